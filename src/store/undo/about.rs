//! What a Change was about, in a few words for the message line.

use super::super::reading::{text, text_or_null};
use super::super::tables::Tables;
use super::super::{Result, Tx, chain, journal};
use crate::domain::message::{Message, Value};
use crate::domain::person::Name;
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::BTreeMap;

/// Tables from what a clerk thinks of first to what follows from it: a Change is about the first that it touched.
const RANK: &[&str] = &[
    "person_alias",
    "centre",
    "module",
    "awareness",
    "pathway",
    "trainer",
    "room",
    "course",
    "person",
    "enrolment",
    "enrolment_span",
    "eligibility",
    "month_close",
    "closure",
    "setting",
    "clerk",
    "meta",
    "session",
    "mark",
    "recurrence",
];

/// What a Change was about: its one record, or how many; `Empty` if the record is not there to be named.
pub(super) fn change(tx: &Tx<'_>, id: i64) -> Result<Value> {
    let mut found: BTreeMap<u8, (usize, i64, i64)> = BTreeMap::new();
    chain::each(tx.conn, id, |head, _| {
        let seen = found.entry(head.key.table).or_insert((0, head.key.k1, head.key.k2));
        seen.0 = seen.0.saturating_add(1);
        Ok(())
    })?;
    let rank = |table: u8| -> usize {
        let name = journal::TABLES.get(usize::from(table));
        name.and_then(|name| RANK.iter().position(|own| own == name)).unwrap_or(RANK.len())
    };
    match found.into_iter().min_by_key(|(table, _)| rank(*table)) {
        None => Ok(Value::Empty),
        Some((table, (1, k1, k2))) => record(tx.conn, &tx.store.tables, table, k1, k2),
        Some((_, (count, ..))) => Ok(Message::new("about-many").with("count", count).into()),
    }
}

/// A record as a clerk would call it; `Empty` if it is not there.
pub(in crate::store) fn record(conn: &Connection, tables: &Tables, table: u8, k1: i64, k2: i64) -> Result<Value> {
    let sql = match tables.shape(table)?.name.as_str() {
        "person" => "SELECT family, given, family_ar, given_ar FROM person WHERE id = ?1",
        "person_alias" => {
            "SELECT p.family, p.given, p.family_ar, p.given_ar FROM person_alias AS a \
             JOIN person AS p ON p.id = a.person WHERE a.id = ?1"
        }
        "centre" => "SELECT name FROM centre WHERE id = ?1",
        "module" => "SELECT title FROM module WHERE id = ?1",
        "pathway" => "SELECT title FROM pathway WHERE id = ?1",
        "trainer" => "SELECT name FROM trainer WHERE id = ?1",
        "room" => "SELECT name FROM room WHERE id = ?1",
        "hijri_month" => "SELECT first_on FROM hijri_month WHERE id = ?1",
        "awareness" => "SELECT on_date FROM awareness WHERE id = ?1",
        "course" => "SELECT name FROM course WHERE id = ?1",
        "closure" => "SELECT title FROM closure WHERE id = ?1",
        "clerk" => "SELECT name FROM clerk WHERE id = ?1",
        "meta" => "SELECT name FROM meta WHERE id = ?1",
        "session" => "SELECT c.name, s.on_date FROM session AS s JOIN course AS c ON c.id = s.course WHERE s.id = ?1",
        "recurrence" => "SELECT c.name FROM recurrence AS r JOIN course AS c ON c.id = r.course WHERE r.id = ?1",
        "eligibility" => "SELECT title FROM module WHERE id = ?1",
        "month_close" => "SELECT substr(id, 1, 4) || '-' || substr(id, 5, 2) FROM month_close WHERE id = ?1",
        "enrolment" => return line(conn, k1),
        "enrolment_span" => {
            let own = conn.prepare_cached("SELECT enrolment FROM enrolment_span WHERE id = ?1")?;
            let found = { own }.query_row([k1], |row| row.get(0)).optional()?;
            return found.map_or(Ok(Value::Empty), |own| line(conn, own));
        }
        "mark" => return line(conn, k2),
        _ => return Ok(Value::Empty),
    };
    let value = conn
        .prepare_cached(sql)?
        .query_row([k1], |row| match row.as_ref().column_count() {
            4 => name(row, 0).map(Value::from),
            2 => {
                Ok(Message::new("about-session").with("course", text(row, 0)?).with("date", day(&text(row, 1)?)).into())
            }
            _ => text(row, 0).map(Value::from),
        })
        .optional()?;
    Ok(value.unwrap_or(Value::Empty))
}

/// A line of a sheet: its number and who stands on it.
fn line(conn: &Connection, enrolment: i64) -> Result<Value> {
    let found = conn
        .prepare_cached(
            "SELECT p.family, p.given, p.family_ar, p.given_ar, e.label, e.number
             FROM enrolment AS e LEFT JOIN person AS p ON p.id = e.person WHERE e.id = ?1",
        )?
        .query_row([enrolment], |row| {
            let mut who = name(row, 0)?;
            if who.is_empty() {
                who = text(row, 4)?;
            }
            Ok(Message::new("about-line").with("line", row.get::<_, i64>(5)?).with("name", who))
        })
        .optional()?;
    Ok(found.map_or(Value::Empty, Value::from))
}

fn name(row: &Row<'_>, first: usize) -> rusqlite::Result<String> {
    let part = |at: usize| text_or_null(row, first + at).map(Option::unwrap_or_default);
    let name = Name { family: part(0)?, given: part(1)?, family_ar: part(2)?, given_ar: part(3)? };
    Ok(name.shown(false))
}

fn day(text: &str) -> Value {
    text.parse().map_or_else(|_| text.into(), Value::Date)
}

/// Name of a clerk; her id where she has no row.
pub(super) fn clerk(conn: &Connection, id: i64) -> Result<String> {
    let name =
        conn.prepare_cached("SELECT name FROM clerk WHERE id = ?1")?.query_row([id], |row| text(row, 0)).optional()?;
    Ok(name.unwrap_or_else(|| crate::domain::id::ClerkId(id).to_string()))
}
