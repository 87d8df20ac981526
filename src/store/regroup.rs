//! Groups that change shape: one that is to run again, one that is split, two that are merged. Past registers, marks and
//! hours stay where they are; whoever changes groups takes hers along by the line that her new one follows.

use super::columns::on_disk;
use super::{Act, Result, Store, Trouble, Tx, Written, course, enrolment, session};
use crate::domain::course::Course;
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::id::{ClerkId, CourseId};
use crate::domain::message::Message;
use crate::domain::session::State as Held;
use chrono::NaiveDate;
use rusqlite::params;

/// The first code of that stem that no course has: `COUT-M2-A` gives `COUT-M2-B`.
pub fn free_code(store: &Store, like: &str) -> String {
    let stem = like.rsplit_once('-').filter(|(_, last)| last.len() == 1).map_or(like, |(stem, _)| stem);
    let codes = ('A'..='Z').map(|letter| format!("{stem}-{letter}"));
    codes.into_iter().find(|code| course::find(store, code).is_err()).unwrap_or_default()
}

/// A course like another, on new dates: the same module, timetable, trainer, room, places and funding; as many hours, or as
/// many days where it counts none.
pub fn like(store: &Store, id: CourseId, starts_on: NaiveDate) -> Result<Course> {
    let (row, _) = course::get(store, id)?;
    Ok(row.course.again(free_code(store, &row.course.code), starts_on))
}

/// What a split does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// Lines that go, by their numbers.
    pub lines: Vec<u16>,
    /// Their first day in the new group.
    pub day: NaiveDate,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// What became of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Regrouped {
    /// Women who go.
    pub moved: usize,
    /// Planned sessions made for a new group, or dropped with an old one.
    pub sessions: usize,
    /// Minutes of those sessions.
    pub minutes: u32,
    /// Women the group they go to holds then, and its places; 0 where nobody counts.
    pub holding: usize,
    /// Its places.
    pub places: u16,
}

impl Regrouped {
    /// What is said where more women are to be in the group than it has places.
    pub fn crowded(&self) -> Option<Message> {
        let over = self.places > 0 && self.holding > usize::from(self.places);
        over.then(|| enrolment::over(i64::try_from(self.holding).unwrap_or(i64::MAX), i64::from(self.places)))
    }
}

/// Lines of a course that may change groups: persons who are in it now.
fn movable(store: &Store, id: CourseId) -> Result<Vec<Enrolment>> {
    let mut lines = enrolment::of_course(store, id)?;
    lines.retain(|line| line.person.is_some() && line.to.is_none() && line.state != State::Waiting);
    Ok(lines)
}

/// What a split would do; refused as the split would be.
pub fn would_split(store: &Store, id: CourseId, split: &Split) -> Result<Regrouped> {
    let going = going(store, id, split)?;
    let planned = planned_from(store, id, split.day)?;
    Ok(Regrouped {
        moved: going.len(),
        sessions: planned.len(),
        minutes: planned.iter().map(|own| u32::from(own.minutes)).sum(),
        holding: going.len(),
        places: course::get(store, id)?.0.course.capacity.unwrap_or(0),
    })
}

fn going(store: &Store, id: CourseId, split: &Split) -> Result<Vec<Enrolment>> {
    let all = movable(store, id)?;
    let mut found: Vec<Enrolment> = Vec::new();
    for number in &split.lines {
        match all.iter().find(|line| line.number == *number) {
            Some(line) => found.push(line.clone()),
            None => return refused(Message::new("regroup-no-line").with("line", *number)),
        }
    }
    if found.is_empty() || found.len() == all.len() {
        return refused(Message::new("regroup-some").with("of", all.len()));
    }
    let (row, _) = course::get(store, id)?;
    let (from, to) = (row.course.starts_on, row.course.ends_on);
    if !(from..=to).contains(&split.day) {
        return refused(Message::new("enrolment-outside-course").with("from", from).with("to", to));
    }
    Ok(found)
}

/// Sessions planned from a day on, without a mark.
fn planned_from(store: &Store, id: CourseId, day: NaiveDate) -> Result<Vec<crate::domain::session::Session>> {
    let mut all = session::of_course(store, id, day, session::far())?;
    let mut marked = store.conn()?.prepare_cached("SELECT 1 FROM mark WHERE session = ?1 LIMIT 1")?;
    let mut free = Vec::new();
    for own in all.drain(..).filter(|own| own.state == Held::Planned) {
        if !marked.exists([own.id.0])? {
            free.push(own);
        }
    }
    Ok(free)
}

/// Splits a group as one Change: a new course like it from that day on, without trainer and room until they are said, with
/// the sessions that were still planned; the lines named go there, each following its own.
pub fn split(store: &mut Store, clerk: ClerkId, id: CourseId, split: &Split) -> Result<Written<(CourseId, Regrouped)>> {
    store.write(clerk, Act::new("split").on(id.0), |tx| {
        let going = going(tx.store(), id, split)?;
        let planned = planned_from(tx.store(), id, split.day)?;
        let (row, _) = course::get(tx.store(), id)?;
        let minutes: u32 = planned.iter().map(|own| u32::from(own.minutes)).sum();
        let value = Course {
            code: split.code.trim().to_uppercase(),
            name: split.name.trim().to_owned(),
            name_ar: None,
            trainer: None,
            room: None,
            starts_on: split.day,
            minutes: Some(minutes).filter(|minutes| row.course.minutes.is_some() && *minutes > 0),
            by_hours: false,
            ..row.course.clone()
        };
        let new = course::insert(tx, &value)?;
        for own in &planned {
            let session = tx.new_id()?;
            tx.execute(
                "INSERT INTO session (id, course, on_date, starts, minutes, slot, season, chg) \
                 SELECT ?2, ?3, on_date, starts, minutes, slot, season, ?4 FROM session WHERE id = ?1",
                params![own.id.0, session, new.0, tx.chg()],
            )?;
        }
        for line in &going {
            enrolment::transfer_in(tx, line.id, new, split.day, None)?;
        }
        let places = value.capacity.unwrap_or(0);
        let moved = going.len();
        Ok((new, Regrouped { moved, sessions: planned.len(), minutes, holding: moved, places }))
    })
}

