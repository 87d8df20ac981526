//! Trainers.

use super::columns::{date_or_null, on_disk, small};
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::course::{parse_team, team_typed};
use crate::domain::draft::Problems;
use crate::domain::id::{ClerkId, TrainerId};
use crate::domain::message::Message;
use crate::domain::name;
use crate::domain::trainer::{EMPLOYERS, KINDS, Trainer, TrainerRow};
use rusqlite::{Row, params};

/// What every reader selects; `?1` is the day on which courses are counted.
const SELECT: &str = "SELECT x.id, x.name, x.name_ar, x.kind, x.employer, x.phone, x.from_on, x.to_on, x.active, x.chg, \
    (SELECT count(*) FROM course c WHERE c.trainer = x.name AND c.ends_on >= ?1) FROM trainer x";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(TrainerRow, i64)> {
    let known = |all: &'static [&'static str], text: Option<String>| {
        text.and_then(|text| all.iter().copied().find(|code| *code == text))
    };
    let trainer = Trainer {
        name: text(row, 1)?,
        name_ar: text_or_null(row, 2)?,
        kind: known(KINDS, text_or_null(row, 3)?),
        employer: known(EMPLOYERS, text_or_null(row, 4)?),
        phone: text_or_null(row, 5)?,
        from: date_or_null(row, 6)?,
        to: date_or_null(row, 7)?,
        active: row.get::<_, i64>(8)? != 0,
    };
    Ok((TrainerRow { id: TrainerId(row.get(0)?), trainer, courses: small(row, 10)? }, row.get(9)?))
}

/// One of them, with the Change that last touched her.
pub fn get(store: &Store, id: TrainerId) -> Result<(TrainerRow, i64)> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} WHERE x.id = ?2"))?;
    let mut rows = statement.query(params![on_disk(store.clock().today()), id.0])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?),
        None => Err(Trouble::Gone),
    }
}

