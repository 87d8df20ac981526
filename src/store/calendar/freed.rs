//! Classes that come back on days that were to be a feast and are not: those that the estimate had displaced, and no others.

use super::super::columns::{date, on_disk, small, time};
use super::super::{Result, Store, Tx, closure, course, month_close, season, session};
use super::{Moved, standing};
use crate::domain::calendar;
use crate::domain::closure::Closure;
use crate::domain::course::{Course, Planned, Slot};
use crate::domain::id::{CentreId, CourseId};
use crate::domain::session::State;
use chrono::{Days, NaiveDate};
use rusqlite::params;
use std::collections::{BTreeMap, BTreeSet};

/// What comes back.
#[derive(Default)]
pub(super) struct Back {
    /// Sessions said not to be held for the feast, with their days.
    again: Vec<(i64, NaiveDate)>,
    /// Classes that were never made because the day was to be the feast, at the hours of the timetable.
    made: Vec<(CourseId, Planned)>,
}

impl Back {
    /// How many classes.
    pub(super) fn count(&self) -> usize {
        self.again.len() + self.made.len()
    }

    /// Puts them back, each at the hour that the season of its day gives it.
    pub(super) fn put(self, tx: &mut Tx<'_>) -> Result<()> {
        for (id, on) in self.again {
            month_close::unless_closed(tx, on)?;
            tx.execute(
                "UPDATE session SET state = 0, reason = NULL, said_on = NULL, chg = ?2 WHERE id = ?1",
                params![id, tx.chg()],
            )?;
        }
        let mut made = self.made;
        for day in made.chunk_by_mut(|one, two| (one.0, one.1.on) == (two.0, two.1.on)) {
            let Some(id) = day.first().map(|own| own.0) else { continue };
            let (row, _) = course::get(tx.store(), id)?;
            let mut planned: Vec<Planned> = day.iter().map(|(_, planned)| planned.clone()).collect();
            season::into_seasons(tx.store(), row.course.centre, &mut planned)?;
            for planned in &planned {
                session::insert(tx, id, planned)?;
            }
        }
        Ok(())
    }
}

/// What a feast that moves sets free. A class comes back where its group meets before and after that day as its timetable
/// says, so that one that is over, or whose classes were all withdrawn, gets none; and only within the hours of the course: what
/// was planned at its end in the place of the displaced class is that class.
pub(super) fn classes(store: &Store, moved: &Moved) -> Result<Back> {
    let closures: Vec<Closure> = closure::all(store)?.into_iter().map(|row| row.closure).collect();
    // What is lost to the feast as announced makes room in the hours of its course.
    let mut lost: BTreeSet<i64> = BTreeSet::new();
    for day in moved.taken() {
        lost.extend(standing(store, day)?.0);
    }
    let mut groups: BTreeMap<CourseId, Vec<Found>> = BTreeMap::new();
    for day in &moved.freed {
        for (id, centre, found) in given_up(store, *day)?.into_iter().chain(unmade(store, *day)?) {
            if !shut(&closures, centre, *day) {
                groups.entry(id).or_default().push(found);
            }
        }
    }
    let mut back = Back::default();
    for (id, found) in groups {
        let (row, _) = course::get(store, id)?;
        let group = Group::read(store, id, &row.course, &lost)?;
        let mut left = row.course.minutes.map(|most| most.saturating_sub(group.minutes));
        for own in found.into_iter().filter(|own| group.meets(own.on())) {
            match own {
                Found::GivenUp(session, on, minutes) => {
                    // One that would not fit whole stays given up, and takes nothing of what is left.
                    let mut rest = left;
                    if session::spend(&mut rest, minutes) == Some(minutes) {
                        left = rest;
                        back.again.push((session, on));
                    }
                }
                Found::Unmade(mut planned) => {
                    let Some(minutes) = session::spend(&mut left, planned.slot.minutes) else { continue };
                    planned.slot.minutes = minutes;
                    back.made.push((id, planned));
                }
            }
        }
    }
    Ok(back)
}

/// A class that may come back.
enum Found {
    /// A session said not to be held, its day and length.
    GivenUp(i64, NaiveDate, u16),
    /// One of the timetable that nobody made.
    Unmade(Planned),
}

