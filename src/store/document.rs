//! Pièces du dossier, and the files that lack some.

use super::columns::{date, on_disk, person_name};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Written, course, erasure, merge, meta, module, person, vocabulary};
use crate::domain::clean;
use crate::domain::document::{Document, Incomplete, NOTE, REQUIRED, State, VOCABULARY, missing};
use crate::domain::id::{ClerkId, CourseId, PersonId};
use crate::domain::message::Message;
use chrono::NaiveDate;
use rusqlite::{Row, params};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Name in `setting.name` of the papers asked of every file; with a dot and the code of a module, those asked for it.
pub(super) const SETTING: &str = "papers";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Document> {
    Ok(Document {
        id: row.get(0)?,
        kind: text(row, 1)?,
        state: State::from_code(row.get(2)?).unwrap_or(State::Missing),
        on: date(row, 3)?,
        note: text_or_null(row, 4)?,
        chg: row.get(5)?,
    })
}

/// What is noted of a person's papers.
pub fn of_person(store: &Store, her: PersonId) -> Result<Vec<Document>> {
    let sql = "SELECT id, kind, state, on_date, note, chg FROM document WHERE person = ?1 ORDER BY id";
    let mut statement = store.conn()?.prepare_cached(sql)?;
    let rows = statement.query_map([her.0], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Where a paper is to stand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// `None`: nothing is noted of it any more.
    pub state: Option<State>,
    /// `None`: what is noted stays.
    pub note: Option<&'a str>,
    /// The last Change of what the clerk saw of it, 0 for nothing; `None`: whatever stands there now.
    pub seen: Option<i64>,
}

/// Notes where a paper stands. What a colleague noted since it was seen is not written over: that is a conflict.
pub fn set(
    store: &mut Store,
    clerk: ClerkId,
    her: PersonId,
    kind: &str,
    on: NaiveDate,
    wanted: Wanted<'_>,
) -> Result<Written<()>> {
    let state = wanted.state;
    let note = wanted.note.map(|note| clean::field(note).trim().to_owned());
    if note.as_ref().is_some_and(|note| note.chars().count() > NOTE) {
        return Err(Trouble::Refused(Message::new("document-note-long").with("max", NOTE)));
    }
    let code = resolve(store, kind)?;
    store.write(clerk, Act::new("document").on(her.0), |tx| {
        person::stored(tx.store(), her)?;
        erasure::unless_erased(tx, her)?;
        let sql = "SELECT id, chg FROM document WHERE person = ?1 AND kind = ?2";
        let known: Option<(i64, i64)> = tx.find(sql, params![her.0, code], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if let (Some(seen), Some((_, now))) = (wanted.seen, known) {
            merge::unmoved(tx, seen, now)?;
        }
        match (known.map(|(id, _)| id), state) {
            (None, None) => {}
            (Some(id), None) => {
                tx.execute("DELETE FROM document WHERE id = ?1", [id])?;
            }
            (Some(id), Some(state)) => {
                tx.execute(
                    "UPDATE document SET state = ?2, on_date = ?3, note = ifnull(?4, note), chg = ?5 WHERE id = ?1",
                    params![id, state as i64, on_disk(on), note, tx.chg()],
                )?;
            }
            (None, Some(state)) => {
                let id = tx.new_id()?;
                tx.execute(
                    "INSERT INTO document (id, person, kind, state, on_date, note, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    params![id, her.0, code, state as i64, on_disk(on), note, tx.chg()],
                )?;
            }
        }
        Ok(())
    })
}

fn resolve(store: &Store, kind: &str) -> Result<String> {
    let words = vocabulary::all(store)?;
    words.resolve(VOCABULARY, kind).map(str::to_owned).map_err(Trouble::Refused)
}

/// Codes of the papers asked for: those of a module where it says its own, else those of every file.
pub fn required(store: &Store, module: Option<&str>) -> Result<Vec<String>> {
    let of = |name: &str| meta::value(store, name);
    let own = match module {
        Some(code) => of(&format!("{SETTING}.{code}"))?,
        None => None,
    };
    let set = match own {
        Some(own) => Some(own),
        None => of(SETTING)?,
    };
    Ok(match set {
        Some(set) => set.split(',').filter(|code| !code.is_empty()).map(str::to_owned).collect(),
        None => REQUIRED.iter().map(|code| (*code).to_owned()).collect(),
    })
}

/// Says which papers are asked for, of every file or for a module.
pub fn set_required(store: &mut Store, clerk: ClerkId, module: Option<&str>, kinds: &[String]) -> Result<Written<()>> {
    let codes: Vec<String> = kinds.iter().map(|kind| resolve(store, kind)).collect::<Result<_>>()?;
    let name = module.map_or_else(|| SETTING.to_owned(), |code| format!("{SETTING}.{code}"));
    meta::set(store, clerk, &name, &codes.join(","))
}

/// Codes of the papers asked of a person's file on a day: those that the modules she has a place in ask for, or, where she
/// has none, those asked of every file.
pub fn asked_of(store: &Store, her: PersonId, day: NaiveDate) -> Result<Vec<String>> {
    Asking::default().of(store, her, day)
}

/// What papers are asked for, looked up once for many persons of a few modules: nothing changes within one snapshot.
#[derive(Default)]
pub(super) struct Asking(BTreeMap<Option<String>, Vec<String>>);

impl Asking {
    /// The same as `asked_of`.
    fn of(&mut self, store: &Store, her: PersonId, day: NaiveDate) -> Result<Vec<String>> {
        let mut modules: Vec<Option<String>> = modules_of(store, her, day)?.into_iter().map(Some).collect();
        if modules.is_empty() {
            modules.push(None);
        }
        let mut asked: Vec<String> = Vec::new();
        for module in modules {
            let more = match self.0.entry(module) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    let codes = required(store, new.key().as_deref())?;
                    new.insert(codes)
                }
            };
            let more: Vec<String> = more.iter().filter(|code| !asked.contains(code)).cloned().collect();
            asked.extend(more);
        }
        Ok(asked)
    }

    /// The same as `lacking`.
    pub(super) fn lacking(&mut self, store: &Store, her: PersonId, day: NaiveDate) -> Result<Vec<String>> {
        Ok(missing(&self.of(store, her, day)?, &of_person(store, her)?))
    }
}

