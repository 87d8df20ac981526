//! The new school year: everybody of one course enrolled in another in one Change, with exceptions by line number.

use super::super::{Act, Result, Store, Tx, Written};
use super::{get, insert, of_course, refused};
use crate::domain::enrolment::{Enrolment, Link, State, Terms, no_line};
use crate::domain::id::{ClerkId, CourseId, EnrolmentId};
use crate::domain::message::Message;
use crate::domain::renewal::Fate;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

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
    /// Why they are enrolled although something speaks against it.
    pub reason: Option<String>,
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
    /// Lines whose women have a place there already.
    pub known: Vec<u16>,
    /// Lines whose women had a place there and left it: they come back only where that is said.
    pub gone: Vec<u16>,
    /// How many were enrolled although something speaks against it.
    pub doubtful: u16,
    /// What is said of a course that holds more women now than it has places.
    pub crowded: Vec<Message>,
}

/// The lines of last year's course, where each goes and how; `None`: she does not come back.
fn fates(store: &Store, plan: &Renewal) -> Result<Vec<(Enrolment, Option<CourseId>, Link)>> {
    if plan.from == plan.to || plan.repeaters == Some(plan.from) {
        return refused(Message::new("enrolment-same-course"));
    }
    let mut lines = of_course(store, plan.from)?;
    lines.retain(|line| !matches!(line.state, State::Waiting | State::Cancelled));
    if let Some(number) = plan.exceptions.keys().find(|number| lines.iter().all(|line| line.number != **number)) {
        return refused(no_line(lines.iter().map(|line| line.number), *number));
    }
    let fate = |line: Enrolment| {
        let left = matches!(line.state, State::Dropped | State::Transferred);
        let (to, link) = match plan.exceptions.get(&line.number) {
            Some(Fate::Leaves) => (None, Link::Next),
            Some(Fate::Repeats) => (Some(plan.repeaters.unwrap_or(plan.to)), Link::Repeat),
            Some(Fate::Returns) => (Some(plan.to), Link::Next),
            None => (Some(plan.to).filter(|_| !left), Link::Next),
        };
        (line, to, link)
    };
    Ok(lines.into_iter().map(fate).collect())
}

/// What is to be known before it is done: courses that would hold more women than they have places.
pub fn would_crowd(store: &Store, plan: &Renewal, day: NaiveDate) -> Result<Vec<Message>> {
    let mut coming: BTreeMap<CourseId, usize> = BTreeMap::new();
    let mut there: BTreeMap<CourseId, Vec<Enrolment>> = BTreeMap::new();
    for (line, to, _) in fates(store, plan)? {
        let (Some(to), Some(_)) = (to, line.person) else { continue };
        let known = match there.entry(to) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => free.insert(of_course(store, to)?),
        };
        let comes_back = plan.exceptions.get(&line.number) == Some(&Fate::Returns);
        let stays = |own: &Enrolment| own.holds(day) || own.has_line() && own.state != State::Cancelled && !comes_back;
        if !known.iter().any(|own| own.person == line.person && stays(own)) {
            *coming.entry(to).or_default() += 1;
        }
    }
    let mut said = Vec::new();
    for (to, more) in coming {
        said.extend(super::crowded(store, to, day.max(super::span_of(store, to)?.0), more)?);
    }
    Ok(said)
}

/// Enrols the women of one course in another from its first day on, or from `day` if it has begun.
pub fn renew(store: &mut Store, clerk: ClerkId, plan: &Renewal, day: NaiveDate) -> Result<Written<Renewed>> {
    store.write(clerk, Act::new("renew").on(plan.from.0), |tx| {
        let reason = super::said(plan.reason.as_deref())?;
        let (mut done, mut courses) = (Renewed::default(), BTreeMap::new());
        for (line, to, link) in fates(tx.store(), plan)? {
            let (Some(to), Some(person)) = (to, line.person) else {
                done.left_out.push(line.number);
                continue;
            };
            let from = super::first_day(tx, to, day)?;
            let comes_back = plan.exceptions.get(&line.number) == Some(&Fate::Returns);
            let id = match super::line_of(tx, to, person)? {
                None => {
                    let terms = Terms { follows: Some((line.id, link)), exception: reason.clone(), ..Terms::default() };
                    insert(tx, to, person, from, terms)?
                }
                Some(own) if own.state == State::Waiting => {
                    super::waiting::promote_in(tx, &own, from, reason.as_deref())?;
                    follow(tx, own.id, line.id, link)?
                }
                // She was there and left: on her own line, and only if that is said.
                Some(own) if own.to.is_some_and(|to| to <= from) && comes_back => {
                    super::life::reopen_in(tx, &own, from)?;
                    follow(tx, own.id, line.id, link)?
                }
                Some(own) if own.to.is_some_and(|to| to <= from) => {
                    done.gone.push(line.number);
                    continue;
                }
                Some(_) => {
                    done.known.push(line.number);
                    continue;
                }
            };
            done.doubtful += u16::from(!get(tx.store(), id)?.terms.doubts.is_empty());
            done.repeat += u16::from(link == Link::Repeat);
            done.made.push(id);
            courses.insert(to, from);
        }
        for (to, from) in courses {
            done.crowded.extend(super::crowded(tx.store(), to, from, 0)?);
        }
        Ok(done)
    })
}

/// Notes which place of last year the one of this year follows.
fn follow(tx: &Tx<'_>, id: EnrolmentId, before: EnrolmentId, link: Link) -> Result<EnrolmentId> {
    let sql = "UPDATE enrolment SET follows = ?2, link = ?3, chg = ?4 WHERE id = ?1";
    tx.execute(sql, [id.0, before.0, link as i64, tx.chg()])?;
    Ok(id)
}
