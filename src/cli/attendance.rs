//! `najma attendance`: a register shown, marked, validated, unlocked; somebody who came without being enrolled.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::{Call, enrolments, export, given, lookup, mark, sessions};
use crate::domain::attendance::{Line, Sheet, Totals};
use crate::domain::id::SessionId;
use crate::domain::leave;
use crate::domain::message::{Message, Value as Shown};
use crate::domain::session::Access;
use crate::store::{Store, attendance, meta};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let session = || g.place("session", "session");
    g.noun(
        "attendance",
        "cli-do-attendance",
        [
            g.verb("show", "cli-do-attendance-show").arg(session()),
            mark::grammar(g).arg(session()),
            g.verb("validate", "cli-do-attendance-validate").arg(session()),
            g.verb("unlock", "cli-do-attendance-unlock").arg(session()).arg(g.option("reason", "text").required(true)),
            g.verb("walk-in", "cli-do-attendance-walk-in").arg(session()).arg(g.place("label", "text")),
            export::grammar(g),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("show", args)) => show(call, args),
        Some(("mark", args)) => mark::run(call, args),
        Some(("validate", args)) => validate(call, args),
        Some(("unlock", args)) => unlock(call, args),
        Some(("walk-in", args)) => walk_in(call, args),
        Some((_, args)) => export::run(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn show(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let id = lookup::session(&store, given(args, "session"), call.today())?;
    let sheet = attendance::sheet(&store, id)?;
    if call.out.json {
        let object = json(call, &store, &sheet)?;
        return Ok(call.out.json(&object)?);
    }
    let head = Message::new("cli-sheet-head")
        .with("course", call.texts.pick(&sheet.course_name.0, sheet.course_name.1.as_deref()))
        .with("centre", call.texts.pick(&sheet.centre_name.0, sheet.centre_name.1.as_deref()))
        .with("day", sheet.session.on)
        .with("starts", sheet.session.starts)
        .with("ends", sheet.session.ends())
        .with("n", sheet.ordinal)
        .with("of", sheet.planned)
        .with("state", sessions::state(&sheet.session));
    call.out.line(&call.texts.say(&head))?;
    lines(call, &sheet)?;
    totals(call, &sheet)
}

/// The lines of a sheet as a table.
fn lines(call: &mut Call, sheet: &Sheet) -> Result<()> {
    let heads = ["sheet-number", "cli-column-name", "cli-column-name-ar", "cli-column-mark", "cli-column-note"]
        .map(|id| call.texts.word(id));
    let mut table = Table::new(heads.iter().enumerate().map(|(at, head)| (head.as_str(), at == 0)));
    for line in &sheet.lines {
        let note = line.mark.as_ref().and_then(|mark| mark.note.clone()).unwrap_or_default();
        table.row(&[
            line.enrolment.number.to_string(),
            call.texts.value(&enrolments::latin(&line.enrolment)),
            call.texts.value(&line.enrolment.name.in_arabic()),
            call.texts.say(&marked(line)),
            note.replace('\n', " / "),
        ]);
    }
    Ok(table.print(&mut call.out)?)
}

/// What stands on a line, in words.
pub(super) fn marked(line: &Line) -> Message {
    let said = match &line.mark {
        Some(mark) => match (mark.minutes, mark.early) {
            (Some(minutes), None) => Message::new("cli-mark-late").with("minutes", i64::from(minutes)),
            (None, Some(early)) => Message::new("cli-mark-early").with("early", i64::from(early)),
            (Some(minutes), Some(early)) => {
                Message::new("cli-mark-late-early").with("minutes", i64::from(minutes)).with("early", i64::from(early))
            }
            (None, None) => Message::new(mark.status.term()),
        },
        None if !line.concerned => Message::new("cli-mark-not-concerned"),
        None => {
            line.leave.map_or_else(|| Message::new("cli-mark-untaken"), |kind| Message::new(leave::kind_term(kind)))
        }
    };
    said.of(line.enrolment.sex)
}

/// The foot of a sheet.
pub(super) fn totals(call: &mut Call, sheet: &Sheet) -> Result<()> {
    let t = sheet.totals();
    let foot = Message::new("cli-sheet-totals")
        .with("present", t.present)
        .with("late", t.late)
        .with("absent", t.absent)
        .with("justified", t.justified)
        .with("exempt", t.exempt)
        .with("untaken", t.untaken)
        .with("attended", Shown::Minutes(i64::from(t.attended)))
        .with("offered", Shown::Minutes(i64::from(t.offered)));
    Ok(call.out.line(&call.texts.say(&foot))?)
}

fn validate(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::session(&store, given(args, "session"), call.today())?;
    let written = attendance::validate(&mut store, clerk.id, id)?;
    said(call, &store, id, "cli-validated", json!({ "change": written.change }))
}

fn unlock(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::session(&store, given(args, "session"), call.today())?;
    let reason = given(args, "reason").trim();
    if reason.is_empty() {
        return Err(Failure::Usage(Message::new("cli-missing-value").with("arg", "--reason")));
    }
    let written = attendance::unlock(&mut store, clerk.id, id, reason)?;
    said(call, &store, id, "cli-unlocked", json!({ "change": written.change }))
}

fn walk_in(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::session(&store, given(args, "session"), call.today())?;
    let label = given(args, "label").trim();
    if label.is_empty() {
        return Err(Failure::Usage(Message::new("sheet-walk-in-unnamed")));
    }
    let written = attendance::walk_in(&mut store, clerk.id, id, label)?;
    let sheet = attendance::sheet(&store, id)?;
    let number = sheet.of(written.value).map_or(0, |line| line.enrolment.number);
    let twin = sheet.twin(written.value);
    let message = match twin {
        Some(twin) => Message::new("walk-in-twin").with("twin", twin).with("line", number).with("name", label),
        None => Message::new("cli-walked-in").with("number", number).with("label", label),
    };
    let object = json!({
        "session": id.to_string(),
        "enrolment": written.value.to_string(),
        "number": number,
        "twin": twin,
        "change": written.change,
    });
    call.done(&message, object)
}

/// Says what was done to a register: how many lines it still lacks, and its totals for scripts.
fn said(call: &mut Call, store: &Store, id: SessionId, sentence: &'static str, mut object: Value) -> Result<()> {
    let sheet = attendance::sheet(store, id)?;
    let message = Message::new(sentence)
        .with("course", call.texts.pick(&sheet.course_name.0, sheet.course_name.1.as_deref()))
        .with("day", sheet.session.on)
        .with("untaken", sheet.totals().untaken);
    object["session"] = sessions::json(&sheet.session);
    object["totals"] = totals_json(&sheet.totals());
    call.done(&message, object)
}

/// A whole sheet for scripts.
pub(super) fn json(call: &Call, store: &Store, sheet: &Sheet) -> Result<Value> {
    let rules = meta::rules(store)?;
    let lines: Vec<Value> = sheet.lines.iter().map(line_json).collect();
    Ok(json!({
        "session": sessions::json(&sheet.session),
        "course_name": sheet.course_name.0,
        "course_name_ar": sheet.course_name.1,
        "centre_name": sheet.centre_name.0,
        "centre_name_ar": sheet.centre_name.1,
        "room": sheet.room,
        "trainer": sheet.trainer,
        "ordinal": sheet.ordinal,
        "planned": sheet.planned,
        "access": match sheet.session.access(call.today(), rules.lock_days) {
            Access::Open => "open",
            Access::Correction => "correction",
            Access::Locked => "locked",
            Access::Future => "future",
            Access::Cancelled => "cancelled",
        },
        "lines": lines,
        "totals": totals_json(&sheet.totals()),
    }))
}

fn line_json(line: &Line) -> Value {
    let mark = line.mark.as_ref();
    let word = match mark {
        Some(mark) => mark.status.term().trim_start_matches("status-"),
        None if line.concerned => "untaken",
        None => "not-concerned",
    };
    json!({
        "number": line.enrolment.number,
        "enrolment": line.enrolment.id.to_string(),
        "person": line.enrolment.person.map(|id| id.to_string()),
        "name": enrolments::plain(&line.enrolment),
        "name_ar": line.enrolment.name.arabic(),
        "concerned": line.concerned,
        "status": mark.map(|mark| mark.status.letter()),
        "word": word,
        "minutes": mark.and_then(|mark| mark.minutes),
        "early": mark.and_then(|mark| mark.early),
        "trainer": mark.and_then(|mark| mark.trainer).map(|told| json!({
            "status": told.status.map(|status| status.letter().to_string()),
            "minutes": told.minutes,
            "early": told.early,
        })),
        "leave": line.leave,
        "note": mark.and_then(|mark| mark.note.as_deref()),
    })
}

fn totals_json(totals: &Totals) -> Value {
    json!({
        "present": totals.present,
        "late": totals.late,
        "absent": totals.absent,
        "justified": totals.justified,
        "exempt": totals.exempt,
        "untaken": totals.untaken,
        "early": totals.early,
        "attended_minutes": totals.attended,
        "offered_minutes": totals.offered,
    })
}
