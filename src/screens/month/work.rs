//! What the grid writes: one mark a key, the others of a class present, a class validated. Each is one Change, one step of
//! undo, and says line, name and class at the same place.

use super::*;
use crate::domain::attendance::{Given, Mark};
use crate::store::attendance as sheets;

impl Month {
    pub(super) fn write_mark(
        &mut self,
        number: Option<u16>,
        sign: Sign,
        minutes: Option<u16>,
        desk: &mut Desk,
    ) -> Result<Outcome> {
        let session = match self.session() {
            Ok(session) => session.clone(),
            Err(outcome) => return Ok(outcome),
        };
        if let Some(why) = marking::closed(&session, self.today, self.hand.rules) {
            return Ok(Outcome::refuse(why));
        }
        let line = match number.map(|number| (number, self.index_of(number))) {
            None => self.line,
            Some((_, Some(line))) => line,
            Some((number, None)) => return Ok(self.no_line(number)),
        };
        let Some(woman) = self.month.women.get(line) else {
            return Ok(Outcome::refuse(Message::new("sheet-end")));
        };
        if !self.is_open(line) {
            return Ok(Outcome::refuse(Message::new("sheet-not-concerned").with("line", woman.line.number)));
        }
        let (own, id) = (woman.line.number, woman.line.id);
        let given = self.hand.given(sign, minutes, session.minutes);
        let base = self.marked(line).map_or(0, |mark| mark.chg);
        let marked = sheets::mark(&mut desk.store, desk.clerk.id, session.id, id, Some(given), base);
        match marked {
            Err(Trouble::Refused(why)) if why.id.starts_with("mark-") => {
                let whom = Message::new("sheet-of-line").with("line", own).with("name", woman.line.called());
                return Ok(Outcome::refuse(whom.with("why", why)));
            }
            marked => drop(marked?),
        }
        let said = Message::new("month-grid-marked")
            .with("day", session.on)
            .with("line", own)
            .with("name", woman.line.called())
            .with("status", Message::new(sign.term()).of(woman.line.sex))
            .with("minutes", minutes_of(given));
        self.line = line;
        self.read(desk)?;
        self.advance();
        Ok(Outcome::wrote(said))
    }

    fn marked(&self, line: usize) -> Option<&Mark> {
        match self.cell(line) {
            Some(Cell::Marked(mark)) => Some(mark),
            _ => None,
        }
    }

    pub(super) fn rest_present(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let session = match self.session() {
            Ok(session) => session.clone(),
            Err(outcome) => return Ok(outcome),
        };
        if let Some(why) = marking::closed(&session, self.today, self.hand.rules) {
            return Ok(Outcome::refuse(why));
        }
        let written = sheets::rest_present(&mut desk.store, desk.clerk.id, session.id)?;
        self.read(desk)?;
        let said = Message::new("month-grid-rest").with("day", session.on).with("count", written.value);
        Ok(if written.change.is_some() { Outcome::wrote(said) } else { Outcome::say(said) })
    }

    /// Validates the class of the cursor and goes to the next one of the month that waits for it.
    pub(super) fn validate_class(&mut self, sure: bool, desk: &mut Desk) -> Result<Outcome> {
        // What is asked and told is of the class as it stands, a colleague's marks among it.
        if desk.store.is_behind()? {
            self.read(desk)?;
        }
        let session = match self.session() {
            Ok(session) => session.clone(),
            Err(outcome) => return Ok(outcome),
        };
        if session.register == Register::Validated {
            let said = Message::new("sheet-already-validated");
            return Ok(if self.next_open() { Outcome::say(said) } else { Outcome::close().and_say(said) });
        }
        if let Some(why) = marking::closed(&session, self.today, self.hand.rules) {
            return Ok(Outcome::refuse(why));
        }
        let totals = self.month.of_session(self.column);
        if let Some(woman) = self.first_untaken().and_then(|line| self.month.women.get(line))
            && !sure
        {
            return Ok(marking::ask_untaken(totals.untaken, woman.line.called()));
        }
        sheets::validate(&mut desk.store, desk.clerk.id, session.id)?;
        self.read(desk)?;
        let totals = self.month.of_session(self.column);
        let said = Message::new("month-grid-validated")
            .with("day", session.on)
            .with("present", totals.came())
            .with("absent", totals.absent + totals.justified)
            .with("untaken", totals.untaken);
        self.next_open();
        Ok(Outcome::wrote(said))
    }

    /// To the next class of the month whose register can be taken; false where there is none.
    fn next_open(&mut self) -> bool {
        let takes = |session: &Session| {
            session.register != Register::Validated && marking::closed(session, self.today, self.hand.rules).is_none()
        };
        let after = self.month.sessions.iter().enumerate().skip(self.column + 1).find(|(_, session)| takes(session));
        let before = || self.month.sessions.iter().enumerate().take(self.column).find(|(_, session)| takes(session));
        let Some((column, _)) = after.or_else(before) else { return false };
        self.column = column;
        self.line = self.first_untaken().unwrap_or(0);
        self.show_cursor();
        true
    }

    pub(super) fn clear_mark(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let session = match self.session() {
            Ok(session) => session.clone(),
            Err(outcome) => return Ok(outcome),
        };
        if let Some(why) = marking::closed(&session, self.today, self.hand.rules) {
            return Ok(Outcome::refuse(why));
        }
        let (Some(woman), Some(mark)) = (self.woman(), self.marked(self.line)) else {
            return Ok(Outcome::refuse(Message::new("sheet-nothing-to-clear")));
        };
        sheets::mark(&mut desk.store, desk.clerk.id, session.id, woman.line.id, None, mark.chg)?;
        let said = Message::new("month-grid-cleared")
            .with("day", session.on)
            .with("line", woman.line.number)
            .with("name", woman.line.called());
        self.read(desk)?;
        Ok(Outcome::wrote(said))
    }
}

/// The minutes of a mark, 0 where it has none.
fn minutes_of(given: Given) -> u16 {
    match given {
        Given::Status(_, minutes) => minutes.unwrap_or(0),
        Given::Early(minutes) => minutes,
    }
}
