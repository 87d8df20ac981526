//! Whom to ask after: one line for each woman, with what speaks of her and the task about her. From here the task is opened,
//! closed with what came of it, put off with a reason; and one key ends the place of somebody who stopped coming.

mod telling;

use super::course::Course;
use super::course::draw::counted;
use super::listed::{ListEvent, Listed};
use super::prompt::Prompt;
use super::{Desk, Outcome, Screen, registry};
use crate::domain::date::figures;
use crate::domain::field::{Column, Script, Width};
use crate::domain::follow_up::{FollowUp, term};
use crate::domain::message::{Message, Value};
use crate::domain::person::Sex;
use crate::keys::{Action, Place};
use crate::store::alerts::{self, Item};
use crate::store::{Result, Touched, Trouble, course, enrolment, follow_up};
use crate::text::locale::Side;
use crate::ui::Look;
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;
use telling::{Telling, Told};

/// One line, in the clerk's language.
#[derive(Clone, Debug)]
struct Line {
    item: Item,
    name: Value,
    course: String,
    why: Message,
    /// Where the task about her stands.
    task: Value,
    /// Its day has come, or there is none yet.
    due: bool,
}

const COLUMNS: &[Column<Line>] = &[
    Column::new("name", Width::Fill(15), Script::Free, |line: &Line| line.name.clone()),
    Column::new("course", Width::Fill(20), Script::Free, |line: &Line| line.course.as_str().into()),
    Column::new("why", Width::Fill(18), Script::Free, |line: &Line| line.why.clone().into()),
    Column::new("more", Width::Cells(3), Script::Latin, |line: &Line| match line.item.alerts.len() {
        0 | 1 => Value::Empty,
        more => format!("+{}", more - 1).into(),
    })
    .far(),
    Column::new("task", Width::Cells(14), Script::Free, |line: &Line| line.task.clone()),
];

/// The task something is told of: the list may move under the cursor meanwhile.
struct Asked {
    task: FollowUp,
    name: Value,
    sex: Option<Sex>,
    telling: Telling,
}

/// The screen.
pub struct Alerts {
    list: Listed<Line>,
    /// What is being told, and of which task.
    telling: Option<Asked>,
    /// The woman to begin on.
    begin: Option<i64>,
    opened: bool,
}

impl Default for Alerts {
    fn default() -> Self {
        let list = Listed::new("alert", COLUMNS, "alert-none", |line: &Line| line.item.line.id.0);
        Self { list: list.dimming(|line| !line.due), telling: None, begin: None, opened: false }
    }
}

impl Alerts {
    /// The list with the cursor on the task about a line.
    pub fn at(task: &FollowUp) -> Self {
        Self { begin: Some(task.enrolment.0), ..Self::default() }
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let arabic = desk.language.prefers_arabic();
        let percent = alerts::limits(&desk.store)?.percent;
        let lines: Vec<Line> = alerts::agenda(&desk.store, desk.today)?
            .into_iter()
            .map(|item| {
                let (french, own) = &item.course_name;
                let course = own.clone().filter(|_| arabic).unwrap_or_else(|| french.clone());
                Line {
                    name: item.line.called(),
                    course,
                    why: item.why(percent),
                    task: task_words(item.task.as_ref(), desk.today),
                    due: item.task.as_ref().is_none_or(|task| task.due <= desk.today),
                    item,
                }
            })
            .collect();
        if std::mem::replace(&mut self.opened, true) {
            self.list.renew(lines);
        } else {
            self.list.replace(lines);
            if let Some(begin) = self.begin.take() {
                self.list.show(begin);
            }
        }
        Ok(())
    }

    /// The open task of the cursor's line, or what to do where there is none.
    fn task(&self) -> std::result::Result<FollowUp, Outcome> {
        let Some(line) = self.list.current() else { return Err(Outcome::refuse(Message::new("alert-none"))) };
        line.item
            .task
            .clone()
            .ok_or_else(|| Outcome::refuse(Message::new("follow-up-none").with("name", line.name.clone())))
    }

