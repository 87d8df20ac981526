//! How alike two births are: by windows of what papers and memories confuse, never by how their digits look alike.

use super::super::birth::Birth;
use chrono::{Datelike, NaiveDate};

/// Why two births are alike, or are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// The same day.
    Same,
    /// One may be the other, known less precisely.
    Within,
    /// Day and month in the other order.
    Swapped,
    /// The first or last day of the year stands for a day that is not known.
    FirstOfYear,
    /// One day before or after.
    NextDay,
    /// One digit is another, or two neighbours changed places.
    Digit,
    /// One digit of the year is another, and a mother might be as much older.
    Decade,
    /// The same day and month, so many years apart.
    Years(u16),
    /// So many years apart, one of them known by the year only.
    About(u16),
    /// So many years apart, one of them a declared age.
    Declared(u16),
    /// The same year, another day.
    SameYear,
    /// Two births.
    Other,
}

/// Years by which mothers are older than their daughters, at least.
const GENERATION: i32 = 14;
/// Nobody enrolled is older than the youngest by as much.
const CENTURY: i32 = 100;

impl Window {
    /// True if a year is what agrees, not a day.
    pub const fn is_rough(self) -> bool {
        matches!(self, Self::Within | Self::FirstOfYear | Self::About(_) | Self::Declared(_))
    }

    /// How alike names must be at least for one person to have both births; `None` where no name is enough. A day that agrees but
    /// for a slip tells more than any year, and lets more pass in a name: only twins share it who are two. `elsewhere`: in
    /// another commune, where among many somebody of nearly one name is born on nearly any day.
    pub fn wanted(self, elsewhere: bool) -> Option<f64> {
        Some(match self {
            Self::Same if elsewhere => 0.72,
            Self::Same => 0.68,
            Self::Swapped | Self::NextDay | Self::Digit | Self::Years(_) if elsewhere => 0.81,
            Self::Swapped | Self::NextDay | Self::Digit | Self::Years(_) => 0.70,
            Self::Within | Self::FirstOfYear | Self::Declared(1) => super::NAME,
            Self::About(1) | Self::Declared(2) => 0.81,
            Self::Decade => 0.92,
            Self::About(2) | Self::Declared(3) => 0.95,
            Self::About(_) | Self::Declared(_) | Self::SameYear | Self::Other => return None,
        })
    }

    /// From 0 (two births) to 1 (one).
    pub fn likeness(self) -> f64 {
        match self {
            Self::Same => 1.0,
            Self::Within | Self::Swapped => 0.9,
            Self::FirstOfYear => 0.88,
            Self::NextDay => 0.82,
            Self::Digit | Self::Years(1) | Self::Declared(1) => 0.8,
            Self::About(1) => 0.78,
            Self::Years(_) | Self::Declared(2) | Self::Decade => 0.76,
            Self::About(2) | Self::Declared(3) => 0.62,
            Self::About(3) => 0.5,
            Self::SameYear => 0.3,
            Self::About(_) | Self::Declared(_) | Self::Other => 0.0,
        }
    }
}

/// What two births are to each other.
pub fn window(one: Birth, other: Birth) -> Window {
    match (rough(one), rough(other)) {
        (Birth::Day(one), Birth::Day(other)) => days(one, other),
        (a, b) => about(a, b, one, other),
    }
}

/// A day that only stands for its year is that year.
fn rough(birth: Birth) -> Birth {
    match birth {
        Birth::Day(day) if stands_for_year(day) => Birth::Year(day.year()),
        other => other,
    }
}

/// The day that registers write where only the year is known.
pub(super) fn stands_for_year(day: NaiveDate) -> bool {
    matches!((day.day(), day.month()), (1, 1) | (31, 12))
}

fn days(one: NaiveDate, other: NaiveDate) -> Window {
    if one == other {
        return Window::Same;
    }
    if NaiveDate::from_ymd_opt(one.year(), one.day(), one.month()) == Some(other) {
        return Window::Swapped;
    }
    let years = (one.year() - other.year()).abs();
    if years == 0 && (one - other).num_days().abs() == 1 {
        return Window::NextDay;
    }
    let same_day = (one.day(), one.month()) == (other.day(), other.month());
    if same_day && years <= 2 {
        return Window::Years(u16::try_from(years).unwrap_or(u16::MAX));
    }
    match slip(one, other) {
        Some(Slip::Digit) if years < GENERATION => return Window::Digit,
        // Her daughter may bear her name, but hardly her day: registers round to the first of a month.
        Some(Slip::Digit) if years < CENTURY && one.day() > 1 => return Window::Decade,
        Some(Slip::Turned) => return Window::Digit,
        _ => {}
    }
    if years == 0 { Window::SameYear } else { Window::Other }
}

/// How one date was copied as another.
#[derive(Clone, Copy)]
enum Slip {
    /// One digit is another.
    Digit,
    /// Two neighbours of one part changed places: 1989 and 1998, 12 and 21.
    Turned,
}

fn slip(one: NaiveDate, other: NaiveDate) -> Option<Slip> {
    let written = |day: NaiveDate| {
        let year = day.year().unsigned_abs();
        let two = |n: u32| [n / 10 % 10, n % 10];
        let ([a, b], [c, d], [e, f], [g, h]) = (two(year / 100), two(year), two(day.month()), two(day.day()));
        [a, b, c, d, e, f, g, h]
    };
    let (one, other) = (written(one), written(other));
    let mut differ = (0..8).filter(|at| one.get(*at) != other.get(*at));
    match (differ.next(), differ.next(), differ.next()) {
        (Some(_), None, _) => Some(Slip::Digit),
        // Not the end of one part and the beginning of the next.
        (Some(at), Some(next), None) if next == at + 1 && matches!(at, 2 | 4 | 6) => {
            (one.get(at) == other.get(next) && one.get(next) == other.get(at)).then_some(Slip::Turned)
        }
        _ => None,
    }
}

fn about(a: Birth, b: Birth, one: Birth, other: Birth) -> Window {
    let (first, second) = (a.range(), b.range());
    if first.0 <= second.1 && second.0 <= first.1 {
        let stands = |birth: Birth| matches!(birth, Birth::Day(day) if stands_for_year(day));
        return match (one, other) {
            _ if stands(one) || stands(other) => Window::FirstOfYear,
            _ => Window::Within,
        };
    }
    let apart = (second.0.year() - first.1.year()).max(first.0.year() - second.1.year()).max(0);
    let apart = u16::try_from(apart).unwrap_or(u16::MAX);
    match (apart, a, b) {
        // The same year, and two months that are known.
        (0, Birth::Month(..) | Birth::Day(_), Birth::Month(..) | Birth::Day(_)) => months(a, b),
        // A declared age whose birthday is not yet past.
        (0, ..) => Window::Declared(1),
        (_, Birth::Month(..) | Birth::Day(_), Birth::Month(..) | Birth::Day(_)) => Window::Other,
        (_, Birth::Age(..), _) | (.., Birth::Age(..)) => Window::Declared(apart),
        _ => Window::About(apart),
    }
}

fn months(a: Birth, b: Birth) -> Window {
    let month = |birth: Birth| birth.range().0.month();
    if month(a).abs_diff(month(b)) == 1 { Window::Digit } else { Window::SameYear }
}
