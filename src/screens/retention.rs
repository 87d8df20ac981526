//! Who is past the time that a record is kept: kept longer with a reason, or erased.

use super::course::draw::counted;
use super::erasing::Erasing;
use super::listed::{ListEvent, Listed};
use super::prompt::{Asked, Prompt};
use super::{Desk, Outcome, Screen, registry};
use crate::domain::date::{figures, parse_date};
use crate::domain::field::Kind;
use crate::domain::field::{Column, Script, Width};
use crate::domain::id::PersonId;
use crate::domain::message::{Message, Value};
use crate::domain::retention::due;
use crate::keys::{Action, Place};
use crate::store::retention::{self, Due, REASON};
use crate::store::{Result, Touched};
use crate::ui::Look;
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Years that are proposed where somebody is kept longer.
const LONGER: u16 = 1;
/// Most characters of a day.
const DAY: usize = 20;

const COLUMNS: &[Column<Due>] = &[
    Column::new("due", Width::Cells(10), Script::Latin, |row: &Due| Value::Date(row.due)),
    Column::new("name", Width::Fill(18), Script::Free, |row: &Due| row.name.told()),
    Column::new("kind", Width::Cells(18), Script::Free, |row: &Due| Value::Term(row.kind.term())),
    Column::new("last", Width::Cells(10), Script::Latin, |row: &Due| Value::Date(row.last)),
    Column::new("kept-column", Width::Fill(14), Script::Free, |row: &Due| {
        row.kept.as_ref().map(|(_, reason)| reason.clone()).into()
    }),
];

/// What is asked of one who is kept longer.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Until when.
    Until,
    /// Why until that day.
    Why(NaiveDate),
}

/// The screen.
pub struct Retention {
    list: Listed<Due>,
    asked: Option<(PersonId, Step, Prompt)>,
}

impl Default for Retention {
    fn default() -> Self {
        let list = Listed::new("retention", COLUMNS, "retention-empty", |row: &Due| row.id.0);
        Self { list, asked: None }
    }
}

impl Retention {
    fn her(&self) -> Option<PersonId> {
        self.list.current().map(|row| row.id)
    }

    fn keep(&mut self, desk: &Desk) -> Outcome {
        let Some(her) = self.her() else { return Outcome::refuse(Message::new("retention-empty")) };
        let proposed = figures::date(due(desk.today, LONGER));
        self.asked = Some((her, Step::Until, Prompt::proposing("retention-until", &proposed, DAY).of(Kind::Date)));
        Outcome::stay()
    }

    fn answer(&mut self, (her, step): (PersonId, Step), text: &str, desk: &mut Desk) -> Result<Outcome> {
        match step {
            Step::Until => match parse_date(text, desk.today) {
                Ok(day) if day > desk.today => {
                    self.asked = Some((her, Step::Why(day), Prompt::new("retention-reason", "", REASON)));
                    Ok(Outcome::stay())
                }
                Ok(day) => Ok(Outcome::refuse(Message::new("retention-past").with("day", day))),
                Err(message) => Ok(Outcome::refuse(message)),
            },
            Step::Why(day) => {
                retention::keep(&mut desk.store, desk.clerk.id, her, day, text)?;
                self.asked = None;
                Ok(Outcome::wrote(Message::new("retention-kept").with("id", her.to_string()).with("day", day)))
            }
        }
    }
}

impl Screen for Retention {
    fn place(&self) -> Place {
        Place::Retention
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-retention")
    }

    fn address(&self) -> String {
        "retention".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(3).max(2));
        let read = retention::due_on(&desk.store, desk.today)?;
        self.list.fill(read);
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        let tables = ["person", "enrolment", "course", "contract", "consent", "follow_up", "retention", "setting"];
        tables.iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some((her, step, prompt)) = &mut self.asked {
            let want = (*her, *step);
            match prompt.act(action) {
                Asked::Pending => {}
                Asked::Dismissed => self.asked = None,
                Asked::Answered(text) => return self.answer(want, &text, desk),
            }
            return Ok(Outcome::stay());
        }
        match (action, self.her()) {
            (Action::Back | Action::Done, _) => return Ok(Outcome::close()),
            (Action::Note, _) => return Ok(self.keep(desk)),
            (Action::Erase, Some(her)) => return Ok(Outcome::open(Erasing::new(her))),
            (Action::Record, Some(her)) => return Ok(registry::person(desk, her)),
            _ => {}
        }
        Ok(match self.list.act(action) {
            ListEvent::Open(id) => registry::person(desk, PersonId(id)),
            ListEvent::Moved => Outcome::stay(),
            ListEvent::Ignored => Outcome::unmeant(),
        })
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        let (her, _, line) = self.asked.as_mut()?;
        Some((line, her.0.to_string()))
    }

    fn typing(&self) -> bool {
        self.asked.is_some()
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let buffer = frame.buffer_mut();
        let cursor = if self.list.rows().is_empty() {
            let below = Rect { y: area.y.saturating_add(1), height: area.height.saturating_sub(1), ..area };
            self.list.draw(below, buffer, look)
        } else {
            let head = Message::new("retention-head").with("count", self.list.rows().len());
            let below = counted(area, buffer, look, &head);
            self.list.draw(below, buffer, look)
        };
        match &self.asked {
            Some((.., prompt)) => {
                let last = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
                Some(prompt.draw(buffer, last, look))
            }
            None => cursor,
        }
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.asked.is_some() {
            return vec![(Action::Enter, None), (Action::Back, None)];
        }
        vec![
            (Action::Enter, Some("retention-open")),
            (Action::Note, Some("retention-keep")),
            (Action::Erase, None),
            (Action::Back, None),
        ]
    }
}
