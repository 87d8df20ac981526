//! `najma hours statement`: a trainer's month, as it stands or as it was issued; `--issue` issues it.

use super::super::failure::{Failure, Result};
use super::super::out::Table;
use super::super::sending::{To, form};
use super::super::{Call, export, given, place};
use crate::domain::date::figures;
use crate::domain::message::Message;
use crate::domain::statement::{COLUMNS, Open, Statement};
use crate::exchange::{csv_out, statement_paper, xlsx_out};
use crate::store::{statement, trainer};
use clap::ArgMatches;
use serde_json::{Value, json};

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let month = export::month(given(args, "month"))?;
    let wanted = given(args, "trainer").trim();
    let unknown = || Failure::Refused(Message::new("session-trainer-unknown").with("name", wanted));
    let form = form(args).to_owned();
    let to = To::asked(args);
    let (own, store, change) = if args.get_flag("issue") {
        // Issued is issued: whether its file can be written is said before.
        if let Some(to) = &to {
            to.ready(form == "xlsx")?;
        }
        let (mut store, clerk) = call.working()?;
        let row = trainer::named(&store, wanted)?.ok_or_else(unknown)?;
        let written = statement::issue(&mut store, clerk.id, row.id, month)?;
        (written.value, store, written.change)
    } else {
        let store = call.reading()?;
        let row = trainer::named(&store, wanted)?.ok_or_else(unknown)?;
        (statement::of(&store, row.id, month)?, store, None)
    };
    let mut object = object(&own);
    object["change"] = json!(change);
    if let Some(to) = to {
        let written = to.write(call, form == "xlsx", |call, path, replace| {
            let mut rows = own.lines.iter().cloned();
            let texts = &call.texts;
            let written = match form.as_str() {
                "xlsx" => xlsx_out::write_table(path, replace, "statement", COLUMNS, &mut rows, texts),
                "text" => statement_paper::write(&store, &own, call.today(), (path, replace), texts)
                    .map_err(|trouble| trouble.message()),
                _ => csv_out::write_table(path, replace, "statement", COLUMNS, &mut rows, texts),
            };
            written.map_err(|why| Failure::Refused(done_all_the_same(&own, change.is_some(), why)))
        })?;
        let Some((path, _)) = written else { return Ok(()) };
        object["file"] = json!(place::shown(&path));
        return call.done(&Message::new("statement-written").with("file", place::shown(&path)), object);
    }
    if call.out.json {
        return Ok(call.out.json(&object)?);
    }
    let heads: Vec<(String, bool)> =
        COLUMNS.iter().map(|column| (call.texts.word(&format!("statement-{}", column.id)), column.far)).collect();
    let mut table = Table::new(heads.iter().map(|(head, far)| (head.as_str(), *far)));
    for line in &own.lines {
        let cells: Vec<String> = COLUMNS.iter().map(|column| call.texts.value(&(column.value)(line))).collect();
        table.row(&cells);
    }
    table.print(&mut call.out)?;
    call.out.line(&call.texts.say(&statement_paper::sums(&own)))?;
    if let Some(which) = Open::named(own.open.iter()) {
        call.out.line(&call.texts.say(&Message::new("statement-left-out").with("which", which)))?;
    }
    Ok(call.out.line(&call.texts.say(&statement_paper::standing(&own)))?)
}

/// What kept the file from being written, and that the statement was issued before.
fn done_all_the_same(own: &Statement, issued: bool, why: Message) -> Message {
    match &own.issued {
        Some(own) if issued => Message::new("statement-issued-unwritten").with("number", own.number).with("why", why),
        _ => why,
    }
}

fn object(own: &Statement) -> Value {
    json!({
        "trainer": own.trainer.to_string(),
        "name": own.name,
        "month": figures::iso_month(own.month),
        "issued": own.issued.as_ref().map(|issued| json!({
            "number": issued.number,
            "on": issued.on,
            "by": issued.by,
        })),
        "worked_minutes": own.worked(),
        "corrected_minutes": own.corrected(),
        "total_minutes": own.total(),
        "untaken": own.open.len(),
        "open": own.open.iter().map(|one| json!({
            "session": one.session.to_string(),
            "on": one.on,
            "course": one.course.0,
            "unlocked": one.unlocked,
        })).collect::<Vec<_>>(),
        "lines": own.lines.iter().map(|line| json!({
            "session": line.taught.session.to_string(),
            "on": line.taught.on,
            "starts": figures::time(line.taught.starts),
            "course": line.taught.course,
            "minutes": line.taught.minutes,
            "correction": line.correction,
        })).collect::<Vec<_>>(),
    })
}
