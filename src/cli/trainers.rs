//! `najma trainers add` and `list`.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, fields, listing};
use crate::domain::message::Message;
use crate::domain::trainer::{COLUMNS, FIELDS, Trainer, TrainerRow};
use crate::store::merge::Base;
use crate::store::trainer;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "trainers",
        "cli-do-trainers",
        [
            g.verb("add", "cli-do-trainers-add").args(g.fields("trainer", FIELDS)),
            g.verb("list", "cli-do-trainers-list"),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if let Some(("add", args)) = args.subcommand() {
        return add(call, args);
    }
    let store = call.reading()?;
    let rows = trainer::all(&store)?;
    let id = |row: &TrainerRow| row.id.to_string();
    listing::all(call, "trainer", COLUMNS, &rows, id, json)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let trainer = Trainer::parse(&fields::draft(call, args, "trainer", FIELDS), call.today())?;
    let (mut store, clerk) = call.working()?;
    let written = trainer::save(&mut store, clerk.id, None, &trainer, &Base::new())?;
    let id = written.value.to_string();
    let said = Message::new("cli-added-trainer").with("name", trainer.name).with("id", id.as_str());
    call.done(&said, json!({ "id": id, "change": written.change }))
}

fn json(row: &TrainerRow) -> Value {
    let trainer = &row.trainer;
    json!({
        "id": row.id.to_string(),
        "name": trainer.name,
        "name_ar": trainer.name_ar,
        "kind": trainer.kind,
        "employer": trainer.employer,
        "phone": trainer.phone,
        "from": trainer.from,
        "to": trainer.to,
        "courses": row.courses,
        "active": trainer.active,
    })
}
