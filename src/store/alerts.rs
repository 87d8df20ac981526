//! Whose attendance asks for a call or a visit: read course by course from the registers of those that run.

use super::attended::{self, Attended};
use super::columns::on_disk;
use super::reading::{text, text_or_null};
use super::{Result, Store, attendance, closure, enrolment, follow_up, hours, leave, meta, session};
use crate::domain::alerts::{Alert, Class, Expected, Limits, of};
use crate::domain::attendance::Mark;
use crate::domain::closure::Closure;
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::follow_up::FollowUp;
use crate::domain::id::{CourseId, EnrolmentId};
use crate::domain::message::Message;
use crate::domain::order;
use chrono::NaiveDate;
use rusqlite::params;
use std::collections::HashMap;

/// One woman who should be asked after: one line for her in a course, with everything that speaks of her.
#[derive(Clone, Debug, PartialEq)]
pub struct Raised {
    /// Her line.
    pub line: Enrolment,
    /// Name of her course, French then Arabic.
    pub course_name: (String, Option<String>),
    /// Code of her course.
    pub course_code: String,
    /// What speaks of her, the gravest first.
    pub alerts: Vec<Alert>,
}

/// When alerts are raised here.
pub fn limits(store: &Store) -> Result<Limits> {
    Ok(Limits {
        absences: meta::rule(store, meta::Rule::AlertAbsences)?,
        percent: meta::rule(store, meta::Rule::AlertPercent)?,
        after: meta::rule(store, meta::Rule::AlertAfter)?,
        abandon: meta::rule(store, meta::Rule::AlertAbandon)?,
        neutral: hours::neutral(store)?,
    })
}

/// Everybody who should be asked after on a day, the gravest first, in the courses that run then.
pub fn raised(store: &Store, today: NaiveDate) -> Result<Vec<Raised>> {
    let mut found = store.read(|conn| {
        let mut running = conn.prepare_cached(
            "SELECT id, code, name, name_ar FROM course WHERE starts_on <= ?1 AND ends_on >= ?1 ORDER BY name, id",
        )?;
        let courses = running.query_map([on_disk(today)], named)?.collect::<rusqlite::Result<Vec<_>>>()?;
        among(store, courses, today)
    })?;
    order::by(&mut found, |one, other| one.alerts.first().cmp(&other.alerts.first()));
    Ok(found)
}

/// The same in one course, whether it runs or not.
pub(super) fn raised_in(store: &Store, course: CourseId, today: NaiveDate) -> Result<Vec<Raised>> {
    store.read(|conn| {
        let mut own = conn.prepare_cached("SELECT id, code, name, name_ar FROM course WHERE id = ?1")?;
        let courses = own.query_map([course.0], named)?.collect::<rusqlite::Result<Vec<_>>>()?;
        among(store, courses, today)
    })
}

/// A course by its id, code and name.
type Named = (CourseId, String, (String, Option<String>));

fn named(row: &rusqlite::Row<'_>) -> rusqlite::Result<Named> {
    Ok((CourseId(row.get(0)?), text(row, 1)?, (text(row, 2)?, text_or_null(row, 3)?)))
}

fn among(store: &Store, courses: Vec<Named>, today: NaiveDate) -> Result<Vec<Raised>> {
    let limits = limits(store)?;
    let closures: Vec<Closure> = closure::all(store)?.into_iter().map(|row| row.closure).collect();
    let mut found = Vec::new();
    for (id, course_code, course_name) in courses {
        let limits = Limits { neutral: meta::rules_of(store, id)?.neutral, ..limits };
        of_course(store, id, today, &limits, &closures, &mut |line, alerts| {
            let (course_name, course_code) = (course_name.clone(), course_code.clone());
            found.push(Raised { line, course_name, course_code, alerts });
        })?;
    }
    Ok(found)
}

/// One woman on the list of those to ask after.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Her line: where she has several, that of her task, or of the gravest alert.
    pub line: Enrolment,
    /// Name of its course, French then Arabic.
    pub course_name: (String, Option<String>),
    /// What speaks of her today, the gravest first; nothing where only a task is left of it.
    pub alerts: Vec<Alert>,
    /// The task about her that is still to do.
    pub task: Option<FollowUp>,
    /// The place she stopped coming to, which may be another of hers than `line`, and the day it is proposed to end from.
    pub gone: Option<(EnrolmentId, NaiveDate)>,
}

impl Item {
    /// What speaks of her in one course; of several places she stopped coming to, the first is proposed to end.
    fn take(&mut self, one: &Raised) {
        self.alerts.extend(&one.alerts);
        let gone = one.alerts.iter().find_map(|alert| match alert {
            Alert::Gone(_, day) => Some((one.line.id, *day)),
            _ => None,
        });
        self.gone = self.gone.or(gone);
    }

    /// Why she is on the list, where the least rate is `percent`.
    pub fn why(&self, percent: u16) -> Message {
        match (self.alerts.first(), &self.task) {
            (Some(alert), _) => alert.words(percent),
            (None, Some(task)) => Alert::kind(&task.alert),
            (None, None) => Message::new("alert-why"),
        }
    }
}

