//! `najma seasons add` and `list`: other hours between two days, and the sessions they move.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, fields, listing, lookup};
use crate::domain::date::figures;
use crate::domain::draft::Problems;
use crate::domain::message::Message;
use crate::domain::season::{COLUMNS, FIELDS, Season, SeasonRow};
use crate::store::merge::Base;
use crate::store::season::{self, Effect};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "seasons",
        "cli-do-seasons",
        [
            g.verb("add", "cli-do-seasons-add").args(g.fields("season", FIELDS)).arg(g.flag("dry-run")),
            g.verb("list", "cli-do-seasons-list"),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if let Some(("add", args)) = args.subcommand() {
        return add(call, args);
    }
    let store = call.reading()?;
    let rows = season::all(&store)?;
    let id = |row: &SeasonRow| row.id.to_string();
    listing::all(call, "season", COLUMNS, &rows, id, json)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let mut draft = fields::draft(call, args, "season", FIELDS);
    let mut problems = Problems::default();
    fields::resolve(&mut draft, &mut problems, "centre", |text| Ok(lookup::centre(&store, text)?.0))?;
    let season = fields::parsed(Season::parse(&draft, call.today()), problems)?;
    if args.get_flag("dry-run") {
        let effect = season::effect(&store, None, &season)?;
        return call.done(&said(&season, effect), counted(effect));
    }
    let written = season::save_and_move(&mut store, clerk.id, None, &season, &Base::new())?;
    let (id, effect) = written.value;
    let mut object = counted(effect);
    object["id"] = json!(id.to_string());
    object["change"] = json!(written.change);
    call.done(&said(&season, effect), object)
}

fn said(season: &Season, effect: Effect) -> Message {
    Message::new("cli-season")
        .with("name", season.title.as_str())
        .with("moved", effect.moved)
        .with("unfit", effect.unfit)
        .with("kept", effect.kept)
}

fn counted(effect: Effect) -> Value {
    json!({
        "moved": effect.moved,
        "moved_minutes": effect.minutes,
        "unfit": effect.unfit,
        "kept": effect.kept,
        "back": effect.back,
    })
}

fn json(row: &SeasonRow) -> Value {
    let season = &row.season;
    json!({
        "id": row.id.to_string(),
        "centre": row.centre_code,
        "from": season.from,
        "to": season.to,
        "opens": figures::time(season.opens),
        "closes": figures::time(season.closes),
        "title": season.title,
        "title_ar": season.title_ar,
    })
}
