//! `najma bin`: what was removed by mistake, removing and putting back.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, given, lookup};
use crate::domain::bin::{Binned, Kind};
use crate::domain::date::figures;
use crate::domain::id::PersonId;
use crate::domain::message::{Message, Value as Shown};
use crate::store::bin;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// Things listed at most.
const MOST: usize = 10_000;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "bin",
        "cli-do-bin",
        [
            g.verb("list", "cli-do-bin-list"),
            g.verb("person", "cli-do-bin-person").arg(g.place("person", "person")),
            g.verb("enrolment", "cli-do-bin-enrolment").arg(g.place("course", "course")).arg(g.place("who", "number")),
            g.verb("restore", "cli-do-bin-restore").arg(g.place("record", "record")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("person", args)) => {
            let (mut store, clerk) = call.working()?;
            let id = lookup::person(&store, given(args, "person"))?;
            let written = bin::remove(&mut store, clerk.id, Kind::Person, id.0)?;
            removed(call, Kind::Person, id.0, written.change.map(|change| change.0))
        }
        Some(("enrolment", args)) => {
            let (mut store, clerk) = call.working()?;
            let course = lookup::course(&store, given(args, "course"))?;
            let line = lookup::line(&store, &course, given(args, "who"))?;
            let written = bin::remove(&mut store, clerk.id, Kind::Enrolment, line.id.0)?;
            removed(call, Kind::Enrolment, line.id.0, written.change.map(|change| change.0))
        }
        Some(("restore", args)) => {
            let (mut store, clerk) = call.working()?;
            let text = given(args, "record");
            let unknown = || Failure::Refused(Message::new("cli-not-in-bin").with("text", text.trim()));
            let id = text.trim().parse::<PersonId>().map_err(|()| unknown())?;
            let thing = bin::all(&store, MOST)?.into_iter().find(|one| one.id == id.0).ok_or_else(unknown)?;
            let written = bin::restore(&mut store, clerk.id, thing.id)?;
            let said = Message::new("bin-restored").with("name", Shown::both(&thing.label.0, thing.label.1.as_deref()));
            let mut object = object(&thing);
            object["change"] = json!(written.change);
            call.done(&said, object)
        }
        Some(_) => list(call),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn removed(call: &mut Call, kind: Kind, id: i64, change: Option<i64>) -> Result<()> {
    let id = PersonId(id).to_string();
    let said = Message::new("cli-binned").with("what", Shown::Term(kind.term())).with("id", id.as_str());
    call.done(&said, json!({ "id": id, "kind": kind.name(), "change": change }))
}

fn list(call: &mut Call) -> Result<()> {
    let store = call.reading()?;
    let all = bin::all(&store, MOST)?;
    if call.out.json {
        let objects: Vec<Value> = all.iter().map(object).collect();
        return Ok(call.out.json(&objects)?);
    }
    if all.is_empty() {
        return Ok(call.out.line(&call.texts.word("bin-empty"))?);
    }
    for one in &all {
        let what = call.texts.word(one.kind.term());
        let day = format!("{} {}", figures::date(one.at.date()), figures::time(one.at.time()));
        call.out.line(&format!("{}  {what}  {}  {day}  {}", PersonId(one.id), one.label.0, one.by))?;
    }
    Ok(())
}

fn object(one: &Binned) -> Value {
    json!({
        "id": PersonId(one.id).to_string(),
        "kind": one.kind.name(),
        "label": one.label.0,
        "label_ar": one.label.1,
        "by": one.by,
        "at": figures::iso_moment(one.at),
    })
}
