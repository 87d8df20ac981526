//! `najma enrolments rules|check|waiting`: for whom a module is, whether somebody fits, who gets the next place.

use super::super::failure::{Failure, Result};
use super::super::grammar::Grammar;
use super::super::out::Table;
use super::super::{Call, given, lookup};
use super::{latin, object};
use crate::domain::date::western_digits;
use crate::domain::eligibility::{Answer, Rule, parse_ages};
use crate::domain::id::ModuleId;
use crate::domain::message::{Message, Value as Shown};
use crate::domain::person::Sex;
use crate::domain::waiting;
use crate::store::merge::Base;
use crate::store::{Store, enrolment, module, person};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How they are written.
pub(super) fn grammar(g: &Grammar<'_>) -> Vec<Command> {
    vec![
        g.verb("waiting", "cli-do-enrolments-waiting").arg(g.place("course", "course")),
        g.verb("check", "cli-do-enrolments-check")
            .arg(g.place("course", "course"))
            .arg(g.place("person", "person"))
            .arg(g.option("day", "date").allow_hyphen_values(true)),
        g.verb("rules", "cli-do-enrolments-rules")
            .arg(g.place("module", "code"))
            .arg(g.option("ages", "text").allow_hyphen_values(true))
            .arg(g.option("sex", "text"))
            .arg(g.option("literate", "text"))
            .arg(g.option("schooling", "text"))
            .arg(g.option("waiting", "text")),
    ]
}

/// Does one of them.
pub(super) fn run(call: &mut Call, verb: &str, args: &ArgMatches) -> Result<()> {
    match verb {
        "rules" => rules(call, args),
        "check" => check(call, args),
        _ => waiting(call, args),
    }
}

fn waiting(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = lookup::course_id(&store, given(args, "course"))?;
    let list = enrolment::waiting(&store, course)?;
    if call.out.json {
        let list: Vec<Value> = list
            .iter()
            .map(|one| {
                let mut object = object(&one.line);
                object["rank"] = json!(one.rank);
                object["criteria"] = json!(one.merits.iter().map(|merit| merit.code()).collect::<Vec<_>>());
                object
            })
            .collect();
        return Ok(call.out.json(&list)?);
    }
    if list.is_empty() {
        return Ok(call.out.line(&call.texts.word("cli-waiting-none"))?);
    }
    let heads = ["cli-column-rank", "cli-column-name", "cli-column-name-ar", "cli-column-asked", "cli-column-merits"]
        .map(|id| call.texts.word(id));
    let mut table = Table::new(heads.iter().enumerate().map(|(at, head)| (head.as_str(), at == 0)));
    for one in &list {
        let merits: Vec<String> = one.merits.iter().map(|merit| call.texts.word(merit.term())).collect();
        table.row(&[
            one.rank.to_string(),
            call.texts.value(&latin(&one.line)),
            call.texts.value(&one.line.name.in_arabic()),
            call.texts.value(&Shown::Date(one.asked)),
            merits.join(" · "),
        ]);
    }
    Ok(table.print(&mut call.out)?)
}

fn check(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let her = lookup::person(&store, given(args, "person"))?;
    let day = match given(args, "day") {
        "" => call.today().max(course.course.starts_on),
        text => lookup::date(text, call.today())?,
    };
    let (answer, _) = enrolment::answer_for(&store, course.id, her, day)?;
    let doubts = enrolment::doubts(&store, course.id, her, day)?;
    let (row, _) = person::get(&store, her)?;
    let id = match answer {
        Answer::Yes => "cli-check-yes",
        Answer::No => "cli-check-no",
        Answer::ToCheck => "cli-check-open",
    };
    let name = call.texts.name(&row.person.name);
    let said = Message::new(id).with("name", name).with("course", course.course.called());
    let reasons: Vec<(&str, String)> =
        doubts.iter().map(|(doubt, message)| (doubt.code(), call.texts.say(message))).collect();
    let list: Vec<Value> =
        reasons.iter().map(|(code, sentence)| json!({ "code": code, "message": sentence })).collect();
    call.done(&said, json!({ "answer": answer.name(), "day": day, "reasons": list }))?;
    if !call.out.json {
        for (_, sentence) in &reasons {
            call.out.line(&format!("  {sentence}"))?;
        }
    }
    Ok(())
}

