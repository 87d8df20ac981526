//! `najma courses add` and `list`: a new course gets its sessions at once.

use super::failure::Result;
use super::grammar::Grammar;
use super::listing::List;
use super::{Call, fields, lookup};
use crate::domain::calendar::closures_of_holidays;
use crate::domain::course::{COLUMNS, Course, CourseRow, FIELDS};
use crate::domain::draft::Problems;
use crate::domain::id::ClerkId;
use crate::domain::message::Message;
use crate::store::merge::Base;
use crate::store::{Store, closure, course, session};
use chrono::NaiveDate;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// Courses read at a time.
const WINDOW: usize = 500;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "courses",
        "cli-do-courses",
        [g.verb("add", "cli-do-courses-add").args(g.fields("course", FIELDS)), g.verb("list", "cli-do-courses-list")],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("add", args)) => add(call, args),
        _ => list(call),
    }
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
    let mut draft = fields::draft(args, FIELDS);
    let mut problems = Problems::default();
    fields::resolve(&mut draft, &mut problems, "module", |text| Ok(lookup::module(&store, text)?.0))?;
    fields::resolve(&mut draft, &mut problems, "centre", |text| Ok(lookup::centre(&store, text)?.0))?;
    let course = fields::parsed(Course::parse(&draft, call.today()), problems)?;
    let written = course::save(&mut store, clerk.id, None, &course, &Base::new())?;
    close_on_holidays(&mut store, clerk.id, course.starts_on, course.ends_on)?;
    let planned = session::plan(&mut store, clerk.id, written.value)?;
    let id = written.value.to_string();
    let said = Message::new("cli-added-course")
        .with("name", course.name)
        .with("id", id.as_str())
        .with("sessions", planned.value);
    let object = json!({
        "id": id,
        "code": course.code,
        "sessions": planned.value,
        "change": written.change,
    });
    call.done(&said, object)
}

/// Makes a closure of every public holiday of a period that no closure names yet, so that no session is planned on one.
pub(super) fn close_on_holidays(store: &mut Store, clerk: ClerkId, from: NaiveDate, to: NaiveDate) -> Result<()> {
    let known = closure::all(store)?;
    for holiday in closures_of_holidays(from, to) {
        let covered = known
            .iter()
            .any(|row| row.closure.centre.is_none() && (row.closure.from..=row.closure.to).contains(&holiday.from));
        if !covered {
            closure::save(store, clerk, None, &holiday, &Base::new())?;
        }
    }
    Ok(())
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
        "enrolled": row.enrolled,
    })
}
