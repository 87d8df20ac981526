//! Text between paste brackets: what is kept of it, and when it is over without a closing bracket.

use super::Input;
use std::time::{Duration, Instant};

/// What ends a paste.
const CLOSE: &[u8] = b"\x1b[201~";

/// What is kept of one: far more than any field, little beside ten megabytes dropped on the window by mistake.
pub(super) const CAP: usize = 64 * 1024;

/// A paste that brings less than `PACE` bytes in this time is over, closed or not: fingers do not type that fast, and
/// no line is that slow.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);
const PACE: usize = 256;

/// One paste on its way.
pub(super) struct Paste {
    kept: Vec<u8>,
    cut: bool,
    /// How much of the closing bracket has come.
    closing: usize,
    /// The time and the bytes since `PACE` was last kept.
    since: Instant,
    arrived: usize,
}

impl Paste {
    pub(super) fn begin(now: Instant) -> Self {
        Self { kept: Vec::new(), cut: false, closing: 0, since: now, arrived: 0 }
    }

    /// When it will be over if nothing more comes.
    pub(super) fn deadline(&self) -> Instant {
        self.since.checked_add(PATIENCE).unwrap_or(self.since)
    }

    /// Takes bytes; returns how many were its own if it is closed now.
    pub(super) fn feed(&mut self, bytes: &[u8], now: Instant) -> Option<usize> {
        self.arrived = self.arrived.saturating_add(bytes.len());
        if self.arrived >= PACE {
            (self.since, self.arrived) = (now, 0);
        }
        let mut done = 0;
        while let Some(rest) = bytes.get(done..).filter(|rest| !rest.is_empty()) {
            if self.closing == 0 {
                let plain = rest.iter().position(|b| *b == 0x1b).unwrap_or(rest.len());
                self.keep(rest.get(..plain).unwrap_or_default());
                done += plain;
                if plain < rest.len() {
                    self.closing = 1;
                    done += 1;
                }
            } else if rest.first() == CLOSE.get(self.closing) {
                self.closing += 1;
                done += 1;
                if self.closing == CLOSE.len() {
                    return Some(done);
                }
            } else {
                // The bracket begins with the only ESC in it, so a false start can be kept as it is.
                let (false_start, _) = CLOSE.split_at(self.closing);
                self.closing = 0;
                self.keep(false_start);
            }
        }
        None
    }

    fn keep(&mut self, bytes: &[u8]) {
        let room = CAP.saturating_sub(self.kept.len()).min(bytes.len());
        self.cut |= room < bytes.len();
        self.kept.extend_from_slice(bytes.get(..room).unwrap_or_default());
    }

    /// What the application gets of it.
    pub(super) fn finish(self, out: &mut Vec<Input>) {
        let text = clean(&self.kept);
        if !text.is_empty() {
            out.push(Input::Paste(text));
        }
        if self.cut {
            out.push(Input::PasteCut);
        }
    }
}

/// UTF-8 without control characters; every kind of line end becomes `\n`.
fn clean(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut after_return = false;
    for c in bytes.utf8_chunks().flat_map(|chunk| chunk.valid().chars()) {
        match c {
            '\r' => text.push('\n'),
            '\n' if after_return => {}
            '\n' | '\t' => text.push(c),
            c if c.is_control() => {}
            c => text.push(c),
        }
        after_return = c == '\r';
    }
    text
}
