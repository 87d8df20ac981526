//! A course: one run of a module version for one group; « groupe » on the screen, « session de formation » on paper.

use super::closure::Closure;
use super::draft::{Draft, Problems};
use super::field::{Column, Field, Kind, Script, Width};
use super::id::{CentreId, CourseId, ModuleId};
use super::message::{Message, Value};
use chrono::{NaiveDate, NaiveTime};

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

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("code", Kind::Text(Script::Latin), 14, 20),
    Field::new("module", Kind::Lookup("module"), 30, 60),
    Field::new("centre", Kind::Lookup("centre"), 24, 60),
    Field::new("name", Kind::Text(Script::Latin), 30, 60),
    Field::new("name_ar", Kind::Text(Script::Arabic), 24, 60),
    Field::new("room", Kind::Text(Script::Free), 16, 40),
    Field::new("trainer", Kind::Text(Script::Free), 24, 60).beside(),
    Field::new("starts_on", Kind::Date, 12, 12),
    Field::new("ends_on", Kind::Date, 12, 12).beside(),
    Field::new("capacity", Kind::Number, 4, 4),
    Field::new("slots", Kind::Weekdays, 40, 120),
];

/// The columns of its list.
pub const COLUMNS: &[Column<CourseRow>] = &[
    Column::new("code", Width::Cells(12), Script::Latin, |r: &CourseRow| {
        r.course.code.as_str().into()
    }),
    Column::new("name", Width::Fill(20), Script::Latin, |r: &CourseRow| {
        r.course.name.as_str().into()
    }),
    Column::new(
        "centre",
        Width::Cells(12),
        Script::Latin,
        |r: &CourseRow| r.centre_name.0.as_str().into(),
    ),
    Column::new(
        "starts_on",
        Width::Cells(10),
        Script::Latin,
        |r: &CourseRow| Value::Date(r.course.starts_on),
    ),
    Column::new(
        "ends_on",
        Width::Cells(10),
        Script::Latin,
        |r: &CourseRow| Value::Date(r.course.ends_on),
    ),
    Column::new(
        "enrolled",
        Width::Cells(4),
        Script::Latin,
        |r: &CourseRow| Value::from(r.enrolled),
    )
    .far(),
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
}

impl Course {
    /// The only way from typed text to a course. `module` and `centre` hold ids.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let _ = (draft, today);
        unimplemented!()
    }

    /// What a form shows to change it.
    pub fn to_draft(&self) -> Draft {
        unimplemented!()
    }

    /// Every session its timetable gives, in order, those that fall on `closures` marked.
    pub fn plan(&self, closures: &[Closure]) -> Vec<Planned> {
        let _ = closures;
        unimplemented!()
    }
}

/// Reads a weekly timetable: `lun 9-12, jeu 14:30-16h`, French, Arabic or English day names.
pub fn parse_slots(text: &str) -> Result<Vec<Slot>, Message> {
    let _ = text;
    unimplemented!()
}
