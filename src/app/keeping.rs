//! What is half typed, kept where a dropped line, a kill or a crash cannot take it: published after each batch of keys for
//! the thread that watches the line, written to the clerk's drafts at the latest a second later. A form and a line asked for
//! on the same screen are kept side by side.

use super::App;
use super::asking::Asking;
use crate::keys::reader::Source;
use crate::store::drafts::Kept;
use crate::ui::frame::Tone;
use ratatui::backend::Backend;

/// Milliseconds between two writings of a draft while she types without a pause.
const PACE: i64 = 1000;

/// What was last written of what is half typed.
#[derive(Default)]
pub(super) struct Autosave {
    kept: Option<Kept>,
    /// When that was tried, in UTC milliseconds.
    at: i64,
    /// The last try failed, and that was said.
    failed: bool,
}

impl Autosave {
    /// True if it is not written yet and it is time: in a pause, after a step to another field, and once a second.
    fn is_due(&self, kept: &Kept, pause: bool, now: i64) -> bool {
        let stepped = |last: &Kept| last.field != kept.field || last.form != kept.form;
        // Where the clock jumps, the distance is large as well.
        let time = || now.abs_diff(self.at) >= PACE.unsigned_abs();
        self.kept.as_ref() != Some(kept) && (pause || self.kept.as_ref().is_some_and(stepped) || time())
    }
}

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// Writes what is half typed if it is time to.
    pub(super) fn autosave(&mut self, pause: bool) {
        match self.top().kept() {
            Some(kept) => self.save(kept, |app| &mut app.autosave, pause),
            None => self.forget(),
        }
        match self.asking.as_ref().and_then(Asking::kept).cloned() {
            Some(kept) => self.save(kept, |app| &mut app.line_saved, pause),
            None => self.forget_emptied(),
        }
    }

    fn save(&mut self, kept: Kept, of: fn(&mut Self) -> &mut Autosave, pause: bool) {
        let now = self.desk.store.clock().now_ms();
        if !of(self).is_due(&kept, pause, now) {
            return;
        }
        let written = self.desk.drafts.keep(&kept);
        let last = of(self);
        last.at = now;
        match written {
            Ok(()) => (last.kept, last.failed) = (Some(kept), false),
            // Said once; it is tried again all the same.
            Err(trouble) if !std::mem::replace(&mut last.failed, true) => self.say(trouble.message(), Tone::Refused),
            Err(_) => {}
        }
    }

    /// Nothing is half typed any more on the screen of which something was written.
    fn forget(&mut self) {
        if self.autosave.kept.as_ref().is_some_and(|kept| kept.form == self.top().address())
            && let Some(kept) = self.autosave.kept.take()
        {
            // Offered once more at worst.
            self.desk.drafts.forget(&kept.form).ok();
        }
    }

    /// Nothing stands in the line any more of which something was written.
    fn forget_emptied(&mut self) {
        if let Some(kept) = self.line_saved.kept.take() {
            self.desk.drafts.forget(&kept.form).ok();
        }
    }

    /// Keeps what the top screen holds half typed, on the way out of it.
    pub(super) fn keep(&mut self) {
        self.rest(true);
        let Some(kept) = self.top().kept() else {
            return;
        };
        if let Err(trouble) = self.desk.drafts.keep(&kept) {
            self.say(trouble.message(), Tone::Refused);
        }
    }

    /// Publishes what is half typed, so that the hang-up thread can save it should this one be stuck.
    pub(super) fn publish(&mut self) {
        let line = self.asking.as_ref().and_then(Asking::kept).cloned();
        let kept = self.top().kept().into_iter().chain(line).collect();
        (self.publish)(kept);
    }

    pub(super) fn remember(&mut self) {
        let address = self.stack.iter().map(|screen| screen.address()).collect::<Vec<_>>().join(" ");
        // Where she was is a convenience: a full disk must not stop her for it.
        self.desk.drafts.remember_place(&address).ok();
    }

    pub(super) fn leave(&mut self) {
        self.keep();
        if self.goodbye {
            self.desk.drafts.goodbye().ok();
        }
        (self.publish)(Vec::new());
    }
}
