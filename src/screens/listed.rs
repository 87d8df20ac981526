//! A list short enough to be held whole, of which the table shows a window.

use crate::domain::field::Column;
use crate::keys::Action;
use crate::ui::Look;
use crate::ui::table::{Shown, TableEvent, Wanted, Window};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Rows of a list and the window that the table shows of them.
pub struct Listed<R: 'static> {
    rows: Vec<R>,
    shown: Shown<R>,
    /// Places among the rows, one after the other.
    window: Window<usize>,
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

impl<R: 'static> Listed<R> {
    /// An empty list.
    pub const fn new(
        subject: &'static str,
        columns: &'static [Column<R>],
        empty: &'static str,
        id: fn(&R) -> i64,
    ) -> Self {
        Self {
            rows: Vec::new(),
            shown: Shown::new(subject, columns, empty),
            window: Window::new(),
            id,
            lines: 2,
            filled: false,
        }
    }

    /// The same list, rows that answer true shown as context.
    #[must_use]
    pub fn dimming(mut self, dim: fn(&R) -> bool) -> Self {
        self.shown = self.shown.dimming(dim);
        self
    }

    /// Room for so many lines, the heading among them.
    pub fn resize(&mut self, lines: u16) {
        self.lines = lines;
        self.window.resize(lines);
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
        let here = self.current().map(self.id);
        let first = self.window.first().and_then(|first| self.rows.get(*first)).map(self.id);
        self.rows = rows;
        let first = first.and_then(|first| self.at(first));
        let here = here.and_then(|here| self.at(here));
        show_from(&mut self.window, first.unwrap_or(0), here, self.rows.len(), self.lines);
        if let Some(here) = here {
            show_at(&mut self.window, here, self.rows.len(), self.lines);
        }
    }

    /// Other rows: the cursor on the first.
    pub fn replace(&mut self, rows: Vec<R>) {
        self.rows = rows;
        show_from(&mut self.window, 0, None, self.rows.len(), self.lines);
        self.window.put_on(|_| true);
    }

    /// Puts the cursor on a row, wherever in the list it is. False if it is not there.
    pub fn show(&mut self, id: i64) -> bool {
        let at = self.at(id);
        at.is_some_and(|at| show_at(&mut self.window, at, self.rows.len(), self.lines))
    }

    fn at(&self, id: i64) -> Option<usize> {
        self.rows.iter().position(|row| (self.id)(row) == id)
    }

    /// What a key means.
    pub fn act(&mut self, action: Action) -> ListEvent {
        match self.window.act(action) {
            TableEvent::Ignored => ListEvent::Ignored,
            TableEvent::Moved => ListEvent::Moved,
            TableEvent::Open => self.current().map_or(ListEvent::Ignored, |row| ListEvent::Open((self.id)(row))),
            TableEvent::Wants(wanted) => {
                serve(&mut self.window, wanted, self.rows.len());
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
        self.window.current().and_then(|at| self.rows.get(*at))
    }

    /// True if the cursor is on the last row of all.
    pub fn at_end(&self) -> bool {
        self.window.current().copied() == self.rows.len().checked_sub(1)
    }

    /// Lines that are filled, the heading among them.
    pub fn filled(&self) -> u16 {
        let rows = self.window.rows().len();
        u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(u16::from(rows > 0))
    }

    /// Draws the window; returns where the terminal's cursor sits.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let (from, many) = (self.window.first().copied().unwrap_or(0), self.window.rows().len());
        let rows = self.rows.get(from..from + many).unwrap_or_default();
        self.shown.draw(rows, self.window.at(), area, buffer, look)
    }
}

/// Puts the cursor on a place, in the window as it stands or in one that begins there.
fn show_at(window: &mut Window<usize>, at: usize, len: usize, lines: u16) -> bool {
    window.put_on(|place| *place == at) || {
        show_from(window, at, None, len, lines);
        window.put_on(|place| *place == at)
    }
}

/// Shows the window that begins with a place: earlier if the list ends before its last line. The cursor goes `here`, if that
/// is in it.
fn show_from(window: &mut Window<usize>, first: usize, here: Option<usize>, len: usize, lines: u16) {
    let height = usize::from(window.resize(lines));
    let from = first.min(len.saturating_sub(height));
    let places = (from..len.min(from + height)).collect();
    if let Some(wanted) = window.renew(places, |_, place| here == Some(*place)) {
        serve(window, wanted, len);
    }
}

/// Brings a window the places it wants of a list so long.
fn serve(window: &mut Window<usize>, wanted: Wanted, len: usize) {
    let (from, to) = match wanted {
        Wanted::First(n) => (0, usize::from(n)),
        Wanted::Last(n) => (len.saturating_sub(usize::from(n)), len),
        Wanted::After(n) => {
            let from = window.last().map_or(len, |last| last + 1);
            (from, from + usize::from(n))
        }
        Wanted::Before(n) => {
            let to = window.first().copied().unwrap_or(0);
            (to.saturating_sub(usize::from(n)), to)
        }
    };
    window.bring((from.min(len)..to.min(len)).collect());
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
