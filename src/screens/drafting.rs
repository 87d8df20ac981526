//! What was half typed when a form was left or cut off: how it comes back, and how it is known that it was saved after all.

use super::Desk;
use crate::domain::id::ChangeId;
use crate::domain::message::{Message, Value};
use crate::store::drafts::Kept;
use crate::store::op::Op;
use crate::store::{Result, history};

/// What there is of a form from before.
pub enum Before {
    /// Nothing.
    Nothing,
    /// What was half typed.
    Draft(Kept),
    /// It was saved, by this Change, and the program ended before it could forget it.
    Saved(Kept, ChangeId),
}

impl Desk {
    /// What there is of a form from before: the one way in which a draft comes back. One that was saved is forgotten.
    pub fn before(&self, form: &str) -> Result<Before> {
        let Some(mut kept) = self.drafts.find(form)? else { return Ok(Before::Nothing) };
        // One of before drafts had numbers.
        if kept.op == Op::default() {
            kept.op = self.store.draw_op()?;
        }
        Ok(match self.store.saved(kept.op)? {
            None => Before::Draft(kept),
            Some(change) => {
                self.drafts.forget(form)?;
                Before::Saved(kept, change)
            }
        })
    }

    /// What she had typed before into a line asked for; what is to be said of it where it was saved after all. One that
    /// cannot be read is not offered: no line stays shut for it.
    pub fn line_before(&self, form: &str) -> (Option<Kept>, Option<Message>) {
        match self.before(form) {
            Ok(Before::Draft(kept)) => (Some(kept), None),
            Ok(Before::Saved(_, change)) => (None, self.was_saved(change).ok()),
            Ok(Before::Nothing) | Err(_) => (None, None),
        }
    }

    /// Says that what was typed was saved, and what it is.
    pub fn was_saved(&self, change: ChangeId) -> Result<Message> {
        let past = history::latest(&self.store, Some(ChangeId(change.0.saturating_add(1))), 1)?;
        let what = past.into_iter().next().map(|past| past.about).unwrap_or(Value::Empty);
        Ok(Message::new("record-was-saved").with("what", what))
    }

    /// The Change of an earlier try of which nobody could say then whether it was written.
    pub fn already(&mut self, op: Op) -> Result<Option<ChangeId>> {
        self.store.settle()?;
        self.store.saved(op)
    }

    /// Writes what was typed under the number of its draft.
    pub fn under<T>(&mut self, op: Op, write: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.store.carry(Some(op));
        let written = write(self);
        self.store.carry(None);
        written
    }
}
