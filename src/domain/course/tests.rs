//! Courses from drafts, timetables in one line, and plans against a day-by-day oracle.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use chrono::{Days, Weekday};
use proptest::prelude::*;

fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn today() -> NaiveDate {
    ymd(2026, 11, 24)
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn draft() -> Draft {
    Draft::default()
        .with("code", "cout-m2-b")
        .with("module", "81-000010")
        .with("centre", "81-000002")
        .with("name", "Couture M2-B")
        .with("starts_on", "1/10/2026")
        .with("ends_on", "15/7/2027")
        .with("capacity", "25")
        .with("slots", "mar jeu 9-12")
}

fn slot(weekday: u8, starts: NaiveTime, minutes: u16) -> Slot {
    Slot { weekday, starts, minutes }
}

#[test]
fn a_timetable_is_read_with_the_names_of_its_days() {
    let day = |n: usize| ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"][n - 1].to_owned();
    assert_eq!(slots_read("mar ven 14:30-16:30, dim 9-12", day), "الثلاثاء الجمعة 14:30-16:30, الأحد 9-12");
    assert_eq!(slots_read("", day), "");
    // What does not read as a timetable stands as it was typed.
    assert_eq!(slots_read("martin 9h · الاثنين", day), "martin 9h · الاثنين");
}

#[test]
fn a_course_is_read() {
    let course = Course::parse(&draft(), today()).unwrap();
    assert_eq!(course.code, "COUT-M2-B");
    assert_eq!(course.module.to_string(), "81-000010");
    assert_eq!((course.starts_on, course.ends_on), (ymd(2026, 10, 1), ymd(2027, 7, 15)));
    assert_eq!(course.slots, [slot(2, at(9, 0), 180), slot(4, at(9, 0), 180)]);
    assert_eq!(Course::parse(&course.to_draft(), today()), Ok(course));
    let unnamed = Course::parse(&draft().with("name", ""), today()).unwrap();
    assert_eq!(unnamed.name, "COUT-M2-B");
}

#[test]
fn what_is_refused() {
    for (field, text, id) in [
        ("code", "", "field-missing"),
        ("module", "", "field-missing"),
        ("module", "couture", "field-record"),
        ("centre", "-1", "field-record"),
        ("starts_on", "", "field-missing"),
        ("starts_on", "31/2/2026", "date-no-day"),
        ("ends_on", "30/9/2026", "course-ends-before"),
        ("ends_on", "15/7/2036", "course-long"),
        ("capacity", "0", "field-number"),
        ("capacity", "beaucoup", "field-long"),
        ("slots", "mar 12-9", "course-slots-order"),
        ("room", "a\0", "field-nul"),
    ] {
        let problems = Course::parse(&draft().with(field, text), today()).unwrap_err();
        assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id), "{text}");
    }
}

#[test]
fn a_course_ends_by_its_hours() {
    let by_hours = |hours: &str| Course::parse(&draft().with("ends_on", "").with("hours", hours), today()).unwrap();
    let course = by_hours("80");
    assert_eq!(Course::parse(&course.to_draft(), today()), Ok(course.clone()));
    let closed = [Closure {
        centre: None,
        from: ymd(2026, 10, 6),
        to: ymd(2026, 10, 8),
        title: "Travaux".into(),
        title_ar: None,
        kind: None,
    }];
    let ended = course.ended_by_hours(&closed).unwrap();
    let planned = ended.plan(&closed);
    let held: Vec<_> = planned.iter().filter(|planned| planned.closed.is_none()).collect();
    // 26 sessions of three hours and one of two.
    assert_eq!((held.len(), held[26].slot.minutes, planned.len()), (27, 120, 29));
    assert_eq!(ended.ends_on, held[26].on);
    assert_eq!(by_hours("9000").ended_by_hours(&[]).unwrap_err().id, "course-hours-unreachable");
    let left_out = Course::parse(&draft().with("excluded", "6/10/2026, 8/10/2026 6/10/2026"), today()).unwrap();
    assert_eq!(left_out.excluded.len(), 2);
    assert_eq!(left_out.plan(&[])[1].on, ymd(2026, 10, 13));
}

