//! The finished frame adapted, row by row, to terminals that reorder by themselves.
//!
//! Screens write visual order and presentation forms, one letter a cell. A terminal that reorders would turn that around
//! once more, so its rows are sent the way that makes it show what we want; each row is checked before it is sent.

mod line;
mod logical;
mod model;
pub mod terminal;
mod word;

use super::order;
use ratatui::buffer::{Buffer, Cell};
use unicode_bidi::BidiClass;
use unicode_width::UnicodeWidthStr;

/// What the terminal does with right-to-left text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Nothing: cells stay where we put them. Most terminals.
    #[default]
    App,
    /// It reorders whole lines: PuTTY, Konsole, mlterm.
    Line,
    /// It reorders words: kitty.
    Word,
    /// Logical and unshaped: screen readers, debugging.
    Off,
}

/// What one cell of the sent row shows: the wanted cell it comes from, and another sign in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sent {
    /// Index of the wanted cell whose style, and if `sign` is none whose symbol, stands here.
    from: usize,
    /// The sign to send instead: a guard, a mirrored bracket, a letter without its form.
    sign: Option<char>,
}

impl Sent {
    const fn same(from: usize) -> Self {
        Self { from, sign: None }
    }
}

/// One wanted cell: its first character with its bidi class, and the cells of the screen it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Unit {
    sign: char,
    class: BidiClass,
    cells: u16,
}

impl Mode {
    /// The next one, for the key that tries them in turn.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::App => Self::Line,
            Self::Line => Self::Word,
            Self::Word => Self::Off,
            Self::Off => Self::App,
        }
    }

    /// Its name in the settings and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Line => "line",
            Self::Word => "word",
            Self::Off => "off",
        }
    }
}

/// Rewrites the rows of `buffer` that hold Arabic for a terminal of `mode`; maps the cursor's column.
pub fn finish(buffer: &mut Buffer, mode: Mode, cursor: Option<(u16, u16)>) -> Option<(u16, u16)> {
    if mode == Mode::App {
        return cursor;
    }
    finish_rows(buffer, |_| mode, cursor)
}

/// The same, each row for a terminal of its own mode.
pub fn finish_rows(buffer: &mut Buffer, mode: impl Fn(u16) -> Mode, cursor: Option<(u16, u16)>) -> Option<(u16, u16)> {
    let area = buffer.area;
    let width = usize::from(area.width);
    if width == 0 {
        return cursor;
    }
    let mut cursor = cursor;
    for (y, row) in (area.y..).zip(buffer.content.chunks_mut(width)) {
        let mode = mode(y);
        let plan: fn(&[Unit]) -> Vec<Sent> = match mode {
            Mode::App => continue,
            Mode::Line => line::plan,
            Mode::Word => word::plan,
            Mode::Off => logical::plan,
        };
        if !row.iter().any(may_be_rtl) {
            continue;
        }
        let units = units(row);
        if !units.iter().any(|unit| unit.is_arabic()) {
            continue;
        }
        let sent = plan(&units);
        if mode != Mode::Word
            && let Some((x, at)) = cursor
            && at == y
        {
            cursor = Some((area.x + moved(x.saturating_sub(area.x), &units, &sent), y));
        }
        rewrite(row, &units, &sent, mode != Mode::Word);
    }
    cursor
}

/// A byte tells: first bytes of U+0580–07FF, U+0800–0FFF, U+F000–FFFF and of the planes above.
fn may_be_rtl(cell: &Cell) -> bool {
    matches!(cell.symbol().as_bytes().first(), Some(0xd6..=0xe0 | 0xef | 0xf0))
}

fn units(row: &[Cell]) -> Vec<Unit> {
    let mut units = Vec::with_capacity(row.len());
    let mut x = 0;
    while let Some(cell) = row.get(x) {
        let symbol = cell.symbol();
        let sign = symbol.chars().next().unwrap_or(' ');
        let wide = if sign < '\u{1100}' || symbol.len() <= sign.len_utf8() && !is_wide(sign) {
            1
        } else {
            symbol.width().max(1)
        };
        let cells = wide.min(row.len() - x);
        units.push(Unit { sign, class: order::class(sign), cells: u16::try_from(cells).unwrap_or(1) });
        x += cells;
    }
    units
}

/// Beyond the scripts and signs that always take one cell.
fn is_wide(c: char) -> bool {
    !matches!(c, '\0'..='\u{10ff}' | '\u{2d30}'..='\u{2d7f}' | '\u{2500}'..='\u{257f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Where the terminal must be told to put the cursor so that it shows in column `x`.
fn moved(x: u16, units: &[Unit], sent: &[Sent]) -> u16 {
    let mut at = 0u16;
    let Some(wanted) = units.iter().position(|unit| {
        at = at.saturating_add(unit.cells);
        at > x
    }) else {
        return x;
    };
    let mut column = 0u16;
    for one in sent {
        if one.from == wanted {
            return column;
        }
        column = column.saturating_add(units.get(one.from).map_or(1, |unit| unit.cells));
    }
    x
}

/// Puts the cells where they are sent, each with its style if that travels with them: kitty draws its letters elsewhere
/// than they were sent and leaves colours and attributes where they are.
#[allow(
    clippy::disallowed_methods,
    reason = "the signs written here are guards, brackets and letters that a checked text already held"
)]
fn rewrite(row: &mut [Cell], units: &[Unit], sent: &[Sent], styles_travel: bool) {
    let looks: Vec<_> =
        if styles_travel { Vec::new() } else { row.iter().map(|cell| (cell.fg, cell.bg, cell.modifier)).collect() };
    let mut starts = Vec::with_capacity(units.len());
    let mut x = 0usize;
    for unit in units {
        starts.push(x);
        x += usize::from(unit.cells);
    }
    // What moves is taken out first, then put down: a place is never read after it was written.
    let mut moved: Vec<(usize, Cell)> = Vec::with_capacity(row.len());
    let mut x = 0usize;
    let mut text = [0; 4];
    for one in sent {
        let (Some(unit), Some(start)) = (units.get(one.from), starts.get(one.from)) else {
            continue;
        };
        let cells = usize::from(unit.cells);
        for i in 0..cells {
            let Some(cell) = row.get_mut(start + i) else {
                continue;
            };
            match one.sign {
                // Twice the same cell, for the two letters of a ligature: its style is needed again.
                Some(sign) if i == 0 => {
                    let mut cell = cell.clone();
                    cell.set_symbol(sign.encode_utf8(&mut text));
                    moved.push((x, cell));
                }
                None if x == *start => {}
                _ => moved.push((x + i, std::mem::take(cell))),
            }
        }
        x += cells;
    }
    for (x, cell) in moved {
        if let Some(place) = row.get_mut(x) {
            *place = cell;
            if let Some(look) = looks.get(x) {
                (place.fg, place.bg, place.modifier) = *look;
            }
        }
    }
}

#[cfg(test)]
mod tests;
