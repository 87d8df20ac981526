//! Saving what was filled in: read it, write it, or show why not with everything typed still there.

use super::{Filled, Filling, Paper, Subject};
use crate::domain::draft::Problems;
use crate::domain::message::Message;
use crate::domain::person::PROVINCE;
use crate::screens::{Desk, Outcome, asks};
use crate::store::merge::Base;
use crate::store::{Result, Trouble, Written};

/// How often a save is begun anew because a colleague stored the same record in the middle of it.
const TRIES: u8 = 3;

/// What was saved.
pub struct Saved<S> {
    /// Its id.
    pub id: i64,
    /// What was written.
    pub record: S,
    /// False if nothing had to be written.
    pub wrote: bool,
    /// The first thing that is unusual about it.
    pub doubt: Option<Message>,
}

/// How a record is written: a new one or the one of that id, over what the clerk saw of it.
pub type Write<'a, S> = dyn FnMut(&mut Desk, Option<i64>, &S, &Base<S>) -> Result<Written<i64>> + 'a;

impl<S: Subject> Filling<S> {
    /// Saves it as its subject does. `Err`: what to tell instead; the form still holds everything.
    pub fn save(&mut self, desk: &mut Desk) -> Result<std::result::Result<Saved<S>, Filled>> {
        self.save_by(desk, &mut S::save)
    }

    /// The same, written by `write`, which is called again where a colleague stored other fields in between.
    pub fn save_by(
        &mut self,
        desk: &mut Desk,
        write: &mut Write<'_, S>,
    ) -> Result<std::result::Result<Saved<S>, Filled>> {
        if let Some(change) = desk.already(self.op)? {
            self.done = true;
            desk.drafts.forget(&self.address).ok();
            return Ok(Err(Filled::Outcome(Outcome::close().and_say(desk.was_saved(change)?))));
        }
        let (op, mut tries) = (self.op, TRIES);
        let (record, written) = loop {
            // Here, where every way of saving passes: what both changed is chosen before anything is written.
            if self.differs() {
                return Ok(Err(self.confront(desk)));
            }
            let draft = self.draft().with(PROVINCE, asks::province(&desk.store));
            let record = match S::read_new(&draft, desk.today) {
                Ok(record) => record,
                Err(problems) => return Ok(Err(self.refuse(problems, desk))),
            };
            let base = Base { seen: self.seen().cloned(), chg: self.chg };
            match desk.under(op, |desk| write(desk, self.id, &record, &base)) {
                Ok(written) => break (record, written),
                Err(Trouble::Problems(problems)) => return Ok(Err(self.refuse(problems, desk))),
                Err(trouble @ Trouble::Conflict { .. }) => {
                    let Some(id) = self.id.filter(|_| tries > 0) else { return Err(trouble) };
                    tries -= 1;
                    self.rebase(id, desk)?;
                }
                Err(trouble) => return Err(trouble),
            }
        };
        self.done = true;
        // A draft that cannot be forgotten now is offered once more: no loss.
        desk.drafts.forget(&self.address).ok();
        let doubt = record.doubts(desk.today).into_iter().next().map(|(_, message)| message);
        Ok(Ok(Saved { id: written.value, record, wrote: written.change.is_some(), doubt }))
    }
}

impl Paper {
    fn refuse(&mut self, problems: Problems, desk: &Desk) -> Filled {
        let count = problems.0.len();
        let stray = asks::with(desk, |asks| self.form.refuse(problems, asks));
        Filled::Outcome(Outcome::refuse(stray.unwrap_or_else(|| Message::new("record-problems").with("count", count))))
    }
}
