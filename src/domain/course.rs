//! A course: one run of a module version for one group; « groupe » on the screen, « session de formation » on paper.

mod lines;
mod naming;
mod short;
mod slots;
mod team;

use super::closure::Closure;
use super::date::{figures, quoted};
use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::{CentreId, CourseId, ModuleId, SeasonId};
use super::labels::Labels;
use super::message::{Message, Value};
use super::module::{hours_typed, parse_hours};
use chrono::{Datelike, NaiveDate, NaiveTime};
pub use lines::parse_lines;
pub use naming::ARABIC_LETTERS;
pub use short::Short;
pub use slots::{parse_slots, slots_read, slots_typed};
use std::str::FromStr;
pub use team::{ROLES, Teammate, parse_team, team_typed};

/// A valid course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// Short code, unique: `COUT-M2-B`.
    pub code: String,
    /// The module version it teaches.
    pub module: ModuleId,
    /// Where.
    pub centre: CentreId,
    /// « Couture M2-B ».
    pub name: String,
    /// The same in Arabic.
    pub name_ar: Option<String>,
    /// Room, as said.
    pub room: Option<String>,
    /// Trainer, as said.
    pub trainer: Option<String>,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day, included.
    pub ends_on: NaiveDate,
    /// Places; `None` if nobody counts them.
    pub capacity: Option<u16>,
    /// The weekly timetable.
    pub slots: Vec<Slot>,
    /// Minutes it is to give in all: the timetable stops there, the last session shortened to fit.
    pub minutes: Option<u32>,
    /// The convention that funds it, as said.
    pub funding: Option<String>,
    /// Days the timetable leaves out.
    pub excluded: Vec<NaiveDate>,
    /// Who teaches beside its own trainer, and what.
    pub team: Vec<Teammate>,
    /// What its registers mark, and by which letters; `None`: as the delegation does.
    pub marks: Option<Labels>,
    /// True: a justified absence leaves its rates alone; `None`: as the delegation says.
    pub neutral: Option<bool>,
    /// True while its last day is still to be found from its hours; whoever stores it finds it (`ended_by_hours`).
    pub by_hours: bool,
}

/// One line of a weekly timetable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// Monday = 1.
    pub weekday: u8,
    /// Time of day.
    pub starts: NaiveTime,
    /// Length, 5 to 720 minutes.
    pub minutes: u16,
}

/// A course as lists show it.
#[derive(Clone, Debug)]
pub struct CourseRow {
    /// Its id.
    pub id: CourseId,
    /// Everything else.
    pub course: Course,
    /// Name of its centre, French then Arabic.
    pub centre_name: (String, Option<String>),
    /// Women enrolled today.
    pub enrolled: u16,
}

/// The fields of its form: what a timetable is made of first, so that a course is planned in few keys.
pub const FIELDS: &[Field] = &[
    Field::new("code", Kind::Text(Script::Latin), 14, 20),
    Field::new("module", Kind::Lookup("module"), 30, 60),
    Field::new("centre", Kind::Lookup("centre"), 24, 60),
    Field::new("name", Kind::Text(Script::Latin), 30, 60),
    Field::new("name_ar", Kind::Text(Script::Arabic), 24, 60),
    Field::new("starts_on", Kind::Date, 12, 12),
    Field::new("ends_on", Kind::Date, 12, 12).beside(),
    Field::new("slots", Kind::Weekdays, 40, 120),
    Field::new("hours", Kind::Number, 6, 8),
    Field::new("room", Kind::Lookup("room"), 16, 40),
    Field::new("trainer", Kind::Lookup("trainer"), 24, 60).beside(),
    Field::new("capacity", Kind::Number, 4, 4),
    Field::new("excluded", Kind::Dates, 40, 300),
    Field::new("funding", Kind::Text(Script::Free), 40, 120),
    Field::new("team", Kind::Text(Script::Free), 40, 200),
    Field::new("marks", Kind::Text(Script::Free), 20, 24),
    Field::new("neutral", Kind::Choice(NEUTRAL), 20, 8).beside(),
];

/// Whether a justified absence leaves the rates alone, as it is said: it does, it counts against them.
const NEUTRAL: &[&str] = &["yes", "no"];

/// The columns of its list.
pub const COLUMNS: &[Column<CourseRow>] = &[
    Column::new("code", Width::Cells(12), Script::Latin, |r: &CourseRow| r.course.code.as_str().into()),
    Column::new("called", Width::Fill(16), Script::Free, |r: &CourseRow| r.course.called()),
    Column::new("centre", Width::Fill(18), Script::Free, |r: &CourseRow| {
        Value::Both(r.centre_name.0.clone(), r.centre_name.1.clone().unwrap_or_default())
    })
    .by_end(),
    Column::new("starts_on", Width::Cells(10), Script::Latin, |r: &CourseRow| Value::Date(r.course.starts_on)),
    Column::new("ends_on", Width::Cells(10), Script::Latin, |r: &CourseRow| Value::Date(r.course.ends_on)),
    Column::new("enrolled", Width::Cells(4), Script::Latin, |r: &CourseRow| Value::from(r.enrolled)).far(),
];

