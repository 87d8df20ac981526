//! The end of a month at the desk: what keeps it open, each a key away; closed once, by one clerk, and opened with a reason.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use chrono::{Days, NaiveDate, NaiveTime};
use desk::{Desk, Hands, Setting, desk, desk_as, desk_on};
use najma::domain::course::Course;
use najma::domain::enrolment::State as Place;
use najma::domain::hours::By;
use najma::domain::id::PersonId;
use najma::domain::session::State;
use najma::domain::setting::Settings;
use najma::store::hours;
use najma::store::merge::Base;
use najma::store::meta::{self, Rule};
use najma::store::month_close::{self, Block};
use najma::store::{
    Seed, Store, Trouble, attendance, check, clerk, course, enrolment, life, person, session, setting, undo,
};
use najma::text::Language;

fn november() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).unwrap()
}

/// The same desk in December: November is over.
fn december(desk: &Desk, login: &'static str) -> Desk {
    let hands = Hands::at(NaiveDate::from_ymd_opt(2026, 12, 3).unwrap(), 10);
    desk_on(desk.folder.clone(), desk.path.clone(), hands, &Setting { login, ..Setting::default() })
}

/// Takes and validates everything that is left of November.
fn tidy(desk: &Desk) {
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let found = month_close::blocks(&store, november()).unwrap();
    for (_, sessions) in found.into_iter().filter(|(block, _)| block.blocks()) {
        for one in sessions {
            attendance::rest_present(&mut store, khadija, one.id).unwrap();
            attendance::validate(&mut store, khadija, one.id).unwrap();
        }
    }
}

#[test]
fn what_keeps_a_month_open_is_listed_in_order_each_a_key_away() {
    let now = desk();
    let mut desk = december(&now, "khadija");
    desk.keys("F9 7").sees("novembre 2026 : 12 choses à régler").sees("registre à saisir").sees("Couture M2-A");
    desk.keys("F2").sees("12");
    // The first: its sheet, taken and validated, and back here without it.
    desk.keys("1 T V").sees("11 choses à régler").keys("Enter X 2").sees("10 choses à régler");
    desk.keys("Left").sees("octobre 2026 : prêt à clore").keys("Right Right").sees("déc. 2026");
    desk.keys("F2").sees("dure jusqu'au 31/12/2026");
}

#[test]
fn a_month_is_closed_after_a_confirmation_and_opened_with_a_reason() {
    let now = desk();
    let mut desk = december(&now, "khadija");
    tidy(&desk);
    desk.keys("F9 7").sees("prêt à clore").keys("F2").sees("À verrouiller").keys("Enter").sees("prêt à clore");
    desk.keys("F2 F2").sees("Mois clos : novembre 2026 ✓").sees("clos le 03/12/2026 par khadija");
    // Twice, by two clerks: the second learns who was first.
    let mut other = december(&now, "samira");
    other.keys("F9 7").sees("par khadija").keys("F2").sees("khadija a déjà clos ce mois");
    let mut store = desk.store();
    let samira = clerk::sign_in(&mut store, "samira", "samira").unwrap().id;
    let twice = month_close::close(&mut store, samira, november()).unwrap_err();
    assert_eq!(twice.message().id, "month-closed-already");
    drop(store);
    // Its registers are locked.
    desk.keys("F9 g Enter Tab Home Enter 3A").sees("verrouillé");
    desk.keys("F9 7 F9 v Enter").sees("Dites pourquoi").keys("'erreur de saisie' Enter").sees("Mois rouvert : ");
    desk.keys("F9 v").sees("n'est pas clos");
}

