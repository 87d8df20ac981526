//! `najma courses add` and `list`: a new course gets its sessions at once.

mod regroup;

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::listing::List;
use super::{Call, fields, given, lookup, settings};
use crate::domain::course::{COLUMNS, Course, CourseRow, FIELDS, Planned, Short};
use crate::domain::date::{figures, parse_minutes, parse_time};
use crate::domain::draft::{Draft, Problems};
use crate::domain::id::ModuleId;
use crate::domain::message::{Message, Value as Shown};
use crate::store::clash::Kind;
use crate::store::merge::Base;
use crate::store::timetable::Missing;
use crate::store::{Store, Trouble, course, module, timetable};
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

/// Courses read at a time.
const WINDOW: usize = 500;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "courses",
        "cli-do-courses",
        [
            g.verb("add", "cli-do-courses-add").args(g.fields("course", FIELDS)).arg(g.option("reason", "reason")),
            g.verb("set", "cli-do-courses-set")
                .arg(g.place("course", "course"))
                .args(g.fields("course", FIELDS))
                .arg(g.option("reason", "reason")),
            g.verb("list", "cli-do-courses-list"),
            g.verb("preview", "cli-do-courses-preview").args(planning(g)),
            g.verb("create", "cli-do-courses-create").args(planning(g)),
            regroup::duplicate_grammar(g),
            regroup::split_grammar(g),
            regroup::merge_grammar(g),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("add", args)) => add(call, args),
        Some(("set", args)) => set(call, args),
        Some(("preview", args)) => preview(call, args),
        Some(("create", args)) => create(call, args),
        Some(("duplicate", args)) => regroup::duplicate(call, args),
        Some(("split", args)) => regroup::split(call, args),
        Some(("merge", args)) => regroup::merge(call, args),
        _ => list(call),
    }
}

/// The arguments that plan a course: the same to look and to make.
fn planning(g: &Grammar<'_>) -> Vec<Arg> {
    let date = |name| g.option(name, "date").allow_hyphen_values(true);
    vec![
        g.option("centre", "text").required(true),
        g.option("module", "text").required(true),
        g.option("weekdays", "text").required(true),
        date("start").required(true),
        g.option("time", "text").required(true),
        g.option("minutes", "number").required(true),
        g.option("hours", "text"),
        date("until"),
        g.option("exclude", "text"),
        g.option("trainer", "text"),
        g.option("room", "text"),
        g.option("capacity", "number"),
        g.option("code", "text"),
        g.option("name", "text").help(g.word("course-name-hint")),
        g.option("reason", "reason"),
    ]
}

/// The course that those arguments describe, through the form's own reading; its code, if none is given, is the module's
/// with the first letter that is free.
fn planned(call: &Call, store: &Store, args: &ArgMatches) -> Result<Course> {
    let minutes = parse_minutes(given(args, "minutes")).map_err(Failure::Usage)?;
    let starts = parse_time(given(args, "time")).map_err(Failure::Usage)?;
    let (ends, next_day) = starts.overflowing_add_signed(chrono::TimeDelta::minutes(i64::from(minutes)));
    if next_day != 0 {
        let mut problems = Problems::default();
        let long = Shown::Minutes(i64::from(minutes));
        problems.add("time", Message::new("session-past-midnight").with("minutes", long).with("time", starts));
        return Err(problems.into());
    }
    let days = given(args, "weekdays").replace(',', " ");
    if days.trim().is_empty() {
        let mut problems = Problems::default();
        problems.add("weekdays", Message::new("field-missing"));
        return Err(problems.into());
    }
    let slots = format!("{days} {}-{}", figures::time(starts), figures::time(ends));
    let mut draft = Draft::default()
        .with("centre", given(args, "centre"))
        .with("module", given(args, "module"))
        .with("starts_on", given(args, "start"))
        .with("ends_on", given(args, "until"))
        .with("slots", slots);
    for (field, arg) in [
        ("hours", "hours"),
        ("excluded", "exclude"),
        ("trainer", "trainer"),
        ("room", "room"),
        ("capacity", "capacity"),
        ("code", "code"),
        ("name", "name"),
    ] {
        draft.set(field, given(args, arg));
    }
    let mut problems = Problems::default();
    fields::resolve(&mut draft, &mut problems, "module", |text| Ok(lookup::module(store, text)?.0))?;
    fields::resolve(&mut draft, &mut problems, "centre", |text| Ok(lookup::centre(store, text)?.0))?;
    if draft.get("code").is_empty()
        && let Ok(id) = draft.get("module").parse::<ModuleId>()
    {
        let (row, _) = module::get(store, id)?;
        let free = ('A'..='Z').map(|letter| format!("{}-{letter}", row.module.code));
        let code = free.into_iter().find(|code| course::find(store, code).is_err());
        draft.set("code", code.unwrap_or_default());
        if draft.get("name").is_empty() {
            let letter = draft.get("code").chars().last().map(String::from).unwrap_or_default();
            draft.set("name", format!("{} {letter}", row.module.title).chars().take(60).collect::<String>());
        }
    }
    let course = fields::parsed(Course::parse(&draft, call.today()), problems).map_err(under_planning)?;
    course::ended(store, &course).map_err(under_planning_of)
}

