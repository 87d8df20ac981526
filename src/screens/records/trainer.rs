//! Trainers, as list and form show them.

use super::Listable;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::TrainerId;
use crate::domain::message::Message;
use crate::domain::trainer::{COLUMNS, FIELDS, Trainer, TrainerRow};
use crate::keys::{Action, Place};
use crate::screens::filling::Subject;
use crate::screens::statement::Statement;
use crate::screens::{Desk, Outcome};
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, trainer};
use chrono::NaiveDate;

impl Subject for Trainer {
    const NAME: &'static str = "trainer";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft, today)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        trainer::get(store, TrainerId(id)).map(|(row, chg)| (row.trainer, chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = trainer::save(&mut desk.store, desk.clerk.id, id.map(TrainerId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, arabic: bool) -> String {
        self.name_ar.clone().filter(|_| arabic).unwrap_or_else(|| self.name.clone())
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        Ok(trainer::all(store)?.into_iter().max_by_key(|row| row.id).map(|row| row.trainer))
    }
}

impl Listable for Trainer {
    const PLACE: Place = Place::Trainers;
    const ADDRESS: &'static str = "trainers";
    const EMPTY: &'static str = "record-trainers-empty";
    const NEW: &'static str = "record-trainer-new";
    const SAVED: &'static str = "record-trainer-saved";
    type Row = TrainerRow;
    const COLUMNS: &'static [Column<TrainerRow>] = COLUMNS;
    const FILL: Option<&'static str> = Some("record-from-courses");

    fn rows(store: &Store) -> Result<Vec<TrainerRow>> {
        trainer::all(store)
    }

    fn id(row: &TrainerRow) -> i64 {
        row.id.0
    }

    const MORE: &'static [(Action, Option<&'static str>)] = &[(Action::Files, Some("record-trainer-statement"))];

    /// Her hours of this month.
    fn more(action: Action, row: Option<&TrainerRow>, desk: &mut Desk) -> Result<Option<Outcome>> {
        Ok(match (action, row) {
            (Action::Files, Some(row)) => Some(Outcome::open(Statement::new(row.id, desk.today))),
            _ => None,
        })
    }

    /// Takes over the names that courses bear already.
    fn fill(desk: &mut Desk) -> Result<Outcome> {
        let written = trainer::from_courses(&mut desk.store, desk.clerk.id)?;
        Ok(match written.change {
            Some(_) => Outcome::wrote(Message::new("record-trainers-taken-over").with("count", written.value)),
            None => Outcome::say(Message::new("record-trainers-known")),
        })
    }
}
