//! Undo and redo: a new Change that puts the before-images back.

use super::{Result, Store};
use crate::domain::id::{ChangeId, ClerkId};
use crate::domain::message::Value;

/// What was undone or redone.
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// The Change that was put back.
    pub undid: ChangeId,
    /// The Change that did it.
    pub by: ChangeId,
    /// Its act's on-disk name.
    pub act: String,
    /// What it was about, for the message line: line number and name, a count, a title.
    pub about: Value,
}

/// Undoes the clerk's last act that is not undone yet: on the screen of one record (`scope`), or anywhere (`None`).
/// `Ok(None)`: there is nothing to undo. Refused if a row has moved on since, naming who and what.
pub fn undo(store: &mut Store, clerk: ClerkId, scope: Option<u32>) -> Result<Option<Undone>> {
    let _ = (store, clerk, scope);
    unimplemented!()
}

/// Redoes the clerk's last undo, if she did nothing since.
pub fn redo(store: &mut Store, clerk: ClerkId, scope: Option<u32>) -> Result<Option<Undone>> {
    let _ = (store, clerk, scope);
    unimplemented!()
}