/// Problems under the options that plan a course: the form's fields have other names there.
fn under_planning(mut failure: Failure) -> Failure {
    if let Failure::Problems(problems) = &mut failure {
        for problem in &mut problems.0 {
            problem.field = match problem.field {
                "slots" => "weekdays",
                "starts_on" => "start",
                "ends_on" => "until",
                "excluded" => "exclude",
                other => other,
            };
        }
    }
    failure
}

fn under_planning_of(trouble: Trouble) -> Failure {
    under_planning(trouble.into())
}

fn preview(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = planned(call, &store, args)?;
    let found = timetable::proposed(&store, &course)?;
    let short = course::short(&store, &course)?;
    if call.out.json {
        return Ok(call.out.json(&proposal(&course, &found, short))?);
    }
    for day in &found.days {
        let weekday = call.texts.word(&format!("weekday-{}", day.slot.weekday));
        let line = format!(
            "{weekday} {}  {}  {}",
            call.texts.value(&Shown::Date(day.on)),
            call.texts.value(&Shown::Time(day.slot.starts)),
            day.closed
                .as_ref()
                .map_or_else(|| call.texts.value(&Shown::Minutes(i64::from(day.slot.minutes))), Clone::clone)
        );
        call.out.line(&line)?;
    }
    for told in clashes(call, &found) {
        call.out.line(&told)?;
    }
    if let Some(short) = short {
        call.out.line(&call.texts.say(&short.told()))?;
    }
    let mut said = Message::new("cli-preview").with("sessions", found.sessions).with("until", course.ends_on);
    said.args.push(("hours", Shown::Minutes(i64::from(found.minutes))));
    Ok(call.out.line(&call.texts.say(&said))?)
}

fn create(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = planned(call, &store, args)?;
    let found = timetable::proposed(&store, &course)?;
    let short = course::short(&store, &course)?;
    let reason = reason(args);
    unless_clashing(call, &found, reason)?;
    unless_short(short, reason, "--until")?;
    let written = course::create(&mut store, clerk.id, &course, reason)?;
    let (id, sessions) = written.value;
    let said = Message::new("cli-added-course")
        .with("name", course.called())
        .with("id", id.to_string())
        .with("sessions", sessions);
    let mut object = proposal(&course, &found, short);
    object["id"] = json!(id.to_string());
    object["change"] = json!(written.change);
    call.done(&said, object)
}

/// Why what speaks against a course is accepted.
fn reason(args: &ArgMatches) -> Option<&str> {
    Some(given(args, "reason").trim()).filter(|reason| !reason.is_empty())
}

/// What a timetable meets, a line each.
fn clashes(call: &Call, found: &Missing) -> Vec<String> {
    found.clashes.iter().map(|clash| call.texts.say(&clash.told())).collect()
}

/// Refuses, without a reason, a timetable that meets another.
fn unless_clashing(call: &Call, found: &Missing, reason: Option<&str>) -> Result<()> {
    if reason.is_some() || found.clashes.iter().all(|clash| clash.kind.is_custom()) {
        return Ok(());
    }
    let told = clashes(call, found).join(" · ");
    Err(Failure::Refused(Message::new("cli-clashes").with("clashes", told)))
}

/// Refuses, without a reason, a last day that comes before the hours are given; `end`: the option that says that day.
fn unless_short(short: Option<Short>, reason: Option<&str>, end: &'static str) -> Result<()> {
    let Some(short) = short.filter(|_| reason.is_none()) else { return Ok(()) };
    let id = if short.reached.is_some() { "cli-short" } else { "cli-short-never" };
    Err(Failure::Refused(Message::new(id).with("short", short.told()).with("end", end)))
}

