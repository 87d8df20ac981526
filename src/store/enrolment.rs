//! Enrolments: dated places in a course, under line numbers that never move.

use super::columns::{date, date_or_null, on_disk, small};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::id::{ClerkId, CourseId, EnrolmentId, PersonId};
use crate::domain::message::Message;
use crate::domain::person::{Name, Person};
use chrono::NaiveDate;
use rusqlite::{Row, params};

/// What every reader of enrolments selects, from `enrolment e LEFT JOIN person p`.
pub(super) const COLUMNS: &str = "e.id, e.course, e.number, e.person, e.label, p.family, p.given, p.family_ar, \
     p.given_ar, e.from_on, e.to_on, e.state, e.reason, e.chg";

/// How many columns that is: what a reader appends begins here.
pub(super) const WIDTH: usize = 14;

/// One row of `COLUMNS`.
pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Enrolment> {
    Ok(Enrolment {
        id: EnrolmentId(row.get(0)?),
        course: CourseId(row.get(1)?),
        number: small(row, 2)?,
        person: row.get::<_, Option<i64>>(3)?.map(PersonId),
        label: text_or_null(row, 4)?,
        name: Name { family: text(row, 5)?, given: text(row, 6)?, family_ar: text(row, 7)?, given_ar: text(row, 8)? },
        from: date(row, 9)?,
        to: date_or_null(row, 10)?,
        state: state(row.get(11)?),
        reason: text_or_null(row, 12)?,
        chg: row.get(13)?,
    })
}

fn state(code: i64) -> State {
    match code {
        1 => State::Suspended,
        2 => State::Completed,
        3 => State::Dropped,
        4 => State::Transferred,
        5 => State::Cancelled,
        6 => State::Waiting,
        _ => State::Active,
    }
}

/// Every line of a course, by number, leavers too.
pub fn of_course(store: &Store, course: CourseId) -> Result<Vec<Enrolment>> {
    list(store, "e.course = ?1 ORDER BY e.number", course.0)
}

/// Every place a person ever had, latest first.
pub fn of_person(store: &Store, person: PersonId) -> Result<Vec<Enrolment>> {
    list(store, "e.person = ?1 ORDER BY e.from_on DESC, e.id DESC", person.0)
}

/// One line.
pub fn get(store: &Store, id: EnrolmentId) -> Result<Enrolment> {
    list(store, "e.id = ?1", id.0)?.into_iter().next().ok_or(Trouble::Gone)
}

