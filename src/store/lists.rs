//! Lists: whom a filter names, the lines of a window of them, and filters kept under a name.
//!
//! Who is named is found once and held as ids in the order of the list; whatever is shown afterwards is read by id, so
//! that no key walks through the file.

mod predicates;
mod saved;

use super::columns::{date, person_name};
use super::reading::{text, text_or_null};
use super::{Result, Store, consent, document, enrolment, person, person_detail, vocabulary};
use crate::domain::birth::Birth;
use crate::domain::document::VOCABULARY;
use crate::domain::draft::{Draft, Problems};
use crate::domain::filter::{self, Asked, Filter};
use crate::domain::id::PersonId;
use crate::domain::list::{Line, Place};
use crate::domain::name;
use crate::domain::person::Sex;
use predicates::{About, Clauses};
use rusqlite::params_from_iter;
pub use saved::{all, by_name, forget, get, save};

/// Persons read between two looks at whether anybody still waits for them.
const STEP: u64 = 2_000;

/// Whom a filter names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Each person once, by name.
    pub persons: Vec<PersonId>,
    /// How many places of theirs the filter is about: a woman in two courses counts twice.
    pub participations: u64,
    /// How many of the persons may be of the age asked for, but a year of birth alone does not say.
    pub unsure: u64,
}

/// The same criteria, words of vocabularies as their codes: « mariée », « متزوجة » and `married` are one. What is no such
/// word is a problem at its field.
pub fn settled(store: &Store, draft: &Draft) -> Result<(Draft, Problems)> {
    let words = vocabulary::all(store)?;
    let (mut settled, mut problems) = (draft.clone(), Problems::default());
    for field in filter::FIELDS {
        let typed = draft.get(field.id);
        let (Some(own), false) = (filter::vocabulary(field), typed.trim().is_empty()) else { continue };
        if let Some(code) = problems.take(field.id, words.resolve(own, typed)) {
            settled.set(field.id, code);
        }
    }
    Ok((settled, problems))
}

/// True where the file is small enough to be walked through between two keys.
pub fn is_small(store: &Store) -> Result<bool> {
    let sql = "SELECT count(*) FROM (SELECT 1 FROM person LIMIT 5001)";
    let most: i64 = store.conn()?.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
    Ok(most <= 5_000)
}

/// Finds whom a filter names, by their Latin or Arabic names. `going` is told how many were looked at and says whether
/// to go on; `None` if it said no.
pub fn find(store: &Store, filter: &Filter, arabic: bool, going: &mut dyn FnMut(u64) -> bool) -> Result<Option<Found>> {
    let persons = Clauses::of(About::Person, filter);
    let places = Clauses::of(About::Place, filter);
    let join = if places.is_empty() { "LEFT JOIN" } else { "JOIN" };
    let sql = format!(
        "WITH place AS MATERIALIZED (SELECT e.person AS person, count(*) AS n FROM enrolment e \
           JOIN course c ON c.id = e.course JOIN module m ON m.id = c.module \
           WHERE e.person IS NOT NULL{not_cancelled}{places} GROUP BY e.person) \
         SELECT p.id, ifnull(x.n, 0), p.birth, p.douar, p.family, p.given, p.family_ar, p.given_ar, \
           p.erased_on FROM person p {join} place x ON x.person = p.id WHERE 1{persons}",
        not_cancelled = predicates::not_cancelled(filter),
        places = places.sql,
        persons = persons.sql,
    );
    let mut statement = store.conn()?.prepare(&sql)?;
    let mut rows = statement.query(params_from_iter(places.values.iter().chain(&persons.values)))?;
    let mut found = Found::default();
    // In Arabic those whose name is known in Latin letters only come last.
    let mut named: Vec<(bool, Box<str>, i64)> = Vec::new();
    let mut seen = 0;
    while let Some(row) = rows.next()? {
        seen += 1;
        if seen % STEP == 0 && !going(seen) {
            return Ok(None);
        }
        let birth = text_or_null(row, 2)?.as_deref().and_then(Birth::from_disk);
        let Some(sure) = closer(filter, birth, &text(row, 3)?) else { continue };
        let name = person_name(row, 4, 8)?;
        let key = name::words(&name.shown(arabic)).join(" ");
        let other = arabic && name.family_ar.is_empty() && name.given_ar.is_empty();
        named.push((other, key.into_boxed_str(), row.get(0)?));
        found.unsure += u64::from(!sure);
        found.participations += u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0);
    }
    named.sort_unstable();
    found.persons = named.into_iter().map(|(.., id)| PersonId(id)).collect();
    Ok(Some(found))
}

