//! The bin: what was removed by mistake, latest first; Enter puts it back with its links.

use super::course::draw::counted;
use super::listed::{ListEvent, Listed};
use super::{Desk, Outcome, Screen};
use crate::domain::bin::Binned;
use crate::domain::field::{Column, Script, Width};
use crate::domain::message::{Message, Value};
use crate::keys::{Action, Place};
use crate::store::{Result, Touched, bin};
use crate::ui::Look;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Things shown at most: older ones are found in the history.
const MOST: usize = 500;

const COLUMNS: &[Column<Binned>] = &[
    Column::new("what", Width::Cells(14), Script::Free, |row: &Binned| Value::Term(row.kind.term())),
    Column::new("label", Width::Fill(32), Script::Free, |row: &Binned| {
        Value::Both(row.label.0.clone(), row.label.1.clone().unwrap_or_default())
    }),
    Column::new("day", Width::Cells(10), Script::Latin, |row: &Binned| Value::Date(row.at.date())),
    Column::new("time", Width::Cells(5), Script::Latin, |row: &Binned| Value::Time(row.at.time())),
    Column::new("by", Width::Fill(10), Script::Free, |row: &Binned| row.by.as_str().into()),
];

/// The screen.
pub struct Bin {
    list: Listed<Binned>,
}

impl Default for Bin {
    fn default() -> Self {
        Self { list: Listed::new("bin", COLUMNS, "bin-empty", |row: &Binned| row.id) }
    }
}

impl Screen for Bin {
    fn place(&self) -> Place {
        Place::Bin
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-bin")
    }

    fn address(&self) -> String {
        "bin".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(2).max(2));
        let read = bin::all(&desk.store, MOST)?;
        self.list.fill(read);
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("bin")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if matches!(action, Action::Back | Action::Done) {
            return Ok(Outcome::close());
        }
        match self.list.act(action) {
            ListEvent::Open(id) => {
                let label = self.list.current().map(|row| row.label.clone()).unwrap_or_default();
                bin::restore(&mut desk.store, desk.clerk.id, id)?;
                let name = label.1.filter(|_| desk.language.prefers_arabic()).unwrap_or(label.0);
                // It is an undo itself: redo, not undo, takes it back.
                Ok(Outcome::say(Message::new("bin-restored").with("name", name)))
            }
            ListEvent::Moved => Ok(Outcome::stay()),
            ListEvent::Ignored => Ok(Outcome::unmeant()),
        }
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        if self.list.rows().is_empty() {
            let below = Rect { y: area.y.saturating_add(1), height: area.height.saturating_sub(1), ..area };
            return self.list.draw(below, frame.buffer_mut(), look);
        }
        let head = Message::new("bin-count").with("count", self.list.rows().len());
        let below = counted(area, frame.buffer_mut(), look, &head);
        self.list.draw(below, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::Enter, Some("bin-restore")), (Action::Back, None)]
    }
}
