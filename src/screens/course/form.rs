//! The form of one course: module and centre by a few letters, the timetable as it is said.

use super::Course;
use crate::domain::course::{self as domain, FIELDS};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Field;
use crate::domain::id::{CourseId, low};
use crate::domain::message::Message;
use crate::domain::module::ModuleRow;
use crate::domain::name;
use crate::keys::keymap::Keymap;
use crate::keys::{Action, Key, Place};
use crate::screens::filling::{Filling, Paper, Subject, Write};
use crate::screens::records::heading;
use crate::screens::{Desk, Outcome, Question, Screen, Then, registry};
use crate::store::merge::Base;
use crate::store::undo::Scope;
use crate::store::{Result, Store, Touched, Written, course, module};
use crate::text::Language;
use crate::ui::Look;
use crate::ui::picker::Choice;
use chrono::NaiveDate;
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Modules offered at most.
const MOST: usize = 40;

/// What she may do about an end that comes before the hours: look again, keep it as it is, let the hours say the end;
/// the last only where some day gives them.
const ANSWERS: [(&[Key], &str); 3] = [
    (&[Key::plain(KeyCode::Enter)], "record-not-yet"),
    (&[Key::plain(KeyCode::Char('g'))], "course-short-keep"),
    (&[Key::plain(KeyCode::Char('f'))], "course-short-later"),
];

impl Subject for domain::Course {
    const NAME: &'static str = "course";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft, today)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        course::get(store, CourseId(id)).map(|(row, chg)| (row.course, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = course::save(&mut desk.store, desk.clerk.id, id.map(CourseId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, arabic: bool) -> String {
        self.name_ar.clone().filter(|_| arabic).unwrap_or_else(|| self.name.clone())
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        let rows = course::all(store, NaiveDate::MIN, 0, MOST)?;
        let newest = rows.into_iter().map(|row| row.id).max();
        newest.map(|id| course::get(store, id).map(|(row, _)| row.course)).transpose()
    }
}

/// The modules that a typed text may mean: those still taught, and by its id any that a stored course may hold.
pub fn modules(store: &Store, language: Language, typed: &str) -> Vec<Choice> {
    // A list that cannot be read now offers nothing; saving tells the trouble.
    let all = module::all(store).unwrap_or_default();
    let choice = |row: &ModuleRow| Choice {
        key: row.id.to_string(),
        label: row
            .module
            .title_ar
            .clone()
            .filter(|_| language.prefers_arabic())
            .unwrap_or_else(|| row.module.title.clone()),
        hint: row.module.code.clone(),
    };
    if let Some(named) = all.iter().find(|row| row.id.to_string() == typed) {
        return vec![choice(named)];
    }
    let wanted = name::words(typed);
    all.iter()
        .filter(|row| row.module.active)
        .filter(|row| {
            let names =
                [Some(row.module.title.as_str()), row.module.title_ar.as_deref(), Some(row.module.code.as_str())];
            name::fit(names.into_iter().flatten(), &wanted)
        })
        .take(MOST)
        .map(choice)
        .collect()
}

/// The screen.
pub struct CourseForm {
    filling: Filling<domain::Course>,
}

impl CourseForm {
    /// A course by its id, or a new one.
    pub fn new(id: Option<CourseId>) -> Self {
        let id = id.map(|id| id.0);
        let address = format!("course-form/{}", id.map_or_else(|| "new".to_owned(), |id| id.to_string()));
        Self { filling: Filling::new(id, address, Draft::default()) }
    }

    /// A new one that begins with this.
    pub fn begin(start: Draft) -> Self {
        Self { filling: Filling::new(None, "course-form/new".to_owned(), start) }
    }

    /// The one at an address that a form wrote.
    pub fn at(record: &str) -> Option<Self> {
        let id = if record == "new" { None } else { Some(CourseId(record.parse().ok()?)) };
        Some(Self::new(id))
    }

    /// Saves it, unless its last day comes before its hours are given: then it is asked which of the two holds.
    fn save(&mut self, desk: &mut Desk) -> Result<Outcome> {
        if let Ok(record) = domain::Course::parse(&self.filling.draft(), desk.today) {
            let command = |key| Keymap::shipped().command(Place::Sheet, key).map(Action::id);
            if let Some(why) = record.marks.and_then(|marks| marks.clash(command)) {
                return Ok(Outcome::refuse(why));
            }
            let as_before = self.filling.seen().is_some_and(|seen| !record.meets_otherwise(seen));
            let short = if as_before { None } else { course::short(&desk.store, &record)? };
            if let Some(short) = short {
                let offered = if short.reached.is_some() { 3 } else { 2 };
                let question = Question { ask: short.told(), answers: ANSWERS.into_iter().take(offered).collect() };
                return Ok(Outcome { then: Then::Ask(question), say: None });
            }
        }
        self.write(desk, &mut Subject::save)
    }

    /// A new course opens at once, with what its timetable is to bring; a changed one goes back to where she was.
    fn write(&mut self, desk: &mut Desk, write: &mut Write<'_, domain::Course>) -> Result<Outcome> {
        let new = self.filling.id.is_none();
        let saved = match self.filling.save_by(desk, write)? {
            Ok(saved) => saved,
            Err(filled) => return Ok(filled.outcome()),
        };
        let name = saved.record.name(desk.language.prefers_arabic());
        if !saved.wrote {
            return Ok(Outcome::close().and_say(Message::new("record-unchanged").with("name", name)));
        }
        let said = Message::new("course-saved").with("name", name);
        if new {
            let opened = Course::just_made(CourseId(saved.id));
            return Ok(Outcome { then: Then::Replace(Box::new(opened)), say: None }.having_written(said));
        }
        Ok(Outcome::close().having_written(said))
    }
}

impl Screen for CourseForm {
    fn place(&self) -> Place {
        self.filling.place(Place::Form)
    }

    fn title(&self, look: &Look<'_>) -> String {
        match self.filling.seen() {
            Some(record) => record.name(look.texts.prefers_arabic()),
            None if self.filling.id.is_none() => look.texts.word("courses-new"),
            None => String::new(),
        }
    }

    fn address(&self) -> String {
        self.filling.address()
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.filling.refresh(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("course") || touched.has("recurrence")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if action == Action::GoHistory {
            return Ok(match self.filling.id {
                Some(id) => registry::history("course", id),
                None => Outcome::refuse(Message::new("record-no-history")),
            });
        }
        match action {
            _ if self.filling.takes(action) => {}
            Action::Answer(1) => return self.write(desk, &mut Subject::save),
            Action::Answer(2) => {
                return self.write(desk, &mut |desk, id, record, base| {
                    Subject::save(desk, id, &record.until_its_hours(), base)
                });
            }
            Action::Answer(_) => return Ok(Outcome::stay()),
            _ => {}
        }
        self.filling.act(action, desk).acted(|| self.save(desk))
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        self.filling.text(typed, desk).typed(|| self.save(desk))
    }

    fn paper(&self) -> Option<&Paper> {
        Some(&self.filling)
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let buffer = frame.buffer_mut();
        let id = self.filling.id.map(|id| CourseId(id).to_string()).unwrap_or_default();
        let below = heading(area, buffer, look, &id, self.filling.state());
        self.filling.draw(below, buffer, look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        self.filling.bar()
    }

    fn scope(&self) -> Scope {
        self.filling.id.map_or(Scope::Nowhere, |id| Scope::Record(low(id)))
    }
}
