//! Hours are conserved: whatever is moved, postponed, taught by another or put into a season, what was to be taught is what
//! is to be taught, and one undo for each act brings all of it back.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod desk;

use chrono::{Days, NaiveDate, NaiveTime};
use desk::desk;
use najma::domain::course::Course;
use najma::domain::draft::Draft;
use najma::domain::hours::By;
use najma::domain::id::{ChangeId, ClerkId, CourseId, SessionId};
use najma::domain::season::Season;
use najma::domain::session::State;
use najma::domain::trainer::Trainer;
use najma::store::merge::Base;
use najma::store::{Store, calendar, check, clerk, course, history, hours, life, season, session, trainer, undo};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn hour(at: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(at, 0, 0).unwrap()
}

/// What somebody may do to a timetable.
#[derive(Clone, Debug)]
enum Act {
    Shift(u64, u64, u32),
    Postpone(usize, u64, u32),
    Substitute(usize, &'static str),
    Season(u64, u64, u32, u32),
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        (0_u64..40, 1_u64..20, 7_u32..20).prop_map(|(from, days, at)| Act::Shift(from, days, at)),
        (0_usize..30, 0_u64..60, 7_u32..20).prop_map(|(n, later, at)| Act::Postpone(n, later, at)),
        (0_usize..30, prop::sample::select(vec!["Mme UN", "Mme DEUX", ""]))
            .prop_map(|(n, who)| Act::Substitute(n, who)),
        (0_u64..40, 1_u64..30, 7_u32..11, 4_u32..9)
            .prop_map(|(from, days, opens, long)| Act::Season(from, days, opens, long)),
    ]
}

/// A course of 30 classes that are all to come, and its trainers.
fn course_to_come(store: &mut Store) -> (ClerkId, CourseId) {
    let clerk = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
    let like = course::find(store, "COUT-M2-A").unwrap().course;
    let draft = Draft::default()
        .with("code", "MOUV")
        .with("name", "Mouvements")
        .with("module", like.module.to_string())
        .with("centre", like.centre.to_string())
        .with("trainer", "Mme UN")
        .with("starts_on", "2027-01-04")
        .with("ends_on", "2027-03-05")
        .with("slots", "lun mer 9-11, ven 14-17");
    for name in ["Mme UN", "Mme DEUX"] {
        let value = Trainer::parse(&Draft::default().with("name", name), desk::sample::today()).unwrap();
        trainer::save(store, clerk, None, &value, &Base::new()).unwrap();
    }
    let value = Course::parse(&draft, desk::sample::today()).unwrap();
    (clerk, course::create(store, clerk, &value, None).unwrap().value.0)
}

/// Minutes of the classes that are not given up, by course; by trainer; and of each class its length.
type Sums = (u64, BTreeMap<String, u64>, Vec<u16>);

fn sums(store: &Store, id: CourseId) -> Sums {
    let (from, until) = (day("2027-01-01"), day("2028-12-31"));
    let open = |hours: &najma::domain::hours::Hours| hours.planned - hours.lost();
    let by = |by| hours::report(store, by, from, until).unwrap();
    let code = by(By::Course).into_iter().map(|row| open(&row.hours)).sum();
    let trainers = by(By::Trainer).into_iter().map(|row| (row.key.clone(), open(&row.hours))).collect();
    let all = session::of_course(store, id, from, until).unwrap();
    let mut each: Vec<u16> = all.iter().filter(|own| own.state != State::Cancelled).map(|own| own.minutes).collect();
    each.sort_unstable();
    (code, trainers, each)
}

fn do_it(store: &mut Store, clerk: ClerkId, id: CourseId, act: &Act) -> bool {
    let first = day("2027-01-04");
    let nth = |store: &Store, n: usize| -> SessionId {
        let all = session::of_course(store, id, first, day("2028-12-31")).unwrap();
        let open: Vec<_> = all.into_iter().filter(|own| own.state == State::Planned).collect();
        open[n % open.len()].id
    };
    match *act {
        Act::Shift(from, days, at) => {
            let span = (first + Days::new(from), first + Days::new(from + days));
            calendar::shift(store, clerk, id, span, hour(at), Some("essai")).is_ok()
        }
        Act::Postpone(n, later, at) => {
            let own = session::session(store, nth(store, n)).unwrap();
            let to = (own.on + Days::new(later), hour(at));
            life::postpone(store, clerk, own.id, to, "essai", Some("essai")).is_ok()
        }
        Act::Substitute(n, who) => {
            let own = nth(store, n);
            life::taught(store, clerk, own, who, Some("essai")).is_ok_and(|written| written.change.is_some())
        }
        Act::Season(from, days, opens, long) => {
            let value = Season {
                centre: None,
                from: first + Days::new(from),
                to: first + Days::new(from + days),
                opens: hour(opens),
                closes: hour(opens + long),
                title: "Essai".into(),
                title_ar: None,
            };
            season::save_and_move(store, clerk, None, &value, &Base::new()).is_ok()
        }
    }
}

/// The last Change.
fn head(store: &Store) -> ChangeId {
    history::latest(store, None, 1).unwrap().first().unwrap().change
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if std::env::var_os("NAJMA_LONG").is_some() { 128 } else { 6 }))]
    #[test]
    fn whatever_is_moved_or_taught_by_another(acts in prop::collection::vec(any_act(), 1..8)) {
        let desk = desk();
        let mut store = desk.store();
        let (clerk, id) = course_to_come(&mut store);
        let before = sums(&store, id);
        let mut stood = vec![before.clone()];
        for act in &acts {
            let last = head(&store);
            if !do_it(&mut store, clerk, id, act) || head(&store) == last {
                // Refused, or nothing to move: nothing half done, and nothing to undo.
                prop_assert_eq!(&sums(&store, id), stood.last().unwrap());
                continue;
            }
            let now = sums(&store, id);
            prop_assert_eq!(now.0, before.0, "{:?}", act);
            prop_assert_eq!(&now.2, &before.2, "{:?}", act);
            let all: u64 = now.1.values().sum();
            prop_assert_eq!(all, before.1.values().sum::<u64>(), "hours go from one trainer to another, {:?}", act);
            if !matches!(act, Act::Substitute(..)) {
                prop_assert_eq!(&now.1, &stood.last().unwrap().1, "{:?}", act);
            }
            stood.push(now);
        }
        let found = check::check(&store, None, &mut |_| {}).unwrap().findings;
        prop_assert!(found.is_empty(), "{:?}", found);
        // Each act is one undo.
        stood.pop();
        for before in stood.into_iter().rev() {
            undo::undo(&mut store, clerk, None).unwrap().unwrap();
            prop_assert_eq!(sums(&store, id), before);
        }
    }
}
