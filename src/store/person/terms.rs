//! The index of persons: for each block of ids and each term, who of the block is found by it.
//!
//! By block first, not by term: an import writes at the end of the table only, however large the registry is, and a search
//! meets the words typed block after block, newest first, without ever reading a list longer than a block.

use super::postings::{self, Set, block, place};
use super::{COLUMNS, unmasked};
use crate::domain::id::PersonId;
use crate::domain::matching::Keys;
use crate::domain::message::Message;
use crate::domain::person::Person;
use crate::domain::search::Terms;
use crate::store::check::Finding;
use crate::store::{Result, Tx};
use rusqlite::{Connection, params};
use std::collections::HashMap;

const INSERT: &str = "INSERT INTO person_term (block, term, persons) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
const SELECT: &str = "SELECT persons FROM person_term WHERE block = ?1 AND term = ?2";
const UPDATE: &str = "UPDATE person_term SET persons = ?3 WHERE block = ?1 AND term = ?2";
const DELETE: &str = "DELETE FROM person_term WHERE block = ?1 AND term = ?2";

/// Persons of one block, by term.
#[derive(Default)]
pub(in crate::store) struct Gathered {
    block: i64,
    by_term: HashMap<Box<str>, Vec<u16>>,
}

impl Gathered {
    /// Adds a person, in ascending order of ids. False if she belongs to another block: those gathered are to be written
    /// first.
    pub(in crate::store) fn add(&mut self, id: PersonId, terms: &Terms) -> bool {
        if self.by_term.is_empty() {
            self.block = block(id.0);
        } else if self.block != block(id.0) {
            return false;
        }
        for term in terms.iter() {
            match self.by_term.get_mut(term) {
                Some(places) => places.push(place(id.0)),
                None => {
                    self.by_term.insert(term.into(), vec![place(id.0)]);
                }
            }
        }
        true
    }

    /// In the order of the index.
    fn sorted(&mut self) -> Vec<(Box<str>, Vec<u16>)> {
        let mut all: Vec<_> = self.by_term.drain().map(|(term, places)| (head(&term), term, places)).collect();
        all.sort_unstable_by(|(head, one, _), (its, other, _)| head.cmp(its).then_with(|| one.cmp(other)));
        all.into_iter().map(|(_, term, places)| (term, places)).collect()
    }

    /// Writes them beside those of the block who are there already, and is empty again.
    pub(in crate::store) fn write(&mut self, tx: &Tx<'_>) -> Result<()> {
        let own = self.block;
        let all = self.sorted();
        tx.derive_each("person_term", INSERT, all, |insert, (term, places)| {
            if insert(params![own, term, postings::stored(&places)])? == 0 {
                change(tx, own, &term, |set| places.iter().for_each(|place| set.put(*place)))?;
            }
            Ok(())
        })
    }

    /// Takes them out.
    pub(in crate::store) fn remove(&mut self, tx: &Tx<'_>) -> Result<()> {
        let own = self.block;
        for (term, places) in self.sorted() {
            change(tx, own, &term, |set| places.iter().for_each(|place| set.take(*place)))?;
        }
        Ok(())
    }
}

/// The first eight bytes of a term, in its order: most differ by them, and they are compared at once.
fn head(term: &str) -> u64 {
    let mut head = [0; 8];
    head.iter_mut().zip(term.bytes()).for_each(|(head, byte)| *head = byte);
    u64::from_be_bytes(head)
}

/// Changes one row; a set of nobody has none.
fn change(tx: &Tx<'_>, block: i64, term: &str, what: impl FnOnce(&mut Set)) -> Result<()> {
    let mut set = Set::empty();
    let read =
        |row: &rusqlite::Row<'_>| row.get_ref(0).map(|bytes| set.add_stored(bytes.as_blob().unwrap_or_default()));
    let is_there = tx.find(SELECT, params![block, term], read)?.is_some();
    what(&mut set);
    match (set.to_stored(), is_there) {
        (Some(bytes), true) => tx.execute(UPDATE, params![block, term, bytes]),
        (Some(bytes), false) => tx.execute(INSERT, params![block, term, bytes]),
        (None, true) => tx.execute(DELETE, params![block, term]),
        (None, false) => Ok(0),
    }
    .map(drop)
}

