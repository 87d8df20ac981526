//! Places in a course at a desk: suspended, moved, waited for, and the new school year in one act.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod desk;

use desk::{Desk, Setting, desk, desk_as, parse};
use najma::domain::enrolment::{Link, State};
use najma::store::{course, enrolment};
use najma::text::Language;

fn lines(desk: &Desk, code: &str) -> Vec<najma::domain::enrolment::Enrolment> {
    let store = desk.store();
    enrolment::of_course(&store, course::find(&store, code).unwrap().id).unwrap()
}

#[test]
fn a_suspension_is_said_in_a_few_keys_and_ended_in_fewer() {
    let mut desk = desk();
    desk.keys("F9 g Enter Down X").sees("4  suspendue").keys("4").sees("Premier jour de suspension");
    desk.keys("Enter").sees("Dernier jour").keys("Enter 'malade' Enter").sees("suspendue à partir du 24/11/2026 ✓");
    desk.sees("suspendue").keys("X").sees("6  reprise").keys("6 Enter").sees("de retour le 24/11/2026 ✓");
    assert_eq!(lines(&desk, "COUT-M2-A")[1].away, []);
    desk.keys("Ctrl-Z Ctrl-Z");
    assert_eq!(lines(&desk, "COUT-M2-A")[1].state, State::Active);
}

#[test]
fn she_moves_to_another_group_with_her_hours() {
    let mut desk = desk();
    desk.keys("F9 g Enter Down X 2").sees("Transférer vers").sees("COUT-M2-B").sees("COUT-M2-C").sees_not("COUT-M2-A ");
    desk.keys("'m2' Down Enter")
        .sees("Premier jour dans l'autre groupe")
        .keys("Enter Enter")
        .sees("transférée vers Couture M2-C");
    let (from, to) = (lines(&desk, "COUT-M2-A"), lines(&desk, "COUT-M2-C"));
    assert_eq!((to.len(), to[25].terms.follows), (26, Some((from[1].id, Link::Transfer))));
    let store = desk.store();
    let along = najma::store::attended::along(&store, &to[25], desk::sample::today()).unwrap();
    assert_eq!((along.came(), along.attended), (2, 360));
    desk.keys("Ctrl-Z").sees("Inscrites 25");
    assert_eq!((lines(&desk, "COUT-M2-C").len(), lines(&desk, "COUT-M2-A")[1].to), (25, None));
}

#[test]
fn a_full_course_has_a_waiting_list_and_a_free_place_finds_its_woman() {
    let mut desk = desk();
    desk.keys("F9 g Enter F7").keys("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab '25' F2");
    let her = lines(&desk, "COUT-M2-B")[4].name.latin();
    desk.keys("F4")
        .keys(&format!("'{her}'"))
        .keys("Enter")
        .sees("Le groupe est complet : 25 inscrites pour 25 places.");
    desk.keys("F5").sees("liste d'attente, rang 1 ✓").keys("Esc").sees("Inscrites 25");
    desk.keys("Home X 1 Enter Enter").sees("X donne la place libre");
    // The cursor is on her already.
    desk.sees("en attente, 1").keys("X").sees("Rang 1").sees("1  lui donner une place").keys("1 Enter").sees("26 ");
    desk.sees("inscrite à partir du 24/11/2026 ✓").sees("Inscrites 25");
}

#[test]
fn a_new_year_is_twenty_keys_with_four_exceptions() {
    let mut desk = desk();
    desk.keys("F9 g F4 'cout-m2-z' Enter 'cout' Enter 'azi' Enter 'Couture M2-Z' Enter Enter '1/7/2027' Enter '30/7/2027' F2 Esc Esc");
    desk.keys("F9 a");
    let begin = "F9 g Enter F9 j";
    let choose = "'z' Enter";
    let except = "'7 12 3R 15' Enter";
    let keys = parse(begin).len() + parse(choose).len() + parse(except).len();
    assert!(keys <= 20, "{keys} keys");
    desk.keys(begin).sees("Réinscrire dans").keys(choose).sees("Toutes dans Couture M2-Z, sauf");
    desk.keys(except).sees("22 réinscrites, 1 redoublante, 3 ne reviennent pas ✓");
    let made = lines(&desk, "COUT-M2-Z");
    assert_eq!((made.len(), made[2].terms.follows.unwrap().1, made[0].state), (22, Link::Repeat, State::Registered));
    desk.keys("Ctrl-Z");
    assert_eq!(lines(&desk, "COUT-M2-Z").len(), 0);
    // A line that is not there, and a word that says nothing: refused with the reason, and what was typed stays.
    desk.keys("F9 j 'z' Enter '77' Enter").sees("77").sees("Sauf les lignes");
    desk.keys("'Q' Enter").sees("3R pour une redoublante").sees("77Q");
}

