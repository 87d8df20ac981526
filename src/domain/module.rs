//! A module: what is taught, one value for each version.

use super::draft::{Draft, Problems};
use super::field::{Column, Field, Kind, Script, Width};
use super::id::ModuleId;
use super::message::Value;

/// On-disk codes of `module.theme`.
pub const THEMES: &[&str] = &[
    "literacy",
    "health",
    "rights",
    "procedures",
    "enterprise",
    "trade",
    "other",
];

/// A valid module version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Short code: `COUT-M2`.
    pub code: String,
    /// 1 for the first version.
    pub version: u16,
    /// French title.
    pub title: String,
    /// Arabic title.
    pub title_ar: Option<String>,
    /// One of `THEMES`.
    pub theme: Option<&'static str>,
    /// Planned volume in minutes.
    pub minutes: u32,
    /// False once no new course may be opened on it.
    pub active: bool,
}

/// A module version with its id.
#[derive(Clone, Debug)]
pub struct ModuleRow {
    /// Its id.
    pub id: ModuleId,
    /// Everything else.
    pub module: Module,
}

/// The fields of its form. `hours` is typed in hours.
pub const FIELDS: &[Field] = &[
    Field::new("code", Kind::Text(Script::Latin), 12, 16),
    Field::new("version", Kind::Number, 4, 4).beside(),
    Field::new("title", Kind::Text(Script::Latin), 40, 80),
    Field::new("title_ar", Kind::Text(Script::Arabic), 40, 80),
    Field::new("theme", Kind::Choice(THEMES), 30, 30),
    Field::new("hours", Kind::Number, 6, 6),
];

/// The columns of its list.
pub const COLUMNS: &[Column<ModuleRow>] = &[
    Column::new("code", Width::Cells(12), Script::Latin, |r: &ModuleRow| {
        r.module.code.as_str().into()
    }),
    Column::new(
        "version",
        Width::Cells(4),
        Script::Latin,
        |r: &ModuleRow| Value::from(r.module.version),
    )
    .far(),
    Column::new("title", Width::Fill(24), Script::Latin, |r: &ModuleRow| {
        r.module.title.as_str().into()
    }),
    Column::new(
        "title_ar",
        Width::Fill(18),
        Script::Arabic,
        |r: &ModuleRow| r.module.title_ar.clone().into(),
    ),
    Column::new("hours", Width::Cells(8), Script::Latin, |r: &ModuleRow| {
        Value::Minutes(i64::from(r.module.minutes))
    })
    .far(),
];

impl Module {
    /// The only way from typed text to a module version.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let _ = draft;
        unimplemented!()
    }

    /// What a form shows to change it.
    pub fn to_draft(&self) -> Draft {
        unimplemented!()
    }
}
