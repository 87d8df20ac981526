//! A line asked for inside a screen: a note, a walk-in's name, a reason. It stands on the last line of the body.

use crate::domain::field::Kind;
use crate::domain::message::Message;
use crate::keys::Action;
use crate::text::locale::Side;
use crate::text::{Dir, cells, edit, format};
use crate::ui::Look;
use crate::ui::figures;
use crate::ui::line::{steer, write};
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::borrow::Cow;

/// A line being asked for.
#[derive(Clone, Debug)]
pub struct Prompt {
    label: Message,
    line: edit::Line,
    /// What stood in it before she typed.
    begun: String,
    /// True if what stood in it is an answer proposed, not one that is stored.
    proposed: bool,
    /// What it asks for, where that is figures.
    kind: Option<Kind>,
    /// What was typed, read as figures, where it is not the same.
    read: Option<String>,
}

/// What a key did to a prompt.
pub enum Asked {
    /// It goes on.
    Pending,
    /// It was dismissed.
    Dismissed,
    /// It was answered with this, trimmed.
    Answered(String),
}

impl Prompt {
    /// Asks for a line of at most `max` characters, `text` already in it; `label` is a Fluent id.
    pub fn new(label: &'static str, text: &str, max: usize) -> Self {
        let line = edit::Line::new(text, max, Dir::Auto);
        let begun = line.text().to_owned();
        Self { label: Message::new(label), line, begun, proposed: false, kind: None, read: None }
    }

    /// The same, under a label that says more: whose note it is.
    #[must_use]
    pub fn labelled(mut self, label: Message) -> Self {
        self.label = label;
        self
    }

    /// Asks the same with an answer proposed: Enter takes it, the first letter typed replaces it, an arrow keeps it to be
    /// mended.
    pub fn proposing(label: &'static str, text: &str, max: usize) -> Self {
        let mut asked = Self::new(label, text, max);
        asked.line.select_all();
        asked.proposed = true;
        asked
    }

    /// The same where figures are asked for, as a field of that kind takes them: the bare digit row types its digits.
    #[must_use]
    pub const fn of(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Proposes what she had typed into it before: Enter takes it, the first letter typed replaces it.
    pub fn offer(&mut self, text: &str) {
        self.line.select_all();
        self.line.insert(text);
        self.line.select_all();
        self.read = None;
    }

    /// Fluent id of its label.
    pub const fn label(&self) -> &'static str {
        self.label.id
    }

    /// What stood in it before she typed: what is stored, the beginning of an answer.
    pub fn begun(&self) -> &str {
        &self.begun
    }

    /// True where Enter takes an answer that the program proposes: what she typed over it another time takes its place only
    /// where she can see that.
    pub const fn proposes(&self) -> bool {
        self.proposed && !self.begun.is_empty()
    }

    /// What is stored and would be overwritten; nothing where it asks for something new.
    pub fn stored(&self) -> &str {
        if self.proposed { "" } else { &self.begun }
    }

    /// What is typed so far.
    pub fn typed(&self) -> &str {
        self.read.as_deref().unwrap_or_else(|| self.line.text())
    }

    /// Types into it. Returns how many characters were refused.
    pub fn text(&mut self, typed: &str) -> usize {
        let refused = self.line.insert(typed);
        self.reread();
        refused
    }

    /// After something was typed or deleted.
    fn reread(&mut self) {
        self.read = match self.kind.map(|kind| figures::read(kind, self.line.text())) {
            Some(Cow::Owned(read)) => Some(read),
            _ => None,
        };
    }

    /// What a key means to it.
    pub fn act(&mut self, action: Action) -> Asked {
        match action {
            Action::Back => return Asked::Dismissed,
            Action::Enter | Action::Done => {
                return Asked::Answered(self.typed().trim().to_owned());
            }
            _ if steer(&mut self.line, action) == Some(true) => self.reread(),
            _ => {}
        }
        Asked::Pending
    }

    /// Draws label and line; returns where the cursor sits.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect, look: &Look<'_>) -> (u16, u16) {
        let label = format!("{}{}", look.texts.say(&self.label), format::colon(look.language()));
        let label_cells = cells::width(&label).min(area.width / 2);
        let room = area.width.saturating_sub(label_cells + 2).max(1);
        draw(
            buffer,
            area,
            look.side(),
            &[Piece::new("", 1, look.theme.text), Piece::new(label, label_cells, look.theme.strong)],
        );
        let x = match look.side() {
            Side::Left => area.x + 1 + label_cells,
            Side::Right => area.x + 1,
        };
        write(&self.line.reading(self.typed()), Rect { x, width: room, height: 1, ..area }, buffer, look)
    }
}
