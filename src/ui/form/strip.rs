//! A form as one line of cells: the line being typed in a rapid list. The same state machine, drawn flat; the first field
//! stays in sight, the others slide so that the one being typed is seen.

use super::Form;
use crate::domain::field::Field;
use crate::text::{Dir, cells, format};
use crate::ui::Look;
use crate::ui::row::{Hugs, Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Lines of choices below the strip at most.
const CHOICES: u16 = 6;

/// The fields that a strip of a width shows, each with its cells, of fields that want so many: the first, then as many as
/// fit, the focused one among them. What is left over goes to the first fields.
pub fn strip(wanted: &[u16], focused: usize, width: u16) -> Vec<(usize, u16)> {
    let cells = |at: usize| wanted.get(at).copied().unwrap_or(0);
    let fits = |from: usize| {
        let mut shown = vec![(0, cells(0).min(width))];
        let mut used = cells(0);
        for at in from..wanted.len() {
            if used.saturating_add(1 + cells(at)) > width {
                break;
            }
            used += 1 + cells(at);
            shown.push((at, cells(at)));
        }
        (shown, used)
    };
    let mut from = 1;
    let (mut shown, mut used) = fits(from);
    while from < focused && shown.iter().all(|(at, _)| *at != focused) {
        from += 1;
        (shown, used) = fits(from);
    }
    let spare = width.saturating_sub(used);
    let many = u16::try_from(shown.len()).unwrap_or(1).max(1);
    let (each, odd) = (spare / many, spare % many);
    for (n, (at, own)) in (0..).zip(&mut shown) {
        // No field grows past half as much again: a wide screen does not tear a line apart.
        *own += (each + u16::from(n < odd)).min(cells(*at) / 2);
    }
    shown
}

impl Form {
    /// Place of the field that has the focus.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Cells that each field wants in a strip: for what is typed in it, and for its heading up to half as much again.
    pub fn wanted(&self, look: &Look<'_>, kept: &str) -> Vec<u16> {
        let cells =
            |field: &Field| cells::width(&self.heading(field, look, kept)).clamp(field.width, field.width * 3 / 2);
        self.fields.iter().map(cells).collect()
    }

    /// Its label, with the mark of those that keep their value for the next line.
    fn heading(&self, field: &Field, look: &Look<'_>, kept: &str) -> String {
        let label = self.label(field, look);
        if field.sticky { format!("{kept} {label}") } else { label }
    }

    /// Label and value of every field that is filled: a form at rest.
    pub fn told(&self, look: &Look<'_>) -> Vec<(String, String)> {
        let filled = |at: &usize| self.inputs.get(*at).is_some_and(|input| !input.is_blank());
        let pair = |at: usize| Some((self.label(self.fields.get(at)?, look), self.value(at, look)));
        (0..self.fields.len()).filter(filled).filter_map(pair).collect()
    }

    /// True if nothing at all stands in it that was typed for this line: sticky fields do not count.
    pub fn is_blank(&self) -> bool {
        self.fields.iter().zip(&self.inputs).all(|(field, input)| input.is_blank() || field.sticky)
    }

    /// The headings of a strip; fields that keep their value for the next line bear `kept`.
    pub fn draw_heading(&self, line: Rect, buffer: &mut Buffer, look: &Look<'_>, shown: &[(usize, u16)], kept: &str) {
        let mut pieces = Vec::with_capacity(2 * shown.len());
        for (at, cells) in shown {
            let Some(field) = self.fields.get(*at) else { continue };
            let piece = Piece::new(self.heading(field, look, kept), *cells, look.theme.dim);
            // Over its values, which stand against the side of their own script.
            pieces.push(match crate::ui::field::dir(field.kind) {
                Dir::Rtl => piece.rtl(),
                Dir::Ltr => Piece { hugs: Hugs::Left, ..piece },
                Dir::Auto => piece,
            });
            pieces.push(Piece::new("", 1, look.theme.text));
        }
        draw(buffer, line, look.side(), &pieces);
    }

    /// The values of a strip; with the focus, the field being typed. Returns where the terminal's cursor sits.
    pub fn draw_strip(
        &self,
        line: Rect,
        buffer: &mut Buffer,
        look: &Look<'_>,
        shown: &[(usize, u16)],
        here: bool,
    ) -> Option<(u16, u16)> {
        let mut pieces = Vec::with_capacity(2 * shown.len());
        let mut boxed = None;
        let mut used = 0;
        for (at, cells) in shown {
            let (Some(field), Some(input)) = (self.fields.get(*at), self.inputs.get(*at)) else { continue };
            let wrong = self.remark(*at).is_some_and(|(_, wrong)| wrong);
            let style = if wrong { look.theme.alarm } else { look.theme.text };
            if here && *at == self.at {
                boxed = Some((used, *cells));
                pieces.push(Piece::new("", *cells, look.theme.accent));
            } else if input.is_blank() {
                let blank = if wrong { "!" } else { "·" };
                pieces.push(Piece::new(blank, *cells, if wrong { style } else { look.theme.dim }));
            } else {
                pieces.push(value(self.value(*at, look), field, *cells, style));
            }
            pieces.push(Piece::new("", 1, look.theme.text));
            used += cells + 1;
        }
        draw(buffer, line, look.side(), &pieces);
        boxed.and_then(|(before, cells)| self.draw_box(line, buffer, look, before, cells))
    }

    /// What is wrong with the line, at the field that has the focus or at the first that has a problem: its label and why.
    pub fn wrong(&self, look: &Look<'_>) -> Option<(String, bool)> {
        let own = self.remark(self.at).map(|found| (self.at, found));
        let first = || (0..self.fields.len()).find_map(|at| self.remark(at).map(|found| (at, found)));
        let (at, (message, wrong)) = own.or_else(first)?;
        let label = self.fields.get(at).map(|field| self.label(field, look)).unwrap_or_default();
        let colon = format::colon(look.language());
        Some((format!("{label}{colon}{}", look.texts.say(message)), wrong))
    }

    /// The choices of the focused field, if it offers any; returns the lines they took.
    pub fn draw_offers(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> u16 {
        if area.height == 0 || !self.offers() {
            return 0;
        }
        let many = u16::try_from(self.list.choices.len().max(1)).unwrap_or(CHOICES).min(CHOICES).min(area.height);
        self.draw_choices(Rect { height: many, ..area }, buffer, look);
        many
    }
}

/// A value in its column: Arabic from the right, everything else from the left, in every language.
pub fn value<'a>(text: String, field: &Field, cells: u16, style: Style) -> Piece<'a> {
    let piece = Piece::new(text, cells, style);
    match crate::ui::field::dir(field.kind) {
        Dir::Rtl => piece.rtl(),
        Dir::Ltr => piece.ltr_column(),
        Dir::Auto => piece,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WANTED: &[u16] = &[12, 12, 11, 14, 9];

    proptest! {
        #[test]
        fn the_focused_field_is_seen_and_no_cell_is_beyond(width in 0_u16..200, focused in 0_usize..5) {
            let shown = strip(WANTED, focused, width);
            let used: u16 = shown.iter().map(|(_, cells)| cells + 1).sum::<u16>().saturating_sub(1);
            prop_assert!(used <= width, "{:?}", shown);
            prop_assert_eq!(shown[0].0, 0);
            if width >= 12 + 1 + 14 {
                prop_assert!(shown.iter().any(|(at, _)| *at == focused), "{:?}", shown);
            }
        }
    }
}
