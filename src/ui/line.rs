//! A line that is typed in, outside a form: what keys do to it, and how it stands on the screen.

use super::Look;
use super::field::own_dir;
use crate::keys::Action;
use crate::text::edit::Line;
use crate::text::locale::Side;
use crate::text::{Dir, cells};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// What a key does to a line, in a form or out of it: moves by letters and words as they are seen, selects, deletes. True
/// if the text changed; `None` if the key means nothing to a line.
pub fn steer(line: &mut Line, action: Action) -> Option<bool> {
    match action {
        Action::Clear => return Some(line.backspace()),
        Action::Delete => return Some(line.delete()),
        Action::Left => drop(line.left()),
        Action::Right => drop(line.right()),
        Action::WordLeft => drop(line.word_left()),
        Action::WordRight => drop(line.word_right()),
        Action::SelectWord => drop(line.select_word()),
        Action::Home => line.home(),
        Action::End => line.end(),
        _ => return None,
    }
    Some(false)
}

/// Draws what is typed, its selection turned over; returns where the cursor sits.
///
/// In a mirrored row a line begins at the right edge: a Latin text is pushed against it, with the cell of the caret kept
/// free, an Arabic one is there by itself.
pub fn write(line: &Line, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
    let area = area.intersection(buffer.area);
    if area.is_empty() {
        return (area.x, area.y);
    }
    let (text, caret) = line.view(area.width);
    let last = area.width - 1;
    let moved = if look.side() == Side::Left || own_dir(line.text()) == Dir::Rtl {
        0
    } else {
        last.saturating_sub(cells::width(line.text()))
    };
    let at = |column: u16| area.x + column.saturating_add(moved).min(last);
    buffer.set_stringn(at(0), area.y, text, usize::from(area.width - moved.min(last)), look.theme.accent);
    for column in line.selected_columns(area.width) {
        if let Some(cell) = buffer.cell_mut((at(column), area.y)) {
            cell.set_style(look.theme.accent.add_modifier(Modifier::REVERSED));
        }
    }
    (at(caret), area.y)
}
