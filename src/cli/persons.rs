//! `najma persons list`, `add`, `show`, `merge` and `unmerge`.

mod merging;

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::listing::List;
use super::{Call, fields, given, lookup, out};
use crate::domain::birth::Birth;
use crate::domain::message::Message;
use crate::domain::person::{COLUMNS, FIELDS, Person, PersonRow, Sex};
use crate::store::merge::Base;
use crate::store::person;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// Persons read at a time: the list costs the same memory whatever its length.
const WINDOW: usize = 500;
/// Persons that a search by name finds at most: more than it ever looks at.
const FOUND: usize = 100_000;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "persons",
        "cli-do-persons",
        [
            g.verb("list", "cli-do-persons-list").arg(g.place("search", "text").required(false)),
            g.verb("add", "cli-do-persons-add").args(g.fields("person", FIELDS)),
            g.verb("show", "cli-do-persons-show").arg(g.place("person", "person")),
        ],
    )
    .subcommands(merging::grammar(g))
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("add", args)) => add(call, args),
        Some(("show", args)) => show(call, args),
        Some(("merge", args)) => merging::merge(call, args),
        Some(("unmerge", args)) => merging::unmerge(call, args),
        Some((_, args)) => list(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let text = given(args, "search");
    // A search among names answers at once with all it finds; the whole list comes window by window.
    let window = if text.trim().is_empty() { WINDOW } else { FOUND };
    let mut list = List::new(call, "person", COLUMNS, |row| row.id.to_string(), json);
    let mut after = None;
    loop {
        let rows = person::search(&store, text, after, window)?;
        list.rows(call, &rows)?;
        after = match rows.last() {
            Some(row) if rows.len() == window => Some(row.id),
            _ => return list.end(call),
        };
    }
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let person = Person::parse(&fields::draft(args, FIELDS), call.today())?;
    let (mut store, clerk) = call.working()?;
    let written = person::save(&mut store, clerk.id, None, &person, &Base::new())?;
    for (field, doubt) in person.doubts(call.today()) {
        // Unusual, not wrong: said, and saved all the same.
        out::complain(&format!("--{}: {}", super::failure::option(field), call.texts.say(&doubt))).ok();
    }
    let id = written.value.to_string();
    let said = Message::new("cli-added-person").with("name", person.name.shown(false)).with("id", id.as_str());
    call.done(&said, json!({ "id": id, "change": written.change }))
}

fn show(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let id = lookup::person(&store, given(args, "person"))?;
    let (row, _) = person::get(&store, id)?;
    if call.out.json {
        let mut object = json(&row);
        object["merged"] = Value::Array(merging::united(call, &store, id)?);
        return Ok(call.out.json(&object)?);
    }
    call.out.line(&format!("{} {id}", call.texts.word("cli-column-id")))?;
    let draft = row.person.to_draft();
    for field in FIELDS {
        let value = match field.id {
            "commune" => row.person.commune.as_deref().map(crate::domain::geography::commune_name).unwrap_or_default(),
            other => draft.get(other).to_owned(),
        };
        if !value.is_empty() {
            let label = call.texts.word(&format!("person-{}", field.id));
            call.out.line(&format!("{label}: {}", value.replace('\n', " / ")))?;
        }
    }
    merging::united(call, &store, id)?;
    Ok(())
}

fn json(row: &PersonRow) -> Value {
    let person = &row.person;
    json!({
        "id": row.id.to_string(),
        "file": person.file,
        "family": person.name.family,
        "given": person.name.given,
        "family_ar": person.name.family_ar,
        "given_ar": person.name.given_ar,
        "sex": person.sex.map(|sex| match sex { Sex::Female => "f", Sex::Male => "m" }),
        "birth": person.birth.map(Birth::to_disk),
        "commune": person.commune,
        "commune_name": person.commune.as_deref().map(crate::domain::geography::commune_name),
        "douar": person.douar,
        "phone": person.phone,
        "cin": person.cin,
        "note": person.note,
    })
}
