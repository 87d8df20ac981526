//! What an import asks and does: who is known already, what is added, completed, enrolled. Many rows cost little because
//! lookups go by file number, card and fingerprint, and index rows are written in order, a few thousand persons at a time.

mod dry;
mod live;
mod met;
mod seating;

use super::duplicates::verdicts::{self, Said};
use super::person::{self, COLUMNS, OF_FILE, from_row};
use super::{Result, Store, course, duplicates, vocabulary};
use crate::domain::fiche::Fiche;
use crate::domain::id::{CourseId, PersonId};
use crate::domain::matching::{self, Comparison, Ears, Keys};
use crate::domain::name::Spelled;
use crate::domain::person::{Person, PersonRow};
use crate::domain::person_detail::Detail;
use crate::domain::search::Terms;
use crate::domain::vocabulary::Vocabulary;
use chrono::NaiveDate;
pub use dry::Dry;
pub use live::Live;
use met::Met;
use rusqlite::{Connection, Params};
pub use seating::{Lines, Wanted};
use seating::{Seat, Seating};
use serde::Serialize;
use std::sync::{Arc, LazyLock};

/// Most persons of one name and year that a row is compared with.
const NAMESAKES: i64 = 64;

static BY_FILE: LazyLock<String> = LazyLock::new(|| format!("SELECT {COLUMNS} FROM person p WHERE {OF_FILE}"));
static BY_CIN: LazyLock<String> = LazyLock::new(|| format!("SELECT {COLUMNS} FROM person p WHERE p.cin = ?1"));
static BY_PRINT: LazyLock<String> = LazyLock::new(|| format!("SELECT {COLUMNS} {NAMED} AND k.born = ?2 LIMIT ?3"));
static BY_PRINT_OF_ANY_YEAR: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {COLUMNS} {NAMED} ORDER BY k.born, k.person LIMIT ?2"));
const NAMED: &str = "FROM person_print k JOIN person p ON p.id = k.person WHERE k.print = ?1";

/// Where a known person comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// She is in the store.
    Stored(PersonId),
    /// She stands on an earlier line of the same file.
    Line(u64),
}

/// Somebody who shares the file number, the card or the whole name of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Where she comes from.
    pub who: Who,
    /// What is recorded of her.
    pub person: Arc<Person>,
    /// What the ledger that named her knows her by, until it is asked about somebody else.
    pub handle: i64,
}

/// A line in a course that is not the one a file gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Numbered {
    /// Line of the file.
    pub row: u64,
    /// Her name.
    pub name: String,
    /// Her number in the file, as it stands there; empty if it has none.
    pub paper: String,
    /// Her line in the course.
    pub number: u16,
}

impl Numbered {
    fn of(wanted: Wanted, number: u16) -> Self {
        Self { row: wanted.row, name: wanted.name, paper: wanted.paper, number }
    }
}

/// Somebody recorded who may be one who comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    /// Who.
    pub known: Known,
    /// What each field says.
    pub found: Comparison,
}

/// The person of a row, with everything she is found by: worked out in the reading thread.
#[derive(Clone, Debug)]
pub struct Coming {
    /// Her line of the file.
    pub line: u64,
    /// What it says of what she is found by; those who come after her look at it while she waits.
    pub person: Arc<Person>,
    /// What it says beyond that.
    pub detail: Detail,
    prints: Vec<(i64, i64)>,
    terms: Terms,
    /// What those who may be her are found by.
    asked: duplicates::Asked,
    /// By it a decision about the row is found again.
    print: i64,
}

impl Coming {
    /// From a line of a file. `keys` remembers those of the lines before.
    pub fn new(line: u64, fiche: impl Into<Fiche>, keys: &mut Keys) -> Self {
        let Fiche { mut person, detail, .. } = fiche.into();
        person.married = detail.said("married_name").map(str::to_owned);
        let names = keys.name(&person.name);
        let name = Spelled::by(names.each_ref().map(|own| own.words.as_slice()));
        Self {
            line,
            detail,
            prints: person::prints_spelled(&name, person.birth),
            terms: Terms::named(&person, &names, keys),
            asked: duplicates::Asked::row(&person, &names),
            print: matching::row_print_of(&name, &person),
            person: Arc::new(person),
        }
    }

    /// The print of her row (domain::matching::row_print).
    pub fn print(&self) -> i64 {
        self.print
    }

