//! `najma pathways add` and `list`.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, fields, listing};
use crate::domain::message::Message;
use crate::domain::pathway::{COLUMNS, FIELDS, Pathway, PathwayRow};
use crate::store::merge::Base;
use crate::store::pathway;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "pathways",
        "cli-do-pathways",
        [
            g.verb("add", "cli-do-pathways-add").args(g.fields("pathway", FIELDS)),
            g.verb("list", "cli-do-pathways-list"),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if let Some(("add", args)) = args.subcommand() {
        return add(call, args);
    }
    let store = call.reading()?;
    let rows = pathway::all(&store)?;
    let id = |row: &PathwayRow| row.id.to_string();
    listing::all(call, "pathway", COLUMNS, &rows, id, json)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let pathway = Pathway::parse(&fields::draft(call, args, "pathway", FIELDS))?;
    let (mut store, clerk) = call.working()?;
    let written = pathway::save(&mut store, clerk.id, None, &pathway, &Base::new())?;
    let id = written.value.to_string();
    let said = Message::new("cli-added-pathway").with("name", pathway.title).with("id", id.as_str());
    call.done(&said, json!({ "id": id, "change": written.change }))
}

fn json(row: &PathwayRow) -> Value {
    let pathway = &row.pathway;
    json!({
        "id": row.id.to_string(),
        "code": pathway.code,
        "title": pathway.title,
        "title_ar": pathway.title_ar,
        "modules": pathway.modules,
        "certificate": pathway.certificate,
        "minutes": row.minutes,
        "active": pathway.active,
    })
}
