//! What a clerk typed, before it is a Record; and what stands in the way.

use super::message::Message;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Field id → text as typed. The same shape comes from a form, a spreadsheet row, the command line and a saved draft.
///
/// A row of a spreadsheet fills ten fields and is asked for fifty: a short list, sorted by field, answers that sooner than a
/// tree does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Draft(Vec<(Cow<'static, str>, String)>);

/// A draft as it is kept on disk.
type Stored = BTreeMap<Cow<'static, str>, String>;

impl From<Stored> for Draft {
    fn from(stored: Stored) -> Self {
        Self(stored.into_iter().collect())
    }
}

impl From<Draft> for Stored {
    fn from(draft: Draft) -> Self {
        draft.0.into_iter().collect()
    }
}

impl Draft {
    /// What stands in a field; empty if nothing was typed.
    pub fn get(&self, field: &str) -> &str {
        self.find(field).unwrap_or_default()
    }

    /// What stands in a field that is part of it, be it nothing.
    pub fn find(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == field).map(|(_, text)| text.as_str())
    }

    /// Its fields in the order of their ids, each with what stands in it.
    pub fn fields(&self) -> impl Iterator<Item = (&Cow<'static, str>, &str)> {
        self.0.iter().map(|(field, text)| (field, text.as_str()))
    }

    /// Puts text into a field; empty text clears it.
    pub fn set(&mut self, field: impl Into<Cow<'static, str>>, text: impl Into<String>) {
        let (field, text) = (field.into(), text.into());
        if text.is_empty() {
            self.0.retain(|(own, _)| *own != field);
        } else {
            self.put(field, text);
        }
    }

    /// Puts text into a field, which stays part of it even if the text is empty: to be cleared is said too.
    pub fn put(&mut self, field: impl Into<Cow<'static, str>>, text: impl Into<String>) {
        let (field, text) = (field.into(), text.into());
        match self.0.binary_search_by(|(own, _)| own.cmp(&field)) {
            Ok(at) => self.0[at].1 = text,
            Err(at) => self.0.insert(at, (field, text)),
        }
    }

    /// The same draft with one more field filled.
    #[must_use]
    pub fn with(mut self, field: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        self.set(field, text);
        self
    }

    /// True if nothing at all was typed.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }
}

/// One thing to mend, at one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The field's id in the subject's `FIELDS`.
    pub field: &'static str,
    /// What is wrong and what to do.
    pub message: Message,
}

/// Everything that stands between a Draft and a Record, in the order of the fields. Never empty when returned as an error.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Notes one more.
    pub fn add(&mut self, field: &'static str, message: Message) {
        self.0.push(Problem { field, message });
    }

    /// Takes the value out of a parse, or notes its problem at `field`.
    pub fn take<T>(&mut self, field: &'static str, parsed: Result<T, Message>) -> Option<T> {
        parsed.map_err(|message| self.add(field, message)).ok()
    }

    /// `Ok(())` if there is none.
    pub fn into_result(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}
