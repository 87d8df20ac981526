//! The life of a place: confirmed, suspended, resumed, ended, opened again. Past registers never change.

use super::super::columns::on_disk;
use super::super::{Act, Result, Store, Tx, Written, certificate, month_close, totals};
use super::{get, marked, refused};
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::id::{ClerkId, EnrolmentId};
use crate::domain::message::Message;
use chrono::{Days, NaiveDate};
use rusqlite::params;

/// Most characters of a reason.
const REASON: usize = 200;

/// A reason as it is stored.
pub(in crate::store) fn said(reason: Option<&str>) -> Result<Option<String>> {
    let clean = reason.map(|text| crate::domain::clean::line(text.trim()).into_owned()).filter(|text| !text.is_empty());
    match clean {
        Some(text) if text.contains('\0') => refused(Message::new("field-nul")),
        Some(text) if text.chars().count() > REASON => {
            refused(Message::new("field-long").with("length", text.chars().count()).with("max", REASON))
        }
        clean => Ok(clean),
    }
}

/// Ends a place: `to` is the first day she no longer belongs to the course. Past registers do not change: refused if she
/// has a mark on or after that day.
pub fn end(
    store: &mut Store,
    clerk: ClerkId,
    enrolment: EnrolmentId,
    to: NaiveDate,
    state: State,
    reason: Option<&str>,
) -> Result<Written<()>> {
    let reason = said(reason)?;
    store.write(clerk, Act::new("end-enrolment").on(enrolment.0), |tx| {
        let line = get(tx.store(), enrolment)?;
        // A place ends with its course at the latest, or with a class after it: said afterwards, it counts from there; a day
        // to come is a slip.
        let (starts, ends) = super::span(tx, line.course)?;
        let class: Option<NaiveDate> = tx.find(
            "SELECT on_date FROM session WHERE course = ?1 AND state <> 2 ORDER BY on_date DESC LIMIT 1",
            [line.course.0],
            |row| super::date(row, 0),
        )?;
        let last = (class.unwrap_or(ends).max(ends) + Days::new(1)).max(line.from);
        if to > last && to > tx.today() {
            return refused(Message::new("enrolment-outside-course").with("from", starts).with("to", ends));
        }
        end_in(tx, &line, to.min(last), state, reason.as_deref())
    })
}

/// The same inside a Change.
pub(in super::super) fn end_in(
    tx: &Tx<'_>,
    line: &Enrolment,
    to: NaiveDate,
    state: State,
    reason: Option<&str>,
) -> Result<()> {
    if !state.ends() {
        return refused(Message::new("enrolment-no-end"));
    }
    // She never had a place: there is none to finish, to leave or to take along.
    if line.state == State::Waiting && state != State::Cancelled {
        return refused(Message::new("enrolment-still-waits"));
    }
    if to < line.from {
        return refused(Message::new("enrolment-ends-before").with("day", line.from));
    }
    certificate::unless_certified(tx.store(), line)?;
    close_in(tx, line, to, state, reason)
}

/// The same where it may be ended like that, a certificate or not.
pub(in super::super) fn close_in(
    tx: &Tx<'_>,
    line: &Enrolment,
    to: NaiveDate,
    state: State,
    reason: Option<&str>,
) -> Result<()> {
    if let Some(day) = marked(tx, line, to, None)? {
        return refused(Message::new("enrolment-marked-after").with("day", day));
    }
    write_end(tx, line, to, state, reason)
}

fn write_end(tx: &Tx<'_>, line: &Enrolment, to: NaiveDate, state: State, reason: Option<&str>) -> Result<()> {
    tx.execute(
        "UPDATE enrolment SET to_on = ?2, state = ?3, reason = ?4, chg = ?5 WHERE id = ?1",
        params![line.id.0, on_disk(to), state as i64, reason, tx.chg()],
    )?;
    totals::recount(tx, line.id)
}

