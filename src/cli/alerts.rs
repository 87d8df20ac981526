//! `najma alerts list`: whose attendance asks for a call or a visit, and why; one line for each woman in a course.

use super::enrolments::named;
use super::failure::Result;
use super::grammar::Grammar;
use super::out::Table;
use super::{Call, enrolments, given, lookup};
use crate::domain::alerts::Alert;
use crate::store::alerts;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "alerts",
        "cli-do-alerts",
        [g.verb("list", "cli-do-alerts-list").arg(g.option("day", "date").allow_hyphen_values(true))],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let Some((_, args)) = args.subcommand() else {
        return Err(super::failure::Failure::refused("cli-not-understood"));
    };
    let day = match given(args, "day") {
        "" => call.today(),
        text => lookup::date(text, call.today())?,
    };
    let store = call.reading()?;
    let percent = alerts::limits(&store)?.percent;
    let found = alerts::raised(&store, day)?;
    if call.out.json {
        let list: Vec<Value> = found
            .iter()
            .map(|one| {
                let reasons: Vec<Value> = one
                    .alerts
                    .iter()
                    .map(|alert| {
                        let said = alert.words(percent);
                        let leaves = if let Alert::Gone(_, leaves) = alert { Some(leaves) } else { None };
                        json!({ "kind": alert.name(), "message": call.texts.say(&said), "leaves": leaves })
                    })
                    .collect();
                let mut object = enrolments::object(&one.line);
                object["course_code"] = json!(one.course_code);
                object["course_name"] = json!(one.course_name.0);
                object["alerts"] = Value::Array(reasons);
                object
            })
            .collect();
        return Ok(call.out.json(&json!({ "day": day, "count": list.len(), "alerts": list }))?);
    }
    if found.is_empty() {
        return Ok(call.out.line(&call.texts.word("alert-none"))?);
    }
    let heads = ["cli-column-course", "sheet-number", "cli-column-name", "alert-why"].map(|id| call.texts.word(id));
    let mut table = Table::new(heads.iter().enumerate().map(|(at, head)| (head.as_str(), at == 1)));
    for one in &found {
        let why: Vec<String> = one.alerts.iter().map(|alert| call.texts.say(&alert.words(percent))).collect();
        table.row(&[
            call.texts.pick(&one.course_name.0, one.course_name.1.as_deref()).to_owned(),
            one.line.number.to_string(),
            named(&one.line, call.texts.prefers_arabic()),
            why.join(" · "),
        ]);
    }
    Ok(table.print(&mut call.out)?)
}
