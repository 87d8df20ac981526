//! Sums of sessions by course and month, and by course and year: derived from `session` and `session_total`, kept in the
//! Change that touches them, rebuilt and compared by `check`.

use super::super::check::Finding;
use super::super::entry::{Entry, Op, Val};
use super::super::tables::{Shape, Tables};
use super::super::{Result, month_close};
use crate::domain::message::Message;
use crate::domain::session::Register;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// What is summed of `session s LEFT JOIN session_total h`, in the order of the table's columns after its first two.
const SUMS: &str = "ifnull(s.trainer, 0) AS trainer, s.state AS state, \
     CASE WHEN s.state = 2 OR s.planned > s.minutes THEN ifnull(s.reason, '') ELSE '' END AS reason, \
     count(*) AS sessions, sum(ifnull(s.planned, s.minutes)) AS planned, sum(s.minutes) AS minutes, \
     ifnull(sum(h.present + h.late), 0) AS came, ifnull(sum(h.absent), 0) AS absent, \
     ifnull(sum(h.justified), 0) AS justified, ifnull(sum(h.untaken), 0) AS untaken, \
     ifnull(sum(h.attended_minutes), 0) AS attended, \
     ifnull(sum(s.minutes * (h.present + h.late + h.absent)), 0) AS offered, \
     ifnull(sum(s.minutes * h.justified), 0) AS excused, ifnull(sum(h.exempt), 0) AS exempt";

/// The month of a session in SQL: year * 100 + month.
const MONTH: &str = "substr(s.on_date, 1, 4) * 100 + substr(s.on_date, 6, 2)";

/// One that was put off counts with the session that makes up for it: the twin of `Session::postponed`. It asks of the row
/// alone, so that a month changes only with its own sessions.
const COUNTED: &str = "NOT (s.state = 2 AND s.moved_to IS NOT NULL)";

const FROM: &str = "session s LEFT JOIN session_total h ON h.session = s.id";

/// Rows of sums of the sessions that `which` leaves, in SQL.
pub(super) fn of_sessions(which: &str) -> String {
    format!(
        "SELECT {MONTH} AS month, s.course AS course, {SUMS} FROM {FROM} WHERE {COUNTED} AND {which} \
         GROUP BY 1, 2, 3, 4, 5"
    )
}

/// Rows of sums of whole years, from those of their months.
const YEARS: &str = "SELECT month / 100 * 100, course, trainer, state, reason, sum(sessions), sum(planned), sum(minutes), \
     sum(came), sum(absent), sum(justified), sum(untaken), sum(attended), sum(offered), sum(excused), sum(exempt) \
     FROM session_month";

/// The months of courses whose sums a Change leaves behind, gathered while it is bound.
#[derive(Default)]
pub(in super::super) struct Stale {
    months: BTreeSet<(i64, i64)>,
    /// The session whose marks were looked at last: they come one after the other.
    last: Option<i64>,
}

impl Stale {
    /// True if entries of a table are to be noted.
    pub(in super::super) fn minds(shape: &Shape) -> bool {
        matches!(shape.name.as_str(), "mark" | "session")
    }

    /// What one entry leaves behind: the month its session is in, and the one it was in.
    pub(in super::super) fn note(&mut self, conn: &Connection, tables: &Tables, entry: &Entry) -> Result<()> {
        let shape = tables.shape(entry.key.table)?;
        match shape.name.as_str() {
            "mark" if self.last != Some(entry.key.k1) => {
                self.last = Some(entry.key.k1);
                self.standing(conn, entry.key.k1, true)
            }
            "session" => {
                let column = |name: &str| shape.columns.iter().position(|own| own == name);
                let (course, day) = (column("course"), column("on_date"));
                let before = |wanted: Option<usize>| {
                    let cell = entry.cells.iter().find(|cell| Some(usize::from(cell.column)) == wanted);
                    cell.map(|cell| &cell.before)
                };
                if entry.op != Op::Insert
                    && let Some(Val::Text(day)) = before(day)
                    && let Some(month) = month_of(&String::from_utf8_lossy(day))
                {
                    let own = match before(course) {
                        Some(Val::Int(course)) => Some(*course),
                        _ => course_of(conn, entry.key.k1)?,
                    };
                    self.months.extend(own.map(|course| (course, month)));
                }
                if entry.op == Op::Delete { Ok(()) } else { self.standing(conn, entry.key.k1, false) }
            }
            _ => Ok(()),
        }
    }

