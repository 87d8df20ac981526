//! What the shorthand means, case by case, and its rules over every day.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::domain::message::Value;
use chrono::NaiveTime;
use proptest::prelude::*;

fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

/// A Tuesday.
fn today() -> NaiveDate {
    ymd(2026, 11, 24)
}

#[test]
fn the_shorthand() {
    for (typed, day) in [
        ("j", ymd(2026, 11, 24)),
        ("J", ymd(2026, 11, 24)),
        ("اليوم", ymd(2026, 11, 24)),
        ("aujourd'hui", ymd(2026, 11, 24)),
        ("hier", ymd(2026, 11, 23)),
        ("j-1", ymd(2026, 11, 23)),
        ("j - 1", ymd(2026, 11, 23)),
        ("+7", ymd(2026, 12, 1)),
        ("-2", ymd(2026, 11, 22)),
        ("−٢", ymd(2026, 11, 22)),
        ("12/3", ymd(2027, 3, 12)),
        ("1203", ymd(2027, 3, 12)),
        ("1/9", ymd(2026, 9, 1)),
        ("31/12", ymd(2026, 12, 31)),
        ("29/2", ymd(2028, 2, 29)),
        ("120395", ymd(1995, 3, 12)),
        ("12031995", ymd(1995, 3, 12)),
        ("12/3/95", ymd(1995, 3, 12)),
        ("12-3-1995", ymd(1995, 3, 12)),
        ("12.3.1995", ymd(1995, 3, 12)),
        (" 12 3 1995 ", ymd(1995, 3, 12)),
        ("1995-03-12", ymd(1995, 3, 12)),
        ("19950312", ymd(1995, 3, 12)),
        ("20031995", ymd(1995, 3, 20)),
        ("1995-03-12 00:00:00", ymd(1995, 3, 12)),
        ("1995-03-12T00:00:00", ymd(1995, 3, 12)),
        ("١٢/٣/١٩٩٥", ymd(1995, 3, 12)),
        ("۱۲/۳/۱۹۹۵", ymd(1995, 3, 12)),
        ("١٢؍٣؍١٩٩٥", ymd(1995, 3, 12)),
        ("12، 3، 1995", ymd(1995, 3, 12)),
        ("\u{202b}12/3/1995\u{202c}", ymd(1995, 3, 12)),
        ("12 mars 1995", ymd(1995, 3, 12)),
        ("1er août 2026", ymd(2026, 8, 1)),
        ("12 مارس 1995", ymd(1995, 3, 12)),
        ("5 نونبر 2026", ymd(2026, 11, 5)),
        ("1/1/45", ymd(2045, 1, 1)),
        ("1/1/46", ymd(1946, 1, 1)),
        ("20", ymd(2026, 11, 20)),
        ("5", ymd(2026, 12, 5)),
        ("31", ymd(2026, 10, 31)),
    ] {
        assert_eq!(parse_date(typed, today()), Ok(day), "{typed}");
    }
}

#[test]
fn a_weekday_is_the_nearest_one() {
    for (typed, day) in [
        ("mar", today()),
        ("الثلاثاء", today()),
        ("mer", ymd(2026, 11, 25)),
        ("jeudi", ymd(2026, 11, 26)),
        ("ven.", ymd(2026, 11, 27)),
        ("friday", ymd(2026, 11, 27)),
        ("sam", ymd(2026, 11, 21)),
        ("dim", ymd(2026, 11, 22)),
        ("lun", ymd(2026, 11, 23)),
        ("الإثنين", ymd(2026, 11, 23)),
        ("الأربعاء", ymd(2026, 11, 25)),
        ("lun-7", ymd(2026, 11, 16)),
        ("lun+7", ymd(2026, 11, 30)),
    ] {
        assert_eq!(parse_date(typed, today()), Ok(day), "{typed}");
    }
}

#[test]
fn an_impossible_date_says_what_is_impossible() {
    for (typed, id) in [
        ("", "date-empty"),
        ("   ", "date-empty"),
        ("31/02", "date-no-day"),
        ("30/2/2026", "date-no-day"),
        ("29/2/2026", "date-no-day"),
        ("0/3/2026", "date-no-day"),
        ("31/4", "date-no-day"),
        ("12/13/1995", "date-no-month"),
        ("12/0", "date-no-month"),
        ("1995", "date-no-month"),
        ("32", "date-no-such-day"),
        ("0", "date-no-such-day"),
        ("12/3/3995", "date-no-year"),
        ("12/3/1203", "date-no-year"),
        ("3/1995", "date-needs-day"),
        ("12/3/995", "date-unknown"),
        ("123", "date-unknown"),
        ("abc", "date-unknown"),
        ("12/", "date-unknown"),
        ("12//3", "date-unknown"),
        ("j-", "date-unknown"),
        ("1/2/3/4", "date-unknown"),
        ("+99999", "date-far"),
        ("-99999999999999999999", "date-far"),
        ("99999999999999999999", "date-unknown"),
    ] {
        let message = parse_date(typed, today()).expect_err(typed);
        assert_eq!(message.id, id, "{typed}");
    }
    assert_eq!(
        parse_date("31/02", today()).unwrap_err().args,
        [("day", Value::Number(31)), ("month", Value::Text("02".into())), ("last", Value::Number(29)),]
    );
}

