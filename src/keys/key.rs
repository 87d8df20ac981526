//! One key press: its code and its modifiers, how it is written in a keymap file.

use crossterm::event::{KeyCode, KeyModifiers};

/// One key press, normalised: no Shift on characters, Alt never (an Alt-x is Esc then x), Backspace for both its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// Control, and Shift for Tab and arrows.
    pub modifiers: KeyModifiers,
}

impl Key {
    /// A key without modifiers.
    pub const fn plain(code: KeyCode) -> Self {
        Self {
            code,
            modifiers: KeyModifiers::NONE,
        }
    }

    /// A character.
    pub const fn char(c: char) -> Self {
        Self::plain(KeyCode::Char(c))
    }

    /// Control and a letter.
    pub const fn ctrl(c: char) -> Self {
        Self {
            code: KeyCode::Char(c),
            modifiers: KeyModifiers::CONTROL,
        }
    }

    /// The character it types, if it types one.
    pub const fn typed(self) -> Option<char> {
        match self.code {
            KeyCode::Char(c) if self.modifiers.is_empty() => Some(c),
            _ => None,
        }
    }

    /// Reads the notation of keymap files: `F2`, `Enter`, `Ctrl-Z`, `?`, `Space`, `Shift-Tab`.
    pub fn parse(text: &str) -> Option<Self> {
        let _ = text;
        unimplemented!()
    }
}
