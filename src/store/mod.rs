//! The only room that speaks SQL. Reads are free functions on `&Store`, writes go through `Store::write` and are
//! journalled; one file for each subject, under the same name as its twin in `domain`.
//!
//! Below the subjects: `opening` and `files` (the database as a file), `schema` and `tables` (its shape), `writing`
//! (one Change from BEGIN to COMMIT), `binding`, `triggers`, `register`, `runs`, `entry`, `body`, `journal` (how a Change is
//! recorded), `chain` (how it is found again), `derived` (what is rebuilt from rows).

mod about;
pub mod alerts;
pub mod attendance;
pub mod attended;
mod audits;
pub mod authorize;
pub mod awareness;
pub mod bin;
mod binding;
mod body;
pub mod calendar;
pub mod centre;
pub mod certificate;
mod chain;
pub mod check;
pub mod clash;
pub mod clerk;
pub mod closure;
mod columns;
pub mod completion;
pub mod consent;
pub mod contract;
pub mod course;
mod derived;
pub mod document;
pub mod drafts;
pub mod duplicates;
pub mod enrolment;
mod entry;
pub mod erasure;
pub mod exam;
pub mod fiche;
mod files;
pub mod follow_up;
pub mod held;
pub mod history;
pub mod hours;
pub mod household;
mod ids;
mod image;
pub mod import;
pub mod journal;
mod lane;
pub mod law;
pub mod leave;
pub mod life;
pub mod lists;
pub mod merge;
pub mod meta;
pub mod module;
pub mod month_close;
pub mod month_register;
pub mod op;
mod opening;
pub mod pathway;
pub mod person;
pub mod person_detail;
pub mod person_merge;
mod radix;
pub mod rapid;
mod reading;
mod register;
pub mod regroup;
pub mod retention;
pub mod room;
mod runs;
pub mod sample;
pub mod schema;
pub mod season;
pub mod session;
pub mod setting;
mod shipped;
mod sorter;
pub mod statement;
mod tables;
mod ties;
pub mod timetable;
pub mod today;
mod totals;
pub mod trainer;
mod triggers;
pub mod trouble;
pub mod undo;
mod varint;
pub mod vocabulary;
mod writing;

use crate::clock::Clock;
use crate::domain::id::{ChangeId, ClerkId};
use crate::domain::message::Message;
pub use journal::Act;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::Arc;
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
    path: PathBuf,
    /// The connection, or why there is none since it was last dropped.
    link: Result<Connection>,
    tables: Arc<tables::Tables>,
    register: register::Register,
    numbers: ids::Numbers,
    /// What the next Change carries for an op number, if that was drawn before.
    carried: Option<op::Op>,
    delegation: u16,
    /// `user_version` when it was opened.
    version: u32,
    /// Why nothing can be written; `None` where it can.
    frozen: Option<Message>,
    /// Which files the `-wal` and `-shm` of this connection are.
    companions: std::cell::Cell<Option<[(u64, u64); 2]>>,
    /// A COMMIT that failed and could not be looked up yet.
    unsettled: Option<writing::Unsettled>,
    /// The last Change that was written through it.
    last: Option<ChangeId>,
    watch: reading::Watch,
    /// What searches have learnt.
    known: std::cell::Cell<person::Known>,
}

/// A write under way: hands out ids and statements, and nothing else. Made by `Store::write` only.
pub struct Tx<'a> {
    store: &'a Store,
    conn: &'a Connection,
    frame: body::Frame,
    at: i64,
    clerk: ClerkId,
    counter: ids::Counter,
    /// What of the Change must not be kept: set by an erasure.
    veil: Option<erasure::Veil>,
    /// The record that the Change is done on, where its act does not say it: low half of its id.
    on: Option<u32>,
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
    /// Where nothing can be written (`why_frozen`) reads work and writes say why.
    pub fn open(path: &Path, clock: Clock, seed: Seed) -> Result<Self> {
        Self::open_with(path, clock, seed, schema::STEPS)
    }

    /// Makes a new file and opens it. Refuses if `path` exists: the new file gets its name only when it is whole, so of
    /// several processes that found at once one wins and nobody sees half a file.
    pub fn found(path: &Path, founding: &meta::Founding, clock: Clock, seed: Seed) -> Result<Self> {
        opening::found(path, founding, &clock, seed)?;
        Self::open(path, clock, seed)
    }

    /// Opens a file for `check` only: read-only, whatever its version and the state of its triggers.
    pub fn inspect(path: &Path, clock: Clock) -> Result<Self> {
        opening::inspect(path, clock)
    }

    /// The clock this store was opened with.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The delegation whose file this is: the high half of every id made here.
    pub fn delegation(&self) -> u16 {
        self.delegation
    }

    /// Why nothing can be written here; `None` where it can.
    pub fn why_frozen(&self) -> Option<&Message> {
        self.frozen.as_ref()
    }

    /// Runs `work` in one IMMEDIATE transaction and journals its net effect as one Change. Any error inside rolls
    /// everything back. A failed COMMIT is looked up by op number before anything is said.
    pub fn write<T>(
        &mut self,
        clerk: ClerkId,
        act: Act,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        self.change(clerk, &act.into(), work)
    }

    /// Writes down an act that touches no row: that a confidential record was shown, to whom and why.
    pub fn attest(&mut self, clerk: ClerkId, act: Act) -> Result<Written<()>> {
        let deed = writing::Deed { attests: true, ..act.into() };
        self.change(clerk, &deed, |_| Ok(()))
    }
}
