//! One line of cells, mirrored where the language runs right to left.

use crate::text::locale::Side;
use crate::text::{Dir, cells};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use std::ops::Range;

/// A piece of a line: a text in so many cells.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    /// What it says, logical and unshaped.
    pub text: std::borrow::Cow<'a, str>,
    /// Cells it takes.
    pub cells: u16,
    /// Which way it runs.
    pub dir: Dir,
    /// Which side of its cells it stands against.
    pub hugs: Hugs,
    /// How it looks.
    pub style: Style,
}

/// The side of its cells that a text stands against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hugs {
    /// Where the line begins.
    Start,
    /// Where the line ends.
    End,
    /// The left in every language: Latin names under each other.
    Left,
    /// The right in every language: Arabic names under each other, and numbers, units under units.
    Right,
}

impl<'a> Piece<'a> {
    /// A piece that runs as its first strong letter does.
    pub fn new(text: impl Into<std::borrow::Cow<'a, str>>, cells: u16, style: Style) -> Self {
        Self { text: text.into(), cells, dir: Dir::Auto, hugs: Hugs::Start, style }
    }

    /// The same, left to right whatever its letters: codes, dates, numbers.
    #[must_use]
    pub fn ltr(mut self) -> Self {
        self.dir = Dir::Ltr;
        self
    }

    /// The same, in a column of Latin names: it begins on the left in every language.
    #[must_use]
    pub fn ltr_column(mut self) -> Self {
        self.dir = Dir::Ltr;
        self.hugs = Hugs::Left;
        self
    }

    /// The same, right to left, in a column of Arabic names: it begins on the right in every language.
    #[must_use]
    pub fn rtl(mut self) -> Self {
        self.dir = Dir::Rtl;
        self.hugs = Hugs::Right;
        self
    }

    /// The same, a sentence of the interface: it runs the way its language does, whatever name it begins with.
    #[must_use]
    pub fn said(mut self, side: Side) -> Self {
        self.dir = match side {
            Side::Left => Dir::Ltr,
            Side::Right => Dir::Rtl,
        };
        self
    }

    /// The same, against the far end of its cells.
    #[must_use]
    pub fn far(mut self) -> Self {
        self.hugs = Hugs::End;
        self
    }

    /// The same, in a column of numbers: digits run from the left in every language, so units stand under units on the
    /// right; the heading of such a column too.
    #[must_use]
    pub fn number(mut self) -> Self {
        self.hugs = Hugs::Right;
        self
    }
}

/// Draws pieces one after the other from the side the language begins on; what does not fit is cut.
///
/// Each text stands against the side that it `hugs`, whichever way its letters run.
///
/// A line from the right leaves the first column of the screen free: where it is Arabic to its last cell there is no place
/// for what guards it against a terminal that orders lines by itself.
pub fn draw(buffer: &mut Buffer, line: Rect, side: Side, pieces: &[Piece<'_>]) {
    let line = line.intersection(buffer.area);
    if line.height == 0 {
        return;
    }
    let guard = u16::from(side == Side::Right && line.x == buffer.area.x && line.width > 1);
    let all = pieces.iter().fold(0u16, |sum, piece| sum.saturating_add(piece.cells));
    if guard > 0
        && all >= line.width
        && let Some(cell) = buffer.cell_mut((line.x, line.y))
    {
        cell.reset();
    }
    let width = line.width - guard;
    let mut used = 0u16;
    for piece in pieces {
        let room = width.saturating_sub(used).min(piece.cells);
        if room == 0 {
            continue;
        }
        let (text, blank) = aligned(piece, room, side);
        let x = match side {
            Side::Left => line.x + used,
            Side::Right => line.right() - used - room,
        };
        // Whatever stood there is covered, its colours too: a panel lies over a list.
        for column in x..x.saturating_add(room) {
            if let Some(cell) = buffer.cell_mut((column, line.y)) {
                cell.reset();
            }
        }
        buffer.set_stringn(x, line.y, &text, usize::from(room), piece.style);
        // A key is underlined, not the blanks that fill its column.
        for column in blank {
            if let Some(cell) = buffer.cell_mut((x.saturating_add(column), line.y)) {
                cell.modifier.remove(Modifier::UNDERLINED);
            }
        }
        used += room;
    }
}

/// The piece in exactly `room` cells, and which of them its text leaves blank.
fn aligned(piece: &Piece<'_>, room: u16, side: Side) -> (String, Range<u16>) {
    let right = match piece.hugs {
        Hugs::Start => side == Side::Right,
        Hugs::End => side == Side::Left,
        Hugs::Left => false,
        Hugs::Right => true,
    };
    let text = cells::visual(&piece.text, room, piece.dir);
    let blank = room.saturating_sub(visual_width(&text));
    let pad = " ".repeat(usize::from(blank));
    if right { (format!("{pad}{text}"), 0..blank) } else { (format!("{text}{pad}"), room - blank..room) }
}

/// Cells of a text that is already visual.
fn visual_width(text: &str) -> u16 {
    use unicode_width::UnicodeWidthStr;
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}