/// What a merge would do; refused as the merge would be.
pub fn would_merge(store: &Store, from: CourseId, into: CourseId, day: NaiveDate) -> Result<Regrouped> {
    if from == into {
        return refused(Message::new("enrolment-same-course"));
    }
    let (row, _) = course::get(store, into)?;
    let (first, last) = (row.course.starts_on, row.course.ends_on);
    if !(first..=last).contains(&day) {
        return refused(Message::new("enrolment-outside-course").with("from", first).with("to", last));
    }
    let (own, _) = course::get(store, from)?;
    if day <= own.course.starts_on {
        return refused(Message::new("regroup-not-begun").with("day", own.course.starts_on));
    }
    let planned = planned_from(store, from, day)?;
    let after = session::of_course(store, from, day, session::far())?;
    let standing = after.iter().find(|one| one.state != Held::Cancelled && planned.iter().all(|own| own.id != one.id));
    if let Some(standing) = standing {
        return refused(Message::new("regroup-marked").with("day", standing.on));
    }
    let going = movable(store, from)?;
    let here = movable(store, into)?;
    let both = |line: &&Enrolment| here.iter().any(|other| other.person == line.person);
    let new: Vec<&Enrolment> = going.iter().filter(|line| !both(line)).collect();
    if new.iter().any(|line| line.from > last) {
        return refused(Message::new("enrolment-outside-course").with("from", first).with("to", last));
    }
    Ok(Regrouped {
        moved: going.len(),
        sessions: planned.len(),
        minutes: planned.iter().map(|own| u32::from(own.minutes)).sum(),
        holding: here.len() + new.len(),
        places: row.course.capacity.unwrap_or(0),
    })
}

/// Merges a group into another from a day on, as one Change: its women go there, each line following her own; its planned
/// sessions are dropped and it ends the day before. More women than places takes a reason.
pub fn merge(
    store: &mut Store,
    clerk: ClerkId,
    from: CourseId,
    into: CourseId,
    day: NaiveDate,
    despite: Option<&str>,
) -> Result<Written<Regrouped>> {
    let mut act = Act::new("merge-groups").on(from.0);
    act.reason = despite.map(str::to_owned);
    let reason = enrolment::said(despite)?;
    store.write(clerk, act, |tx| {
        let done = would_merge(tx.store(), from, into, day)?;
        if done.crowded().is_some() && despite.is_none_or(|reason| reason.trim().is_empty()) {
            return refused(Message::new("regroup-crowded").with("holding", done.holding).with("places", done.places));
        }
        let here = movable(tx.store(), into)?;
        for line in movable(tx.store(), from)? {
            // Who is to begin later begins there on her day.
            let first = day.max(line.from);
            match here.iter().find(|other| other.person == line.person) {
                Some(own) => enrolment::join_in(tx, &line, own, first, reason.as_deref())?,
                None => _ = enrolment::transfer_in(tx, line.id, into, first, reason.clone())?,
            }
        }
        for own in planned_from(tx.store(), from, day)? {
            drop_session(tx, own.id.0)?;
        }
        let last = on_disk(day.pred_opt().unwrap_or(day));
        tx.execute("UPDATE course SET ends_on = ?2, chg = ?3 WHERE id = ?1", params![from.0, last, tx.chg()])?;
        Ok(done)
    })
}

/// A planned session that is not to be; one that was postponed to it has no make-up any more. Where the month of that one is
/// closed it is told as it was told, put off: then the class is lost here, for it would be nowhere.
pub(super) fn drop_session(tx: &Tx<'_>, id: i64) -> Result<()> {
    let put_off = "FROM session s WHERE s.course = (SELECT course FROM session WHERE id = ?1) AND s.moved_to = ?1";
    let shut = format!("SELECT s.reason {put_off} AND {}", super::month_close::SHUT);
    if let Some(reason) = tx.find(&shut, [id], |row| row.get::<_, Option<String>>(0))? {
        let lost = "UPDATE session SET state = 2, reason = ?2, said_on = ?3, chg = ?4 WHERE id = ?1";
        tx.execute(lost, params![id, reason, on_disk(tx.today()), tx.chg()])?;
        return Ok(());
    }
    let again = format!("UPDATE session SET moved_to = NULL, chg = ?2 WHERE id IN (SELECT s.id {put_off})");
    tx.execute(&again, params![id, tx.chg()])?;
    tx.execute("DELETE FROM session WHERE id = ?1", [id])?;
    Ok(())
}

fn refused<T>(why: Message) -> Result<T> {
    Err(Trouble::Refused(why))
}
