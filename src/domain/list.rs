//! A list of persons: the women a filter names, each once, with the places in courses that the filter is about. One
//! declaration of its columns serves the screen, CSV, workbooks and paper.

use super::birth::Birth;
use super::draft::{Draft, Problems};
use super::enrolment::Standing;
use super::erasure::NOBODY;
use super::field::{Column, Script, Width};
use super::filter::{Asked, Filter};
use super::geography;
use super::message::{Message, Value};
use super::name;
use super::person::{Name, PersonRow, Sex};
use chrono::{Datelike, NaiveDate};

/// Most characters of a list's name.
pub const NAME: usize = 60;

/// One place in a course, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Code of the course.
    pub code: String,
    /// Its name, French then Arabic.
    pub course: (String, Option<String>),
    /// Name of its centre, French then Arabic.
    pub centre: (String, Option<String>),
    /// Her line in it.
    pub number: u16,
    /// Where she stands on the day of the list.
    pub standing: Standing,
    /// First day in it.
    pub from: NaiveDate,
}

/// One line of a list: a person, once, however many places she has.
#[derive(Clone, Debug)]
pub struct Line {
    /// Her rank in the list, from 1.
    pub rank: u32,
    /// Herself.
    pub row: PersonRow,
    /// Least and greatest age on the day of the list; `None`: nobody knows when she was born.
    pub ages: Option<(u8, u8)>,
    /// The places that the filter is about, latest first.
    pub places: Vec<Place>,
    /// Family situation, in French and Arabic; `None`: not said.
    pub marital: Option<(String, String)>,
    /// Level of school, likewise.
    pub education: Option<(String, String)>,
    /// The papers that her file lacks, likewise; `None`: it is whole.
    pub papers: Option<(String, String)>,
}

impl Line {
    /// The line of somebody who took her agreement back, as it leaves the office: she is counted, and not named.
    pub fn unnamed(mut self) -> Self {
        let own = &mut self.row.person;
        own.name = Name { family: NOBODY.to_owned(), ..Name::default() };
        (own.phone, own.cin, own.file, own.douar, own.note) = (None, None, None, None, None);
        own.birth = own.birth.map(|birth| Birth::Year(birth.range().0.year()));
        self
    }

    /// The place shown where there is room for one.
    fn place(&self) -> Option<&Place> {
        self.places.first()
    }
}

/// The columns. A screen shows as many as it has room for, files and paper show all.
pub const COLUMNS: &[Column<Line>] = &[
    Column::new("rank", Width::Cells(4), Script::Latin, |line: &Line| line.rank.into()).far(),
    Column::new("name", Width::Fill(18), Script::Latin, |line: &Line| line.row.person.name.in_latin()),
    Column::new("name_ar", Width::Fill(14), Script::Arabic, |line: &Line| line.row.person.name.in_arabic()),
    Column::new("years", Width::Cells(5), Script::Latin, |line: &Line| years(line.ages)).far(),
    Column::new("commune", Width::Cells(11), Script::Latin, |line: &Line| {
        let code = line.row.person.commune.as_deref();
        code.map_or(Value::Empty, |code| match geography::commune(code) {
            Some(commune) => Value::Both(commune.name.to_owned(), commune.name_ar.to_owned()),
            None => code.into(),
        })
    }),
    Column::new("course", Width::Cells(13), Script::Latin, |line: &Line| match (line.place(), line.places.len()) {
        (Some(place), 1) => place.code.as_str().into(),
        (Some(place), more) => format!("{} +{}", place.code, more - 1).into(),
        (None, _) => Value::Empty,
    }),
    Column::new("status", Width::Cells(14), Script::Free, |line: &Line| match line.place() {
        Some(place) => Message::new(place.standing.term()).of(line.row.person.sex).into(),
        None => Value::Empty,
    }),
    Column::new("birth", Width::Cells(11), Script::Latin, |line: &Line| {
        line.row.person.birth.map(Birth::to_typed).into()
    }),
    Column::new("phone", Width::Cells(14), Script::Latin, |line: &Line| {
        line.row.person.phone.as_deref().map(super::phone::shown).into()
    }),
    Column::new("douar", Width::Fill(12), Script::Free, |line: &Line| line.row.person.douar.clone().into()),
    Column::new("sex", Width::Cells(8), Script::Free, |line: &Line| {
        Value::from(line.row.person.sex.map(|sex| {
            Message::new(match sex {
                Sex::Female => "person-sex-f",
                Sex::Male => "person-sex-m",
            })
        }))
    }),
    Column::new("milieu", Width::Cells(7), Script::Free, |line: &Line| {
        let commune = line.row.person.commune.as_deref().and_then(geography::commune);
        Value::from(
            commune.map(|commune| Message::new(if commune.urban { "list-milieu-urban" } else { "list-milieu-rural" })),
        )
    }),
    Column::new("marital", Width::Cells(12), Script::Free, |line: &Line| both(line.marital.as_ref())),
    Column::new("education", Width::Cells(14), Script::Free, |line: &Line| both(line.education.as_ref())),
    Column::new("cin", Width::Cells(9), Script::Latin, |line: &Line| line.row.person.cin.clone().into()),
    Column::new("file", Width::Cells(12), Script::Latin, |line: &Line| line.row.person.file.clone().into()),
    Column::new("since", Width::Cells(10), Script::Latin, |line: &Line| line.place().map(|place| place.from).into()),
    Column::new("places", Width::Cells(6), Script::Latin, |line: &Line| line.places.len().into()).far(),
    Column::new("papers", Width::Fill(18), Script::Free, |line: &Line| both(line.papers.as_ref())),
];

