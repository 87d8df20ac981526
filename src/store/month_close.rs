//! The end of a month: what keeps its report from being right, in the order to mend it, and the lock behind it.

use super::columns::{date, on_disk};
use super::month_register::span;
use super::{Act, Result, Store, Trouble, Written, chain, session};
use crate::domain::id::ClerkId;
use crate::domain::message::Message;
use crate::domain::session::Session;
use chrono::{Datelike, NaiveDate};
use rusqlite::{OptionalExtension, params};

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
}

impl Block {
    /// All of them, in the order to mend them.
    pub const ALL: [Self; 5] = [Self::Untaken, Self::Unlocked, Self::Blank, Self::WalkIn, Self::NoReason];

    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Untaken => "untaken",
            Self::Unlocked => "unlocked",
            Self::Blank => "blank",
            Self::WalkIn => "walk-in",
            Self::NoReason => "no-reason",
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
        }
    }
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
            let sessions: Vec<Session> = rows.collect::<rusqlite::Result<_>>()?;
            if !sessions.is_empty() {
                found.push((block, sessions));
            }
        }
        Ok(found)
    })
}

/// The day on which the month of a day was closed.
pub fn closed_on(store: &Store, day: NaiveDate) -> Result<Option<NaiveDate>> {
    let mut statement = store.conn()?.prepare_cached("SELECT on_date FROM month_close WHERE id = ?1")?;
    Ok(statement.query_row([id(day)], |row| date(row, 0)).optional()?)
}

/// Closes the month of a day. Refused while it lasts, while something keeps it open, and if somebody closed it before.
pub fn close(store: &mut Store, clerk: ClerkId, day: NaiveDate) -> Result<Written<()>> {
    store.write(clerk, Act::new("close-month"), |tx| {
        let before: Option<i64> = tx.find("SELECT chg FROM month_close WHERE id = ?1", [id(day)], |row| row.get(0))?;
        if let Some(before) = before {
            let (by, _) = chain::signature(tx.conn(), before)?;
            return Err(Trouble::Refused(Message::new("month-closed-already").with("by", by)));
        }
        let (_, last) = span(day);
        if last >= tx.today() {
            return Err(Trouble::Refused(Message::new("month-not-over").with("day", last)));
        }
        let count: usize = blocks(tx.store(), day)?.iter().map(|(_, sessions)| sessions.len()).sum();
        if count > 0 {
            return Err(Trouble::Refused(Message::new("month-blocked").with("count", count)));
        }
        tx.execute(
            "INSERT INTO month_close (id, on_date, chg) VALUES (?1, ?2, ?3)",
            params![id(day), on_disk(tx.today()), tx.chg()],
        )?;
        Ok(())
    })
}

/// Opens a closed month again, with a reason.
pub fn reopen(store: &mut Store, clerk: ClerkId, day: NaiveDate, reason: &str) -> Result<Written<()>> {
    store.write(clerk, Act::new("reopen-month").because(reason), |tx| {
        let gone = tx.execute("DELETE FROM month_close WHERE id = ?1", [id(day)])?;
        if gone == 0 { Err(Trouble::Refused(Message::new("month-not-closed"))) } else { Ok(()) }
    })
}
