//! Moving on a sheet: from line to line, to the course's next or last class.

use super::Attendance;
use crate::domain::message::Message;
use crate::screens::{Desk, Outcome, Then};
use crate::store::{Result, session};
use crate::ui::scroll;
use chrono::Days;

impl Attendance {
    /// Shows the cursor; below the last line there is one for the end of the list.
    pub(super) fn show_cursor(&mut self) {
        let lines = self.sheet.as_ref().map_or(0, |sheet| sheet.lines.len());
        let shown = self.cursor.min(lines.saturating_sub(1));
        self.top = scroll::by_halves(self.top, shown, self.rows, lines + 1);
    }

    /// The course's session before or after this one.
    pub(super) fn neighbour(&self, forward: bool, desk: &Desk) -> Result<Outcome> {
        let own = &self.sheet()?.session;
        let days = Days::new(180);
        let (from, to) =
            (own.on.checked_sub_days(days).unwrap_or(own.on), own.on.checked_add_days(days).unwrap_or(own.on));
        let all = session::of_course(&desk.store, own.course, from, to)?;
        let at = all.iter().position(|other| other.id == self.id);
        let other = at.and_then(|at| if forward { all.get(at + 1) } else { all.get(at.checked_sub(1)?) });
        Ok(match other {
            Some(other) => Outcome { then: Then::Replace(Box::new(Self::new(other.id))), say: None },
            None => Outcome::refuse(Message::new("sheet-no-neighbour")),
        })
    }
}
