//! Why the store could not do what was asked: each a sentence with its remedy, none of them a loss.

use crate::domain::draft::Problems;
use crate::domain::message::Message;

/// `Result` over `Trouble`.
pub type Result<T> = std::result::Result<T, Trouble>;

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// Another process held the lock longer than `busy_timeout`.
    Busy,
    /// The disk, the quota or a file-size limit is full, or the file is read-only.
    Full(String),
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
            Self::Unknown(_) => Message::new("trouble-unknown"),
            Self::Conflict { by, .. } => {
                Message::new("trouble-conflict").with("clerk", by.as_str())
            }
            Self::Refused(message) => message.clone(),
            Self::Problems(problems) => problems.0.first().map_or_else(
                || Message::new("trouble-problems"),
                |problem| problem.message.clone(),
            ),
            Self::Locked => Message::new("trouble-locked"),
            Self::Gone => Message::new("trouble-gone"),
            Self::Newer(..) => Message::new("trouble-newer"),
            Self::Damaged(_) => Message::new("trouble-damaged"),
        }
    }
}
