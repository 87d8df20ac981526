//! A session: one dated class meeting, and the life of its register.

use super::id::{CentreId, CourseId, SessionId};
use super::message::{Message, Value};
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

impl State {
    /// The state behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        [Self::Planned, Self::Held, Self::Cancelled].into_iter().find(|state| *state as i64 == code)
    }
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

impl Register {
    /// The register state behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        [Self::Draft, Self::Validated, Self::Unlocked].into_iter().find(|register| *register as i64 == code)
    }
}

/// Why a session is not held: on-disk codes of `session.reason`, words are Fluent `reason-…`.
/// Anything else in the column is the clerk's own words.
pub const REASONS: &[&str] = &["trainer", "souk", "weather", "holiday", "strike", "room", "harvest", "event", "nobody"];

/// The words of `REASONS`.
const WORDS: [(&str, &str); REASONS.len()] = [
    ("trainer", "reason-trainer"),
    ("souk", "reason-souk"),
    ("weather", "reason-weather"),
    ("holiday", "reason-holiday"),
    ("strike", "reason-strike"),
    ("room", "reason-room"),
    ("harvest", "reason-harvest"),
    ("event", "reason-event"),
    ("nobody", "reason-nobody"),
];

/// What the lost part of a session held in part is counted under where no reason was said; its word is Fluent
/// `reason-shortened`. No clerk chooses it, so it is not one of `REASONS`.
pub const SHORTENED: &str = "shortened";

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
    /// Its month is closed.
    pub closed: bool,
    /// Minutes planned, where fewer were held.
    pub planned: Option<u16>,
    /// The session that makes up for it: one that was postponed counts there, and nowhere else.
    pub moved_to: Option<SessionId>,
}

/// What a clerk may do to a register today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Marks are taken freely.
    Open,
    /// Validated, inside the window: a mark is a correction.
    Correction,
    /// Too old: unlock it first, with a reason; or of a closed month, which is opened first.
    Locked,
    /// The day has not come.
    Future,
    /// Not held: there is nothing to mark.
    Cancelled,
}

impl Session {
    /// End of the class.
    pub fn ends(&self) -> NaiveTime {
        self.starts.overflowing_add_signed(chrono::TimeDelta::minutes(i64::from(self.minutes))).0
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
            _ if self.closed => Access::Locked,
            Register::Unlocked => Access::Open,
            Register::Draft => Access::Open,
            Register::Validated => {
                let last = self.on.checked_add_days(Days::new(u64::from(lock_days)));
                if last.is_none_or(|last| today <= last) { Access::Correction } else { Access::Locked }
            }
        }
    }

    /// Minutes it was to last.
    pub fn planned(&self) -> u16 {
        self.planned.unwrap_or(self.minutes).max(self.minutes)
    }

    /// True for one that was put off to another day: it is one class with its make-up, and that is the one that counts, on
    /// the day it stands on. Put off again, the last of them counts; should that one not be held, it is lost once, there.
    pub fn postponed(&self) -> bool {
        self.state == State::Cancelled && self.moved_to.is_some()
    }

    /// Minutes it adds to the hours planned: none where its make-up adds them.
    pub fn counted(&self) -> u16 {
        if self.postponed() { 0 } else { self.planned() }
    }

    /// Minutes of it that were lost: all of one not held and not put off, the rest of one held in part.
    pub fn lost(&self) -> u16 {
        match self.state {
            State::Planned => 0,
            State::Held => self.planned() - self.minutes,
            State::Cancelled => self.counted(),
        }
    }

    /// Why it was not held, or not all of it: the word of a code, or the clerk's own words.
    pub fn why(&self) -> Value {
        let said = self.reason.as_deref().unwrap_or_default();
        WORDS.iter().find(|(code, _)| *code == said).map_or_else(|| Value::from(said), |(_, word)| Value::Term(word))
    }

    /// What became of it: « prévue », « tenue », « non tenue : souk ».
    pub fn told(&self) -> Message {
        match self.state {
            State::Planned => Message::new("session-planned"),
            State::Held => Message::new("session-held"),
            State::Cancelled if self.postponed() => Message::new("session-put-off").with("reason", self.why()),
            State::Cancelled if self.cancelled_beforehand() => {
                Message::new("session-cancelled").with("reason", self.why())
            }
            State::Cancelled => Message::new("session-not-held").with("reason", self.why()),
        }
    }

    /// True where « annulée » is the word: it was said before its day. On or after its day it is « non tenue ».
    pub fn cancelled_beforehand(&self) -> bool {
        self.state == State::Cancelled && self.said_on.is_some_and(|said| said < self.on)
    }
}