impl Found {
    const fn on(&self) -> NaiveDate {
        match self {
            Self::GivenUp(_, on, _) => *on,
            Self::Unmade(planned) => planned.on,
        }
    }
}

/// A course around the days that are free again.
struct Group {
    /// Days of its timetable that are open.
    timetable: BTreeSet<NaiveDate>,
    /// Days it has a session on, held or not.
    made: BTreeSet<NaiveDate>,
    /// The last day on which one is planned or held.
    last: Option<NaiveDate>,
    /// Minutes of those that stay.
    minutes: u32,
}

impl Group {
    fn read(store: &Store, id: CourseId, course: &Course, lost: &BTreeSet<i64>) -> Result<Self> {
        let closures = closure::met(store, course.starts_on, course.ends_on)?;
        let open = course.plan(&closures).into_iter().filter(|planned| planned.closed.is_none());
        let mut group =
            Self { timetable: open.map(|planned| planned.on).collect(), made: BTreeSet::new(), last: None, minutes: 0 };
        for own in session::of_course(store, id, NaiveDate::MIN, session::far())? {
            group.made.insert(own.on);
            if own.state != State::Cancelled {
                group.last = group.last.max(Some(own.on));
                group.minutes += u32::from(if lost.contains(&own.id.0) { 0 } else { own.planned() });
            }
        }
        Ok(group)
    }

    /// True if it was planned on both sides of a day and goes on until then: the days of its timetable next to it have their
    /// sessions, and one is still to be held after it, or was on the day before where it is the last.
    fn meets(&self, day: NaiveDate) -> bool {
        let before = self.timetable.range(..day).next_back();
        let after = day.succ_opt().and_then(|next| self.timetable.range(next..).next());
        let planned = |beside: Option<&NaiveDate>| beside.is_none_or(|day| self.made.contains(day));
        let until = if after.is_some() { day.checked_add_days(Days::new(1)) } else { before.copied() };
        planned(before) && planned(after) && until.is_some_and(|until| self.last.is_some_and(|last| until <= last))
    }
}

/// Sessions of a day that were given up for a holiday and have no make-up.
fn given_up(store: &Store, day: NaiveDate) -> Result<Vec<(CourseId, CentreId, Found)>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT s.course, c.centre, s.id, s.on_date, s.minutes FROM session s JOIN course c ON c.id = s.course \
         WHERE s.on_date = ?1 AND s.state = 2 AND s.reason = 'holiday' AND s.moved_to IS NULL ORDER BY s.starts, s.id",
    )?;
    let rows = statement.query_map([on_disk(day)], |row| {
        let found = Found::GivenUp(row.get(2)?, date(row, 3)?, small(row, 4)?);
        Ok((CourseId(row.get(0)?), CentreId(row.get(1)?), found))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Classes that timetables give on a day and nobody planned.
fn unmade(store: &Store, day: NaiveDate) -> Result<Vec<(CourseId, CentreId, Found)>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT r.course, c.centre, r.starts, r.minutes FROM recurrence r JOIN course c ON c.id = r.course \
         WHERE c.starts_on <= ?1 AND c.ends_on >= ?1 AND r.weekday = ?2 \
           AND instr(ifnull(c.excluded, ''), ?1) = 0 \
           AND NOT EXISTS (SELECT 1 FROM session s WHERE s.course = r.course AND s.on_date = ?1) \
         ORDER BY r.course, r.starts",
    )?;
    let weekday = u8::try_from(chrono::Datelike::weekday(&day).number_from_monday()).unwrap_or(1);
    let rows = statement.query_map(params![on_disk(day), weekday], |row| {
        let slot = Slot { weekday, starts: time(row, 2)?, minutes: small(row, 3)? };
        let planned = Planned { on: day, slot, closed: None, season: None };
        Ok((CourseId(row.get(0)?), CentreId(row.get(1)?), Found::Unmade(planned)))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// True if something else than a feast that moves keeps a day shut.
fn shut(closures: &[Closure], centre: CentreId, day: NaiveDate) -> bool {
    let feast = |own: &Closure| own.centre.is_none() && calendar::is_moving(&own.title);
    closures.iter().any(|own| !feast(own) && own.covers(centre, day))
}
