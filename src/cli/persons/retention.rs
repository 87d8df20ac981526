//! `najma persons retention` and `keep`: who is past the time that a record is kept, and keeping her longer.

use super::super::failure::Result;
use super::super::grammar::Grammar;
use super::super::{Call, given, lookup};
use crate::domain::message::{Message, Value as Shown};
use crate::domain::retention::Kind;
use crate::store::retention::{self, Due};
use crate::text::format;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How they are written.
pub(super) fn grammar(g: &Grammar<'_>) -> [Command; 2] {
    [
        g.verb("retention", "cli-do-persons-retention").arg(g.option("until", "date")),
        g.verb("keep", "cli-do-persons-keep")
            .arg(g.place("person", "person"))
            .arg(g.option("until", "date").required(true))
            .arg(g.option("reason", "reason").required(true)),
    ]
}

/// Who is past her time, and why.
pub(super) fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let until = match args.get_one::<String>("until") {
        Some(text) => lookup::date(text, call.today())?,
        None => call.today(),
    };
    let all = retention::due_on(&store, until)?;
    if call.out.json {
        let mut rules = Vec::new();
        for kind in Kind::ALL {
            let said = call.texts.word(&format!("retention-source-{}", kind.name()));
            rules.push(json!({ "kind": kind.name(), "years": retention::years(&store, kind)?, "source": said }));
        }
        let due: Vec<Value> = all.iter().map(object).collect();
        return Ok(call.out.json(&json!({ "until": until, "rules": rules, "due": due }))?);
    }
    for kind in Kind::ALL {
        let rule = Message::new("retention-rule")
            .with("kind", Shown::Term(kind.term()))
            .with("years", retention::years(&store, kind)?)
            .with("source", Message::new(source(kind)));
        call.out.line(&call.texts.say(&rule))?;
    }
    call.out.line(&call.texts.say(&Message::new("retention-count").with("count", all.len()).with("day", until)))?;
    for one in &all {
        let name = call.texts.name(&one.name);
        let kind = call.texts.word(one.kind.term());
        let kept = one.kept.as_ref().map(|(_, reason)| format!("  · {reason}")).unwrap_or_default();
        let (due, last) = (format::date(one.due), format::date(one.last));
        call.out.line(&format!("{}  {due}  {kind}  {last}  {name}{kept}", one.id))?;
    }
    Ok(())
}

/// Fluent id of where a duration comes from.
const fn source(kind: Kind) -> &'static str {
    match kind {
        Kind::Withdrawn => "retention-source-withdrawn",
        Kind::Apprentice => "retention-source-apprentice",
        Kind::Training => "retention-source-training",
        Kind::Contact => "retention-source-contact",
    }
}

fn object(one: &Due) -> Value {
    json!({
        "id": one.id.to_string(),
        "name": one.name.shown(false),
        "kind": one.kind.name(),
        "last": one.last,
        "due": one.due,
        "kept": one.kept.as_ref().map(|(until, reason)| json!({ "until": until, "reason": reason })),
    })
}

/// Keeps her longer.
pub(super) fn keep(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let her = lookup::person(&store, given(args, "person"))?;
    let until = lookup::date(given(args, "until"), call.today())?;
    let written = retention::keep(&mut store, clerk.id, her, until, given(args, "reason"))?;
    let said = Message::new("retention-kept").with("id", her.to_string()).with("day", until);
    call.done(&said, json!({ "id": her.to_string(), "until": until, "change": written.change }))
}
