//! Courses and their weekly timetables.

use super::columns::{date, filled, on_disk, rows, small, time, time_on_disk};
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, closure, meta, module, month_close, room, session, trainer};
use crate::domain::course::{Course, CourseRow, MOST_SESSIONS, Short, Slot, parse_team, team_typed};
use crate::domain::draft::Problems;
use crate::domain::id::{CentreId, ModuleId};
use crate::domain::id::{ClerkId, CourseId};
use crate::domain::labels::Labels;
use crate::domain::message::Message;
use chrono::NaiveDate;
use rusqlite::{Row, params};

/// What every reader selects.
const SELECT: &str = "SELECT x.id, x.code, x.module, x.centre, x.name, x.name_ar, x.room, x.trainer, x.starts_on, x.ends_on, x.capacity, x.chg, t.name, t.name_ar, x.minutes, x.funding, x.excluded, (SELECT count(*) FROM enrolment e WHERE e.course = x.id AND e.to_on IS NULL AND e.person IS NOT NULL AND e.state NOT IN (5, 6)), x.team, x.marks, x.neutral FROM course x JOIN centre t ON t.id = x.centre";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(CourseRow, i64)> {
    let course = Course {
        code: text(row, 1)?,
        module: ModuleId(row.get(2)?),
        centre: CentreId(row.get(3)?),
        name: text(row, 4)?,
        name_ar: text_or_null(row, 5)?,
        room: text_or_null(row, 6)?,
        trainer: text_or_null(row, 7)?,
        starts_on: date(row, 8)?,
        ends_on: date(row, 9)?,
        capacity: row.get::<_, Option<i64>>(10)?.and_then(|places| u16::try_from(places).ok()),
        slots: Vec::new(),
        minutes: row.get::<_, Option<i64>>(14)?.and_then(|minutes| u32::try_from(minutes).ok()),
        funding: text_or_null(row, 15)?,
        excluded: text_or_null(row, 16)?
            .unwrap_or_default()
            .split_whitespace()
            .filter_map(|day| day.parse().ok())
            .collect(),
        team: text_or_null(row, 18)?.and_then(|team| parse_team(&team).ok()).unwrap_or_default(),
        marks: text_or_null(row, 19)?.and_then(|marks| Labels::parse(&marks).ok()),
        neutral: row.get::<_, Option<i64>>(20)?.map(|neutral| neutral != 0),
        by_hours: false,
    };
    let centre_name = (text(row, 12)?, text_or_null(row, 13)?);
    let row_ = CourseRow { id: CourseId(row.get(0)?), course, centre_name, enrolled: small(row, 17)? };
    Ok((row_, row.get(11)?))
}

/// One of them with its timetable, and the Change that last touched it.
pub fn get(store: &Store, id: CourseId) -> Result<(CourseRow, i64)> {
    let (mut row, chg) = one(store, "x.id = ?1", &[&id.0])?;
    row.course.slots = slots(store, id)?;
    Ok((row, chg))
}

/// The course of that code or id.
pub fn find(store: &Store, code_or_id: &str) -> Result<CourseRow> {
    let id = code_or_id.parse::<CourseId>().map_or(0, |id| id.0);
    let (mut row, _) = one(store, "x.code = ?1 COLLATE NOCASE OR x.id = ?2", &[&code_or_id, &id])?;
    row.course.slots = slots(store, row.id)?;
    Ok(row)
}

fn one(store: &Store, which: &str, params: &[&dyn rusqlite::ToSql]) -> Result<(CourseRow, i64)> {
    let conn = store.conn()?;
    let mut statement = conn.prepare_cached(&format!("{SELECT} WHERE {which}"))?;
    let mut rows = statement.query(params)?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?),
        None => Err(Trouble::Gone),
    }
}

