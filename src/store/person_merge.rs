//! Two records of one woman made one, and two again.
//!
//! A merge is one Change. Of every column the clerk chooses whose value stands (a filled one over a blank one unless she
//! says otherwise); everything that refers to the record that goes is led to the one that stays, found from the schema's
//! own foreign keys; an alias answers for the old id and for numbers that no record bears any more. What is lost stays in
//! the history of the record that went.
//!
//! Un-merging is no undo: it works at any later time. It puts back the record that went and every cell that still is as
//! the merge wrote it; what was changed since stays where it is and is told.

mod hand;
mod lines;
mod parting;
mod pointing;
mod values;

use super::entry::Val;
use super::reading::{text, text_or_null};
use super::tables::Tables;
use super::{Act, Result, Store, Trouble, Tx, Written, chain, duplicates, enrolment, erasure, person};
use crate::domain::id::{ChangeId, ClerkId, PersonId};
use crate::domain::message::Message;
use crate::domain::order;
use crate::domain::person::{PersonRow, kept_number};
use hand::Hand;
pub use parting::{Parted, Stays, unmerge, unmerge_dry};
use rusqlite::params;
use std::collections::BTreeMap;

/// On-disk names of the two acts.
pub(super) const MERGE: &str = "merge-persons";
pub(super) const UNMERGE: &str = "unmerge-persons";

/// Whose value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// That of the record that stays.
    Kept,
    /// That of the record that goes.
    Gone,
}

/// One column of both records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its table: `person`, or one that has one row for each person.
    pub table: String,
    /// Its name there.
    pub column: String,
    /// What the record that stays has; `None`: nothing.
    pub kept: Option<String>,
    /// What the record that goes has.
    pub gone: Option<String>,
    /// True where both say the same; of what is hidden (domain::privacy) both sides show no more than that.
    pub alike: bool,
    /// Whose value stands.
    pub side: Side,
}

impl Cell {
    /// The value that no record has any more after the merge, if there is one.
    pub fn lost(&self) -> Option<&str> {
        match self.side {
            _ if self.alike => None,
            Side::Kept => self.gone.as_deref(),
            Side::Gone => self.kept.as_deref(),
        }
    }
}

/// What the clerk chose otherwise than what stands by itself, by table and column.
pub type Choices = BTreeMap<(String, String), Side>;

/// What goes over to the record that stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// Lines of courses.
    pub enrolments: usize,
    /// Courses in which both have a line.
    pub doubled: usize,
    /// Marks on those lines.
    pub marks: usize,
    /// Sessions at which both are marked: the mark of the record that stays is kept.
    pub collisions: usize,
    /// Locked registers among those that must be written.
    pub locked: usize,
    /// Rows of other tables.
    pub others: usize,
    /// Numbers of certificates of one module that both have and that stand: one of them is to be annulled.
    pub certified: Vec<(String, String)>,
}

impl Moves {
    /// What is said of the certificates of one module that she would have twice.
    pub fn twice(&self) -> impl Iterator<Item = Message> {
        let said = |(one, other): &(String, String)| {
            Message::new("merging-certified").with("one", one.as_str()).with("other", other.as_str())
        };
        self.certified.iter().map(said)
    }
}

/// Two records side by side, before anything is written.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The record that stays.
    pub kept: PersonRow,
    /// The record that goes.
    pub gone: PersonRow,
    /// Every column that one of them fills, in the order of the tables.
    pub cells: Vec<Cell>,
    /// What goes over.
    pub moves: Moves,
    /// Who marked them as two persons, and why: a merge needs a reason then.
    pub apart: Option<String>,
}

/// What a merge did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// What went over.
    pub moves: Moves,
    /// Columns that both filled otherwise: one value of each is lost but for the history.
    pub lost: Vec<Cell>,
}

/// A merge that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The Change to un-merge.
    pub change: ChangeId,
    /// Id of the record that went.
    pub gone: PersonId,
    /// What it was called.
    pub name: crate::domain::person::Name,
    /// UTC milliseconds.
    pub at: i64,
    /// Name of the clerk who merged.
    pub clerk: String,
    /// Why, where she was asked.
    pub reason: Option<String>,
    /// What the record that went had filled: column and value, in the order of the table.
    pub had: Vec<(String, String)>,
}

