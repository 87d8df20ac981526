//! A subject, as its form asks for it: without saying which. So the program carries the code of forms once, and not once
//! for each subject.

use super::Subject;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Field;
use crate::domain::message::Message;
use crate::store::{Result, Store};
use chrono::NaiveDate;
use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

/// A stored record.
pub(super) struct Read {
    /// The record, as its subject has it.
    pub(super) record: Rc<dyn Any>,
    /// Its fields.
    pub(super) fields: Draft,
    /// The Change that last touched it.
    pub(super) chg: i64,
    /// True if it was erased.
    pub(super) is_erased: bool,
}

/// What forms ask of a subject (`Subject`).
pub(super) trait Of {
    fn name(&self) -> &'static str;

    fn fields(&self, id: Option<i64>, arabic: bool) -> &'static [Field];

    fn get(&self, store: &Store, id: i64) -> Result<Read>;

    fn latest(&self, store: &Store) -> Result<Option<Draft>>;

    fn hidden_since(&self, store: &Store, id: i64, chg: i64) -> Result<Vec<&'static str>>;

    fn start(&self, today: NaiveDate) -> Draft;

    fn first(&self, begun: &Draft) -> Option<&'static str>;

    /// What is unusual in a draft, if it can be read.
    fn doubts(&self, draft: &Draft, today: NaiveDate) -> std::result::Result<Vec<(&'static str, Message)>, Problems>;
}

/// A subject.
pub(super) const fn subject<S: Subject>() -> &'static dyn Of {
    &PhantomData::<S>
}

impl<S: Subject> Of for PhantomData<S> {
    fn name(&self) -> &'static str {
        S::NAME
    }

    fn fields(&self, id: Option<i64>, arabic: bool) -> &'static [Field] {
        S::fields_of(id, arabic)
    }

    fn get(&self, store: &Store, id: i64) -> Result<Read> {
        let (record, chg) = S::get(store, id)?;
        let (fields, is_erased) = (record.fields(), record.is_erased());
        Ok(Read { record: Rc::new(record), fields, chg, is_erased })
    }

    fn latest(&self, store: &Store) -> Result<Option<Draft>> {
        Ok(S::latest(store)?.map(|last| last.fields()))
    }

    fn hidden_since(&self, store: &Store, id: i64, chg: i64) -> Result<Vec<&'static str>> {
        S::hidden_since(store, id, chg)
    }

    fn start(&self, today: NaiveDate) -> Draft {
        S::start(today)
    }

    fn first(&self, begun: &Draft) -> Option<&'static str> {
        S::first(begun)
    }

    fn doubts(&self, draft: &Draft, today: NaiveDate) -> std::result::Result<Vec<(&'static str, Message)>, Problems> {
        S::read_new(draft, today).map(|record| record.doubts(today))
    }
}
