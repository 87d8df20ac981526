//! Pathways: modules in order to a certificate.

use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, module};
use crate::domain::draft::Problems;
use crate::domain::id::{ClerkId, PathwayId};
use crate::domain::message::Message;
use crate::domain::module::Module;
use crate::domain::pathway::{Pathway, PathwayRow};
use rusqlite::{Row, params};

/// What every reader selects: its own columns, and the minutes of its modules' latest versions.
const SELECT: &str = "SELECT x.id, x.code, x.title, x.title_ar, x.modules, x.certificate, x.active, x.chg, \
    (SELECT ifnull(sum(m.minutes), 0) FROM module m WHERE instr(' ' || x.modules || ' ', ' ' || m.code || ' ') > 0 \
       AND m.version = (SELECT max(n.version) FROM module n WHERE n.code = m.code)) FROM pathway x";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(PathwayRow, i64)> {
    let pathway = Pathway {
        code: text(row, 1)?,
        title: text(row, 2)?,
        title_ar: text_or_null(row, 3)?,
        modules: module::codes(text_or_null(row, 4)?),
        certificate: text_or_null(row, 5)?,
        active: row.get::<_, i64>(6)? != 0,
    };
    let minutes = u32::try_from(row.get::<_, i64>(8)?).unwrap_or(u32::MAX);
    Ok((PathwayRow { id: PathwayId(row.get(0)?), pathway, minutes }, row.get(7)?))
}

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: PathwayId) -> Result<(PathwayRow, i64)> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} WHERE x.id = ?1"))?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?),
        None => Err(Trouble::Gone),
    }
}

/// All of them, by code.
pub fn all(store: &Store) -> Result<Vec<PathwayRow>> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} ORDER BY x.code"))?;
    let rows = statement.query_map([], |row| from_row(row).map(|(row, _)| row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Saves: a new one (`id` None) or a changed one; what another clerk changed since `base` is merged field by field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<PathwayId>,
    value: &Pathway,
    base: &Base<Pathway>,
) -> Result<Written<PathwayId>> {
    let act = id.map_or(Act::new("pathway"), |id| Act::new("pathway").on(id.0));
    store.write(clerk, act, |tx| match id {
        None => {
            let id = PathwayId(tx.new_id()?);
            write(tx, id, value, true)?;
            Ok(id)
        }
        Some(id) => {
            let (stored, chg) = get(tx.store(), id)?;
            let merged = merge::three_way(tx, base, &stored.pathway, chg, value)?;
            if merged != stored.pathway {
                write(tx, id, &merged, false)?;
            }
            Ok(id)
        }
    })
}

fn write(tx: &mut Tx<'_>, id: PathwayId, value: &Pathway, new: bool) -> Result<()> {
    let mut problems = Problems::default();
    let taken = tx.find("SELECT 1 FROM pathway WHERE code = ?1 AND id <> ?2", params![value.code, id.0], |_| Ok(()))?;
    if taken.is_some() {
        problems.add("code", Message::new("pathway-code-taken").with("code", value.code.as_str()));
    }
    let rows = module::all(tx.store())?;
    // By code and version: of each code the last stands.
    let latest: Vec<&Module> = rows.iter().rev().map(|row| &row.module).collect();
    if let Some(why) = value.wrong_order(&latest) {
        problems.add("modules", why);
    }
    problems.into_result().map_err(Trouble::Problems)?;
    let sql = if new {
        "INSERT INTO pathway (id, code, title, title_ar, modules, certificate, active, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
    } else {
        "UPDATE pathway SET code = ?2, title = ?3, title_ar = ?4, modules = ?5, certificate = ?6, active = ?7, chg = ?8 WHERE id = ?1"
    };
    tx.execute(
        sql,
        params![
            id.0,
            value.code,
            value.title,
            value.title_ar,
            value.modules.join(" "),
            value.certificate,
            value.active,
            tx.chg()
        ],
    )?;
    Ok(())
}
