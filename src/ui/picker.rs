//! A small list to choose from, filtered by typing: a part of its screen, or the choices under a field.

use super::{Look, row};
use crate::domain::name;
use crate::keys::{Action, layout};
use crate::text::edit::Line;
use crate::text::{Dir, cells};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// One thing to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What a Draft or an act is told: a code, an id.
    pub key: String,
    /// What a clerk reads.
    pub label: String,
    /// What tells it from others of its name; may be empty.
    pub hint: String,
}

/// What came of an action or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// The picker has no use for it.
    Ignored,
    /// The list moved or was filtered.
    Moved,
    /// This was chosen.
    Chosen(Choice),
    /// It was closed without a choice.
    Closed,
}

/// Characters of a filter at most.
const FILTER: usize = 60;

/// A list and what was typed to filter it. Typing matches the beginnings of words, in any script and without accents;
/// before anything else is typed a digit takes the line of that number.
#[derive(Clone, Debug)]
pub struct Picker {
    choices: Vec<Choice>,
    typed: Line,
    /// Indexes of the choices that the filter leaves.
    left: Vec<usize>,
    at: usize,
}

impl Picker {
    /// A list, its cursor on the first line.
    pub fn new(choices: Vec<Choice>) -> Self {
        Self { left: (0..choices.len()).collect(), choices, typed: Line::new("", FILTER, Dir::Auto), at: 0 }
    }

    /// The same, its cursor on what is chosen already: Enter keeps it.
    #[must_use]
    pub fn at(mut self, key: &str) -> Self {
        self.at = self.choices.iter().position(|choice| choice.key == key).unwrap_or(0);
        self
    }

    /// What the filter leaves.
    pub fn left(&self) -> impl Iterator<Item = &Choice> {
        self.left.iter().filter_map(|at| self.choices.get(*at))
    }

    /// What the cursor is on.
    pub fn current(&self) -> Option<&Choice> {
        self.choices.get(*self.left.get(self.at)?)
    }

    /// Moves, chooses or closes.
    pub fn act(&mut self, action: Action) -> Picked {
        let last = self.left.len().saturating_sub(1);
        match action {
            Action::Up => self.at = self.at.saturating_sub(1),
            Action::Down => self.at = (self.at + 1).min(last),
            Action::Home => self.at = 0,
            Action::End => self.at = last,
            Action::Clear => {
                if !self.typed.backspace() {
                    return Picked::Ignored;
                }
                self.filter();
            }
            Action::Enter | Action::Done => {
                return self.current().cloned().map_or(Picked::Moved, Picked::Chosen);
            }
            Action::Back => return Picked::Closed,
            _ => return Picked::Ignored,
        }
        Picked::Moved
    }

    /// Filters by what is typed.
    pub fn text(&mut self, typed: &str) -> Picked {
        if self.typed.text().is_empty()
            && let Some(choice) = self.numbered(typed)
        {
            return Picked::Chosen(choice);
        }
        self.typed.insert(typed);
        self.filter();
        Picked::Moved
    }

    /// The choice whose number is typed: only where it has one on the screen, and no label begins so.
    fn numbered(&self, typed: &str) -> Option<Choice> {
        let mut chars = typed.chars();
        let n = usize::from(layout::digit(chars.next().filter(|_| chars.next().is_none())?)?);
        let wanted = name::words(typed);
        let begins = |choice: &Choice| matches(choice, &wanted);
        if !wanted.is_empty() && self.choices.iter().any(begins) {
            return None;
        }
        self.left().nth(n.checked_sub(1)?).cloned()
    }

    fn filter(&mut self) {
        let wanted = name::words(self.typed.text());
        self.left =
            (0..self.choices.len()).filter(|at| self.choices.get(*at).is_some_and(|c| matches(c, &wanted))).collect();
        self.at = 0;
    }

    /// Draws the filter and as much of the list as fits; returns where the terminal's cursor sits.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        let line = Rect { height: 1, ..area };
        let label = look.texts.word("form-filter");
        let width = cells::width(&label).saturating_add(1).min(area.width);
        let typed = area.width - width;
        row::draw(buffer, line, look.side(), &[row::Piece::new(label, width, look.theme.dim)]);
        let x = super::form::start(line, look.side(), width, typed);
        let mut cursor = x.min(area.right() - 1);
        if typed > 0 {
            let (view, caret) = self.typed.view(typed);
            buffer.set_stringn(x, line.y, view, usize::from(typed), look.theme.accent);
            cursor = x + caret.min(typed - 1);
        }
        let list = Rect { y: area.y + 1, height: area.height - 1, ..area };
        let choices: Vec<&Choice> = self.left().collect();
        draw_list(list, buffer, look, &choices, Some(self.at), true);
        Some((cursor, line.y))
    }
}

fn matches(choice: &Choice, wanted: &[String]) -> bool {
    // « n° d'ordre » is found by « ordre » as well.
    let elided = choice.label.contains(['\'', '’']).then(|| choice.label.replace(['\'', '’'], " "));
    let own = [choice.label.as_str(), choice.hint.as_str(), elided.as_deref().unwrap_or_default()];
    name::fit(own, wanted)
}

/// The lines of a list around the one its cursor is on.
pub(super) fn draw_list(
    area: Rect,
    buffer: &mut Buffer,
    look: &Look<'_>,
    choices: &[&Choice],
    at: Option<usize>,
    numbered: bool,
) {
    let height = usize::from(area.height);
    let first = window(choices.len(), at.unwrap_or(0), height);
    let labels =
        choices.iter().map(|choice| cells::width(&choice.label)).max().unwrap_or(0).saturating_add(2).min(area.width);
    for (y, (n, choice)) in (area.y..area.bottom()).zip(choices.iter().enumerate().skip(first)) {
        let here = at == Some(n);
        let (mark, style) = if here { (look.cursor(), look.theme.accent) } else { (String::new(), look.theme.text) };
        let number = if numbered && n < 9 { (n + 1).to_string() } else { String::new() };
        let label = row::Piece::new(&choice.label, labels, style);
        let mut pieces = vec![
            row::Piece::new(mark, 1, style.add_modifier(Modifier::BOLD)),
            row::Piece::new(number, if numbered { 2 } else { 0 }, look.theme.dim).ltr(),
            label,
            row::Piece::new(&choice.hint, area.width, look.theme.dim),
        ];
        let line = Rect { y, height: 1, ..area };
        pieces.retain(|piece| piece.cells > 0);
        row::draw(buffer, line, look.side(), &pieces);
    }
}

/// First line to show of so many so that `at` is seen in so much height.
fn window(lines: usize, at: usize, height: usize) -> usize {
    at.saturating_sub(height / 2).min(lines.saturating_sub(height))
}
