//! The table of blocks: written with each person, filled by a migration, compared by `check`.

use super::super::check::Finding;
use super::super::person::{COLUMNS, unmasked};
use super::super::sorter::Sorter;
use super::super::{Result, Tx};
use crate::domain::id::PersonId;
use crate::domain::matching::{Keys, blocks as keys};
use crate::domain::message::Message;
use crate::domain::person::Person;
use rusqlite::Connection;

const INSERT: &str = "INSERT INTO person_block (block, born, person) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

/// Blocks sorted and written together.
const TOGETHER: usize = 65_536;

/// The blocks of a person.
pub(in super::super) fn of(person: &Person, known: &mut Keys) -> Vec<(i64, i64)> {
    keys::of(person, known).into_iter().map(|own| (own.block, own.born)).collect()
}

/// Gathers those of many persons.
pub(in super::super) fn sorter() -> Sorter {
    Sorter::of("person_block", "block, born, person")
}

/// Writes those of a person.
pub(in super::super) fn add(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    of(person, &mut Keys::default())
        .into_iter()
        .try_for_each(|(block, born)| tx.execute(INSERT, [block, born, id.0]).map(drop))
}

/// Takes those of a person away.
pub(in super::super) fn remove(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    let sql = "DELETE FROM person_block WHERE block = ?1 AND born = ?2 AND person = ?3";
    of(person, &mut Keys::default())
        .into_iter()
        .try_for_each(|(block, born)| tx.execute(sql, [block, born, id.0]).map(drop))
}

/// Goes through the blocks of everybody, by id.
fn each(conn: &Connection, mut each: impl FnMut([i64; 3]) -> Result<()>) -> Result<()> {
    let mut people = conn.prepare(&format!("SELECT {COLUMNS} FROM person p ORDER BY p.id"))?;
    let mut rows = people.query([])?;
    let mut known = Keys::default();
    while let Some(row) = rows.next()? {
        let (row, _) = unmasked(row)?;
        of(&row.person, &mut known).into_iter().try_for_each(|(block, born)| each([block, born, row.id.0]))?;
    }
    Ok(())
}

/// Fills the table, empty as it is, from every person: what a migration calls.
pub(in super::super) fn fill(conn: &Connection) -> Result<()> {
    let mut insert = conn.prepare(INSERT)?;
    let mut write = |all: &mut Vec<[i64; 3]>| -> Result<()> {
        all.sort_unstable();
        Ok(all.drain(..).try_for_each(|row| insert.execute(row).map(drop))?)
    };
    let mut all = Vec::with_capacity(TOGETHER);
    each(conn, |row| {
        all.push(row);
        if all.len() >= TOGETHER { write(&mut all) } else { Ok(()) }
    })?;
    write(&mut all)
}

/// Everybody stands in the blocks of her own row, and in no others.
pub(in super::super) fn audit(conn: &Connection, say: &mut dyn FnMut(Finding)) -> Result<()> {
    let finding = |id: i64, said: Message| Finding::of_row("derived", "person_block", id, 0, said);
    let mut stored = conn.prepare("SELECT 1 FROM person_block WHERE block = ?1 AND born = ?2 AND person = ?3")?;
    let mut wanted = 0_i64;
    each(conn, |row| {
        wanted += 1;
        if !stored.exists(row)? {
            say(finding(row[2], Message::new("check-block-missing")));
        }
        Ok(())
    })?;
    let found: i64 = conn.query_row("SELECT count(*) FROM person_block", [], |row| row.get(0))?;
    if found > wanted {
        say(finding(0, Message::new("check-rows-many").with("found", found).with("wanted", wanted)));
    }
    Ok(())
}
