//! The courses of the delegation: those that run or will, then the ended ones.

use super::course::Course;
use super::course::form::CourseForm;
use super::listed::{ListEvent, Listed};
use super::{Desk, Outcome, Screen, registry};
use crate::domain::course::{COLUMNS, CourseRow};
use crate::domain::field::{Column, Script, Width};
use crate::domain::id::CourseId;
use crate::domain::message::{Message, Value};
use crate::keys::{Action, Place};
use crate::store::{Result, Touched, course};
use crate::ui::Look;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Courses read at most: some years of them.
const MOST: usize = 2_000;

/// The columns where names are shown in Arabic.
pub(super) const ARABIC: &[Column<CourseRow>] = &[
    Column::new("code", Width::Cells(12), Script::Latin, |row: &CourseRow| row.course.code.as_str().into()),
    Column::new("name", Width::Fill(16), Script::Free, |row: &CourseRow| {
        Value::from(row.course.name_ar.clone().unwrap_or_else(|| row.course.name.clone()))
    }),
    Column::new("centre", Width::Fill(18), Script::Free, |row: &CourseRow| {
        Value::from(row.centre_name.1.clone().unwrap_or_else(|| row.centre_name.0.clone()))
    }),
    Column::new("starts_on", Width::Cells(10), Script::Latin, |row: &CourseRow| Value::Date(row.course.starts_on)),
    Column::new("ends_on", Width::Cells(10), Script::Latin, |row: &CourseRow| Value::Date(row.course.ends_on)),
    Column::new("enrolled", Width::Cells(4), Script::Latin, |row: &CourseRow| Value::from(row.enrolled)).far(),
];

/// The screen.
pub struct Courses {
    list: Listed<CourseRow>,
    arabic: bool,
    opened: bool,
    running: usize,
}

impl Default for Courses {
    fn default() -> Self {
        Self { list: list(false), arabic: false, opened: false, running: 0 }
    }
}

fn list(arabic: bool) -> Listed<CourseRow> {
    Listed::new("course", if arabic { ARABIC } else { COLUMNS }, "courses-empty", |row: &CourseRow| row.id.0)
}

impl Screen for Courses {
    fn place(&self) -> Place {
        Place::Courses
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-courses")
    }

    fn address(&self) -> String {
        "courses".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        let here = self.list.current().map(|row| row.id.0);
        let arabic = desk.language.prefers_arabic();
        if self.arabic != arabic {
            self.arabic = arabic;
            self.list = list(arabic);
            self.opened = false;
        }
        self.list.resize(rows.saturating_sub(2).max(2));
        let read = course::all(&desk.store, desk.today, 0, MOST)?;
        self.running = read.iter().filter(|row| row.course.ends_on >= desk.today).count();
        if std::mem::replace(&mut self.opened, true) {
            self.list.renew(read);
        } else {
            self.list.replace(read);
            if let Some(here) = here {
                self.list.show(here);
            }
        }
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("course") || touched.has("enrolment") || touched.has("centre")
    }

    fn act(&mut self, action: Action, _: &mut Desk) -> Result<Outcome> {
        Ok(match action {
            Action::Back | Action::Done => Outcome::close(),
            Action::New => Outcome::open(CourseForm::new(None)),
            Action::Look => match self.list.current() {
                Some(row) => Outcome::open(CourseForm::new(Some(row.id))),
                None => Outcome::stay(),
            },
            Action::GoHistory => match self.list.current() {
                Some(row) => registry::history("course", row.id.0),
                None => Outcome::refuse(Message::new("frame-not-here")),
            },
            _ => match self.list.act(action) {
                ListEvent::Open(id) => Outcome::open(Course::new(CourseId(id))),
                ListEvent::Moved | ListEvent::Ignored => Outcome::stay(),
            },
        })
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let all = self.list.rows().len();
        let counts =
            Message::new("courses-counts").with("running", self.running).with("ended", all - self.running.min(all));
        let below = super::course::draw::counted(area, frame.buffer_mut(), look, &counts);
        self.list.draw(below, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![
            (Action::Enter, Some("today-open")),
            (Action::New, Some("courses-new")),
            (Action::Look, Some("course-edit")),
            (Action::Back, None),
            (Action::GoHistory, None),
        ]
    }
}