/// Ends the place of somebody who stopped coming: `to` is the day after she was last there. The absences recorded since then
/// stay where they are, for they are what says so; refused if she came on or after that day.
pub(in crate::store) fn leave_unseen(tx: &Tx<'_>, line: &Enrolment, to: NaiveDate) -> Result<()> {
    standing(tx, line)?;
    if to < line.from {
        return refused(Message::new("enrolment-ends-before").with("day", line.from));
    }
    let came: Option<NaiveDate> = tx.find(
        "SELECT s.on_date FROM session s JOIN mark m ON m.session = s.id AND m.enrolment = ?2 \
         WHERE s.course = ?1 AND s.on_date >= ?3 AND m.status NOT IN (3, 4, 5) ORDER BY s.on_date DESC LIMIT 1",
        params![line.course.0, line.id.0, on_disk(to)],
        |row| super::date(row, 0),
    )?;
    if let Some(day) = came {
        return refused(Message::new("enrolment-marked-after").with("day", day));
    }
    write_end(tx, line, to, State::Dropped, None)
}

/// She has said that she comes.
pub fn confirm(store: &mut Store, clerk: ClerkId, enrolment: EnrolmentId) -> Result<Written<()>> {
    store.write(clerk, Act::new("confirm").on(enrolment.0), |tx| {
        let line = get(tx.store(), enrolment)?;
        if line.standing(tx.today()) != State::Registered {
            return refused(
                Message::new("enrolment-not-registered")
                    .with("state", Message::new(line.standing(tx.today()).term()).of(line.sex)),
            );
        }
        tx.execute("UPDATE enrolment SET state = 8, chg = ?2 WHERE id = ?1", [line.id.0, tx.chg()])?;
        Ok(())
    })
}

/// Suspends her from a day on, up to the day she is back where that is known. Sessions in between do not concern her;
/// refused if she is marked at one.
pub fn suspend(
    store: &mut Store,
    clerk: ClerkId,
    enrolment: EnrolmentId,
    from: NaiveDate,
    to: Option<NaiveDate>,
    reason: Option<&str>,
) -> Result<Written<()>> {
    let reason = said(reason)?;
    store.write(clerk, Act::new("suspend").on(enrolment.0), |tx| {
        let line = get(tx.store(), enrolment)?;
        standing(tx, &line)?;
        if from < line.from {
            return refused(Message::new("enrolment-not-yet").with("day", line.from));
        }
        if to.is_some_and(|to| to <= from) {
            return refused(Message::new("enrolment-back-before").with("day", from));
        }
        if let Some(other) = line.away.iter().find(|other| other.meets(from, to)) {
            return refused(Message::new("enrolment-away-already").with("day", other.from));
        }
        if let Some(day) = marked(tx, &line, from, to)? {
            return refused(Message::new("enrolment-marked-away").with("day", day));
        }
        away(tx, &line, from, to, State::Suspended, reason.as_deref())
    })
}

/// Writes a time away.
fn away(
    tx: &mut Tx<'_>,
    line: &Enrolment,
    from: NaiveDate,
    to: Option<NaiveDate>,
    state: State,
    reason: Option<&str>,
) -> Result<()> {
    let id = tx.new_id()?;
    tx.execute(
        "INSERT INTO enrolment_span (id, enrolment, from_on, to_on, state, reason, chg) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![id, line.id.0, on_disk(from), to.map(on_disk), state as i64, reason, tx.chg()],
    )?;
    totals::recount(tx, line.id)
}

/// Parts the times away of a line at the day on which she leaves it for another: the days before stay with it, those from
/// then on go with her. Where she has a place of her own there, one that meets another there, or during which she came there,
/// was of this course alone.
pub(super) fn take_along(tx: &mut Tx<'_>, left: &Enrolment, own: EnrolmentId, day: NaiveDate) -> Result<()> {
    let line = get(tx.store(), own)?;
    for one in left.away.iter().filter(|away| away.to.is_none_or(|to| day < to)) {
        let from = on_disk(one.from);
        let reason: Option<Option<String>> = tx.find(
            "SELECT reason FROM enrolment_span WHERE enrolment = ?1 AND from_on = ?2",
            params![left.id.0, from],
            |row| row.get(0),
        )?;
        if one.from < day {
            tx.execute(
                "UPDATE enrolment_span SET to_on = ?3, chg = ?4 WHERE enrolment = ?1 AND from_on = ?2",
                params![left.id.0, from, on_disk(day), tx.chg()],
            )?;
        } else {
            tx.execute("DELETE FROM enrolment_span WHERE enrolment = ?1 AND from_on = ?2", params![left.id.0, from])?;
        }
        let first = one.from.max(day);
        if !line.away.iter().any(|own| own.meets(first, one.to)) && marked(tx, &line, one.from, one.to)?.is_none() {
            away(tx, &line, first, one.to, one.state, reason.flatten().as_deref())?;
        }
    }
    Ok(())
}

