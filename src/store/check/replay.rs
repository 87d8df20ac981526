//! The journal from its first Change to its last: no gap, every hash, every body readable.

use super::super::body::{Frame, Reader, Seen};
use super::super::entry::Key;
use super::super::journal::{Bodies, ERASE, GENESIS, Header, TABLES, bit};
use super::super::tables::Tables;
use super::super::{Result, Trouble};
use super::{Report, finding};
use crate::domain::message::Message;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Rows};
use std::borrow::Cow;
use std::collections::HashMap;

/// Changes of which a part was erased: hash as it was, hash as it is now.
type Redacted = HashMap<i64, (Vec<u8>, Vec<u8>)>;

/// What the replay found out.
#[derive(Default)]
pub(super) struct Replay {
    /// Entries in all bodies.
    pub(super) entries: u64,
    /// Hash of the last Change as stored, and as computed if that differs.
    stored: Vec<u8>,
    computed: Option<[u8; 32]>,
    /// Last entry of the Change under way, and the bits of its tables.
    last: Option<Key>,
    tables: u64,
    /// Changes of which a part was erased.
    redacted: Redacted,
}

/// Changes between two calls of `progress`.
const STRIDE: u64 = 4096;

impl Replay {
    /// Reads it all; `progress` gets thousandths.
    pub(super) fn whole(
        &mut self,
        conn: &Connection,
        tables: &Tables,
        report: &mut Report,
        progress: &mut dyn FnMut(u64),
    ) -> Result<()> {
        let most: i64 = conn.query_row("SELECT coalesce(max(id), 1) FROM change", [], |row| row.get(0))?;
        let mut changes = conn.prepare(
            "SELECT id, at, clerk, act, reason, scope, op, undoes, tables, body, hash FROM change ORDER BY id",
        )?;
        let mut parts =
            conn.prepare("SELECT change, tbl, k1, k2, body FROM change_part ORDER BY change, tbl, k1, k2")?;
        let mut changes = changes.query([])?;
        let mut parts = Parts::new(parts.query([])?)?;
        self.stored = GENESIS.to_vec();
        self.redacted = redactions(conn, report)?;
        let mut cells = 0;
        for shape in &tables.journalled {
            cells = cells.max(shape.columns.len());
        }
        let mut before = 0;
        while let Some(row) = changes.next()? {
            let id: i64 = row.get(0)?;
            if id != before + 1 {
                let said = Message::new("check-changes-missing").with("from", before + 1).with("until", id - 1);
                report.blame_change(before + 1, said);
                // What stood before is not known, so this one's link cannot be judged.
                self.stored.clear();
                self.computed = None;
            }
            before = id;
            report.changes += 1;
            if let Err(trouble) = self.one(row, id, cells, &mut parts, report) {
                match trouble {
                    Trouble::Damaged(_) => report.blame_change(id, finding::unread(&trouble)),
                    other => return Err(other),
                }
            }
            if report.changes.is_multiple_of(STRIDE) {
                progress((id as u64).saturating_mul(1000) / (most.max(1) as u64));
            }
        }
        for stranger in std::mem::take(&mut self.redacted).into_keys() {
            report.blame_change(stranger, Message::new("check-erased-missing"));
        }
        for stranger in parts.rest()? {
            report.blame_change(stranger, Message::new("check-part-stranger"));
        }
        report.entries = self.entries;
        report.head = before;
        report.hash = super::super::journal::hex(&self.stored);
        Ok(())
    }

