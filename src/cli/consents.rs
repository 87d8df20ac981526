//! `najma consents`: what the law asks to be noted of a person.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, fields, given, lookup};
use crate::domain::consent::{self as domain, Consent, FIELDS};
use crate::domain::draft::Problems;
use crate::domain::message::Message;
use crate::store::{consent, law, person, vocabulary};
use crate::text::format;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "consents",
        "cli-do-consents",
        [
            g.verb("list", "cli-do-consents-list").arg(g.place("person", "person")),
            g.verb("add", "cli-do-consents-add").arg(g.place("person", "person")).args(g.fields("consent", FIELDS)),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("add", args)) => add(call, args),
        Some((_, args)) => list(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let her = lookup::person(&store, given(args, "person"))?;
    let all = consent::of_person(&store, her)?;
    if call.out.json {
        let list: Vec<Value> = all.iter().map(|(_, own)| json(own)).collect();
        return Ok(call.out.json(&json!({ "consents": list }))?);
    }
    for (_, own) in &all {
        let kind = call.texts.word(&format!("consent-kind-{}", own.kind));
        let oral = if own.oral { format!(" · {}", call.texts.word("consent-read-aloud")) } else { String::new() };
        let signed = own.signed.map(|code| format!(" · {}", call.texts.word(&format!("consent-signed-{code}"))));
        let by = format!("{}{}", own.by, signed.unwrap_or_default());
        call.out.line(&format!("{} {kind}{oral} · {by}", format::date(own.on)))?;
    }
    if all.is_empty() {
        call.out.line(&call.texts.word("dossier-no-consent"))?;
    }
    Ok(())
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let her = lookup::person(&store, given(args, "person"))?;
    let mut draft = fields::draft(call, args, "consent", FIELDS);
    for (field, usual) in [("on", "j"), ("by", clerk.name.as_str()), ("kind", "notice")] {
        if draft.get(field).is_empty() {
            draft.set(field, usual);
        }
    }
    let value = fields::parsed(Consent::parse(&draft, call.today()), Problems::default())?;
    let written = consent::add(&mut store, clerk.id, her, &value)?;
    let row = person::get(&store, her)?.0;
    let lacks =
        domain::unguarded(value.kind, value.signed, value.on, row.person.birth).map(|said| call.texts.say(&said));
    let name = call.texts.name(&row.person.name);
    let said = if value.kind == "withdrawal" && value.leaves {
        Message::new("consent-withdrawn-left").with("name", name)
    } else if value.kind == "withdrawal" {
        let count = consent::places(&store, her)?;
        Message::new("consent-withdrawn").with("name", name).with("count", count)
    } else {
        let kind = call.texts.word(&format!("consent-kind-{}", value.kind));
        Message::new("consent-saved").with("name", name).with("kind", kind)
    };
    let mut object = json(&value);
    object["change"] = json!(written.change);
    object["lacks"] = json!(lacks);
    // What was to be read out, in the language in which it was.
    let law = law::get(&store)?;
    let language = value.language.as_deref().unwrap_or(call.texts.language().code());
    let words = vocabulary::all(&store)?;
    let purpose = law.purpose(words.resolve("language", language).unwrap_or(language)).map(str::to_owned);
    object["purpose"] = json!(purpose);
    call.done(&said, object)?;
    if let Some(lacks) = lacks.filter(|_| !call.out.json) {
        super::out::complain(&lacks).ok();
    }
    match purpose {
        Some(purpose) if !call.out.json => Ok(call.out.line(&purpose)?),
        _ => Ok(()),
    }
}

fn json(own: &Consent) -> Value {
    json!({ "kind": own.kind, "on": own.on, "language": own.language, "oral": own.oral, "by": own.by, "signed": own.signed, "note": own.note })
}
