//! `najma alerts list`, `open`, `close`, `snooze`, `assign`, `note` and `leave`: whose attendance asks for a call or a visit, and why; the task about
//! her, what came of it, and the day it is put off to.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::{Call, enrolments, given, lookup};
use crate::domain::alerts::Alert;
use crate::domain::follow_up::{FollowUp, term};
use crate::domain::message::Message;
use crate::store::{alerts, enrolment, follow_up};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "alerts",
        "cli-do-alerts",
        [
            g.verb("list", "cli-do-alerts-list").arg(g.option("day", "date").allow_hyphen_values(true)),
            g.verb("open", "cli-do-alerts-open")
                .arg(g.place("course", "course").required(false))
                .arg(g.place("who", "person").required(false)),
            g.verb("close", "cli-do-alerts-close")
                .arg(g.place("course", "course"))
                .arg(g.place("who", "person"))
                .arg(g.option("outcome", "text").required(true))
                .arg(g.option("say", "text")),
            g.verb("snooze", "cli-do-alerts-snooze")
                .arg(g.place("course", "course"))
                .arg(g.place("who", "person"))
                .arg(g.option("until", "date").required(true).allow_hyphen_values(true))
                .arg(g.option("reason", "reason").required(true)),
            g.verb("assign", "cli-do-alerts-assign")
                .arg(g.place("course", "course"))
                .arg(g.place("who", "person"))
                .arg(g.option("owner", "login").required(true)),
            g.verb("note", "cli-do-alerts-note")
                .arg(g.place("course", "course"))
                .arg(g.place("who", "person"))
                .arg(g.option("say", "text").required(true)),
            g.verb("leave", "cli-do-alerts-leave").arg(g.place("course", "course")).arg(g.place("who", "person")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("open", args)) => open(call, args),
        Some(("leave", args)) => leave(call, args),
        Some((verb @ ("close" | "snooze" | "assign" | "note"), args)) => tell(call, args, verb),
        Some((_, args)) => list(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

/// Opens the tasks about everybody on the list, about those of a course, or about one woman.
fn open(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let mut raised = alerts::raised(&store, call.today())?;
    if !given(args, "course").is_empty() {
        let course = lookup::course(&store, given(args, "course"))?;
        raised.retain(|one| one.line.course == course.id);
        if !given(args, "who").is_empty() {
            let line = lookup::line(&store, &course, given(args, "who"))?;
            let first = raised.iter().find(|one| one.line.id == line.id).and_then(|one| one.alerts.first().copied());
            let name = line.called();
            let Some(alert) = first else {
                return Err(Failure::Refused(Message::new("follow-up-nothing").with("name", name)));
            };
            let written = follow_up::open(&mut store, clerk.id, line.id, alert)?;
            let task = follow_up::get(&store, written.value)?;
            let said = Message::new("follow-up-opened").with("name", name).with("day", task.due);
            let mut object = task_json(&task);
            object["change"] = json!(written.change);
            return call.done(&said, object);
        }
    }
    let written = follow_up::open_all(&mut store, clerk.id, &raised)?;
    let said = Message::new("follow-up-opened-all").with("count", written.value);
    call.done(&said, json!({ "opened": written.value, "change": written.change }))
}

/// Ends her place in a course from the day after she was last there, as the alert proposes.
fn leave(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let line = lookup::line(&store, &course, given(args, "who"))?;
    let name = line.called();
    let raised = alerts::raised(&store, call.today())?;
    let mut hers = raised.iter().filter(|one| one.line.id == line.id).flat_map(|one| &one.alerts);
    let proposed = hers.find_map(|alert| if let Alert::Gone(_, day) = alert { Some(*day) } else { None });
    let Some(day) = proposed else {
        return Err(Failure::Refused(Message::new("cli-alerts-not-gone").with("name", name)));
    };
    let written = follow_up::leave(&mut store, clerk.id, line.id, day)?;
    let course = call.texts.pick(&course.course.name, course.course.name_ar.as_deref()).to_owned();
    let said = Message::new("follow-up-left").with("name", name).with("course", course).with("day", day);
    let mut object = enrolments::object(&enrolment::get(&store, line.id)?);
    object["leaves"] = json!(day);
    object["change"] = json!(written.change);
    call.done(&said, object)
}

/// Closes the open task about a woman, puts it off, notes something on it, or gives it to another clerk.
fn tell(call: &mut Call, args: &ArgMatches, verb: &str) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let line = lookup::line(&store, &course, given(args, "who"))?;
    let name = line.called();
    let tasks = line.person.map_or_else(|| Ok(Vec::new()), |her| follow_up::of_person(&store, her))?;
    let Some(task) = tasks.into_iter().find(FollowUp::open) else {
        return Err(Failure::Refused(Message::new("follow-up-none").with("name", name)));
    };
    let (said, change) = if verb == "assign" {
        let written = follow_up::assign(&mut store, clerk.id, (task.id, task.chg), given(args, "owner"))?;
        let said = Message::new("follow-up-assigned").with("name", name).with("owner", written.value.name);
        (said, written.change)
    } else if verb == "note" {
        let change = follow_up::note(&mut store, clerk.id, (task.id, task.chg), given(args, "say"))?.change;
        (Message::new("follow-up-noted").with("name", name), change)
    } else if verb == "close" {
        let (outcome, note) = (given(args, "outcome"), given(args, "say"));
        let change = follow_up::close(&mut store, clerk.id, task.id, outcome, note)?.change;
        let word = Message::new(term(&outcome.to_lowercase())).of(line.sex);
        (Message::new("follow-up-closed").with("name", name).with("outcome", word), change)
    } else {
        let day = lookup::date(given(args, "until"), call.today())?;
        let change = follow_up::put_off(&mut store, clerk.id, (task.id, task.chg), day, given(args, "reason"))?.change;
        (Message::new("follow-up-put-off").with("name", name).with("day", day), change)
    };
    let mut object = task_json(&follow_up::get(&store, task.id)?);
    object["change"] = json!(change);
    call.done(&said, object)
}

/// A task as scripts read it.
pub(super) fn task_json(task: &FollowUp) -> Value {
    json!({
        "task": task.id.to_string(),
        "alert": task.alert,
        "opened": task.opened,
        "due": task.due,
        "owner": task.owner.1,
        "outcome": task.outcome.as_ref().map(|(outcome, _)| outcome),
        "closed": task.outcome.as_ref().map(|(_, day)| day),
        "reason": task.reason,
        "note": task.note,
    })
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let day = match given(args, "day") {
        "" => call.today(),
        text => lookup::date(text, call.today())?,
    };
    let store = call.reading()?;
    let percent = alerts::limits(&store)?.percent;
    let found = alerts::raised(&store, day)?;
    let open = follow_up::open_ones(&store)?;
    let task_of = |one: &alerts::Raised| {
        open.iter().map(|due| &due.task).find(|task| task.person.is_some() && task.person == one.line.person)
    };
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
                object["task"] = task_of(one).map_or(Value::Null, task_json);
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
            call.texts.value(&one.line.called()),
            why.join(" · "),
        ]);
    }
    Ok(table.print(&mut call.out)?)
}
