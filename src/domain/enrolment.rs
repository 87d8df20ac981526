//! An enrolment: one person's dated place in one course, under a line number that never moves.

use super::id::{CourseId, EnrolmentId, PersonId};
use super::person::Name;
use chrono::NaiveDate;

/// On-disk codes of `enrolment.state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// 0: in the course.
    Active = 0,
    /// 1: suspended.
    Suspended = 1,
    /// 2: finished the course.
    Completed = 2,
    /// 3: stopped coming.
    Dropped = 3,
    /// 4: went to another course.
    Transferred = 4,
    /// 5: enrolled by mistake.
    Cancelled = 5,
    /// 6: waiting for a place.
    Waiting = 6,
}

/// A line of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// Its id.
    pub id: EnrolmentId,
    /// The course.
    pub course: CourseId,
    /// N° d'ordre: the line on paper and on the screen.
    pub number: u16,
    /// `None`: a walk-in, known by her label only.
    pub person: Option<PersonId>,
    /// What a walk-in is called until she is registered: « Latifa, douar Tizi ».
    pub label: Option<String>,
    /// Her name; empty for a walk-in.
    pub name: Name,
    /// First day in the course.
    pub from: NaiveDate,
    /// First day no longer in it; `None`: still in it.
    pub to: Option<NaiveDate>,
    /// Where she stands.
    pub state: State,
    /// Why she left.
    pub reason: Option<String>,
    /// The last Change that touched it.
    pub chg: i64,
}

impl Enrolment {
    /// True if she belongs to the course on that day: from her first day on, before the day she left.
    pub fn concerned(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }
}
