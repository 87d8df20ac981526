//! `najma enrolments wait|promote|confirm|suspend|resume|move|end|reopen|renew`: what becomes of a place.

use super::super::failure::{Failure, Result};
use super::super::grammar::Grammar;
use super::super::{Call, fields, given, lookup};
use crate::domain::course::CourseRow;
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::id::{ChangeId, ClerkId, EnrolmentId};
use crate::domain::message::{Message, Value as Shown};
use crate::domain::renewal;
use crate::store::enrolment::Renewal;
use crate::store::{Store, attended, enrolment};
use chrono::NaiveDate;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

/// The ways a place ends, as `--state` names them.
const ENDS: [State; 4] = [State::Dropped, State::Completed, State::Transferred, State::Cancelled];

/// How they are written.
pub(super) fn grammar(g: &Grammar<'_>) -> Vec<Command> {
    let course = || g.place("course", "course");
    let who = || g.place("who", "person");
    let date = |name| g.option(name, "date").allow_hyphen_values(true);
    let reason = || g.option("reason", "reason");
    vec![
        g.verb("wait", "cli-do-enrolments-wait").arg(course()).arg(g.place("person", "person")).arg(date("day")),
        g.verb("promote", "cli-do-enrolments-promote").arg(course()).arg(who().required(false)).arg(date("from")),
        g.verb("confirm", "cli-do-enrolments-confirm").arg(course()).arg(who()),
        g.verb("suspend", "cli-do-enrolments-suspend")
            .arg(course())
            .arg(who())
            .arg(date("from"))
            .arg(date("until"))
            .arg(reason()),
        g.verb("resume", "cli-do-enrolments-resume").arg(course()).arg(who()).arg(date("day")),
        g.verb("move", "cli-do-enrolments-move").arg(course()).arg(who()).arg(into(g)).arg(date("day")).arg(reason()),
        g.verb("end", "cli-do-enrolments-end")
            .arg(course())
            .arg(who())
            .arg(g.option("state", "text"))
            .arg(date("day"))
            .arg(reason()),
        g.verb("reopen", "cli-do-enrolments-reopen").arg(course()).arg(who()).arg(date("day")),
        g.verb("renew", "cli-do-enrolments-renew")
            .arg(course())
            .arg(into(g))
            .arg(g.option("except", "lines"))
            .arg(g.option("repeaters", "course"))
            .arg(date("from"))
            .arg(reason()),
    ]
}

fn into(g: &Grammar<'_>) -> Arg {
    g.option("into", "course").required(true)
}

/// Does one of them.
pub(super) fn run(call: &mut Call, verb: &str, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let today = call.today();
    let course = lookup::course(&store, given(args, "course"))?;
    // An option that this verb has not is never asked for.
    let day = |name: &str| match args.try_get_one::<String>(name).ok().flatten() {
        None => Ok(today),
        Some(text) => lookup::date(text, today),
    };
    let reason = args.try_get_one::<String>("reason").ok().flatten().map(String::as_str);
    match verb {
        "wait" => {
            let her = lookup::person(&store, given(args, "person"))?;
            let written = enrolment::wait(&mut store, clerk.id, course.id, her, day("day")?)?;
            waits(call, &store, &course, written.value, written.change)
        }
        "promote" => {
            let who = given(args, "who");
            let line = if who.is_empty() { None } else { Some(lookup::line(&store, &course, who)?.id) };
            let written = enrolment::promote(&mut store, clerk.id, course.id, line, day("from")?)?;
            told(call, &store, "cli-place-promoted", written.value, written.change)
        }
        "move" => {
            let line = lookup::line(&store, &course, given(args, "who"))?;
            let to = lookup::course(&store, given(args, "into"))?;
            let written = enrolment::transfer(&mut store, clerk.id, line.id, to.id, day("day")?, reason)?;
            moved(call, &store, &to, written.value, written.change)
        }
        "renew" => renew(call, &mut store, clerk.id, &course, args, day("from")?),
        _ => {
            let line = lookup::line(&store, &course, given(args, "who"))?;
            let (id, clerk) = (line.id, clerk.id);
            let (said, change) = match verb {
                "confirm" => ("cli-place-changed", enrolment::confirm(&mut store, clerk, id)?.change),
                "suspend" => {
                    let until = args.get_one::<String>("until").map(|text| lookup::date(text, today)).transpose()?;
                    let back = until.and_then(|last| last.succ_opt());
                    let written = enrolment::suspend(&mut store, clerk, id, day("from")?, back, reason)?;
                    ("cli-place-suspended", written.change)
                }
                "resume" => ("cli-place-resumed", enrolment::resume(&mut store, clerk, id, day("day")?)?.change),
                "reopen" => ("cli-place-promoted", enrolment::reopen(&mut store, clerk, id, day("day")?)?.change),
                _ => {
                    let state = state(call, given(args, "state"), &line)?;
                    let to = if state == State::Cancelled { line.from } else { day("day")? };
                    ("cli-place-changed", enrolment::end(&mut store, clerk, id, to, state, reason)?.change)
                }
            };
            told(call, &store, said, id, change)
        }
    }
}