/// All of them, by name.
pub fn all(store: &Store) -> Result<Vec<TrainerRow>> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} WHERE x.name <> '' ORDER BY x.name, x.id"))?;
    let rows = statement.query_map([on_disk(store.clock().today())], |row| from_row(row).map(|(row, _)| row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The one that an id or a name means, whatever its capitals and accents, in either script.
pub fn named(store: &Store, text: &str) -> Result<Option<TrainerRow>> {
    let id = text.parse::<TrainerId>().ok();
    let wanted = name::words(text);
    let same = |own: &str| !wanted.is_empty() && name::words(own) == wanted;
    Ok(all(store)?
        .into_iter()
        .find(|row| Some(row.id) == id || same(&row.trainer.name) || row.trainer.name_ar.as_deref().is_some_and(same)))
}

/// Saves: a new one (`id` None) or a changed one; what another clerk changed since `base` is merged field by field. A new
/// name is written into the courses that bear the old one.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<TrainerId>,
    value: &Trainer,
    base: &Base<Trainer>,
) -> Result<Written<TrainerId>> {
    let act = id.map_or(Act::new("trainer"), |id| Act::new("trainer").on(id.0));
    store.write(clerk, act, |tx| match id {
        None => add(tx, value),
        Some(id) => {
            let (stored, chg) = get(tx.store(), id)?;
            let merged = merge::three_way(tx, base, &stored.trainer, chg, value)?;
            if merged != stored.trainer {
                write(tx, id, &merged, false)?;
            }
            if merged.name != stored.trainer.name {
                tx.execute(
                    "UPDATE course SET trainer = ?2, chg = ?3 WHERE trainer = ?1",
                    params![stored.trainer.name, merged.name, tx.chg()],
                )?;
                rename_in_teams(tx, &stored.trainer.name, &merged.name)?;
            }
            Ok(id)
        }
    })
}

/// Writes her new name into the teams that bear the old one.
fn rename_in_teams(tx: &Tx<'_>, was: &str, is: &str) -> Result<()> {
    let teams: Vec<(i64, String)> = {
        let mut statement = tx.conn().prepare_cached("SELECT id, team FROM course WHERE instr(team, ?1) > 0")?;
        let rows = statement.query_map([was], |row| Ok((row.get(0)?, text(row, 1)?)))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    for (course, team) in teams {
        let mut team = parse_team(&team).unwrap_or_default();
        team.iter_mut().filter(|one| one.name == was).for_each(|one| is.clone_into(&mut one.name));
        tx.execute(
            "UPDATE course SET team = ?2, chg = ?3 WHERE id = ?1",
            params![course, team_typed(&team), tx.chg()],
        )?;
    }
    Ok(())
}

/// A new one inside a Change.
pub(super) fn add(tx: &mut Tx<'_>, value: &Trainer) -> Result<TrainerId> {
    let id = TrainerId(tx.new_id()?);
    write(tx, id, value, true)?;
    Ok(id)
}

/// The one whom a course names, made where the name stands on courses alone.
pub(super) fn of_name(tx: &mut Tx<'_>, name: &str) -> Result<TrainerId> {
    let exact = tx.find("SELECT id FROM trainer WHERE name = ?1 LIMIT 1", [name], |row| row.get(0).map(TrainerId))?;
    match exact.or(named(tx.store(), name)?.map(|row| row.id)) {
        Some(id) => Ok(id),
        None => add(tx, &Trainer { name: name.to_owned(), active: true, ..Trainer::default() }),
    }
}

/// Nobody: the row without a name, which stands in no list, for classes that had no trainer when their month was closed.
pub(super) fn nobody(tx: &mut Tx<'_>) -> Result<TrainerId> {
    match tx.find("SELECT id FROM trainer WHERE name = ''", [], |row| row.get(0).map(TrainerId))? {
        Some(id) => Ok(id),
        None => add(tx, &Trainer::default()),
    }
}

/// True of her: other courses name her as well, so an undo of the Change that made her leaves her where she is.
pub(super) fn is_nobody(tx: &Tx<'_>, id: i64) -> Result<bool> {
    Ok(tx.find("SELECT 1 FROM trainer WHERE id = ?1 AND name = ''", [id], |_| Ok(()))?.is_some())
}

/// Makes a trainer of every name that courses bear and no trainer has. Returns how many.
pub fn from_courses(store: &mut Store, clerk: ClerkId) -> Result<Written<usize>> {
    store.write(clerk, Act::new("trainer"), |tx| {
        let names: Vec<String> = {
            let sql = "SELECT DISTINCT trainer FROM course WHERE trainer IS NOT NULL ORDER BY trainer";
            let mut statement = tx.conn().prepare_cached(sql)?;
            let rows = statement.query_map([], |row| text(row, 0))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let mut added = 0;
        for said in names {
            if named(tx.store(), &said)?.is_none() && said.chars().any(char::is_alphabetic) {
                add(tx, &Trainer { name: said, active: true, ..Trainer::default() })?;
                added += 1;
            }
        }
        Ok(added)
    })
}

fn write(tx: &mut Tx<'_>, id: TrainerId, value: &Trainer, new: bool) -> Result<()> {
    if named(tx.store(), &value.name)?.is_some_and(|other| other.id != id) {
        let mut problems = Problems::default();
        problems.add("name", Message::new("trainer-name-taken").with("name", value.name.as_str()));
        return Err(Trouble::Problems(problems));
    }
    let sql = if new {
        "INSERT INTO trainer (id, name, name_ar, kind, employer, phone, from_on, to_on, active, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
    } else {
        "UPDATE trainer SET name = ?2, name_ar = ?3, kind = ?4, employer = ?5, phone = ?6, from_on = ?7, to_on = ?8, active = ?9, chg = ?10 WHERE id = ?1"
    };
    tx.execute(
        sql,
        params![
            id.0,
            value.name,
            value.name_ar,
            value.kind,
            value.employer,
            value.phone,
            value.from.map(on_disk),
            value.to.map(on_disk),
            value.active,
            tx.chg()
        ],
    )?;
    Ok(())
}