/// Those to ask after on a day, each once: tasks whose day has come, then what has no task yet, the gravest first, then
/// tasks whose day comes. A woman whose task was closed this week is left in peace until the next.
pub fn agenda(store: &Store, today: NaiveDate) -> Result<Vec<Item>> {
    let open = follow_up::open_ones(store)?;
    let mut raised = raised(store, today)?;
    let mut items: Vec<Item> = Vec::new();
    for due in open {
        let line = enrolment::get(store, due.task.enrolment)?;
        let mut item =
            Item { line, course_name: due.course_name, alerts: Vec::new(), task: Some(due.task), gone: None };
        raised.retain(|one| {
            let hers = one.line.person == item.line.person;
            if hers {
                item.take(one);
            }
            !hers
        });
        item.alerts.sort_unstable();
        items.push(item);
    }
    let mut fresh: Vec<Item> = Vec::new();
    for one in raised {
        if let Some(known) = fresh.iter_mut().find(|item| item.line.person == one.line.person) {
            known.take(&one);
        } else if let Some(her) = one.line.person
            && follow_up::standing(store, her, today)?.is_none()
        {
            let (line, course_name) = (one.line.clone(), one.course_name.clone());
            let mut item = Item { line, course_name, alerts: Vec::new(), task: None, gone: None };
            item.take(&one);
            fresh.push(item);
        }
    }
    let later = items.iter().position(|item| item.task.as_ref().is_some_and(|task| task.due > today));
    let at = later.unwrap_or(items.len());
    items.splice(at..at, fresh);
    Ok(items)
}

fn of_course(
    store: &Store,
    course: CourseId,
    today: NaiveDate,
    limits: &Limits,
    closures: &[Closure],
    raise: &mut dyn FnMut(Enrolment, Vec<Alert>),
) -> Result<()> {
    let lines: Vec<Enrolment> = enrolment::of_course(store, course)?
        .into_iter()
        .filter(|line| line.person.is_some() && line.standing(today) == State::Active)
        .collect();
    if lines.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "SELECT {}, {}, m.enrolment FROM session s JOIN course c ON c.id = s.course \
         LEFT JOIN mark m ON m.session = s.id WHERE s.course = ?1 AND s.state <> 2 ORDER BY s.on_date, s.starts, s.id",
        session::COLUMNS,
        attendance::MARK
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let mut rows = statement.query(params![course.0])?;
    let mut sessions = Vec::new();
    let mut marks = HashMap::new();
    while let Some(row) = rows.next()? {
        let class = session::from_row(row)?;
        let id = class.id;
        if sessions.last().is_none_or(|last: &crate::domain::session::Session| last.id != id) {
            sessions.push(class);
        }
        if let Some(mark) = attendance::mark_at(row, session::WIDTH)? {
            marks.insert((id, row.get::<_, i64>(session::WIDTH + attendance::MARK_WIDTH)?), mark);
        }
    }
    let (row, _) = super::course::get(store, course)?;
    let unmade = session::to_make(store, course, &row.course, closures, today)?;
    let leaves = leave::of_course(store, course)?;
    for line in lines {
        let mut classes = Vec::new();
        let away = |day| leave::on(&leaves, line.person, day).is_some();
        // What the timetable will bring counts as what is planned does: her rate may still be reached there.
        let mut to_come: u64 = unmade
            .iter()
            .filter(|planned| line.concerned(planned.on) && !away(planned.on))
            .map(|planned| u64::from(planned.slot.minutes))
            .sum();
        for class in &sessions {
            let mark = marks.remove(&(class.id, line.id.0));
            if class.on > today {
                to_come += u64::from(class.minutes) * u64::from(line.concerned(class.on) && !away(class.on));
            } else if mark.is_some() || line.concerned(class.on) {
                // On leave she counts as her sheet shows her before it is taken.
                let mark = mark.or_else(|| away(class.on).then(Mark::justified));
                classes.push(Class { on: class.on, minutes: class.minutes, mark });
            }
        }
        // She takes along what she did before she was transferred.
        let mut before = earlier(store, &line, today)?;
        before.append(&mut classes);
        let excused = leaves.iter().filter(|row| Some(row.person) == line.person && row.leave.from <= today);
        let excused = excused.map(|row| row.leave.to.unwrap_or(today).min(today)).max();
        let alerts = of(&before, to_come, Expected { from: line.from, excused, today }, limits);
        if !alerts.is_empty() {
            raise(line, alerts);
        }
    }
    Ok(())
}

/// Her classes of the places she was transferred from, the first place first.
fn earlier(store: &Store, line: &Enrolment, today: NaiveDate) -> Result<Vec<Class>> {
    let mut found: Vec<Attended> = Vec::new();
    for before in enrolment::along(store, line)?.iter().skip(1).rev() {
        found.extend(attended::of_line(store, before, today)?);
    }
    Ok(found.into_iter().map(|(class, mark)| Class { on: class.on, minutes: class.minutes, mark }).collect())
}
