//! `najma enrolments`: who is in a course, under which line; who waits; how a place begins, changes and ends.

mod life;
mod rules;

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::{Call, given, lookup};
use crate::domain::eligibility::Doubt;
use crate::domain::enrolment::Enrolment;
use crate::domain::message::{Message, Value as Shown};
use crate::store::enrolment;
use chrono::NaiveDate;
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
                .arg(g.option("from", "date").allow_hyphen_values(true))
                .arg(g.option("reason", "reason")),
            g.verb("list", "cli-do-enrolments-list").arg(g.place("course", "course")),
        ]
        .into_iter()
        .chain(life::grammar(g))
        .chain(rules::grammar(g)),
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("add", args)) => add(call, args),
        Some(("list", args)) => list(call, args),
        Some((verb @ ("rules" | "check" | "waiting"), args)) => rules::run(call, verb, args),
        Some((verb, args)) => life::run(call, verb, args),
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
        // A course that is over takes nobody new; a place that was forgotten is entered with its day.
        "" if course.course.ends_on < call.today() => {
            let said = Message::new("cli-course-ended").with("course", course.course.name);
            return Err(Failure::Refused(said.with("day", course.course.ends_on)));
        }
        "" => None,
        text => Some(lookup::date(text, call.today())?),
    };
    if let Some(from) = from.filter(|from| *from > course.course.ends_on) {
        let said = Message::new("enrolment-course-over").with("day", from);
        return Err(Failure::Refused(said));
    }
    let starts = course.course.starts_on;
    let begins = enrolment::begins(&store, course.id)?;
    let before = enrolment::of_course(&store, course.id)?;
    let mut warned = Vec::new();
    for person in &persons {
        let had = before.iter().any(|line| line.person == Some(*person));
        let day = from.unwrap_or(if had { call.today() } else { begins }).max(starts);
        warned.push(enrolment::doubts(&store, course.id, *person, day)?);
    }
    let reason = Some(given(args, "reason")).filter(|text| !text.trim().is_empty());
    let written = enrolment::enrol_despite(&mut store, clerk.id, course.id, &persons, from, reason)?;
    let lines = enrolment::of_course(&store, course.id)?;
    let places: Vec<&Enrolment> =
        lines.iter().filter(|line| line.person.is_some_and(|person| persons.contains(&person))).collect();
    let list: Vec<Value> = places.iter().map(|line| object(line)).collect();
    let place = |line: &Enrolment| written.value.iter().find(|given| given.line == line.id);
    let (given, known): (Vec<_>, Vec<_>) = places.iter().copied().partition(|line| place(line).is_some());
    // Who comes back on her own line, who was here already: each is told of, for nothing new came of her.
    let back: Vec<&Enrolment> =
        given.iter().copied().filter(|line| place(line).is_some_and(|given| given.left.is_some())).collect();
    let mut warnings = Vec::new();
    // Of many at once the last ones meet a full course that the first did not.
    let crowded = match given.as_slice() {
        [] | [_] => None,
        [first, ..] => enrolment::crowded(&store, course.id, first.from.max(call.today()), 0)?,
    };
    for (person, doubts) in persons.iter().zip(&warned) {
        let line = given.iter().find(|line| line.person == Some(*person));
        let Some(line) = line else { continue };
        for (doubt, message) in doubts.iter().filter(|(doubt, _)| crowded.is_none() || *doubt != Doubt::Full) {
            let sentence = call.texts.say(message);
            if !call.out.json {
                let said = Message::new("cli-enrolled-doubt")
                    .with("line", line.number)
                    .with("name", line.called())
                    .with("why", sentence.as_str());
                super::out::complain(&call.texts.say(&said)).ok();
            }
            warnings.push(json!({ "person": person.to_string(), "code": doubt.code(), "message": sentence }));
        }
    }
    if let Some(crowded) = crowded {
        let sentence = call.texts.say(&crowded);
        if !call.out.json {
            super::out::complain(&sentence).ok();
        }
        warnings.push(json!({ "person": null, "code": Doubt::Full.code(), "message": sentence }));
    }
    let new = given.len() - back.len();
    let said = Message::new("cli-enrolled").with("count", new).with("course", course.course.name);
    let numbers = |lines: &[&Enrolment]| lines.iter().map(|line| line.number).collect::<Vec<_>>();
    let object = json!({
        "course": course.id.to_string(),
        "added": given.len(),
        "back": numbers(&back),
        "known": numbers(&known),
        "lines": list,
        "warnings": warnings,
        "change": written.change,
    });
    if call.out.json || new > 0 {
        call.done(&said, object)?;
    }
    if !call.out.json {
        let day = from.unwrap_or(call.today()).max(starts);
        for line in back {
            let Some(given) = place(line) else { continue };
            tell(call, given.said(call.today()), line, given.left.unwrap_or(day))?;
        }
        for line in known {
            tell(call, "course-enrolled-already", line, line.from)?;
        }
    }
    Ok(())
}

