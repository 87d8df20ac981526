//! Erasing a person: her rows lose what says who she was, and so does every Change that ever touched them; what is counted
//! stays. The rule of each column is `domain::erasure`; how a Change gives something up is `redact`; how the file forgets the
//! bytes is `scrub`.
//!
//! An erasure is one Change, which tells who, when and why, and which nobody can undo: nothing is left to put back.

pub(super) mod hers;
mod mentions;
mod redact;
mod scrub;
mod veil;

use super::columns::{date_or_null, on_disk};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, drafts, files, household, journal, person, person_detail};
use crate::domain::birth::Birth;
use crate::domain::clean;
use crate::domain::enrolment::State;
use crate::domain::erasure::{REMOVED, Traits, coarse};
use crate::domain::id::{self, ClerkId, PersonId};
use crate::domain::message::Message;
use crate::domain::person::Name;
use chrono::NaiveDate;
pub use mentions::Mention;
use rusqlite::{OptionalExtension, params, params_from_iter};
pub use scrub::{is_due, scrub};
use std::path::PathBuf;
pub(super) use veil::Veil;

/// What an erasure takes and what it leaves, counted: said before it is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Toll {
    /// Her name.
    pub name: Name,
    /// Papers of her file, notices and consents: the first go, of the others only words and language.
    pub papers: usize,
    /// Notices and consents.
    pub consents: usize,
    /// Changes that lose a part.
    pub changes: usize,
    /// Places in courses that stay, without her name.
    pub places: usize,
    /// Marks that stay.
    pub marks: usize,
    /// Places that are not over.
    pub current: usize,
    /// Free words of others' rows that name her and stay: for a clerk to correct.
    pub mentions: Vec<Mention>,
}

impl Toll {
    /// It all in two sentences: what goes, what stays.
    pub fn sentences(&self) -> [Message; 2] {
        let count = |id: &'static str, count: usize| Message::new(id).with("count", count);
        let goes = Message::new("erasure-takes")
            .with("name", self.name.told())
            .with("papers", count("erasure-papers", self.papers))
            .with("consents", count("erasure-consents", self.consents))
            .with("changes", count("erasure-changes", self.changes));
        let stays = Message::new("erasure-leaves")
            .with("places", count("erasure-places", self.places))
            .with("marks", count("erasure-marks", self.marks));
        [goes, stays]
    }
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// What went and what stayed.
    pub toll: Toll,
    /// Unsaved forms that were about her and are gone.
    pub drafts: usize,
    /// Texts that Najma had written about her and are gone.
    pub files: usize,
}

/// That somebody was erased: when, by whom, why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The day.
    pub on: NaiveDate,
    /// Name of the clerk.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// Letters of a reason at least.
const REASON: usize = 3;

/// Whether a person was erased.
pub fn of(store: &Store, her: PersonId) -> Result<Option<Note>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT p.erased_on, k.name, c.reason FROM person p JOIN change c ON c.id = p.chg \
         LEFT JOIN clerk k ON k.id = c.clerk WHERE p.id = ?1 AND p.erased_on IS NOT NULL",
    )?;
    let found = statement.query_row([her.0], |row| {
        Ok(Note { on: date_or_null(row, 0)?.unwrap_or_default(), by: text(row, 1)?, reason: text(row, 2)? })
    });
    Ok(found.optional()?)
}

/// Refuses to write about somebody who was erased.
pub(super) fn unless_erased(tx: &Tx<'_>, her: PersonId) -> Result<()> {
    let sql = "SELECT erased_on FROM person WHERE id = ?1";
    match tx.find(sql, [her.0], |row| date_or_null(row, 0))?.flatten() {
        Some(day) => Err(Trouble::Refused(Message::new("erasure-done-already").with("day", day))),
        None => Ok(()),
    }
}

/// What erasing a person would take. `Trouble::Gone` if there is nobody of that id, not even in the bin.
pub fn toll(store: &Store, her: PersonId) -> Result<Toll> {
    store.read(|conn| {
        let hers = hers::of(conn, &store.tables, her.0)?;
        count(store, her, &hers)
    })
}

