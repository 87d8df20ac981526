//! What a clerk had typed and not yet saved, and where she was: kept in `drafts/<clerk>.db` beside the database, so that
//! a dropped line, a kill or a crash brings her back to the same field.

use super::Result;
use crate::domain::draft::Draft;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// A form that was not saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Place and record: `person/new`, `person/347892318`.
    pub form: String,
    /// What was typed.
    pub draft: Draft,
    /// The field she was in.
    pub field: String,
    /// `chg` of the record when the form was opened; 0 for a new one.
    pub base: i64,
    /// UTC milliseconds.
    pub at: i64,
}

/// A clerk's drafts file.
pub struct Drafts;

impl Drafts {
    /// Opens or makes the file of one clerk beside the database.
    pub fn open(database: &Path, login: &str) -> Result<Self> {
        let _ = (database, login);
        unimplemented!()
    }

    /// Keeps a form as it stands.
    pub fn keep(&self, kept: &Kept) -> Result<()> {
        let _ = kept;
        unimplemented!()
    }

    /// Forgets a form: it was saved, or dismissed.
    pub fn forget(&self, form: &str) -> Result<()> {
        let _ = form;
        unimplemented!()
    }

    /// One form, if it was kept.
    pub fn find(&self, form: &str) -> Result<Option<Kept>> {
        let _ = form;
        unimplemented!()
    }

    /// All that was kept, latest first.
    pub fn all(&self) -> Result<Vec<Kept>> {
        unimplemented!()
    }

    /// Remembers where she is: screens from the bottom of the stack, as places write themselves.
    pub fn remember_place(&self, place: &str) -> Result<()> {
        let _ = place;
        unimplemented!()
    }

    /// Where she was when the program last ended without saying goodbye; `None` after a clean exit.
    pub fn last_place(&self) -> Result<Option<String>> {
        unimplemented!()
    }
}
