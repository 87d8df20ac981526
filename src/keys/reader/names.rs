//! Which key a complete sequence is, in every terminal's dialect.
//!
//! Dialects: xterm and VTE, the Linux console, rxvt, and PuTTY's six function-key modes (`ESC[n~`, Linux, Xterm R6,
//! VT400, VT100+, SCO). Where two of them clash the one that clerks may meet wins: `CSI M` is SCO's F1 and never a mouse
//! report, because the mouse is never switched on.

use crate::keys::Key;
use crossterm::event::{KeyCode, KeyModifiers};

/// The key of a control byte; `None` for NUL.
pub(super) fn control(byte: u8) -> Option<Key> {
    Some(match byte {
        0x08 | 0x7f => Key::plain(KeyCode::Backspace),
        b'\t' => Key::plain(KeyCode::Tab),
        b'\r' | b'\n' => Key::plain(KeyCode::Enter),
        0x1b => Key::plain(KeyCode::Esc),
        0x01..=0x1a => Key::ctrl(char::from(byte | 0x60)),
        0x1c..=0x1f => Key::ctrl(char::from(byte | 0x40)),
        _ => return None,
    })
}

/// The key of `ESC O` and a letter: cursor keys in application mode, F1–F4, VT100+'s F5–F12, the keypad.
pub(super) fn ss3(letter: u8) -> Option<Key> {
    Some(Key::plain(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'E' => KeyCode::KeypadBegin,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'I' => KeyCode::Tab,
        b'M' => KeyCode::Enter,
        b'P'..=b'[' => KeyCode::F(letter - b'P' + 1),
        // End as rxvt and PuTTY's « rxvt » setting send it; the keypad, where this would be 7, sends digits (`terminal::tty`).
        b'w' => KeyCode::End,
        b'j'..=b'y' => KeyCode::Char(char::from(letter - b'j' + b'*')),
        b' ' => KeyCode::Char(' '),
        b'a'..=b'd' => return cursor(letter.to_ascii_uppercase(), KeyModifiers::CONTROL),
        _ => return None,
    }))
}

/// The key of `ESC [ [` and a letter: F1–F5 of the Linux console.
pub(super) fn console(letter: u8) -> Option<Key> {
    matches!(letter, b'A'..=b'E').then(|| Key::plain(KeyCode::F(letter - b'A' + 1)))
}

/// The key of a control sequence without private marker and intermediates.
pub(super) fn csi(params: &[u16], letter: u8) -> Option<Key> {
    let first = params.first().copied().unwrap_or(0);
    let held = modifiers(params.get(1).copied().unwrap_or(0))?;
    if params.len() > 2 {
        return None;
    }
    if letter == b'~' {
        return tilde(first).map(|code| Key { code, modifiers: held });
    }
    if first > 1 {
        return None;
    }
    let bare = params.len() <= 1 && first == 0;
    match letter {
        b'A'..=b'F' | b'H' => cursor(letter, held),
        b'Z' => Some(Key { code: KeyCode::Tab, modifiers: KeyModifiers::SHIFT }),
        // rxvt's arrows with Shift.
        b'a'..=b'd' if bare => cursor(letter.to_ascii_uppercase(), KeyModifiers::SHIFT),
        // SCO.
        b'M'..=b'X' if bare => Some(Key::plain(KeyCode::F(letter - b'M' + 1))),
        b'G' if bare => Some(Key::plain(KeyCode::PageDown)),
        b'I' if bare => Some(Key::plain(KeyCode::PageUp)),
        b'L' if bare => Some(Key::plain(KeyCode::Insert)),
        // xterm's F1–F4 with modifiers; `CSI 1;2R` is a cursor report and does not come here.
        b'P'..=b'S' => Some(Key { code: KeyCode::F(letter - b'P' + 1), modifiers: held }),
        _ => None,
    }
}

fn cursor(letter: u8, modifiers: KeyModifiers) -> Option<Key> {
    let code = match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'E' => KeyCode::KeypadBegin,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        _ => return None,
    };
    Some(Key { code, modifiers })
}

/// The number before `~`.
fn tilde(number: u16) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => f(number - 10)?,
        17..=21 => f(number - 11)?,
        23..=26 => f(number - 12)?,
        28 | 29 => f(number - 13)?,
        31..=34 => f(number - 14)?,
        _ => return None,
    })
}

fn f(number: u16) -> Option<KeyCode> {
    u8::try_from(number).ok().map(KeyCode::F)
}

/// xterm's modifier parameter: one more than a sum of Shift 1, Alt 2, Control 4. A key held with Alt or Meta is none
/// of ours.
fn modifiers(parameter: u16) -> Option<KeyModifiers> {
    match parameter {
        0 | 1 => Some(KeyModifiers::NONE),
        2 => Some(KeyModifiers::SHIFT),
        5 => Some(KeyModifiers::CONTROL),
        6 => Some(KeyModifiers::SHIFT.union(KeyModifiers::CONTROL)),
        _ => None,
    }
}

/// True for the answers of a terminal to a query, by private marker, intermediates, parameters and last letter.
pub(super) fn is_report(before: &[u8], params: &[u16], letter: u8) -> bool {
    match before {
        [] => letter == b'R' && params.len() >= 2 || matches!(letter, b'n' | b't' | b'x'),
        [.., b'$'] => letter == b'y',
        [b'?'] => matches!(letter, b'c' | b'n' | b'R' | b'u' | b'S'),
        [b'>' | b'='] => letter == b'c',
        _ => false,
    }
}
