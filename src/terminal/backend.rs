//! Frames to bytes, as few as can be: it remembers what the terminal shows, with which pen, where the cursor is and
//! whether it can be seen, and sends the difference in one write.
//!
//! The stock backend sends 25 bytes for an unchanged frame and 112 for a cursor that moves a line; this one 0 and about
//! 40. It sends nothing but characters, CR, LF, BS, SGR, cursor movement, ED, EL, IL, DL and the private modes 25 and 2026.

mod moves;
mod scroll;

use super::pen::Pen;
use super::sheet::{Glyph, Sheet, harmless, width_of};
use moves::csi;
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use scroll::Scroll;
use std::collections::BTreeSet;
use std::io::{self, Write};

/// A frame longer than this is shown at once by terminals that know how: two marks of 8 bytes around it.
const SYNCHRONIZED: usize = 256;
const BEGIN: &[u8] = b"\x1b[?2026h";
const COMMIT: &[u8] = b"\x1b[?2026l";

/// A frame that changes more cells than this is looked at for rows that moved as a whole.
const MANY: usize = 120;

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

/// A cell to write. One of several characters, or of none that is known, is written as the frame has it.
#[derive(Clone, Copy)]
struct Todo<'a> {
    x: u16,
    y: u16,
    glyph: Glyph,
    cell: Option<&'a Cell>,
}

/// ratatui's way to the terminal.
pub struct TtyBackend<W: Write> {
    out: W,
    measure: Box<dyn Fn() -> Size + Send>,
    colours: bool,
    /// The frame being made, after `BEGIN`.
    frame: Vec<u8>,
    sheet: Sheet,
    /// Rows that opened where others moved, and on which nothing was written or erased since. An emulator that keeps no row
    /// before that (pyte) does not move it either, and what stood where it should come stays.
    opened: BTreeSet<u16>,
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
            opened: BTreeSet::new(),
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

    fn forget(&mut self) {
        (self.pen, self.at, self.visible) = (None, At::Lost, None);
        self.sheet.forget();
    }

    /// Writes one cell where the cursor is.
    fn write(&mut self, Todo { x, y, glyph, cell }: Todo<'_>) {
        self.opened.remove(&y);
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
        } else if let Some(cell) = cell {
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
        self.opened.retain(|row| if what == b'J' { *row < y } else { *row != y });
    }

    /// Writes cells, row by row, the sheet being as they will leave it.
    fn paint(&mut self, todo: &[Todo<'_>]) {
        let Some(last_row) = todo.last().map(|last| last.y) else {
            return;
        };
        let blank_below = self.sheet.blank_below();
        let mut rest = todo;
        while let Some((next, after)) = rest.split_first() {
            let (x, y) = (next.x, next.y);
            if y >= blank_below && (last_row > y || rest.len() > 3) {
                self.erase(x, y, b'J');
                break;
            }
            let in_row = rest.iter().take_while(|todo| todo.y == y).count();
            let last = rest.get(in_row - 1).map_or(x, |last| last.x);
            if x >= self.sheet.blank_from(y) && last.saturating_sub(x) >= 3 {
                self.erase(x, y, b'K');
                rest = rest.get(in_row..).unwrap_or_default();
                continue;
            }
            self.go(x, y);
            self.write(*next);
            rest = after;
        }
    }

    /// Moves rows on the terminal: lines go where they leave and come where they open. What stands below the moving rows
    /// makes way and comes back.
    fn scroll(&mut self, Scroll { top, bottom, by, up }: Scroll) {
        let height = self.sheet.height();
        let (leaving, opening) = if up { (top, bottom + 1 - by) } else { (bottom + 1 - by, top) };
        // Lines come in with the ground of the pen.
        self.pen = Some(Pen::change_for_blank(self.pen, Pen::PLAIN, &mut self.frame));
        let at_the_end = bottom + 1 >= height;
        if up || !at_the_end {
            for row in self.opened.split_off(&leaving) {
                self.erase(0, row, b'K');
            }
            self.go(0, leaving);
            self.frame.extend_from_slice(&csi(by, b'M'));
            self.opened.extend(height - by..height);
        }
        if !up || !at_the_end {
            self.go(0, opening);
            self.frame.extend_from_slice(&csi(by, b'L'));
            let pushed = self.opened.split_off(&opening).into_iter().map(|row| row + by).filter(|row| *row < height);
            self.opened.extend(pushed.chain(opening..opening + by));
        }
    }
}

/// What is left to write after a move.
fn left_after<'a>(scroll: Scroll, mut moved: Sheet, after: &Sheet, todo: &[Todo<'a>]) -> Vec<Todo<'a>> {
    moved.scroll(scroll.top, scroll.bottom, scroll.by, scroll.up);
    let outside = |rows: &mut Vec<Todo<'a>>, within: std::ops::Range<u16>| {
        rows.extend(todo.iter().filter(|todo| within.contains(&todo.y)));
    };
    let mut left = Vec::new();
    outside(&mut left, 0..scroll.top);
    for y in scroll.top..=scroll.bottom {
        let cells = (0..).zip(moved.row(y).iter().zip(after.row(y)));
        left.extend(cells.filter(|(_, (now, wanted))| now != wanted).map(|(x, (_, glyph))| Todo {
            x,
            y,
            glyph: *glyph,
            cell: None,
        }));
    }
    outside(&mut left, scroll.bottom + 1..after.height());
    left
}

fn push_char(c: char, out: &mut Vec<u8>) {
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

impl<W: Write> Backend for TtyBackend<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let colours = self.colours;
        let content: Vec<(u16, u16, &Cell)> = content.collect();
        let before = (content.len() > MANY && self.sheet.blank_below() > 0).then(|| self.sheet.clone());
        let sheet = &mut self.sheet;
        let changed = content.into_iter().filter_map(|(x, y, cell)| {
            let glyph = Glyph::of(cell, colours);
            sheet.put(x, y, glyph, width_of(cell)).then_some(Todo { x, y, glyph, cell: Some(cell) })
        });
        let todo: Vec<Todo<'_>> = changed.collect();
        let before = before.filter(|_| todo.len() > MANY);
        let moved = before.and_then(|before| Some((scroll::find(&before, &self.sheet, MANY as i32)?, before)));
        let Some((scroll, before)) = moved else {
            self.paint(&todo);
            return Ok(());
        };
        // Both ways are made, and the shorter one is sent.
        let (start, pen, at, opened) = (self.frame.len(), self.pen, self.at, self.opened.clone());
        self.paint(&todo);
        let anew = (self.frame.split_off(start), self.pen, self.at, std::mem::replace(&mut self.opened, opened));
        (self.pen, self.at) = (pen, at);
        self.scroll(scroll);
        self.paint(&left_after(scroll, before, &self.sheet, &todo));
        if self.frame.len() - start >= anew.0.len() {
            self.frame.truncate(start);
            self.frame.extend_from_slice(&anew.0);
            (self.pen, self.at, self.opened) = (anew.1, anew.2, anew.3);
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
            self.opened.clear();
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
