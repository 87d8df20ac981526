//! A centre: the place where courses are held.

use super::draft::{Draft, Problems};
use super::field::{Column, Field, Kind, Script, Width};
use super::id::CentreId;

/// On-disk codes of `centre.kind`: the establishments of Entraide Nationale and their partners.
pub const KINDS: &[&str] = &[
    "cef",
    "cfa",
    "eps",
    "emf",
    "cas",
    "je",
    "creche",
    "cp",
    "association",
    "other",
];

/// A valid centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Centre {
    /// Short code, unique in the delegation: `AZI`.
    pub code: String,
    /// French name.
    pub name: String,
    /// Arabic name.
    pub name_ar: Option<String>,
    /// One of `KINDS`.
    pub kind: Option<&'static str>,
    /// HCP code of its commune.
    pub commune: Option<String>,
    /// Weekday of the weekly souk, Monday = 1.
    pub souk: Option<u8>,
    /// False once it is closed for good.
    pub active: bool,
}

/// A centre with its id.
#[derive(Clone, Debug)]
pub struct CentreRow {
    /// Its id.
    pub id: CentreId,
    /// Everything else.
    pub centre: Centre,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("code", Kind::Text(Script::Latin), 8, 8),
    Field::new("name", Kind::Text(Script::Latin), 30, 60),
    Field::new("name_ar", Kind::Text(Script::Arabic), 30, 60),
    Field::new("kind", Kind::Choice(KINDS), 30, 30),
    Field::new("commune", Kind::Lookup("commune"), 24, 60),
    Field::new(
        "souk",
        Kind::Choice(&["1", "2", "3", "4", "5", "6", "7"]),
        10,
        10,
    ),
];

/// The columns of its list.
pub const COLUMNS: &[Column<CentreRow>] = &[
    Column::new("code", Width::Cells(8), Script::Latin, |r: &CentreRow| {
        r.centre.code.as_str().into()
    }),
    Column::new("name", Width::Fill(24), Script::Latin, |r: &CentreRow| {
        r.centre.name.as_str().into()
    }),
    Column::new(
        "name_ar",
        Width::Fill(18),
        Script::Arabic,
        |r: &CentreRow| r.centre.name_ar.clone().into(),
    ),
    Column::new(
        "commune",
        Width::Cells(16),
        Script::Latin,
        |r: &CentreRow| {
            r.centre
                .commune
                .as_deref()
                .map(super::geography::commune_name)
                .into()
        },
    ),
];

impl Centre {
    /// The only way from typed text to a centre.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let _ = draft;
        unimplemented!()
    }

    /// What a form shows to change it.
    pub fn to_draft(&self) -> Draft {
        unimplemented!()
    }
}
