//! The rows of a course's two lists.

use crate::domain::date::figures;
use crate::domain::enrolment::{Enrolment, State as Standing};
use crate::domain::field::{Column, Script, Width};
use crate::domain::message::{Message, Value};
use crate::domain::session::{Access, Register, Session, State};
use crate::domain::waiting::Criterion;
use crate::screens::listed::Listed;
use crate::store::enrolment::Waiter;
use crate::store::timetable;
use crate::text::Texts;
use chrono::{Datelike, NaiveDate};

/// What puts one who waits before others: the criteria that speak for her and the day she asked.
pub(super) fn merits(one: &Waiter) -> Message {
    let mut terms: [Value; 3] = [Value::Empty, Value::Empty, Value::Empty];
    for (place, merit) in terms.iter_mut().zip(&one.merits) {
        *place = Value::Term(merit.term());
    }
    let mut said = Message::new("course-waits-why").with("count", one.merits.len()).with("day", one.asked);
    said.args.extend(["one", "two", "three"].into_iter().zip(terms));
    said
}

/// The criteria of a waiting list in their order, and where they are changed: with the module where they are its own.
pub(super) fn order((criteria, own): &(Vec<Criterion>, bool), texts: &Texts) -> String {
    let words: Vec<String> = criteria.iter().map(|one| texts.word(one.term())).collect();
    let id = if *own { "course-waits-order-own" } else { "course-waits-order" };
    texts.say(&Message::new(id).with("criteria", words.join(" › ")))
}

/// Where she stands, in a word that agrees with the person.
fn standing(line: &Enrolment) -> Message {
    Message::new(line.state.term()).of(line.sex)
}

const LINES: &[Column<Enrolment>] = &[
    Column::new("number", Width::Cells(3), Script::Latin, |line: &Enrolment| match line.state {
        // Her number is her rank.
        Standing::Waiting => Value::Empty,
        _ if !line.has_line() => Value::Empty,
        _ => Value::from(line.number),
    })
    .far(),
    Column::new("name", Width::Fill(20), Script::Latin, |line: &Enrolment| match &line.label {
        Some(label) if line.person.is_none() => Message::new("sheet-walk-in-name").with("label", label.as_str()).into(),
        _ => line.name.in_latin(),
    }),
    Column::new("name_ar", Width::Fill(19), Script::Arabic, |line: &Enrolment| line.name.in_arabic()),
    Column::new("from", Width::Cells(10), Script::Latin, |line: &Enrolment| Value::Date(line.from)),
    Column::new("standing", Width::Cells(16), Script::Free, |line: &Enrolment| match line.to {
        Some(day) if line.person.is_some() => {
            let day = figures::short_date(day);
            Message::new("course-standing-left").with("state", standing(line)).with("day", day).into()
        }
        _ if line.person.is_none() => Value::Term("course-standing-walk-in"),
        _ if line.state == Standing::Waiting => Message::new("course-standing-waits").with("rank", line.number).into(),
        _ if !line.terms.doubts.is_empty() => {
            Message::new("course-standing-doubts").with("state", standing(line)).into()
        }
        _ => standing(line).into(),
    }),
];

/// The lines of a course; leavers dimmed.
pub(super) fn lines() -> Listed<Enrolment> {
    Listed::new("enrolment", LINES, "course-lines-empty", |line: &Enrolment| line.id.0).dimming(|line: &Enrolment| {
        (line.to.is_some() && line.person.is_some())
            || matches!(line.state, Standing::Waiting | Standing::Cancelled | Standing::Suspended)
    })
}

/// A session as its list shows it.
#[derive(Clone, Debug)]
pub(super) struct Meeting {
    read: timetable::Meeting,
    state: Value,
    register: Value,
}

impl Meeting {
    pub(super) fn new(read: timetable::Meeting, today: NaiveDate, lock_days: u16) -> Self {
        let session = &read.session;
        let access = session.access(today, lock_days);
        let state = match session.state {
            State::Cancelled => session.told().into(),
            State::Held => Value::Term("session-held"),
            State::Planned if access == Access::Future => Value::Term("session-planned"),
            State::Planned => Value::Empty,
        };
        let register = match (access, session.register) {
            (Access::Cancelled | Access::Future, _) => Value::Empty,
            (Access::Locked, _) => Value::Term("register-locked"),
            (_, Register::Validated) => Value::Term("register-validated"),
            (_, Register::Unlocked) => Value::Term("register-unlocked"),
            (_, Register::Draft) if read.taken > 0 => {
                Message::new("today-taken").with("taken", read.taken).with("of", read.concerned).into()
            }
            (_, Register::Draft) => Value::Term("register-untaken"),
        };
        Self { read, state, register }
    }

    pub(super) const fn session(&self) -> &Session {
        &self.read.session
    }

    pub(super) const fn id(&self) -> i64 {
        self.read.session.id.0
    }

    pub(super) const fn taken(&self) -> u16 {
        self.read.taken
    }

    pub(super) fn held(&self) -> bool {
        self.session().state == State::Held
    }

    pub(super) fn to_come(&self, today: NaiveDate) -> bool {
        self.session().state == State::Planned && self.session().on > today
    }
}

/// The words of weekdays, Monday first.
pub(super) const WEEKDAYS: [&str; 7] = [
    "form-weekday-1",
    "form-weekday-2",
    "form-weekday-3",
    "form-weekday-4",
    "form-weekday-5",
    "form-weekday-6",
    "form-weekday-7",
];

const SESSIONS: &[Column<Meeting>] = &[
    Column::new("ordinal", Width::Cells(6), Script::Latin, |row: &Meeting| match row.read.ordinal {
        Some((n, of)) => format!("{n}/{of}").into(),
        None => Value::Empty,
    })
    .far(),
    Column::new("weekday", Width::Cells(8), Script::Free, |row: &Meeting| {
        let day = row.session().on.weekday().num_days_from_monday() as usize;
        Value::Term(WEEKDAYS.get(day).copied().unwrap_or("form-weekday-1"))
    }),
    Column::new("on", Width::Cells(10), Script::Latin, |row: &Meeting| Value::Date(row.session().on)),
    Column::new("starts", Width::Cells(6), Script::Latin, |row: &Meeting| Value::Time(row.session().starts)),
    Column::new("length", Width::Cells(7), Script::Free, |row: &Meeting| {
        Value::Minutes(i64::from(row.session().minutes))
    }),
    Column::new("state", Width::Fill(12), Script::Free, |row: &Meeting| row.state.clone()),
    Column::new("register", Width::Cells(12), Script::Free, |row: &Meeting| row.register.clone()),
    Column::new("came", Width::Cells(6), Script::Latin, |row: &Meeting| {
        if row.held() { format!("{}/{}", row.read.came, row.read.concerned).into() } else { Value::Empty }
    })
    .far(),
];

/// The sessions of a course; those not held dimmed.
pub(super) fn sessions() -> Listed<Meeting> {
    Listed::new("session", SESSIONS, "course-sessions-empty", Meeting::id)
        .dimming(|row: &Meeting| row.session().state == State::Cancelled)
}
