//! `najma check`: the whole file replayed and compared.
//!
//! The journal is read once from the beginning (`replay`: chain, bodies, count of entries); then every row is followed back
//! through its Changes to its birth and compared with what they say (`rows`). Each entry belongs to one row's chain, so if the
//! rows lead to as many entries as there are, nothing is missing; only if not, each entry is asked for its row (`missing`).
//! Nothing is held in memory but one bit for each id.

mod finding;
mod missing;
mod orphans;
mod replay;
mod rows;
mod shelf;

use super::derived::{AUDITS, is_rebuilt_from};
use super::entry::Key;
use super::tables::Tables;
use super::{Result, Store, Trouble, schema};
use crate::domain::message::Message;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};

pub use finding::Finding;

/// What a check says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// Last Change.
    pub head: i64,
    /// Its hash, in hexadecimal: the anchor to keep elsewhere.
    pub hash: String,
    /// Changes replayed.
    pub changes: u64,
    /// Entries replayed.
    pub entries: u64,
    /// Everything found; empty: the file is sound.
    pub findings: Vec<Finding>,
}

/// Findings after which a check stops noting more: the file is lost, and the list is long enough.
const MOST: usize = 100_000;

/// Replays the journal against the rows. `anchor` is a Change id and its hash kept elsewhere; `progress` gets 0..=1000.
pub fn check(store: &Store, anchor: Option<(i64, &str)>, progress: &mut dyn FnMut(u32)) -> Result<Report> {
    let mut report = Report::default();
    store.bulk(true)?;
    let outcome = store.read(|conn| {
        everything(store, conn, anchor, progress, &mut report);
        Ok(())
    });
    store.bulk(false)?;
    if let Err(trouble) = outcome {
        report.fail("integrity", &trouble);
    }
    progress(1000);
    Ok(report)
}

fn everything(
    store: &Store,
    conn: &Connection,
    anchor: Option<(i64, &str)>,
    progress: &mut dyn FnMut(u32),
    report: &mut Report,
) {
    report.run("integrity", |report| integrity(conn, report));
    progress(200);
    report.run("trigger", |report| made(store, conn, report));
    let mut walk = replay::Replay::default();
    report.run("chain", |report| {
        walk.whole(conn, &store.tables, report, &mut |done| {
            progress(200 + scaled(done, 350));
        })
    });
    if !store.tables.journalled.is_empty() {
        let mut named = HashSet::new();
        let mut seen = 0;
        report.run("row", |report| {
            let mut rows = rows::Rows::new(conn, &store.tables, report, &mut named)?;
            let entries = walk.entries.max(1);
            let outcome = rows.whole(&mut |walked| {
                progress(550 + scaled(walked.saturating_mul(1000) / entries, 400));
            });
            seen = rows.walked();
            outcome
        });
        if seen != walk.entries {
            report.run("row", |report| missing::name(conn, &store.tables, report, &mut named));
        }
        report.run("invariant", |report| counter(store, conn, report));
        for (table, audit) in AUDITS {
            if table.is_some_and(|table| is_rebuilt_from(store.version, table)) {
                continue;
            }
            report.run("derived", |report| audit(conn, &mut |finding| report.add(finding)));
        }
    }
    if let Some((id, hash)) = anchor {
        report.run("anchor", |report| anchored(conn, id, hash, report));
    }
}

/// Parts of a thousand as parts of `width`.
fn scaled(thousandths: u64, width: u32) -> u32 {
    let done = u32::try_from(thousandths.min(1000)).unwrap_or(1000);
    done.saturating_mul(width) / 1000
}

impl Report {
    /// Notes a finding.
    fn add(&mut self, finding: Finding) {
        if self.findings.len() < MOST {
            self.findings.push(finding);
        }
    }

    /// Notes that a Change does not fit.
    fn blame_change(&mut self, change: i64, said: Message) {
        self.add(Finding { check: "chain", change, row: None, said });
    }

    /// Notes that a row does not fit.
    fn blame_row(&mut self, check: &'static str, change: i64, tables: &Tables, key: Key, said: Message) {
        let table = tables.shape(key.table);
        let table = table.map_or_else(|_| format!("#{}", key.table), |shape| shape.name.clone());
        self.add(Finding { check, change, row: Some((table, key.k1, key.k2)), said });
    }

