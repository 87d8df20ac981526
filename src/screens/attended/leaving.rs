//! The form of a leave: why, from, to, the proof that was seen. What it meets on validated registers is counted first.

use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Field;
use crate::domain::id::{LeaveId, PersonId, low};
use crate::domain::leave::{FIELDS, Leave};
use crate::domain::message::Message;
use crate::domain::person::Name;
use crate::keys::{Action, Key, Place};
use crate::screens::filling::{Filling, Paper, Subject};
use crate::screens::records::{capital, heading};
use crate::screens::{Desk, Outcome, Question, Screen, Then};
use crate::store::leave::{self, Met};
use crate::store::merge::Base;
use crate::store::undo::Scope;
use crate::store::{Result, Store, Touched, Trouble, Written, person};
use crate::text::format;
use crate::ui::Look;
use chrono::NaiveDate;
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;

impl Subject for Leave {
    const NAME: &'static str = "leave";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft, today)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        leave::get(store, LeaveId(id)).map(|row| (row.leave, row.chg))
    }

    /// A leave is somebody's: its form says whose.
    fn save(_: &mut Desk, _: Option<i64>, _: &Self, _: &Base<Self>) -> Result<Written<i64>> {
        Err(Trouble::Gone)
    }

    fn name(&self, _: bool) -> String {
        format!("{} – {}", format::date(self.from), self.to.map(format::date).unwrap_or_default())
    }

    fn latest(_: &Store) -> Result<Option<Self>> {
        Ok(None)
    }
}

/// What it meets on validated registers, in numbers. Nothing of them changes unless she says so.
fn asked(met: &Met) -> Outcome {
    const KEEP: &[Key] = &[Key::plain(KeyCode::Enter)];
    const CORRECT: &[Key] = &[Key::char('c')];
    let ask =
        Message::new("leave-ask").with("wrong", met.wrong.len()).with("locked", met.locked).with("kept", met.kept);
    let mut answers = vec![(KEEP, "leave-keep")];
    if !met.wrong.is_empty() {
        answers.push((CORRECT, "leave-correct"));
    }
    Outcome { then: Then::Ask(Question { ask, answers }), say: None }
}

/// The screen.
pub struct LeaveForm {
    her: PersonId,
    name: Name,
    filling: Filling<Leave>,
}

impl LeaveForm {
    /// A leave of a person; a new one begins on a day, where one is known.
    pub fn of(her: PersonId, id: Option<LeaveId>, from: Option<NaiveDate>) -> Self {
        let record = id.map_or_else(|| "new".to_owned(), |id| id.0.to_string());
        let start = from.map_or_else(Draft::default, |day| Draft::default().with("from", format::date(day)));
        let filling = Filling::new(id.map(|id| id.0), format!("leave/{}-{record}", her.0), start);
        Self { her, name: Name::default(), filling }
    }

    /// The form at an address: `<person>-new`, `<person>-<leave>`.
    pub fn at(record: &str) -> Option<Self> {
        let (her, id) = record.split_once('-')?;
        let id = if id == "new" { None } else { Some(LeaveId(id.parse().ok()?)) };
        Some(Self::of(PersonId(her.parse().ok()?), id, None))
    }

    /// Saves it; where validated registers say otherwise, says first how many, and what becomes of them.
    fn save(&mut self, desk: &mut Desk) -> Result<Outcome> {
        if let Ok(value) = Leave::parse(&self.filling.draft(), desk.today) {
            let met = leave::met(&desk.store, self.her, self.filling.seen(), Some(&value))?;
            if met.any() {
                return Ok(asked(&met));
            }
        }
        self.write(false, desk)
    }

    fn write(&mut self, correct: bool, desk: &mut Desk) -> Result<Outcome> {
        let her = self.her;
        let mut corrected = 0;
        let saved = self.filling.save_by(desk, &mut |desk, id, record, base| {
            let written = leave::save(&mut desk.store, desk.clerk.id, id.map(LeaveId), her, record, base, correct)?;
            corrected = written.value.1;
            Ok(Written { value: written.value.0.0, change: written.change })
        })?;
        Ok(match saved {
            Ok(saved) if saved.wrote => {
                let ahead = leave::met(&desk.store, her, None, Some(&saved.record))?.ahead;
                let said = Message::new("leave-saved").with("name", self.name.told());
                Outcome::close().having_written(
                    said.with("leave", saved.record.span()).with("ahead", ahead).with("corrected", corrected),
                )
            }
            Ok(saved) => {
                Outcome::close().and_say(Message::new("record-unchanged").with("name", saved.record.name(false)))
            }
            Err(filled) => filled.outcome(),
        })
    }
}

impl Screen for LeaveForm {
    fn place(&self) -> Place {
        self.filling.place(Place::Form)
    }

    fn title(&self, look: &Look<'_>) -> String {
        format!("{} › {}", look.texts.name(&self.name), capital(&look.texts.word("leave-new")))
    }

    fn address(&self) -> String {
        self.filling.address()
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.name = person::get(&desk.store, self.her)?.0.person.name;
        self.filling.refresh(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("leave")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        match action {
            _ if self.filling.takes(action) => self.filling.act(action, desk).acted(|| self.save(desk)),
            Action::Answer(0) => self.write(false, desk),
            Action::Answer(_) => self.write(true, desk),
            _ => self.filling.act(action, desk).acted(|| self.save(desk)),
        }
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        self.filling.text(typed, desk).typed(|| self.save(desk))
    }

    fn paper(&self) -> Option<&Paper> {
        Some(&self.filling)
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let below = heading(area, frame.buffer_mut(), look, &self.her.to_string(), self.filling.state());
        self.filling.draw(below, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        self.filling.bar()
    }

    fn scope(&self) -> Scope {
        Scope::Record(low(self.her.0))
    }
}
