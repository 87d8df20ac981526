//! Sorted runs of entries in a nameless file beside the database, for Changes too large for memory, and their merge.

use super::body::{Frame, Place, Reader, Writer};
use super::entry::{Entry, Key};
use super::{Result, Trouble};
use rustix::fs::{Mode, OFlags};
use std::collections::{BTreeMap, btree_map};
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// Bytes of a block: what the merge holds of each run.
const BLOCK: usize = 64 << 10;

/// The spilled part of a Change. The file has no name, so nothing is left behind whatever happens.
pub(super) struct Runs {
    file: File,
    frame: Frame,
    /// First and last byte of each run.
    spans: Vec<(u64, u64)>,
    end: u64,
}

impl Runs {
    /// A new file in the directory of the database, which is private, and has the room that the Change will need anyway.
    pub(super) fn beside(database: &Path, frame: Frame) -> Result<Self> {
        let folder = super::files::folder_of(database);
        let mode = Mode::RUSR | Mode::WUSR;
        let flags = OFlags::RDWR | OFlags::CLOEXEC;
        let fd = rustix::fs::open(folder, flags | OFlags::TMPFILE, mode).or_else(|_| {
            // Not every file system can make a nameless file.
            let name = folder.join(format!(".najma-{}.spill", std::process::id()));
            let fd = rustix::fs::open(&name, flags | OFlags::CREATE | OFlags::EXCL, mode)?;
            rustix::fs::unlink(&name)?;
            Ok(fd)
        });
        Ok(Self { file: File::from(fd.map_err(disk)?), frame, spans: Vec::new(), end: 0 })
    }

    /// Writes one run; `entries` are in the order of their keys.
    pub(super) fn add(&mut self, entries: impl Iterator<Item = Entry>) -> Result<()> {
        let start = self.end;
        let mut block = Writer::new(self.frame);
        for entry in entries {
            block.push(&entry);
            if block.len() >= BLOCK {
                self.write(&block.take())?;
            }
        }
        if block.len() > 0 {
            self.write(&block.take())?;
        }
        self.spans.push((start, self.end));
        Ok(())
    }

    fn write(&mut self, block: &[u8]) -> Result<()> {
        let length = (block.len() as u64).to_le_bytes();
        self.file
            .write_all_at(&length, self.end)
            .and_then(|()| self.file.write_all_at(block, self.end.saturating_add(8)))
            .map_err(|error| Trouble::Full(error.to_string()))?;
        self.end = self.end.saturating_add(8).saturating_add(block.len() as u64);
        Ok(())
    }
}

fn disk(error: rustix::io::Errno) -> Trouble {
    Trouble::Full(error.to_string())
}

/// One run being read.
struct Source {
    at: u64,
    end: u64,
    block: Vec<u8>,
    place: Place,
    next: Option<Entry>,
}

impl Source {
    fn advance(&mut self, runs: &Runs) -> Result<()> {
        loop {
            let mut reader = Reader::resume(&self.block, runs.frame, self.place);
            self.next = reader.next_owned()?;
            self.place = reader.place();
            if self.next.is_some() || self.at >= self.end {
                return Ok(());
            }
            let mut length = [0; 8];
            let read = |bytes: &mut [u8], at| {
                runs.file.read_exact_at(bytes, at).map_err(|error| Trouble::Disk(error.to_string()))
            };
            read(&mut length, self.at)?;
            let length = u64::from_le_bytes(length);
            self.block.resize(usize::try_from(length).unwrap_or(usize::MAX), 0);
            read(&mut self.block, self.at.saturating_add(8))?;
            self.at = self.at.saturating_add(8).saturating_add(length);
            self.place = Place::default();
        }
    }
}

/// The net effect of a Change in the order of keys: its runs and what memory still held, merged.
pub(super) struct Merged {
    runs: Option<(Runs, Vec<Source>)>,
    rest: std::iter::Peekable<btree_map::IntoValues<Key, Entry>>,
}

impl Merged {
    /// From runs, oldest first, and what came after them.
    pub(super) fn new(runs: Option<Runs>, rest: BTreeMap<Key, Entry>) -> Self {
        let runs = runs.map(|runs| {
            let sources = runs
                .spans
                .iter()
                .map(|(at, end)| Source { at: *at, end: *end, block: Vec::new(), place: Place::default(), next: None })
                .collect();
            (runs, sources)
        });
        Self { runs, rest: rest.into_values().peekable() }
    }

    /// The next row's whole entry.
    pub(super) fn next(&mut self) -> Result<Option<Entry>> {
        let Some((runs, sources)) = &mut self.runs else {
            return Ok(self.rest.next());
        };
        loop {
            let mut least: Option<Key> = self.rest.peek().map(|entry| entry.key);
            for source in sources.iter_mut() {
                if source.next.is_none() {
                    source.advance(runs)?;
                }
                if let Some(entry) = &source.next
                    && least.is_none_or(|key| entry.key < key)
                {
                    least = Some(entry.key);
                }
            }
            let Some(key) = least else { return Ok(None) };
            let mut whole: Option<Entry> = None;
            let parts = sources.iter_mut().filter_map(|source| source.next.take_if(|entry| entry.key == key));
            for part in parts.chain(self.rest.next_if(|entry| entry.key == key)) {
                whole = match whole.take() {
                    None => Some(part),
                    Some(first) => first.then(part).map_err(|why| Trouble::Damaged(why.to_owned()))?,
                };
            }
            if whole.is_some() {
                return Ok(whole);
            }
        }
    }
}
