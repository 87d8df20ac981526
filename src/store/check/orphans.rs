//! Which ids exist: one bit each, so that every reference of every row is looked up without touching the disk.

use super::super::Result;
use super::super::tables::Tables;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashSet};

/// Most bits of one delegation's map: 16 MiB. Counters beyond it go to the set.
const BITS: usize = 1 << 27;

/// The ids of one table.
#[derive(Default)]
struct Ids {
    /// By delegation: one bit for each counter.
    maps: BTreeMap<i64, Vec<u64>>,
    others: HashSet<i64>,
}

impl Ids {
    fn add(&mut self, id: i64) {
        let (high, low) = (id >> 32, (id & 0xffff_ffff) as usize);
        if low >= BITS || (self.maps.len() >= 8 && !self.maps.contains_key(&high)) {
            self.others.insert(id);
            return;
        }
        let map = self.maps.entry(high).or_default();
        let word = low / 64;
        if map.len() <= word {
            map.resize(word + 1, 0);
        }
        if let Some(bits) = map.get_mut(word) {
            *bits |= 1 << (low % 64);
        }
    }

    fn has(&self, id: i64) -> bool {
        let (high, low) = (id >> 32, (id & 0xffff_ffff) as usize);
        let bit =
            self.maps.get(&high).and_then(|map| map.get(low / 64)).is_some_and(|bits| bits & (1 << (low % 64)) != 0);
        bit || self.others.contains(&id)
    }
}

/// One reference: a column of a table to the ids of another.
pub(super) struct Tie {
    /// The column that refers.
    pub(super) column: usize,
    /// The table it refers to.
    pub(super) parent: u8,
    /// `foreign-key` where the schema declares it, `orphan` where only the store keeps it.
    pub(super) check: &'static str,
}

/// Every reference of the schema, and the ids they may name.
pub(super) struct Ties {
    by_child: BTreeMap<u8, Vec<Tie>>,
    ids: BTreeMap<u8, Ids>,
}

impl Ties {
    /// Reads foreign keys and the ids of the tables they lead to.
    pub(super) fn read(conn: &Connection, tables: &Tables) -> Result<Self> {
        let mut ties = Self { by_child: BTreeMap::new(), ids: BTreeMap::new() };
        let mut statement = conn.prepare("SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?1)")?;
        for (child, shape) in (0u8..).zip(&tables.journalled) {
            let mut rows = statement.query([&shape.name])?;
            while let Some(row) = rows.next()? {
                let (parent, column): (String, String) = (row.get(0)?, row.get(1)?);
                ties.tie(tables, child, &column, &parent, "foreign-key");
            }
        }
        // A mark has no foreign key to its enrolment: the schema says why.
        if let Some((mark, _)) = tables.named("mark") {
            ties.tie(tables, mark, "enrolment", "enrolment", "orphan");
        }
        let parents: HashSet<u8> = ties.by_child.values().flatten().map(|tie| tie.parent).collect();
        for parent in parents {
            let mut ids = Ids::default();
            let sql = format!("SELECT id FROM {}", tables.shape(parent)?.name);
            let mut statement = conn.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                ids.add(row.get(0)?);
            }
            ties.ids.insert(parent, ids);
        }
        Ok(ties)
    }

    fn tie(&mut self, tables: &Tables, child: u8, column: &str, parent: &str, check: &'static str) {
        let place = tables.shape(child).ok().and_then(|shape| shape.columns.iter().position(|own| own == column));
        if let (Some(column), Some((parent, _))) = (place, tables.named(parent)) {
            self.by_child.entry(child).or_default().push(Tie { column, parent, check });
        }
    }

    /// The references of a table.
    pub(super) fn of(&self, child: u8) -> &[Tie] {
        self.by_child.get(&child).map_or(&[], Vec::as_slice)
    }

    /// True if the record referred to is there.
    pub(super) fn holds(&self, tie: &Tie, id: i64) -> bool {
        self.ids.get(&tie.parent).is_some_and(|ids| ids.has(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::compose;

    #[test]
    fn ids_of_several_delegations_and_any_size_are_kept_apart() {
        let mut ids = Ids::default();
        let some = [1, compose(81, 7), compose(82, 8), compose(81, u32::MAX), -5];
        for id in some {
            ids.add(id);
        }
        assert!(some.iter().all(|id| ids.has(*id)));
        for other in [0, 7, compose(82, 7), compose(81, 8), -6] {
            assert!(!ids.has(other), "{other}");
        }
    }
}
