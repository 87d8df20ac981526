//! Leaves of the index of persons: many terms in one row, as on a page of a dictionary. A row for each term would cost an
//! import more than all else it does, and a search a step of SQLite for each.
//!
//! A leaf is the row of its first term. Its bytes are one entry for each term, ascending: how many bytes the term shares
//! with the one before it (the first one: with the row's own term), how many follow, those, how many bytes the persons
//! take, those (`postings`). Numbers are seven bits to a byte, low ones first, the eighth bit says that more follow.

use super::super::{Result, Tx, varint};
use rusqlite::{Connection, OptionalExtension, params};

/// Bytes after which a leaf is full. SQLite keeps a row of this table within its page up to about a thousand.
const FULL: usize = 880;
/// A leaf that is nearly full is parted so when it grows: else each further term in its midst would push a small one out.
const PARTED: usize = FULL * 2 / 3;
const NEARLY: usize = FULL - 96;

/// The leaves of a block after the one of `?2`, up to those that begin with `?3` or later.
pub(super) const MORE: &str =
    "SELECT term, persons FROM person_term WHERE block = ?1 AND term > ?2 AND term < ?3 ORDER BY term";
/// The leaf of a block that may hold `?2`.
pub(super) const ONE: &str =
    "SELECT term, persons FROM person_term WHERE block = ?1 AND term <= ?2 ORDER BY term DESC LIMIT 1";
const FIRST: &str = "SELECT term, persons FROM person_term WHERE block = ?1 ORDER BY term LIMIT 1";
const AFTER: &str = "SELECT min(term) FROM person_term WHERE block = ?1 AND term > ?2";
pub(super) const INSERT: &str = "INSERT INTO person_term (block, term, persons) VALUES (?1, ?2, ?3)";
const UPDATE: &str = "UPDATE person_term SET persons = ?3 WHERE block = ?1 AND term = ?2";
const DELETE: &str = "DELETE FROM person_term WHERE block = ?1 AND term = ?2";

/// Reads the entries of a leaf, one after the other. Bytes that are none end it: `check` names them.
pub(super) struct Leaf<'a> {
    bytes: &'a [u8],
    term: Vec<u8>,
}

impl<'a> Leaf<'a> {
    /// From its row.
    pub(super) fn new(first: &[u8], bytes: &'a [u8]) -> Self {
        let mut term = Vec::with_capacity(64);
        term.extend_from_slice(first);
        Self { bytes, term }
    }

    /// The next term and its persons as they are stored.
    pub(super) fn next(&mut self) -> Option<(&[u8], &'a [u8])> {
        let (shared, rest, persons) = self.entry()?;
        if shared > self.term.len() {
            return None;
        }
        self.term.truncate(shared);
        self.term.extend_from_slice(rest);
        Some((&self.term, persons))
    }

    /// The persons of the next term if it begins with the first `many` bytes of the one before, which is not put together for
    /// that. After the first that does not, the leaf is read no further.
    pub(super) fn next_alike(&mut self, many: usize) -> Option<&'a [u8]> {
        let (shared, _, persons) = self.entry()?;
        (shared >= many).then_some(persons)
    }

    /// Bytes that the next term shares with the one before it, those that follow, its persons.
    fn entry(&mut self) -> Option<(usize, &'a [u8], &'a [u8])> {
        let (shared, more) = (self.number()?, self.number()?);
        let rest = self.take(more)?;
        let many = self.number()?;
        Some((shared, rest, self.take(many)?))
    }

    /// True if every byte was read.
    pub(super) fn is_read(&self) -> bool {
        self.bytes.is_empty()
    }

    fn number(&mut self) -> Option<usize> {
        varint::take(&mut self.bytes).and_then(|number| number.try_into().ok())
    }

    fn take(&mut self, many: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(many)?;
        self.bytes = rest;
        Some(taken)
    }
}

/// Makes leaves of terms that come in ascending order.
pub(super) struct Binder {
    most: usize,
    /// The first term of the leaf under way; empty: none is.
    first: String,
    last: String,
    bytes: Vec<u8>,
}

impl Default for Binder {
    fn default() -> Self {
        Self::of(FULL)
    }
}

impl Binder {
    fn of(most: usize) -> Self {
        Self { most, first: String::new(), last: String::new(), bytes: Vec::with_capacity(most + 256) }
    }

    /// The next term. `full` is given each leaf that is full: its first term, its bytes.
    pub(super) fn push(
        &mut self,
        term: &str,
        persons: &[u8],
        full: &mut dyn FnMut(&str, &[u8]) -> Result<()>,
    ) -> Result<()> {
        if !self.bytes.is_empty() && self.bytes.len() + term.len() + persons.len() > self.most {
            self.end(full)?;
        }
        if self.bytes.is_empty() {
            self.first.clear();
            self.first.push_str(term);
            self.last.clone_from(&self.first);
        }
        let alike = self.last.bytes().zip(term.bytes()).take_while(|(one, other)| one == other).count();
        varint::put(&mut self.bytes, alike as u64);
        let rest = term.as_bytes().get(alike..).unwrap_or_default();
        varint::put(&mut self.bytes, rest.len() as u64);
        self.bytes.extend_from_slice(rest);
        varint::put(&mut self.bytes, persons.len() as u64);
        self.bytes.extend_from_slice(persons);
        self.last.clear();
        self.last.push_str(term);
        Ok(())
    }

