//! Centres, as list and form show them.

use super::Listable;
use crate::domain::centre::{COLUMNS, Centre, CentreRow, FIELDS};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::CentreId;
use crate::keys::Place;
use crate::screens::Desk;
use crate::screens::filling::Subject;
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, centre};
use chrono::NaiveDate;

impl Subject for Centre {
    const NAME: &'static str = "centre";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, _: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        centre::get(store, CentreId(id)).map(|(row, chg)| (row.centre, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = centre::save(&mut desk.store, desk.clerk.id, id.map(CentreId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, arabic: bool) -> String {
        self.name_ar.clone().filter(|_| arabic).unwrap_or_else(|| self.name.clone())
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(centre::all(store)?.into_iter().max_by_key(|row| row.id).map(|row| row.centre))
    }
}

impl Listable for Centre {
    const PLACE: Place = Place::Centres;
    const ADDRESS: &'static str = "centres";
    const EMPTY: &'static str = "record-centres-empty";
    const NEW: &'static str = "record-centre-new";
    const SAVED: &'static str = "record-centre-saved";
    type Row = CentreRow;
    const COLUMNS: &'static [Column<CentreRow>] = COLUMNS;

    fn rows(store: &Store) -> Result<Vec<CentreRow>> {
        centre::all(store)
    }

    fn id(row: &CentreRow) -> i64 {
        row.id.0
    }
}
