//! `najma leave`: days somebody is excused from; and `najma persons attendance`: what she was at, course by course.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::hours::rate;
use super::{Call, fields, given, listing, lookup, out};
use crate::domain::attendance::{Mark, Totals};
use crate::domain::date::figures;
use crate::domain::id::LeaveId;
use crate::domain::leave::{COLUMNS, FIELDS, Leave, LeaveRow};
use crate::domain::message::{Message, Value as Shown};
use crate::domain::session::State;
use crate::store::leave::Met;
use crate::store::merge::Base;
use crate::store::{Store, attended, course, hours, leave, meta, person};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let writes =
        |command: Command| command.args(g.fields("leave", FIELDS)).arg(g.flag("correct")).arg(g.flag("dry-run"));
    g.noun(
        "leave",
        "cli-do-leave",
        [
            g.verb("list", "cli-do-leave-list").arg(g.place("person", "person")),
            writes(g.verb("add", "cli-do-leave-add").arg(g.place("person", "person"))),
            writes(g.verb("set", "cli-do-leave-set").arg(g.place("leave", "leave"))),
            g.verb("remove", "cli-do-leave-remove").arg(g.place("leave", "leave")).arg(g.flag("dry-run")),
        ],
    )
}

/// `persons attendance`.
pub(super) fn grammar_attendance(g: &Grammar<'_>) -> Command {
    g.verb("attendance", "cli-do-persons-attendance").arg(g.place("person", "person")).arg(g.flag("classes"))
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("add", args)) => {
            let value = Leave::parse(&fields::draft(call, args, "leave", FIELDS), call.today())?;
            let store = call.reading()?;
            let her = lookup::person(&store, given(args, "person"))?;
            if args.get_flag("dry-run") {
                return foretold(call, &leave::met(&store, her, None, Some(&value))?);
            }
            drop(store);
            let (mut store, clerk) = call.working()?;
            let base = Base::new();
            let written = leave::save(&mut store, clerk.id, None, her, &value, &base, args.get_flag("correct"))?;
            saved(call, &store, written.value.0, written.value.1, written.change.map(|change| change.0))
        }
        Some(("set", args)) => set(call, args),
        Some(("remove", args)) => {
            let (mut store, clerk) = call.working()?;
            let row = wanted(&store, args)?;
            let met = leave::met(&store, row.person, Some(&row.leave), None)?;
            if args.get_flag("dry-run") {
                return foretold(call, &met);
            }
            let written = leave::remove(&mut store, clerk.id, row.id)?;
            let said = Message::new("leave-removed").with("from", row.leave.from).with("kept", met.kept);
            call.done(&said, json!({ "leave": row.id.to_string(), "kept": met.kept, "change": written.change }))
        }
        Some((_, args)) => {
            let store = call.reading()?;
            let rows = leave::of_person(&store, lookup::person(&store, given(args, "person"))?)?;
            listing::all(call, "leave", COLUMNS, &rows, |row| row.id.to_string(), json)
        }
        None => Err(Failure::refused("cli-not-understood")),
    }
}

/// Changes the fields that are given; an empty `--to` makes its end unknown again.
fn set(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let row = wanted(&store, args)?;
    let mut draft = row.leave.to_draft();
    fields::over(&mut draft, call, args, "leave", FIELDS);
    if draft.get("proof").is_empty() {
        draft.set("seen", "");
    }
    let value = Leave::parse(&draft, call.today())?;
    if args.get_flag("dry-run") {
        return foretold(call, &leave::met(&store, row.person, Some(&row.leave), Some(&value))?);
    }
    let base = Base { seen: Some(row.leave), chg: row.chg };
    let correct = args.get_flag("correct");
    let written = leave::save(&mut store, clerk.id, Some(row.id), row.person, &value, &base, correct)?;
    saved(call, &store, row.id, written.value.1, written.change.map(|change| change.0))
}

fn wanted(store: &Store, args: &ArgMatches) -> Result<LeaveRow> {
    let text = given(args, "leave").trim();
    let id: Option<LeaveId> = text.parse().ok();
    let found = id.and_then(|id| leave::get(store, id).ok());
    found.ok_or_else(|| Failure::Refused(Message::new("cli-no-such-leave").with("text", text)))
}

fn saved(call: &mut Call, store: &Store, id: LeaveId, corrected: usize, change: Option<i64>) -> Result<()> {
    let row = leave::get(store, id)?;
    let met = leave::met(store, row.person, None, Some(&row.leave))?;
    let name = person::get(store, row.person)?.0.person.name.told();
    let said = Message::new("leave-saved").with("name", name).with("leave", row.leave.span());
    let mut object = json(&row);
    object["registers"] = met_json(&met);
    object["corrected"] = json!(corrected);
    object["change"] = json!(change);
    call.done(&said.with("ahead", met.ahead).with("corrected", corrected), object)?;
    // Registers that still say she was absent are told of: nobody else will.
    if call.out.json || met.wrong.is_empty() && met.locked == 0 {
        return Ok(());
    }
    Ok(call.out.line(&call.texts.say(&ahead(&met)))?)
}

