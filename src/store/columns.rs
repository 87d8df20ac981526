//! Columns that hold dates, times and codes. A damaged one reads as an obviously impossible value instead of hiding the
//! whole list; `najma check` names the row.

use super::reading::text;
use crate::domain::person::Name;
use chrono::{NaiveDate, NaiveTime};
use rusqlite::Row;

/// The one reader of a person's name: `family`, `given`, `family_ar` and `given_ar` from a column on, and `erased_on`, by
/// which a name that is gone is known wherever it is shown. Nobody's (a walk-in's) is empty.
pub(super) fn person_name(row: &Row<'_>, first: usize, erased_on: usize) -> rusqlite::Result<Name> {
    Ok(Name {
        family: text(row, first)?,
        given: text(row, first + 1)?,
        family_ar: text(row, first + 2)?,
        given_ar: text(row, first + 3)?,
        erased_on: date_or_null(row, erased_on)?,
    })
}

/// A civil date `YYYY-MM-DD`.
pub(super) fn date(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    Ok(date_or_null(row, column)?.unwrap_or_default())
}

/// The same for a column that may be NULL.
pub(super) fn date_or_null(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text = super::reading::text_or_null(row, column)?;
    Ok(text.map(|text| NaiveDate::parse_from_str(&text, "%Y-%m-%d").unwrap_or_default()))
}

/// A time of day `HH:MM`.
pub(super) fn time(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveTime> {
    let text = super::reading::text(row, column)?;
    Ok(NaiveTime::parse_from_str(&text, "%H:%M").unwrap_or_default())
}

/// A whole number that fits in 16 bits.
pub(super) fn small(row: &Row<'_>, column: usize) -> rusqlite::Result<u16> {
    Ok(u16::try_from(row.get::<_, i64>(column)?).unwrap_or(u16::MAX))
}

/// A count as SQL takes it.
pub(super) fn rows(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// How a date is written on disk.
pub(super) fn on_disk(day: NaiveDate) -> String {
    day.to_string()
}

/// How a time of day is written on disk.
pub(super) fn time_on_disk(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}

/// Text that is stored as NULL when there is none.
pub(super) fn filled(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}
