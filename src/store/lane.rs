//! Rows that a Change inserts in the order of their keys, packed as they come: an import adds a whole registry of them, and an
//! entry of its own in memory for each would cost it more than the packing.

use super::body::{Frame, Head, PART, Seen, Writer};
use super::entry::{Key, Op};

/// Entries of one table, packed as a part of a body is: each inserts a row.
pub(super) struct Block {
    /// The packed entries.
    pub(super) bytes: Vec<u8>,
    /// The first and the last of them.
    pub(super) span: (Key, Key),
}

/// The rows of one table.
pub(super) struct Lane {
    table: u8,
    writer: Writer,
    span: Option<(Key, Key)>,
    full: Vec<Block>,
    weight: usize,
}

impl Lane {
    /// Of a table, empty.
    pub(super) fn new(table: u8, frame: Frame) -> Self {
        Self { table, writer: Writer::new(frame), span: None, full: Vec::new(), weight: 0 }
    }

    /// Its table.
    pub(super) fn table(&self) -> u8 {
        self.table
    }

    /// Bytes it holds in full blocks.
    pub(super) fn weight(&self) -> usize {
        self.weight
    }

    /// Takes in a row that comes after all before it; `false` for any other.
    pub(super) fn push(&mut self, key: Key, cells: &[Seen<'_>]) -> bool {
        let last = self.span.map(|(_, last)| last).or_else(|| self.full.last().map(|block| block.span.1));
        if key.table != self.table || last.is_some_and(|last| last >= key) {
            return false;
        }
        self.writer.write(Head { key, op: Op::Insert, prev: None }, cells.iter().copied());
        self.span = Some((self.span.map_or(key, |(first, _)| first), key));
        if self.writer.len() >= PART {
            self.close();
        }
        true
    }

    fn close(&mut self) {
        if let Some(span) = self.span.take() {
            let bytes = self.writer.take();
            self.weight = self.weight.saturating_add(bytes.len());
            self.full.push(Block { bytes, span });
        }
    }

    /// True if nothing is in it.
    pub(super) fn is_empty(&self) -> bool {
        self.span.is_none() && self.full.is_empty()
    }

    /// Takes all of it out.
    pub(super) fn take(&mut self) -> Vec<Block> {
        self.close();
        self.weight = 0;
        std::mem::take(&mut self.full)
    }
}
