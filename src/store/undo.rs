//! Undo and redo: a new Change that puts the before-images back.

mod refers;
mod shut;
mod stack;
mod stands;

use super::body::{Head, Seen};
use super::derived::{DERIVED, Derived};
use super::entry::{Key, Op, Val};
use super::tables::Tables;
use super::writing::Deed;
use super::{
    Result, Store, Trouble, Tx, Written, about, certificate, chain, course, image, person_merge, ties, totals, trainer,
};
use crate::domain::id::{ChangeId, ClerkId, EnrolmentId};
use crate::domain::message::{Message, Value};
use rusqlite::Connection;
use shut::Shut;
pub use stack::Scope;
pub(super) use stack::own_act;
use stack::{Direction, Reach};
use std::collections::BTreeSet;

/// What was undone or redone.
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// The Change that was put back.
    pub undid: ChangeId,
    /// The Change that did it.
    pub by: ChangeId,
    /// The clerk's own act that was undone or redone: its on-disk name.
    pub act: String,
    /// What it was about, for the message line: line number and name, a count, a title.
    pub about: Value,
}

/// Undoes the clerk's last act that is not undone yet: on one record (`scope`: low 32 bits of its id), or anywhere (`None`).
/// `Ok(None)`: there is nothing to undo. Refused if a row has moved on since, naming who and what.
pub fn undo(store: &mut Store, clerk: ClerkId, scope: Option<u32>) -> Result<Option<Undone>> {
    undo_said(store, clerk, scope.into(), None)
}

/// The same within a place, and `said` too, wherever it was done: the Change of which the clerk just read that she may undo it.
pub fn undo_said(store: &mut Store, clerk: ClerkId, scope: Scope, said: Option<ChangeId>) -> Result<Option<Undone>> {
    step(store, clerk, Reach { scope, said }, Direction::Undo)
}

/// Redoes the clerk's last undo, if she did nothing since.
pub fn redo(store: &mut Store, clerk: ClerkId, scope: Option<u32>) -> Result<Option<Undone>> {
    redo_said(store, clerk, scope.into(), None)
}

/// The same within a place, and `said` too, wherever it was done: the undo that the clerk just read of.
pub fn redo_said(store: &mut Store, clerk: ClerkId, scope: Scope, said: Option<ChangeId>) -> Result<Option<Undone>> {
    step(store, clerk, Reach { scope, said }, Direction::Redo)
}

/// Tries when the same clerk undoes at two terminals at once.
const TRIES: usize = 5;

fn step(store: &mut Store, clerk: ClerkId, reach: Reach, direction: Direction) -> Result<Option<Undone>> {
    for _ in 0..TRIES {
        let Some(target) = store.read(|conn| stack::target(conn, clerk, reach, direction))? else {
            return Ok(None);
        };
        let deed = Deed {
            act: format!("{}.{}", direction.name(), stack::own_act(&target.act)).into(),
            reason: None,
            scope: u32::try_from(target.scope).unwrap_or(0),
            undoes: Some(target.id),
            attests: false,
        };
        let mut overtaken = false;
        let written = store.change(clerk, &deed, |tx| {
            if stack::target(tx.conn(), clerk, reach, direction)?.as_ref() != Some(&target) {
                overtaken = true;
                return Err(Trouble::Busy);
            }
            let before = about::change(tx.conn, &tx.store.tables, target.id)?;
            put_back(tx, target.id, stack::own_act(&target.act))?;
            match before {
                Value::Empty => about::change(tx.conn, &tx.store.tables, target.id),
                known => Ok(known),
            }
        });
        if overtaken {
            continue;
        }
        let written = written?;
        return Ok(written.change.map(|by| Undone {
            undid: ChangeId(target.id),
            by,
            act: stack::own_act(&target.act).to_owned(),
            about: written.value,
        }));
    }
    Err(Trouble::Busy)
}

