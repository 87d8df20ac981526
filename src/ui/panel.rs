//! A panel over the body: the help, the box of keys that may follow, the palette.

use super::Look;
use super::row::{Piece, draw};
use crate::text::cells;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// One line of a panel.
#[derive(Clone, Debug)]
pub enum Row {
    /// A heading.
    Heading(String),
    /// Keys, a word, a sentence.
    Entry(String, String, String),
    /// A sentence over the whole width.
    Text(String),
}

/// Draws rows from `top` in `area` under a rule, the row at `cursor` marked. Returns how many rows fit.
pub fn draw_panel(
    buffer: &mut Buffer,
    area: Rect,
    look: &Look<'_>,
    title: &str,
    rows: &[Row],
    top: usize,
    cursor: Option<usize>,
) -> usize {
    let area = area.intersection(buffer.area);
    if area.height == 0 {
        return 0;
    }
    let theme = look.theme;
    let rule = "─".repeat(usize::from(area.width.saturating_sub(cells::width(title) + 4)));
    draw(buffer, Rect { height: 1, ..area }, look.side(), &[
        Piece::new("", 1, theme.text),
        Piece::new(title, cells::width(title), theme.strong),
        Piece::new("", 1, theme.text),
        Piece::new(rule, area.width, theme.dim),
    ]);
    let keys_cells = rows
        .iter()
        .filter_map(|row| match row {
            Row::Entry(keys, ..) => Some(cells::width(keys)),
            _ => None,
        })
        .max()
        .unwrap_or(0)
        .min(area.width / 3);
    let words_cells = rows
        .iter()
        .filter_map(|row| match row {
            Row::Entry(_, word, sentence) if !sentence.is_empty() => Some(cells::width(word)),
            _ => None,
        })
        .max()
        .unwrap_or(area.width)
        .min(area.width / 3);
    let body = usize::from(area.height - 1);
    for y in 0..body {
        let line = Rect { x: area.x, y: area.y + 1 + y as u16, width: area.width, height: 1 };
        let index = top + y;
        let mark = if cursor == Some(index) { theme.cursor.to_string() } else { String::new() };
        let mut pieces = vec![Piece::new(mark, 2, theme.accent)];
        match rows.get(index) {
            None => {}
            Some(Row::Heading(text)) => pieces.push(Piece::new(text.as_str(), line.width, theme.strong)),
            Some(Row::Text(text)) => pieces.push(Piece::new(text.as_str(), line.width, theme.text)),
            Some(Row::Entry(keys, word, sentence)) => {
                pieces.push(Piece::new(keys.as_str(), keys_cells, theme.key));
                pieces.push(Piece::new("", 2, theme.text));
                if sentence.is_empty() {
                    pieces.push(Piece::new(word.as_str(), line.width, theme.text));
                } else {
                    pieces.push(Piece::new(word.as_str(), words_cells, theme.text));
                    pieces.push(Piece::new("", 2, theme.text));
                    pieces.push(Piece::new(sentence.as_str(), line.width, theme.dim));
                }
            }
        }
        let used: u16 = pieces.iter().fold(0, |sum, piece| sum.saturating_add(piece.cells));
        pieces.push(Piece::new("", line.width.saturating_sub(used), theme.text));
        draw(buffer, line, look.side(), &pieces);
    }
    body
}