    /// Runs one part; what it cannot read is a finding too, and the parts after it still run.
    fn run(&mut self, check: &'static str, part: impl FnOnce(&mut Self) -> Result<()>) {
        if let Err(trouble) = part(self) {
            self.fail(check, &trouble);
        }
    }

    fn fail(&mut self, check: &'static str, trouble: &Trouble) {
        self.add(Finding::of_file(check, finding::unread(trouble)));
    }
}

fn integrity(conn: &Connection, report: &mut Report) -> Result<()> {
    let mut statement = conn.prepare("PRAGMA integrity_check(100)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let said = super::reading::text(row, 0)?;
        if said != "ok" {
            report.add(Finding::of_file("integrity", Message::new("check-sqlite").with("said", said)));
        }
    }
    Ok(())
}

/// Every table, index and trigger is as the schema's steps make it: a rule or a trigger that was taken out leaves no trace in
/// the rows.
fn made(store: &Store, conn: &Connection, report: &mut Report) -> Result<()> {
    let version = schema::version(conn)? as usize;
    let Some(steps) = schema::STEPS.get(..version) else {
        // A newer file: what it should be is not known here.
        return Ok(());
    };
    let model = Connection::open_in_memory()?;
    schema::apply(&model, steps, 0)?;
    let (mut wanted, mut found) = (objects(&model)?, objects(conn)?);
    wanted.retain(|name, object| {
        let same = found.get(name) == Some(object);
        if same {
            found.remove(name);
        }
        !same
    });
    let names: BTreeSet<String> = wanted.keys().chain(found.keys()).cloned().collect();
    for name in names {
        let (should, is) = (wanted.get(&name), found.get(&name));
        let (kind, _) = should.or(is).cloned().unwrap_or_default();
        let said = match (should, is) {
            (Some(_), None) => Message::new("check-object-missing"),
            (None, _) => Message::new("check-object-stranger"),
            _ => Message::new("check-object-changed"),
        };
        let check = if kind == "trigger" { "trigger" } else { "integrity" };
        report.add(Finding::of_file(check, said.with("kind", kind).with("name", name)));
    }
    if Tables::read(conn)? != *store.tables {
        report.add(Finding::of_file("integrity", Message::new("check-schema-moved")));
    }
    Ok(())
}

/// Kind and text of everything in a schema, by name; what SQLite makes for itself left out.
type Objects = BTreeMap<String, (String, String)>;

fn objects(conn: &Connection) -> Result<Objects> {
    let mut statement =
        conn.prepare("SELECT name, type, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")?;
    let rows = statement.query_map([], |row| {
        let text = |column| super::reading::text(row, column);
        Ok((text(0)?, (text(1)?, text(2)?)))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The id counter is ahead of every id that was given out.
fn counter(store: &Store, conn: &Connection, report: &mut Report) -> Result<()> {
    let next: Option<i64> = conn.query_row("SELECT next FROM ids WHERE one = 1", [], |row| row.get(0)).optional()?;
    let delegation = i64::from(store.delegation()) << 32;
    let mut most = 0;
    for shape in store.tables.journalled.iter().filter(|shape| shape.key.len() == 1) {
        let sql = format!("SELECT coalesce(max(id), 0) FROM {} WHERE id BETWEEN ?1 AND ?1 + 4294967295", shape.name);
        let last: i64 = conn.query_row(&sql, [delegation], |row| row.get(0))?;
        most = most.max(last & 0xffff_ffff);
    }
    if next.is_none_or(|next| next <= most) {
        let said = Message::new("check-counter").with("next", next).with("given", most);
        report.add(Finding::of_row("invariant", "ids", 1, 0, said));
    }
    Ok(())
}

fn anchored(conn: &Connection, id: i64, hash: &str, report: &mut Report) -> Result<()> {
    let found: Option<Vec<u8>> =
        conn.query_row("SELECT hash FROM change WHERE id = ?1", [id], |row| row.get(0)).optional()?;
    let said = match found.map(|found| super::journal::hex(&found)) {
        Some(found) if found.eq_ignore_ascii_case(hash.trim()) => return Ok(()),
        Some(found) => Message::new("check-anchor-differs").with("hash", hash).with("found", found),
        None => Message::new("check-anchor-missing").with("hash", hash),
    };
    report.add(Finding { check: "anchor", change: id, row: None, said });
    Ok(())
}