/// Codes of the modules that she has a place in on a day.
fn modules_of(store: &Store, her: PersonId, day: NaiveDate) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT m.code FROM enrolment e JOIN course c ON c.id = e.course JOIN module m ON m.id = c.module \
               WHERE e.person = ?1 AND e.state NOT IN (5, 6) AND (e.to_on IS NULL OR e.to_on > ?2) ORDER BY m.code";
    let mut statement = store.conn()?.prepare_cached(sql)?;
    let modules = statement.query_map(params![her.0, on_disk(day)], |row| text(row, 0))?;
    Ok(modules.collect::<rusqlite::Result<_>>()?)
}

/// Codes of the papers that a person's file lacks on a day. `lists::predicates` asks the same of the whole registry.
pub fn lacking(store: &Store, her: PersonId, day: NaiveDate) -> Result<Vec<String>> {
    Asking::default().lacking(store, her, day)
}

/// The files that lack papers, by line, of those who have a place in a course today; none where all is there.
pub fn incomplete(store: &Store, course: CourseId) -> Result<Vec<Incomplete>> {
    let (row, _) = course::get(store, course)?;
    let (taught, _) = module::get(store, row.course.module)?;
    let required = required(store, Some(&taught.module.code))?;
    let sql = "SELECT p.id, p.family, p.given, p.family_ar, p.given_ar, p.erased_on \
               FROM enrolment e JOIN person p ON p.id = e.person \
               WHERE e.course = ?1 AND (e.to_on IS NULL OR e.to_on > ?2) AND e.state NOT IN (5, 6) ORDER BY e.number";
    let mut statement = store.conn()?.prepare_cached(sql)?;
    let rows = statement.query_map(params![course.0, on_disk(store.clock().today())], |row| {
        Ok((PersonId(row.get(0)?), person_name(row, 1, 5)?))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (person, name) = row?;
        let missing = missing(&required, &of_person(store, person)?);
        if !missing.is_empty() {
            found.push(Incomplete { person, name, missing });
        }
    }
    Ok(found)
}
