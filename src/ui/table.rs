//! A windowed list of rows, declared by a subject's columns.
//!
//! A table holds the rows on the screen and nothing more. When the cursor leaves them it says what it wants and the
//! screen, which alone reads the store, brings it by key:
//!
//! ```text
//! match self.table.act(action) {
//!     TableEvent::Wants(Wanted::After(n)) => { let rows = read n rows after self.table.last(); self.table.bring(rows) }
//!     TableEvent::Wants(Wanted::Before(n)) => { the n rows before self.table.first(), in list order; bring }
//!     TableEvent::Wants(Wanted::First(n) | Wanted::Last(n)) => { the first or last n rows of all; bring }
//!     TableEvent::Open => open self.table.current()
//!     …
//! }
//! ```
//! After a resize or a Change the screen calls `resize`, reads as many rows from `first()` on, that row included, and
//! hands them to `renew`.

mod draw;

use crate::domain::field::Column;
use crate::keys::Action;
use std::borrow::Cow;

/// Rows to read: how many, from where. What comes is handed to `Table::bring`, fewer if there are no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The first so many of all.
    First(u16),
    /// The last so many of all, in the order of the list.
    Last(u16),
    /// So many after `last()`.
    After(u16),
    /// The so many just before `first()`, in the order of the list.
    Before(u16),
}

/// What came of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableEvent {
    /// The table has no use for it.
    Ignored,
    /// The cursor moved, or stood at an edge.
    Moved,
    /// The row under the cursor is to be opened.
    Open,
    /// Rows to be read before the cursor can move there.
    Wants(Wanted),
}

/// What rows were asked for, and where the cursor goes when they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    First,
    Last,
    /// So many lines down from where it is.
    Down(usize),
    /// So many lines up.
    Up(usize),
}

/// A list of `R`, of which the window on the screen is held.
pub struct Table<R: 'static> {
    subject: &'static str,
    columns: Cow<'static, [Column<R>]>,
    empty: &'static str,
    dim: Option<fn(&R) -> bool>,
    rows: Vec<R>,
    at: usize,
    height: u16,
    asked: Option<Asked>,
}

