//! What is left of an entry when the person it tells of is erased: her columns hold what they hold now, and always did.

use super::super::entry::{Cell, Entry, Key, Op, Val};
use super::super::tables::{Shape, Tables};
use super::super::{Result, Tx};
use crate::domain::erasure::{Fate, NOBODY, REMOVED, fate};
use crate::domain::order;
use rusqlite::params_from_iter;
use std::collections::{BTreeMap, BTreeSet};

/// Whose rows they are, and what their columns hold from now on.
pub(in crate::store) struct Veil {
    /// Every row of hers.
    keys: BTreeSet<Key>,
    /// By table, the columns that change and what they hold; a table whose rows go whole has none.
    fixed: BTreeMap<u8, Option<BTreeMap<u8, Holds>>>,
}

/// What a column holds from now on.
enum Holds {
    /// Just this, in every row of hers.
    Always(Val),
    /// `NOBODY` where it holds anything.
    Hidden,
}

impl Holds {
    /// What was this value.
    fn instead_of(&self, value: &Val) -> Val {
        match (self, value) {
            (Self::Always(own), _) => own.clone(),
            (Self::Hidden, Val::Null) => Val::Null,
            (Self::Hidden, _) => nobody(),
        }
    }
}

fn text(text: &str) -> Val {
    Val::Text(text.as_bytes().into())
}

fn nobody() -> Val {
    text(NOBODY)
}

impl Veil {
    /// The veil over some rows. `birth` is what her birth is from now on, as it is stored.
    pub(super) fn new(tables: &Tables, keys: BTreeSet<Key>, birth: Option<&str>) -> Self {
        let mut fixed = BTreeMap::new();
        for (number, shape) in (0u8..).zip(&tables.journalled) {
            if REMOVED.contains(&shape.name.as_str()) {
                fixed.insert(number, None);
                continue;
            }
            let columns = (0u8..).zip(&shape.columns).filter(|(column, _)| !shape.is_implied(usize::from(*column)));
            let columns: BTreeMap<u8, Holds> = columns
                .filter_map(|(column, name)| {
                    let value = match fate(&shape.name, name)? {
                        Fate::Stays => return None,
                        Fate::Goes => Holds::Always(Val::Null),
                        Fate::Dash => Holds::Always(nobody()),
                        Fate::Hides => Holds::Hidden,
                        Fate::Coarse => Holds::Always(birth.map_or(Val::Null, text)),
                    };
                    Some((column, value))
                })
                .collect();
            fixed.insert(number, Some(columns));
        }
        Self { keys, fixed }
    }

    /// True if a row is hers.
    pub(super) fn covers(&self, key: Key) -> bool {
        self.keys.contains(&key)
    }

    /// Every row of hers.
    pub(super) fn keys(&self) -> &BTreeSet<Key> {
        &self.keys
    }

    /// Makes a row what it is from now on, if it is there and was anything else.
    pub(super) fn write(&self, tx: &Tx<'_>, shape: &Shape, key: Key) -> Result<()> {
        let Some(Some(fixed)) =
            self.fixed.get(&key.table).filter(|fixed| fixed.as_ref().is_some_and(|own| !own.is_empty()))
        else {
            return Ok(());
        };
        let mut values: Vec<Val> = shape.parameters(key).into_iter().map(Val::Int).collect();
        values.push(Val::Int(tx.chg()));
        let (mut sets, mut differs) = (vec![format!("chg = ?{}", values.len())], Vec::new());
        for (column, holds) in fixed {
            let Some(name) = shape.columns.get(usize::from(*column)) else { continue };
            let (value, said) = match holds {
                Holds::Always(value) => (value.clone(), "1"),
                Holds::Hidden => (nobody(), name.as_str()),
            };
            values.push(value);
            let own = format!("iif({said} IS NULL, NULL, ?{})", values.len());
            sets.push(format!("{name} = {own}"));
            differs.push(format!("{name} IS NOT {own}"));
        }
        let sql = format!(
            "UPDATE {} SET {} WHERE {} AND ({})",
            shape.name,
            sets.join(", "),
            shape.by_key,
            differs.join(" OR ")
        );
        tx.execute(&sql, params_from_iter(values)).map(drop)
    }

    /// What is kept of an entry; `None`: nothing.
    pub(in crate::store) fn entry(&self, mut entry: Entry) -> Option<Entry> {
        if !self.covers(entry.key) {
            return Some(entry);
        }
        let Some(fixed) = self.fixed.get(&entry.key.table)? else { return None };
        for cell in &mut entry.cells {
            if let Some(holds) = fixed.get(&cell.column) {
                (cell.before, cell.after) = (holds.instead_of(&cell.before), holds.instead_of(&cell.after));
            }
        }
        let always = |column: &u8| matches!(fixed.get(column), Some(Holds::Always(_)));
        entry.cells.retain(|cell| !always(&cell.column) && cell.before != cell.after);
        let held = fixed.iter().filter_map(|(column, holds)| match holds {
            Holds::Always(value) if *value != Val::Null => Some((column, value)),
            _ => None,
        });
        for (column, value) in held.filter(|_| entry.op != Op::Update) {
            let (before, after) = match entry.op {
                Op::Insert => (Val::Null, value.clone()),
                Op::Update | Op::Delete => (value.clone(), Val::Null),
            };
            entry.cells.push(Cell { column: *column, before, after });
        }
        order::by_key(&mut entry.cells, |cell| cell.column);
        Some(entry)
    }
}