#[test]
fn classes_postponed_for_good_and_classes_at_one_hour_are_looked_at_and_block_nothing() {
    let now = desk();
    let mut desk = december(&now, "khadija");
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let course = course::find(&store, "COUT-M2-A").unwrap().id;
    let classes = session::of_course(&store, course, november(), november() + Days::new(29)).unwrap();
    let nine = NaiveTime::from_hms_opt(19, 0, 0).unwrap();
    let to =
        life::postpone(&mut store, khadija, classes[2].id, (november() + Days::new(27), nine), "souk", Some("souk"))
            .unwrap()
            .value;
    session::cancel(&mut store, khadija, to, "souk").unwrap();
    drop(store);
    tidy(&desk);
    desk.keys("F9 7").sees("prêt à clore").sees("reportée, non rattrapée").sees("même salle ou formatrice");
    let kinds: Vec<Block> =
        month_close::blocks(&desk.store(), november()).unwrap().into_iter().map(|(block, _)| block).collect();
    assert_eq!(kinds, [Block::NotMadeUp, Block::Clash]);
    desk.keys("1").sees("Séances").keys("Esc F2 V").sees("Mois clos : ");
}

#[test]
fn of_clerks_who_close_one_month_at_once_one_does() {
    let now = desk();
    let desk = december(&now, "khadija");
    tidy(&desk);
    let (path, clock) = (desk.path.clone(), desk.hands.clock());
    let hands: Vec<_> = ["khadija", "samira", "zahra", "hind"]
        .into_iter()
        .map(|login| {
            let (path, clock) = (path.clone(), clock.clone());
            std::thread::spawn(move || {
                let mut store = Store::open(&path, clock, Seed::Random).unwrap();
                let own = clerk::sign_in(&mut store, login, login).unwrap().id;
                (login, month_close::close(&mut store, own, november()).map(|written| written.change.is_some()))
            })
        })
        .collect();
    let said: Vec<_> = hands.into_iter().map(|hand| hand.join().unwrap()).collect();
    let closed: Vec<_> = said.iter().filter(|(_, done)| *done == Ok(true)).map(|(login, _)| *login).collect();
    assert_eq!(closed.len(), 1, "{said:?}");
    for (_, done) in said.iter().filter(|(_, done)| done.is_err()) {
        let why = format!("{:?}", done.as_ref().unwrap_err());
        assert!(why.contains("month-closed-already") && why.contains(closed[0]), "{why}");
    }
    assert!(check::check(&desk.store(), None, &mut |_| {}).unwrap().findings.is_empty());
}

#[test]
fn nothing_that_its_figures_count_comes_into_a_closed_month_or_leaves_it() {
    let now = desk();
    let mut desk = december(&now, "khadija");
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let samira = clerk::sign_in(&mut store, "samira", "samira").unwrap().id;
    let course = course::find(&store, "COUT-M2-A").unwrap().id;
    let classes = session::of_course(&store, course, november(), november() + Days::new(29)).unwrap();
    let open = classes.iter().rfind(|one| one.state == State::Planned).unwrap().id;
    session::cancel(&mut store, samira, open, "souk").unwrap();
    tidy(&desk);
    month_close::close(&mut store, khadija, november()).unwrap();
    let shut = |done: Result<(), Trouble>| match done {
        Err(Trouble::Refused(why)) => assert_eq!(why.id, "month-shut"),
        other => panic!("{other:?}"),
    };
    let (day, at) = (november() + Days::new(26), NaiveTime::from_hms_opt(20, 0, 0).unwrap());
    let before = change(&store);
    shut(session::restore(&mut store, samira, open).map(drop));
    shut(session::add(&mut store, samira, course, day, at, 60).map(drop));
    let coming = session::of_course(&store, course, november() + Days::new(30), november() + Days::new(60)).unwrap();
    if let Some(coming) = coming.iter().find(|one| one.state == State::Planned) {
        shut(life::postpone(&mut store, samira, coming.id, (day, at), "souk", Some("essai")).map(drop));
    }
    // Nor by an undo of what was said before it was closed.
    assert_eq!(undo::undo(&mut store, samira, None), Err(Trouble::Locked));
    assert_eq!(change(&store), before, "nothing half done");
    // Its make-up in the month that runs is no figure of the closed one.
    life::postpone(&mut store, samira, open, (november() + Days::new(40), at), "souk", Some("essai")).unwrap();
    desk.keys("F9 7").sees("clos le").keys("F9 v 'oubli' Enter").sees("Mois rouvert : ");
    assert!(check::check(&desk.store(), None, &mut |_| {}).unwrap().findings.is_empty());
}

