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
mod window;

use crate::domain::field::Column;
use crate::ui::Look;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::borrow::Cow;
use std::ops::{Deref, DerefMut};
pub use window::Window;

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

/// What a list shows of each row of `R`, and what it says when there is none.
pub struct Shown<R: 'static> {
    subject: &'static str,
    columns: Cow<'static, [Column<R>]>,
    empty: &'static str,
    dim: Option<fn(&R) -> bool>,
}

impl<R: 'static> Shown<R> {
    /// Headings are Fluent `subject-column`; `empty` is the text that teaches what this place is for and the key to begin
    /// with.
    pub const fn new(subject: &'static str, columns: &'static [Column<R>], empty: &'static str) -> Self {
        Self { subject, columns: Cow::Borrowed(columns), empty, dim: None }
    }

    /// The same, rows that answer true shown as context.
    #[must_use]
    pub const fn dimming(mut self, dim: fn(&R) -> bool) -> Self {
        self.dim = Some(dim);
        self
    }
}

/// A list of `R`, of which the window on the screen is held.
pub struct Table<R: 'static> {
    shown: Shown<R>,
    window: Window<R>,
}

impl<R: 'static> Table<R> {
    /// A table without rows yet, and what it shows of them (`Shown::new`).
    pub const fn new(subject: &'static str, columns: &'static [Column<R>], empty: &'static str) -> Self {
        Self { shown: Shown::new(subject, columns, empty), window: Window::new() }
    }

    /// The same columns in another order, or others.
    pub fn show(&mut self, columns: Vec<Column<R>>) {
        self.shown.columns = Cow::Owned(columns);
    }

    /// Draws heading and rows; returns where the terminal's cursor sits: the mark of the cursor's line.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        self.shown.draw(self.window.rows(), self.window.at(), area, buffer, look)
    }
}

impl<R: 'static> Deref for Table<R> {
    type Target = Window<R>;

    fn deref(&self) -> &Window<R> {
        &self.window
    }
}

impl<R: 'static> DerefMut for Table<R> {
    fn deref_mut(&mut self) -> &mut Window<R> {
        &mut self.window
    }
}
