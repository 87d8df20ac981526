//! Un-merging: the body of the merge is walked, and what still is as it wrote it goes back to what it was.

use super::super::about::record;
use super::super::entry::{Entry, Key, Op, Val, shown};
use super::super::tables::{Shape, Tables};
use super::super::ties::{self, Tie};

use super::super::undo::own_act;
use super::super::{Act, Result, Store, Trouble, Tx, Written, body, chain, enrolment, erasure, image, person};
use super::hand::Hand;
use super::{MERGE, Standing, UNMERGE, heading, refuse, resolve, values};
use crate::domain::id::{ChangeId, ClerkId, PersonId};
use crate::domain::message::{Message, Value};
use crate::domain::person::{Name, PersonRow, Shield};
use crate::domain::privacy::{self, MASK};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Something that was changed since the merge and stays where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Stays {
    /// Its table.
    pub table: String,
    /// What it is called: a line of a sheet, a name; `Empty` for a column of the person herself.
    pub what: Value,
    /// The column; empty where the whole row stays.
    pub column: String,
    /// What stands there.
    pub now: Option<String>,
    /// Name of the clerk who wrote it.
    pub clerk: String,
}

/// What an un-merge did.
#[derive(Clone, Debug)]
pub struct Parted {
    /// The record that had been kept, as it is now.
    pub kept: PersonRow,
    /// The record that is back.
    pub gone: PersonRow,
    /// Lines of courses that went back with it.
    pub enrolments: usize,
    /// Marks on those lines.
    pub marks: usize,
    /// What was changed since and stays.
    pub stays: Vec<Stays>,
    /// Locked registers that were written.
    pub locked: usize,
}

/// Takes a merge apart, at any later time, in one Change. A reason is wanted where a locked register must be written.
pub fn unmerge(store: &mut Store, clerk: ClerkId, merge: ChangeId, reason: Option<&str>) -> Result<Written<Parted>> {
    let reason = enrolment::said(reason)?;
    let (_, _, kept) = wanted(store, merge)?;
    let mut act = Act::new(UNMERGE).on(kept.0);
    act.reason.clone_from(&reason);
    store.write(clerk, act, |tx| part(tx, merge, reason.as_deref(), false))
}

/// What it would do: the act itself, rolled back.
pub fn unmerge_dry(store: &mut Store, clerk: ClerkId, merge: ChangeId) -> Result<Parted> {
    let mut seen = None;
    let tried = store.write(clerk, Act::new(UNMERGE), |tx| -> Result<()> {
        seen = Some(part(tx, merge, None, true)?);
        Err(Trouble::Busy)
    });
    match (seen, tried) {
        (Some(parted), _) => Ok(parted),
        (None, Err(trouble)) => Err(trouble),
        (None, Ok(_)) => Err(Trouble::Gone),
    }
}

/// The Change whose insert made the row that stands now.
fn made_by(conn: &Connection, tables: &Tables, key: Key) -> Result<Option<i64>> {
    let chain::Standing::There(mut change) = chain::standing(conn, tables, key)? else { return Ok(None) };
    loop {
        let Some(entry) = chain::entry(conn, change, key)? else { return Ok(None) };
        match (entry.op, entry.prev) {
            (Op::Insert, _) => return Ok(Some(change)),
            (_, Some(prev)) if prev < change => change = prev,
            _ => return Ok(None),
        }
    }
}

