//! An import on trial: nothing is written to the store; what the file would add is kept in a nameless file of its own.

use super::{Alike, Coming, Courses, Known, Ledger, Lines, Said, Seating, Wanted, Who, has_place, stored};
use crate::domain::birth::Birth;
use crate::domain::id::{CourseId, PersonId};
use crate::domain::matching::Ears;
use crate::domain::person::{Name, Person, Sex, Shield};
use crate::domain::person_detail::Detail;
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Result, Store, person_detail, schema};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::sync::Arc;

/// Lines that would be added, and stored persons that would be changed: one row each. Lines are positive, persons stand
/// under minus their id.
const SHAPE: &str = "
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4096; PRAGMA temp_store = FILE;
    CREATE TABLE seen (at INTEGER PRIMARY KEY, file, family, given, family_ar, given_ar, sex, birth, commune, douar,
      phone, cin, note, shield, married);
    CREATE INDEX seen_file ON seen (file) WHERE file IS NOT NULL;
    CREATE INDEX seen_cin ON seen (cin) WHERE cin IS NOT NULL;
    CREATE TABLE more (at INTEGER, field TEXT, answer TEXT, PRIMARY KEY (at, field)) WITHOUT ROWID;
    CREATE TABLE print (print INTEGER, born INTEGER, at INTEGER, PRIMARY KEY (print, born, at)) WITHOUT ROWID;
    BEGIN;";

const COLUMNS: &str = "s.at, s.file, s.family, s.given, s.family_ar, s.given_ar, s.sex, s.birth, s.commune, s.douar, s.phone, s.cin, s.note, s.shield, s.married";

/// The ledger of a trial.
pub struct Dry<'a> {
    store: &'a Store,
    conn: &'a Connection,
    /// True if the snapshot of the store is ours to let go.
    snapshot: bool,
    file: Connection,
    courses: Courses,
    places: Seating,
    /// True if nobody was recorded when it began.
    first: bool,
    /// True if any record was ever merged into another.
    merged: bool,
    /// What it has heard of names.
    ears: Ears,
}

impl<'a> Dry<'a> {
    /// Beside a store, which is only read.
    pub fn new(store: &'a Store) -> Result<Self> {
        // The empty name is a database of its own on disk, which nobody else can open and which vanishes with it.
        let file = Connection::open("")?;
        file.execute_batch(SHAPE)?;
        schema::plan_once(&file)?;
        let conn = store.conn()?;
        let snapshot = conn.is_autocommit();
        if snapshot {
            conn.execute_batch("BEGIN DEFERRED")?;
        }
        let first = super::is_empty(conn)?;
        let merged = super::any_merged(conn)?;
        Ok(Self {
            store,
            conn,
            snapshot,
            file,
            courses: Courses::default(),
            places: Seating::default(),
            first,
            merged,
            ears: Ears::default(),
        })
    }

    fn keep(&self, at: i64, person: &Person) -> Result<()> {
        let sql = "INSERT INTO seen VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
             ON CONFLICT (at) DO UPDATE SET file = ?2, family = ?3, given = ?4, family_ar = ?5, given_ar = ?6, sex = ?7,
               birth = ?8, commune = ?9, douar = ?10, phone = ?11, cin = ?12, note = ?13, shield = ?14, married = ?15";
        self.file.prepare_cached(sql)?.execute(params![
            at,
            person.file,
            person.name.family,
            person.name.given,
            person.name.family_ar,
            person.name.given_ar,
            person.sex.map(|sex| sex as i64),
            person.birth.map(Birth::to_disk),
            person.commune,
            person.douar,
            person.phone,
            person.cin,
            person.note,
            person.shield.code(),
            person.married
        ])?;
        Ok(())
    }

    fn keep_prints(&self, at: i64, prints: &[(i64, i64)]) -> Result<()> {
        let mut statement = self.file.prepare_cached("INSERT OR IGNORE INTO print VALUES (?1, ?2, ?3)")?;
        for (print, born) in prints {
            statement.execute([*print, *born, at])?;
        }
        Ok(())
    }

    fn keep_detail(&self, at: i64, detail: &Detail) -> Result<()> {
        self.file.prepare_cached("DELETE FROM more WHERE at = ?1")?.execute([at])?;
        let mut statement = self.file.prepare_cached("INSERT INTO more VALUES (?1, ?2, ?3)")?;
        for (field, answer) in detail.answers() {
            statement.execute(params![at, field, answer])?;
        }
        Ok(())
    }

    fn changed(&self, at: i64) -> Result<Option<Arc<Person>>> {
        let sql = format!("SELECT {COLUMNS} FROM seen s WHERE s.at = ?1");
        let mut statement = self.file.prepare_cached(&sql)?;
        Ok(statement.query_row([at], from_row).optional()?.map(|known| known.person))
    }

    /// Somebody of the store as this file would have changed her, under her handle here.
    fn as_changed(&self, known: &mut Known) -> Result<()> {
        known.handle = -known.handle;
        if let Some(person) = self.changed(known.handle)? {
            known.person = person;
        }
        Ok(())
    }

