//! Rows of sums put together under what they are asked by: a course, a module, a trainer, a centre, a month.

use super::{HoursRow, key};
use crate::domain::hours::{By, Hours};
use crate::domain::order;
use crate::domain::session::SHORTENED;
use crate::store::meta::NEUTRAL;
use crate::store::reading::{text, text_or_null};
use crate::store::{Result, Store};
use rusqlite::Row;
use std::collections::HashMap;

/// What a group is called.
#[derive(Clone)]
struct Label {
    key: String,
    name: String,
    name_ar: Option<String>,
}

/// What is known of a course.
struct Course {
    label: Label,
    /// True if a justified absence leaves its rates alone.
    neutral: bool,
}

/// The groups met so far.
pub(super) struct Groups {
    by: By,
    courses: HashMap<i64, Course>,
    /// Names of trainers; only where hours are asked by trainer.
    trainers: HashMap<i64, Label>,
    /// Which row a course (with a trainer, if they are asked for) or a month adds to.
    rows: HashMap<(i64, i64), usize>,
    /// Which row has a key.
    keys: HashMap<String, usize>,
    found: Vec<HoursRow>,
}

impl Groups {
    /// No groups yet, and the names they may have.
    pub(super) fn read(store: &Store, by: By) -> Result<Self> {
        let label = |row: &Row<'_>| -> rusqlite::Result<Label> {
            Ok(Label { key: text(row, 1)?, name: text(row, 2)?, name_ar: text_or_null(row, 3)? })
        };
        let [own, name, name_ar] = match by {
            // The trainer of the course, for the sessions that name no other.
            By::Trainer => ["ifnull(c.trainer, '')", "ifnull(c.trainer, '')", "NULL"],
            _ => key(by),
        };
        let conn = store.conn()?;
        let sql = format!(
            "SELECT c.id, {own}, {name}, {name_ar}, {NEUTRAL} FROM course c JOIN centre t ON t.id = c.centre \
               JOIN module m ON m.id = c.module"
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let courses = statement
            .query_map([], |row| Ok((row.get(0)?, Course { label: label(row)?, neutral: row.get(4)? })))?
            .collect::<rusqlite::Result<_>>()?;
        let mut trainers = HashMap::new();
        if by == By::Trainer {
            let mut statement = conn.prepare_cached("SELECT id, name, name, name_ar FROM trainer")?;
            trainers =
                statement.query_map([], |row| Ok((row.get(0)?, label(row)?)))?.collect::<rusqlite::Result<_>>()?;
        }
        Ok(Self { by, courses, trainers, rows: HashMap::new(), keys: HashMap::new(), found: Vec::new() })
    }

    /// Adds a row of sums: month, course, trainer, state, reason, then the sums as `session_month` has them.
    pub(super) fn add(&mut self, row: &Row<'_>) -> Result<()> {
        let (month, course, trainer) = (row.get(0)?, row.get(1)?, row.get(2)?);
        // A course that is gone has no sessions: the keys between the tables see to it.
        let Some(known) = self.courses.get(&course) else { return Ok(()) };
        let group = match self.by {
            By::Month => (month, 0),
            By::Trainer => (course, trainer),
            By::Course | By::Module | By::Centre => (course, 0),
        };
        let at = match self.rows.get(&group) {
            Some(at) => *at,
            None => {
                let label = match self.by {
                    By::Month => Label::month(month),
                    By::Trainer => self.trainers.get(&trainer).unwrap_or(&known.label).clone(),
                    _ => known.label.clone(),
                };
                let at = *self.keys.entry(label.key.clone()).or_insert(self.found.len());
                match self.found.get_mut(at) {
                    Some(found) => label.lend(found),
                    None => self.found.push(label.row()),
                }
                self.rows.insert(group, at);
                at
            }
        };
        let part = hours(row, known.neutral)?;
        if let Some(found) = self.found.get_mut(at) {
            found.hours.merge(&part);
        }
        Ok(())
    }

    /// The rows in the order of their keys.
    pub(super) fn in_order(mut self) -> Vec<HoursRow> {
        order::by(&mut self.found, |one, other| one.key.cmp(&other.key));
        self.found
    }
}

impl Label {
    /// Of a month, by its number.
    fn month(number: i64) -> Self {
        let key = format!("{:04}-{:02}", number / 100, number % 100);
        Self { name: key.clone(), key, name_ar: None }
    }

    fn row(self) -> HoursRow {
        HoursRow { key: self.key, name: self.name, name_ar: self.name_ar, hours: Hours::default() }
    }

    /// Of the names under one key, as versions of a module may have several, the last of the alphabet stands.
    fn lend(self, row: &mut HoursRow) {
        if self.name > row.name {
            row.name = self.name;
        }
        if self.name_ar > row.name_ar {
            row.name_ar = self.name_ar;
        }
    }
}

/// What a row of sums says; `neutral`: its justified absences leave the rates alone.
fn hours(row: &Row<'_>, neutral: bool) -> rusqlite::Result<Hours> {
    let count = |at: usize| row.get::<_, i64>(at).map(|n| u64::try_from(n).unwrap_or(0));
    let (state, sessions) = (row.get::<_, i64>(3)?, u32::try_from(count(5)?).unwrap_or(u32::MAX));
    let (planned, minutes) = (count(6)?, count(7)?);
    let (justified, excused) = (count(10)?, count(14)?);
    let mut hours = Hours {
        sessions,
        planned,
        came: count(8)?,
        absent: count(9)?,
        justified,
        untaken: count(11)?,
        attended: count(12)?,
        offered: count(13)?,
        excused,
        spared: if neutral { justified } else { 0 },
        spared_minutes: if neutral { excused } else { 0 },
        ..Hours::default()
    };
    match state {
        1 => {
            (hours.held, hours.sessions_held) = (minutes, sessions);
            let short = planned.saturating_sub(minutes);
            if short > 0 {
                let said = text(row, 4)?;
                hours.lost.insert(if said.is_empty() { SHORTENED.to_owned() } else { said }, short);
            }
        }
        2 => {
            hours.sessions_lost = sessions;
            hours.lost.insert(text(row, 4)?, planned);
        }
        _ => {}
    }
    Ok(hours)
}