fn count(store: &Store, her: PersonId, hers: &hers::Hers) -> Result<Toll> {
    let conn = store.conn()?;
    let of = |table: &str| {
        let number = store.tables.named(table).map(|(number, _)| number);
        hers.keys.iter().filter(|key| Some(key.table) == number).count()
    };
    let name = match person::stored(store, her) {
        Ok((row, _)) => row.person.name,
        Err(Trouble::Gone) => binned(store, her)?,
        Err(trouble) => return Err(trouble),
    };
    let today = on_disk(store.clock().today());
    let current: i64 = conn
        .prepare_cached(
            "SELECT count(*) FROM enrolment e JOIN course c ON c.id = e.course WHERE e.person = ?1 \
             AND (e.to_on IS NULL OR e.to_on > ?2) AND c.ends_on >= ?2 AND e.state NOT IN (5, 6)",
        )?
        .query_row(params![her.0, today], |row| row.get(0))?;
    Ok(Toll {
        name,
        papers: of("document"),
        consents: of("consent"),
        changes: hers.changes.len(),
        places: of("enrolment"),
        marks: of("mark"),
        current: usize::try_from(current).unwrap_or(0),
        mentions: mentions::of(store, her, hers, &traits(store, her)?)?,
    })
}

/// What somebody in the bin was called.
fn binned(store: &Store, her: PersonId) -> Result<Name> {
    let sql = "SELECT label, label_ar FROM bin WHERE id = ?1 AND kind = 1";
    let found = store.conn()?.prepare_cached(sql)?.query_row([her.0], |row| {
        Ok(Name { family: text(row, 0)?, family_ar: text_or_null(row, 1)?.unwrap_or_default(), ..Name::default() })
    });
    found.optional()?.ok_or(Trouble::Gone)
}

/// Erases a person, who may lie in the bin: one Change, for ever. What it left on the disk is cleaned by `scrub`, which is
/// to follow.
pub fn erase(store: &mut Store, clerk: ClerkId, her: PersonId, reason: &str) -> Result<Written<Erased>> {
    let (reason, traits) = why(store, her, reason)?;
    let written =
        store.write(clerk, Act::new(journal::ERASE).on(her.0).because(reason), |tx| take(tx, her, &traits))?;
    let drafts = drafts::forget_person(store.path(), her, &traits)?;
    let files = files::discard_beside(store.path(), "exports", &format!("dossier-{her}"));
    Ok(Written { value: Erased { toll: written.value, drafts, files }, change: written.change })
}

/// Refuses a reason that says nothing, or that names her: it stays.
pub fn may(store: &Store, her: PersonId, reason: &str) -> Result<()> {
    why(store, her, reason).map(drop)
}

fn why(store: &Store, her: PersonId, reason: &str) -> Result<(String, Traits)> {
    let reason = clean::field(reason).trim().to_owned();
    if reason.chars().filter(|c| c.is_alphabetic()).count() < REASON {
        return Err(Trouble::Refused(Message::new("erasure-why")));
    }
    let traits = traits(store, her)?;
    if traits.named_in(&reason) {
        return Err(Trouble::Refused(Message::new("erasure-reason-names")));
    }
    Ok((reason, traits))
}

/// Copies of the whole file beside it, which still hold everybody who was erased since: those made before a migration.
pub fn copies(store: &Store) -> Vec<PathBuf> {
    let own = store.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let copy = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&format!("{own}.before-v")))
    };
    files::named(files::folder_of(store.path()), "").into_iter().filter(copy).collect()
}

fn traits(store: &Store, her: PersonId) -> Result<Traits> {
    match person::stored(store, her) {
        Ok((row, _)) => {
            let (detail, _) = person_detail::stored(store, her)?;
            let phones = ["safe_phone", "neighbour_phone", "guardian_phone"].map(|field| detail.get(field));
            Ok(Traits::of(&row.person, &phones))
        }
        Err(Trouble::Gone) => {
            let person = crate::domain::person::Person { name: binned(store, her)?, ..Default::default() };
            Ok(Traits::of(&person, &[]))
        }
        Err(trouble) => Err(trouble),
    }
}

