//! Erasing a person: what goes and what stays, counted, before it is done; then why, and a word that is not typed by chance.

use super::dossier::told;
use super::prompt::{Asked, Prompt};
use super::{Desk, Outcome, Screen};
use crate::domain::id::{self, PersonId};
use crate::domain::message::{Message, Value};
use crate::domain::name;
use crate::keys::{Action, Place};
use crate::store::erasure::{self, Toll};
use crate::store::undo::Scope;
use crate::store::{Result, Touched, Trouble};
use crate::text::Texts;
use crate::text::told::mention;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Most characters of a reason.
const REASON: usize = 120;

/// What is asked.
#[derive(Clone, Debug)]
enum Step {
    /// Why.
    Why,
    /// The word, the reason being known.
    Word(String),
}

/// The screen.
pub struct Erasing {
    her: PersonId,
    toll: Toll,
    step: Step,
    line: Prompt,
}

impl Erasing {
    /// For a person.
    pub fn new(her: PersonId) -> Self {
        Self { her, toll: Toll::default(), step: Step::Why, line: Prompt::new("erasure-reason", "", REASON) }
    }

    fn answer(&mut self, text: &str, desk: &mut Desk) -> Result<Outcome> {
        match self.step.clone() {
            Step::Why => {
                erasure::may(&desk.store, self.her, text)?;
                (self.step, self.line) = (Step::Word(text.to_owned()), Prompt::new("erasure-type", "", REASON));
                Ok(Outcome::stay())
            }
            Step::Word(reason) => {
                let word = Texts::load(desk.language).word("erasure-word");
                if name::words(text) != name::words(&word) {
                    return Ok(Outcome::refuse(Message::new("erasure-other-word").with("word", word)));
                }
                erasure::erase(&mut desk.store, desk.clerk.id, self.her, &reason)?;
                let done = match erasure::scrub(&mut desk.store, desk.clerk.id) {
                    Ok(()) => "erasure-done",
                    Err(Trouble::Busy | Trouble::Full(_)) => "erasure-done-unclean",
                    Err(trouble) => return Err(trouble),
                };
                // Nothing is left to undo.
                Ok(Outcome::close().and_say(Message::new(done).with("id", self.her.to_string())))
            }
        }
    }
}

/// One line of what is told.
fn write(text: &str, style: Style, y: u16, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
    if y < area.bottom() {
        let pieces = [Piece::new("", 2, look.theme.text), Piece::new(text, area.width.saturating_sub(2), style)];
        draw(buffer, Rect { y, height: 1, ..area }, look.side(), &pieces);
    }
}

impl Screen for Erasing {
    fn place(&self) -> Place {
        Place::Erasing
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-erasing")
    }

    fn address(&self) -> String {
        format!("erasing/{}", self.her.0)
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.toll = erasure::toll(&desk.store, self.her)?;
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["person", "enrolment", "mark", "document", "consent"].iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        Ok(match self.line.act(action) {
            Asked::Pending => Outcome::stay(),
            Asked::Dismissed => Outcome::close(),
            Asked::Answered(text) => return self.answer(&text, desk),
        })
    }

    fn text(&mut self, typed: &str, _: &mut Desk) -> Result<Option<Outcome>> {
        Ok(Some(Outcome::typed(self.line.text(typed))))
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        // The word is typed anew each time.
        matches!(self.step, Step::Why).then_some((&mut self.line, String::new()))
    }

    fn typing(&self) -> bool {
        true
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.is_empty() {
            return None;
        }
        let buffer = frame.buffer_mut();
        let [goes, stays] = self.toll.sentences();
        let mut parts = vec![(goes, look.theme.text), (stays, look.theme.text)];
        if self.toll.current > 0 {
            let count = Message::new("erasure-current").with("count", self.toll.current);
            parts.push((count, look.theme.alarm));
        }
        parts.push((Message::new("erasure-for-ever"), look.theme.todo));
        if !self.toll.mentions.is_empty() {
            parts.push((Message::new("erasure-named").with("count", self.toll.mentions.len()), look.theme.alarm));
        }
        let mut y = area.y.saturating_add(1);
        for (part, style) in parts {
            for line in told(&[Value::from(part)], area.width, look) {
                write(&line, style, y, area, buffer, look);
                y = y.saturating_add(1);
            }
            y = y.saturating_add(1);
        }
        // Where she is still named, as many as leave room for the question.
        let room = usize::from(area.bottom().saturating_sub(y.saturating_add(2)));
        for own in self.toll.mentions.iter().take(room) {
            let line = mention(look.texts, own.word(), &own.table, &own.column, &own.record);
            write(&line, look.theme.dim, y.saturating_sub(1), area, buffer, look);
            y = y.saturating_add(1);
        }
        let line = Rect { y: y.min(area.bottom().saturating_sub(1)), height: 1, ..area };
        Some(self.line.draw(buffer, line, look))
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::Enter, Some("erasure-next")), (Action::Back, Some("erasure-leave"))]
    }

    fn scope(&self) -> Scope {
        Scope::Record(id::low(self.her.0))
    }
}
