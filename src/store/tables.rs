//! The journalled and the exempt tables, as the file's own schema describes them.

use super::entry::Key;
use super::journal::{EXEMPT, TABLES};
use super::{Result, Trouble};
use rusqlite::Connection;

/// A journalled table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Its name.
    pub(super) name: String,
    /// Its columns, by number.
    pub(super) columns: Vec<String>,
    /// Numbers of its one or two key columns, in the order of the key.
    pub(super) key: Vec<usize>,
    /// Number of its `chg` column.
    pub(super) chg: usize,
    /// `WHERE` clause that finds a row by `?1` (and `?2`).
    pub(super) by_key: String,
}

impl Shape {
    /// The shape of a table; `None` if it cannot be journalled: no `chg` column, a key of three, more columns than an entry
    /// can name.
    pub(super) fn new(name: String, columns: Vec<String>, key: Vec<usize>) -> Option<Self> {
        let chg = columns.iter().position(|column| column == "chg")?;
        let mut by_key = String::with_capacity(24);
        for (rank, column) in key.iter().enumerate() {
            by_key.push_str(if rank > 0 { " AND " } else { "" });
            by_key.push_str(columns.get(*column)?);
            by_key.push_str(if rank > 0 { " = ?2" } else { " = ?1" });
        }
        let fit = matches!(key.len(), 1 | 2) && columns.len() <= 60;
        fit.then_some(Self { name, columns, key, chg, by_key })
    }

    /// `SELECT` of every column of one row, by key.
    pub(super) fn select(&self) -> String {
        format!("SELECT {} FROM {} WHERE {}", self.columns.join(", "), self.name, self.by_key)
    }

    /// True for the columns an entry never names: they are in its key, or are its Change.
    pub(super) fn is_implied(&self, column: usize) -> bool {
        column == self.chg || self.key.contains(&column)
    }

    /// The key as SQL parameters.
    pub(super) fn parameters(&self, key: Key) -> Vec<i64> {
        if self.key.len() == 2 { vec![key.k1, key.k2] } else { vec![key.k1] }
    }
}

/// Every table of the file that is ours, in the order of `journal::TABLES`, and the exempt ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tables {
    /// Journalled ones; index = table number.
    pub(super) journalled: Vec<Shape>,
    /// Exempt ones, guarded.
    pub(super) exempt: Vec<String>,
}

impl Tables {
    /// Reads them from the schema. A table that is neither journalled nor exempt is damage: nobody would record its rows.
    pub(super) fn read(conn: &Connection) -> Result<Self> {
        let mut found: Vec<Found> = Vec::new();
        // The columns of a table come together and in their order: they are asked for table by table.
        let mut statement = conn.prepare(
            "SELECT l.name, c.cid, c.name, c.pk FROM pragma_table_list AS l CROSS JOIN pragma_table_xinfo(l.name) AS c
             WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (table, number, column, rank): (String, i64, String, i64) =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            if found.last().is_none_or(|own| own.name != table) {
                found.push(Found { name: table, ..Found::default() });
            }
            if let Some(Found { columns, key, .. }) = found.last_mut() {
                if rank > 0 {
                    key.push((rank, usize::try_from(number).unwrap_or(0)));
                }
                columns.push(column);
            }
        }
        let mut tables = Self::default();
        for name in TABLES {
            let at = found
                .iter()
                .position(|own| own.name == *name)
                .ok_or_else(|| Trouble::Damaged(format!("table {name} is missing")))?;
            tables.journalled.push(shape(found.swap_remove(at))?);
        }
        for Found { name, .. } in found {
            if !EXEMPT.contains(&name.as_str()) {
                return Err(Trouble::Damaged(format!("table {name} is neither journalled nor exempt")));
            }
            tables.exempt.push(name);
        }
        tables.exempt.sort();
        if tables.exempt.len() != EXEMPT.len() {
            return Err(Trouble::Damaged("an exempt table is missing".to_owned()));
        }
        Ok(tables)
    }

    /// The shape of a table number.
    pub(super) fn shape(&self, table: u8) -> Result<&Shape> {
        self.journalled
            .get(usize::from(table))
            .ok_or_else(|| Trouble::Damaged(format!("the journal names table number {table}")))
    }

    /// The number and shape of a table name.
    pub(super) fn named(&self, name: &str) -> Option<(u8, &Shape)> {
        let at = self.journalled.iter().position(|own| own.name == name)?;
        Some((u8::try_from(at).ok()?, self.journalled.get(at)?))
    }
}

/// A table as the schema tells it.
#[derive(Default)]
struct Found {
    name: String,
    columns: Vec<String>,
    /// Rank in the key, from 1, and number of the column.
    key: Vec<(i64, usize)>,
}

fn shape(found: Found) -> Result<Shape> {
    let Found { name, columns, mut key } = found;
    key.sort_unstable();
    let key = key.into_iter().map(|(_, column)| column).collect();
    let unfit = format!("table {name} cannot be journalled");
    Shape::new(name, columns, key).ok_or(Trouble::Damaged(unfit))
}