/// The closer look that SQL cannot take: `None` if it is not her, else whether that is certain.
fn closer(filter: &Filter, birth: Option<Birth>, douar: &str) -> Option<bool> {
    if let Some(Asked::Text(wanted)) = filter.of("douar")
        && !name::fit([douar], &name::words(wanted))
    {
        return None;
    }
    let Some(Asked::Ages(asked)) = filter.of("age") else { return Some(true) };
    let (least, most) = birth?.ages_on(filter.on);
    let may_be = asked.iter().any(|(from, to)| *from <= most && least <= *to);
    may_be.then(|| filter::certain(asked, (least, most)))
}

/// The lines of some of those found; `first` is the rank of the first of them. Who is gone meanwhile is left out.
pub fn lines(store: &Store, filter: &Filter, persons: &[PersonId], first: u32) -> Result<Vec<Line>> {
    // One snapshot for all of them: each question by itself would lock and unlock the file.
    store.read(|_| read(store, filter, persons, first))
}

/// The same as they leave the office: who took her agreement back is counted, and not named.
pub fn leaving(store: &Store, filter: &Filter, persons: &[PersonId], first: u32) -> Result<Vec<Line>> {
    store.read(|_| {
        let named = |line: Line| {
            let refused = consent::refused(store, line.row.id)?;
            Ok(if refused { line.unnamed() } else { line })
        };
        read(store, filter, persons, first)?.into_iter().map(named).collect()
    })
}

fn read(store: &Store, filter: &Filter, persons: &[PersonId], first: u32) -> Result<Vec<Line>> {
    let clauses = Clauses::of(About::Place, filter);
    let sql = format!(
        "SELECT {}, c.code, c.name, c.name_ar, k.name, k.name_ar, c.ends_on \
         FROM enrolment e LEFT JOIN person p ON p.id = e.person \
         JOIN course c ON c.id = e.course JOIN module m ON m.id = c.module JOIN centre k ON k.id = c.centre \
         WHERE e.person = ?{}{} ORDER BY e.from_on DESC, e.id DESC",
        enrolment::COLUMNS,
        predicates::not_cancelled(filter),
        clauses.sql
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let words = vocabulary::all(store)?;
    let mut asking = document::Asking::default();
    let mut all = Vec::with_capacity(persons.len());
    for (rank, id) in (first..).zip(persons) {
        let row = match person::get(store, *id) {
            Ok((row, _)) => row,
            Err(super::Trouble::Gone) => continue,
            Err(trouble) => return Err(trouble),
        };
        let own = rusqlite::types::Value::Integer(id.0);
        let places = statement
            .query_map(params_from_iter(std::iter::once(&own).chain(&clauses.values)), |row| {
                let line = enrolment::from_row(row)?;
                let at = enrolment::WIDTH;
                Ok(Place {
                    code: text(row, at)?,
                    course: (text(row, at + 1)?, text_or_null(row, at + 2)?),
                    centre: (text(row, at + 3)?, text_or_null(row, at + 4)?),
                    number: line.number,
                    standing: line.stood(filter.on, date(row, at + 5)?),
                    from: line.from,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        let (detail, _) = person_detail::stored(store, *id)?;
        let told = |field: &str| {
            let code = detail.said(field)?;
            let male = row.person.sex == Some(Sex::Male);
            Some((words.label(field, code, "fr", male).to_owned(), words.label(field, code, "ar", male).to_owned()))
        };
        let (marital, education) = (told("marital"), told("education"));
        let lacking = asking.lacking(store, *id, filter.on)?;
        let named = |language: &str, comma: &str| {
            lacking.iter().map(|code| words.label(VOCABULARY, code, language, false)).collect::<Vec<_>>().join(comma)
        };
        let papers = (!lacking.is_empty()).then(|| (named("fr", ", "), named("ar", "، ")));
        let ages = row.person.birth.map(|birth| birth.ages_on(filter.on));
        all.push(Line { rank, row, ages, places, marital, education, papers });
    }
    Ok(all)
}
