//! Births as they are known: a day, a month, a year, or an age that somebody declared.

use super::message::Message;
use chrono::NaiveDate;

/// When a person was born, as precisely as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Birth {
    /// A full date. On disk `1990-05-12`.
    Day(NaiveDate),
    /// Month and year. On disk `1990-05`.
    Month(i32, u32),
    /// The year alone. On disk `1990`.
    Year(i32),
    /// So many years old on that day, as declared. On disk `~36@2026-11-24`.
    Age(u8, NaiveDate),
}

impl Birth {
    /// Reads what a clerk types or a spreadsheet holds: `12/3/1995`, `3/1995`, `1995`, `23a`, in any digits.
    /// A birth after `today` or more than 130 years before is refused.
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, Message> {
        let _ = (text, today);
        unimplemented!()
    }

    /// Reads the on-disk form.
    pub fn from_disk(text: &str) -> Option<Self> {
        let _ = text;
        unimplemented!()
    }

    /// Writes the on-disk form.
    pub fn to_disk(self) -> String {
        unimplemented!()
    }

    /// As people write it: `12/05/1990`, `05/1990`, `1990`, `36 a (24/11/2026)` without parentheses in cells: `36a 24/11/2026`.
    /// Reads back through `parse`.
    pub fn to_typed(self) -> String {
        unimplemented!()
    }

    /// Least and greatest age on a day, in completed years; both equal where the day is known.
    /// A 29 February birthday falls on 1 March in common years.
    pub fn ages_on(self, day: NaiveDate) -> (u8, u8) {
        let _ = day;
        unimplemented!()
    }

    /// First and last possible day of birth.
    pub fn range(self) -> (NaiveDate, NaiveDate) {
        unimplemented!()
    }
}
