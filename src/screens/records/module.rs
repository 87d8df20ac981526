//! Modules, as list and form show them.

use super::{Listable, Record};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::{Column, Field};
use crate::domain::id::ModuleId;
use crate::domain::message::Message;
use crate::domain::module::{COLUMNS, FIELDS, Module, ModuleRow};
use crate::keys::{Action, Key, Place};
use crate::screens::filling::Subject;
use crate::screens::module_rule::{CompletionRule, Eligibility};
use crate::screens::{Desk, Outcome, Question, Then};
use crate::store::merge::Base;
use crate::store::{Result, Store, Written, module};
use chrono::NaiveDate;
use crossterm::event::KeyCode;

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

    const DIM: fn(&ModuleRow) -> bool = |row| !row.module.active;

    const MORE: &'static [(Action, Option<&'static str>)] = &[
        (Action::Look, Some("record-module-next")),
        (Action::Note, Some("eligibility-show")),
        (Action::Complete, Some("completion-show")),
        (Action::Withdraw, None),
    ];

    /// A next version, or withdrawing one: what runs on it is counted first.
    fn more(action: Action, row: Option<&ModuleRow>, desk: &mut Desk) -> Result<Option<Outcome>> {
        let Some(row) = row else { return Ok(None) };
        let arabic = desk.language.prefers_arabic();
        Ok(match action {
            Action::Note => Some(Outcome::open(Eligibility::new(row.id))),
            Action::Complete => Some(Outcome::open(CompletionRule::new(row.id))),
            Action::Look => {
                let versions = module::all(&desk.store)?;
                let newest = versions.iter().rev().find(|other| other.module.code == row.module.code).unwrap_or(row);
                Some(Outcome::open(Record::<Self>::begin(newest.module.next_version())))
            }
            Action::Withdraw if row.module.active => {
                let taught = module::taught(&desk.store, row.id, desk.today)?;
                if taught.running + taught.coming == 0 {
                    return withdrawn(row, true, desk).map(Some);
                }
                let ask = Message::new("record-module-withdraw")
                    .with("name", row.module.name(arabic))
                    .with("running", taught.running)
                    .with("coming", taught.coming);
                let question = Question { ask, answers: WITHDRAW.to_vec() };
                Some(Outcome { then: Then::Ask(question), say: None })
            }
            Action::Withdraw => Some(withdrawn(row, false, desk)?),
            Action::Answer(1) => Some(withdrawn(row, true, desk)?),
            Action::Answer(_) => Some(Outcome::stay()),
            _ => None,
        })
    }
}

const WITHDRAW: &[(&[Key], &str)] =
    &[(&[Key::plain(KeyCode::Enter)], "record-module-keep"), (&[Key::plain(KeyCode::Char('r'))], "action-withdraw")];

fn withdrawn(row: &ModuleRow, withdrawn: bool, desk: &mut Desk) -> Result<Outcome> {
    module::withdraw(&mut desk.store, desk.clerk.id, row.id, withdrawn)?;
    let id = if withdrawn { "record-module-withdrawn" } else { "record-module-offered" };
    let name = row.module.name(desk.language.prefers_arabic());
    Ok(Outcome::wrote(Message::new(id).with("name", name).with("version", row.module.version)))
}
