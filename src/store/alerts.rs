//! Whose attendance asks for a call or a visit: read course by course from the registers of those that run.

use super::attended::{self, Attended};
use super::columns::on_disk;
use super::{Result, Store, attendance, closure, enrolment, hours, meta, session};
use crate::domain::alerts::{Alert, Class, Limits, of};
use crate::domain::closure::Closure;
use crate::domain::course::Planned;
use crate::domain::enrolment::{Enrolment, Link, State};
use crate::domain::id::CourseId;
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
    store.read(|conn| {
        let limits = limits(store)?;
        let mut running = conn.prepare_cached(
            "SELECT id, code, name, name_ar FROM course WHERE starts_on <= ?1 AND ends_on >= ?1 ORDER BY name, id",
        )?;
        let courses = running.query_map([on_disk(today)], |row| {
            let names = (super::reading::text(row, 2)?, super::reading::text_or_null(row, 3)?);
            Ok((CourseId(row.get(0)?), super::reading::text(row, 1)?, names))
        })?;
        let closures: Vec<Closure> = closure::all(store)?.into_iter().map(|row| row.closure).collect();
        let mut found = Vec::new();
        for course in courses {
            let (id, course_code, course_name) = course?;
            of_course(store, id, today, &limits, &closures, &mut |line, alerts| {
                let (course_name, course_code) = (course_name.clone(), course_code.clone());
                found.push(Raised { line, course_name, course_code, alerts });
            })?;
        }
        found.sort_by(|one, other| one.alerts.first().cmp(&other.alerts.first()));
        Ok(found)
    })
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
    let unmade: Vec<Planned> = row
        .course
        .plan(closures)
        .into_iter()
        .filter(|planned| planned.on > today && planned.closed.is_none())
        .filter(|planned| !sessions.iter().any(|class| (class.on, class.starts) == (planned.on, planned.slot.starts)))
        .collect();
    for line in lines {
        let mut classes = Vec::new();
        // What the timetable will bring counts as what is planned does: her rate may still be reached there.
        let mut to_come: u64 = unmade
            .iter()
            .filter(|planned| line.concerned(planned.on))
            .map(|planned| u64::from(planned.slot.minutes))
            .sum();
        for class in &sessions {
            let mark = marks.remove(&(class.id, line.id.0));
            if class.on > today {
                to_come += u64::from(class.minutes) * u64::from(line.concerned(class.on));
            } else if mark.is_some() || line.concerned(class.on) {
                classes.push(Class { on: class.on, minutes: class.minutes, mark });
            }
        }
        // She takes along what she did before she was transferred.
        let mut before = earlier(store, &line, today)?;
        before.append(&mut classes);
        let alerts = of(&before, to_come, line.from, today, limits);
        if !alerts.is_empty() {
            raise(line, alerts);
        }
    }
    Ok(())
}

/// Her classes of the places she was transferred from, the first place first.
fn earlier(store: &Store, line: &Enrolment, today: NaiveDate) -> Result<Vec<Class>> {
    let mut found: Vec<Attended> = Vec::new();
    let mut seen = vec![line.id];
    let mut here = line.terms.follows;
    while let Some((before, Link::Transfer)) = here {
        if seen.contains(&before) {
            break;
        }
        seen.push(before);
        let before = enrolment::get(store, before)?;
        here = before.terms.follows;
        found.splice(0..0, attended::of_line(store, &before, today)?);
    }
    Ok(found.into_iter().map(|(class, mark)| Class { on: class.on, minutes: class.minutes, mark }).collect())
}
