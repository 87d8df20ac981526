//! What a sheet writes: marks, all the others present, validation, clearing, notes, walk-ins, unlocking. Each is one Change,
//! one step of undo, and says what it did at the same place.

use super::{Attendance, Want, of_line};
use crate::domain::attendance::{Given, Mark, Status, Told};
use crate::domain::id::{ChangeId, EnrolmentId};
use crate::domain::labels::Sign;
use crate::domain::message::{Message, Value};
use crate::domain::session::{Register, restored};
use crate::screens::marking::{self, Lines};
use crate::screens::{Desk, Outcome};
use crate::store::{Result, Trouble, attendance, clerk, session};

impl Attendance {
    /// Marks a line, the cursor's where none is named, and steps on.
    pub(super) fn write_mark(
        &mut self,
        number: Option<u16>,
        sign: Sign,
        minutes: Option<u16>,
        desk: &mut Desk,
    ) -> Result<Outcome> {
        if let Some(why) = self.closed()? {
            return Ok(Outcome::refuse(why));
        }
        let index = match number {
            None => self.cursor,
            Some(number) => match self.index_of(number) {
                Some(index) => index,
                None => return Ok(self.no_line(number)),
            },
        };
        let Some(line) = self.line(index) else {
            return Ok(Outcome::refuse(Message::new("sheet-end")));
        };
        if !line.concerned {
            return Ok(Outcome::refuse(self.not_concerned(line)));
        }
        let (enrolment, base) = (line.enrolment.id, line.mark.as_ref().map_or(0, |mark| mark.chg));
        let given = self.hand.given(sign, minutes, self.sheet()?.session.minutes);
        // A colleague may have validated it since it was read.
        let stale = desk.store.is_behind()?;
        let register = self.sheet()?.session.register;
        let register = if stale { session::session(&desk.store, self.id)?.register } else { register };
        let correction = register == Register::Validated;
        let marked = attendance::mark(&mut desk.store, desk.clerk.id, self.id, enrolment, Some(given), base);
        let written = match marked {
            // What is wrong with the mark itself says of whom: the minutes end with the next line's number.
            Err(Trouble::Refused(why)) if why.id.starts_with("mark-") => {
                return Ok(Outcome::refuse(of_line(line, why)));
            }
            marked => marked?,
        };
        let before = self.line(index).and_then(|line| line.mark.clone());
        if let Some(line) = self.sheet.as_mut().and_then(|sheet| sheet.lines.get_mut(index)) {
            line.mark = written.value;
        }
        self.cursor = index;
        let said = match before.filter(|before| !correction && self.differs(index, before)) {
            Some(before) => self.echo_over(index, given, &before, desk)?,
            None => self.echo(index, given, correction),
        };
        self.advance();
        Ok(Outcome::wrote(said))
    }

    /// What a mark says at its fixed place: line, name, status; of a correction what the register said first.
    pub(super) fn echo(&self, index: usize, given: Given, correction: bool) -> Message {
        let Some(line) = self.line(index) else {
            return Message::new("sheet-end");
        };
        let (sign, minutes) = match given {
            Given::Status(status, minutes) => (Sign::Status(status), minutes),
            Given::Early(minutes) => (Sign::Early, Some(minutes)),
        };
        let first = line.mark.as_ref().and_then(|mark| mark.trainer);
        let id = match (correction, first, sign, minutes) {
            (true, Some(_), ..) => "sheet-corrected-first",
            (true, None, ..) => "sheet-corrected",
            (false, _, Sign::Early, _) => "sheet-early",
            (false, _, _, Some(_)) => "sheet-late",
            (false, ..) => "sheet-marked",
        };
        // In two cells, like the numbers above: one digit more would push every word behind it to another cell.
        let number = format!("{:2}", line.enrolment.number);
        let said = Message::new(id)
            .with("line", number)
            .with("name", line.enrolment.called())
            .with("status", Message::new(sign.term()).of(line.enrolment.sex))
            .with("minutes", Value::Number(i64::from(minutes.unwrap_or(0))))
            .of(line.enrolment.sex);
        match first {
            Some(told) if correction => {
                let term = told.status.map_or("register-untaken", Status::term);
                said.with("first", Message::new(term).of(line.enrolment.sex))
            }
            _ => said,
        }
    }

    /// True if a line's mark is no longer what it was.
    fn differs(&self, index: usize, before: &Mark) -> bool {
        self.line(index)
            .and_then(|line| line.mark.as_ref())
            .is_none_or(|mark| Told::of(Some(mark)) != Told::of(Some(before)))
    }

    /// The same of a mark that was another before. Where a colleague had made that, it is told with her name: hers may have come
    /// while the hand was already typing.
    fn echo_over(&self, index: usize, given: Given, before: &Mark, desk: &Desk) -> Result<Message> {
        let said = self.echo(index, given, false);
        let whose = clerk::of_change(&desk.store, ChangeId(before.chg))?.filter(|whose| whose.id != desk.clerk.id);
        let Some((whose, line)) = whose.zip(self.line(index)) else { return Ok(said) };
        let first = Message::new(before.status.term()).of(line.enrolment.sex);
        Ok(Message { id: "sheet-marked-over", ..said }.with("first", first).with("clerk", whose.name))
    }

