//! Two clerks changed the same fields: hers, the stored one and the one before stand beside each other, and she chooses
//! field by field. Nothing is written before every field has its choice.

use super::beside::label;
use super::{Filled, Paper};
use crate::domain::message::Message;
use crate::keys::{Action, layout};
use crate::screens::{Desk, Outcome, asks};
use crate::text::cells;
use crate::text::locale::Side;
use crate::ui::row::{Piece, draw};
use crate::ui::{Look, scroll};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// The three of a field, in the order of their digits: Fluent ids.
const SIDES: [&str; 3] = ["conflict-mine", "conflict-theirs", "conflict-before"];
/// Hers, among the three.
const MINE: usize = 0;
/// Cells of the names of the fields at most.
const LABEL: u16 = 24;

/// The choice being made.
pub(super) struct Choosing {
    rows: Vec<Row>,
    at: usize,
    top: usize,
}

/// One field.
struct Row {
    field: &'static str,
    /// What to put into the field: hers, the stored one, the one before.
    values: [String; 3],
    /// How they read.
    words: [String; 3],
    choice: Option<usize>,
}

impl Choosing {
    fn undecided(&self) -> Option<usize> {
        let after = (self.at..self.rows.len()).chain(0..self.at);
        after.into_iter().find(|at| self.rows.get(*at).is_some_and(|row| row.choice.is_none()))
    }

    /// Fields without a choice yet.
    pub(super) fn left(&self) -> usize {
        self.rows.iter().filter(|row| row.choice.is_none()).count()
    }

    fn go(&mut self, to: usize) {
        self.at = to.min(self.rows.len().saturating_sub(1));
    }

    fn choose(&mut self, side: usize) {
        if let Some(row) = self.rows.get_mut(self.at) {
            row.choice = Some(side);
        }
    }

    /// To the side before or after the chosen one; from none to hers, which is the first.
    fn shift(&mut self, on: bool) {
        let now = self.rows.get(self.at).and_then(|row| row.choice);
        let last = SIDES.len() - 1;
        self.choose(now.map_or(MINE, |side| if on { (side + 1).min(last) } else { side.saturating_sub(1) }));
    }
}

impl Paper {
    /// True while she chooses: keys are no text then.
    pub const fn deciding(&self) -> bool {
        self.choosing.is_some()
    }

    /// Shows the fields that both changed.
    pub(super) fn confront(&mut self, desk: &Desk) -> Filled {
        self.choosing.get_or_insert(Choosing { rows: Vec::new(), at: 0, top: 0 });
        self.lay_out(desk);
        Filled::Outcome(Outcome::refuse(Message::new("conflict-both").with("clerk", self.by.as_str())))
    }

    /// The rows as they stand now; a choice stays where what was chosen from is still the same.
    pub(super) fn lay_out(&mut self, desk: &Desk) {
        let rows: Vec<Row> = asks::with(desk, |asks| {
            let row = |clash: &super::Clash| {
                let id = clash.field.id;
                let values = [self.form.holds(id), self.shown.get(id), &clash.before].map(str::to_owned);
                let words = values.clone().map(|value| label(self.of.name(), clash.field, value, asks));
                Row { field: id, values, words, choice: None }
            };
            self.open().map(row).collect()
        });
        let Some(choosing) = &mut self.choosing else { return };
        let mut before = std::mem::replace(&mut choosing.rows, rows);
        for row in &mut choosing.rows {
            let known = before.iter_mut().find(|known| known.field == row.field && known.values == row.values);
            row.choice = known.and_then(|known| known.choice);
        }
        choosing.go(choosing.at);
        if choosing.rows.is_empty() {
            self.choosing = None;
        }
    }

