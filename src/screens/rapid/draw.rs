//! How rapid entry looks: the heading, the lines saved, the line being typed, who may be her, what is wrong.

use super::{Alike, Pane, Rapid};
use crate::domain::birth::Birth;
use crate::domain::geography;
use crate::domain::message::Message;
use crate::text::locale::Side;
use crate::text::{cells, format};

use crate::ui::Look;
use crate::ui::form::{strip, value};
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Cells before the fields: a margin, the number of the line, its mark.
const LEAD: u16 = 6;
/// Lines kept free below the line being typed: who may be her, what is wrong, choices.
const BELOW: u16 = 3;

impl Rapid {
    pub(super) fn paint(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        let wants = if area.width >= 72 { 3 } else { 5 };
        if self.pane == Pane::Head {
            let height = (wants + 7).min(area.height);
            let cursor = self.head.draw(Rect { height, ..area }, buffer, look);
            let rest = Rect { y: area.y + height, height: area.height - height, ..area };
            self.draw_lines(rest, buffer, look);
            return cursor;
        }
        let head = if area.height > wants + 6 { wants + 1 } else { 0 };
        if head > 0 {
            self.draw_head(Rect { height: 2, ..area }, buffer, look);
        }
        let head = head.min(3);
        self.draw_lines(Rect { y: area.y + head, height: area.height - head, ..area }, buffer, look)
    }

    /// The heading at rest: in two lines what all the women below share.
    fn draw_head(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let parts: Vec<String> =
            self.head.told(look).into_iter().map(|(label, value)| format!("{label} {value}")).collect();
        let words = if parts.is_empty() {
            look.texts.word("rapid-head-blank")
        } else {
            format!("{KEPT} {}", parts.join(" · "))
        };
        let lines = crate::text::cells::wrap(&words, area.width.saturating_sub(2));
        for (y, line) in (area.y..area.bottom()).zip(lines) {
            let row = Rect { y, height: 1, ..area };
            let text = Piece::new(line, area.width.saturating_sub(2), look.theme.text).said(look.side());
            draw(buffer, row, look.side(), &[Piece::new("", 1, look.theme.text), text]);
        }
    }

    fn draw_lines(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.height == 0 {
            return None;
        }
        let typing = self.pane == Pane::Line;
        let shown = strip(&self.line.wanted(look, KEPT), self.line.at(), area.width.saturating_sub(LEAD + 1));
        let row = |y: u16| Rect { y, height: 1, ..area };
        let inner = |y: u16| after(row(y), look.side(), LEAD);
        let mut y = area.y;
        if area.height > 2 {
            self.line.draw_heading(inner(y), buffer, look, &shown, KEPT);
            y += 1;
        }
        let below = BELOW.min((area.bottom() - y).saturating_sub(1));
        let room = (area.bottom() - y).saturating_sub(1 + below);
        let from = self.done.len().saturating_sub(usize::from(room));
        for (n, done) in self.done.iter().enumerate().skip(from) {
            let theme = look.theme;
            let number = done.number.map_or_else(|| (n + 1).to_string(), |number| number.to_string());
            let (mark, style) = match (&done.doubt, done.known) {
                (Some(_), _) => ("?", theme.todo),
                (None, true) => ("=", theme.dim),
                (None, false) => ("✓", theme.dim),
            };
            let mut pieces = lead(String::new(), number, mark, style, look);
            for (at, cells) in &shown {
                let Some(field) = self.line.fields().get(*at) else { continue };
                pieces.push(value(done.value(field.id), field, *cells, theme.text));
                pieces.push(Piece::new("", 1, theme.text));
            }
            draw(buffer, row(y), look.side(), &pieces);
            y += 1;
        }
        if y >= area.bottom() {
            return None;
        }
        let number = self.done.last().map_or(1, |done| done.number.map_or(self.done.len() + 1, |n| usize::from(n) + 1));
        let number = if self.done.is_empty() { String::new() } else { number.to_string() };
        let mark = if typing { look.cursor() } else { String::new() };
        draw(buffer, row(y), look.side(), &lead(mark, number, "", look.theme.dim, look));
        let cursor = self.line.draw_strip(inner(y), buffer, look, &shown, typing);
        y += 1;
        if let (Some((why, wrong)), true) = (self.line.wrong(look), y < area.bottom()) {
            let style = if wrong { look.theme.alarm } else { look.theme.todo };
            let text = format!("{} {why}", if wrong { "!" } else { "?" });
            // A line from the right leaves its first column free.
            let room = area.width.saturating_sub(LEAD + u16::from(look.side() == Side::Right));
            for part in cells::wrap(&text, room).into_iter().take(usize::from(area.bottom() - y)) {
                draw(buffer, inner(y), look.side(), &[Piece::new(part, room, style).said(look.side())]);
                y += 1;
            }
        }
        if let (Some(alike), true) = (&self.alike, y < area.bottom()) {
            let words = look.texts.say(&hint(alike, look));
            let text = Piece::new(words, area.width.saturating_sub(LEAD), look.theme.todo).said(look.side());
            draw(buffer, inner(y), look.side(), &[text]);
            y += 1;
        }
        let rest = Rect { y, height: area.bottom().saturating_sub(y), ..after(area, look.side(), LEAD) };
        self.line.draw_offers(rest, buffer, look);
        cursor
    }
}

/// « ≈ ALAOUI Fatima, 1990, Bzou · 97 % ».
fn hint(alike: &Alike, look: &Look<'_>) -> Message {
    let person = &alike.row.person;
    let mut known = vec![look.texts.name(&person.name)];
    known.extend(person.birth.map(Birth::to_typed));
    known.extend(person.commune.as_deref().map(|code| {
        geography::commune(code)
            .map_or_else(|| code.to_owned(), |found| look.texts.pick(found.name, Some(found.name_ar)).to_owned())
    }));
    let comma = format::comma(look.language());
    Message::new("rapid-alike").with("known", known.join(comma)).with("percent", alike.percent).with("more", alike.more)
}

/// The mark of what stays for the next line: the sign for « the same » on a list written by hand, and one that every
/// font has.
const KEPT: &str = "»";

fn lead<'a>(
    mark: String,
    number: String,
    sign: &'a str,
    style: ratatui::style::Style,
    look: &Look<'_>,
) -> Vec<Piece<'a>> {
    vec![
        Piece::new(mark, 1, look.theme.accent),
        Piece::new(number, 3, look.theme.dim).ltr().number(),
        Piece::new(sign, 1, style),
        Piece::new("", 1, look.theme.text),
    ]
}

/// What is left of a line after so many cells from the side it begins on.
fn after(area: Rect, side: Side, by: u16) -> Rect {
    let by = by.min(area.width);
    let x = match side {
        Side::Left => area.x + by,
        Side::Right => area.x,
    };
    Rect { x, width: area.width - by, ..area }
}
