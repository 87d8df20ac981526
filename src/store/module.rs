//! Modules and their versions.

use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::draft::Problems;
use crate::domain::id::{ClerkId, ModuleId};
use crate::domain::message::Message;
use crate::domain::module::{Module, ModuleRow, THEMES};
use rusqlite::{Row, params};

/// What every reader selects.
const SELECT: &str =
    "SELECT x.id, x.code, x.version, x.title, x.title_ar, x.theme, x.minutes, x.active, x.chg FROM module x";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(ModuleRow, i64)> {
    let theme = text_or_null(row, 5)?;
    let module = Module {
        code: text(row, 1)?,
        version: super::columns::small(row, 2)?,
        title: text(row, 3)?,
        title_ar: text_or_null(row, 4)?,
        theme: theme.and_then(|theme| THEMES.iter().copied().find(|known| *known == theme)),
        minutes: u32::try_from(row.get::<_, i64>(6)?).unwrap_or(0),
        active: row.get::<_, i64>(7)? != 0,
    };
    Ok((ModuleRow { id: ModuleId(row.get(0)?), module }, row.get(8)?))
}

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: ModuleId) -> Result<(ModuleRow, i64)> {
    let sql = format!("{SELECT} WHERE x.id = ?1");
    let conn = store.conn()?;
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?),
        None => Err(Trouble::Gone),
    }
}

/// All of them, by code and version.
pub fn all(store: &Store) -> Result<Vec<ModuleRow>> {
    let sql = format!("{SELECT} ORDER BY x.code, x.version");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| from_row(row).map(|(row, _)| row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Saves: a new one (`id` None) or a changed one; what another clerk changed since `base` is merged field by field, and
/// `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<ModuleId>,
    value: &Module,
    base: &Base<Module>,
) -> Result<Written<ModuleId>> {
    let act = id.map_or(Act::new("module"), |id| Act::new("module").on(id.0));
    store.write(clerk, act, |tx| match id {
        None => {
            let id = ModuleId(tx.new_id()?);
            write(tx, id, value, true)?;
            Ok(id)
        }
        Some(id) => {
            let (stored, chg) = get(tx.store(), id)?;
            let merged = merge::three_way(tx, base, &stored.module, chg, value)?;
            if merged != stored.module {
                write(tx, id, &merged, false)?;
            }
            Ok(id)
        }
    })
}

fn write(tx: &mut Tx<'_>, id: ModuleId, value: &Module, new: bool) -> Result<()> {
    let taken = tx.find(
        "SELECT 1 FROM module WHERE code = ?1 AND version = ?3 AND id <> ?2",
        params![value.code, id.0, value.version],
        |_| Ok(()),
    )?;
    if taken.is_some() {
        let mut problems = Problems::default();
        problems.add("code", Message::new("module-code-taken").with("code", value.code.as_str()));
        return Err(Trouble::Problems(problems));
    }
    let sql = if new {
        "INSERT INTO module (id, code, version, title, title_ar, theme, minutes, active, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
    } else {
        "UPDATE module SET code = ?2, version = ?3, title = ?4, title_ar = ?5, theme = ?6, minutes = ?7, active = ?8, chg = ?9 WHERE id = ?1"
    };
    tx.execute(
        sql,
        params![
            id.0,
            value.code,
            value.version,
            value.title,
            value.title_ar,
            value.theme,
            value.minutes,
            value.active,
            tx.chg()
        ],
    )?;
    Ok(())
}

/// The latest version of that code, or the version of that id.
pub fn find(store: &Store, code_or_id: &str) -> Result<ModuleRow> {
    let id = code_or_id.parse::<ModuleId>().map_or(0, |id| id.0);
    let sql = format!("{SELECT} WHERE x.code = ?1 COLLATE NOCASE OR x.id = ?2 ORDER BY x.version DESC");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let mut rows = statement.query(params![code_or_id, id])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?.0),
        None => Err(Trouble::Gone),
    }
}
