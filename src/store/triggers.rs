//! The triggers that see every write: generated from the schema, compared at every open.
//!
//! They call functions that only this program registers, so a write from elsewhere fails unless somebody removes them
//! first, and then the comparison says so.

use super::tables::{Shape, Tables};
use super::{Result, Trouble};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Triggers by name, as `sqlite_schema` keeps their text.
pub(super) type Text = BTreeMap<String, String>;

/// The text that belongs to these tables.
pub(super) fn generate(tables: &Tables) -> Text {
    let mut text = Text::new();
    for (number, shape) in tables.journalled.iter().enumerate() {
        row(&mut text, number, shape);
    }
    for table in &tables.exempt {
        exempt(&mut text, table);
    }
    text
}

fn row(text: &mut Text, number: usize, shape: &Shape) {
    let each = |side: &str| -> String {
        let columns: Vec<String> = shape.columns.iter().map(|column| format!("{side}.{column}")).collect();
        columns.join(", ")
    };
    let (old, new) = (each("OLD"), each("NEW"));
    let both = format!("{old}, {new}");
    let table = &shape.name;
    for (letter, event, op, columns) in [("i", "INSERT", 1, &new), ("u", "UPDATE", 2, &both), ("d", "DELETE", 3, &old)]
    {
        add(
            text,
            &format!("j_{table}_{letter}"),
            &format!("AFTER {event} ON {table} BEGIN SELECT najma_row({number}, {op}, {columns}); END"),
        );
    }
}

fn exempt(text: &mut Text, table: &str) {
    let append_only = match table {
        "change" => Some("id"),
        "change_part" => Some("change"),
        _ => None,
    };
    for (letter, event) in [("i", "INSERT"), ("u", "UPDATE"), ("d", "DELETE")] {
        let body = match (append_only, letter) {
            (Some(id), "i") => format!(
                "BEFORE INSERT ON {table} WHEN NEW.{id} IS NOT najma_change() \
                 BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END"
            ),
            // Only an erasure takes something out of a Change, and the Change keeps its place and its hash.
            (Some(id), "u") => {
                let fixed = if id == "id" { "id hash" } else { "change" };
                let moves: Vec<String> =
                    fixed.split(' ').map(|column| format!("NEW.{column} IS NOT OLD.{column}")).collect();
                format!(
                    "BEFORE UPDATE ON {table} WHEN najma_redacts() IS NOT OLD.{id} OR {} \
                     BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END",
                    moves.join(" OR ")
                )
            }
            (Some("change"), _) => format!(
                "BEFORE {event} ON {table} WHEN najma_redacts() IS NOT OLD.change \
                 BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END"
            ),
            (Some(_), _) => {
                format!("BEFORE {event} ON {table} BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END")
            }
            (None, _) => format!("BEFORE {event} ON {table} BEGIN SELECT najma_here(); END"),
        };
        add(text, &format!("j_{table}_{letter}"), &body);
    }
}

fn add(text: &mut Text, name: &str, body: &str) {
    text.insert(name.to_owned(), format!("CREATE TRIGGER {name} {body}"));
}

/// What the file holds.
pub(super) fn stored(conn: &Connection) -> Result<Text> {
    let mut statement = conn.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The first trigger that is missing, changed or a stranger.
pub(super) fn first_difference(wanted: &Text, found: &Text) -> Option<String> {
    let changed = wanted.iter().find(|(name, sql)| found.get(*name) != Some(*sql));
    let stranger = found.keys().find(|name| !wanted.contains_key(*name));
    changed.map(|(name, _)| name).or(stranger).cloned()
}

/// Compares what the file holds with what it should hold.
pub(super) fn compare(conn: &Connection, tables: &Tables) -> Result<()> {
    match first_difference(&generate(tables), &stored(conn)?) {
        None => Ok(()),
        Some(name) => Err(Trouble::Damaged(format!("trigger {name} is not as it should be"))),
    }
}

/// Replaces every trigger of the file; inside the transaction of a migration.
pub(super) fn renew(conn: &Connection, tables: &Tables) -> Result<()> {
    drop_all(conn)?;
    for sql in generate(tables).values() {
        conn.execute_batch(sql)?;
    }
    Ok(())
}

/// Drops every trigger of the file; inside the transaction of a migration.
pub(super) fn drop_all(conn: &Connection) -> Result<()> {
    for name in stored(conn)?.keys() {
        conn.execute_batch(&format!("DROP TRIGGER \"{}\"", name.replace('"', "\"\"")))?;
    }
    Ok(())
}
