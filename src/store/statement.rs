//! Monthly statements of trainers' hours: as they would be issued now, issuing them, and as they were issued.

use super::columns::{date, on_disk, time, time_on_disk};
use super::reading::text;
use super::{Act, Result, Store, Trouble, Written, chain, trainer};
use crate::domain::id::{ClerkId, SessionId, TrainerId};
use crate::domain::statement::{self, Issued, Line, Open, Statement, Taught, month_number};
use crate::domain::trainer::TrainerRow;
use chrono::{Datelike, Months, NaiveDate};
use rusqlite::{OptionalExtension, params};

/// How far back corrections reach, in months: an accounting year and the one before.
const BACK: u32 = 24;

/// Her sessions: those she is named for, and those of her courses that name nobody else.
const HERS: &str = "(s.trainer = ?1 OR (s.trainer IS NULL AND c.trainer = ?2))";

/// The Arabic name of the course of a stated line `l`: a statement keeps the French one only.
const IN_ARABIC: &str =
    "ifnull((SELECT c.name_ar FROM session s JOIN course c ON c.id = s.course WHERE s.id = l.session), '')";

/// The statement of the month of a day.
pub fn of(store: &Store, id: TrainerId, day: NaiveDate) -> Result<Statement> {
    let month = day.with_day(1).unwrap_or(day);
    let (row, _) = trainer::get(store, id)?;
    store.read(|_| match issued(store, id, month)? {
        Some((own, name, issued)) => {
            let (lines, name_ar) = (stated_lines(store, own)?, arabic(&row));
            Ok(Statement { trainer: id, name, name_ar, month, issued: Some(issued), lines, open: Vec::new() })
        }
        None => open(store, &row, month),
    })
}

fn arabic(row: &TrainerRow) -> String {
    row.trainer.name_ar.clone().unwrap_or_default()
}

/// As it would be issued now.
fn open(store: &Store, row: &TrainerRow, month: NaiveDate) -> Result<Statement> {
    let last = month.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(month);
    let conn = store.conn()?;
    let floor = month.checked_sub_months(Months::new(BACK)).unwrap_or(month);
    let months: Vec<i64> = {
        let mut statement = conn.prepare_cached("SELECT month FROM statement WHERE trainer = ?1 AND month >= ?2")?;
        let rows = statement.query_map([row.id.0, month_number(floor)], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    // Nothing to correct before the first statement: only this month is looked at.
    let first = months.iter().min().and_then(|month| {
        NaiveDate::from_ymd_opt(i32::try_from(month / 100).ok()?, u32::try_from(month % 100).ok()?, 1)
    });
    let from = first.map_or(month, |first| first.min(month));
    let name = row.trainer.name.clone();
    let mut statement = conn.prepare_cached(&format!(
        "SELECT s.id, s.on_date, s.starts, c.name, s.minutes, ifnull(c.name_ar, '') FROM session s \
         JOIN course c ON c.id = s.course WHERE s.on_date BETWEEN ?3 AND ?4 AND s.state = 1 AND {HERS}"
    ))?;
    let held = statement.query_map(params![row.id.0, name, on_disk(from), on_disk(last)], taught)?;
    let held: Vec<Taught> = held.collect::<rusqlite::Result<_>>()?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT l.session, l.on_date, l.starts, l.course, sum(l.minutes), {IN_ARABIC} FROM statement_line l \
         JOIN statement t ON t.id = l.statement WHERE t.trainer = ?1 AND l.on_date >= ?2 GROUP BY l.session",
    ))?;
    let stated = statement.query_map(params![row.id.0, on_disk(from)], taught)?;
    let stated: Vec<Taught> = stated.collect::<rusqlite::Result<_>>()?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT s.id, s.on_date, c.name, ifnull(c.name_ar, ''), s.register = 2 FROM session s \
         JOIN course c ON c.id = s.course WHERE s.on_date BETWEEN ?3 AND ?4 AND (s.state = 0 OR s.register = 2) AND {HERS} \
         ORDER BY s.on_date, s.starts, s.id"
    ))?;
    let not_validated = statement.query_map(params![row.id.0, name, on_disk(month), on_disk(last)], |row| {
        let course = (text(row, 2)?, text(row, 3)?);
        Ok(Open { session: SessionId(row.get(0)?), on: date(row, 1)?, course, unlocked: row.get(4)? })
    })?;
    let not_validated = not_validated.collect::<rusqlite::Result<_>>()?;
    Ok(Statement {
        trainer: row.id,
        name,
        name_ar: arabic(row),
        month,
        issued: None,
        lines: statement::lines(month, &held, &stated, &months),
        open: not_validated,
    })
}