/// What a leave meets, in words.
fn ahead(met: &Met) -> Message {
    Message::new("leave-foretold")
        .with("ahead", met.ahead)
        .with("wrong", met.wrong.len())
        .with("locked", met.locked)
        .with("kept", met.kept)
}

fn foretold(call: &mut Call, met: &Met) -> Result<()> {
    let said = ahead(met);
    call.done(&said, json!({ "registers": met_json(met) }))
}

fn met_json(met: &Met) -> Value {
    json!({ "marked_beforehand": met.ahead, "say_absent": met.wrong.len(), "locked": met.locked, "stay_justified": met.kept })
}

fn json(row: &LeaveRow) -> Value {
    let leave = &row.leave;
    json!({
        "leave": row.id.to_string(),
        "person": row.person.to_string(),
        "kind": leave.kind,
        "from": leave.from,
        "to": leave.to,
        "proof": leave.proof.map(|(proof, _)| proof),
        "seen": leave.proof.map(|(_, seen)| seen),
        "note": leave.note,
    })
}

/// Her attendance across all her courses: counts, heads and minutes.
pub(super) fn attendance(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let her = lookup::person(&store, given(args, "person"))?;
    let neutral = hours::neutral(&store)?;
    let (row, _) = person::get(&store, her)?;
    let (mut all, mut courses) = (Totals::default(), Vec::new());
    let word = |id: &str| call.texts.word(id);
    let heads =
        ["attended-course", "label-present", "label-late", "label-absent", "label-justified", "attended-untaken"];
    let rates = ["attended-presence", "attended-sums", "attended-assiduity", "attended-sums"];
    let heads: Vec<String> = heads.into_iter().chain(rates).map(word).collect();
    let mut table = out::Table::new(heads.iter().enumerate().map(|(at, head)| (head.as_str(), at > 0)));
    for (line, classes) in attended::of_person(&store, her, call.today())? {
        let (own, _) = course::get(&store, line.course)?;
        let totals = attended::totals(&store, &classes)?;
        all.merge(&totals);
        let name = call.texts.pick(&own.course.name, own.course.name_ar.as_deref()).to_owned();
        table.row(&cells(call, name, &totals));
        let mut object = totals_json(&totals);
        object["justified_neutral"] = json!(meta::rules_of(&store, line.course)?.neutral);
        object["course"] = json!(own.course.code);
        object["course_name"] = json!(own.course.name);
        object["course_name_ar"] = json!(own.course.name_ar);
        object["enrolment"] = json!(line.id.to_string());
        object["number"] = json!(line.number);
        object["state"] = json!(line.standing(call.today()).name());
        if args.get_flag("classes") {
            let counted = classes.iter().filter(|(class, mark)| class.state == State::Held || mark.is_some());
            let list: Vec<Value> = counted.map(|(class, mark)| class_json(class, mark.as_ref())).collect();
            object["classes"] = json!(list);
        }
        courses.push(object);
    }
    if call.out.json {
        let leaves: Vec<Value> = leave::of_person(&store, her)?.iter().map(json).collect();
        return Ok(call.out.json(&json!({
            "person": her.to_string(),
            "name": row.person.name.latin(),
            "name_ar": row.person.name.arabic(),
            "justified_neutral": neutral,
            "courses": courses,
            "total": totals_json(&all),
            "leave": leaves,
        }))?);
    }
    table.row(&cells(call, call.texts.word("attended-all"), &all));
    Ok(table.print(&mut call.out)?)
}

fn cells(call: &Call, name: String, totals: &Totals) -> Vec<String> {
    let (heads, minutes) = (totals.presence(), totals.assiduity());
    let hours = |n: u64| call.texts.value(&Shown::Minutes(i64::try_from(n).unwrap_or(i64::MAX)));
    let counts = [totals.present, totals.late, totals.absent, totals.justified, totals.untaken];
    let mut cells = vec![name];
    cells.extend(counts.map(|count| count.to_string()));
    cells.extend([call.texts.value(&heads.told()), format!("{}/{}", heads.num, heads.den)]);
    cells.extend([call.texts.value(&minutes.told()), format!("{} / {}", hours(minutes.num), hours(minutes.den))]);
    cells
}

fn totals_json(totals: &Totals) -> Value {
    json!({
        "present": totals.present,
        "late": totals.late,
        "absent": totals.absent,
        "justified": totals.justified,
        "exempt": totals.exempt,
        "untaken": totals.untaken,
        "presence": rate(totals.presence()),
        "assiduity_minutes": rate(totals.assiduity()),
    })
}

fn class_json(class: &crate::domain::session::Session, mark: Option<&Mark>) -> Value {
    json!({
        "session": class.id.to_string(),
        "on": class.on,
        "starts": figures::time(class.starts),
        "minutes": class.minutes,
        "status": mark.map(|mark| mark.status.letter().to_string()),
        "late": mark.and_then(|mark| mark.minutes),
        "early": mark.and_then(|mark| mark.early),
        "attended": mark.map(|mark| mark.attended(class.minutes)),
    })
}
