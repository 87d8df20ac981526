//! What a calendar shows of its days: the classes, and what custom makes of a day: the weekly souk, the hours of a season.

use super::super::columns::{date, on_disk, small, time};
use super::super::reading::{text, text_or_null};
use super::super::{Result, Store, centre, season, session, trainer};
use crate::domain::centre::CentreRow;
use crate::domain::id::SessionId;
use crate::domain::name;
use crate::domain::season::Season;
use crate::domain::session::State;
use chrono::{Datelike, NaiveDate, NaiveTime};
use rusqlite::params;
use std::collections::HashMap;

/// A class as a calendar shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slotted {
    /// Its session.
    pub id: SessionId,
    /// The day.
    pub on: NaiveDate,
    /// Time of day.
    pub starts: NaiveTime,
    /// Length in minutes.
    pub minutes: u16,
    /// Planned, held or cancelled.
    pub state: State,
    /// Code of its course.
    pub code: String,
    /// Name of its course, French then Arabic.
    pub course: (String, Option<String>),
    /// Name of its centre, French then Arabic.
    pub centre: (String, Option<String>),
    /// Where, as said.
    pub room: Option<String>,
    /// Who is to teach, or taught in her place.
    pub trainer: Option<String>,
    /// The same in Arabic, where it is known.
    pub trainer_ar: Option<String>,
}

impl Slotted {
    /// True if these words are those of its group, centre, trainer or room.
    pub fn fits(&self, wanted: &[String]) -> bool {
        let own = [
            Some(self.code.as_str()),
            Some(self.course.0.as_str()),
            self.course.1.as_deref(),
            Some(self.centre.0.as_str()),
            self.centre.1.as_deref(),
            self.room.as_deref(),
            self.trainer.as_deref(),
            self.trainer_ar.as_deref(),
        ];
        name::fit(own.into_iter().flatten(), wanted)
    }
}

/// Every class from one day to another, by day and time.
pub fn between(store: &Store, from: NaiveDate, to: NaiveDate) -> Result<Vec<Slotted>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT s.id, s.on_date, s.starts, s.minutes, s.state, c.name, c.name_ar, t.name, t.name_ar, c.room, \
           nullif(ifnull(r.name, c.trainer), ''), c.code \
         FROM session s JOIN course c ON c.id = s.course JOIN centre t ON t.id = c.centre \
         LEFT JOIN trainer r ON r.id = s.trainer WHERE s.on_date BETWEEN ?1 AND ?2 ORDER BY s.on_date, s.starts, s.id",
    )?;
    let arabic: HashMap<String, String> =
        trainer::all(store)?.into_iter().filter_map(|row| Some((row.trainer.name, row.trainer.name_ar?))).collect();
    let rows = statement.query_map(params![on_disk(from), on_disk(to)], |row| {
        let trainer = text_or_null(row, 10)?;
        Ok(Slotted {
            id: SessionId(row.get(0)?),
            on: date(row, 1)?,
            starts: time(row, 2)?,
            minutes: small(row, 3)?,
            state: State::from_code(row.get(4)?).unwrap_or(State::Planned),
            course: (text(row, 5)?, text_or_null(row, 6)?),
            centre: (text(row, 7)?, text_or_null(row, 8)?),
            room: text_or_null(row, 9)?,
            trainer_ar: trainer.as_ref().and_then(|name| arabic.get(name).cloned()),
            trainer,
            code: text(row, 11)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Which session of its course each of these is, and of how many.
pub fn ordinals(store: &Store, ids: impl Iterator<Item = SessionId>) -> Result<HashMap<SessionId, (u16, u16)>> {
    let mut found = HashMap::new();
    for id in ids {
        found.extend(session::ordinal(store, id)?.map(|place| (id, place)));
    }
    Ok(found)
}

/// The souks and seasons of the centres that a calendar shows.
#[derive(Clone, Debug, Default)]
pub struct Customs {
    centres: Vec<CentreRow>,
    seasons: Vec<Season>,
}

impl Customs {
    /// Those of every centre that is open, or of the centres of these classes and those that the words name.
    pub fn of(store: &Store, classes: &[Slotted], wanted: &[String]) -> Result<Self> {
        let mut centres = centre::all(store)?;
        centres.retain(|row| {
            let own = &row.centre;
            let names = [Some(own.name.as_str()), own.name_ar.as_deref()];
            own.active
                && (name::fit(names.into_iter().flatten(), wanted)
                    || classes.iter().any(|class| class.centre.0 == own.name))
        });
        let seasons = season::all(store)?.into_iter().map(|row| row.season);
        let seasons = seasons.filter(|season| season.centre.is_none_or(|id| centres.iter().any(|row| row.id == id)));
        Ok(Self { seasons: seasons.collect(), centres })
    }

    /// Centres whose commune has its souk on that day, French then Arabic.
    pub fn souks(&self, day: NaiveDate) -> impl Iterator<Item = (&str, Option<&str>)> {
        let weekday = u8::try_from(day.weekday().number_from_monday()).ok();
        let held = self.centres.iter().filter(move |row| row.centre.market_day() == weekday && weekday.is_some());
        held.map(|row| (row.centre.name.as_str(), row.centre.name_ar.as_deref()))
    }

    /// True if every centre shown has its souk on that day.
    pub fn is_market(&self, day: NaiveDate) -> bool {
        !self.centres.is_empty() && self.souks(day).count() == self.centres.len()
    }

    /// The season that a day falls into.
    pub fn season(&self, day: NaiveDate) -> Option<&Season> {
        self.seasons.iter().find(|season| (season.from..=season.to).contains(&day))
    }
}