#[test]
fn timetables_in_many_hands() {
    let morning = |day| slot(day, at(9, 0), 180);
    for (text, slots) in [
        ("", vec![]),
        ("lun 9-12", vec![morning(1)]),
        ("lun 9-12, jeu 14:30-16h", vec![morning(1), slot(4, at(14, 30), 90)]),
        ("jeu 14:30-16h; Lundi 9h-12h", vec![morning(1), slot(4, at(14, 30), 90)]),
        ("lun mer 9-12", vec![morning(1), morning(3)]),
        ("lun, mer 9-12", vec![morning(1), morning(3)]),
        ("lun-mer 9-12", vec![morning(1), morning(2), morning(3)]),
        ("lundi et mercredi de 9h à 12h", vec![morning(1), morning(3)]),
        ("lun 9-12 14-16", vec![morning(1), slot(1, at(14, 0), 120)]),
        ("lun 9-12, 14-16", vec![morning(1), slot(1, at(14, 0), 120)]),
        ("lun. 9 h - 12 h", vec![morning(1)]),
        ("lun 9 h 30 - 12 h", vec![slot(1, at(9, 30), 150)]),
        ("lun 0900-1200", vec![morning(1)]),
        ("Mon Wed 9-12", vec![morning(1), morning(3)]),
        ("الاثنين والأربعاء ٩-١٢", vec![morning(1), morning(3)]),
        ("الإثنين من 9 إلى 12، الخميس 14:30-16", vec![morning(1), slot(4, at(14, 30), 90)]),
        ("lun 9–12\nmar 9–12", vec![morning(1), morning(2)]),
        ("sam-lun 9-12", vec![morning(1), morning(6), morning(7)]),
    ] {
        assert_eq!(parse_slots(text), Ok(slots), "{text}");
    }
    for (text, id) in [
        ("9-12", "course-slots-no-day"),
        ("lun", "course-slots-unknown"),
        ("lun 9", "course-slots-unknown"),
        ("lun 9-", "course-slots-unknown"),
        ("lun 9-12 mar", "course-slots-unknown"),
        ("lun 12-9", "course-slots-order"),
        ("lun 9-9", "course-slots-order"),
        ("lun 9-9:03", "course-slots-length"),
        ("lun 1-23", "course-slots-length"),
        ("lun 9-25", "date-no-hour"),
        ("lun 9-12, lun 11-13", "course-slots-overlap"),
        ("lun 9-12, lundi 9-12", "course-slots-overlap"),
        ("lum 9-12", "course-slots-word"),
        ("lun 9*12", "course-slots-unknown"),
        (",", "course-slots-unknown"),
    ] {
        assert_eq!(parse_slots(text).unwrap_err().id, id, "{text}");
    }
    assert_eq!(slots_typed(&parse_slots("jeu 14h30-16h, lun mer 9-12").unwrap()), "lun mer 9-12, jeu 14:30-16");
}

fn any_slots() -> impl Strategy<Value = Vec<Slot>> {
    proptest::collection::vec((1_u8..=7, 0_u16..1_380, 5_u16..=720), 0..6).prop_map(|raw| {
        let mut slots: Vec<Slot> = Vec::new();
        for (weekday, from, minutes) in raw {
            let minutes = minutes.min(1_439 - from);
            let apart = |s: &Slot| {
                let other = u16::try_from(chrono::Timelike::num_seconds_from_midnight(&s.starts) / 60).unwrap();
                s.weekday != weekday || other >= from + minutes || from >= other + s.minutes
            };
            if slots.iter().all(apart) {
                slots.push(slot(weekday, at(u32::from(from) / 60, u32::from(from) % 60), minutes));
            }
        }
        slots.sort_unstable();
        slots
    })
}

fn any_course() -> impl Strategy<Value = Course> {
    // Two centuries: leap years, a century that is one and two that are not, year ends.
    (any_slots(), 0_u64..72_900, 0_u64..500).prop_map(|(slots, start, days)| {
        let starts_on = ymd(1900, 1, 1) + Days::new(start);
        Course {
            code: "C".into(),
            module: ModuleId(1),
            centre: CentreId(1),
            name: "C".into(),
            name_ar: None,
            room: None,
            trainer: None,
            starts_on,
            ends_on: starts_on + Days::new(days),
            capacity: None,
            slots,
            minutes: None,
            funding: None,
            excluded: Vec::new(),
            team: Vec::new(),
            marks: None,
            neutral: None,
            by_hours: false,
        }
    })
}

/// A course, and closures of the days around it.
fn any_year() -> impl Strategy<Value = (Course, Vec<Closure>)> {
    any_course().prop_flat_map(|course| {
        let closures = any_closures(course.starts_on);
        (Just(course), closures)
    })
}

fn any_closures(around: NaiveDate) -> impl Strategy<Value = Vec<Closure>> {
    proptest::collection::vec((proptest::option::of(1_i64..=2), 0_u64..560, 0_u64..30), 0..8).prop_map(move |raw| {
        raw.into_iter()
            .map(|(centre, start, days)| {
                let from = around - Days::new(30) + Days::new(start);
                Closure {
                    centre: centre.map(CentreId),
                    from,
                    to: from + Days::new(days),
                    title: format!("fermeture {start}"),
                    title_ar: None,
                    kind: None,
                }
            })
            .collect()
    })
}

