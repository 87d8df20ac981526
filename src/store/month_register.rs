//! A month of a course: every line with its mark of every class, and what they add up to.

use super::{Result, Store, attendance, enrolment, session};
use crate::domain::attendance::{Mark, Totals};
use crate::domain::enrolment::Enrolment;
use crate::domain::id::CourseId;
use crate::domain::session::{Session, State};
use chrono::{Days, Months, NaiveDate};
use std::collections::HashMap;

/// What a woman was at a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Outside her dates.
    NotConcerned,
    /// Nothing recorded.
    Untaken,
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
    /// The classes that were or will be held, in order.
    pub sessions: Vec<Session>,
    /// Every line of the course, by number, leavers too.
    pub women: Vec<Woman>,
}

/// Reads the month that `day` lies in. Classes after `today` have their column but count for nothing.
pub fn month(store: &Store, course: CourseId, day: NaiveDate, today: NaiveDate) -> Result<Month> {
    use chrono::Datelike;
    let first = day.with_day(1).unwrap_or(day);
    let last = first.checked_add_months(Months::new(1)).and_then(|next| next.checked_sub_days(Days::new(1)));
    let mut month = Month::default();
    let lines = enrolment::of_course(store, course)?;
    let at: HashMap<_, _> = lines.iter().enumerate().map(|(at, line)| (line.id, at)).collect();
    month.women = lines.into_iter().map(|line| Woman { line, cells: Vec::new(), totals: Totals::default() }).collect();
    for session in session::of_course(store, course, first, last.unwrap_or(first))? {
        if session.state == State::Cancelled {
            continue;
        }
        let sheet = attendance::sheet(store, session.id)?;
        for woman in &mut month.women {
            woman.cells.push(Cell::NotConcerned);
        }
        for line in sheet.lines.into_iter().filter(|line| line.concerned) {
            let Some(woman) = at.get(&line.enrolment.id).and_then(|at| month.women.get_mut(*at)) else { continue };
            if session.on <= today {
                woman.totals.add(line.mark.as_ref(), session.minutes);
            }
            if let Some(cell) = woman.cells.last_mut() {
                *cell = line.mark.map_or(Cell::Untaken, Cell::Marked);
            }
        }
        month.sessions.push(session);
    }
    Ok(month)
}
