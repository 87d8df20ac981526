//! The end of a month: what keeps its report from being right, in the order to mend it, and the lock behind it.

use super::authorize::{Power, authorize};
use super::columns::{date, on_disk};
use super::month_register::span;
use super::reading::text;
use super::{Act, Result, Store, Trouble, Tx, Written, chain, session};
use crate::domain::id::{ClerkId, CourseId};
use crate::domain::message::{Message, Value};
use crate::domain::session::Session;
use chrono::{Datelike, NaiveDate, NaiveTime};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;

/// What keeps a month open, in the order to mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A class whose register was never validated, and of which nobody said that it was not held.
    Untaken,
    /// A register unlocked and not validated again.
    Unlocked,
    /// A validated register with lines of which nothing is recorded.
    Blank,
    /// A register with somebody on it of whom nobody has said who she is.
    WalkIn,
    /// A class not held, and nobody said why.
    NoReason,
    /// A class postponed whose make-up was not held either: to be looked at, it keeps nothing open.
    NotMadeUp,
    /// A class held at the hour of another in the same room or with the same trainer: to be looked at.
    Clash,
}

impl Block {
    /// All of them, in the order to mend them.
    pub const ALL: [Self; 7] =
        [Self::Untaken, Self::Unlocked, Self::Blank, Self::WalkIn, Self::NoReason, Self::NotMadeUp, Self::Clash];

    /// True if the month cannot be closed over it: the figures of the report would change.
    pub const fn blocks(self) -> bool {
        !matches!(self, Self::NotMadeUp | Self::Clash)
    }

    /// Fluent id of its words, short.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Untaken => "closing-untaken",
            Self::Unlocked => "closing-unlocked",
            Self::Blank => "closing-blank",
            Self::WalkIn => "closing-walk-in",
            Self::NoReason => "closing-no-reason",
            Self::NotMadeUp => "closing-not-made-up",
            Self::Clash => "closing-clash",
        }
    }

    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Untaken => "untaken",
            Self::Unlocked => "unlocked",
            Self::Blank => "blank",
            Self::WalkIn => "walk-in",
            Self::NoReason => "no-reason",
            Self::NotMadeUp => "not-made-up",
            Self::Clash => "clash",
        }
    }

    const fn sql(self) -> &'static str {
        match self {
            Self::Untaken => "s.state = 0",
            Self::Unlocked => "s.register = 2",
            Self::Blank => {
                "s.state = 1 AND EXISTS (SELECT 1 FROM session_total h WHERE h.session = s.id AND h.untaken > 0)"
            }
            Self::WalkIn => {
                "EXISTS (SELECT 1 FROM enrolment e JOIN mark m ON m.session = s.id AND m.enrolment = e.id \
                   WHERE e.course = s.course AND e.person IS NULL AND e.state <> 5)"
            }
            Self::NoReason => "s.state = 2 AND ifnull(s.reason, '') = ''",
            Self::NotMadeUp => {
                "s.state = 2 AND s.moved_to IS NOT NULL AND NOT EXISTS (SELECT 1 FROM session o \
                   WHERE o.id = s.moved_to AND (o.state <> 2 OR o.moved_to IS NOT NULL))"
            }
            // Pairs of classes are looked for at once, not one by one.
            Self::Clash => "s.state = 1",
        }
    }
}

/// Of classes held, those at the hour of another in the same room or with the same trainer.
fn clashing(conn: &Connection, held: Vec<Session>) -> Result<Vec<Session>> {
    let mut statement = conn.prepare_cached(
        "SELECT ifnull(c.room, ''), ifnull((SELECT r.name FROM trainer r WHERE r.id = s.trainer), ifnull(c.trainer, '')) \
         FROM session s JOIN course c ON c.id = s.course WHERE s.id = ?1",
    )?;
    // The class of the row before with the same room or trainer that ends last: one sweep over what is sorted by hour.
    let mut busy: HashMap<(NaiveDate, i64, String), (NaiveTime, usize)> = HashMap::new();
    let mut clash = vec![false; held.len()];
    for (at, session) in held.iter().enumerate() {
        let (room, trainer) = statement.query_row([session.id.0], |row| Ok((text(row, 0)?, text(row, 1)?)))?;
        let keys = [(session.centre.0, room), (0, trainer)];
        for (place, name) in keys.into_iter().filter(|(_, name)| !name.is_empty()) {
            let slot = busy.entry((session.on, place, name)).or_insert((NaiveTime::MIN, at));
            if slot.1 != at && session.starts < slot.0 {
                for one in [slot.1, at] {
                    if let Some(flag) = clash.get_mut(one) {
                        *flag = true;
                    }
                }
            }
            if session.ends() > slot.0 {
                *slot = (session.ends(), at);
            }
        }
    }
    Ok(held.into_iter().zip(clash).filter(|(_, clash)| *clash).map(|(session, _)| session).collect())
}

