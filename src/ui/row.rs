//! One line of cells, mirrored where the language runs right to left.

use crate::text::locale::Side;
use crate::text::{Dir, cells};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// A piece of a line: a text in so many cells.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    /// What it says, logical and unshaped.
    pub text: std::borrow::Cow<'a, str>,
    /// Cells it takes.
    pub cells: u16,
    /// Which way it runs.
    pub dir: Dir,
    /// Padded at its start instead of its end: numbers.
    pub far: bool,
    /// It begins on its own side whatever the language: names of one script under each other.
    pub column: bool,
    /// How it looks.
    pub style: Style,
}

impl<'a> Piece<'a> {
    /// A piece that runs as its first strong letter does.
    pub fn new(text: impl Into<std::borrow::Cow<'a, str>>, cells: u16, style: Style) -> Self {
        Self { text: text.into(), cells, dir: Dir::Auto, far: false, column: false, style }
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
        self.column = true;
        self
    }

    /// The same, right to left, in a column of Arabic names: it begins on the right in every language.
    #[must_use]
    pub fn rtl(mut self) -> Self {
        self.dir = Dir::Rtl;
        self.column = true;
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

    /// The same, against the far side of its cells.
    #[must_use]
    pub fn far(mut self) -> Self {
        self.far = true;
        self
    }
}

/// Draws pieces one after the other from the side the language begins on; what does not fit is cut.
///
/// A Latin text in a mirrored line hugs the right edge of its cells and an Arabic one in a line from the left keeps to
/// its own side: `Ltr` and `Rtl` pieces are aligned by `side` and by their own direction together.
pub fn draw(buffer: &mut Buffer, line: Rect, side: Side, pieces: &[Piece<'_>]) {
    let line = line.intersection(buffer.area);
    if line.height == 0 {
        return;
    }
    let mut used = 0u16;
    for piece in pieces {
        let room = line.width.saturating_sub(used).min(piece.cells);
        if room == 0 {
            continue;
        }
        let text = aligned(piece, room, side);
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
        used += room;
    }
}

/// The piece in exactly `room` cells. Text runs its own way; it hugs the side where the line begins, save Arabic columns,
/// which hug the right in every language, and far pieces, which hug the other side.
fn aligned(piece: &Piece<'_>, room: u16, side: Side) -> String {
    let begins_right = if piece.column { piece.dir == Dir::Rtl } else { side == Side::Right };
    let right = begins_right != piece.far;
    let text = cells::visual(&piece.text, room, piece.dir);
    let pad = usize::from(room.saturating_sub(visual_width(&text)));
    if right { format!("{}{text}", " ".repeat(pad)) } else { format!("{text}{}", " ".repeat(pad)) }
}

/// Cells of a text that is already visual.
fn visual_width(text: &str) -> u16 {
    use unicode_width::UnicodeWidthStr;
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}