    fn open_one(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(line) = self.list.current() else { return Ok(Outcome::refuse(Message::new("alert-none"))) };
        let (id, name) = (line.item.line.id, line.name.clone());
        let Some(alert) = line.item.alerts.first().copied() else {
            return Ok(Outcome::refuse(Message::new("follow-up-open-here").with("name", name)));
        };
        let opened = follow_up::open(&mut desk.store, desk.clerk.id, id, alert)?;
        let task = follow_up::get(&desk.store, opened.value)?;
        self.read(desk)?;
        // Ready for the next one.
        if let Some(next) =
            self.list.rows().iter().find(|line| line.item.task.is_none()).map(|line| line.item.line.id.0)
        {
            self.list.show(next);
        }
        Ok(Outcome::wrote(Message::new("follow-up-opened").with("name", name).with("day", task.due)))
    }

    fn open_all(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let raised = alerts::raised(&desk.store, desk.today)?;
        let written = follow_up::open_all(&mut desk.store, desk.clerk.id, &raised)?;
        self.read(desk)?;
        let said = Message::new("follow-up-opened-all").with("count", written.value);
        Ok(if written.change.is_some() { Outcome::wrote(said) } else { Outcome::say(said) })
    }

    /// Her place ends from the day after she was last there, as the alert proposes.
    fn leave(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(line) = self.list.current() else { return Ok(Outcome::refuse(Message::new("alert-none"))) };
        let name = line.name.clone();
        let Some((id, day)) = line.item.gone else {
            return Ok(Outcome::refuse(Message::new("follow-up-not-gone").with("name", name)));
        };
        let (row, _) = course::get(&desk.store, enrolment::get(&desk.store, id)?.course)?;
        follow_up::leave(&mut desk.store, desk.clerk.id, id, day)?;
        self.read(desk)?;
        let arabic = desk.language.prefers_arabic();
        let course = row.course.name_ar.filter(|_| arabic).unwrap_or(row.course.name);
        Ok(Outcome::wrote(Message::new("follow-up-left").with("name", name).with("course", course).with("day", day)))
    }

    /// Writes what was told of the task it was told of, wherever the cursor is by now.
    fn told(&mut self, told: Told, desk: &mut Desk) -> Result<Outcome> {
        let Some(asked) = &mut self.telling else { return Ok(Outcome::stay()) };
        let (task, name) = (asked.task.clone(), asked.name.clone());
        let said = match told {
            Told::Outcome(outcome, note) => {
                follow_up::close(&mut desk.store, desk.clerk.id, task.id, outcome, &note)?;
                let word = Message::new(term(outcome)).of(asked.sex);
                Message::new("follow-up-closed").with("name", name).with("outcome", word)
            }
            Told::Remark(note) => {
                let written = follow_up::note(&mut desk.store, desk.clerk.id, (task.id, task.chg), &note)?;
                if written.change.is_none() {
                    self.telling = None;
                    return Ok(Outcome::stay());
                }
                Message::new("follow-up-noted").with("name", name)
            }
            Told::Until(day, reason) => {
                let (store, seen) = (&mut desk.store, (task.id, task.chg));
                if let Err(trouble) = follow_up::put_off(store, desk.clerk.id, seen, day, &reason) {
                    if matches!(trouble, Trouble::Conflict { .. }) {
                        // What she typed stays; typed again it is meant.
                        asked.task = follow_up::get(&desk.store, task.id)?;
                    }
                    return Err(trouble);
                }
                Message::new("follow-up-put-off").with("name", name).with("day", day)
            }
            Told::Owner(owner) => {
                let written = follow_up::assign(&mut desk.store, desk.clerk.id, (task.id, task.chg), &owner)?;
                Message::new("follow-up-assigned").with("name", name).with("owner", written.value.name)
            }
        };
        self.telling = None;
        self.read(desk)?;
        Ok(Outcome::wrote(said))
    }
}

/// A day of these weeks, short.
pub(super) fn day(day: NaiveDate) -> String {
    figures::short_date(day)
}

/// Where a task stands: none yet, its day, put off to its day.
fn task_words(task: Option<&FollowUp>, today: NaiveDate) -> Value {
    match task {
        None => Value::Term("follow-up-to-open"),
        Some(task) => {
            let id = match &task.reason {
                _ if task.due < today => "follow-up-late",
                Some(_) => "follow-up-until",
                None => "follow-up-due",
            };
            Message::new(id).with("day", day(task.due)).into()
        }
    }
}

