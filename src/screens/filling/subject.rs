//! What is of one subject alone in a form: how it is read and written.

use super::{Paper, of};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Field, Kind, Script};
use crate::domain::message::Message;
use crate::screens::Desk;
use crate::store::merge::{Base, Fields};
use crate::store::{Result, Store, Written};
use chrono::NaiveDate;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

/// A record that a form fills in.
pub trait Subject: Fields + PartialEq + 'static {
    /// Its word in texts, addresses and the journal's table: `centre`.
    const NAME: &'static str;
    /// The fields, in the order of the paper.
    const FIELDS: &'static [Field];

    /// The fields of a record by its id, where those of a new one are others; Arabic names first if asked so.
    fn fields_of(id: Option<i64>, arabic: bool) -> &'static [Field] {
        let _ = (id, arabic);
        Self::FIELDS
    }

    /// The only way from typed text to the record.
    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems>;

    /// One of them, with the Change that last touched it.
    fn get(store: &Store, id: i64) -> Result<(Self, i64)>;

    /// Writes it: a new one (`id` None) or a changed one.
    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>>;

    /// What it is called, in Arabic where there is Arabic if asked so.
    fn name(&self, arabic: bool) -> String;

    /// The one made last: what the repeating key gives.
    fn latest(store: &Store) -> Result<Option<Self>>;

    /// Fields that this clerk sees masked, and that were changed after a Change.
    fn hidden_since(store: &Store, id: i64, chg: i64) -> Result<Vec<&'static str>> {
        let _ = (store, id, chg);
        Ok(Vec::new())
    }

    /// True if it was erased: nothing of what it held is shown any more, nor what was typed over it.
    fn is_erased(&self) -> bool {
        false
    }

    /// What stands in a new one before anything is typed, for the clerk to pass by or to change.
    fn start(today: NaiveDate) -> Draft {
        let _ = today;
        Draft::default()
    }

    /// The field to go to in a new one that begins filled: a name that is blank in both scripts, where there is one; `None`:
    /// the first blank field after a filled one.
    fn first(begun: &Draft) -> Option<&'static str> {
        let blank = |field: &Field| begun.get(field.id).is_empty();
        let is_name = |two: &&[Field]| {
            matches!(two, [one, other] if blank(one) && blank(other)
                && other.beside && matches!(other.kind, Kind::Text(Script::Arabic)))
        };
        Some(Self::FIELDS.windows(2).find(is_name)?.first()?.id)
    }

    /// What is unusual but keeps nothing from being saved.
    fn doubts(&self, today: NaiveDate) -> Vec<(&'static str, Message)> {
        let _ = today;
        Vec::new()
    }
}

/// A record being filled in.
///
/// Nearly all of it is the paper, which is one for every subject; what is of the subject alone is reading and writing it.
pub struct Filling<S: Subject> {
    pub(super) paper: Paper,
    of: PhantomData<S>,
}

impl<S: Subject> Filling<S> {
    /// A record by its id, or a new one that begins with `start`; read at the first `refresh`.
    pub fn new(id: Option<i64>, address: String, start: Draft) -> Self {
        Self { paper: Paper::new(of::subject::<S>(), id, address, start), of: PhantomData }
    }

    /// The record as it is stored; `None` for a new one.
    pub fn seen(&self) -> Option<&S> {
        self.paper.seen.as_ref()?.downcast_ref()
    }
}

impl<S: Subject> Deref for Filling<S> {
    type Target = Paper;

    fn deref(&self) -> &Paper {
        &self.paper
    }
}

impl<S: Subject> DerefMut for Filling<S> {
    fn deref_mut(&mut self) -> &mut Paper {
        &mut self.paper
    }
}