/// How many Changes there are.
fn change(store: &Store) -> u64 {
    check::check(store, None, &mut |_| {}).unwrap().changes
}

#[test]
fn it_stands_at_every_size_in_both_directions() {
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (60, 14), (1, 1), (200, 5)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 7 Right Right Left Left Down End Home F2 Esc F9 v Esc Enter Esc 9 Esc");
        }
    }
}

#[test]
fn the_figures_of_a_closed_month_stay_whoever_comes_goes_or_counts_otherwise() {
    let now = desk();
    let desk = december(&now, "khadija");
    tidy(&desk);
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let course = course::find(&store, "COUT-M2-A").unwrap().id;
    month_close::close(&mut store, khadija, november()).unwrap();
    let figures = |store: &Store| {
        format!("{:?}", hours::report(store, By::Month, november(), november() + Days::new(29)).unwrap())
    };
    let before = figures(&store);
    // Who is not in the course yet.
    let known = enrolment::of_course(&store, course).unwrap();
    let here = |id: PersonId| known.iter().any(|line| line.person == Some(id));
    let all = person::latest(&store, None, 500).unwrap();
    let her = all.iter().map(|row| row.id).find(|id| !here(*id)).unwrap();
    let shut = |refused: Trouble| assert_eq!(refused.message().id, "month-shut");
    let day = |n: u64| november() + Days::new(n - 1);
    shut(enrolment::enrol(&mut store, khadija, course, &[her], day(12)).unwrap_err());
    enrolment::enrol(&mut store, khadija, course, &[her], day(33)).unwrap();
    let line =
        known.iter().find(|line| line.person.is_some() && line.holds(day(33)) && line.away.is_empty()).unwrap().id;
    // Who was there has marks that say so.
    let marked = |refused: Trouble| assert!(refused.message().id.starts_with("enrolment-marked"), "{refused:?}");
    marked(enrolment::suspend(&mut store, khadija, line, day(10), Some(day(17)), None).unwrap_err());
    marked(enrolment::end(&mut store, khadija, line, day(20), Place::Dropped, None).unwrap_err());
    // Back before she was away is no day to be back on.
    enrolment::suspend(&mut store, khadija, line, day(33), None, None).unwrap();
    let early = enrolment::resume(&mut store, khadija, line, day(31)).unwrap_err();
    assert_eq!(early.message().id, "enrolment-back-before");
    // How absences count: the course's own rule is refused, the delegation's leaves what is counted alone.
    let (row, chg) = course::get(&store, course).unwrap();
    let base = Base { seen: Some(row.course.clone()), chg };
    let other = Course { neutral: Some(false), ..row.course };
    shut(course::save(&mut store, khadija, Some(course), &other, &base).unwrap_err());
    meta::set_rule(&mut store, khadija, Rule::JustifiedNeutral, 0).unwrap();
    assert_eq!(figures(&store), before);
    undo::undo(&mut store, khadija, None).unwrap();
    assert_eq!(figures(&store), before);
    // So does the form of all rules, in one Change.
    let (rules, chg) = setting::get(&store).unwrap();
    let otherwise = Settings::parse(&rules.to_draft().with("justified_neutral", "0")).unwrap();
    setting::save(&mut store, khadija, &otherwise, &Base { seen: Some(rules), chg }).unwrap();
    assert_eq!(course::get(&store, course).unwrap().0.course.neutral, Some(true), "what held when it was closed");
    assert_eq!(figures(&store), before);
    undo::undo(&mut store, khadija, None).unwrap();
    assert_eq!(course::get(&store, course).unwrap().0.course.neutral, None);
    assert!(check::check(&store, None, &mut |_| {}).unwrap().findings.is_empty());
}

