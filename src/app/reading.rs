//! What the top screen shows, read again: because she came back to it, or because somebody wrote.

use super::App;
use crate::keys::reader::Source;
use crate::screens::{Desk, Screen};
use crate::store::{Result, Touched};
use crate::ui::frame::Tone;
use ratatui::backend::Backend;

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// Asks whether anything was committed since the last look, and re-reads the screen it concerns.
    pub(super) fn glance(&mut self) {
        match self.desk.store.moved() {
            Ok(touched) if touched == Touched::default() => {}
            Ok(touched) => {
                if touched.has("hijri_month") {
                    self.moon();
                }
                if self.top().concerned(touched) {
                    self.read_top(|screen, desk, rows| screen.overtaken(desk, rows));
                }
            }
            Err(trouble) => self.say(trouble.message(), Tone::Refused),
        }
    }

    pub(super) fn refresh_top(&mut self) {
        self.read_top(|screen, desk, rows| screen.refresh(desk, rows));
    }

    pub(super) fn read_top(&mut self, read: impl FnOnce(&mut dyn Screen, &Desk, u16) -> Result<()>) {
        self.dirty = true;
        let rows = self.terminal.size().map_or(21, |size| size.height.saturating_sub(3 + self.more));
        let Self { stack, desk, .. } = self;
        let Some(screen) = stack.last_mut() else {
            return;
        };
        if let Err(trouble) = read(screen.as_mut(), desk, rows) {
            self.say(trouble.message(), Tone::Refused);
        }
    }
}
