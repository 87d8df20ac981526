//! Rows of a derived table, gathered in any order and given in that of its key, so that neighbours land on the same pages.
//! Where they are too many for memory, sorted runs of them wait in a nameless file beside the database.

use super::{Result, Trouble, files, radix};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// Rows held in memory.
const HELD: usize = 1 << 16;
/// Rows read at once from each run.
const READ: usize = 1 << 8;
/// Rows given at once.
const GIVEN: usize = 1 << 12;
/// Bytes of a row in the file.
const BYTES: usize = size_of::<Row>();

type Row = [i64; 3];

/// Rows of a table of three numbers, its whole key.
pub(super) struct Sorter {
    /// The database.
    beside: PathBuf,
    held: Vec<Row>,
    spare: Vec<Row>,
    file: Option<File>,
    /// Where the runs of the file end, in rows.
    ends: Vec<u64>,
}

impl Sorter {
    /// For a table of a database.
    pub(super) fn beside(database: &Path) -> Self {
        Self { beside: database.to_owned(), held: Vec::new(), spare: Vec::new(), file: None, ends: Vec::new() }
    }

    /// Takes rows in, those of one third number after those of the lesser ones: persons come by their ids.
    pub(super) fn extend(&mut self, rows: impl Iterator<Item = Row>) -> Result<()> {
        self.held.extend(rows);
        if self.held.len() < HELD {
            return Ok(());
        }
        self.sort();
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(files::nameless(&self.beside)?),
        };
        let start = self.ends.last().copied().unwrap_or(0);
        let mut bytes = Vec::with_capacity(READ * BYTES);
        for (rows, at) in self.held.chunks(READ).zip((start..).step_by(READ)) {
            bytes.clear();
            rows.as_flattened().iter().for_each(|number| bytes.extend_from_slice(&number.to_le_bytes()));
            file.write_all_at(&bytes, place(at)).map_err(|error| Trouble::Full(error.to_string()))?;
        }
        self.ends.push(start.saturating_add(self.held.len() as u64));
        self.held.clear();
        Ok(())
    }

    fn sort(&mut self) {
        // Sorting keeps the order in which they came: that of the third number.
        for part in [1, 0] {
            radix::sort(&mut self.held, &mut self.spare, |row| row[part] as u64);
        }
    }

    /// True if it holds none.
    pub(super) fn is_empty(&self) -> bool {
        self.held.is_empty() && self.ends.is_empty()
    }

    /// Gives all of them, some thousand at a time, and is empty again.
    pub(super) fn drain(&mut self, mut each: impl FnMut(&[Row]) -> Result<()>) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        self.sort();
        let mut merged = Merge::new(self.file.as_ref(), &std::mem::take(&mut self.ends), &self.held)?;
        let mut rows = Vec::with_capacity(GIVEN);
        while let Some(row) = merged.next()? {
            rows.push(row);
            if rows.len() == GIVEN {
                each(&rows)?;
                rows.clear();
            }
        }
        each(&rows)?;
        self.held.clear();
        Ok(())
    }
}

/// The byte at which a row of the file begins.
fn place(row: u64) -> u64 {
    row.saturating_mul(BYTES as u64)
}

/// Runs and what memory holds, as one.
struct Merge<'a> {
    file: Option<&'a File>,
    runs: Vec<Run>,
    held: std::slice::Iter<'a, Row>,
    /// The next row of each, and whose it is.
    next: BinaryHeap<Reverse<(Row, usize)>>,
}

/// What is left of a run, and the rows of it that were read, the last first.
struct Run {
    left: std::ops::Range<u64>,
    read: Vec<Row>,
}

impl<'a> Merge<'a> {
    fn new(file: Option<&'a File>, ends: &[u64], held: &'a [Row]) -> Result<Self> {
        let starts = [0].into_iter().chain(ends.iter().copied());
        let runs = starts.zip(ends).map(|(start, end)| Run { left: start..*end, read: Vec::new() }).collect();
        let mut own = Self { file, runs, held: held.iter(), next: BinaryHeap::new() };
        for from in 0..=own.runs.len() {
            let first = own.after(from)?;
            own.next.extend(first.map(|row| Reverse((row, from))));
        }
        Ok(own)
    }

    /// The next row of a run; that of memory where there is no such run.
    fn after(&mut self, from: usize) -> Result<Option<Row>> {
        let (Some(run), Some(file)) = (self.runs.get_mut(from), self.file) else {
            return Ok(self.held.next().copied());
        };
        if run.read.is_empty() {
            let first = run.left.start;
            run.left.start = first.saturating_add(READ as u64).min(run.left.end);
            let mut bytes = vec![0; usize::try_from(place(run.left.start - first)).unwrap_or(0)];
            file.read_exact_at(&mut bytes, place(first)).map_err(|error| Trouble::Disk(error.to_string()))?;
            let numbers: Vec<i64> = bytes.as_chunks().0.iter().map(|bytes| i64::from_le_bytes(*bytes)).collect();
            run.read.extend(numbers.as_chunks().0.iter().rev());
        }
        Ok(run.read.pop())
    }

    fn next(&mut self) -> Result<Option<Row>> {
        let Some(least) = self.next.peek() else { return Ok(None) };
        let Reverse((row, from)) = *least;
        match (self.after(from)?, self.next.peek_mut()) {
            (Some(row), Some(mut least)) => *least = Reverse((row, from)),
            (None, Some(least)) => drop(PeekMut::pop(least)),
            (_, None) => {}
        }
        Ok(Some(row))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn runs_come_back_as_one(mut runs in prop::collection::vec(prop::collection::vec(any::<[i8; 3]>(), 1..3000), 1..5)) {
            let file = tempfile::tempfile().unwrap();
            let (mut ends, mut all, mut held) = (Vec::new(), Vec::new(), Vec::new());
            let last = runs.len() - 1;
            for (at, run) in runs.iter_mut().enumerate() {
                let mut rows: Vec<Row> = run.iter().map(|row| row.map(i64::from)).collect();
                rows.sort_unstable();
                all.extend_from_slice(&rows);
                if at == last {
                    held = rows;
                    continue;
                }
                let start = ends.last().copied().unwrap_or(0);
                let bytes: Vec<u8> = rows.as_flattened().iter().flat_map(|number| number.to_le_bytes()).collect();
                file.write_all_at(&bytes, place(start)).unwrap();
                ends.push(start + rows.len() as u64);
            }
            let mut merge = Merge::new(Some(&file), &ends, &held).unwrap();
            let read: Vec<Row> = std::iter::from_fn(|| merge.next().unwrap()).collect();
            all.sort_unstable();
            prop_assert_eq!(read, all);
        }
    }
}
