//! What a course's timetable came to: its sessions with their counts, and those that are not made yet.

use super::clash::{self, Clash};
use super::columns::small;
use super::{Result, Store, closure, course, enrolment, season, session};
use crate::domain::course::{Course, Planned};
use crate::domain::id::CourseId;
use crate::domain::order;
use crate::domain::session::{Session, State};
use chrono::{NaiveDate, NaiveTime};
use std::collections::{BTreeMap, HashSet};

/// A session of a course and how its register stands.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The session.
    pub session: Session,
    /// Which session of the course it is, and of how many; `None` if it is not held.
    pub ordinal: Option<(u16, u16)>,
    /// Women who came, in time or late.
    pub came: u16,
    /// Lines with a mark.
    pub taken: u16,
    /// Lines concerned that day, or marked.
    pub concerned: u16,
}

/// Every session of a course, in order.
pub fn meetings(store: &Store, course: CourseId) -> Result<Vec<Meeting>> {
    let sql = format!(
        "SELECT {}, (SELECT count(*) FROM mark m WHERE m.session = s.id AND m.status IN (1, 2)), \
           (SELECT count(*) FROM mark m WHERE m.session = s.id), \
           (SELECT count(*) FROM enrolment e WHERE e.course = s.course AND ({concerned} \
              OR EXISTS (SELECT 1 FROM mark o WHERE o.session = s.id AND o.enrolment = e.id))) \
         FROM session s JOIN course c ON c.id = s.course WHERE s.course = ?1 ORDER BY s.on_date, s.starts",
        session::COLUMNS,
        concerned = enrolment::CONCERNED
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map([course.0], |row| {
        Ok(Meeting {
            session: session::from_row(row)?,
            ordinal: None,
            came: small(row, session::WIDTH)?,
            taken: small(row, session::WIDTH + 1)?,
            concerned: small(row, session::WIDTH + 2)?,
        })
    })?;
    let mut all: Vec<Meeting> = rows.collect::<rusqlite::Result<_>>()?;
    let held = |meeting: &Meeting| meeting.session.state != State::Cancelled;
    let of = u16::try_from(all.iter().filter(|meeting| held(meeting)).count()).unwrap_or(u16::MAX);
    for (n, meeting) in (1..).zip(all.iter_mut().filter(|meeting| held(meeting))) {
        meeting.ordinal = Some((n, of));
    }
    Ok(all)
}

/// What planning a course would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Sessions it would make.
    pub sessions: usize,
    /// Days of the first and of the last of them.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// Classes of the timetable that fall on days without classes, by what those days are called, French then Arabic.
    pub closed: Vec<((String, Option<String>), usize)>,
    /// Minutes of the sessions it would make.
    pub minutes: u32,
    /// Minutes the course is to give, where it says so.
    pub wanted: Option<u32>,
    /// Each of them, those on closed days too, in order.
    pub days: Vec<Planned>,
    /// What stands in their way.
    pub clashes: Vec<Clash>,
}

/// Says what `session::plan` would do, and which closures the timetable meets.
pub fn missing(store: &Store, id: CourseId) -> Result<Missing> {
    let (row, _) = course::get(store, id)?;
    preview(store, &row.course, Some(id), &session::made(store, id)?)
}

/// The same for a course that is not made yet.
pub fn proposed(store: &Store, course: &Course) -> Result<Missing> {
    preview(store, &course::listed(store, course)?, None, &HashSet::new())
}

fn preview(
    store: &Store,
    course: &Course,
    id: Option<CourseId>,
    made: &HashSet<(NaiveDate, NaiveTime)>,
) -> Result<Missing> {
    let closures = closure::met(store, course.starts_on, course.ends_on)?;
    let mut missing = Missing { wanted: course.minutes, ..Missing::default() };
    let mut closed: BTreeMap<String, (usize, NaiveDate)> = BTreeMap::new();
    let mut plan = course.plan(&closures);
    season::into_seasons(store, course.centre, &mut plan)?;
    plan.retain(|planned| !made.contains(&(planned.on, planned.slotted())));
    let (mut open, shut): (Vec<Planned>, Vec<Planned>) = plan.into_iter().partition(|own| own.closed.is_none());
    if let Some(id) = id {
        session::within_hours(store, id, course, &mut open)?;
    }
    missing.sessions = open.len();
    missing.minutes = open.iter().map(|planned| u32::from(planned.slot.minutes)).sum();
    missing.span = open.first().zip(open.last()).map(|(first, last)| (first.on, last.on));
    for planned in &shut {
        let title = planned.closed.clone().unwrap_or_default();
        closed.entry(title).or_insert((0, planned.on)).0 += 1;
    }
    missing.days = open.into_iter().chain(shut).collect();
    order::by_key(&mut missing.days, |planned| (planned.on, planned.slot.starts));
    let mut closed: Vec<_> = closed.into_iter().collect();
    order::by_key(&mut closed, |(_, (_, first))| *first);
    let arabic = |title: &str| closures.iter().find(|closure| closure.title == title)?.title_ar.clone();
    missing.closed = closed.into_iter().map(|(title, (count, _))| ((title.clone(), arabic(&title)), count)).collect();
    missing.clashes = clash::of_plan(store, course, id, &missing.days)?;
    Ok(missing)
}

/// True while lines may still be numbered anew: no sheet of the course was printed or marked.
pub fn may_renumber(store: &Store, course: CourseId) -> Result<bool> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT NOT (numbered OR EXISTS (SELECT 1 FROM session s JOIN mark m ON m.session = s.id WHERE s.course = ?1)) \
         FROM course WHERE id = ?1",
    )?;
    Ok(statement.query_row([course.0], |row| row.get(0))?)
}
