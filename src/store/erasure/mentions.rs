//! Free words of rows that are not hers and name somebody who is to be erased: no rule can take them out of a sentence, so the
//! clerk is told where they stand. Once she is erased nothing is left to find them by.

use super::super::entry::{Key, shown};
use super::super::{Result, Store, about, image, undo};
use super::hers::Hers;
use crate::domain::erasure::Traits;
use crate::domain::id::PersonId;
use crate::domain::message::Value;

/// A field of somebody else's row that names her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Its table.
    pub table: String,
    /// Its column.
    pub column: String,
    /// What the row is called.
    pub record: Value,
}

impl Mention {
    /// Fluent id of what its table is called.
    pub fn word(&self) -> &'static str {
        undo::table_word(&self.table)
    }
}

/// Columns in which clerks write what they like, in whatever table.
const FREE: &[&str] = &[
    "note",
    "content",
    "reason",
    "label",
    "exception",
    "outcome",
    "names",
    "partner",
    "title",
    "father",
    "mother",
    "guardian",
    "referral",
    "occupation",
];

/// Fields told, at most: who is named everywhere is told so by the first of them.
const MOST: usize = 200;

/// All of them.
pub(super) fn of(store: &Store, her: PersonId, hers: &Hers, traits: &Traits) -> Result<Vec<Mention>> {
    let conn = store.conn()?;
    let mut found = Vec::new();
    for (number, shape) in (0u8..).zip(&store.tables.journalled) {
        let free: Vec<usize> = (0..shape.columns.len())
            .filter(|at| shape.columns.get(*at).is_some_and(|own| FREE.contains(&own.as_str())))
            .collect();
        if free.is_empty() {
            continue;
        }
        let name = |rank: usize| shape.key.get(rank).and_then(|at| shape.columns.get(*at)).map_or("0", String::as_str);
        let second = if shape.key.len() > 1 { format!("t.{}", name(1)) } else { "0".to_owned() };
        // Marks are millions: those of her courses are read.
        let (from, own) = if shape.name == "mark" {
            (
                "enrolment e JOIN session s ON s.course = e.course JOIN mark t ON t.session = s.id WHERE e.person = ?1 AND ",
                her.0,
            )
        } else {
            ("", 0)
        };
        let from = if from.is_empty() { format!("{} t WHERE ?1 = 0 AND ", shape.name) } else { from.to_owned() };
        let said: Vec<String> =
            free.iter().filter_map(|at| shape.columns.get(*at)).map(|own| format!("t.{own} IS NOT NULL")).collect();
        let sql = format!("SELECT DISTINCT t.{}, {second} FROM {from}({})", name(0), said.join(" OR "));
        let mut statement = conn.prepare_cached(&sql)?;
        let keys = statement.query_map([own], |row| Ok(Key { table: number, k1: row.get(0)?, k2: row.get(1)? }))?;
        for key in keys {
            let key = key?;
            if hers.keys.contains(&key) {
                continue;
            }
            let Some(values) = image::read(conn, shape, key)? else { continue };
            for at in &free {
                let (Some(column), Some(value)) = (shape.columns.get(*at), values.get(*at)) else { continue };
                let Some(text) = shown(value.as_ref()) else { continue };
                if traits.named_in(&text) && found.len() < MOST {
                    let record = about::record(conn, &store.tables, key)?;
                    found.push(Mention { table: shape.name.clone(), column: column.clone(), record });
                }
            }
        }
    }
    Ok(found)
}
