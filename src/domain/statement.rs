//! The monthly statement of a trainer's hours: what she is paid on. Frozen when it is issued; what turns out otherwise
//! afterwards is a correction on a later statement.

use super::field::{Column, Script, Width};
use super::id::{SessionId, TrainerId};
use super::message::{Message, Value};
use super::order;
use chrono::{Datelike, Months, NaiveDate, NaiveTime};
use std::collections::BTreeMap;

/// A session she taught, as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taught {
    /// Its id.
    pub session: SessionId,
    /// The day.
    pub on: NaiveDate,
    /// Time of day.
    pub starts: NaiveTime,
    /// Name of its course; of what was stated that of the day it was issued.
    pub course: String,
    /// The same in Arabic as it is now; empty if there is none.
    pub course_ar: String,
    /// Minutes held; of what was stated the sum of all statements.
    pub minutes: i64,
}

/// One line of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The session, and minutes: those held, or what a correction adds or takes off.
    pub taught: Taught,
    /// True if it mends an earlier statement.
    pub correction: bool,
}

/// When and as what a statement was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// Its number in the year in which it was issued.
    pub number: u32,
    /// The day.
    pub on: NaiveDate,
    /// The clerk.
    pub by: String,
}

/// A class of hers in the month whose register is not validated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Its id.
    pub session: SessionId,
    /// The day.
    pub on: NaiveDate,
    /// Name of its course, French then Arabic; empty if there is none.
    pub course: (String, String),
    /// True where it was, and was opened again with a reason; false where it is still to take.
    pub unlocked: bool,
}

impl Open {
    /// Most that are named in a sentence.
    const NAMED: usize = 3;

    fn told(&self) -> Message {
        let course = Value::Both(self.course.0.clone(), self.course.1.clone());
        Message::new("statement-register").with("day", self.on).with("course", course)
    }

    /// Those of a list in a sentence, the first of them by name.
    pub fn named<'a>(list: impl Iterator<Item = &'a Self>) -> Option<Message> {
        let all: Vec<&Self> = list.collect();
        let others = all.len().saturating_sub(Self::NAMED);
        let rest = (others > 0).then(|| Message::new("statement-registers-more").with("count", others));
        let named = all.iter().take(Self::NAMED).map(|own| own.told()).chain(rest).rev();
        named.reduce(|rest, one| Message::new("statement-registers").with("one", one).with("rest", rest))
    }
}

/// A statement, issued or as it would be issued now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Whose.
    pub trainer: TrainerId,
    /// Her name; that of the day it was issued.
    pub name: String,
    /// The same in Arabic as it is now; empty if there is none.
    pub name_ar: String,
    /// First day of its month.
    pub month: NaiveDate,
    /// `None` while it may still change.
    pub issued: Option<Issued>,
    /// Its sessions, then its corrections.
    pub lines: Vec<Line>,
    /// Classes of hers in that month whose register is not validated: those still to take are not in it.
    pub open: Vec<Open>,
}

impl Statement {
    /// Minutes of the month's own sessions.
    pub fn worked(&self) -> i64 {
        self.sum(false)
    }

    /// Minutes that corrections add, or take off.
    pub fn corrected(&self) -> i64 {
        self.sum(true)
    }

    /// Her name, for sentences.
    pub fn named(&self) -> Value {
        Value::Both(self.name.clone(), self.name_ar.clone())
    }

    /// Minutes in all.
    pub fn total(&self) -> i64 {
        self.worked() + self.corrected()
    }

    /// Why it cannot be issued on a day: it was, its month is not over, a register of its month is being corrected, or there
    /// is nothing to state.
    pub fn not_to_issue(&self, today: NaiveDate) -> Option<Message> {
        if let Some(issued) = &self.issued {
            return Some(
                Message::new("statement-issued-already")
                    .with("number", issued.number)
                    .with("day", issued.on)
                    .with("by", issued.by.as_str()),
            );
        }
        let next = self.month.checked_add_months(Months::new(1));
        let last = next.and_then(|next| next.pred_opt()).unwrap_or(self.month);
        if last >= today {
            return Some(Message::new("statement-not-over").with("day", last));
        }
        if let Some(which) = Open::named(self.open.iter().filter(|own| own.unlocked)) {
            let count = self.open.iter().filter(|own| own.unlocked).count();
            return Some(Message::new("statement-unlocked").with("count", count).with("which", which));
        }
        self.lines.is_empty().then(|| Message::new("statement-empty").with("name", self.named()))
    }

    fn sum(&self, correction: bool) -> i64 {
        self.lines.iter().filter(|line| line.correction == correction).map(|line| line.taught.minutes).sum()
    }
}

/// The columns of a statement, on the screen and in files.
pub const COLUMNS: &[Column<Line>] = &[
    Column::new("day", Width::Cells(11), Script::Latin, |line: &Line| Value::Date(line.taught.on)),
    Column::new("starts", Width::Cells(7), Script::Latin, |line: &Line| Value::Time(line.taught.starts)),
    Column::new("course", Width::Fill(24), Script::Free, |line: &Line| {
        Value::Both(line.taught.course.clone(), line.taught.course_ar.clone())
    }),
    Column::new("what", Width::Cells(14), Script::Free, |line: &Line| {
        if line.correction { Value::Term("statement-correction") } else { Value::Empty }
    }),
    Column::new("hours", Width::Cells(9), Script::Free, |line: &Line| Value::Minutes(line.taught.minutes)).far(),
];

