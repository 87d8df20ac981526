//! What a person is found by.
//!
//! These rules and those of `matching::sounds` are stored with every person: whoever changes what they give adds a step to
//! the schema that rebuilds `person_term`.

use crate::domain::matching::{Sound, sounds, word_sounds};
use crate::domain::person::Person;
use crate::domain::{birth::Birth, geography, name, privacy};
use chrono::Datelike;

/// Begins every term that is a sound: no folded word has it.
pub const SOUND: char = '~';

/// The terms a person is found by, each once, in the order of the index: her folded words, and the consonants of her names
/// behind `SOUND`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms(String);

impl Terms {
    /// Those of a person.
    pub fn of(person: &Person) -> Self {
        let words = Words::of(person);
        let mut all: Vec<String> = words.sounds().into_iter().map(|sound| format!("{SOUND}{}", sound.bones)).collect();
        all.extend(words.names);
        all.extend(words.others);
        all.extend(words.hidden);
        all.sort_unstable();
        all.dedup();
        Self(all.join("\n"))
    }

    /// One after the other.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split('\n').filter(|term| !term.is_empty())
    }
}

/// The folded words of a person.
pub(super) struct Words {
    /// Of her names in both scripts; two that stand side by side also as one: « Ben Ali » and « Benali » meet.
    pub(super) names: Vec<String>,
    /// Of everything else.
    pub(super) others: Vec<String>,
    /// A number that is masked: who types it whole knows it already, and nobody else learns it digit by digit.
    pub(super) hidden: Option<String>,
    /// Her names as they are written.
    written: Vec<String>,
}

impl Words {
    pub(super) fn of(person: &Person) -> Self {
        let (mut names, mut others) = (Vec::with_capacity(12), Vec::with_capacity(12));
        let own = &person.name;
        let mut written = Vec::new();
        for text in [&own.family, &own.given, &own.family_ar, &own.given_ar] {
            let words = name::words(text);
            if words.len() > 1 {
                written.push(text.clone());
                names.extend(words.windows(2).map(<[String]>::concat));
            }
            names.extend(words);
        }
        for text in [&person.file, &person.cin].into_iter().flatten() {
            others.extend(name::words(text));
        }
        let mut hidden = None;
        if let Some(phone) = &person.phone {
            match dialled(phone) {
                Some(digits) if privacy::hides(person.shield, "phone") => hidden = Some(digits),
                Some(digits) => others.push(digits),
                None if privacy::hides(person.shield, "phone") => {}
                None => others.extend(name::words(phone)),
            }
        }
        others.extend(years(person.birth).map(|year| year.to_string()));
        if let Some(commune) = person.commune.as_deref().and_then(geography::commune) {
            others.extend([commune.name, commune.name_ar].into_iter().flat_map(name::words));
        }
        Self { names, others, hidden, written }
    }

    /// How her names sound: each word for itself, and whole names, whose particles belong to the word after them.
    pub(super) fn sounds(&self) -> Vec<Sound> {
        let mut heard: Vec<Sound> = self.names.iter().flat_map(|word| word_sounds(word)).collect();
        heard.extend(self.written.iter().flat_map(|name| sounds(name)));
        heard.sort_unstable_by(|one, other| (&one.bones, &one.voiced).cmp(&(&other.bones, &other.voiced)));
        heard.dedup();
        heard
    }
}

/// A stored Moroccan number as people dial it: `0661234567`.
fn dialled(stored: &str) -> Option<String> {
    stored.strip_prefix("+212").map(|nine| format!("0{nine}"))
}

/// The years of a birth: one, two for a declared age, none where it is not known.
pub(super) fn years(birth: Option<Birth>) -> impl Iterator<Item = i32> {
    let (first, last) = birth.map_or((1, 0), |birth| {
        let (first, last) = birth.range();
        (first.year(), last.year())
    });
    first..=last
}
