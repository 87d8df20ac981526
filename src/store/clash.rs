//! What stands in the way of a timetable: a trainer, a room or a woman who is elsewhere at that hour, a contract that is over;
//! and what custom advises against: the day of the souk, the Friday prayer.

mod custom;
mod moment;

pub use moment::{Moment, at, of_make_up, of_teacher, unless_accepted};

use super::columns::{date, on_disk, small, time};
use super::reading::{text, text_or_null};
use super::{Result, Store, trainer};
use crate::domain::calendar::holiday_words;
use crate::domain::course::{Course, Planned, Slot};
use crate::domain::id::CourseId;
use crate::domain::message::{Message, Value};
use crate::domain::name;
use crate::domain::order;
use chrono::{NaiveDate, NaiveTime, Timelike};
use rusqlite::params;
use std::collections::BTreeMap;

/// What two classes at one hour have in common, or why a trainer may not teach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The same trainer.
    Trainer,
    /// The same room of the same centre.
    Room,
    /// So many women enrolled in both.
    Women(u16),
    /// Her contract does not cover the day.
    Contract,
    /// The group itself has another class at that hour.
    Group,
    /// The day is closed.
    Closed,
    /// The weekly souk of the centre's commune.
    Souk,
    /// The pause of Friday.
    Friday,
    /// The day is over already.
    Past,
}

impl Kind {
    /// Its name for scripts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Trainer => "trainer",
            Self::Room => "room",
            Self::Women(_) => "women",
            Self::Contract => "contract",
            Self::Group => "group",
            Self::Closed => "closed",
            Self::Souk => "souk",
            Self::Friday => "friday",
            Self::Past => "past",
        }
    }
}

impl Kind {
    /// True for what custom advises against: it is told, and accepted by one more key.
    pub const fn is_custom(self) -> bool {
        matches!(self, Self::Souk | Self::Friday)
    }
}

/// One obstacle of a plan, all its days together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// What it is.
    pub kind: Kind,
    /// The other course, French then Arabic; for a contract the trainer.
    pub with: (String, Option<String>),
    /// Sessions it touches.
    pub sessions: usize,
    /// The first of them.
    pub first: NaiveDate,
}

impl Clash {
    /// In words.
    pub fn told(&self) -> Message {
        let id = match self.kind {
            Kind::Trainer => "course-clash-trainer",
            Kind::Room => "course-clash-room",
            Kind::Women(_) => "course-clash-women",
            Kind::Contract => "course-clash-contract",
            Kind::Group => "course-clash-group",
            Kind::Closed => "course-clash-closed",
            Kind::Souk => "course-clash-souk",
            Kind::Friday => "course-clash-friday",
            Kind::Past => "course-clash-past",
        };
        let women = if let Kind::Women(women) = self.kind { women } else { 0 };
        let with = match holiday_words(&self.with.0) {
            Some((holiday, _)) if self.kind == Kind::Closed => Value::Term(holiday),
            _ => Value::both(&self.with.0, self.with.1.as_deref()),
        };
        let when = Message::new("clash-when").with("count", self.sessions).with("first", self.first);
        Message::new(id).with("with", with).with("when", when).with("women", women).with("first", self.first)
    }
}

/// Another course that shares something with the one being planned.
struct Other {
    id: i64,
    names: (String, Option<String>),
    kinds: Vec<Kind>,
}

