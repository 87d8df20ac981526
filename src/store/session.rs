//! Sessions: reading, planning from a timetable, saying that one is not held.

use super::{Result, Store, Written};
use crate::domain::id::{ClerkId, CourseId, SessionId};
use crate::domain::session::Session;
use chrono::NaiveDate;

/// One session.
pub fn session(store: &Store, id: SessionId) -> Result<Session> {
    let _ = (store, id);
    unimplemented!()
}

/// Sessions of a course from one day to another, in order.
pub fn of_course(
    store: &Store,
    course: CourseId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Session>> {
    let _ = (store, course, from, to);
    unimplemented!()
}

/// Makes the sessions that the timetable gives and that do not exist yet, closures left out. Returns how many.
pub fn plan(store: &mut Store, clerk: ClerkId, course: CourseId) -> Result<Written<u16>> {
    let _ = (store, clerk, course);
    unimplemented!()
}

/// Says that a session is not held, with a reason: a code of `REASONS` or the clerk's words. Refused if it has marks.
pub fn cancel(
    store: &mut Store,
    clerk: ClerkId,
    id: SessionId,
    reason: &str,
) -> Result<Written<()>> {
    let _ = (store, clerk, id, reason);
    unimplemented!()
}
