//! Everything that refers to the record that goes is led to the one that stays, whatever table it is in: a table made
//! tomorrow is led without a line here.
//!
//! Where a UNIQUE rule lets only one row stand (a paper that both have handed in), the row of the record that stays does,
//! filled from the other where it is blank; a paper that was seen is missing on neither. A row that tells of the two together (that they are distinct, or of one
//! household) has nothing left to say and goes.

use super::super::entry::{Key, Val};
use super::super::tables::Tables;
use super::super::ties::{self, Tie};
use super::super::{Result, Store, certificate, image};
use super::hand::Hand;
use super::{Moves, lines, values};
use crate::domain::id::PersonId;
use rusqlite::Connection;

/// The references that lead to a person: straight, and by way of a table with one row for each.
struct Map {
    all: Vec<Tie>,
    /// `person`, and the tables with one row for each person.
    roots: Vec<u8>,
    enrolment: Option<u8>,
    alias: Option<u8>,
}

impl Map {
    fn read(conn: &Connection, tables: &Tables) -> Result<Self> {
        let all = ties::all(conn, tables)?;
        let number = |name: &str| tables.named(name).map(|(number, _)| number);
        let mut roots: Vec<u8> = number("person").into_iter().collect();
        for tie in all.iter().filter(|tie| Some(tie.parent) == number("person")) {
            if values::is_one_to_one(tables.shape(tie.child)?, *tie) {
                roots.push(tie.child);
            }
        }
        Ok(Self { all, roots, enrolment: number("enrolment"), alias: number("person_alias") })
    }

    /// The references that are followed: the row of a person itself is chosen column by column elsewhere.
    fn followed(&self, tables: &Tables) -> Result<Vec<Tie>> {
        let mut found = Vec::new();
        for tie in self.all.iter().filter(|tie| self.roots.contains(&tie.parent)) {
            if !(self.roots.contains(&tie.child) && values::is_one_to_one(tables.shape(tie.child)?, *tie)) {
                found.push(*tie);
            }
        }
        Ok(found)
    }

    /// The references to a line of a course that go with her to her other line there: exams, certificates, contracts, tasks.
    /// Times away and what follows what are the lines' own (`lines`).
    fn hanging(&self, tables: &Tables) -> Result<Vec<Tie>> {
        let mut found = Vec::new();
        for tie in self.all.iter().filter(|tie| Some(tie.parent) == self.enrolment) {
            if Some(tie.child) != self.enrolment && tables.shape(tie.child)?.name != "enrolment_span" {
                found.push(*tie);
            }
        }
        Ok(found)
    }

    /// True if a row is that of one of the two persons themselves.
    fn is_own(&self, key: Key, kept: PersonId, gone: PersonId) -> bool {
        self.roots.contains(&key.table) && [kept.0, gone.0].contains(&key.k1)
    }
}

/// What would go over.
pub(super) fn count(store: &Store, conn: &Connection, kept: PersonId, gone: PersonId) -> Result<Moves> {
    let tables = &store.tables;
    let map = Map::read(conn, tables)?;
    let mut moves = lines::count(store, conn, kept, gone)?;
    for tie in map.followed(tables)? {
        if Some(tie.child) == map.enrolment || Some(tie.child) == map.alias {
            continue;
        }
        let rows = tie.children(conn, tables, gone.0)?;
        moves.others += rows.into_iter().filter(|key| !map.is_own(*key, kept, gone)).count();
    }
    moves.certified = certificate::of_both(store, kept, gone)?;
    for (other, _) in lines::replaced(store, kept, gone)? {
        for tie in map.hanging(tables)? {
            moves.others += tie.children(conn, tables, other.0)?.len();
        }
    }
    Ok(moves)
}

/// Leads everything over.
pub(super) fn lead(hand: &mut Hand<'_, '_>, kept: PersonId, gone: PersonId) -> Result<Moves> {
    let tables = std::sync::Arc::clone(&hand.tables);
    let map = Map::read(hand.tx.conn(), &tables)?;
    let mut moves = count(hand.tx.store(), hand.tx.conn(), kept, gone)?;
    moves.locked = 0;
    let replaced = lines::replaced(hand.tx.store(), kept, gone)?;
    lines::join(hand, kept, gone)?;
    for (other, main) in replaced {
        for tie in map.hanging(&tables)? {
            for key in tie.children(hand.tx.conn(), &tables, other.0)? {
                carry(hand, &map, tie, key, (other.0, main.0))?;
            }
        }
    }
    for tie in map.followed(&tables)? {
        for key in tie.children(hand.tx.conn(), &tables, gone.0)? {
            if !map.is_own(key, kept, gone) {
                carry(hand, &map, tie, key, (gone.0, kept.0))?;
            }
        }
    }
    Ok(moves)
}