    /// What a key means while she chooses.
    pub(super) fn choose(&mut self, action: Action, desk: &mut Desk) -> Filled {
        let Some(choosing) = &mut self.choosing else { return Filled::Ignored };
        let onward = if desk.language.side() == Side::Right { Action::Left } else { Action::Right };
        match action {
            Action::Up | Action::PreviousField => choosing.go(choosing.at.saturating_sub(1)),
            Action::Down | Action::NextField => choosing.go(choosing.at + 1),
            Action::Home | Action::PageUp => choosing.go(0),
            Action::End | Action::PageDown => choosing.go(choosing.rows.len()),
            Action::Left | Action::Right => choosing.shift(action == onward),
            Action::Back => self.choosing = None,
            Action::Enter | Action::Done => {
                let Some(open) = choosing.undecided() else { return self.decide(desk) };
                let here = open == choosing.at;
                choosing.go(open);
                if here || action == Action::Done {
                    let id = choosing.rows.get(open).map_or("", |row| row.field);
                    let field = asks::word(desk.language, &format!("{}-{id}", self.of.name()));
                    return Filled::Outcome(Outcome::refuse(Message::new("conflict-choose").with("field", field)));
                }
            }
            _ => return Filled::Ignored,
        }
        Filled::Outcome(Outcome::stay())
    }

    /// A digit chooses and goes on to the next field that has no choice yet.
    pub(super) fn chosen(&mut self, typed: &str) -> Filled {
        let Some(choosing) = &mut self.choosing else { return Filled::Ignored };
        let digit = typed.chars().next().and_then(layout::digit).map(usize::from);
        let Some(side) = digit.and_then(|digit| digit.checked_sub(1)).filter(|side| *side < SIDES.len()) else {
            return Filled::Ignored;
        };
        choosing.choose(side);
        match choosing.undecided() {
            Some(open) => choosing.go(open),
            None => return Filled::Outcome(Outcome::going(Message::new("conflict-ready"))),
        }
        Filled::Outcome(Outcome::stay())
    }

    /// Every field has its choice: it is put into the form, which is saved.
    fn decide(&mut self, desk: &Desk) -> Filled {
        for row in self.choosing.take().into_iter().flat_map(|choosing| choosing.rows) {
            self.clashes.retain(|clash| clash.field.id != row.field);
            let side = row.choice.unwrap_or(MINE);
            if side != MINE
                && let Some(value) = row.values.get(side)
            {
                asks::with(desk, |asks| self.form.put(row.field, value, asks));
            }
        }
        self.form.doubt(self.doubts(desk.today));
        Filled::Save
    }

    /// What the digits choose, for the key bar; `None` while she does not choose.
    pub fn lead(&self, look: &Look<'_>) -> Option<String> {
        let words = SIDES.iter().zip(1..).map(|(id, digit)| format!("{digit} {}", look.texts.word(id)));
        self.choosing.as_ref().map(|_| words.collect::<Vec<_>>().join("  "))
    }
}

