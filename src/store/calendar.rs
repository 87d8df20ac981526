//! The calendar: what is held on which day, what was announced of the moon, and what moves when a feast does.

mod freed;
mod shown;

pub use shown::{Customs, Slotted, between, ordinals};

use super::clash::{self, Clash, Kind, Moment};
use super::columns::{date, on_disk, time_on_disk};
use super::{Act, Result, Store, Trouble, Tx, Written, closure, season, session};
use crate::domain::calendar::{self, Announced, FEAST_MOVES, Holiday};
use crate::domain::closure::Closure;
use crate::domain::id::{ClerkId, CourseId};
use crate::domain::message::Message;
use crate::domain::session::State;
use chrono::{Days, NaiveDate, NaiveTime};
use rusqlite::params;

/// The months that were announced, in order.
pub fn announced(store: &Store) -> Result<Vec<Announced>> {
    let mut statement =
        store.conn()?.prepare_cached("SELECT year, month, first_on FROM hijri_month ORDER BY year, month")?;
    let rows =
        statement.query_map([], |row| Ok(Announced { year: row.get(0)?, month: row.get(1)?, first: date(row, 2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What an announced feast does to the timetable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The feast as it was estimated, its first day.
    pub feast: Holiday,
    /// Days it takes.
    pub days: u16,
    /// Its first day as it stood: as it was entered, else as estimated.
    pub stood: NaiveDate,
    /// Its first day as announced.
    pub to: NaiveDate,
    /// Classes planned on its days, without a mark: they will not be held.
    pub lost: usize,
    /// Classes on its days whose register has marks or is validated: they stay as they are.
    pub kept: usize,
    /// Days that were closed for it and are no longer.
    pub freed: Vec<NaiveDate>,
    /// Classes that come back on them.
    pub back: usize,
    /// Seasons that end with it and will end on another day: the eve of the announced one.
    pub seasons: usize,
}

impl Moved {
    fn taken(&self) -> Vec<NaiveDate> {
        days(self.to, self.days)
    }

    /// What follows from it, counted, each in a sentence of its own.
    pub fn told(&self) -> Vec<Message> {
        let mut all = vec![Message::new("calendar-moves-lost").with("count", self.lost)];
        if self.kept > 0 {
            all.push(Message::new("calendar-moves-kept").with("count", self.kept));
        }
        if self.back > 0 {
            all.push(Message::new("calendar-moves-back").with("count", self.back));
        }
        if self.seasons > 0 {
            all.push(Message::new("calendar-moves-season").with("day", self.to.pred_opt().unwrap_or(self.to)));
        }
        all
    }
}

fn days(from: NaiveDate, count: u16) -> Vec<NaiveDate> {
    (0..u64::from(count)).filter_map(|n| from.checked_add_days(Days::new(n))).collect()
}

/// What would follow if the moving feast near a day were announced for that day; `None` if there is none within three days.
pub fn moving(store: &Store, to: NaiveDate) -> Result<Option<Moved>> {
    let span = Days::new(u64::try_from(FEAST_MOVES).unwrap_or(3));
    let (from, until) = (to.checked_sub_days(span).unwrap_or(to), to.checked_add_days(span).unwrap_or(to));
    let near: Vec<Holiday> = calendar::holidays(from.pred_opt().unwrap_or(from), until)
        .into_iter()
        .filter(|holiday| holiday.estimated)
        .collect();
    let first = |holiday: &&Holiday| {
        !near.iter().any(|other| other.name == holiday.name && Some(other.on) == holiday.on.pred_opt())
    };
    let nearest = near
        .iter()
        .filter(first)
        .filter(|holiday| holiday.on >= from)
        .min_by_key(|holiday| holiday.on.signed_duration_since(to).num_days().abs());
    let Some(feast) = nearest.copied() else { return Ok(None) };
    let all = calendar::holidays(feast.on, feast.on.succ_opt().unwrap_or(feast.on));
    let count = u16::try_from(all.iter().filter(|other| other.name == feast.name).count()).unwrap_or(1);
    // Where it stands now: as entered, else as estimated.
    let now = closure::met(store, from, until)?
        .into_iter()
        .filter(|own| own.centre.is_none() && own.title == feast.name)
        .filter(|own| own.from.signed_duration_since(feast.on).num_days().abs() <= FEAST_MOVES + 1)
        .flat_map(|own| own.from.iter_days().take_while(move |day| *day <= own.to))
        .collect::<Vec<_>>();
    let taken = days(to, count);
    let stood = now.iter().min().copied().unwrap_or(feast.on);
    let seasons = season::following(store, stood, to)?;
    let mut moved = Moved { feast, days: count, stood, to, lost: 0, kept: 0, freed: Vec::new(), back: 0, seasons };
    for day in &taken {
        let (lost, kept) = standing(store, *day)?;
        moved.lost += lost.len();
        moved.kept += kept;
    }
    moved.freed = now.into_iter().filter(|day| !taken.contains(day)).collect();
    moved.freed.dedup();
    moved.back = freed::classes(store, &moved)?.count();
    Ok(Some(moved))
}

/// Planned sessions of a day without a mark, and how many others are held or have marks.
fn standing(store: &Store, day: NaiveDate) -> Result<(Vec<i64>, usize)> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT id, state = 1 OR EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id) FROM session s \
         WHERE on_date = ?1 AND state <> 2",
    )?;
    let rows = statement.query_map([on_disk(day)], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, bool>(1)?)))?;
    let all: Vec<(i64, bool)> = rows.collect::<rusqlite::Result<_>>()?;
    let kept = all.iter().filter(|(_, marked)| *marked).count();
    Ok((all.into_iter().filter(|(_, marked)| !marked).map(|(id, _)| id).collect(), kept))
}

