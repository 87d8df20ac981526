//! Days without classes: holidays, souk days, harvests, works.

use super::draft::{Draft, Problems};
use super::field::{Column, Field, Kind, Script, Width};
use super::id::{CentreId, ClosureId};
use super::message::Value;
use chrono::NaiveDate;

/// A valid closure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// `None`: every centre of the delegation.
    pub centre: Option<CentreId>,
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub to: NaiveDate,
    /// Why, in French.
    pub title: String,
    /// Why, in Arabic.
    pub title_ar: Option<String>,
}

/// A closure with its id.
#[derive(Clone, Debug)]
pub struct ClosureRow {
    /// Its id.
    pub id: ClosureId,
    /// Everything else.
    pub closure: Closure,
    /// Code of the centre; `None` for all.
    pub centre_code: Option<String>,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("centre", Kind::Lookup("centre"), 24, 60),
    Field::new("from", Kind::Date, 12, 12),
    Field::new("to", Kind::Date, 12, 12).beside(),
    Field::new("title", Kind::Text(Script::Latin), 30, 60),
    Field::new("title_ar", Kind::Text(Script::Arabic), 30, 60),
];

/// The columns of its list.
pub const COLUMNS: &[Column<ClosureRow>] = &[
    Column::new("from", Width::Cells(10), Script::Latin, |r: &ClosureRow| {
        Value::Date(r.closure.from)
    }),
    Column::new("to", Width::Cells(10), Script::Latin, |r: &ClosureRow| {
        Value::Date(r.closure.to)
    }),
    Column::new(
        "centre",
        Width::Cells(8),
        Script::Latin,
        |r: &ClosureRow| r.centre_code.clone().into(),
    ),
    Column::new("title", Width::Fill(22), Script::Latin, |r: &ClosureRow| {
        r.closure.title.as_str().into()
    }),
    Column::new(
        "title_ar",
        Width::Fill(18),
        Script::Arabic,
        |r: &ClosureRow| r.closure.title_ar.clone().into(),
    ),
];

impl Closure {
    /// The only way from typed text to a closure. `centre` holds a centre id or nothing.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let _ = (draft, today);
        unimplemented!()
    }

    /// True if a class of `centre` on `day` falls into it.
    pub fn covers(&self, centre: CentreId, day: NaiveDate) -> bool {
        self.centre.is_none_or(|own| own == centre) && (self.from..=self.to).contains(&day)
    }
}
