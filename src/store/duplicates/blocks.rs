//! The table of blocks: written with each person, filled by a migration, compared by `check`.

use super::super::check::Finding;
use super::super::person::{COLUMNS, unmasked};
use super::super::sorter::Sorter;
use super::super::{Result, Tx};
use super::leaves::{self, Binder, Entry, Leaf, Way};
use crate::domain::id::PersonId;
use crate::domain::matching::{Keys, blocks as keys};
use crate::domain::message::Message;
use crate::domain::person::Person;
use rusqlite::{Connection, ToSql, params};

/// Entries sorted and compared together.
const TOGETHER: usize = 65_536;

/// The blocks of a person.
pub(in super::super) fn of(person: &Person, known: &mut Keys) -> Vec<(i64, i64)> {
    keys::of(person, known).into_iter().map(|own| (own.block, own.born)).collect()
}

/// Her entries, in the order of the index.
fn entries<'p>(persons: impl Iterator<Item = (PersonId, &'p Person)>) -> Vec<Entry> {
    let mut known = Keys::default();
    let mut all: Vec<Entry> = Vec::new();
    for (id, person) in persons {
        all.extend(of(person, &mut known).into_iter().map(|(block, born)| [block, born, id.0]));
    }
    all.sort_unstable();
    all
}

fn change(tx: &Tx<'_>, entries: &[Entry], way: Way) -> Result<()> {
    let execute = |sql: &str, params: &[&dyn ToSql]| tx.execute(sql, params);
    tx.derive("person_block", || leaves::change(tx.conn(), &execute, entries, way))
}

/// Writes entries of many persons.
pub(in super::super) fn write(tx: &Tx<'_>, sorter: &mut Sorter) -> Result<()> {
    sorter.drain(|entries| change(tx, entries, Way::Put))
}

/// Writes those of some persons.
pub(in super::super) fn add<'p>(tx: &Tx<'_>, persons: impl Iterator<Item = (PersonId, &'p Person)>) -> Result<()> {
    change(tx, &entries(persons), Way::Put)
}

/// Takes those of some persons away.
pub(in super::super) fn remove<'p>(tx: &Tx<'_>, persons: impl Iterator<Item = (PersonId, &'p Person)>) -> Result<()> {
    change(tx, &entries(persons), Way::Take)
}

/// Takes away what only `old` stands in, and writes what only `new` does: one person before and after.
pub(in super::super) fn replace(tx: &Tx<'_>, id: PersonId, old: &Person, new: &Person) -> Result<()> {
    let (mut gone, mut came) = (entries(std::iter::once((id, old))), entries(std::iter::once((id, new))));
    let both: Vec<Entry> = gone.iter().copied().filter(|own| came.binary_search(own).is_ok()).collect();
    gone.retain(|own| both.binary_search(own).is_err());
    came.retain(|own| both.binary_search(own).is_err());
    change(tx, &gone, Way::Take)?;
    change(tx, &came, Way::Put)
}

/// Goes through the entries of everybody, by id, a few thousand persons at a time.
fn each(conn: &Connection, mut each: impl FnMut(&mut Vec<Entry>) -> Result<()>) -> Result<()> {
    let mut people = conn.prepare(&format!("SELECT {COLUMNS} FROM person p ORDER BY p.id"))?;
    let mut rows = people.query([])?;
    let mut known = Keys::default();
    let mut all = Vec::with_capacity(TOGETHER);
    while let Some(row) = rows.next()? {
        let (row, _) = unmasked(row)?;
        all.extend(of(&row.person, &mut known).into_iter().map(|(block, born)| [block, born, row.id.0]));
        if all.len() >= TOGETHER {
            each(&mut all)?;
            all.clear();
        }
    }
    each(&mut all)
}

/// Fills the table, empty as it is, from every person: what a migration calls.
pub(in super::super) fn fill(conn: &Connection) -> Result<()> {
    let mut insert = conn.prepare(leaves::INSERT)?;
    let mut write = |first: Entry, bytes: &[u8]| {
        insert.execute(params![first[0], first[1], first[2], bytes])?;
        Ok(())
    };
    let mut sorter = Sorter::beside(conn.path().unwrap_or_default().as_ref());
    each(conn, |entries| sorter.extend(entries.drain(..)))?;
    let mut binder = Binder::default();
    sorter.drain(|entries| entries.iter().try_for_each(|own| binder.push(*own, &mut write)))?;
    binder.end(&mut write)
}

/// Everybody stands in the blocks of her own row, and in no others.
pub(in super::super) fn audit(conn: &Connection, say: &mut dyn FnMut(Finding)) -> Result<()> {
    let finding = |id: i64, said: Message| Finding::of_row("derived", "person_block", id, 0, said);
    let mut wanted = 0;
    each(conn, |entries| {
        entries.sort_unstable();
        wanted += entries.len();
        // The leaf that the entries have come to, and where the next one begins.
        let (mut leaf, mut after): (Vec<Entry>, Option<Entry>) = (Vec::new(), Some([i64::MIN; 3]));
        for own in entries.iter() {
            if after.is_some_and(|after| *own >= after) {
                let found = leaves::find(conn, *own)?;
                after = found.as_ref().map(|(first, _)| leaves::after(conn, *first)).transpose()?.flatten();
                leaf = found.map(|(first, bytes)| Leaf::new(first, &bytes).collect()).unwrap_or_default();
            }
            if leaf.binary_search(own).is_err() {
                say(finding(own[2], Message::new("check-block-missing")));
            }
        }
        Ok(())
    })?;
    let mut found = 0;
    let mut all = conn.prepare(leaves::ALL)?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let mut leaf = Leaf::of(row)?;
        found += leaf.by_ref().count() + usize::from(!leaf.is_read());
    }
    if found > wanted {
        say(finding(0, Message::new("check-rows-many").with("found", found).with("wanted", wanted)));
    }
    Ok(())
}