/// Enters the date that was announced for the feast near it, as one Change: its closure, the Hijri month it begins, the
/// classes of its days not held, those of the freed days planned again. Registers with marks stay as they are.
pub fn announce(store: &mut Store, clerk: ClerkId, to: NaiveDate) -> Result<Written<Moved>> {
    store.write(clerk, Act::new("announce"), |tx| {
        let moved = moving(tx.store(), to)?
            .ok_or_else(|| Trouble::Refused(Message::new("calendar-no-feast").with("day", to)))?;
        let back = freed::classes(tx.store(), &moved)?;
        for row in closure::all(tx.store())? {
            let near = row.closure.from.signed_duration_since(moved.feast.on).num_days().abs() <= FEAST_MOVES + 1;
            if near && row.closure.centre.is_none() && row.closure.title == moved.feast.name {
                tx.execute("DELETE FROM closure WHERE id = ?1", [row.id.0])?;
            }
        }
        let taken = moved.taken();
        let closure = Closure {
            centre: None,
            from: to,
            to: taken.last().copied().unwrap_or(to),
            title: moved.feast.name.to_owned(),
            title_ar: Some(moved.feast.name_ar.to_owned()),
            kind: Some("public"),
        };
        closure::insert(tx, &closure)?;
        write_month(tx, &moved)?;
        season::follow(tx, moved.stood, to)?;
        for day in &taken {
            for id in standing(tx.store(), *day)?.0 {
                tx.execute(
                    "UPDATE session SET state = 2, reason = 'holiday', said_on = ?2, chg = ?3 WHERE id = ?1",
                    params![id, on_disk(tx.today()), tx.chg()],
                )?;
            }
        }
        back.put(tx)?;
        Ok(moved)
    })
}

