//! What a row is, and what a Change was about, as a clerk would call it.

use super::columns::person_name;
use super::entry::Key;
use super::reading::{text, text_or_null};
use super::tables::{Shape, Tables};
use super::{Result, chain};
use crate::domain::enrolment::MOST;
use crate::domain::id::ClerkId;
use crate::domain::message::{Message, Value};
use crate::domain::person::Name;
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::BTreeMap;

/// Tables from what a clerk thinks of first to what follows from it: a Change is about the first that it touched. Those
/// that are not here come last.
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
    "certificate",
    "certificate_copy",
    "assessment",
    "follow_up",
    "leave",
    "eligibility",
    "month_close",
    "closure",
    "setting",
    "clerk",
    "meta",
    "session",
    "mark",
    "recurrence",
    "saved_list",
    "bin",
];

/// Columns that name a row.
const NAMES: &[&str] = &["name", "title", "label"];

/// Columns that point at whose a row is, the nearest first.
const OWNERS: &[&str] =
    &["contract", "enrolment", "session", "person", "course", "trainer", "room", "module", "centre"];

/// Owners of owners, at most.
const DEPTH: u8 = 3;

/// What a Change touched, table by table.
#[derive(Default)]
pub(super) struct Gathered(BTreeMap<u8, (usize, Key)>);

impl Gathered {
    /// One more row.
    pub(super) fn add(&mut self, key: Key) {
        self.0.entry(key.table).or_insert((0, key)).0 += 1;
    }

    /// What it was all about: its one record, or how many as the text `many` says it; `Empty` if the record is not there
    /// to be named.
    pub(super) fn about(&self, conn: &Connection, tables: &Tables, many: &'static str) -> Result<Value> {
        let rank = |table: u8| {
            let name = tables.shape(table).map(|shape| shape.name.as_str());
            RANK.iter().position(|own| name.as_ref().is_ok_and(|name| name == own)).unwrap_or(RANK.len())
        };
        match self.0.iter().min_by_key(|(table, _)| rank(**table)) {
            None => Ok(Value::Empty),
            Some((_, (1, key))) => record(conn, tables, *key),
            Some((_, (count, _))) => Ok(Message::new(many).with("count", *count).into()),
        }
    }
}

/// What a Change was about.
pub(super) fn change(conn: &Connection, tables: &Tables, id: i64) -> Result<Value> {
    let mut gathered = Gathered::default();
    chain::each(conn, id, |head, _| {
        gathered.add(head.key);
        Ok(())
    })?;
    gathered.about(conn, tables, "about-many")
}

/// A record as a clerk would call it; `Empty` if it is not there.
pub(super) fn record(conn: &Connection, tables: &Tables, key: Key) -> Result<Value> {
    within(conn, tables, key, DEPTH)
}

fn within(conn: &Connection, tables: &Tables, key: Key, depth: u8) -> Result<Value> {
    let shape = tables.shape(key.table)?;
    let sql = match shape.name.as_str() {
        "person" => return person(conn, key.k1),
        "enrolment" => return line(conn, key.k1),
        "mark" => return line(conn, key.k2),
        "session" => return session(conn, key.k1),
        "setting" => return Ok(Value::Empty),
        "hijri_month" => "SELECT first_on FROM hijri_month WHERE id = ?1",
        "awareness" => "SELECT on_date FROM awareness WHERE id = ?1",
        "month_close" => "SELECT substr(id, 1, 4) || '-' || substr(id, 5, 2) FROM month_close WHERE id = ?1",
        _ => return named(conn, tables, key, shape, depth),
    };
    let found = conn.prepare_cached(sql)?.query_row([key.k1], |row| text(row, 0)).optional()?;
    Ok(found.map_or(Value::Empty, |text| day(&text)))
}

