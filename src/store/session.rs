//! Sessions: reading, planning from a timetable, saying that one is not held.

use super::columns::{date, date_or_null, on_disk, small, time, time_on_disk};
use super::reading::text_or_null;
use super::{Act, Result, Store, Trouble, Tx, Written, clash, closure, course, month_close, regroup, season};
use crate::domain::closure::Closure;
use crate::domain::course::{Course, Planned, SHORTEST};
use crate::domain::id::{CentreId, ClerkId, CourseId, SessionId};
use crate::domain::message::{Message, Value};
use crate::domain::session::{Register, Session, State};
use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Row, params};
use std::collections::HashSet;

/// What every reader of sessions selects, from `session s JOIN course c`.
pub(super) const COLUMNS: &str = "s.id, s.course, c.centre, s.on_date, s.starts, s.minutes, s.state, s.register, \
     s.reason, s.said_on, s.note, s.chg, \
     EXISTS (SELECT 1 FROM month_close k WHERE k.id = substr(s.on_date, 1, 4) * 100 + substr(s.on_date, 6, 2)), s.planned, \
     s.moved_to";

/// How many columns that is: what a reader appends begins here.
pub(super) const WIDTH: usize = 15;

/// One row of `COLUMNS`.
pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: SessionId(row.get(0)?),
        course: CourseId(row.get(1)?),
        centre: CentreId(row.get(2)?),
        on: date(row, 3)?,
        starts: time(row, 4)?,
        minutes: small(row, 5)?,
        state: match row.get::<_, i64>(6)? {
            1 => State::Held,
            2 => State::Cancelled,
            _ => State::Planned,
        },
        register: match row.get::<_, i64>(7)? {
            1 => Register::Validated,
            2 => Register::Unlocked,
            _ => Register::Draft,
        },
        reason: text_or_null(row, 8)?,
        said_on: date_or_null(row, 9)?,
        note: text_or_null(row, 10)?,
        chg: row.get(11)?,
        closed: row.get(12)?,
        planned: row.get::<_, Option<i64>>(13)?.and_then(|minutes| u16::try_from(minutes).ok()),
        moved_to: row.get::<_, Option<i64>>(14)?.map(SessionId),
    })
}

/// One session.
pub fn session(store: &Store, id: SessionId) -> Result<Session> {
    let sql = format!("SELECT {COLUMNS} FROM session s JOIN course c ON c.id = s.course WHERE s.id = ?1");
    let conn = store.conn()?;
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?),
        None => Err(Trouble::Gone),
    }
}

/// Which of its course's sessions one is, and how many there are, those not held left out: « séance 5/40 ». In SQL, for a
/// session `s`.
pub(super) const ORDINAL: &str = "(SELECT count(*) FROM session o WHERE o.course = s.course AND o.state <> 2 \
       AND (o.on_date, o.starts) <= (s.on_date, s.starts)), \
     (SELECT count(*) FROM session o WHERE o.course = s.course AND o.state <> 2)";

/// Reads `ORDINAL` from its first column; `None` for a session that is not held.
pub(super) fn ordinal_from(row: &Row<'_>, at: usize, state: State) -> rusqlite::Result<Option<(u16, u16)>> {
    let place = (small(row, at)?, small(row, at + 1)?);
    Ok(Some(place).filter(|_| state != State::Cancelled))
}

/// Which of its course's sessions one is, and how many there are; `None` for one that is not held.
pub fn ordinal(store: &Store, id: SessionId) -> Result<Option<(u16, u16)>> {
    let sql = format!("SELECT s.state, {ORDINAL} FROM session s WHERE s.id = ?1");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    Ok(statement.query_row([id.0], |row| {
        let state = State::from_code(row.get(0)?).unwrap_or(State::Planned);
        ordinal_from(row, 1, state)
    })?)
}

