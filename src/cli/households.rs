//! `najma households`: who lives together.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, fields, given, lookup};
use crate::domain::draft::Problems;
use crate::domain::household::{FIELDS, Link, VOCABULARY};
use crate::domain::message::Message;
use crate::store::{household, person, vocabulary};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "households",
        "cli-do-households",
        [
            g.verb("show", "cli-do-households-show").arg(g.place("person", "person")),
            g.verb("join", "cli-do-households-join")
                .arg(g.place("person", "person"))
                .args(g.fields("household", FIELDS)),
            g.verb("part", "cli-do-households-part").arg(g.place("person", "person")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("join", args)) => join(call, args),
        Some(("part", args)) => part(call, args),
        Some((_, args)) => show(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn show(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let her = lookup::person(&store, given(args, "person"))?;
    let members = household::of_person(&store, her)?;
    if call.out.json {
        let list: Vec<Value> = members
            .iter()
            .map(|member| {
                json!({ "person": member.person.to_string(), "name": member.name.shown(false), "role": member.role })
            })
            .collect();
        return Ok(call.out.json(&json!({ "members": list }))?);
    }
    let words = vocabulary::all(&store)?;
    for member in &members {
        let role = member.role.as_deref().unwrap_or_default();
        let role = words.label(VOCABULARY, role, call.texts.language().code(), member.male);
        call.out.line(&format!("{} {} · {role}", member.person, call.texts.name(&member.name)))?;
    }
    if members.is_empty() {
        call.out.line(&call.texts.word("dossier-no-household"))?;
    }
    Ok(())
}

fn join(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let her = lookup::person(&store, given(args, "person"))?;
    let link = fields::parsed(Link::parse(&fields::draft(call, args, "household", FIELDS)), Problems::default())?;
    let written = household::join(&mut store, clerk.id, her, &link)?;
    let name = |id| person::get(&store, id).map(|(row, _)| row.person.name.told());
    let said = Message::new("household-joined").with("name", name(her)?).with("other", name(written.value)?);
    call.done(&said, json!({ "person": her.to_string(), "other": written.value.to_string(), "change": written.change }))
}

fn part(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let her = lookup::person(&store, given(args, "person"))?;
    let written = household::part(&mut store, clerk.id, her)?;
    let name = person::get(&store, her)?.0.person.name.told();
    call.done(&Message::new("household-parted").with("name", name), json!({ "change": written.change }))
}
