//! The line that the top screen asks for: kept as it is typed, and offered again when the same is asked of the same record.
//!
//! An act may ask for several lines, one after the other: they are one draft, under one number, which the Change of that act
//! carries. What was dismissed or cut off is offered; what was saved never is.

use super::App;
use super::overlay::Overlay;
use crate::domain::message::Message;
use crate::keys::Action;
use crate::keys::reader::Source;
use crate::screens::{Desk, Outcome, Screen, Then};
use crate::store::drafts::Kept;
use crate::store::{Result, Trouble};
use crate::ui::frame::Tone;
use ratatui::backend::Backend;

/// Begins the name of such a draft: what it is, the label of its first line, what that is about, the address of the screen.
const LINE: &str = "line";

/// Before the label of a line: what was stored when she began to type over it.
const WAS: &str = "was.";

/// Lines being asked for.
pub(super) struct Asking {
    /// What was typed into them, by their labels; its field is the one that stands open.
    kept: Kept,
    /// Label of the line that stands open; none while the act goes on without one.
    open: Option<&'static str>,
    /// They were answered, and a question must be answered before anything is written.
    waits: bool,
    /// Nobody knows whether the last try was written.
    unsure: bool,
    /// What she had typed over the answer that the open line proposes, and what is said when it takes its place again.
    over: Option<(String, Message)>,
}

/// A line as it stands open.
struct Open {
    label: &'static str,
    about: String,
    typed: String,
    begun: String,
    stored: String,
    proposes: bool,
}

impl Asking {
    /// What is kept of them, if there is anything.
    pub(super) fn kept(&self) -> Option<&Kept> {
        (!self.kept.draft.is_empty()).then_some(&self.kept)
    }

