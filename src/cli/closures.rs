//! `najma closures add` and `list`.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, fields, listing, lookup};
use crate::domain::closure::{COLUMNS, Closure, ClosureRow, FIELDS};
use crate::domain::draft::Problems;
use crate::domain::message::{Message, Value as Shown};
use crate::store::closure;
use crate::store::merge::Base;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "closures",
        "cli-do-closures",
        [
            g.verb("add", "cli-do-closures-add").args(g.fields("closure", FIELDS)).arg(g.flag("cancel")),
            g.verb("list", "cli-do-closures-list"),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if let Some(("add", args)) = args.subcommand() {
        return add(call, args);
    }
    let store = call.reading()?;
    let rows = closure::all(&store)?;
    let id = |row: &ClosureRow| row.id.to_string();
    listing::all(call, "closure", COLUMNS, &rows, id, json)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let mut draft = fields::draft(call, args, "closure", FIELDS);
    let mut problems = Problems::default();
    fields::resolve(&mut draft, &mut problems, "centre", |text| Ok(lookup::centre(&store, text)?.0))?;
    let closure = fields::parsed(Closure::parse(&draft, call.today()), problems)?;
    let reach = closure::reach(&store, &closure)?;
    let (id, change) = if args.get_flag("cancel") {
        let written = closure::save_and_cancel(&mut store, clerk.id, None, &closure, &Base::new())?;
        (written.value.0.to_string(), written.change)
    } else {
        let written = closure::save(&mut store, clerk.id, None, &closure, &Base::new())?;
        (written.value.to_string(), written.change)
    };
    let cancelled = i64::from(args.get_flag("cancel"));
    let planned = Message::new("cli-closure-planned").with("count", reach.planned).with("cancelled", cancelled);
    let kept = Message::new("cli-closure-kept").with("count", reach.kept);
    for (count, counted) in [(reach.planned, planned), (reach.kept, kept)] {
        if count > 0 && !call.out.json {
            call.out.line(&call.texts.say(&counted))?;
        }
    }
    let said = Message::new("cli-added-closure")
        .with("name", Shown::both(&closure.title, closure.title_ar.as_deref()))
        .with("id", id.as_str());
    call.done(
        &said,
        json!({
            "id": id,
            "from": closure.from,
            "to": closure.to,
            "planned_under": reach.planned,
            "kept_under": reach.kept,
            "cancelled": args.get_flag("cancel"),
            "change": change,
        }),
    )
}

fn json(row: &ClosureRow) -> Value {
    let closure = &row.closure;
    json!({
        "id": row.id.to_string(),
        "centre": row.centre_code,
        "from": closure.from,
        "to": closure.to,
        "title": closure.title,
        "title_ar": closure.title_ar,
        "kind": closure.kind,
    })
}
