//! History: who changed what of a record, when, from what to what.

use super::{Result, Store};
use crate::domain::id::ChangeId;
use serde::Serialize;

/// One entry of a record's history.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Past {
    /// The Change.
    pub change: ChangeId,
    /// UTC milliseconds.
    pub at: i64,
    /// Name of the clerk.
    pub clerk: String,
    /// The act's on-disk name.
    pub act: String,
    /// Why, where she was asked.
    pub reason: Option<String>,
    /// Table and key of the row.
    pub row: (String, i64, i64),
    /// Column, value before, value after; values as text, `None` for NULL.
    pub fields: Vec<(String, Option<String>, Option<String>)>,
}

/// History of one row, latest first. `k2` is 0 for tables with one key column.
pub fn of_row(store: &Store, table: &str, k1: i64, k2: i64, limit: usize) -> Result<Vec<Past>> {
    let _ = (store, table, k1, k2, limit);
    unimplemented!()
}

/// History of a register: its session row and all its marks, latest first.
pub fn of_register(
    store: &Store,
    session: crate::domain::id::SessionId,
    limit: usize,
) -> Result<Vec<Past>> {
    let _ = (store, session, limit);
    unimplemented!()
}

/// The last Changes of the file, latest first, before `before` if given.
pub fn latest(store: &Store, before: Option<ChangeId>, limit: usize) -> Result<Vec<Past>> {
    let _ = (store, before, limit);
    unimplemented!()
}
