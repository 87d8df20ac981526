//! Taking back and doing again: her own last act on this place, or what the message line has just told of.

use super::App;
use crate::domain::message::Message;
use crate::keys::reader::Source;
use crate::screens::{self, Desk};
use crate::store::undo;
use crate::ui::frame::Tone;
use ratatui::backend::Backend;

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// Undo, or redo. While the message line tells of an act that can be undone, that one is meant, wherever it was done: a
    /// walk-in that another screen gave a name, a fiche that was saved on the way. Redo follows an undo to the same place.
    pub(super) fn undo(&mut self, back: bool) {
        self.finish();
        let here = self.top().scope();
        let told = back && self.said.as_ref().is_some_and(|said| said.undoable);
        let Desk { store, clerk, .. } = &mut self.desk;
        let there = Some(store.last_scope());
        let done = match (back, told) {
            (true, true) => undo::undo(store, clerk.id, there),
            (true, false) => undo::undo(store, clerk.id, here),
            (false, _) => match undo::redo(store, clerk.id, here) {
                Ok(None) => undo::redo(store, clerk.id, there),
                done => done,
            },
        };
        match done {
            Ok(None) => self.say(Message::new(if back { "undo-nothing" } else { "redo-nothing" }), Tone::Refused),
            Ok(Some(undone)) => {
                let id = if back { "undo-done" } else { "redo-done" };
                let act = Message::new(screens::act_word(&undone.act));
                self.say(Message::new(id).with("act", act).with("about", undone.about), Tone::Done);
                // What was done again is what undo takes back next.
                if let Some(said) = &mut self.said {
                    said.undoable = !back;
                }
                self.glance();
                self.refresh_top();
            }
            Err(trouble) => self.trouble(&trouble),
        }
    }
}
