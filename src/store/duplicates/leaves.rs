//! Leaves of the index of blocks: many of its rows in one, for a row of SQLite costs more to write, to find and to keep than all
//! that it says.
//!
//! A leaf is the row of its first entry. Its bytes are the entries after that, ascending, each against the one before it: how
//! far the block is away, how far the birth (in another block: the birth itself), how far the person. Numbers are seven bits to
//! a byte, low ones first, the eighth bit says that more follow; a person of another birth may be before the one before her,
//! which the lowest bit tells.

use super::super::{Result, varint};
use rusqlite::{Connection, OptionalExtension, Row as Found, ToSql, params};

/// A row of the index: block, birth, person.
pub(in super::super) type Entry = [i64; 3];

/// Bytes after which a leaf is full. SQLite keeps a row of this table within its page up to about a thousand.
const FULL: usize = 880;
/// A leaf that is nearly full is parted so when it grows: else each further entry in its midst would push a small one out.
const PARTED: usize = FULL * 2 / 3;
const NEARLY: usize = FULL - 96;

/// The leaf that an entry is in, if it is there.
const ONE: &str = "SELECT block, born, person, more FROM person_block WHERE (block, born, person) <= (?1, ?2, ?3) \
     ORDER BY block DESC, born DESC, person DESC LIMIT 1";
/// The leaves after the one of an entry, up to those that begin with another.
const MORE: &str = "SELECT block, born, person, more FROM person_block WHERE (block, born, person) > (?1, ?2, ?3) \
     AND (block, born, person) <= (?4, ?5, ?6) ORDER BY block, born, person";
const FIRST: &str = "SELECT block, born, person, more FROM person_block ORDER BY block, born, person LIMIT 1";
const AFTER: &str = "SELECT block, born, person FROM person_block WHERE (block, born, person) > (?1, ?2, ?3) \
     ORDER BY block, born, person LIMIT 1";
/// All of them, in order.
pub(super) const ALL: &str = "SELECT block, born, person, more FROM person_block ORDER BY block, born, person";
pub(super) const INSERT: &str = "INSERT INTO person_block (block, born, person, more) VALUES (?1, ?2, ?3, ?4)";
const UPDATE: &str = "UPDATE person_block SET more = ?4 WHERE block = ?1 AND born = ?2 AND person = ?3";
const DELETE: &str = "DELETE FROM person_block WHERE block = ?1 AND born = ?2 AND person = ?3";

/// Reads the entries of a leaf, one after the other. Bytes that are none end it: `check` names them.
pub(super) struct Leaf<'a> {
    next: Option<Entry>,
    bytes: &'a [u8],
}

impl<'a> Leaf<'a> {
    /// From its first entry and what follows.
    pub(super) fn new(first: Entry, bytes: &'a [u8]) -> Self {
        Self { next: Some(first), bytes }
    }

    /// From a row of one of the questions above.
    pub(super) fn of(row: &'a Found<'_>) -> Result<Self> {
        Ok(Self::new(entry(row)?, row.get_ref(3)?.as_blob().unwrap_or_default()))
    }

    /// True if every byte was read.
    pub(super) fn is_read(&self) -> bool {
        self.next.is_none() && self.bytes.is_empty()
    }

    fn after(&mut self, [block, born, person]: Entry) -> Option<Entry> {
        let whole = self.bytes;
        let mut number = || varint::take(&mut self.bytes).map(|number| number as i64);
        let mut read = || {
            let (block_by, born_by, person_by) = (number()?, number()?, number()?);
            let signed = (person_by as u64 >> 1) as i64 ^ -(person_by & 1);
            Some(match (block_by, born_by) {
                (0, 0) => [block, born, person.wrapping_add(person_by)],
                (0, by) => [block, born.wrapping_add(by), person.wrapping_add(signed)],
                (by, born) => [block.wrapping_add(by), born, person.wrapping_add(signed)],
            })
        };
        let next = read();
        if next.is_none() {
            self.bytes = whole;
        }
        next
    }
}

impl Iterator for Leaf<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        let own = self.next?;
        self.next = self.after(own);
        Some(own)
    }
}

