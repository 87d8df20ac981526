//! A colleague at the same record: what she stored while the form was open is taken over where the clerk typed nothing,
//! and is marked where both did.

use super::of::{Of, Read};
use super::{Paper, draft};
use crate::domain::draft::Draft;
use crate::domain::field::{Field, Kind};
use crate::domain::message::Message;
use crate::screens::{Desk, asks};
use crate::store::Result;
use crate::store::drafts::Kept;
use crate::store::merge;
use crate::ui::field::Asks;
use crate::ui::form::Form;
use chrono::NaiveDate;

/// A field that the clerk and a colleague changed since the form showed it to the clerk.
pub(super) struct Clash {
    pub(super) field: &'static Field,
    /// What stood there when she began to change it.
    pub(super) before: String,
    /// What is said under the field.
    told: Message,
}

impl Paper {
    /// Fields that still differ from what a colleague stored there.
    pub(super) fn open(&self) -> impl Iterator<Item = &Clash> {
        self.clashes.iter().filter(|clash| self.form.holds(clash.field.id) != self.shown.get(clash.field.id))
    }

    /// True if the clerk has still to choose between hers and a colleague's.
    pub(super) fn differs(&self) -> bool {
        self.open().next().is_some()
    }

    /// What each field held when she began to change it: as it is stored, save where a colleague has changed it since.
    pub(super) fn before(&self) -> Draft {
        let mut before = self.shown.clone();
        for clash in &self.clashes {
            before.set(clash.field.id, clash.before.as_str());
        }
        before
    }

    /// Takes over what a colleague stored meanwhile: fields the clerk did not touch show it, those she did keep what she
    /// typed and say what is stored.
    pub(super) fn rebase(&mut self, id: i64, desk: &Desk) -> Result<()> {
        let Read { record, fields, chg, is_erased } = self.of.get(&desk.store, id)?;
        if chg == self.chg {
            return Ok(());
        }
        if is_erased {
            (self.seen, self.stored, self.chg) = (Some(record), fields, chg);
            self.reset(desk);
            return desk.drafts.forget(&self.address);
        }
        let hidden = self.of.hidden_since(&desk.store, id, self.chg)?;
        self.by = merge::author(&desk.store, chg)?;
        (self.seen, self.stored, self.chg) = (Some(record), fields, chg);
        let (name, fields) = (self.of.name(), self.form.fields());
        let now = asks::with(desk, |asks| Form::new(name, fields, &self.stored, asks).draft());
        let was = std::mem::replace(&mut self.shown, now);
        self.begun = self.shown.clone();
        for field in fields {
            self.meet(field, was.get(field.id), hidden.contains(&field.id), desk);
        }
        self.form.doubt(self.doubts(desk.today));
        if self.choosing.is_some() {
            self.lay_out(desk);
        }
        Ok(())
    }

    /// One field of which another value may be stored now; `hidden`: one is, and it cannot be seen.
    fn meet(&mut self, field: &'static Field, was: &str, hidden: bool, desk: &Desk) {
        let (is, mine) = (self.shown.get(field.id).to_owned(), self.form.holds(field.id).to_owned());
        if is == was && !(hidden && mine != was) {
            return;
        }
        let known = self.clashes.iter().position(|clash| clash.field.id == field.id);
        match known {
            None if mine == is => {}
            None if mine == was => self.take_over(field, was, &is, desk),
            None => {
                let clash = self.clash(field, was.to_owned(), desk);
                self.clashes.push(clash);
            }
            Some(at) => {
                let before = self.clashes.remove(at).before;
                // The colleague took her own back: it is as it was when the clerk began.
                if before != is {
                    let clash = self.clash(field, before, desk);
                    self.clashes.push(clash);
                }
            }
        }
    }

    fn take_over(&mut self, field: &'static Field, was: &str, is: &str, desk: &Desk) {
        self.news.retain(|(known, _)| *known != field.id);
        let told = asks::with(desk, |asks| {
            self.form.put(field.id, is, asks);
            Message::new("conflict-took").with("before", label(self.of.name(), field, was.to_owned(), asks))
        });
        self.news.push((field.id, told.with("clerk", self.by.as_str())));
    }

    fn clash(&self, field: &'static Field, before: String, desk: &Desk) -> Clash {
        let is = self.shown.get(field.id).to_owned();
        let text = asks::with(desk, |asks| label(self.of.name(), field, is, asks));
        let told = Message::new("record-stored-now").with("clerk", self.by.as_str()).with("text", text);
        Clash { field, before, told }
    }

    /// Lays a kept draft over what is stored now.
    pub(super) fn restore(&mut self, kept: &Kept, desk: &Desk) -> Result<()> {
        let hidden = match self.id {
            Some(id) if kept.base != self.chg => self.of.hidden_since(&desk.store, id, kept.base)?,
            _ => Vec::new(),
        };
        let (typed, clashing) = draft::rebased(kept, &self.shown, self.form.fields(), &hidden);
        let whole = draft::over(&self.stored, &typed);
        self.fill(&whole, desk);
        if !clashing.is_empty() {
            self.by = merge::author(&desk.store, self.chg)?;
        }
        self.clashes = clashing.into_iter().map(|(field, before)| self.clash(field, before, desk)).collect();
        self.form.doubt(self.doubts(desk.today));
        asks::with(desk, |asks| self.form.focus_on(&kept.field, asks));
        self.at = kept.at;
        self.op = kept.op;
        Ok(())
    }

    /// What to say under the fields as they stand: what a colleague stored where the clerk changed it too, what was taken
    /// over from her, then what is unusual, whatever else is still missing or wrong.
    pub(super) fn doubts(&self, today: NaiveDate) -> Vec<(&'static str, Message)> {
        let mut told: Vec<_> = self.open().map(|clash| (clash.field.id, clash.told.clone())).collect();
        told.extend(self.news.iter().cloned());
        let known = told.len();
        for doubt in unusual(self.of, self.draft(), today) {
            if told.iter().take(known).all(|(id, _)| *id != doubt.0) {
                told.push(doubt);
            }
        }
        told
    }
}

/// What is unusual in a draft.
fn unusual(of: &dyn Of, mut draft: Draft, today: NaiveDate) -> Vec<(&'static str, Message)> {
    let problems = match of.doubts(&draft, today) {
        Ok(doubts) => return doubts,
        Err(problems) => problems,
    };
    for problem in &problems.0 {
        // What is wrong is put aside, what is missing stood in for: the other fields are looked at all the same.
        let blank = draft.get(problem.field).trim().is_empty();
        draft.set(problem.field, if blank { "x" } else { "" });
    }
    of.doubts(&draft, today).unwrap_or_default()
}

/// What a value of a field reads as: the words of a choice, the name of a record.
pub(super) fn label(subject: &str, field: &Field, value: String, asks: &Asks<'_>) -> String {
    let words = match field.kind {
        Kind::Choice(_) => (asks.words)(&format!("{subject}-{}-{value}", field.id)).into_iter().next(),
        Kind::Lookup(what) => {
            let found = (asks.lookup)(what, &value).into_iter().find(|choice| choice.key == value);
            found.map(|choice| choice.label)
        }
        _ => None,
    };
    words.unwrap_or(if value.is_empty() { "—".to_owned() } else { value })
}
