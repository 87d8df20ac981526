//! Packed bodies of Changes: the on-disk form of entries.
//!
//! An entry is `varint(Δk1 << 5 | flags)`, then the table's number if flag 8 says so, `varint Δk2` under flag 16,
//! `varint(id − prev)` under flag 4, a count of columns, and the columns. The low two flag bits are the op. Where the table
//! is new, Δk1 is a zigzag distance from `base`; after that keys ascend and Δk1 is the plain distance from the key
//! before. Δk2 is likewise zigzag from `base` where k1 moved, else plain. A column is `number << 3 | type` and its value; an
//! update writes each changed column twice, before and after. `base` is the delegation of the clerk (`clerk.id` without
//! its low half), so that ids cost three bytes and not six.

use super::entry::{Cell, Entry, Key, Op};
use rusqlite::types::ValueRef;

/// Bytes after which a body goes on in the next part.
pub(super) const PART: usize = 64 << 10;

const PREV: u64 = 4;
const TABLE: u64 = 8;
const SECOND: u64 = 16;
const FLAGS: u32 = 5;

const NULL: u64 = 0;
const INT: u64 = 1;
const REAL: u64 = 2;
const TEXT: u64 = 3;
const BLOB: u64 = 4;
/// An integer written as its zigzag distance from `base`: an id of the same delegation.
const ID: u64 = 5;

/// What a body's numbers are relative to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    /// Id of the Change.
    pub(super) change: i64,
    /// Delegation of its clerk in the high half.
    pub(super) base: i64,
}

impl Frame {
    /// The frame of a Change by a clerk.
    pub(super) fn of(change: i64, clerk: i64) -> Self {
        Self { change, base: clerk & !0xffff_ffff }
    }
}

/// Why bytes are no body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Broken {
    /// Where.
    pub(super) at: usize,
    /// What does not fit.
    pub(super) why: &'static str,
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at byte {}", self.why, self.at)
    }
}

/// Writes entries, in ascending order of their keys.
pub(super) struct Writer {
    frame: Frame,
    bytes: Vec<u8>,
    last: Option<Key>,
}

impl Writer {
    /// An empty body.
    pub(super) fn new(frame: Frame) -> Self {
        Self { frame, bytes: Vec::new(), last: None }
    }

    /// Bytes written so far.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Takes the body out; the next entry begins a new one.
    pub(super) fn take(&mut self) -> Vec<u8> {
        self.last = None;
        std::mem::take(&mut self.bytes)
    }

    /// Appends an entry.
    pub(super) fn push(&mut self, entry: &Entry) {
        let head = Head { key: entry.key, op: entry.op, prev: entry.prev };
        self.write(head, entry.cells.iter().map(|cell| (cell.column, cell.before.as_ref(), cell.after.as_ref())));
    }

