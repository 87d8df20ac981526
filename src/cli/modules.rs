//! `najma modules add` and `list`.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, fields, listing};
use crate::domain::message::Message;
use crate::domain::module::{COLUMNS, FIELDS, Module, ModuleRow};
use crate::store::merge::Base;
use crate::store::module;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "modules",
        "cli-do-modules",
        [g.verb("add", "cli-do-modules-add").args(g.fields("module", FIELDS)), g.verb("list", "cli-do-modules-list")],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if let Some(("add", args)) = args.subcommand() {
        return add(call, args);
    }
    let store = call.reading()?;
    let rows = module::all(&store)?;
    let id = |row: &ModuleRow| row.id.to_string();
    listing::all(call, "module", COLUMNS, &rows, id, json)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let module = Module::parse(&fields::draft(args, FIELDS))?;
    let (mut store, clerk) = call.working()?;
    let written = module::save(&mut store, clerk.id, None, &module, &Base::new())?;
    let said = Message::new("cli-added-module").with("name", module.title).with("id", written.value.to_string());
    let id = written.value.to_string();
    call.done(&said, json!({ "id": id, "code": module.code, "version": module.version, "change": written.change }))
}

fn json(row: &ModuleRow) -> Value {
    let module = &row.module;
    json!({
        "id": row.id.to_string(),
        "code": module.code,
        "version": module.version,
        "title": module.title,
        "title_ar": module.title_ar,
        "theme": module.theme,
        "minutes": module.minutes,
        "active": module.active,
    })
}
