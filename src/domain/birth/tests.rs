//! What births mean, and that every form of one reads back.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use chrono::Days;
use proptest::prelude::*;

fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn today() -> NaiveDate {
    ymd(2026, 11, 24)
}

#[test]
fn what_says_that_nobody_knows_is_told_from_a_birth() {
    for text in
        ["00/00/00", "00/00/0000", "0", "0000", "--", "??/??/????", "xx/xx/xxxx", "..", "٠٠/٠٠/٠٠", "00/01/1900", "?"]
    {
        assert!(is_unknown(text), "{text}");
    }
    for text in ["", "x", "00/00/1988", "1/1/1900", "31/12/1899", "00/05/1990", "10", "j-3"] {
        assert!(!is_unknown(text), "{text}");
    }
}

#[test]
fn what_clerks_and_spreadsheets_write() {
    for (typed, birth) in [
        ("12/3/1995", Birth::Day(ymd(1995, 3, 12))),
        ("١٢/٣/١٩٩٥", Birth::Day(ymd(1995, 3, 12))),
        ("120395", Birth::Day(ymd(1995, 3, 12))),
        ("25/11/26", Birth::Day(ymd(1926, 11, 25))),
        ("24/11/26", Birth::Day(ymd(2026, 11, 24))),
        ("12 mars 1995", Birth::Day(ymd(1995, 3, 12))),
        ("1995-03-12 00:00:00", Birth::Day(ymd(1995, 3, 12))),
        ("j-3", Birth::Day(ymd(2026, 11, 21))),
        ("3/1995", Birth::Month(1995, 3)),
        ("00/00/1995", Birth::Year(1995)),
        ("00-00-1995", Birth::Year(1995)),
        ("٠٠/٠٠/١٩٩٥", Birth::Year(1995)),
        ("??/??/1995", Birth::Year(1995)),
        ("--/--/1995", Birth::Year(1995)),
        ("..../1995", Birth::Year(1995)),
        ("1995-00-00", Birth::Year(1995)),
        ("1995/00/00", Birth::Year(1995)),
        ("00/03/1995", Birth::Month(1995, 3)),
        ("03-1995", Birth::Month(1995, 3)),
        ("1995-03", Birth::Month(1995, 3)),
        ("mars 1995", Birth::Month(1995, 3)),
        ("3/95", Birth::Month(1995, 3)),
        ("12/26", Birth::Month(1926, 12)),
        ("11/26", Birth::Month(2026, 11)),
        ("1995", Birth::Year(1995)),
        ("١٩٩٥", Birth::Year(1995)),
        ("2026", Birth::Year(2026)),
        ("23a", Birth::Age(23, today())),
        ("23 ans", Birth::Age(23, today())),
        ("23 A", Birth::Age(23, today())),
        ("٢٣ سنة", Birth::Age(23, today())),
        ("~23", Birth::Age(23, today())),
        ("36a 24/11/2025", Birth::Age(36, ymd(2025, 11, 24))),
        ("36 a (24/11/2025)", Birth::Age(36, ymd(2025, 11, 24))),
        ("36 ans au 24/11/2025", Birth::Age(36, ymd(2025, 11, 24))),
        ("0a", Birth::Age(0, today())),
    ] {
        assert_eq!(Birth::parse(typed, today()), Ok(birth), "{typed}");
    }
}

#[test]
fn what_is_refused() {
    for (typed, id) in [
        ("", "date-empty"),
        ("25/11/2026", "birth-future"),
        ("2027", "birth-future"),
        ("12/2026", "birth-future"),
        ("+1", "birth-future"),
        ("23a 25/11/2026", "birth-future"),
        ("1890", "birth-old"),
        ("1203", "birth-old"),
        ("23/11/1895", "birth-old"),
        ("131a", "birth-old"),
        ("999a", "birth-old"),
        ("95", "birth-short"),
        ("12/3", "birth-needs-year"),
        ("lun", "birth-unknown"),
        ("31/02/1995", "date-no-day"),
        ("13/1995", "date-no-month"),
        ("vers 1995", "birth-unknown"),
        ("23a 99/99/99", "date-no-month"),
    ] {
        let message = Birth::parse(typed, today()).expect_err(typed);
        assert_eq!(message.id, id, "{typed}");
    }
    assert!(Birth::parse("1896", today()).is_ok());
    assert!(Birth::parse("130a", today()).is_ok());
}

