//! Seasons: other hours between two days, and the sessions they move.

use super::columns::{date, on_disk, small, time, time_on_disk};
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::course::Planned;
use crate::domain::id::{CentreId, ClerkId, SeasonId};
use crate::domain::name;
use crate::domain::season::{Season, SeasonRow};
use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Row, params};

/// What every reader selects.
const SELECT: &str = "SELECT x.id, x.centre, x.from_on, x.to_on, x.opens, x.closes, x.title, x.title_ar, x.chg, t.code \
     FROM season x LEFT JOIN centre t ON t.id = x.centre";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(SeasonRow, i64)> {
    let season = Season {
        centre: row.get::<_, Option<i64>>(1)?.map(CentreId),
        from: date(row, 2)?,
        to: date(row, 3)?,
        opens: time(row, 4)?,
        closes: time(row, 5)?,
        title: text(row, 6)?,
        title_ar: text_or_null(row, 7)?,
    };
    Ok((SeasonRow { id: SeasonId(row.get(0)?), season, centre_code: text_or_null(row, 9)? }, row.get(8)?))
}

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: SeasonId) -> Result<(SeasonRow, i64)> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} WHERE x.id = ?1"))?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?),
        None => Err(Trouble::Gone),
    }
}

/// All of them, by first day.
pub fn all(store: &Store) -> Result<Vec<SeasonRow>> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} ORDER BY x.from_on, x.id"))?;
    let rows = statement.query_map([], |row| from_row(row).map(|(row, _)| row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a season does to the timetable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Sessions that move to another hour, each with its length.
    pub moved: usize,
    /// Minutes of them: the same before and after.
    pub minutes: u32,
    /// Sessions that do not fit between its hours: they stay where they are.
    pub unfit: usize,
    /// Sessions whose register has marks, and those that somebody moved by hand: they stay too.
    pub kept: usize,
    /// Sessions that an earlier form of it had moved, and that go back to the hour of their timetable.
    pub back: usize,
}

impl Effect {
    /// True if nothing moves and nothing is in question.
    pub const fn is_nothing(&self) -> bool {
        self.moved + self.unfit + self.back == 0
    }
}

/// A session of a season's days.
struct Class {
    id: i64,
    course: i64,
    centre: CentreId,
    on: NaiveDate,
    /// The hour of its timetable, and where it stands.
    slot: NaiveTime,
    starts: NaiveTime,
    minutes: u16,
    fixed: bool,
    room: Option<String>,
    trainer: Option<String>,
}

impl Class {
    /// True if the two may not be at once.
    fn shares(&self, other: &Self) -> bool {
        let same = |one: &Option<String>, two: &Option<String>| match (one, two) {
            (Some(one), Some(two)) => name::words(one) == name::words(two) && !name::words(one).is_empty(),
            _ => false,
        };
        self.course == other.course || same(&self.room, &other.room) || same(&self.trainer, &other.trainer)
    }
}

/// Where each session goes: its id and its new hour.
struct Moves {
    to: Vec<(i64, NaiveTime)>,
    back: Vec<i64>,
    effect: Effect,
}

/// What the season of that id, or a new one, would do as it is given.
pub fn effect(store: &Store, id: Option<SeasonId>, season: &Season) -> Result<Effect> {
    Ok(moves(store, id, season)?.effect)
}

fn moves(store: &Store, id: Option<SeasonId>, season: &Season) -> Result<Moves> {
    let own = id.map_or(0, |id| id.0);
    let mut statement = store.conn()?.prepare_cached(
        "SELECT s.id, s.course, c.centre, s.on_date, ifnull(s.slot, s.starts), s.starts, s.minutes, \
           s.slot IS NOT NULL AND s.season IS NOT ?3 OR EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id), \
           c.room, ifnull(r.name, c.trainer) \
         FROM session s JOIN course c ON c.id = s.course LEFT JOIN trainer r ON r.id = s.trainer \
         WHERE s.on_date BETWEEN ?1 AND ?2 AND s.state = 0 ORDER BY c.centre, s.on_date, 5, s.id",
    )?;
    let rows = statement.query_map(params![on_disk(season.from), on_disk(season.to), own], |row| {
        Ok(Class {
            id: row.get(0)?,
            course: row.get(1)?,
            centre: CentreId(row.get(2)?),
            on: date(row, 3)?,
            slot: time(row, 4)?,
            starts: time(row, 5)?,
            minutes: small(row, 6)?,
            fixed: row.get(7)?,
            room: text_or_null(row, 8)?,
            trainer: text_or_null(row, 9)?,
        })
    })?;
    let mut classes: Vec<Class> = rows.collect::<rusqlite::Result<_>>()?;
    classes.retain(|class| season.covers(class.centre, class.on));
    let mut found = Moves { to: Vec::new(), back: Vec::new(), effect: Effect::default() };
    for day in classes.chunk_by(|one, two| (one.centre, one.on) == (two.centre, two.on)) {
        found.effect.kept += day.iter().filter(|class| class.fixed).count();
        let free: Vec<&Class> = day.iter().filter(|class| !class.fixed).collect();
        let spans: Vec<(NaiveTime, u16)> = free.iter().map(|class| (class.slot, class.minutes)).collect();
        let shared = |one: usize, two: usize| match (free.get(one), free.get(two)) {
            (Some(one), Some(two)) => one.shares(two),
            _ => false,
        };
        for (class, to) in free.iter().zip(season.fit(&spans, shared)) {
            // Where a class that stays has the hour already, this one stays too.
            let taken =
                |to: NaiveTime| day.iter().any(|own| own.fixed && own.course == class.course && own.starts == to);
            match to.filter(|to| !taken(*to)) {
                None => found.effect.unfit += 1,
                Some(to) if to != class.starts => {
                    found.effect.moved += 1;
                    found.effect.minutes += u32::from(class.minutes);
                    found.to.push((class.id, to));
                }
                Some(_) => {}
            }
        }
    }
    if let Some(id) = id {
        let here: Vec<i64> = classes.iter().map(|class| class.id).collect();
        let mut statement = store.conn()?.prepare_cached(
            "SELECT id FROM session s WHERE season = ?1 AND state = 0 \
               AND NOT EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id)",
        )?;
        let rows = statement.query_map([id.0], |row| row.get(0))?;
        let all: Vec<i64> = rows.collect::<rusqlite::Result<_>>()?;
        found.back = all.into_iter().filter(|id| !here.contains(id)).collect();
        found.effect.back = found.back.len();
    }
    Ok(found)
}

/// Saves a season and nothing else: a new one (`id` None) or a changed one, merged field by field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<SeasonId>,
    value: &Season,
    base: &Base<Season>,
) -> Result<Written<SeasonId>> {
    let act = id.map_or(Act::new("season"), |id| Act::new("season").on(id.0));
    store.write(clerk, act, |tx| save_in(tx, id, value, base))
}