#[test]
fn times_and_durations() {
    let at = |h, m| Ok(NaiveTime::from_hms_opt(h, m, 0).unwrap());
    for (typed, time) in [
        ("9", at(9, 0)),
        ("9h", at(9, 0)),
        ("830", at(8, 30)),
        ("0830", at(8, 30)),
        ("14:30", at(14, 30)),
        ("14h30", at(14, 30)),
        ("9 h 30", at(9, 30)),
        ("14.30", at(14, 30)),
        ("١٤:٣٠", at(14, 30)),
        ("0", at(0, 0)),
    ] {
        assert_eq!(parse_time(typed), time, "{typed}");
    }
    for (typed, id) in [
        ("", "date-time-unknown"),
        ("x", "date-time-unknown"),
        ("14:3", "date-time-unknown"),
        ("24", "date-no-hour"),
        ("2460", "date-no-hour"),
        ("1475", "date-no-minute"),
        ("14:60", "date-no-minute"),
        ("14:30:20:1", "date-time-unknown"),
    ] {
        assert_eq!(parse_time(typed).unwrap_err().id, id, "{typed}");
    }
    for (typed, minutes) in [
        ("90", 90),
        ("1h30", 90),
        ("1:30", 90),
        ("2h", 120),
        ("2 heures", 120),
        ("1 h 5", 65),
        ("45 min", 45),
        ("45mn", 45),
        ("1h30mn", 90),
        ("٩٠", 90),
        ("0", 0),
    ] {
        assert_eq!(parse_minutes(typed), Ok(minutes), "{typed}");
    }
    for (typed, id) in [
        ("", "date-duration-unknown"),
        ("h", "date-duration-unknown"),
        ("1h75", "date-no-minute"),
        ("-5", "date-duration-unknown"),
        ("70000", "date-duration-long"),
        ("99999999999", "date-duration-unknown"),
        ("2000h", "date-duration-long"),
    ] {
        assert_eq!(parse_minutes(typed).unwrap_err().id, id, "{typed}");
    }
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..=40_000).prop_map(|n| ymd(1950, 1, 1) + Days::new(n))
}

proptest! {
    #[test]
    fn nothing_typed_panics(text in any::<String>(), today in any_day()) {
        let _ = parse_date(&text, today);
        let _ = parse_time(&text);
        let _ = parse_minutes(&text);
    }

    #[test]
    fn nothing_like_a_date_panics(text in "[-+/.:jlunhمT0-9٠-٩ ]{0,14}", today in any_day()) {
        let _ = parse_date(&text, today);
        let _ = parse_time(&text);
        let _ = parse_minutes(&text);
    }

    #[test]
    fn a_full_date_reads_back(day in any_day(), today in any_day()) {
        for form in ["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d%m%Y", "%-d-%-m-%Y"] {
            prop_assert_eq!(parse_date(&day.format(form).to_string(), today), Ok(day));
        }
    }

    #[test]
    fn without_a_year_it_is_the_nearest(day in any_day(), today in any_day()) {
        let found = parse_date(&day.format("%d/%m").to_string(), today).unwrap();
        prop_assert_eq!((found.day(), found.month()), (day.day(), day.month()));
        let away = |d: NaiveDate| d.signed_duration_since(today).num_days().abs();
        for year in today.year() - 8..=today.year() + 8 {
            if let Some(other) = NaiveDate::from_ymd_opt(year, day.month(), day.day()) {
                prop_assert!(away(found) <= away(other));
            }
        }
    }

    #[test]
    fn a_weekday_is_never_more_than_three_days_away(weekday in 1_u8..=7, today in any_day()) {
        let found = nearest_weekday(weekday, today);
        prop_assert_eq!(found.weekday().number_from_monday(), u32::from(weekday));
        prop_assert!(found.signed_duration_since(today).num_days().abs() <= 3);
    }

    #[test]
    fn two_digits_stay_in_their_century(day in any_day(), today in any_day()) {
        if let Ok(found) = parse_date(&day.format("%d/%m/%y").to_string(), today) {
            prop_assert!((today.year() - 80..=today.year() + 19).contains(&found.year()));
        }
    }

    #[test]
    fn a_time_reads_back(minute in 0_u32..1440) {
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        for form in ["%H:%M", "%Hh%M", "%H%M"] {
            prop_assert_eq!(parse_time(&time.format(form).to_string()), Ok(time));
        }
        prop_assert_eq!(parse_minutes(&time.format("%-Hh%M").to_string()), Ok(minute as u16));
    }
}