    /// The leaf under way is the last.
    pub(super) fn end(&mut self, full: &mut dyn FnMut(&str, &[u8]) -> Result<()>) -> Result<()> {
        if !self.bytes.is_empty() {
            full(&self.first, &self.bytes)?;
            self.bytes.clear();
        }
        Ok(())
    }
}

/// What becomes of the persons of a term: those stored (none: nobody yet) and the change's own give those to be stored;
/// nothing where nobody is left.
pub(super) type Turn = fn(&[u8], &[u16], &mut Vec<u8>);

/// Changes the persons of terms of one block, ascending: each leaf that holds some of them is read and written once.
pub(super) fn change<'c>(
    tx: &Tx<'_>,
    block: i64,
    changes: impl Iterator<Item = (&'c str, &'c [u16])>,
    turn: Turn,
) -> Result<()> {
    let (mut changes, mut turned) = (changes.peekable(), Vec::new());
    while let Some((term, _)) = changes.peek() {
        let leaf = find(tx.conn(), block, term)?;
        let after: Option<String> = match &leaf {
            Some((first, _)) => tx.conn().prepare_cached(AFTER)?.query_row(params![block, first], |row| row.get(0))?,
            None => None,
        };
        let old = leaf.as_ref().map(|(first, _)| first.as_str());
        let mut kept = false;
        let mut write = |first: &str, bytes: &[u8]| {
            let is_old = old == Some(first);
            kept |= is_old;
            tx.execute(if is_old { UPDATE } else { INSERT }, params![block, first, bytes]).map(drop)
        };
        let (first, bytes) = leaf.as_ref().map_or(("", &[][..]), |(first, bytes)| (first.as_str(), bytes.as_slice()));
        let most = if bytes.len() > NEARLY { PARTED } else { FULL };
        let (mut leaf, mut binder) = (Leaf::new(first.as_bytes(), bytes), Binder::of(most));
        let mut own = leaf.next();
        loop {
            let change = changes.next_if(|(term, _)| {
                after.as_deref().is_none_or(|after| *term < after) && own.is_none_or(|(own, _)| term.as_bytes() <= own)
            });
            match (change, own) {
                (Some((term, places)), Some((same, persons))) if term.as_bytes() == same => {
                    turn(persons, places, &mut turned);
                    if !turned.is_empty() {
                        binder.push(term, &turned, &mut write)?;
                    }
                    own = leaf.next();
                }
                (Some((term, places)), _) => {
                    turn(&[], places, &mut turned);
                    if !turned.is_empty() {
                        binder.push(term, &turned, &mut write)?;
                    }
                }
                (None, Some((same, persons))) => {
                    binder.push(&String::from_utf8_lossy(same), persons, &mut write)?;
                    own = leaf.next();
                }
                (None, None) => break,
            }
        }
        binder.end(&mut write)?;
        if let Some(old) = old.filter(|_| !kept) {
            tx.execute(DELETE, params![block, old])?;
        }
    }
    Ok(())
}

/// The leaf of a block that holds a term, or would: the first one for a term before all others. `None`: the block has none.
fn find(conn: &Connection, block: i64, term: &str) -> Result<Option<(String, Vec<u8>)>> {
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let found = conn.prepare_cached(ONE)?.query_row(params![block, term], read).optional()?;
    match found {
        None => Ok(conn.prepare_cached(FIRST)?.query_row([block], read).optional()?),
        found => Ok(found),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn leaves_read_back(terms in prop::collection::btree_map("[~0-9a-zé]{1,9}|[ا-ي]{1,200}", prop::collection::vec(any::<u8>(), 1..1100), 1..80)) {
            let (mut binder, mut leaves) = (Binder::default(), Vec::new());
            let mut full = |first: &str, bytes: &[u8]| {
                leaves.push((first.to_owned(), bytes.to_vec()));
                Ok(())
            };
            for (term, persons) in &terms {
                binder.push(term, persons, &mut full).unwrap();
            }
            binder.end(&mut full).unwrap();
            let mut read = BTreeMap::new();
            for (first, bytes) in &leaves {
                let mut leaf = Leaf::new(first.as_bytes(), bytes);
                let mut at = 0;
                while let Some((term, persons)) = leaf.next() {
                    prop_assert!(at > 0 || term == first.as_bytes());
                    at += 1;
                    read.insert(String::from_utf8(term.to_vec()).unwrap(), persons.to_vec());
                }
                prop_assert!(leaf.is_read());
                prop_assert!(at == 1 || bytes.len() <= FULL + 12);
            }
            prop_assert_eq!(read, terms);
        }

        #[test]
        fn bytes_that_are_no_leaf_do_no_harm(first in ".{0,9}", bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let mut leaf = Leaf::new(first.as_bytes(), &bytes);
            let mut many = 0;
            while leaf.next().is_some() {
                many += 1;
                prop_assert!(many <= 300);
            }
        }
    }
}
