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

impl State {
    /// All of them, by code.
    pub const ALL: [Self; 7] = [
        Self::Active,
        Self::Suspended,
        Self::Completed,
        Self::Dropped,
        Self::Transferred,
        Self::Cancelled,
        Self::Waiting,
    ];

    /// The state behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|state| *state as i64 == code)
    }

    /// Fluent id of its word: `enrolment-active` …
    pub const fn term(self) -> &'static str {
        match self {
            Self::Active => "enrolment-active",
            Self::Suspended => "enrolment-suspended",
            Self::Completed => "enrolment-completed",
            Self::Dropped => "enrolment-dropped",
            Self::Transferred => "enrolment-transferred",
            Self::Cancelled => "enrolment-cancelled",
            Self::Waiting => "enrolment-waiting",
        }
    }
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
    /// True if she belongs to the course on that day: from her first day on, before the day she left. One who waits
    /// for a place, or was enrolled by mistake, never does. Every other state leaves the days before it as they were.
    pub fn concerned(&self, day: NaiveDate) -> bool {
        let in_course = !matches!(self.state, State::Waiting | State::Cancelled);
        in_course && self.from <= day && self.to.is_none_or(|to| day < to)
    }
}

/// The line number of the next newcomer: one after the highest ever given, leavers' too. `None` if there is no number left.
pub fn next_number(lines: &[Enrolment]) -> Option<u16> {
    let last = lines.iter().map(|line| line.number).max();
    last.unwrap_or(0).checked_add(1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    fn line(number: u16, to: Option<NaiveDate>, state: State) -> Enrolment {
        Enrolment {
            id: EnrolmentId(i64::from(number)),
            course: CourseId(1),
            number,
            person: None,
            label: Some("Latifa".into()),
            name: Name::default(),
            from: ymd(2026, 10, 1),
            to,
            state,
            reason: None,
            chg: 0,
        }
    }

    #[test]
    fn belonging_follows_from_dates() {
        let left = line(1, Some(ymd(2026, 11, 24)), State::Dropped);
        assert!(!left.concerned(ymd(2026, 9, 30)));
        assert!(left.concerned(ymd(2026, 10, 1)));
        assert!(left.concerned(ymd(2026, 11, 23)));
        assert!(!left.concerned(ymd(2026, 11, 24)), "she left yesterday");
        assert!(line(1, None, State::Suspended).concerned(ymd(2030, 1, 1)));
        assert!(!line(1, None, State::Waiting).concerned(ymd(2026, 11, 1)));
        assert!(!line(1, None, State::Cancelled).concerned(ymd(2026, 11, 1)));
    }

    #[test]
    fn numbers_are_never_given_twice() {
        assert_eq!(next_number(&[]), Some(1));
        let left = line(7, Some(ymd(2026, 11, 1)), State::Dropped);
        assert_eq!(next_number(&[line(3, None, State::Active), left]), Some(8));
        assert_eq!(next_number(&[line(u16::MAX, None, State::Active)]), None);
    }

    #[test]
    fn codes_on_disk_read_back() {
        for (code, state) in (0..).zip(State::ALL) {
            assert_eq!(State::from_code(code), Some(state));
        }
        assert_eq!(State::from_code(7), None);
    }
}
