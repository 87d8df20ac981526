//! What `check` looks at beyond the journal: totals rebuilt from rows, marks without their woman, women on two lines.

use super::check::Finding;
use super::{Result, session};
use crate::domain::attendance::Status;
use crate::domain::message::{Message, Value};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;

/// What the marks of one session add up to.
#[derive(Default, PartialEq, Eq, Debug)]
struct Sum {
    counts: [i64; 6],
    attended: i64,
}

/// Totals of validated registers are what their marks add up to; every mark belongs to a line of its session's course.
pub(super) fn registers(conn: &Connection, say: &mut dyn FnMut(Finding)) -> Result<()> {
    // Lines change courses never: the course of each is all that a mark needs.
    let mut places: HashMap<i64, i64> = HashMap::new();
    let mut lines = conn.prepare("SELECT id, course FROM enrolment")?;
    let mut rows = lines.query([])?;
    while let Some(row) = rows.next()? {
        places.insert(row.get(0)?, row.get(1)?);
    }
    let sql = format!("SELECT {} FROM session s JOIN course c ON c.id = s.course ORDER BY s.id", session::COLUMNS);
    let mut sessions = conn.prepare(&sql)?;
    let mut marks = conn.prepare("SELECT enrolment, status, minutes, early FROM mark WHERE session = ?1")?;
    let mut rows = sessions.query([])?;
    while let Some(row) = rows.next()? {
        let own = session::from_row(row)?;
        let mut sum = Sum::default();
        let mut found = marks.query([own.id.0])?;
        while let Some(mark) = found.next()? {
            let (enrolment, status): (i64, i64) = (mark.get(0)?, mark.get(1)?);
            let missed = mark.get::<_, Option<i64>>(2)?.unwrap_or(0) + mark.get::<_, Option<i64>>(3)?.unwrap_or(0);
            // A line that is not there at all is found by the search for dangling references.
            if places.get(&enrolment).is_some_and(|course| *course != own.course.0) {
                say(Finding::of_row("orphan", "mark", own.id.0, enrolment, Message::new("check-mark-stranger")));
                continue;
            }
            let Some(count) =
                usize::try_from(status).ok().filter(|at| (1..=5).contains(at)).and_then(|at| sum.counts.get_mut(at))
            else {
                say(Finding::of_row(
                    "invariant",
                    "mark",
                    own.id.0,
                    enrolment,
                    Message::new("check-mark-status").with("code", status),
                ));
                continue;
            };
            *count += 1;
            sum.attended += match status {
                1 | 2 => (i64::from(own.minutes) - missed).max(0),
                _ => 0,
            };
        }
        totals(conn, &own, &sum, say)?;
    }
    let mut left = conn.prepare("SELECT session FROM session_total WHERE session NOT IN (SELECT id FROM session)")?;
    let mut rows = left.query([])?;
    while let Some(row) = rows.next()? {
        say(Finding::of_row("derived", "session_total", row.get(0)?, 0, Message::new("check-totals-early")));
    }
    Ok(())
}

/// Nobody has two lines of one group at a time.
pub(super) fn places(conn: &Connection, say: &mut dyn FnMut(Finding)) -> Result<()> {
    let mut twice = conn.prepare(
        "SELECT e.id, o.number FROM enrolment e JOIN enrolment o ON o.person = e.person AND o.course = e.course AND o.id < e.id \
         WHERE e.to_on IS NULL AND o.to_on IS NULL AND e.state <> 5 AND o.state <> 5",
    )?;
    let mut rows = twice.query([])?;
    while let Some(row) = rows.next()? {
        let said = Message::new("check-line-twice").with("line", row.get::<_, i64>(1)?);
        say(Finding::of_row("invariant", "enrolment", row.get(0)?, 0, said));
    }
    Ok(())
}

fn totals(
    conn: &Connection,
    own: &crate::domain::session::Session,
    sum: &Sum,
    say: &mut dyn FnMut(Finding),
) -> Result<()> {
    let stored = conn
        .prepare_cached(
            "SELECT present, late, absent, justified, exempt, attended_minutes FROM session_total WHERE session = ?1",
        )?
        .query_row([own.id.0], |row| {
            Ok(Sum {
                counts: [0, row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?],
                attended: row.get(5)?,
            })
        })
        .optional()?;
    let validated = own.register == crate::domain::session::Register::Validated;
    match stored {
        Some(_) if !validated => {
            say(Finding::of_row("derived", "session_total", own.id.0, 0, Message::new("check-totals-early")));
        }
        None if validated => {
            say(Finding::of_row("derived", "session_total", own.id.0, 0, Message::new("check-totals-missing")));
        }
        // Women enrolled since, with an earlier day, are not in the count of blanks, which is of its validation.
        Some(stored) if stored != *sum => {
            let hours = || ("export-attended", Value::Minutes(stored.attended), Value::Minutes(sum.attended));
            let counts = (1..).zip(stored.counts.iter().zip(&sum.counts).skip(1));
            let (figure, stored, sum) = counts
                .filter(|(_, (stored, sum))| stored != sum)
                .find_map(|(code, (stored, sum))| {
                    Some((Status::from_code(code)?.term(), Value::from(*stored), Value::from(*sum)))
                })
                .unwrap_or_else(hours);
            let said = Message::new("check-totals-differ")
                .with("figure", Value::Term(figure))
                .with("stored", stored)
                .with("marks", sum);
            say(Finding::of_row("derived", "session_total", own.id.0, 0, said));
        }
        _ => {}
    }
    Ok(())
}