/// The merge that stands behind an alias, told.
pub(super) fn standing(store: &Store, conn: &Connection, gone: PersonId) -> Result<Option<Standing>> {
    let tables = &store.tables;
    let (Some((alias, _)), Some((person, shape))) = (tables.named("person_alias"), tables.named("person")) else {
        return Ok(None);
    };
    let Some(change) = made_by(conn, tables, Key { table: alias, k1: gone.0, k2: 0 })? else { return Ok(None) };
    let (at, clerk, reason) = heading(conn, change)?;
    let entry = chain::entry(conn, change, Key { table: person, k1: gone.0, k2: 0 })?;
    // The record that went is no longer there to say what of it is hidden.
    let said = entry
        .iter()
        .flat_map(|entry| &entry.cells)
        .find(|cell| shape.columns.get(usize::from(cell.column)).is_some_and(|column| column == "shield"));
    let shield = Shield::from_code(match said.map(|cell| &cell.before) {
        Some(Val::Int(code)) => Some(*code),
        _ => None,
    });
    let had: Vec<(String, String)> = entry
        .iter()
        .flat_map(|entry| &entry.cells)
        .filter_map(|cell| Some((shape.columns.get(usize::from(cell.column))?.clone(), shown(cell.before.as_ref())?)))
        .map(
            |(column, value)| if privacy::hides(shield, &column) { (column, MASK.to_owned()) } else { (column, value) },
        )
        .collect();
    let part = |column: &str| had.iter().find(|(own, _)| own == column).map(|(_, text)| text.clone());
    let part = |column: &str| part(column).unwrap_or_default();
    let name = Name::of(part);
    Ok(Some(Standing { change: ChangeId(change), gone, name, at, clerk, reason, had }))
}

/// The Change whose body is walked, the record that is to come back, and the one that answers for it. A merge that was
/// undone and redone is walked as redone.
fn wanted(store: &Store, merge: ChangeId) -> Result<(i64, PersonId, PersonId)> {
    let conn = store.conn()?;
    let none = || Trouble::Refused(Message::new("unmerge-no-merge").with("change", merge.0));
    let exists = conn.prepare_cached("SELECT 1 FROM change WHERE id = ?1")?.exists([merge.0])?;
    if !exists || own_act(&chain::link(conn, merge.0)?.act) != MERGE {
        return Err(none());
    }
    let (alias, _) = store.tables.named("person_alias").ok_or_else(none)?;
    let mut gone = None;
    chain::each(conn, merge.0, |head, _| {
        if head.key.table == alias && head.op == Op::Insert {
            gone = Some(PersonId(head.key.k1));
        }
        Ok(())
    })?;
    let gone = gone.ok_or_else(none)?;
    let key = Key { table: alias, k1: gone.0, k2: 0 };
    let made = made_by(conn, &store.tables, key)?;
    let mut same = made;
    while let Some(change) = same.filter(|change| *change > merge.0) {
        same = chain::link(conn, change)?.undoes;
    }
    match (made, same) {
        (Some(made), Some(same)) if same == merge.0 => {
            let kept = resolve(store, gone)?;
            last_of_all(store, made, gone, kept)?;
            Ok((made, gone, kept))
        }
        (None, _) => {
            let last = chain::standing(conn, &store.tables, key)?.change().unwrap_or(0);
            let (by, _) = chain::signature(conn, last)?;
            refuse(Message::new("unmerge-done").with("change", merge.0).with("clerk", by))
        }
        _ => refuse(Message::new("unmerge-newer").with("change", made.unwrap_or(0))),
    }
}