    /// Takes down what stands in the open line. What was proposed or is stored already is nothing she typed.
    fn hold(&mut self, open: &Open, now: i64) {
        let untouched = open.typed == open.begun;
        if untouched && self.over.is_some() {
            return;
        }
        self.over = None;
        let typed = if untouched { "" } else { open.typed.as_str() };
        if self.kept.draft.get(open.label) == typed && self.kept.field == open.label {
            return;
        }
        let was = if typed.trim().is_empty() { "" } else { open.stored.as_str() };
        self.kept.draft.set(format!("{WAS}{}", open.label), was);
        self.kept.draft.set(open.label, typed.trim_end());
        self.kept.field = open.label.to_owned();
        self.kept.at = now;
    }
}

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// Lets the top screen do what a key means, or take what was typed. What is written meanwhile carries the number of the
    /// line that stands open. `None` if the screen took nothing.
    pub(super) fn ask(
        &mut self,
        action: Option<Action>,
        does: impl FnOnce(&mut dyn Screen, &mut Desk) -> Result<Option<Outcome>>,
    ) -> Option<Result<Outcome>> {
        let Self { stack, desk, asking, .. } = self;
        let op = asking.as_ref().map(|asking| asking.kept.op);
        desk.store.carry(op.filter(|op| op.number != 0));
        let before = desk.store.last_change();
        let done = stack.last_mut().and_then(|screen| does(screen.as_mut(), desk).transpose());
        desk.store.carry(None);
        let wrote = desk.store.last_change() != before;
        if let Some(done) = &done {
            self.hear(wrote, action, done);
        }
        done
    }

    /// What a key came to, for the line that stood open and the one that does now.
    fn hear(&mut self, wrote: bool, action: Option<Action>, done: &Result<Outcome>) {
        if let Some(asking) = &mut self.asking {
            asking.unsure = matches!(done, Err(Trouble::Unknown(_)));
            asking.waits |= matches!(done, Ok(Outcome { then: Then::Ask(_), .. }));
            if wrote {
                self.forget_line();
            }
        }
        let goes_on = self.top().typing() || matches!(self.overlay, Some(Overlay::Question(_)));
        let closes = action == Some(Action::Back) && matches!(done, Ok(Outcome { then: Then::Close, .. }));
        let open = self.open_line().filter(|_| !closes);
        let now = self.desk.store.clock().now_ms();
        match (&mut self.asking, open) {
            (Some(asking), Some(open)) if asking.open == Some(open.label) => asking.hold(&open, now),
            (Some(asking), Some(open)) if action != Some(Action::Back) => {
                asking.open = Some(open.label);
                let (before, at) = (asking.kept.draft.get(open.label).to_owned(), asking.kept.at);
                asking.over = None;
                if open.proposes { self.offer_over(&open, before, at) } else { self.offer(&before) }
            }
            (Some(_), Some(open)) => {
                self.dismiss();
                self.begin_line(&open);
            }
            (Some(_), None) if action == Some(Action::Back) => self.dismiss(),
            (Some(asking), None) if goes_on || asking.waits => asking.open = None,
            // Answered, and there was nothing to write.
            (Some(_), None) if done.as_ref().is_ok_and(|outcome| !outcome.refuses()) => self.forget_line(),
            (Some(_), None) => self.rest(false),
            (None, Some(open)) => self.begin_line(&open),
            (None, None) => {}
        }
    }

    /// True if an earlier try, of which nobody could say then whether it was written, was: the line is closed then.
    pub(super) fn wrote_after_all(&mut self) -> bool {
        let Some(asking) = self.asking.as_ref().filter(|asking| asking.unsure) else { return false };
        let Ok(Some(change)) = self.desk.already(asking.kept.op) else { return false };
        let said = self.desk.was_saved(change);
        self.forget_line();
        let Self { stack, desk, .. } = self;
        if let Some(screen) = stack.last_mut() {
            screen.act(Action::Back, desk).ok();
        }
        self.refresh_top();
        said.into_iter().for_each(|said| self.say(said, Tone::Done));
        true
    }

    /// Puts what is asked for aside, and says that it is not lost.
    fn dismiss(&mut self) {
        let kept = self.asking.as_ref().is_some_and(|asking| asking.kept().is_some());
        self.rest(false);
        if kept {
            self.say(Message::new("line-kept"), Tone::Done);
        }
    }

    /// Puts what is asked for aside, to be offered again: cut off, or dismissed.
    pub(super) fn rest(&mut self, cut_off: bool) {
        let Some(asking) = self.asking.take() else { return };
        self.line_saved = super::keeping::Autosave::default();
        if asking.kept().is_none() {
            self.desk.drafts.forget(&asking.kept.form).ok();
            return;
        }
        let field = if cut_off { asking.kept.field } else { String::new() };
        if let Err(trouble) = self.desk.drafts.keep(&Kept { field, ..asking.kept }) {
            self.say(trouble.message(), Tone::Refused);
        }
    }

    /// Asks again for the line that the top screen was cut off from, or says that it waits.
    pub(super) fn resume_line(&mut self) {
        // One that stands open from the first.
        if let Some(open) = self.open_line() {
            return self.begin_line(&open);
        }
        let tail = format!("/{}", self.top().address());
        let Ok(all) = self.desk.drafts.all() else { return };
        for cut in all.into_iter().filter(|kept| !kept.field.is_empty() && kept.form.starts_with(LINE)) {
            let Some((label, about)) = cut.form.strip_suffix(&tail).and_then(parts) else { continue };
            let (kept, saved) = self.desk.line_before(&cut.form);
            if let Some(kept) = kept {
                self.top_mut().ask_again(label, about);
                if let Some(open) = self.open_line() {
                    return self.begin_line(&open);
                }
                // Said once.
                let text = kept.draft.get(&kept.field).to_owned();
                self.desk.drafts.keep(&Kept { field: String::new(), ..kept }).ok();
                return self.say(Message::new("line-waits").with("text", text), Tone::Done);
            }
            if let Some(saved) = saved {
                return self.say(saved, Tone::Done);
            }
        }
    }

    /// A line was opened: what she had typed there before is offered.
    fn begin_line(&mut self, open: &Open) {
        let form = format!("{LINE}/{}/{}/{}", open.label, open.about, self.top().address());
        let (before, saved) = self.desk.line_before(&form);
        saved.into_iter().for_each(|saved| self.say(saved, Tone::Done));
        // Without a number it may be offered once more after a crash: no loss.
        let fresh = |op| Kept { form, op, ..Kept::default() };
        let kept = before.unwrap_or_else(|| fresh(self.desk.store.draw_op().unwrap_or_default()));
        let (text, at) = (kept.draft.get(open.label).to_owned(), kept.at);
        let as_stored = kept.draft.get(&format!("{WAS}{}", open.label)) == open.stored;
        let kept = Kept { field: open.label.to_owned(), ..kept };
        self.asking = Some(Asking { kept, open: Some(open.label), waits: false, unsure: false, over: None });
        if open.proposes {
            self.offer_over(open, text, at);
        } else if !text.is_empty() && text != open.typed {
            self.say(
                self.resumed(if as_stored { "line-resumed" } else { "line-resumed-changed" }, at, &open.stored),
                Tone::Done,
            );
            self.offer(&text);
        }
    }

    /// What she had typed over a proposed answer waits until all that has come is done: a key typed ahead takes what the
    /// program proposes, never what she cannot have seen.
    fn offer_over(&mut self, open: &Open, text: String, at: i64) {
        if text.is_empty() || text == open.begun {
            return;
        }
        let said = self.resumed("line-resumed-over", at, &open.begun);
        if let Some(asking) = &mut self.asking {
            asking.over = Some((text, said));
        }
    }

    /// Puts what she had typed over the answer that stands open in its place, if she has left that untouched.
    pub(super) fn put_over(&mut self) {
        let Some((text, said)) = self.asking.as_mut().and_then(|asking| asking.over.take()) else { return };
        if self.open_line().is_some_and(|open| open.typed == open.begun) {
            self.offer(&text);
            self.say(said, Tone::Done);
            self.dirty = true;
        }
    }

    /// Says when it was typed, and what stands there otherwise.
    fn resumed(&self, id: &'static str, at: i64, otherwise: &str) -> Message {
        let at = self.desk.store.clock().civil(at);
        Message::new(id).with("day", at.date()).with("time", at.time()).with("stored", otherwise)
    }

    fn offer(&mut self, text: &str) {
        if let Some((line, _)) = self.top_mut().asked().filter(|_| !text.is_empty()) {
            line.offer(text);
        }
    }

    fn open_line(&mut self) -> Option<Open> {
        let (line, about) = self.top_mut().asked()?;
        Some(Open {
            label: line.label(),
            about,
            typed: line.typed().to_owned(),
            begun: line.begun().to_owned(),
            stored: line.stored().to_owned(),
            proposes: line.proposes(),
        })
    }

    fn forget_line(&mut self) {
        self.line_saved = super::keeping::Autosave::default();
        if let Some(asking) = self.asking.take() {
            // Offered once more at worst, and then its number says that it was saved.
            self.desk.drafts.forget(&asking.kept.form).ok();
        }
    }
}

/// The label and the record that begin the name of a draft, its address taken away.
fn parts(form: &str) -> Option<(&str, &str)> {
    form.strip_prefix(LINE)?.strip_prefix('/')?.split_once('/')
}