    /// The same from where its columns stand.
    pub(super) fn write<'c>(&mut self, head: Head, cells: impl ExactSizeIterator<Item = Seen<'c>>) {
        let Head { key, op, prev } = head;
        let base = self.frame.base;
        let before = self.last.filter(|last| last.table == key.table);
        let first =
            before.map_or_else(|| zigzag(key.k1.wrapping_sub(base)), |last| key.k1.wrapping_sub(last.k1) as u64);
        let same = before.filter(|last| last.k1 == key.k1);
        let mut flags = op as u64;
        if prev.is_some() {
            flags |= PREV;
        }
        if before.is_none() {
            flags |= TABLE;
        }
        if key.k2 != 0 {
            flags |= SECOND;
        }
        put(&mut self.bytes, u128::from(first) << FLAGS | u128::from(flags));
        if before.is_none() {
            self.bytes.push(key.table);
        }
        if key.k2 != 0 {
            let second =
                same.map_or_else(|| zigzag(key.k2.wrapping_sub(base)), |last| key.k2.wrapping_sub(last.k2) as u64);
            put(&mut self.bytes, second.into());
        }
        if let Some(prev) = prev {
            let back = self.frame.change.wrapping_sub(prev) as u64;
            put(&mut self.bytes, back.into());
        }
        put(&mut self.bytes, cells.len() as u128);
        for (column, before, after) in cells {
            if op != Op::Insert {
                self.value(column, before);
            }
            if op != Op::Delete {
                self.value(column, after);
            }
        }
        self.last = Some(key);
    }

    fn value(&mut self, column: u8, value: ValueRef<'_>) {
        let head = u64::from(column) << 3;
        let out = &mut self.bytes;
        match value {
            ValueRef::Null => put(out, (head | NULL).into()),
            ValueRef::Integer(n) => {
                let plain = zigzag(n);
                let near = zigzag(n.wrapping_sub(self.frame.base));
                let (kind, bits) = if near < plain { (ID, near) } else { (INT, plain) };
                put(out, (head | kind).into());
                put(out, bits.into());
            }
            ValueRef::Real(x) => {
                put(out, (head | REAL).into());
                out.extend_from_slice(&x.to_bits().to_le_bytes());
            }
            ValueRef::Text(bytes) => {
                put(out, (head | TEXT).into());
                put(out, bytes.len() as u128);
                out.extend_from_slice(bytes);
            }
            ValueRef::Blob(bytes) => {
                put(out, (head | BLOB).into());
                put(out, bytes.len() as u128);
                out.extend_from_slice(bytes);
            }
        }
    }
}

/// An entry without its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) key: Key,
    pub(super) op: Op,
    pub(super) prev: Option<i64>,
}

/// One column of an entry, in place: number, before, after.
pub(super) type Seen<'a> = (u8, ValueRef<'a>, ValueRef<'a>);

/// Where a reader stands in a body, to go on later.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    at: usize,
    last: Option<Key>,
}

/// Reads entries in place. Damaged bytes give an error, never a panic.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    frame: Frame,
    place: Place,
}

impl<'a> Reader<'a> {
    /// From the beginning.
    pub(super) fn new(bytes: &'a [u8], frame: Frame) -> Self {
        Self::resume(bytes, frame, Place::default())
    }

    /// From a place in the same body.
    pub(super) fn resume(bytes: &'a [u8], frame: Frame, place: Place) -> Self {
        Self { bytes, frame, place }
    }

    /// Where it stands.
    pub(super) fn place(&self) -> Place {
        self.place
    }

    fn broken(&self, why: &'static str) -> Broken {
        Broken { at: self.place.at, why }
    }

    /// The next entry; its columns replace what `cells` held.
    pub(super) fn next(&mut self, cells: &mut Vec<Seen<'a>>) -> Result<Option<Head>, Broken> {
        cells.clear();
        if self.place.at >= self.bytes.len() {
            return Ok(None);
        }
        let packed = self.wide()?;
        let flags = (packed & 31) as u64;
        let first = u64::try_from(packed >> FLAGS).map_err(|_| self.broken("key too long"))?;
        let op = Op::from_code(flags & 3).ok_or_else(|| self.broken("no such op"))?;
        let before = if flags & TABLE == 0 { self.place.last } else { None };
        let base = self.frame.base;
        let (table, k1) = match before {
            Some(last) => (last.table, last.k1.wrapping_add(first as i64)),
            None if flags & TABLE == 0 => return Err(self.broken("entry without a table")),
            None => {
                let table = *self.bytes.get(self.place.at).ok_or_else(|| self.broken("cut short"))?;
                self.place.at += 1;
                (table, base.wrapping_add(unzigzag(first)))
            }
        };
        let k2 = if flags & SECOND == 0 {
            0
        } else {
            let second = self.varint()?;
            match before.filter(|last| last.k1 == k1) {
                Some(last) => last.k2.wrapping_add(second as i64),
                None => base.wrapping_add(unzigzag(second)),
            }
        };
        let key = Key { table, k1, k2 };
        if self.place.last.is_some_and(|last| last >= key) {
            return Err(self.broken("keys out of order"));
        }
        let prev = if flags & PREV == 0 { None } else { Some(self.frame.change.wrapping_sub(self.varint()? as i64)) };
        let count = self.varint()?;
        for _ in 0..count {
            let cell = match op {
                Op::Insert => {
                    let (column, after) = self.value()?;
                    (column, ValueRef::Null, after)
                }
                Op::Delete => {
                    let (column, before) = self.value()?;
                    (column, before, ValueRef::Null)
                }
                Op::Update => {
                    let (column, before) = self.value()?;
                    let (same, after) = self.value()?;
                    if same != column {
                        return Err(self.broken("columns of an update do not pair"));
                    }
                    (column, before, after)
                }
            };
            if cells.last().is_some_and(|last: &Seen<'_>| last.0 >= cell.0) {
                return Err(self.broken("columns out of order"));
            }
            cells.push(cell);
        }
        self.place.last = Some(key);
        Ok(Some(Head { key, op, prev }))
    }

