//! The rest of a person's fiche: one row beside hers, if there is anything to say.

use super::reading::text_or_null;
use super::{Result, Store, Tx, person};
use crate::domain::id::PersonId;
use crate::domain::person_detail::Detail;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params_from_iter};
use std::sync::OnceLock;

/// The statement that reads a row: every column of `Detail`, then the Change that last touched it.
fn select() -> &'static str {
    static SQL: OnceLock<String> = OnceLock::new();
    SQL.get_or_init(|| {
        let columns: Vec<&str> = Detail::columns().collect();
        format!("SELECT {}, chg FROM person_detail WHERE id = ?1", columns.join(", "))
    })
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(Detail, i64)> {
    let mut detail = Detail::default();
    let mut at = 0;
    for column in Detail::columns() {
        detail.set(column, text_or_null(row, at)?.unwrap_or_default());
        at += 1;
    }
    Ok((detail, row.get(at)?))
}

/// The detail of a person as it is stored, unmasked, and the Change that last touched it; empty and 0 where there is none.
pub(super) fn stored(store: &Store, id: PersonId) -> Result<(Detail, i64)> {
    let mut statement = store.conn()?.prepare_cached(select())?;
    Ok(statement.query_row([id.0], from_row).optional()?.unwrap_or_default())
}

/// Writes it: a row where there is something to say, none where there is not.
pub(super) fn write(tx: &Tx<'_>, id: PersonId, stored: &Detail, detail: &Detail) -> Result<()> {
    if stored.said("married_name") != detail.said("married_name") {
        person::remarry(tx, id, detail.said("married_name"))?;
    }
    put(tx, id, stored, detail)
}

/// The same where what she is found by is written apart.
pub(super) fn put(tx: &Tx<'_>, id: PersonId, stored: &Detail, detail: &Detail) -> Result<()> {
    if stored == detail {
        return Ok(());
    }
    if detail.is_empty() {
        tx.execute("DELETE FROM person_detail WHERE id = ?1", [id.0])?;
        return Ok(());
    }
    let mut columns: Vec<&str> = vec!["id"];
    let mut values: Vec<Value> = vec![Value::Integer(id.0)];
    for column in Detail::columns().filter(|column| stored.get(column) != detail.get(column)) {
        columns.push(column);
        let answer = detail.get(column);
        values.push(if answer.is_empty() { Value::Null } else { Value::Text(answer.to_owned()) });
    }
    columns.push("chg");
    values.push(Value::Integer(tx.chg()));
    let marks: Vec<String> = (1..=values.len()).map(|n| format!("?{n}")).collect();
    let sets: Vec<String> = columns.iter().skip(1).map(|column| format!("{column} = excluded.{column}")).collect();
    let sql = format!(
        "INSERT INTO person_detail ({}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {}",
        columns.join(", "),
        marks.join(", "),
        sets.join(", ")
    );
    tx.execute(&sql, params_from_iter(values)).map(drop)
}
