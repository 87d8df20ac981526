//! `najma history`: who changed what of a record, or of the whole file.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, given, lookup, out};
use crate::domain;
use crate::domain::certificate::Number;
use crate::domain::date::figures;
use crate::domain::id::{CertificateId, SessionId};
use crate::domain::message::Message;
use crate::screens::act_told;
use crate::store::history::{self, Past};
use crate::store::journal::TABLES;
use crate::store::undo::table_word;
use crate::store::{Store, certificate, meta, person};
use crate::text::told;
use chrono::Datelike;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

/// Entries shown unless another number is asked for.
const SHOWN: usize = 50;
/// Most entries that can be asked for.
const MOST: usize = 100_000;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.verb("history", "cli-do-history")
        .arg(g.place("record", "record").required(false))
        .arg(g.option("limit", "number"))
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let limit =
        match given(args, "limit") {
            "" => SHOWN,
            text => text.parse().ok().filter(|n| (1..=MOST).contains(n)).ok_or_else(|| {
                Failure::Usage(Message::new("cli-bad-value").with("arg", "--limit").with("value", text))
            })?,
        };
    let store = call.reading()?;
    let past = match given(args, "record").trim() {
        "" => history::latest(&store, None, limit)?,
        record => of_record(call, &store, record, limit)?,
    };
    if call.out.json {
        let list: Vec<Value> = past.iter().map(|one| json(call, one)).collect();
        return Ok(call.out.json(&json!({ "count": list.len(), "entries": list }))?);
    }
    for one in &past {
        let lines = lines(call, one);
        for line in lines {
            call.out.line(&line)?;
        }
    }
    Ok(())
}

/// The record a clerk means by an id, a code, a file number, a CIN or `COURSE@DATE`.
fn of_record(call: &Call, store: &Store, text: &str, limit: usize) -> Result<Vec<Past>> {
    if text.contains('@') {
        let id = lookup::session(store, text, call.today())?;
        return Ok(history::of_register(store, id, limit)?);
    }
    if let Ok(SessionId(id)) = text.parse() {
        // Ids come from one counter, so that an id is a row of one table; of those that share it the first is the record.
        for table in TABLES {
            let past = match *table {
                "session" => history::of_register(store, SessionId(id), limit),
                _ => history::of_row(store, table, id, 0, limit),
            };
            match past {
                Ok(past) if past.is_empty() => {}
                Err(crate::store::Trouble::Gone) => {}
                other => return Ok(other?),
            }
        }
    }
    let found = lookup::course(store, text)
        .map(|row| ("course", row.id.0))
        .or_else(|_| lookup::centre(store, text).map(|id| ("centre", id.0)))
        .or_else(|_| lookup::module(store, text).map(|id| ("module", id.0)))
        .or_else(|_| {
            let id = lookup::person(store, text)?;
            Ok(("person", person::get(store, id)?.0.id.0))
        })
        .or_else(|unknown: Failure| match certificate(call, store, text) {
            Some(id) => Ok(("certificate", id.0)),
            None => Err(unknown),
        })
        .map_err(|failure| match failure {
            Failure::Refused(_) => Failure::Refused(Message::new("cli-no-such-record").with("text", text)),
            other => other,
        })?;
    Ok(history::of_row(store, found.0, found.1, 0, limit)?)
}

/// A certificate by its number, `2026/12`.
fn certificate(call: &Call, store: &Store, text: &str) -> Option<CertificateId> {
    let year = u16::try_from(call.today().year()).ok()?;
    let number = Number::parse(text, meta::meta(store).ok()?.delegation, year).filter(|_| text.contains('/'))?;
    certificate::numbered(store, number).ok().map(|own| own.id)
}

/// A Change and what it changed, one field a line.
fn lines(call: &Call, past: &Past) -> Vec<String> {
    let at = call.clock.civil(past.at);
    let head = Message::new("cli-history-entry")
        .with("day", at.date())
        .with("time", at.time())
        .with("clerk", past.clerk.as_str())
        .with("act", act_told(&past.act, &call.texts))
        .with("change", past.change.0)
        .with("row", row(call, past));
    let mut lines = vec![call.texts.say(&head)];
    if let Some(reason) = &past.reason {
        lines.push(format!(
            "    {}",
            call.texts.say(&Message::new("cli-history-reason").with("reason", reason.as_str()))
        ));
    }
    let table = &past.row.0;
    for field in &past.fields {
        let side = |side: &Option<history::Side>| {
            side.as_ref().map_or_else(
                || "–".to_owned(),
                |side| told::value(&call.texts, table, &field.column, &side.stored, &side.named),
            )
        };
        let label = told::label(&call.texts, table, &field.column);
        let change = format!("{} → {}", side(&field.before), side(&field.after));
        lines.push(format!("    {}", out::said(&call.texts, &label, &change)));
    }
    lines
}

/// `ligne 3, Alaoui Fatima · présence 81-000412/81-000033`: what the row is called, and its address.
fn row(call: &Call, past: &Past) -> String {
    let (table, k1, k2) = &past.row;
    let table = call.texts.word(table_word(table));
    let id = |k: i64| SessionId(k).to_string();
    let address = match (*k1, *k2) {
        (k1, _) if k1 < 1 << 32 => table,
        (k1, 0) => format!("{table} {}", id(k1)),
        (k1, k2) => format!("{table} {}/{}", id(k1), id(k2)),
    };
    match &past.about {
        domain::message::Value::Empty => address,
        about => format!("{} · {address}", call.texts.value(about)),
    }
}

fn json(call: &Call, past: &Past) -> Value {
    let fields: Vec<Value> = past
        .fields
        .iter()
        .map(|field| {
            let (column, before, after) = field.stored();
            json!({ "field": column, "before": before, "after": after })
        })
        .collect();
    let id = |k: i64| (k >= 1 << 32).then(|| SessionId(k).to_string());
    json!({
        "change": past.change,
        "at": past.at,
        "civil": figures::iso_moment(call.clock.civil(past.at)),
        "clerk": past.clerk,
        "act": past.act,
        "reason": past.reason,
        "table": past.row.0,
        "id": id(past.row.1),
        "second_id": id(past.row.2),
        "fields": fields,
    })
}