/// Refuses a merge on which a later one that stands was built: what it wrote was carried on from there, and would come back as
/// somebody else's. The later one is named, to be taken apart first.
fn last_of_all(store: &Store, made: i64, gone: PersonId, kept: PersonId) -> Result<()> {
    let conn = store.conn()?;
    let (Some((alias, shape)), Some((person, _))) = (store.tables.named("person_alias"), store.tables.named("person"))
    else {
        return Ok(());
    };
    // The record that it kept then.
    let answers = chain::entry(conn, made, Key { table: alias, k1: gone.0, k2: 0 })?;
    let is_person = |column: u8| shape.columns.get(usize::from(column)).is_some_and(|own| own == "person");
    let then =
        answers.iter().flat_map(|entry| &entry.cells).find(|cell| is_person(cell.column)).map(|cell| &cell.after);
    let columns = |change: i64, id: PersonId| -> Result<BTreeSet<u8>> {
        let entry = chain::entry(conn, change, Key { table: person, k1: id.0, k2: 0 })?;
        Ok(entry.iter().flat_map(|entry| &entry.cells).map(|cell| cell.column).collect())
    };
    let mut others = conn.prepare_cached("SELECT id FROM person_alias WHERE person = ?1 AND id <> ?2 ORDER BY id")?;
    let others = others.query_map([kept.0, gone.0], |row| row.get(0).map(PersonId))?;
    for other in others.collect::<rusqlite::Result<Vec<_>>>()? {
        let Some(later) = made_by(conn, &store.tables, Key { table: alias, k1: other.0, k2: 0 })? else { continue };
        // The record that this merge kept, and wrote something into, went into another; or one more wrote over what it wrote.
        let went = then == Some(&Val::Int(other.0)) && !columns(made, other)?.is_empty();
        let meets = went || !columns(made, kept)?.is_disjoint(&columns(later, kept)?);
        if later > made && meets {
            let name = standing(store, conn, other)?.map(|standing| standing.name.told()).unwrap_or(Value::Empty);
            return refuse(Message::new("unmerge-first").with("change", later).with("name", name));
        }
    }
    Ok(())
}

fn part(tx: &mut Tx<'_>, merge: ChangeId, reason: Option<&str>, dry: bool) -> Result<Parted> {
    let (change, gone, kept) = wanted(tx.store(), merge)?;
    erasure::unless_erased(tx, kept)?;
    tx.conn().execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut entries = Vec::new();
    chain::each(tx.conn(), change, |head, cells| {
        entries.push(body::own(head, cells));
        Ok(())
    })?;
    let hand = Hand::new(tx)?;
    let tables = Arc::clone(&hand.tables);
    let ties = ties::all(hand.tx.conn(), &tables)?;
    let person = tables.named("person").map(|(number, _)| number);
    let mut way = Way { hand, tables, ties, person, change, gone, enrolments: 0, stays: Vec::new() };
    for op in [Op::Insert, Op::Update, Op::Delete] {
        for entry in entries.iter().filter(|entry| entry.op == op) {
            match op {
                Op::Insert => way.take_away(entry)?,
                Op::Update => way.revert(entry)?,
                Op::Delete => way.bring_back(entry)?,
            }
        }
    }
    way.newer(kept, &entries)?;
    if let Some(table) = person {
        way.hand.stamp(Key { table, k1: kept.0, k2: 0 }, Vec::new())?;
    }
    let Way { hand, enrolments, stays, .. } = way;
    // A preview asks for no reason: it says how many registers will want one.
    let locked = hand.finish(reason.or(dry.then_some("")))?;
    let kept = person::get(tx.store(), kept)?.0;
    let marks = super::lines::marks_of(tx.store(), tx.conn(), gone)?;
    Ok(Parted { kept, gone: person::get(tx.store(), gone)?.0, enrolments, marks, stays, locked })
}

/// The walk.
struct Way<'h, 'a> {
    hand: Hand<'h, 'a>,
    tables: Arc<Tables>,
    ties: Vec<Tie>,
    person: Option<u8>,
    /// The merge.
    change: i64,
    gone: PersonId,
    enrolments: usize,
    stays: Vec<Stays>,
}

/// Columns that say one thing together: they go back together or not at all.
const TOGETHER: &[(&str, &[&str])] =
    &[("enrolment", &["from_on", "to_on", "state", "reason"]), ("enrolment", &["follows", "link"])];
/// Of these one at least must be filled.
const NAMES: &[&str] = &["family", "given", "family_ar", "given_ar"];

impl Way<'_, '_> {
    fn is_person(&self, table: u8, column: usize) -> bool {
        self.ties.iter().any(|tie| tie.child == table && tie.column == column && Some(tie.parent) == self.person)
    }

    fn is_one_to_one(&self, shape: &Shape, table: u8) -> bool {
        self.ties
            .iter()
            .any(|tie| tie.child == table && Some(tie.parent) == self.person && values::is_one_to_one(shape, *tie))
    }

