//! Frames to bytes, as few as can be: it remembers what the terminal shows, with which pen, where the cursor is and
//! whether it can be seen, and sends the difference in one write.
//!
//! The stock backend sends 25 bytes for an unchanged frame and 112 for a cursor that moves a line; this one 0 and about
//! 40. It sends nothing but characters, CR, LF, BS, SGR, cursor movement, ED, EL and the private modes 25 and 2026.

use super::pen::Pen;
use super::sheet::{Glyph, Sheet, harmless, width_of};
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use std::cmp::Ordering;
use std::io::{self, Write};

/// A frame longer than this is shown at once by terminals that know how: two marks of 8 bytes around it.
const SYNCHRONIZED: usize = 256;
const BEGIN: &[u8] = b"\x1b[?2026h";
const COMMIT: &[u8] = b"\x1b[?2026l";

/// Where the next character goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// Not known.
    Lost,
    /// In a cell.
    Cell(u16, u16),
    /// Behind the last cell of a row: terminals differ in what a relative move does there.
    Edge(u16),
}

/// ratatui's way to the terminal.
pub struct TtyBackend<W: Write> {
    out: W,
    measure: Box<dyn Fn() -> Size + Send>,
    colours: bool,
    /// The frame being made, after `BEGIN`.
    frame: Vec<u8>,
    sheet: Sheet,
    pen: Option<Pen>,
    at: At,
    visible: Option<bool>,
    wants_visible: bool,
    wanted: Position,
}

impl<W: Write> TtyBackend<W> {
    /// A backend that writes to `out`, a terminal that has just been cleared, with a plain pen, its cursor hidden at
    /// the upper left. `measure` tells its size at any time. Without `colours` attributes stay (`NO_COLOR`).
    pub fn new(out: W, colours: bool, measure: impl Fn() -> Size + Send + 'static) -> Self {
        let sheet = Sheet::blank(measure());
        Self {
            out,
            measure: Box::new(measure),
            colours,
            frame: BEGIN.to_vec(),
            sheet,
            pen: Some(Pen::PLAIN),
            at: At::Cell(0, 0),
            visible: Some(false),
            wants_visible: false,
            wanted: Position::ORIGIN,
        }
    }

    /// What is written to.
    pub fn out(&self) -> &W {
        &self.out
    }

    /// Switches colours on or off from the next clear on.
    pub fn set_colours(&mut self, colours: bool) {
        self.colours = colours;
    }

    fn forget(&mut self) {
        (self.pen, self.at, self.visible) = (None, At::Lost, None);
        self.sheet.forget();
    }

    /// Writes one cell where the cursor is.
    fn write(&mut self, x: u16, y: u16, cell: &Cell) {
        let glyph = Glyph::of(cell, self.colours);
        self.pen = Some(match glyph.char {
            Some(' ') => Pen::change_for_blank(self.pen, glyph.pen, &mut self.frame),
            _ => Pen::change(self.pen, glyph.pen, &mut self.frame),
        });
        if let Some(c) = glyph.char {
            push_char(c, &mut self.frame);
            self.at = match x.saturating_add(1) {
                next if next >= self.sheet.width() => At::Edge(y),
                next => At::Cell(next, y),
            };
        } else {
            let room = self.sheet.width().saturating_sub(x);
            let text = harmless(cell.symbol(), width_of(cell).min(room));
            self.frame.extend_from_slice(text.as_bytes());
            // Terminals disagree on the width of marks and wide characters.
            self.at = At::Lost;
        }
    }

    /// Erases from a cell on with what erases, `K` the row or `J` the screen.
    fn erase(&mut self, x: u16, y: u16, what: u8) {
        self.go(x, y);
        self.pen = Some(Pen::change_for_blank(self.pen, Pen::PLAIN, &mut self.frame));
        self.frame.extend_from_slice(&[0x1b, b'[', what]);
    }

    /// Moves the cursor in as few bytes as can be.
    fn go(&mut self, x: u16, y: u16) {
        if self.at == At::Cell(x, y) {
            return;
        }
        let mut best = absolute(x, y);
        let from = match self.at {
            At::Lost => None,
            At::Cell(from, row) => Some((Some(from), row)),
            At::Edge(row) => Some((None, row)),
        };
        if let Some((column, row)) = from {
            let mut keep = |way: Vec<u8>| {
                if way.len() < best.len() {
                    best = way;
                }
            };
            let down = vertical(row, y);
            let across = self.across(column, x, y);
            keep([down.as_slice(), &across].concat());
            // Through the beginning of the row; a line feed keeps its column in raw mode, but only after a CR is that
            // no matter.
            let start = self.across(Some(0), x, y);
            let lines = usize::from(y.saturating_sub(row));
            if y >= row && lines <= 3 {
                let feeds = vec![b'\n'; lines];
                keep([b"\r".as_slice(), &feeds, &start].concat());
            }
            keep([b"\r".as_slice(), &down, &start].concat());
        }
        self.frame.extend_from_slice(&best);
        self.at = At::Cell(x, y);
    }

    /// From one column of a row to another: by a move, or by writing again what stands between.
    fn across(&self, from: Option<u16>, to: u16, y: u16) -> Vec<u8> {
        let mut best = if to == 0 { b"\r".to_vec() } else { csi(to.saturating_add(1), b'G') };
        let Some(from) = from else {
            return best;
        };
        let mut keep = |way: Vec<u8>| {
            if way.len() < best.len() {
                best = way;
            }
        };
        match to.cmp(&from) {
            Ordering::Less => {
                keep(vec![8; usize::from(from - to)]);
                keep(csi(from - to, b'D'));
            }
            Ordering::Equal => keep(Vec::new()),
            Ordering::Greater => {
                keep(csi(to - from, b'C'));
                if let Some(text) = self.between(from, to, y) {
                    keep(text);
                }
            }
        }
        best
    }

