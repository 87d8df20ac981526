//! The courses of the delegation: those that run or will, then the ended ones.

use super::course::Course;
use super::course::form::CourseForm;
use super::listed::{ListEvent, Listed};
use super::{Desk, Outcome, Screen, registry};
use crate::domain::course::{COLUMNS, CourseRow};
use crate::domain::id::CourseId;
use crate::domain::message::Message;
use crate::keys::{Action, Place};
use crate::store::{Result, Touched, course};
use crate::ui::Look;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Courses read at most: some years of them.
const MOST: usize = 2_000;

/// The screen.
pub struct Courses {
    list: Listed<CourseRow>,
    opened: bool,
    running: usize,
}

impl Default for Courses {
    fn default() -> Self {
        let list = Listed::new("course", COLUMNS, "courses-empty", |row: &CourseRow| row.id.0);
        Self { list, opened: false, running: 0 }
    }
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
                None => Outcome::unmeant(),
            },
            Action::GoHistory => match self.list.current() {
                Some(row) => registry::history("course", row.id.0),
                None => Outcome::refuse(Message::new("frame-not-here")),
            },
            _ => match self.list.act(action) {
                ListEvent::Open(id) => Outcome::open(Course::new(CourseId(id))),
                ListEvent::Moved => Outcome::stay(),
                ListEvent::Ignored => Outcome::unmeant(),
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
