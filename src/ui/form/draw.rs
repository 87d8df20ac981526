//! Drawing a form: labels and boxes aligned, in two columns where there is room, problems under their fields, scrolled so
//! that the field being filled is seen.

use super::layout::{Column, Shown, guard, indent, is_second, shifted, start};
use super::{Form, List};
use crate::domain::field::Kind;
use crate::text::locale::Side;
use crate::text::{Dir, cells};
use crate::ui::Look;
use crate::ui::picker::{Choice, draw_list};
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

impl Form {
    /// Draws the form; returns where the terminal's cursor sits.
    pub fn draw(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        // With two lines or fewer a problem stands beside its field instead of under it.
        let under = area.height > 2;
        let shown = self.lines((area.width, area.height), under, look);
        let columns = self.columns(area.width, &shown, look);
        self.scroll(&shown, usize::from(area.height));
        let mut cursor = None;
        let mut y = area.y;
        for line in shown.iter().skip(self.top) {
            if y >= area.bottom() {
                break;
            }
            let here = Rect { y, height: 1, ..area };
            match *line {
                Shown::Part(at) => {
                    self.draw_part(here, buffer, look, at);
                    y += 1;
                }
                Shown::Fields(first, second) => {
                    let at = self.draw_fields(here, buffer, look, columns, (first, second), under);
                    cursor = cursor.or(at);
                    y += 1;
                }
                Shown::Under(at, second, nth) => {
                    self.draw_under(here, buffer, look, indent(columns, second), at, nth);
                    y += 1;
                }
                Shown::List(lines) => {
                    let height = lines.min(area.bottom() - y);
                    let second = is_second(&shown, self.at);
                    let list = Rect { height, ..shifted(here, look.side(), indent(columns, second)) };
                    self.draw_choices(list, buffer, look);
                    y += height;
                }
            }
        }
        cursor
    }

    /// The name of a part of the paper, set into a rule.
    fn draw_part(&self, line: Rect, buffer: &mut Buffer, look: &Look<'_>, at: usize) {
        let part = self.fields.get(at).map_or("", |field| field.part);
        let word = look.texts.word(&format!("{}-part-{part}", self.subject));
        let cells = cells::width(&word).saturating_add(1).min(line.width);
        let rule = line.width.saturating_sub(cells.saturating_add(2));
        let pieces = [
            Piece::new("", 1.min(line.width - cells), look.theme.text),
            Piece::new(word, cells, look.theme.strong),
            Piece::new("─".repeat(usize::from(rule)), rule, look.theme.dim).ltr(),
        ];
        draw(buffer, line, look.side(), &pieces);
    }

    fn draw_fields(
        &self,
        line: Rect,
        buffer: &mut Buffer,
        look: &Look<'_>,
        columns: [Column; 2],
        fields: (usize, Option<usize>),
        under: bool,
    ) -> Option<(u16, u16)> {
        let mut cursor = None;
        let mut used = 0;
        let mut pieces = Vec::with_capacity(12);
        let mut boxed = None;
        for (at, mut column) in [(Some(fields.0), columns[0]), (fields.1, columns[1])] {
            let (Some(at), true) = (at, column.width > 0) else {
                continue;
            };
            if fields.1.is_none() {
                column.width = line.width;
            }
            let at = self.pieces(&mut pieces, look, column, at, under);
            if let Some((before, cells)) = at {
                boxed = Some((used + before, cells));
            }
            used += column.width;
        }
        pieces.retain(|piece| piece.cells > 0);
        draw(buffer, line, look.side(), &pieces);
        if let Some((before, cells)) = boxed {
            cursor = self.draw_box(line, buffer, look, before, cells);
        }
        cursor
    }

