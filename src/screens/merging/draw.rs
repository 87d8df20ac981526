//! Two columns of values, the one that stands marked, and below them what the merge would do, in numbers.

use super::Merging;
use super::rows::Row;
use crate::domain::message::Message;
use crate::store::person_merge::{Compared, Side};
use crate::text::cells;
use crate::ui::row::{Piece, draw};
use crate::ui::{Look, scroll};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Before the value that stands.
const STANDS: &str = "✓";

/// Draws the screen; returns where the terminal's cursor sits.
pub(super) fn screen(own: &mut Merging, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
    let line = |n: u16| Rect { y: area.y.saturating_add(n), height: 1, ..area };
    let seen = own.seen.as_ref()?;
    if area.height < 4 {
        return Some((area.x, area.y));
    }
    let cells = columns(own, area.width, look);
    heads(seen, line(0), buffer, look, cells);
    let foot = consequences(own, seen, area.width, look);
    let asked = u16::from(own.asking.is_some());
    let foot_lines = u16::try_from(foot.len()).unwrap_or(0).min(area.height.saturating_sub(6));
    let room = area.height.saturating_sub(3 + foot_lines + 1 + asked).max(1);
    let shown: Vec<Row> = own.shown().cloned().collect();
    own.top = scroll::to(own.top, own.at, usize::from(room), shown.len());
    let mut caret = (area.x, line(2).y);
    for (n, (at, row)) in shown.iter().enumerate().skip(own.top).take(usize::from(room)).enumerate() {
        let here = at == own.at;
        let y = line(2 + u16::try_from(n).unwrap_or(0));
        if here {
            caret = (if look.side() == crate::text::locale::Side::Left { area.x } else { area.right() - 1 }, y.y);
        }
        one(row, here, y, buffer, look, cells);
    }
    if shown.is_empty() {
        let words = look.texts.word("merging-no-difference");
        draw(
            buffer,
            line(2),
            look.side(),
            &[Piece::new("", 2, look.theme.text), Piece::new(words, area.width - 2, look.theme.dim)],
        );
    }
    let from = area.bottom().saturating_sub(foot_lines + asked);
    for (n, (text, style)) in foot.into_iter().take(foot_lines.into()).enumerate() {
        let y = Rect { y: from + n as u16, height: 1, ..area };
        let piece = Piece::new(text, area.width.saturating_sub(2), style).said(look.side());
        draw(buffer, y, look.side(), &[Piece::new("", 1, look.theme.text), piece]);
    }
    match &own.asking {
        Some(prompt) => {
            let foot = Rect { y: area.bottom() - 1, height: 1, ..area };
            draw(buffer, foot, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
            Some(prompt.draw(buffer, foot, look))
        }
        None => Some(caret),
    }
}

/// Cells of the labels and of the two columns of values.
fn columns(own: &Merging, width: u16, look: &Look<'_>) -> [u16; 3] {
    let widest = own.rows.iter().map(|row| cells::width(&row.label(look))).max().unwrap_or(0);
    let labels = widest.saturating_add(2).clamp(12, (width / 3).max(12));
    let rest = width.saturating_sub(2 + labels + 3);
    [labels, rest.div_ceil(2), rest / 2]
}

fn heads(seen: &Compared, line: Rect, buffer: &mut Buffer, look: &Look<'_>, [labels, first, second]: [u16; 3]) {
    let head = |id: &'static str, row: &crate::domain::person::PersonRow| {
        look.texts.say(&Message::new(id).with("id", row.id.to_string()))
    };
    let theme = look.theme;
    draw(
        buffer,
        line,
        look.side(),
        &[
            Piece::new("", 2 + labels, theme.text),
            Piece::new(head("merging-kept", &seen.kept), first, theme.strong).said(look.side()),
            Piece::new("", 1, theme.dim),
            Piece::new(head("merging-gone", &seen.gone), second, theme.dim).said(look.side()),
            Piece::new("", 2, theme.text),
        ],
    );
}

fn one(row: &Row, here: bool, line: Rect, buffer: &mut Buffer, look: &Look<'_>, [labels, first, second]: [u16; 3]) {
    let theme = look.theme;
    let alike = row.is_alike();
    let cursor = if here { look.cursor() } else { String::new() };
    let label = if here { theme.accent } else { theme.dim };
    let mut pieces = vec![Piece::new(cursor, 2, theme.accent), Piece::new(row.label(look), labels, label)];
    for (side, cells) in [(Side::Kept, first), (Side::Gone, second)] {
        let stands = row.side() == side && !alike;
        let text = row.shown(side, look);
        let text = if text.is_empty() { "—".to_owned() } else { text };
        let style = match (alike, stands) {
            (true, _) => theme.dim,
            (false, true) => theme.strong,
            (false, false) => theme.dim,
        };
        pieces.push(Piece::new(if stands { STANDS } else { "" }, 2, theme.accent));
        pieces.push(Piece::new(text, cells.saturating_sub(2), style));
        pieces.push(Piece::new("", 1, theme.text));
    }
    draw(buffer, line, look.side(), &pieces);
}

/// What the merge would do, a sentence a line.
fn consequences(own: &Merging, seen: &Compared, width: u16, look: &Look<'_>) -> Vec<(String, ratatui::style::Style)> {
    let theme = look.theme;
    let moves = &seen.moves;
    let mut said = vec![(
        Message::new("merging-moves")
            .with("enrolments", moves.enrolments)
            .with("marks", moves.marks)
            .with("collisions", moves.collisions)
            .with("others", moves.others),
        theme.text,
    )];
    if moves.doubled > 0 {
        said.push((Message::new("merging-doubled").with("count", moves.doubled), theme.text));
    }
    if moves.collisions > 0 {
        said.push((Message::new("merging-collisions").with("count", moves.collisions), theme.todo));
    }
    said.extend(moves.twice().map(|twice| (twice, theme.todo)));
    if moves.locked > 0 {
        said.push((Message::new("merging-locked").with("count", moves.locked), theme.todo));
    }
    if let Some(clerk) = &seen.apart {
        said.push((Message::new("merging-apart").with("clerk", clerk.as_str()), theme.todo));
    }
    let lost = own.lost();
    if !lost.is_empty() {
        let values: Vec<String> = lost.iter().map(|row| row.lost(look)).collect();
        let lost = Message::new("merging-lost").with("count", lost.len()).with("values", values.join(" · "));
        said.push((lost, theme.text));
    }
    let room = width.saturating_sub(3).max(10);
    let mut lines = Vec::new();
    for (message, style) in said {
        // Names of people may be long: each sentence takes two lines at most.
        let wrapped = cells::wrap(&look.texts.say(&message), room).into_iter().take(2);
        lines.extend(wrapped.map(|line| (line, style)));
    }
    lines
}
