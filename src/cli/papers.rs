//! `najma papers`: pièces du dossier, and the files that lack some.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::sending::To;
use super::{Call, given, listing, lookup};
use crate::domain::document::{Document, Incomplete, State, VOCABULARY};
use crate::domain::field::{Column, Script, Width};
use crate::domain::message::Message;
use crate::domain::vocabulary::Vocabulary;
use crate::store::document::Wanted;
use crate::store::{document, person, vocabulary};
use clap::{ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "papers",
        "cli-do-papers",
        [
            g.verb("list", "cli-do-papers-list").arg(g.place("person", "person")),
            g.verb("set", "cli-do-papers-set")
                .arg(g.place("person", "person"))
                .arg(g.place("paper", "text"))
                .arg(g.option("is", "is"))
                .arg(g.option("remark", "text"))
                .arg(g.flag("forget")),
            g.verb("missing", "cli-do-papers-missing").arg(g.place("course", "code")).args(g.output()),
            g.verb("required", "cli-do-papers-required")
                .arg(g.place("papers", "text").required(false).action(ArgAction::Append))
                .arg(g.option("module", "code")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("set", args)) => set(call, args),
        Some(("missing", args)) => missing(call, args),
        Some(("required", args)) => required(call, args),
        Some((_, args)) => list(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let her = lookup::person(&store, given(args, "person"))?;
    let words = vocabulary::all(&store)?;
    let papers = document::of_person(&store, her)?;
    let lacking = document::lacking(&store, her, call.today())?;
    if call.out.json {
        let list: Vec<Value> = papers.iter().map(json).collect();
        return Ok(call.out.json(&json!({ "papers": list, "missing": lacking }))?);
    }
    for paper in &papers {
        let note = paper.note.as_deref().map(|note| format!(" · {note}")).unwrap_or_default();
        let state = call.texts.word(paper.state.term());
        let day = crate::text::format::date(paper.on);
        call.out.line(&format!("{}: {state} · {day}{note}", label(call, &words, &paper.kind)))?;
    }
    if !lacking.is_empty() {
        let names: Vec<String> = lacking.iter().map(|code| label(call, &words, code)).collect();
        let said = Message::new("person-papers-lack").with("papers", names.join(", "));
        call.out.line(&call.texts.say(&said))?;
    }
    Ok(())
}

fn set(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let state = match given(args, "is") {
        "" => State::Present,
        word => State::ALL
            .into_iter()
            .find(|state| state.word() == word)
            .ok_or_else(|| Failure::Usage(Message::new("cli-paper-state").with("text", word)))?,
    };
    let (mut store, clerk) = call.working()?;
    let her = lookup::person(&store, given(args, "person"))?;
    let state = (!args.get_flag("forget")).then_some(state);
    let note = args.get_one::<String>("remark").map(String::as_str);
    let paper = given(args, "paper");
    let written = document::set(&mut store, clerk.id, her, paper, call.today(), Wanted { state, note, seen: None })?;
    let words = vocabulary::all(&store)?;
    let code = words.resolve(VOCABULARY, paper).map_err(Failure::Refused)?;
    let name = person::get(&store, her)?.0.person.name.told();
    let said = Message::new("cli-paper-set")
        .with("name", name)
        .with("paper", label(call, &words, code))
        .with("state", Message::new(state.map_or("document-cleared", State::term)));
    call.done(&said, json!({ "kind": code, "state": state.map(State::word), "change": written.change }))
}

/// The files of a course that lack papers; `--output` writes the list for a spreadsheet.
fn missing(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = lookup::course_id(&store, given(args, "course"))?;
    let words = vocabulary::all(&store)?;
    let named = |row: &Incomplete| {
        let names: Vec<String> = row.missing.iter().map(|code| label(call, &words, code)).collect();
        (row.clone(), names.join(", "))
    };
    let rows: Vec<(Incomplete, String)> = document::incomplete(&store, course)?.iter().map(named).collect();
    let Some(to) = To::asked(args) else {
        return listing::all(call, "papers", COLUMNS, &rows, |row| row.0.person.to_string(), json_missing);
    };
    let heads: Vec<String> = COLUMNS.iter().map(|column| call.texts.word(&format!("papers-{}", column.id))).collect();
    let mut cells = rows.iter().map(|row| COLUMNS.iter().map(|column| (column.value)(row)).collect());
    to.spreadsheet(call, "papers-missing", &heads, &mut cells)
}

const COLUMNS: &[Column<(Incomplete, String)>] = &[
    Column::new("name", Width::Fill(22), Script::Latin, |r: &(Incomplete, String)| r.0.name.in_latin()),
    Column::new("name_ar", Width::Fill(18), Script::Arabic, |r: &(Incomplete, String)| r.0.name.in_arabic()),
    Column::new("missing", Width::Fill(30), Script::Free, |r: &(Incomplete, String)| r.1.as_str().into()),
];

/// Which papers are asked for: shown, or set.
fn required(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let kinds: Vec<String> = args.get_many::<String>("papers").into_iter().flatten().cloned().collect();
    let module = Some(given(args, "module").to_uppercase()).filter(|code| !code.is_empty());
    if kinds.is_empty() {
        let store = call.reading()?;
        return told(call, &document::required(&store, module.as_deref())?, &vocabulary::all(&store)?, None);
    }
    let (mut store, clerk) = call.working()?;
    if let Some(code) = &module {
        lookup::module(&store, code)?;
    }
    let written = document::set_required(&mut store, clerk.id, module.as_deref(), &kinds)?;
    let codes = document::required(&store, module.as_deref())?;
    told(call, &codes, &vocabulary::all(&store)?, written.change.map(|change| change.0))
}

fn told(call: &mut Call, codes: &[String], words: &Vocabulary, change: Option<i64>) -> Result<()> {
    let names: Vec<String> = codes.iter().map(|code| label(call, words, code)).collect();
    let said = Message::new("cli-papers-required").with("papers", names.join(", "));
    call.done(&said, json!({ "papers": codes, "change": change }))
}

fn label(call: &Call, words: &Vocabulary, code: &str) -> String {
    words.label(VOCABULARY, code, call.texts.language().code(), false).to_owned()
}

fn json(paper: &Document) -> Value {
    json!({ "kind": paper.kind, "state": paper.state.word(), "on": paper.on, "note": paper.note })
}

fn json_missing(row: &(Incomplete, String)) -> Value {
    json!({ "id": row.0.person.to_string(), "name": row.0.name.latin(), "name_ar": row.0.name.arabic(), "missing": row.0.missing })
}
