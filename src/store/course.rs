//! Courses and their weekly timetables.

use super::{Result, Store, Written};
use crate::domain::course::{Course, CourseRow};
use crate::domain::id::{ClerkId, CourseId};

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: CourseId) -> Result<(CourseRow, i64)> {
    let _ = (store, id);
    unimplemented!()
}

/// Saves: a new one (`id` None) or a changed one, if `base` is still the Change that last touched it; else the fields
/// that only one side changed are merged, and `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<CourseId>,
    value: &Course,
    base: i64,
) -> Result<Written<CourseId>> {
    let _ = (store, clerk, id, value, base);
    unimplemented!()
}

/// Courses that run on `day` or begin after it, then the ended ones, by name.
pub fn all(store: &Store, day: chrono::NaiveDate) -> Result<Vec<CourseRow>> {
    let _ = (store, day);
    unimplemented!()
}

/// The course of that code or id.
pub fn find(store: &Store, code_or_id: &str) -> Result<CourseRow> {
    let _ = (store, code_or_id);
    unimplemented!()
}
