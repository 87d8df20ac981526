//! The only room that speaks SQL. Reads are free functions on `&Store`, writes go through `Store::write` and are
//! journalled; one file for each subject, under the same name as its twin in `domain`.

pub mod attendance;
pub mod centre;
pub mod check;
pub mod clerk;
pub mod closure;
pub mod course;
pub mod drafts;
pub mod enrolment;
pub mod history;
pub mod journal;
pub mod meta;
pub mod module;
pub mod person;
pub mod session;
pub mod today;
pub mod trouble;
pub mod undo;

use crate::clock::Clock;
use crate::domain::id::{ChangeId, ClerkId};
pub use journal::Act;
use std::path::Path;
pub use trouble::{Result, Trouble};

/// Where op numbers and the installation id come from: the machine's randomness, or a fixed sequence in tests.
#[derive(Clone, Copy, Debug)]
pub enum Seed {
    /// The machine's randomness.
    Random,
    /// A fixed sequence.
    Fixed(u64),
}

/// One open database file.
pub struct Store {
    clock: Clock,
}

/// A write under way: hands out ids and statements, and nothing else. Made by `Store::write` only.
pub struct Tx<'a> {
    store: &'a mut Store,
}

/// What a write leaves behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<T> {
    /// What the work returned.
    pub value: T,
    /// Its Change; `None` if nothing changed after all, and then nothing was journalled.
    pub change: Option<ChangeId>,
}

/// Journalled tables touched by Changes, one bit each, in the order of `journal::TABLES`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched(pub u64);

impl Store {
    /// Opens an existing file: checks SQLite's version, the file's owner and schema, the trigger text; migrates if older.
    pub fn open(path: &Path, clock: Clock, seed: Seed) -> Result<Self> {
        let _ = (path, clock, seed);
        unimplemented!()
    }

    /// Makes a new file and opens it. Refuses if `path` exists.
    pub fn found(path: &Path, founding: &meta::Founding, clock: Clock, seed: Seed) -> Result<Self> {
        let _ = (path, founding, clock, seed);
        unimplemented!()
    }

    /// The clock this store was opened with.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Runs `work` in one IMMEDIATE transaction and journals its net effect as one Change. Any error inside rolls
    /// everything back. A failed COMMIT is looked up by op number before anything is said.
    pub fn write<T>(
        &mut self,
        clerk: ClerkId,
        act: Act,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let _ = (clerk, act, work);
        unimplemented!()
    }

    /// What other processes (and this one) committed since the last call; empty if nothing.
    pub fn moved(&mut self) -> Result<Touched> {
        unimplemented!()
    }

    /// The last Change of the file.
    pub fn head(&self) -> Result<ChangeId> {
        unimplemented!()
    }
}

impl Tx<'_> {
    /// A new id.
    pub fn new_id(&mut self) -> Result<i64> {
        let _ = &self.store;
        unimplemented!()
    }
}
