//! Awareness sessions and their heads.

use super::columns::{date, on_disk, small};
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, month_close};
use crate::domain::awareness::{Awareness, AwarenessRow, Head};
use crate::domain::id::{AwarenessId, CentreId, ClerkId};
use crate::domain::module::THEMES;
use rusqlite::{Row, params};

/// What every reader selects.
const SELECT: &str = "SELECT x.id, x.on_date, x.theme, x.centre, x.place, x.partner, x.names, x.chg FROM awareness x";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(AwarenessRow, i64)> {
    let theme = text(row, 2)?;
    let awareness = Awareness {
        on: date(row, 1)?,
        theme: THEMES.iter().copied().find(|known| *known == theme).unwrap_or("other"),
        heads: Vec::new(),
        centre: row.get::<_, Option<i64>>(3)?.map(CentreId),
        place: text_or_null(row, 4)?,
        partner: text_or_null(row, 5)?,
        names: text_or_null(row, 6)?,
    };
    Ok((AwarenessRow { id: AwarenessId(row.get(0)?), awareness }, row.get(7)?))
}

fn heads(store: &Store, id: AwarenessId) -> Result<Vec<Head>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT sex, band, milieu, heads FROM awareness_head WHERE awareness = ?1 ORDER BY sex, band, milieu",
    )?;
    let rows = statement.query_map([id.0], |row| {
        Ok(Head { sex: row.get(0)?, band: row.get(1)?, milieu: row.get(2)?, heads: small(row, 3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: AwarenessId) -> Result<(AwarenessRow, i64)> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} WHERE x.id = ?1"))?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => {
            let (mut found, chg) = from_row(row)?;
            found.awareness.heads = heads(store, id)?;
            Ok((found, chg))
        }
        None => Err(Trouble::Gone),
    }
}

/// All of them, latest first.
pub fn all(store: &Store) -> Result<Vec<AwarenessRow>> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} ORDER BY x.on_date DESC, x.id DESC"))?;
    let rows = statement.query_map([], |row| from_row(row).map(|(row, _)| row))?;
    let mut found: Vec<AwarenessRow> = rows.collect::<rusqlite::Result<_>>()?;
    for row in &mut found {
        row.awareness.heads = heads(store, row.id)?;
    }
    Ok(found)
}

/// Saves: a new one (`id` None) or a changed one; what another clerk changed since `base` is merged field by field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<AwarenessId>,
    value: &Awareness,
    base: &Base<Awareness>,
) -> Result<Written<AwarenessId>> {
    let act = id.map_or(Act::new("awareness"), |id| Act::new("awareness").on(id.0));
    store.write(clerk, act, |tx| match id {
        None => {
            month_close::unless_closed(tx, value.on)?;
            let id = AwarenessId(tx.new_id()?);
            write(tx, id, value, true)?;
            Ok(id)
        }
        Some(id) => {
            let (stored, chg) = get(tx.store(), id)?;
            let merged = merge::three_way(tx, base, &stored.awareness, chg, value)?;
            if merged != stored.awareness {
                month_close::unless_closed(tx, stored.awareness.on)?;
                month_close::unless_closed(tx, merged.on)?;
                write(tx, id, &merged, false)?;
            }
            Ok(id)
        }
    })
}

fn write(tx: &mut Tx<'_>, id: AwarenessId, value: &Awareness, new: bool) -> Result<()> {
    let sql = if new {
        "INSERT INTO awareness (id, on_date, theme, centre, place, partner, names, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
    } else {
        "UPDATE awareness SET on_date = ?2, theme = ?3, centre = ?4, place = ?5, partner = ?6, names = ?7, chg = ?8 WHERE id = ?1"
    };
    tx.execute(
        sql,
        params![
            id.0,
            on_disk(value.on),
            value.theme,
            value.centre.map(|centre| centre.0),
            value.place,
            value.partner,
            value.names,
            tx.chg()
        ],
    )?;
    let stored = heads(tx.store(), id)?;
    for head in stored.iter().filter(|head| !value.heads.contains(head)) {
        tx.execute(
            "DELETE FROM awareness_head WHERE awareness = ?1 AND sex = ?2 AND band = ?3 AND milieu = ?4",
            params![id.0, head.sex, head.band, head.milieu],
        )?;
    }
    for head in value.heads.iter().filter(|head| !stored.contains(head)) {
        let row = tx.new_id()?;
        tx.execute(
            "INSERT INTO awareness_head (id, awareness, sex, band, milieu, heads, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![row, id.0, head.sex, head.band, head.milieu, head.heads, tx.chg()],
        )?;
    }
    Ok(())
}
