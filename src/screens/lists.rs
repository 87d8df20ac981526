//! The lists a delegation keeps under a name: what each asks for, and the way to a new one.

mod criteria;
mod draw;
mod leaving;
mod list;
mod work;

use super::listed::{ListEvent, Listed};
use super::{Desk, Outcome, Screen, registry};
use crate::domain::field::{Column, Script, Width};
use crate::domain::id::ListId;
use crate::domain::message::Message;
use crate::exchange::list::words;
use crate::keys::{Action, Place};
use crate::store::{Result, Touched, lists};
use crate::text::Texts;
use crate::ui::Look;
pub use list::List;
use ratatui::Frame;
use ratatui::layout::Rect;

/// One saved list, in the clerk's language.
#[derive(Clone, Debug)]
struct Row {
    id: ListId,
    name: String,
    words: String,
}

const COLUMNS: &[Column<Row>] = &[
    Column::new("called", Width::Fill(22), Script::Free, |row: &Row| row.name.as_str().into()),
    Column::new("criteria", Width::Fill(40), Script::Free, |row: &Row| row.words.as_str().into()),
];

/// The screen.
pub struct Lists {
    list: Listed<Row>,
}

impl Default for Lists {
    fn default() -> Self {
        Self { list: Listed::new("list", COLUMNS, "lists-empty", |row: &Row| row.id.0) }
    }
}

impl Lists {
    fn forget(&self, desk: &mut Desk) -> Result<Outcome> {
        let Some(row) = self.list.current() else { return Ok(Outcome::refuse(Message::new("lists-none"))) };
        lists::forget(&mut desk.store, desk.clerk.id, row.id)?;
        Ok(Outcome::wrote(Message::new("list-forgotten").with("name", row.name.as_str())))
    }
}

impl Screen for Lists {
    fn place(&self) -> Place {
        Place::Lists
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-lists")
    }

    fn address(&self) -> String {
        "lists".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(1).max(2));
        let texts = Texts::load(desk.language);
        let mut read = Vec::new();
        for (id, saved) in lists::all(&desk.store)? {
            // What cannot be understood any more says so when it is opened.
            let asked = criteria::understood(&saved.draft, desk).map(|filter| words(&desk.store, &filter, &texts));
            let words = asked.unwrap_or_default().join(" · ");
            read.push(Row { id, name: saved.name, words });
        }
        self.list.fill(read);
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["saved_list", "course", "centre", "module"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        match action {
            Action::Back | Action::Done => Ok(Outcome::close()),
            Action::New | Action::Look => Ok(Outcome::open(List::begin())),
            Action::Bin => self.forget(desk),
            Action::GoHistory => Ok(match self.list.current() {
                Some(row) => registry::history("saved_list", row.id.0),
                None => Outcome::refuse(Message::new("lists-none")),
            }),
            _ => Ok(match self.list.act(action) {
                ListEvent::Open(id) => Outcome::open(List::saved(ListId(id))),
                ListEvent::Moved => Outcome::stay(),
                ListEvent::Ignored => Outcome::unmeant(),
            }),
        }
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let below = Rect { y: area.y.saturating_add(1), height: area.height.saturating_sub(1), ..area };
        self.list.draw(below, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![
            (Action::Enter, Some("today-open")),
            (Action::New, Some("lists-new")),
            (Action::Bin, Some("lists-forget")),
            (Action::Back, None),
            (Action::GoHistory, None),
        ]
    }
}
