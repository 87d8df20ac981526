//! Closures.

use super::columns::{date, on_disk};
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::calendar;
use crate::domain::closure::{Closure, ClosureRow, KINDS};
use crate::domain::draft::Problems;
use crate::domain::id::{CentreId, ClerkId, ClosureId};
use crate::domain::message::Message;
use chrono::NaiveDate;
use rusqlite::{Row, params};

/// What every reader selects.
const SELECT: &str = "SELECT x.id, x.centre, x.from_on, x.to_on, x.title, x.title_ar, x.chg, t.code, x.kind FROM closure x LEFT JOIN centre t ON t.id = x.centre";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(ClosureRow, i64)> {
    let closure = Closure {
        centre: row.get::<_, Option<i64>>(1)?.map(CentreId),
        from: date(row, 2)?,
        to: date(row, 3)?,
        title: text(row, 4)?,
        title_ar: text_or_null(row, 5)?,
        kind: text_or_null(row, 8)?.and_then(|kind| KINDS.iter().copied().find(|code| *code == kind)),
    };
    Ok((ClosureRow { id: ClosureId(row.get(0)?), closure, centre_code: text_or_null(row, 7)? }, row.get(6)?))
}

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: ClosureId) -> Result<(ClosureRow, i64)> {
    let sql = format!("{SELECT} WHERE x.id = ?1");
    let conn = store.conn()?;
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?),
        None => Err(Trouble::Gone),
    }
}

/// All of them, by first day.
pub fn all(store: &Store) -> Result<Vec<ClosureRow>> {
    let sql = format!("{SELECT} ORDER BY x.from_on, x.id");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| from_row(row).map(|(row, _)| row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every closure that planning meets from one day to another: those entered, and the public holidays. The estimate of a
/// moving feast gives way to a closure of its name within a few days of it: the date that was announced.
pub fn met(store: &Store, from: NaiveDate, to: NaiveDate) -> Result<Vec<Closure>> {
    let mut all: Vec<Closure> = all(store)?.into_iter().map(|row| row.closure).collect();
    let announced = all.len();
    for holiday in calendar::holidays(from, to) {
        let known = all.iter().take(announced).any(|own| {
            own.centre.is_none() && (own.from..=own.to).contains(&holiday.on)
                || holiday.estimated
                    && own.title == holiday.name
                    && own.from.signed_duration_since(holiday.on).num_days().abs() <= calendar::FEAST_MOVES
        });
        if !known {
            all.push(Closure {
                centre: None,
                from: holiday.on,
                to: holiday.on,
                title: holiday.name.to_owned(),
                title_ar: Some(holiday.name_ar.to_owned()),
                kind: Some("public"),
            });
        }
    }
    Ok(all)
}

/// Saves: a new one (`id` None) or a changed one; what another clerk changed since `base` is merged field by field, and
/// `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<ClosureId>,
    value: &Closure,
    base: &Base<Closure>,
) -> Result<Written<ClosureId>> {
    let act = id.map_or(Act::new("closure"), |id| Act::new("closure").on(id.0));
    store.write(clerk, act, |tx| save_in(tx, id, value, base))
}

fn save_in(tx: &mut Tx<'_>, id: Option<ClosureId>, value: &Closure, base: &Base<Closure>) -> Result<ClosureId> {
    let Some(id) = id else {
        unless_known(tx.store(), None, value)?;
        return insert(tx, value);
    };
    let (stored, chg) = get(tx.store(), id)?;
    let merged = merge::three_way(tx, base, &stored.closure, chg, value)?;
    if merged != stored.closure {
        unless_known(tx.store(), Some(id), &merged)?;
        write(tx, id, &merged, false)?;
    }
    Ok(id)
}

/// The closure that is of the same days and the same centre, or of all of them alike.
pub fn twin(store: &Store, id: Option<ClosureId>, value: &Closure) -> Result<Option<ClosureRow>> {
    let same = |own: &Closure| (own.centre, own.from, own.to) == (value.centre, value.from, value.to);
    Ok(all(store)?.into_iter().find(|row| Some(row.id) != id && same(&row.closure)))
}

/// Refuses to close twice what is closed.
fn unless_known(store: &Store, id: Option<ClosureId>, value: &Closure) -> Result<()> {
    let Some(row) = twin(store, id, value)? else { return Ok(()) };
    let mut problems = Problems::default();
    problems.add("from", Message::new("closure-known").with("name", row.closure.named()));
    Err(Trouble::Problems(problems))
}

/// Sessions that a closure lies over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Planned ones without a mark: they can be said not to be held.
    pub planned: usize,
    /// Held ones, and those with marks: they stay as they are.
    pub kept: usize,
}