    /// What is compared before anything is looked up: her file number, her card, her names, as numbers.
    fn marks(&self) -> impl Iterator<Item = u64> {
        let numbers = [self.mark_of_file(), self.mark_of_cin()];
        numbers.into_iter().flatten().chain(self.prints.iter().map(|(print, _)| *print as u64))
    }

    fn mark_of_file(&self) -> Option<u64> {
        self.person.file.as_deref().map(|file| met::mark(1, file))
    }

    fn mark_of_cin(&self) -> Option<u64> {
        self.person.cin.as_deref().map(|cin| met::mark(2, cin))
    }

    /// Fingerprints and years under which somebody like her may stand; a year of `None` means any.
    fn wanted(&self) -> impl Iterator<Item = (i64, Option<i64>)> {
        let unknown = self.person.birth.is_none();
        let dated = self.prints.iter().map(move |(print, born)| (*print, (!unknown).then_some(*born)));
        // One of an unknown year may be she, whatever her own.
        let mut others: Vec<_> = self.prints.iter().map(|(print, _)| (*print, Some(0))).collect();
        others.dedup();
        dated.chain(others.into_iter().filter(move |_| !unknown))
    }
}

/// What an import may ask and do, for good or on trial.
pub trait Ledger {
    /// Everybody who shares the file number, the card or a whole name of one who comes.
    fn known(&mut self, coming: &Coming) -> Result<Vec<Known>>;

    /// Those recorded before this import who may be one who comes, by sound and birth, likeliest first: what her own file
    /// says twice under two spellings is left to the review of the whole registry.
    fn alike(&mut self, coming: &Coming) -> Result<Vec<Alike>>;

    /// Puts in the place of a number that only a merged record had the one of the record that was kept.
    fn lead(&mut self, coming: &mut Coming) -> Result<()>;

    /// What clerks said of this row before.
    fn said(&mut self, coming: &Coming) -> Result<Vec<Said>>;

    /// Somebody recorded, by her id; `None` if she is no longer there.
    fn person(&mut self, id: PersonId) -> Result<Option<Known>>;

    /// Adds her, and asks for a place.
    fn add(&mut self, coming: Coming, place: Option<Wanted>) -> Result<()>;

    /// The words that fields of the fiche take here.
    fn words(&self) -> Result<Vocabulary>;

    /// What is recorded of somebody beyond `Person`, as it is stored: a row is compared with it, and only told which of
    /// its own answers differ.
    fn detail(&mut self, known: &Known) -> Result<Detail>;

    /// Changes what is recorded of somebody; `None`: the rest of her fiche stays as it is.
    fn update(&mut self, known: &Known, merged: &Person, detail: Option<&Detail>) -> Result<()>;

    /// Asks for a place for somebody who is known; false if she has, or had, one there.
    fn enrol(&mut self, known: &Known, place: Wanted) -> Result<bool>;

    /// Leaves the line of a row free that is held back: which one, where the file does not number it.
    fn hold(&mut self, place: &Wanted) -> Result<u16>;

    /// Gives everybody who asked for a place her line, and says what there is to say of it. To be called once, at the end.
    fn seat(&mut self) -> Result<Lines>;

    /// The course of that code.
    fn course(&mut self, code: &str) -> Result<Option<CourseId>>;

    /// The last day of her places in courses, as far as it is known; `None` if she never had one.
    fn last_day(&mut self, id: PersonId) -> Result<Option<NaiveDate>>;

    /// Called between batches: lets others go on.
    fn breathe(&mut self) -> Result<()>;
}

/// Those of the store who share something with one who comes. `met`: the marks of all of them, if they are known.
fn stored(conn: &Connection, coming: &Coming, met: Option<&Met>) -> Result<Vec<Known>> {
    let mut known = Vec::new();
    let may = |mark: u64| met.is_none_or(|met| met.may_hold(mark));
    let person = &coming.person;
    for (sql, value, mark) in
        [(&BY_FILE, &person.file, coming.mark_of_file()), (&BY_CIN, &person.cin, coming.mark_of_cin())]
    {
        if let Some(value) = value
            && mark.is_some_and(may)
        {
            collect(conn, sql, [value], &mut known)?;
        }
    }
    for (print, born) in coming.wanted().filter(|(print, _)| may(*print as u64)) {
        match born {
            Some(born) => collect(conn, &BY_PRINT, [print, born, NAMESAKES], &mut known)?,
            // Those of an unknown year come first in the index.
            None => collect(conn, &BY_PRINT_OF_ANY_YEAR, [print, NAMESAKES], &mut known)?,
        }
    }
    Ok(known)
}

