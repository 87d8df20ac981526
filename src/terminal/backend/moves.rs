//! From one cell to another in as few bytes as can be: absolute, relative, through the beginning of the row, or by writing
//! again what stands between.

use super::{At, TtyBackend, push_char};
use std::cmp::Ordering;
use std::io::Write;

impl<W: Write> TtyBackend<W> {
    /// Moves the cursor in as few bytes as can be.
    pub(super) fn go(&mut self, x: u16, y: u16) {
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

/// A control sequence with one number, left out where it is 1.
pub(super) fn csi(n: u16, letter: u8) -> Vec<u8> {
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
