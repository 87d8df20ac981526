//! `najma rooms add` and `list`.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, fields, listing, lookup};
use crate::domain::draft::Problems;
use crate::domain::message::Message;
use crate::domain::room::{COLUMNS, FIELDS, Room, RoomRow};
use crate::store::merge::Base;
use crate::store::room;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "rooms",
        "cli-do-rooms",
        [g.verb("add", "cli-do-rooms-add").args(g.fields("room", FIELDS)), g.verb("list", "cli-do-rooms-list")],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if let Some(("add", args)) = args.subcommand() {
        return add(call, args);
    }
    let store = call.reading()?;
    let rows = room::all(&store)?;
    let id = |row: &RoomRow| row.id.to_string();
    listing::all(call, "room", COLUMNS, &rows, id, json)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let mut draft = fields::draft(call, args, "room", FIELDS);
    let mut problems = Problems::default();
    fields::resolve(&mut draft, &mut problems, "centre", |text| Ok(lookup::centre(&store, text)?.0))?;
    let room = fields::parsed(Room::parse(&draft), problems)?;
    let written = room::save(&mut store, clerk.id, None, &room, &Base::new())?;
    let id = written.value.to_string();
    let said = Message::new("cli-added-room").with("name", room.name).with("id", id.as_str());
    call.done(&said, json!({ "id": id, "change": written.change }))
}

fn json(row: &RoomRow) -> Value {
    let room = &row.room;
    json!({
        "id": row.id.to_string(),
        "centre": room.centre.to_string(),
        "centre_name": row.centre_name.0,
        "name": room.name,
        "name_ar": room.name_ar,
        "places": room.places,
        "active": room.active,
    })
}