fn entry(row: &Found<'_>) -> rusqlite::Result<Entry> {
    Ok([row.get(0)?, row.get(1)?, row.get(2)?])
}

/// Is given each leaf that is full: its first entry, its bytes.
type Full<'f> = dyn FnMut(Entry, &[u8]) -> Result<()> + 'f;

/// Makes leaves of entries that come in ascending order.
pub(super) struct Binder {
    most: usize,
    /// The first entry of the leaf under way, and the last.
    span: Option<(Entry, Entry)>,
    bytes: Vec<u8>,
}

impl Default for Binder {
    fn default() -> Self {
        Self::of(FULL)
    }
}

impl Binder {
    fn of(most: usize) -> Self {
        Self { most, span: None, bytes: Vec::with_capacity(most + 32) }
    }

    /// The next entry. One that was just given is there already.
    pub(super) fn push(&mut self, own: Entry, full: &mut Full<'_>) -> Result<()> {
        if self.bytes.len() > self.most {
            self.end(full)?;
        }
        let Some((first, last)) = self.span else {
            self.span = Some((own, own));
            return Ok(());
        };
        if last == own {
            return Ok(());
        }
        let [block, born, person] = [0, 1, 2].map(|part| own[part].wrapping_sub(last[part]));
        let signed = ((person << 1) ^ (person >> 63)) as u64;
        let numbers = match (block, born) {
            (0, 0) => [0, 0, person as u64],
            (0, born) => [0, born as u64, signed],
            (block, _) => [block as u64, own[1] as u64, signed],
        };
        numbers.into_iter().for_each(|number| varint::put(&mut self.bytes, number));
        self.span = Some((first, own));
        Ok(())
    }

    /// The last leaf.
    pub(super) fn end(&mut self, full: &mut Full<'_>) -> Result<()> {
        if let Some((first, _)) = self.span.take() {
            full(first, &self.bytes)?;
            self.bytes.clear();
        }
        Ok(())
    }
}

/// What a change does with its entries.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Put,
    Take,
}

/// Runs a statement of a Change.
pub(super) type Execute<'e> = dyn Fn(&str, &[&dyn ToSql]) -> Result<usize> + 'e;

/// Puts entries in, or takes them out, ascending: each leaf that some of them belong to is read and written once.
pub(super) fn change(conn: &Connection, execute: &Execute<'_>, entries: &[Entry], way: Way) -> Result<()> {
    let mut entries = entries.iter().copied().peekable();
    while let Some(entry) = entries.peek() {
        let leaf = find(conn, *entry)?;
        let old = leaf.as_ref().map(|(first, _)| *first);
        let after = old.map(|old| after(conn, old)).transpose()?.flatten();
        let mut kept = false;
        let mut write = |first: Entry, bytes: &[u8]| {
            let is_old = old == Some(first);
            kept |= is_old;
            let sql = if is_old { UPDATE } else { INSERT };
            execute(sql, params![first[0], first[1], first[2], bytes]).map(drop)
        };
        let is_nearly_full = leaf.as_ref().is_some_and(|(_, bytes)| bytes.len() > NEARLY);
        let mut binder = Binder::of(if is_nearly_full { PARTED } else { FULL });
        let mut stored = leaf.iter().flat_map(|(first, bytes)| Leaf::new(*first, bytes)).peekable();
        loop {
            let own = entries.next_if(|own| {
                after.is_none_or(|after| *own < after) && stored.peek().is_none_or(|stored| own <= stored)
            });
            match own {
                Some(own) => {
                    stored.next_if_eq(&own);
                    if way == Way::Put {
                        binder.push(own, &mut write)?;
                    }
                }
                None => match stored.next() {
                    Some(own) => binder.push(own, &mut write)?,
                    None => break,
                },
            }
        }
        binder.end(&mut write)?;
        if let Some(old) = old.filter(|_| !kept) {
            execute(DELETE, params![old[0], old[1], old[2]])?;
        }
    }
    Ok(())
}

