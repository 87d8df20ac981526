//! Binding: a Change's net effect is packed into bodies, `gone` is kept, its row is written, its hash closes the chain.

use super::body::Writer;
use super::entry::{Entry, Key, Op};
use super::hours::monthly::Stale;
use super::journal::{self, Bodies, Header};
use super::writing::Deed;
use super::{Result, Trouble, Tx};
use rusqlite::{Connection, OptionalExtension, params};

/// Bytes after which a body goes on in the next part.
const PART: usize = 64 << 10;

impl Tx<'_> {
    /// Packs the net effect into bodies and writes the Change's row. False if nothing changed.
    pub(super) fn bind(&self, mut header: Header<'_>, deed: &Deed, before: &[u8]) -> Result<bool> {
        let register = &self.store.register;
        let mut merged = register.take();
        let mut bodies = Bodies::default();
        let mut writer = Writer::new(self.frame);
        let (mut first_body, mut first_key) = (None, None);
        let mut gone = Gone::default();
        let mut stale = Stale::default();
        let (mut tables, mut changed) = (0u64, false);
        while let Some(entry) = merged.next()? {
            let Some(mut entry) = self.veiled(entry) else { continue };
            if entry.prev == Some(header.id) {
                return Err(Trouble::Damaged("a row was stamped with a Change that had not touched it".to_owned()));
            }
            match entry.op {
                Op::Insert => entry.prev = gone.revive(self.conn, entry.key)?,
                Op::Update => {}
                Op::Delete => gone.bury(self.conn, entry.key, header.id)?,
            }
            stale.note(self.conn, &self.store.tables, &entry)?;
            changed |= !entry.is_idle();
            tables |= journal::bit(entry.key.table.into());
            first_key.get_or_insert(entry.key);
            writer.push(&entry);
            if writer.len() >= PART {
                let body = writer.take();
                bodies.add(&body);
                let key = first_key.take();
                match (&first_body, key) {
                    (None, _) => first_body = Some(body),
                    (Some(_), Some(key)) => self.part(header.id, key, &body)?,
                    (Some(_), None) => {}
                }
            }
        }
        if !changed && !deed.attests {
            return Ok(false);
        }
        stale.settle(self.conn)?;
        let rest = writer.take();
        if let Some(key) = first_key {
            bodies.add(&rest);
            match first_body {
                None => first_body = Some(rest),
                Some(_) => self.part(header.id, key, &rest)?,
            }
        } else if first_body.is_none() {
            // An act that touched no row still has a body: an empty one.
            bodies.add(&rest);
            first_body = Some(rest);
        }
        if register.has_more() {
            return Err(Trouble::Damaged("a row was touched after its Change was bound".to_owned()));
        }
        header.tables = tables as i64;
        let hash = header.hash(before, &bodies.finish());
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
                first_body.unwrap_or_default(),
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

    fn part(&self, change: i64, key: Key, body: &[u8]) -> Result<()> {
        self.conn
            .prepare_cached("INSERT INTO change_part (change, tbl, k1, k2, body) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![change, key.table, key.k1, key.k2, body])?;
        Ok(())
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
    /// The row is back: the Change that had deleted it, if it ever was.
    fn revive(&mut self, conn: &Connection, key: Key) -> Result<Option<i64>> {
        let bit = journal::bit(key.table.into());
        if self.asked & bit == 0 {
            self.asked |= bit;
            let any: bool = conn
                .prepare_cached("SELECT EXISTS (SELECT 1 FROM gone WHERE tbl = ?1)")?
                .query_row([key.table], |row| row.get(0))?;
            if any {
                self.some |= bit;
            }
        }
        if self.some & bit == 0 {
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
