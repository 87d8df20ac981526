//! One key press: its code and its modifiers, how it is written in a keymap file and shown to a clerk.

use crate::domain::message::Message;
use crossterm::event::{KeyCode, KeyModifiers};
use std::fmt;

/// One key press, normalised: no Shift on characters, Alt never (an Alt-x is Esc then x), Backspace for both its bytes,
/// Shift-Tab as Tab with Shift, the letter of a Control key in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// Control, and Shift for Tab and arrows.
    pub modifiers: KeyModifiers,
}

/// Keys that have a name, as keymap files write them, and the Fluent id that shows them.
const NAMED: &[(&str, KeyCode, &str)] = &[
    ("Enter", KeyCode::Enter, "key-enter"),
    ("Esc", KeyCode::Esc, "key-esc"),
    ("Space", KeyCode::Char(' '), "key-space"),
    ("Tab", KeyCode::Tab, "key-tab"),
    ("Backspace", KeyCode::Backspace, "key-backspace"),
    ("Delete", KeyCode::Delete, "key-delete"),
    ("Up", KeyCode::Up, "key-up"),
    ("Down", KeyCode::Down, "key-down"),
    ("Left", KeyCode::Left, "key-left"),
    ("Right", KeyCode::Right, "key-right"),
    ("Home", KeyCode::Home, "key-home"),
    ("End", KeyCode::End, "key-end"),
    ("PageUp", KeyCode::PageUp, "key-page-up"),
    ("PageDown", KeyCode::PageDown, "key-page-down"),
];

/// Control letters that no file may bind, and why: they never arrive, arrive as another key, or belong to a multiplexer
/// or a habit that must do no harm.
const DEAD_CONTROL: &[(char, &str)] = &[
    ('h', "key-refused-backspace"),
    ('i', "key-refused-tab"),
    ('j', "key-refused-enter"),
    ('m', "key-refused-enter"),
    ('[', "key-refused-esc"),
    ('a', "key-refused-multiplexer"),
    ('b', "key-refused-multiplexer"),
    ('c', "key-refused-reassure"),
    ('d', "key-refused-reassure"),
    ('q', "key-refused-reassure"),
    ('v', "key-refused-terminal"),
    ('w', "key-refused-terminal"),
];

impl Key {
    /// A key without modifiers.
    pub const fn plain(code: KeyCode) -> Self {
        Self { code, modifiers: KeyModifiers::NONE }
    }

    /// A character.
    pub const fn char(c: char) -> Self {
        Self::plain(KeyCode::Char(c))
    }

    /// Control and a letter.
    pub const fn ctrl(c: char) -> Self {
        Self { code: KeyCode::Char(c), modifiers: KeyModifiers::CONTROL }
    }

    /// The character it types, if it types one.
    pub const fn typed(self) -> Option<char> {
        match self.code {
            KeyCode::Char(c) if self.modifiers.is_empty() => Some(c),
            _ => None,
        }
    }

    /// Reads the notation of keymap files: `F2`, `Enter`, `Ctrl-Z`, `?`, `Space`, `Shift-Tab`. Dead keys are none.
    pub fn parse(text: &str) -> Option<Self> {
        Self::read(text).ok()
    }

