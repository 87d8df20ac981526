//! Pathways, as list and form show them.

use super::Listable;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::PathwayId;
use crate::domain::pathway::{COLUMNS, FIELDS, Pathway, PathwayRow};
use crate::keys::{Action, Place};
use crate::screens::completion::Completion;
use crate::screens::filling::Subject;
use crate::screens::{Desk, Outcome};
use crate::store::completion::Of;
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, pathway};
use chrono::NaiveDate;

impl Subject for Pathway {
    const NAME: &'static str = "pathway";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, _: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        pathway::get(store, PathwayId(id)).map(|(row, chg)| (row.pathway, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = pathway::save(&mut desk.store, desk.clerk.id, id.map(PathwayId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, arabic: bool) -> String {
        self.title_ar.clone().filter(|_| arabic).unwrap_or_else(|| self.title.clone())
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(pathway::all(store)?.into_iter().max_by_key(|row| row.id).map(|row| row.pathway))
    }
}

impl Listable for Pathway {
    const PLACE: Place = Place::Pathways;
    const ADDRESS: &'static str = "pathways";
    const EMPTY: &'static str = "record-pathways-empty";
    const NEW: &'static str = "record-pathway-new";
    const SAVED: &'static str = "record-pathway-saved";
    type Row = PathwayRow;
    const COLUMNS: &'static [Column<PathwayRow>] = COLUMNS;

    fn rows(store: &Store) -> Result<Vec<PathwayRow>> {
        pathway::all(store)
    }

    fn id(row: &PathwayRow) -> i64 {
        row.id.0
    }

    const MORE: &'static [(Action, Option<&'static str>)] = &[(Action::Complete, None)];

    fn more(action: Action, row: Option<&PathwayRow>, _: &mut Desk) -> Result<Option<Outcome>> {
        let open = row.filter(|_| action == Action::Complete);
        Ok(open.map(|row| Outcome::open(Completion::of(Of::Pathway(row.id)))))
    }
}
