//! The bin: removing a person or a place made by mistake, and putting it back with its links.
//!
//! Nothing is kept twice: the Change that removed the rows holds them, and the bin's own row names that Change. Putting
//! back is undoing it, whoever removed it and whatever came after.

use super::columns::rows;
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, about, enrolment, person, undo};
use crate::domain::bin::{Binned, Kind};
use crate::domain::enrolment::Enrolment;
use crate::domain::id::{ChangeId, ClerkId, EnrolmentId, PersonId};
use crate::domain::message::{Message, Value};
use rusqlite::{OptionalExtension, params};

/// What is in the bin, latest first, at most so much.
pub fn all(store: &Store, limit: usize) -> Result<Vec<Binned>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT b.id, b.kind, b.label, b.label_ar, ifnull(k.name, ''), c.at FROM bin b \
         JOIN change c ON c.id = b.chg LEFT JOIN clerk k ON k.id = c.clerk ORDER BY b.chg DESC, b.id LIMIT ?1",
    )?;
    let clock = store.clock();
    let found = statement.query_map([rows(limit)], |row| {
        Ok(Binned {
            id: row.get(0)?,
            kind: Kind::from_code(row.get(1)?).unwrap_or(Kind::Person),
            label: (text(row, 2)?, text_or_null(row, 3)?),
            by: text(row, 4)?,
            at: clock.civil(row.get(5)?),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Why a place cannot be removed; empty if nothing hangs on it.
fn hangs_on_place(store: &Store, line: &Enrolment) -> Result<Vec<Message>> {
    let conn = store.conn()?;
    let mut why = Vec::new();
    let marks: i64 = conn
        .prepare_cached(
            "SELECT count(*) FROM session s JOIN mark m ON m.session = s.id AND m.enrolment = ?2 WHERE s.course = ?1",
        )?
        .query_row([line.course.0, line.id.0], |row| row.get(0))?;
    if marks > 0 {
        why.push(Message::new("bin-has-marks").with("count", marks));
    }
    let paper: bool = conn
        .prepare_cached("SELECT numbered FROM course WHERE id = ?1")?
        .query_row([line.course.0], |row| row.get(0))
        .optional()?
        .unwrap_or(false);
    if paper {
        why.push(Message::new("bin-on-paper").with("line", line.number));
    }
    why.extend(referring(store, "enrolment", line.id.0, &["enrolment_span"])?);
    Ok(why)
}

/// Why a person cannot be removed; empty if nothing hangs on her.
fn hangs_on_person(store: &Store, her: PersonId) -> Result<Vec<Message>> {
    let mut why = Vec::new();
    for line in enrolment::of_person(store, her)? {
        why.extend(hangs_on_place(store, &line)?);
    }
    why.extend(referring(store, "person", her.0, &["enrolment"])?);
    Ok(why)
}

/// Rows of other tables that refer to a record, one sentence a table; those of `along` go and come back with it, as does a
/// row that shares its key.
fn referring(store: &Store, table: &str, id: i64, along: &[&str]) -> Result<Vec<Message>> {
    let conn = store.conn()?;
    let mut why = Vec::new();
    for shape in &store.tables.journalled {
        if along.contains(&shape.name.as_str()) {
            continue;
        }
        for (column, parent) in about::references(conn, &shape.name)? {
            if parent != table || column == "id" {
                continue;
            }
            let sql = format!("SELECT count(*) FROM {} WHERE {column} = ?1", shape.name);
            let count: i64 = conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?;
            if count > 0 {
                let what = Value::Term(undo::table_word(&shape.name));
                why.push(Message::new("bin-referred").with("what", what).with("count", count));
            }
        }
    }
    Ok(why)
}

/// Why a record cannot be removed; empty if it can.
pub fn hangs(store: &Store, kind: Kind, id: i64) -> Result<Vec<Message>> {
    match kind {
        Kind::Person => hangs_on_person(store, PersonId(id)),
        Kind::Enrolment => hangs_on_place(store, &enrolment::get(store, EnrolmentId(id))?),
    }
}

/// Removes a record made by mistake. Refused while something hangs on it, naming what.
pub fn remove(store: &mut Store, clerk: ClerkId, kind: Kind, id: i64) -> Result<Written<()>> {
    store.write(clerk, Act::new("bin"), |tx| {
        if let Some(first) = hangs(tx.store(), kind, id)?.into_iter().next() {
            return Err(Trouble::Refused(Message::new("bin-not").with("why", first)));
        }
        match kind {
            Kind::Person => remove_person(tx, PersonId(id)),
            Kind::Enrolment => {
                let line = enrolment::get(tx.store(), EnrolmentId(id))?;
                tx.done_on(line.course.0);
                let name = (line.name.latin(), line.name.arabic());
                let own = if name.0.is_empty() && name.1.is_empty() {
                    line.label.clone().unwrap_or_default()
                } else {
                    name.0
                };
                let (course, _) = super::course::get(tx.store(), line.course)?;
                let label = format!("{own} · {} · {}", course.course.name, line.number);
                let label_ar = course.course.name_ar.filter(|_| !name.1.is_empty());
                let label_ar = label_ar.map(|course| format!("{} · {course} · {}", name.1, line.number));
                remove_place(tx, &line)?;
                put(tx, Kind::Enrolment, id, (&label, label_ar.as_deref()), Some(&line))
            }
        }
    })
}

fn remove_place(tx: &Tx<'_>, line: &Enrolment) -> Result<()> {
    tx.execute("DELETE FROM enrolment_span WHERE enrolment = ?1", [line.id.0])?;
    shared(tx, "enrolment", line.id.0)?;
    tx.execute("DELETE FROM enrolment WHERE id = ?1", [line.id.0])?;
    Ok(())
}

fn remove_person(tx: &mut Tx<'_>, her: PersonId) -> Result<()> {
    let (row, _) = person::get(tx.store(), her)?;
    // Of two places the later may follow the earlier.
    let places = enrolment::of_person(tx.store(), her)?;
    for line in &places {
        remove_place(tx, line)?;
    }
    person::forget(tx, &[(her.0, 0)])?;
    shared(tx, "person", her.0)?;
    tx.execute("DELETE FROM person WHERE id = ?1", [her.0])?;
    let name = &row.person.name;
    let arabic = Some(name.arabic()).filter(|arabic| !arabic.is_empty());
    put(tx, Kind::Person, her.0, (&name.shown(false), arabic.as_deref()), places.first())
}

/// Removes the rows of tables that go on where this one ends: they share its key.
fn shared(tx: &Tx<'_>, table: &str, id: i64) -> Result<()> {
    let store = tx.store();
    for shape in &store.tables.journalled {
        if about::references(tx.conn(), &shape.name)?.get("id").is_some_and(|parent| parent == table) {
            tx.execute(&format!("DELETE FROM {} WHERE id = ?1", shape.name), [id])?;
        }
    }
    Ok(())
}

fn put(tx: &Tx<'_>, kind: Kind, id: i64, label: (&str, Option<&str>), line: Option<&Enrolment>) -> Result<()> {
    tx.execute(
        "INSERT INTO bin (id, kind, label, label_ar, course, number, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            id,
            kind as i64,
            label.0,
            label.1,
            line.map(|line| line.course.0),
            line.map(|line| line.number),
            tx.chg()
        ],
    )?;
    Ok(())
}

/// Puts a record back with everything that went with it. Refused, naming what, if its place was taken meanwhile.
pub fn restore(store: &mut Store, clerk: ClerkId, id: i64) -> Result<Written<()>> {
    let change: Option<i64> = store
        .conn()?
        .prepare_cached("SELECT chg FROM bin WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    undo::put_back_one(store, clerk, ChangeId(change.ok_or(Trouble::Gone)?))
}
