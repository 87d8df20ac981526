//! Sorted runs of entries in a nameless file beside the database, for Changes too large for memory, and their merge.

use super::body::{Frame, PART, Place, Reader, Writer};
use super::entry::{Entry, Key};
use super::lane::Block;
use super::{Result, Trouble, files};
use std::collections::{BTreeMap, btree_map};
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// The spilled part of a Change. The file has no name, so nothing is left behind whatever happens.
pub(super) struct Runs {
    file: File,
    frame: Frame,
    runs: Vec<Vec<Piece>>,
    end: u64,
}

/// A block of a run.
struct Piece {
    bytes: Bytes,
    /// Its first and its last entry, if it came from a lane.
    span: Option<(Key, Key)>,
}

enum Bytes {
    Held(Vec<u8>),
    Filed { at: u64, length: usize },
}

impl Runs {
    /// In a file of its own.
    pub(super) fn beside(database: &Path, frame: Frame) -> Result<Self> {
        Ok(Self { file: files::nameless(database)?, frame, runs: Vec::new(), end: 0 })
    }

    /// Writes one run; `entries` are in the order of their keys.
    pub(super) fn add(&mut self, entries: impl Iterator<Item = Entry>) -> Result<()> {
        let (mut run, mut block) = (Vec::new(), Writer::new(self.frame));
        for entry in entries {
            block.push(&entry);
            if block.len() >= PART {
                run.push(self.write(&block.take(), None)?);
            }
        }
        if block.len() > 0 {
            run.push(self.write(&block.take(), None)?);
        }
        self.runs.push(run);
        Ok(())
    }

    /// Writes what a lane held as one run.
    pub(super) fn add_blocks(&mut self, blocks: Vec<Block>) -> Result<()> {
        let run = blocks.into_iter().map(|block| self.write(&block.bytes, Some(block.span)));
        let run = run.collect::<Result<_>>()?;
        self.runs.push(run);
        Ok(())
    }

    fn write(&mut self, block: &[u8], span: Option<(Key, Key)>) -> Result<Piece> {
        let at = self.end;
        self.file.write_all_at(block, at).map_err(|error| Trouble::Full(error.to_string()))?;
        self.end = at.saturating_add(block.len() as u64);
        Ok(Piece { bytes: Bytes::Filed { at, length: block.len() }, span })
    }
}

/// One run being read.
struct Source {
    pieces: std::vec::IntoIter<Piece>,
    block: Vec<u8>,
    place: Place,
    next: Option<Entry>,
    /// First and last entry of the block, if it is a lane's and `next` is the first of them.
    whole: Option<(Key, Key)>,
}

impl Source {
    fn new(pieces: Vec<Piece>) -> Self {
        let pieces = pieces.into_iter();
        Self { pieces, block: Vec::new(), place: Place::default(), next: None, whole: None }
    }

    fn advance(&mut self, file: Option<&File>, frame: Frame) -> Result<()> {
        self.whole = None;
        loop {
            let mut reader = Reader::resume(&self.block, frame, self.place);
            self.next = reader.next_owned()?;
            self.place = reader.place();
            if self.next.is_some() {
                return Ok(());
            }
            let Some(piece) = self.pieces.next() else { return Ok(()) };
            match (piece.bytes, file) {
                (Bytes::Held(bytes), _) => self.block = bytes,
                (Bytes::Filed { at, length }, Some(file)) => {
                    self.block.resize(length, 0);
                    file.read_exact_at(&mut self.block, at).map_err(|error| Trouble::Disk(error.to_string()))?;
                }
                (Bytes::Filed { .. }, None) => return Err(Trouble::Damaged("a run without its file".to_owned())),
            }
            self.place = Place::default();
            self.whole = piece.span;
        }
    }

    /// Takes out the block it is at the beginning of.
    fn take_block(&mut self) -> Vec<u8> {
        (self.next, self.whole, self.place) = (None, None, Place::default());
        std::mem::take(&mut self.block)
    }
}

/// What comes next of a Change.
pub(super) enum Next {
    /// One row's whole entry.
    Row(Entry),
    /// Rows of one table that are new and that nothing else touched: their entries, packed, from that key on.
    Block(Key, Vec<u8>),
}

/// The net effect of a Change in the order of keys: its runs and what memory still held, merged.
pub(super) struct Merged {
    file: Option<File>,
    frame: Frame,
    sources: Vec<Source>,
    rest: std::iter::Peekable<btree_map::IntoValues<Key, Entry>>,
}

impl Merged {
    /// From runs, oldest first, what lanes held after them, and what came after that.
    pub(super) fn new(runs: Option<Runs>, lanes: Vec<Vec<Block>>, rest: BTreeMap<Key, Entry>, frame: Frame) -> Self {
        let (file, runs) = runs.map_or((None, Vec::new()), |runs| (Some(runs.file), runs.runs));
        let held = |block: Block| Piece { bytes: Bytes::Held(block.bytes), span: Some(block.span) };
        let lanes = lanes.into_iter().map(|blocks| blocks.into_iter().map(held).collect());
        let sources = runs.into_iter().chain(lanes).map(Source::new).collect();
        Self { file, frame, sources, rest: rest.into_values().peekable() }
    }

    /// What comes next. `may_pass` is asked of a table whether a block of it may be taken as it is.
    pub(super) fn next(&mut self, may_pass: &mut dyn FnMut(u8) -> Result<bool>) -> Result<Option<Next>> {
        if self.sources.is_empty() {
            return Ok(self.rest.next().map(Next::Row));
        }
        loop {
            for source in self.sources.iter_mut().filter(|source| source.next.is_none()) {
                source.advance(self.file.as_ref(), self.frame)?;
            }
            let keys = self.sources.iter().filter_map(|source| Some(source.next.as_ref()?.key));
            let Some(key) = keys.chain(self.rest.peek().map(|entry| entry.key)).min() else { return Ok(None) };
            if let Some((first, last)) = self.alone(key)
                && may_pass(first.table)?
                && let Some(source) = self.sources.iter_mut().find(|source| source.whole == Some((first, last)))
            {
                return Ok(Some(Next::Block(first, source.take_block())));
            }
            let mut whole: Option<Entry> = None;
            let parts = self.sources.iter_mut().filter_map(|source| source.next.take_if(|entry| entry.key == key));
            for part in parts.chain(self.rest.next_if(|entry| entry.key == key)) {
                whole = match whole.take() {
                    None => Some(part),
                    Some(first) => first.then(part).map_err(|why| Trouble::Damaged(why.to_owned()))?,
                };
            }
            if let Some(whole) = whole {
                return Ok(Some(Next::Row(whole)));
            }
        }
    }

    /// A lane's block that begins with the key that comes next and ends before anything else comes.
    fn alone(&mut self, key: Key) -> Option<(Key, Key)> {
        let mut whole = self.sources.iter().filter_map(|source| source.whole);
        let (first, last) = whole.find(|(first, _)| *first == key)?;
        let within = |entry: &Entry| entry.key <= last;
        let here = self.sources.iter().filter(|source| source.next.as_ref().is_some_and(within)).count();
        (here == 1 && !self.rest.peek().is_some_and(within)).then_some((first, last))
    }
}

#[cfg(test)]
#[path = "runs/tests.rs"]
mod tests;