/// What is said of a session of a course that is to be taken after all: `gone` made up for it, the nearest day first.
pub fn restored(course: impl Into<Value>, gone: &[Session]) -> Message {
    let Some(last) = gone.last() else { return Message::new("session-restored").with("course", course) };
    Message::new("session-restored-gone")
        .with("course", course)
        .with("count", gone.len())
        .with("day", last.on)
        .with("time", last.starts)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    fn session(state: State, register: Register) -> Session {
        Session {
            id: SessionId(1),
            course: CourseId(1),
            centre: CentreId(1),
            on: ymd(2026, 11, 10),
            starts: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
            minutes: 180,
            state,
            register,
            reason: None,
            said_on: None,
            note: None,
            chg: 0,
            closed: false,
            planned: None,
            moved_to: None,
        }
    }

    #[test]
    fn a_register_is_locked_after_its_days() {
        let held = session(State::Held, Register::Validated);
        for (today, access) in [
            (ymd(2026, 11, 9), Access::Future),
            (ymd(2026, 11, 10), Access::Correction),
            (ymd(2026, 11, 20), Access::Correction),
            (ymd(2026, 11, 21), Access::Locked),
        ] {
            assert_eq!(held.access(today, LOCK_DAYS), access, "{today}");
        }
        let draft = session(State::Planned, Register::Draft);
        assert_eq!(draft.access(ymd(2030, 1, 1), LOCK_DAYS), Access::Open);
        let unlocked = session(State::Held, Register::Unlocked);
        assert_eq!(unlocked.access(ymd(2030, 1, 1), LOCK_DAYS), Access::Open);
        let mut shut = session(State::Held, Register::Validated);
        shut.closed = true;
        assert_eq!(shut.access(ymd(2026, 11, 10), LOCK_DAYS), Access::Locked, "its month is closed");
        shut.register = Register::Unlocked;
        assert_eq!(shut.access(ymd(2026, 11, 10), LOCK_DAYS), Access::Locked, "it is opened with its month");
        let mut far = session(State::Held, Register::Validated);
        far.on = NaiveDate::MAX;
        assert_eq!(far.access(NaiveDate::MAX, LOCK_DAYS), Access::Correction);
    }

    #[test]
    fn not_held_is_cancelled_only_beforehand() {
        let mut none = session(State::Cancelled, Register::Draft);
        assert_eq!(none.access(ymd(2026, 11, 24), LOCK_DAYS), Access::Cancelled);
        for (said, beforehand) in [(9, true), (10, false), (11, false)] {
            none.said_on = Some(ymd(2026, 11, said));
            assert_eq!(none.cancelled_beforehand(), beforehand);
        }
        none.said_on = None;
        assert!(!none.cancelled_beforehand());
    }

    #[test]
    fn one_that_was_put_off_counts_where_it_stands_now() {
        let mut own = session(State::Cancelled, Register::Draft);
        assert_eq!((own.counted(), own.lost(), own.postponed()), (180, 180, false));
        own.moved_to = Some(SessionId(2));
        assert_eq!((own.counted(), own.lost(), own.planned()), (0, 0, 180));
        own.state = State::Planned;
        assert_eq!((own.counted(), own.lost(), own.postponed()), (180, 0, false));
    }

    #[test]
    fn every_reason_has_its_word() {
        for (code, (own, term)) in REASONS.iter().zip(WORDS) {
            assert_eq!((own, term), (*code, format!("reason-{code}").as_str()));
        }
    }

    #[test]
    fn a_class_ends_after_its_minutes() {
        let end = session(State::Planned, Register::Draft).ends();
        assert_eq!(end, NaiveTime::from_hms_opt(12, 0, 0).unwrap());
    }

    #[test]
    fn codes_on_disk_read_back() {
        for state in [State::Planned, State::Held, State::Cancelled] {
            assert_eq!(State::from_code(state as i64), Some(state));
        }
        for register in [Register::Draft, Register::Validated, Register::Unlocked] {
            assert_eq!(Register::from_code(register as i64), Some(register));
        }
        assert_eq!((State::from_code(3), Register::from_code(-1)), (None, None));
    }
}
