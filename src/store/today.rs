//! What the first screen shows. Its cost follows the registers still to take, never the years behind them.

use super::columns::{date, on_disk, rows, small, time_on_disk};
use super::reading::{text, text_or_null};
use super::{Result, Store, enrolment, session, totals};
use crate::domain::attendance::Totals;
use crate::domain::id::SessionId;
use crate::domain::message::Message;
use crate::domain::order;
use crate::domain::session::{Register, Session, State};
use chrono::{Days, NaiveDate, NaiveDateTime};
use rusqlite::{Params, Row, params};

/// One register of the first screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The session.
    pub session: Session,
    /// Name of its course, French then Arabic.
    pub course_name: (String, Option<String>),
    /// Name of its centre, French then Arabic.
    pub centre_name: (String, Option<String>),
    /// Which session of its course it is, and of how many; `None` if it is not held.
    pub ordinal: Option<(u16, u16)>,
    /// Women concerned on its day.
    pub concerned: u16,
    /// Marks already there.
    pub taken: u16,
    /// The clerk who made the last mark; empty if none.
    pub by: String,
}

impl Due {
    /// True if nothing is left to take: validated, or said not to be held.
    pub fn settled(&self) -> bool {
        self.session.state == State::Cancelled || self.session.register == Register::Validated
    }
}

/// Most unlocked registers that are looked at: there are a handful at most.
const UNLOCKED: usize = 50;

/// Registers not yet validated up to the end of `day`, oldest first, unlocked ones among them: at most `limit` of them
/// after skipping `skip`.
pub fn due(store: &Store, day: NaiveDate, skip: usize, limit: usize) -> Result<Vec<Due>> {
    store.read(|_| {
        let mut found = list(store, "s.state = 0 AND s.on_date <= ?1", params![on_disk(day), rows(skip + limit)])?;
        found.extend(list(store, "s.register = 2 AND s.on_date <= ?1", params![on_disk(day), rows(UNLOCKED)])?);
        order::by_key(&mut found, |due| (due.session.on, due.session.starts, due.session.id));
        Ok(found.into_iter().skip(skip).take(limit).collect())
    })
}

/// Sessions of one day, cancelled and validated ones too, by time: what ← → show.
pub fn of_day(store: &Store, day: NaiveDate, skip: usize, limit: usize) -> Result<Vec<Due>> {
    let found = list(store, "s.on_date = ?1", params![on_disk(day), rows(skip + limit)])?;
    Ok(found.into_iter().skip(skip).collect())
}

/// One register as it stands now, taken or not; `None`: its session is gone.
pub fn one(store: &Store, session: SessionId) -> Result<Option<Due>> {
    Ok(list(store, "s.id = ?1", params![session.0, rows(1)])?.pop())
}

