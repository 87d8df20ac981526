//! The waiting list of a full course: who is on it, in which order and why, and who gets the place that becomes free.

use super::super::columns::on_disk;
use super::super::{Act, Result, Store, Tx, Written, centre, course, person};
use super::{answer_for, get, of_course, refused, rules};
use crate::domain::eligibility::Answer;
use crate::domain::enrolment::{Enrolment, MOST, State};
use crate::domain::id::{ClerkId, CourseId, EnrolmentId, PersonId};
use crate::domain::message::Message;
use crate::domain::waiting::{Candidate, Criterion, rank};
use chrono::NaiveDate;
use rusqlite::params;

/// One who waits, in her place of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiter {
    /// Her line.
    pub line: Enrolment,
    /// Her rank, from 1.
    pub rank: u16,
    /// The day she asked.
    pub asked: NaiveDate,
    /// The criteria that speak for her, the weightiest first.
    pub merits: Vec<Criterion>,
}

/// The waiting list of a course, first to get a place first. Who was erased waits for nothing.
pub fn waiting(store: &Store, id: CourseId) -> Result<Vec<Waiter>> {
    let lines: Vec<Enrolment> = of_course(store, id)?.into_iter().filter(Enrolment::waits).collect();
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let (row, _) = course::get(store, id)?;
    let (criteria, _) = rules::criteria_of(store, row.course.module)?;
    let (place, _) = centre::get(store, row.course.centre)?;
    let mut candidates = Vec::new();
    for line in &lines {
        let Some(her) = line.person else { continue };
        let (own, _) = person::get(store, her)?;
        let commune = own.person.commune;
        candidates.push(Candidate {
            enrolment: line.id,
            asked: line.terms.asked.unwrap_or(line.from),
            first: !had_a_place(store, her)?,
            near: commune.is_some() && commune == place.centre.commune,
            eligible: answer_for(store, id, her, row.course.starts_on.max(line.from))?.0 == Answer::Yes,
        });
    }
    rank(&mut candidates, &criteria);
    let mut found = Vec::new();
    for (at, candidate) in (1..).zip(candidates) {
        let Some(line) = lines.iter().find(|line| line.id == candidate.enrolment) else { continue };
        let merits = candidate.merits(&criteria);
        found.push(Waiter { line: line.clone(), rank: at, asked: candidate.asked, merits });
    }
    Ok(found)
}

fn had_a_place(store: &Store, her: PersonId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM enrolment WHERE person = ?1 AND state NOT IN (5, 6))";
    Ok(store.conn()?.prepare_cached(sql)?.query_row([her.0], |row| row.get(0))?)
}

/// Puts her on the waiting list of a course; she gets a line number with her place.
pub fn wait(
    store: &mut Store,
    clerk: ClerkId,
    id: CourseId,
    her: PersonId,
    asked: NaiveDate,
) -> Result<Written<EnrolmentId>> {
    store.write(clerk, Act::new("wait").on(id.0), |tx| {
        let day = super::first_day(tx, id, asked)?;
        let known: Option<(u16, i64)> = tx.find(
            "SELECT number, state FROM enrolment WHERE course = ?1 AND person = ?2 AND to_on IS NULL AND state <> 5",
            [id.0, her.0],
            |row| Ok((super::small(row, 0)?, row.get(1)?)),
        )?;
        match known {
            Some((_, 6)) => return refused(Message::new("enrolment-waits-already")),
            Some((number, _)) => return refused(Message::new("enrolment-already-here").with("line", number)),
            None => {}
        }
        let last: i64 = tx.query_row(
            "SELECT max(?2, ifnull(max(number), 0)) FROM enrolment WHERE course = ?1",
            params![id.0, MOST],
            |row| row.get(0),
        )?;
        let enrolment = tx.new_id()?;
        tx.execute(
            "INSERT INTO enrolment (id, course, number, person, from_on, state, asked_on, chg) \
             VALUES (?1, ?2, ?3, ?4, ?5, 6, ?6, ?7)",
            params![enrolment, id.0, last + 1, her.0, on_disk(day), on_disk(asked), tx.chg()],
        )?;
        Ok(EnrolmentId(enrolment))
    })
}

/// Gives a place to one who waits, from a day on: the one named, or the first of the list.
pub fn promote(
    store: &mut Store,
    clerk: ClerkId,
    id: CourseId,
    who: Option<EnrolmentId>,
    from: NaiveDate,
) -> Result<Written<EnrolmentId>> {
    store.write(clerk, Act::new("promote").on(id.0), |tx| {
        let line = match who {
            Some(who) => get(tx.store(), who)?,
            None => match waiting(tx.store(), id)?.into_iter().next() {
                Some(first) => first.line,
                None => return refused(Message::new("enrolment-nobody-waits")),
            },
        };
        if line.course != id || line.state != State::Waiting {
            return refused(Message::new("enrolment-not-waiting"));
        }
        let day = super::first_day(tx, id, from)?;
        promote_in(tx, &line, day, None)?;
        Ok(line.id)
    })
}

/// The same inside a Change: she takes the next line, for a reason where something speaks against it.
pub(super) fn promote_in(tx: &mut Tx<'_>, line: &Enrolment, day: NaiveDate, exception: Option<&str>) -> Result<()> {
    let number = super::next_number(tx, line.course)?;
    promote_to(tx, line, number, day, exception)
}

/// The same on a line that is free.
pub(super) fn promote_to(
    tx: &Tx<'_>,
    line: &Enrolment,
    number: u16,
    day: NaiveDate,
    exception: Option<&str>,
) -> Result<()> {
    tx.execute(
        "UPDATE enrolment SET number = ?2, from_on = ?3, state = ?4, chg = ?5 WHERE id = ?1",
        params![line.id.0, number, on_disk(day), super::begun(tx, day) as i64, tx.chg()],
    )?;
    super::doubt(tx, line, day, exception)
}