fn rules(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let changes = ["ages", "sex", "literate", "schooling", "waiting"].iter().any(|name| args.contains_id(name));
    if !changes {
        let store = call.reading()?;
        let id = lookup::module(&store, given(args, "module"))?;
        let found = enrolment::rules(&store, id)?;
        let (row, _) = module::get(&store, id)?;
        let said = Message::new("cli-rules").with("module", row.module.called()).with("ages", ages(&found.rule)).with(
            "sex",
            Message::new(match found.rule.sex {
                None => "cli-rules-any",
                Some(Sex::Female) => "cli-rules-f",
                Some(Sex::Male) => "cli-rules-m",
            }),
        );
        let object = ruled(&store, id, &found.rule, found.own)?;
        call.done(&said, object)?;
        if !call.out.json {
            let (criteria, own) = enrolment::criteria_of(&store, id)?;
            let words: Vec<String> = criteria.iter().map(|one| call.texts.word(one.term())).collect();
            let id = if own { "cli-rules-waiting" } else { "cli-rules-waiting-delegation" };
            let said = Message::new(id).with("criteria", words.join(" › "));
            call.out.line(&format!("  {}", call.texts.say(&said)))?;
        }
        return Ok(());
    }
    let (mut store, clerk) = call.working()?;
    let id = lookup::module(&store, given(args, "module"))?;
    let stored = enrolment::rules(&store, id)?;
    let mut rule = stored.rule.clone();
    if args.contains_id("ages") {
        (rule.youngest, rule.oldest) = parse_ages(given(args, "ages")).map_err(Failure::Usage)?;
    }
    if args.contains_id("sex") {
        rule.sex =
            one_of("--sex", given(args, "sex"), &[("f", Some(Sex::Female)), ("m", Some(Sex::Male)), ("any", None)])?;
    }
    if args.contains_id("literate") {
        let values = [("yes", Some(true)), ("no", Some(false)), ("any", None)];
        rule.literate = one_of("--literate", given(args, "literate"), &values)?;
    }
    if args.contains_id("schooling") {
        let text = western_digits(given(args, "schooling").trim());
        rule.schooling = match &*text {
            "any" => None,
            _ => Some(
                text.parse::<u8>()
                    .ok()
                    .filter(|years| *years <= 30)
                    .ok_or_else(|| wrong("--schooling", &text, "0–30, any"))?,
            ),
        };
    }
    if args.contains_id("waiting") {
        let text = given(args, "waiting").trim();
        rule.waiting = if text == "any" { Vec::new() } else { waiting::parse(text).map_err(Failure::Usage)? };
    }
    let base = Base { seen: Some(stored.rule.clone()), chg: stored.chg };
    let written = enrolment::set_rule(&mut store, clerk.id, id, &rule, &base)?;
    let (row, _) = module::get(&store, id)?;
    let said = Message::new("cli-rules-set").with("module", row.module.called());
    let mut object = ruled(&store, id, &rule, true)?;
    object["change"] = json!(written.change);
    call.done(&said, object)
}

fn ages(rule: &Rule) -> Message {
    let id = match (rule.youngest, rule.oldest) {
        (Some(_), Some(_)) => "cli-rules-ages",
        (Some(_), None) => "cli-rules-from",
        (None, Some(_)) => "cli-rules-to",
        (None, None) => "cli-rules-any-age",
    };
    Message::new(id).with("youngest", rule.youngest.unwrap_or(0)).with("oldest", rule.oldest.unwrap_or(0))
}

fn ruled(store: &Store, module: ModuleId, rule: &Rule, own: bool) -> Result<Value> {
    let (criteria, own_order) = enrolment::criteria_of(store, module)?;
    Ok(json!({
        "own": own,
        "youngest": rule.youngest,
        "oldest": rule.oldest,
        "sex": rule.sex.map(Sex::choice),
        "literate": rule.literate,
        "schooling": rule.schooling,
        "waiting": criteria.iter().map(|one| one.code()).collect::<Vec<_>>(),
        "waiting_own": own_order,
    }))
}

fn one_of<T: Copy>(arg: &str, text: &str, values: &[(&str, T)]) -> Result<T> {
    let names = || values.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let found = values.iter().find(|(name, _)| name.eq_ignore_ascii_case(text.trim()));
    found.map(|(_, value)| *value).ok_or_else(|| wrong(arg, text, &names()))
}

fn wrong(arg: &str, text: &str, values: &str) -> Failure {
    Failure::Usage(Message::new("cli-wrong-value").with("arg", arg).with("value", text).with("values", values))
}