fn list(store: &Store, which: &str, key: i64) -> Result<Vec<Enrolment>> {
    let sql = format!("SELECT {COLUMNS} FROM enrolment e LEFT JOIN person p ON p.id = e.person WHERE {which}");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map([key], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The next free line number of a course.
pub(super) fn next_number(tx: &Tx<'_>, course: CourseId) -> Result<u16> {
    let last: i64 =
        tx.query_row("SELECT ifnull(max(number), 0) FROM enrolment WHERE course = ?1", [course.0], |row| row.get(0))?;
    u16::try_from(last + 1)
        .ok()
        .filter(|number| *number <= MOST)
        .ok_or_else(|| Trouble::Refused(Message::new("enrolment-course-full").with("most", MOST)))
}

/// Most lines of one course: what three digits can name.
pub const MOST: u16 = 999;

/// Enrols persons in the given order, each on the next line number. Those already in the course are left as they are.
pub fn enrol(
    store: &mut Store,
    clerk: ClerkId,
    course: CourseId,
    persons: &[PersonId],
    from: NaiveDate,
) -> Result<Written<Vec<EnrolmentId>>> {
    store.write(clerk, Act::new("enrol").on(course.0), |tx| enrol_in(tx, course, persons, from))
}

/// The same inside a Change.
pub(super) fn enrol_in(
    tx: &mut Tx<'_>,
    course: CourseId,
    persons: &[PersonId],
    from: NaiveDate,
) -> Result<Vec<EnrolmentId>> {
    let (starts, ends): (String, String) =
        tx.query_row("SELECT starts_on, ends_on FROM course WHERE id = ?1", [course.0], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let day = on_disk(from);
    if day > ends {
        return Err(Trouble::Refused(Message::new("enrolment-course-over").with("day", from)));
    }
    let day = day.max(starts);
    let mut number = next_number(tx, course)?;
    let mut made = Vec::new();
    for person in persons {
        let known = tx.find(
            "SELECT 1 FROM enrolment WHERE course = ?1 AND person = ?2 AND to_on IS NULL",
            [course.0, person.0],
            |_| Ok(()),
        )?;
        if known.is_some() {
            continue;
        }
        if number > MOST {
            return Err(Trouble::Refused(Message::new("enrolment-course-full").with("most", MOST)));
        }
        let id = tx.new_id()?;
        tx.execute(
            "INSERT INTO enrolment (id, course, number, person, from_on, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![id, course.0, number, person.0, day, tx.chg()],
        )?;
        made.push(EnrolmentId(id));
        number += 1;
    }
    Ok(made)
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
    store.write(clerk, Act::new("end-enrolment"), |tx| {
        let line = get(tx.store(), enrolment)?;
        if to < line.from {
            return Err(Trouble::Refused(Message::new("enrolment-ends-before").with("day", line.from)));
        }
        let later: Option<NaiveDate> = tx.find(
            "SELECT s.on_date FROM session s JOIN mark m ON m.session = s.id AND m.enrolment = ?2 \
             WHERE s.course = ?1 AND s.on_date >= ?3 ORDER BY s.on_date DESC LIMIT 1",
            params![line.course.0, enrolment.0, on_disk(to)],
            |row| date(row, 0),
        )?;
        if let Some(day) = later {
            return Err(Trouble::Refused(Message::new("enrolment-marked-after").with("day", day)));
        }
        tx.execute(
            "UPDATE enrolment SET to_on = ?2, state = ?3, reason = ?4, chg = ?5 WHERE id = ?1",
            params![enrolment.0, on_disk(to), state as i64, reason, tx.chg()],
        )?;
        Ok(())
    })
}

/// Says who a walk-in is: from her first class on she belongs to the course, under the same line number.
pub fn identify(store: &mut Store, clerk: ClerkId, enrolment: EnrolmentId, person: PersonId) -> Result<Written<()>> {
    store.write(clerk, Act::new("identify"), |tx| identify_in(tx, enrolment, person))
}

/// The same for a woman who is not yet known: she is registered in the same Change.
pub fn identify_new(
    store: &mut Store,
    clerk: ClerkId,
    enrolment: EnrolmentId,
    person: &Person,
) -> Result<Written<PersonId>> {
    store.write(clerk, Act::new("identify"), |tx| {
        let id = super::person::insert(tx, person)?;
        identify_in(tx, enrolment, id)?;
        Ok(id)
    })
}

fn identify_in(tx: &Tx<'_>, enrolment: EnrolmentId, person: PersonId) -> Result<()> {
    let line = get(tx.store(), enrolment)?;
    if line.person.is_some() {
        return Err(Trouble::Refused(Message::new("enrolment-identified")));
    }
    let twice: Option<u16> =
        tx.find("SELECT number FROM enrolment WHERE course = ?1 AND person = ?2", [line.course.0, person.0], |row| {
            small(row, 0)
        })?;
    if let Some(number) = twice {
        return Err(Trouble::Refused(Message::new("enrolment-already-here").with("line", number)));
    }
    tx.execute(
        "UPDATE enrolment SET person = ?2, to_on = NULL, chg = ?3 WHERE id = ?1",
        [enrolment.0, person.0, tx.chg()],
    )?;
    Ok(())
}

/// Numbers the lines by family name. Refused once a sheet was printed or marked: paper and screen would disagree.
pub fn renumber(store: &mut Store, clerk: ClerkId, course: CourseId) -> Result<Written<()>> {
    store.write(clerk, Act::new("renumber").on(course.0), |tx| {
        let fixed: i64 = tx.query_row(
            "SELECT numbered OR EXISTS (SELECT 1 FROM session s JOIN mark m ON m.session = s.id WHERE s.course = ?1) \
             FROM course WHERE id = ?1",
            [course.0],
            |row| row.get(0),
        )?;
        if fixed != 0 {
            return Err(Trouble::Refused(Message::new("enrolment-numbers-fixed")));
        }
        let mut lines = of_course(tx.store(), course)?;
        lines.sort_by_cached_key(|line| {
            let words = crate::domain::name::words(&line.name.shown(false));
            (words.is_empty(), words, line.number)
        });
        // Out of the way first: line numbers are unique in a course.
        let away = i64::from(MOST) + 1;
        for line in &lines {
            tx.execute(
                "UPDATE enrolment SET number = number + ?2, chg = ?3 WHERE id = ?1",
                [line.id.0, away, tx.chg()],
            )?;
        }
        for (index, line) in lines.iter().enumerate() {
            tx.execute(
                "UPDATE enrolment SET number = ?2, chg = ?3 WHERE id = ?1",
                params![line.id.0, index as i64 + 1, tx.chg()],
            )?;
        }
        Ok(())
    })
}