/// A place that can be suspended: a person's, not ended, not waited for.
fn standing(tx: &Tx<'_>, line: &Enrolment) -> Result<()> {
    match line.state {
        _ if line.person.is_none() => refused(Message::new("enrolment-nobody").with("line", line.number)),
        State::Waiting => refused(Message::new("enrolment-still-waits")),
        _ if line.to.is_some_and(|to| to <= tx.today()) || line.to.is_some() && line.state.ends() => {
            refused(Message::new("enrolment-over").with("line", line.number))
        }
        _ => Ok(()),
    }
}

/// Ends the suspension that covers or follows a day: she is back on `day`.
pub fn resume(store: &mut Store, clerk: ClerkId, enrolment: EnrolmentId, day: NaiveDate) -> Result<Written<()>> {
    store.write(clerk, Act::new("resume").on(enrolment.0), |tx| {
        let line = get(tx.store(), enrolment)?;
        let open = line.away.iter().rfind(|away| away.state == State::Suspended && away.to.is_none_or(|to| day < to));
        let Some(open) = open else {
            return refused(Message::new("enrolment-not-suspended").with("line", line.number));
        };
        if day < open.from {
            return refused(Message::new("enrolment-back-before").with("day", open.from));
        }
        month_close::unless_counted(tx, line.course, day, open.to)?;
        let from = on_disk(open.from);
        if day == open.from {
            tx.execute("DELETE FROM enrolment_span WHERE enrolment = ?1 AND from_on = ?2", params![line.id.0, from])?;
        } else {
            tx.execute(
                "UPDATE enrolment_span SET to_on = ?3, chg = ?4 WHERE enrolment = ?1 AND from_on = ?2",
                params![line.id.0, from, on_disk(day), tx.chg()],
            )?;
        }
        totals::recount(tx, line.id)
    })
}

/// Opens an ended place again from a day on, under its own line: the days between stay as they were.
pub fn reopen(store: &mut Store, clerk: ClerkId, enrolment: EnrolmentId, day: NaiveDate) -> Result<Written<()>> {
    store.write(clerk, Act::new("reopen").on(enrolment.0), |tx| {
        let line = get(tx.store(), enrolment)?;
        if line.person.is_none() {
            return refused(Message::new("enrolment-nobody").with("line", line.number));
        }
        let day = super::first_day(tx, line.course, day)?;
        reopen_in(tx, &line, day)
    })
}

/// The same inside a Change.
pub(super) fn reopen_in(tx: &mut Tx<'_>, line: &Enrolment, day: NaiveDate) -> Result<()> {
    let Some(to) = line.to else {
        return refused(Message::new("enrolment-open-already").with("line", line.number));
    };
    certificate::unless_certified(tx.store(), line)?;
    if day < to {
        return refused(Message::new("enrolment-back-before").with("day", to));
    }
    let elsewhere: Option<u16> = tx.find(
        "SELECT number FROM enrolment WHERE course = ?1 AND person = ?2 AND id <> ?3 AND to_on IS NULL AND state <> 5",
        params![line.course.0, line.person.map(|person| person.0), line.id.0],
        |row| super::small(row, 0),
    )?;
    if let Some(number) = elsewhere {
        return refused(Message::new("enrolment-already-here").with("line", number));
    }
    let never = line.state == State::Cancelled;
    if day > to && !never {
        away(tx, line, to, Some(day), line.state, line.reason.as_deref())?;
    }
    let from = if never { day } else { line.from };
    // Who left a waiting list had no line yet.
    let number = if line.has_line() { line.number } else { super::next_number(tx, line.course)? };
    tx.execute(
        "UPDATE enrolment SET number = ?2, from_on = ?3, to_on = NULL, state = ?4, reason = NULL, chg = ?5 WHERE id = ?1",
        params![line.id.0, number, on_disk(from), super::begun(tx, day) as i64, tx.chg()],
    )?;
    Ok(())
}
