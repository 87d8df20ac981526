//! Another course, by a few letters: where somebody is transferred to, where a group goes on.

use super::parts::prompt;
use crate::domain::course::{COLUMNS, CourseRow};
use crate::domain::id::{CourseId, ModuleId};
use crate::domain::message::Message;
use crate::domain::name;
use crate::domain::order;
use crate::keys::Action;
use crate::screens::Desk;
use crate::screens::listed::Listed;
use crate::screens::prompt::{Asked, Prompt};
use crate::store::{Result, course};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Courses looked at: those that run or begin after today come first.
const MOST: usize = 400;

/// The choice under way.
pub(super) struct Whither {
    prompt: Prompt,
    label: &'static str,
    courses: Vec<CourseRow>,
    found: Listed<CourseRow>,
}

/// What came of a key.
pub(super) enum Went {
    Pending,
    Dismissed,
    Refused(Message),
    There(Box<CourseRow>),
}

impl Whither {
    /// Every course that is not over but `from`; those of the same module first, then those of its centre.
    pub(super) fn from(
        from: CourseId,
        like: (ModuleId, crate::domain::id::CentreId),
        label: &'static str,
        room: u16,
        desk: &Desk,
    ) -> Result<Self> {
        let mut courses: Vec<CourseRow> = course::all(&desk.store, desk.today, 0, MOST)?
            .into_iter()
            .filter(|row| row.id != from && row.course.ends_on >= desk.today)
            .collect();
        order::by_key(&mut courses, |row| {
            (row.course.module != like.0, row.course.centre != like.1, row.course.starts_on)
        });
        let found = Listed::new("course", COLUMNS, "course-whither-none", |row: &CourseRow| row.id.0);
        let mut own = Self { prompt: prompt(label, ""), label, courses, found };
        own.resize(room);
        own.filter();
        Ok(own)
    }

    pub(super) fn resize(&mut self, room: u16) {
        self.found.resize(room.saturating_sub(2).max(2));
    }

    fn filter(&mut self) {
        let wanted = name::words(self.prompt.typed());
        let fits = |row: &&CourseRow| {
            let course = &row.course;
            let texts = [
                Some(course.code.as_str()),
                Some(course.name.as_str()),
                course.name_ar.as_deref(),
                Some(&row.centre_name.0),
            ];
            name::fit(texts.into_iter().flatten(), &wanted)
        };
        self.found.replace(self.courses.iter().filter(fits).cloned().collect());
    }

    pub(super) fn text(&mut self, typed: &str) -> usize {
        let refused = self.prompt.text(typed);
        self.filter();
        refused
    }

    pub(super) fn act(&mut self, action: Action) -> Went {
        match action {
            Action::Enter | Action::Done => match self.found.current() {
                Some(row) => Went::There(Box::new(row.clone())),
                None => Went::Refused(Message::new("course-whither-none")),
            },
            // What was typed goes first, then the choice.
            Action::Back if !self.prompt.typed().is_empty() => {
                self.prompt = prompt(self.label, "");
                self.filter();
                Went::Pending
            }
            Action::Back => Went::Dismissed,
            Action::Clear | Action::Delete | Action::Left | Action::Right => {
                if let Asked::Pending = self.prompt.act(action) {
                    self.filter();
                }
                Went::Pending
            }
            _ => {
                self.found.act(action);
                Went::Pending
            }
        }
    }

    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        for y in area.y..area.bottom() {
            draw(buffer, Rect { y, height: 1, ..area }, look.side(), &[Piece::new("", area.width, look.theme.text)]);
        }
        let first = Rect { height: 1.min(area.height), ..area };
        let caret = self.prompt.draw(buffer, first, look);
        let below = Rect { y: area.y.saturating_add(2), height: area.height.saturating_sub(2), ..area };
        self.found.draw(below, buffer, look);
        caret
    }
}