    fn one(&mut self, row: &Row<'_>, id: i64, widest: usize, parts: &mut Parts<'_>, report: &mut Report) -> Result<()> {
        let bytes = |column| -> Result<&[u8]> {
            match row.get_ref(column)? {
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Ok(bytes),
                _ => Err(Trouble::Damaged("a column of the wrong type".to_owned())),
            }
        };
        let header = Header {
            id,
            at: row.get(1)?,
            clerk: row.get(2)?,
            act: Cow::Borrowed(bytes(3)?),
            reason: match row.get_ref(4)? {
                ValueRef::Null => None,
                _ => Some(Cow::Borrowed(bytes(4)?)),
            },
            scope: row.get(5)?,
            op: row.get(6)?,
            undoes: row.get(7)?,
            tables: row.get(8)?,
        };
        let (body, hash) = (bytes(9)?, bytes(10)?);
        let frame = Frame::of(id, header.clerk);
        let mut bodies = Bodies::default();
        (self.last, self.tables) = (None, 0);
        bodies.add(body);
        let mut wrong = self.body(body, frame, None, widest).err();
        while let Some((first, body)) = parts.of(id) {
            bodies.add(body);
            let read = self.body(body, frame, Some(first), widest);
            wrong = wrong.or(read.err());
            parts.advance()?;
        }
        let bodies = bodies.finish();
        let computed = header.hash(&self.stored, &bodies);
        // What a Change held when its hash was made is gone with the person: what it holds now was written down then.
        let redacted = self.redacted.remove(&id);
        let is = |before: &[u8; 32]| match &redacted {
            None => *before == *hash,
            Some((was, now)) => before.as_slice() == now.as_slice() && hash == was.as_slice(),
        };
        let fits = self.stored.is_empty()
            || is(&computed)
            || self.computed.is_some_and(|before| is(&header.hash(&before, &bodies)));
        self.computed = (!fits).then_some(computed);
        self.stored.clear();
        self.stored.extend_from_slice(hash);
        if !fits {
            let reason = wrong.unwrap_or_else(|| Message::new("check-hash"));
            report.blame_change(id, reason);
        } else if let Some(reason) = wrong {
            report.blame_change(id, reason);
        } else if self.tables != header.tables as u64
            && (redacted.is_none() || self.tables & !(header.tables as u64) != 0)
        {
            report.blame_change(id, Message::new("check-tables"));
        } else if header.undoes.is_some_and(|undone| undone >= id) {
            report.blame_change(id, Message::new("check-undoes"));
        }
        Ok(())
    }

    /// Reads one body and counts its entries.
    fn body(
        &mut self,
        body: &[u8],
        frame: Frame,
        first: Option<Key>,
        widest: usize,
    ) -> std::result::Result<(), Message> {
        let mut reader = Reader::new(body, frame);
        let mut cells: Vec<Seen<'_>> = Vec::with_capacity(widest);
        let mut expected = first;
        while let Some(head) = reader
            .next(&mut cells)
            .map_err(|broken| Message::new("check-body").with("byte", broken.at).with("said", broken.why))?
        {
            self.entries += 1;
            if expected.take().is_some_and(|first| first != head.key) {
                return Err(Message::new("check-part-first"));
            }
            if self.last.is_some_and(|last| last >= head.key) {
                return Err(Message::new("check-part-order"));
            }
            if head.prev.is_some_and(|prev| prev >= frame.change || prev < 1) {
                return Err(Message::new("check-entry-forward"));
            }
            if usize::from(head.key.table) >= TABLES.len() {
                return Err(Message::new("check-entry-table"));
            }
            self.last = Some(head.key);
            self.tables |= bit(head.key.table.into());
        }
        Ok(())
    }
}

/// What erasures took out of Changes; a file of before there were any has none. One that was not written by an erasure is
/// a finding, and excuses nothing.
fn redactions(conn: &Connection, report: &mut Report) -> Result<Redacted> {
    let mut found = Redacted::new();
    if !conn.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'redaction'")?.exists([])? {
        return Ok(found);
    }
    let mut statement = conn.prepare(
        "SELECT r.id, r.was, r.now, c.act IS ?1 AND r.id < c.id FROM redaction r LEFT JOIN change c ON c.id = r.chg",
    )?;
    let mut rows = statement.query([ERASE])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        if row.get(3)? {
            found.insert(id, (row.get(1)?, row.get(2)?));
        } else {
            report.blame_change(id, Message::new("check-erased-by-none"));
        }
    }
    Ok(found)
}

/// Parts of bodies, in step with their Changes.
struct Parts<'a> {
    rows: Rows<'a>,
    next: Option<(i64, Key, Vec<u8>)>,
}

impl<'a> Parts<'a> {
    fn new(rows: Rows<'a>) -> Result<Self> {
        let mut parts = Self { rows, next: None };
        parts.advance()?;
        Ok(parts)
    }

    fn advance(&mut self) -> Result<()> {
        self.next = match self.rows.next()? {
            None => None,
            Some(row) => Some((row.get(0)?, Key { table: row.get(1)?, k1: row.get(2)?, k2: row.get(3)? }, row.get(4)?)),
        };
        Ok(())
    }

    /// The next part, if it is one of this Change.
    fn of(&self, id: i64) -> Option<(Key, &[u8])> {
        match &self.next {
            Some((change, key, body)) if *change == id => Some((*key, body)),
            _ => None,
        }
    }

    /// The Changes of parts that are left over.
    fn rest(&mut self) -> Result<Vec<i64>> {
        let mut strangers = Vec::new();
        while let Some((change, ..)) = self.next {
            if strangers.last() != Some(&change) {
                strangers.push(change);
            }
            self.advance()?;
        }
        Ok(strangers)
    }
}
