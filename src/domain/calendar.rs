//! The calendar: public holidays, and the Hijri date beside the civil one.

use super::closure::Closure;
use chrono::{Datelike, NaiveDate};
use icu_calendar::cal::Hijri as Calendar;
use icu_calendar::cal::hijri::{TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
use icu_calendar::{Date, Iso};
use std::sync::OnceLock;

/// Most days between the estimate of a moving feast and a date announced for it.
pub const FEAST_MOVES: i64 = 3;

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

/// The embedded table, sorted by day: 2024 to 2030, see data/reference/README.md.
fn table() -> &'static [Holiday] {
    static ALL: OnceLock<Vec<Holiday>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: Vec<Holiday> = include_str!("../../data/reference/holidays.csv")
            .lines()
            .skip(1)
            .filter_map(|line| {
                let mut cells = line.split(',');
                Some(Holiday {
                    on: cells.next()?.parse().ok()?,
                    name: cells.next()?,
                    name_ar: cells.next()?,
                    estimated: cells.next()? == "1",
                })
            })
            .collect();
        all.sort_by_key(|holiday| holiday.on);
        all
    })
}

/// Public holidays from one day to another, both included, in order.
pub fn holidays(from: NaiveDate, to: NaiveDate) -> Vec<Holiday> {
    let all = table();
    let first = all.partition_point(|holiday| holiday.on < from);
    all.iter().skip(first).take_while(|holiday| holiday.on <= to).copied().collect()
}

/// The same as closures of every centre, for planning.
pub fn closures_of_holidays(from: NaiveDate, to: NaiveDate) -> Vec<Closure> {
    holidays(from, to)
        .into_iter()
        .map(|holiday| Closure {
            centre: None,
            from: holiday.on,
            to: holiday.on,
            title: holiday.name.to_owned(),
            title_ar: Some(holiday.name_ar.to_owned()),
        })
        .collect()
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
    // chrono's years reach further than the calendar's; no such day is ever shown.
    let year = day.year().clamp(-9_999, 9_999);
    let civil: Option<Date<Iso>> = Date::try_new_iso(year, day.month() as u8, day.day() as u8).ok();
    let Some(civil) = civil else {
        return Hijri { year: 1, month: 1, day: 1 };
    };
    let date =
        civil.to_calendar(Calendar::new_tabular(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Friday));
    Hijri { year: date.year().extended_year(), month: date.month().ordinal, day: date.day_of_month().0 }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn the_holidays_of_a_year() {
        let all = holidays(ymd(2026, 1, 1), ymd(2026, 12, 31));
        assert_eq!(all.len(), 18);
        assert!(all.is_sorted_by_key(|holiday| holiday.on));
        let independence = holidays(ymd(2026, 11, 18), ymd(2026, 11, 18));
        assert_eq!(independence[0].name, "Fête de l'indépendance");
        assert_eq!(independence[0].name_ar, "عيد الاستقلال");
        assert!(!independence[0].estimated);
        assert!(holidays(ymd(2026, 5, 27), ymd(2026, 5, 27))[0].estimated);
        assert_eq!(holidays(ymd(2027, 8, 14), ymd(2027, 8, 14)).len(), 2);
        assert!(holidays(ymd(2026, 2, 1), ymd(2026, 1, 1)).is_empty());
        assert_eq!(table().len(), 124);
        assert!(table().iter().all(|h| !h.name.contains(';') && crate::domain::name::is_arabic(h.name_ar)));
        for mended in ["sacrifice", "prophète", "musulman", "Allégeance", "jeûne"] {
            assert!(table().iter().all(|h| !h.name.contains(mended)), "{mended}");
        }
        let closures = closures_of_holidays(ymd(2026, 11, 1), ymd(2026, 11, 30));
        assert_eq!(closures.len(), 2);
        assert!(closures[0].covers(crate::domain::id::CentreId(7), ymd(2026, 11, 6)));
    }

    #[test]
    fn the_hijri_date_of_known_days() {
        for (day, (year, month, of)) in [
            (ymd(2026, 11, 24), (1448, 6, 13)),
            (ymd(2024, 4, 10), (1445, 10, 1)),
            (ymd(2024, 6, 17), (1445, 12, 10)),
            (ymd(2025, 3, 31), (1446, 10, 1)),
            (ymd(2025, 6, 7), (1446, 12, 10)),
        ] {
            let found = hijri(day);
            assert_eq!((found.year, found.month, found.day), (year, month, of), "{day}");
        }
    }

    proptest! {
        #[test]
        fn the_next_day_follows(n in 0_u64..80_000) {
            let day = ymd(1900, 1, 1) + Days::new(n);
            let (one, two) = (hijri(day), hijri(day + Days::new(1)));
            let follows = two == Hijri { day: one.day + 1, ..one }
                || (two.day == 1 && one.day >= 29 && two.month == one.month % 12 + 1
                    && two.year == one.year + i32::from(one.month == 12));
            prop_assert!(follows, "{one:?} {two:?}");
        }
    }

    #[test]
    fn no_day_is_too_far() {
        hijri(NaiveDate::MIN);
        hijri(NaiveDate::MAX);
    }
}
