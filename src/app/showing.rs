//! One frame: header, the screen's own body, the message line and the key bar, and what stands over them; what is said
//! on that line.

use super::App;
use super::overlay::{self, Overlay};
use crate::domain::calendar::{Announced, hijri_announced};
use crate::domain::message::Message;
use crate::keys::Key;
use crate::keys::Place;
use crate::keys::reader::Source;
use crate::text::{Texts, bidi, format};
use crate::ui::Look;
use crate::ui::frame::{self, Said, Tone};
use crate::ui::help;
use crate::ui::question::draw_answers;
use ratatui::backend::Backend;

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// Draws everything once.
    pub fn draw(&mut self) -> color_eyre::Result<()> {
        let told = self.make_room();
        let Self { terminal, stack, desk, theme, texts, keymap, overlay, pending, bidi, announced, .. } = self;
        let look = Look { theme, texts, keymap };
        let titles: Vec<String> = stack.iter().map(|screen| screen.title(&look)).collect();
        let Some(screen) = stack.last_mut() else {
            return Ok(());
        };
        let far = both_dates(texts, desk.today, announced);
        let near = format::long_date(texts.language(), desk.today);
        terminal.draw(|frame| {
            let area = frame.area();
            let Some(parts) = frame::parts(area) else {
                return frame::too_small(frame.buffer_mut(), area, &look);
            };
            let place = screen.place();
            let parts = parts.giving(told.more());
            let trail = if titles.len() > 1 { &titles[1..] } else { &titles[..] };
            frame::header(frame.buffer_mut(), parts.header, &look, trail, [&far, &near], &desk.clerk.name);
            let mut cursor = screen.draw(parts.body, frame, &look);
            let buffer = frame.buffer_mut();
            frame::message(buffer, parts.message, &look, &told);
            match overlay {
                Some(Overlay::Question(question)) => draw_answers(buffer, parts.bar, &look, &question.answers),
                Some(overlay) => frame::bar(buffer, parts.bar, &look, place, overlay.bar(), None),
                None => frame::bar(buffer, parts.bar, &look, place, &screen.bar(), screen.lead(&look).as_deref()),
            }
            if let Some(overlay) = overlay {
                cursor = Some(overlay.draw(buffer, parts, &look, place, (&screen.marks(&look), &screen.bar())));
            } else if !pending.is_empty() {
                let rows = help::following(&look, place, pending, screen.typing());
                cursor = Some(overlay::draw_following(buffer, parts.body, &look, &rows, pending));
            }
            let pinned = overlay.as_ref().map_or(&[][..], Overlay::pinned);
            let mode = |y: u16| pinned.iter().find(|(row, _)| *row == y).map_or(*bidi, |(_, mode)| *mode);
            let cursor = bidi::finish_rows(buffer, mode, cursor);
            if let Some((x, y)) = cursor {
                frame.set_cursor_position((x, y));
            }
        })?;
        self.dirty = false;
        self.unseen = false;
        Ok(())
    }

    /// What stands on the message line. A sentence of several lines takes the body's: the screen shows what it shows in fewer,
    /// and may have more to say then.
    fn make_room(&mut self) -> frame::Told {
        let told = self.told();
        if std::mem::replace(&mut self.more, told.more()) == told.more() {
            return told;
        }
        self.read_top(|screen, desk, rows| screen.overtaken(desk, rows));
        self.told()
    }

    /// A question, or what was said.
    fn told(&self) -> frame::Told {
        // Coming and going with each mark the hint would cost more than the mark: on a sheet it always stands.
        let here = self.top().place() == Place::Sheet;
        let width = self.terminal.size().map_or(frame::SMALLEST.0, |size| size.width);
        let look = Look { theme: &self.theme, texts: &self.texts, keymap: &self.keymap };
        match &self.overlay {
            Some(Overlay::Question(question)) => frame::Told::asked(width, &look, &question.ask),
            _ => frame::told(width, &look, self.said.as_ref(), here),
        }
    }

    /// Which screen she is on, and its address, for tests.
    pub fn place(&self) -> (crate::keys::Place, String) {
        (self.top().place(), self.top().address())
    }

    /// Reads which months of the Hijri year were announced, for the header.
    pub(super) fn moon(&mut self) {
        self.announced = self.desk.announced();
        self.dirty = true;
    }

    pub(super) fn say(&mut self, message: Message, tone: Tone) {
        self.said = Some(Said { message, tone, undoable: false });
        self.said_in = self.top().place();
        self.unseen = true;
        self.dirty = true;
    }

    /// A key that means nothing here: say where to look, once, and do nothing.
    pub(super) fn stray(&mut self, key: Key) {
        if key.typed().is_some() {
            self.say(Message::new("frame-no-such-key"), Tone::Refused);
        }
    }
}

/// The civil and the Hijri date of the header; a star until its month was announced.
fn both_dates(texts: &Texts, day: chrono::NaiveDate, announced: &[Announced]) -> String {
    let (hijri, estimated) = hijri_announced(day, announced);
    let month = texts.word(&format!("hijri-{}", hijri.month));
    let star = if estimated { "*" } else { "" };
    format!("{} · {} {month} {}{star}", format::long_date(texts.language(), day), hijri.day, hijri.year)
}
