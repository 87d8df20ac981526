//! Awareness sessions, as list and form show them.

use super::Listable;
use crate::domain::awareness::{Awareness, AwarenessRow, COLUMNS, FIELDS};
use crate::domain::date::figures;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::AwarenessId;
use crate::keys::Place;
use crate::screens::Desk;
use crate::screens::filling::Subject;
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, awareness};
use chrono::NaiveDate;

impl Subject for Awareness {
    const NAME: &'static str = "awareness";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft, today)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        awareness::get(store, AwarenessId(id)).map(|(row, chg)| (row.awareness, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = awareness::save(&mut desk.store, desk.clerk.id, id.map(AwarenessId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, _: bool) -> String {
        figures::date(self.on)
    }

    fn start(today: NaiveDate) -> Draft {
        Draft::default().with("on", figures::date(today))
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(awareness::all(store)?.into_iter().max_by_key(|row| row.id).map(|row| row.awareness))
    }
}

impl Listable for Awareness {
    const PLACE: Place = Place::Awareness;
    const ADDRESS: &'static str = "awarenesses";
    const EMPTY: &'static str = "record-awareness-empty";
    const NEW: &'static str = "record-awareness-new";
    const SAVED: &'static str = "record-awareness-saved";
    type Row = AwarenessRow;
    const COLUMNS: &'static [Column<AwarenessRow>] = COLUMNS;

    fn rows(store: &Store) -> Result<Vec<AwarenessRow>> {
        awareness::all(store)
    }

    fn id(row: &AwarenessRow) -> i64 {
        row.id.0
    }
}
