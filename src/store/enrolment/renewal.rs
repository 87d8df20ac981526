//! The new school year: everybody of one course enrolled in another in one Change, with exceptions by line number.

use super::super::{Act, Result, Store, Written};
use super::{get, insert, of_course, refused};
use crate::domain::enrolment::{Enrolment, Link, State, Terms};
use crate::domain::id::{ClerkId, CourseId, EnrolmentId};
use crate::domain::message::Message;
use crate::domain::renewal::Fate;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What is to be done.
#[derive(Clone, Debug)]
pub struct Renewal {
    /// Last year's course.
    pub from: CourseId,
    /// Where they go on.
    pub to: CourseId,
    /// Where those who repeat go; `None`: into the same one.
    pub repeaters: Option<CourseId>,
    /// Lines that are no ordinary ones.
    pub exceptions: BTreeMap<u16, Fate>,
}

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Renewed {
    /// Places given, those of repeaters among them.
    pub made: Vec<EnrolmentId>,
    /// How many of them repeat.
    pub repeat: u16,
    /// Lines whose women do not come back, by the exceptions or because they had left.
    pub left_out: Vec<u16>,
    /// Lines whose women had a place there already.
    pub known: Vec<u16>,
    /// How many were enrolled although something speaks against it.
    pub doubtful: u16,
}

/// Enrols the women of one course in another from its first day on, or from `day` if it has begun.
pub fn renew(store: &mut Store, clerk: ClerkId, plan: &Renewal, day: NaiveDate) -> Result<Written<Renewed>> {
    store.write(clerk, Act::new("renew").on(plan.to.0), |tx| {
        if plan.from == plan.to || plan.repeaters == Some(plan.from) {
            return refused(Message::new("enrolment-same-course"));
        }
        let lines: Vec<Enrolment> = of_course(tx.store(), plan.from)?
            .into_iter()
            .filter(|line| !matches!(line.state, State::Waiting | State::Cancelled))
            .collect();
        if let Some(number) = plan.exceptions.keys().find(|number| lines.iter().all(|line| line.number != **number)) {
            let last = lines.last().map_or(0, |line| line.number);
            return refused(Message::new("sheet-no-line").with("line", *number).with("last", last));
        }
        let mut done = Renewed::default();
        for line in lines {
            let left = matches!(line.state, State::Dropped | State::Transferred);
            let (to, link) = match plan.exceptions.get(&line.number) {
                Some(Fate::Leaves) => (None, Link::Next),
                Some(Fate::Repeats) => (Some(plan.repeaters.unwrap_or(plan.to)), Link::Repeat),
                Some(Fate::Returns) => (Some(plan.to), Link::Next),
                None => (Some(plan.to).filter(|_| !left), Link::Next),
            };
            let (Some(to), Some(person)) = (to, line.person) else {
                done.left_out.push(line.number);
                continue;
            };
            let known = tx.find(
                "SELECT 1 FROM enrolment WHERE course = ?1 AND person = ?2 AND to_on IS NULL AND state <> 6",
                [to.0, person.0],
                |_| Ok(()),
            )?;
            if known.is_some() {
                done.known.push(line.number);
                continue;
            }
            let from = super::first_day(tx, to, day)?;
            let terms = Terms { follows: Some((line.id, link)), ..Terms::default() };
            let id = insert(tx, to, person, from, terms)?;
            done.doubtful += u16::from(!get(tx.store(), id)?.terms.doubts.is_empty());
            done.repeat += u16::from(link == Link::Repeat);
            done.made.push(id);
        }
        Ok(done)
    })
}