/// More women than places: said before it is done, with a reason or without; nothing is forbidden.
#[test]
fn a_group_too_small_for_the_new_year_is_said_first() {
    let mut desk = desk();
    desk.keys("F9 g F4 'cout-m2-z' Enter 'cout' Enter 'azi' Enter 'Couture M2-Z' Enter Enter '1/7/2027' Enter '30/7/2027' Enter");
    desk.keys("Tab Tab Tab Tab '20' F2 Esc Esc F9 a F9 g Enter F9 j 'z' Enter '7' Enter")
        .sees("24 inscrites pour 20 places : 4 de trop.");
    assert!(lines(&desk, "COUT-M2-Z").is_empty());
    desk.keys("Esc").sees("Réinscrire dans").keys("'z' Enter '7' Enter 'salle agrandie' Enter").sees("24 réinscrites");
    let made = lines(&desk, "COUT-M2-Z");
    let last = made.iter().find(|line| line.number == 24).unwrap();
    assert_eq!(last.terms.exception.as_deref(), Some("salle agrandie"));
}

#[test]
fn a_walk_in_who_has_a_line_takes_her_mark_there() {
    let mut desk = desk();
    desk.keys("1 F4 'Naima, la cousine' Enter").sees("26 ");
    let walk_in = lines(&desk, "COUT-M2-A").pop().unwrap();
    let own = lines(&desk, "COUT-M2-A")[4].clone();
    let mut store = desk.store();
    let clerk = najma::store::clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    enrolment::identify(&mut store, clerk, walk_in.id, own.person.unwrap()).unwrap();
    drop(store);
    desk.wait().sees("présente");
    let after = lines(&desk, "COUT-M2-A");
    assert_eq!((after[25].state, after[25].person), (State::Cancelled, None));
    let store = desk.store();
    let today = desk::sample::today();
    let marked = |line| {
        najma::store::attended::totals(&store, &najma::store::attended::of_line(&store, line, today).unwrap())
            .unwrap()
            .came()
    };
    assert_eq!((marked(&after[4]), marked(&after[25])), (3, 0));
}

#[test]
fn every_question_stands_at_every_size_in_every_language() {
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (60, 14), (1, 1), (61, 15), (200, 5)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys(
                "F9 g Enter X 2 'm2' Enter Esc Esc X 4 Enter Enter Esc Esc Esc X 6 Esc F9 j 'b' Enter '3' Esc Esc Esc",
            );
            desk.keys("F4 'benali' Enter 'x' Esc Esc Esc Esc");
        }
    }
}

#[test]
fn hours_turn_and_open_the_sessions_behind_them() {
    let mut desk = desk();
    desk.keys("F9 i")
        .sees("Par groupe, du 01/09/2026 au 24/11/2026")
        .sees("Couture M2-A")
        .sees("100,0 %")
        .sees("Total");
    desk.keys("Tab").sees("Par module").sees("Couture, module 2");
    desk.keys("Tab").sees("Par formatrice").sees("Mme OUHSSAINE").keys("Shift-Tab Shift-Tab");
    desk.keys("Enter").sees("16/11/2026").sees("Prévues").keys("Tab").sees("Tenues");
    desk.keys("Enter").sees("séance 1/6").keys("Esc Esc").sees("Total");
    desk.keys("Esc").sees("Registres");
}

#[test]
fn whom_to_ask_after_is_listed_and_opens_her_line() {
    let mut desk = desk();
    desk.keys("F9 0").sees("Personne à suivre").keys("Esc");
    // Line 4 is absent from the last three classes.
    let mut store = desk.store();
    let khadija = najma::store::clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let course = course::find(&store, "COUT-M2-A").unwrap();
    let today = desk::sample::today();
    let classes = najma::store::session::of_course(&store, course.id, course.course.starts_on, today).unwrap();
    let fourth = enrolment::of_course(&store, course.id).unwrap()[3].id;
    for class in classes.iter().rev().take(3) {
        let absent = najma::domain::attendance::Given::Status(najma::domain::attendance::Status::Absent, None);
        let marks = [(fourth, absent)];
        najma::store::attendance::take(
            &mut store,
            khadija,
            class.id,
            najma::store::attendance::Taken { marks: &marks, rest_present: true, ..Default::default() },
        )
        .unwrap();
    }
    drop(store);
    desk.keys("F9 0").sees("Une à suivre").sees("BOUZID").sees("seuil de 80 % hors d'atteinte");
    // Her line, one key away; from there what becomes of it.
    desk.keys("Enter").sees("Couture, module 2").keys("X").sees("4 BOUZID Zineb : fin d'inscription").keys("Esc Esc");
    desk.keys("O").sees("BOUZID");
    let mut other = desk_as(&Setting { language: Language::Arabic, size: (120, 40), ..Setting::default() });
    other.keys("F9 0 F9 i Left Right Tab Enter Enter Esc Esc");
    for size in [(80, 24), (1, 1), (60, 14)] {
        let mut small = desk_as(&Setting { size, ..Setting::default() });
        small.keys("F9 i Enter Esc Tab Tab Esc F9 0 O Enter Esc");
    }
}
