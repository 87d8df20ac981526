//! An enrolment: one person's dated place in one course, under a line number that never moves.

use super::eligibility::Doubt;
use super::id::{CourseId, EnrolmentId, PersonId};
use super::message::{Message, Value};
use super::person::{Name, Sex};
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
    /// 7: enrolled in a course that has not begun for her.
    Registered = 7,
    /// 8: the same, and she has said that she comes.
    Confirmed = 8,
}

impl State {
    /// All of them, by code.
    pub const ALL: [Self; 9] = [
        Self::Active,
        Self::Suspended,
        Self::Completed,
        Self::Dropped,
        Self::Transferred,
        Self::Cancelled,
        Self::Waiting,
        Self::Registered,
        Self::Confirmed,
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
            Self::Registered => "enrolment-registered",
            Self::Confirmed => "enrolment-confirmed",
        }
    }

    /// Its name in scripts and exports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Completed => "completed",
            Self::Dropped => "dropped",
            Self::Transferred => "transferred",
            Self::Cancelled => "cancelled",
            Self::Waiting => "waiting",
            Self::Registered => "registered",
            Self::Confirmed => "confirmed",
        }
    }

    /// True for the states that end a place.
    pub const fn ends(self) -> bool {
        matches!(self, Self::Completed | Self::Dropped | Self::Transferred | Self::Cancelled)
    }
}

/// On-disk codes of `enrolment.link`: how a place goes on from an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Link {
    /// 1: she changed courses; her hours come along.
    Transfer = 1,
    /// 2: she goes on, the next year or the next level.
    Next = 2,
    /// 3: she begins again what she did not finish.
    Repeat = 3,
}

impl Link {
    /// The link behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        [Self::Transfer, Self::Next, Self::Repeat].into_iter().find(|link| *link as i64 == code)
    }

    /// Its name in scripts and exports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Transfer => "transfer",
            Self::Next => "next",
            Self::Repeat => "repeat",
        }
    }
}

/// Days on which somebody on a line is not concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// First day away.
    pub from: NaiveDate,
    /// First day back; `None`: not known yet.
    pub to: Option<NaiveDate>,
    /// What it was: suspended, or the state in which she had left.
    pub state: State,
}

impl Away {
    /// True on the days away.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }

    /// True if it shares a day with the days from one on up to another; `None`: without end.
    pub fn meets(&self, from: NaiveDate, to: Option<NaiveDate>) -> bool {
        to.is_none_or(|to| self.from < to) && self.to.is_none_or(|back| from < back)
    }
}

/// What was agreed when a place was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// What spoke against it.
    pub doubts: Vec<Doubt>,
    /// Why it was given all the same.
    pub exception: Option<String>,
    /// The place that this one goes on from, and how.
    pub follows: Option<(EnrolmentId, Link)>,
    /// The day she asked, where she had to wait.
    pub asked: Option<NaiveDate>,
}

/// Where a place stands on any day, past or to come, by what is known of it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its state on that day.
    In(State),
    /// It was given later: nobody can say that she was in the course, nor that she was not about to be.
    Before,
    /// Its course had met for the last time, and nobody has said how it ended for her.
    Over,
}

impl Standing {
    /// True while she has her place, or one that begins later.
    pub const fn holds(self) -> bool {
        matches!(self, Self::In(State::Active | State::Suspended | State::Registered | State::Confirmed))
    }

    /// Fluent id of its word.
    pub const fn term(self) -> &'static str {
        match self {
            Self::In(state) => state.term(),
            Self::Before => "list-standing-before",
            Self::Over => "list-standing-over",
        }
    }

    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::In(state) => state.name(),
            Self::Before => "not-begun",
            Self::Over => "course-over",
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
    /// What the words said of this line agree with; unknown for a walk-in.
    pub sex: Option<Sex>,
    /// First day in the course.
    pub from: NaiveDate,
    /// First day no longer in it; `None`: still in it.
    pub to: Option<NaiveDate>,
    /// Where she stands.
    pub state: State,
    /// Why she left.
    pub reason: Option<String>,
    /// When she was away in between, earliest first.
    pub away: Vec<Away>,
    /// What was agreed when the place was given.
    pub terms: Terms,
    /// The last Change that touched it.
    pub chg: i64,
}

/// What is said of a number that none of these lines has: which lines stand beside it, or which one is the last.
pub fn no_line(lines: impl IntoIterator<Item = u16>, wanted: u16) -> Message {
    let (mut before, mut after, mut last) = (None, None, 0);
    for line in lines {
        last = last.max(line);
        if line < wanted {
            before = before.max(Some(line));
        } else {
            after = Some(after.map_or(line, |after: u16| after.min(line)));
        }
    }
    match before.zip(after) {
        Some((before, after)) => {
            Message::new("sheet-line-between").with("line", wanted).with("before", before).with("after", after)
        }
        None => Message::new("sheet-no-line").with("line", wanted).with("last", last),
    }
}

impl Enrolment {
    /// Her name; what a walk-in whom nobody has identified is called.
    pub fn called(&self) -> Value {
        match &self.label {
            Some(label) if self.person.is_none() => label.as_str().into(),
            _ => self.name.told(),
        }
    }

    /// True if she has a line of the course: who waits has none, nor who waited and left the list without a place.
    pub const fn has_line(&self) -> bool {
        self.number <= MOST
    }