#[test]
fn an_older_act_taken_back_leaves_closed_months_as_they_were() {
    let now = desk();
    let desk = december(&now, "khadija");
    let mut store = desk.store();
    let [khadija, samira, zahra, hind] =
        ["khadija", "samira", "zahra", "hind"].map(|login| clerk::sign_in(&mut store, login, login).unwrap().id);
    let one = course::find(&store, "COUT-M2-A").unwrap().id;
    // Before November is closed each says something that its figures follow.
    meta::set_rule(&mut store, samira, Rule::JustifiedNeutral, 0).unwrap();
    let (row, chg) = course::get(&store, one).unwrap();
    let other = Course { neutral: Some(false), ..row.course.clone() };
    course::save(&mut store, zahra, Some(one), &other, &Base { seen: Some(row.course), chg }).unwrap();
    let known = enrolment::of_course(&store, one).unwrap();
    let all = person::latest(&store, None, 500).unwrap();
    let her = all.iter().map(|row| row.id).find(|id| known.iter().all(|line| line.person != Some(*id))).unwrap();
    let line = enrolment::enrol(&mut store, hind, one, &[her], november()).unwrap().value[0];
    enrolment::suspend(&mut store, hind, line, november(), None, None).unwrap();
    tidy(&desk);
    month_close::close(&mut store, khadija, november()).unwrap();
    let figures = |store: &Store| {
        let of = |by| hours::report(store, by, november(), november() + Days::new(29)).unwrap();
        format!("{:?} {:?}", of(By::Course), of(By::Month))
    };
    let before = figures(&store);
    // The delegation counts otherwise from now on; what is closed keeps for itself what held.
    undo::undo(&mut store, samira, None).unwrap().unwrap();
    assert_eq!(meta::rule(&store, Rule::JustifiedNeutral), Ok(1));
    assert_eq!(figures(&store), before);
    undo::redo(&mut store, samira, None).unwrap().unwrap();
    assert_eq!(meta::rule(&store, Rule::JustifiedNeutral), Ok(0));
    assert_eq!(figures(&store), before);
    undo::undo(&mut store, samira, None).unwrap().unwrap();
    assert_eq!(figures(&store), before);
    // The course's own rule, and who was there, say which month has to be opened first.
    let changes = change(&store);
    for who in [zahra, hind] {
        assert_eq!(undo::undo(&mut store, who, None).unwrap_err().message().id, "month-shut");
    }
    assert_eq!((figures(&store), change(&store)), (before, changes));
    month_close::reopen(&mut store, khadija, november(), "oubli").unwrap();
    for who in [zahra, hind] {
        undo::undo(&mut store, who, None).unwrap().unwrap();
    }
    assert!(check::check(&store, None, &mut |_| {}).unwrap().findings.is_empty());
}

#[test]
fn a_blank_line_keeps_a_month_open_until_it_is_said_that_she_was_away() {
    let now = desk();
    let desk = december(&now, "khadija");
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let one = month_close::blocks(&store, november()).unwrap()[0].1[0].clone();
    let known = enrolment::of_course(&store, one.course).unwrap();
    let all = person::latest(&store, None, 500).unwrap();
    let her = all.iter().map(|row| row.id).find(|id| known.iter().all(|line| line.person != Some(*id))).unwrap();
    attendance::rest_present(&mut store, khadija, one.id).unwrap();
    let line = enrolment::enrol(&mut store, khadija, one.course, &[her], one.on).unwrap().value[0];
    attendance::validate(&mut store, khadija, one.id).unwrap();
    let blanks = |store: &Store| {
        let found = month_close::blocks(store, november()).unwrap();
        found.into_iter().filter(|(block, _)| *block == Block::Blank).map(|(_, classes)| classes.len()).sum::<usize>()
    };
    assert_eq!(blanks(&store), 1);
    enrolment::suspend(&mut store, khadija, line, one.on, one.on.succ_opt(), Some("voyage")).unwrap();
    assert_eq!(blanks(&store), 0, "her line is none of that register");
    undo::undo(&mut store, khadija, None).unwrap();
    assert_eq!(blanks(&store), 1);
    undo::redo(&mut store, khadija, None).unwrap();
    assert_eq!(blanks(&store), 0);
    enrolment::resume(&mut store, khadija, line, one.on).unwrap();
    assert_eq!(blanks(&store), 1);
    assert!(check::check(&store, None, &mut |_| {}).unwrap().findings.is_empty());
}
