//! History: who changed what of a record, when, from what to what.

use super::about::{self, Gathered};
use super::body::own;
use super::entry::{Cell, Key, Op, shown};
use super::erasure::hers;
use super::reading::{text, text_or_null};
use super::{Result, Store, Trouble, chain, clerk, person, person_merge};
use crate::domain::id::{ChangeId, ClerkId, SessionId, low};
use crate::domain::message::Value;
use crate::domain::order;
use crate::domain::person::Shield;
use crate::domain::privacy;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One entry of a record's history.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Past {
    /// The Change.
    pub change: ChangeId,
    /// UTC milliseconds.
    pub at: i64,
    /// Name of the clerk.
    pub clerk: String,
    /// The act's on-disk name.
    pub act: String,
    /// Why, where she was asked.
    pub reason: Option<String>,
    /// Table and key of the row.
    pub row: (String, i64, i64),
    /// What the row is called; in `latest`, what the Change was about.
    pub about: Value,
    /// How many rows this tells of: all that the Change touched in `latest`, 1 in the history of a record.
    pub rows: usize,
    /// What changed.
    pub fields: Vec<Field>,
}

/// One column that changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Its name.
    pub column: String,
    /// What stood there; `None` for NULL.
    pub before: Option<Side>,
    /// What stands there now.
    pub after: Option<Side>,
}

impl Field {
    /// Column, value before, value after, as they are stored.
    pub fn stored(&self) -> (&str, Option<&str>, Option<&str>) {
        (&self.column, self.before.as_ref().map(Side::stored), self.after.as_ref().map(Side::stored))
    }
}

/// A value as it is stored, and what it is called where it is the id of a record.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Side {
    /// As stored.
    pub stored: String,
    /// The record's name; `Empty` where it is no record, or one that is gone.
    pub named: Value,
}

impl Side {
    fn stored(&self) -> &str {
        &self.stored
    }
}

/// Rows that are parts of a record: its table, theirs, and the column of theirs that says whose they are. Its history is
/// theirs too, of those that are gone as well.
const PARTS: &[(&str, &str, &str)] = &[
    ("certificate", "certificate_copy", "certificate"),
    ("contract", "workplace_month", "contract"),
    ("contract", "visit", "contract"),
    ("enrolment", "enrolment_span", "enrolment"),
    ("person", "person_detail", "id"),
    ("person", "document", "person"),
    ("person", "consent", "person"),
    ("person", "household_member", "person"),
    ("person", "leave", "person"),
];

/// History of one row and its parts, latest first. `k2` is 0 for tables with one key column. It outlives the row. A table that is not
/// journalled has none.
pub fn of_row(store: &Store, table: &str, k1: i64, k2: i64, limit: usize) -> Result<Vec<Past>> {
    let Some((number, shape)) = store.tables.named(table) else {
        return Ok(Vec::new());
    };
    store.read(|conn| {
        let key = Key { table: number, k1, k2 };
        let last = chain::standing(conn, &store.tables, key)?.change();
        let mut teller = Teller::new(store, conn);
        let mut told = Vec::new();
        teller.follow(key, last, limit, &mut told)?;
        if shape.name == "person" {
            teller.shown(key, limit, &mut told)?;
        }
        for (_, part, column) in PARTS.iter().filter(|(whole, ..)| *whole == shape.name) {
            let Some((number, own)) = store.tables.named(part) else { continue };
            let parts = match *column {
                "id" => BTreeSet::from([Key { table: number, k1, k2: 0 }]),
                // What went has a past as well: it was hers when it went.
                _ => hers::children(conn, (number, own), column, &BTreeSet::from([k1]))?.into_iter().collect(),
            };
            for key in parts {
                let last = chain::standing(conn, &store.tables, key)?.change();
                teller.follow(key, last, limit, &mut told)?;
            }
        }
        latest_first(&mut told, limit);
        Ok(told)
    })
}

/// History of a register: its session row and all its marks, latest first.
pub fn of_register(store: &Store, session: SessionId, limit: usize) -> Result<Vec<Past>> {
    let (Some((sessions, _)), Some((marks, _))) = (store.tables.named("session"), store.tables.named("mark")) else {
        return Ok(Vec::new());
    };
    store.read(|conn| {
        let mut teller = Teller::new(store, conn);
        let mut told = Vec::new();
        let own = Key { table: sessions, k1: session.0, k2: 0 };
        let last = chain::standing(conn, &store.tables, own)?.change();
        teller.follow(own, last, limit, &mut told)?;
        let mut statement = conn.prepare_cached(
            "SELECT enrolment, chg FROM mark WHERE session = ?1
             UNION ALL SELECT k2, chg FROM gone WHERE tbl = ?2 AND k1 = ?1",
        )?;
        let mut rows = statement.query(params![session.0, marks])?;
        while let Some(row) = rows.next()? {
            let key = Key { table: marks, k1: session.0, k2: row.get(0)? };
            teller.follow(key, Some(row.get(1)?), limit, &mut told)?;
        }
        latest_first(&mut told, limit);
        Ok(told)
    })
}

