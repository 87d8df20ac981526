//! A row as its columns stand, whatever its table: read, written and removed by the numbers of its columns.

use super::entry::{Key, Val};
use super::tables::Shape;
use super::{Result, Trouble, Tx};
use rusqlite::{Connection, OptionalExtension, params_from_iter};

/// Every column of a row as it is; `None` if it is not there.
pub(super) fn read(conn: &Connection, shape: &Shape, key: Key) -> Result<Option<Vec<Val>>> {
    let row = conn
        .prepare_cached(&shape.select())?
        .query_row(params_from_iter(shape.parameters(key)), |row| {
            (0..shape.columns.len()).map(|column| row.get_ref(column).map(Val::from)).collect()
        })
        .optional()?;
    Ok(row)
}

/// A row of nothing but NULL.
pub(super) fn blank(shape: &Shape) -> Vec<Val> {
    vec![Val::Null; shape.columns.len()]
}

/// Inserts a row under a key, stamped with the open Change.
pub(super) fn insert(tx: &Tx<'_>, shape: &Shape, key: Key, image: &mut [Val]) -> Result<()> {
    let own = shape.key.iter().zip([key.k1, key.k2]).map(|(column, value)| (*column, Val::Int(value)));
    for (column, value) in own.chain([(shape.chg, Val::Int(tx.chg()))]) {
        *image.get_mut(column).ok_or_else(unknown_column)? = value;
    }
    let marks: Vec<String> = (1..=image.len()).map(|n| format!("?{n}")).collect();
    let sql = format!("INSERT INTO {} ({}) VALUES ({})", shape.name, shape.columns.join(", "), marks.join(", "));
    tx.execute(&sql, params_from_iter(image.iter())).map(drop)
}

/// Sets columns of a row and stamps it; `Trouble::Gone` if it is not there.
pub(super) fn update(
    tx: &Tx<'_>,
    shape: &Shape,
    key: Key,
    cells: impl IntoIterator<Item = (usize, Val)>,
) -> Result<()> {
    let mut values: Vec<Val> = shape.parameters(key).into_iter().map(Val::Int).collect();
    let mut sets = Vec::new();
    for (column, value) in cells.into_iter().chain([(shape.chg, Val::Int(tx.chg()))]) {
        values.push(value);
        let name = shape.columns.get(column).ok_or_else(unknown_column)?;
        sets.push(format!("{name} = ?{}", values.len()));
    }
    let sql = format!("UPDATE {} SET {} WHERE {}", shape.name, sets.join(", "), shape.by_key);
    if tx.execute(&sql, params_from_iter(&values))? == 1 { Ok(()) } else { Err(Trouble::Gone) }
}

/// Removes a row.
pub(super) fn remove(tx: &Tx<'_>, shape: &Shape, key: Key) -> Result<()> {
    let sql = format!("DELETE FROM {} WHERE {}", shape.name, shape.by_key);
    tx.execute(&sql, params_from_iter(shape.parameters(key))).map(drop)
}

/// The columns of a key, as SQL lists them.
pub(super) fn key_columns(shape: &Shape) -> String {
    let names: Vec<&str> =
        shape.key.iter().filter_map(|column| shape.columns.get(*column).map(String::as_str)).collect();
    names.join(", ")
}

/// The key of a row that selects its key columns first.
pub(super) fn key_of(shape: &Shape, table: u8, row: &rusqlite::Row<'_>) -> rusqlite::Result<Key> {
    let part = |rank: usize| match shape.key.get(rank) {
        Some(_) => row.get(rank),
        None => Ok(0),
    };
    Ok(Key { table, k1: part(0)?, k2: part(1)? })
}

/// An entry names a column by a number that the table has not.
pub(super) fn unknown_column() -> Trouble {
    Trouble::Damaged("the journal names a column that the table has not".to_owned())
}
