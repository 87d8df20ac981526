//! A session: one dated class meeting, and the life of its register.

use super::id::{CentreId, CourseId, SessionId};
use chrono::{Days, NaiveDate, NaiveTime};

/// On-disk codes of `session.state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// 0: planned, or under way with its register not yet validated.
    Planned = 0,
    /// 1: held, its register validated.
    Held = 1,
    /// 2: not held, with a reason.
    Cancelled = 2,
}

/// On-disk codes of `session.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Register {
    /// 0: marks may be missing.
    Draft = 0,
    /// 1: validated; a mark is a correction now.
    Validated = 1,
    /// 2: unlocked with a reason after it was locked; validated again it is locked again.
    Unlocked = 2,
}

/// Why a session is not held: on-disk codes of `session.reason`, words are Fluent `reason-…`.
/// Anything else in the column is the clerk's own words.
pub const REASONS: &[&str] = &[
    "trainer", "souk", "weather", "holiday", "strike", "room", "harvest", "event", "nobody",
];

/// Days after a session during which its validated register may be corrected, unless the delegation sets another number.
pub const LOCK_DAYS: u16 = 10;

/// A session as the screens show it.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// Its course.
    pub course: CourseId,
    /// Its course's centre.
    pub centre: CentreId,
    /// The day.
    pub on: NaiveDate,
    /// Time of day.
    pub starts: NaiveTime,
    /// Length in minutes.
    pub minutes: u16,
    /// Planned, held or cancelled.
    pub state: State,
    /// Where its register stands.
    pub register: Register,
    /// Why it was not held.
    pub reason: Option<String>,
    /// The day that was said.
    pub said_on: Option<NaiveDate>,
    /// What was done in class, or anything else worth a line.
    pub note: Option<String>,
    /// The last Change that touched it: the optimistic lock.
    pub chg: i64,
}

/// What a clerk may do to a register today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Marks are taken freely.
    Open,
    /// Validated, inside the window: a mark is a correction.
    Correction,
    /// Too old: unlock it first, with a reason.
    Locked,
    /// The day has not come.
    Future,
    /// Not held: there is nothing to mark.
    Cancelled,
}

impl Session {
    /// End of the class.
    pub fn ends(&self) -> NaiveTime {
        self.starts
            .overflowing_add_signed(chrono::TimeDelta::minutes(i64::from(self.minutes)))
            .0
    }

    /// What may be done today, with the delegation's number of days.
    pub fn access(&self, today: NaiveDate, lock_days: u16) -> Access {
        if self.state == State::Cancelled {
            return Access::Cancelled;
        }
        if self.on > today {
            return Access::Future;
        }
        match self.register {
            Register::Draft | Register::Unlocked => Access::Open,
            Register::Validated if self.on + Days::new(u64::from(lock_days)) < today => {
                Access::Locked
            }
            Register::Validated => Access::Correction,
        }
    }

    /// True where « annulée » is the word: it was said before its day. On or after its day it is « non tenue ».
    pub fn cancelled_beforehand(&self) -> bool {
        self.state == State::Cancelled && self.said_on.is_some_and(|said| said < self.on)
    }
}