/// What a closure lies over.
pub fn reach(store: &Store, value: &Closure) -> Result<Reach> {
    let all = under(store, value)?;
    let kept = all.iter().filter(|(_, kept)| *kept).count();
    Ok(Reach { planned: all.len() - kept, kept })
}

/// Sessions of its days and centre that are not said not to be held, and whether they stay.
fn under(store: &Store, value: &Closure) -> Result<Vec<(i64, bool)>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT s.id, s.state = 1 OR EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id) FROM session s \
           JOIN course c ON c.id = s.course \
         WHERE s.on_date BETWEEN ?1 AND ?2 AND s.state <> 2 AND (?3 IS NULL OR c.centre = ?3)",
    )?;
    let centre = value.centre.map(|centre| centre.0);
    let rows = statement
        .query_map(params![on_disk(value.from), on_disk(value.to), centre], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Saves a closure and says of the planned sessions under it that they are not held, as one Change. Registers with marks
/// stay as they are.
pub fn save_and_cancel(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<ClosureId>,
    value: &Closure,
    base: &Base<Closure>,
) -> Result<Written<(ClosureId, Reach)>> {
    let act = id.map_or(Act::new("closure"), |id| Act::new("closure").on(id.0));
    store.write(clerk, act, |tx| {
        let saved = save_in(tx, id, value, base)?;
        let stored = get(tx.store(), saved)?.0.closure;
        let reason = match stored.kind {
            Some("harvest") => "harvest",
            Some("souk") => "souk",
            Some("works") => "room",
            _ => "holiday",
        };
        let all = under(tx.store(), &stored)?;
        for (session, _) in all.iter().filter(|(_, kept)| !kept) {
            tx.execute(
                "UPDATE session SET state = 2, reason = ?2, said_on = ?3, chg = ?4 WHERE id = ?1",
                params![session, reason, on_disk(tx.today()), tx.chg()],
            )?;
        }
        let kept = all.iter().filter(|(_, kept)| *kept).count();
        Ok((saved, Reach { planned: all.len() - kept, kept }))
    })
}

/// Adds closures of every centre at once, as one Change; those whose first day is closed
/// everywhere already are left out. Returns how many were added.
pub fn add(store: &mut Store, clerk: ClerkId, closures: &[Closure]) -> Result<Written<usize>> {
    store.write(clerk, Act::new("closure"), |tx| {
        let mut added = 0;
        for closure in closures {
            let day = on_disk(closure.from);
            let closed =
                tx.find("SELECT 1 FROM closure WHERE centre IS NULL AND ?1 BETWEEN from_on AND to_on", [day], |_| {
                    Ok(())
                })?;
            if closed.is_none() {
                let id = ClosureId(tx.new_id()?);
                write(tx, id, closure, true)?;
                added += 1;
            }
        }
        Ok(added)
    })
}

/// A new one inside a Change.
pub(super) fn insert(tx: &mut Tx<'_>, value: &Closure) -> Result<ClosureId> {
    let id = ClosureId(tx.new_id()?);
    write(tx, id, value, true)?;
    Ok(id)
}

fn write(tx: &mut Tx<'_>, id: ClosureId, value: &Closure, new: bool) -> Result<()> {
    let sql = if new {
        "INSERT INTO closure (id, centre, from_on, to_on, title, title_ar, chg, kind) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
    } else {
        "UPDATE closure SET centre = ?2, from_on = ?3, to_on = ?4, title = ?5, title_ar = ?6, chg = ?7, kind = ?8 WHERE id = ?1"
    };
    tx.execute(
        sql,
        params![
            id.0,
            value.centre.map(|centre| centre.0),
            on_disk(value.from),
            on_disk(value.to),
            value.title,
            value.title_ar,
            tx.chg(),
            value.kind
        ],
    )?;
    Ok(())
}
