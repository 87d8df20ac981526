//! One row's part in a Change: which row, what happened to it, its columns before and after.

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};

/// A journalled row: its table's number in `journal::TABLES` and its one or two key columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key {
    /// Index into `journal::TABLES`.
    pub(super) table: u8,
    /// First key column.
    pub(super) k1: i64,
    /// Second key column; 0 where the table has one.
    pub(super) k2: i64,
}

/// On-disk codes of what happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    /// 1: the row was not there before.
    Insert = 1,
    /// 2: it was, and is.
    Update = 2,
    /// 3: it is no longer there.
    Delete = 3,
}

impl Op {
    /// The op behind an on-disk code.
    pub(super) fn from_code(code: u64) -> Option<Self> {
        [Self::Insert, Self::Update, Self::Delete].into_iter().find(|op| *op as u64 == code)
    }
}

/// A stored value as SQLite has it. Text stays bytes: damaged UTF-8 must pass through the journal unchanged.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Val {
    Null,
    Int(i64),
    Real(f64),
    Text(Box<[u8]>),
    Blob(Box<[u8]>),
}

impl From<ValueRef<'_>> for Val {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(n) => Self::Int(n),
            ValueRef::Real(x) => Self::Real(x),
            ValueRef::Text(bytes) => Self::Text(bytes.into()),
            ValueRef::Blob(bytes) => Self::Blob(bytes.into()),
        }
    }
}

impl Val {
    /// The same value, borrowed.
    pub(super) fn as_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Null => ValueRef::Null,
            Self::Int(n) => ValueRef::Integer(*n),
            Self::Real(x) => ValueRef::Real(*x),
            Self::Text(bytes) => ValueRef::Text(bytes),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }
    }

    /// Bytes it holds on the heap.
    fn weight(&self) -> usize {
        match self {
            Self::Text(bytes) | Self::Blob(bytes) => bytes.len(),
            _ => 0,
        }
    }
}

impl ToSql for Val {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.as_ref()))
    }
}

/// A value as a person reads it; `None` for NULL. Broken UTF-8 shows as U+FFFD, blobs in hexadecimal.
pub(super) fn shown(value: ValueRef<'_>) -> Option<String> {
    match value {
        ValueRef::Null => None,
        ValueRef::Integer(n) => Some(n.to_string()),
        ValueRef::Real(x) => Some(x.to_string()),
        ValueRef::Text(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        ValueRef::Blob(bytes) => Some(super::journal::hex(bytes)),
    }
}

/// One column of an entry. An insert has NULL before, a delete NULL after, an update both sides of what changed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    /// Column number: its position in the table, which never changes since columns are only ever appended.
    pub(super) column: u8,
    /// What stood there.
    pub(super) before: Val,
    /// What stands there now.
    pub(super) after: Val,
}

/// What a Change did to one row, net. Columns that are absent were NULL (insert, delete) or did not change (update);
/// the key and `chg` are never among them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) key: Key,
    pub(super) op: Op,
    /// The Change that had touched the row before; `None` for a row that never was. While its Change is still open it may
    /// be that very Change: the entry then continues an earlier one that was spilled.
    pub(super) prev: Option<i64>,
    /// By column number.
    pub(super) cells: Vec<Cell>,
}

impl Entry {
    /// Bytes it holds in memory, roughly: when to spill.
    pub(super) fn weight(&self) -> usize {
        let cells: usize = self
            .cells
            .iter()
            .map(|cell| size_of::<Cell>().saturating_add(cell.before.weight()).saturating_add(cell.after.weight()))
            .sum();
        size_of::<Self>().saturating_add(32).saturating_add(cells)
    }

    /// True if it changes nothing but `chg`.
    pub(super) fn is_idle(&self) -> bool {
        self.op == Op::Update && self.cells.is_empty()
    }

    /// This entry and then `later`, as one: `Ok(None)` where a row came and went. An error names a sequence that cannot be.
    pub(super) fn then(self, later: Self) -> Result<Option<Self>, &'static str> {
        let op = match (self.op, later.op) {
            (Op::Insert, Op::Update) => Op::Insert,
            (Op::Insert, Op::Delete) => return Ok(None),
            (Op::Update, Op::Update) | (Op::Delete, Op::Insert) => Op::Update,
            (Op::Update, Op::Delete) => Op::Delete,
            (Op::Insert | Op::Update, Op::Insert) => return Err("a row inserted twice"),
            (Op::Delete, Op::Update | Op::Delete) => return Err("a deleted row touched again"),
        };
        let mut cells = self.cells;
        for cell in later.cells {
            match cells.binary_search_by_key(&cell.column, |own| own.column) {
                Ok(at) => {
                    if let Some(own) = cells.get_mut(at) {
                        own.after = cell.after;
                    }
                }
                Err(at) => cells.insert(at, cell),
            }
        }
        match op {
            Op::Insert => {
                for cell in &mut cells {
                    cell.before = Val::Null;
                }
            }
            // A column that the delete names and the insert after it does not is NULL now; both sides hold that already.
            Op::Update => {}
            Op::Delete => {
                for cell in &mut cells {
                    cell.after = Val::Null;
                }
            }
        }
        cells.retain(|cell| cell.before != cell.after);
        Ok(Some(Self { key: self.key, op, prev: self.prev, cells }))
    }
}
