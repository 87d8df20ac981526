//! `najma sessions add`, `postpone`, `shift` and `tell`: what became of a session beyond held and not held.

use super::super::failure::{Failure, Result};
use super::super::{Call, given, lookup};
use super::json as of_session;
use crate::domain::date::{figures, parse_minutes, parse_time};
use crate::domain::message::Message;
use crate::store::{calendar, life, session};
use clap::ArgMatches;
use serde_json::json;

/// A session outside the timetable; what stands in its way is told, and accepted with `--despite`.
pub(super) fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let on = lookup::date(given(args, "day"), call.today())?;
    let starts = parse_time(given(args, "time")).map_err(Failure::Usage)?;
    let minutes = parse_minutes(given(args, "minutes")).map_err(Failure::Usage)?;
    let written = session::add_despite(&mut store, clerk.id, course.id, (on, starts, minutes), despite(args))?;
    let said = Message::new("course-session-added").with("day", on).with("time", starts);
    let mut object = of_session(&session::session(&store, written.value)?);
    object["change"] = json!(written.change);
    call.done(&said, object)
}

/// Why what stands in the way is accepted.
fn despite(args: &ArgMatches) -> Option<&str> {
    Some(given(args, "despite").trim()).filter(|reason| !reason.is_empty())
}

/// Another day for a session.
pub(super) fn postpone(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::session(&store, given(args, "session"), call.today())?;
    let own = session::session(&store, id)?;
    let on = lookup::date(given(args, "to"), call.today())?;
    let starts = match given(args, "time") {
        "" => own.starts,
        text => parse_time(text).map_err(Failure::Usage)?,
    };
    let written = life::postpone(&mut store, clerk.id, id, (on, starts), given(args, "reason").trim(), despite(args))?;
    let said = Message::new("session-postponed").with("was", own.on).with("day", on).with("time", starts);
    let mut object = of_session(&session::session(&store, written.value)?);
    object["makes_up"] = json!(id.to_string());
    object["change"] = json!(written.change);
    call.done(&said, object)
}

/// Another hour for the planned sessions of some days, each as long as it was.
pub(super) fn shift(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let day = |name| lookup::date(given(args, name), call.today());
    let (from, until) = (day("from")?, day("until")?);
    let starts = parse_time(given(args, "time")).map_err(Failure::Usage)?;
    let written = calendar::shift(&mut store, clerk.id, course.id, (from, until), starts, despite(args))?;
    let done = written.value;
    let said = Message::new("course-shifted");
    let said = said.with("count", done.sessions).with("time", starts).with("stay", done.stay);
    let object = json!({
        "sessions": done.sessions,
        "minutes": done.minutes,
        "stay": done.stay,
        "starts": figures::time(starts),
        "change": written.change,
    });
    call.done(&said, object)
}

/// Who taught, how long, and what was done; each one that is given is a Change of its own.
pub(super) fn tell(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::session(&store, given(args, "session"), call.today())?;
    let mut change = None;
    if args.contains_id("trainer") {
        change = life::taught(&mut store, clerk.id, id, given(args, "trainer"), despite(args))?.change;
    }
    if args.contains_id("minutes") {
        let minutes = parse_minutes(given(args, "minutes")).map_err(Failure::Usage)?;
        let reason = Some(given(args, "reason").trim()).filter(|reason| !reason.is_empty());
        change = life::partly(&mut store, clerk.id, id, minutes, reason)?.change.or(change);
    }
    if args.contains_id("content") {
        change = life::content(&mut store, clerk.id, id, given(args, "content"))?.change.or(change);
    }
    let (own, told) = (session::session(&store, id)?, life::of(&store, id)?);
    let said = Message::new("cli-session-told").with("day", own.on);
    let mut object = of_session(&own);
    object["taught_by"] = json!(told.taught_by.map(|(_, name)| name));
    object["planned_minutes"] = json!(told.planned.unwrap_or(own.minutes));
    object["content"] = json!(told.content);
    object["makes_up"] = json!(told.makes_up.map(|id| id.to_string()));
    object["moved_to"] = json!(told.moved_to.map(|id| id.to_string()));
    object["change"] = json!(change);
    call.done(&said, object)
}
