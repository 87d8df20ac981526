//! `najma courses duplicate`, `split` and `merge`: groups that change shape.

use super::super::failure::{Failure, Result};
use super::super::grammar::Grammar;
use super::super::{Call, given, lookup};
use super::{clashes, proposal, reason, unless_clashing};
use crate::domain::course::parse_lines;
use crate::domain::message::Message;
use crate::store::regroup::{self, Regrouped, Split};
use crate::store::{course, timetable};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// A course like another on new dates.
pub(super) fn duplicate_grammar(g: &Grammar<'_>) -> Command {
    g.verb("duplicate", "cli-do-courses-duplicate")
        .arg(g.place("course", "course"))
        .arg(g.option("start", "date").allow_hyphen_values(true).required(true))
        .arg(g.option("code", "text"))
        .arg(g.option("name", "text").help(g.word("course-name-hint")))
        .arg(g.option("reason", "reason"))
        .arg(g.flag("dry-run"))
}

/// Some of its women in a group of their own.
pub(super) fn split_grammar(g: &Grammar<'_>) -> Command {
    g.verb("split", "cli-do-courses-split")
        .arg(g.place("course", "course"))
        .arg(g.option("lines", "text").required(true))
        .arg(g.option("day", "date").allow_hyphen_values(true).required(true))
        .arg(g.option("code", "text"))
        .arg(g.option("name", "text").help(g.word("course-name-hint")))
        .arg(g.flag("dry-run"))
}

/// A group into another.
pub(super) fn merge_grammar(g: &Grammar<'_>) -> Command {
    g.verb("merge", "cli-do-courses-merge")
        .arg(g.place("course", "course"))
        .arg(g.option("into", "course").required(true))
        .arg(g.option("day", "date").allow_hyphen_values(true).required(true))
        .arg(g.option("reason", "reason"))
        .arg(g.flag("dry-run"))
}

/// Makes it with its sessions; what stands in their way takes `--reason`.
pub(super) fn duplicate(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let row = lookup::course(&store, given(args, "course"))?;
    let start = lookup::date(given(args, "start"), call.today())?;
    let mut value = regroup::like(&store, row.id, start)?;
    for (text, own) in [(given(args, "code"), &mut value.code), (given(args, "name"), &mut value.name)] {
        if !text.trim().is_empty() {
            text.trim().clone_into(own);
        }
    }
    value.code = value.code.to_uppercase();
    let value = course::ended(&store, &value)?;
    let found = timetable::proposed(&store, &value)?;
    let mut object = proposal(&value, &found, None);
    if args.get_flag("dry-run") {
        let met = if call.out.json { Vec::new() } else { clashes(call, &found) };
        for told in met {
            call.out.line(&told)?;
        }
        let mut said = Message::new("cli-preview").with("sessions", found.sessions).with("until", value.ends_on);
        said.args.push(("hours", crate::domain::message::Value::Minutes(i64::from(found.minutes))));
        return call.done(&said, object);
    }
    let reason = reason(args);
    unless_clashing(call, &found, reason)?;
    let written = course::create(&mut store, clerk.id, &value, reason)?;
    let (id, sessions) = written.value;
    object["id"] = json!(id.to_string());
    object["change"] = json!(written.change);
    let said = Message::new("cli-added-course")
        .with("name", value.called())
        .with("id", id.to_string())
        .with("sessions", sessions);
    call.done(&said, object)
}

pub(super) fn split(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let row = lookup::course(&store, given(args, "course"))?;
    let code = Some(given(args, "code").trim().to_owned()).filter(|code| !code.is_empty());
    let name = Some(given(args, "name").trim().to_owned()).filter(|name| !name.is_empty());
    let split = Split {
        lines: parse_lines(given(args, "lines")).map_err(Failure::Usage)?,
        day: lookup::date(given(args, "day"), call.today())?,
        code: code.unwrap_or_else(|| regroup::free_code(&store, &row.course.code)),
        name: name.unwrap_or_else(|| format!("{} 2", row.course.name)),
    };
    if args.get_flag("dry-run") {
        let done = regroup::would_split(&store, row.id, &split)?;
        let said = Message::new("regroup-split-done").with("count", done.moved).with("course", split.name);
        return call.done(&said, counted(done));
    }
    let written = regroup::split(&mut store, clerk.id, row.id, &split)?;
    let (id, done) = written.value;
    let mut object = counted(done);
    object["id"] = json!(id.to_string());
    object["code"] = json!(split.code.to_uppercase());
    object["change"] = json!(written.change);
    let said = Message::new("regroup-split-done").with("count", done.moved).with("course", split.name);
    call.done(&said, object)
}

pub(super) fn merge(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let from = lookup::course(&store, given(args, "course"))?;
    let into = lookup::course(&store, given(args, "into"))?;
    let day = lookup::date(given(args, "day"), call.today())?;
    let name = into.course.name.as_str();
    if args.get_flag("dry-run") {
        let done = regroup::would_merge(&store, from.id, into.id, day)?;
        if let Some(crowded) = done.crowded().filter(|_| !call.out.json) {
            super::super::out::complain(&call.texts.say(&crowded)).ok();
        }
        let said = Message::new("regroup-merge-done").with("count", done.moved).with("course", name);
        return call.done(&said, counted(done));
    }
    let written = regroup::merge(&mut store, clerk.id, from.id, into.id, day, reason(args))?;
    let mut object = counted(written.value);
    object["change"] = json!(written.change);
    let said = Message::new("regroup-merge-done").with("count", written.value.moved).with("course", name);
    call.done(&said, object)
}

fn counted(done: Regrouped) -> Value {
    json!({
        "moved": done.moved,
        "sessions": done.sessions,
        "minutes": done.minutes,
        "holding": done.holding,
        "places": done.places,
    })
}
