//! What a key means on a sheet alone, once no prompt, no choice of reasons and no late mark is in its way.

use super::{Access, Action, Attendance, Desk, History, Message, Outcome, Reasons, Result, Side, Whose};
use crate::store::authorize::{Power, may};

impl Attendance {
    pub(super) fn act_on_sheet(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let mirrored = desk.language.side() == Side::Right;
        match action {
            Action::Left => return self.neighbour(mirrored, desk),
            Action::Right => return self.neighbour(!mirrored, desk),
            Action::Note => return Ok(self.ask_note()),
            Action::New => match self.closed()? {
                Some(why) => return Ok(Outcome::refuse(why)),
                None => self.ask_walk_in(),
            },
            Action::Unlock if self.access()? == Access::Locked => {
                may(&desk.store, desk.clerk.id, Power::Unlock)?;
                self.ask_unlock();
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
            Action::GoHistory => return Ok(Outcome::open(History::new(Whose::Register(self.id)))),
            _ => return Ok(Outcome::unmeant()),
        }
        Ok(Outcome::stay())
    }
}