impl<R: 'static> Table<R> {
    /// A table without rows yet. Headings are Fluent `subject-column`; `empty` is the text that teaches what this place
    /// is for and the key to begin with.
    pub const fn new(subject: &'static str, columns: &'static [Column<R>], empty: &'static str) -> Self {
        Self {
            subject,
            columns: Cow::Borrowed(columns),
            empty,
            dim: None,
            rows: Vec::new(),
            at: 0,
            height: 1,
            asked: None,
        }
    }

    /// The same table, rows that answer true shown as context.
    #[must_use]
    pub const fn dimming(mut self, dim: fn(&R) -> bool) -> Self {
        self.dim = Some(dim);
        self
    }

    /// The same columns in another order, or others.
    pub fn show(&mut self, columns: Vec<Column<R>>) {
        self.columns = Cow::Owned(columns);
    }

    /// Room on the screen for so many body lines, the heading among them. Returns the rows to read from `first()` on.
    pub fn resize(&mut self, lines: u16) -> u16 {
        self.height = lines.saturating_sub(1).max(1);
        let height = usize::from(self.height);
        if self.rows.len() > height {
            let from = (self.at + 1).saturating_sub(height);
            self.rows.drain(..from);
            self.rows.truncate(height);
            self.at -= from;
        }
        self.height
    }

    /// The rows read again from `first()` on (or the first of all): after opening, a resize, a Change. The cursor stays
    /// on the row that `same` says is the one it was on, else on its line. If rows are missing that may stand before
    /// these, returns what to read and `bring`.
    pub fn renew(&mut self, rows: Vec<R>, same: impl Fn(&R, &R) -> bool) -> Option<Wanted> {
        let old = std::mem::replace(&mut self.rows, rows);
        self.rows.truncate(usize::from(self.height));
        let here = old.get(self.at);
        let found = here.and_then(|here| self.rows.iter().position(|row| same(here, row)));
        self.at = found.unwrap_or(self.at).min(self.rows.len().saturating_sub(1));
        self.asked = None;
        let missing = usize::from(self.height).saturating_sub(self.rows.len());
        if missing == 0 || old.is_empty() {
            return None;
        }
        let missing = u16::try_from(missing).unwrap_or(u16::MAX);
        Some(if self.rows.is_empty() {
            self.asked = Some(Asked::Last);
            Wanted::Last(self.height)
        } else {
            self.asked = Some(Asked::Up(0));
            Wanted::Before(missing)
        })
    }

    /// The rows asked for.
    pub fn bring(&mut self, mut rows: Vec<R>) {
        let height = usize::from(self.height);
        match self.asked.take() {
            None => {}
            Some(Asked::First) => {
                rows.truncate(height);
                self.rows = rows;
                self.at = 0;
            }
            Some(Asked::Last) => {
                let from = rows.len().saturating_sub(height);
                rows.drain(..from);
                self.rows = rows;
                self.at = self.rows.len().saturating_sub(1);
            }
            Some(Asked::Down(by)) => {
                self.rows.append(&mut rows);
                self.at = (self.at + by).min(self.rows.len().saturating_sub(1));
                let from = self.rows.len().saturating_sub(height).min(self.at);
                self.rows.drain(..from);
                self.at -= from;
            }
            Some(Asked::Up(by)) => {
                let came = rows.len();
                rows.append(&mut self.rows);
                self.rows = rows;
                self.at = (self.at + came).saturating_sub(by);
                // The window may not lose the row the cursor is on.
                let keep = height.max(self.at + 1);
                self.rows.truncate(keep);
                let from = self.rows.len().saturating_sub(height);
                self.rows.drain(..from);
                self.at -= from;
            }
        }
    }

    /// What a key means here.
    pub fn act(&mut self, action: Action) -> TableEvent {
        let half = (self.height / 2).max(1);
        match action {
            Action::Down => self.down(1, half),
            Action::Up => self.up(1, half),
            Action::PageDown => self.down(usize::from(self.height), self.height),
            Action::PageUp => self.up(usize::from(self.height), self.height),
            Action::Home => self.ask(Asked::First, Wanted::First(self.height)),
            Action::End => self.ask(Asked::Last, Wanted::Last(self.height)),
            Action::Enter if self.rows.is_empty() => TableEvent::Moved,
            Action::Enter => TableEvent::Open,
            _ => TableEvent::Ignored,
        }
    }

    fn down(&mut self, by: usize, rows: u16) -> TableEvent {
        // A window that is not full holds the last row already.
        let full = self.rows.len() >= usize::from(self.height);
        if self.at + by < self.rows.len() || !full {
            self.at = (self.at + by).min(self.rows.len().saturating_sub(1));
            return TableEvent::Moved;
        }
        self.ask(Asked::Down(by), Wanted::After(rows))
    }

    fn up(&mut self, by: usize, rows: u16) -> TableEvent {
        if by <= self.at || self.rows.is_empty() {
            self.at = self.at.saturating_sub(by);
            return TableEvent::Moved;
        }
        self.ask(Asked::Up(by), Wanted::Before(rows))
    }

    const fn ask(&mut self, asked: Asked, wanted: Wanted) -> TableEvent {
        self.asked = Some(asked);
        TableEvent::Wants(wanted)
    }

    /// The row under the cursor.
    pub fn current(&self) -> Option<&R> {
        self.rows.get(self.at)
    }

    /// The first row held.
    pub fn first(&self) -> Option<&R> {
        self.rows.first()
    }

    /// The last row held.
    pub fn last(&self) -> Option<&R> {
        self.rows.last()
    }

    /// The rows on the screen.
    pub fn rows(&self) -> &[R] {
        &self.rows
    }

    /// Line of the cursor in the window.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Puts the cursor on the first row held that answers true.
    pub fn put_on(&mut self, wanted: impl Fn(&R) -> bool) -> bool {
        match self.rows.iter().position(wanted) {
            Some(at) => {
                self.at = at;
                true
            }
            None => false,
        }
    }
}
