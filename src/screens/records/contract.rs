//! Apprentices' contracts, as list and form show them; F7 opens what was attested and seen at the workplace.

use super::Listable;
use crate::domain::contract::{COLUMNS, Contract, ContractRow, FIELDS, line_typed};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::ContractId;
use crate::keys::{Action, Place};
use crate::screens::apprentice::Apprentice;
use crate::screens::filling::Subject;
use crate::screens::{Desk, Outcome};
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, contract};
use chrono::NaiveDate;

impl Subject for Contract {
    const NAME: &'static str = "contract";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft, today)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        contract::get(store, ContractId(id)).map(|(row, chg)| (row.contract, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = contract::save(&mut desk.store, desk.clerk.id, id.map(ContractId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, _: bool) -> String {
        format!("{} · {}", line_typed(&self.line), self.employer)
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(contract::all(store)?.into_iter().max_by_key(|row| row.id).map(|row| row.contract))
    }
}

impl Listable for Contract {
    const PLACE: Place = Place::Contracts;
    const ADDRESS: &'static str = "contracts";
    const EMPTY: &'static str = "record-contracts-empty";
    const NEW: &'static str = "record-contract-new";
    const SAVED: &'static str = "record-contract-saved";
    type Row = ContractRow;
    const COLUMNS: &'static [Column<ContractRow>] = COLUMNS;

    fn rows(store: &Store) -> Result<Vec<ContractRow>> {
        contract::all(store)
    }

    fn id(row: &ContractRow) -> i64 {
        row.id.0
    }

    const MORE: &'static [(Action, Option<&'static str>)] = &[(Action::Look, Some("apprentice-open"))];

    fn more(action: Action, row: Option<&ContractRow>, _: &mut Desk) -> Result<Option<Outcome>> {
        Ok(match (action, row) {
            (Action::Look, Some(row)) => Some(Outcome::open(Apprentice::new(row.id))),
            _ => None,
        })
    }
}