    /// The pieces of one field; where its box stands, if it has the focus: cells before it and cells of it.
    fn pieces<'a>(
        &'a self,
        pieces: &mut Vec<Piece<'a>>,
        look: &Look<'_>,
        column: Column,
        at: usize,
        under: bool,
    ) -> Option<(u16, u16)> {
        let (field, input) = (self.fields.get(at)?, self.inputs.get(at)?);
        let focused = at == self.at;
        let theme = look.theme;
        let kept = self.kept && field.sticky && !input.is_blank();
        let mark = match (focused, kept) {
            (true, _) => look.cursor(),
            (false, true) => "=".to_owned(),
            (false, false) => String::new(),
        };
        let bold = Modifier::BOLD;
        let label_style = if focused { theme.accent } else { theme.dim };
        // One cell more than the text is wide, for a caret after its end.
        let before = column.label + 2;
        let room = column.width.saturating_sub(before);
        let cells = field.width.saturating_add(1).min(room);
        // In a mirrored form that cell of a text from the left is the blank beside the label: values stay under each other.
        let lent = u16::from(focused && cells > 0 && look.side() == Side::Right && input.dir() == Dir::Ltr);
        pieces.push(Piece::new(mark, 1, theme.accent.add_modifier(bold)));
        // An Arabic label in a line from the left stands at its value, blanks before it: Konsole takes every line as left to
        // right, and a run that nothing guards would be drawn into its neighbours.
        let label = Piece::new(self.label(field, look), column.label, label_style);
        let arabic = look.side() == Side::Left && cells::is_arabic(&label.text);
        pieces.push(if arabic { label.rtl() } else { label });
        pieces.push(Piece::new("", 1 - lent, theme.text));
        if focused {
            pieces.push(Piece::new("", cells, theme.accent));
        } else if input.is_blank() {
            let blank = match (field.holds, field.kind) {
                ("", _) => look.texts.word("form-blank"),
                (code, Kind::Choice(_)) => look.texts.word(&format!("{}-{}-{code}", self.subject, field.id)),
                (what, _) => what.to_owned(),
            };
            pieces.push(Piece::new(blank, cells, theme.dim));
        } else {
            let text = self.value(at, look);
            // Days are named in the language that is shown, whatever they were typed in.
            let dir = if field.kind == Kind::Weekdays { Dir::Auto } else { input.dir() };
            pieces.push(Piece { dir, ..Piece::new(text, cells, theme.text) });
        }
        let aside = room - cells;
        let (words, style) = self.beside(at, look, under, aside.saturating_sub(1));
        pieces.push(Piece::new("", aside.min(1) + lent, theme.text));
        pieces.push(Piece::new(words, aside.saturating_sub(1), style));
        focused.then_some((before - lent, cells))
    }

    /// The text of the focused field, as its line shows it: visual already.
    pub(super) fn draw_box(
        &self,
        line: Rect,
        buffer: &mut Buffer,
        look: &Look<'_>,
        before: u16,
        width: u16,
    ) -> Option<(u16, u16)> {
        let input = self.inputs.get(self.at)?;
        let style = look.theme.accent.add_modifier(Modifier::UNDERLINED);
        let x = start(line, look.side(), before, width);
        if width == 0 {
            return Some((x.min(line.right().saturating_sub(1)), line.y));
        }
        let label = input.chosen().map(|_| self.value(self.at, look));
        let (mut view, mut caret) = input.view(label.as_deref(), width);
        let mut moved = 0;
        if look.side() == Side::Right && input.dir() == Dir::Ltr {
            // In a mirrored form a text from the left hugs the right of its box, its caret in the last cell.
            let text = cells::width(label.as_deref().unwrap_or(input.typed()));
            let spare = (width - 1).saturating_sub(text);
            view = format!("{}{view}", " ".repeat(usize::from(spare)));
            caret = caret.saturating_add(spare);
            moved = spare;
        }
        buffer.set_stringn(x, line.y, view, usize::from(width), style);
        for column in input.selected(width).into_iter().map(|column| column + moved).filter(|column| *column < width) {
            if let Some(cell) = buffer.cell_mut((x + column, line.y)) {
                cell.set_style(style.add_modifier(Modifier::REVERSED));
            }
        }
        Some((x.saturating_add(caret.min(width - 1)), line.y))
    }

    /// One line of what is wrong with a field. A sentence too long for what is left after `indent` begins before it and ends
    /// with the line.
    fn draw_under(&self, line: Rect, buffer: &mut Buffer, look: &Look<'_>, indent: u16, at: usize, nth: usize) {
        let wrong = self.remark(at).is_some_and(|(_, wrong)| wrong);
        let said = self.remark_lines(at, line.width, look);
        let Some(text) = said.get(nth) else { return };
        let style = if wrong { look.theme.alarm } else { look.theme.todo };
        let widest = said.iter().map(|text| cells::width(text)).max().unwrap_or(0);
        let spare = line.width.saturating_sub(widest.saturating_add(guard(look)));
        let line = shifted(line, look.side(), indent.min(spare));
        draw(buffer, line, look.side(), &[Piece::new(text, line.width, style).said(look.side())]);
    }

    pub(super) fn draw_choices(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let List { choices, at } = &self.list;
        if choices.is_empty() {
            let none = Piece::new(look.texts.word("form-no-match"), area.width, look.theme.dim);
            draw(buffer, Rect { height: 1, ..area }, look.side(), &[none]);
            return;
        }
        let shown: Vec<Choice> = choices
            .iter()
            .map(|choice| Choice { label: self.choice_label(self.at, choice, look), ..choice.clone() })
            .collect();
        let listed = |kind: Kind| matches!(kind, Kind::Choice(_)) || kind.vocabulary().is_some();
        let numbered = self.fields.get(self.at).is_some_and(|field| listed(field.kind) && at.is_none());
        draw_list(area, buffer, look, &shown.iter().collect::<Vec<_>>(), *at, numbered);
    }
}