/// Makes a person findable by `new`, no longer by what is only in `old`.
pub(super) fn replace(tx: &Tx<'_>, id: PersonId, old: &Terms, new: &Terms) -> Result<()> {
    let (block, place) = (block(id.0), place(id.0));
    let only = |one: &Terms, other: &Terms| -> Vec<String> {
        let other: std::collections::HashSet<&str> = other.iter().collect();
        one.iter().filter(|term| !other.contains(term)).map(str::to_owned).collect()
    };
    for term in only(old, new) {
        change(tx, block, &term, |set| set.take(place))?;
    }
    for term in only(new, old) {
        change(tx, block, &term, |set| set.put(place))?;
    }
    Ok(())
}

/// Adds, or takes away, persons in ascending order of ids.
pub(super) fn all<'p>(
    tx: &Tx<'_>,
    persons: impl Iterator<Item = (PersonId, &'p Person)>,
    way: fn(&mut Gathered, &Tx<'_>) -> Result<()>,
) -> Result<()> {
    let (mut gathered, mut keys) = (Gathered::default(), Keys::default());
    for (id, person) in persons {
        let terms = Terms::by(person, &mut keys);
        if !gathered.add(id, &terms) {
            way(&mut gathered, tx)?;
            gathered.add(id, &terms);
        }
    }
    way(&mut gathered, tx)
}

/// Everybody, block after block, as the index should have it.
fn each_block(conn: &Connection, mut each: impl FnMut(i64, Vec<(Box<str>, Vec<u16>)>) -> Result<()>) -> Result<()> {
    let mut people = conn.prepare(&format!("SELECT {COLUMNS} FROM person p ORDER BY p.id"))?;
    let mut rows = people.query([])?;
    let (mut gathered, mut keys) = (Gathered::default(), Keys::default());
    while let Some(row) = rows.next()? {
        let (row, _) = unmasked(row)?;
        let terms = Terms::by(&row.person, &mut keys);
        if !gathered.add(row.id, &terms) {
            each(gathered.block, gathered.sorted())?;
            gathered.add(row.id, &terms);
        }
    }
    each(gathered.block, gathered.sorted())
}

/// Fills the table, empty as it is, from every person: what a migration calls.
pub(in crate::store) fn fill(conn: &Connection) -> Result<()> {
    let mut insert = conn.prepare(INSERT)?;
    each_block(conn, |block, terms| {
        for (term, places) in terms {
            insert.execute(params![block, term, postings::stored(&places)])?;
        }
        Ok(())
    })
}

/// Everybody is found by the terms of her own row, and by no others.
pub(in crate::store) fn audit(conn: &Connection, say: &mut dyn FnMut(Finding)) -> Result<()> {
    let mut stored = conn.prepare("SELECT term, persons FROM person_term WHERE block = ?1 ORDER BY term")?;
    let mut strangers = conn.prepare("SELECT DISTINCT block FROM person_term WHERE block > ?1 AND block < ?2")?;
    let mut last = i64::MIN;
    let mut between = |from: i64, to: i64, say: &mut dyn FnMut(Finding)| -> Result<()> {
        let mut rows = strangers.query([from, to])?;
        while let Some(row) = rows.next()? {
            say(Finding::of_row("derived", "person_term", row.get(0)?, 0, Message::new("check-terms-nobody")));
        }
        Ok(())
    };
    each_block(conn, |block, terms| {
        between(last, block, say)?;
        last = block;
        // Words of names stay out of a report: how many of them are wrong is told.
        let mut wrong = 0_usize;
        let mut wanted = terms.into_iter().peekable();
        let mut rows = stored.query([block])?;
        while let Some(row) = rows.next()? {
            let (term, bytes) = (crate::store::reading::text(row, 0)?, row.get_ref(1)?.as_blob().unwrap_or_default());
            while wanted.next_if(|(own, _)| **own < *term).is_some() {
                wrong += 1;
            }
            match wanted.next_if(|(own, _)| **own == *term) {
                Some((_, places)) if postings::stored(&places) == bytes => {}
                _ => wrong += 1,
            }
        }
        wrong += wanted.count();
        if wrong > 0 {
            let said = Message::new("check-terms-differ").with("count", wrong);
            say(Finding::of_row("derived", "person_term", block, 0, said));
        }
        Ok(())
    })?;
    between(last, i64::MAX, say)
}
