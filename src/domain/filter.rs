//! What a list asks for: every criterion by which a delegation is asked to name its women, declared once. The form of the
//! screen, the options of the command line, what is saved under a name and the questions put to the store follow from it.

use super::date::western_digits;
use super::draft::{Draft, Problems};
use super::field::{self, Field, Kind, Script};
use super::message::{Message, Value};
use super::module::THEMES;
use super::person::{PROVINCE, parse_commune};
use super::{date, enrolment, name};
use chrono::{Months, NaiveDate};

/// Age bands of the programme's own reports, in completed years; `50-`: and over.
pub const BANDS: &[&str] = &["15-19", "20-24", "25-34", "35-49", "50-"];

/// Where she may live: HCP calls a commune urban or rural.
pub const MILIEUX: &[&str] = &["rural", "urban"];

/// Where a place may stand on the day of the list; `current`: she has her place in the course, or will.
pub const STATUSES: &[&str] = &[
    "current",
    "active",
    "registered",
    "confirmed",
    "suspended",
    "waiting",
    "completed",
    "dropped",
    "transferred",
    "cancelled",
];

/// How a place began: her first, the next year's, begun again, brought from another course.
pub const WAYS: &[&str] = &["first", "next", "repeat", "transfer"];

/// What stands of the notice and the consent of law 09-08: the notice was told or was not; she agreed, refused, took back
/// what she had agreed to, or nobody noted what she said.
pub const CONSENTS: &[&str] = &["told", "untold", "given", "refused", "withdrawn", "unsaid"];

/// With or without.
pub const EITHER: &[&str] = &["with", "without"];

/// What may be missing in a record, and then keeps a list from being complete; `papers`: any of those asked for.
pub const LACKS: &[&str] = &[
    "phone",
    "cin",
    "birth",
    "sex",
    "commune",
    "douar",
    "file",
    "name_latin",
    "name_ar",
    "marital",
    "education",
    "papers",
];

/// What the name of a lookup begins with whose keys are words of a vocabulary.
const TERM: &str = "term:";

/// The vocabulary that a criterion takes its words from.
pub fn vocabulary(field: &Field) -> Option<&'static str> {
    match field.kind {
        Kind::Lookup(what) => what.strip_prefix(TERM),
        _ => None,
    }
}

/// The criteria, in the order of the form.
pub const FIELDS: &[Field] = &[
    Field::new("age", Kind::Choice(BANDS), 18, 60),
    Field::new("on", Kind::Date, 12, 20).beside(),
    Field::new("sex", Kind::Choice(&["f", "m"]), 12, 20),
    Field::new("milieu", Kind::Choice(MILIEUX), 12, 20).beside(),
    Field::new("commune", Kind::Lookup("commune"), 22, 60),
    Field::new("douar", Kind::Text(Script::Free), 20, 60).beside(),
    Field::new("centre", Kind::Lookup("centre"), 22, 80),
    Field::new("module", Kind::Lookup("module"), 20, 80).beside(),
    Field::new("course", Kind::Lookup("any_course"), 22, 80),
    Field::new("theme", Kind::Choice(THEMES), 20, 80).beside(),
    Field::new("status", Kind::Choice(STATUSES), 22, 80),
    Field::new("way", Kind::Choice(WAYS), 20, 40).beside(),
    Field::new("from", Kind::Date, 12, 20),
    Field::new("until", Kind::Date, 12, 20).beside(),
    Field::new("marital", Kind::Lookup("term:marital"), 20, 40),
    Field::new("education", Kind::Lookup("term:education"), 20, 40).beside(),
    Field::new("school", Kind::Lookup("term:school"), 20, 40),
    Field::new("disability", Kind::Lookup("term:disability"), 20, 40).beside(),
    Field::new("occupation", Kind::Lookup("term:occupation"), 20, 40),
    Field::new("referral", Kind::Lookup("term:referral"), 20, 40).beside(),
    Field::new("reached", Kind::Lookup("module"), 22, 80),
    Field::new("wanted", Kind::Lookup("term:stream"), 20, 40).beside(),
    Field::new("exception", Kind::Choice(EITHER), 12, 20),
    Field::new("lacks", Kind::Choice(LACKS), 20, 80).beside(),
    Field::new("paper", Kind::Lookup("term:piece"), 22, 40),
    Field::new("consent", Kind::Choice(CONSENTS), 20, 80).beside(),
];

/// Completed years from the first to the last, both included.
pub type Ages = (u8, u8);

/// Nobody is older.
const OLDEST: u8 = 130;

/// What one criterion asks, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Any of these codes.
    Codes(Vec<&'static str>),
    /// Any of these ages on the day of the list.
    Ages(Vec<Ages>),
    /// The record of that id, or the row of that code.
    Key(String),
    /// A text that begins so.
    Text(String),
    /// From or until that day.
    Day(NaiveDate),
}

