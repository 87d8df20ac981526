//! From bytes on the wire to what a key means.
//!
//! `reader` turns bytes into keys, `layout` says what a letter or digit is on other keyboards, `keymap` turns keys into
//! Actions, `action` is the one list of them.

pub mod action;
pub mod key;
pub mod keymap;
pub mod layout;
pub mod reader;

pub use action::{Action, Place};
pub use key::Key;
