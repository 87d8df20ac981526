//! Dates, times, numbers and durations as each language writes them.

use super::Language;
use chrono::{NaiveDate, NaiveTime};

/// `24/11/2026`, in every language, left to right.
pub fn date(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// `mar. 24/11`, short: lists of this year.
pub fn day(language: Language, day: NaiveDate) -> String {
    let _ = (language, day);
    unimplemented!()
}

/// `mar. 24 nov. 2026`: headers.
pub fn long_date(language: Language, day: NaiveDate) -> String {
    let _ = (language, day);
    unimplemented!()
}

/// `09:00`.
pub fn time(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}

/// `8 h 40`, `78 h`, `45 min`.
pub fn minutes(language: Language, minutes: i64) -> String {
    let _ = (language, minutes);
    unimplemented!()
}

/// Whole numbers with the language's grouping: `12 345`.
pub fn number(language: Language, n: i64) -> String {
    let _ = (language, n);
    unimplemented!()
}
