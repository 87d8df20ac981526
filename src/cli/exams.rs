//! `najma exams set` and `list`: marks of theory and practice, term by term, and who passes.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::{Call, given, lookup};
use crate::domain::exam::{Part, average_shown, mark_typed, parse_mark};
use crate::domain::message::Message;
use crate::store::exam;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "exams",
        "cli-do-exams",
        [
            g.verb("set", "cli-do-exams-set")
                .arg(g.place("course", "course"))
                .arg(g.place("line", "line"))
                .arg(g.option("term", "number").required(true))
                .arg(g.option("part", "part").required(true).value_parser(["theory", "practice"]))
                .arg(g.option("mark", "number").required(true)),
            g.verb("list", "cli-do-exams-list").arg(g.place("course", "course")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("set", args)) => set(call, args),
        Some((_, args)) => list(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn set(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let line = lookup::line(&store, &course, given(args, "line"))?;
    let part = Part::ALL.into_iter().find(|part| part.name() == given(args, "part")).unwrap_or(Part::Theory);
    let term = given(args, "term").trim().parse().unwrap_or(0);
    let mark = match given(args, "mark").trim() {
        "-" => None,
        text => Some(parse_mark(text).map_err(Failure::Usage)?),
    };
    let written = exam::set(&mut store, clerk.id, line.id, (term, part), mark)?;
    let shown = mark.map_or_else(|| "–".to_owned(), mark_typed);
    let said = Message::new("exam-kept").with("line", line.number).with("mark", shown);
    call.done(&said, json!({ "line": line.number, "term": term, "part": part.name(), "mark_hundredths": mark, "change": written.change }))
}

fn list(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let store = call.reading()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let (sittings, rows) = exam::of_course(&store, course.id)?;
    if call.out.json {
        let list: Vec<Value> = rows
            .iter()
            .map(|row| {
                let marks: Vec<Value> = sittings
                    .iter()
                    .zip(&row.marks)
                    .map(|((term, part), mark)| json!({ "term": term, "part": part.name(), "mark_hundredths": mark }))
                    .collect();
                json!({
                    "number": row.line.number,
                    "name": row.line.name.shown(false),
                    "marks": marks,
                    "average": { "num": row.average.num, "den": row.average.den },
                    "verdict": row.verdict.name(),
                })
            })
            .collect();
        return Ok(call.out.json(&json!({ "course": course.course.code, "count": list.len(), "rows": list }))?);
    }
    let mut heads = vec![(String::new(), true), (call.texts.word("exam-name"), false)];
    for (term, part) in &sittings {
        let id = if *part == Part::Theory { "exam-theory" } else { "exam-practice" };
        heads.push((call.texts.say(&Message::new(id).with("term", term.to_string())), true));
    }
    heads.push((call.texts.word("exam-average"), true));
    heads.push((call.texts.word("exam-verdict"), false));
    let mut table = Table::new(heads.iter().map(|(head, far)| (head.as_str(), *far)));
    for row in &rows {
        let mut cells = vec![row.line.number.to_string(), row.line.name.shown(call.texts.prefers_arabic())];
        cells.extend(row.marks.iter().map(|mark| mark.map_or_else(|| "·".to_owned(), mark_typed)));
        cells.push(average_shown(row.average));
        cells.push(call.texts.word(row.verdict.term()));
        table.row(&cells);
    }
    Ok(table.print(&mut call.out)?)
}
