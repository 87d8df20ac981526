//! The journal: every write is a Change that carries its own before- and after-images.

use super::{Result, Touched};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// Journalled tables. The index is the table's number on disk, in entries and in the bits of `change.tables`: append,
/// never reorder. Those written most come first, where numbers are shortest.
pub const TABLES: &[&str] = &[
    "mark",
    "session",
    "enrolment",
    "person",
    "course",
    "recurrence",
    "closure",
    "centre",
    "module",
    "setting",
    "clerk",
    "meta",
    "enrolment_span",
    "eligibility",
    "pathway",
    "trainer",
    "room",
    "month_close",
    "hijri_month",
    "awareness",
    "awareness_head",
    "person_detail",
    "term",
    "saved_list",
    "bin",
    "person_distinct",
    "row_verdict",
    "statement",
    "statement_line",
    "follow_up",
    "document",
    "consent",
    "household",
    "household_member",
    "season",
    "contract",
    "workplace_month",
    "visit",
    "exam_mark",
    "leave",
    "person_alias",
    "retention",
    "redaction",
    "completion",
    "assessment",
    "assessment_mark",
    "certificate",
    "certificate_copy",
];

/// Tables that the journal leaves out: itself, the id counter that never goes back, and what is derived from journalled
/// rows and rebuilt by `check`.
pub const EXEMPT: &[&str] = &[
    "change",
    "change_part",
    "gone",
    "ids",
    "person_block",
    "person_print",
    "person_term",
    "session_total",
    "session_month",
];

/// The act of showing what is hidden of a person: a Change without rows.
pub const REVEAL: &str = "reveal";

/// The act of erasing a person: the only one under which earlier Changes lose a part (`redaction`).
pub const ERASE: &str = "erase";

/// The act of cleaning the file of what was erased: a Change without rows.
pub const SCRUB: &str = "scrub";

/// What a write is called and where it was done.
#[derive(Clone, Debug)]
pub struct Act {
    /// On-disk name; the word on the screen is Fluent `act-<name>`.
    pub name: &'static str,
    /// Why, where the clerk was asked.
    pub reason: Option<String>,
    /// The record whose screen this was done on (low 32 bits of its id); 0: none. Undo looks for the clerk's last Change there.
    pub scope: u32,
}

impl Act {
    /// An act done on no record's screen.
    pub const fn new(name: &'static str) -> Self {
        Self { name, reason: None, scope: 0 }
    }

    /// The same act, done on the screen of a record.
    #[must_use]
    pub const fn on(mut self, id: i64) -> Self {
        self.scope = crate::domain::id::low(id);
        self
    }

    /// The same act with its reason.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Touched {
    /// True if a row of that table was written. An unknown name counts as written: reading once too often is harmless.
    pub fn has(self, table: &str) -> bool {
        match TABLES.iter().position(|own| *own == table) {
            Some(number) => self.0 & bit(number) != 0,
            None => true,
        }
    }

    /// True if nothing was written.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The bit of a table number.
pub(super) fn bit(table: usize) -> u64 {
    u32::try_from(table).ok().and_then(|table| 1u64.checked_shl(table)).unwrap_or(0)
}

/// The hash before the first Change.
pub(super) const GENESIS: [u8; 32] = [0; 32];

/// A Change without its bodies, as its row has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header<'a> {
    pub(super) id: i64,
    /// UTC milliseconds.
    pub(super) at: i64,
    pub(super) clerk: i64,
    pub(super) act: Cow<'a, [u8]>,
    pub(super) reason: Option<Cow<'a, [u8]>>,
    pub(super) scope: i64,
    pub(super) op: i64,
    pub(super) undoes: Option<i64>,
    pub(super) tables: i64,
}

impl Header<'_> {
    /// SHA-256(hash before ‖ header ‖ `bodies`), `bodies` from [`Bodies`]. Numbers are 8 bytes, little end first; texts are
    /// preceded by their length; what may be NULL by one byte, 0 or 1.
    pub(super) fn hash(&self, before: &[u8], bodies: &[u8]) -> [u8; 32] {
        let mut bytes = Vec::with_capacity(192);
        bytes.extend_from_slice(before);
        for number in [self.id, self.at, self.clerk, self.scope, self.op, self.tables] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.push(u8::from(self.undoes.is_some()));
        bytes.extend_from_slice(&self.undoes.unwrap_or(0).to_le_bytes());
        bytes.push(u8::from(self.reason.is_some()));
        for text in [Some(&self.act), self.reason.as_ref()].into_iter().flatten() {
            bytes.extend_from_slice(&(text.len() as u64).to_le_bytes());
            bytes.extend_from_slice(text);
        }
        bytes.extend_from_slice(bodies);
        Sha256::digest(&bytes).into()
    }
}

/// The hash of a Change's bodies, each preceded by its length, in the order of their keys.
#[derive(Clone, Default)]
pub(super) struct Bodies(Sha256);

impl Bodies {
    /// The next body.
    pub(super) fn add(&mut self, body: &[u8]) {
        self.0.update((body.len() as u64).to_le_bytes());
        self.0.update(body);
    }

    /// Their hash.
    pub(super) fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// The last Change: id, time, hash. Zeros and `GENESIS` before the first.
pub(super) fn head(conn: &Connection) -> Result<(i64, i64, Vec<u8>)> {
    let mut statement = conn.prepare_cached("SELECT id, at, hash FROM change ORDER BY id DESC LIMIT 1")?;
    let mut rows = statement.query([])?;
    Ok(match rows.next()? {
        Some(row) => (row.get(0)?, row.get(1)?, row.get(2)?),
        None => (0, 0, GENESIS.to_vec()),
    })
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
