//! The machine that turns bytes into keys, fed piece by piece: no clock and no terminal of its own.
//!
//! Text and control sequences go through `vte`. What `vte`, made for the other direction, cannot tell is decided here:
//! whether an ESC is a key or a beginning, `ESC O x`, `ESC [[A`, the end of strings that never end.

use super::bounds::{introducer, is_answer, is_answering, may_be_an_answer, unfinished};
use super::dispatch::{Csi, Keys, Sent};
use super::paste::Paste;
use super::{Input, names};
use crate::keys::Key;
use crossterm::event::KeyCode;
use std::time::{Duration, Instant};

/// How long a lone ESC waits for the rest of a sequence before it is what was typed.
pub(super) const ESC_WAIT: Duration = Duration::from_millis(50);

/// How long a string may stay unfinished, and `ESC O` wait for its letter.
pub(super) const REST_WAIT: Duration = Duration::from_millis(200);

/// How long a control sequence may stay unfinished. Nobody types `ESC [`; over a line that stutters the rest of a function
/// key comes, and must not be taken for text.
pub(super) const SEQUENCE_WAIT: Duration = Duration::from_secs(1);

/// So soon after an ESC that was given as a key, a `[` or a whole `O P` is the rest of what that ESC began: it is no text, and
/// no key either, for the screen is no longer the one it was meant for.
pub(super) const LATE: Duration = Duration::from_millis(500);

/// The same for what can only be the answer of a terminal: no key begins so, and the rest of an answer that comes late, over
/// a line that loses packets, must not be taken for something typed.
pub(super) const ANSWER_WAIT: Duration = Duration::from_secs(2);

/// Bytes kept of a control sequence, and of a string; the whole of a string.
const CSI_CAP: usize = 64;
const ANSWER_CAP: usize = 1024;
const STRING_CAP: usize = 64 * 1024;

/// Esc then P or X, typed ahead in one packet, looks like the beginning of a string. So long a string that was never
/// ended is given back as the keys it was.
const TYPED_CAP: usize = 32;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Ground,
    /// After ESC; `true` if an ESC just before was already given as a key.
    Escape(bool),
    /// After `ESC O`.
    Ss3,
    /// After `ESC [`.
    Csi,
    /// After `ESC [ [`.
    Console,
    /// In a DCS, OSC, APC, PM or SOS string.
    Text,
    /// After an ESC in one.
    TextEscape,
}

/// Bytes in, keys out.
pub(super) struct Parser {
    state: State,
    /// When the unfinished sequence began.
    since: Option<Instant>,
    /// When an ESC that nothing followed was given as a key.
    escaped: Option<Instant>,
    /// True in the rest of a sequence whose ESC was given as a key.
    late: bool,
    /// True in a sequence that began with one byte of the upper half, which nobody types: `\x9b` is `ESC [`.
    eight: bool,
    /// Its bytes, from ESC, up to a cap; `swallowed` counts all of a string.
    sequence: Vec<u8>,
    swallowed: usize,
    text: vte::Parser,
    /// The beginning of a character whose end has not come. `vte` would keep it too, but then drops control characters
    /// that follow the end (0.15: `advance_partial_utf8` skips all that is valid, not the one character).
    half: Vec<u8>,
    paste: Option<Paste>,
    sent: Sent,
}

impl Parser {
    pub(super) fn new() -> Self {
        Self {
            state: State::Ground,
            since: None,
            escaped: None,
            late: false,
            eight: false,
            sequence: Vec::new(),
            swallowed: 0,
            text: vte::Parser::new(),
            half: Vec::new(),
            paste: None,
            sent: Vec::new(),
        }
    }

    /// True between paste brackets.
    pub(super) fn pasting(&self) -> bool {
        self.paste.is_some()
    }

    /// Forgets which bytes made what: a new batch begins.
    pub(super) fn forget_sent(&mut self) {
        self.sent.clear();
    }

