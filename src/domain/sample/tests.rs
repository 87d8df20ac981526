//! The sample is always the same, always valid, and always leaves registers to take.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::domain::attendance;
use crate::domain::id::CentreId;
use chrono::Datelike;
use std::collections::HashSet;

fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn demo(until: NaiveDate) -> Sample {
    Sample::new(&Recipe::demo(7, until))
}

/// Everything in it, as one number.
fn digest(sample: &Sample) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    let mut marks = Vec::new();
    for session in sample.sessions() {
        sample.marks(session, &mut marks);
        format!("{session:?}{marks:?}").hash(&mut hasher);
    }
    for person in sample.persons() {
        format!("{person:?}").hash(&mut hasher);
    }
    format!("{:?}{:?}{:?}", sample.courses, sample.lines, sample.closures).hash(&mut hasher);
    hasher.finish()
}

#[test]
fn the_same_seed_gives_the_same_delegation() {
    let today = ymd(2026, 11, 24);
    assert_eq!(digest(&demo(today)), digest(&demo(today)));
    let other = Sample::new(&Recipe::demo(8, today));
    assert_ne!(digest(&demo(today)), digest(&other));
}

/// The numbers of the generator may not drift between releases: two of them, fixed.
#[test]
fn the_dice_are_fixed() {
    let mut dice = Dice::new(7, For::Person, [1, 2]);
    assert_eq!([dice.next(), dice.next()], DICE);
}
const DICE: [u64; 2] = [6_625_017_327_078_566_665, 17_146_169_685_050_983_653];

#[test]
fn numbers_are_what_was_asked() {
    for (persons, sessions) in [(600, 420), (120, 24), (2_000, 5_000), (300, 97)] {
        let recipe = Recipe { seed: 1, until: ymd(2026, 11, 24), persons, sessions };
        let sample = Sample::new(&recipe);
        assert_eq!(sample.sessions().len(), sessions as usize);
        assert_eq!(sample.persons().count(), persons as usize);
    }
    let few = Sample::new(&Recipe { seed: 1, until: ymd(2026, 11, 24), persons: 0, sessions: 0 });
    assert_eq!((few.recipe().persons, few.recipe().sessions), FEWEST);
}

/// Whatever the day: Sundays, holidays, the first of October, the middle of August.
#[test]
fn registers_are_always_left_to_take() {
    let mut day = ymd(2025, 9, 20);
    while day < ymd(2027, 10, 20) {
        let sample = demo(day);
        let due: Vec<&Session> = sample.sessions().iter().filter(|s| s.outcome == Outcome::Due).collect();
        assert_eq!(due.len(), DUE, "{day}");
        for session in due {
            assert!(session.on <= day);
            let lines = sample.lines(session.course);
            assert_eq!(lines.len(), 25, "{day}");
            assert!(lines.iter().all(|line| line.concerned(session.on)));
            let numbers: Vec<u16> = lines.iter().map(|line| line.number).collect();
            assert_eq!(numbers, (1..=25).collect::<Vec<u16>>());
        }
        day = day + Days::new(3);
    }
    for (day, what) in [(ymd(2026, 11, 18), "a holiday"), (ymd(2026, 11, 22), "a Sunday"), (ymd(2100, 2, 28), "far")] {
        let left = demo(day).sessions().iter().filter(|s| s.outcome == Outcome::Due).count();
        assert_eq!(left, DUE, "{what}");
    }
    demo(NaiveDate::MIN);
    demo(NaiveDate::MAX);
}

#[test]
fn every_record_of_it_passes_the_same_gate_as_typed_ones() {
    let today = ymd(2026, 11, 24);
    let sample = demo(today);
    for (n, person) in sample.persons().enumerate() {
        assert_eq!(Person::parse(&person.to_draft(), today), Ok(person.clone()), "person {n}");
        assert!(person.doubts(today).is_empty());
        assert_eq!(sample.person(n as u32), person);
    }
    for centre in sample.centres() {
        assert_eq!(Centre::parse(&centre.to_draft()).as_ref(), Ok(centre));
    }
    for module in sample.modules() {
        assert_eq!(Module::parse(&module.to_draft()).as_ref(), Ok(module));
    }
    for closure in sample.closures() {
        assert_eq!(Closure::parse(&closure.to_draft(), today).as_ref(), Ok(closure));
    }
    let mut codes = HashSet::new();
    for course in sample.courses() {
        assert_eq!(Course::parse(&course.to_draft(), today).as_ref(), Ok(course));
        assert!(codes.insert(course.code.clone()), "{}", course.code);
        assert!(sample.modules().get(course.module.0 as usize - 1).is_some());
    }
    let files: Vec<String> = sample.persons().filter_map(|p| p.file).collect();
    assert_eq!(files.iter().collect::<HashSet<_>>().len(), files.len());
}

#[test]
fn no_class_on_a_closed_day_and_none_twice() {
    let sample = Sample::new(&Recipe { seed: 3, until: ymd(2026, 5, 30), persons: 900, sessions: 1_500 });
    let mut seen = HashSet::new();
    for session in sample.sessions() {
        let course = &sample.courses()[session.course as usize];
        assert!(seen.insert((session.course, session.on, session.starts)));
        assert!((course.starts_on..=course.ends_on).contains(&session.on));
        let weekday = session.on.weekday().number_from_monday() as u8;
        assert!(course.slots.iter().any(|s| s.weekday == weekday && s.starts == session.starts));
        for closure in sample.closures() {
            assert!(!closure.covers(course.centre, session.on), "{closure:?}");
        }
    }
    assert!(sample.sessions().is_sorted_by_key(|s| (s.on, s.starts)));
    assert!(sample.closures().iter().any(|c| c.title.contains("Souk") && c.centre.is_some()));
    assert!(sample.closures().iter().any(|c| c.centre == Some(CentreId(2))));
}

