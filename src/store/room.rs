//! Rooms of the centres.

use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::draft::Problems;
use crate::domain::id::{CentreId, ClerkId, RoomId};
use crate::domain::message::Message;
use crate::domain::name;
use crate::domain::room::{Room, RoomRow};
use rusqlite::{Row, params};

/// What every reader selects.
const SELECT: &str = "SELECT x.id, x.centre, x.name, x.name_ar, x.places, x.active, x.chg, t.name, t.name_ar \
    FROM room x JOIN centre t ON t.id = x.centre";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(RoomRow, i64)> {
    let room = Room {
        centre: CentreId(row.get(1)?),
        name: text(row, 2)?,
        name_ar: text_or_null(row, 3)?,
        places: row.get::<_, Option<i64>>(4)?.and_then(|places| u16::try_from(places).ok()),
        active: row.get::<_, i64>(5)? != 0,
    };
    let centre_name = (text(row, 7)?, text_or_null(row, 8)?);
    Ok((RoomRow { id: RoomId(row.get(0)?), room, centre_name }, row.get(6)?))
}

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: RoomId) -> Result<(RoomRow, i64)> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} WHERE x.id = ?1"))?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?),
        None => Err(Trouble::Gone),
    }
}

/// All of them, centre by centre.
pub fn all(store: &Store) -> Result<Vec<RoomRow>> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} ORDER BY t.name, x.name, x.id"))?;
    let rows = statement.query_map([], |row| from_row(row).map(|(row, _)| row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The room of a centre that bears a name, whatever its capitals and accents, in either script.
pub fn named(store: &Store, centre: CentreId, said: &str) -> Result<Option<RoomRow>> {
    let wanted = name::words(said);
    let same = |own: &str| !wanted.is_empty() && name::words(own) == wanted;
    Ok(all(store)?.into_iter().find(|row| {
        row.room.centre == centre && (same(&row.room.name) || row.room.name_ar.as_deref().is_some_and(same))
    }))
}

/// Saves: a new one (`id` None) or a changed one; what another clerk changed since `base` is merged field by field. A new
/// name is written into the courses of the centre that bear the old one.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<RoomId>,
    value: &Room,
    base: &Base<Room>,
) -> Result<Written<RoomId>> {
    let act = id.map_or(Act::new("room"), |id| Act::new("room").on(id.0));
    store.write(clerk, act, |tx| match id {
        None => add(tx, value),
        Some(id) => {
            let (stored, chg) = get(tx.store(), id)?;
            let merged = merge::three_way(tx, base, &stored.room, chg, value)?;
            if merged != stored.room {
                write(tx, id, &merged, false)?;
            }
            if merged.name != stored.room.name {
                tx.execute(
                    "UPDATE course SET room = ?3, chg = ?4 WHERE centre = ?1 AND room = ?2",
                    params![stored.room.centre.0, stored.room.name, merged.name, tx.chg()],
                )?;
            }
            Ok(id)
        }
    })
}

/// A new one inside a Change.
pub(super) fn add(tx: &mut Tx<'_>, value: &Room) -> Result<RoomId> {
    let id = RoomId(tx.new_id()?);
    write(tx, id, value, true)?;
    Ok(id)
}

/// Makes a room of every name that courses bear and their centre has not. Returns how many.
pub fn from_courses(store: &mut Store, clerk: ClerkId) -> Result<Written<usize>> {
    store.write(clerk, Act::new("room"), |tx| {
        let said: Vec<(i64, String)> = {
            let sql = "SELECT DISTINCT centre, room FROM course WHERE room IS NOT NULL ORDER BY centre, room";
            let mut statement = tx.conn().prepare_cached(sql)?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, text(row, 1)?)))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let mut added = 0;
        for (centre, said) in said {
            let centre = CentreId(centre);
            if named(tx.store(), centre, &said)?.is_none() && !name::words(&said).is_empty() {
                add(tx, &Room { centre, name: said, name_ar: None, places: None, active: true })?;
                added += 1;
            }
        }
        Ok(added)
    })
}

fn write(tx: &mut Tx<'_>, id: RoomId, value: &Room, new: bool) -> Result<()> {
    let names = [("name", Some(value.name.as_str())), ("name_ar", value.name_ar.as_deref())];
    for (field, said) in names.into_iter().filter_map(|(field, said)| Some((field, said?))) {
        if named(tx.store(), value.centre, said)?.is_some_and(|other| other.id != id) {
            let mut problems = Problems::default();
            problems.add(field, Message::new("room-name-taken").with("name", said));
            return Err(Trouble::Problems(problems));
        }
    }
    let sql = if new {
        "INSERT INTO room (id, centre, name, name_ar, places, active, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
    } else {
        "UPDATE room SET centre = ?2, name = ?3, name_ar = ?4, places = ?5, active = ?6, chg = ?7 WHERE id = ?1"
    };
    tx.execute(sql, params![id.0, value.centre.0, value.name, value.name_ar, value.places, value.active, tx.chg()])?;
    Ok(())
}
