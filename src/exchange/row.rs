//! One row of a spreadsheet, as text, and where it stood in its file.

use super::twice;

/// Most columns used; a file with text beyond is refused.
pub const COLUMNS_MAX: usize = 500;

/// A row: all its cells in one text, so that a million of them cost two allocations each.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Line of the file (CSV) or row of the sheet, from 1.
    pub line: u64,
    /// True for a row that its sheet hides.
    pub hidden: bool,
    /// True if letters of it were written twice and are read once here.
    pub mended: bool,
    /// True where bare numbers of days count from 1904.
    pub(super) since_1904: bool,
    /// Columns of merged cells that began above: empty here, they say what stands there.
    pub(super) below: Box<[u16]>,
    text: String,
    ends: Vec<u32>,
}

impl Clone for Row {
    fn clone(&self) -> Self {
        Self {
            line: self.line,
            hidden: self.hidden,
            mended: self.mended,
            since_1904: self.since_1904,
            below: self.below.clone(),
            text: self.text.clone(),
            ends: self.ends.clone(),
        }
    }

    /// Into the room that is there already: a reading keeps the last row of many.
    fn clone_from(&mut self, other: &Self) {
        (self.line, self.hidden, self.mended) = (other.line, other.hidden, other.mended);
        self.since_1904 = other.since_1904;
        self.below.clone_from(&other.below);
        self.text.clone_from(&other.text);
        self.ends.clone_from(&other.ends);
    }
}

impl Row {
    /// A row without cells.
    pub fn new(line: u64) -> Self {
        Self { line, ..Self::default() }
    }

    /// The same, with room for so many bytes of text in so many cells.
    pub fn with_room(line: u64, bytes: usize, cells: usize) -> Self {
        Self { text: String::with_capacity(bytes), ends: Vec::with_capacity(cells), ..Self::new(line) }
    }

    /// A row of these cells.
    pub fn of(line: u64, cells: &[&str]) -> Self {
        let mut row = Self::new(line);
        for cell in cells {
            row.push(cell);
        }
        row
    }

    /// Appends a cell.
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    /// How many cells it has, trailing empty ones included.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True if it has no cell at all.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text of a cell; empty beyond the last.
    pub fn cell(&self, column: usize) -> &str {
        let end = |at: usize| self.ends.get(at).map(|end| *end as usize);
        let start = column.checked_sub(1).and_then(end).unwrap_or(0);
        end(column).and_then(|end| self.text.get(start..end)).unwrap_or("")
    }

    /// Its cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|column| self.cell(column))
    }

    /// True if nothing but spaces stands in it.
    pub fn is_blank(&self) -> bool {
        self.text.chars().all(|c| c.is_whitespace() || c.is_control())
    }

    /// The same with letters read once that were written twice.
    pub(super) fn read_once(mut self) -> Self {
        if !twice::may_be(&self.text) {
            return self;
        }
        let below = std::mem::take(&mut self.below);
        let mut row = Self { hidden: self.hidden, since_1904: self.since_1904, below, ..Self::new(self.line) };
        for cell in self.cells() {
            let mended = twice::mended(cell);
            row.mended |= mended.is_some();
            row.push(mended.as_deref().unwrap_or(cell));
        }
        row
    }

    /// Bytes of its text.
    pub fn bytes(&self) -> usize {
        self.text.len()
    }
}

/// Whether a reading goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// The next row, please.
    On,
    /// Enough was seen.
    Enough,
}