    fn seen(&self, sql: &str, params: impl rusqlite::Params, known: &mut Vec<Known>) -> Result<()> {
        let mut statement = self.file.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            let one = from_row(row)?;
            if known.iter().all(|other| other.who != one.who) {
                known.push(one);
            }
        }
        Ok(())
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Known> {
    let at: i64 = row.get(0)?;
    let who = match u64::try_from(at) {
        Ok(line) => Who::Line(line),
        Err(_) => Who::Stored(PersonId(-at)),
    };
    let person = Person {
        file: row.get(1)?,
        name: Name {
            family: row.get(2)?,
            given: row.get(3)?,
            family_ar: row.get(4)?,
            given_ar: row.get(5)?,
            erased_on: None,
        },
        sex: match row.get::<_, Option<i64>>(6)? {
            Some(1) => Some(Sex::Female),
            Some(2) => Some(Sex::Male),
            _ => None,
        },
        birth: row.get::<_, Option<String>>(7)?.as_deref().and_then(Birth::from_disk),
        commune: row.get(8)?,
        douar: row.get(9)?,
        phone: row.get(10)?,
        cin: row.get(11)?,
        note: row.get(12)?,
        // What is hidden of a stored one is hidden already.
        shield: Shield::from_code(row.get(13)?),
        married: row.get(14)?,
    };
    Ok(Known { who, person: Arc::new(person), handle: at })
}

impl Ledger for Dry<'_> {
    fn known(&mut self, coming: &Coming) -> Result<Vec<Known>> {
        let mut known = if self.first { Vec::new() } else { stored(self.conn, coming, None)? };
        for one in &mut known {
            self.as_changed(one)?;
        }
        for (column, value) in [("file", &coming.person.file), ("cin", &coming.person.cin)] {
            if let Some(value) = value {
                let sql = format!("SELECT {COLUMNS} FROM seen s WHERE s.{column} = ?1");
                self.seen(&sql, [value], &mut known)?;
            }
        }
        for (print, born) in coming.wanted() {
            let from = "FROM print k JOIN seen s ON s.at = k.at WHERE k.print = ?1";
            match born {
                Some(born) => {
                    let sql = format!("SELECT {COLUMNS} {from} AND k.born = ?2 LIMIT ?3");
                    self.seen(&sql, [print, born, super::NAMESAKES], &mut known)?;
                }
                None => {
                    let sql = format!("SELECT {COLUMNS} {from} ORDER BY k.born, k.at LIMIT ?2");
                    self.seen(&sql, [print, super::NAMESAKES], &mut known)?;
                }
            }
        }
        Ok(known)
    }

    fn alike(&mut self, coming: &Coming) -> Result<Vec<Alike>> {
        let mut found = if self.first { Vec::new() } else { super::likely(self.conn, coming, &mut self.ears)? };
        for one in &mut found {
            self.as_changed(&mut one.known)?;
        }
        Ok(found)
    }

    fn lead(&mut self, coming: &mut Coming) -> Result<()> {
        if self.merged { super::lead(self.conn, coming) } else { Ok(()) }
    }

    fn said(&mut self, coming: &Coming) -> Result<Vec<Said>> {
        super::verdicts::of(self.conn, coming.print)
    }

    fn person(&mut self, id: PersonId) -> Result<Option<Known>> {
        let mut found = super::recorded(self.conn, id)?;
        if let Some(known) = &mut found {
            self.as_changed(known)?;
        }
        Ok(found)
    }

    fn add(&mut self, coming: Coming, place: Option<Wanted>) -> Result<()> {
        let at = i64::try_from(coming.line).unwrap_or(i64::MAX);
        self.keep(at, &coming.person)?;
        self.keep_prints(at, &coming.prints)?;
        if !coming.detail.is_empty() {
            self.keep_detail(at, &coming.detail)?;
        }
        place.map_or(Ok(()), |place| self.places.ask(self.conn, at, place).map(|_| ()))
    }

    fn words(&self) -> Result<Vocabulary> {
        super::vocabulary::all(self.store)
    }

    fn detail(&mut self, known: &Known) -> Result<Detail> {
        let mut detail = Detail::default();
        let mut statement = self.file.prepare_cached("SELECT field, answer FROM more WHERE at = ?1")?;
        let mut rows = statement.query([known.handle])?;
        while let Some(row) = rows.next()? {
            detail.set(&row.get::<_, String>(0)?, row.get::<_, String>(1)?);
        }
        if detail.is_empty() && known.handle < 0 {
            detail = person_detail::stored(self.store, PersonId(-known.handle))?.0;
        }
        Ok(detail)
    }

    fn update(&mut self, known: &Known, merged: &Person, detail: Option<&Detail>) -> Result<()> {
        let mut merged = merged.clone();
        merged.married.clone_from(&known.person.married);
        if let Some(detail) = detail {
            self.keep_detail(known.handle, detail)?;
            merged.married = detail.said("married_name").map(str::to_owned);
        }
        self.keep(known.handle, &merged)?;
        self.keep_prints(known.handle, &super::person::prints(&merged))
    }

    fn enrol(&mut self, known: &Known, place: Wanted) -> Result<bool> {
        if matches!(known.who, Who::Stored(_)) && has_place(self.conn, -known.handle, place.course)? {
            self.places.has(self.conn, -known.handle, place)?;
            return Ok(false);
        }
        self.places.ask(self.conn, known.handle, place)
    }

    fn hold(&mut self, place: &Wanted) -> Result<u16> {
        self.places.hold(self.conn, place)
    }

    fn seat(&mut self) -> Result<Lines> {
        Ok(std::mem::take(&mut self.places).give()?.1)
    }

    fn course(&mut self, code: &str) -> Result<Option<CourseId>> {
        self.courses.find(self.store, code)
    }

    fn last_day(&mut self, id: PersonId) -> Result<Option<NaiveDate>> {
        super::last_day(self.conn, id)
    }

    fn breathe(&mut self) -> Result<()> {
        // A snapshot held for long would keep the WAL from being cut back.
        if self.snapshot {
            self.conn.execute_batch("COMMIT; BEGIN DEFERRED")?;
        }
        Ok(())
    }
}

impl Drop for Dry<'_> {
    fn drop(&mut self) {
        if self.snapshot && !self.conn.is_autocommit() {
            let _ = self.conn.execute_batch("COMMIT");
        }
    }
}
