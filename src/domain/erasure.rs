//! Erasing a person (law 09-08, art. 3: kept no longer than needed): what goes for ever, and what stays because it is counted.
//!
//! Her row stays, without anything that says who she was, so that registers, hours and headcounts by sex, age, commune and
//! milieu remain what they were. What is erased is erased from her history as if it had never been there.

use super::birth::Birth;
use super::name;
use super::person::Person;
use super::phone;
use chrono::{Datelike, NaiveDate};

/// What stands where a name must stand and there is none any more. Readers of names say more (`Name::told`).
pub const NOBODY: &str = "—";

/// What becomes of a column of her rows, now and in every Change that touched it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is counted, or says nothing of who she was.
    Stays,
    /// It is NULL, and always was.
    Goes,
    /// It must hold something: it is `NOBODY`, and always was.
    Dash,
    /// It is `NOBODY` wherever it says anything, and always was.
    Hides,
    /// Her birth without its day (`coarse`).
    Coarse,
}

/// The text columns of every table whose rows may be a person's, or hang on one that is: of a place in a course, of a
/// contract. Numbers and dates stay, being counted. A test walks the schema: a new column must be ruled on here.
pub const FATES: &[(&str, &[(&str, Fate)])] = &[
    (
        "person",
        &[
            ("family", Fate::Dash),
            ("given", Fate::Goes),
            ("family_ar", Fate::Goes),
            ("given_ar", Fate::Goes),
            ("file", Fate::Goes),
            ("birth", Fate::Coarse),
            ("commune", Fate::Stays),
            ("douar", Fate::Goes),
            ("phone", Fate::Goes),
            ("cin", Fate::Goes),
            ("note", Fate::Goes),
            ("shield", Fate::Goes),
            ("erased_on", Fate::Stays),
        ],
    ),
    // A column that is not named here goes: what is new on the fiche is about her.
    (
        "person_detail",
        &[
            ("marital", Fate::Stays),
            ("education", Fate::Stays),
            ("school", Fate::Stays),
            ("milieu", Fate::Stays),
            ("wanted", Fate::Stays),
            ("wanted_level", Fate::Stays),
            ("entered_on", Fate::Stays),
            ("left_on", Fate::Stays),
            ("left_reason", Fate::Stays),
        ],
    ),
    (
        "enrolment",
        &[
            // A walk-in is known by nothing else, and her line must say something.
            ("label", Fate::Dash),
            ("reason", Fate::Goes),
            ("exception", Fate::Goes),
            ("doubts", Fate::Stays),
            ("from_on", Fate::Stays),
            ("to_on", Fate::Stays),
            ("asked_on", Fate::Stays),
        ],
    ),
    // Her old ids still lead to her.
    ("person_alias", &[("file", Fate::Goes), ("cin", Fate::Goes)]),
    ("enrolment_span", &[("reason", Fate::Goes), ("from_on", Fate::Stays), ("to_on", Fate::Stays)]),
    ("mark", &[("note", Fate::Goes)]),
    ("exam_mark", &[]),
    ("assessment_mark", &[]),
    // The number stays in its register: none is missing. Whom it was for is gone.
    (
        "certificate",
        &[
            ("granted_on", Fate::Stays),
            ("title", Fate::Stays),
            ("title_ar", Fate::Stays),
            ("from_on", Fate::Stays),
            ("to_on", Fate::Stays),
            ("exception", Fate::Goes),
            ("annulled_on", Fate::Stays),
            // The register of certificates says that a number counts for nothing; why may speak of her.
            ("annulled", Fate::Hides),
        ],
    ),
    ("certificate_copy", &[("on_date", Fate::Stays), ("reason", Fate::Goes)]),
    (
        "follow_up",
        &[
            ("alert", Fate::Stays),
            ("opened_on", Fate::Stays),
            ("due_on", Fate::Stays),
            ("outcome", Fate::Stays),
            ("closed_on", Fate::Stays),
            ("reason", Fate::Goes),
            ("note", Fate::Goes),
        ],
    ),
    (
        "consent",
        &[
            ("kind", Fate::Stays),
            ("on_date", Fate::Stays),
            ("language", Fate::Goes),
            ("by_whom", Fate::Stays),
            ("note", Fate::Goes),
            ("signed", Fate::Stays),
        ],
    ),
    (
        "contract",
        &[
            ("number", Fate::Goes),
            ("employer", Fate::Dash),
            ("master", Fate::Goes),
            ("phone", Fate::Goes),
            ("from_on", Fate::Stays),
            ("to_on", Fate::Stays),
        ],
    ),
    ("workplace_month", &[("signer", Fate::Dash), ("signed_on", Fate::Stays)]),
    ("visit", &[("on_date", Fate::Stays), ("visitor", Fate::Stays), ("note", Fate::Goes)]),
    ("bin", &[("label", Fate::Dash), ("label_ar", Fate::Goes)]),
];

/// Tables whose rows of hers go whole, as if they had never been.
pub const REMOVED: &[&str] = &["document", "household_member", "leave", "person_distinct", "row_verdict", "retention"];

/// The fate of a column; `None` for a table that nobody ruled on.
pub fn fate(table: &str, column: &str) -> Option<Fate> {
    let (_, columns) = FATES.iter().find(|(own, _)| *own == table)?;
    let ruled = columns.iter().find(|(own, _)| *own == column).map(|(_, fate)| *fate);
    Some(ruled.unwrap_or(if table == "person_detail" { Fate::Goes } else { Fate::Stays }))
}

