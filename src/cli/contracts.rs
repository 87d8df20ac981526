//! `najma contracts add`, `list`, `hours`, `visit` and `show`: apprentices in their workplaces.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::out::Table;
use super::{Call, export, fields, given, listing, lookup};
use crate::domain::contract::{COLUMNS, Contract, ContractRow, Entry, FIELDS, LINES, Line, line_typed};
use crate::domain::date::figures;
use crate::domain::field::Column;
use crate::domain::id::ContractId;
use crate::domain::message::{Message, Value as Shown};
use crate::domain::module::parse_hours;
use crate::store::merge::Base;
use crate::store::{Store, contract};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let day = |name| g.option(name, "date").allow_hyphen_values(true).required(true);
    g.noun(
        "contracts",
        "cli-do-contracts",
        [
            g.verb("add", "cli-do-contracts-add").args(g.fields("contract", FIELDS)),
            g.verb("list", "cli-do-contracts-list"),
            g.verb("show", "cli-do-contracts-show").arg(g.place("contract", "contract")),
            g.verb("hours", "cli-do-contracts-hours")
                .arg(g.place("contract", "contract"))
                .arg(g.option("month", "month").required(true))
                .arg(g.option("hours", "text").required(true).help(g.text("contract-hours-done")))
                .arg(g.option("signer", "text").required(true))
                .arg(g.option("day", "date").allow_hyphen_values(true).help(g.text("contract-day-signed"))),
            g.verb("visit", "cli-do-contracts-visit")
                .arg(g.place("contract", "contract"))
                .arg(day("day").help(g.text("contract-day-visit")))
                .arg(g.option("visitor", "text").required(true))
                .arg(g.option("note", "text").help(g.text("contract-note-visit"))),
        ],
    )
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    match args.subcommand() {
        Some(("add", args)) => add(call, args),
        Some(("show", args)) => {
            let store = call.reading()?;
            show(call, &store, wanted(&store, args)?)
        }
        Some(("hours", args)) => {
            let month = export::month(given(args, "month"))?;
            let minutes = parse_hours(given(args, "hours")).map_err(Failure::Usage)?;
            let signed_on = match given(args, "day") {
                "" => call.today(),
                text => lookup::date(text, call.today())?,
            };
            attest(call, args, &Entry::Month { month, minutes, signer: given(args, "signer").to_owned(), signed_on })
        }
        Some(("visit", args)) => {
            let on = lookup::date(given(args, "day"), call.today())?;
            let note = Some(given(args, "note").trim().to_owned()).filter(|note| !note.is_empty());
            attest(call, args, &Entry::Visit { on, by: given(args, "visitor").to_owned(), note })
        }
        _ => {
            let store = call.reading()?;
            let rows = contract::all(&store)?;
            let id = |row: &ContractRow| row.id.to_string();
            listing::all(call, "contract", COLUMNS, &rows, id, json)
        }
    }
}

/// The contract of an id.
fn wanted(store: &Store, args: &ArgMatches) -> Result<ContractId> {
    let text = given(args, "contract").trim();
    let id: Option<ContractId> = text.parse().ok();
    let found = id.filter(|id| contract::get(store, *id).is_ok());
    found.ok_or_else(|| Failure::Refused(Message::new("cli-no-such-contract").with("text", text)))
}

fn add(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let contract = Contract::parse(&fields::draft(call, args, "contract", FIELDS), call.today())?;
    let (mut store, clerk) = call.working()?;
    let written = contract::save(&mut store, clerk.id, None, &contract, &Base::new())?;
    let id = written.value.to_string();
    let said = Message::new("cli-added-contract").with("name", contract.employer).with("id", id.as_str());
    call.done(&said, json!({ "id": id, "change": written.change }))
}

fn attest(call: &mut Call, args: &ArgMatches, entry: &Entry) -> Result<()> {
    let (mut store, clerk) = call.working()?;
    let id = wanted(&store, args)?;
    contract::attest(&mut store, clerk.id, id, entry)?;
    show(call, &store, id)
}

fn show(call: &mut Call, store: &Store, id: ContractId) -> Result<()> {
    let (row, _) = contract::get(store, id)?;
    let mut object = json(&row);
    let entries = contract::entries(store, id)?;
    if !call.out.json {
        let said = |column: &Column<Line>| (call.texts.word(&format!("apprentice-{}", column.id)), column.far);
        let heads: Vec<(String, bool)> = LINES.iter().map(said).collect();
        let mut table = Table::new(heads.iter().map(|(head, far)| (head.as_str(), *far)));
        for entry in &entries {
            let cells: Vec<String> = LINES.iter().map(|column| call.texts.value(&(column.value)(entry))).collect();
            table.row(&cells);
        }
        if !entries.is_empty() {
            table.print(&mut call.out)?;
        }
    }
    let (mut months, mut visits) = (Vec::new(), Vec::new());
    for (_, entry) in entries {
        match entry {
            Entry::Month { month, minutes, signer, signed_on } => months.push(json!({
                "month": figures::iso_month(month),
                "minutes": minutes,
                "signer": signer,
                "signed_on": signed_on,
            })),
            Entry::Visit { on, by, note } => visits.push(json!({ "on": on, "by": by, "note": note })),
        }
    }
    object["months"] = json!(months);
    object["visits"] = json!(visits);
    let mut said = Message::new("apprentice-hours");
    said.args.extend([
        ("attested", Shown::Minutes(i64::from(row.attested))),
        ("wanted", Shown::Minutes(i64::from(row.wanted))),
    ]);
    call.done(&said, object)
}

fn json(row: &ContractRow) -> Value {
    let contract = &row.contract;
    json!({
        "id": row.id.to_string(),
        "line": line_typed(&contract.line),
        "name": row.name.shown(false),
        "name_ar": Some(row.name.arabic()).filter(|name| !name.is_empty()),
        "number": contract.number,
        "employer": contract.employer,
        "master": contract.master,
        "phone": contract.phone,
        "from": contract.from,
        "to": contract.to,
        "wanted_minutes": row.wanted,
        "attested_minutes": row.attested,
    })
}