/// Acts that reach into locked registers with a reason of their own: what they did there is put back as well.
const ACROSS: &[&str] = &[person_merge::MERGE, person_merge::UNMERGE];

/// Puts one Change back, whoever made it and whatever she did after: what the bin does with one that removed a record.
pub(super) fn put_back_one(store: &mut Store, clerk: ClerkId, target: ChangeId) -> Result<Written<()>> {
    let deed = Deed { act: "undo.bin".into(), reason: None, scope: 0, undoes: Some(target.0), attests: false };
    store.change(clerk, &deed, |tx| put_back(tx, target.0, "bin"))
}

/// Fluent id of a table's word.
pub fn table_word(table: &str) -> &'static str {
    refers::term(table)
}

/// Puts back what stood before a Change that did such an act. Refused where a closed month would count otherwise.
fn put_back(tx: &mut Tx<'_>, target: i64, act: &str) -> Result<()> {
    let tables = std::sync::Arc::clone(&tx.store.tables);
    let across = ACROSS.contains(&act);
    // Classes that were handed over go back to the same trainer, those of locked registers too.
    let handed = course::may_undo(tx, target, act)?;
    // Rows come back in any order, and unique values may change places: all that goes, goes first.
    tx.conn.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let unique = ties::unique_columns(tx.conn, &tables)?;
    let derived = derived_of(tx.conn, &tables, target)?;
    for (rule, keys) in &derived {
        if let Some(may) = rule.may_undo.filter(|_| !across && !handed) {
            keys.iter().try_for_each(|(k1, k2)| may(tx, *k1, *k2))?;
        }
    }
    let lines = shut::lines(tx, target)?;
    let mut blanks = blanks_of(tx, &lines)?;
    let shut = if across { None } else { Shut::before(tx, target, &lines)? };
    for (rule, keys) in &derived {
        if let Some(prepare) = rule.prepare {
            prepare(tx, keys)?;
        }
    }
    let mut aside: Vec<(Key, Vec<Val>)> = Vec::new();
    chain::each(tx.conn, target, |head, cells| {
        let shape = tables.shape(head.key.table)?;
        unmoved(tx.conn, &tables, head.key, target)?;
        if head.op == Op::Insert && shape.name == "trainer" && trainer::is_nobody(tx, head.key.k1)? {
            return Ok(());
        }
        let crossing =
            head.op == Op::Update && cells.iter().any(|cell| unique.contains(&(head.key.table, usize::from(cell.0))));
        if crossing {
            let row = image::read(tx.conn, shape, head.key)?.ok_or(Trouble::Gone)?;
            aside.push((head.key, row));
        }
        if head.op == Op::Insert
            && let Some((_, annul)) = NUMBERED.iter().find(|(table, _)| *table == shape.name)
        {
            return annul(tx, head.key.k1);
        }
        if crossing || head.op == Op::Insert {
            image::remove(tx, shape, head.key)?;
        }
        Ok(())
    })?;
    let mut aside = aside.into_iter().peekable();
    chain::each(tx.conn, target, |head, cells| {
        let shape = tables.shape(head.key.table)?;
        // All of the row as it comes back, where it is not there.
        let whole = match head.op {
            Op::Insert => return Ok(()),
            Op::Delete => Some(over(image::blank(shape), cells)?),
            Op::Update => match aside.next_if(|(key, _)| *key == head.key) {
                Some((_, row)) => Some(over(row, cells)?),
                None => None,
            },
        };
        match whole {
            None => image::update(tx, shape, head.key, before(cells)),
            Some(mut row) => image::insert(tx, shape, head.key, &mut row)
                .map_err(|trouble| refers::taken_by(tx.conn, &tables, head.key.table, &row, trouble)),
        }
    })?;
    refers::whole(tx.conn, &tables, target)?;
    stands::together(tx, &tables, target)?;
    if let Some(shut) = shut {
        shut.unchanged(tx)?;
    }
    for (rule, keys) in derived {
        if let Some(refresh) = rule.refresh {
            refresh(tx, &keys)?;
        }
    }
    blanks.extend(blanks_of(tx, &lines)?);
    totals::blanks_again(tx, &blanks)
}

