//! Why the store could not do what was asked: each a sentence with its remedy, none of them a loss.

use crate::domain::draft::Problems;
use crate::domain::message::Message;
use rusqlite::{Error, ErrorCode, ffi};

/// `Result` over `Trouble`.
pub type Result<T> = std::result::Result<T, Trouble>;

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// Another process held the lock longer than `busy_timeout`.
    Busy,
    /// The disk, the quota or a file-size limit is full, or the file is read-only.
    Full(String),
    /// The disk or the memory failed; nothing was stored.
    Disk(String),
    /// COMMIT failed and could not be looked up: the op number of what may or may not be stored.
    Unknown(i64),
    /// The row was changed meanwhile: by whom.
    Conflict {
        /// Name of the clerk who changed it.
        by: String,
        /// What she did: an act's name.
        act: String,
    },
    /// A rule forbids it; the sentence says which and what to do.
    Refused(Message),
    /// Fields to mend.
    Problems(Problems),
    /// The register is locked: unlock it with a reason first.
    Locked,
    /// The record, or the whole file, is no longer there.
    Gone,
    /// The file was moved, replaced or deleted since it was opened, or one of its companions was: what is written to it now
    /// nobody would ever read.
    Moved,
    /// The file is newer than the program: the schema version of the file, then of the program.
    Newer(u32, u32),
    /// The file is not a Najma database, or its bytes are damaged.
    Damaged(String),
}

impl Trouble {
    /// The sentence for the message line.
    pub fn message(&self) -> Message {
        match self {
            Self::Busy => Message::new("trouble-busy"),
            Self::Full(_) => Message::new("trouble-full"),
            Self::Disk(_) => Message::new("trouble-disk"),
            Self::Unknown(_) => Message::new("trouble-unknown"),
            Self::Conflict { by, .. } => Message::new("trouble-conflict").with("clerk", by.as_str()),
            Self::Refused(message) => message.clone(),
            Self::Problems(problems) => {
                problems.0.first().map_or_else(|| Message::new("trouble-problems"), |problem| problem.message.clone())
            }
            Self::Locked => Message::new("trouble-locked"),
            Self::Gone => Message::new("trouble-gone"),
            Self::Moved => Message::new("trouble-moved"),
            Self::Newer(file, program) => Message::new("trouble-newer").with("file", *file).with("program", *program),
            Self::Damaged(_) => Message::new("trouble-damaged"),
        }
    }

    /// What an engineer needs beside the sentence: SQLite's own words, never a record's contents.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::Full(text) | Self::Disk(text) | Self::Damaged(text) => Some(text),
            _ => None,
        }
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        let code = match &error {
            Error::QueryReturnedNoRows => return Self::Gone,
            Error::SqliteFailure(failure, _) => *failure,
            _ => return Self::Damaged(text),
        };
        match (code.code, code.extended_code) {
            (_, ffi::SQLITE_READONLY_DBMOVED) => Self::Moved,
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Self::Busy,
            // A file-size limit or a quota shows as a failed write, a full disk as SQLITE_FULL.
            (ErrorCode::DiskFull | ErrorCode::ReadOnly, _) | (_, ffi::SQLITE_IOERR_WRITE) => Self::Full(text),
            (ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::OutOfMemory, _) => Self::Disk(text),
            (_, ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID) => {
                Self::Refused(Message::new("trouble-taken").with("column", column_of(&text)))
            }
            (_, ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => Self::Refused(Message::new("trouble-referred")),
            (_, ffi::SQLITE_CONSTRAINT_CHECK | ffi::SQLITE_CONSTRAINT_NOTNULL) => {
                Self::Refused(Message::new("trouble-rule").with("rule", column_of(&text)))
            }
            _ => Self::Damaged(text),
        }
    }
}

/// `person.cin` out of `UNIQUE constraint failed: person.cin`.
fn column_of(text: &str) -> &str {
    text.rsplit_once("failed: ").map_or(text, |(_, what)| what)
}
