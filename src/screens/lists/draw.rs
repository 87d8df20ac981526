//! How a list looks: how many it names, what it asks for, its lines; what is typed or chosen over them.

use super::list::{List, Part, WAYS};
use crate::domain::message::Message;
use crate::exchange::list::counts;
use crate::text::cells;
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Lines above the lines of the list: how many, what was asked, a blank.
pub(super) const HEAD: u16 = 4;

impl List {
    pub(super) fn paint(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        if let Some(Part::Criteria(form)) = &mut self.part {
            let head = u16::from(area.height > 6) * 2;
            if head > 0 {
                sentence(buffer, Rect { height: 1, ..area }, look, look.texts.word("list-criteria-head"), false);
            }
            let below = Rect { y: area.y + head, height: area.height - head, ..area };
            return form.draw(below, buffer, look);
        }
        let head = if area.height > HEAD + 2 { HEAD } else { 0 };
        if head > 0 {
            sentence(buffer, Rect { height: 1, ..area }, look, self.counted(look), true);
            let asked = if self.words.is_empty() { look.texts.word("list-everybody") } else { self.words.join(" · ") };
            for (n, line) in (1..3).zip(cells::wrap(&asked, area.width.saturating_sub(2))) {
                sentence(buffer, Rect { y: area.y + n, height: 1, ..area }, look, line, false);
            }
        }
        let below = Rect { y: area.y + head, height: area.height - head, ..area };
        let nothing_yet = self.work.is_some() && self.table.rows().is_empty();
        let cursor = if nothing_yet { None } else { self.table.draw(below, buffer, look) };
        match &self.part {
            Some(Part::Name(prompt)) => {
                let line = Rect { y: area.bottom() - 1, height: 1, ..area };
                Some(prompt.draw(buffer, line, look))
            }
            Some(Part::Files) => Some(files(buffer, area, look)),
            _ => cursor,
        }
    }

    /// How many it names, or how far the search is.
    fn counted(&self, look: &Look<'_>) -> String {
        match (&self.work, &self.found) {
            (Some(work), _) => {
                let seen = i64::try_from(work.seen()).unwrap_or(i64::MAX);
                look.texts.say(&Message::new("list-searching").with("count", seen))
            }
            (None, Some(found)) => look.texts.say(&counts(found)),
            (None, None) => String::new(),
        }
    }
}

fn sentence(buffer: &mut Buffer, line: Rect, look: &Look<'_>, words: String, strong: bool) {
    let style = if strong { look.theme.strong } else { look.theme.dim };
    let room = line.width.saturating_sub(2);
    draw(
        buffer,
        line,
        look.side(),
        &[Piece::new("", 1, look.theme.text), Piece::new(words, room, style).said(look.side())],
    );
}

/// The ways out, each under its digit.
fn files(buffer: &mut Buffer, body: Rect, look: &Look<'_>) -> (u16, u16) {
    let entry =
        |(n, (_, word)): (usize, &(_, &str))| Row::Entry(format!("{}", n + 1), look.texts.word(word), String::new());
    let rows: Vec<Row> = WAYS.iter().enumerate().map(entry).collect();
    let height = body.height.min(rows.len() as u16 + 1);
    let area = Rect { y: body.bottom() - height, height, ..body };
    draw_panel(buffer, area, look, &look.texts.word("list-files-head"), &rows, 0, None);
    (area.x, area.y)
}
