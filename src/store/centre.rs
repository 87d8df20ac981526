//! Centres.

use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::centre::{Centre, CentreRow, KINDS};
use crate::domain::draft::Problems;
use crate::domain::id::{CentreId, ClerkId};
use crate::domain::message::Message;
use rusqlite::{Row, params};

/// What every reader selects.
const SELECT: &str = "SELECT x.id, x.code, x.name, x.name_ar, x.kind, x.commune, x.souk, x.active, x.chg FROM centre x";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(CentreRow, i64)> {
    let kind = text_or_null(row, 4)?;
    let centre = Centre {
        code: text(row, 1)?,
        name: text(row, 2)?,
        name_ar: text_or_null(row, 3)?,
        kind: kind.and_then(|kind| KINDS.iter().copied().find(|known| *known == kind)),
        commune: text_or_null(row, 5)?,
        souk: row.get::<_, Option<i64>>(6)?.and_then(|day| u8::try_from(day).ok()),
        active: row.get::<_, i64>(7)? != 0,
    };
    Ok((CentreRow { id: CentreId(row.get(0)?), centre }, row.get(8)?))
}

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: CentreId) -> Result<(CentreRow, i64)> {
    let sql = format!("{SELECT} WHERE x.id = ?1");
    let conn = store.conn()?;
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?),
        None => Err(Trouble::Gone),
    }
}

/// All of them, by name.
pub fn all(store: &Store) -> Result<Vec<CentreRow>> {
    let sql = format!("{SELECT} ORDER BY x.name, x.id");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| from_row(row).map(|(row, _)| row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Saves: a new one (`id` None) or a changed one; what another clerk changed since `base` is merged field by field, and
/// `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<CentreId>,
    value: &Centre,
    base: &Base<Centre>,
) -> Result<Written<CentreId>> {
    let act = id.map_or(Act::new("centre"), |id| Act::new("centre").on(id.0));
    store.write(clerk, act, |tx| match id {
        None => {
            let id = CentreId(tx.new_id()?);
            write(tx, id, value, true)?;
            Ok(id)
        }
        Some(id) => {
            let (stored, chg) = get(tx.store(), id)?;
            let merged = merge::three_way(tx, base, &stored.centre, chg, value)?;
            if merged != stored.centre {
                write(tx, id, &merged, false)?;
            }
            Ok(id)
        }
    })
}

fn write(tx: &mut Tx<'_>, id: CentreId, value: &Centre, new: bool) -> Result<()> {
    let taken = tx.find("SELECT 1 FROM centre WHERE code = ?1 AND id <> ?2", params![value.code, id.0], |_| Ok(()))?;
    if taken.is_some() {
        let mut problems = Problems::default();
        problems.add("code", Message::new("centre-code-taken").with("code", value.code.as_str()));
        return Err(Trouble::Problems(problems));
    }
    let sql = if new {
        "INSERT INTO centre (id, code, name, name_ar, kind, commune, souk, active, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
    } else {
        "UPDATE centre SET code = ?2, name = ?3, name_ar = ?4, kind = ?5, commune = ?6, souk = ?7, active = ?8, chg = ?9 WHERE id = ?1"
    };
    tx.execute(
        sql,
        params![
            id.0,
            value.code,
            value.name,
            value.name_ar,
            value.kind,
            value.commune,
            value.souk,
            value.active,
            tx.chg()
        ],
    )?;
    Ok(())
}

/// The centre of that code or id.
pub fn find(store: &Store, code_or_id: &str) -> Result<CentreRow> {
    let id = code_or_id.parse::<CentreId>().map_or(0, |id| id.0);
    let sql = format!("{SELECT} WHERE x.code = ?1 COLLATE NOCASE OR x.id = ?2");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let mut rows = statement.query(params![code_or_id, id])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?.0),
        None => Err(Trouble::Gone),
    }
}
