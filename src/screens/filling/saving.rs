//! Saving what was filled in: read it, write it, or show why not with everything typed still there.

use super::{Filled, Filling, Subject};
use crate::domain::draft::{Draft, Problems};
use crate::domain::message::Message;
use crate::domain::person::PROVINCE;
use crate::screens::{Desk, Outcome, asks};
use crate::store::merge::Base;
use crate::store::{Result, Trouble, Written};
use chrono::NaiveDate;

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

impl<S: Subject> Filling<S> {
    /// Saves it as its subject does. `Err`: what to tell instead; the form still holds everything.
    pub fn save(&mut self, desk: &mut Desk) -> Result<std::result::Result<Saved<S>, Filled>> {
        self.save_by(desk, S::save)
    }

    /// The same, written by `write`.
    pub fn save_by(
        &mut self,
        desk: &mut Desk,
        write: impl FnOnce(&mut Desk, Option<i64>, &S, &Base<S>) -> Result<Written<i64>>,
    ) -> Result<std::result::Result<Saved<S>, Filled>> {
        let draft = self.draft().with(PROVINCE, asks::province(&desk.store));
        let record = match S::read_new(&draft, desk.today) {
            Ok(record) => record,
            Err(problems) => return Ok(Err(self.refuse(problems, desk))),
        };
        let written = match write(desk, self.id, &record, &self.base) {
            Ok(written) => written,
            Err(Trouble::Problems(problems)) => return Ok(Err(self.refuse(problems, desk))),
            Err(Trouble::Conflict { by, .. }) => {
                if let Some(id) = self.id {
                    self.rebase(id, desk)?;
                }
                let message = Message::new("record-conflict").with("clerk", by);
                return Ok(Err(Filled::Outcome(Outcome::refuse(message))));
            }
            Err(trouble) => return Err(trouble),
        };
        self.done = true;
        // A draft that cannot be forgotten now is offered once more: no loss.
        desk.drafts.forget(&self.address).ok();
        let doubt = record.doubts(desk.today).into_iter().next().map(|(_, message)| message);
        Ok(Ok(Saved { id: written.value, record, wrote: written.change.is_some(), doubt }))
    }

    fn refuse(&mut self, problems: Problems, desk: &Desk) -> Filled {
        let count = problems.0.len();
        let stray = asks::with(desk, |asks| self.form.refuse(problems, asks));
        Filled::Outcome(Outcome::refuse(stray.unwrap_or_else(|| Message::new("record-problems").with("count", count))))
    }

    /// What is unusual in the fields as they stand, whatever else is still missing or wrong, and what a colleague stored
    /// in a field the clerk changed too.
    pub(super) fn doubts(&self, today: NaiveDate) -> Vec<(&'static str, Message)> {
        let mut doubts = self.clashes.clone();
        let clashing = |id: &str| self.clashes.iter().any(|(field, _)| *field == id);
        doubts.extend(unusual::<S>(self.draft(), today).into_iter().filter(|(id, _)| !clashing(id)));
        doubts
    }
}

fn unusual<S: Subject>(mut draft: Draft, today: NaiveDate) -> Vec<(&'static str, Message)> {
    let problems = match S::read_new(&draft, today) {
        Ok(record) => return record.doubts(today),
        Err(problems) => problems,
    };
    for problem in &problems.0 {
        // What is wrong is put aside, what is missing stood in for: the other fields are looked at all the same.
        let blank = draft.get(problem.field).trim().is_empty();
        draft.set(problem.field, if blank { "x" } else { "" });
    }
    S::read_new(&draft, today).map(|record| record.doubts(today)).unwrap_or_default()
}
