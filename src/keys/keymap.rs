//! Keymaps: files of `action = [keys]` for each place, checked at start.

use super::{Action, Key, Place};

/// What a key, after those pressed before it, means in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// An action.
    Action(Action),
    /// The beginning of longer ones: show the box of what may follow.
    Pending,
    /// Nothing.
    Nothing,
}

/// The bindings in force.
pub struct Keymap;

/// What is wrong with a keymap file, fit for the first line a clerk sees: file, line, both actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeymapError {
    /// File name.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// The sentence.
    pub message: crate::domain::message::Message,
}

impl Keymap {
    /// The shipped default.
    pub fn shipped() -> Self {
        unimplemented!()
    }

    /// The default with a user's file merged over it, action by action; `[]` unbinds.
    pub fn with_user(file: &str, text: &str) -> Result<Self, Vec<KeymapError>> {
        let _ = (file, text);
        unimplemented!()
    }

    /// What `key` means in `place` after `before`. Characters are tried as typed, then without case, then as the key
    /// they sit on (`layout`). `in_text` leaves out bindings of plain characters.
    pub fn find(&self, place: Place, before: &[Key], key: Key, in_text: bool) -> Found {
        let _ = (place, before, key, in_text);
        unimplemented!()
    }

    /// The keys of an action in a place, shortest first: what the key bar and the help show.
    pub fn keys_of(&self, place: Place, action: Action) -> Vec<Vec<Key>> {
        let _ = (place, action);
        unimplemented!()
    }

    /// What may follow `before` in `place`: the which-key box.
    pub fn after(&self, place: Place, before: &[Key]) -> Vec<(Key, Action)> {
        let _ = (place, before);
        unimplemented!()
    }
}