    /// True if she waits for a place that may be given to her.
    pub fn waits(&self) -> bool {
        self.state == State::Waiting && self.to.is_none() && self.name.erased_on.is_none()
    }

    /// True if she belongs to the course on that day: from her first day on, before the day she left. One who waits
    /// for a place, or was enrolled by mistake, never does. Every other state leaves the days before it as they were.
    pub fn concerned(&self, day: NaiveDate) -> bool {
        let in_course = !matches!(self.state, State::Waiting | State::Cancelled);
        let between = self.from <= day && self.to.is_none_or(|to| day < to);
        in_course && between && !self.away.iter().any(|away| away.covers(day))
    }

    /// Where she stands on a day: what is stored, but one whose first day has come follows the course without anybody
    /// having to say so, and one who is away is suspended only while she is.
    pub fn standing(&self, day: NaiveDate) -> State {
        let away = self.away.iter().find(|away| away.covers(day));
        match self.state {
            State::Active | State::Registered | State::Confirmed | State::Suspended if self.to.is_none() => {
                match away {
                    Some(away) => away.state,
                    None if self.from > day => self.state,
                    None => State::Active,
                }
            }
            state => state,
        }
    }

    /// Where she stood on a day, or will, in a course whose last day is `last`. Before her first day a place that was given in
    /// advance is one, and of one given since the file knows only that she waited, if she had asked; when a place was given or
    /// a line written is not asked: what is entered late is true of its own days. A line given by mistake is one whatever the day.
    pub fn stood(&self, day: NaiveDate, last: NaiveDate) -> Standing {
        let asked = self.terms.asked.map(|asked| asked <= day);
        match self.state {
            State::Cancelled => Standing::In(State::Cancelled),
            State::Waiting if asked == Some(false) => Standing::Before,
            State::Waiting => Standing::In(State::Waiting),
            state if self.to.is_some_and(|to| to <= day) => {
                if state.ends() {
                    Standing::In(state)
                } else {
                    Standing::Over
                }
            }
            state if day < self.from => match state {
                State::Registered | State::Confirmed => Standing::In(state),
                _ if asked == Some(true) => Standing::In(State::Waiting),
                _ => Standing::Before,
            },
            _ if last < day => Standing::Over,
            _ => {
                let away = self.away.iter().find(|away| away.covers(day));
                Standing::In(away.map_or(State::Active, |away| away.state))
            }
        }
    }

    /// True if she holds one of the places of the course on a day, or will.
    pub fn holds(&self, day: NaiveDate) -> bool {
        let in_course = !matches!(self.state, State::Waiting | State::Cancelled);
        in_course && self.person.is_some() && self.to.is_none_or(|to| day < to)
    }
}

/// Most lines of one course: what three digits can name. Those who wait are numbered above it until they get a line.
pub const MOST: u16 = 999;

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
            sex: None,
            from: ymd(2026, 10, 1),
            to,
            state,
            reason: None,
            away: Vec::new(),
            terms: Terms::default(),
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
    fn codes_on_disk_read_back() {
        for (code, state) in (0..).zip(State::ALL) {
            assert_eq!(State::from_code(code), Some(state));
        }
        assert_eq!(State::from_code(9), None);
        for (code, link) in (1..).zip([Link::Transfer, Link::Next, Link::Repeat]) {
            assert_eq!(Link::from_code(code), Some(link));
        }
    }

    #[test]
    fn a_suspension_takes_its_days_and_no_others() {
        let mut line = line(1, None, State::Active);
        line.away.push(Away { from: ymd(2026, 11, 2), to: Some(ymd(2026, 11, 9)), state: State::Suspended });
        for (day, concerned, state) in [
            (ymd(2026, 11, 1), true, State::Active),
            (ymd(2026, 11, 2), false, State::Suspended),
            (ymd(2026, 11, 8), false, State::Suspended),
            (ymd(2026, 11, 9), true, State::Active),
        ] {
            assert_eq!((line.concerned(day), line.standing(day)), (concerned, state), "{day}");
        }
        let last = ymd(2026, 12, 31);
        for (day, standing) in [
            (ymd(2026, 9, 30), Standing::Before),
            (ymd(2026, 10, 1), Standing::In(State::Active)),
            (ymd(2026, 11, 8), Standing::In(State::Suspended)),
            (last, Standing::In(State::Active)),
            (ymd(2027, 1, 1), Standing::Over),
        ] {
            assert_eq!(line.stood(day, last), standing, "{day}");
        }
        line.terms.asked = Some(ymd(2026, 9, 20));
        assert_eq!(line.stood(ymd(2026, 9, 19), last), Standing::Before);
        assert_eq!(line.stood(ymd(2026, 9, 20), last), Standing::In(State::Waiting));
        (line.state, line.to) = (State::Dropped, Some(ymd(2026, 11, 20)));
        assert_eq!(line.stood(ymd(2026, 11, 19), last), Standing::In(State::Active));
        assert_eq!(line.stood(ymd(2026, 11, 20), last), Standing::In(State::Dropped));
        assert_eq!(line.stood(ymd(2027, 1, 1), last), Standing::In(State::Dropped), "how it ended is known");
        line.to = None;
        line.state = State::Confirmed;
        assert_eq!(line.stood(ymd(2026, 9, 30), last), Standing::In(State::Confirmed));
        assert_eq!(line.standing(ymd(2026, 9, 30)), State::Confirmed, "her first day has not come");
        assert_eq!(line.standing(ymd(2026, 10, 1)), State::Active);
    }
}
