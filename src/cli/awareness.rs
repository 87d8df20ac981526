//! `najma awareness add` and `list`.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, fields, listing, lookup};
use crate::domain::awareness::{Awareness, AwarenessRow, BANDS, COLUMNS, FIELDS};
use crate::domain::draft::Problems;
use crate::domain::message::Message;
use crate::store::awareness;
use crate::store::merge::Base;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "awareness",
        "cli-do-awareness",
        [
            g.verb("add", "cli-do-awareness-add").args(g.fields("awareness", FIELDS)),
            g.verb("list", "cli-do-awareness-list"),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if let Some(("add", args)) = args.subcommand() {
        return add(call, args);
    }
    let store = call.reading()?;
    let rows = awareness::all(&store)?;
    let id = |row: &AwarenessRow| row.id.to_string();
    listing::all(call, "awareness", COLUMNS, &rows, id, json)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let mut draft = fields::draft(call, args, "awareness", FIELDS);
    let mut problems = Problems::default();
    fields::resolve(&mut draft, &mut problems, "centre", |text| Ok(lookup::centre(&store, text)?.0))?;
    let awareness = fields::parsed(Awareness::parse(&draft, call.today()), problems)?;
    let written = awareness::save(&mut store, clerk.id, None, &awareness, &Base::new())?;
    let id = written.value.to_string();
    let said = Message::new("cli-added-awareness")
        .with("day", awareness.on)
        .with("count", awareness.count(None))
        .with("id", id.as_str());
    call.done(&said, json!({ "id": id, "participations": awareness.count(None), "change": written.change }))
}

fn json(row: &AwarenessRow) -> Value {
    let awareness = &row.awareness;
    json!({
        "id": row.id.to_string(),
        "on": awareness.on,
        "theme": awareness.theme,
        "place": awareness.place,
        "partner": awareness.partner,
        "centre": awareness.centre.map(|centre| centre.to_string()),
        "names": awareness.names,
        "participations": awareness.count(None),
        "heads": awareness.heads.iter().map(|head| json!({
            "sex": if head.sex == 2 { "m" } else { "f" },
            "ages": usize::from(head.band).checked_sub(1).and_then(|at| BANDS.get(at)),
            "milieu": match head.milieu {
                1 => Some("rural"),
                2 => Some("urban"),
                _ => None,
            },
            "heads": head.heads,
        })).collect::<Vec<_>>(),
    })
}
