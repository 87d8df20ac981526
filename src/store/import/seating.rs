//! Lines that an import gives in courses. Marks are typed from the paper: a woman's line is the number that the paper gives
//! her, and one who is held back leaves hers free.

use super::Numbered;
use crate::domain::enrolment::MOST;
use crate::domain::id::CourseId;
use crate::domain::message::Message;
use crate::store::{Result, Trouble, enrolment};
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The place that a row asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// In which course.
    pub course: CourseId,
    /// Line of the file.
    pub row: u64,
    /// Her name, as a report shows it.
    pub name: String,
    /// The number that the row gives her, as it stands there; empty if it gives none.
    pub paper: String,
    /// The same, if it may be a line of a course.
    pub number: Option<u16>,
    /// Which of the rows for this course that are somebody it is, from 1: the line of a paper without numbers.
    pub rank: u16,
}

/// A line that is given: to whom, by the handle of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) course: CourseId,
    pub(super) who: i64,
    pub(super) number: u16,
}

/// What the lines of a course are counted from, where the file does not number them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Lines that are not as the file has them, or that were appended, by row of the file.
    pub other: Vec<Numbered>,
    /// The line of the first row of a file without numbers; 0 where it has some, or where nobody was enrolled.
    pub first: u16,
    /// Rows of such a file that were held back and left their line free.
    pub left: u64,
    /// What is said of courses that hold more women then than they have places.
    pub crowded: Vec<Message>,
}

/// The places asked for so far.
#[derive(Default)]
pub(super) struct Seating(BTreeMap<CourseId, Course>);

#[derive(Default)]
struct Course {
    /// Lines that are somebody's, of the bin too.
    taken: BTreeMap<u16, Option<i64>>,
    /// How many women hold a place before, and how many places there are, where they are counted.
    held_of: Option<(i64, i64)>,
    /// Who asks, in the order of the file.
    asked: Vec<(i64, Wanted)>,
    who: HashSet<i64>,
    /// Those with a place already.
    settled: Vec<(u16, Wanted)>,
    /// Rows that were held back.
    held: Vec<(Option<u16>, u16)>,
}

impl Seating {
    fn of(&mut self, conn: &Connection, course: CourseId) -> Result<&mut Course> {
        use std::collections::btree_map::Entry;
        match self.0.entry(course) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(free) => {
                // Nobody gets the line of one who lies in the bin.
                let mut statement = conn.prepare_cached(
                    "SELECT number, person FROM enrolment WHERE course = ?1 AND number <= ?2 \
                     UNION ALL SELECT number, NULL FROM bin WHERE course = ?1 AND number <= ?2",
                )?;
                let rows = statement.query_map(params![course.0, MOST], |row| Ok((row.get(0)?, row.get(1)?)))?;
                let taken = rows.collect::<rusqlite::Result<_>>()?;
                let held_of = enrolment::taken(conn, course, None, None)?;
                Ok(free.insert(Course { taken, held_of, ..Course::default() }))
            }
        }
    }

    /// Asks for a place for somebody who has none in the store; false if she asked before.
    pub(super) fn ask(&mut self, conn: &Connection, who: i64, wanted: Wanted) -> Result<bool> {
        let course = self.of(conn, wanted.course)?;
        if !course.who.insert(who) {
            return Ok(false);
        }
        course.asked.push((who, wanted));
        // What follows is not read for nothing; and what waits here stays as small as a course.
        if course.asked.len() + course.taken.len() > usize::from(MOST) {
            return Err(full());
        }
        Ok(true)
    }

    /// Somebody has a place in the store already.
    pub(super) fn has(&mut self, conn: &Connection, person: i64, wanted: Wanted) -> Result<()> {
        let course = self.of(conn, wanted.course)?;
        let own = course.taken.iter().find(|(_, whose)| **whose == Some(person)).map(|(number, _)| *number);
        if let Some(number) = own.filter(|_| course.settled.len() < usize::from(MOST)) {
            course.settled.push((number, wanted));
        }
        Ok(())
    }

    /// A row is held back. Says which line is left free for her, as far as is known yet, where the file gives her none.
    pub(super) fn hold(&mut self, conn: &Connection, wanted: &Wanted) -> Result<u16> {
        let course = self.of(conn, wanted.course)?;
        if course.held.len() < usize::from(MOST) {
            course.held.push((wanted.number, wanted.rank));
        }
        Ok(course.before().saturating_add(wanted.rank))
    }

    /// Gives everybody her line.
    pub(super) fn give(self) -> Result<(Vec<Seat>, Lines)> {
        let (mut seats, mut lines) = (Vec::new(), Lines::default());
        for (course, places) in self.0 {
            places.give(course, &mut seats, &mut lines)?;
        }
        lines.other.sort_by_key(|one| one.row);
        Ok((seats, lines))
    }
}

fn full() -> Trouble {
    Trouble::Refused(Message::new("enrolment-course-full").with("most", MOST))
}

impl Course {
    /// How many lines stand before the first row of a file without numbers: none in an empty course, or if those who are
    /// known have the lines of their rows, for then it is the same paper; else all there are.
    fn before(&self) -> u16 {
        let same = !self.settled.is_empty() && self.settled.iter().all(|(number, wanted)| *number == wanted.rank);
        if same { 0 } else { self.taken.last_key_value().map_or(0, |(last, _)| *last) }
    }

    fn give(self, course: CourseId, seats: &mut Vec<Seat>, lines: &mut Lines) -> Result<()> {
        if let Some((holding, places)) = self.held_of {
            let holding = holding.saturating_add(i64::try_from(self.asked.len()).unwrap_or(i64::MAX));
            if holding > places && !self.asked.is_empty() {
                lines.crowded.push(enrolment::over(holding, places));
            }
        }
        let before = self.before();
        let numbered = self.asked.iter().any(|(_, wanted)| wanted.number.is_some())
            || self.settled.iter().any(|(_, wanted)| wanted.number.is_some())
            || self.held.iter().any(|(number, _)| number.is_some());
        let own = |number: Option<u16>, rank: u16| {
            let line = if numbered { number } else { before.checked_add(rank) };
            line.filter(|line| (1..=MOST).contains(line))
        };
        let mut taken: BTreeSet<u16> = self.taken.keys().copied().collect();
        let given: Vec<Option<u16>> = self
            .asked
            .iter()
            .map(|(_, wanted)| own(wanted.number, wanted.rank).filter(|line| taken.insert(*line)))
            .collect();
        // The lines of those held back stay theirs.
        taken.extend(self.held.iter().filter_map(|(number, rank)| own(*number, *rank)));
        for ((who, wanted), line) in self.asked.into_iter().zip(given) {
            let number = match line {
                Some(line) => line,
                None => {
                    let last = taken.last().copied().unwrap_or(0);
                    let free = (last.saturating_add(1)..=MOST).chain(1..=last).find(|line| !taken.contains(line));
                    let free = free.ok_or_else(full)?;
                    taken.insert(free);
                    free
                }
            };
            seats.push(Seat { course, who, number });
            if if numbered { wanted.number != Some(number) } else { line.is_none() } {
                lines.other.push(Numbered::of(wanted, number));
            }
        }
        let others =
            self.settled.into_iter().filter(|(number, wanted)| wanted.number.is_some_and(|own| own != *number));
        lines.other.extend(others.map(|(number, wanted)| Numbered::of(wanted, number)));
        if !numbered && seats.iter().any(|seat| seat.course == course) {
            lines.first = before + 1;
            lines.left += self.held.len() as u64;
        }
        Ok(())
    }
}
