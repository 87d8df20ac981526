//! What somebody was at, course by course: her marks walked through the sessions of her courses by primary key, so that
//! no index on marks is needed.

use super::columns::{date, on_disk};
use super::{Result, Store, attendance, enrolment, meta, session};
use crate::domain::attendance::{Mark, Totals};
use crate::domain::enrolment::{Enrolment, State as Left};
use crate::domain::id::{EnrolmentId, PersonId};
use crate::domain::session::{Session, State};
use chrono::NaiveDate;
use rusqlite::params;

/// A class that concerned her, and her mark; `None`: not taken.
pub type Attended = (Session, Option<Mark>);

/// The classes up to a day that concerned a line, or at which it is marked, earliest first; those not held are left out.
pub fn of_line(store: &Store, line: &Enrolment, until: NaiveDate) -> Result<Vec<Attended>> {
    let sql = format!(
        "SELECT {}, {} FROM session s JOIN course c ON c.id = s.course \
         LEFT JOIN mark m ON m.session = s.id AND m.enrolment = ?2 \
         WHERE s.course = ?1 AND s.state <> 2 AND s.on_date <= ?3 ORDER BY s.on_date, s.starts",
        session::COLUMNS,
        attendance::MARK
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map(params![line.course.0, line.id.0, on_disk(until)], |row| {
        Ok((session::from_row(row)?, attendance::mark_at(row, session::WIDTH)?))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (class, mark) = row?;
        if mark.is_some() || line.concerned(class.on) {
            found.push((class, mark));
        }
    }
    Ok(found)
}

/// Counts and minutes of one line in held classes, by the rule of its course.
pub fn totals(store: &Store, classes: &[Attended]) -> Result<Totals> {
    let mut totals = Totals::default();
    let Some((first, _)) = classes.first() else { return Ok(totals) };
    let neutral = meta::rules_of(store, first.course)?.neutral;
    for (class, mark) in classes.iter().filter(|(class, mark)| class.state == State::Held || mark.is_some()) {
        totals.add(mark.as_ref(), class.minutes, neutral);
    }
    Ok(totals)
}

/// The same of a line and of those it was transferred from, so that no hour is lost on the way.
pub fn along(store: &Store, line: &Enrolment, until: NaiveDate) -> Result<Totals> {
    let mut all = Totals::default();
    for place in enrolment::along(store, line)? {
        all.merge(&totals(store, &of_line(store, &place, until)?)?);
    }
    Ok(all)
}

/// Minutes of classes held up to a day at which a line had no place: before she came and while she was suspended. Of one who
/// was transferred those of each course are counted on the days that were its own, so that no hour is asked for twice.
/// A certificate says how long a training was: its rate counts them, the « taux d'assiduité » does not.
pub fn without(store: &Store, line: &Enrolment, until: NaiveDate) -> Result<u32> {
    let chain = enrolment::along(store, line)?;
    let mut statement = store.conn()?.prepare_cached(
        "SELECT s.on_date, s.minutes FROM session s WHERE s.course = ?1 AND s.state = 1 AND s.on_date <= ?3 \
         AND NOT EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id AND m.enrolment = ?2)",
    )?;
    let mut minutes = 0_u32;
    for place in &chain {
        let rows = statement
            .query_map(params![place.course.0, place.id.0, on_disk(until)], |row| Ok((date(row, 0)?, row.get(1)?)))?;
        for row in rows {
            let (on, long): (NaiveDate, u32) = row?;
            if missing_from(&chain, on) == Some(place.id) {
                minutes = minutes.saturating_add(long);
            }
        }
    }
    Ok(minutes)
}

/// Of a line and those it was transferred from, in that order: the one whose classes she lacks on a day. `None` where one of
/// them concerned her, and from the day on which the first of them ended.
fn missing_from(chain: &[Enrolment], day: NaiveDate) -> Option<EnrolmentId> {
    let over = chain.first()?.to.is_some_and(|to| to <= day);
    if over || chain.iter().any(|place| place.concerned(day)) {
        return None;
    }
    // The one she is suspended from goes before one she left and came back to, that before one she left for good.
    let nearness = |place: &&Enrolment| {
        let open = place.to.is_none_or(|to| day < to);
        let left = place.away.iter().any(|away| away.state != Left::Suspended && away.covers(day));
        (open, !left, place.from)
    };
    let begun = chain.iter().filter(|place| place.from <= day).max_by_key(nearness);
    begun.or_else(|| chain.iter().min_by_key(|place| place.from)).map(|place| place.id)
}

/// Everything a person was at up to a day: each of her places, latest first, with its classes.
pub fn of_person(store: &Store, her: PersonId, until: NaiveDate) -> Result<Vec<(Enrolment, Vec<Attended>)>> {
    store.read(|_| {
        let places = enrolment::of_person(store, her)?;
        places.into_iter().map(|line| of_line(store, &line, until).map(|classes| (line, classes))).collect()
    })
}