    pub(super) fn rest_present(&mut self, desk: &mut Desk) -> Result<Outcome> {
        if let Some(why) = self.closed()? {
            return Ok(Outcome::refuse(why));
        }
        let written = attendance::rest_present(&mut desk.store, desk.clerk.id, self.id)?;
        self.read(desk)?;
        let said = Message::new("sheet-rest-present").with("count", written.value);
        Ok(if written.change.is_some() { Outcome::wrote(said) } else { Outcome::say(said) })
    }

    pub(super) fn validate_register(&mut self, sure: bool, desk: &mut Desk) -> Result<Outcome> {
        // What is asked and told is of the register as it stands, a colleague's marks among it.
        if desk.store.is_behind()? {
            self.read(desk)?;
        }
        if self.sheet()?.session.register == Register::Validated {
            return Ok(Outcome::close().and_say(Message::new("sheet-already-validated")));
        }
        if let Some(why) = self.closed()? {
            return Ok(Outcome::refuse(why));
        }
        let totals = self.sheet()?.totals();
        if let Some(line) = self.first_untaken().and_then(|index| self.line(index))
            && !sure
        {
            return Ok(marking::ask_untaken(totals.untaken, line.enrolment.called()));
        }
        attendance::validate(&mut desk.store, desk.clerk.id, self.id)?;
        self.read(desk)?;
        let totals = self.sheet()?.totals();
        let said = Message::new("sheet-validated")
            .with("course", self.course_name())
            .with("present", totals.came())
            .with("absent", totals.absent + totals.justified)
            .with("untaken", totals.untaken);
        Ok(Outcome::close().having_written(said))
    }

    pub(super) fn clear_mark(&mut self, desk: &mut Desk) -> Result<Outcome> {
        if let Some(why) = self.closed()? {
            return Ok(Outcome::refuse(why));
        }
        if let Some(line) = self.line(self.cursor).filter(|line| line.mark.is_none() && line.leave.is_some()) {
            let said = Message::new("sheet-on-leave")
                .with("line", line.enrolment.number)
                .with("name", line.enrolment.called());
            return Ok(Outcome::refuse(said));
        }
        let Some((enrolment, base)) =
            self.line(self.cursor).and_then(|line| line.mark.as_ref().map(|mark| (line.enrolment.id, mark.chg)))
        else {
            return Ok(Outcome::refuse(Message::new("sheet-nothing-to-clear")));
        };
        attendance::mark(&mut desk.store, desk.clerk.id, self.id, enrolment, None, base)?;
        let index = self.cursor;
        if let Some(line) = self.sheet.as_mut().and_then(|sheet| sheet.lines.get_mut(index)) {
            line.mark = None;
        }
        let said = self.line(index).map(|line| {
            Message::new("sheet-cleared").with("line", line.enrolment.number).with("name", line.enrolment.called())
        });
        Ok(said.map_or_else(Outcome::stay, Outcome::wrote))
    }

    pub(super) fn answered(&mut self, want: Want, words: &str, desk: &mut Desk) -> Result<Outcome> {
        let (store, clerk) = (&mut desk.store, desk.clerk.id);
        let said = match want {
            Want::Note(enrolment) => {
                attendance::note(store, clerk, self.id, enrolment, Some(words).filter(|words| !words.is_empty()))?;
                self.read(desk)?;
                return Ok(Outcome::wrote(self.noted(enrolment)));
            }
            Want::WalkIn | Want::Unlock if words.is_empty() => return Ok(Outcome::stay()),
            Want::WalkIn => {
                let written = attendance::walk_in(store, clerk, self.id, words)?;
                self.read(desk)?;
                let number = self
                    .sheet
                    .as_ref()
                    .and_then(|sheet| sheet.of(written.value))
                    .map_or(0, |line| line.enrolment.number);
                self.cursor = self.sheet.as_ref().map_or(0, |sheet| sheet.lines.len());
                self.show_cursor();
                let said = match self.sheet.as_ref().and_then(|sheet| sheet.twin(written.value)) {
                    Some(twin) => Message::new("walk-in-twin").with("twin", twin),
                    None => Message::new("sheet-walked-in"),
                };
                return Ok(Outcome::wrote(said.with("line", number).with("name", words)));
            }
            Want::Unlock => {
                attendance::unlock(store, clerk, self.id, words)?;
                Message::new("sheet-unlocked")
            }
        };
        self.read(desk)?;
        Ok(Outcome::wrote(said))
    }

    /// What a note says once it is written. Her line is done: the cursor steps on from it, as after a mark.
    fn noted(&mut self, enrolment: EnrolmentId) -> Message {
        let said = Message::new("sheet-noted");
        let Some(line) = self.sheet.as_ref().and_then(|sheet| sheet.of(enrolment)) else { return said };
        let (number, said) = (line.enrolment.number, of_line(line, said));
        if self.here() == Some(number) {
            self.advance();
        }
        self.hand.marked = Some(number);
        said
    }

    /// What was said not to be held is to be taken after all.
    pub(super) fn held_after_all(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let gone = session::restore(&mut desk.store, desk.clerk.id, self.id)?.value;
        self.read(desk)?;
        Ok(Outcome::wrote(restored(self.course_name(), &gone)))
    }

    pub(super) fn not_held(&mut self, reason: &str, desk: &mut Desk) -> Result<Outcome> {
        session::cancel(&mut desk.store, desk.clerk.id, self.id, reason)?;
        self.reasons = None;
        Ok(Outcome::close().having_written(Message::new("today-not-held").with("course", self.course_name())))
    }
}
