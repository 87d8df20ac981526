//! Undo and redo from a key: what the message line told of, else the clerk's last act on this screen.

use super::App;
use crate::domain::message::Message;
use crate::keys::reader::Source;
use crate::screens::{self, Desk};
use crate::store::undo;
use crate::ui::frame::{Said, Tone};
use ratatui::backend::Backend;

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    pub(super) fn undo(&mut self, back: bool) {
        self.finish();
        self.top_mut().put_down();
        let scope = self.top().scope();
        let Desk { store, clerk, .. } = &mut self.desk;
        // What stands on the message line may be taken back from here, wherever it was done: a leave begun on this sheet.
        let told = |said: &&Said| said.tone == Tone::Done && said.undoable == back;
        let said = self.said.as_ref().filter(told).and_then(|_| store.last_change());
        let done = if back {
            undo::undo_said(store, clerk.id, scope, said)
        } else {
            undo::redo_said(store, clerk.id, scope, said)
        };
        match done {
            Ok(None) => self.say(Message::new(if back { "undo-nothing" } else { "redo-nothing" }), Tone::Refused),
            Ok(Some(undone)) => {
                let id = if back { "undo-done" } else { "redo-done" };
                let act = Message::new(screens::act_word(&undone.act));
                self.say(Message::new(id).with("act", act).with("about", undone.about), Tone::Done);
                // What was done again may be undone again.
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