/// How many columns stand first in every list: who she is.
const FIRST: usize = 4;

/// The columns with those that a filter asks about right after who she is: where there is no room for all, on a screen or a
/// sheet of paper, what was asked about is not what is left out.
pub fn columns(filter: &Filter) -> Vec<Column<Line>> {
    let asked = |column: &Column<Line>| match column.id {
        "papers" => filter.of("paper").is_some() || filter.lacks("papers"),
        "since" => filter.of("from").is_some() || filter.of("until").is_some(),
        // One answer asked for is the same on every line.
        id => matches!(filter.of(id), Some(Asked::Codes(codes)) if codes.len() > 1),
    };
    let (first, more) = COLUMNS.split_at(FIRST);
    let (front, back): (Vec<_>, Vec<_>) = more.iter().partition(|column| asked(column));
    first.iter().chain(front).chain(back).copied().collect()
}

fn both(words: Option<&(String, String)>) -> Value {
    words.map_or(Value::Empty, |(french, arabic)| Value::Both(french.clone(), arabic.clone()))
}

/// Ages as a list shows them: `34`, `33–34` where the day of birth leaves it open.
fn years(ages: Option<(u8, u8)>) -> Value {
    match ages {
        Some((least, most)) if least == most => i64::from(least).into(),
        Some((least, most)) => format!("{least}–{most}").into(),
        None => Value::Empty,
    }
}

/// A list kept under a name: what was asked, as it was typed, so that « today » is the day it is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What it is called.
    pub name: String,
    /// The criteria.
    pub draft: Draft,
}

/// The name of a list, clean; it may not be empty or longer than `NAME`.
pub fn parse_name(text: &str) -> Result<String, Problems> {
    let clean = name::clean_free(text);
    let mut problems = Problems::default();
    let length = clean.chars().count();
    if clean.contains('\0') || text.contains('\0') {
        problems.add("name", Message::new("field-nul"));
    } else if clean.is_empty() {
        problems.add("name", Message::new("list-nameless"));
    } else if length > NAME {
        problems.add("name", Message::new("field-long").with("length", length).with("max", NAME));
    }
    problems.into_result().map(|()| clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_a_name() {
        assert_eq!(parse_name("  Rurales   20–24 "), Ok("Rurales 20–24".to_owned()));
        for text in ["", " \u{202e} ", "a\0b"] {
            assert!(parse_name(text).is_err(), "{text:?}");
        }
        assert!(parse_name(&"x".repeat(61)).is_err());
    }
}
