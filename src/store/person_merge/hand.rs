//! A hand that writes rows of any table within one Change and leaves nothing derived behind: search keys go before the
//! first touch of a person and come back at the end, totals of registers are counted again.

use super::super::authorize::{Power, authorize};
use super::super::derived::{DERIVED, Derived};
use super::super::entry::{Key, Val};
use super::super::tables::Tables;
use super::super::{Result, Trouble, Tx, image, meta, session};
use super::refuse;
use crate::domain::id::SessionId;
use crate::domain::message::Message;
use crate::domain::session::Access;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The hand, and what it has touched.
pub(super) struct Hand<'h, 'a> {
    pub(super) tx: &'h mut Tx<'a>,
    pub(super) tables: Arc<Tables>,
    derived: Vec<(u8, &'static Derived)>,
    touched: BTreeSet<(usize, i64, i64)>,
    mark: Option<u8>,
    lock_days: u16,
    /// Sessions whose registers were looked at: whether each is locked.
    locked: BTreeMap<i64, bool>,
}

impl<'h, 'a> Hand<'h, 'a> {
    pub(super) fn new(tx: &'h mut Tx<'a>) -> Result<Self> {
        let tables = Arc::clone(&tx.store().tables);
        let derived = DERIVED.iter().filter_map(|rule| Some((tables.named(rule.table)?.0, rule))).collect();
        let mark = tables.named("mark").map(|(number, _)| number);
        let lock_days = meta::rules(tx.store())?.lock_days;
        Ok(Self { tx, tables, derived, touched: BTreeSet::new(), mark, lock_days, locked: BTreeMap::new() })
    }

    /// A row as it stands.
    pub(super) fn read(&self, key: Key) -> Result<Option<Vec<Val>>> {
        image::read(self.tx.conn(), self.tables.shape(key.table)?, key)
    }

    pub(super) fn insert(&mut self, key: Key, mut image: Vec<Val>) -> Result<()> {
        self.touch(key)?;
        image::insert(self.tx, self.tables.shape(key.table)?, key, &mut image)
    }

    pub(super) fn update(&mut self, key: Key, cells: Vec<(usize, Val)>) -> Result<()> {
        if cells.is_empty() { Ok(()) } else { self.stamp(key, cells) }
    }

    /// The same where there may be nothing to write but the stamp: the row's history then has an entry.
    pub(super) fn stamp(&mut self, key: Key, cells: Vec<(usize, Val)>) -> Result<()> {
        self.touch(key)?;
        image::update(self.tx, self.tables.shape(key.table)?, key, cells)
    }

    pub(super) fn remove(&mut self, key: Key) -> Result<()> {
        self.touch(key)?;
        image::remove(self.tx, self.tables.shape(key.table)?, key)
    }

    /// Before a row is written for the first time: what is derived from it goes.
    fn touch(&mut self, key: Key) -> Result<()> {
        if Some(key.table) == self.mark {
            self.look_at(key.k1)?;
        }
        for (at, (table, rule)) in self.derived.iter().enumerate() {
            let row = (at, key.k1, if rule.by_first { 0 } else { key.k2 });
            if *table == key.table
                && self.touched.insert(row)
                && let Some(prepare) = rule.prepare
            {
                prepare(self.tx, &[(row.1, row.2)])?;
            }
        }
        Ok(())
    }

    fn look_at(&mut self, id: i64) -> Result<()> {
        if !self.locked.contains_key(&id) {
            let locked = match session::session(self.tx.store(), SessionId(id)) {
                Ok(session) => session.access(self.tx.today(), self.lock_days) == Access::Locked,
                Err(Trouble::Gone) => false,
                Err(trouble) => return Err(trouble),
            };
            self.locked.insert(id, locked);
        }
        Ok(())
    }

    /// Makes again what is derived. Returns how many locked registers were written; refused without a reason if any was.
    pub(super) fn finish(self, reason: Option<&str>) -> Result<usize> {
        let locked = self.locked.values().filter(|locked| **locked).count();
        if locked > 0 && reason.is_none() {
            return refuse(Message::new("merge-locked").with("count", locked));
        }
        if locked > 0 {
            authorize(self.tx, Power::Unlock)?;
        }
        for (at, (_, rule)) in self.derived.iter().enumerate() {
            let own = self.touched.iter().filter(|(rule, ..)| *rule == at);
            let keys: Vec<(i64, i64)> = own.map(|(_, k1, k2)| (*k1, *k2)).collect();
            if let Some(refresh) = rule.refresh.filter(|_| !keys.is_empty()) {
                refresh(self.tx, &keys)?;
            }
        }
        Ok(locked)
    }
}