/// Puts what several rows tell in order, and leaves the latest of it.
fn latest_first(told: &mut Vec<Past>, limit: usize) {
    order::by_key(told, |past| (std::cmp::Reverse(past.change), past.row.2));
    told.truncate(limit);
}

/// The last Changes of the file, latest first, before `before` if given: one `Past` for each, showing its first row, and
/// that row's fields if it touched no other.
pub fn latest(store: &Store, before: Option<ChangeId>, limit: usize) -> Result<Vec<Past>> {
    between(store, (None, before), limit)
}

/// The same of those after a Change.
pub fn since(store: &Store, after: ChangeId, limit: usize) -> Result<Vec<Past>> {
    between(store, (Some(after), None), limit)
}

fn between(store: &Store, (after, before): (Option<ChangeId>, Option<ChangeId>), limit: usize) -> Result<Vec<Past>> {
    store.read(|conn| {
        let mut teller = Teller::new(store, conn);
        let mut statement =
            conn.prepare_cached("SELECT id FROM change WHERE id > ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3")?;
        let after = after.map_or(i64::MIN, |change| change.0);
        let before = before.map_or(i64::MAX, |change| change.0);
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let ids = statement.query_map(params![after, before, limit], |row| row.get(0))?;
        let mut told = Vec::new();
        for id in ids {
            let id = id?;
            let (mut first, mut rows, mut gathered) = (None, 0usize, Gathered::default());
            chain::each(conn, id, |head, cells| {
                first.get_or_insert_with(|| own(head, cells));
                gathered.add(head.key);
                rows = rows.saturating_add(1);
                Ok(())
            })?;
            // What hidden fields were shown of touches no row: it is about her all the same.
            let key = match &first {
                Some(entry) => Some(entry.key),
                None => teller.whose(id)?,
            };
            let mut past = teller.past(id, key)?;
            past.rows = rows;
            past.about = match key.filter(|_| first.is_none()) {
                Some(her) => about::record(conn, &store.tables, her)?,
                None => gathered.about(conn, &store.tables, "history-many")?,
            };
            if let Some(entry) = first.filter(|_| past.rows == 1) {
                past.fields = teller.fields(entry.key, &entry.cells)?;
            }
            told.push(past);
        }
        Ok(told)
    })
}

/// The row of a table that a Change made: its first key.
pub(super) fn made(store: &Store, change: ChangeId, table: &str) -> Result<Option<i64>> {
    let Some((table, _)) = store.tables.named(table) else { return Ok(None) };
    let mut made = None;
    chain::each(store.conn()?, change.0, |head, _| {
        if head.key.table == table && head.op == Op::Insert {
            made = made.or(Some(head.key.k1));
        }
        Ok(())
    })?;
    Ok(made)
}

/// What stands at the head of a Change's row.
#[derive(Clone)]
struct Heading {
    at: i64,
    clerk: i64,
    act: String,
    reason: Option<String>,
}

/// Tells Changes, remembering headings and the names of clerks.
struct Teller<'a> {
    store: &'a Store,
    conn: &'a Connection,
    names: BTreeMap<i64, String>,
    headings: BTreeMap<i64, Heading>,
    /// Columns that point at records, by table.
    references: BTreeMap<String, BTreeMap<String, String>>,
}

impl<'a> Teller<'a> {
    fn new(store: &'a Store, conn: &'a Connection) -> Self {
        Self { store, conn, names: BTreeMap::new(), headings: BTreeMap::new(), references: BTreeMap::new() }
    }

    /// Follows a row's chain from its last Change back.
    fn follow(&mut self, key: Key, last: Option<i64>, limit: usize, told: &mut Vec<Past>) -> Result<()> {
        let mut next = last;
        let about = about::record(self.conn, &self.store.tables, key)?;
        for _ in 0..limit {
            let Some(change) = next else { break };
            let entry = chain::entry(self.conn, change, key)?
                .ok_or_else(|| Trouble::Damaged(format!("Change {change} does not know a row that names it")))?;
            let mut past = self.past(change, Some(key))?;
            past.fields = self.fields(key, &entry.cells)?;
            past.fields.splice(0..0, person_merge::told(self.conn, &self.store.tables, &past.act, (change, key))?);
            past.about = about.clone();
            told.push(past);
            next = entry.prev.filter(|prev| *prev < change);
        }
        Ok(())
    }

