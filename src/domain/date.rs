//! Dates as clerks type them.

use super::message::Message;
use chrono::{NaiveDate, NaiveTime};

/// Reads a date: `j`, `j-1`, `+7`, `12/3`, `1203`, `12/3/1995`, `120395`, `1995-03-12`, `lun`, in any digits.
pub fn parse_date(text: &str, today: NaiveDate) -> Result<NaiveDate, Message> {
    let _ = (text, today);
    unimplemented!()
}

/// Reads a time of day: `9`, `9h`, `830`, `14:30`, `14h30`.
pub fn parse_time(text: &str) -> Result<NaiveTime, Message> {
    let _ = text;
    unimplemented!()
}

/// Reads a duration in minutes: `90`, `1h30`, `1:30`, `2h`.
pub fn parse_minutes(text: &str) -> Result<u16, Message> {
    let _ = text;
    unimplemented!()
}

/// Arabic-Indic and Persian digits become 0-9; everything else stays.
pub fn western_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{660}'..='\u{669}' => char::from(b'0' + (c as u32 - 0x660) as u8),
            '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (c as u32 - 0x6f0) as u8),
            other => other,
        })
        .collect()
}
