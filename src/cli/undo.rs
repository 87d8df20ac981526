//! `najma undo` and `redo`: the clerk's own last act, wherever it was or on one record's screen.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, given, lookup};
use crate::domain::id::low;
use crate::domain::message::Message;
use crate::screens::act_word;
use crate::store::undo::Scope;
use crate::store::{Store, undo};
use clap::{ArgMatches, Command};
use serde_json::json;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.verb("undo", "cli-do-undo").arg(g.option("on", "session"))
}

/// How it is written.
pub(super) fn grammar_redo(g: &Grammar<'_>) -> Command {
    g.verb("redo", "cli-do-redo").arg(g.option("on", "session"))
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    back(call, args, true)
}

/// Does it.
pub(super) fn run_redo(call: &mut Call, args: &ArgMatches) -> Result<()> {
    back(call, args, false)
}

fn back(call: &mut Call, args: &ArgMatches, back: bool) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let scope = scope(call, &store, given(args, "on"))?;
    let done = if back { undo::undo_said } else { undo::redo_said }(&mut store, clerk.id, scope, None);
    let Some(undone) = done? else {
        return Err(Failure::refused(if back { "undo-nothing" } else { "redo-nothing" }));
    };
    let said = Message::new(if back { "undo-done" } else { "redo-done" })
        .with("act", Message::new(act_word(&undone.act)))
        .with("about", undone.about);
    let object = json!({ "undid": undone.undid, "change": undone.by, "act": undone.act });
    call.done(&said, object)
}

/// A group by its code, or a register.
fn scope(call: &Call, store: &Store, text: &str) -> Result<Scope> {
    Ok(match (text, lookup::course(store, text)) {
        ("", _) => Scope::Everywhere,
        (_, Ok(row)) => Scope::Group(row.id),
        _ => Scope::Record(low(lookup::session(store, text, call.today())?.0)),
    })
}