/// Monday is 1, told by names and not by arithmetic.
fn number(day: Weekday) -> u8 {
    match day {
        Weekday::Mon => 1,
        Weekday::Tue => 2,
        Weekday::Wed => 3,
        Weekday::Thu => 4,
        Weekday::Fri => 5,
        Weekday::Sat => 6,
        Weekday::Sun => 7,
    }
}

proptest! {
    #[test]
    fn a_timetable_reads_back(slots in any_slots()) {
        prop_assert_eq!(parse_slots(&slots_typed(&slots)), Ok(slots));
    }

    #[test]
    fn no_timetable_panics(text in ".{0,20}|[a-z0-9 :,h-]{0,20}|[ء-ي٠-٩ -]{0,20}") {
        if let Ok(slots) = parse_slots(&text) {
            prop_assert_eq!(parse_slots(&slots_typed(&slots)), Ok(slots));
        }
    }

    #[test]
    fn a_plan_is_what_the_calendar_says((course, closures) in any_year()) {
        let plan = course.plan(&closures);
        let mut expected = Vec::new();
        let mut day = course.starts_on;
        while day <= course.ends_on {
            for slot in &course.slots {
                if slot.weekday == number(day.weekday()) {
                    expected.push((day, *slot));
                }
            }
            day = day.succ_opt().unwrap();
        }
        expected.sort_by_key(|(day, slot)| (*day, slot.starts));
        prop_assert_eq!(plan.iter().map(|p| (p.on, p.slot)).collect::<Vec<_>>(), expected);
        for planned in &plan {
            let closed = closures.iter().any(|c| {
                c.centre.is_none_or(|id| id == course.centre) && c.from <= planned.on && planned.on <= c.to
            });
            prop_assert_eq!(planned.closed.is_some(), closed);
        }
    }

    #[test]
    fn a_course_reads_back(course in any_course()) {
        prop_assert_eq!(Course::parse(&course.to_draft(), today()), Ok(course));
    }
}

#[test]
fn a_plan_has_an_end() {
    let mut course =
        Course::parse(&draft().with("slots", "lun-dim 8-9 9-10 10-11 11-12 12-13 13-14"), today()).unwrap();
    course.ends_on = NaiveDate::MAX;
    assert_eq!(course.plan(&[]).len(), MOST_SESSIONS);
    course.slots.clear();
    assert!(course.plan(&[]).is_empty());
    course.slots = vec![slot(0, at(9, 0), 60), slot(9, at(9, 0), 60)];
    assert!(course.plan(&[]).is_empty());
}

proptest! {
    /// Every set of weekdays, any year, whatever is closed: no session on a closed or excluded day, only the days of the
    /// timetable, and the hours asked for, to the minute.
    #[test]
    fn hours_are_conserved_on_every_calendar(
        year in 1900_i32..=2100, day in 0_u64..366, set in 1_u8..128, minutes in 60_u32..30_000, length in 30_u16..=300,
        closed in proptest::collection::vec((0_u64..400, 0_u64..9), 0..6),
    ) {
        let starts_on = ymd(year, 1, 1) + Days::new(day);
        let slots: Vec<Slot> = (1..=7).filter(|n| set & (1 << (n - 1)) != 0).map(|n| slot(n, at(9, 0), length)).collect();
        let closures: Vec<Closure> = closed.iter().map(|(from, days)| Closure {
            centre: None, from: starts_on + Days::new(*from), to: starts_on + Days::new(from + days),
            title: "Fermeture".into(), title_ar: None, kind: None }).collect();
        let excluded = vec![starts_on + Days::new(3), starts_on + Days::new(17)];
        let base = Course::parse(&draft(), today()).unwrap();
        let course = Course { starts_on, ends_on: starts_on + Days::new(1_100), slots: slots.clone(), minutes: Some(minutes), excluded, by_hours: true, ..base };
        let Ok(ended) = course.clone().ended_by_hours(&closures) else {
            let most: u32 = course.plan(&closures).iter().filter(|p| p.closed.is_none()).map(|p| u32::from(p.slot.minutes)).sum();
            prop_assert!(most + SHORTEST <= minutes);
            return Ok(());
        };
        let plan = ended.plan(&closures);
        let held: Vec<_> = plan.iter().filter(|planned| planned.closed.is_none()).collect();
        let given: u32 = held.iter().map(|planned| u32::from(planned.slot.minutes)).sum();
        prop_assert!(given <= minutes && given + SHORTEST > minutes);
        for planned in &held {
            prop_assert!(!closures.iter().any(|closure| closure.covers(ended.centre, planned.on)));
            prop_assert!(!ended.excluded.contains(&planned.on));
            prop_assert!(slots.iter().any(|s| u32::from(s.weekday) == planned.on.weekday().number_from_monday()));
        }
        prop_assert_eq!(held.last().map(|planned| planned.on), Some(ended.ends_on));
    }
}