    /// What stands between two columns, if it is short and can be written with the pen as it is.
    fn between(&self, from: u16, to: u16, y: u16) -> Option<Vec<u8>> {
        if to - from > 6 {
            return None;
        }
        let pen = self.pen?;
        let mut text = Vec::new();
        for x in from..to {
            let glyph = self.sheet.at(x, y)?;
            match glyph.char? {
                ' ' if pen.same_blank(glyph.pen) => {}
                ' ' => return None,
                _ if pen == glyph.pen => {}
                _ => return None,
            }
            push_char(glyph.char?, &mut text);
        }
        Some(text)
    }
}

fn push_char(c: char, out: &mut Vec<u8>) {
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// A control sequence with one number, left out where it is 1.
fn csi(n: u16, letter: u8) -> Vec<u8> {
    let mut way = b"\x1b[".to_vec();
    if n != 1 {
        way.extend_from_slice(n.to_string().as_bytes());
    }
    way.push(letter);
    way
}

fn absolute(x: u16, y: u16) -> Vec<u8> {
    let mut way = b"\x1b[".to_vec();
    if y > 0 {
        way.extend_from_slice(y.saturating_add(1).to_string().as_bytes());
    }
    if x > 0 {
        way.push(b';');
        way.extend_from_slice(x.saturating_add(1).to_string().as_bytes());
    }
    way.push(b'H');
    way
}

fn vertical(from: u16, to: u16) -> Vec<u8> {
    match to.cmp(&from) {
        Ordering::Less => csi(from - to, b'A'),
        Ordering::Equal => Vec::new(),
        Ordering::Greater => csi(to - from, b'B'),
    }
}

impl<W: Write> Backend for TtyBackend<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let colours = self.colours;
        let sheet = &mut self.sheet;
        let todo: Vec<(u16, u16, &Cell)> =
            content.filter(|(x, y, cell)| sheet.put(*x, *y, Glyph::of(cell, colours), width_of(cell))).collect();
        let Some((_, last_row, _)) = todo.last().copied() else {
            return Ok(());
        };
        let blank_below = self.sheet.blank_below();
        let mut rest = todo.as_slice();
        while let Some(((x, y, cell), after)) = rest.split_first() {
            let (x, y) = (*x, *y);
            if y >= blank_below && (last_row > y || rest.len() > 3) {
                self.erase(x, y, b'J');
                break;
            }
            let in_row = rest.iter().take_while(|(_, row, _)| *row == y).count();
            let last = rest.get(in_row - 1).map_or(x, |(last, _, _)| *last);
            if x >= self.sheet.blank_from(y) && last.saturating_sub(x) >= 3 {
                self.erase(x, y, b'K');
                rest = rest.get(in_row..).unwrap_or_default();
                continue;
            }
            self.go(x, y);
            self.write(x, y, cell);
            rest = after;
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.wants_visible = false;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.wants_visible = true;
        Ok(())
    }

    /// Where it was last set. The terminal is never asked: the answer may never come.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.wanted)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.wanted = position.into();
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    /// `All` also takes the pen, the cursor and the size for unknown: it is what repairs a screen that something else
    /// wrote on.
    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        if region == ClearType::All {
            self.frame.truncate(BEGIN.len());
            self.frame.extend_from_slice(b"\x1b[m\x1b[H\x1b[2J");
            self.sheet = Sheet::blank((self.measure)());
            (self.pen, self.at) = (Some(Pen::PLAIN), At::Cell(0, 0));
            self.visible = None;
            return Ok(());
        }
        self.go(self.wanted.x, self.wanted.y);
        self.pen = Some(Pen::change(self.pen, Pen::PLAIN, &mut self.frame));
        self.frame.extend_from_slice(match region {
            ClearType::All | ClearType::AfterCursor => b"\x1b[J",
            ClearType::BeforeCursor => b"\x1b[1J",
            ClearType::CurrentLine => b"\x1b[2K",
            ClearType::UntilNewLine => b"\x1b[K",
        });
        self.sheet.forget();
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        Ok((self.measure)())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: (self.measure)(), pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.wants_visible && self.sheet.width() > 0 && self.sheet.height() > 0 {
            let x = self.wanted.x.min(self.sheet.width() - 1);
            let y = self.wanted.y.min(self.sheet.height() - 1);
            self.go(x, y);
        }
        if self.visible != Some(self.wants_visible) {
            let mode: &[u8] = if self.wants_visible { b"\x1b[?25h" } else { b"\x1b[?25l" };
            self.frame.extend_from_slice(mode);
            self.visible = Some(self.wants_visible);
        }
        let length = self.frame.len() - BEGIN.len();
        if length == 0 {
            return Ok(());
        }
        let mut start = BEGIN.len();
        if length > SYNCHRONIZED {
            start = 0;
            self.frame.extend_from_slice(COMMIT);
        }
        let bytes = self.frame.get(start..).unwrap_or_default();
        let sent = self.out.write_all(bytes).and_then(|()| self.out.flush());
        self.frame.truncate(BEGIN.len());
        if sent.is_err() {
            self.forget();
        }
        sent
    }
}

#[cfg(test)]
mod tests;
