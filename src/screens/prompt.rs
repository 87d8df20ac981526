//! A line asked for inside a screen: a note, a walk-in's name, a reason. It stands on the last line of the body.

use crate::domain::message::Message;
use crate::keys::Action;
use crate::keys::layout::digit;
use crate::text::locale::Side;
use crate::text::{Dir, cells, edit, format};
use crate::ui::Look;
use crate::ui::line::{steer, write};
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// A line being asked for.
#[derive(Clone, Debug)]
pub struct Prompt {
    label: Message,
    line: edit::Line,
    /// What stood in it before she typed.
    begun: String,
    /// True if what stood in it is an answer proposed, not one that is stored.
    proposed: bool,
    /// True where lines are asked for by their numbers.
    numbers: bool,
    /// True if the digit typed last came from a row that gives digits with Shift only.
    unshifted: bool,
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
        Self { label: Message::new(label), line, begun, proposed: false, numbers: false, unshifted: false }
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

    /// The same where lines are asked for by their numbers: the signs of a row that gives digits with Shift only are those
    /// digits. The sign of `6` on AZERTY is that of a range after a digit typed otherwise: `7-9`.
    #[must_use]
    pub const fn of_numbers(mut self) -> Self {
        self.numbers = true;
        self
    }

    /// Proposes what she had typed into it before: Enter takes it, the first letter typed replaces it.
    pub fn offer(&mut self, text: &str) {
        self.line.select_all();
        self.line.insert(text);
        self.line.select_all();
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
        self.line.text()
    }

    /// Types into it. Returns how many characters were refused.
    pub fn text(&mut self, typed: &str) -> usize {
        if !self.numbers {
            return self.line.insert(typed);
        }
        let mut read = String::with_capacity(typed.len());
        for c in typed.chars() {
            let before = read.chars().next_back().or_else(|| self.line.text().chars().next_back());
            let range = c == '-' && !self.unshifted && before.is_some_and(char::is_numeric);
            match digit(c).filter(|_| !range) {
                Some(number) => {
                    self.unshifted = !c.is_numeric();
                    read.extend(char::from_digit(number.into(), 10));
                }
                None => read.push(c),
            }
        }
        self.line.insert(&read)
    }

    /// What a key means to it.
    pub fn act(&mut self, action: Action) -> Asked {
        match action {
            Action::Back => return Asked::Dismissed,
            Action::Enter | Action::Done => {
                return Asked::Answered(self.line.text().trim().to_owned());
            }
            _ => drop(steer(&mut self.line, action)),
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
        write(&self.line, Rect { x, width: room, height: 1, ..area }, buffer, look)
    }
}
