//! `najma exams`: marks of theory and practice term by term and of a course's own assessments, second chances, who passes,
//! and the minutes for signature.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::sending::To;
use super::{Call, given, lookup};
use crate::domain::assessment::{Assessment, Which, parse_points, parse_title};
use crate::domain::date::western_digits;
use crate::domain::exam::Part;
use crate::domain::message::{Message, Value as Shown};
use crate::exchange::exam_paper;
use crate::store::exam;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let course = || g.place("course", "course");
    let part = || g.option("part", "part").value_parser(["theory", "practice"]);
    g.noun(
        "exams",
        "cli-do-exams",
        [
            g.verb("set", "cli-do-exams-set")
                .arg(course())
                .arg(g.place("line", "line"))
                .arg(g.option("term", "number"))
                .arg(part())
                .arg(g.option("assessment", "number"))
                .arg(g.option("mark", "number").required(true)),
            g.verb("add", "cli-do-exams-add")
                .arg(course())
                .arg(g.option("title", "text"))
                .arg(g.option("day", "date").allow_hyphen_values(true))
                .arg(g.option("out-of", "number"))
                .arg(g.option("term", "number"))
                .arg(part())
                .arg(g.option("again", "number")),
            g.verb("remove", "cli-do-exams-remove").arg(course()).arg(g.place("assessment", "number")),
            g.verb("list", "cli-do-exams-list").arg(course()),
            g.verb("print", "cli-do-exams-print").arg(course()).args(g.output()),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("set", args)) => set(call, args),
        Some(("add", args)) => add(call, args),
        Some(("remove", args)) => remove(call, args),
        Some(("print", args)) => print(call, args),
        Some((_, args)) => list(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

/// The assessment of that number in the list of a course, counted from 1.
fn numbered(all: &[Assessment], text: &str) -> Result<Assessment> {
    let at: Option<usize> = western_digits(text.trim()).parse().ok();
    at.and_then(|at| all.get(at.checked_sub(1)?))
        .cloned()
        .ok_or_else(|| Failure::Refused(Message::new("assessment-unknown").with("text", text).with("last", all.len())))
}

/// The exam that `--term` and `--part` name; `None` where neither is given.
fn sitting(args: &ArgMatches) -> Result<Option<Which>> {
    match (given(args, "term"), given(args, "part")) {
        ("", "") => Ok(None),
        ("", _) => Err(Failure::Usage(Message::new("cli-missing-argument").with("arg", "--term"))),
        (_, "") => Err(Failure::Usage(Message::new("cli-missing-argument").with("arg", "--part"))),
        (term, part) => {
            let part = Part::ALL.into_iter().find(|one| one.name() == part).unwrap_or(Part::Theory);
            Ok(Some(Which::Exam((western_digits(term.trim()).parse().unwrap_or(0), part))))
        }
    }
}

fn set(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let line = lookup::line(&store, &course, given(args, "line"))?;
    let (all, _) = exam::of_course(&store, course.id)?;
    let one = match (given(args, "assessment"), sitting(args)?) {
        ("", None) => return Err(Failure::Usage(Message::new("cli-missing-argument").with("arg", "--assessment"))),
        ("", Some(which @ Which::Exam(sitting))) => {
            all.iter().find(|one| one.which == which).cloned().unwrap_or_else(|| Assessment::exam(sitting))
        }
        (number, _) => numbered(&all, number)?,
    };
    let mark = match given(args, "mark").trim() {
        "-" => None,
        text => Some(one.parse_mark(text).map_err(Failure::Usage)?),
    };
    let written = exam::set(&mut store, clerk.id, line.id, one.which, mark)?;
    let shown = mark.map_or_else(|| "–".into(), |mark| Shown::Hundredths(i64::from(mark)));
    let said = Message::new("exam-kept").with("line", line.number).with("mark", shown);
    let mut object = json_of(call, &all, &one);
    object["line"] = json!(line.number);
    object["mark_hundredths"] = json!(mark);
    object["change"] = json!(written.change);
    call.done(&said, object)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let (all, _) = exam::of_course(&store, course.id)?;
    let first = match (given(args, "again"), sitting(args)?) {
        ("", None) => None,
        ("", Some(which)) => {
            let found = all.iter().find(|one| one.which == which).cloned();
            Some(found.ok_or_else(|| Failure::refused("assessment-none"))?)
        }
        (number, _) => Some(numbered(&all, number)?),
    };
    let title = match (given(args, "title"), &first) {
        ("", Some(first)) => first.title.clone(),
        (text, _) => parse_title(text)
            .map_err(|_| Failure::Usage(Message::new("cli-missing-argument").with("arg", "--title")))?,
    };
    let on = match given(args, "day") {
        "" => call.today(),
        text => lookup::date(text, call.today())?,
    };
    let out_of = match &first {
        // The same scale, so that the better mark can be told.
        Some(first) => first.out_of,
        None => parse_points(given(args, "out-of")).map_err(Failure::Usage)?,
    };
    let which = Which::Own(crate::domain::id::AssessmentId(0));
    let value = Assessment { which, on: Some(on), title, out_of, again: first.map(|first| first.which) };
    let written = exam::add(&mut store, clerk.id, course.id, &value)?;
    let (all, _) = exam::of_course(&store, course.id)?;
    let made = all.iter().find(|one| one.which == Which::Own(written.value)).cloned().unwrap_or(value);
    let said = Message::new("assessment-added").with("what", exam_paper::heading(&all, &made)).with("day", on);
    let mut object = json_of(call, &all, &made);
    object["change"] = json!(written.change);
    call.done(&said, object)
}

fn remove(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let (all, _) = exam::of_course(&store, course.id)?;
    let one = numbered(&all, given(args, "assessment"))?;
    let Which::Own(id) = one.which else { return Err(Failure::refused("assessment-of-programme")) };
    let written = exam::remove(&mut store, clerk.id, id)?;
    let said = Message::new("assessment-removed").with("what", exam_paper::heading(&all, &one));
    call.done(&said, json!({ "change": written.change }))
}

fn json_of(call: &Call, all: &[Assessment], one: &Assessment) -> Value {
    let number = |which: Which| all.iter().position(|other| other.which == which).map(|at| at + 1);
    let (term, part) = match one.which {
        Which::Exam((term, part)) => (Some(term), Some(part.name())),
        Which::Own(_) => (None, None),
    };
    json!({
        "assessment": number(one.which),
        "title": call.texts.say(&exam_paper::heading(all, one)),
        "term": term,
        "part": part,
        "day": one.on,
        "out_of": one.out_of,
        "again": one.again.and_then(number),
    })
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let (all, rows) = exam::of_course(&store, course.id)?;
    if call.out.json {
        let heads: Vec<Value> = all.iter().map(|one| json_of(call, &all, one)).collect();
        let list: Vec<Value> = rows
            .iter()
            .map(|row| {
                let marks: Vec<Value> = all
                    .iter()
                    .zip(&row.marks)
                    .map(|(one, mark)| {
                        let mut object = json_of(call, &all, one);
                        object["mark_hundredths"] = json!(mark);
                        object
                    })
                    .collect();
                json!({
                    "number": row.line.number,
                    "name": row.line.name.shown(false),
                    "marks": marks,
                    "average": { "num": row.average.num, "den": row.average.den },
                    "passed": row.passed,
                    "verdict": row.verdict.name(),
                })
            })
            .collect();
        let whole = json!({ "course": course.course.code, "assessments": heads, "count": list.len(), "rows": list });
        return Ok(call.out.json(&whole)?);
    }
    let (heads, cells) = exam_paper::table(&all, &rows, &call.texts);
    let names = 1..2;
    let last = heads.len().saturating_sub(1);
    let far = |at: usize| !names.contains(&at) && at != last;
    let mut table = Table::new(heads.iter().enumerate().map(|(at, head)| (head.as_str(), far(at))));
    for (row, cells) in rows.iter().zip(cells) {
        let mut line: Vec<String> = cells.iter().map(|value| call.texts.value(value)).collect();
        for (mark, cell) in row.marks.iter().zip(line.iter_mut().skip(2)) {
            if mark.is_none() {
                "·".clone_into(cell);
            }
        }
        table.row(&line);
    }
    Ok(table.print(&mut call.out)?)
}

fn print(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let to = To::asked(args).unwrap_or(To::Standard);
    let written = to.write(call, false, |call, path, replace| {
        Ok(exam_paper::write(&store, course.id, call.today(), (path, replace), &call.texts)?)
    })?;
    let Some((path, count)) = written else { return Ok(()) };
    let file = path.to_string_lossy().into_owned();
    call.done(&Message::new("exam-minutes-written").with("file", file.as_str()), json!({ "file": file, "rows": count }))
}