/// Registers on which lines stand without a mark.
fn blanks_of(tx: &Tx<'_>, lines: &[i64]) -> Result<BTreeSet<i64>> {
    let mut found = BTreeSet::new();
    for line in lines {
        found.extend(totals::blanks_of(tx, EnrolmentId(*line))?);
    }
    Ok(found)
}

/// Refuses if the row shows anything but the outcome of `target`. An undo shows the outcome of what came before the
/// Change it undid, so two acts on one row can be undone one after the other.
fn unmoved(conn: &Connection, tables: &Tables, key: Key, target: i64) -> Result<()> {
    let mut shown = chain::standing(conn, tables, key)?.change();
    // What stands in the way is the act that is shown, not the undos above it.
    let mut last = shown;
    while let Some(change) = shown {
        if change == target {
            return Ok(());
        }
        last = shown;
        let Some(undone) = chain::link(conn, change)?.undoes else {
            break;
        };
        shown = chain::entry(conn, undone, key)?.and_then(|entry| entry.prev);
    }
    let by = match last {
        Some(last) => chain::link(conn, last)?,
        None => return Err(Trouble::Gone),
    };
    Err(Trouble::Conflict { by: about::clerk(conn, by.clerk)?, act: stack::own_act(&by.act).to_owned() })
}

/// The before-images of a row's cells.
fn before(cells: &[Seen<'_>]) -> impl Iterator<Item = (usize, Val)> {
    cells.iter().map(|(column, before, _)| (usize::from(*column), Val::from(*before)))
}

/// `image` with the before-images of `cells` over it.
fn over(mut image: Vec<Val>, cells: &[Seen<'_>]) -> Result<Vec<Val>> {
    for (column, value) in before(cells) {
        *image.get_mut(column).ok_or_else(image::unknown_column)? = value;
    }
    Ok(image)
}

/// Something derived, and the keys of the rows that a Change touched of its table.
type Concerned = (&'static Derived, Vec<(i64, i64)>);

/// What subjects want to know of the rows a Change touched.
fn derived_of(conn: &Connection, tables: &Tables, target: i64) -> Result<Vec<Concerned>> {
    let mut wanted: Vec<(u8, Concerned)> =
        DERIVED.iter().filter_map(|derived| Some((tables.named(derived.table)?.0, (derived, Vec::new())))).collect();
    chain::each(conn, target, |Head { key, .. }, _| {
        for (table, (derived, keys)) in &mut wanted {
            // Keys ascend, so rows of one first key come together.
            let row = (key.k1, if derived.by_first { 0 } else { key.k2 });
            if *table == key.table && keys.last() != Some(&row) {
                keys.push(row);
            }
        }
        Ok(())
    })?;
    Ok(wanted.into_iter().map(|(_, concerned)| concerned).filter(|(_, keys)| !keys.is_empty()).collect())
}

/// What to do to a row in place of deleting it.
type Annul = fn(&Tx<'_>, i64) -> Result<()>;

/// Rows that bear a number of a register: an undo annuls what it would delete of any other table, so that no number is
/// missing and none is given twice. A redo lets them stand again.
const NUMBERED: &[(&str, Annul)] = &[("certificate", certificate::undone)];

/// Acts that left the building: what was handed out, sent or opened cannot be taken back.
const LEFT: &[&str] = &["issue-statement", "hand-out", "annul"];

/// Refuses to undo an act that left the building.
fn may_undo(act: &str) -> Result<()> {
    if act == super::journal::ERASE {
        return Err(Trouble::Refused(Message::new("erasure-no-undo")));
    }
    if LEFT.contains(&act) {
        return Err(Trouble::Refused(Message::new("undo-left")));
    }
    Ok(())
}
