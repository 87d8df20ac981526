//! The calendar: public holidays, and the Hijri date beside the civil one.

use super::closure::Closure;
use super::order;
use chrono::{Datelike, NaiveDate};
use icu_calendar::cal::Hijri as Calendar;
use icu_calendar::cal::hijri::{TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
use icu_calendar::{Date, Iso};
use std::sync::OnceLock;

/// Most days between the estimate of a moving feast and a date announced for it.
pub const FEAST_MOVES: i64 = 3;

/// The pause of Friday, as hours and minutes, unless the delegation sets another: the hours of work leave time for the prayer
/// (arrêté 05.1899 of 30 September 2005).
pub const FRIDAY_PAUSE: (u16, u16) = (1_200, 1_400);

/// Weekdays in the names of places that are called after their souk, Monday = 1, without accents.
const SOUKS: [(u8, &[&str]); 7] = [
    (1, &["tnine", "tnin", "letnine", "etnine", "itnine", "itnayne"]),
    (2, &["tlata", "tleta", "tlat", "tlet", "tlata", "tleta", "tlatat"]),
    (3, &["arbaa", "larbaa", "larba", "arba", "arbaat"]),
    (4, &["khmis", "lakhmis", "khemis", "khemiss", "khmiss", "khmisset"]),
    (5, &["jemaa", "jamaa", "jemaat", "jamaat"]),
    (6, &["sebt", "sabt"]),
    (7, &["had", "lhad", "elhad"]),
];

/// The day of the weekly souk that the name of a commune tells: Khmis Ouled Ayad, Thursday. A hint, not a fact: only a name
/// that begins with the day, « Souk » or an article before it left out.
pub fn souk_of_name(commune: &str) -> Option<u8> {
    let words = super::name::words(commune);
    let first = words.iter().map(String::as_str).find(|word| !matches!(*word, "souk" | "el" | "al" | "et" | "es"))?;
    SOUKS.iter().find(|(_, names)| names.contains(&first)).map(|(day, _)| *day)
}

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

/// What catalogues call the public holidays that closures are made of, by their French name: `holiday-throne`, and
/// `holiday-throne-short` where a cell of the month has no room for more.
const WORDS: [(&str, &str, &str); 15] = [
    ("Nouvel an", "holiday-new-year", "holiday-new-year-short"),
    ("Manifeste de l'indépendance", "holiday-manifesto", "holiday-manifesto-short"),
    ("Nouvel an Amazigh", "holiday-amazigh", "holiday-amazigh-short"),
    ("Aïd Al-Fitr", "holiday-fitr", "holiday-fitr-short"),
    ("Fête du Travail", "holiday-labour", "holiday-labour-short"),
    ("Aïd Al-Adha", "holiday-adha", "holiday-adha-short"),
    ("1er Moharram", "holiday-moharram", "holiday-moharram-short"),
    ("Fête du Trône", "holiday-throne", "holiday-throne-short"),
    ("Récupération de Oued Ed-Dahab", "holiday-dahab", "holiday-dahab-short"),
    ("Révolution du roi et du peuple", "holiday-revolution", "holiday-revolution-short"),
    ("Fête de la Jeunesse", "holiday-youth", "holiday-youth-short"),
    ("Aïd Al-Mawlid", "holiday-mawlid", "holiday-mawlid-short"),
    ("Fête de l'Unité", "holiday-unity", "holiday-unity-short"),
    ("Marche verte", "holiday-march", "holiday-march-short"),
    ("Fête de l'indépendance", "holiday-independence", "holiday-independence-short"),
];

/// Fluent ids of a public holiday, whole and short, by the title of its closure; `None` for a closure that somebody named.
pub fn holiday_words(title: &str) -> Option<(&'static str, &'static str)> {
    WORDS.iter().find(|(name, ..)| *name == title).map(|(_, whole, short)| (*whole, *short))
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
        order::by_key(&mut all, |holiday| holiday.on);
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
            kind: Some("public"),
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

/// First and last day of the Ramadan that a day lies in, or of the next one: as announced, else as estimated.
pub fn ramadan_after(day: NaiveDate, announced: &[Announced]) -> Option<(NaiveDate, NaiveDate)> {
    let fasts = |day: &NaiveDate| hijri_announced(*day, announced).0.month == 9;
    let begins = day.checked_sub_days(chrono::Days::new(31))?;
    // Where the day lies in a Ramadan, back to its first day.
    let first = begins.iter_days().take(31 + 400).filter(fasts).find(|first| {
        first.pred_opt().is_some_and(|eve| !fasts(&eve)) && first.iter_days().take_while(fasts).last() >= Some(day)
    })?;
    Some((first, first.iter_days().take_while(fasts).last()?))
}

/// The first day of a Hijri month as it was announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announced {
    /// 1448
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// Its first day.
    pub first: NaiveDate,
}

/// Moving feasts: their name in the table of holidays, month and day of the Hijri year.
const FEASTS: [(&str, u8, u8); 4] =
    [("1er Moharram", 1, 1), ("Aïd Al-Mawlid", 3, 12), ("Aïd Al-Fitr", 10, 1), ("Aïd Al-Adha", 12, 10)];

/// True for the name of a feast that follows the moon.
pub fn is_moving(name: &str) -> bool {
    FEASTS.iter().any(|(own, ..)| *own == name)
}

/// The Hijri year, month and day that a moving feast has when it is held on a civil day: the month within two weeks of it.
pub fn feast_date(name: &str, on: NaiveDate) -> Option<(i32, u8, u8)> {
    let (_, month, day) = FEASTS.into_iter().find(|(own, ..)| *own == name)?;
    let near = (-14_i64..=14).find_map(|n| {
        let found = hijri(on.checked_add_signed(chrono::TimeDelta::days(n))?);
        (found.month == month).then_some(found.year)
    });
    near.map(|year| (year, month, day))
}

/// The Hijri date of a civil day where some months were announced; true beside it while it is an estimate.
pub fn hijri_announced(day: NaiveDate, announced: &[Announced]) -> (Hijri, bool) {
    let tabular = hijri(day);
    let count = |year: i32, month: u8| year * 12 + i32::from(month) - 1;
    let here = count(tabular.year, tabular.month);
    let first_of = |wanted: i32| -> Option<(NaiveDate, bool)> {
        let known = announced.iter().find(|own| count(own.year, own.month) == wanted);
        if let Some(known) = known {
            return Some((known.first, false));
        }
        // The tabular month begins some days before or after the one that this day is in.
        let mut first = day.checked_sub_days(chrono::Days::new(u64::from(tabular.day.saturating_sub(1))))?;
        for _ in 0..(wanted - here).max(0) {
            let next = first.checked_add_days(chrono::Days::new(29))?;
            first = if hijri(next).day == 1 { next } else { next.succ_opt()? };
        }
        for _ in 0..(here - wanted).max(0) {
            let last = first.pred_opt()?;
            first = last.checked_sub_days(chrono::Days::new(u64::from(hijri(last).day.saturating_sub(1))))?;
        }
        Some((first, true))
    };
    for wanted in [here + 1, here, here - 1] {
        if let Some((first, estimated)) = first_of(wanted).filter(|(first, _)| *first <= day) {
            let days = day.signed_duration_since(first).num_days() + 1;
            let (year, month) = (wanted.div_euclid(12), u8::try_from(wanted.rem_euclid(12) + 1).unwrap_or(1));
            return (Hijri { year, month, day: u8::try_from(days).unwrap_or(30) }, estimated);
        }
    }
    (tabular, true)
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

    /// First days that were announced in Morocco, and how far the two estimates are from them, in days: the tabular rule,
    /// and the table of holidays where it has the feast. The rule is early by a day for the three months of fasting and
    /// right for the four feasts; the table, mended where it was a day early, is right for all it has.
    #[test]
    fn the_estimates_beside_what_was_announced() {
        /// The announced civil day; the Hijri month and day; the rule's error; the feast in the table, and its error.
        type Said = ((i32, u32, u32), (u8, u8), i64, Option<(&'static str, i64)>);
        const SAID: [Said; 7] = [
            ((2024, 3, 12), (9, 1), -1, None),
            ((2024, 4, 10), (10, 1), 0, Some(("Aïd Al-Fitr", 0))),
            ((2024, 6, 17), (12, 10), 0, Some(("Aïd Al-Adha", 0))),
            ((2025, 3, 2), (9, 1), -1, None),
            ((2025, 3, 31), (10, 1), 0, Some(("Aïd Al-Fitr", 0))),
            ((2025, 6, 7), (12, 10), 0, Some(("Aïd Al-Adha", 0))),
            ((2026, 2, 19), (9, 1), -1, None),
        ];
        for ((y, m, d), (month, of), tabular, table) in SAID {
            let on = ymd(y, m, d);
            let off = (-3..=3).find(|n| {
                let found = hijri(on + chrono::TimeDelta::days(*n));
                (found.month, found.day) == (month, of)
            });
            assert_eq!(off, Some(tabular), "{on} tabular");
            if let Some((name, days)) = table {
                let near = holidays(on - Days::new(4), on + Days::new(4));
                let first = near.iter().find(|holiday| holiday.name == name).unwrap().on;
                assert_eq!(first.signed_duration_since(on).num_days(), days, "{on} {name}");
            }
            // Once it is announced it is right, and so is the rest of its month.
            let year = hijri(on).year;
            let announced = [Announced { year, month, first: on - Days::new(u64::from(of) - 1) }];
            let (said, estimated) = hijri_announced(on, &announced);
            assert_eq!(((said.month, said.day), estimated), ((month, of), false));
        }
        assert_eq!(feast_date("Aïd Al-Adha", ymd(2025, 6, 7)), Some((1446, 12, 10)));
        assert_eq!(feast_date("Nouvel an", ymd(2025, 1, 1)), None);
        assert!(table().iter().all(|holiday| !holiday.estimated || is_moving(holiday.name)));
    }

    proptest! {
        #[test]
        fn an_announced_month_leaves_no_gap(n in 0_u64..40_000, late in 0_u64..=1) {
            let day = ymd(1950, 1, 1) + Days::new(n);
            let here = hijri(day);
            let first = day - Days::new(u64::from(here.day) - 1) + Days::new(late);
            let announced = [Announced { year: here.year, month: here.month, first }];
            let mut before: Option<Hijri> = None;
            for step in 0..70 {
                let (now, _) = hijri_announced(first - Days::new(35) + Days::new(step), &announced);
                if let Some(one) = before {
                    let follows = now == Hijri { day: one.day + 1, ..one }
                        || (now.day == 1 && one.day >= 28 && now.month == one.month % 12 + 1);
                    prop_assert!(follows, "{:?} {:?}", one, now);
                }
                before = Some(now);
            }
        }
    }

    #[test]
    fn no_day_is_too_far() {
        hijri(NaiveDate::MIN);
        hijri(NaiveDate::MAX);
    }
}
