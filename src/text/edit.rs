//! One line of text being typed, in either direction: caret, words, limits.

use super::Dir;

/// A line of text with a caret, kept logical; what it shows is `visual`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    text: String,
    caret: usize,
    max: usize,
    dir: Dir,
}

impl Line {
    /// A line holding `text`, the caret at its end, at most `max` characters.
    pub fn new(text: &str, max: usize, dir: Dir) -> Self {
        let _ = (text, max, dir);
        unimplemented!()
    }

    /// What it holds.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Types text at the caret: cleaned, and cut at the limit. Returns how many characters were refused.
    pub fn insert(&mut self, typed: &str) -> usize {
        let _ = typed;
        unimplemented!()
    }

    /// Deletes the code point before the caret. False if there was none.
    pub fn backspace(&mut self) -> bool {
        unimplemented!()
    }

    /// Deletes the code point after the caret.
    pub fn delete(&mut self) -> bool {
        unimplemented!()
    }

    /// Moves the caret one step towards the left of the screen. False at the edge.
    pub fn left(&mut self) -> bool {
        unimplemented!()
    }

    /// Moves the caret one step towards the right of the screen. False at the edge.
    pub fn right(&mut self) -> bool {
        unimplemented!()
    }

    /// Caret to the logical start.
    pub fn home(&mut self) {
        self.caret = 0;
    }

    /// Caret to the logical end.
    pub fn end(&mut self) {
        self.caret = self.text.chars().count();
    }

    /// What stands in `cells` cells, in visual order and padded to the field's start edge, and the caret's column in it.
    /// Long text scrolls so that the caret is seen.
    pub fn view(&self, cells: u16) -> (String, u16) {
        let _ = (cells, self.max, self.dir);
        unimplemented!()
    }
}
