//! `najma month close` and `reopen`: what keeps a month open, in the order to mend it, and the lock behind it.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, export, given, sessions};
use crate::domain::date::figures;
use crate::domain::message::{Message, Value as Shown};
use crate::store::month_close::{self, Block};
use crate::store::{Store, course};
use chrono::NaiveDate;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let month = || g.option("month", "month").required(true);
    g.noun(
        "month",
        "cli-do-month",
        [
            g.verb("close", "cli-do-month-close").arg(month()).arg(g.flag("dry-run")),
            g.verb("reopen", "cli-do-month-reopen").arg(month()).arg(g.option("reason", "reason").required(true)),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("reopen", args)) => {
            let day = export::month(given(args, "month"))?;
            let (mut store, clerk) = call.working()?;
            let written = month_close::reopen(&mut store, clerk.id, day, given(args, "reason"))?;
            let said = Message::new("month-reopened").with("month", Shown::Month(day));
            call.done(&said, json!({ "month": shown(day), "closed": false, "change": written.change }))
        }
        Some((_, args)) => close(call, args),
        None => Err(Failure::refused("cli-not-understood")),
    }
}

fn shown(day: NaiveDate) -> String {
    figures::iso_month(day)
}

fn close(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let day = export::month(given(args, "month"))?;
    let dry = args.get_flag("dry-run");
    let store = call.reading()?;
    if !dry {
        month_close::over(day, call.today())?;
    }
    let blocks = month_close::blocks(&store, day)?;
    if !dry && !blocks.iter().any(|(block, _)| block.blocks()) {
        drop(store);
        let (mut store, clerk) = call.working()?;
        let written = month_close::close(&mut store, clerk.id, day)?;
        let said = Message::new("month-closed").with("month", Shown::Month(day));
        return call.done(&said, json!({ "month": shown(day), "closed": true, "change": written.change }));
    }
    let closed = month_close::closed(&store, day)?;
    if call.out.json {
        let list = blocks.iter().map(|(block, found)| {
            let found: Vec<Value> = found.iter().map(sessions::json).collect();
            json!({ "kind": block.name(), "blocking": block.blocks(), "count": found.len(), "sessions": found })
        });
        let list: Vec<Value> = list.collect();
        let ready = !blocks.iter().any(|(block, _)| block.blocks());
        let (on, by) = closed.map(|closed| (closed.on, closed.by)).unzip();
        let answer = json!({ "month": shown(day), "ready": ready, "closed": on, "closed_by": by, "blocks": list });
        call.out.json(&answer)?;
    } else {
        tell(call, &store, &blocks)?;
    }
    // What stands in the way is the result of asking, and the refusal of doing.
    if dry { Ok(()) } else { Err(Failure::Found) }
}

fn tell(call: &mut Call, store: &Store, blocks: &[(Block, Vec<crate::domain::session::Session>)]) -> Result<()> {
    if blocks.is_empty() {
        return Ok(call.out.line(&call.texts.word("month-ready"))?);
    }
    for (block, found) in blocks {
        let id = match block {
            Block::Untaken => "month-untaken",
            Block::Unlocked => "month-unlocked",
            Block::Blank => "month-blank",
            Block::WalkIn => "month-walk-in",
            Block::NoReason => "month-no-reason",
            Block::NotMadeUp => "month-not-made-up",
            Block::Clash => "month-clash",
        };
        call.out.line(&call.texts.say(&Message::new(id).with("count", found.len())))?;
        for session in found {
            let (row, _) = course::get(store, session.course)?;
            let said = Message::new("month-line")
                .with("course", row.course.code)
                .with("day", session.on)
                .with("time", session.starts);
            call.out.line(&call.texts.say(&said))?;
        }
    }
    Ok(())
}