fn taught(row: &rusqlite::Row<'_>) -> rusqlite::Result<Taught> {
    Ok(Taught {
        session: SessionId(row.get(0)?),
        on: date(row, 1)?,
        starts: time(row, 2)?,
        course: text(row, 3)?,
        minutes: row.get(4)?,
        course_ar: text(row, 5)?,
    })
}

/// The id, the name and the issue of a month's statement, if it left.
fn issued(store: &Store, id: TrainerId, month: NaiveDate) -> Result<Option<(i64, String, Issued)>> {
    let conn = store.conn()?;
    let found = conn
        .prepare_cached("SELECT id, name, number, on_date, chg FROM statement WHERE trainer = ?1 AND month = ?2")?
        .query_row([id.0, month_number(month)], |row| {
            Ok((row.get::<_, i64>(0)?, text(row, 1)?, row.get::<_, u32>(2)?, date(row, 3)?, row.get::<_, i64>(4)?))
        })
        .optional()?;
    let Some((own, name, number, on, chg)) = found else { return Ok(None) };
    let (by, _) = chain::signature(conn, chg)?;
    Ok(Some((own, name, Issued { number, on, by })))
}

fn stated_lines(store: &Store, statement: i64) -> Result<Vec<Line>> {
    let mut found = store.conn()?.prepare_cached(&format!(
        "SELECT l.session, l.on_date, l.starts, l.course, l.minutes, {IN_ARABIC}, l.correction FROM statement_line l \
         WHERE l.statement = ?1 ORDER BY l.correction, l.on_date, l.starts, l.session",
    ))?;
    let rows = found.query_map([statement], |row| Ok(Line { taught: taught(row)?, correction: row.get(6)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Issues the statement of a month as it stands: it gets the next number of the year and changes no more. Refused while
/// the month lasts, twice, and where there is nothing to state. It leaves the building: it is not undone.
pub fn issue(store: &mut Store, clerk: ClerkId, id: TrainerId, day: NaiveDate) -> Result<Written<Statement>> {
    store.write(clerk, Act::new("issue-statement").on(id.0), |tx| {
        let mut own = of(tx.store(), id, day)?;
        if let Some(why) = own.not_to_issue(tx.today()) {
            return Err(Trouble::Refused(why));
        }
        let year = tx.today().year();
        let number: u32 = tx.query_row(
            "SELECT ifnull(max(number), 0) + 1 FROM statement WHERE on_date BETWEEN ?1 AND ?2",
            [format!("{year:04}-01-01"), format!("{year:04}-12-31")],
            |row| row.get(0),
        )?;
        let statement = tx.new_id()?;
        tx.execute(
            "INSERT INTO statement (id, trainer, month, number, on_date, name, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![statement, id.0, month_number(own.month), number, on_disk(tx.today()), own.name, tx.chg()],
        )?;
        for line in &own.lines {
            let row = tx.new_id()?;
            let taught = &line.taught;
            tx.execute(
                "INSERT INTO statement_line (id, statement, session, on_date, starts, course, minutes, correction, chg) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    row,
                    statement,
                    taught.session.0,
                    on_disk(taught.on),
                    time_on_disk(taught.starts),
                    taught.course,
                    taught.minutes,
                    line.correction,
                    tx.chg()
                ],
            )?;
        }
        let by: String = tx.query_row("SELECT name FROM clerk WHERE id = ?1", [tx.clerk().0], |row| text(row, 0))?;
        own.issued = Some(Issued { number, on: tx.today(), by });
        Ok(own)
    })
}
