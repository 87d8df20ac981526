//! A panel over the body: the help, the box of keys that may follow, the palette.

use super::Look;
use super::row::{Piece, draw};
use crate::text::cells;
use crate::text::locale::Side;
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
    let rule = "─".repeat(usize::from(area.width.saturating_sub(cells::width(title)).saturating_sub(4)));
    draw(
        buffer,
        Rect { height: 1, ..area },
        look.side(),
        &[
            Piece::new("", 1, theme.text),
            Piece::new(title, cells::width(title), theme.strong),
            Piece::new("", 1, theme.text),
            Piece::new(rule, area.width, theme.dim),
        ],
    );
    draw_body(buffer, Rect { y: area.y + 1, height: area.height - 1, ..area }, look, rows, top, cursor);
    usize::from(area.height - 1)
}

fn draw_body(buffer: &mut Buffer, area: Rect, look: &Look<'_>, rows: &[Row], top: usize, cursor: Option<usize>) {
    let theme = look.theme;
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
    let body = usize::from(area.height);
    for y in 0..body {
        let line = Rect { x: area.x, y: area.y + y as u16, width: area.width, height: 1 };
        let index = top + y;
        let mark = if cursor == Some(index) { look.cursor() } else { String::new() };
        let mut pieces = vec![Piece::new(mark, 2, theme.accent)];
        match rows.get(index) {
            None => {}
            Some(Row::Heading(text)) => {
                pieces.push(Piece::new(text.as_str(), line.width, theme.strong).said(look.side()));
            }
            Some(Row::Text(text)) => pieces.push(Piece::new(text.as_str(), line.width, theme.text).said(look.side())),
            Some(Row::Entry(keys, word, sentence)) => {
                pieces.push(Piece::new(keys.as_str(), keys_cells, theme.key));
                pieces.push(Piece::new("", 2, theme.text));
                if sentence.is_empty() {
                    pieces.push(Piece::new(word.as_str(), line.width, theme.text).said(look.side()));
                } else {
                    pieces.push(Piece::new(word.as_str(), words_cells, theme.text).said(look.side()));
                    pieces.push(Piece::new("", 2, theme.text));
                    pieces.push(Piece::new(sentence.as_str(), line.width, theme.dim).said(look.side()));
                }
            }
        }
        draw(buffer, line, look.side(), &[Piece::new("", line.width, theme.text)]);
        // A margin on the far side too: a sentence that ends in the last cell cannot be guarded against a terminal that
        // orders lines by itself.
        let width = line.width.saturating_sub(1);
        let x = if look.side() == Side::Right { line.right() - width } else { line.x };
        draw(buffer, Rect { x, width, ..line }, look.side(), &pieces);
    }
}

/// Draws rows under a rule in so many columns, filled one after the other from the side the language begins on.
pub fn draw_columns(buffer: &mut Buffer, area: Rect, look: &Look<'_>, title: &str, rows: &[Row], columns: u16) {
    draw_panel(buffer, area, look, title, &[], 0, None);
    let columns = columns.max(1);
    let width = area.width / columns;
    let each = usize::from(area.height.saturating_sub(1)).max(1);
    for (column, chunk) in rows.chunks(each).take(columns.into()).enumerate() {
        let offset = width * column as u16;
        let x = match look.side() {
            Side::Left => area.x + offset,
            Side::Right => area.right().saturating_sub(offset + width),
        };
        draw_body(
            buffer,
            Rect { x, width, y: area.y + 1, height: area.height.saturating_sub(1) },
            look,
            chunk,
            0,
            None,
        );
    }
}
