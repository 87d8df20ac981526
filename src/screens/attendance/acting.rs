//! What each key means on a sheet, once no prompt, no choice of reasons and no late mark is in its way.

use super::{
    Access, Action, Attendance, Desk, Entry, History, Message, Outcome, Reasons, Result, Side, Want, Whose, registry,
};
use crate::store::authorize::{Power, may};

impl Attendance {
    pub(super) fn act_on_sheet(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let mirrored = desk.language.side() == Side::Right;
        match action {
            Action::Enter | Action::Skip => match self.hand.entry.number() {
                Some(number) => return Ok(self.go_to(number)),
                None => self.advance(),
            },
            Action::Down | Action::NextField => self.advance(),
            Action::Up | Action::PreviousField => self.retreat(),
            Action::PageDown => {
                let last = self.sheet()?.lines.len().saturating_sub(1);
                self.cursor = (self.cursor + self.rows).min(last);
                self.show_cursor();
            }
            Action::PageUp => {
                self.cursor = self.cursor.saturating_sub(self.rows);
                self.show_cursor();
            }
            Action::Home => {
                self.cursor = 0;
                self.show_cursor();
            }
            Action::End => {
                self.cursor = self.sheet()?.lines.len();
                self.show_cursor();
            }
            Action::Left => return self.neighbour(mirrored, desk),
            Action::Right => return self.neighbour(!mirrored, desk),
            Action::Clear => return self.clear(desk),
            Action::Fill => return self.rest_present(desk),
            Action::Done => return self.validate(desk, false),
            Action::Answer(0) => {
                self.cursor = self.first_untaken().unwrap_or(self.cursor);
                self.show_cursor();
            }
            Action::Answer(_) => return self.validate(desk, true),
            Action::Back if self.hand.entry != Entry::Idle => self.hand.entry = Entry::Idle,
            Action::Back => return Ok(Outcome::close()),
            Action::Note => return self.ask_note(),
            Action::New => match self.closed()? {
                Some(why) => return Ok(Outcome::refuse(why)),
                None => self.prompt = Some(Want::WalkIn.prompt("")),
            },
            Action::Unlock if self.access()? == Access::Locked => {
                may(&desk.store, desk.clerk.id, Power::Unlock)?;
                self.prompt = Some(Want::Unlock.prompt(""));
            }
            Action::Unlock => return Ok(Outcome::refuse(Message::new("sheet-not-locked"))),
            Action::NotHeld if self.access()? == Access::Cancelled => return self.held_after_all(desk),
            Action::NotHeld if self.sheet()?.lines.iter().any(|line| line.mark.is_some()) => {
                return Ok(Outcome::refuse(Message::new("session-has-marks")));
            }
            Action::NotHeld => self.reasons = Some(Reasons::ask()),
            Action::Files => {
                let session = &self.sheet()?.session;
                return Ok(Outcome::open(crate::screens::export::Export::new(session.course, session.on)));
            }
            Action::Look => {
                let (course, on, id) = {
                    let session = &self.sheet()?.session;
                    (session.course, session.on, session.id)
                };
                let month = crate::screens::month::Month::at(course, on, Some(id));
                return Ok(Outcome { then: crate::screens::Then::Replace(Box::new(month)), say: None });
            }
            Action::Record | Action::Identify | Action::Attended | Action::Excuse => return self.record(action, desk),
            Action::GoHistory => return Ok(Outcome::open(History::new(Whose::Register(self.id)))),
            _ => {}
        }
        Ok(Outcome::stay())
    }

    pub(super) fn record(&self, action: Action, desk: &Desk) -> Result<Outcome> {
        let Some(line) = self.line(self.cursor) else {
            return Ok(Outcome::refuse(Message::new("sheet-end")));
        };
        Ok(match (line.enrolment.person, action) {
            (Some(person), Action::Attended) => registry::attended(desk, person),
            (Some(person), Action::Excuse) => return registry::excuse(desk, person, self.sheet()?.session.on),
            (Some(person), _) => registry::person(desk, person),
            (None, _) => registry::identify(desk, line.enrolment.id, line.enrolment.label.as_deref().unwrap_or("")),
        })
    }
}