fn proposal(course: &Course, found: &Missing, short: Option<Short>) -> Value {
    let day = |day: &Planned| {
        json!({
            "on": day.on,
            "starts": figures::time(day.slot.starts),
            "minutes": day.slot.minutes,
        })
    };
    let (closed, held): (Vec<_>, Vec<_>) = found.days.iter().partition(|day| day.closed.is_some());
    json!({
        "code": course.code,
        "name": course.name,
        "starts_on": course.starts_on,
        "ends_on": course.ends_on,
        "sessions": found.sessions,
        "minutes": found.minutes,
        "wanted_minutes": found.wanted,
        "hours_short": short.is_some(),
        "hours_reached_on": short.and_then(|short| short.reached),
        "dates": held.into_iter().map(day).collect::<Vec<_>>(),
        "closed": closed.into_iter().map(|one| {
            let mut object = day(one);
            object["title"] = json!(one.closed);
            object
        }).collect::<Vec<_>>(),
        "clashes": found.clashes.iter().map(|clash| json!({
            "kind": clash.kind.code(),
            "with": clash.with.0,
            "sessions": clash.sessions,
            "first": clash.first,
            "women": if let Kind::Women(women) = clash.kind { Some(women) } else { None },
        })).collect::<Vec<_>>(),
    })
}

fn list(call: &mut Call) -> Result<()> {
    let store = call.reading()?;
    let mut list = List::new(call, "course", COLUMNS, |row| row.id.to_string(), json);
    let mut seen = 0;
    loop {
        let rows = course::all(&store, call.today(), seen, WINDOW)?;
        list.rows(call, &rows)?;
        seen += rows.len();
        if rows.len() < WINDOW {
            return list.end(call);
        }
    }
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let mut draft = fields::draft(call, args, "course", FIELDS);
    let mut problems = Problems::default();
    fields::resolve(&mut draft, &mut problems, "module", |text| Ok(lookup::module(&store, text)?.0))?;
    fields::resolve(&mut draft, &mut problems, "centre", |text| Ok(lookup::centre(&store, text)?.0))?;
    let course = fields::parsed(Course::parse(&draft, call.today()), problems)?;
    let course = course::ended(&store, &course)?;
    let reason = reason(args);
    unless_clashing(call, &timetable::proposed(&store, &course)?, reason)?;
    unless_short(course::short(&store, &course)?, reason, "--ends")?;
    let written = course::create(&mut store, clerk.id, &course, reason)?;
    let (id, sessions) = (written.value.0.to_string(), written.value.1);
    let said = Message::new("cli-added-course")
        .with("name", course.called())
        .with("id", id.as_str())
        .with("sessions", sessions);
    let object = json!({
        "id": id,
        "code": course.code,
        "sessions": sessions,
        "change": written.change,
    });
    call.done(&said, object)
}

/// Changes fields of a course: only those that are given; an empty one is cleared. Its sessions stay as they are planned, but
/// for those that its new dates leave out.
fn set(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::course_id(&store, given(args, "course"))?;
    let (row, chg) = course::get(&store, id)?;
    let mut draft = row.course.to_draft();
    fields::over(&mut draft, call, args, "course", FIELDS);
    let mut problems = Problems::default();
    fields::resolve(&mut draft, &mut problems, "module", |text| Ok(lookup::module(&store, text)?.0))?;
    fields::resolve(&mut draft, &mut problems, "centre", |text| Ok(lookup::centre(&store, text)?.0))?;
    let value = fields::parsed(Course::parse(&draft, call.today()), problems)?;
    if let Some(marks) = value.marks {
        settings::clash(marks, &call.config.settings.keymap)?;
    }
    if value.meets_otherwise(&row.course) {
        unless_short(course::short(&store, &value)?, reason(args), "--ends")?;
    }
    let follows = course::follows(&store, id, &row.course, &value)?;
    let base = Base { seen: Some(row.course), chg };
    let written = course::save_because(&mut store, clerk.id, Some(id), &value, &base, reason(args))?;
    let (row, _) = course::get(&store, id)?;
    let mut object = json(&row);
    object["dropped"] = json!(follows.dropped);
    let told: Vec<String> = follows.told().iter().map(|said| call.texts.say(said)).collect();
    object["follows"] = json!(told);
    object["change"] = json!(written.change);
    call.done(&Message::new("course-saved").with("name", row.course.called()), object)?;
    let told = if call.out.json { Vec::new() } else { told };
    told.iter().try_for_each(|said| Ok(call.out.line(said)?))
}

fn json(row: &CourseRow) -> Value {
    let course = &row.course;
    json!({
        "id": row.id.to_string(),
        "code": course.code,
        "name": course.name,
        "name_ar": course.name_ar,
        "module": course.module.to_string(),
        "centre": course.centre.to_string(),
        "centre_name": row.centre_name.0,
        "room": course.room,
        "trainer": course.trainer,
        "starts_on": course.starts_on,
        "ends_on": course.ends_on,
        "capacity": course.capacity,
        "minutes": course.minutes,
        "funding": course.funding,
        "excluded": course.excluded,
        "team": course.team.iter().map(|one| json!({ "name": one.name, "role": one.role })).collect::<Vec<_>>(),
        "marks": course.marks.map(|marks| marks.text()),
        "justified_neutral": course.neutral,
        "enrolled": row.enrolled,
    })
}