/// A filter: what is asked, in the order of `FIELDS`. Nothing asked: everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// The day on which ages and standings are looked at.
    pub on: NaiveDate,
    /// Field and what is asked of it.
    pub asked: Vec<(&'static str, Asked)>,
}

impl Filter {
    /// The only way from typed text to a filter. Several values of one criterion are written one after the other, with
    /// commas: `active, suspended`; ages as `15-19`, `15-24, 50+` or `18`. Lookups hold the key of a record, a commune its
    /// code or its name.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut asked = Vec::new();
        let on = field::date(FIELDS, "on", draft, today, &mut problems);
        for field in FIELDS.iter().filter(|field| field.id != "on") {
            if draft.get(field.id).trim().is_empty() {
                continue;
            }
            let Some(text) = field::text(FIELDS, field.id, draft, &mut problems) else { continue };
            let read = match field.kind {
                Kind::Choice(BANDS) => parse_ages(&text).map(Asked::Ages),
                Kind::Choice(codes) => parse_codes(&text, codes).map(Asked::Codes),
                Kind::Date => date::parse_date(&text, today).map(Asked::Day),
                Kind::Lookup("commune") => {
                    parse_commune(&text, draft.get(PROVINCE)).map(|found| Asked::Key(found.code.to_owned()))
                }
                // `store::lists::settled` has found the word of the vocabulary.
                Kind::Lookup(what) if what.starts_with(TERM) => Ok(Asked::Key(text)),
                Kind::Lookup(what) => key(&text, what).map(Asked::Key),
                _ => Ok(Asked::Text(text)),
            };
            asked.extend(problems.take(field.id, read).map(|read| (field.id, read)));
        }
        let day = |id| {
            asked.iter().find_map(|(own, asked)| match asked {
                Asked::Day(day) if *own == id => Some(*day),
                _ => None,
            })
        };
        if let (Some(from), Some(until)) = (day("from"), day("until"))
            && until < from
        {
            problems.add("until", Message::new("list-until-before").with("from", from));
        }
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self { on: on.unwrap_or(today), asked })
    }

    /// What is asked of one criterion.
    pub fn of(&self, id: &str) -> Option<&Asked> {
        self.asked.iter().find_map(|(own, asked)| (*own == id).then_some(asked))
    }

    /// True if those are asked for who lack it.
    pub fn lacks(&self, code: &str) -> bool {
        matches!(self.of("lacks"), Some(Asked::Codes(codes)) if codes.contains(&code))
    }
}

/// The key of a record, as the choices of a form write it.
fn key(text: &str, what: &'static str) -> Result<String, Message> {
    let number = western_digits(text);
    let number = number.parse::<super::id::PersonId>().ok();
    number.map(|id| id.0.to_string()).ok_or_else(|| {
        let id = match what {
            "centre" => "list-no-centre",
            "module" => "list-no-module",
            _ => "list-no-course",
        };
        Message::new(id).with("text", date::quoted(text))
    })
}

/// Codes of a choice, one or several.
fn parse_codes(text: &str, codes: &'static [&'static str]) -> Result<Vec<&'static str>, Message> {
    let mut found = Vec::new();
    for word in pieces(text) {
        let folded = name::words(word).join("_");
        let own = codes.iter().find(|code| code.eq_ignore_ascii_case(word) || code.eq_ignore_ascii_case(&folded));
        let Some(code) = own else {
            let known =
                Message::new("field-choice").with("text", date::quoted(word)).with("choices", Value::words(codes));
            return Err(known);
        };
        if !found.contains(code) {
            found.push(*code);
        }
    }
    Ok(found)
}

/// Ages: `15-19`, `50+`, `-18`, `23`, one or several.
fn parse_ages(text: &str) -> Result<Vec<Ages>, Message> {
    let mut found: Vec<Ages> = Vec::new();
    for word in pieces(text) {
        let western = western_digits(word).replace(['–', '—', '−'], "-");
        let bare: String = western.chars().filter(|c| !c.is_whitespace()).collect();
        let bare = bare.trim_end_matches(|c: char| c.is_alphabetic());
        let age = |text: &str| text.parse::<u8>().ok().filter(|age| *age <= OLDEST);
        let ages = match (bare.strip_suffix('+'), bare.split_once('-')) {
            (Some(from), _) => age(from).map(|from| (from, OLDEST)),
            (None, Some(("", to))) => age(to).map(|to| (0, to)),
            (None, Some((from, ""))) => age(from).map(|from| (from, OLDEST)),
            (None, Some((from, to))) => age(from).zip(age(to)),
            (None, None) => age(bare).map(|age| (age, age)),
        };
        let ages = ages.filter(|(from, to)| from <= to);
        let ages = ages.ok_or_else(|| Message::new("list-ages-unknown").with("text", date::quoted(word)))?;
        if !found.contains(&ages) {
            found.push(ages);
        }
    }
    Ok(found)
}

