//! The rows of a list that are on the screen, and the cursor among them.

use super::{TableEvent, Wanted};
use crate::keys::Action;

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

/// A window of rows, or of what stands for them.
pub struct Window<R> {
    rows: Vec<R>,
    at: usize,
    height: u16,
    asked: Option<Asked>,
}

impl<R> Default for Window<R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<R> Window<R> {
    /// A window of one line without rows yet.
    pub const fn new() -> Self {
        Self { rows: Vec::new(), at: 0, height: 1, asked: None }
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
            Action::Enter if self.rows.is_empty() => TableEvent::Ignored,
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