fn slots(store: &Store, id: CourseId) -> Result<Vec<Slot>> {
    let mut statement = store
        .conn()?
        .prepare_cached("SELECT weekday, starts, minutes FROM recurrence WHERE course = ?1 ORDER BY weekday, starts")?;
    let rows = statement
        .query_map([id.0], |row| Ok(Slot { weekday: row.get(0)?, starts: time(row, 1)?, minutes: small(row, 2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Courses that run on `day` or begin after it, by name, then the ended ones, latest first: those after `skip`, at most
/// `limit`. Timetables are left out.
pub fn all(store: &Store, day: NaiveDate, skip: usize, limit: usize) -> Result<Vec<CourseRow>> {
    let sql = format!(
        "{SELECT} ORDER BY x.ends_on < ?1, CASE WHEN x.ends_on < ?1 THEN x.ends_on END DESC, x.name, x.id LIMIT ?2 OFFSET ?3"
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let found =
        statement.query_map(params![on_disk(day), rows(limit), rows(skip)], |row| from_row(row).map(|(row, _)| row))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Saves: a new one (`id` None) or a changed one; what another clerk changed since `base` is merged field by field, and
/// `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<CourseId>,
    value: &Course,
    base: &Base<Course>,
) -> Result<Written<CourseId>> {
    save_because(store, clerk, id, value, base, None)
}

/// The same with the reason for what speaks against it.
pub fn save_because(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<CourseId>,
    value: &Course,
    base: &Base<Course>,
    reason: Option<&str>,
) -> Result<Written<CourseId>> {
    let mut act = id.map_or(Act::new("course"), |id| Act::new("course").on(id.0));
    act.reason = reason.map(str::to_owned);
    store.write(clerk, act, |tx| match id {
        None => {
            let id = CourseId(tx.new_id()?);
            tx.done_on(id.0);
            taught(tx.store(), value)?;
            write(tx, id, &ended(tx.store(), value)?, true)?;
            Ok(id)
        }
        Some(id) => {
            let (stored, chg) = get(tx.store(), id)?;
            let value = ended(tx.store(), value)?;
            let merged = merge::three_way(tx, base, &stored.course, chg, &value)?;
            if merged.neutral != stored.course.neutral {
                let delegation = meta::rules(tx.store())?.neutral;
                let counts = |course: &Course| course.neutral.unwrap_or(delegation);
                if counts(&merged) != counts(&stored.course) {
                    month_close::unless_counted(tx, id, NaiveDate::default(), None)?;
                }
            }
            if merged != stored.course {
                write(tx, id, &merged, false)?;
            }
            Ok(id)
        }
    })
}

/// The course with its last day: where none was said, that of the session that completes its hours, or those that its module
/// gives in class.
pub fn ended(store: &Store, value: &Course) -> Result<Course> {
    if !value.by_hours {
        return dated(value).map(|()| value.clone());
    }
    let mut value = value.clone();
    if value.minutes.is_none() {
        let share = meta::rule(store, meta::Rule::WorkplaceShare)?;
        let module = module::get(store, value.module)?.0.module;
        // Of a module that is all workplace, who plans classes says how many.
        value.minutes = Some(module.class_minutes(share)).filter(|own| *own > 0).or(Some(module.minutes));
    }
    let closures = closure::met(store, value.starts_on, value.ends_on)?;
    value.ended_by_hours(&closures).map_err(|why| {
        let mut problems = Problems::default();
        problems.add("hours", why);
        Trouble::Problems(problems)
    })
}

/// What its timetable comes to, if its last day comes before its hours are given.
pub fn short(store: &Store, value: &Course) -> Result<Option<Short>> {
    let closures = closure::met(store, value.starts_on, value.until_its_hours().ends_on)?;
    Ok(value.short(&closures))
}

/// Refuses a timetable without a day between the first and the last, or with more sessions than any course has.
fn dated(value: &Course) -> Result<()> {
    if value.slots.is_empty() {
        return Ok(());
    }
    let why = match value.plan(&[]).len() {
        0 => Message::new("course-no-date").with("from", value.starts_on).with("to", value.ends_on),
        MOST_SESSIONS.. => Message::new("course-many-sessions").with("max", MOST_SESSIONS),
        _ => return Ok(()),
    };
    let mut problems = Problems::default();
    problems.add("slots", why);
    Err(Trouble::Problems(problems))
}

/// Makes a course and the sessions of its timetable in one Change; `reason` is why its clashes are accepted.
pub fn create(
    store: &mut Store,
    clerk: ClerkId,
    value: &Course,
    reason: Option<&str>,
) -> Result<Written<(CourseId, u16)>> {
    let mut act = Act::new("course");
    act.reason = reason.map(str::to_owned);
    store.write(clerk, act, |tx| {
        let id = CourseId(tx.new_id()?);
        tx.done_on(id.0);
        taught(tx.store(), value)?;
        write(tx, id, &ended(tx.store(), value)?, true)?;
        Ok((id, session::plan_in(tx, id)?))
    })
}

/// A new course inside a Change, without its sessions.
pub(super) fn insert(tx: &mut Tx<'_>, value: &Course) -> Result<CourseId> {
    let id = CourseId(tx.new_id()?);
    write(tx, id, value, true)?;
    Ok(id)
}

/// Refuses a module that is withdrawn.
fn taught(store: &Store, value: &Course) -> Result<()> {
    if module::get(store, value.module)?.0.module.active {
        return Ok(());
    }
    let mut problems = Problems::default();
    problems.add("module", Message::new("module-not-offered"));
    Err(Trouble::Problems(problems))
}

/// The course with its trainers and its room as the lists write them, where they are there: hours are added up by name.
pub(super) fn listed(store: &Store, value: &Course) -> Result<Course> {
    let mut value = value.clone();
    for said in value.trainer.iter_mut().chain(value.team.iter_mut().map(|one| &mut one.name)) {
        if let Some(row) = trainer::named(store, said)? {
            *said = row.trainer.name;
        }
    }
    if let Some(said) = &mut value.room
        && let Some(row) = room::named(store, value.centre, said)?
    {
        *said = row.room.name;
    }
    Ok(value)
}

fn write(tx: &mut Tx<'_>, id: CourseId, value: &Course, new: bool) -> Result<()> {
    let taken = tx.find("SELECT 1 FROM course WHERE code = ?1 AND id <> ?2", params![value.code, id.0], |_| Ok(()))?;
    if taken.is_some() {
        let mut problems = Problems::default();
        problems.add("code", Message::new("course-code-taken").with("code", value.code.as_str()));
        return Err(Trouble::Problems(problems));
    }
    let value = &listed(tx.store(), value)?;
    let excluded = value.excluded.iter().map(|day| on_disk(*day)).collect::<Vec<_>>().join(" ");
    let sql = if new {
        "INSERT INTO course (id, code, module, centre, name, name_ar, room, trainer, starts_on, ends_on, capacity, chg, minutes, funding, excluded, team, marks, neutral) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
    } else {
        "UPDATE course SET code = ?2, module = ?3, centre = ?4, name = ?5, name_ar = ?6, room = ?7, trainer = ?8, starts_on = ?9, ends_on = ?10, capacity = ?11, chg = ?12, minutes = ?13, funding = ?14, excluded = ?15, team = ?16, marks = ?17, neutral = ?18 WHERE id = ?1"
    };
    tx.execute(
        sql,
        params![
            id.0,
            value.code,
            value.module.0,
            value.centre.0,
            value.name,
            value.name_ar,
            value.room,
            value.trainer,
            on_disk(value.starts_on),
            on_disk(value.ends_on),
            value.capacity,
            tx.chg(),
            value.minutes,
            value.funding,
            filled(&excluded),
            filled(&team_typed(&value.team)),
            value.marks.map(|marks| marks.text()),
            value.neutral
        ],
    )?;
    write_slots(tx, id, &value.slots)
}

/// Makes the stored timetable the given one; lines that stay as they are keep their rows.
fn write_slots(tx: &mut Tx<'_>, id: CourseId, wanted: &[Slot]) -> Result<()> {
    let stored = slots(tx.store(), id)?;
    for slot in stored.iter().filter(|slot| !wanted.contains(slot)) {
        tx.execute(
            "DELETE FROM recurrence WHERE course = ?1 AND weekday = ?2 AND starts = ?3",
            params![id.0, slot.weekday, time_on_disk(slot.starts)],
        )?;
    }
    for slot in wanted.iter().filter(|slot| !stored.contains(slot)) {
        let row = tx.new_id()?;
        tx.execute(
            "INSERT INTO recurrence (id, course, weekday, starts, minutes, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![row, id.0, slot.weekday, time_on_disk(slot.starts), slot.minutes, tx.chg()],
        )?;
    }
    Ok(())
}