/// The leaf that holds an entry, or would: the first one for an entry before all others. `None`: there is none.
pub(super) fn find(conn: &Connection, own: Entry) -> Result<Option<(Entry, Vec<u8>)>> {
    let read = |row: &Found<'_>| Ok((entry(row)?, row.get(3)?));
    let found = conn.prepare_cached(ONE)?.query_row(own, read).optional()?;
    match found {
        None => Ok(conn.prepare_cached(FIRST)?.query_row([], read).optional()?),
        found => Ok(found),
    }
}

/// Where the leaf after the one of an entry begins.
pub(super) fn after(conn: &Connection, own: Entry) -> Result<Option<Entry>> {
    Ok(conn.prepare_cached(AFTER)?.query_row(own, entry).optional()?)
}

/// Gives `each` the births and persons of a block, of those born between two births.
pub(super) fn each(conn: &Connection, block: i64, born: [i64; 2], mut each: impl FnMut(i64, i64)) -> Result<()> {
    let (from, to) = ([block, born[0], i64::MIN], [block, born[1], i64::MAX]);
    let mut go = |leaf: Leaf<'_>| {
        let all = leaf.skip_while(|own| *own < from).take_while(|own| *own <= to);
        all.for_each(|[_, born, person]| each(born, person));
    };
    let mut one = conn.prepare_cached(ONE)?;
    if let Some(row) = one.query(from)?.next()? {
        go(Leaf::of(row)?);
    }
    let mut more = conn.prepare_cached(MORE)?;
    let mut rows = more.query(params![from[0], from[1], from[2], to[0], to[1], to[2]])?;
    while let Some(row) = rows.next()? {
        go(Leaf::of(row)?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn number() -> impl Strategy<Value = i64> {
        prop_oneof![0..4_i64, 0..3000_i64, any::<u32>().prop_map(i64::from), Just(i64::MAX), any::<i64>()]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn what_is_put_and_taken_is_what_stands(steps in prop::collection::vec(
            (any::<bool>(), prop::collection::btree_set([0..6_i64, 0..40_i64, 0..60_i64], 1..400)), 1..12)
        ) {
            let conn = Connection::open_in_memory().unwrap();
            crate::store::schema::apply(&conn, crate::store::schema::STEPS, 0).unwrap();
            conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).unwrap();
            let mut stands = BTreeSet::new();
            for (puts, entries) in steps {
                let own: Vec<Entry> = entries.iter().copied().collect();
                let way = if puts { Way::Put } else { Way::Take };
                change(&conn, &|sql, params| Ok(conn.execute(sql, params)?), &own, way).unwrap();
                for own in own {
                    _ = if puts { stands.insert(own) } else { stands.remove(&own) };
                }
                let mut all = conn.prepare(ALL).unwrap();
                let mut rows = all.query([]).unwrap();
                let mut found = Vec::new();
                while let Some(row) = rows.next().unwrap() {
                    let mut leaf = Leaf::of(row).unwrap();
                    found.extend(leaf.by_ref());
                    prop_assert!(leaf.is_read());
                }
                prop_assert_eq!(found, stands.iter().copied().collect::<Vec<_>>());
                let mut some = Vec::new();
                each(&conn, 3, [10, 20], |born, person| some.push([3, born, person])).unwrap();
                prop_assert_eq!(some, stands.range([3, 10, 0]..[3, 21, 0]).copied().collect::<Vec<_>>());
            }
        }
    }

    proptest! {
        #[test]
        fn leaves_read_back(entries in prop::collection::btree_set([number(), number(), number()], 0..600)) {
            let (mut binder, mut leaves) = (Binder::default(), Vec::new());
            let mut full = |first: Entry, bytes: &[u8]| {
                leaves.push((first, bytes.to_vec()));
                Ok(())
            };
            for entry in &entries {
                binder.push(*entry, &mut full).unwrap();
            }
            binder.end(&mut full).unwrap();
            let mut read = BTreeSet::new();
            for (first, bytes) in &leaves {
                let mut leaf = Leaf::new(*first, bytes);
                read.extend(leaf.by_ref());
                prop_assert!(leaf.is_read());
                prop_assert!(bytes.len() <= FULL + 30);
            }
            prop_assert_eq!(read, entries);
        }

        #[test]
        fn bytes_that_are_no_leaf_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(Leaf::new([1, 2, 3], &bytes).count() <= 301);
        }
    }
}
