//! Moving a block of sessions to another hour: until when, at what time.

use super::parts::{Deed, Step};
use crate::domain::date::{parse_date, parse_time};
use crate::domain::field::Kind;
use crate::domain::message::Message;
use crate::keys::Action;
use crate::screens::prompt::{Asked, Prompt};
use crate::text::format;
use crate::ui::Look;
use chrono::{Days, NaiveDate};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Most characters of an answer.
const LENGTH: usize = 40;

/// How far it is told.
pub(super) struct Shifting {
    from: NaiveDate,
    to: Option<NaiveDate>,
    prompt: Prompt,
}

impl Shifting {
    /// A fortnight from a day on.
    pub(super) fn from(from: NaiveDate) -> Self {
        let to = from.checked_add_days(Days::new(13)).unwrap_or(from);
        Self { from, to: None, prompt: Prompt::proposing("course-shift-to", &format::date(to), LENGTH).of(Kind::Date) }
    }

    pub(super) fn act(&mut self, action: Action, today: NaiveDate) -> Step {
        match self.prompt.act(action) {
            Asked::Pending => Step::Stay,
            Asked::Dismissed => Step::Dismissed,
            Asked::Answered(typed) => self.answered(&typed, today).unwrap_or_else(Step::Refused),
        }
    }

    fn answered(&mut self, typed: &str, today: NaiveDate) -> Result<Step, Message> {
        let Some(to) = self.to else {
            let to = parse_date(typed, today)?;
            if to < self.from {
                return Err(Message::new("period-ends-before").with("from", self.from));
            }
            self.to = Some(to);
            self.prompt = Prompt::new("course-shift-at", "", LENGTH).of(Kind::Time);
            return Ok(Step::Stay);
        };
        Ok(Step::Done(Deed::Shift { from: self.from, to, starts: parse_time(typed)?, despite: None }))
    }

    /// The line that is asked for.
    pub(super) const fn line(&mut self) -> &mut Prompt {
        &mut self.prompt
    }

    pub(super) fn draw(&self, foot: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        use crate::ui::row::{Piece, draw};
        draw(buffer, foot, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
        self.prompt.draw(buffer, foot, look)
    }
}
