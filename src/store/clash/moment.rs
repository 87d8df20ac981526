//! What stands in the way of one class at one moment: an extra session, one that is postponed, moved, or taught by another.

use super::super::columns::{on_disk, small, time};
use super::super::reading::{text, text_or_null};
use super::super::{Result, Store, Trouble, closure, course, life, trainer};
use super::{Clash, Kind, custom, overlap, same};
use crate::domain::course::Slot;
use crate::domain::id::{CourseId, SessionId};
use crate::domain::message::Message;
use crate::domain::order;
use chrono::{Datelike, NaiveDate, NaiveTime};
use rusqlite::params;

/// A class at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Of which course.
    pub course: CourseId,
    /// The session it is, where there is one: it is no obstacle to itself, and may have a trainer of its own.
    pub session: Option<SessionId>,
    /// The day.
    pub on: NaiveDate,
    /// Time of day.
    pub starts: NaiveTime,
    /// Length in minutes.
    pub minutes: u16,
}

/// Everything in the way of it.
pub fn at(store: &Store, moment: Moment) -> Result<Vec<Clash>> {
    let (own, _) = course::get(store, moment.course)?;
    let told = moment.session.map(|id| life::of(store, id)).transpose()?.unwrap_or_default();
    let teacher = told.taught_by.map(|(_, name)| name).or(own.course.trainer);
    of(store, moment, teacher.as_deref())
}

/// Everything in the way of a class that is to make up for another: a day that is over is one obstacle more.
pub fn of_make_up(store: &Store, moment: Moment, today: NaiveDate) -> Result<Vec<Clash>> {
    let mut found = at(store, moment)?;
    if moment.on < today {
        let (own, _) = course::get(store, moment.course)?;
        let with = (own.course.name, own.course.name_ar);
        // Told first: it is the likeliest slip.
        found.insert(0, Clash { kind: Kind::Past, with, sessions: 1, first: moment.on });
    }
    Ok(found)
}

/// What keeps a trainer from teaching it: she is elsewhere at that hour.
pub fn of_teacher(store: &Store, moment: Moment, teacher: &str) -> Result<Vec<Clash>> {
    let known = trainer::named(store, teacher)?.map(|row| row.trainer.name);
    let mut found = of(store, moment, known.as_deref())?;
    found.retain(|clash| clash.kind == Kind::Trainer);
    Ok(found)
}

/// The same with this trainer.
fn of(store: &Store, moment: Moment, teacher: Option<&str>) -> Result<Vec<Clash>> {
    let (own, _) = course::get(store, moment.course)?;
    let mut found = met(store, moment, &own.course, teacher)?;
    let one = |kind, with| Clash { kind, with, sessions: 1, first: moment.on };
    if let Some(said) = teacher
        && let Some(row) = trainer::named(store, said)?
        && !row.trainer.covers(moment.on)
    {
        found.push(one(Kind::Contract, (row.trainer.name, row.trainer.name_ar)));
    }
    let closures = closure::met(store, moment.on, moment.on)?;
    if let Some(shut) = closures.into_iter().find(|own_| own_.covers(own.course.centre, moment.on)) {
        found.push(one(Kind::Closed, (shut.title, shut.title_ar)));
    }
    let weekday = u8::try_from(moment.on.weekday().number_from_monday()).unwrap_or(1);
    let slot = Slot { weekday, starts: moment.starts, minutes: moment.minutes };
    found.extend(custom::against(store, own.course.centre, &[(moment.on, slot)])?);
    order::by_key(&mut found, |clash| (clash.kind, clash.with.0.clone()));
    found.dedup();
    Ok(found)
}

/// Classes of that day that share the hour and something else.
fn met(
    store: &Store,
    moment: Moment,
    own: &crate::domain::course::Course,
    teacher: Option<&str>,
) -> Result<Vec<Clash>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT s.course, s.starts, s.minutes, c.name, c.name_ar, c.centre, c.room, nullif(ifnull(r.name, c.trainer), ''), \
           (SELECT count(DISTINCT a.person) FROM enrolment a JOIN enrolment b ON b.person = a.person \
              WHERE a.course = ?1 AND b.course = s.course AND a.state NOT IN (5, 6) AND b.state NOT IN (5, 6) \
                AND (a.to_on IS NULL OR a.to_on > ?2) AND (b.to_on IS NULL OR b.to_on > ?2)) \
         FROM session s JOIN course c ON c.id = s.course LEFT JOIN trainer r ON r.id = s.trainer \
         WHERE s.on_date = ?2 AND s.state <> 2 AND s.id <> ?3 ORDER BY s.starts",
    )?;
    let except = moment.session.map_or(0, |id| id.0);
    let mut rows = statement.query(params![moment.course.0, on_disk(moment.on), except])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if !overlap((moment.starts, moment.minutes), (time(row, 1)?, small(row, 2)?)) {
            continue;
        }
        let with = (text(row, 3)?, text_or_null(row, 4)?);
        let mut note = |kind| found.push(Clash { kind, with: with.clone(), sessions: 1, first: moment.on });
        if row.get::<_, i64>(0)? == moment.course.0 {
            note(Kind::Group);
            continue;
        }
        if same(teacher, text_or_null(row, 7)?.as_deref()) {
            note(Kind::Trainer);
        }
        if row.get::<_, i64>(5)? == own.centre.0 && same(own.room.as_deref(), text_or_null(row, 6)?.as_deref()) {
            note(Kind::Room);
        }
        match small(row, 8)? {
            0 => {}
            women => note(Kind::Women(women)),
        }
    }
    Ok(found)
}

/// Refuses what nobody accepted with a reason: how many obstacles there are, and the first of them. Custom only advises.
pub fn unless_accepted(clashes: &[Clash], reason: Option<&str>) -> Result<()> {
    let firm: Vec<&Clash> = clashes.iter().filter(|clash| !clash.kind.is_custom()).collect();
    match firm.first() {
        Some(first) if reason.is_none_or(|reason| reason.trim().is_empty()) => Err(Trouble::Refused(
            Message::new("clash-unaccepted").with("count", firm.len()).with("first", first.told()),
        )),
        _ => Ok(()),
    }
}