/// One session that a timetable gives, or would give on a closed day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The day.
    pub on: NaiveDate,
    /// The slot it comes from.
    pub slot: Slot,
    /// The closure it meets; `None`: it will be held.
    pub closed: Option<String>,
    /// The season that gives it another hour, and its hour by the timetable.
    pub season: Option<(SeasonId, NaiveTime)>,
}

impl Planned {
    /// Its hour by the timetable.
    pub fn slotted(&self) -> NaiveTime {
        self.season.map_or(self.slot.starts, |(_, was)| was)
    }
}

/// Most sessions that one timetable may give.
pub const MOST_SESSIONS: usize = 5_000;

/// The shortest session, in minutes: what is left of the hours below it is not planned.
pub const SHORTEST: u32 = 5;

/// Most days from the first to the last: a longer course is a slip of the year.
const MOST_DAYS: i64 = 1_100;

impl Course {
    /// What it is called, in the script that a language prefers.
    pub fn called(&self) -> Value {
        Value::both(&self.name, self.name_ar.as_deref())
    }

    /// The only way from typed text to a course. `module` and `centre` hold ids. Without a name it bears its code.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let code = field::code(FIELDS, "code", draft, &mut problems);
        let module = field::required(FIELDS, "module", draft, &mut problems);
        let centre = field::required(FIELDS, "centre", draft, &mut problems);
        let module = record::<ModuleId>("module", &module, &mut problems);
        let centre = record::<CentreId>("centre", &centre, &mut problems);
        let mut text = |id| field::text(FIELDS, id, draft, &mut problems);
        let (name, name_ar) = (text("name"), text("name_ar"));
        let (room, trainer) = (text("room"), text("trainer"));
        let slots = text("slots");
        let mut day = |id| {
            let found = field::date(FIELDS, id, draft, today, &mut problems);
            // A timetable goes on until its hours are given, those of the module if the course says none.
            let found_later = id == "ends_on" && (!draft.get("slots").trim().is_empty());
            if draft.get(id).trim().is_empty() && !found_later {
                problems.add(id, Message::new("field-missing"));
            }
            found
        };
        let (starts_on, ends_on) = (day("starts_on"), day("ends_on"));
        let by_hours = draft.get("ends_on").trim().is_empty();
        let furthest = |from: NaiveDate| from.checked_add_signed(chrono::TimeDelta::days(MOST_DAYS));
        let ends_on = if by_hours { starts_on.and_then(furthest) } else { ends_on };
        if let (Some(first), Some(last)) = (starts_on, ends_on) {
            if last < first {
                problems.add("ends_on", Message::new("course-ends-before").with("from", first));
            } else if last.signed_duration_since(first).num_days() > MOST_DAYS {
                problems.add("ends_on", Message::new("course-long").with("max", MOST_DAYS));
            }
        }
        let capacity = field::number(FIELDS, "capacity", draft, 1..=999, &mut problems);
        let slots = slots.and_then(|text| problems.take("slots", parse_slots(&text))).unwrap_or_default();
        let hours = field::text(FIELDS, "hours", draft, &mut problems);
        let minutes = hours.and_then(|hours| problems.take("hours", parse_hours(&hours)));
        let funding = field::text(FIELDS, "funding", draft, &mut problems);
        let excluded = field::text(FIELDS, "excluded", draft, &mut problems)
            .and_then(|text| problems.take("excluded", parse_days(&text, today)))
            .unwrap_or_default();
        let team = field::text(FIELDS, "team", draft, &mut problems)
            .and_then(|text| problems.take("team", parse_team(&text)))
            .unwrap_or_default();
        let marks = field::text(FIELDS, "marks", draft, &mut problems)
            .and_then(|text| problems.take("marks", Labels::parse(&text)));
        let neutral = field::choice(FIELDS, "neutral", draft, &mut problems).map(|said| said == "yes");
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self {
            name: name.unwrap_or_else(|| code.clone()),
            code,
            module: module.unwrap_or(ModuleId(0)),
            centre: centre.unwrap_or(CentreId(0)),
            name_ar,
            room,
            trainer,
            starts_on: starts_on.unwrap_or(today),
            ends_on: ends_on.unwrap_or(today),
            capacity,
            slots,
            minutes,
            funding,
            excluded,
            team,
            marks,
            neutral,
            by_hours,
        })
    }

    /// What a form shows to change it; `parse` reads it back unchanged. Module and centre stand as their ids.
    pub fn to_draft(&self) -> Draft {
        let date = figures::date;
        let capacity = self.capacity.map(|places| places.to_string());
        Draft::default()
            .with("code", self.code.as_str())
            .with("module", self.module.to_string())
            .with("centre", self.centre.to_string())
            .with("name", self.name.as_str())
            .with("name_ar", self.name_ar.as_deref().unwrap_or_default())
            .with("room", self.room.as_deref().unwrap_or_default())
            .with("trainer", self.trainer.as_deref().unwrap_or_default())
            .with("starts_on", date(self.starts_on))
            .with("ends_on", if self.by_hours { String::new() } else { date(self.ends_on) })
            .with("capacity", capacity.unwrap_or_default())
            .with("slots", slots_typed(&self.slots))
            .with("hours", self.minutes.map(hours_typed).unwrap_or_default())
            .with("excluded", self.excluded.iter().map(|day| date(*day)).collect::<Vec<_>>().join(" "))
            .with("funding", self.funding.as_deref().unwrap_or_default())
            .with("team", team_typed(&self.team))
            .with("marks", self.marks.map(|marks| marks.text()).unwrap_or_default())
            .with("neutral", self.neutral.map_or("", |neutral| if neutral { "yes" } else { "no" }))
    }

    /// The same course run again under another code and name from a day on: as many hours, those of its module where it says
    /// none, or as many days where it has no timetable.
    #[must_use]
    pub fn again(&self, code: String, starts_on: NaiveDate) -> Self {
        let by_hours = !self.slots.is_empty();
        let days = if by_hours {
            chrono::TimeDelta::days(MOST_DAYS)
        } else {
            self.ends_on.signed_duration_since(self.starts_on)
        };
        let ends_on = starts_on.checked_add_signed(days).unwrap_or(starts_on);
        let called = |name: &str| naming::again(name, &self.code, &code);
        let (name, name_ar) = (called(&self.name), self.name_ar.as_deref().map(called));
        Self { code, name, name_ar, starts_on, ends_on, excluded: Vec::new(), by_hours, ..self.clone() }
    }

    /// The same course, its last day found from its hours: that of the session that completes them. An error says how many
    /// hours the timetable gives in the longest time a course may last.
    pub fn ended_by_hours(mut self, closures: &[Closure]) -> Result<Self, Message> {
        if !self.by_hours {
            return Ok(self);
        }
        let planned = self.plan(closures);
        let mut held = planned.iter().filter(|planned| planned.closed.is_none());
        let given: u32 = held.clone().map(|planned| u32::from(planned.slot.minutes)).sum();
        let wanted = self.minutes.unwrap_or(0);
        match held.next_back() {
            Some(last) if given + SHORTEST > wanted => {
                self.ends_on = last.on;
                self.by_hours = false;
                Ok(self)
            }
            _ => Err(Message::new("course-hours-unreachable")
                .with("wanted", Value::Minutes(i64::from(wanted)))
                .with("given", Value::Minutes(i64::from(given)))
                .with("days", MOST_DAYS)),
        }
    }

    /// Every session its timetable gives, in order, those that fall on `closures` marked: at most `MOST_SESSIONS`.
    /// Public holidays are closures too (`calendar::closures_of_holidays`).
    pub fn plan(&self, closures: &[Closure]) -> Vec<Planned> {
        let mut slots = self.slots.clone();
        slots.sort_unstable();
        slots.dedup();
        slots.retain(|slot| (1..=7).contains(&slot.weekday));
        let mut planned = Vec::new();
        let mut left = self.minutes.unwrap_or(u32::MAX);
        let mut day = Some(self.starts_on).filter(|_| !slots.is_empty());
        while let Some(on) = day.filter(|on| *on <= self.ends_on) {
            if self.excluded.contains(&on) {
                day = on.succ_opt();
                continue;
            }
            let weekday = on.weekday().number_from_monday();
            let today = slots.iter().filter(|s| u32::from(s.weekday) == weekday);
            for slot in today {
                if planned.len() == MOST_SESSIONS || left < SHORTEST {
                    return planned;
                }
                let mut slot = *slot;
                let closure = closures.iter().find(|c| c.covers(self.centre, on));
                if closure.is_none() {
                    slot.minutes = u16::try_from(left).unwrap_or(u16::MAX).min(slot.minutes);
                    left -= u32::from(slot.minutes);
                }
                planned.push(Planned { on, slot, closed: closure.map(|closure| closure.title.clone()), season: None });
            }
            day = on.succ_opt();
        }
        planned
    }
}

/// Days in a line: `24/12, 31/12/2026`.
fn parse_days(text: &str, today: NaiveDate) -> Result<Vec<NaiveDate>, Message> {
    let apart = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛');
    let mut days = Vec::new();
    for word in text.split(apart).filter(|word| !word.is_empty()) {
        let day = super::date::parse_date(word, today)?;
        if !days.contains(&day) {
            days.push(day);
        }
    }
    days.sort_unstable();
    Ok(days)
}

fn record<T: FromStr>(id: &'static str, text: &str, problems: &mut Problems) -> Option<T> {
    if text.is_empty() {
        return None;
    }
    let found = text.parse().ok();
    if found.is_none() {
        problems.add(id, Message::new("field-record").with("text", quoted(text)));
    }
    found
}

#[cfg(test)]
mod tests;