/// A line for one whom nothing new came of.
fn tell(call: &mut Call, id: &'static str, line: &Enrolment, day: NaiveDate) -> Result<()> {
    let said = Message::new(id).with("line", line.number).with("day", day).of(line.sex);
    let said = said.with("name", line.called());
    Ok(call.out.line(&call.texts.say(&said))?)
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = lookup::course_id(&store, given(args, "course"))?;
    let lines = enrolment::of_course(&store, course)?;
    if call.out.json {
        let list: Vec<Value> = lines.iter().map(object).collect();
        return Ok(call.out.json(&list)?);
    }
    let word = |id: &str| call.texts.word(id);
    let heads = [
        "sheet-number",
        "cli-column-name",
        "cli-column-name-ar",
        "cli-column-from",
        "cli-column-to",
        "enrolment-standing",
    ]
    .map(word);
    let today = call.today();
    let mut table = Table::new(heads.iter().enumerate().map(|(at, head)| (head.as_str(), at == 0)));
    for line in &lines {
        table.row(&[
            number(line),
            call.texts.value(&latin(line)),
            call.texts.value(&line.name.in_arabic()),
            call.texts.value(&Shown::Date(line.from)),
            line.to.map(|to| call.texts.value(&Shown::Date(to))).unwrap_or_default(),
            call.texts.say(&Message::new(line.standing(today).term()).of(line.sex)),
        ]);
    }
    Ok(table.print(&mut call.out)?)
}

/// Her line, where she has one.
fn number(line: &Enrolment) -> String {
    if line.has_line() { line.number.to_string() } else { String::new() }
}

/// Her Latin name, or what a walk-in is called.
pub(super) fn latin(line: &Enrolment) -> Shown {
    if line.person.is_none() { line.called() } else { line.name.in_latin() }
}

/// The same as scripts read it: of somebody who was erased, the dash alone.
pub(super) fn plain(line: &Enrolment) -> String {
    let name = line.name.latin();
    if name.is_empty() { line.label.clone().unwrap_or_default() } else { name }
}

pub(super) fn object(line: &Enrolment) -> Value {
    json!({
        "id": line.id.to_string(),
        "number": line.has_line().then_some(line.number),
        "person": line.person.map(|id| id.to_string()),
        "label": line.label,
        "name": line.name.latin(),
        "name_ar": line.name.arabic(),
        "from": line.from,
        "to": line.to,
        "state": line.state.name(),
        "reason": line.reason,
        "away": line.away.iter().map(|away| json!({ "from": away.from, "to": away.to, "state": away.state.name() })).collect::<Vec<_>>(),
        "doubts": line.terms.doubts.iter().map(|doubt| doubt.code()).collect::<Vec<_>>(),
        "exception": line.terms.exception,
        "follows": line.terms.follows.map(|(id, link)| json!({ "enrolment": id.to_string(), "link": link.name() })),
        "asked": line.terms.asked,
    })
}
