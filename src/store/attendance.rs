//! Registers: reading a sheet, marking, validating, unlocking.

use super::{Result, Store, Written};
use crate::domain::attendance::{Mark, Sheet, Status};
use crate::domain::id::{ClerkId, EnrolmentId, SessionId};

/// The sheet of a session: every line of its course with marks and the last four sessions of each woman.
pub fn sheet(store: &Store, session: SessionId) -> Result<Sheet> {
    let _ = (store, session);
    unimplemented!()
}

/// Sets one mark, or clears it (`None`). `base` is the `chg` of the mark the clerk saw (0: none stood there): if another
/// clerk changed it meanwhile the answer is `Trouble::Conflict` and nothing is written. Minutes are checked against the class.
pub fn mark(
    store: &mut Store,
    clerk: ClerkId,
    session: SessionId,
    enrolment: EnrolmentId,
    mark: Option<(Status, Option<u16>)>,
    base: i64,
) -> Result<Written<Option<Mark>>> {
    let _ = (store, clerk, session, enrolment, mark, base);
    unimplemented!()
}

/// Writes or clears the note of a mark; a line not taken yet gets none: mark it first.
pub fn note(
    store: &mut Store,
    clerk: ClerkId,
    session: SessionId,
    enrolment: EnrolmentId,
    note: Option<&str>,
) -> Result<Written<()>> {
    let _ = (store, clerk, session, enrolment, note);
    unimplemented!()
}

/// Marks every concerned line that is still blank as present. Returns how many.
pub fn rest_present(store: &mut Store, clerk: ClerkId, session: SessionId) -> Result<Written<u16>> {
    let _ = (store, clerk, session);
    unimplemented!()
}

/// Several marks at once, as one Change: the command line, a spreadsheet of marks.
pub fn mark_many(
    store: &mut Store,
    clerk: ClerkId,
    session: SessionId,
    marks: &[(EnrolmentId, Status, Option<u16>)],
    rest_present: bool,
) -> Result<Written<u16>> {
    let _ = (store, clerk, session, marks, rest_present);
    unimplemented!()
}

/// Validates the register: the session is held, its totals are stored. Lines not taken stay so.
pub fn validate(store: &mut Store, clerk: ClerkId, session: SessionId) -> Result<Written<()>> {
    let _ = (store, clerk, session);
    unimplemented!()
}

/// Unlocks a locked register, with a reason.
pub fn unlock(
    store: &mut Store,
    clerk: ClerkId,
    session: SessionId,
    reason: &str,
) -> Result<Written<()>> {
    let _ = (store, clerk, session, reason);
    unimplemented!()
}

/// Adds somebody who came without being enrolled: the next line number, a label, present.
pub fn walk_in(
    store: &mut Store,
    clerk: ClerkId,
    session: SessionId,
    label: &str,
) -> Result<Written<EnrolmentId>> {
    let _ = (store, clerk, session, label);
    unimplemented!()
}

/// Names of the clerks who wrote on this register during the last quarter of an hour, `clerk` left out.
pub fn also_here(store: &Store, clerk: ClerkId, session: SessionId) -> Result<Vec<String>> {
    let _ = (store, clerk, session);
    unimplemented!()
}
