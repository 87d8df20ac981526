//! Why a class was not held: a digit chooses a reason, 0 asks for other words. Said in three keys from the first screen or
//! the sheet.

use crate::domain::message::Message;
use crate::domain::session::REASONS;
use crate::keys::{Action, layout};
use crate::screens::prompt::{Asked, Prompt};
use crate::screens::too_long;
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The choice under way.
#[derive(Clone)]
pub struct Reasons {
    other: Option<Prompt>,
}

/// What a key did to it.
pub enum Chosen {
    /// It goes on.
    Pending,
    /// It goes on; the line took not all that was typed.
    Refused(Message),
    /// It was dismissed.
    Dismissed,
    /// This reason: a code of `REASONS`, or the clerk's own words.
    Reason(String),
}

impl Reasons {
    /// Begins to ask.
    pub const fn ask() -> Self {
        Self { other: None }
    }

    /// The line for other words, once it is asked for.
    pub const fn line(&mut self) -> Option<&mut Prompt> {
        self.other.as_mut()
    }

    /// A character typed.
    pub fn text(&mut self, typed: &str) -> Chosen {
        if let Some(prompt) = &mut self.other {
            return too_long(prompt.text(typed)).map_or(Chosen::Pending, Chosen::Refused);
        }
        match typed.chars().next().and_then(layout::digit) {
            Some(0) => {
                self.other = Some(Prompt::new("reason-other", "", 80));
                Chosen::Pending
            }
            Some(n) => match REASONS.get(usize::from(n) - 1) {
                Some(code) => Chosen::Reason((*code).to_owned()),
                None => Chosen::Pending,
            },
            None => Chosen::Pending,
        }
    }

    /// What a key means to it.
    pub fn act(&mut self, action: Action) -> Chosen {
        match (&mut self.other, action) {
            (None, Action::Back) => Chosen::Dismissed,
            (None, _) => Chosen::Pending,
            (Some(prompt), action) => match prompt.act(action) {
                Asked::Pending => Chosen::Pending,
                Asked::Dismissed => {
                    self.other = None;
                    Chosen::Pending
                }
                Asked::Answered(words) if words.is_empty() => Chosen::Pending,
                Asked::Answered(words) => Chosen::Reason(words),
            },
        }
    }

    /// Draws it at the foot of the body; returns where the cursor sits.
    pub fn draw(&self, buffer: &mut Buffer, body: Rect, look: &Look<'_>) -> (u16, u16) {
        if let Some(prompt) = &self.other {
            let line = Rect { y: body.bottom().saturating_sub(1), height: 1.min(body.height), ..body };
            return prompt.draw(buffer, line, look);
        }
        let mut rows: Vec<Row> = REASONS
            .iter()
            .enumerate()
            .map(|(n, code)| {
                Row::Entry(format!("{}", n + 1), look.texts.word(&format!("reason-{code}")), String::new())
            })
            .collect();
        rows.push(Row::Entry("0".to_owned(), look.texts.word("reason-other"), String::new()));
        let height = body.height.min(rows.len() as u16 + 1);
        let area = Rect { y: body.bottom() - height, height, ..body };
        draw_panel(buffer, area, look, &look.texts.word("action-not-held"), &rows, 0, None);
        (area.x, area.y)
    }
}

/// The reason as people read it: the word of a code, or the words themselves.
pub fn word(look: &Look<'_>, reason: &str) -> String {
    if REASONS.contains(&reason) { look.texts.word(&format!("reason-{reason}")) } else { reason.to_owned() }
}