fn id(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 100 + i64::from(day.month())
}

/// What keeps the month of a day open: every kind that is there, with its sessions, in the order to mend them.
pub fn blocks(store: &Store, day: NaiveDate) -> Result<Vec<(Block, Vec<Session>)>> {
    let (first, last) = span(day);
    store.read(|conn| {
        let mut found = Vec::new();
        for block in Block::ALL {
            let sql = format!(
                "SELECT {} FROM session s JOIN course c ON c.id = s.course WHERE s.on_date BETWEEN ?1 AND ?2 AND {} \
                 ORDER BY s.on_date, s.starts, s.id",
                session::COLUMNS,
                block.sql()
            );
            let mut statement = conn.prepare_cached(&sql)?;
            let rows = statement.query_map(params![on_disk(first), on_disk(last)], session::from_row)?;
            let mut sessions: Vec<Session> = rows.collect::<rusqlite::Result<_>>()?;
            if block == Block::Clash {
                sessions = clashing(conn, sessions)?;
            }
            if !sessions.is_empty() {
                found.push((block, sessions));
            }
        }
        Ok(found)
    })
}

/// When a month was closed, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// The day.
    pub on: NaiveDate,
    /// Name of the clerk.
    pub by: String,
}

/// When and by whom the month of a day was closed; `None` while it is open.
pub fn closed(store: &Store, day: NaiveDate) -> Result<Option<Closed>> {
    store.read(|conn| {
        let mut statement = conn.prepare_cached("SELECT on_date, chg FROM month_close WHERE id = ?1")?;
        let found = statement.query_row([id(day)], |row| Ok((date(row, 0)?, row.get(1)?))).optional()?;
        let Some((on, chg)) = found else { return Ok(None) };
        let (by, _) = chain::signature(conn, chg)?;
        Ok(Some(Closed { on, by }))
    })
}

/// Refuses what would change the figures of a closed month: a class more on that day, or one less.
pub(super) fn unless_closed(tx: &Tx<'_>, on: NaiveDate) -> Result<()> {
    match tx.find("SELECT 1 FROM month_close WHERE id = ?1", [id(on)], |_| Ok(()))? {
        Some(()) => Err(Trouble::Refused(Message::new("month-shut").with("month", Value::Month(on)))),
        None => Ok(()),
    }
}

/// SQL: class `s` stands in a month that is closed.
pub(super) const SHUT: &str = "EXISTS (SELECT 1 FROM month_close m \
     WHERE m.id = CAST(substr(s.on_date, 1, 4) || substr(s.on_date, 6, 2) AS INTEGER))";

/// The last class of a course in a closed month from a day on, up to another; `None`: ever after.
fn counted(tx: &Tx<'_>, course: CourseId, from: NaiveDate, to: Option<NaiveDate>) -> Result<Option<NaiveDate>> {
    tx.find(
        &format!(
            "SELECT s.on_date FROM session s WHERE s.course = ?1 AND s.on_date >= ?2 AND (?3 IS NULL OR s.on_date < ?3) \
             AND s.state = 1 AND {SHUT} ORDER BY s.on_date DESC LIMIT 1"
        ),
        params![course.0, on_disk(from), to.map(on_disk)],
        |row| date(row, 0),
    )
}

/// Refuses what would change who belonged to a course, or how her absences count, at a class of a closed month between two
/// days.
pub(super) fn unless_counted(tx: &Tx<'_>, course: CourseId, from: NaiveDate, to: Option<NaiveDate>) -> Result<()> {
    match counted(tx, course, from, to)? {
        Some(on) => Err(Trouble::Refused(Message::new("month-shut").with("month", Value::Month(on)))),
        None => Ok(()),
    }
}

/// The day after the last class of a course in a closed month: who comes now and says no day comes then at the earliest.
pub(super) fn first_open(tx: &Tx<'_>, course: CourseId) -> Result<Option<NaiveDate>> {
    Ok(counted(tx, course, NaiveDate::default(), None)?.and_then(|on| on.succ_opt()))
}

