//! `najma persons add`, `set` and `show`: the fiche of one person, and everything held about her.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::persons::duplicates;
use super::{Call, fields, given, lookup, out, persons};
use crate::domain::fiche::{FIELDS, Fiche, RECORDED};
use crate::domain::message::Message;
use crate::domain::person::PersonRow;
use crate::exchange::held;
use crate::store::erasure;
use crate::store::merge::Base;
use crate::store::{fiche, vocabulary};
use clap::{ArgMatches, Command};
use serde_json::json;

/// `persons add`.
pub(super) fn grammar_add(g: &Grammar<'_>) -> Command {
    g.verb("add", "cli-do-persons-add").args(g.fields("person", FIELDS))
}

/// `persons set`.
pub(super) fn grammar_set(g: &Grammar<'_>) -> Command {
    g.verb("set", "cli-do-persons-set").arg(g.place("person", "person")).args(g.fields("person", RECORDED))
}

/// `persons show`.
pub(super) fn grammar_show(g: &Grammar<'_>) -> Command {
    g.verb("show", "cli-do-persons-show")
        .arg(g.place("person", "person"))
        .arg(g.flag("everything"))
        .arg(g.option("reveal", "reason"))
}

/// Registers a person, and enrols her where a course is given.
pub(super) fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let value = Fiche::parse(&fields::draft(call, args, "person", FIELDS), call.today())?;
    let (mut store, clerk) = call.working()?;
    let alike = duplicates::alike(call, &store, &value.person)?;
    let written = fiche::save(&mut store, clerk.id, None, &value, &Base::new())?;
    complain(call, &value);
    let id = written.value.to_string();
    let said = Message::new("cli-added-person").with("name", value.person.name.told()).with("id", id.as_str());
    call.done(&said, json!({ "id": id, "change": written.change, "alike": alike }))
}

/// Changes fields of a person: only those that are given; an empty one is cleared.
pub(super) fn set(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::person(&store, given(args, "person"))?;
    if let Some(erased) = erasure::of(&store, id)? {
        return Err(Failure::Refused(Message::new("erasure-done-already").with("day", erased.on)));
    }
    let (seen, chg) = fiche::get(&store, id)?;
    let mut draft = seen.to_draft();
    if !fields::over(&mut draft, call, args, "person", RECORDED) {
        return Err(Failure::refused("cli-nothing-to-set"));
    }
    let value = Fiche::parse(&draft, call.today())?;
    let written = fiche::save(&mut store, clerk.id, Some(id), &value, &Base { seen: Some(seen), chg })?;
    complain(call, &value);
    let name = value.person.name.told();
    let id = id.to_string();
    let said = match written.change {
        Some(_) => Message::new("person-saved").with("name", name).with("id", id.as_str()),
        None => Message::new("record-unchanged").with("name", name),
    };
    call.done(&said, json!({ "id": id, "change": written.change }))
}

/// What is unusual, not wrong: said, and saved all the same.
fn complain(call: &Call, value: &Fiche) {
    for (field, doubt) in value.doubts(call.today()) {
        out::complain(&out::said(
            &call.texts,
            &format!("--{}", super::failure::option(field)),
            &call.texts.say(&doubt),
        ))
        .ok();
    }
}

/// Prints a fiche, or everything held about a person. What is hidden is shown to who says why; that is journalled first.
pub(super) fn show(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let reason = args.get_one::<String>("reveal");
    let (store, id, shown) = match reason {
        Some(reason) => {
            let (mut store, clerk) = call.working()?;
            let id = lookup::person(&store, given(args, "person"))?;
            let shown = fiche::reveal(&mut store, clerk.id, id, reason)?;
            (store, id, Some(shown))
        }
        None => {
            let store = call.reading()?;
            let id = lookup::person(&store, given(args, "person"))?;
            (store, id, None)
        }
    };
    let everything = args.get_flag("everything");
    if everything && !call.out.json {
        let text = held::text(&store, id, shown, &call.texts)?;
        return Ok(call.out.text(&text)?);
    }
    let value = match shown {
        Some(shown) => shown,
        None => fiche::get(&store, id)?.0,
    };
    if call.out.json {
        let mut object = persons::json(&PersonRow { id, person: value.person.clone() });
        object["no_call"] = json!(value.person.shield.no_call);
        object["protected"] = json!(value.person.shield.address);
        for (field, answer) in value.detail.answers() {
            object[field] = json!(answer);
        }
        if everything {
            object["held"] = held::json(&store, id)?;
        }
        if let Some(erased) = erasure::of(&store, id)? {
            object["erased"] = json!({ "on": erased.on, "by": erased.by, "reason": erased.reason });
        }
        object["merged"] = json!(persons::merging::united(call, &store, id)?);
        return Ok(call.out.json(&object)?);
    }
    let words = vocabulary::all(&store)?;
    call.out.line(&format!("{} {id}", call.texts.word("cli-column-id")))?;
    if let Some(erased) = erasure::of(&store, id)? {
        let said = Message::new("erasure-told").with("day", erased.on).with("clerk", erased.by);
        return Ok(call.out.line(&call.texts.say(&said.with("reason", erased.reason)))?);
    }
    for (label, text) in held::filled(&value, &words, &call.texts) {
        call.out.line(&out::said(&call.texts, &label, &text))?;
    }
    persons::merging::united(call, &store, id)?;
    Ok(())
}
