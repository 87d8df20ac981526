//! Drawing the lines of a person's file.

use super::Dossier;
use super::lines::{Line, Paper};
use crate::domain::document::State;
use crate::domain::message::Message;
use crate::text::{cells, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

impl Dossier {
    pub(super) fn draw_lines(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let below = Rect { y: area.y.saturating_add(1), height: area.height.saturating_sub(2), ..area };
        let mut cursor = None;
        for (n, y) in (self.top..self.lines.len()).zip(below.y..below.bottom()) {
            let Some(line) = self.lines.get(n) else { break };
            let here = n == self.at;
            let row = Rect { y, height: 1, ..area };
            let mut pieces = vec![Piece::new(if here { look.cursor() } else { String::new() }, 2, look.theme.accent)];
            let room = area.width.saturating_sub(2);
            match line {
                Line::Heading(id) => pieces.push(Piece::new(look.texts.word(id), room, look.theme.strong)),
                Line::Nothing(id) => pieces.push(Piece::new(look.texts.word(id), room, look.theme.dim)),
                Line::Paper(paper) => pieces.extend(paper_pieces(paper, room, here, look)),
                Line::Consent(_, own, told) => {
                    let words = look.texts.word(&format!("consent-kind-{}", own.kind));
                    let oral = if own.oral { look.texts.word("consent-read-aloud") } else { String::new() };
                    let signed = own.signed.map(|code| look.texts.word(&format!("consent-signed-{code}")));
                    let signed = signed.unwrap_or_default();
                    let parts = [told.as_str(), &oral, &own.by, &signed, own.note.as_deref().unwrap_or_default()];
                    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                    pieces.push(Piece::new(format::date(own.on), 11, look.theme.text).ltr());
                    pieces.push(Piece::new(words, 24.min(room), look.theme.text));
                    pieces.push(Piece::new("", 1, look.theme.text));
                    pieces
                        .push(Piece::new(parts.join(" · "), room.saturating_sub(36), look.theme.dim).said(look.side()));
                }
                Line::Member(member, role) => {
                    let name = look.texts.name(&member.name);
                    let own = if member.person == self.her { look.theme.dim } else { look.theme.text };
                    pieces.push(Piece::new(role.as_str(), 18.min(room), look.theme.text));
                    pieces.push(Piece::new("", 1, look.theme.text));
                    pieces.push(Piece::new(name, room.saturating_sub(19 + 12), own));
                    pieces.push(Piece::new(member.person.to_string(), 12.min(room), look.theme.dim).ltr());
                }
            }
            draw(buffer, row, look.side(), &pieces);
            if here {
                cursor = Some((look.margin(area), y));
            }
        }
        if let Some((_, prompt)) = &self.note {
            let last = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
            return Some(prompt.draw(buffer, last, look));
        }
        cursor
    }
}

fn paper_pieces<'a>(paper: &'a Paper, room: u16, here: bool, look: &'a Look<'_>) -> Vec<Piece<'a>> {
    let theme = look.theme;
    let (state, style) = match paper.state {
        None if paper.required => ("document-unseen", theme.todo),
        None => ("document-unseen", theme.dim),
        Some(State::Missing) => (State::Missing.term(), theme.alarm),
        Some(state) => (state.term(), theme.text),
    };
    let label = if paper.required {
        look.texts.say(&Message::new("document-asked").with("paper", paper.label.as_str()))
    } else {
        paper.label.clone()
    };
    let states = [State::Missing.term(), State::Present.term(), State::Original.term(), "document-unseen"];
    let widest = states.into_iter().map(|id| cells::width(&look.texts.word(id))).max().unwrap_or(0);
    let state_cells = (widest + 1).min(room);
    let label_cells = (room.saturating_sub(state_cells + 12) * 2 / 3).clamp(38, 48).min(room);
    vec![
        Piece::new(label, label_cells, if here { theme.strong } else { theme.text }),
        Piece::new("", 1, theme.text),
        Piece::new(look.texts.word(state), state_cells, style),
        Piece::new(paper.on.map(format::date).unwrap_or_default(), 11, theme.dim).ltr(),
        Piece::new(paper.note.as_str(), room.saturating_sub(label_cells + 1 + state_cells + 11), theme.dim),
    ]
}
