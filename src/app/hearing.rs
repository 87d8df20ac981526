//! Keys that nobody takes: in a window too small to show what they do, and what is typed after a key that was to open a field
//! and opened none. It was meant for that field: on a screen where letters are marks and digits open registers nobody takes
//! it, until a pause or a key that is no text.

use super::App;
use crate::domain::message::Message;
use crate::keys::keymap::Found;
use crate::keys::reader::Source;
use crate::keys::{Action, Key};
use crate::ui::frame::{self, Tone};
use crossterm::event::KeyCode;
use ratatui::backend::Backend;
use ratatui::layout::Rect;
use std::time::Duration;

/// The pause that shows that she has seen it.
pub(super) const PAUSE: Duration = Duration::from_millis(700);

/// Nobody takes what is typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Deaf {
    /// That was said.
    told: bool,
}

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// True in a window too small to show what a key would do.
    pub(super) fn cramped(&self) -> bool {
        let area = self.terminal.size().map(|size| Rect { x: 0, y: 0, width: size.width, height: size.height });
        area.is_ok_and(|area| frame::parts(area).is_none())
    }

    /// True if nobody takes this key because she could not see what it does. She may leave all the same; and what she writes
    /// into an open field while the window changes is only text, to be read when it is larger again.
    pub(super) fn blind(&mut self, key: Key) -> bool {
        let writes = key.typed().is_some() || matches!(key.code, KeyCode::Backspace | KeyCode::Delete);
        let field = self.overlay.is_none() && self.pending.is_empty() && self.top().typing();
        if !self.cramped() || (writes && field) {
            return false;
        }
        match self.keymap.find(self.top().place(), &self.pending, key, self.pending.is_empty() && self.top().typing()) {
            Found::Action(action @ (Action::Quit | Action::Redraw)) => {
                self.pending.clear();
                self.act(action);
            }
            Found::Pending => self.pending.push(key),
            _ => self.pending.clear(),
        }
        true
    }

    /// A key that was to open something was refused.
    pub(super) fn unopened(&mut self) {
        if self.overlay.is_none() && !self.top().typing() {
            self.deaf = Some(Deaf::default());
        }
    }

    /// True if nobody takes this key: it is text, corrects text, or ends the field that she believes is open.
    pub(super) fn unheard(&mut self, key: Key) -> bool {
        let Some(Deaf { told }) = self.deaf else { return false };
        let rubs = matches!(key.code, KeyCode::Backspace | KeyCode::Delete);
        if key.typed().is_none() && !rubs {
            self.deaf = None;
            return matches!(key.code, KeyCode::Enter | KeyCode::Esc);
        }
        if !told && !rubs {
            self.deaf = Some(Deaf { told: true });
            self.top_mut().unheard();
            if let Some(why) = self.said.as_ref().map(|said| said.message.clone()) {
                self.say(Message::new("frame-unheard").with("why", why), Tone::Refused);
            }
        }
        true
    }
}