fn take(tx: &mut Tx<'_>, her: PersonId, traits: &Traits) -> Result<Toll> {
    let store = tx.store;
    unless_erased(tx, her)?;
    let is_there = person::stored(store, her).is_ok();
    let hers = hers::of(tx.conn, &store.tables, her.0)?;
    let toll = count(store, her, &hers)?;
    household::leave(tx, her)?;
    let birth = if is_there { birth(tx, her)? } else { None };
    wait_no_more(tx, her)?;
    let veil = Veil::new(&store.tables, hers.keys, birth.as_deref());
    let rows: Vec<(i64, i64)> = hers.persons.iter().map(|id| (*id, 0)).collect();
    person::forget(tx, &rows)?;
    for key in veil.keys() {
        let shape = store.tables.shape(key.table)?;
        let own = shape.parameters(*key);
        if REMOVED.contains(&shape.name.as_str()) {
            tx.execute(&format!("DELETE FROM {} WHERE {}", shape.name, shape.by_key), params_from_iter(&own))?;
            let gone = "DELETE FROM gone WHERE tbl = ?1 AND k1 = ?2 AND k2 = ?3";
            tx.execute(gone, params![key.table, key.k1, key.k2])?;
            continue;
        }
        veil.write(tx, shape, *key)?;
    }
    if is_there {
        tx.execute(
            "UPDATE person SET erased_on = ?2, chg = ?3 WHERE id = ?1",
            params![her.0, on_disk(tx.today()), tx.chg()],
        )?;
    } else {
        tx.execute("DELETE FROM bin WHERE id = ?1", [her.0])?;
    }
    person::refresh(tx, &rows)?;
    let low = i64::from(id::low(her.0));
    let others = telling(tx, her, traits)?.into_iter().filter(|change| !hers.changes.contains(change));
    for change in hers.changes.iter().copied().chain(others) {
        redact::change(tx, change, &veil, |reason, scope| {
            // What was said of a Change of hers may name her by half.
            scope == low || traits.named_in(reason) || (hers.changes.contains(&change) && traits.hinted_in(reason))
        })?;
    }
    tx.veil = Some(veil);
    Ok(toll)
}

/// Nobody can be called to a place that became free whose name and numbers are gone: she leaves the waiting lists.
fn wait_no_more(tx: &Tx<'_>, her: PersonId) -> Result<()> {
    tx.execute(
        "UPDATE enrolment SET to_on = max(from_on, ?2), state = ?3, chg = ?4 \
         WHERE person = ?1 AND state = ?5 AND to_on IS NULL",
        params![her.0, on_disk(tx.today()), State::Cancelled as i64, tx.chg(), State::Waiting as i64],
    )?;
    Ok(())
}

/// Changes whose reason speaks of her: done on her record, or naming her.
fn telling(tx: &Tx<'_>, her: PersonId, traits: &Traits) -> Result<Vec<i64>> {
    let low = i64::from(id::low(her.0));
    let mut statement = tx.conn.prepare_cached("SELECT id, scope, reason FROM change WHERE reason IS NOT NULL")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if row.get::<_, i64>(1)? == low || traits.named_in(&text(row, 2)?) {
            found.push(row.get(0)?);
        }
    }
    Ok(found)
}

/// Her birth from now on, as it is stored: no age that was ever counted changes, nor today's.
fn birth(tx: &Tx<'_>, her: PersonId) -> Result<Option<String>> {
    let (row, _) = person::stored(tx.store, her)?;
    let Some(birth) = row.person.birth else { return Ok(None) };
    let mut statement = tx.conn.prepare_cached(
        "SELECT e.from_on FROM enrolment e WHERE e.person = ?1 \
         UNION SELECT e.to_on FROM enrolment e WHERE e.person = ?1 \
         UNION SELECT c.starts_on FROM enrolment e JOIN course c ON c.id = e.course WHERE e.person = ?1 \
         UNION SELECT c.ends_on FROM enrolment e JOIN course c ON c.id = e.course WHERE e.person = ?1 \
         UNION SELECT s.on_date FROM enrolment e JOIN session s ON s.course = e.course WHERE e.person = ?1",
    )?;
    let days = statement.query_map([her.0], |row| date_or_null(row, 0))?;
    let mut days: Vec<NaiveDate> = days.filter_map(rusqlite::Result::transpose).collect::<rusqlite::Result<_>>()?;
    days.push(tx.today());
    Ok(Some(Birth::to_disk(coarse(birth, &days))))
}
