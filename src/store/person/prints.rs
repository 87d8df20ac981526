//! Fingerprints of whole names by year of birth: who bears exactly this name and may be that old. An import asks them.

use super::{COLUMNS, unmasked};
use crate::domain::birth::Birth;
use crate::domain::id::PersonId;
use crate::domain::message::Message;
use crate::domain::name::Spelled;
use crate::domain::person::Person;
use crate::store::check::Finding;
use crate::store::sorter::Sorter;
use crate::store::{Result, Tx};
use chrono::Datelike;
use rusqlite::Connection;

const INSERT: &str = "INSERT INTO person_print (print, born, person) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

/// Fingerprints sorted and written together.
const TOGETHER: usize = 32_768;

/// The fingerprints of her name, one for each script, each with every year she may be born in.
pub(in crate::store) fn of(person: &Person) -> Vec<(i64, i64)> {
    of_spelled(&Spelled::of(&person.name), person.birth)
}

/// The same where her name is spelled already.
pub(in crate::store) fn of_spelled(name: &Spelled, birth: Option<Birth>) -> Vec<(i64, i64)> {
    let [latin, arabic] = name.fingerprints();
    let scripts = latin.into_iter().chain(arabic.filter(|print| Some(*print) != latin));
    scripts.flat_map(|print| born(birth).map(move |year| (print, year))).collect()
}

/// The years of a birth: one, two for a declared age, 0 where it is not known.
pub(in crate::store) fn born(birth: Option<Birth>) -> impl Iterator<Item = i64> {
    let (first, last) = birth.map_or((0, 0), |birth| {
        let (first, last) = birth.range();
        (first.year(), last.year())
    });
    (first..=last).map(i64::from)
}

/// Writes those of many persons.
pub(in crate::store) fn write(tx: &Tx<'_>, sorter: &mut Sorter) -> Result<()> {
    sorter.drain(|prints| tx.derive_all("person_print", "print, born, person", prints))
}

/// Writes those of a person.
pub(super) fn add(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    of(person).into_iter().try_for_each(|(print, born)| tx.execute(INSERT, [print, born, id.0]).map(drop))
}

/// Takes those of a person away.
pub(super) fn remove(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    let sql = "DELETE FROM person_print WHERE print = ?1 AND born = ?2 AND person = ?3";
    of(person).into_iter().try_for_each(|(print, born)| tx.execute(sql, [print, born, id.0]).map(drop))
}

/// Goes through the fingerprints of everybody, by id.
fn each(conn: &Connection, mut each: impl FnMut([i64; 3]) -> Result<()>) -> Result<()> {
    let mut people = conn.prepare(&format!("SELECT {COLUMNS} FROM person p ORDER BY p.id"))?;
    let mut rows = people.query([])?;
    while let Some(row) = rows.next()? {
        let (row, _) = unmasked(row)?;
        of(&row.person).into_iter().try_for_each(|(print, born)| each([print, born, row.id.0]))?;
    }
    Ok(())
}

/// Fills the table, empty as it is, from every person: what a migration calls.
pub(in crate::store) fn fill(conn: &Connection) -> Result<()> {
    let mut insert = conn.prepare(INSERT)?;
    let mut write = |all: &mut Vec<[i64; 3]>| -> Result<()> {
        all.sort_unstable();
        all.drain(..).try_for_each(|print| insert.execute(print).map(drop)).map_err(Into::into)
    };
    let mut all = Vec::with_capacity(TOGETHER);
    each(conn, |print| {
        all.push(print);
        if all.len() == TOGETHER { write(&mut all) } else { Ok(()) }
    })?;
    write(&mut all)
}

/// Everybody has the fingerprints of her own row, and nobody others.
pub(in crate::store) fn audit(conn: &Connection, say: &mut dyn FnMut(Finding)) -> Result<()> {
    let mut stored = conn.prepare("SELECT 1 FROM person_print WHERE print = ?1 AND born = ?2 AND person = ?3")?;
    let mut wanted = 0_i64;
    each(conn, |print| {
        wanted += 1;
        if !stored.exists(print)? {
            let [.., id] = print;
            say(Finding::of_row("derived", "person_print", id, 0, Message::new("check-print-missing")));
        }
        Ok(())
    })?;
    let found: i64 = conn.query_row("SELECT count(*) FROM person_print", [], |row| row.get(0))?;
    if found > wanted {
        let said = Message::new("check-rows-many").with("found", found).with("wanted", wanted);
        say(Finding::of_row("derived", "person_print", 0, 0, said));
    }
    Ok(())
}