/// The record that answers for an id: its own, or the one that it was merged into. `Trouble::Gone` if there is neither.
pub fn resolve(store: &Store, id: PersonId) -> Result<PersonId> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT id FROM person WHERE id = ?1 UNION ALL SELECT person FROM person_alias WHERE id = ?1 LIMIT 1",
    )?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(PersonId(row.get(0)?)),
        None => Err(Trouble::Gone),
    }
}

/// The records that answer for a file number or a CIN that none bears any more.
pub fn bearing(store: &Store, number: &str) -> Result<Vec<PersonId>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT person FROM person_alias WHERE file IN (?1, ?2) UNION SELECT person FROM person_alias WHERE cin = ?2",
    )?;
    let rows = statement.query_map(params![number, kept_number(number)], |row| Ok(PersonId(row.get(0)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The merges that stand on a record, latest first.
pub fn standing(store: &Store, kept: PersonId) -> Result<Vec<Standing>> {
    store.read(|conn| {
        let mut found = Vec::new();
        for gone in ids(conn, "SELECT id FROM person_alias WHERE person = ?1", kept.0)? {
            if let Some(one) = parting::standing(store, conn, PersonId(gone))? {
                found.push(one);
            }
        }
        order::by_key(&mut found, |one| std::cmp::Reverse(one.change));
        Ok(found)
    })
}

/// Both records side by side: what stands by itself where the clerk does not choose, and what would go over.
pub fn compare(store: &Store, kept: PersonId, gone: PersonId) -> Result<Compared> {
    may_meet(store, kept, gone)?;
    store.read(|conn| {
        let tables = &store.tables;
        let cells = values::pairs(conn, tables, kept, gone)?.into_iter().flat_map(|pair| pair.cells(&Choices::new()));
        Ok(Compared {
            kept: person::get(store, kept)?.0,
            gone: person::get(store, gone)?.0,
            cells: cells.filter(|cell| cell.kept.is_some() || cell.gone.is_some()).collect(),
            moves: pointing::count(store, conn, kept, gone)?,
            apart: apart(conn, kept, gone)?,
        })
    })
}

/// Merges `gone` into `kept` in one Change. `reason` is wanted where two persons were marked as distinct and where a locked
/// register must be written: a woman who stood twice in it is corrected there too.
pub fn merge(
    store: &mut Store,
    clerk: ClerkId,
    kept: PersonId,
    gone: PersonId,
    choices: &Choices,
    reason: Option<&str>,
) -> Result<Written<Merged>> {
    let reason = enrolment::said(reason)?;
    let mut act = Act::new(MERGE).on(kept.0);
    act.reason.clone_from(&reason);
    store.write(clerk, act, |tx| merge_in(tx, kept, gone, choices, reason.as_deref()))
}

fn merge_in(
    tx: &mut Tx<'_>,
    kept: PersonId,
    gone: PersonId,
    choices: &Choices,
    reason: Option<&str>,
) -> Result<Merged> {
    may_meet(tx.store(), kept, gone)?;
    erasure::unless_erased(tx, kept)?;
    erasure::unless_erased(tx, gone)?;
    let tables = std::sync::Arc::clone(&tx.store().tables);
    if reason.is_none()
        && let Some(who) = apart(tx.conn(), kept, gone)?
    {
        return refuse(Message::new("merge-distinct").with("clerk", who));
    }
    // Rows go and come in an order of their own; at the end every reference holds.
    tx.conn().execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut hand = Hand::new(tx)?;
    let pairs = values::pairs(hand.tx.conn(), &tables, kept, gone)?;
    let moves = pointing::lead(&mut hand, kept, gone)?;
    let mut lost = Vec::new();
    let first = pairs.first();
    for pair in &pairs {
        pair.write(&mut hand, choices, first)?;
        lost.extend(pair.cells(choices).into_iter().filter(|cell| cell.lost().is_some()));
    }
    let (table, shape) = tables.named("person_alias").ok_or(Trouble::Gone)?;
    let mut alias = super::image::blank(shape);
    let [file, cin] = first.map_or([Val::Null, Val::Null], |person| person.numbers(choices));
    for (slot, value) in alias.iter_mut().zip([Val::Null, Val::Int(kept.0), file, cin]) {
        *slot = value;
    }
    hand.insert(super::entry::Key { table, k1: gone.0, k2: 0 }, alias)?;
    let locked = hand.finish(reason)?;
    Ok(Merged { moves: Moves { locked, ..moves }, lost })
}

/// Refuses what cannot be merged, each with its sentence.
fn may_meet(store: &Store, kept: PersonId, gone: PersonId) -> Result<()> {
    if kept == gone {
        return refuse(Message::new("merge-herself"));
    }
    for (one, other) in [(kept, gone), (gone, kept)] {
        let stands = resolve(store, one)?;
        if stands == one {
            continue;
        }
        let (row, _) = person::get(store, stands)?;
        let id = if stands == other { "merge-already" } else { "merge-elsewhere" };
        return refuse(
            Message::new(id)
                .with("id", one.to_string())
                .with("name", row.person.name.told())
                .with("kept", stands.to_string()),
        );
    }
    Ok(())
}

/// The clerk who marked two persons as distinct, if anybody did.
fn apart(conn: &rusqlite::Connection, kept: PersonId, gone: PersonId) -> Result<Option<String>> {
    let sql = format!(
        "SELECT k.name FROM ({}) d LEFT JOIN change c ON c.id = d.chg LEFT JOIN clerk k ON k.id = c.clerk",
        duplicates::DISTINCT
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([kept.0, gone.0])?;
    rows.next()?.map(|row| Ok(text(row, 0)?)).transpose()
}

fn ids(conn: &rusqlite::Connection, sql: &str, of: i64) -> Result<Vec<i64>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([of], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn refuse<T>(message: Message) -> Result<T> {
    Err(Trouble::Refused(message))
}

/// What the history of a kept record says of a merge and of its end: which record went, or came back. A column of its own,
/// `united`, that no table has.
pub(super) fn told(
    conn: &rusqlite::Connection,
    tables: &Tables,
    act: &str,
    (change, own): (i64, super::entry::Key),
) -> Result<Option<super::history::Field>> {
    if ![MERGE, UNMERGE].contains(&super::undo::own_act(act))
        || tables.named("person").map(|(n, _)| n) != Some(own.table)
    {
        return Ok(None);
    }
    let mut found = None;
    chain::each(conn, change, |head, cells| {
        if head.key.table == own.table && head.key != own && head.op != super::entry::Op::Update {
            let gone = head.op == super::entry::Op::Delete;
            let part = |column: u8| {
                let cell = cells.iter().find(|cell| cell.0 == column);
                cell.and_then(|cell| super::entry::shown(if gone { cell.1 } else { cell.2 })).unwrap_or_default()
            };
            // The columns of `person` never move: file, family, given, family_ar, given_ar.
            let name = crate::domain::person::Name {
                family: part(2),
                given: part(3),
                family_ar: part(4),
                given_ar: part(5),
                erased_on: None,
            };
            found = Some((gone, PersonId(head.key.k1), name));
        }
        Ok(())
    })?;
    let side = |(id, name): (PersonId, crate::domain::person::Name)| super::history::Side {
        stored: id.to_string(),
        named: name.told(),
    };
    Ok(found.map(|(gone, id, name)| {
        let told = Some(side((id, name)));
        let (before, after) = if gone { (None, told) } else { (told, None) };
        super::history::Field { column: "united".to_owned(), before, after }
    }))
}

/// Who merged, when and why.
fn heading(conn: &rusqlite::Connection, change: i64) -> Result<(i64, String, Option<String>)> {
    let (by, _) = chain::signature(conn, change)?;
    let mut statement = conn.prepare_cached("SELECT at, reason FROM change WHERE id = ?1")?;
    let (at, reason) = statement.query_row([change], |row| Ok((row.get(0)?, text_or_null(row, 1)?)))?;
    Ok((at, by, reason))
}
