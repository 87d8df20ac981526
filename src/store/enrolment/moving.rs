//! Transfers: she leaves one course and goes on in another, of any centre; her hours come along.

use super::super::columns::on_disk;
use super::super::{Act, Result, Store, Tx, Written, month_close, totals};
use super::{again, along, get, insert, life, line_of, refused};
use crate::domain::enrolment::{Enrolment, Link, State, Terms};
use crate::domain::id::{ClerkId, CourseId, EnrolmentId};
use crate::domain::message::Message;
use chrono::NaiveDate;
use rusqlite::params;

/// Moves her from `day` on: her old line ends that day, a new one in the other course follows it; her own where she was in
/// that course before, for a line keeps its number and the days she was away. One Change.
pub fn transfer(
    store: &mut Store,
    clerk: ClerkId,
    enrolment: EnrolmentId,
    to: CourseId,
    day: NaiveDate,
    reason: Option<&str>,
) -> Result<Written<EnrolmentId>> {
    let reason = life::said(reason)?;
    store.write(clerk, Act::new("transfer").on(enrolment.0), |tx| transfer_in(tx, enrolment, to, day, reason))
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
        "SELECT number FROM enrolment WHERE course = ?1 AND person = ?2 AND to_on IS NULL AND state NOT IN (5, 6)",
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
    month_close::unless_counted(tx, to, day, None)?;
    life::end_in(tx, &line, day, State::Transferred, reason.as_deref())?;
    let Some(own) = line_of(tx, to, person)? else {
        let terms = Terms { exception: reason, follows: Some((line.id, Link::Transfer)), ..Terms::default() };
        let own = insert(tx, to, person, day, terms)?;
        life::take_along(tx, &line, own, day)?;
        return Ok(own);
    };
    again(tx, &own, day, reason.as_deref())?;
    follow(tx, &own, &line)?;
    life::take_along(tx, &line, own.id, day)?;
    Ok(own.id)
}

/// Ends the place of somebody who has one in the other course already: that one goes on as it is, or begins on that day where
/// it was to begin later, and what she did here comes along to it.
pub(in super::super) fn join_in(
    tx: &mut Tx<'_>,
    line: &Enrolment,
    own: &Enrolment,
    day: NaiveDate,
    reason: Option<&str>,
) -> Result<()> {
    if day < own.from || line.away.iter().any(|away| away.to.is_none_or(|to| day < to)) {
        month_close::unless_counted(tx, own.course, day, None)?;
    }
    life::end_in(tx, line, day, State::Transferred, reason)?;
    if day < own.from {
        let sql = "UPDATE enrolment SET from_on = ?2, chg = ?3 WHERE id = ?1";
        tx.execute(sql, params![own.id.0, on_disk(day), tx.chg()])?;
        totals::recount(tx, own.id)?;
    }
    follow(tx, own, line)?;
    life::take_along(tx, line, own.id, day)
}

/// Puts her own line before the one she leaves for it, in the row of what comes along: who followed it follows now what it
/// followed itself, so that nothing is lost of that row and nothing comes twice.
fn follow(tx: &Tx<'_>, own: &Enrolment, left: &Enrolment) -> Result<()> {
    let (hers, row) = (along(tx.store(), own)?, along(tx.store(), left)?);
    if hers.iter().any(|line| line.id == left.id) {
        return Ok(());
    }
    let link = |line: &Enrolment, to: Option<(EnrolmentId, Link)>| {
        let sql = "UPDATE enrolment SET follows = ?2, link = ?3, chg = ?4 WHERE id = ?1";
        let (before, link) = (to.map(|(id, _)| id.0), to.map(|(_, link)| link as i64));
        tx.execute(sql, params![line.id.0, before, link, tx.chg()])
    };
    let comes_along = |line: &&Enrolment| matches!(line.terms.follows, Some((_, Link::Transfer)));
    let behind = row.iter().find(|line| line.terms.follows.is_some_and(|(before, _)| before == own.id));
    let behind = behind.or(row.last().filter(|last| last.terms.follows.is_none()));
    if let Some(behind) = behind {
        link(behind, own.terms.follows)?;
    } else if let Some(first) = hers.last().filter(|_| comes_along(&own)) {
        // Both rows go back to an earlier year: the one left stands behind all that her own goes on from.
        link(first, Some((left.id, Link::Transfer)))?;
        return Ok(());
    }
    link(own, Some((left.id, Link::Transfer)))?;
    Ok(())
}
