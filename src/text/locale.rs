//! The catalogues of texts: Fluent, embedded, one file for each language.

use crate::domain::message::{Message, Value};

/// The languages of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// French.
    French,
    /// Arabic.
    Arabic,
}

impl Language {
    pub fn next(self) -> Self { unimplemented!() }
    pub fn side(self) -> Side { unimplemented!() }
    pub fn prefers_arabic(self) -> bool { unimplemented!() }
}

/// Which side lines begin on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Left to right.
    Left,
    /// Right to left: columns, labels and arrows are mirrored.
    Right,
}

/// One language's texts, French standing in for what is missing.
pub struct Texts;

impl Texts {
    /// The texts of a language.
    pub fn load(language: Language) -> Self {
        let _ = language;
        unimplemented!()
    }

    /// Which language these are.
    pub fn language(&self) -> Language {
        unimplemented!()
    }

    /// Which side lines begin on.
    pub fn side(&self) -> Side {
        unimplemented!()
    }

    pub fn prefers_arabic(&self) -> bool { unimplemented!() }
    /// A word or sentence without arguments. An id that no catalogue has comes back as itself.
    pub fn word(&self, id: &str) -> String {
        let _ = id;
        unimplemented!()
    }

    /// True if a catalogue has it.
    pub fn has(&self, id: &str) -> bool {
        let _ = id;
        unimplemented!()
    }

    /// A sentence.
    pub fn say(&self, message: &Message) -> String {
        let _ = message;
        unimplemented!()
    }

    /// A value as a cell or a sentence shows it.
    pub fn value(&self, value: &Value) -> String {
        let _ = value;
        unimplemented!()
    }

    /// Picks the Arabic of two where this language prefers it and it exists.
    pub fn pick<'a>(&self, french: &'a str, arabic: Option<&'a str>) -> &'a str {
        let _ = arabic;
        french
    }
}