impl Choosing {
    /// Draws the sentence, the fields and, below a rule, the one the cursor is on in full; returns where the terminal's
    /// cursor sits.
    pub(super) fn draw(
        &mut self,
        area: Rect,
        buffer: &mut Buffer,
        look: &Look<'_>,
        subject: &str,
        by: &str,
    ) -> Option<(u16, u16)> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        let label = |row: &Row| look.texts.word(&format!("{subject}-{}", row.field));
        let widest = self.rows.iter().map(|row| cells::width(&label(row))).max().unwrap_or(0);
        let laid = Laid::new(area.width, widest);
        let mut lines = (area.y..area.bottom()).map(|y| Rect { y, height: 1, ..area });
        let below = if usize::from(area.height) >= self.rows.len().min(3) + 6 { 4 } else { 0 };
        if area.height > 8
            && let Some(line) = lines.next()
        {
            let told = look.texts.say(&Message::new("conflict-head").with("clerk", by));
            let room = area.width.saturating_sub(2);
            let told = Piece::new(told, room, look.theme.text).said(look.side());
            draw(buffer, line, look.side(), &[Piece::new("", 1, look.theme.text), told]);
            lines.next();
        }
        if area.height > 1
            && let Some(line) = lines.next()
        {
            let head = |n: usize, id: &str| format!("{} {}", n + 1, look.texts.word(id));
            let [mine, theirs, before] = SIDES;
            let cells = [head(0, mine), head(1, theirs), head(2, before)].map(|text| ("", text, look.theme.dim));
            draw(buffer, line, look.side(), &laid.pieces(look, "", Piece::new("", 0, look.theme.dim), cells));
        }
        let room = lines.len().saturating_sub(below).max(1);
        self.top = scroll::to(self.top, self.at, room, self.rows.len());
        let mut cursor = None;
        for (at, row) in self.rows.iter().enumerate().skip(self.top).take(room) {
            let Some(line) = lines.next() else { break };
            let here = at == self.at;
            let mark = if here { look.cursor() } else { String::new() };
            let name = if here { look.theme.strong } else { look.theme.dim };
            let mut side = 0;
            let cells = row.words.clone().map(|text| {
                let chosen = row.choice == Some(side);
                side += 1;
                match (chosen, row.choice) {
                    (true, _) => ("✓", text, look.theme.accent.add_modifier(Modifier::BOLD)),
                    (false, None) => ("", text, look.theme.text),
                    (false, Some(_)) => ("", text, look.theme.dim),
                }
            });
            draw(buffer, line, look.side(), &laid.pieces(look, &mark, Piece::new(label(row), 0, name), cells));
            if here {
                let x = if look.side() == Side::Right { line.right().saturating_sub(1) } else { line.x };
                cursor = Some((x, line.y));
            }
        }
        if below > 0 {
            let y = area.bottom() - 4;
            self.draw_whole(Rect { y, height: 4, ..area }, buffer, look);
        }
        cursor
    }

    /// The three of the field under the cursor, each on a line of its own.
    fn draw_whole(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let Some(row) = self.rows.get(self.at) else { return };
        let theme = look.theme;
        let room = area.width.saturating_sub(2);
        let blank = || Piece::new("", 1, theme.text);
        let rule = Piece::new("─".repeat(usize::from(room)), room, theme.dim).ltr();
        draw(buffer, Rect { height: 1, ..area }, look.side(), &[blank(), rule]);
        let names: Vec<String> = SIDES.iter().map(|id| look.texts.word(id)).collect();
        let widest = names.iter().map(|name| cells::width(name)).max().unwrap_or(0).min(room / 3);
        for ((name, text), n) in names.into_iter().zip(&row.words).zip(1u16..) {
            let line = Rect { y: area.y + n, height: 1, ..area };
            let pieces = [
                blank(),
                Piece::new(n.to_string(), 2, theme.accent),
                Piece::new(name, widest + 2, theme.dim),
                Piece::new(text.as_str(), room.saturating_sub(widest + 4), theme.text),
            ];
            draw(buffer, line, look.side(), &pieces);
        }
    }
}

/// Cells of the cursor's mark and the blank after it: mlterm puts a cursor that touches Arabic at the Arabic's other end.
const MARK: u16 = 2;

/// Widths of the columns.
struct Laid {
    label: u16,
    value: u16,
}

impl Laid {
    fn new(width: u16, widest: u16) -> Self {
        let label = widest.min(LABEL).min(width / 3);
        Self { label, value: width.saturating_sub(label + MARK + 1) / 3 }
    }

    /// A line: the cursor's mark, the field, the three, each with room for the mark of the chosen one.
    fn pieces<'a>(
        &self,
        look: &Look<'_>,
        mark: &str,
        label: Piece<'a>,
        cells: [(&'static str, String, ratatui::style::Style); 3],
    ) -> Vec<Piece<'a>> {
        let theme = look.theme;
        let mut pieces = vec![
            Piece::new(mark.to_owned(), MARK, theme.accent.add_modifier(Modifier::BOLD)),
            Piece { cells: self.label, ..label },
        ];
        for (sign, text, style) in cells {
            pieces.push(Piece::new("", 1, theme.text));
            pieces.push(Piece::new(sign, 1, style));
            pieces.push(Piece::new("", 1, theme.text));
            pieces.push(Piece::new(text, self.value.saturating_sub(3), style));
        }
        pieces
    }
}
