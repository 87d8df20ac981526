//! Taking somebody out of a Change that is stored: its bodies are packed anew without her, its hash stays as it stands and
//! `redaction` says what it would be now.

use super::super::body::{Frame, Reader, Writer};
use super::super::entry::Key;
use super::super::journal::{Bodies, GENESIS, Header};
use super::super::{Result, Tx};
use super::veil::Veil;
use rusqlite::{OptionalExtension, params};
use std::borrow::Cow;

/// A Change as it is stored.
struct Stored {
    at: i64,
    clerk: i64,
    act: Vec<u8>,
    reason: Option<Vec<u8>>,
    scope: i64,
    op: i64,
    undoes: Option<i64>,
    tables: i64,
    body: Vec<u8>,
    hash: Vec<u8>,
}

/// Takes her out of one Change; `tells`: whether its reason speaks of her. False if nothing of it was hers.
pub(super) fn change(tx: &Tx<'_>, id: i64, veil: &Veil, tells: impl Fn(&str, i64) -> bool) -> Result<bool> {
    let old = read(tx, id)?;
    let reason = old.reason.as_ref().filter(|text| !tells(&String::from_utf8_lossy(text), old.scope));
    let frame = Frame::of(id, old.clerk);
    tx.store.register.redact(Some(id));
    let outcome = (|| {
        let mut bodies = Bodies::default();
        let (body, _) = repack(&old.body, frame, veil)?;
        bodies.add(&body);
        let mut changed = body != old.body || reason != old.reason.as_ref();
        for (first, body) in parts(tx, id)? {
            let (packed, now_first) = repack(&body, frame, veil)?;
            let same = packed == body;
            changed |= !same;
            if let (false, Some(now_first)) = (same, now_first) {
                tx.execute(
                    "UPDATE change_part SET tbl = ?5, k1 = ?6, k2 = ?7, body = ?8 \
                     WHERE change = ?1 AND tbl = ?2 AND k1 = ?3 AND k2 = ?4",
                    params![id, first.table, first.k1, first.k2, now_first.table, now_first.k1, now_first.k2, packed],
                )?;
            } else if !same {
                tx.execute(
                    "DELETE FROM change_part WHERE change = ?1 AND tbl = ?2 AND k1 = ?3 AND k2 = ?4",
                    params![id, first.table, first.k1, first.k2],
                )?;
                continue;
            }
            bodies.add(&packed);
        }
        if !changed {
            return Ok(false);
        }
        tx.execute("UPDATE change SET reason = ?2, body = ?3 WHERE id = ?1", params![id, text(reason), body])?;
        let header = Header {
            id,
            at: old.at,
            clerk: old.clerk,
            act: Cow::Borrowed(&old.act),
            reason: reason.map(|text| Cow::Borrowed(text.as_slice())),
            scope: old.scope,
            op: old.op,
            undoes: old.undoes,
            tables: old.tables,
        };
        let now = header.hash(&before(tx, id)?, &bodies.finish());
        tx.execute(
            "INSERT INTO redaction (id, was, now, chg) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (id) DO UPDATE SET now = excluded.now, chg = excluded.chg",
            params![id, old.hash, now, tx.chg()],
        )?;
        Ok(true)
    })();
    tx.store.register.redact(None);
    outcome
}

/// A reason as SQLite takes it: TEXT, whatever its bytes.
fn text(reason: Option<&Vec<u8>>) -> Option<rusqlite::types::ToSqlOutput<'_>> {
    use rusqlite::types::{ToSqlOutput, ValueRef};
    reason.map(|bytes| ToSqlOutput::Borrowed(ValueRef::Text(bytes)))
}

fn read(tx: &Tx<'_>, id: i64) -> Result<Stored> {
    tx.query_row(
        "SELECT at, clerk, act, reason, scope, op, undoes, tables, body, hash FROM change WHERE id = ?1",
        [id],
        |row| {
            let bytes =
                |column| row.get_ref(column).map(|value| value.as_bytes_or_null().ok().flatten().map(<[u8]>::to_vec));
            Ok(Stored {
                at: row.get(0)?,
                clerk: row.get(1)?,
                act: bytes(2)?.unwrap_or_default(),
                reason: bytes(3)?,
                scope: row.get(4)?,
                op: row.get(5)?,
                undoes: row.get(6)?,
                tables: row.get(7)?,
                body: row.get(8)?,
                hash: row.get(9)?,
            })
        },
    )
}

/// The hash of the Change before.
fn before(tx: &Tx<'_>, id: i64) -> Result<Vec<u8>> {
    let mut found = tx.conn().prepare_cached("SELECT hash FROM change WHERE id = ?1")?;
    Ok(found.query_row([id - 1], |row| row.get(0)).optional()?.unwrap_or_else(|| GENESIS.to_vec()))
}

/// The further bodies of a Change and their first keys.
fn parts(tx: &Tx<'_>, id: i64) -> Result<Vec<(Key, Vec<u8>)>> {
    let mut statement =
        tx.conn().prepare_cached("SELECT tbl, k1, k2, body FROM change_part WHERE change = ?1 ORDER BY tbl, k1, k2")?;
    let rows = statement
        .query_map([id], |row| Ok((Key { table: row.get(0)?, k1: row.get(1)?, k2: row.get(2)? }, row.get(3)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A body without her, and its first key; as it is where nothing in it is hers.
fn repack(body: &[u8], frame: Frame, veil: &Veil) -> Result<(Vec<u8>, Option<Key>)> {
    let mut reader = Reader::new(body, frame);
    let mut writer = Writer::new(frame);
    let (mut first, mut hers) = (None, false);
    while let Some(entry) = reader.next_owned()? {
        hers |= veil.covers(entry.key);
        if let Some(kept) = veil.entry(entry) {
            first.get_or_insert(kept.key);
            writer.push(&kept);
        }
    }
    let packed = writer.take();
    Ok((if hers { packed } else { body.to_vec() }, first))
}
