//! What speaks against a place, shown before it is given: a reason may be said, the waiting list is one key away, and
//! nothing is forbidden.

use super::parts::{asked, prompt};
use crate::domain::id::PersonId;
use crate::domain::message::{Message, Value};
use crate::keys::Action;
use crate::screens::prompt::{Asked, Prompt};
use crate::store::enrolment::Doubts;
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The doubts about one person.
pub(super) struct Doubting {
    pub(super) person: PersonId,
    pub(super) name: Value,
    doubts: Doubts,
    prompt: Prompt,
}

/// What came of a key.
pub(super) enum Answered {
    Pending,
    Dismissed,
    /// Enrol her, for this reason.
    Enrol(Option<String>),
    /// Let her wait.
    Wait,
}

impl Doubting {
    pub(super) fn new(person: PersonId, name: Value, doubts: Doubts) -> Self {
        Self { person, name, doubts, prompt: prompt("course-doubt-reason", "") }
    }

    /// The line that is asked for.
    pub(super) const fn line(&mut self) -> &mut Prompt {
        &mut self.prompt
    }

    pub(super) fn act(&mut self, action: Action) -> Answered {
        if action == Action::Fill {
            return Answered::Wait;
        }
        match self.prompt.act(action) {
            Asked::Pending => Answered::Pending,
            Asked::Dismissed => Answered::Dismissed,
            Asked::Answered(words) => Answered::Enrol(Some(words).filter(|words| !words.is_empty())),
        }
    }

    pub(super) fn draw(&self, list: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        let rows: Vec<Row> = self.doubts.iter().map(|(_, said)| Row::Text(look.texts.say(said))).collect();
        let title = look.texts.say(&Message::new("course-doubt-title").with("name", self.name.clone()));
        let height = u16::try_from(rows.len() + 2).unwrap_or(u16::MAX).min(list.height);
        let area = Rect { y: list.bottom() - height, height, ..list };
        draw_panel(buffer, area, look, &title, &rows, 0, None);
        let last = Rect { y: list.bottom() - 1, height: 1, ..list };
        asked(&self.prompt, last, buffer, look)
    }
}
