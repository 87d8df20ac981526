//! The classes behind a line of her attendance: all of them, or those she was of one kind at.

use super::Followed;
use crate::domain::attendance::{Mark, Status, Totals};
use crate::domain::field::{Column, Script, Width};
use crate::domain::message::{Message, Value};
use crate::domain::order;
use crate::domain::person::Sex;
use crate::domain::session::State;
use crate::keys::Action;
use crate::screens::listed::{ListEvent, Listed};
use crate::store::attended::Attended;
use chrono::{NaiveDate, NaiveTime};

/// Which of her classes are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// Every one that counts in a number.
    All,
    /// Those of one status.
    Status(Status),
    /// Held, and nothing recorded of her.
    Untaken,
}

impl Which {
    const EACH: [Self; 7] = [
        Self::All,
        Self::Status(Status::Present),
        Self::Status(Status::Late),
        Self::Status(Status::Absent),
        Self::Status(Status::Justified),
        Self::Status(Status::Exempt),
        Self::Untaken,
    ];

    fn takes(self, class: &Attended) -> bool {
        match (self, &class.1) {
            (_, None) if class.0.state != State::Held => false,
            (Self::All, _) | (Self::Untaken, None) => true,
            (Self::Status(status), Some(mark)) => mark.status == status,
            _ => false,
        }
    }

    /// What they are called, with how many there are.
    pub(super) fn words(self, count: usize, sex: Option<Sex>) -> Message {
        let what = match self {
            Self::All => Message::new("attended-every"),
            Self::Status(status) => Message::new(status.term()).of(sex),
            Self::Untaken => Message::new("register-untaken"),
        };
        Message::new("attended-which").with("what", what).with("count", count)
    }
}

/// A class as it is listed.
#[derive(Clone, Debug)]
pub(super) struct Row {
    session: i64,
    on: NaiveDate,
    starts: NaiveTime,
    course: String,
    minutes: u16,
    mark: Option<Mark>,
    sex: Option<Sex>,
}

/// What stands on the register of a class, in words that agree with the person.
fn marked(row: &Row) -> Message {
    let said = match row.mark.as_ref().map(|mark| (mark.status, mark.minutes, mark.early)) {
        None => Message::new("register-untaken"),
        Some((_, Some(minutes), None)) => Message::new("cli-mark-late").with("minutes", minutes),
        Some((_, None, Some(early))) => Message::new("cli-mark-early").with("early", early),
        Some((_, Some(minutes), Some(early))) => {
            Message::new("cli-mark-late-early").with("minutes", minutes).with("early", early)
        }
        Some((status, None, None)) => Message::new(status.term()),
    };
    said.of(row.sex)
}

const COLUMNS: &[Column<Row>] = &[
    Column::new("day", Width::Cells(12), Script::Latin, |row: &Row| Value::Date(row.on)),
    Column::new("starts", Width::Cells(7), Script::Latin, |row: &Row| Value::Time(row.starts)),
    Column::new("course", Width::Fill(14), Script::Free, |row: &Row| row.course.as_str().into()),
    Column::new("what", Width::Fill(14), Script::Free, |row: &Row| marked(row).into()),
    Column::new("attended", Width::Cells(9), Script::Free, |row: &Row| {
        row.mark.as_ref().map_or(Value::Empty, |mark| Value::Minutes(i64::from(mark.attended(row.minutes))))
    })
    .far(),
    Column::new("length", Width::Cells(9), Script::Free, |row: &Row| Value::Minutes(i64::from(row.minutes))).far(),
];

/// Them.
pub(super) struct Behind {
    /// Place of the course; `None`: all of them.
    course: Option<usize>,
    which: Which,
    /// What the word of a mark agrees with.
    sex: Option<Sex>,
    pub(super) list: Listed<Row>,
}

impl Behind {
    pub(super) fn of(course: Option<usize>, courses: &[Followed], arabic: bool, rows: usize) -> Self {
        let mut list = Listed::new("behind", COLUMNS, "attended-none", |row: &Row| row.session);
        list.resize(u16::try_from(rows).unwrap_or(u16::MAX));
        let sex = courses.first().and_then(|course| course.line.sex);
        let mut own = Self { course, which: Which::All, sex, list };
        own.list.replace(own.rows(courses, arabic));
        own
    }

    fn own<'a>(&self, courses: &'a [Followed]) -> impl Iterator<Item = &'a Followed> {
        let course = self.course;
        courses.iter().enumerate().filter(move |(at, _)| course.is_none_or(|own| own == *at)).map(|(_, own)| own)
    }

    fn rows(&self, courses: &[Followed], arabic: bool) -> Vec<Row> {
        let mut rows: Vec<Row> = self
            .own(courses)
            .flat_map(|course| {
                let name = course.name.1.clone().filter(|_| arabic).unwrap_or_else(|| course.name.0.clone());
                course.classes.iter().filter(|class| self.which.takes(class)).map(move |(class, mark)| Row {
                    session: class.id.0,
                    on: class.on,
                    starts: class.starts,
                    course: name.clone(),
                    minutes: class.minutes,
                    mark: mark.clone(),
                    sex: course.line.sex,
                })
            })
            .collect();
        order::by_key(&mut rows, |row| std::cmp::Reverse((row.on, row.starts)));
        rows
    }

    /// What was read again.
    pub(super) fn renew(&mut self, courses: &[Followed], arabic: bool, rows: usize) {
        self.list.resize(u16::try_from(rows).unwrap_or(u16::MAX));
        self.list.renew(self.rows(courses, arabic));
    }

    /// To the classes of the next status that has any.
    pub(super) fn turn(&mut self, forward: bool, courses: &[Followed], arabic: bool) {
        let here = Which::EACH.iter().position(|which| *which == self.which).unwrap_or(0);
        let each = Which::EACH.len();
        for step in 1..=each {
            let at = if forward { here + step } else { here + each - step } % each;
            self.which = Which::EACH.get(at).copied().unwrap_or(Which::All);
            let rows = self.rows(courses, arabic);
            if !rows.is_empty() || self.which == Which::All {
                return self.list.replace(rows);
            }
        }
    }

    /// What a key means; the session to be opened, if one is.
    pub(super) fn act(&mut self, action: Action) -> Option<i64> {
        match self.list.act(action) {
            ListEvent::Open(session) => Some(session),
            ListEvent::Moved | ListEvent::Ignored => None,
        }
    }

    /// What is shown, and how many.
    pub(super) fn words(&self) -> Message {
        self.which.words(self.list.rows().len(), self.sex)
    }

    /// The totals behind it, and the course's name where it is one.
    pub(super) fn totals(&self, courses: &[Followed]) -> (Totals, Option<super::Both>) {
        let mut totals = Totals::default();
        self.own(courses).for_each(|course| totals.merge(&course.totals));
        let name = self.course.and_then(|at| courses.get(at)).map(|course| course.name.clone());
        (totals, name)
    }
}