/// Courses that follow the delegation in how justified absences count and have classes in closed months keep for themselves
/// that they were neutral, or were not: the delegation says otherwise from this Change on. Those it touches are left alone.
pub(super) fn keep_neutral(tx: &Tx<'_>, was: bool) -> Result<()> {
    let sql = format!(
        "UPDATE course AS c SET neutral = ?2, chg = ?1 WHERE c.neutral IS NULL AND c.chg <> ?1 \
         AND c.id IN (SELECT s.course FROM session s WHERE s.state = 1 AND {SHUT})"
    );
    tx.execute(&sql, params![tx.chg(), was]).map(drop)
}

/// One course does, that this Change touches.
pub(super) fn keep_neutral_of(tx: &Tx<'_>, course: CourseId, was: bool) -> Result<()> {
    if counted(tx, course, NaiveDate::default(), None)?.is_some() {
        tx.execute("UPDATE course SET neutral = ?2, chg = ?3 WHERE id = ?1", params![course.0, was, tx.chg()])?;
    }
    Ok(())
}

/// Classes held in the month of a day, and the marks on their registers: what closing it locks.
pub fn locks(store: &Store, day: NaiveDate) -> Result<(u64, u64)> {
    let (first, last) = span(day);
    let mut statement = store.conn()?.prepare_cached(
        "SELECT count(*), ifnull(sum(h.present + h.late + h.absent + h.justified + h.exempt), 0) FROM session s \
         JOIN session_total h ON h.session = s.id WHERE s.on_date BETWEEN ?1 AND ?2",
    )?;
    let count = |row: &rusqlite::Row<'_>, at| row.get::<_, i64>(at).map(|n| u64::try_from(n).unwrap_or(0));
    Ok(statement.query_row(params![on_disk(first), on_disk(last)], |row| Ok((count(row, 0)?, count(row, 1)?)))?)
}

/// Closes the month of a day. Refused while it lasts, while something keeps it open, and if somebody closed it before.
pub fn close(store: &mut Store, clerk: ClerkId, day: NaiveDate) -> Result<Written<()>> {
    store.write(clerk, Act::new("close-month"), |tx| {
        let before: Option<i64> = tx.find("SELECT chg FROM month_close WHERE id = ?1", [id(day)], |row| row.get(0))?;
        if let Some(before) = before {
            let (by, _) = chain::signature(tx.conn(), before)?;
            return Err(Trouble::Refused(Message::new("month-closed-already").with("by", by)));
        }
        closable(tx, day)?;
        tx.execute(
            "INSERT INTO month_close (id, on_date, chg) VALUES (?1, ?2, ?3)",
            params![id(day), on_disk(tx.today()), tx.chg()],
        )?;
        Ok(())
    })
}

/// Refuses while the month of a day lasts.
pub fn over(day: NaiveDate, today: NaiveDate) -> Result<()> {
    let (_, last) = span(day);
    if last < today { Ok(()) } else { Err(Trouble::Refused(Message::new("month-not-over").with("day", last))) }
}

/// Refuses while the month of a day lasts, and while something keeps it open.
fn closable(tx: &Tx<'_>, day: NaiveDate) -> Result<()> {
    over(day, tx.today())?;
    let found = blocks(tx.store(), day)?;
    let count: usize = found.iter().filter(|(block, _)| block.blocks()).map(|(_, sessions)| sessions.len()).sum();
    if count > 0 {
        return Err(Trouble::Refused(Message::new("month-blocked").with("count", count)));
    }
    Ok(())
}

/// Undo takes a closing back on the day it was done, as a slip; later the month is opened with a reason, by whoever may. Redo
/// closes it only if it could be closed.
pub(super) fn may_undo(tx: &Tx<'_>, id: i64, _: i64) -> Result<()> {
    let first = |id: i64| NaiveDate::from_ymd_opt(i32::try_from(id / 100).ok()?, u32::try_from(id % 100).ok()?, 1);
    match tx.find("SELECT on_date FROM month_close WHERE id = ?1", [id], |row| date(row, 0))? {
        Some(on) if on == tx.today() => Ok(()),
        Some(on) => Err(Trouble::Refused(Message::new("month-undo-late").with("day", on))),
        None => first(id).map_or(Ok(()), |day| closable(tx, day)),
    }
}

/// Opens a closed month again, with a reason: by whoever may.
pub fn reopen(store: &mut Store, clerk: ClerkId, day: NaiveDate, reason: &str) -> Result<Written<()>> {
    store.write(clerk, Act::new("reopen-month").because(reason), |tx| {
        authorize(tx, Power::Unlock)?;
        let gone = tx.execute("DELETE FROM month_close WHERE id = ?1", [id(day)])?;
        if gone == 0 { Err(Trouble::Refused(Message::new("month-not-closed"))) } else { Ok(()) }
    })
}
