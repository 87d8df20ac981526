//! History: who changed what, when, from what to what — of one record, or of the whole file.

use super::{Desk, Outcome, Screen, registry};
use crate::domain::id::{ChangeId, SessionId};
use crate::domain::message::{Message, Value};
use crate::keys::{Action, Place};
use crate::store::history::{self, Past, Side};
use crate::store::journal::ERASE;
use crate::store::{Result, Touched};
use crate::text::{cells, format, locale, told};
use crate::ui::row::{Piece, draw};
use crate::ui::{Look, scroll};
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
            Whose::Register(session) => by_change(history::of_register(&desk.store, session, WINDOW)?),
        };
        if before.is_none() {
            self.entries.clear();
        }
        let clock = desk.store.clock();
        self.entries.extend(found.into_iter().map(|past| (clock.civil(past.at), past)));
        self.cursor = self.cursor.min(self.entries.len().saturating_sub(1));
        Ok(())
    }

    /// Puts what was written since above what was read, which never changes. False where all is to be read again: it is one
    /// record's, more was written than is read at a time, or somebody was erased, whose name may stand in what was read.
    fn read_new(&mut self, desk: &Desk) -> Result<bool> {
        let newest = self.entries.first().map(|(_, past)| past.change);
        let Some(newest) = newest.filter(|_| self.whose == Whose::File) else { return Ok(false) };
        let found = history::since(&desk.store, newest, WINDOW)?;
        if found.len() == WINDOW || found.iter().any(|past| past.act == ERASE) {
            return Ok(false);
        }
        // Who stands at the top stays there, and sees what is new; who went back stays where she is.
        if self.cursor > 0 {
            self.cursor += found.len();
        }
        let clock = desk.store.clock();
        self.entries.splice(0..0, found.into_iter().map(|past| (clock.civil(past.at), past)));
        Ok(true)
    }

    /// The oldest Change read.
    fn oldest(&self) -> Option<ChangeId> {
        self.entries.last().map(|(_, past)| past.change)
    }

    fn show_cursor(&mut self) {
        self.top = scroll::to(self.top, self.cursor, self.rows, self.entries.len());
    }

    /// What changed, in one line: `statut absente → présente · retard 20 min`.
    fn fields(past: &Past, look: &Look<'_>) -> String {
        let table = past.row.0.as_str();
        let mut parts: Vec<String> = past
            .fields
            .iter()
            .map(|field| {
                let label = told::label(look.texts, table, &field.column);
                let side = |side: &Side| told::value(look.texts, table, &field.column, &side.stored, &side.named);
                let dash = || "—".to_owned();
                let after = field.after.as_ref().map_or_else(dash, side);
                // An arrow points the way that its line is read.
                match (&field.before, look.side()) {
                    (None, _) => format!("{label} {after}"),
                    (Some(before), locale::Side::Left) => format!("{label} {} → {after}", side(before)),
                    (Some(before), locale::Side::Right) => format!("{label} {} ← {after}", side(before)),
                }
            })
            .collect();
        if let Some(reason) = &past.reason {
            parts.insert(0, format!("« {reason} »"));
        }
        parts.join(" · ")
    }

    /// Lines at the foot that tell all of the entry under the cursor.
    const FOOT: u16 = 3;
}

/// One entry for each Change: « les autres présentes » is one act, however many lines it marked.
fn by_change(told: Vec<Past>) -> Vec<Past> {
    let mut found: Vec<Past> = Vec::with_capacity(told.len());
    for past in told {
        match found.last_mut().filter(|last| last.change == past.change) {
            Some(last) => {
                last.rows += 1;
                last.about = Message::new("history-many").with("count", last.rows).into();
                if last.fields != past.fields {
                    last.fields.clear();
                }
            }
            None => found.push(past),
        }
    }
    found
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
        self.rows = usize::from(rows.saturating_sub(Self::FOOT + 2)).max(1);
        if !self.read_new(desk)? {
            self.read(desk, None)?;
        }
        self.show_cursor();
        Ok(())
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
                    return Ok(Outcome::unmeant());
                };
                return Ok(registry::record(desk, &past.row.0, past.row.1));
            }
            _ => return Ok(Outcome::unmeant()),
        }
        if self.cursor == last
            && self.whose == Whose::File
            && matches!(action, Action::Down | Action::PageDown | Action::End)
        {
            self.read(desk, self.oldest())?;
        }
        self.show_cursor();
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
            return Some((look.margin(area), row(1).y));
        }
        let shown = || self.entries.iter().enumerate().skip(self.top).take(self.rows);
        let widest =
            |most: u16, of: &dyn Fn(&Past) -> u16| shown().map(|(_, (_, past))| of(past)).max().unwrap_or(0).min(most);
        let act = |past: &Past| registry::act_told(&past.act, look.texts);
        let clerks = widest(16, &|past| cells::width(&past.clerk));
        let acts = widest(area.width / 3, &|past| cells::width(&act(past)));
        let rest = area.width.saturating_sub(2 + 18 + clerks + 2 + acts + 2);
        for (y, (index, (at, past))) in shown().enumerate() {
            let here = index == self.cursor;
            let about = match &past.about {
                Value::Empty => Self::fields(past, look),
                about => look.texts.value(about),
            };
            draw(
                frame.buffer_mut(),
                row(1 + y as u16),
                look.side(),
                &[
                    Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                    Piece::new(
                        format!("{} {}", format::date(at.date()), format::time(at.time())),
                        18,
                        if here { theme.strong } else { theme.text },
                    )
                    .ltr(),
                    Piece::new(past.clerk.as_str(), clerks, theme.dim),
                    Piece::new("", 2, theme.text),
                    Piece::new(act(past), acts, theme.text).said(look.side()),
                    Piece::new("", 2, theme.text),
                    Piece::new(about, rest, theme.text).said(look.side()),
                ],
            );
        }
        if let Some((_, past)) = self.entries.get(self.cursor) {
            let width = area.width.saturating_sub(4);
            let told = cells::wrap(&Self::fields(past, look), width);
            let first = area.height.saturating_sub(Self::FOOT);
            for (line, text) in (first..).zip(told.iter().take(usize::from(Self::FOOT))) {
                let pieces =
                    [Piece::new("", 2, theme.text), Piece::new(text.as_str(), width, theme.dim).said(look.side())];
                draw(frame.buffer_mut(), row(line), look.side(), &pieces);
            }
        }
        Some((look.margin(area), row(1 + self.cursor.saturating_sub(self.top) as u16).y))
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::Enter, Some("today-open")), (Action::Back, None)]
    }
}
