//! Binding: a Change's net effect is packed into bodies, `gone` is kept, its row is written, its hash closes the chain.

use super::body::{PART, Writer};
use super::entry::{Entry, Key, Op};
use super::hours::monthly::Stale;
use super::journal::{self, Bodies, Header};
use super::runs::Next;
use super::writing::Deed;
use super::{Result, Trouble, Tx};
use rusqlite::{Connection, OptionalExtension, params};

impl Tx<'_> {
    /// Packs the net effect into bodies and writes the Change's row. False if nothing changed.
    pub(super) fn bind(&self, mut header: Header<'_>, deed: &Deed, before: &[u8]) -> Result<bool> {
        let register = &self.store.register;
        let mut merged = register.take().ok_or(Trouble::Gone)?;
        let mut parts = Parts::default();
        let mut writer = Writer::new(self.frame);
        let mut first_key = None;
        let mut gone = Gone::default();
        let mut stale = Stale::default();
        let (mut tables, mut changed) = (0u64, false);
        let shapes = &self.store.tables;
        loop {
            let mut may_pass = |table: u8| {
                let is_plain = self.veil.is_none() && !Stale::minds(shapes.shape(table)?);
                Ok(is_plain && !gone.any(self.conn, table)?)
            };
            let mut entry = match merged.next(&mut may_pass)? {
                None => break,
                Some(Next::Block(key, bytes)) => {
                    parts.add(self, header.id, first_key.take(), writer.take())?;
                    parts.add(self, header.id, Some(key), bytes)?;
                    (tables, changed) = (tables | journal::bit(key.table.into()), true);
                    continue;
                }
                Some(Next::Row(entry)) => match self.veiled(entry) {
                    Some(entry) => entry,
                    None => continue,
                },
            };
            if entry.prev == Some(header.id) {
                return Err(Trouble::Damaged("a row was stamped with a Change that had not touched it".to_owned()));
            }
            match entry.op {
                Op::Insert => entry.prev = gone.revive(self.conn, entry.key)?,
                Op::Update => {}
                Op::Delete => gone.bury(self.conn, entry.key, header.id)?,
            }
            stale.note(self.conn, shapes, &entry)?;
            changed |= !entry.is_idle();
            tables |= journal::bit(entry.key.table.into());
            first_key.get_or_insert(entry.key);
            writer.push(&entry);
            if writer.len() >= PART {
                parts.add(self, header.id, first_key.take(), writer.take())?;
            }
        }
        if !changed && !deed.attests {
            return Ok(false);
        }
        stale.settle(self.conn)?;
        parts.add(self, header.id, first_key, writer.take())?;
        if register.has_more() {
            return Err(Trouble::Damaged("a row was touched after its Change was bound".to_owned()));
        }
        header.tables = tables as i64;
        let (body, bodies) = parts.finish();
        let hash = header.hash(before, &bodies);
        self.conn
            .prepare_cached(
                "INSERT INTO change (id, at, clerk, act, reason, scope, op, undoes, tables, body, hash)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            )?
            .execute(params![
                header.id,
                header.at,
                header.clerk,
                deed.act,
                deed.reason,
                header.scope,
                header.op,
                header.undoes,
                header.tables,
                body,
                hash
            ])?;
        Ok(true)
    }

    /// What of an entry is kept: all of it, but for an erasure.
    fn veiled(&self, entry: Entry) -> Option<Entry> {
        match &self.veil {
            Some(veil) => veil.entry(entry),
            None => Some(entry),
        }
    }
}

/// The parts of a body: the first stands in the Change's row, each other one is written as it comes.
#[derive(Default)]
struct Parts {
    bodies: Bodies,
    first: Option<Vec<u8>>,
}

impl Parts {
    /// The next part, by the key of its first entry; without one there is none.
    fn add(&mut self, tx: &Tx<'_>, change: i64, key: Option<Key>, body: Vec<u8>) -> Result<()> {
        let Some(key) = key else { return Ok(()) };
        self.bodies.add(&body);
        if self.first.is_none() {
            self.first = Some(body);
            return Ok(());
        }
        tx.conn
            .prepare_cached("INSERT INTO change_part (change, tbl, k1, k2, body) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![change, key.table, key.k1, key.k2, body])?;
        Ok(())
    }

    /// The first part, and the hash of all. An act that touched no row still has a body: an empty one.
    fn finish(mut self) -> (Vec<u8>, [u8; 32]) {
        let first = self.first.unwrap_or_else(|| {
            self.bodies.add(&[]);
            Vec::new()
        });
        (first, self.bodies.finish())
    }
}

/// Keeps `gone`: the last Change of each row that is no longer there.
#[derive(Default)]
struct Gone {
    /// Tables asked about so far, and those of which rows are gone.
    asked: u64,
    some: u64,
}

impl Gone {
    /// True if rows of the table are gone.
    fn any(&mut self, conn: &Connection, table: u8) -> Result<bool> {
        let bit = journal::bit(table.into());
        if self.asked & bit == 0 {
            self.asked |= bit;
            let any: bool = conn
                .prepare_cached("SELECT EXISTS (SELECT 1 FROM gone WHERE tbl = ?1)")?
                .query_row([table], |row| row.get(0))?;
            if any {
                self.some |= bit;
            }
        }
        Ok(self.some & bit != 0)
    }

    /// The row is back: the Change that had deleted it, if it ever was.
    fn revive(&mut self, conn: &Connection, key: Key) -> Result<Option<i64>> {
        if !self.any(conn, key.table)? {
            return Ok(None);
        }
        let last: Option<i64> = conn
            .prepare_cached("SELECT chg FROM gone WHERE tbl = ?1 AND k1 = ?2 AND k2 = ?3")?
            .query_row(params![key.table, key.k1, key.k2], |row| row.get(0))
            .optional()?;
        if last.is_some() {
            conn.prepare_cached("DELETE FROM gone WHERE tbl = ?1 AND k1 = ?2 AND k2 = ?3")?
                .execute(params![key.table, key.k1, key.k2])?;
        }
        Ok(last)
    }

    /// The row is no longer there.
    fn bury(&mut self, conn: &Connection, key: Key, change: i64) -> Result<()> {
        self.asked |= journal::bit(key.table.into());
        self.some |= journal::bit(key.table.into());
        conn.prepare_cached(
            "INSERT INTO gone (tbl, k1, k2, chg) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (tbl, k1, k2) DO UPDATE SET chg = excluded.chg",
        )?
        .execute(params![key.table, key.k1, key.k2, change])?;
        Ok(())
    }
}
