//! What `vte` makes of text and of whole control sequences.

use super::{Input, names};
use crate::keys::Key;
use vte::{Params, Perform};

/// Which bytes made which input: its place among what was given, and them. Characters are their own bytes.
pub(super) type Sent = Vec<(usize, Vec<u8>)>;

/// What a control sequence turned out to be.
pub(super) enum Csi {
    Key(Key),
    Report,
    Paste,
    Nothing,
}

/// What `vte` calls back.
pub(super) struct Keys<'a> {
    pub(super) out: &'a mut Vec<Input>,
    pub(super) sent: &'a mut Sent,
    pub(super) csi: Option<Csi>,
}

impl Perform for Keys<'_> {
    fn print(&mut self, c: char) {
        match c {
            // What stands for bytes that are no UTF-8.
            char::REPLACEMENT_CHARACTER => {}
            '\x7f' => self.execute(0x7f),
            c => self.out.push(Input::Key(Key::char(c))),
        }
    }

    fn execute(&mut self, byte: u8) {
        if let Some(key) = names::control(byte) {
            self.sent.push((self.out.len(), vec![byte]));
            self.out.push(Input::Key(key));
        }
    }

    fn csi_dispatch(&mut self, params: &Params, before: &[u8], ignore: bool, letter: char) {
        let Ok(letter) = u8::try_from(letter) else {
            return;
        };
        if ignore {
            return;
        }
        let mut numbers = [0u16; 4];
        let mut count = 0;
        for param in params {
            if let (Some(slot), Some(number)) = (numbers.get_mut(count), param.first()) {
                *slot = *number;
            }
            count += 1;
        }
        let numbers = numbers.get(..count.min(4)).unwrap_or_default();
        self.csi = match (before, numbers, letter) {
            (b"", [200], b'~') => Some(Csi::Paste),
            (b"", [201], b'~') => Some(Csi::Nothing),
            _ if names::is_report(before, numbers, letter) => Some(Csi::Report),
            (b"", _, _) => names::csi(numbers, letter).map(Csi::Key),
            _ => None,
        };
    }
}