/// How a place ends; without a word, she stopped coming, or waits no more.
fn state(call: &Call, text: &str, line: &Enrolment) -> Result<State> {
    if text.is_empty() {
        return Ok(if line.waits() { State::Cancelled } else { State::Dropped });
    }
    fields::one_of(&call.texts, "--state", text, ENDS.map(|state| (state.name(), state.term(), state)))
        .map_err(Failure::Usage)
}

/// Says where a line stands now.
fn told(call: &mut Call, store: &Store, id: &'static str, line: EnrolmentId, change: Option<ChangeId>) -> Result<()> {
    let line = enrolment::get(store, line)?;
    let standing = line.standing(call.today());
    let away = line.away.last();
    let day = match id {
        "cli-place-suspended" => away.map_or(line.from, |away| away.from),
        "cli-place-resumed" => away.and_then(|away| away.to).unwrap_or(line.from),
        // Opened again after a gap she is back on its last day; else her place begins with its first.
        _ => away.and_then(|away| away.to).unwrap_or(line.from),
    };
    let number = if line.has_line() { Shown::from(line.number) } else { Shown::Text("–".into()) };
    let said = Message::new(id)
        .with("line", number)
        .with("name", line.called())
        .with("state", Message::new(standing.term()).of(line.sex))
        .with("day", day)
        .of(line.sex);
    let mut object = super::object(&line);
    object["standing"] = Value::from(standing.name());
    object["change"] = json!(change);
    call.done(&said, object)
}

fn waits(call: &mut Call, store: &Store, course: &CourseRow, id: EnrolmentId, change: Option<ChangeId>) -> Result<()> {
    let list = enrolment::waiting(store, course.id)?;
    let Some(own) = list.iter().find(|one| one.line.id == id) else {
        return Err(Failure::refused("enrolment-not-waiting"));
    };
    let said = Message::new("cli-place-waits")
        .with("name", own.line.called())
        .with("course", course.course.called())
        .with("rank", own.rank);
    let mut object = super::object(&own.line);
    object["rank"] = json!(own.rank);
    object["change"] = json!(change);
    call.done(&said, object)
}

fn moved(call: &mut Call, store: &Store, to: &CourseRow, id: EnrolmentId, change: Option<ChangeId>) -> Result<()> {
    let line = enrolment::get(store, id)?;
    let totals = attended::along(store, &line, call.today())?;
    let said = Message::new("cli-place-moved")
        .with("name", line.called())
        .with("course", to.course.called())
        .with("line", line.number)
        .with("hours", Shown::Minutes(i64::from(totals.attended)))
        .of(line.sex);
    let mut object = super::object(&line);
    object["attended_minutes"] = json!(totals.attended);
    object["change"] = json!(change);
    call.done(&said, object)
}

fn renew(
    call: &mut Call,
    store: &mut Store,
    clerk: ClerkId,
    from: &CourseRow,
    args: &ArgMatches,
    day: NaiveDate,
) -> Result<()> {
    let to = lookup::course(store, given(args, "into"))?;
    let repeaters = match given(args, "repeaters") {
        "" => None,
        text => Some(lookup::course_id(store, text)?),
    };
    let exceptions = renewal::parse(given(args, "except")).map_err(Failure::Usage)?;
    let reason = Some(given(args, "reason").to_owned()).filter(|text| !text.trim().is_empty());
    let plan = Renewal { from: from.id, to: to.id, repeaters, exceptions, reason };
    let written = enrolment::renew(store, clerk, &plan, day)?;
    let done = written.value;
    let lines: Vec<Enrolment> =
        done.made.iter().map(|id| enrolment::get(store, *id)).collect::<crate::store::Result<_>>()?;
    let said = Message::new("cli-renewed")
        .with("count", done.made.len())
        .with("course", to.course.called())
        .with("known", done.known.len())
        .with("gone", done.gone.len())
        .with("lines", renewal::listed(&done.gone));
    let object = json!({
        "course": to.id.to_string(),
        "added": done.made.len(),
        "repeat": done.repeat,
        "left_out": done.left_out,
        "known": done.known,
        "gone": done.gone,
        "doubtful": done.doubtful,
        "warnings": done.crowded.iter().map(|said| call.texts.say(said)).collect::<Vec<_>>(),
        "lines": lines.iter().map(super::object).collect::<Vec<_>>(),
        "change": written.change,
    });
    for crowded in done.crowded.iter().filter(|_| !call.out.json) {
        super::super::out::complain(&call.texts.say(crowded)).ok();
    }
    call.done(&said, object)
}
