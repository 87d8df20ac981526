//! What this file is: whose delegation, which installation, sample or real; and its settings.

use super::{Result, Store};
use chrono::NaiveDate;

/// What must be known to make a new file.
#[derive(Clone, Debug)]
pub struct Founding {
    /// Code of the delegation (domain::geography), or a provisional one of 4096 and more.
    pub delegation: u16,
    /// French name of the territory.
    pub name: String,
    /// Arabic name of the territory.
    pub name_ar: Option<String>,
    /// Login of the first clerk.
    pub login: String,
    /// Her name.
    pub clerk: String,
    /// For sample databases: seed and last day.
    pub sample: Option<(u64, NaiveDate)>,
}

/// What a file says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    /// Code of the delegation.
    pub delegation: u16,
    /// French name of the territory.
    pub name: String,
    /// Arabic name of the territory.
    pub name_ar: Option<String>,
    /// For sample databases: seed and last day.
    pub sample: Option<(u64, NaiveDate)>,
}

/// Reads it.
pub fn meta(store: &Store) -> Result<Meta> {
    let _ = store;
    unimplemented!()
}

/// Settings of the delegation that the sheet needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Minutes of a late mark without minutes.
    pub late_minutes: u16,
    /// Days during which a validated register may be corrected.
    pub lock_days: u16,
}

/// Reads them; defaults where nothing is set.
pub fn rules(store: &Store) -> Result<Rules> {
    let _ = store;
    unimplemented!()
}