/// Saves it and moves the sessions of its days, as one Change. Hours are conserved: nothing but the time of day changes.
pub fn save_and_move(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<SeasonId>,
    value: &Season,
    base: &Base<Season>,
) -> Result<Written<(SeasonId, Effect)>> {
    let act = id.map_or(Act::new("season"), |id| Act::new("season").on(id.0));
    store.write(clerk, act, |tx| {
        let saved = save_in(tx, id, value, base)?;
        let stored = get(tx.store(), saved)?.0.season;
        let found = moves(tx.store(), Some(saved), &stored)?;
        // First out of each other's way, then to where they go: two of one group may change places.
        for id in found.to.iter().map(|(id, _)| id).chain(&found.back) {
            tx.execute(
                "UPDATE session SET slot = ifnull(slot, starts), starts = '~' || id, chg = ?2 WHERE id = ?1",
                params![id, tx.chg()],
            )?;
        }
        for (id, to) in &found.to {
            tx.execute(
                "UPDATE session SET starts = ?2, season = ?3, chg = ?4 WHERE id = ?1",
                params![id, time_on_disk(*to), saved.0, tx.chg()],
            )?;
        }
        for id in &found.back {
            tx.execute(
                "UPDATE session SET starts = slot, slot = NULL, season = NULL, chg = ?2 WHERE id = ?1",
                params![id, tx.chg()],
            )?;
        }
        // Moved back to the hour of the timetable: not moved at all.
        tx.execute(
            "UPDATE session SET slot = NULL, season = NULL, chg = ?2 WHERE season = ?1 AND slot = starts",
            params![saved.0, tx.chg()],
        )?;
        Ok((saved, found.effect))
    })
}

