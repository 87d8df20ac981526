//! Totals of validated registers: derived from marks, so that hours over millions of marks are read from one row a session.

use super::hours::monthly::Stale;
use super::meta::NEUTRAL;
use super::{Result, Trouble, Tx, enrolment, meta, session};
use crate::domain::attendance::Totals;
use crate::domain::id::{EnrolmentId, SessionId};
use crate::domain::session::{Access, Register, Session, State};
use rusqlite::{Connection, Row, params};
use std::collections::BTreeSet;

/// Marks of one session counted, and the concerned women without one.
fn counted() -> String {
    format!(
        "SELECT s.id, \
         ifnull(sum(m.status = 1), 0), ifnull(sum(m.status = 2), 0), ifnull(sum(m.status = 3), 0), \
         ifnull(sum(m.status = 4), 0), ifnull(sum(m.status = 5), 0), \
         (SELECT count(*) FROM enrolment e WHERE e.course = s.course AND {} \
            AND NOT EXISTS (SELECT 1 FROM mark o WHERE o.session = s.id AND o.enrolment = e.id)), \
         ifnull(sum(CASE WHEN m.status IN (1, 2) \
           THEN max(0, s.minutes - ifnull(m.minutes, 0) - ifnull(m.early, 0)) ELSE 0 END), 0) \
         FROM session s LEFT JOIN mark m ON m.session = s.id",
        enrolment::CONCERNED
    )
}

/// Puts the totals of a session right: there are some only while its register is validated.
pub(super) fn refresh_if_validated(tx: &Tx<'_>, session: &Session) -> Result<()> {
    if session.register == Register::Draft {
        return Ok(());
    }
    tx.execute("DELETE FROM session_total WHERE session = ?1", [session.id.0])?;
    if session.register == Register::Validated {
        let sql = format!("INSERT INTO session_total {} WHERE s.id = ?1 GROUP BY s.id", counted());
        tx.execute(&sql, [session.id.0])?;
    }
    Ok(())
}

/// Validated registers on which a line stands without a mark, or stood: what is said of the days it is away changes them.
pub(super) fn blanks_of(tx: &Tx<'_>, line: EnrolmentId) -> Result<BTreeSet<i64>> {
    let sql = format!(
        "SELECT s.id FROM enrolment e JOIN session s ON s.course = e.course JOIN session_total h ON h.session = s.id \
         WHERE e.id = ?1 AND NOT EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id AND m.enrolment = e.id) \
         AND (h.untaken > 0 OR ({}))",
        enrolment::CONCERNED
    );
    let mut statement = tx.conn().prepare_cached(&sql)?;
    let classes = statement.query_map([line.0], |row| row.get(0))?;
    Ok(classes.collect::<rusqlite::Result<_>>()?)
}

/// Counts those of a line again, once that was said.
pub(super) fn recount(tx: &Tx<'_>, line: EnrolmentId) -> Result<()> {
    blanks_again(tx, &blanks_of(tx, line)?)
}

/// Counts registers again, and the months they are in: no row of theirs says so.
pub(super) fn blanks_again(tx: &Tx<'_>, classes: &BTreeSet<i64>) -> Result<()> {
    let mut months = Stale::default();
    for class in classes {
        refresh_one(tx, *class)?;
        months.standing(tx.conn(), *class, true)?;
    }
    months.settle(tx.conn())
}

/// Undo does not reach into a locked register: it is unlocked first, with a reason.
pub(super) fn may_undo(tx: &Tx<'_>, id: i64, _: i64) -> Result<()> {
    let rules = meta::rules(tx.store())?;
    match session::session(tx.store(), SessionId(id)) {
        Ok(session) if session.access(tx.today(), rules.lock_days) == Access::Locked => Err(Trouble::Locked),
        // That it was not held stands in the figures of its month.
        Ok(session) if session.closed && session.state == State::Cancelled => Err(Trouble::Locked),
        Ok(_) | Err(Trouble::Gone) => Ok(()),
        Err(trouble) => Err(trouble),
    }
}

/// What undo calls for the sessions whose rows or marks it touched.
pub(super) fn refresh(tx: &mut Tx<'_>, keys: &[(i64, i64)]) -> Result<()> {
    keys.iter().try_for_each(|(id, _)| refresh_one(tx, *id))
}

fn refresh_one(tx: &Tx<'_>, id: i64) -> Result<()> {
    tx.execute("DELETE FROM session_total WHERE session = ?1", [id])?;
    match session::session(tx.store(), SessionId(id)) {
        Ok(session) => refresh_if_validated(tx, &session),
        Err(Trouble::Gone) => Ok(()),
        Err(trouble) => Err(trouble),
    }
}

/// One row of `session_total` behind the session's own column, and the minutes offered to those who were expected.
pub(super) fn sum(conn: &Connection, day: &str) -> Result<Totals> {
    let sql = format!(
        "SELECT ifnull(sum(t.present), 0), ifnull(sum(t.late), 0), ifnull(sum(t.absent), 0), \
         ifnull(sum(t.justified), 0), ifnull(sum(t.exempt), 0), ifnull(sum(t.untaken), 0), \
         ifnull(sum(t.attended_minutes), 0), \
         ifnull(sum(s.minutes * (t.present + t.late + t.absent + t.justified + t.untaken)), 0), \
         ifnull(sum(s.minutes * t.justified), 0), ifnull(sum(s.minutes * t.untaken), 0), \
         ifnull(sum(t.justified * {NEUTRAL}), 0), ifnull(sum(s.minutes * t.justified * {NEUTRAL}), 0) \
         FROM session s JOIN session_total t ON t.session = s.id JOIN course c ON c.id = s.course WHERE s.on_date = ?1"
    );
    Ok(conn.prepare_cached(&sql)?.query_row(params![day], from_row)?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Totals> {
    let count = |at: usize| row.get::<_, i64>(at).map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    Ok(Totals {
        present: count(0)?,
        late: count(1)?,
        absent: count(2)?,
        justified: count(3)?,
        exempt: count(4)?,
        untaken: count(5)?,
        attended: count(6)?,
        offered: count(7)?,
        excused: count(8)?,
        open: count(9)?,
        spared: count(10)?,
        spared_minutes: count(11)?,
        ..Totals::default()
    })
}
