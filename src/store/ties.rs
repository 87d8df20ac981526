//! What rows refer to each other, as the schema says it: foreign keys and UNIQUE indexes of journalled tables.

use super::Result;
use super::entry::{Key, Val};
use super::tables::Tables;
use super::{image, tables::Shape};
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use std::collections::BTreeSet;

/// One foreign key: `child.column` holds ids of `parent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tie {
    pub(super) child: u8,
    pub(super) column: usize,
    pub(super) parent: u8,
}

impl Tie {
    /// The column's name.
    pub(super) fn name(self, shape: &Shape) -> &str {
        shape.columns.get(self.column).map_or("", String::as_str)
    }

    /// Keys of the rows that refer to an id.
    pub(super) fn children(self, conn: &Connection, tables: &Tables, id: i64) -> Result<Vec<Key>> {
        let child = tables.shape(self.child)?;
        let keys = image::key_columns(child);
        let sql = format!("SELECT {keys} FROM {} WHERE {} = ?1 ORDER BY {keys}", child.name, self.name(child));
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map([id], |row| image::key_of(child, self.child, row))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Every foreign key between journalled tables; all of ours have one column.
pub(super) fn all(conn: &Connection, tables: &Tables) -> Result<Vec<Tie>> {
    let mut statement = conn.prepare_cached("SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?1)")?;
    let mut found = Vec::new();
    for (child, shape) in (0u8..).zip(&tables.journalled) {
        let mut rows = statement.query([&shape.name])?;
        while let Some(row) = rows.next()? {
            let (parent, column): (String, String) = (row.get(0)?, row.get(1)?);
            let column = shape.columns.iter().position(|own| *own == column);
            if let (Some(column), Some((parent, _))) = (column, tables.named(&parent)) {
                found.push(Tie { child, column, parent });
            }
        }
    }
    Ok(found)
}

/// Column numbers of each UNIQUE index of a table; its primary key and partial indexes are left out.
pub(super) fn unique(conn: &Connection, shape: &Shape) -> Result<Vec<Vec<usize>>> {
    let mut statement = conn.prepare_cached(
        "SELECT l.name, c.cid FROM pragma_index_list(?1) AS l, pragma_index_info(l.name) AS c
         WHERE l.\"unique\" = 1 AND l.origin <> 'pk' AND l.partial = 0 ORDER BY l.name, c.seqno",
    )?;
    let mut rows = statement.query([&shape.name])?;
    let mut found: Vec<(String, Vec<usize>)> = Vec::new();
    while let Some(row) = rows.next()? {
        let (index, column): (String, i64) = (row.get(0)?, row.get(1)?);
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        match found.last_mut() {
            Some((last, columns)) if *last == index => columns.push(column),
            _ => found.push((index, vec![column])),
        }
    }
    Ok(found.into_iter().map(|(_, columns)| columns).collect())
}

/// Columns that a UNIQUE index covers, by table and column number; primary keys left out.
pub(super) fn unique_columns(conn: &Connection, tables: &Tables) -> Result<BTreeSet<(u8, usize)>> {
    let mut found = BTreeSet::new();
    for (number, shape) in (0u8..).zip(&tables.journalled) {
        found.extend(unique(conn, shape)?.into_iter().flatten().map(|column| (number, column)));
    }
    Ok(found)
}

/// Another row than `key` that holds the same values in `columns`; NULL is like nothing.
pub(super) fn twin(
    conn: &Connection,
    shape: &Shape,
    key: Key,
    columns: &[usize],
    image: &[Val],
) -> Result<Option<Key>> {
    let mut wanted = Vec::new();
    let mut values: Vec<Val> = Vec::new();
    for column in columns {
        let (Some(name), Some(value)) = (shape.columns.get(*column), image.get(*column)) else { return Ok(None) };
        if *value == Val::Null {
            return Ok(None);
        }
        values.push(value.clone());
        wanted.push(format!("{name} = ?{}", values.len()));
    }
    let sql =
        format!("SELECT {} FROM {} WHERE {} LIMIT 2", image::key_columns(shape), shape.name, wanted.join(" AND "));
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(&values), |row| image::key_of(shape, key.table, row))?;
    let found: Vec<Key> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(found.into_iter().find(|other| *other != key))
}

/// Another row than `key` that says the same in every column but its key and its stamp.
pub(super) fn echo(conn: &Connection, shape: &Shape, key: Key, image: &[Val]) -> Result<Option<Key>> {
    let said = |column: &usize| !shape.key.contains(column) && *column != shape.chg;
    let columns: Vec<(usize, &String)> = shape.columns.iter().enumerate().filter(|(at, _)| said(at)).collect();
    let values: Vec<&Val> = columns.iter().map(|(at, _)| image.get(*at).unwrap_or(&Val::Null)).collect();
    let wanted: Vec<String> = (1..).zip(&columns).map(|(n, (_, name))| format!("{name} IS ?{n}")).collect();
    let sql =
        format!("SELECT {} FROM {} WHERE {} LIMIT 2", image::key_columns(shape), shape.name, wanted.join(" AND "));
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| image::key_of(shape, key.table, row))?;
    let found: Vec<Key> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(found.into_iter().find(|other| *other != key))
}

/// True if there is a row with that id in a table.
pub(super) fn stands(conn: &Connection, shape: &Shape, id: i64) -> Result<bool> {
    let sql = format!("SELECT 1 FROM {} WHERE {}", shape.name, shape.by_key);
    Ok(conn.prepare_cached(&sql)?.query_row([id], |_| Ok(())).optional()?.is_some())
}
