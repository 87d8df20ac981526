//! Enrolments: dated places in a course, under line numbers that never move.

use super::{Result, Store, Written};
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::id::{ClerkId, CourseId, EnrolmentId, PersonId};
use chrono::NaiveDate;

/// Every line of a course, by number, leavers too.
pub fn of_course(store: &Store, course: CourseId) -> Result<Vec<Enrolment>> {
    let _ = (store, course);
    unimplemented!()
}

/// Every place a person ever had, latest first.
pub fn of_person(store: &Store, person: PersonId) -> Result<Vec<Enrolment>> {
    let _ = (store, person);
    unimplemented!()
}

/// Enrols persons in the given order, each on the next line number. Those already in the course are left as they are.
pub fn enrol(
    store: &mut Store,
    clerk: ClerkId,
    course: CourseId,
    persons: &[PersonId],
    from: NaiveDate,
) -> Result<Written<Vec<EnrolmentId>>> {
    let _ = (store, clerk, course, persons, from);
    unimplemented!()
}

/// Ends a place: `to` is the first day she no longer belongs to the course. Past registers do not change.
pub fn end(
    store: &mut Store,
    clerk: ClerkId,
    enrolment: EnrolmentId,
    to: NaiveDate,
    state: State,
    reason: Option<&str>,
) -> Result<Written<()>> {
    let _ = (store, clerk, enrolment, to, state, reason);
    unimplemented!()
}

/// Says who a walk-in is.
pub fn identify(
    store: &mut Store,
    clerk: ClerkId,
    enrolment: EnrolmentId,
    person: PersonId,
) -> Result<Written<()>> {
    let _ = (store, clerk, enrolment, person);
    unimplemented!()
}

/// Numbers the lines by family name. Refused once a sheet was printed or marked.
pub fn renumber(store: &mut Store, clerk: ClerkId, course: CourseId) -> Result<Written<()>> {
    let _ = (store, clerk, course);
    unimplemented!()
}
