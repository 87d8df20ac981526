//! Modules, as list and form show them.

use super::Listable;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::ModuleId;
use crate::domain::module::{COLUMNS, FIELDS, Module, ModuleRow};
use crate::keys::Place;
use crate::screens::Desk;
use crate::screens::filling::Subject;
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, module};
use chrono::NaiveDate;

impl Subject for Module {
    const NAME: &'static str = "module";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, _: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        module::get(store, ModuleId(id)).map(|(row, chg)| (row.module, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = module::save(&mut desk.store, desk.clerk.id, id.map(ModuleId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, arabic: bool) -> String {
        self.title_ar.clone().filter(|_| arabic).unwrap_or_else(|| self.title.clone())
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(module::all(store)?.into_iter().max_by_key(|row| row.id).map(|row| row.module))
    }
}

impl Listable for Module {
    const PLACE: Place = Place::Modules;
    const ADDRESS: &'static str = "modules";
    const EMPTY: &'static str = "record-modules-empty";
    const NEW: &'static str = "record-module-new";
    const SAVED: &'static str = "record-module-saved";
    type Row = ModuleRow;
    const COLUMNS: &'static [Column<ModuleRow>] = COLUMNS;

    fn rows(store: &Store) -> Result<Vec<ModuleRow>> {
        module::all(store)
    }

    fn id(row: &ModuleRow) -> i64 {
        row.id.0
    }
}
