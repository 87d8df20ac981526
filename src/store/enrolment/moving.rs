//! Transfers: she leaves one course and goes on in another, of any centre; her hours come along.

use super::super::{Act, Result, Store, Tx, Written};
use super::{get, insert, life, refused};
use crate::domain::enrolment::{Link, State, Terms};
use crate::domain::id::{ClerkId, CourseId, EnrolmentId};
use crate::domain::message::Message;
use chrono::NaiveDate;

/// Moves her from `day` on: her old line ends that day, a new one in the other course follows it. One Change.
pub fn transfer(
    store: &mut Store,
    clerk: ClerkId,
    enrolment: EnrolmentId,
    to: CourseId,
    day: NaiveDate,
    reason: Option<&str>,
) -> Result<Written<EnrolmentId>> {
    let reason = life::said(reason)?;
    store.write(clerk, Act::new("transfer").on(to.0), |tx| transfer_in(tx, enrolment, to, day, reason))
}

/// The same inside a Change.
pub(in super::super) fn transfer_in(
    tx: &mut Tx<'_>,
    enrolment: EnrolmentId,
    to: CourseId,
    day: NaiveDate,
    reason: Option<String>,
) -> Result<EnrolmentId> {
    let line = get(tx.store(), enrolment)?;
    let Some(person) = line.person else {
        return refused(Message::new("enrolment-nobody").with("line", line.number));
    };
    if line.course == to {
        return refused(Message::new("enrolment-same-course"));
    }
    if line.to.is_some() {
        return refused(Message::new("enrolment-over").with("line", line.number));
    }
    if line.state == State::Waiting {
        return refused(Message::new("enrolment-still-waits"));
    }
    let known: Option<u16> = tx.find(
        "SELECT number FROM enrolment WHERE course = ?1 AND person = ?2 AND to_on IS NULL AND state <> 6",
        [to.0, person.0],
        |row| super::small(row, 0),
    )?;
    if let Some(number) = known {
        return refused(Message::new("enrolment-already-here").with("line", number));
    }
    let (starts, ends) = super::span(tx, to)?;
    if !(starts..=ends).contains(&day) {
        return refused(Message::new("enrolment-outside-course").with("from", starts).with("to", ends));
    }
    life::end_in(tx, &line, day, State::Transferred, reason.as_deref())?;
    // Should she have waited there, that is over.
    tx.execute(
        "UPDATE enrolment SET state = 5, to_on = from_on, chg = ?3 WHERE course = ?1 AND person = ?2 AND state = 6",
        [to.0, person.0, tx.chg()],
    )?;
    let terms = Terms { exception: reason, follows: Some((line.id, Link::Transfer)), ..Terms::default() };
    insert(tx, to, person, day, terms)
}