    /// What a value that the merge wrote reads as now: a person may have been merged into another since.
    fn as_now(&self, table: u8, column: usize, value: &Val) -> Result<Val> {
        match value {
            Val::Int(id) if self.is_person(table, column) && *id != self.gone.0 => {
                match resolve(self.hand.tx.store(), PersonId(*id)) {
                    Ok(id) => Ok(Val::Int(id.0)),
                    Err(Trouble::Gone) => Ok(value.clone()),
                    Err(trouble) => Err(trouble),
                }
            }
            _ => Ok(value.clone()),
        }
    }

    /// A row that the merge made.
    fn take_away(&mut self, entry: &Entry) -> Result<()> {
        let tables = Arc::clone(&self.tables);
        let shape = tables.shape(entry.key.table)?;
        let Some(row) = self.hand.read(entry.key)? else { return Ok(()) };
        if shape.name == "person_alias" {
            return self.hand.remove(entry.key);
        }
        let (mut same, mut other) = (Vec::new(), Vec::new());
        for (column, now) in row.iter().enumerate().filter(|(at, _)| !shape.is_implied(*at)) {
            let cell = entry.cells.iter().find(|cell| usize::from(cell.column) == column);
            let wrote = self.as_now(entry.key.table, column, cell.map_or(&Val::Null, |cell| &cell.after))?;
            if *now == wrote { same.push(column) } else { other.push(column) }
        }
        if other.is_empty() {
            return self.hand.remove(entry.key);
        }
        for column in other {
            self.stay(entry.key, Some(column))?;
        }
        if self.is_one_to_one(shape, entry.key.table) {
            let blank = same.into_iter().map(|column| (column, Val::Null)).collect();
            self.hand.update(entry.key, blank)?;
        }
        Ok(())
    }

    /// A row that the merge changed: each cell that it wrote and nobody since.
    fn revert(&mut self, entry: &Entry) -> Result<()> {
        let tables = Arc::clone(&self.tables);
        let shape = tables.shape(entry.key.table)?;
        let Some(mut row) = self.hand.read(entry.key)? else { return Ok(()) };
        let mut cells: Vec<(usize, Val)> = Vec::new();
        let mut kept: Vec<usize> = Vec::new();
        for cell in &entry.cells {
            let column = usize::from(cell.column);
            let wrote = self.as_now(entry.key.table, column, &cell.after)?;
            if row.get(column) == Some(&wrote) {
                cells.push((column, self.as_now(entry.key.table, column, &cell.before)?));
            } else {
                kept.push(column);
            }
        }
        let named = |column: &usize, names: &[&str]| {
            shape.columns.get(*column).is_some_and(|name| names.contains(&name.as_str()))
        };
        for (_, together) in TOGETHER.iter().filter(|(table, _)| *table == shape.name) {
            if kept.iter().any(|column| named(column, together)) {
                cells.retain(|(column, _)| !named(column, together));
            }
        }
        for (column, value) in &cells {
            if let Some(slot) = row.get_mut(*column) {
                *slot = value.clone();
            }
        }
        if Some(entry.key.table) == self.person {
            let nameless =
                |row: &[Val]| row.iter().enumerate().all(|(at, value)| !named(&at, NAMES) || *value == Val::Null);
            if nameless(&row) {
                cells.retain(|(column, _)| !named(column, NAMES));
            }
        }
        for columns in ties::unique(self.hand.tx.conn(), shape)? {
            let taken = ties::twin(self.hand.tx.conn(), shape, entry.key, &columns, &row)?;
            if taken.is_some() {
                kept.extend(cells.iter().map(|(column, _)| *column).filter(|column| columns.contains(column)));
                cells.retain(|(column, _)| !columns.contains(column));
            }
        }
        if shape.name == "enrolment" && cells.iter().any(|(_, value)| *value == Val::Int(self.gone.0)) {
            self.enrolments += 1;
        }
        for column in kept {
            self.stay(entry.key, Some(column))?;
        }
        self.hand.update(entry.key, cells)
    }

