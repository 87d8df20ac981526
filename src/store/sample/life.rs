//! Places in every state, as an office has them on any day: somebody suspended, some who wait, one who moved with her hours,
//! those of last year who go on. Through the same acts as the screens, so that each has its history.

use super::super::columns::on_disk;
use super::super::{Act, Result, Store, Trouble, enrolment};
use crate::domain::enrolment::{Enrolment, Link, State};
use crate::domain::id::{ClerkId, CourseId, PersonId};
use chrono::{Days, NaiveDate};
use rusqlite::params;

/// Women who wait for a place, and those suspended.
const WAITING: usize = 4;
const SUSPENDED: usize = 2;

const AWAY: [&str; SUSPENDED] = ["accouchement", "récolte des olives"];

/// Lives through the last days of the sample in `courses` that may change: current ones that leave no register of theirs to
/// take. `wishing` are persons who may want a place.
pub(super) fn live(
    store: &mut Store,
    clerks: &[ClerkId],
    courses: &[CourseId],
    wishing: &[PersonId],
    until: NaiveDate,
) -> Result<()> {
    let clerk = clerks.get(1).copied().unwrap_or(ClerkId(0));
    suspend(store, clerk, courses, until)?;
    wait(store, clerk, courses, wishing, until)?;
    go_on(store, clerk, courses)?;
    transfer(store, clerk, courses, until)
}

/// What is refused on this day is left: another sample, another seed has it elsewhere.
pub(super) fn allowed<T>(done: Result<T>) -> Result<bool> {
    match done {
        Ok(_) => Ok(true),
        Err(Trouble::Refused(_)) => Ok(false),
        Err(trouble) => Err(trouble),
    }
}

pub(super) fn standing(store: &Store, course: CourseId) -> Result<Vec<Enrolment>> {
    let lines = enrolment::of_course(store, course)?;
    Ok(lines
        .into_iter()
        .filter(|line| line.person.is_some() && line.state == State::Active && line.to.is_none())
        .collect())
}

fn suspend(store: &mut Store, clerk: ClerkId, courses: &[CourseId], until: NaiveDate) -> Result<()> {
    let mut reasons = AWAY.into_iter();
    let Some(mut why) = reasons.next() else { return Ok(()) };
    for course in courses {
        let Some(line) = standing(store, *course)?.into_iter().nth(6) else { continue };
        if allowed(enrolment::suspend(store, clerk, line.id, until, None, Some(why)))? {
            match reasons.next() {
                Some(next) => why = next,
                None => break,
            }
        }
    }
    Ok(())
}

fn wait(store: &mut Store, clerk: ClerkId, courses: &[CourseId], wishing: &[PersonId], until: NaiveDate) -> Result<()> {
    let Some(course) = courses.first() else { return Ok(()) };
    let mut days = (3..).step_by(4).take(WAITING).peekable();
    for her in wishing {
        let Some(before) = days.peek() else { break };
        let asked = until.checked_sub_days(Days::new(*before)).unwrap_or(until);
        // Whoever has a place there already does not wait for one.
        if allowed(enrolment::wait(store, clerk, *course, *her, asked))? {
            days.next();
        }
    }
    Ok(())
}

fn transfer(store: &mut Store, clerk: ClerkId, courses: &[CourseId], until: NaiveDate) -> Result<()> {
    let [from, .., to] = courses else { return Ok(()) };
    for line in standing(store, *from)?.into_iter().skip(10) {
        for day in [Some(until), until.succ_opt()].into_iter().flatten() {
            if allowed(enrolment::transfer(store, clerk, line.id, *to, day, Some("rapprochement du domicile")))? {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Women who finished an earlier course and are in one of these: their place goes on from it.
fn go_on(store: &mut Store, clerk: ClerkId, courses: &[CourseId]) -> Result<()> {
    let Some(course) = courses.get(1) else { return Ok(()) };
    let lines = standing(store, *course)?;
    store.write(clerk, Act::new("renew").on(course.0), |tx| {
        for line in lines {
            let before: Option<i64> = tx.find(
                "SELECT id FROM enrolment WHERE person = ?1 AND state = 2 AND to_on <= ?2 ORDER BY to_on DESC LIMIT 1",
                params![line.person.map(|her| her.0), on_disk(line.from)],
                |row| row.get(0),
            )?;
            let Some(before) = before else { continue };
            tx.execute(
                "UPDATE enrolment SET follows = ?2, link = ?3, chg = ?4 WHERE id = ?1",
                params![line.id.0, before, Link::Next as i64, tx.chg()],
            )?;
        }
        Ok(())
    })?;
    Ok(())
}