    /// The month of a session as it stands; with `validated` only where its marks count in a total.
    pub(in super::super) fn standing(&mut self, conn: &Connection, session: i64, validated: bool) -> Result<()> {
        let sql = format!("SELECT s.course, {MONTH}, s.register FROM session s WHERE s.id = ?1");
        let found: Option<(i64, i64, i64)> = conn
            .prepare_cached(&sql)?
            .query_row([session], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        if let Some((course, month, register)) = found
            && (!validated || register == Register::Validated as i64)
        {
            self.months.insert((course, month));
        }
        Ok(())
    }

    /// Sums them again. Refused where a month that is closed would come to something else, whoever teaches.
    pub(in super::super) fn settle(self, conn: &Connection) -> Result<()> {
        let mut years = BTreeSet::new();
        for (course, month) in self.months {
            years.insert((course, month / 100 * 100));
            let closed = month_close::is_closed(conn, month)?;
            let before = if closed { figures(conn, month, course)? } else { Vec::new() };
            let first = format!("{:04}-{:02}-01", month / 100, month % 100);
            let last = format!("{:04}-{:02}-31", month / 100, month % 100);
            conn.prepare_cached("DELETE FROM session_month WHERE month = ?1 AND course = ?2")?
                .execute([month, course])?;
            let sums = of_sessions("s.course = ?1 AND s.on_date BETWEEN ?2 AND ?3");
            conn.prepare_cached(&format!("INSERT INTO session_month {sums}"))?.execute(params![course, first, last])?;
            if closed {
                month_close::unless_same(month, &before, &figures(conn, month, course)?)?;
            }
        }
        for (course, year) in years {
            conn.prepare_cached("DELETE FROM session_month WHERE month = ?1 AND course = ?2")?
                .execute([year, course])?;
            // Twelve look-ups by key: a range of months would walk every course of the year.
            let months: Vec<String> = (1..=12).map(|month| (year + month).to_string()).collect();
            let sql = format!(
                "INSERT INTO session_month {YEARS} WHERE month IN ({}) AND course = ?1 GROUP BY 1, 2, 3, 4, 5",
                months.join(", ")
            );
            conn.prepare(&sql)?.execute([course])?;
        }
        Ok(())
    }
}

/// What the sessions of a course come to in a month, whoever taught them.
fn figures(conn: &Connection, month: i64, course: i64) -> Result<Vec<Vec<rusqlite::types::Value>>> {
    let mut statement = conn.prepare_cached(
        "SELECT state, reason, sum(sessions), sum(planned), sum(minutes), sum(came), sum(absent), sum(justified), \
           sum(untaken), sum(attended), sum(offered), sum(excused), sum(exempt) FROM session_month \
         WHERE month = ?1 AND course = ?2 GROUP BY state, reason ORDER BY state, reason",
    )?;
    let rows = statement.query_map([month, course], |row| (0..13).map(|at| row.get(at)).collect())?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Sums everything there is.
pub(in super::super) fn fill(conn: &Connection) -> Result<()> {
    conn.execute(&format!("INSERT INTO session_month {}", of_sessions("1")), [])?;
    conn.execute(&format!("INSERT INTO session_month {YEARS} GROUP BY 1, 2, 3, 4, 5"), [])?;
    Ok(())
}

fn course_of(conn: &Connection, session: i64) -> Result<Option<i64>> {
    let mut statement = conn.prepare_cached("SELECT course FROM session WHERE id = ?1")?;
    Ok(statement.query_row([session], |row| row.get(0)).optional()?)
}

/// The month of a day as it is written on disk.
fn month_of(day: &str) -> Option<i64> {
    let (year, month) = (day.get(..4)?.parse::<i64>().ok()?, day.get(5..7)?.parse::<i64>().ok()?);
    Some(year * 100 + month)
}

/// Every row is what the sessions add up to, and there is none beside them.
pub(in super::super) fn audit(conn: &Connection, say: &mut dyn FnMut(Finding)) -> Result<()> {
    let rebuilt = format!(
        "SELECT * FROM ({}) UNION ALL SELECT * FROM ({YEARS} WHERE month % 100 <> 0 GROUP BY 1, 2, 3, 4, 5)",
        of_sessions("1")
    );
    for (one, other, what) in [
        ("SELECT * FROM session_month", rebuilt.as_str(), "check-month-wrong"),
        (rebuilt.as_str(), "SELECT * FROM session_month", "check-month-missing"),
    ] {
        let mut statement = conn.prepare(&format!("SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other})"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (month, course): (i64, i64) = (row.get(0)?, row.get(1)?);
            say(Finding::of_row("derived", "session_month", course, month, Message::new(what)));
        }
    }
    Ok(())
}
