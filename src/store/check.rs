//! `najma check`: the whole file replayed and compared.

use super::{Result, Store};
use serde::Serialize;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// Which check found it: integrity, foreign-key, trigger, chain, row, derived, anchor, orphan, invariant.
    pub check: &'static str,
    /// The Change that does not fit; 0 where none is concerned.
    pub change: i64,
    /// Table and key of the row that does not fit.
    pub row: Option<(String, i64, i64)>,
    /// What was expected and found, in plain words for an engineer.
    pub detail: String,
}

/// What a check says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// Last Change.
    pub head: i64,
    /// Its hash, in hexadecimal: the anchor to keep elsewhere.
    pub hash: String,
    /// Changes replayed.
    pub changes: u64,
    /// Entries replayed.
    pub entries: u64,
    /// Everything found; empty: the file is sound.
    pub findings: Vec<Finding>,
}

/// Replays the journal against the rows. `anchor` is a Change id and its hash kept elsewhere; `progress` gets 0..=1000.
pub fn check(
    store: &Store,
    anchor: Option<(i64, &str)>,
    progress: &mut dyn FnMut(u32),
) -> Result<Report> {
    let _ = (store, anchor, progress);
    unimplemented!()
}
