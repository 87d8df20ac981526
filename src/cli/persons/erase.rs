//! `najma persons erase`: a person erased for ever, her counts kept.

use super::super::failure::{Failure, Result};
use super::super::grammar::Grammar;
use super::super::{Call, given, lookup};
use crate::domain::id::PersonId;
use crate::domain::message::Message;
use crate::store::erasure::{self, Mention, Toll};
use crate::store::{Store, Trouble};
use crate::text;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.verb("erase", "cli-do-persons-erase")
        .arg(g.place("person", "person").required(false))
        .arg(g.option("reason", "reason"))
        .arg(g.flag("yes"))
        .arg(g.flag("finish"))
}

/// Says what an erasure takes; with `--yes` does it, and cleans the file.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let wanted = given(args, "person");
    if args.get_flag("finish") {
        return finish(call);
    }
    if wanted.trim().is_empty() {
        return Err(Failure::Usage(Message::new("erasure-whom")));
    }
    let (mut store, clerk) = call.working()?;
    let her = whom(&store, wanted)?;
    let reason = given(args, "reason");
    if !args.get_flag("yes") {
        return told(call, &erasure::toll(&store, her)?);
    }
    let written = erasure::erase(&mut store, clerk.id, her, reason)?;
    let erased = written.value;
    let clean = match erasure::scrub(&mut store, clerk.id) {
        Ok(()) => true,
        Err(Trouble::Busy | Trouble::Full(_)) => false,
        Err(trouble) => return Err(trouble.into()),
    };
    let copies: Vec<String> = erasure::copies(&store).iter().map(|path| super::super::place::shown(path)).collect();
    let mut object = json(&erased.toll);
    object["id"] = json!(her.to_string());
    object["change"] = json!(written.change);
    object["drafts"] = json!(erased.drafts);
    object["files"] = json!(erased.files);
    object["clean"] = json!(clean);
    object["copies"] = json!(copies);
    call.done(&said(her, clean), object)?;
    named(call, &erased.toll)?;
    if !call.out.json && !copies.is_empty() {
        let copies = Message::new("erasure-copies").with("files", copies.join(", "));
        call.out.line(&call.texts.say(&copies))?;
    }
    Ok(())
}

fn json(toll: &Toll) -> Value {
    json!({
        "papers": toll.papers,
        "consents": toll.consents,
        "changes": toll.changes,
        "places": toll.places,
        "marks": toll.marks,
        "current": toll.current,
        "named_in": toll.mentions.iter().map(mention).collect::<Vec<_>>(),
    })
}

fn mention(own: &Mention) -> Value {
    json!({ "table": own.table, "field": own.column, "record": own.record })
}

/// Where free words of others still name her, a line each: once she is erased nobody can find them any more.
fn named(call: &mut Call, toll: &Toll) -> Result<()> {
    if call.out.json || toll.mentions.is_empty() {
        return Ok(());
    }
    let head = Message::new("erasure-named").with("count", toll.mentions.len());
    call.out.line(&call.texts.say(&head))?;
    for own in &toll.mentions {
        call.out.line(&format!(
            "  {}",
            text::told::mention(&call.texts, own.word(), &own.table, &own.column, &own.record)
        ))?;
    }
    Ok(())
}

/// What it would take, and that it is not done.
fn told(call: &mut Call, toll: &Toll) -> Result<()> {
    let said: Vec<String> = toll.sentences().iter().map(|own| call.texts.say(own)).collect();
    if call.out.json {
        let mut object = json(toll);
        object["erased"] = json!(false);
        object["message"] = json!(said.join(" "));
        call.out.json(&object)?;
    } else {
        said.iter().try_for_each(|line| call.out.line(line))?;
        named(call, toll)?;
        call.out.line(&call.texts.word("erasure-say-yes"))?;
    }
    Err(Failure::Found)
}

fn said(her: PersonId, clean: bool) -> Message {
    Message::new(if clean { "erasure-done" } else { "erasure-done-unclean" }).with("id", her.to_string())
}

/// Cleans the file where another session had been in the way.
fn finish(call: &mut Call) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let due = erasure::is_due(&store)?;
    if due {
        erasure::scrub(&mut store, clerk.id)?;
    }
    let said = Message::new(if due { "erasure-clean" } else { "erasure-nothing-due" });
    call.done(&said, json!({ "cleaned": due }))
}

/// A person, or one who lies in the bin.
fn whom(store: &Store, wanted: &str) -> Result<PersonId> {
    match lookup::person(store, wanted) {
        Ok(her) => Ok(her),
        Err(failure) => {
            let her = wanted.trim().parse::<PersonId>().map_err(|()| failure)?;
            erasure::toll(store, her).map(|_: Toll| her).map_err(|trouble| match trouble {
                Trouble::Gone => Failure::Refused(Message::new("cli-no-such-person").with("text", wanted)),
                other => other.into(),
            })
        }
    }
}
