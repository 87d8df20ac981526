//! What became of a session, told in a line or two: postponed to when, taught by whom, what was done in it.

use super::parts::{Deed, Step};
use crate::domain::date::{parse_date, parse_minutes, parse_time};
use crate::domain::field::Kind;
use crate::domain::message::Message;
use crate::keys::Action;
use crate::screens::prompt::{Asked, Prompt};
use crate::text::format;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::{NaiveDate, NaiveTime};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Most characters of an answer.
const LENGTH: usize = 200;

/// How far it is told.
enum Told {
    Day,
    Hour(NaiveDate),
    Why(NaiveDate, NaiveTime),
    Teacher,
    Content,
    Minutes,
    WhyPartly(u16),
}

/// What is asked of the session under the cursor.
pub(super) struct Telling {
    told: Told,
    starts: NaiveTime,
    prompt: Prompt,
}

impl Telling {
    fn new(told: Told, starts: NaiveTime, label: &'static str, text: &str) -> Self {
        let prompt = Prompt::proposing(label, text, LENGTH);
        let prompt = match told {
            Told::Day => prompt.of(Kind::Date),
            Told::Hour(_) => prompt.of(Kind::Time),
            Told::Minutes => prompt.of(Kind::Duration),
            Told::Why(..) | Told::Teacher | Told::Content | Told::WhyPartly(_) => prompt,
        };
        Self { told, starts, prompt }
    }

    /// Postponed: until when.
    pub(super) fn postpone(starts: NaiveTime) -> Self {
        Self::new(Told::Day, starts, "session-postpone-to", "")
    }

    /// Taught by somebody else.
    pub(super) fn teacher() -> Self {
        Self::new(Told::Teacher, NaiveTime::MIN, "session-taught-by", "")
    }

    /// What was done, `before` as it stands.
    pub(super) fn content(before: &str) -> Self {
        let prompt = Prompt::new("session-content", before, LENGTH);
        Self { told: Told::Content, starts: NaiveTime::MIN, prompt }
    }

    /// Held in part: for how long.
    pub(super) fn partly(planned: u16) -> Self {
        let planned = format!("{}h{:02}", planned / 60, planned % 60);
        Self::new(Told::Minutes, NaiveTime::MIN, "session-partly", &planned)
    }

    pub(super) fn act(&mut self, action: Action, today: NaiveDate) -> Step {
        match self.prompt.act(action) {
            Asked::Pending => Step::Stay,
            Asked::Dismissed => Step::Dismissed,
            Asked::Answered(typed) => self.answered(typed, today).unwrap_or_else(Step::Refused),
        }
    }

    fn answered(&mut self, typed: String, today: NaiveDate) -> Result<Step, Message> {
        *self = match self.told {
            Told::Day => {
                let on = parse_date(&typed, today)?;
                Self::new(Told::Hour(on), self.starts, "course-shift-at", &format::time(self.starts))
            }
            Told::Hour(on) => Self::new(Told::Why(on, parse_time(&typed)?), self.starts, "session-postpone-why", ""),
            Told::Why(on, starts) => {
                return Ok(Step::Done(Deed::Postpone { on, starts, reason: typed, despite: None }));
            }
            Told::Teacher => return Ok(Step::Done(Deed::Taught { name: typed, despite: None })),
            Told::Minutes => {
                let minutes = parse_minutes(&typed)?;
                Self::new(Told::WhyPartly(minutes), self.starts, "session-partly-why", "")
            }
            Told::WhyPartly(minutes) => return Ok(Step::Done(Deed::Partly { minutes, reason: typed })),
            Told::Content => return Ok(Step::Done(Deed::Content(typed))),
        };
        Ok(Step::Stay)
    }

    /// The line that is asked for.
    pub(super) const fn line(&mut self) -> &mut Prompt {
        &mut self.prompt
    }

    pub(super) fn draw(&self, foot: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        draw(buffer, foot, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
        self.prompt.draw(buffer, foot, look)
    }
}
