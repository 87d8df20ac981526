//! `najma clerks list` and `role`: who works on this file, and who opens again what is locked.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, fields, given, listing};
use crate::domain::clerk::{COLUMNS, Clerk, Role};
use crate::domain::message::Message;
use crate::store::clerk;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "clerks",
        "cli-do-clerks",
        [
            g.verb("list", "cli-do-clerks-list"),
            g.verb("role", "cli-do-clerks-role").arg(g.place("whom", "login")).arg(g.place("role", "role")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if let Some(("role", args)) = args.subcommand() {
        return appoint(call, given(args, "whom"), given(args, "role"));
    }
    let store = call.reading()?;
    let rows = clerk::all(&store)?;
    listing::all(call, "clerks", COLUMNS, &rows, |clerk| clerk.id.to_string(), json)
}

fn appoint(call: &mut Call, whom: &str, role: &str) -> Result<()> {
    let role = fields::one_of(&call.texts, "role", role, Role::ALL.map(|own| (own.name(), own.term(), own)))
        .map_err(Failure::Usage)?;
    let (mut store, own) = call.working()?;
    let her = clerk::named(&store, whom)?;
    let written = clerk::appoint(&mut store, own.id, her.id, role)?;
    let said = match role {
        Role::Responsible => "clerks-appointed",
        Role::Agent => "clerks-dismissed",
    };
    let said = Message::new(said).with("name", her.name.as_str()).with("left", written.value);
    let object = json!({ "id": her.id.to_string(), "role": role.name(), "responsible": written.value, "change": written.change });
    call.done(&said, object)
}

fn json(clerk: &Clerk) -> Value {
    json!({ "id": clerk.id.to_string(), "login": clerk.login, "name": clerk.name, "role": clerk.role.name() })
}