    /// The next entry with its columns copied.
    pub(super) fn next_owned(&mut self) -> Result<Option<Entry>, Broken> {
        let mut cells = Vec::new();
        Ok(self.next(&mut cells)?.map(|head| own(head, &cells)))
    }

    fn value(&mut self) -> Result<(u8, ValueRef<'a>), Broken> {
        let head = self.varint()?;
        let column = u8::try_from(head >> 3).map_err(|_| self.broken("no such column"))?;
        let value = match head & 7 {
            NULL => ValueRef::Null,
            INT => ValueRef::Integer(unzigzag(self.varint()?)),
            ID => ValueRef::Integer(self.frame.base.wrapping_add(unzigzag(self.varint()?))),
            REAL => {
                let bytes = self.slice(8)?;
                let mut bits = [0; 8];
                bits.copy_from_slice(bytes);
                ValueRef::Real(f64::from_bits(u64::from_le_bytes(bits)))
            }
            TEXT => {
                let length = self.varint()?;
                ValueRef::Text(self.slice(length)?)
            }
            BLOB => {
                let length = self.varint()?;
                ValueRef::Blob(self.slice(length)?)
            }
            _ => return Err(self.broken("no such type")),
        };
        Ok((column, value))
    }

    fn slice(&mut self, length: u64) -> Result<&'a [u8], Broken> {
        let end = usize::try_from(length)
            .ok()
            .and_then(|length| self.place.at.checked_add(length))
            .ok_or_else(|| self.broken("cut short"))?;
        let slice = self.bytes.get(self.place.at..end).ok_or_else(|| self.broken("cut short"))?;
        self.place.at = end;
        Ok(slice)
    }

    fn varint(&mut self) -> Result<u64, Broken> {
        // Most numbers are one byte.
        if let Some(byte) = self.bytes.get(self.place.at).filter(|byte| **byte < 0x80) {
            self.place.at += 1;
            return Ok(u64::from(*byte));
        }
        u64::try_from(self.wide()?).map_err(|_| self.broken("number too long"))
    }

    fn wide(&mut self) -> Result<u128, Broken> {
        let mut value = 0u128;
        for shift in (0..70).step_by(7) {
            let byte = *self.bytes.get(self.place.at).ok_or_else(|| self.broken("cut short"))?;
            self.place.at += 1;
            value |= u128::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(self.broken("number too long"))
    }
}

/// An entry of its own from what a reader saw.
pub(super) fn own(head: Head, cells: &[Seen<'_>]) -> Entry {
    Entry {
        key: head.key,
        op: head.op,
        prev: head.prev,
        cells: cells
            .iter()
            .map(|(column, before, after)| Cell { column: *column, before: (*before).into(), after: (*after).into() })
            .collect(),
    }
}

fn zigzag(n: i64) -> u64 {
    ((n << 1) ^ (n >> 63)) as u64
}

fn unzigzag(n: u64) -> i64 {
    (n >> 1) as i64 ^ -((n & 1) as i64)
}

fn put(out: &mut Vec<u8>, mut value: u128) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
#[path = "body/tests.rs"]
mod tests;
