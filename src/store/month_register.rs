//! A month of a course: every line with its mark of every class, and what they add up to.

use super::columns::on_disk;
use super::reading::{text, text_or_null};
use super::{Result, Store, attendance, enrolment, leave, meta, session};
use crate::domain::attendance::{Mark, Totals};
use crate::domain::enrolment::{Enrolment, State as Place};
use crate::domain::id::CourseId;
use crate::domain::session::{Register, Session, State};
use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::params;
use std::collections::HashMap;

/// What a woman was at a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Outside her dates.
    NotConcerned,
    /// Nothing recorded.
    Untaken,
    /// Nothing recorded, but she is on leave of that kind: she is marked beforehand.
    OnLeave(&'static str),
    /// Recorded.
    Marked(Mark),
}

/// One line of the month.
#[derive(Clone, Debug)]
pub struct Woman {
    /// Her line.
    pub line: Enrolment,
    /// One cell for each session.
    pub cells: Vec<Cell>,
    /// Counts and minutes of the classes up to today.
    pub totals: Totals,
}

/// A month of a course.
#[derive(Clone, Debug, Default)]
pub struct Month {
    /// Its classes, in order.
    pub sessions: Vec<Session>,
    /// Every line of the course, by number, leavers too.
    pub women: Vec<Woman>,
    /// True: a justified absence leaves the rates alone.
    pub neutral: bool,
}

impl Month {
    /// What the classes of one column came to.
    pub fn of_session(&self, column: usize) -> Totals {
        let mut totals = Totals::default();
        let Some(session) = self.sessions.get(column) else { return totals };
        for woman in &self.women {
            count(&mut totals, woman.cells.get(column), session.minutes, self.neutral);
        }
        totals
    }
}

fn count(totals: &mut Totals, cell: Option<&Cell>, minutes: u16, neutral: bool) {
    match cell {
        None | Some(Cell::NotConcerned) => {}
        Some(Cell::Untaken) => totals.add(None, minutes, neutral),
        Some(Cell::OnLeave(_)) => totals.add(Some(&Mark::justified()), minutes, neutral),
        Some(Cell::Marked(mark)) => totals.add(Some(mark), minutes, neutral),
    }
}

/// Who taught the classes of a course in the month that a day lies in, or is to: their names in both scripts, the first to teach
/// first. Of classes not held nobody is named.
pub fn taught_by(store: &Store, course: CourseId, day: NaiveDate) -> Result<Vec<(String, Option<String>)>> {
    let (first, last) = span(day);
    let mut statement = store.conn()?.prepare_cached(
        "SELECT ifnull(r.name, c.trainer) AS own, (SELECT n.name_ar FROM trainer n WHERE n.name = ifnull(r.name, c.trainer)) \
         FROM session s JOIN course c ON c.id = s.course LEFT JOIN trainer r ON r.id = s.trainer \
         WHERE s.course = ?1 AND s.on_date BETWEEN ?2 AND ?3 AND s.state <> 2 AND ifnull(own, '') <> '' \
         GROUP BY own ORDER BY min(s.on_date || s.starts)",
    )?;
    let rows = statement.query_map(params![course.0, on_disk(first), on_disk(last)], |row| {
        Ok((text(row, 0)?, text_or_null(row, 1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// First and last day of the month that a day lies in.
pub fn span(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = day.with_day(1).unwrap_or(day);
    let last = first.checked_add_months(Months::new(1)).and_then(|next| next.checked_sub_days(Days::new(1)));
    (first, last.unwrap_or(first))
}

/// The month that `day` lies in, as it is reported: classes not held are left out. Classes after `today` have their
/// column but count for nothing.
pub fn month(store: &Store, course: CourseId, day: NaiveDate, today: NaiveDate) -> Result<Month> {
    read(store, course, day, today, |session| session.state != State::Cancelled)
}

/// The same as it is filled in: classes not held keep their column, and concern nobody.
pub fn grid(store: &Store, course: CourseId, day: NaiveDate, today: NaiveDate) -> Result<Month> {
    read(store, course, day, today, |_| true)
}

fn read(
    store: &Store,
    course: CourseId,
    day: NaiveDate,
    today: NaiveDate,
    shown: fn(&Session) -> bool,
) -> Result<Month> {
    let (first, last) = span(day);
    store.read(|conn| {
        let mut sessions = session::of_course(store, course, first, last)?;
        sessions.retain(shown);
        let mut statement = conn.prepare_cached(&format!(
            "SELECT m.session, m.enrolment, {} FROM session s JOIN mark m ON m.session = s.id \
             WHERE s.course = ?1 AND s.on_date BETWEEN ?2 AND ?3",
            attendance::MARK
        ))?;
        let mut rows = statement.query(params![course.0, on_disk(first), on_disk(last)])?;
        let mut marks = HashMap::new();
        while let Some(row) = rows.next()? {
            if let Some(mark) = attendance::mark_at(row, 2)? {
                marks.insert((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?), mark);
            }
        }
        let neutral = meta::rules_of(store, course)?.neutral;
        let leaves = leave::of_course(store, course)?;
        let mut women = Vec::new();
        for line in enrolment::of_course(store, course)?.into_iter().filter(|line| line.state != Place::Waiting) {
            let mut woman = Woman { line, cells: Vec::with_capacity(sessions.len()), totals: Totals::default() };
            for session in &sessions {
                // Somebody who walked in belongs to a class as soon as she is marked there.
                let cell = match marks.remove(&(session.id.0, woman.line.id.0)) {
                    Some(mark) => Cell::Marked(mark),
                    None if session.state != State::Cancelled && woman.line.concerned(session.on) => {
                        let leave = leave::on(&leaves, woman.line.person, session.on);
                        leave.filter(|_| session.register != Register::Validated).map_or(Cell::Untaken, Cell::OnLeave)
                    }
                    None => Cell::NotConcerned,
                };
                if session.on <= today {
                    count(&mut woman.totals, Some(&cell), session.minutes, neutral);
                }
                woman.cells.push(cell);
            }
            women.push(woman);
        }
        Ok(Month { sessions, women, neutral })
    })
}