/// A birth of which nobody can tell the day, and which makes her as old as she was on each of `days`: the first of the
/// month, or the day after the last of `days` that came before her birthday in that month. What is known less precisely stays.
pub fn coarse(birth: Birth, days: &[NaiveDate]) -> Birth {
    let Birth::Day(born) = birth else { return birth };
    let before =
        days.iter().filter(|day| day.month() == born.month() && day.day() < born.day()).map(Datelike::day).max();
    before.map_or(Some(1), |last| last.checked_add(1)).and_then(|day| born.with_day(day)).map_or(birth, Birth::Day)
}

/// What gives her away in a text: her name, or a number that is hers alone.
#[derive(Clone, Debug, Default)]
pub struct Traits {
    /// Folded words of her names: family and given, by script.
    names: Vec<(Vec<String>, Vec<String>)>,
    /// Folded words that are hers alone: CIN, file number.
    words: Vec<String>,
    /// The last digits of her phones.
    phones: Vec<String>,
}

/// Digits by which a phone is recognised, however it is written.
const DIGITS: usize = 9;

impl Traits {
    /// Those of a person; `phones`: the others that lead to her.
    pub fn of(person: &Person, phones: &[&str]) -> Self {
        let own = &person.name;
        let names = [(&own.family, &own.given), (&own.family_ar, &own.given_ar)];
        let names = names.map(|(family, given)| (family.as_str(), given.as_str())).into_iter().chain(person.as_wife());
        let names = names.map(|(family, given)| (name::words(family), name::words(given)));
        let words = [&person.cin, &person.file].into_iter().flatten().map(|text| squeezed(text));
        let digits = person.phone.as_deref().into_iter().chain(phones.iter().copied()).filter_map(last_digits);
        Self {
            names: names.filter(|(family, given)| !family.is_empty() || !given.is_empty()).collect(),
            words: words.filter(|word| word.chars().count() >= 4).collect(),
            phones: digits.collect(),
        }
    }

    /// True if a text names her: her whole name in any order, her CIN, her file number, a phone of hers.
    pub fn named_in(&self, text: &str) -> bool {
        let words = name::words(text);
        let whole =
            |(family, given): &(Vec<String>, Vec<String>)| family.iter().chain(given).all(|word| words.contains(word));
        let squeezed = squeezed(text);
        let digits: String = super::date::western_digits(text).chars().filter(char::is_ascii_digit).collect();
        self.names.iter().any(whole)
            || self.words.iter().any(|own| squeezed.contains(own))
            || self.phones.iter().any(|own| digits.contains(own))
    }

    /// True if a text holds any word of her names, too: enough in a text that is about her anyway.
    pub fn hinted_in(&self, text: &str) -> bool {
        let words = name::words(text);
        let own = self.names.iter().flat_map(|(family, given)| family.iter().chain(given));
        self.named_in(text) || own.filter(|word| word.chars().count() >= 3).any(|word| words.contains(word))
    }
}

/// Letters and digits only, small.
fn squeezed(text: &str) -> String {
    super::date::western_digits(text).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn last_digits(stored: &str) -> Option<String> {
    let digits: Vec<char> = phone::shown(stored).chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().checked_sub(DIGITS)?;
    Some(digits.iter().skip(from).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    proptest! {
        /// She is as old as she was on every day that counted, and the day of her birth is no longer told.
        #[test]
        fn a_coarse_birth_changes_no_age(born in 0..20_000_i32, days in prop::collection::vec(0..12_000_i32, 0..60)) {
            let born = day("1950-01-01") + chrono::Duration::days(born.into());
            let days: Vec<NaiveDate> =
                days.into_iter().map(|n| day("2005-01-01") + chrono::Duration::days(n.into())).collect();
            let coarse = coarse(Birth::Day(born), &days);
            for day in &days {
                prop_assert_eq!(coarse.ages_on(*day), Birth::Day(born).ages_on(*day));
            }
            prop_assert!(coarse.range().0 <= born);
        }
    }

    #[test]
    fn a_text_that_names_her_is_known_by_any_writing() {
        let person = Person {
            name: super::super::person::Name {
                family: "El Idrissi".into(),
                given: "Fatima Zahra".into(),
                family_ar: "الإدريسي".into(),
                given_ar: "فاطمة الزهراء".into(),
                erased_on: None,
            },
            cin: Some("IB123456".into()),
            phone: Some("+212661234567".into()),
            married: Some("Bouziane".into()),
            ..Person::default()
        };
        let own = Traits::of(&person, &[]);
        for text in [
            "Mme Bouziane Fatima Zahra",
            "appel de Fatima-Zahra EL IDRISSI",
            "عند فاطمة الزهراء الإدريسي",
            "CIN ib 123 456",
            "au 06.61.23.45.67",
            "٠٦٦١٢٣٤٥٦٧",
        ] {
            assert!(own.named_in(text), "{text}");
        }
        for text in ["", "Fatima", "Idrissi Omar", "doublon", "0612345678"] {
            assert!(!own.named_in(text), "{text}");
        }
        assert!(own.hinted_in("Fatima l'a demandé") && !own.hinted_in("elle l'a demandé"));
        assert!(!Traits::of(&Person::default(), &[]).named_in("x"));
    }
}
