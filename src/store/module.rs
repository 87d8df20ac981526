//! Modules and their versions.

use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::draft::Problems;
use crate::domain::id::{ClerkId, ModuleId};
use crate::domain::message::Message;
use crate::domain::module::{MODES, Module, ModuleRow, THEMES};
use rusqlite::{Row, params};

/// What every reader selects.
const SELECT: &str = "SELECT x.id, x.code, x.version, x.title, x.title_ar, x.theme, x.minutes, x.active, x.chg, x.mode, x.workplace, x.requires, x.public, x.needs, x.outlets, x.title_zgh, x.title_en, x.years FROM module x";

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
        mode: text_or_null(row, 9)?.and_then(|mode| MODES.iter().copied().find(|known| *known == mode)),
        workplace: row.get::<_, Option<i64>>(10)?.and_then(|share| u16::try_from(share).ok()),
        years: row.get::<_, Option<i64>>(17)?.and_then(|years| u16::try_from(years).ok()),
        requires: codes(text_or_null(row, 11)?),
        public: text_or_null(row, 12)?,
        needs: text_or_null(row, 13)?,
        outlets: text_or_null(row, 14)?,
        title_zgh: text_or_null(row, 15)?,
        title_en: text_or_null(row, 16)?,
    };
    Ok((ModuleRow { id: ModuleId(row.get(0)?), module }, row.get(8)?))
}

/// Codes as they are kept: a space between them.
pub(super) fn codes(text: Option<String>) -> Vec<String> {
    text.unwrap_or_default().split_whitespace().map(str::to_owned).collect()
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
///
/// A new version takes the place of the versions before it: courses keep the one they teach, new courses get this one.
/// What a course counts on is not changed under it: that is a new version's work.
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
            tx.execute(
                "UPDATE module SET active = 0, chg = ?3 WHERE code = ?1 AND version < ?2 AND active = 1",
                params![value.code, value.version, tx.chg()],
            )?;
            Ok(id)
        }
        Some(id) => {
            let (stored, chg) = get(tx.store(), id)?;
            let merged = merge::three_way(tx, base, &stored.module, chg, value)?;
            if !merged.teaches_the_same(&stored.module) {
                not_taught(tx.store(), id, &stored.module, &merged)?;
            }
            if merged != stored.module {
                write(tx, id, &merged, false)?;
            }
            Ok(id)
        }
    })
}

/// Courses that teach a version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taught {
    /// Begun and not over.
    pub running: u16,
    /// Still to begin.
    pub coming: u16,
    /// All that ever did.
    pub ever: u16,
}

/// Which courses teach a version, counted on a day.
pub fn taught(store: &Store, id: ModuleId, day: chrono::NaiveDate) -> Result<Taught> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT ifnull(sum(starts_on <= ?2 AND ends_on >= ?2), 0), ifnull(sum(starts_on > ?2), 0), count(*) \
         FROM course WHERE module = ?1",
    )?;
    let day = super::columns::on_disk(day);
    Ok(statement.query_row(params![id.0, day], |row| {
        Ok(Taught {
            running: super::columns::small(row, 0)?,
            coming: super::columns::small(row, 1)?,
            ever: super::columns::small(row, 2)?,
        })
    })?)
}

fn not_taught(store: &Store, id: ModuleId, stored: &Module, wanted: &Module) -> Result<()> {
    let taught = taught(store, id, store.clock().today())?;
    if taught.ever == 0 {
        return Ok(());
    }
    let field = if stored.code != wanted.code {
        "code"
    } else if stored.version != wanted.version {
        "version"
    } else if stored.minutes != wanted.minutes {
        "hours"
    } else if stored.requires != wanted.requires {
        "requires"
    } else {
        "mode"
    };
    let mut problems = Problems::default();
    problems.add(field, Message::new("module-taught").with("count", taught.ever));
    Err(Trouble::Problems(problems))
}

/// Withdraws a version, or offers it again: courses that teach it go on to their end, no new one is opened on it.
pub fn withdraw(store: &mut Store, clerk: ClerkId, id: ModuleId, withdrawn: bool) -> Result<Written<()>> {
    store.write(clerk, Act::new("withdraw-module").on(id.0), |tx| {
        let (stored, _) = get(tx.store(), id)?;
        if stored.module.active == withdrawn {
            tx.execute("UPDATE module SET active = ?2, chg = ?3 WHERE id = ?1", params![id.0, !withdrawn, tx.chg()])?;
        }
        Ok(())
    })
}

fn write(tx: &mut Tx<'_>, id: ModuleId, value: &Module, new: bool) -> Result<()> {
    let mut problems = Problems::default();
    let taken = tx.find(
        "SELECT 1 FROM module WHERE code = ?1 AND version = ?3 AND id <> ?2",
        params![value.code, id.0, value.version],
        |_| Ok(()),
    )?;
    if taken.is_some() {
        problems.add("code", Message::new("module-code-taken").with("code", value.code.as_str()));
    }
    if let Some(why) = wrong_order(tx.store(), value)? {
        problems.add("requires", why);
    }
    problems.into_result().map_err(Trouble::Problems)?;
    let sql = if new {
        "INSERT INTO module (id, code, version, title, title_ar, theme, minutes, active, chg, mode, workplace, requires, public, needs, outlets, title_zgh, title_en, years) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
    } else {
        "UPDATE module SET code = ?2, version = ?3, title = ?4, title_ar = ?5, theme = ?6, minutes = ?7, active = ?8, chg = ?9, mode = ?10, workplace = ?11, requires = ?12, public = ?13, needs = ?14, outlets = ?15, title_zgh = ?16, title_en = ?17, years = ?18 WHERE id = ?1"
    };
    let requires = value.requires.join(" ");
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
            tx.chg(),
            value.mode,
            value.workplace,
            super::columns::filled(&requires),
            value.public,
            value.needs,
            value.outlets,
            value.title_zgh,
            value.title_en,
            value.years
        ],
    )?;
    Ok(())
}

/// A code that must come before it and is not there, or that itself needs this one first.
fn wrong_order(store: &Store, value: &Module) -> Result<Option<Message>> {
    if value.requires.is_empty() {
        return Ok(None);
    }
    let all = all(store)?;
    let of = |code: &str| all.iter().rev().find(|row| row.module.code == code);
    let mut todo: Vec<&str> = value.requires.iter().map(String::as_str).collect();
    let mut seen: Vec<&str> = Vec::new();
    while let Some(code) = todo.pop() {
        if code == value.code {
            return Ok(Some(Message::new("module-requires-circle").with("code", value.code.as_str())));
        }
        if seen.contains(&code) {
            continue;
        }
        seen.push(code);
        match of(code) {
            Some(row) => todo.extend(row.module.requires.iter().map(String::as_str)),
            None => return Ok(Some(Message::new("module-requires-unknown").with("code", code))),
        }
    }
    Ok(None)
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
