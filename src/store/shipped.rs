//! The schema as a newly founded file has it. A file that has just it, which is every file but a damaged one, need not be
//! asked table by table and trigger by trigger at a start.

use super::Result;
use super::tables::{Shape, Tables};
use rusqlite::Connection;

/// `schema` and its print in sixteen hex digits, then a line for each table: `journalled` or `exempt`, its name, its columns
/// in their order, those of its key with their rank in it: `=k1`, `=k2`. Written by the test below.
const SHIPPED: &str = include_str!("../../data/schema/shipped.txt");

/// The tables of a file whose schema is the shipped one, triggers and all; `None` for any other.
pub(super) fn tables(conn: &Connection) -> Result<Option<Tables>> {
    let Some((first, lines)) = SHIPPED.split_once('\n') else { return Ok(None) };
    let shipped = first.strip_prefix("schema ").and_then(|print| u64::from_str_radix(print, 16).ok());
    Ok(if shipped == Some(print_of(conn)?) { read(lines) } else { None })
}

/// The sum of the FNV-1a hashes of kind, name and text of everything in a schema, each ended by a NUL; what SQLite makes for
/// itself left out. It finds what was damaged, changed or added; text for text a schema is compared by `check`.
fn print_of(conn: &Connection) -> Result<u64> {
    let mut statement = conn.prepare("SELECT name, type, sql FROM sqlite_schema")?;
    let mut rows = statement.query([])?;
    let mut sum = 0_u64;
    while let Some(row) = rows.next()? {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for column in 0..3 {
            let text = row.get_ref(column)?.as_bytes_or_null().ok().flatten().unwrap_or_default();
            if column == 0 && text.starts_with(b"sqlite_") {
                hash = 0;
                break;
            }
            for byte in text.iter().chain(&[0]) {
                hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        sum = sum.wrapping_add(hash);
    }
    Ok(sum)
}

fn read(lines: &str) -> Option<Tables> {
    let mut tables = Tables::default();
    for line in lines.lines() {
        let mut words = line.split(' ');
        let (kind, name) = (words.next()?, words.next()?.to_owned());
        if kind == "exempt" {
            tables.exempt.push(name);
            continue;
        }
        let (mut columns, mut key) = (Vec::with_capacity(16), Vec::with_capacity(2));
        for word in words {
            let (column, rank) = word.split_once('=').map_or((word, None), |(column, rank)| (column, Some(rank)));
            if let Some(rank) = rank {
                key.push((rank, columns.len()));
            }
            columns.push(column.to_owned());
        }
        key.sort_unstable();
        let key = key.into_iter().map(|(_, column)| column).collect();
        tables.journalled.push(Shape::new(name, columns, key)?);
    }
    Some(tables)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]
    use super::*;
    use crate::store::{schema, triggers};

    fn newly_founded() -> (Connection, Tables) {
        let conn = Connection::open_in_memory().unwrap();
        let tables = schema::apply(&conn, schema::STEPS, 0).unwrap();
        (conn, tables)
    }

    fn written(conn: &Connection, tables: &Tables) -> String {
        let mut lines = vec![format!("schema {:016x}", print_of(conn).unwrap())];
        for shape in &tables.journalled {
            let ranked = shape.columns.iter().enumerate().map(|(at, column)| {
                let rank = shape.key.iter().position(|own| *own == at);
                rank.map_or_else(|| column.clone(), |rank| format!("{column}=k{}", rank + 1))
            });
            lines.push(format!("journalled {} {}", shape.name, ranked.collect::<Vec<_>>().join(" ")));
        }
        lines.extend(tables.exempt.iter().map(|table| format!("exempt {table}")));
        lines.join("\n") + "\n"
    }

    #[test]
    fn the_shipped_schema_is_that_of_a_new_file() {
        let (conn, found) = newly_founded();
        let text = written(&conn, &found);
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/schema/shipped.txt");
            std::fs::write(path, &text).unwrap();
            return;
        }
        assert!(text == SHIPPED, "a step changed the schema: run this test once with UPDATE_SCHEMA=1, then again");
        assert_eq!(tables(&conn).unwrap(), Some(found));
    }

    #[test]
    fn any_other_schema_is_read_and_compared() {
        for change in [
            "DROP TRIGGER j_mark_u",
            "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT",
            "ALTER TABLE person ADD COLUMN extra TEXT",
            "CREATE INDEX extra ON person (note)",
        ] {
            let (conn, _) = newly_founded();
            conn.execute_batch(change).unwrap();
            assert_eq!(tables(&conn).unwrap(), None, "{change}");
        }
        let (conn, found) = newly_founded();
        // Statistics of the planner are no part of it.
        conn.execute_batch("ANALYZE").unwrap();
        assert_eq!(tables(&conn).unwrap(), Some(found.clone()));
        assert_eq!(triggers::first_difference(&triggers::generate(&found), &triggers::stored(&conn).unwrap()), None);
    }
}
