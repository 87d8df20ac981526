//! `najma sessions due`, `list`, `plan`, `cancel` and `restore`; `told` has `add`, `postpone`, `shift` and `tell`.

mod told;

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::{Call, given, lookup};
use crate::domain::date::figures;
use crate::domain::id::{ChangeId, SessionId};
use crate::domain::message::{Message, Value as Shown};
use crate::domain::session::{REASONS, Register, Session, State, restored};
use crate::store::today::Due;
use crate::store::{Store, course, session, today};
use chrono::NaiveDate;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// Registers read at a time.
const WINDOW: usize = 500;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let day = |name| g.option(name, "date").allow_hyphen_values(true);
    g.noun(
        "sessions",
        "cli-do-sessions",
        [
            g.verb("due", "cli-do-sessions-due").arg(day("until")),
            g.verb("list", "cli-do-sessions-list").arg(g.place("course", "course")).arg(day("from")).arg(day("until")),
            g.verb("plan", "cli-do-sessions-plan").arg(g.place("course", "course")),
            g.verb("add", "cli-do-sessions-add")
                .arg(g.place("course", "course"))
                .arg(day("day").required(true))
                .arg(g.option("time", "text").required(true))
                .arg(g.option("minutes", "number").required(true))
                .arg(g.option("despite", "reason")),
            g.verb("postpone", "cli-do-sessions-postpone")
                .arg(g.place("session", "session"))
                .arg(day("to").required(true))
                .arg(g.option("time", "text"))
                .arg(g.option("reason", "reason").required(true))
                .arg(g.option("despite", "reason")),
            g.verb("shift", "cli-do-sessions-shift")
                .arg(g.place("course", "course"))
                .arg(day("from").required(true))
                .arg(day("until").required(true))
                .arg(g.option("time", "text").required(true))
                .arg(g.option("despite", "reason")),
            g.verb("tell", "cli-do-sessions-tell")
                .arg(g.place("session", "session"))
                .arg(g.option("trainer", "text"))
                .arg(g.option("minutes", "number"))
                .arg(g.option("reason", "reason"))
                .arg(g.option("despite", "reason"))
                .arg(g.option("content", "text")),
            g.verb("cancel", "cli-do-sessions-cancel")
                .arg(g.place("session", "session"))
                .arg(g.option("reason", "reason").required(true)),
            g.verb("restore", "cli-do-sessions-restore").arg(g.place("session", "session")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("due", args)) => due(call, args),
        Some(("list", args)) => list(call, args),
        Some(("plan", args)) => plan(call, args),
        Some(("add", args)) => told::add(call, args),
        Some(("postpone", args)) => told::postpone(call, args),
        Some(("shift", args)) => told::shift(call, args),
        Some(("tell", args)) => told::tell(call, args),
        Some(("restore", args)) => restore(call, args),
        Some((_, args)) => cancel(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn due(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let until = match given(args, "until") {
        "" => call.today(),
        text => lookup::date(text, call.today())?,
    };
    let mut found: Vec<Due> = Vec::new();
    loop {
        let some = today::due(&store, until, found.len(), WINDOW)?;
        let full = some.len() == WINDOW;
        found.extend(some);
        if !full {
            break;
        }
    }
    if call.out.json {
        let list: Vec<Value> = found
            .iter()
            .map(|due| {
                let mut object = json(&due.session);
                object["course_name"] = json!(due.course_name.0);
                object["course_name_ar"] = json!(due.course_name.1);
                object["centre_name"] = json!(due.centre_name.0);
                object["centre_name_ar"] = json!(due.centre_name.1);
                object["concerned"] = json!(due.concerned);
                object["taken"] = json!(due.taken);
                object["by"] = json!(due.by);
                object
            })
            .collect();
        return Ok(call.out.json(&json!({ "until": until, "count": list.len(), "sessions": list }))?);
    }
    if found.is_empty() {
        return Ok(call.out.line(&call.texts.say(&Message::new("cli-nothing-due").with("day", until)))?);
    }
    let heads = ["cli-column-id", "cli-column-day", "cli-column-time", "cli-column-centre", "cli-column-course"]
        .map(|id| call.texts.word(id));
    let taken = call.texts.word("cli-column-taken");
    let mut table =
        Table::new(heads.iter().map(|head| (head.as_str(), false)).chain(std::iter::once((taken.as_str(), true))));
    for due in &found {
        table.row(&[
            due.session.id.to_string(),
            call.texts.value(&Shown::Date(due.session.on)),
            call.texts.value(&Shown::Time(due.session.starts)),
            call.texts.pick(&due.centre_name.0, due.centre_name.1.as_deref()).to_owned(),
            call.texts.pick(&due.course_name.0, due.course_name.1.as_deref()).to_owned(),
            format!("{}/{}", due.taken, due.concerned),
        ]);
    }
    Ok(table.print(&mut call.out)?)
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let bound = |name: &str, otherwise| match given(args, name) {
        "" => Ok(otherwise),
        text => lookup::date(text, call.today()),
    };
    let from = bound("from", NaiveDate::MIN)?;
    let until = bound("until", session::far())?;
    let sessions = session::of_course(&store, course.id, from, until)?;
    if call.out.json {
        let list: Vec<Value> = sessions.iter().map(json).collect();
        return Ok(call
            .out
            .json(&json!({ "course": course.id.to_string(), "count": list.len(), "sessions": list }))?);
    }
    let heads =
        ["cli-column-id", "cli-column-day", "cli-column-time", "cli-column-state"].map(|id| call.texts.word(id));
    let mut table = Table::new(heads.iter().map(|head| (head.as_str(), false)));
    for session in &sessions {
        table.row(&[
            session.id.to_string(),
            call.texts.value(&Shown::Date(session.on)),
            call.texts.value(&Shown::Time(session.starts)),
            call.texts.say(&state(session)),
        ]);
    }
    Ok(table.print(&mut call.out)?)
}

fn plan(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let planned = session::plan(&mut store, clerk.id, course.id, None)?;
    let said = Message::new("cli-planned").with("count", planned.value).with("course", course.course.called());
    call.done(&said, json!({ "course": course.id.to_string(), "sessions": planned.value, "change": planned.change }))
}

fn cancel(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::session(&store, given(args, "session"), call.today())?;
    let given = given(args, "reason").trim();
    if given.is_empty() {
        return Err(Failure::Usage(Message::new("cli-missing-value").with("arg", "--reason")));
    }
    // A reason's code, or its word in the language spoken; anything else is the clerk's own.
    let code = REASONS.iter().find(|code| {
        **code == given || call.texts.word(&format!("reason-{code}")).to_lowercase() == given.to_lowercase()
    });
    let written = session::cancel(&mut store, clerk.id, id, code.copied().unwrap_or(given))?;
    said(call, &store, id, written.change)
}

fn restore(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::session(&store, given(args, "session"), call.today())?;
    let written = session::restore(&mut store, clerk.id, id)?;
    let gone = written.value;
    if gone.is_empty() {
        return said(call, &store, id, written.change);
    }
    let own = session::session(&store, id)?;
    let (row, _) = course::get(&store, own.course)?;
    let name = call.texts.pick(&row.course.name, row.course.name_ar.as_deref()).to_owned();
    let mut object = json(&own);
    object["change"] = json!(written.change);
    object["gone"] = gone.iter().map(json).collect();
    call.done(&restored(name, &gone), object)
}

/// Where the session stands now.
fn said(call: &mut Call, store: &Store, id: SessionId, change: Option<ChangeId>) -> Result<()> {
    let session = session::session(store, id)?;
    let said = Message::new("cli-session-state").with("day", session.on).with("state", state(&session));
    let mut object = json(&session);
    object["change"] = json!(change);
    call.done(&said, object)
}

/// Where a session stands, in words.
pub(super) fn state(session: &Session) -> Message {
    match (session.state, session.register) {
        (State::Held, Register::Unlocked) => Message::new("cli-session-unlocked"),
        (State::Held, _) => Message::new("cli-session-held"),
        _ => session.told(),
    }
}

/// A session for scripts.
pub(super) fn json(session: &Session) -> Value {
    json!({
        "id": session.id.to_string(),
        "course": session.course.to_string(),
        "centre": session.centre.to_string(),
        "on": session.on,
        "starts": figures::time(session.starts),
        "ends": figures::time(session.ends()),
        "minutes": session.minutes,
        "state": match session.state {
            State::Planned => "planned",
            State::Held => "held",
            State::Cancelled => "cancelled",
        },
        "register": match session.register {
            Register::Draft => "draft",
            Register::Validated => "validated",
            Register::Unlocked => "unlocked",
        },
        "reason": session.reason,
        "said_on": session.said_on,
        "note": session.note,
        "moved_to": session.moved_to.map(|id| id.to_string()),
    })
}