    /// The bytes that made the input of that place in the batch, unless it is a character.
    pub(super) fn sent(&self, at: usize) -> Option<&[u8]> {
        self.sent.iter().find(|(place, _)| *place == at).map(|(_, bytes)| bytes.as_slice())
    }

    /// When `expire` has something to do.
    pub(super) fn deadline(&self) -> Option<Instant> {
        if let Some(paste) = &self.paste {
            return Some(paste.deadline());
        }
        let wait = match self.state {
            State::Ground => return None,
            State::Escape(_) => ESC_WAIT,
            _ if self.eight || is_answering(&self.sequence) => ANSWER_WAIT,
            // A `[` that stands alone after an Esc may be one.
            State::Csi if self.late && self.sequence.len() == 2 => REST_WAIT,
            State::Csi | State::Console => SEQUENCE_WAIT,
            State::Ss3 | State::Text | State::TextEscape => REST_WAIT,
        };
        self.since.and_then(|since| since.checked_add(wait))
    }

    /// Nothing came until `now`: what waited for more is taken for what it is.
    pub(super) fn expire(&mut self, now: Instant, out: &mut Vec<Input>) {
        if self.deadline().is_some_and(|deadline| deadline <= now) {
            let escape = self.paste.is_none() && matches!(self.state, State::Escape(_));
            self.flush(out);
            self.escaped = escape.then_some(now);
        }
    }

    /// Nothing more will come.
    pub(super) fn flush(&mut self, out: &mut Vec<Input>) {
        if let Some(paste) = self.paste.take() {
            paste.finish(out);
        }
        match self.state {
            State::Ground => {}
            State::Escape(twin) => escape_was_a_key(twin, out),
            State::Ss3 => {
                escape_was_a_key(false, out);
                out.push(Input::Key(Key::char('O')));
            }
            State::Csi if self.late && self.sequence.len() == 2 => out.push(Input::Key(Key::char('['))),
            State::Csi | State::Console => self.unknown(out),
            State::Text | State::TextEscape => self.give_up(out),
        }
        self.state = State::Ground;
        self.late = false;
    }

