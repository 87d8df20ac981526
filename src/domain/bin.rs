//! The bin: a record made by mistake, removed while nothing hangs on it, that can be put back with its links.

use chrono::NaiveDateTime;

/// What was removed. On-disk codes of `bin.kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 1: a person, with her places.
    Person = 1,
    /// 2: a place in a course.
    Enrolment = 2,
}

impl Kind {
    /// The kind behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        [Self::Person, Self::Enrolment].into_iter().find(|kind| *kind as i64 == code)
    }

    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Enrolment => "enrolment",
        }
    }

    /// Fluent id of its word.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Person => "table-person",
            Self::Enrolment => "table-enrolment",
        }
    }
}

/// One thing in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    /// The id it had, and has again when it is put back.
    pub id: i64,
    /// What it is.
    pub kind: Kind,
    /// What it was called, in Latin letters, then in Arabic ones.
    pub label: (String, Option<String>),
    /// Who removed it.
    pub by: String,
    /// When, in Morocco.
    pub at: NaiveDateTime,
}
