//! What the terminal shows, cell by cell, as far as it is known: what need not be sent again, and what may be written
//! over a gap instead of jumping it.

use super::pen::Pen;
use ratatui::buffer::Cell;
use ratatui::layout::Size;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Combining marks sent on one letter at most: a name with a thousand of them must not become a frame of kilobytes.
const MARKS: usize = 4;

/// One cell: a character one cell wide, or something that is written anew each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glyph {
    /// `None`: not known, several characters, or the second half of a wide one.
    pub(super) char: Option<char>,
    pub(super) pen: Pen,
}

impl Glyph {
    pub(super) const BLANK: Self = Self { char: Some(' '), pen: Pen::PLAIN };

    const UNKNOWN: Self = Self { char: None, pen: Pen::PLAIN };

    /// What a cell of the frame puts on the terminal.
    pub(super) fn of(cell: &Cell, colours: bool) -> Self {
        let mut chars = cell.symbol().chars();
        let char = match (chars.next(), chars.next()) {
            (Some(c), None) if !is_harmless(c) => Some(' '),
            (Some(c), None) => (c.width() == Some(1)).then_some(c),
            _ => None,
        };
        let pen = Pen::new(cell.fg, cell.bg, cell.modifier, colours);
        let pen = if char == Some(' ') { pen.on_blank() } else { pen };
        Self { char, pen }
    }
}

/// The rows and columns of the terminal.
#[derive(Clone)]
pub(super) struct Sheet {
    width: u16,
    height: u16,
    cells: Vec<Glyph>,
}

impl Sheet {
    /// A cleared terminal.
    pub(super) fn blank(size: Size) -> Self {
        let cells = usize::from(size.width).saturating_mul(usize::from(size.height));
        Self { width: size.width, height: size.height, cells: vec![Glyph::BLANK; cells] }
    }

    pub(super) fn width(&self) -> u16 {
        self.width
    }

    pub(super) fn height(&self) -> u16 {
        self.height
    }

    /// Nothing is known any more.
    pub(super) fn forget(&mut self) {
        self.cells.fill(Glyph::UNKNOWN);
    }

    fn index(&self, x: u16, y: u16) -> Option<usize> {
        (x < self.width && y < self.height).then(|| usize::from(y) * usize::from(self.width) + usize::from(x))
    }

    /// What is in a cell; `None` outside the terminal.
    pub(super) fn at(&self, x: u16, y: u16) -> Option<Glyph> {
        self.index(x, y).and_then(|i| self.cells.get(i)).copied()
    }

    /// Notes a glyph of so many cells; false if it is outside, or there already.
    pub(super) fn put(&mut self, x: u16, y: u16, glyph: Glyph, cells: u16) -> bool {
        let Some(i) = self.index(x, y) else {
            return false;
        };
        if glyph.char.is_some() && self.cells.get(i) == Some(&glyph) {
            return false;
        }
        let room = usize::from(cells.max(1).min(self.width - x));
        if let Some(here) = self.cells.get_mut(i..i + room) {
            here.fill(Glyph::UNKNOWN);
            if let Some(first) = here.first_mut() {
                *first = glyph;
            }
        }
        true
    }

    /// Rows `top..=bottom` move by `by`, up or down; blank ones come in where they leave.
    pub(super) fn scroll(&mut self, top: u16, bottom: u16, by: u16, up: bool) {
        let width = usize::from(self.width);
        let cells = usize::from(by) * width;
        let rows = usize::from(top) * width..(usize::from(bottom) + 1) * width;
        let Some(rows) = self.cells.get_mut(rows).filter(|rows| cells <= rows.len()) else { return };
        if up {
            rows.rotate_left(cells);
        } else {
            rows.rotate_right(cells);
        }
        let opened = if up { rows.len() - cells..rows.len() } else { 0..cells };
        rows.get_mut(opened).unwrap_or_default().fill(Glyph::BLANK);
    }

    /// One row; empty outside the terminal.
    pub(super) fn row(&self, y: u16) -> &[Glyph] {
        let from = usize::from(y) * usize::from(self.width);
        self.cells.get(from..from + usize::from(self.width)).unwrap_or_default()
    }

    /// The column from which a row is blank to its end.
    pub(super) fn blank_from(&self, y: u16) -> u16 {
        let used = self.row(y).iter().rposition(|g| *g != Glyph::BLANK);
        used.map_or(0, |x| x as u16 + 1)
    }

    /// The row from which the terminal is blank to its end.
    pub(super) fn blank_below(&self) -> u16 {
        let used = (0..self.height).rev().find(|y| self.blank_from(*y) > 0);
        used.map_or(0, |y| y + 1)
    }
}

/// What is really sent for a symbol that takes so many cells: never a control or format character, whatever someone put
/// into the cell, and exactly as wide as the frame believes.
pub(super) fn harmless(symbol: &str, cells: u16) -> String {
    let mut text = String::new();
    let (mut width, mut marks) = (0, 0);
    for c in symbol.chars().filter(|c| is_harmless(*c)) {
        let wide = c.width().unwrap_or(0) as u16;
        if wide == 0 {
            marks += 1;
            if text.is_empty() || marks > MARKS {
                continue;
            }
        } else {
            marks = 0;
            if width + wide > cells {
                break;
            }
        }
        width += wide;
        text.push(c);
    }
    for _ in width..cells {
        text.push(' ');
    }
    text
}

/// Cells that ratatui counts for a symbol.
pub(super) fn width_of(cell: &Cell) -> u16 {
    u16::try_from(cell.symbol().width()).unwrap_or(u16::MAX).max(1)
}

/// False for C0, C1 and DEL, and for format characters, to which terminals give a cell, none, or a direction of their
/// own: zero-width spaces and joiners, bidirectional controls, soft hyphen, variation selectors, tags.
fn is_harmless(c: char) -> bool {
    !(c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_drive_a_terminal_is_left_out() {
        assert_eq!(harmless("\x1b]52;c;x\x07", 9), "]52;c;x  ");
        assert_eq!(harmless("\u{9b}31m", 1), "3");
        assert_eq!(harmless("a\u{202e}b", 2), "ab");
        assert_eq!(harmless("\u{301}", 1), " ");
        assert_eq!(harmless("", 1), " ");
        let zalgo = format!("a{}", "\u{301}".repeat(100_000));
        assert_eq!(harmless(&zalgo, 1).chars().count(), 1 + MARKS);
        assert_eq!(Glyph::of(&Cell::new("\u{9b}"), true), Glyph::BLANK);
        assert_eq!(Glyph::of(&Cell::new("\u{200f}"), true), Glyph::BLANK);
    }
}
