//! `najma centres add` and `list`.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, fields, listing};
use crate::domain::centre::{COLUMNS, Centre, CentreRow, FIELDS};
use crate::domain::message::Message;
use crate::store::centre;
use crate::store::merge::Base;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "centres",
        "cli-do-centres",
        [g.verb("add", "cli-do-centres-add").args(g.fields("centre", FIELDS)), g.verb("list", "cli-do-centres-list")],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if let Some(("add", args)) = args.subcommand() {
        return add(call, args);
    }
    let store = call.reading()?;
    let rows = centre::all(&store)?;
    let id = |row: &CentreRow| row.id.to_string();
    listing::all(call, "centre", COLUMNS, &rows, id, json)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let centre = Centre::parse(&fields::draft(call, args, "centre", FIELDS))?;
    let (mut store, clerk) = call.working()?;
    let written = centre::save(&mut store, clerk.id, None, &centre, &Base::new())?;
    let said = Message::new("cli-added-centre").with("name", centre.name).with("id", written.value.to_string());
    call.done(&said, json!({ "id": written.value.to_string(), "code": centre.code, "change": written.change }))
}

fn json(row: &CentreRow) -> Value {
    let centre = &row.centre;
    json!({
        "id": row.id.to_string(),
        "code": centre.code,
        "name": centre.name,
        "name_ar": centre.name_ar,
        "kind": centre.kind,
        "commune": centre.commune,
        "souk": centre.souk,
        "active": centre.active,
    })
}