fn save_in(tx: &mut Tx<'_>, id: Option<SeasonId>, value: &Season, base: &Base<Season>) -> Result<SeasonId> {
    let Some(id) = id else {
        let id = SeasonId(tx.new_id()?);
        write(tx, id, value, true)?;
        return Ok(id);
    };
    let (stored, chg) = get(tx.store(), id)?;
    let merged = merge::three_way(tx, base, &stored.season, chg, value)?;
    if merged != stored.season {
        write(tx, id, &merged, false)?;
    }
    Ok(id)
}

/// Seasons that end with a feast: on its eve, as Ramadan does, or on its first day, for estimates of the feast and of the
/// month may be a day apart. In SQL, with the first and second day it stood on as `?1` and `?2`, and the new end as `?3`.
const ENDING: &str = "to_on IN (?1, ?2) AND to_on <> ?3 AND from_on <= ?3";

fn ending(stood: NaiveDate, announced: NaiveDate) -> Option<[String; 3]> {
    Some([on_disk(stood.pred_opt()?), on_disk(stood), on_disk(announced.pred_opt()?)])
}

/// How many seasons end on another day if a feast is announced for another.
pub(super) fn following(store: &Store, stood: NaiveDate, announced: NaiveDate) -> Result<usize> {
    let Some(days) = ending(stood, announced) else { return Ok(0) };
    let mut statement = store.conn()?.prepare_cached(&format!("SELECT count(*) FROM season WHERE {ENDING}"))?;
    let count: i64 = statement.query_row(days, |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Ends them on the eve of the feast as it was announced.
pub(super) fn follow(tx: &Tx<'_>, stood: NaiveDate, announced: NaiveDate) -> Result<()> {
    let Some([eve, first, to]) = ending(stood, announced) else { return Ok(()) };
    tx.execute(&format!("UPDATE season SET to_on = ?3, chg = ?4 WHERE {ENDING}"), params![eve, first, to, tx.chg()])?;
    Ok(())
}

/// Puts the sessions of a plan where the seasons of their days have them; what does not fit stays at its hour.
pub(super) fn into_seasons(store: &Store, centre: CentreId, planned: &mut [Planned]) -> Result<()> {
    let seasons = all(store)?;
    if seasons.is_empty() {
        return Ok(());
    }
    for day in planned.chunk_by_mut(|one, two| one.on == two.on) {
        let Some(on) = day.first().map(|own| own.on) else { continue };
        let Some(row) = seasons.iter().find(|row| row.season.covers(centre, on)) else { continue };
        let spans: Vec<(NaiveTime, u16)> = day.iter().map(|own| (own.slot.starts, own.slot.minutes)).collect();
        for (own, to) in day.iter_mut().zip(row.season.fit(&spans, |_, _| true)) {
            if let Some(to) = to.filter(|to| *to != own.slot.starts) {
                own.season = Some((row.id, own.slot.starts));
                own.slot.starts = to;
            }
        }
    }
    Ok(())
}

fn write(tx: &mut Tx<'_>, id: SeasonId, value: &Season, new: bool) -> Result<()> {
    let sql = if new {
        "INSERT INTO season (id, centre, from_on, to_on, opens, closes, title, title_ar, chg) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
    } else {
        "UPDATE season SET centre = ?2, from_on = ?3, to_on = ?4, opens = ?5, closes = ?6, title = ?7, title_ar = ?8, \
           chg = ?9 WHERE id = ?1"
    };
    tx.execute(
        sql,
        params![
            id.0,
            value.centre.map(|centre| centre.0),
            on_disk(value.from),
            on_disk(value.to),
            time_on_disk(value.opens),
            time_on_disk(value.closes),
            value.title,
            value.title_ar,
            tx.chg()
        ],
    )?;
    Ok(())
}
