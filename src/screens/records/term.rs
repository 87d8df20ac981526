//! Words of the vocabularies, as list and form show them.

use super::Listable;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::message::Message;
use crate::domain::vocabulary::{COLUMNS, FIELDS, Term};
use crate::keys::{Action, Place};
use crate::screens::filling::Subject;
use crate::screens::{Desk, Outcome};
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, vocabulary};
use chrono::NaiveDate;

impl Subject for Term {
    const NAME: &'static str = "term";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, _: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        vocabulary::get(store, id)
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        vocabulary::save(&mut desk.store, desk.clerk.id, id, record, base)
    }

    fn name(&self, arabic: bool) -> String {
        self.label(if arabic { "ar" } else { "fr" }, false).to_owned()
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(vocabulary::all(store)?.all().iter().max_by_key(|term| term.id).cloned())
    }
}

impl Listable for Term {
    const PLACE: Place = Place::Terms;
    const ADDRESS: &'static str = "terms";
    const EMPTY: &'static str = "record-terms-empty";
    const NEW: &'static str = "record-term-new";
    const SAVED: &'static str = "record-term-saved";
    type Row = Self;
    const COLUMNS: &'static [Column<Self>] = COLUMNS;
    const DIM: fn(&Self) -> bool = |term| !term.active;
    const MORE: &'static [(Action, Option<&'static str>)] = &[(Action::Withdraw, None)];

    fn rows(store: &Store) -> Result<Vec<Self>> {
        Ok(vocabulary::all(store)?.all().to_vec())
    }

    fn id(row: &Self) -> i64 {
        vocabulary::id_of(row)
    }

    /// Withdraws a word, or offers it again: records that hold it keep it.
    fn more(action: Action, row: Option<&Self>, desk: &mut Desk) -> Result<Option<Outcome>> {
        let (Action::Withdraw, Some(term)) = (action, row) else { return Ok(None) };
        vocabulary::withdraw(&mut desk.store, desk.clerk.id, vocabulary::id_of(term), term.active)?;
        let id = if term.active { "record-term-withdrawn" } else { "record-term-offered" };
        let name = term.name(desk.language.prefers_arabic());
        Ok(Some(Outcome::wrote(Message::new(id).with("name", name))))
    }
}
