//! History: who changed what, when, from what to what — of one record, or of the whole file.

use super::{Desk, Outcome, Screen, registry};
use crate::domain::id::{ChangeId, SessionId};
use crate::domain::message::Message;
use crate::keys::{Action, Place};
use crate::store::history::{self, Past};
use crate::store::{Result, Touched};
use crate::text::{cells, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::NaiveDateTime;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Entries read at a time.
const WINDOW: usize = 200;

/// Whose history is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The file's.
    File,
    /// One row's.
    Row(&'static str, i64),
    /// A register's: its session and its marks.
    Register(SessionId),
}

/// The screen.
pub struct History {
    whose: Whose,
    entries: Vec<(NaiveDateTime, Past)>,
    cursor: usize,
    top: usize,
    rows: usize,
}

impl History {
    /// The history of something, not read yet.
    pub const fn new(whose: Whose) -> Self {
        Self { whose, entries: Vec::new(), cursor: 0, top: 0, rows: 10 }
    }

    fn read(&mut self, desk: &Desk, before: Option<ChangeId>) -> Result<()> {
        let found = match self.whose {
            Whose::File => history::latest(&desk.store, before, WINDOW)?,
            Whose::Row(table, id) => history::of_row(&desk.store, table, id, 0, WINDOW)?,
            Whose::Register(session) => history::of_register(&desk.store, session, WINDOW)?,
        };
        if before.is_none() {
            self.entries.clear();
        }
        let clock = desk.store.clock();
        self.entries.extend(found.into_iter().map(|past| (clock.civil(past.at), past)));
        self.cursor = self.cursor.min(self.entries.len().saturating_sub(1));
        Ok(())
    }

    /// What changed, in one line: `statut A → P · minutes 20`.
    fn fields(past: &Past, look: &Look<'_>) -> String {
        let mut parts: Vec<String> = past
            .fields
            .iter()
            .filter(|(column, ..)| column != "chg" && column != "id")
            .map(|(column, before, after)| {
                let word = column_word(look, &past.row.0, column);
                let side = |value: &Option<String>| value.clone().unwrap_or_else(|| "—".to_owned());
                match (before, after) {
                    (None, after) => format!("{word} {}", side(after)),
                    (before, after) => format!("{word} {} → {}", side(before), side(after)),
                }
            })
            .collect();
        if let Some(reason) = &past.reason {
            parts.insert(0, format!("« {reason} »"));
        }
        parts.join(" · ")
    }
}

fn column_word(look: &Look<'_>, table: &str, column: &str) -> String {
    let id = match table {
        "person" | "person_detail" => format!("person-{column}"),
        _ => format!("{table}-{}", column.replace('_', "-")),
    };
    if look.texts.has(&id) { look.texts.word(&id) } else { column.to_owned() }
}

impl Screen for History {
    fn place(&self) -> Place {
        Place::History
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-history")
    }

    fn address(&self) -> String {
        "history".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.rows = usize::from(rows.saturating_sub(3)).max(1);
        self.read(desk, None)
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched != Touched::default() && self.cursor == 0
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let last = self.entries.len().saturating_sub(1);
        match action {
            Action::Back | Action::Done => return Ok(Outcome::close()),
            Action::Up => self.cursor = self.cursor.saturating_sub(1),
            Action::Down => self.cursor = (self.cursor + 1).min(last),
            Action::PageUp => self.cursor = self.cursor.saturating_sub(self.rows),
            Action::PageDown => self.cursor = (self.cursor + self.rows).min(last),
            Action::Home => self.cursor = 0,
            Action::End => self.cursor = last,
            Action::Enter | Action::Record => {
                let Some((_, past)) = self.entries.get(self.cursor) else {
                    return Ok(Outcome::stay());
                };
                return Ok(registry::record(desk, &past.row.0, past.row.1));
            }
            _ => {}
        }
        if self.cursor == last
            && self.whose == Whose::File
            && matches!(action, Action::Down | Action::PageDown | Action::End)
        {
            let oldest = self.entries.last().map(|(_, past)| past.change);
            self.read(desk, oldest)?;
        }
        if self.cursor < self.top {
            self.top = self.cursor;
        }
        if self.cursor >= self.top + self.rows {
            self.top = self.cursor + 1 - self.rows;
        }
        Ok(Outcome::stay())
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        let row = |n: u16| Rect { y: area.y + n.min(area.height.saturating_sub(1)), height: 1, ..area };
        if self.entries.is_empty() {
            draw(
                frame.buffer_mut(),
                row(1),
                look.side(),
                &[
                    Piece::new("", 2, theme.text),
                    Piece::new(look.texts.word("history-empty"), area.width.saturating_sub(2), theme.text),
                ],
            );
            return Some((area.x, row(1).y));
        }
        for (y, (index, (at, past))) in self.entries.iter().enumerate().skip(self.top).take(self.rows).enumerate() {
            let here = index == self.cursor;
            let word = look.texts.say(&Message::new(registry::act_word(&past.act)));
            let word_cells = cells::width(&word).min(24);
            let fixed = 2 + 17 + 12 + 24 + 2;
            draw(
                frame.buffer_mut(),
                row(1 + y as u16),
                look.side(),
                &[
                    Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                    Piece::new(
                        format!("{} {}", format::date(at.date()), format::time(at.time())),
                        17,
                        if here { theme.strong } else { theme.text },
                    )
                    .ltr(),
                    Piece::new(past.clerk.as_str(), 12, theme.dim),
                    Piece::new(word, word_cells, theme.text),
                    Piece::new("", 24 - word_cells + 1, theme.text),
                    Piece::new(Self::fields(past, look), area.width.saturating_sub(fixed), theme.dim),
                ],
            );
        }
        if let Some((_, past)) = self.entries.get(self.cursor) {
            draw(
                frame.buffer_mut(),
                row(area.height.saturating_sub(1)),
                look.side(),
                &[
                    Piece::new("", 2, theme.text),
                    Piece::new(Self::fields(past, look), area.width.saturating_sub(2), theme.text),
                ],
            );
        }
        Some((area.x, row(1 + self.cursor.saturating_sub(self.top) as u16).y))
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::Enter, Some("today-open")), (Action::Back, None)]
    }
}
