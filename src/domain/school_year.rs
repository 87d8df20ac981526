//! The school year: September to August, as courses, registers and the papers of an office count.

use super::date::western_digits;
use chrono::{Datelike, NaiveDate};

/// A school year, by the civil year in which it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolYear(i32);

/// The month in which it begins.
const FIRST: u32 = 9;

impl SchoolYear {
    /// The one that a day belongs to.
    pub fn of(day: NaiveDate) -> Self {
        Self(if day.month() >= FIRST { day.year() } else { day.year().saturating_sub(1) })
    }

    /// Its first and its last day.
    pub fn days(self) -> Option<(NaiveDate, NaiveDate)> {
        let next = self.0.checked_add(1)?;
        NaiveDate::from_ymd_opt(self.0, FIRST, 1).zip(NaiveDate::from_ymd_opt(next, FIRST, 1)?.pred_opt())
    }

    /// The only one that a text names: `2025-2026`, `2025/26`, « Liste 2025 - 2026 », in any digits; `None` if it names none
    /// or several.
    pub fn read(text: &str) -> Option<Self> {
        let western = western_digits(text);
        // Where each number begins and ends.
        let mut numbers: Vec<(usize, usize)> = Vec::new();
        for (at, _) in western.match_indices(|c: char| c.is_ascii_digit()) {
            match numbers.last_mut() {
                Some((_, end)) if *end == at => *end += 1,
                _ => numbers.push((at, at + 1)),
            }
        }
        let within = |from: usize, to: usize| western.get(from..to).unwrap_or_default();
        let mut found = None;
        for pair in numbers.windows(2) {
            let &[(from, to), (other_from, other_to)] = pair else { continue };
            let (first, second) = (within(from, to), within(other_from, other_to));
            let Some(year) = first.parse::<i32>().ok().filter(|year| first.len() == 4 && (1990..2100).contains(year))
            else {
                continue;
            };
            let next = year.saturating_add(1);
            let follows = second.parse() == Ok(next) || (second.len() == 2 && second.parse() == Ok(next % 100));
            // « 2025-2026 » of one cell, not the ends of two dates.
            let near = within(to, other_from).chars().count() <= 3;
            if follows && near && found.replace(Self(year)).is_some_and(|before| before != Self(year)) {
                return None;
            }
        }
        found
    }
}

/// With a stroke: beside Arabic words a hyphen would turn the two years round.
impl std::fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.0, self.0.saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn it_begins_in_september() {
        for (text, year) in [("2026-08-31", "2025/2026"), ("2026-09-01", "2026/2027"), ("2027-01-01", "2026/2027")] {
            assert_eq!(SchoolYear::of(day(text)).to_string(), year);
        }
        assert_eq!(SchoolYear(2026).days(), Some((day("2026-09-01"), day("2027-08-31"))));
    }

    #[test]
    fn a_text_names_one_or_none() {
        for text in [
            "2025-2026",
            "2025/26",
            "Liste des bénéficiaires 2025 / 2026 (CEF)",
            "الموسم ٢٠٢٥-٢٠٢٦",
            "v2_2025-2026.xlsx",
        ] {
            assert_eq!(SchoolYear::read(text), Some(SchoolYear(2025)), "{text}");
        }
        for text in ["2025", "2025-2027", "2024-2025 et 2025-2026", "01/09/2025 au 30/06/2026", "0661202526", ""] {
            assert_eq!(SchoolYear::read(text), None, "{text}");
        }
    }
}
