//! Hours of a period by course, module, trainer, centre or month: read from one total for each session, so that millions
//! of marks cost what their sessions do.

use super::columns::on_disk;
use super::reading::{text, text_or_null};
use super::{Result, Store, meta, session};
use crate::domain::hours::{By, Hours};
use crate::domain::session::Session;
use chrono::NaiveDate;
use rusqlite::{Row, params};

/// The sessions of one course, module, trainer, centre or month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursRow {
    /// What it is asked by again: a code, a name, `2026-11`.
    pub key: String,
    /// Its French name; that of a month is its key.
    pub name: String,
    /// Its Arabic name.
    pub name_ar: Option<String>,
    /// What its sessions came to.
    pub hours: Hours,
}

/// Key, French name and Arabic name, in SQL.
const fn key(by: By) -> [&'static str; 3] {
    match by {
        By::Course => ["c.code", "c.name", "c.name_ar"],
        By::Module => ["m.code", "m.title", "m.title_ar"],
        By::Trainer => [TAUGHT_BY, TAUGHT_BY, "NULL"],
        By::Centre => ["t.code", "t.name", "t.name_ar"],
        By::Month => ["substr(s.on_date, 1, 7)", "substr(s.on_date, 1, 7)", "NULL"],
    }
}

/// Hours go to who taught: the trainer the session names, else the course's own.
const TAUGHT_BY: &str = "ifnull((SELECT r.name FROM trainer r WHERE r.id = s.trainer), ifnull(c.trainer, ''))";

const FROM: &str = "session s JOIN course c ON c.id = s.course JOIN centre t ON t.id = c.centre \
     JOIN module m ON m.id = c.module";

/// True where a justified absence leaves the rates alone.
pub fn neutral(store: &Store) -> Result<bool> {
    Ok(meta::rule(store, meta::Rule::JustifiedNeutral)? != 0)
}

/// The hours of every session from one day to another, by what is asked, in the order of their keys.
pub fn report(store: &Store, by: By, from: NaiveDate, until: NaiveDate) -> Result<Vec<HoursRow>> {
    let [key, name, name_ar] = key(by);
    let sql = format!(
        "SELECT {key} AS k, max({name}), max({name_ar}), s.state, CASE s.state WHEN 2 THEN ifnull(s.reason, '') END AS why, \
           count(*), sum(s.minutes), sum(h.present + h.late), sum(h.absent), sum(h.justified), sum(h.untaken), \
           sum(h.attended_minutes), sum(s.minutes * (h.present + h.late + h.absent)), sum(s.minutes * h.justified) \
         FROM {FROM} LEFT JOIN session_total h ON h.session = s.id \
         WHERE s.on_date BETWEEN ?1 AND ?2 GROUP BY k, s.state, why ORDER BY k"
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let mut rows = statement.query(params![on_disk(from), on_disk(until)])?;
    let mut found: Vec<HoursRow> = Vec::new();
    while let Some(row) = rows.next()? {
        let key = text(row, 0)?;
        if found.last().is_none_or(|last| last.key != key) {
            let (name, name_ar) = (text(row, 1)?, text_or_null(row, 2)?);
            found.push(HoursRow { key, name, name_ar, hours: Hours::default() });
        }
        let part = hours(row)?;
        if let Some(last) = found.last_mut() {
            last.hours.merge(&part);
        }
    }
    Ok(found)
}

fn hours(row: &Row<'_>) -> rusqlite::Result<Hours> {
    let count = |at: usize| row.get::<_, Option<i64>>(at).map(|n| u64::try_from(n.unwrap_or(0)).unwrap_or(0));
    let (state, sessions, minutes) = (row.get::<_, i64>(3)?, u32::try_from(count(5)?).unwrap_or(u32::MAX), count(6)?);
    let mut hours = Hours {
        sessions,
        planned: minutes,
        came: count(7)?,
        absent: count(8)?,
        justified: count(9)?,
        untaken: count(10)?,
        attended: count(11)?,
        offered: count(12)?,
        excused: count(13)?,
        ..Hours::default()
    };
    match state {
        1 => (hours.held, hours.sessions_held) = (minutes, sessions),
        2 => {
            hours.sessions_lost = sessions;
            hours.lost.insert(text(row, 4)?, minutes);
        }
        _ => {}
    }
    Ok(hours)
}

/// The sessions behind the numbers of one row, in order.
pub fn sessions(store: &Store, by: By, wanted: &str, from: NaiveDate, until: NaiveDate) -> Result<Vec<Session>> {
    let [key, ..] = key(by);
    let sql = format!(
        "SELECT {} FROM {FROM} WHERE s.on_date BETWEEN ?1 AND ?2 AND {key} = ?3 COLLATE NOCASE \
         ORDER BY s.on_date, s.starts, s.id",
        session::COLUMNS
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map(params![on_disk(from), on_disk(until), wanted], session::from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