/// Leads the references of one row to another, in every table.
fn absorb(hand: &mut Hand<'_, '_>, map: &Map, parent: u8, way: (i64, i64)) -> Result<()> {
    let tables = std::sync::Arc::clone(&hand.tables);
    for tie in map.all.iter().filter(|tie| tie.parent == parent) {
        for key in tie.children(hand.tx.conn(), &tables, way.0)? {
            carry(hand, map, *tie, key, way)?;
        }
    }
    Ok(())
}

/// Leads one row's reference from an id to another.
fn carry(hand: &mut Hand<'_, '_>, map: &Map, tie: Tie, key: Key, (from, to): (i64, i64)) -> Result<()> {
    let tables = std::sync::Arc::clone(&hand.tables);
    let shape = tables.shape(key.table)?;
    let Some(row) = hand.read(key)? else { return Ok(()) };
    let siblings: Vec<usize> = map
        .all
        .iter()
        .filter(|other| other.child == tie.child && other.parent == tie.parent)
        .map(|t| t.column)
        .collect();
    let refers = |id: i64| siblings.iter().any(|column| row.get(*column) == Some(&Val::Int(id)));
    if refers(from) && refers(to) {
        return hand.remove(key);
    }
    let mut led = row.clone();
    *led.get_mut(tie.column).ok_or_else(image::unknown_column)? = Val::Int(to);
    if shape.key.contains(&tie.column) {
        // A pair of ids keeps its order: the lesser first where it stood first.
        if siblings.len() == 2 && shape.key == siblings {
            sort(&mut led, &row, &siblings);
        }
        let part = |rank: usize| match shape.key.get(rank).and_then(|column| led.get(*column)) {
            Some(Val::Int(id)) => *id,
            _ => 0,
        };
        let new = Key { table: key.table, k1: part(0), k2: part(1) };
        hand.remove(key)?;
        return match hand.read(new)? {
            Some(there) => fill(hand, map, new, &there, &row),
            None => hand.insert(new, led),
        };
    }
    for columns in ties::unique(hand.tx.conn(), shape)?.iter().filter(|columns| columns.contains(&tie.column)) {
        if let Some(other) = ties::twin(hand.tx.conn(), shape, key, columns, &led)?
            && let Some(there) = hand.read(other)?
        {
            if shape.key.len() == 1 {
                absorb(hand, map, key.table, (key.k1, other.k1))?;
            }
            hand.remove(key)?;
            return fill(hand, map, other, &there, &row);
        }
    }
    // What both records say word for word, a leave or a consent, is said once.
    if Some(key.table) != map.enrolment
        && let Some(other) = ties::echo(hand.tx.conn(), shape, key, &led)?
    {
        absorb(hand, map, key.table, (key.k1, other.k1))?;
        return hand.remove(key);
    }
    hand.update(key, vec![(tie.column, Val::Int(to))])
}

/// Columns of which the greater value is what is known of her, with all that its row says beside it: a paper of hers that
/// somebody has seen is there.
const GREATER: &[(&str, &str)] = &[("document", "state")];

/// Fills what is blank in a row from one that goes.
fn fill(hand: &mut Hand<'_, '_>, map: &Map, key: Key, there: &[Val], from: &[Val]) -> Result<()> {
    let tables = std::sync::Arc::clone(&hand.tables);
    let shape = tables.shape(key.table)?;
    let refers = |column: usize| map.all.iter().any(|tie| tie.child == key.table && tie.column == column);
    let greater = GREATER.iter().filter(|(table, _)| *table == shape.name).any(|(_, name)| {
        let value = |row: &[Val]| match shape.columns.iter().position(|own| own == name).and_then(|at| row.get(at)) {
            Some(Val::Int(value)) => *value,
            _ => 0,
        };
        value(from) > value(there)
    });
    let blank = there.iter().zip(from).enumerate().filter(|(column, (there, from))| {
        (greater || **there == Val::Null)
            && there != from
            && **from != Val::Null
            && !shape.is_implied(*column)
            && !refers(*column)
    });
    let cells = blank.map(|(column, (_, from))| (column, from.clone())).collect();
    hand.update(key, cells)
}

fn sort(led: &mut [Val], row: &[Val], pair: &[usize]) {
    let (&[one, other], ids) = (pair, |row: &[Val]| -> Vec<i64> {
        let id = |column: &usize| match row.get(*column) {
            Some(Val::Int(id)) => *id,
            _ => 0,
        };
        pair.iter().map(id).collect()
    }) else {
        return;
    };
    let (before, after) = (ids(row), ids(led));
    if before.is_sorted() != after.is_sorted() {
        led.swap(one, other);
    }
}