#[test]
fn lines_are_those_of_a_paper_list() {
    let sample = demo(ymd(2027, 5, 20));
    let mut kinds = HashSet::new();
    for (n, course) in (0..).zip(sample.courses()) {
        let lines = sample.lines(n);
        let numbers: Vec<u16> = lines.iter().map(|line| line.number).collect();
        assert_eq!(numbers, (1..=lines.len() as u16).collect::<Vec<_>>());
        let persons: Vec<u32> = lines.iter().filter_map(|line| line.person).collect();
        assert_eq!(persons.iter().collect::<HashSet<_>>().len(), persons.len(), "{}", course.code);
        assert!(persons.iter().all(|p| *p < sample.recipe().persons && *p as usize % ZONES == sample.zone(n)));
        for line in lines {
            assert!(line.person.is_some() != line.label.is_some());
            assert!(line.to.is_none_or(|to| line.from < to && to <= sample.recipe().until));
            kinds.insert((line.person.is_some(), line.state as u8, line.from > course.starts_on));
        }
        let names: Vec<String> = lines[..25]
            .iter()
            .filter_map(|line| {
                Some(crate::domain::name::words(&sample.person(line.person?).name.shown(false)).join(" "))
            })
            .collect();
        assert!(names.is_sorted(), "{}", course.code);
    }
    assert!(kinds.contains(&(false, State::Active as u8, true)), "a walk-in");
    assert!(kinds.contains(&(true, State::Active as u8, true)), "a newcomer");
    assert!(kinds.contains(&(true, State::Dropped as u8, false)), "one who left");
}

#[test]
fn absences_look_like_life() {
    let sample = Sample::new(&Recipe { seed: 3, until: ymd(2026, 5, 30), persons: 900, sessions: 2_000 });
    let mut marks = Vec::new();
    let mut totals = attendance::Totals::default();
    let mut by_line: std::collections::HashMap<(u32, u16), (u32, u32)> = std::collections::HashMap::new();
    let (mut registers, mut all) = (0_usize, 0_usize);
    for session in sample.sessions() {
        sample.marks(session, &mut marks);
        assert_eq!(marks.is_empty(), session.outcome != Outcome::Held);
        registers += usize::from(!marks.is_empty());
        all += marks.len();
        for mark in &marks {
            let line = &sample.lines(session.course)[usize::from(mark.place)];
            assert!(line.concerned(session.on));
            let valid = attendance::Mark::parse(mark.status, mark.minutes, mark.note, session.minutes).unwrap();
            assert_eq!(valid.minutes, mark.minutes);
            totals.add(Some(&valid), session.minutes, true);
            let seen = by_line.entry((session.course, mark.place)).or_default();
            seen.0 += 1;
            seen.1 += u32::from(valid.attended(session.minutes) == 0);
        }
        assert!(marks.is_sorted_by_key(|mark| mark.place));
    }
    let rate = f64::from(totals.came()) / f64::from(totals.expected());
    assert!((0.80..0.95).contains(&rate), "{rate}");
    assert!(totals.late > 0 && totals.justified > 0 && totals.exempt > 0);
    let each = all as f64 / registers as f64;
    assert!((25.0..28.0).contains(&each), "{each}");
    // Some women nearly always come, some often do not.
    let rates: Vec<f64> =
        by_line.values().filter(|(n, _)| *n > 40).map(|(n, a)| f64::from(*a) / f64::from(*n)).collect();
    assert!(rates.iter().any(|r| *r < 0.03) && rates.iter().any(|r| *r > 0.3));
    let not_held = sample.sessions().iter().filter(|s| matches!(s.outcome, Outcome::NotHeld(..))).count();
    assert!((20..100).contains(&not_held), "{not_held}");
    for session in sample.sessions() {
        if let Outcome::NotHeld(reason, said) = session.outcome {
            assert!(crate::domain::session::REASONS.contains(&reason) && said <= session.on);
        }
        assert_eq!(session.outcome == Outcome::Planned, session.on > sample.recipe().until);
    }
}

/// Prints what a mark costs: `cargo test --release --lib sample -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement, in release: 200,000 persons and sessions"]
fn the_cost_of_a_large_delegation() {
    #![allow(clippy::print_stderr, clippy::disallowed_methods)]
    let recipe = Recipe { seed: 1, until: ymd(2026, 11, 24), persons: 200_000, sessions: 200_000 };
    let begun = std::time::Instant::now();
    let sample = Sample::new(&recipe);
    eprintln!("laid out in {:?}, {} courses", begun.elapsed(), sample.courses().len());
    let begun = std::time::Instant::now();
    let persons = sample.persons().map(|p| p.name.family.len()).sum::<usize>();
    eprintln!("persons in {:?} ({persons})", begun.elapsed());
    let begun = std::time::Instant::now();
    let (mut marks, mut all) = (Vec::new(), 0);
    for session in sample.sessions() {
        sample.marks(session, &mut marks);
        all += marks.len();
    }
    let spent = begun.elapsed();
    eprintln!("{all} marks in {spent:?}: {} ns a mark", spent.as_nanos() / all as u128);
    assert!(all >= 5_000_000, "{all}");
}
