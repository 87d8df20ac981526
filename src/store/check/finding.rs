//! One thing that a check found wrong: a stable code with its figures, which the clerk's language puts into words.

use super::super::Trouble;
use super::super::entry::shown;
use crate::domain::message::{Message, Value};
use rusqlite::types::ValueRef;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

/// What is wrong, and where. It never holds a record's words: a report may be sent to somebody who must not read them.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which check found it: integrity, foreign-key, trigger, chain, row, derived, anchor, orphan, invariant.
    pub check: &'static str,
    /// The Change that does not fit; 0 where none is concerned.
    pub change: i64,
    /// Table and key of the row that does not fit; keys are 0 where the table itself does not.
    pub row: Option<(String, i64, i64)>,
    /// What was expected and found. Its id begins with `check-`; tables and columns among its arguments have the names they
    /// have in the file.
    pub said: Message,
}

impl Finding {
    /// One about the file as a whole.
    pub(in crate::store) fn of_file(check: &'static str, said: Message) -> Self {
        Self { check, change: 0, row: None, said }
    }

    /// One about a row.
    pub(in crate::store) fn of_row(check: &'static str, table: &str, k1: i64, k2: i64, said: Message) -> Self {
        Self { check, change: 0, row: Some((table.to_owned(), k1, k2)), said }
    }

    /// The code that scripts know it by, the same in every language and every later version.
    pub fn code(&self) -> &'static str {
        self.said.id.strip_prefix("check-").unwrap_or(self.said.id)
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Finding", 5)?;
        object.serialize_field("check", self.check)?;
        object.serialize_field("code", self.code())?;
        object.serialize_field("change", &self.change)?;
        object.serialize_field("row", &self.row)?;
        object.serialize_field("args", &Args(&self.said.args))?;
        object.end()
    }
}

/// Arguments as an object.
struct Args<'a>(&'a [(&'static str, Value)]);

impl Serialize for Args<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in self.0 {
            match value {
                Value::Message(message) => {
                    object.serialize_entry(name, message.id)?;
                    // What it says beside its id: the length of a text that is not shown.
                    for (name, value) in &message.args {
                        object.serialize_entry(name, value)?;
                    }
                }
                value => object.serialize_entry(name, value)?,
            }
        }
        object.end()
    }
}

/// What could not be looked at, and why.
pub(super) fn unread(trouble: &Trouble) -> Message {
    match trouble {
        Trouble::Damaged(said) => Message::new("check-damaged").with("said", said.as_str()),
        other => {
            let message = Message::new("check-unread").with("why", other.message());
            match other.detail() {
                Some(said) => message.with("said", said),
                None => message,
            }
        }
    }
}

/// A stored value without a record's words: a number as it stands, of anything longer its length.
pub(super) fn plain(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Empty,
        ValueRef::Integer(n) => n.into(),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Message::new("check-text").with("bytes", bytes.len()).into(),
        ValueRef::Real(_) => Value::from(shown(value)),
    }
}
