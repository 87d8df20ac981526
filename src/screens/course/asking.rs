//! What a key of the course asks at its foot, or opens: planning, a class not held, a place that ends, the new year, a contract.

use super::parts::Part;
use super::renewing::Renewing;
use super::{Course, Pane, rows};
use crate::domain::id::SessionId;
use crate::domain::message::Message;
use crate::domain::session::restored;
use crate::screens::apprentice::Apprentice;
use crate::screens::{Desk, Outcome, records};
use crate::store::{Result, contract, session};

impl Course {
    pub(super) fn ask_plan(&mut self, desk: &Desk) -> Result<Outcome> {
        if self.row()?.course.slots.is_empty() {
            return Ok(Outcome::refuse(Message::new("course-no-slots")));
        }
        if self.missing.sessions == 0 {
            return Ok(Outcome::say(Message::new("course-planned-already")));
        }
        self.pane = Pane::Sessions;
        self.part = Some(Part::plan(self.missing.clone(), desk));
        Ok(Outcome::stay())
    }

    pub(super) fn ask_not_held(&mut self, desk: &mut Desk) -> Result<Outcome> {
        match self.meeting() {
            Err(outcome) => return Ok(outcome),
            Ok(meeting) if meeting.taken() > 0 => {
                return Ok(Outcome::refuse(Message::new("session-has-marks")));
            }
            Ok(meeting) if meeting.session().state == crate::domain::session::State::Cancelled => {
                let gone = session::restore(&mut desk.store, desk.clerk.id, SessionId(meeting.id()))?.value;
                self.read(desk)?;
                let row = self.row()?;
                let arabic = row.course.name_ar.clone().filter(|_| desk.language.prefers_arabic());
                let course = arabic.unwrap_or_else(|| row.course.name.clone());
                return Ok(Outcome::wrote(restored(course, &gone)));
            }
            Ok(_) => self.part = Some(Part::reasons()),
        }
        Ok(Outcome::stay())
    }

    pub(super) fn ask_leave(&mut self) -> Outcome {
        self.pane = Pane::Lines;
        let line = match self.line() {
            Err(outcome) => return outcome,
            Ok(line) => line.clone(),
        };
        let merits = self.waiting.iter().find(|one| one.line.id == line.id).map(rows::merits);
        self.part = Some(Part::leave(line, merits, self.room));
        Outcome::stay()
    }

    pub(super) fn ask_renew(&mut self, desk: &Desk) -> Result<Outcome> {
        self.pane = Pane::Lines;
        let row = self.row()?;
        self.part = Some(Part::Renew(Box::new(Renewing::new(self.id, &row.course, self.room, desk)?)));
        Ok(Outcome::stay())
    }

    /// The contract of the line under the cursor: what was attested, or a new one.
    pub(super) fn contract(&self, desk: &Desk) -> Result<Outcome> {
        let line = match self.line() {
            Err(outcome) => return Ok(outcome),
            Ok(line) => line,
        };
        Ok(match contract::of_line(&desk.store, line)? {
            Some(id) => Outcome::open(Apprentice::new(id)),
            None => records::new_contract(format!("{} {}", self.row()?.course.code, line.number)),
        })
    }
}
