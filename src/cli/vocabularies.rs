//! `najma vocabularies`: the words that fields of a fiche take.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, fields, given, listing};
use crate::domain::message::Message;
use crate::domain::vocabulary::{COLUMNS, FIELDS, NAMES, Term};
use crate::store::merge::Base;
use crate::store::{Store, vocabulary};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let both = |verb: Command| verb.arg(g.place("vocabulary", "text")).arg(g.place("word", "code"));
    g.noun(
        "vocabularies",
        "cli-do-vocabularies",
        [
            g.verb("list", "cli-do-vocabularies-list").arg(g.place("vocabulary", "text").required(false)),
            both(g.verb("set", "cli-do-vocabularies-set")).args(g.fields("term", FIELDS.get(2..).unwrap_or_default())),
            both(g.verb("withdraw", "cli-do-vocabularies-withdraw")).arg(g.flag("back")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("set", args)) => set(call, args),
        Some(("withdraw", args)) => withdraw(call, args),
        Some((_, args)) => list(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let wanted = given(args, "vocabulary");
    if !wanted.is_empty() {
        known(wanted)?;
    }
    let words = vocabulary::all(&store)?;
    let rows: Vec<Term> =
        words.all().iter().filter(|term| wanted.is_empty() || term.vocabulary == wanted).cloned().collect();
    listing::all(call, "term", COLUMNS, &rows, |term| term.id.map(|id| id.to_string()).unwrap_or_default(), json)
}

/// One of the vocabularies, or a sentence that names them.
fn known(wanted: &str) -> Result<()> {
    if NAMES.contains(&wanted) {
        return Ok(());
    }
    Err(Failure::Refused(Message::new("vocabulary-none").with("text", wanted).with("names", NAMES.join(", "))))
}

/// The id of a term by its code; `None` for one that is not there yet.
fn id_of(store: &Store, args: &ArgMatches) -> Result<Option<i64>> {
    let (name, code) = (given(args, "vocabulary"), given(args, "word"));
    known(name)?;
    Ok(vocabulary::all(store)?.term(name, &code.to_lowercase()).map(vocabulary::id_of))
}

fn set(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = id_of(&store, args)?;
    let (seen, chg) = match id {
        Some(id) => vocabulary::get(&store, id).map(|(seen, chg)| (Some(seen), chg))?,
        None => (None, 0),
    };
    let mut draft = seen.as_ref().map(Term::to_draft).unwrap_or_default();
    draft.set("vocabulary", given(args, "vocabulary"));
    draft.set("code", given(args, "word"));
    for field in FIELDS.iter().skip(2) {
        if let Some(text) = args.get_one::<String>(field.id) {
            draft.set(field.id, text.as_str());
        }
    }
    let active = seen.as_ref().is_none_or(|seen| seen.active);
    let value = fields::parsed(Term::parse(&draft), crate::domain::draft::Problems::default())?;
    let value = Term { active, ..value };
    let written = vocabulary::save(&mut store, clerk.id, id, &value, &Base { seen, chg })?;
    let name = value.label(call.texts.language().code(), false).to_owned();
    let mut object = json(&value);
    object["change"] = json!(written.change);
    call.done(&Message::new("record-term-saved").with("name", name), object)
}

fn withdraw(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let Some(id) = id_of(&store, args)? else {
        let (name, code) = (given(args, "vocabulary"), given(args, "word"));
        let codes: Vec<String> = vocabulary::all(&store)?.of(name).map(|term| term.code.clone()).collect();
        let message = Message::new("vocabulary-unknown").with("text", code).with("names", codes.join(" · "));
        return Err(Failure::Refused(message));
    };
    let withdrawn = !args.get_flag("back");
    let written = vocabulary::withdraw(&mut store, clerk.id, id, withdrawn)?;
    let (term, _) = vocabulary::get(&store, written.value)?;
    let said = if withdrawn { "record-term-withdrawn" } else { "record-term-offered" };
    let name = term.label(call.texts.language().code(), false).to_owned();
    let mut object = json(&term);
    object["change"] = json!(written.change);
    call.done(&Message::new(said).with("name", name), object)
}

fn json(term: &Term) -> Value {
    json!({
        "vocabulary": term.vocabulary,
        "code": term.code,
        "fr": term.fr,
        "ar": term.ar,
        "zgh": term.zgh,
        "zgh_latn": term.zgh_latn,
        "en": term.en,
        "active": term.active,
        "own": term.id.is_some(),
    })
}