/// True if any record was ever merged into another.
fn any_merged(conn: &Connection) -> Result<bool> {
    Ok(conn.prepare_cached("SELECT 1 FROM person_alias LIMIT 1")?.exists([])?)
}

/// Puts in the place of a number that only a merged record had the one of the record that was kept. Two such records with
/// one number say nothing.
fn lead(conn: &Connection, coming: &mut Coming) -> Result<()> {
    let of = |column: &str, number: &str| -> Result<Option<String>> {
        let mut kept = conn.prepare_cached(&format!(
            "SELECT p.{column} FROM person_alias a JOIN person p ON p.id = a.person \
             WHERE a.{column} IN (?1, lower(?1)) AND NOT EXISTS (SELECT 1 FROM person WHERE {column} = ?1)"
        ))?;
        let found: Vec<Option<String>> =
            kept.query_map([number], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(if let [only] = found.as_slice() { only.clone() } else { None })
    };
    let person = Arc::make_mut(&mut coming.person);
    for (column, number) in [("file", &mut person.file), ("cin", &mut person.cin)] {
        if let Some(kept) = number.as_deref().map(|number| of(column, number)).transpose()?.flatten() {
            *number = Some(kept);
        }
    }
    Ok(())
}

/// Those of the store who may be one who comes.
fn likely(conn: &Connection, coming: &Coming, ears: &mut Ears) -> Result<Vec<Alike>> {
    let found = duplicates::alike(conn, &coming.person, &coming.asked, None, Comparison::possible, ears)?;
    let known = |row: PersonRow| Known { who: Who::Stored(row.id), handle: row.id.0, person: Arc::new(row.person) };
    Ok(found.into_iter().map(|one| Alike { known: known(one.row), found: one.found }).collect())
}

/// Somebody of the store.
fn recorded(conn: &Connection, id: PersonId) -> Result<Option<Known>> {
    let mut known = Vec::new();
    collect(conn, &format!("SELECT {COLUMNS} FROM person p WHERE p.id = ?1"), [id.0], &mut known)?;
    Ok(known.pop())
}

/// True if nobody is recorded yet: then nobody is like those who come.
fn is_empty(conn: &Connection) -> Result<bool> {
    Ok(!conn.prepare_cached("SELECT 1 FROM person LIMIT 1")?.exists([])?)
}

fn collect(conn: &Connection, sql: &str, params: impl Params, known: &mut Vec<Known>) -> Result<()> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        let (row, _) = from_row(row)?;
        let who = Who::Stored(row.id);
        if known.iter().all(|one| one.who != who) {
            known.push(Known { who, person: Arc::new(row.person), handle: row.id.0 });
        }
    }
    Ok(())
}

/// True if she has, or had, a line of a course: an import never gives a second one. Who waits for a place has none yet: the
/// paper gives her one.
fn has_place(conn: &Connection, id: i64, course: CourseId) -> Result<bool> {
    let mut statement = conn.prepare_cached(
        "SELECT 1 FROM enrolment WHERE person = ?1 AND course = ?2 AND (state <> 6 OR to_on IS NOT NULL)",
    )?;
    Ok(statement.exists([id, course.0])?)
}

fn last_day(conn: &Connection, id: PersonId) -> Result<Option<NaiveDate>> {
    // An enrolment made by mistake (5) and a place waited for (6) are none.
    let mut statement = conn.prepare_cached(
        "SELECT max(min(ifnull(e.to_on, c.ends_on), c.ends_on)) FROM enrolment e JOIN course c ON c.id = e.course \
         WHERE e.person = ?1 AND e.state NOT IN (5, 6)",
    )?;
    let day: Option<String> = statement.query_row([id.0], |row| row.get(0))?;
    Ok(day.and_then(|day| day.parse().ok()))
}

/// Codes of courses met in a file, so that each is looked up once.
#[derive(Default)]
struct Courses(std::collections::HashMap<String, Option<CourseId>>);

impl Courses {
    fn find(&mut self, store: &Store, code: &str) -> Result<Option<CourseId>> {
        if let Some(known) = self.0.get(code) {
            return Ok(*known);
        }
        let found = match course::find(store, code) {
            Ok(row) => Some(row.id),
            Err(super::Trouble::Gone) => None,
            Err(trouble) => return Err(trouble),
        };
        // A column of nonsense is not remembered for ever.
        if self.0.len() < 1000 {
            self.0.insert(code.to_owned(), found);
        }
        Ok(found)
    }
}