/// Sessions of a course from one day to another, in order.
pub fn of_course(store: &Store, course: CourseId, from: NaiveDate, to: NaiveDate) -> Result<Vec<Session>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM session s JOIN course c ON c.id = s.course \
         WHERE s.course = ?1 AND s.on_date BETWEEN ?2 AND ?3 ORDER BY s.on_date, s.starts"
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map(params![course.0, on_disk(from), on_disk(to)], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Later than any session: the last day that is written with four digits.
pub fn far() -> NaiveDate {
    NaiveDate::from_ymd_opt(9_999, 12, 31).unwrap_or(NaiveDate::MAX)
}

/// The session of a course on a day: the first one if there are several.
pub fn on_day(store: &Store, course: CourseId, day: NaiveDate) -> Result<Session> {
    of_course(store, course, day, day)?.into_iter().next().ok_or(Trouble::Gone)
}

/// Makes the sessions that the timetable gives and that do not exist yet, closures left out. Returns how many.
/// `reason`: why what stands in their way is accepted.
pub fn plan(store: &mut Store, clerk: ClerkId, id: CourseId, reason: Option<&str>) -> Result<Written<u16>> {
    let mut act = Act::new("plan").on(id.0);
    act.reason = reason.map(str::to_owned);
    store.write(clerk, act, |tx| plan_in(tx, id))
}

/// The same inside a Change.
pub(super) fn plan_in(tx: &mut Tx<'_>, id: CourseId) -> Result<u16> {
    let (row, _) = course::get(tx.store(), id)?;
    let closures = closure::met(tx.store(), row.course.starts_on, row.course.ends_on)?;
    let there = made(tx.store(), id)?;
    let mut plan = row.course.plan(&closures);
    season::into_seasons(tx.store(), row.course.centre, &mut plan)?;
    plan.retain(|planned| planned.closed.is_none() && !there.contains(&(planned.on, planned.slotted())));
    within_hours(tx.store(), id, &row.course, &mut plan)?;
    let mut made = 0;
    for planned in &plan {
        made += insert(tx, id, planned)?;
    }
    Ok(u16::try_from(made).unwrap_or(u16::MAX))
}

/// Leaves of the classes to be made those that the hours of their course still ask for, beside the sessions it has: a day that
/// is free again brings no class more where others were planned in its place.
pub(super) fn within_hours(store: &Store, id: CourseId, course: &Course, planned: &mut Vec<Planned>) -> Result<()> {
    let Some(most) = course.minutes.filter(|_| !planned.is_empty()) else { return Ok(()) };
    let sql = "SELECT ifnull(sum(ifnull(planned, minutes)), 0) FROM session WHERE course = ?1 AND state <> 2";
    let given: u32 = store.conn()?.prepare_cached(sql)?.query_row([id.0], |row| row.get(0))?;
    let mut left = Some(most.saturating_sub(given));
    planned.retain_mut(|one| match spend(&mut left, one.slot.minutes) {
        Some(minutes) => {
            one.slot.minutes = minutes;
            true
        }
        None => false,
    });
    Ok(())
}

/// Takes the minutes of a class from those left to its course, where it counts them: as many as there are. `None`: too few
/// for any.
pub(super) fn spend(left: &mut Option<u32>, minutes: u16) -> Option<u16> {
    let Some(left) = left else { return Some(minutes) };
    if *left < SHORTEST {
        return None;
    }
    let given = u16::try_from(*left).unwrap_or(u16::MAX).min(minutes);
    *left -= u32::from(given);
    Some(given)
}

/// Makes one session of a plan, unless the course has one at that hour. Returns how many it made.
pub(super) fn insert(tx: &mut Tx<'_>, id: CourseId, planned: &Planned) -> Result<usize> {
    month_close::unless_closed(tx, planned.on)?;
    let session = tx.new_id()?;
    let (season, slot) = planned.season.map_or((None, None), |(id, was)| (Some(id.0), Some(time_on_disk(was))));
    tx.execute(
        "INSERT INTO session (id, course, on_date, starts, minutes, chg, slot, season) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (course, on_date, starts) DO NOTHING",
        params![
            session,
            id.0,
            on_disk(planned.on),
            time_on_disk(planned.slot.starts),
            planned.slot.minutes,
            tx.chg(),
            slot,
            season
        ],
    )
}

/// The sessions of a course that there are, each by its day and its hour by the timetable: one that was moved to another
/// hour of its day is made all the same.
pub(super) fn made(store: &Store, id: CourseId) -> Result<HashSet<(NaiveDate, NaiveTime)>> {
    let mut statement =
        store.conn()?.prepare_cached("SELECT on_date, ifnull(slot, starts) FROM session WHERE course = ?1")?;
    let rows = statement.query_map([id.0], |row| Ok((date(row, 0)?, time(row, 1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Classes that the timetable of a course brings after a day and that are not made yet: neither those on closed days, nor
/// those that were made and moved, or said not to be held.
pub(super) fn to_make(
    store: &Store,
    id: CourseId,
    course: &Course,
    closures: &[Closure],
    after: NaiveDate,
) -> Result<Vec<Planned>> {
    let made = made(store, id)?;
    let mut planned = course.plan(closures);
    planned.retain(|one| one.on > after && one.closed.is_none() && !made.contains(&(one.on, one.slot.starts)));
    within_hours(store, id, course, &mut planned)?;
    Ok(planned)
}

/// Adds one session outside the timetable, whatever stands in its way: for those who have looked, or need not.
pub fn add(
    store: &mut Store,
    clerk: ClerkId,
    course: CourseId,
    on: NaiveDate,
    starts: NaiveTime,
    minutes: u16,
) -> Result<Written<SessionId>> {
    store.write(clerk, Act::new("session").on(course.0), |tx| add_in(tx, course, (on, starts, minutes)))
}

fn add_in(tx: &mut Tx<'_>, course: CourseId, (on, starts, minutes): (NaiveDate, NaiveTime, u16)) -> Result<SessionId> {
    within_a_day(starts, minutes)?;
    if !(5..=720).contains(&minutes) {
        let said = Message::new("course-slots-length").with("minutes", minutes);
        return Err(Trouble::Refused(said.with("least", 5_u16).with("most", 720_u16)));
    }
    month_close::unless_closed(tx, on)?;
    let id = tx.new_id()?;
    let made = tx.execute(
        "INSERT INTO session (id, course, on_date, starts, minutes, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT (course, on_date, starts) DO NOTHING",
        params![id, course.0, on_disk(on), time_on_disk(starts), minutes, tx.chg()],
    )?;
    if made == 0 {
        return Err(Trouble::Refused(Message::new("session-exists").with("day", on)));
    }
    Ok(SessionId(id))
}

/// Adds one session unless something stands in its way; `reason` is why that is accepted, and is kept.
pub fn add_despite(
    store: &mut Store,
    clerk: ClerkId,
    course: CourseId,
    (on, starts, minutes): (NaiveDate, NaiveTime, u16),
    reason: Option<&str>,
) -> Result<Written<SessionId>> {
    let mut act = Act::new("session").on(course.0);
    act.reason = reason.map(str::to_owned);
    store.write(clerk, act, |tx| {
        let moment = clash::Moment { course, session: None, on, starts, minutes };
        clash::unless_accepted(&clash::at(tx.store(), moment)?, reason)?;
        add_in(tx, course, (on, starts, minutes))
    })
}

/// Refuses a class that would end after midnight.
pub(super) fn within_a_day(starts: NaiveTime, minutes: u16) -> Result<()> {
    let (ends, past) = starts.overflowing_add_signed(chrono::TimeDelta::minutes(i64::from(minutes)));
    if past != 0 && ends != NaiveTime::MIN {
        let said = Message::new("session-past-midnight").with("time", starts);
        return Err(Trouble::Refused(said.with("minutes", Value::Minutes(i64::from(minutes)))));
    }
    Ok(())
}

/// Takes back that a session is not held: said of the wrong class, or of one that met after all. Whoever said it. What was
/// to make up for it goes with that, for it would be planned twice, and is handed back, the nearest first; refused once
/// something was entered for one of them.
pub fn restore(store: &mut Store, clerk: ClerkId, id: SessionId) -> Result<Written<Vec<Session>>> {
    store.write(clerk, Act::new("restore").on(id.0), |tx| {
        let own = session(tx.store(), id)?;
        if own.state != State::Cancelled {
            return Err(Trouble::Refused(Message::new("session-not-cancelled")));
        }
        month_close::unless_closed(tx, own.on)?;
        let gone = make_ups(tx, id)?;
        for session in gone.iter().rev() {
            month_close::unless_closed(tx, session.on)?;
            regroup::drop_session(tx, session.id.0)?;
        }
        tx.execute(
            "UPDATE session SET state = 0, reason = NULL, said_on = NULL, moved_to = NULL, chg = ?2 WHERE id = ?1",
            params![id.0, tx.chg()],
        )?;
        Ok(gone)
    })
}

/// What makes up for a session, and for that one in turn, the nearest first. Refused where something was entered for one:
/// the class counts there.
fn make_ups(tx: &Tx<'_>, id: SessionId) -> Result<Vec<Session>> {
    let mut found: Vec<Session> = Vec::new();
    let mut last = id;
    let next = "SELECT id, register <> 0 OR content IS NOT NULL OR note IS NOT NULL \
         OR EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id) FROM session s \
         WHERE course = (SELECT course FROM session WHERE id = ?1) AND makes_up = ?1";
    while let Some((id, entered)) =
        tx.find(next, [last.0], |row| Ok((SessionId(row.get(0)?), row.get::<_, bool>(1)?)))?
    {
        let own = session(tx.store(), id)?;
        if entered || own.state == State::Held {
            let said = Message::new("session-made-up").with("day", own.on).with("time", own.starts);
            return Err(Trouble::Refused(said));
        }
        if found.iter().any(|known| known.id == id) {
            break;
        }
        found.push(own);
        last = id;
    }
    Ok(found)
}

/// Says that a session is not held, with a reason: a code of `REASONS` or the clerk's words. Refused if it has marks or
/// was held.
pub fn cancel(store: &mut Store, clerk: ClerkId, id: SessionId, reason: &str) -> Result<Written<()>> {
    store.write(clerk, Act::new("cancel").on(id.0), |tx| {
        let own = session(tx.store(), id)?;
        if own.state == State::Cancelled {
            return Err(Trouble::Refused(Message::new("session-already-cancelled")));
        }
        let marks: i64 =
            tx.query_row("SELECT EXISTS (SELECT 1 FROM mark WHERE session = ?1)", [id.0], |row| row.get(0))?;
        if own.state == State::Held || marks > 0 {
            return Err(Trouble::Refused(Message::new("session-has-marks")));
        }
        month_close::unless_closed(tx, own.on)?;
        tx.execute(
            "UPDATE session SET state = 2, reason = ?2, said_on = ?3, chg = ?4 WHERE id = ?1",
            params![id.0, reason, on_disk(tx.today()), tx.chg()],
        )?;
        Ok(())
    })
}
