//! Dates, times, numbers and durations as each language writes them.

use super::Language;
use chrono::{Datelike, NaiveDate, NaiveTime};

/// `24/11/2026`, in every language, left to right.
pub fn date(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// `mar. 24/11`, short: lists of this year.
pub fn day(language: Language, day: NaiveDate) -> String {
    format!("{} {}", weekday(language, day), day.format("%d/%m"))
}

/// `mar. 24 nov. 2026`: headers.
pub fn long_date(language: Language, day: NaiveDate) -> String {
    let month = MONTHS.get(day.month0() as usize).map_or("", |names| names[column(language)]);
    format!("{} {} {month} {}", weekday(language, day), day.day(), day.year())
}

/// `09:00`.
pub fn time(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}

/// `8 h 40`, `78 h`, `45 min`.
pub fn minutes(language: Language, minutes: i64) -> String {
    let (h, min) = [("h", "min"), ("س", "د")][column(language)];
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} {min}"),
        (hours, 0) => format!("{hours} {h}"),
        (hours, minutes) => format!("{hours} {h} {:02}", minutes.abs()),
    }
}

/// Whole numbers with the language's grouping: `12 345`.
pub fn number(_: Language, n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    if n < 0 { format!("-{grouped}") } else { grouped }
}

fn weekday(language: Language, day: NaiveDate) -> &'static str {
    WEEKDAYS[day.weekday().num_days_from_monday() as usize][column(language)]
}

fn column(language: Language) -> usize {
    match language {
        Language::French => 0,
        Language::Arabic => 1,
    }
}

const WEEKDAYS: [[&str; 2]; 7] = [
    ["lun.", "الاثنين"],
    ["mar.", "الثلاثاء"],
    ["mer.", "الأربعاء"],
    ["jeu.", "الخميس"],
    ["ven.", "الجمعة"],
    ["sam.", "السبت"],
    ["dim.", "الأحد"],
];

const MONTHS: [[&str; 2]; 12] = [
    ["jan.", "يناير"],
    ["fév.", "فبراير"],
    ["mars", "مارس"],
    ["avr.", "أبريل"],
    ["mai", "ماي"],
    ["juin", "يونيو"],
    ["juil.", "يوليوز"],
    ["août", "غشت"],
    ["sept.", "شتنبر"],
    ["oct.", "أكتوبر"],
    ["nov.", "نونبر"],
    ["déc.", "دجنبر"],
];