/// A row of any other table: by its own name, else by whose it is.
fn named(conn: &Connection, tables: &Tables, key: Key, shape: &Shape, depth: u8) -> Result<Value> {
    let has = |column: &str| shape.columns.iter().any(|own| own == column);
    if let Some(name) = NAMES.iter().find(|name| has(name)) {
        let arabic = if has(&format!("{name}_ar")) { format!("{name}_ar") } else { "NULL".to_owned() };
        let sql = format!("SELECT {name}, {arabic} FROM {} WHERE {}", shape.name, shape.by_key);
        let mut statement = conn.prepare_cached(&sql)?;
        let found = statement.query_row(rusqlite::params_from_iter(shape.parameters(key)), |row| both(row, 0));
        return Ok(found.optional()?.unwrap_or(Value::Empty));
    }
    let Some(depth) = depth.checked_sub(1) else {
        return Ok(Value::Empty);
    };
    let mut references = references(conn, &shape.name)?;
    // A table that goes on where another ends shares its key.
    let owner = OWNERS.iter().chain(&["id"]).find_map(|column| Some((*column, references.remove(*column)?)));
    let Some((column, (table, _))) = owner.and_then(|(column, owner)| Some((column, tables.named(&owner)?))) else {
        return Ok(Value::Empty);
    };
    let sql = format!("SELECT {column} FROM {} WHERE {}", shape.name, shape.by_key);
    let mut statement = conn.prepare_cached(&sql)?;
    let found: Option<Option<i64>> =
        statement.query_row(rusqlite::params_from_iter(shape.parameters(key)), |row| row.get(0)).optional()?;
    match found.flatten() {
        Some(k1) => within(conn, tables, Key { table, k1, k2: 0 }, depth),
        None => Ok(Value::Empty),
    }
}

/// Which columns of a table point at a record, and into which table.
pub(super) fn references(conn: &Connection, table: &str) -> Result<BTreeMap<String, String>> {
    let mut statement = conn.prepare_cached("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
    let rows = statement.query_map([table], |row| Ok((text(row, 0)?, text(row, 1)?)))?;
    let mut found: BTreeMap<String, String> = rows.collect::<rusqlite::Result<_>>()?;
    if table == "session" {
        // Without a key of their own: see the schema.
        found.extend(["moved_to", "makes_up"].map(|column| (column.to_owned(), table.to_owned())));
    }
    Ok(found)
}

fn person(conn: &Connection, id: i64) -> Result<Value> {
    let sql = "SELECT family, given, family_ar, given_ar, erased_on FROM person WHERE id = ?1";
    let found = conn.prepare_cached(sql)?.query_row([id], |row| person_name(row, 0, 4)).optional()?;
    Ok(found.map_or(Value::Empty, |name| name.told()))
}

/// A session by its course and its day.
fn session(conn: &Connection, id: i64) -> Result<Value> {
    let sql =
        "SELECT c.name, c.name_ar, s.on_date FROM session AS s JOIN course AS c ON c.id = s.course WHERE s.id = ?1";
    let found = conn.prepare_cached(sql)?.query_row([id], |row| {
        Ok(Message::new("about-session").with("course", both(row, 0)?).with("date", day(&text(row, 2)?)))
    });
    Ok(found.optional()?.map_or(Value::Empty, Value::from))
}

/// A line of a sheet: its number and who stands on it; who waits has no number yet.
fn line(conn: &Connection, enrolment: i64) -> Result<Value> {
    let found = conn
        .prepare_cached(
            "SELECT p.family, p.given, p.family_ar, p.given_ar, p.erased_on, e.label, e.number
             FROM enrolment AS e LEFT JOIN person AS p ON p.id = e.person WHERE e.id = ?1",
        )?
        .query_row([enrolment], |row| {
            let name = person_name(row, 0, 4)?;
            let who = if name == Name::default() { Value::from(text(row, 5)?) } else { name.told() };
            let number: i64 = row.get(6)?;
            if number > i64::from(MOST) {
                return Ok(who);
            }
            Ok(Message::new("about-line").with("line", number).with("name", who).into())
        })
        .optional()?;
    Ok(found.unwrap_or(Value::Empty))
}

fn both(row: &Row<'_>, first: usize) -> rusqlite::Result<Value> {
    let part = |at: usize| text_or_null(row, first + at).map(Option::unwrap_or_default);
    Ok(Value::Both(part(0)?, part(1)?))
}

fn day(text: &str) -> Value {
    text.parse().map_or_else(|_| text.into(), Value::Date)
}

/// Name of a clerk; her id where she has no row.
pub(super) fn clerk(conn: &Connection, id: i64) -> Result<String> {
    let name =
        conn.prepare_cached("SELECT name FROM clerk WHERE id = ?1")?.query_row([id], |row| text(row, 0)).optional()?;
    Ok(name.unwrap_or_else(|| ClerkId(id).to_string()))
}