/// The first day of the Hijri month that the feast tells of.
fn write_month(tx: &mut Tx<'_>, moved: &Moved) -> Result<()> {
    let Some((year, month, day)) = calendar::feast_date(moved.feast.name, moved.to) else { return Ok(()) };
    let Some(first) = moved.to.checked_sub_days(Days::new(u64::from(day.saturating_sub(1)))) else { return Ok(()) };
    let known =
        tx.find("SELECT id FROM hijri_month WHERE year = ?1 AND month = ?2", [year, i32::from(month)], |row| {
            row.get::<_, i64>(0)
        })?;
    match known {
        Some(id) => tx.execute(
            "UPDATE hijri_month SET first_on = ?2, chg = ?3 WHERE id = ?1",
            params![id, on_disk(first), tx.chg()],
        )?,
        None => {
            let id = tx.new_id()?;
            tx.execute(
                "INSERT INTO hijri_month (id, year, month, first_on, chg) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![id, year, month, on_disk(first), tx.chg()],
            )?
        }
    };
    Ok(())
}

/// What moving a block of sessions to another hour does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// Sessions that move.
    pub sessions: usize,
    /// Sessions of those days that stay: held, marked, or not held.
    pub stay: usize,
    /// Minutes of those that move, before and after: the same.
    pub minutes: u32,
}

/// What stands in the way of moving a block to another hour: a trainer, a room, women or the group itself taken then.
pub fn shift_clashes(
    store: &Store,
    course: CourseId,
    (from, to): (NaiveDate, NaiveDate),
    starts: NaiveTime,
) -> Result<Vec<Clash>> {
    let mut found: Vec<Clash> = Vec::new();
    for own in session::of_course(store, course, from, to)? {
        if own.state != State::Planned || own.starts == starts {
            continue;
        }
        let moment = Moment { course, session: Some(own.id), on: own.on, starts, minutes: own.minutes };
        for one in clash::at(store, moment)? {
            // The day stays what it was: closed or not, souk or not.
            if !matches!(one.kind, Kind::Trainer | Kind::Room | Kind::Women(_) | Kind::Group) {
                continue;
            }
            match found.iter_mut().find(|known| known.kind == one.kind && known.with == one.with) {
                Some(known) => known.sessions += 1,
                None => found.push(one),
            }
        }
    }
    Ok(found)
}

/// Moves the planned sessions of a course from one day to another, both included, to another hour, each with its length:
/// the harvest, a room lent out. Marked and held ones stay. Refused if one would stand where another of the course does, and
/// where something stands in the way unless `despite` says why that is accepted.
pub fn shift(
    store: &mut Store,
    clerk: ClerkId,
    course: CourseId,
    (from, to): (NaiveDate, NaiveDate),
    starts: NaiveTime,
    despite: Option<&str>,
) -> Result<Written<Shift>> {
    let mut act = Act::new("shift").on(course.0);
    act.reason = despite.map(str::to_owned);
    store.write(clerk, act, |tx| {
        clash::unless_accepted(&shift_clashes(tx.store(), course, (from, to), starts)?, despite)?;
        let mut done = Shift::default();
        let mut days: Vec<NaiveDate> = Vec::new();
        for own in session::of_course(tx.store(), course, from, to)? {
            let marked: bool =
                tx.query_row("SELECT EXISTS (SELECT 1 FROM mark WHERE session = ?1)", [own.id.0], |row| row.get(0))?;
            if marked || own.state != State::Planned {
                done.stay += 1;
                continue;
            }
            if days.contains(&own.on) {
                return Err(Trouble::Refused(Message::new("calendar-shift-two").with("day", own.on)));
            }
            days.push(own.on);
            done.sessions += 1;
            done.minutes += u32::from(own.minutes);
            if own.starts != starts {
                session::within_a_day(starts, own.minutes)?;
                tx.execute(
                    "UPDATE session SET slot = ifnull(slot, starts), starts = ?2, season = NULL, chg = ?3 WHERE id = ?1",
                    params![own.id.0, time_on_disk(starts), tx.chg()],
                )?;
            }
        }
        if done.sessions == 0 {
            return Err(Trouble::Refused(Message::new("calendar-shift-none").with("from", from).with("to", to)));
        }
        Ok(done)
    })
}
