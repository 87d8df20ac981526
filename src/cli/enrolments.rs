//! `najma enrolments add` and `list`: who is in a course, under which line.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::{Call, given, lookup};
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::message::{Message, Value as Shown};
use crate::store::enrolment;
use clap::{ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "enrolments",
        "cli-do-enrolments",
        [
            g.verb("add", "cli-do-enrolments-add")
                .arg(g.place("course", "course"))
                .arg(g.place("person", "person").action(ArgAction::Append).num_args(1..))
                .arg(g.option("from", "date").allow_hyphen_values(true)),
            g.verb("list", "cli-do-enrolments-list").arg(g.place("course", "course")),
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

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let mut persons = Vec::new();
    for text in args.get_many::<String>("person").into_iter().flatten() {
        let person = lookup::person(&store, text)?;
        if !persons.contains(&person) {
            persons.push(person);
        }
    }
    let from = match given(args, "from") {
        "" => course.course.starts_on,
        text => lookup::date(text, call.today())?,
    };
    let written = enrolment::enrol(&mut store, clerk.id, course.id, &persons, from)?;
    let lines = enrolment::of_course(&store, course.id)?;
    let places: Vec<&Enrolment> =
        lines.iter().filter(|line| line.person.is_some_and(|person| persons.contains(&person))).collect();
    let list: Vec<Value> = places.iter().map(|line| json(line)).collect();
    let new = written.value.len();
    let said = Message::new("cli-enrolled").with("count", new).with("course", course.course.name);
    call.done(&said, json!({ "course": course.id.to_string(), "added": new, "lines": list, "change": written.change }))
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = lookup::course_id(&store, given(args, "course"))?;
    let lines = enrolment::of_course(&store, course)?;
    if call.out.json {
        let list: Vec<Value> = lines.iter().map(json).collect();
        return Ok(call.out.json(&list)?);
    }
    let word = |id: &str| call.texts.word(id);
    let heads = ["sheet-number", "cli-column-name", "cli-column-name-ar", "cli-column-from", "cli-column-to"].map(word);
    let mut table = Table::new(heads.iter().enumerate().map(|(at, head)| (head.as_str(), at == 0)));
    for line in &lines {
        table.row(&[
            line.number.to_string(),
            latin(line),
            line.name.arabic(),
            call.texts.value(&Shown::Date(line.from)),
            line.to.map(|to| call.texts.value(&Shown::Date(to))).unwrap_or_default(),
        ]);
    }
    Ok(table.print(&mut call.out)?)
}

/// Her Latin name, or what a walk-in is called.
pub(super) fn latin(line: &Enrolment) -> String {
    let name = line.name.latin();
    if name.is_empty() { line.label.clone().unwrap_or_default() } else { name }
}

/// Her name in whatever script it is known, or what a walk-in is called: for a sentence.
pub(super) fn named(line: &Enrolment, arabic: bool) -> String {
    let name = line.name.shown(arabic);
    if name.is_empty() { line.label.clone().unwrap_or_default() } else { name }
}

fn json(line: &Enrolment) -> Value {
    json!({
        "id": line.id.to_string(),
        "number": line.number,
        "person": line.person.map(|id| id.to_string()),
        "label": line.label,
        "name": line.name.latin(),
        "name_ar": line.name.arabic(),
        "from": line.from,
        "to": line.to,
        "state": state(line.state),
    })
}

const fn state(state: State) -> &'static str {
    match state {
        State::Active => "active",
        State::Suspended => "suspended",
        State::Completed => "completed",
        State::Dropped => "dropped",
        State::Transferred => "transferred",
        State::Cancelled => "cancelled",
        State::Waiting => "waiting",
    }
}
