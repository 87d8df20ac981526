//! Dates and times in figures, as fields are filled with them and as `parse_date` and `parse_time` read them back. With the
//! words of a language: `text::format`. On disk: `store::columns`.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// `24/11/2026`, in every language, left to right.
pub fn date(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// `24/11`: where the year is plain.
pub fn short_date(day: NaiveDate) -> String {
    day.format("%d/%m").to_string()
}

/// `09:00`.
pub fn time(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}

/// `11/2026`: the month of a day.
pub fn month(day: NaiveDate) -> String {
    day.format("%m/%Y").to_string()
}

/// `2026-11`: the month of a day for scripts, addresses and names of files.
pub fn iso_month(day: NaiveDate) -> String {
    day.format("%Y-%m").to_string()
}

/// `2026-11-24T09:00:00`: a civil moment for scripts.
pub fn iso_moment(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}
