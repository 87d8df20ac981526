//! Where the lines and columns of a form stand: two columns where there is room, problems and choices under their field,
//! scrolled so that the field being filled is seen.

use super::Form;
use crate::text::cells;
use crate::text::locale::Side;
use crate::ui::Look;
use ratatui::layout::Rect;

/// From this width on two fields stand beside each other.
const TWO_COLUMNS: u16 = 72;
/// Cells of its column that the longest label takes from the half of the boxes.
const LONG: u16 = 2;
/// Lines of choices shown under a field at most.
const CHOICES: usize = 6;

/// One line of the form on the screen.
#[derive(Clone, Copy)]
pub(super) enum Shown {
    /// The name of the part of the paper that begins with a field.
    Part(usize),
    /// A field, and the one beside it.
    Fields(usize, Option<usize>),
    /// What is wrong or unusual with a field, in the second column if true: one line of it, from 0.
    Under(usize, bool, usize),
    /// So many lines of choices of the focused field.
    List(u16),
}

impl Shown {
    /// Lines of the screen that it takes.
    fn rows(&self) -> usize {
        match self {
            Self::List(lines) => usize::from(*lines),
            _ => 1,
        }
    }
}

/// Widths of one column of fields.
#[derive(Clone, Copy, Default)]
pub(super) struct Column {
    /// All of it.
    pub(super) width: u16,
    /// The labels.
    pub(super) label: u16,
}

impl Form {
    /// Lines it wants at this width: its fields, and the longest list under one of them. It works in fewer.
    pub fn wants(&self, width: u16) -> u16 {
        let beside = self.fields.iter().filter(|field| field.beside && width >= TWO_COLUMNS).count();
        let parts = self.fields.iter().filter(|field| !field.part.is_empty()).count();
        u16::try_from(self.fields.len() + parts - beside + CHOICES).unwrap_or(u16::MAX)
    }

    /// Every line of the form, top to bottom.
    pub(super) fn lines(&self, (width, height): (u16, u16), under: bool, look: &Look<'_>) -> Vec<Shown> {
        let mut lines = Vec::new();
        let mut at = 0;
        while at < self.fields.len() {
            let next = self.fields.get(at + 1).filter(|field| field.beside);
            let second = next.filter(|_| width >= TWO_COLUMNS).map(|_| at + 1);
            if under && self.fields.get(at).is_some_and(|field| !field.part.is_empty()) {
                lines.push(Shown::Part(at));
            }
            lines.push(Shown::Fields(at, second));
            for (at, column) in [(Some(at), false), (second, true)] {
                let Some(at) = at else { continue };
                if under {
                    let said = self.remark_lines(at, width, look).len();
                    lines.extend((0..said).map(|line| Shown::Under(at, column, line)));
                }
                if under && at == self.at && self.offers() {
                    let many = self.list.choices.len().clamp(1, CHOICES);
                    let many = u16::try_from(many).unwrap_or(1);
                    lines.push(Shown::List(many.min(height.saturating_sub(1))));
                }
            }
            at = second.unwrap_or(at) + 1;
        }
        lines
    }

    pub(super) fn columns(&self, width: u16, shown: &[Shown], look: &Look<'_>) -> [Column; 2] {
        let two = shown.iter().any(|line| matches!(line, Shown::Fields(_, Some(_))));
        let label = |at: usize| self.fields.get(at).map_or(0, |field| cells::width(&self.label(field, look)));
        let widest = |second: bool, most: u16| {
            shown
                .iter()
                .filter_map(|line| match line {
                    Shown::Fields(first, _) if !second => Some(label(*first)),
                    Shown::Fields(_, Some(other)) if second => Some(label(*other)),
                    _ => None,
                })
                .max()
                .unwrap_or(0)
                .min(most)
        };
        let first = if two { width.div_ceil(2) } else { width };
        let rest = width - first;
        [
            Column { width: first, label: widest(false, first / 2 + LONG) },
            Column { width: rest, label: widest(true, rest / 2 + LONG) },
        ]
    }

    /// Keeps the focused field on the screen, and what hangs under it as far as that has room.
    pub(super) fn scroll(&mut self, shown: &[Shown], height: usize) {
        let of = |line: &Shown| match line {
            Shown::Fields(first, second) => *first == self.at || *second == Some(self.at),
            _ => false,
        };
        let Some(at) = shown.iter().position(of) else {
            self.top = 0;
            return;
        };
        let mut end = at + 1;
        let mut rows = 1;
        while let Some(line) = shown.get(end) {
            if matches!(line, Shown::Fields(..) | Shown::Part(_)) {
                break;
            }
            rows += line.rows();
            end += 1;
        }
        self.top = self.top.min(at);
        // Lines from the top on, the list counted with its height.
        while self.top < at {
            let before: usize = shown.get(self.top..at).unwrap_or_default().iter().map(Shown::rows).sum();
            if before + rows <= height {
                break;
            }
            self.top += 1;
        }
        // Nothing is hidden above while there is room below.
        let tall = |lines: &[Shown]| lines.iter().map(Shown::rows).sum::<usize>();
        while self.top > 0 && tall(shown.get(self.top - 1..).unwrap_or_default()) <= height {
            self.top -= 1;
        }
    }
}

/// Cells at the end of a line that no sentence may stand in: from the right, the first column of the screen is left free.
pub(super) fn guard(look: &Look<'_>) -> u16 {
    u16::from(look.side() == Side::Right)
}

/// True if a field stands in the second column.
pub(super) fn is_second(shown: &[Shown], at: usize) -> bool {
    shown.iter().any(|line| matches!(line, Shown::Fields(_, Some(second)) if *second == at))
}

/// Cells before the boxes of a column.
pub(super) fn indent(columns: [Column; 2], second: bool) -> u16 {
    if second { columns[0].width + columns[1].label + 2 } else { columns[0].label + 2 }
}

/// What is left of a line after so many cells from the side it begins on.
pub(super) fn shifted(line: Rect, side: Side, by: u16) -> Rect {
    let by = by.min(line.width);
    Rect {
        x: match side {
            Side::Left => line.x + by,
            Side::Right => line.x,
        },
        width: line.width - by,
        ..line
    }
}

/// The left cell of a box that begins after so many cells of a line.
pub(crate) fn start(line: Rect, side: Side, before: u16, width: u16) -> u16 {
    match side {
        Side::Left => line.x.saturating_add(before).min(line.right()),
        Side::Right => line.right().saturating_sub(before).saturating_sub(width).max(line.x),
    }
}
