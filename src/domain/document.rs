//! Pièces du dossier: which papers a person's file must hold, which it holds, which were seen as originals.

use super::id::PersonId;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The vocabulary of papers.
pub const VOCABULARY: &str = "piece";

/// Most characters of a note.
pub const NOTE: usize = 120;

/// What is asked of every file where the delegation says nothing else: codes of the vocabulary.
pub const REQUIRED: &[&str] = &["request", "cin", "photo"];

/// On-disk codes of `document.state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// 1: asked for, not there.
    Missing = 1,
    /// 2: a copy is in the file.
    Present = 2,
    /// 3: a copy is there, and the original was seen.
    Original = 3,
}

impl State {
    /// Every state, in the order of its digit on the screen.
    pub const ALL: [Self; 3] = [Self::Missing, Self::Present, Self::Original];

    /// The state behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|state| *state as i64 == code)
    }

    /// Its word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Present => "present",
            Self::Original => "original",
        }
    }

    /// Fluent id of its word.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Missing => "document-missing",
            Self::Present => "document-present",
            Self::Original => "document-original",
        }
    }
}

/// What is noted of one paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Row of the table.
    pub id: i64,
    /// Code of the vocabulary.
    pub kind: String,
    /// Where it stands.
    pub state: State,
    /// The day that was noted.
    pub on: NaiveDate,
    /// Free words.
    pub note: Option<String>,
    /// The last Change that touched it.
    pub chg: i64,
}

/// A file that lacks papers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    /// Whose.
    pub person: PersonId,
    /// Her name in both scripts.
    pub name: super::person::Name,
    /// Codes of what is missing.
    pub missing: Vec<String>,
}

/// Codes of `required` that a file does not hold; a paper noted as missing is missing, whether it is asked of all or not.
pub fn missing(required: &[String], held: &[Document]) -> Vec<String> {
    let states: BTreeMap<&str, State> = held.iter().map(|own| (own.kind.as_str(), own.state)).collect();
    let lacks = |kind: &&String| states.get(kind.as_str()).is_none_or(|state| *state == State::Missing);
    let mut found: Vec<String> = required.iter().filter(lacks).cloned().collect();
    let said = held.iter().filter(|own| own.state == State::Missing && !required.contains(&own.kind));
    found.extend(said.map(|own| own.kind.clone()));
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn what_is_asked_and_not_there_is_missing() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let own = |kind: &str, state| Document { id: 0, kind: kind.into(), state, on, note: None, chg: 0 };
        let required: Vec<String> = ["cin", "photo", "birth"].map(str::to_owned).into();
        let held = [own("cin", State::Present), own("photo", State::Missing), own("medical", State::Missing)];
        assert_eq!(missing(&required, &held), ["photo", "birth", "medical"]);
        assert!(missing(&[], &[]).is_empty());
    }
}
