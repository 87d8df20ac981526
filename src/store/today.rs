//! What the first screen shows.

use super::{Result, Store};
use crate::domain::attendance::Totals;
use crate::domain::session::Session;
use chrono::NaiveDate;

/// One register of the first screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The session.
    pub session: Session,
    /// Name of its course, French then Arabic.
    pub course_name: (String, Option<String>),
    /// Name of its centre, French then Arabic.
    pub centre_name: (String, Option<String>),
    /// Women concerned on its day.
    pub concerned: u16,
    /// Marks already there.
    pub taken: u16,
    /// The clerk who made the last mark; empty if none.
    pub by: String,
}

/// Registers not yet validated up to the end of `day`, oldest first, unlocked ones among them: at most `limit` of them
/// after skipping `skip`.
pub fn due(store: &Store, day: NaiveDate, skip: usize, limit: usize) -> Result<Vec<Due>> {
    let _ = (store, day, skip, limit);
    unimplemented!()
}

/// How many there are: to take on or before `day` (now begun or past), and how many the next seven days bring.
pub fn counts(store: &Store, day: NaiveDate) -> Result<(usize, usize)> {
    let _ = (store, day);
    unimplemented!()
}

/// Every session of one day, cancelled and validated ones too, by time: what ← → show.
pub fn of_day(store: &Store, day: NaiveDate) -> Result<Vec<Due>> {
    let _ = (store, day);
    unimplemented!()
}

/// The last day before `day` that had sessions: the day, sessions held, sessions not held with their reasons, totals.
pub fn day_before(
    store: &Store,
    day: NaiveDate,
) -> Result<Option<(NaiveDate, u16, Vec<String>, Totals)>> {
    let _ = (store, day);
    unimplemented!()
}