/// Sessions by date and time, the second parameter of `params` their number.
fn list(store: &Store, which: &str, params: impl Params) -> Result<Vec<Due>> {
    let sql = format!(
        "SELECT {}, c.name, c.name_ar, t.name, t.name_ar, \
           (SELECT count(*) FROM enrolment e WHERE e.course = s.course AND {concerned}), \
           (SELECT count(*) FROM mark m WHERE m.session = s.id), \
           (SELECT k.name FROM change g JOIN clerk k ON k.id = g.clerk \
              WHERE g.id = (SELECT max(m.chg) FROM mark m WHERE m.session = s.id)), \
           {ordinal} \
         FROM session s JOIN course c ON c.id = s.course JOIN centre t ON t.id = c.centre \
         WHERE {which} ORDER BY s.on_date, s.starts LIMIT ?2",
        session::COLUMNS,
        concerned = enrolment::CONCERNED,
        ordinal = session::ORDINAL
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map(params, due_from)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn due_from(row: &Row<'_>) -> rusqlite::Result<Due> {
    let at = session::WIDTH;
    let session = session::from_row(row)?;
    Ok(Due {
        ordinal: session::ordinal_from(row, at + 7, session.state)?,
        session,
        course_name: (text(row, at)?, text_or_null(row, at + 1)?),
        centre_name: (text(row, at + 2)?, text_or_null(row, at + 3)?),
        concerned: small(row, at + 4)?,
        taken: small(row, at + 5)?,
        by: text(row, at + 6)?,
    })
}

/// How many there are: to take, their class begun or past, and how many the rest of the day and the next seven days bring.
pub fn counts(store: &Store, day: NaiveDate) -> Result<(usize, usize)> {
    let now = store.clock().civil(store.clock().now_ms());
    let time = if now.date() == day { time_on_disk(now.time()) } else { "24:00".to_owned() };
    let week = day.checked_add_days(Days::new(7)).unwrap_or(day);
    let count = |sql: &str, params: &[&dyn rusqlite::ToSql]| -> Result<usize> {
        let n: i64 = store.conn()?.prepare_cached(sql)?.query_row(params, |row| row.get(0))?;
        Ok(usize::try_from(n).unwrap_or(0))
    };
    let (day, week) = (on_disk(day), on_disk(week));
    let due = count("SELECT count(*) FROM session WHERE state = 0 AND (on_date, starts) <= (?1, ?2)", &[&day, &time])?;
    let unlocked = count("SELECT count(*) FROM session WHERE register = 2 AND on_date <= ?1", &[&day])?;
    let coming = count(
        "SELECT count(*) FROM session WHERE state = 0 AND (on_date, starts) > (?1, ?2) AND on_date <= ?3",
        &[&day, &time, &week],
    )?;
    Ok((due + unlocked, coming))
}

/// Milliseconds that the clock of one machine may be behind that of another without a word.
const SLACK: i64 = 5 * 60 * 1000;

/// When the last Change was written, where the machine's clock says that this is still to come: it was put forward before, or
/// back since. What is written meanwhile bears that later hour.
pub fn ahead(store: &Store) -> Result<Option<NaiveDateTime>> {
    let clock = store.clock();
    let mut statement = store.conn()?.prepare_cached("SELECT at FROM change ORDER BY id DESC LIMIT 1")?;
    let last: i64 = statement.query_row([], |row| row.get(0))?;
    Ok((last.saturating_sub(clock.now_ms()) > SLACK).then(|| clock.civil(last)))
}

/// The sentence for that.
pub fn told_ahead(at: NaiveDateTime) -> Message {
    Message::new("clock-behind").with("day", at.date()).with("time", at.time())
}

/// What the last day with sessions brought: the day, sessions held, the reasons of those not held, totals.
pub type DayBefore = (NaiveDate, u16, Vec<String>, Totals);

/// The last day before `day` on which a session was held or said not to be; nothing older than sixty days.
pub fn day_before(store: &Store, day: NaiveDate) -> Result<Option<DayBefore>> {
    store.read(|conn| {
        let floor = on_disk(day.checked_sub_days(Days::new(60)).unwrap_or(day));
        let mut last = conn.prepare_cached(
            "SELECT on_date FROM session WHERE on_date < ?1 AND on_date >= ?2 AND state <> 0 ORDER BY on_date DESC LIMIT 1",
        )?;
        let mut rows = last.query(params![on_disk(day), floor])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let before = date(row, 0)?;
        let text_day = on_disk(before);
        let held: i64 = conn
            .prepare_cached("SELECT count(*) FROM session WHERE on_date = ?1 AND state = 1")?
            .query_row([&text_day], |row| row.get(0))?;
        let mut lost = conn.prepare_cached("SELECT ifnull(reason, '') FROM session WHERE on_date = ?1 AND state = 2")?;
        let reasons = lost.query_map([&text_day], |row| text(row, 0))?.collect::<rusqlite::Result<_>>()?;
        Ok(Some((before, u16::try_from(held).unwrap_or(u16::MAX), reasons, totals::sum(conn, &text_day)?)))
    })
}
