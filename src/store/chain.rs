//! Finding entries again: a row leads to its last Change, its entry there to the one before, and so on.

use super::body::{Frame, Head, Reader, Seen, own};
use super::entry::{Entry, Key};
use super::tables::Tables;
use super::{Result, Trouble};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// What of a Change is needed to follow a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) id: i64,
    pub(super) clerk: i64,
    pub(super) act: String,
    pub(super) scope: i64,
    pub(super) undoes: Option<i64>,
}

/// Reads it.
pub(super) fn link(conn: &Connection, id: i64) -> Result<Link> {
    conn.prepare_cached("SELECT clerk, act, scope, undoes FROM change WHERE id = ?1")?
        .query_row([id], |row| {
            Ok(Link {
                id,
                clerk: row.get(0)?,
                act: super::reading::text(row, 1)?,
                scope: row.get(2)?,
                undoes: row.get(3)?,
            })
        })
        .optional()?
        .ok_or_else(|| Trouble::Damaged(format!("Change {id} is missing")))
}

/// Where a row stands: there, gone, or never seen. The number is its last Change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    There(i64),
    Gone(i64),
    Never,
}

impl Standing {
    /// Its last Change.
    pub(super) fn change(self) -> Option<i64> {
        match self {
            Self::There(change) | Self::Gone(change) => Some(change),
            Self::Never => None,
        }
    }
}

/// Where a row stands.
pub(super) fn standing(conn: &Connection, tables: &Tables, key: Key) -> Result<Standing> {
    let shape = tables.shape(key.table)?;
    let sql = format!("SELECT chg FROM {} WHERE {}", shape.name, shape.by_key);
    let there: Option<i64> = conn
        .prepare_cached(&sql)?
        .query_row(rusqlite::params_from_iter(shape.parameters(key)), |row| row.get(0))
        .optional()?;
    if let Some(change) = there {
        return Ok(Standing::There(change));
    }
    let gone: Option<i64> = conn
        .prepare_cached("SELECT chg FROM gone WHERE tbl = ?1 AND k1 = ?2 AND k2 = ?3")?
        .query_row(params![key.table, key.k1, key.k2], |row| row.get(0))
        .optional()?;
    Ok(gone.map_or(Standing::Never, Standing::Gone))
}

/// The body of a Change that has the entry of `key`, if any has it.
pub(super) fn body(conn: &Connection, change: i64, key: Key) -> Result<Option<(Frame, Vec<u8>)>> {
    let clerk_and_first: Option<(i64, Vec<u8>)> = conn
        .prepare_cached("SELECT clerk, body FROM change WHERE id = ?1")?
        .query_row([change], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((clerk, first)) = clerk_and_first else {
        return Ok(None);
    };
    let part: Option<Vec<u8>> = conn
        .prepare_cached(
            "SELECT body FROM change_part WHERE change = ?1 AND (tbl, k1, k2) <= (?2, ?3, ?4)
             ORDER BY tbl DESC, k1 DESC, k2 DESC LIMIT 1",
        )?
        .query_row(params![change, key.table, key.k1, key.k2], |row| row.get(0))
        .optional()?;
    Ok(Some((Frame::of(change, clerk), part.unwrap_or(first))))
}

/// The entry of `key` in a Change.
pub(super) fn entry(conn: &Connection, change: i64, key: Key) -> Result<Option<Entry>> {
    let Some((frame, body)) = body(conn, change, key)? else {
        return Ok(None);
    };
    let mut reader = Reader::new(&body, frame);
    let mut cells = Vec::new();
    while let Some(head) = reader.next(&mut cells)? {
        if head.key >= key {
            return Ok((head.key == key).then(|| own(head, &cells)));
        }
    }
    Ok(None)
}

/// Every entry of a Change, in the order of keys, one body in memory at a time.
pub(super) fn each(
    conn: &Connection,
    change: i64,
    mut tell: impl FnMut(Head, &[Seen<'_>]) -> Result<()>,
) -> Result<()> {
    let (clerk, first): (i64, Vec<u8>) = conn
        .prepare_cached("SELECT clerk, body FROM change WHERE id = ?1")?
        .query_row([change], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let frame = Frame::of(change, clerk);
    let mut all = |body: &[u8]| -> Result<()> {
        let mut reader = Reader::new(body, frame);
        let mut cells = Vec::new();
        while let Some(head) = reader.next(&mut cells)? {
            tell(head, &cells)?;
        }
        Ok(())
    };
    all(&first)?;
    let mut parts = conn.prepare_cached("SELECT body FROM change_part WHERE change = ?1 ORDER BY tbl, k1, k2")?;
    let mut rows = parts.query([change])?;
    while let Some(row) = rows.next()? {
        all(row.get_ref(0)?.as_blob().unwrap_or_default())?;
    }
    Ok(())
}

/// Columns of a row that Changes after `since` wrote.
pub(super) fn columns_since(
    conn: &Connection,
    tables: &Tables,
    table: &str,
    k1: i64,
    since: i64,
) -> Result<BTreeSet<String>> {
    let mut columns = BTreeSet::new();
    let Some((table, shape)) = tables.named(table) else { return Ok(columns) };
    let key = Key { table, k1, k2: 0 };
    let mut next = standing(conn, tables, key)?.change().filter(|change| *change > since);
    while let Some(change) = next {
        let Some(entry) = entry(conn, change, key)? else { break };
        let named = entry.cells.iter().filter_map(|cell| shape.columns.get(usize::from(cell.column)));
        columns.extend(named.cloned());
        next = entry.prev.filter(|prev| *prev < change && *prev > since);
    }
    Ok(columns)
}

/// Who made a Change and what she did: the name of a clerk and an act's name, for the sentence of a conflict.
pub(super) fn signature(conn: &Connection, change: i64) -> Result<(String, String)> {
    let found = conn
        .prepare_cached("SELECT k.name, c.act FROM change c JOIN clerk k ON k.id = c.clerk WHERE c.id = ?1")?
        .query_row([change], |row| Ok((super::reading::text(row, 0)?, super::reading::text(row, 1)?)))
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// The Change that deleted a row; `None` if there never was one or it stands.
pub(super) fn deleted_by(conn: &Connection, tables: &Tables, table: &str, k1: i64, k2: i64) -> Result<Option<i64>> {
    let Some((table, _)) = tables.named(table) else {
        return Ok(None);
    };
    Ok(conn
        .prepare_cached("SELECT chg FROM gone WHERE tbl = ?1 AND k1 = ?2 AND k2 = ?3")?
        .query_row(rusqlite::params![table, k1, k2], |row| row.get(0))
        .optional()?)
}
