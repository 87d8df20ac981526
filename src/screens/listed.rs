//! A list short enough to be held whole, of which the table shows a window.

use crate::domain::field::Column;
use crate::keys::Action;
use crate::ui::Look;
use crate::ui::table::{Table, TableEvent, Wanted};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Rows of a list and the table that shows them.
pub struct Listed<R: Clone + 'static> {
    rows: Vec<R>,
    table: Table<R>,
    id: fn(&R) -> i64,
    lines: u16,
    /// True once it was filled.
    filled: bool,
}

/// What came of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListEvent {
    /// The list has no use for it.
    Ignored,
    /// The cursor moved, or stood at an edge.
    Moved,
    /// This row is to be opened.
    Open(i64),
}

impl<R: Clone + 'static> Listed<R> {
    /// An empty list.
    pub const fn new(
        subject: &'static str,
        columns: &'static [Column<R>],
        empty: &'static str,
        id: fn(&R) -> i64,
    ) -> Self {
        Self { rows: Vec::new(), table: Table::new(subject, columns, empty), id, lines: 2, filled: false }
    }

    /// The same list, rows that answer true shown as context.
    #[must_use]
    pub fn dimming(mut self, dim: fn(&R) -> bool) -> Self {
        self.table = self.table.dimming(dim);
        self
    }

    /// Room for so many lines, the heading among them.
    pub fn resize(&mut self, lines: u16) {
        self.lines = lines;
        self.table.resize(lines);
    }

    /// The rows as they were read: at first the cursor on the first of them, later where it was. True at first.
    pub fn fill(&mut self, rows: Vec<R>) -> bool {
        if std::mem::replace(&mut self.filled, true) {
            self.renew(rows);
            return false;
        }
        self.replace(rows);
        true
    }

    /// The rows read again; the cursor stays on the row it was on.
    pub fn renew(&mut self, rows: Vec<R>) {
        self.rows = rows;
        let here = self.table.current().map(self.id);
        self.window(self.table.first().map(self.id));
        if let Some(here) = here {
            self.show(here);
        }
    }

    /// Other rows: the cursor on the first.
    pub fn replace(&mut self, rows: Vec<R>) {
        self.rows = rows;
        self.window(None);
        self.table.put_on(|_| true);
    }

    /// Puts the cursor on a row, wherever in the list it is. False if it is not there.
    pub fn show(&mut self, id: i64) -> bool {
        let own = self.id;
        if self.table.put_on(|row| own(row) == id) {
            return true;
        }
        if self.at(id).is_none() {
            return false;
        }
        self.window(Some(id));
        self.table.put_on(|row| own(row) == id)
    }

    /// Shows the window that begins with a row: earlier if the list ends before its last line.
    fn window(&mut self, first: Option<i64>) {
        let height = usize::from(self.table.resize(self.lines));
        let from = first.and_then(|id| self.at(id)).unwrap_or(0).min(self.rows.len().saturating_sub(height));
        let own = self.id;
        let rows = self.rows.iter().skip(from).take(height).cloned().collect();
        if let Some(wanted) = self.table.renew(rows, |one, other| own(one) == own(other)) {
            self.serve(wanted);
        }
    }

    fn at(&self, id: i64) -> Option<usize> {
        self.rows.iter().position(|row| (self.id)(row) == id)
    }

    fn serve(&mut self, wanted: Wanted) {
        let at = |row: Option<&R>| row.and_then(|row| self.at((self.id)(row)));
        let len = self.rows.len();
        let (from, to) = match wanted {
            Wanted::First(n) => (0, usize::from(n)),
            Wanted::Last(n) => (len.saturating_sub(usize::from(n)), len),
            Wanted::After(n) => {
                let from = at(self.table.last()).map_or(len, |at| at + 1);
                (from, from + usize::from(n))
            }
            Wanted::Before(n) => {
                let to = at(self.table.first()).unwrap_or(0);
                (to.saturating_sub(usize::from(n)), to)
            }
        };
        let rows = self.rows.get(from.min(len)..to.min(len)).unwrap_or_default().to_vec();
        self.table.bring(rows);
    }

    /// What a key means.
    pub fn act(&mut self, action: Action) -> ListEvent {
        match self.table.act(action) {
            TableEvent::Ignored => ListEvent::Ignored,
            TableEvent::Moved => ListEvent::Moved,
            TableEvent::Open => self.table.current().map_or(ListEvent::Moved, |row| ListEvent::Open((self.id)(row))),
            TableEvent::Wants(wanted) => {
                self.serve(wanted);
                ListEvent::Moved
            }
        }
    }

    /// All rows.
    pub fn rows(&self) -> &[R] {
        &self.rows
    }

    /// The row the cursor is on.
    pub fn current(&self) -> Option<&R> {
        self.table.current()
    }

    /// True if the cursor is on the last row of all.
    pub fn at_end(&self) -> bool {
        let current = self.current().map(self.id);
        current == self.rows.last().map(self.id)
    }

    /// Lines that are filled, the heading among them.
    pub fn filled(&self) -> u16 {
        let rows = self.table.rows().len();
        u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(u16::from(rows > 0))
    }

    /// Draws the window; returns where the terminal's cursor sits.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        self.table.draw(area, buffer, look)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    fn list(rows: std::ops::Range<i64>, lines: u16) -> Listed<i64> {
        let mut list = Listed::new("probe", &[], "probe-empty", |row| *row);
        list.resize(lines);
        list.replace(rows.collect());
        list
    }

    #[test]
    fn a_row_added_anywhere_can_be_shown() {
        let mut list = list(10..40, 6);
        list.renew((0..60).collect());
        assert_eq!(list.current(), Some(&10));
        assert!(list.show(59) && list.at_end());
        assert!(list.show(0));
        assert!(!list.show(99));
        assert_eq!(list.current(), Some(&0));
    }

    proptest! {
        #[test]
        fn the_cursor_walks_every_row_at_any_height(len in 0_i64..30, lines in 0_u16..12, keys in prop::collection::vec(0_u8..6, 0..60)) {
            let mut list = list(0..len, lines);
            let mut at = 0_i64;
            let height = i64::from(lines.saturating_sub(1).max(1));
            for key in keys {
                let (action, to) = match key {
                    0 => (Action::Down, at + 1),
                    1 => (Action::Up, at - 1),
                    2 => (Action::PageDown, at + height),
                    3 => (Action::PageUp, at - height),
                    4 => (Action::Home, 0),
                    _ => (Action::End, len),
                };
                list.act(action);
                at = to.clamp(0, (len - 1).max(0));
                let all: Vec<_> = (0..len).collect();
                prop_assert_eq!(list.current(), all.get(at as usize), "{:?}", action);
            }
        }
    }
}