/// The number of a month: year * 100 + month.
pub fn month_number(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 100 + i64::from(day.month())
}

/// The lines of a month's statement. `held` are her sessions as they stand, up to the end of that month; `stated` is what
/// her statements said of each, added up; `issued` are the months that have one.
///
/// A session of the month itself that no statement knows is a line. Whatever differs from what was stated, or was held in
/// a month whose statement left without it, is a correction: so that the statements of all months together say what was held.
pub fn lines(month: NaiveDate, held: &[Taught], stated: &[Taught], issued: &[i64]) -> Vec<Line> {
    let wanted = month_number(month);
    let mut before: BTreeMap<SessionId, &Taught> = stated.iter().map(|own| (own.session, own)).collect();
    let mut lines = Vec::new();
    for own in held.iter().filter(|own| month_number(own.on) <= wanted) {
        let said = before.remove(&own.session).map(|said| said.minutes);
        let here = month_number(own.on);
        let correction = said.is_some() || here != wanted;
        let minutes = own.minutes - said.unwrap_or(0);
        if minutes != 0 && (!correction || said.is_some() || issued.contains(&here)) {
            lines.push(Line { taught: Taught { minutes, ..own.clone() }, correction });
        }
    }
    // Stated, and not hers or not held any more.
    let gone = before.into_values().filter(|said| said.minutes != 0 && month_number(said.on) <= wanted);
    lines.extend(gone.map(|said| Line { taught: Taught { minutes: -said.minutes, ..said.clone() }, correction: true }));
    order::by_key(&mut lines, |line| (line.correction, line.taught.on, line.taught.starts, line.taught.session));
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn taught(id: i64, month: u32, minutes: i64) -> Taught {
        let on = NaiveDate::from_ymd_opt(2026, month, 1 + u32::try_from(id % 28).unwrap()).unwrap();
        Taught {
            session: SessionId(id),
            on,
            starts: NaiveTime::MIN,
            course: "Couture".into(),
            course_ar: String::new(),
            minutes,
        }
    }

    fn first(month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, 1).unwrap()
    }

    fn add(stated: &mut Vec<Taught>, lines: &[Line]) {
        for line in lines {
            match stated.iter_mut().find(|own| own.session == line.taught.session) {
                Some(own) => own.minutes += line.taught.minutes,
                None => stated.push(line.taught.clone()),
            }
        }
    }

    #[test]
    fn what_changed_after_a_statement_left_is_on_the_next_one() {
        let october = [taught(1, 10, 120), taught(2, 10, 120)];
        let lines_of = lines(first(10), &october, &[], &[]);
        assert_eq!(lines_of.len(), 2);
        let mut stated = Vec::new();
        add(&mut stated, &lines_of);
        // One was held for an hour only, one not by her after all, one was found late; November has its own.
        let now = [taught(1, 10, 60), taught(3, 10, 90), taught(4, 11, 180)];
        let next = lines(first(11), &now, &stated, &[202_610]);
        let said: Vec<(i64, i64, bool)> =
            next.iter().map(|line| (line.taught.session.0, line.taught.minutes, line.correction)).collect();
        assert_eq!(said, [(4, 180, false), (1, -60, true), (2, -120, true), (3, 90, true)]);
        // Nothing is stated twice, and a month without a statement waits for its own.
        add(&mut stated, &next);
        assert!(lines(first(11), &now, &stated, &[202_610, 202_611]).is_empty());
        assert!(lines(first(11), &[taught(9, 9, 60)], &[], &[202_610]).is_empty());
    }

    proptest! {
        /// Whatever is changed between them, the statements of all months say together what was held in the end.
        #[test]
        fn statements_add_up_to_what_was_held(
            turns in prop::collection::vec(prop::collection::vec((0_i64..20, 0_i64..4), 0..12), 12),
        ) {
            let mut held: BTreeMap<i64, i64> = BTreeMap::new();
            let (mut stated, mut issued) = (Vec::new(), Vec::new());
            for month in 1..=12_u32 {
                for (slot, hours) in turns.get(month as usize - 1).cloned().unwrap_or_default() {
                    // Sessions of this month and of any before it: 20 a month.
                    let id = i64::from(month) * 20 - slot * i64::from(month) % (i64::from(month) * 20);
                    held.insert(id, hours * 60);
                }
                let now: Vec<Taught> = held.iter().filter(|(_, minutes)| **minutes > 0)
                    .map(|(id, minutes)| taught(*id, u32::try_from((id - 1) / 20 + 1).unwrap().min(month), *minutes)).collect();
                let new = lines(first(month), &now, &stated, &issued);
                add(&mut stated, &new);
                issued.push(month_number(first(month)));
                let said: i64 = stated.iter().map(|own| own.minutes).sum();
                prop_assert_eq!(said, now.iter().map(|own| own.minutes).sum::<i64>());
            }
        }
    }
}
