//! Groups that change shape: run again, split, merged. What was marked and taught before stays, and follows each woman.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use chrono::NaiveDate;
use cli_kit::Home;
use desk::{Setting, desk, desk_as};
use najma::domain::enrolment::State;
use najma::domain::hours::By;
use najma::domain::id::PersonId;
use najma::store::regroup::{self, Split};
use najma::store::{Store, attended, clerk, course, enrolment, hours, session};
use najma::text::Language;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What each woman has attended, her earlier places counted in; and all hours there are.
fn standing(store: &Store) -> (BTreeMap<PersonId, u32>, u64) {
    let mut hers = BTreeMap::new();
    for row in course::all(store, day("2026-11-24"), 0, 100).unwrap() {
        for line in enrolment::of_course(store, row.id).unwrap() {
            let Some(person) = line.person.filter(|_| line.state != State::Transferred) else { continue };
            *hers.entry(person).or_default() += attended::along(store, &line, day("2027-12-31")).unwrap().attended;
        }
    }
    let rows = hours::report(store, By::Course, day("2026-01-01"), day("2027-12-31")).unwrap();
    (hers, rows.iter().map(|row| row.hours.held).sum())
}

#[test]
fn a_group_is_run_again_with_its_timetable() {
    let mut desk = desk();
    desk.keys("F9 g Enter F7").keys("F2 Esc");
    desk.keys("F9 g F4 'z-a' Enter 'cou' Enter 'azi' Enter 'Zellige A' Enter Enter '1/12' Enter Enter");
    desk.keys("'lun mar 14-16' Enter '20' Enter Enter Enter '20' Enter Enter Enter 'Mme ALAMI pratique' F2 Enter")
        .sees("10 séances planifiées");
    desk.sees("Mme ALAMI").keys("F9 =").sees("refaire ce groupe").keys("1").sees("Z-B").sees("Mme ALAMI pratique");
    desk.keys("F2").sees("10 séances à créer").keys("Enter").sees("10 séances planifiées");
    let store = desk.store();
    let (old, new) = (course::find(&store, "Z-A").unwrap().course, course::find(&store, "Z-B").unwrap().course);
    assert_eq!((&new.slots, new.minutes, new.capacity, &new.team), (&old.slots, old.minutes, old.capacity, &old.team));
    assert!(new.starts_on > old.ends_on);
}

#[test]
fn a_group_is_split_and_merged_again() {
    let mut desk = desk();
    let before = standing(&desk.store());
    desk.keys("F9 g Enter F9 = 2").sees("Quelles lignes").keys("'x' Enter").sees("numéros de ligne");
    desk.keys("Backspace '1-25' Enter Enter Enter Enter")
        .sees("d'autres restent")
        .keys("2 '20-25' Enter Enter Enter Enter");
    desk.sees("6 lignes passent").sees("2 séances prévues, 6 h").sees("registres, marques et heures").keys("Enter");
    desk.sees("6 lignes dans Couture M2-A 2");
    let store = desk.store();
    let new = course::find(&store, "COUT-M2-D").unwrap();
    assert_eq!((new.enrolled, new.course.trainer.as_deref(), new.course.room.as_deref()), (6, None, None));
    // From today on: today's class and the one to come, none of the past.
    let made = session::of_course(&store, new.id, day("2026-01-01"), day("2027-12-31")).unwrap();
    assert_eq!(made.len(), 2);
    assert_eq!(standing(&store), before, "nothing of the past moved");
    // Back into the first group, from the day after on.
    desk.keys("F9 g").keys("Down Enter F9 = 3 'm2-a' Enter").sees("Premier jour");
    desk.keys("Home Delete Delete Delete Delete Delete Delete Delete Delete Delete Delete '25/11/2026' Enter");
    desk.sees("6 lignes passent dans l'autre groupe").keys("Enter").sees("6 lignes dans Couture M2-A");
    let store = desk.store();
    assert_eq!(standing(&store), before);
    assert_eq!(course::get(&store, new.id).unwrap().0.course.ends_on, day("2026-11-24"));
    desk.keys("Ctrl-Z Ctrl-Z");
    assert!(course::find(&desk.store(), "COUT-M2-D").is_err(), "one undo each");
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (1, 1), (61, 15)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys(
                "F9 g Enter F9 = Esc F9 = 2 '3' Enter Enter Enter Enter Esc F9 = 3 'm2' Down Enter Enter Esc Esc Esc",
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if std::env::var_os("NAJMA_LONG").is_some() { 64 } else { 4 }))]
    /// Whoever goes and whenever: what each woman attended and what was taught is the same before and after a split, and
    /// after everybody is together again.
    #[test]
    fn hours_are_conserved_by_splits_and_merges(lines in prop::collection::btree_set(1_u16..=25, 1..24), later in 0_u64..2) {
        let desk = desk();
        let mut store = desk.store();
        let clerk = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
        let id = course::find(&store, "COUT-M2-B").unwrap().id;
        let before = standing(&store);
        let on = day("2026-11-24") + chrono::Days::new(later);
        let planned = |store: &Store, id| -> u32 {
            let all = session::of_course(store, id, on, day("2027-12-31")).unwrap();
            all.iter().map(|own| u32::from(own.minutes)).sum()
        };
        let hours = planned(&store, id);
        let split = Split { lines: lines.into_iter().collect(), day: on, code: "X".into(), name: "X".into() };
        let (new, done) = regroup::split(&mut store, clerk, id, &split).unwrap().value;
        prop_assert_eq!(standing(&store), before.clone());
        prop_assert_eq!((planned(&store, new), planned(&store, id), done.minutes), (hours, hours, hours));
        let merged = regroup::merge(&mut store, clerk, new, id, on + chrono::Days::new(1), None).unwrap().value;
        prop_assert_eq!(merged.moved, split.lines.len());
        prop_assert_eq!(standing(&store), before);
        let found = najma::store::check::check(&store, None, &mut |_| {}).unwrap().findings;
        prop_assert!(found.is_empty(), "{:?}", found);
    }
}

#[test]
fn the_command_line_does_the_same() {
    let home = Home::own();
    let split = |more: &[&str]| {
        home.own_db(&[&["courses", "split", "C1", "--lines", "2", "--day", "+1", "--code", "C2"], more].concat())
    };
    assert_eq!(split(&["--dry-run", "--json"]).done().json()["moved"], 1);
    home.own_db(&["courses", "split", "C1", "--lines", "9", "--day", "+1"]).refused(1, "ligne 9");
    home.own_db(&["courses", "split", "C1", "--lines", "1-3", "--day", "+1"]).refused(1, "d'autres restent");
    let made = split(&["--json"]).done().json();
    assert_eq!((&made["code"], &made["sessions"]), (&"C2".into(), &7.into()), "{made}");
    home.own_db(&["courses", "merge", "C2", "--into", "C2", "--day", "+3"]).refused(1, "");
    let merged = home.ask(&["courses", "merge", "C2", "--into", "C1", "--day", "+3"]);
    assert_eq!((&merged["moved"], &merged["sessions"]), (&1.into(), &5.into()), "{merged}");
    // A group that is full takes a reason.
    home.ask(&["courses", "duplicate", "C1", "--start", "+60", "--code", "C3"]);
    home.own_db(&["check"]).done();
}
