//! Reading: one snapshot per question, text that may be damaged, and what has moved since last time.

use super::{Result, Store, Touched, Trouble, journal};
use crate::domain::id::ChangeId;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use std::time::Duration;

/// What this store has seen of other processes.
#[derive(Default)]
pub(super) struct Watch {
    /// Last Change that `moved` told of.
    pub(super) seen: i64,
    /// `PRAGMA data_version` then; it moves only when another connection commits.
    pub(super) data_version: i64,
    /// True if this store wrote since.
    pub(super) wrote: bool,
}

impl Store {
    /// The connection, for reads. Statements that write fail outside `write`.
    pub(super) fn conn(&self) -> Result<&Connection> {
        self.link.as_ref().map_err(Clone::clone)
    }

    /// Answers a question of several statements from one snapshot, never held longer than `ask` runs.
    pub(super) fn read<T>(&self, ask: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let conn = self.conn()?;
        if !conn.is_autocommit() {
            return ask(conn);
        }
        conn.prepare_cached("BEGIN DEFERRED")?.execute([])?;
        let snapshot = Snapshot(conn);
        let answer = ask(conn);
        drop(snapshot);
        answer
    }

    /// True if anything was committed since the last call of `moved`: what a screen shows may be no more.
    pub fn is_behind(&self) -> Result<bool> {
        Ok(self.watch.wrote || self.data_version()? != self.watch.data_version)
    }

    fn data_version(&self) -> Result<i64> {
        let conn = self.link.as_ref().map_err(Clone::clone)?;
        Ok(conn.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
    }

    /// What other processes (and this one) committed since the last call; empty if nothing.
    pub fn moved(&mut self) -> Result<Touched> {
        let version = self.data_version()?;
        if version == self.watch.data_version && !self.watch.wrote {
            return Ok(Touched::default());
        }
        let conn = self.link.as_ref().map_err(Clone::clone)?;
        let mut statement = conn.prepare_cached("SELECT id, tables FROM change WHERE id > ?1 ORDER BY id")?;
        let mut rows = statement.query([self.watch.seen])?;
        let mut touched = Touched::default();
        while let Some(row) = rows.next()? {
            self.watch.seen = row.get(0)?;
            touched.0 |= row.get::<_, i64>(1)? as u64;
        }
        self.watch.data_version = version;
        self.watch.wrote = false;
        Ok(touched)
    }

    /// The last Change of the file.
    pub fn head(&self) -> Result<ChangeId> {
        Ok(ChangeId(journal::head(self.conn()?)?.0))
    }

    /// The anchor to keep elsewhere: the last Change and its hash in hexadecimal.
    pub fn anchor(&self) -> Result<(ChangeId, String)> {
        let (id, _, hash) = journal::head(self.conn()?)?;
        Ok((ChangeId(id), journal::hex(&hash)))
    }

    /// Tidies up while the clerk does nothing: cuts back a WAL that has grown. Never waits for anybody.
    pub fn idle(&self) -> Result<()> {
        let wal = super::files::with_tail(&self.path, "-wal");
        if self.frozen.is_some() || super::files::size(&wal) <= super::schema::WAL_LIMIT {
            return Ok(());
        }
        let conn = self.conn()?;
        conn.busy_timeout(Duration::ZERO)?;
        let outcome = checkpoint(conn);
        conn.busy_timeout(super::schema::PATIENCE)?;
        match outcome {
            Ok(_) | Err(Trouble::Busy) => Ok(()),
            Err(trouble) => Err(trouble),
        }
    }

    /// Stops waiting for the disk, while a sample or a bench fills a file that may be thrown away; or waits again. Never for a
    /// clerk's own records.
    pub fn unsynced(&self, unsynced: bool) -> Result<()> {
        let mode = if unsynced { "OFF" } else { "FULL" };
        Ok(self.conn()?.execute_batch(&format!("PRAGMA synchronous = {mode}"))?)
    }

    /// A larger cache for a verb that works through the whole file, or the usual one again.
    pub fn bulk(&self, bulk: bool) -> Result<()> {
        let kib = if bulk { super::schema::BULK_CACHE } else { super::schema::CACHE };
        Ok(self.conn()?.execute_batch(&format!("PRAGMA cache_size = -{kib}"))?)
    }
}

/// Moves everything from the WAL into the file, durably, and empties it. False if somebody was in the way.
pub(super) fn checkpoint(conn: &Connection) -> Result<bool> {
    let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(busy == 0)
}

/// Ends a read transaction, whatever happened inside.
struct Snapshot<'a>(&'a Connection);

impl Drop for Snapshot<'_> {
    fn drop(&mut self) {
        if let Ok(mut end) = self.0.prepare_cached("COMMIT") {
            // Nothing was written: if it cannot end now, the next BEGIN says so.
            let _ = end.execute([]);
        }
    }
}

/// A TEXT column; damaged UTF-8 becomes U+FFFD, so that one row never hides a list.
pub(super) fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    Ok(text_or_null(row, column)?.unwrap_or_default())
}

/// The same for a column that may be NULL.
pub(super) fn text_or_null(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<String>> {
    Ok(match row.get_ref(column)? {
        ValueRef::Null => None,
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        ValueRef::Integer(n) => Some(n.to_string()),
        ValueRef::Real(x) => Some(x.to_string()),
    })
}
