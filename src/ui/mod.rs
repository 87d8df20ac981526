//! The furniture: what every screen is drawn and filled with. It knows no subject.
//!
//! Everything goes through `row`, which mirrors itself for languages written right to left; nothing here reads the store.

pub mod field;
pub mod figures;
pub mod form;
pub mod frame;
pub mod help;
pub mod line;
pub mod panel;
pub mod picker;
pub mod question;
pub mod row;
pub mod scroll;
pub mod table;
pub mod theme;

use crate::keys::keymap::Keymap;
use crate::text::locale::Side;
use crate::text::{Language, Texts};
use ratatui::layout::Rect;
pub use theme::Theme;

/// What drawing needs to know, and nothing that it could read.
pub struct Look<'a> {
    /// Colours and attributes.
    pub theme: &'a Theme,
    /// Words.
    pub texts: &'a Texts,
    /// Keys, for the bar and the help.
    pub keymap: &'a Keymap,
}

impl Look<'_> {
    /// Which side lines begin on.
    pub fn side(&self) -> Side {
        self.texts.side()
    }

    /// The mark of the cursor's line, pointing into the line from the margin it stands in.
    pub fn cursor(&self) -> String {
        let mark = match (self.side(), self.theme.cursor) {
            (Side::Right, '▸') => '◂',
            (Side::Right, '>') => '<',
            (_, mark) => mark,
        };
        mark.to_string()
    }

    /// The column of that mark in a line: where the terminal's own cursor waits.
    pub fn margin(&self, line: Rect) -> u16 {
        match self.side() {
            Side::Left => line.x,
            Side::Right => line.right().saturating_sub(1),
        }
    }

    /// Which language is shown.
    pub fn language(&self) -> Language {
        self.texts.language()
    }
}