    /// Takes bytes that came at `now`. It looks at no deadline: only silence, which the reader hears, ends a wait, so
    /// that bytes which lay in the kernel while the program was busy are still read whole.
    pub(super) fn feed(&mut self, bytes: &[u8], now: Instant, out: &mut Vec<Input>) {
        let mut rest = bytes;
        while !rest.is_empty() {
            let taken = match (&mut self.paste, self.state) {
                (Some(paste), _) => match paste.feed(rest, now) {
                    Some(taken) => {
                        self.flush(out);
                        taken
                    }
                    None => rest.len(),
                },
                (None, State::Ground) => self.ground(rest, now, out),
                (None, _) => {
                    let byte = rest.first().copied().unwrap_or_default();
                    let before = out.len();
                    let taken = self.inside(byte, now, out);
                    if self.state == State::Ground && std::mem::take(&mut self.late) {
                        self.keep_from_screens(before, out);
                    }
                    let one_key = matches!(out.get(before..), Some([Input::Key(_)]));
                    if one_key && self.state == State::Ground && self.sequence.len() > 1 {
                        self.sent.push((before, self.sequence.clone()));
                    }
                    usize::from(taken)
                }
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
    }

    /// What came of the rest of a sequence whose ESC was given as a key: a key of it is none any more.
    fn keep_from_screens(&mut self, before: usize, out: &mut [Input]) {
        if let Some([first @ Input::Key(_), ..]) = out.get_mut(before..) {
            *first = Input::Unknown(std::mem::take(&mut self.sequence));
        }
    }

    /// True if bytes go on with what an ESC began that was given as a key a moment ago.
    fn goes_on(&mut self, bytes: &[u8], now: Instant) -> bool {
        let soon = self.escaped.take().is_some_and(|at| now.saturating_duration_since(at) <= LATE);
        soon && match bytes {
            [b'[', ..] => true,
            [b'O', letter] => names::ss3(*letter).is_some(),
            _ => false,
        }
    }

    /// Text up to the next ESC or what stands for one and the letter after it, and that.
    fn ground(&mut self, bytes: &[u8], now: Instant, out: &mut Vec<Input>) -> usize {
        if self.goes_on(bytes, now) {
            self.begin(State::Escape(true), now);
            self.late = true;
            return 0;
        }
        let found = introducer(&self.half, bytes);
        let text = bytes.get(..found.map_or(bytes.len(), |(at, _)| at)).unwrap_or_default();
        self.characters(text, out);
        if let Some((_, begun)) = found {
            // Half a character before an ESC is never going to be a whole one.
            self.half.clear();
            match begun {
                0x9b => self.begin_eight(State::Csi, b'[', now),
                0x90 => self.begin_eight(State::Text, b'P', now),
                0x9d => self.begin_eight(State::Text, b']', now),
                _ => self.begin(State::Escape(false), now),
            }
        }
        text.len() + usize::from(found.is_some())
    }

    fn begin_eight(&mut self, state: State, letter: u8, now: Instant) {
        self.begin(state, now);
        self.eight = true;
        self.sequence.push(letter);
    }

    fn characters(&mut self, bytes: &[u8], out: &mut Vec<Input>) {
        let mut text = std::mem::take(&mut self.half);
        text.extend_from_slice(bytes);
        self.half = text.split_off(text.len() - unfinished(&text));
        self.text.advance(&mut Keys { out, sent: &mut self.sent, csi: None }, &text);
    }

    fn begin(&mut self, state: State, now: Instant) {
        self.state = state;
        self.since = Some(now);
        self.swallowed = 0;
        self.eight = false;
        self.sequence.clear();
        self.sequence.push(0x1b);
    }

    /// One byte after an ESC; false if it ended the sequence without being part of it and is to be looked at again.
    fn inside(&mut self, byte: u8, now: Instant, out: &mut Vec<Input>) -> bool {
        match self.state {
            State::Ground => false,
            State::Escape(twin) => self.after_escape(byte, twin, now, out),
            State::Ss3 => self.after_ss3(byte, out),
            State::Csi => self.in_csi(byte, now, out),
            State::Console => {
                self.state = State::Ground;
                if !(0x20..0x7f).contains(&byte) {
                    self.unknown(out);
                    return false;
                }
                self.sequence.push(byte);
                match names::console(byte) {
                    Some(key) => out.push(Input::Key(key)),
                    None => self.unknown(out),
                }
                true
            }
            State::Text => self.in_string(byte, out),
            State::TextEscape if byte == b'\\' => {
                self.end_string(out);
                true
            }
            State::TextEscape => {
                self.give_up(out);
                self.begin(State::Escape(false), now);
                false
            }
        }
    }

    fn after_escape(&mut self, byte: u8, twin: bool, now: Instant, out: &mut Vec<Input>) -> bool {
        let next = match byte {
            0x1b => {
                // Two presses, or the prefix that some terminals put before a key held with Alt: one Esc, and what
                // follows may still be a sequence.
                escape_was_a_key(twin, out);
                self.begin(State::Escape(!twin), now);
                return true;
            }
            b'[' => State::Csi,
            b'O' => State::Ss3,
            b'P' | b']' | b'_' | b'^' | b'X' => State::Text,
            _ => {
                escape_was_a_key(twin, out);
                self.state = State::Ground;
                return false;
            }
        };
        self.state = next;
        self.since = Some(now);
        self.sequence.push(byte);
        true
    }

    fn after_ss3(&mut self, byte: u8, out: &mut Vec<Input>) -> bool {
        self.state = State::Ground;
        if let Some(key) = names::ss3(byte) {
            self.sequence.push(byte);
            out.push(Input::Key(key));
            true
        } else {
            // Esc, then O, then something else: typed, in one packet.
            escape_was_a_key(false, out);
            out.push(Input::Key(Key::char('O')));
            false
        }
    }

    fn in_csi(&mut self, byte: u8, now: Instant, out: &mut Vec<Input>) -> bool {
        // rxvt ends keys held with Shift in a `$`; only a mode report goes on after it.
        let dollar = self.sequence.last() == Some(&b'$');
        match byte {
            _ if dollar && byte != b'y' => {
                self.state = State::Ground;
                self.unknown(out);
                return false;
            }
            b'[' if self.sequence.len() == 2 => self.state = State::Console,
            0x20..=0x3f => {
                if self.sequence.len() < CSI_CAP {
                    self.sequence.push(byte);
                }
                return true;
            }
            0x40..=0x7e => self.state = State::Ground,
            _ => {
                self.state = State::Ground;
                self.unknown(out);
                return false;
            }
        }
        self.sequence.push(byte);
        if self.state == State::Ground {
            self.finish_csi(now, out);
        }
        true
    }

    fn finish_csi(&mut self, now: Instant, out: &mut Vec<Input>) {
        let mut keys = Keys { out, sent: &mut self.sent, csi: None };
        if self.sequence.len() <= CSI_CAP {
            self.text.advance(&mut keys, &self.sequence);
        }
        match keys.csi {
            Some(Csi::Key(key)) => out.push(Input::Key(key)),
            Some(Csi::Report) => out.push(Input::Report(std::mem::take(&mut self.sequence))),
            Some(Csi::Paste) => self.paste = Some(Paste::begin(now)),
            Some(Csi::Nothing) => {}
            None => {
                self.unknown(out);
            }
        }
    }

    fn end_string(&mut self, out: &mut Vec<Input>) {
        self.state = State::Ground;
        if is_answer(&self.sequence) {
            self.sequence.extend_from_slice(b"\x1b\\");
            out.push(Input::Report(std::mem::take(&mut self.sequence)));
        }
    }

    fn in_string(&mut self, byte: u8, out: &mut Vec<Input>) -> bool {
        self.swallowed = self.swallowed.saturating_add(1);
        match byte {
            0x9c if self.eight => self.end_string(out),
            0x1b => self.state = State::TextEscape,
            // OSC strings may end in BEL.
            0x07 if self.sequence.get(1) == Some(&b']') => self.state = State::Ground,
            // No answer of a terminal has control characters in it; Enter and Ctrl keys do get through.
            0x00..=0x1f => {
                self.give_up(out);
                return false;
            }
            _ => {
                if self.sequence.len() < ANSWER_CAP {
                    self.sequence.push(byte);
                }
                if self.eight && !may_be_an_answer(&self.sequence) {
                    // A letter of another encoding than UTF-8; what is typed after it is text.
                    self.give_up(out);
                }
                if self.swallowed >= STRING_CAP {
                    self.give_up(out);
                }
            }
        }
        true
    }

    /// Leaves a string that was not ended.
    fn give_up(&mut self, out: &mut Vec<Input>) {
        self.state = State::Ground;
        let typed = matches!(self.sequence.get(1), Some(b'P' | b'X'))
            && self.sequence.len() <= TYPED_CAP
            && !is_answer(&self.sequence);
        let text = std::mem::take(&mut self.sequence);
        if self.eight && !is_answer(&text) {
            self.characters(text.get(2..).unwrap_or_default(), out);
        } else if typed {
            escape_was_a_key(false, out);
            self.characters(text.get(1..).unwrap_or_default(), out);
        }
    }

    fn unknown(&mut self, out: &mut Vec<Input>) {
        out.push(Input::Unknown(std::mem::take(&mut self.sequence)));
    }
}

fn escape_was_a_key(twin: bool, out: &mut Vec<Input>) {
    if !twin {
        out.push(Input::Key(Key::plain(KeyCode::Esc)));
    }
}