    /// When the hidden fields of a person were shown, latest first, and to whom.
    fn shown(&mut self, her: Key, limit: usize, told: &mut Vec<Past>) -> Result<()> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT id FROM change WHERE act = 'reveal' AND scope = ?1 ORDER BY id DESC LIMIT ?2")?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let changes = statement.query_map(params![low(her.k1), limit], |row| row.get::<_, i64>(0))?;
        for change in changes {
            let mut past = self.past(change?, Some(her))?;
            past.about = about::record(self.conn, &self.store.tables, her)?;
            told.push(past);
        }
        Ok(())
    }

    /// The person whose hidden fields a Change showed.
    fn whose(&self, change: i64) -> Result<Option<Key>> {
        let Some((table, _)) = self.store.tables.named("person") else { return Ok(None) };
        // All ids of a file begin alike, and the scope is how they go on.
        let id: Option<i64> = self
            .conn
            .prepare_cached(
                "SELECT p.id FROM change c JOIN person p ON p.id = ((SELECT max(id) FROM person) & ~0xffffffff) | c.scope \
                 WHERE c.id = ?1 AND c.act = 'reveal'",
            )?
            .query_row([change], |row| row.get(0))
            .optional()?;
        Ok(id.map(|k1| Key { table, k1, k2: 0 }))
    }

    fn past(&mut self, change: i64, key: Option<Key>) -> Result<Past> {
        let heading = self.heading(change)?;
        let clerk = self.name(heading.clerk)?;
        Ok(Past {
            change: ChangeId(change),
            at: heading.at,
            clerk,
            act: heading.act,
            reason: heading.reason,
            about: Value::Empty,
            rows: 1,
            row: match key {
                Some(key) => {
                    let name = self.store.tables.shape(key.table)?.name.clone();
                    (name, key.k1, key.k2)
                }
                None => (String::new(), 0, 0),
            },
            fields: Vec::new(),
        })
    }

    fn heading(&mut self, change: i64) -> Result<Heading> {
        if let Some(known) = self.headings.get(&change) {
            return Ok(known.clone());
        }
        let heading = self.conn.prepare_cached("SELECT at, clerk, act, reason FROM change WHERE id = ?1")?.query_row(
            [change],
            |row| {
                Ok(Heading { at: row.get(0)?, clerk: row.get(1)?, act: text(row, 2)?, reason: text_or_null(row, 3)? })
            },
        )?;
        self.headings.insert(change, heading.clone());
        Ok(heading)
    }

    fn name(&mut self, id: i64) -> Result<String> {
        if let Some(known) = self.names.get(&id) {
            return Ok(known.clone());
        }
        let name = match clerk::by_id(self.store, ClerkId(id)) {
            Ok(clerk) => clerk.name,
            Err(Trouble::Gone) => ClerkId(id).to_string(),
            Err(trouble) => return Err(trouble),
        };
        self.names.insert(id, name.clone());
        Ok(name)
    }

    fn fields(&mut self, key: Key, cells: &[Cell]) -> Result<Vec<Field>> {
        let shape = self.store.tables.shape(key.table)?;
        let points = match self.references.get(&shape.name) {
            Some(known) => known,
            None => {
                let found = about::references(self.conn, &shape.name)?;
                self.references.entry(shape.name.clone()).or_insert(found)
            }
        };
        let mut told = Vec::with_capacity(cells.len());
        let shield = match shape.name.as_str() {
            "person" | "person_detail" => person::shield(self.conn, key.k1)?,
            _ => Shield::default(),
        };
        for cell in cells {
            let column = shape.columns.get(usize::from(cell.column));
            let column = column.map_or_else(|| format!("#{}", cell.column), Clone::clone);
            let hidden = privacy::hides(shield, &column);
            let table = points.get(&column).and_then(|table| self.store.tables.named(table));
            let side = |value: Option<String>| -> Result<Option<Side>> {
                let Some(stored) = value else { return Ok(None) };
                if hidden {
                    return Ok(Some(Side { stored: privacy::MASK.to_owned(), named: Value::Empty }));
                }
                let named = match (table, stored.parse()) {
                    (Some((table, _)), Ok(k1)) => {
                        about::record(self.conn, &self.store.tables, Key { table, k1, k2: 0 })?
                    }
                    _ => Value::Empty,
                };
                Ok(Some(Side { stored, named }))
            };
            let (before, after) = (side(shown(cell.before.as_ref()))?, side(shown(cell.after.as_ref()))?);
            told.push(Field { column, before, after });
        }
        Ok(told)
    }
}