/// Everything in the way of the days of a plan; days on closures are no matter. `id` is the course itself, if it is stored.
pub fn of_plan(store: &Store, course: &Course, id: Option<CourseId>, days: &[Planned]) -> Result<Vec<Clash>> {
    let days: Vec<&Planned> = days.iter().filter(|day| day.closed.is_none()).collect();
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(Vec::new()) };
    let mut by_day: BTreeMap<NaiveDate, Vec<Slot>> = BTreeMap::new();
    for day in &days {
        by_day.entry(day.on).or_default().push(day.slot);
    }
    let mut found: Vec<Clash> = Vec::new();
    for other in others(store, course, id, first.on, last.on)? {
        let met = meetings(store, other.id, first.on, last.on)?;
        let hit: Vec<NaiveDate> = met
            .into_iter()
            .filter(|(on, starts, minutes)| {
                let own = by_day.get(on).map_or(&[][..], Vec::as_slice);
                own.iter().any(|slot| overlap((slot.starts, slot.minutes), (*starts, *minutes)))
            })
            .map(|(on, ..)| on)
            .collect();
        if let Some(first) = hit.first() {
            found.extend(other.kinds.iter().map(|kind| Clash {
                kind: *kind,
                with: other.names.clone(),
                sessions: hit.len(),
                first: *first,
            }));
        }
    }
    for said in course.trainer.iter().chain(course.team.iter().map(|one| &one.name)) {
        let Some(row) = trainer::named(store, said)? else { continue };
        let uncovered: Vec<NaiveDate> = days.iter().map(|day| day.on).filter(|day| !row.trainer.covers(*day)).collect();
        if let Some(first) = uncovered.first() {
            let with = (row.trainer.name.clone(), row.trainer.name_ar.clone());
            found.push(Clash { kind: Kind::Contract, with, sessions: uncovered.len(), first: *first });
        }
    }
    let slots: Vec<(NaiveDate, Slot)> = days.iter().map(|day| (day.on, day.slot)).collect();
    found.extend(custom::against(store, course.centre, &slots)?);
    order::by_key(&mut found, |clash| (clash.kind, clash.first));
    Ok(found)
}

/// True if both are said and mean one trainer or one room, whatever the capitals and accents.
fn same(one: Option<&str>, two: Option<&str>) -> bool {
    match (one, two) {
        (Some(one), Some(two)) => one == two || (name::words(one) == name::words(two) && !name::words(one).is_empty()),
        _ => false,
    }
}

fn minute(at: NaiveTime) -> u32 {
    at.hour() * 60 + at.minute()
}

/// True if two classes of one day have a minute in common.
fn overlap(one: (NaiveTime, u16), two: (NaiveTime, u16)) -> bool {
    minute(one.0) < minute(two.0) + u32::from(two.1) && minute(two.0) < minute(one.0) + u32::from(one.1)
}

/// Courses of these days that share the trainer, the room or a woman.
fn others(
    store: &Store,
    course: &Course,
    id: Option<CourseId>,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<Other>> {
    let own = id.map_or(0, |id| id.0);
    let mut statement = store.conn()?.prepare_cached(
        "SELECT c.id, c.name, c.name_ar, c.centre, c.room, c.trainer, \
           (SELECT count(DISTINCT a.person) FROM enrolment a JOIN enrolment b ON b.person = a.person \
              WHERE a.course = ?1 AND b.course = c.id AND a.state NOT IN (5, 6) AND b.state NOT IN (5, 6) \
                AND (a.to_on IS NULL OR a.to_on > ?2) AND (b.to_on IS NULL OR b.to_on > ?2)) \
         FROM course c WHERE c.id <> ?1 AND c.starts_on <= ?3 AND c.ends_on >= ?2",
    )?;
    let mut found = Vec::new();
    let mut rows = statement.query(params![own, on_disk(first), on_disk(last)])?;
    while let Some(row) = rows.next()? {
        let (room, teacher) = (text_or_null(row, 4)?, text_or_null(row, 5)?);
        let mut kinds = Vec::new();
        if same(course.trainer.as_deref(), teacher.as_deref()) {
            kinds.push(Kind::Trainer);
        }
        if row.get::<_, i64>(3)? == course.centre.0 && same(course.room.as_deref(), room.as_deref()) {
            kinds.push(Kind::Room);
        }
        let women = small(row, 6)?;
        if women > 0 {
            kinds.push(Kind::Women(women));
        }
        if !kinds.is_empty() {
            found.push(Other { id: row.get(0)?, names: (text(row, 1)?, text_or_null(row, 2)?), kinds });
        }
    }
    Ok(found)
}

fn meetings(store: &Store, course: i64, first: NaiveDate, last: NaiveDate) -> Result<Vec<(NaiveDate, NaiveTime, u16)>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT on_date, starts, minutes FROM session WHERE course = ?1 AND on_date BETWEEN ?2 AND ?3 AND state <> 2 \
         ORDER BY on_date, starts",
    )?;
    let rows = statement.query_map(params![course, on_disk(first), on_disk(last)], |row| {
        Ok((date(row, 0)?, time(row, 1)?, small(row, 2)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
