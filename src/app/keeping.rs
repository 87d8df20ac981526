//! What is half typed, kept where a dropped line, a kill or a crash cannot take it: published after each batch of keys for
//! the thread that watches the line, written to the clerk's drafts at the latest a second later.

use super::App;
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

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// Writes what is half typed if it is not written yet: in a pause, after a step to another field, and once a second.
    pub(super) fn autosave(&mut self, pause: bool) {
        let kept = self.top().kept();
        let Some(kept) = kept else { return self.forget() };
        let last = &self.autosave;
        if last.kept.as_ref() == Some(&kept) {
            return;
        }
        let now = self.desk.store.clock().now_ms();
        let stepped = last.kept.as_ref().is_some_and(|last| last.field != kept.field || last.form != kept.form);
        // Where the clock jumps, the distance is large as well.
        if !pause && !stepped && now.abs_diff(last.at) < PACE.unsigned_abs() {
            return;
        }
        self.autosave.at = now;
        match self.desk.drafts.keep(&kept) {
            Ok(()) => {
                self.autosave.kept = Some(kept);
                self.autosave.failed = false;
            }
            // Said once; it is tried again all the same.
            Err(trouble) if !self.autosave.failed => {
                self.autosave.failed = true;
                self.say(trouble.message(), Tone::Refused);
            }
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

    /// Keeps what the top screen holds half typed, on the way out of it.
    pub(super) fn keep(&mut self) {
        let Some(kept) = self.top().kept() else {
            return;
        };
        if let Err(trouble) = self.desk.drafts.keep(&kept) {
            self.say(trouble.message(), Tone::Refused);
        }
    }

    /// Publishes what is half typed, so that the hang-up thread can save it should this one be stuck.
    pub(super) fn publish(&mut self) {
        let kept = self.top().kept();
        (self.publish)(kept.into_iter().collect());
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
