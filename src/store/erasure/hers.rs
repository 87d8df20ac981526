//! Every row that is a person's or hangs on one that is, those that are gone too, and the Changes that touched them.

use super::super::entry::{Key, Op};
use super::super::tables::{Shape, Tables};
use super::super::{Result, about, chain};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// References that the schema does not declare: table, column, the table it leads to. The schema says why each is not.
const UNDECLARED: &[(&str, &str, &str)] = &[
    ("mark", "enrolment", "enrolment"),
    ("person_distinct", "person", "person"),
    ("person_distinct", "other", "person"),
    ("row_verdict", "person", "person"),
    ("bin", "id", "person"),
    ("bin", "id", "enrolment"),
];

/// What is hers.
pub(in crate::store) struct Hers {
    /// She, and those who were merged into her.
    pub(in crate::store) persons: BTreeSet<i64>,
    /// Every row.
    pub(in crate::store) keys: BTreeSet<Key>,
    /// Every Change that touched one of them.
    pub(in crate::store) changes: BTreeSet<i64>,
}

/// Gathers them.
pub(in crate::store) fn of(conn: &Connection, tables: &Tables, her: i64) -> Result<Hers> {
    let persons = with_merged(conn, her)?;
    let mut hers = Hers { persons, keys: BTreeSet::new(), changes: BTreeSet::new() };
    let wave = BTreeMap::from([("person", hers.persons.clone())]);
    if let Some((table, _)) = tables.named("person") {
        hers.keys.extend(hers.persons.iter().map(|k1| Key { table, k1: *k1, k2: 0 }));
    }
    hers.spread(conn, tables, wave)?;
    let walk_ins = hers.walk_ins(conn, tables)?;
    if !walk_ins.is_empty() {
        hers.spread(conn, tables, BTreeMap::from([("enrolment", walk_ins)]))?;
    }
    Ok(hers)
}

impl Hers {
    /// From rows of hers to those that hang on them, and to the Changes of all.
    fn spread<'t>(
        &mut self,
        conn: &Connection,
        tables: &'t Tables,
        mut wave: BTreeMap<&'t str, BTreeSet<i64>>,
    ) -> Result<()> {
        while let Some((parent, ids)) = wave.pop_first() {
            for (number, shape) in (0u8..).zip(&tables.journalled) {
                for column in ties(conn, shape, parent)? {
                    for key in children(conn, (number, shape), &column, &ids)? {
                        if self.keys.insert(key) && shape.key.len() == 1 && shape.name != parent && shape.name != "bin"
                        {
                            wave.entry(&shape.name).or_default().insert(key.k1);
                        }
                    }
                }
            }
        }
        for key in &self.keys {
            let mut next = chain::standing(conn, tables, *key)?.change();
            while let Some(change) = next {
                self.changes.insert(change);
                let before = chain::entry(conn, change, *key)?.and_then(|entry| entry.prev);
                next = before.filter(|before| *before < change);
            }
        }
        Ok(())
    }

    /// Lines on which she was a walk-in until her marks moved to her own: they still say what she was called.
    fn walk_ins(&mut self, conn: &Connection, tables: &Tables) -> Result<BTreeSet<i64>> {
        let mut found = BTreeSet::new();
        let Some((table, _)) = tables.named("enrolment") else { return Ok(found) };
        let mut nobody = conn.prepare_cached("SELECT 1 FROM enrolment WHERE id = ?1 AND person IS NULL")?;
        for change in &self.changes {
            if chain::link(conn, *change)?.act != "identify" {
                continue;
            }
            chain::each(conn, *change, |head, _| {
                if head.key.table == table && !self.keys.contains(&head.key) && nobody.exists([head.key.k1])? {
                    found.insert(head.key.k1);
                }
                Ok(())
            })?;
        }
        self.keys.extend(found.iter().map(|k1| Key { table, k1: *k1, k2: 0 }));
        Ok(found)
    }
}

/// Columns of a table that lead to rows of another.
fn ties(conn: &Connection, shape: &Shape, parent: &str) -> Result<Vec<String>> {
    let declared = about::references(conn, &shape.name)?;
    let declared = declared.into_iter().filter(|(_, table)| table == parent && shape.name != parent);
    let silent = UNDECLARED.iter().filter(|(table, _, to)| *table == shape.name && *to == parent);
    Ok(declared.map(|(column, _)| column).chain(silent.map(|(_, column, _)| (*column).to_owned())).collect())
}

/// Rows of a table whose column leads to one of `ids`, and those that did when they went.
pub(in crate::store) fn children(
    conn: &Connection,
    (number, shape): (u8, &Shape),
    column: &str,
    ids: &BTreeSet<i64>,
) -> Result<Vec<Key>> {
    let name = |rank: usize| shape.key.get(rank).and_then(|at| shape.columns.get(*at)).map_or("0", String::as_str);
    let from = if shape.name == "mark" {
        // No index leads from a place to its marks: the sessions of its course do.
        "enrolment AS own JOIN session AS met ON met.course = own.course JOIN mark \
         ON mark.session = met.id AND mark.enrolment = own.id WHERE own.id = ?1"
            .to_owned()
    } else {
        format!("{} WHERE {column} = ?1", shape.name)
    };
    let sql = format!("SELECT {0}.{1}, {2} FROM {from}", shape.name, name(0), second(shape, name(1)));
    let mut found = Vec::new();
    let mut statement = conn.prepare_cached(&sql)?;
    for own in ids {
        let rows = statement.query_map([own], |row| Ok(Key { table: number, k1: row.get(0)?, k2: row.get(1)? }))?;
        for key in rows {
            found.push(key?);
        }
    }
    let at = shape.columns.iter().position(|own| own == column).unwrap_or(usize::MAX);
    let mut gone = conn.prepare_cached("SELECT DISTINCT chg FROM gone WHERE tbl = ?1")?;
    let removals: Vec<i64> = gone.query_map([number], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for change in removals {
        chain::each(conn, change, |head, cells| {
            if head.key.table == number && head.op == Op::Delete {
                let own = match shape.key.iter().position(|own| *own == at) {
                    Some(0) => Some(head.key.k1),
                    Some(_) => Some(head.key.k2),
                    None => cells.iter().find(|cell| usize::from(cell.0) == at).and_then(|cell| cell.1.as_i64().ok()),
                };
                if own.is_some_and(|own| ids.contains(&own)) {
                    found.push(head.key);
                }
            }
            Ok(())
        })?;
    }
    Ok(found)
}

fn second(shape: &Shape, column: &str) -> String {
    if shape.key.len() == 2 { format!("{}.{column}", shape.name) } else { "0".to_owned() }
}

/// A person, and those who were merged into her.
fn with_merged(conn: &Connection, her: i64) -> Result<BTreeSet<i64>> {
    let mut statement = conn.prepare_cached("SELECT id FROM person_alias WHERE person = ?1")?;
    let merged = statement.query_map([her], |row| row.get(0))?;
    let mut all: BTreeSet<i64> = merged.collect::<rusqlite::Result<_>>()?;
    all.insert(her);
    Ok(all)
}
