//! `najma persons`: the list and the search; what is done with one of them stands in `fiche`, what makes two of them one in
//! `merging`.

pub(super) mod duplicates;
mod erase;
pub(super) mod merging;
mod retention;

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::listing::{self, List};
use super::{Call, fiche, given, leave};
use crate::domain::birth::Birth;
use crate::domain::person::{COLUMNS, PersonRow, Sex};
use crate::store::person;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// Persons read at a time: the list costs the same memory whatever its length.
const WINDOW: usize = 500;
/// Persons of whom a list by name has no more.
const FOUND: usize = 100_000;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "persons",
        "cli-do-persons",
        [
            g.verb("list", "cli-do-persons-list").arg(g.place("search", "text").required(false)),
            g.verb("search", "cli-do-persons-search").arg(g.place("search", "text")),
            fiche::grammar_add(g),
            fiche::grammar_set(g),
            fiche::grammar_show(g),
            erase::grammar(g),
            leave::grammar_attendance(g),
        ],
    )
    .subcommands(merging::grammar(g))
    .subcommands(duplicates::grammar(g))
    .subcommands(retention::grammar(g))
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("search", args)) => search(call, args),
        Some(("add", args)) => fiche::add(call, args),
        Some(("set", args)) => fiche::set(call, args),
        Some(("show", args)) => fiche::show(call, args),
        Some(("erase", args)) => erase::run(call, args),
        Some(("retention", args)) => retention::list(call, args),
        Some(("keep", args)) => retention::keep(call, args),
        Some(("merge", args)) => merging::merge(call, args),
        Some(("unmerge", args)) => merging::unmerge(call, args),
        Some(("attendance", args)) => leave::attendance(call, args),
        Some(("duplicates", args)) => duplicates::list(call, args),
        Some(("distinct", args)) => duplicates::distinct(call, args),
        Some((_, args)) => list(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let text = given(args, "search");
    // A search answers at once with all it finds; the whole list comes window by window.
    if !text.trim().is_empty() {
        let rows = person::search(&store, text, call.today(), FOUND)?;
        return listing::all(call, "person", COLUMNS, &rows, |row| row.id.to_string(), json);
    }
    let mut list = List::new(call, "person", COLUMNS, |row| row.id.to_string(), json);
    let mut after = None;
    loop {
        let rows = person::latest(&store, after, WINDOW)?;
        list.rows(call, &rows)?;
        after = match rows.last() {
            Some(row) if rows.len() == WINDOW => Some(row.id),
            _ => return list.end(call),
        };
    }
}

/// What the search of the screen finds, in its order.
fn search(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let rows = person::search(&store, given(args, "search"), call.today(), person::MOST)?;
    listing::all(call, "person", COLUMNS, &rows, |row| row.id.to_string(), json)
}

/// A person for scripts.
pub(super) fn json(row: &PersonRow) -> Value {
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