impl Screen for Alerts {
    fn place(&self) -> Place {
        Place::Alerts
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-alerts")
    }

    fn address(&self) -> String {
        "alerts".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(2).max(2));
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["mark", "session", "enrolment", "enrolment_span", "setting", "follow_up", "leave"]
            .into_iter()
            .any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some(asked) = &mut self.telling {
            return match asked.telling.act(action, desk.today) {
                telling::Step::Stay => Ok(Outcome::stay()),
                telling::Step::Dismissed => {
                    self.telling = None;
                    Ok(Outcome::stay())
                }
                telling::Step::Refused(why) => Ok(Outcome::refuse(why)),
                telling::Step::Told(told) => self.told(told, desk),
            };
        }
        Ok(match action {
            Action::Back => Outcome::close(),
            Action::New => return self.open_one(desk),
            Action::Fill => return self.open_all(desk),
            Action::Leave => return self.leave(desk),
            Action::Done | Action::PutOff | Action::Assign | Action::Note => match self.task() {
                Err(outcome) => outcome,
                Ok(task) => {
                    let current = self.list.current();
                    let name = current.map_or(Value::Empty, |line| line.name.clone());
                    let sex = current.and_then(|line| line.item.line.sex);
                    let telling = match action {
                        Action::Done => Telling::outcome(task.note.as_deref()),
                        Action::Note => Telling::remark(task.note.as_deref()),
                        Action::Assign => Telling::owner(),
                        _ => Telling::until(desk.today),
                    };
                    self.telling = Some(Asked { task, name, sex, telling });
                    Outcome::stay()
                }
            },
            Action::Record => match self.list.current().and_then(|line| line.item.line.person) {
                Some(her) => registry::person(desk, her),
                None => Outcome::unmeant(),
            },
            _ => match self.list.act(action) {
                ListEvent::Open(_) => match self.list.current() {
                    Some(line) => Outcome::open(Course::at_line(line.item.line.course, line.item.line.id)),
                    None => Outcome::unmeant(),
                },
                ListEvent::Moved => Outcome::stay(),
                ListEvent::Ignored => Outcome::unmeant(),
            },
        })
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let Some(asked) = &mut self.telling else { return Ok(None) };
        match asked.telling.text(typed) {
            telling::Step::Refused(why) => Ok(Some(Outcome::refuse(why))),
            telling::Step::Told(told) => self.told(told, desk).map(Some),
            _ => Ok(Some(Outcome::stay())),
        }
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        let asked = self.telling.as_mut()?;
        Some((asked.telling.line()?, asked.task.id.0.to_string()))
    }

    fn typing(&self) -> bool {
        self.telling.is_some()
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let head = Message::new("alert-count").with("count", self.list.rows().len());
        let below = counted(area, frame.buffer_mut(), look, &head);
        let cursor = self.list.draw(below, frame.buffer_mut(), look);
        match &self.telling {
            Some(asked) => Some(asked.telling.draw(below, (asked.name.clone(), asked.sex), frame.buffer_mut(), look)),
            None => cursor,
        }
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.telling.is_some() {
            return vec![(Action::Enter, Some("action-done")), (Action::Back, None)];
        }
        let mut bar = vec![(Action::Enter, Some("today-open"))];
        match self.list.current() {
            Some(line) if line.item.task.is_some() => {
                bar.push((Action::Done, Some("follow-up-close")));
                bar.push((Action::PutOff, None));
                bar.push((Action::Note, None));
                bar.push((Action::Assign, None));
            }
            Some(_) => {
                bar.push((Action::New, Some("follow-up-open")));
                bar.push((Action::Fill, Some("follow-up-all")));
            }
            None => {}
        }
        if self.list.current().is_some_and(|line| line.item.gone.is_some()) {
            bar.push((Action::Leave, Some("follow-up-accept")));
        }
        bar.extend([(Action::Record, None), (Action::Back, None)]);
        bar
    }
}

/// Where the cursor of a panel sits.
fn corner(area: Rect, side: Side) -> (u16, u16) {
    match side {
        Side::Left => (area.x, area.y),
        Side::Right => (area.right().saturating_sub(1), area.y),
    }
}
