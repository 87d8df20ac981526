//! Which setting of a terminal to change, by what one of its keys sent.

use crate::keys::Key;
use crossterm::event::{KeyCode, KeyModifiers};

/// The Fluent id of what to change, if anything. Every mode of PuTTY works; one of them shares no sequence with any other
/// key and is the one to ask for.
pub(super) fn of(bytes: &[u8], key: Option<Key>) -> Option<&'static str> {
    let held = key.is_some_and(|key| key.modifiers != KeyModifiers::NONE);
    match (bytes, key.map(|key| key.code)) {
        ([8], _) => Some("keyboard-backspace"),
        ([0x1b, b'[', b'M'..=b'X'], Some(KeyCode::F(_))) => Some("keyboard-sco"),
        ([0x1b, b'O', b'T'..=b'['], Some(KeyCode::F(_))) => Some("keyboard-vt100"),
        ([0x1b, b'O', b'j'..=b'y' | b'M'], _) => Some("keyboard-keypad"),
        (_, Some(KeyCode::F(10..) | KeyCode::Insert)) => Some("keyboard-window"),
        (_, Some(KeyCode::F(_))) if held => Some("keyboard-held"),
        (_, Some(_)) => None,
        ([0x1b, b'[', b'<', ..] | [0x1b, b'[', .., b'M' | b'm'], None) => Some("keyboard-mouse"),
        ([0x1b, b'[', b'?' | b'>', ..] | [0x1b, b'P', ..] | [0x1b, b'[', .., b'R' | b'y'], None) => {
            Some("keyboard-answer")
        }
        ([0x1b, b'[', .., b'3' | b'4' | b'7' | b'8' | b'9', b'A'..=b'Z' | b'~'], None) if bytes.contains(&b';') => {
            Some("keyboard-alt")
        }
        (_, None) => Some("keyboard-unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mode_of_putty_is_told_what_to_change() {
        let f = |n| Some(Key::plain(KeyCode::F(n)));
        for (bytes, key, advice) in [
            (&b"\x1b[11~"[..], f(1), None),
            (b"\x1b[[A", f(1), None),
            (b"\x1bOP", f(1), None),
            (b"\x1bOT", f(5), Some("keyboard-vt100")),
            (b"\x1b[M", f(1), Some("keyboard-sco")),
            (b"\x1b[21~", f(10), Some("keyboard-window")),
            (b"\x1bOq", Some(Key::char('1')), Some("keyboard-keypad")),
            (b"\x08", Some(Key::plain(KeyCode::Backspace)), Some("keyboard-backspace")),
            (b"\x7f", Some(Key::plain(KeyCode::Backspace)), None),
            (b"", Some(Key::char('a')), None),
            (b"\x1b[1;3A", None, Some("keyboard-alt")),
            (b"\x1b[<0;3;4M", None, Some("keyboard-mouse")),
            (b"\x1b[>0;136;0c", None, Some("keyboard-answer")),
            (b"\x1b[99~", None, Some("keyboard-unknown")),
            (b"", None, Some("keyboard-unknown")),
        ] {
            assert_eq!(of(bytes, key), advice, "{}", bytes.escape_ascii());
        }
    }
}