#[test]
fn the_disk_holds_nothing_else() {
    for text in [
        "",
        "95",
        "19950",
        "1995-3",
        "1995-13",
        "1995-00",
        "1995-02-30",
        "1995-3-12",
        "+199-01",
        "~@",
        "~300@2026-01-01",
        "~+1@2026-01-01",
        "~36@2026-1-1",
        "~36",
        "abcd",
        "19é5",
    ] {
        assert_eq!(Birth::from_disk(text), None, "{text}");
    }
}

#[test]
fn ages_at_an_event() {
    let leap = Birth::Day(ymd(2000, 2, 29));
    assert_eq!(leap.ages_on(ymd(2018, 2, 28)), (17, 17));
    assert_eq!(leap.ages_on(ymd(2018, 3, 1)), (18, 18));
    assert_eq!(leap.ages_on(ymd(2020, 2, 29)), (20, 20));
    assert_eq!(Birth::Year(1990).ages_on(today()), (35, 36));
    assert_eq!(Birth::Year(1990).ages_on(ymd(2026, 12, 31)), (36, 36));
    assert_eq!(Birth::Month(1990, 11).ages_on(today()), (35, 36));
    assert_eq!(Birth::Month(1990, 12).ages_on(today()), (35, 35));
    assert_eq!(Birth::Age(36, today()).ages_on(today()), (36, 36));
    assert_eq!(Birth::Day(today()).ages_on(ymd(2020, 1, 1)), (0, 0));
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..=47_000).prop_map(|n| ymd(1898, 1, 1) + Days::new(n))
}

fn any_birth() -> impl Strategy<Value = Birth> {
    prop_oneof![
        any_day().prop_map(Birth::Day),
        any_day().prop_map(|d| Birth::Month(d.year(), d.month())),
        any_day().prop_map(|d| Birth::Year(d.year())),
        (0_u8..=100, any_day()).prop_map(|(age, on)| Birth::Age(age, on)),
    ]
}

proptest! {
    #[test]
    fn the_disk_form_reads_back(birth in any_birth()) {
        prop_assert_eq!(Birth::from_disk(&birth.to_disk()), Some(birth));
    }

    #[test]
    fn the_typed_form_reads_back(birth in any_birth()) {
        if let Ok(read) = Birth::parse(&birth.to_typed(), today()) {
            prop_assert_eq!(read, birth);
        } else {
            // Only ages declared too long ago make it too old.
            prop_assert!(birth.range().1 < ymd(1896, 11, 24));
        }
    }

    #[test]
    fn a_range_holds_exactly_the_days_of_that_age(age in 0_u8..=100, on in any_day()) {
        let (first, last) = Birth::Age(age, on).range();
        for (day, inside) in [
            (first, true),
            (last, true),
            (first - Days::new(1), false),
            (last + Days::new(1), false),
        ] {
            prop_assert_eq!(age_between(day, on) == i32::from(age), inside, "{}", day);
        }
    }

    #[test]
    fn ages_grow_and_enclose(birth in any_birth(), day in any_day()) {
        let (least, greatest) = birth.ages_on(day);
        prop_assert!(least <= greatest);
        let tomorrow = birth.ages_on(day + Days::new(1));
        prop_assert!(tomorrow.0 >= least && tomorrow.1 >= greatest);
    }

    #[test]
    fn nothing_typed_panics(text in any::<String>(), day in any_day()) {
        let _ = Birth::parse(&text, day);
        let _ = Birth::from_disk(&text);
    }

    #[test]
    fn nothing_like_a_birth_panics(text in "[~@/a0-9٠-٩ -]{0,16}", day in any_day()) {
        let _ = Birth::parse(&text, day);
        let _ = Birth::from_disk(&text);
    }

    #[test]
    fn a_short_year_is_never_in_the_future(born in any_day()) {
        if let Ok(birth) = Birth::parse(&born.format("%d/%m/%y").to_string(), today()) {
            prop_assert!(birth.range().1 <= today());
        }
    }
}