    /// The same, with the sentence that says why a key cannot be bound.
    pub fn read(text: &str) -> Result<Self, Message> {
        let refused = |id: &'static str| Err(Message::new(id).with("key", text));
        if let Some(c) = only_char(text) {
            return if c.is_control() || c.is_whitespace() {
                refused("key-refused-unknown")
            } else {
                Ok(Self::char(c))
            };
        }
        if let Some((_, code, _)) = NAMED.iter().find(|(name, ..)| *name == text) {
            return Ok(Self::plain(*code));
        }
        if let Some((_, code, _)) = NAMED.iter().find(|(name, ..)| text.strip_prefix("Ctrl-") == Some(*name))
            && matches!(code, KeyCode::Left | KeyCode::Right)
        {
            return Ok(Self { code: *code, modifiers: KeyModifiers::CONTROL });
        }
        if let Some(letter) = text.strip_prefix("Ctrl-").and_then(only_char) {
            return Self::control(letter.to_ascii_lowercase()).or_else(refused);
        }
        if let Some(name) = text.strip_prefix("Shift-") {
            return match NAMED.iter().find(|(named, ..)| *named == name) {
                Some((_, code, _)) if shifts(*code) => Ok(Self { code: *code, modifiers: KeyModifiers::SHIFT }),
                _ => refused("key-refused-terminal"),
            };
        }
        match text.strip_prefix('F').map(str::parse::<u8>) {
            Some(Ok(n @ 1..=9)) => Ok(Self::plain(KeyCode::F(n))),
            Some(Ok(10..=24)) => refused("key-refused-terminal"),
            _ if text == "Insert" || text == "CapsLock" => refused("key-refused-reader"),
            _ if text.starts_with("Alt-") => refused("key-refused-alt"),
            _ if text.starts_with("Ctrl-") => refused("key-refused-terminal"),
            _ => refused("key-refused-unknown"),
        }
    }

    fn control(letter: char) -> Result<Self, &'static str> {
        match DEAD_CONTROL.iter().find(|(dead, _)| *dead == letter) {
            Some((_, why)) => Err(why),
            None if letter.is_ascii_lowercase() => Ok(Self::ctrl(letter)),
            None => Err("key-refused-terminal"),
        }
    }

    /// The same key as the keymap compares it, whatever reported it.
    #[must_use]
    pub fn normal(self) -> Self {
        match self.code {
            KeyCode::BackTab => Self { code: KeyCode::Tab, modifiers: KeyModifiers::SHIFT },
            KeyCode::Char(c) if self.modifiers.contains(KeyModifiers::CONTROL) => Self::ctrl(c.to_ascii_lowercase()),
            KeyCode::Char(c) => Self::char(c),
            _ => self,
        }
    }

    /// As a key bar shows it: `F2`, `V`, `Ctrl-Z`, and a word of the catalogue for keys whose name is a word.
    pub fn shown(self, word: impl Fn(&'static str) -> String) -> String {
        let name = match NAMED.iter().find(|(_, code, _)| *code == self.code) {
            Some((_, _, id)) => word(id),
            None => self.bare(),
        };
        if self.modifiers.contains(KeyModifiers::CONTROL) {
            format!("{}-{name}", word("key-ctrl"))
        } else if self.modifiers.contains(KeyModifiers::SHIFT) {
            format!("{}-{name}", word("key-shift"))
        } else {
            name
        }
    }

    /// Its notation without modifiers.
    fn bare(self) -> String {
        match self.code {
            KeyCode::F(n) => format!("F{n}"),
            KeyCode::Char(c) if self.modifiers.contains(KeyModifiers::CONTROL) => c.to_ascii_uppercase().to_string(),
            code => NAMED.iter().find(|(_, named, _)| *named == code).map_or_else(
                || match code {
                    KeyCode::Char(c) => c.to_string(),
                    other => format!("{other:?}"),
                },
                |(name, ..)| (*name).to_owned(),
            ),
        }
    }
}

impl fmt::Display for Key {
    /// The notation that `parse` reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.normal();
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            f.write_str("Ctrl-")?;
        } else if key.modifiers.contains(KeyModifiers::SHIFT) {
            f.write_str("Shift-")?;
        }
        f.write_str(&key.bare())
    }
}

/// One or two keys pressed one after the other, as a keymap file binds them: `F2`, `F9 a`.
pub fn shown(keys: &[Key], word: impl Fn(&'static str) -> String) -> String {
    let keys: Vec<String> = keys.iter().map(|key| key.shown(&word)).collect();
    keys.join(" ")
}

fn only_char(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}

/// Keys whose Shift reaches the program from every terminal that can send it at all.
const fn shifts(code: KeyCode) -> bool {
    matches!(code, KeyCode::Tab | KeyCode::Up | KeyCode::Down | KeyCode::Left | KeyCode::Right)
}
