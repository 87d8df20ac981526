//! From screen to screen: what an outcome opens and closes, and which sentence goes along.

use super::App;
use super::overlay::Overlay;
use crate::domain::message::Message;
use crate::keys::reader::Source;
use crate::screens::{self, Outcome, Screen, Then};
use crate::ui::frame::Tone;
use ratatui::backend::Backend;

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// A place named by `go to`: it stands alone above the first screen, which begins anew where it is meant itself.
    pub(super) fn go(&mut self, opened: Option<Box<dyn Screen>>) {
        self.keep();
        self.stack.truncate(usize::from(opened.is_some()));
        self.stack.push(opened.unwrap_or_else(|| screens::home(&self.desk)));
        self.refresh_top();
        self.resume_line();
        self.remember();
    }

    pub(super) fn follow(&mut self, outcome: Outcome) {
        let Outcome { then, say } = outcome;
        if let Some(said) = say {
            (self.said, self.unseen) = (Some(said), true);
            self.go_on(then);
            self.said_in = self.top().place();
            return;
        }
        if self.top().place() != self.said_in || matches!(then, Then::Open(_) | Then::Replace(_) | Then::Close) {
            self.move_on();
        }
        self.go_on(then);
    }

    fn go_on(&mut self, then: Then) {
        match then {
            Then::Stay => {}
            Then::Unmeant => self.say(Message::new("frame-no-such-key"), Tone::Refused),
            Then::Unopened => self.unopened(),
            Then::Open(screen) => {
                self.keep();
                self.stack.push(screen);
                self.refresh_top();
                self.resume_line();
                return self.remember();
            }
            Then::Replace(screen) => {
                self.keep();
                self.stack.pop();
                self.stack.push(screen);
                self.refresh_top();
                self.resume_line();
                return self.remember();
            }
            Then::Close => {
                self.keep();
                if self.stack.len() > 1 {
                    self.stack.pop();
                }
                self.refresh_top();
                return self.remember();
            }
            Then::Ask(question) => self.overlay = Some(Overlay::Question(question)),
            Then::Quit => {
                self.goodbye = true;
                self.ended = true;
            }
        }
        self.glance();
    }

    /// A refusal belongs to the screen it was said on, unless keys typed ahead left that before it was drawn; what was
    /// done is still true on the next, unless it takes lines of it, and what goes on there is nothing to it.
    pub(super) fn move_on(&mut self) {
        let (seen, long) = (!self.unseen, self.more > 0);
        self.said.take_if(|said| said.tone == Tone::Going || seen && (long || said.tone == Tone::Refused));
    }
}
