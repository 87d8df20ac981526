//! Dates and times as clerks type them.
//!
//! A date without a year is the one nearest to today, a weekday the nearest such day: today itself, else the coming one
//! if it is at most three days away, else the past one. A day of the month alone is the nearest such day. Two digits
//! of a year fall between 80 years back and 19 ahead. The day comes first, unless four digits of a year do.

pub mod figures;
mod read;
mod time;
mod vocabulary;

use super::message::Message;
use chrono::{Datelike, Days, NaiveDate};
pub(super) use read::{Reading, Year, quoted, read};
use std::borrow::Cow;
pub use time::{parse_minutes, parse_time};
pub use vocabulary::weekday;

/// Farthest that an offset such as `+7` may reach, in days: a century.
const FAR: i64 = 36_525;

/// Reads a date: `j`, `j-1`, `+7`, `12/3`, `1203`, `12/3/1995`, `120395`, `1995-03-12`, `12 mars`, `lun`, in any digits.
pub fn parse_date(text: &str, today: NaiveDate) -> Result<NaiveDate, Message> {
    match read(text)? {
        Reading::Offset(days) => shift(today, days),
        Reading::Weekday(weekday, days) => shift(nearest_weekday(weekday, today), days),
        Reading::Day(day) => nearest_day(day, today),
        Reading::Four(day, month) | Reading::DayMonth(day, month) => nearest(day, month, today),
        Reading::Full(day, month, year) => civil(day, month, year.within(today.year() + 19)),
        Reading::Month(..) => Err(Message::new("date-needs-day").with("text", quoted(text))),
    }
}

/// The day that many days away.
pub(super) fn shift(from: NaiveDate, days: i64) -> Result<NaiveDate, Message> {
    let far = || Message::new("date-far");
    if days.abs() > FAR {
        return Err(far());
    }
    let by = Days::new(days.unsigned_abs());
    if days < 0 { from.checked_sub_days(by) } else { from.checked_add_days(by) }.ok_or_else(far)
}

/// The date, or which part of it is impossible.
pub(super) fn civil(day: u32, month: u32, year: i32) -> Result<NaiveDate, Message> {
    if !(1800..=2199).contains(&year) {
        return Err(Message::new("date-no-year").with("year", year.to_string()));
    }
    check_month(month)?;
    NaiveDate::from_ymd_opt(year, month, day)
        .ok_or_else(|| no_day(day, &format!("{month:02}/{year}"), days_in(month, year)))
}

pub(super) fn check_month(month: u32) -> Result<(), Message> {
    if (1..=12).contains(&month) { Ok(()) } else { Err(Message::new("date-no-month").with("month", month)) }
}

fn no_day(day: u32, month: &str, last: u32) -> Message {
    Message::new("date-no-day").with("day", day).with("month", month).with("last", last)
}

/// Days of a month.
pub(super) fn days_in(month: u32, year: i32) -> u32 {
    (28..=31).rev().find(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some()).unwrap_or(31)
}

fn nearest_weekday(weekday: u8, today: NaiveDate) -> NaiveDate {
    let ahead = (i64::from(weekday) + 7 - i64::from(today.weekday().number_from_monday())) % 7;
    let days = if ahead <= 3 { ahead } else { ahead - 7 };
    shift(today, days).unwrap_or(today)
}

fn nearest(day: u32, month: u32, today: NaiveDate) -> Result<NaiveDate, Message> {
    check_month(month)?;
    // Eight years on either side hold a 29 February even around 1900 and 2100.
    let years = (-8..=8).filter_map(|n| today.year().checked_add(n));
    closest(years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day)), today)
        .ok_or_else(|| no_day(day, &format!("{month:02}"), days_in(month, 2000)))
}

fn nearest_day(day: u32, today: NaiveDate) -> Result<NaiveDate, Message> {
    let months = (-2_i32..=2).filter_map(|n| {
        let index = today.year().checked_mul(12)? + today.month0() as i32 + n;
        NaiveDate::from_ymd_opt(index.div_euclid(12), index.rem_euclid(12) as u32 + 1, day)
    });
    closest(months, today).ok_or_else(|| Message::new("date-no-such-day").with("day", day))
}

/// The nearest of them; the past one of two equally near.
fn closest(days: impl Iterator<Item = NaiveDate>, today: NaiveDate) -> Option<NaiveDate> {
    days.min_by_key(|day| {
        let away = day.signed_duration_since(today).num_days();
        (away.abs(), away > 0)
    })
}

/// Arabic-Indic and Persian digits become 0-9; everything else stays.
pub fn western_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    text.chars()
        .map(|c| match c {
            '\u{660}'..='\u{669}' => char::from(b'0' + (c as u32 - 0x660) as u8),
            '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (c as u32 - 0x6f0) as u8),
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests;
