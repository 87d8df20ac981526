//! Filters kept under a name, for all clerks of the delegation.

use super::super::reading::text;
use super::super::{Act, Result, Store, Trouble, Written};
use crate::domain::draft::Draft;
use crate::domain::id::{ClerkId, ListId};
use crate::domain::list::{Saved, parse_name};
use crate::domain::order;
use crate::domain::{filter, name};
use rusqlite::{Row, params};

fn from_row(row: &Row<'_>) -> rusqlite::Result<(ListId, Saved)> {
    // What cannot be read asks nothing: the list opens on everybody, and can be made anew.
    let draft: Draft = serde_json::from_str(&text(row, 2)?).unwrap_or_default();
    Ok((ListId(row.get(0)?), Saved { name: text(row, 1)?, draft }))
}

/// All of them, by name.
pub fn all(store: &Store) -> Result<Vec<(ListId, Saved)>> {
    let mut statement = store.conn()?.prepare_cached("SELECT id, name, filter FROM saved_list")?;
    let rows = statement.query_map([], from_row)?;
    let mut all: Vec<(ListId, Saved)> = rows.collect::<rusqlite::Result<_>>()?;
    order::by_key(&mut all, |(id, list)| (name::words(&list.name), *id));
    Ok(all)
}

/// One of them.
pub fn get(store: &Store, id: ListId) -> Result<Saved> {
    all(store)?.into_iter().find_map(|(own, list)| (own == id).then_some(list)).ok_or(Trouble::Gone)
}

/// The one of that name, whatever its capitals and accents.
pub fn by_name(store: &Store, wanted: &str) -> Result<(ListId, Saved)> {
    let words = name::words(wanted);
    let all = all(store)?;
    let exact = all.iter().position(|(_, list)| list.name == wanted.trim());
    let near = || all.iter().position(|(_, list)| !words.is_empty() && name::words(&list.name) == words);
    let at = exact.or_else(near).ok_or(Trouble::Gone)?;
    all.into_iter().nth(at).ok_or(Trouble::Gone)
}

/// Keeps a filter under a name, in place of the one that name had. Only what was asked is kept.
pub fn save(store: &mut Store, clerk: ClerkId, wanted: &str, draft: &Draft) -> Result<Written<ListId>> {
    let called = parse_name(wanted).map_err(Trouble::Problems)?;
    let kept = filter::FIELDS.iter().filter(|field| !draft.get(field.id).trim().is_empty());
    let kept = kept.fold(Draft::default(), |kept, field| kept.with(field.id, draft.get(field.id).trim()));
    let json = serde_json::to_string(&kept).map_err(|error| Trouble::Damaged(error.to_string()))?;
    store.write(clerk, Act::new("list"), |tx| {
        if let Ok((id, stored)) = by_name(tx.store(), &called) {
            if stored.draft != kept || stored.name != called {
                tx.execute(
                    "UPDATE saved_list SET name = ?2, filter = ?3, chg = ?4 WHERE id = ?1",
                    params![id.0, called, json, tx.chg()],
                )?;
            }
            return Ok(id);
        }
        let id = tx.new_id()?;
        tx.execute(
            "INSERT INTO saved_list (id, name, filter, chg) VALUES (?1, ?2, ?3, ?4)",
            params![id, called, json, tx.chg()],
        )?;
        Ok(ListId(id))
    })
}

/// Forgets one; undo brings it back.
pub fn forget(store: &mut Store, clerk: ClerkId, id: ListId) -> Result<Written<()>> {
    store.write(clerk, Act::new("forget-list"), |tx| {
        match tx.execute("DELETE FROM saved_list WHERE id = ?1", [id.0])? {
            0 => Err(Trouble::Gone),
            _ => Ok(()),
        }
    })
}