/// The values of one criterion: what commas part.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '،', '؛']).map(str::trim).filter(|word| !word.is_empty())
}

/// Days of birth of those who may be of these ages on a day: born after the first, on or before the second.
pub fn born_between(ages: Ages, on: NaiveDate) -> (NaiveDate, NaiveDate) {
    let back = |years: u8| on.checked_sub_months(Months::new(u32::from(years) * 12)).unwrap_or(NaiveDate::MIN);
    (back(ages.1.saturating_add(1)), back(ages.0))
}

/// True if an age that is known between two limits lies in one of these ages for certain.
pub fn certain(ages: &[Ages], (least, most): (u8, u8)) -> bool {
    ages.iter().any(|(from, to)| *from <= least && most <= *to)
}

/// The state of a place that a status asks for; `None` for `current`, which several answer.
pub fn state_of(status: &str) -> Option<enrolment::State> {
    enrolment::State::ALL.into_iter().find(|state| state.name() == status)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::domain::birth::Birth;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    fn parse(pairs: &[(&'static str, &str)]) -> Result<Filter, Problems> {
        let draft = pairs.iter().fold(Draft::default(), |draft, (id, text)| draft.with(*id, *text));
        Filter::parse(&draft, today())
    }

    #[test]
    fn several_values_of_one_criterion_are_any_of_them() {
        let filter =
            parse(&[("age", "15-19, ٥٠+"), ("status", "Active،suspended"), ("lacks", "name ar"), ("on", "1/9/2026")])
                .unwrap();
        assert_eq!(filter.of("age"), Some(&Asked::Ages(vec![(15, 19), (50, 130)])));
        assert_eq!(filter.of("status"), Some(&Asked::Codes(vec!["active", "suspended"])));
        assert_eq!(filter.of("lacks"), Some(&Asked::Codes(vec!["name_ar"])));
        assert_eq!(filter.on, NaiveDate::from_ymd_opt(2026, 9, 1).unwrap());
        assert_eq!(parse(&[]).unwrap(), Filter { on: today(), asked: vec![] });
    }

    #[test]
    fn ages_are_read_as_people_write_them() {
        for (text, ages) in [
            ("15-19", vec![(15, 19)]),
            ("15–19 ans", vec![(15, 19)]),
            ("50+", vec![(50, 130)]),
            ("50-", vec![(50, 130)]),
            ("-18", vec![(0, 18)]),
            ("23a", vec![(23, 23)]),
        ] {
            assert_eq!(parse_ages(text), Ok(ages), "{text}");
        }
        for text in ["x", "19-15", "200", "1-2-3", "--", "+"] {
            assert_eq!(parse_ages(text).unwrap_err().id, "list-ages-unknown", "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_at_its_criterion() {
        let fields = |pairs: &[(&'static str, &str)]| {
            parse(pairs).unwrap_err().0.into_iter().map(|problem| problem.field).collect::<Vec<_>>()
        };
        assert_eq!(fields(&[("status", "happy"), ("age", "old")]), ["age", "status"]);
        assert_eq!(fields(&[("from", "1/2/2026"), ("until", "1/1/2026")]), ["until"]);
        assert_eq!(fields(&[("commune", "nowhere at all")]), ["commune"]);
        assert_eq!(fields(&[("centre", "x")]), ["centre"]);
        assert_eq!(fields(&[("on", "31/02/2026")]), ["on"]);
    }

    proptest! {
        /// The limits of days say the same as ages counted one by one.
        #[test]
        fn days_of_birth_are_those_of_the_ages(from in 0_u8..60, more in 0_u8..30, born in 0_i64..36_000, on in 0_i64..15_000) {
            let first = NaiveDate::from_ymd_opt(1925, 1, 1).unwrap();
            let born = first + chrono::TimeDelta::days(born);
            let on = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + chrono::TimeDelta::days(on);
            prop_assume!(born <= on);
            let ages = (from, from + more);
            let (after, until) = born_between(ages, on);
            let (age, _) = Birth::Day(born).ages_on(on);
            prop_assert_eq!(after < born && born <= until, ages.0 <= age && age <= ages.1, "{} on {}", born, on);
        }

        #[test]
        fn no_text_panics(age in "\\PC{0,20}", status in "\\PC{0,20}", centre in "\\PC{0,20}") {
            let _ = parse(&[("age", &age), ("status", &status), ("centre", &centre)]);
        }
    }
}
