//! `najma modules add` and `list`.

use super::failure::Result;
use super::grammar::Grammar;
use super::{Call, fields, given, listing, lookup};
use crate::domain::message::Message;
use crate::domain::module::{COLUMNS, FIELDS, Module, ModuleRow};
use crate::store::merge::Base;
use crate::store::{meta, module};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.noun(
        "modules",
        "cli-do-modules",
        [
            g.verb("add", "cli-do-modules-add").args(g.fields("module", FIELDS)),
            g.verb("list", "cli-do-modules-list"),
            g.verb("withdraw", "cli-do-modules-withdraw").arg(g.place("module", "text")).arg(g.flag("back")),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("add", args)) => return add(call, args),
        Some(("withdraw", args)) => return withdraw(call, args),
        _ => {}
    }
    let store = call.reading()?;
    let rows = module::all(&store)?;
    if call.out.json {
        let share = meta::rule(&store, meta::Rule::WorkplaceShare)?;
        let list: Vec<Value> = rows.iter().map(|row| json(row, share)).collect();
        return Ok(call.out.json(&list)?);
    }
    let id = |row: &ModuleRow| row.id.to_string();
    listing::all(call, "module", COLUMNS, &rows, id, |_| Value::Null)
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let module = Module::parse(&fields::draft(call, args, "module", FIELDS))?;
    let (mut store, clerk) = call.working()?;
    let written = module::save(&mut store, clerk.id, None, &module, &Base::new())?;
    let said = Message::new("cli-added-module").with("name", module.title).with("id", written.value.to_string());
    let id = written.value.to_string();
    call.done(&said, json!({ "id": id, "code": module.code, "version": module.version, "change": written.change }))
}

fn withdraw(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = lookup::module(&store, given(args, "module"))?;
    let withdrawn = !args.get_flag("back");
    let taught = module::taught(&store, id, call.today())?;
    let written = module::withdraw(&mut store, clerk.id, id, withdrawn)?;
    let (row, _) = module::get(&store, id)?;
    if withdrawn && taught.running + taught.coming > 0 && !call.out.json {
        let counted = Message::new("cli-module-taught").with("running", taught.running).with("coming", taught.coming);
        call.out.line(&call.texts.say(&counted))?;
    }
    let said = Message::new(if withdrawn { "record-module-withdrawn" } else { "record-module-offered" })
        .with("name", row.module.title.as_str())
        .with("version", row.module.version);
    let mut object = json(&row, meta::rule(&store, meta::Rule::WorkplaceShare)?);
    object["running"] = json!(taught.running);
    object["coming"] = json!(taught.coming);
    object["change"] = json!(written.change);
    call.done(&said, object)
}

/// A module as scripts read it; `share` is the delegation's share of an apprenticeship in the workplace, in percent.
fn json(row: &ModuleRow, share: u16) -> Value {
    let module = &row.module;
    let minutes = module.workplace_minutes(share);
    let own = (minutes > 0).then_some(module.workplace.unwrap_or(share));
    json!({
        "id": row.id.to_string(),
        "code": module.code,
        "version": module.version,
        "title": module.title,
        "title_ar": module.title_ar,
        "theme": module.theme,
        "title_zgh": module.title_zgh,
        "title_en": module.title_en,
        "minutes": module.minutes,
        "workplace_share": own,
        "workplace_minutes": minutes,
        "years": module.years,
        "mode": module.mode.unwrap_or("modular"),
        "requires": module.requires,
        "public": module.public,
        "needs": module.needs,
        "outlets": module.outlets,
        "active": module.active,
    })
}