    /// A row that the merge removed. What somebody else bears meanwhile it comes back without; what it referred to and is
    /// gone leaves it out.
    fn bring_back(&mut self, entry: &Entry) -> Result<()> {
        let tables = Arc::clone(&self.tables);
        let shape = tables.shape(entry.key.table)?;
        if self.hand.read(entry.key)?.is_some() {
            return self.stay(entry.key, None);
        }
        let mut row = image::blank(shape);
        for cell in &entry.cells {
            let column = usize::from(cell.column);
            let value = self.as_now(entry.key.table, column, &cell.before)?;
            *row.get_mut(column).ok_or_else(image::unknown_column)? = value;
        }
        for (column, value) in shape.key.iter().zip([entry.key.k1, entry.key.k2]) {
            *row.get_mut(*column).ok_or_else(image::unknown_column)? = Val::Int(value);
        }
        for tie in self.ties.iter().filter(|tie| tie.child == entry.key.table) {
            let Some(Val::Int(id)) = row.get(tie.column) else { continue };
            let back = Some(tie.parent) == self.person && *id == self.gone.0;
            if !back && !ties::stands(self.hand.tx.conn(), tables.shape(tie.parent)?, *id)? {
                return Ok(());
            }
        }
        for columns in ties::unique(self.hand.tx.conn(), shape)? {
            let Some(other) = ties::twin(self.hand.tx.conn(), shape, entry.key, &columns, &row)? else { continue };
            if Some(entry.key.table) != self.person {
                return self.stay(other, None);
            }
            for column in columns {
                self.stay(other, Some(column))?;
                *row.get_mut(column).ok_or_else(image::unknown_column)? = Val::Null;
            }
        }
        self.hand.insert(entry.key, row)
    }

    /// Notes what stays.
    fn stay(&mut self, key: Key, column: Option<usize>) -> Result<()> {
        let conn = self.hand.tx.conn();
        let shape = self.tables.shape(key.table)?;
        let Some(row) = image::read(conn, shape, key)? else { return Ok(()) };
        let chg = match row.get(shape.chg) {
            Some(Val::Int(chg)) => *chg,
            _ => 0,
        };
        let own = Some(key.table) == self.person || self.is_one_to_one(shape, key.table);
        let what = if own { Value::Empty } else { record(conn, &self.tables, key)? };
        let now = column.and_then(|at| row.get(at)).and_then(|value| shown(value.as_ref()));
        let column = column.and_then(|at| shape.columns.get(at)).cloned().unwrap_or_default();
        let hidden = own && privacy::hides(person::shield(conn, key.k1)?, &column);
        let told = Stays {
            table: shape.name.clone(),
            what,
            now: now.map(|now| if hidden { MASK.to_owned() } else { now }),
            column,
            clerk: chain::signature(conn, chg)?.0,
        };
        self.stays.push(told);
        Ok(())
    }

    /// What was added to the kept record since: it stays there.
    fn newer(&mut self, kept: PersonId, entries: &[Entry]) -> Result<()> {
        let walked: BTreeSet<Key> = entries.iter().map(|entry| entry.key).collect();
        let tables = Arc::clone(&self.tables);
        let person = self.person;
        for tie in self.ties.clone().into_iter().filter(|tie| Some(tie.parent) == person) {
            let shape = tables.shape(tie.child)?;
            if shape.name == "person_alias" || values::is_one_to_one(shape, tie) {
                continue;
            }
            for key in tie.children(self.hand.tx.conn(), &tables, kept.0)? {
                let made = made_by(self.hand.tx.conn(), &tables, key)?;
                if !walked.contains(&key) && made.is_some_and(|made| made > self.change) {
                    self.stay(key, None)?;
                }
            }
        }
        Ok(())
    }
}
