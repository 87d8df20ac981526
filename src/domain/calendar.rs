//! The calendar: public holidays, and the Hijri date beside the civil one.

use chrono::NaiveDate;

/// One public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub on: NaiveDate,
    /// French name.
    pub name: &'static str,
    /// Arabic name.
    pub name_ar: &'static str,
    /// True for moon dates until they are announced.
    pub estimated: bool,
}

/// Public holidays from one day to another, both included, in order.
pub fn holidays(from: NaiveDate, to: NaiveDate) -> Vec<Holiday> {
    let _ = (from, to);
    unimplemented!()
}

/// A date of the Hijri calendar, by the tabular rule (type II, Friday epoch): always an estimate until announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hijri {
    /// 1448
    pub year: i32,
    /// 1 to 12; the words are Fluent `hijri-1` … `hijri-12`.
    pub month: u8,
    /// 1 to 30.
    pub day: u8,
}

/// The Hijri date of a civil day.
pub fn hijri(day: NaiveDate) -> Hijri {
    let _ = day;
    unimplemented!()
}
