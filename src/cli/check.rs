//! `najma check`: the whole file replayed and compared. It opens read-only, a newer or damaged file too.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, given, place};
use crate::domain::id::CentreId as RecordId;
use crate::domain::message::{Message, Value};
use crate::store::check::{self, Finding};
use crate::store::undo::table_word;
use crate::store::{Store, Trouble, today};
use crate::text::{Texts, told};
use clap::{ArgMatches, Command};
use std::io::{IsTerminal, Write};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.verb("check", "cli-do-check").arg(g.option("anchor", "anchor"))
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let anchor = match given(args, "anchor") {
        "" => None,
        text => Some(anchor(text)?),
    };
    let path = place::database(call)?;
    // Elsewhere the clerk is told to run this very command.
    let store = Store::inspect(&path, call.clock.clone()).map_err(|trouble| match trouble {
        Trouble::Damaged(_) => Failure::refused("check-not-a-base"),
        other => Failure::from(other),
    })?;
    if let Some(claimed) = &call.clerk {
        super::identity::believed(&store, claimed)?;
    }
    let mut bar = Bar::new();
    let report = check::check(&store, anchor, &mut |thousandths| bar.show(thousandths));
    bar.clear();
    let report = report?;
    // A file that is no database any more has no last Change to ask for.
    let ahead = today::ahead(&store).unwrap_or_default();
    if call.out.json {
        let mut object = serde_json::to_value(&report).map_err(std::io::Error::from)?;
        object["clock_behind"] = serde_json::json!(ahead);
        call.out.json(&object)?;
    } else {
        if let Some(at) = ahead {
            call.out.line(&call.texts.say(&today::told_ahead(at)))?;
        }
        for finding in &report.findings {
            call.out.line(&line(&call.texts, finding))?;
        }
        let said = Message::new(if report.findings.is_empty() { "cli-check-sound" } else { "cli-check-found" })
            .with("findings", report.findings.len())
            .with("changes", i64::try_from(report.changes).unwrap_or(i64::MAX))
            .with("entries", i64::try_from(report.entries).unwrap_or(i64::MAX))
            .with("anchor", format!("{}:{}", report.head, report.hash));
        call.out.line(&call.texts.say(&said))?;
        if !report.findings.is_empty() {
            call.out.line(&call.texts.word("check-remedy"))?;
        }
    }
    if report.findings.is_empty() { Ok(()) } else { Err(Failure::Found) }
}

/// `ID:HASH`, as the last line of a check gives it.
fn anchor(text: &str) -> Result<(i64, &str)> {
    let read = text.split_once(':').and_then(|(id, hash)| {
        let sound = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        Some((id.parse().ok().filter(|id| *id >= 0)?, hash)).filter(|_| sound)
    });
    read.ok_or_else(|| Failure::Usage(Message::new("cli-not-an-anchor").with("arg", "--anchor").with("value", text)))
}

/// `ligne · une présence 81-000318/81-000200 · modification 41 : …`, in the clerk's words. The record is named as `najma
/// history` takes it, never by a person's name.
fn line(texts: &Texts, finding: &Finding) -> String {
    let mut places = vec![texts.word(&format!("check-kind-{}", finding.check))];
    let table = finding.row.as_ref().map_or("", |(table, ..)| table);
    if let Some((_, k1, k2)) = finding.row.as_ref().filter(|(table, ..)| table != "ids") {
        let keys = [*k1, *k2].into_iter().filter(|key| *key != 0);
        // What counts something, a month or a block of search words, is no record's id.
        let keys: Vec<String> =
            keys.map(|key| if key >> 32 == 0 { key.to_string() } else { RecordId(key).to_string() }).collect();
        places.push(format!("{} {}", texts.word(table_word(table)), keys.join("/")).trim_end().to_owned());
    }
    if finding.change != 0 {
        places.push(texts.say(&Message::new("check-change").with("change", finding.change)));
    }
    let said = Message {
        id: finding.said.id,
        args: finding
            .said
            .args
            .iter()
            .map(|(name, value)| (*name, in_words(texts, table, finding, name, value)))
            .collect(),
    };
    texts.say(&Message::new("check-finding").with("place", places.join(" · ")).with("said", said))
}

/// What an argument of a finding is called on the screens: tables, columns, codes.
fn in_words(texts: &Texts, table: &str, finding: &Finding, name: &str, value: &Value) -> Value {
    match (name, value) {
        ("table", Value::Text(named)) => Value::Term(table_word(named)),
        ("column", Value::Text(column)) if told::is_known(texts, table, column) => {
            told::label(texts, table, column).into()
        }
        ("kind", Value::Text(kind)) => texts.word(&format!("check-object-{kind}")).into(),
        ("found" | "left", Value::Empty) => Value::Term("check-nothing"),
        ("found" | "left", Value::Number(n)) => match finding.said.args.iter().find(|(name, _)| *name == "column") {
            Some((_, Value::Text(column))) => told::value(texts, table, column, &n.to_string(), &Value::Empty).into(),
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

/// How far a long command is, on standard error and only where somebody sees it.
pub(super) struct Bar {
    seen: bool,
    last: Option<u32>,
}

impl Bar {
    /// A bar that shows itself on a terminal only.
    pub(super) fn new() -> Self {
        Self { seen: std::io::stderr().is_terminal(), last: None }
    }

    /// So many thousandths are done.
    pub(super) fn show(&mut self, thousandths: u32) {
        let percent = thousandths.min(1000) / 10;
        if !self.seen || self.last == Some(percent) {
            return;
        }
        self.last = Some(percent);
        let full = usize::try_from(percent / 4).unwrap_or(0);
        let mut stderr = std::io::stderr().lock();
        // A terminal that is gone is no reason to stop the work.
        write!(stderr, "\r[{}{}] {percent:3} %", "#".repeat(full), " ".repeat(25_usize.saturating_sub(full))).ok();
        stderr.flush().ok();
    }

    /// Takes it away.
    pub(super) fn clear(&mut self) {
        if self.last.take().is_some() {
            write!(std::io::stderr().lock(), "\r\u{1b}[K").ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_is_a_number_and_a_hash() {
        let hash = "0".repeat(64);
        assert!(anchor(&format!("12:{hash}")).is_ok());
        for wrong in ["", "12", "12:", "x:00", &format!("-1:{hash}"), &format!("12:{hash}0")] {
            assert!(anchor(wrong).is_err(), "{wrong}");
        }
    }
}
