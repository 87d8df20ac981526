//! Rapid entry and the bin, at a desk and on the command line's side of the store.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod desk;

use desk::{Desk, Setting, desk, desk_as};
use najma::domain::bin::Kind;
use najma::domain::enrolment::Enrolment;
use najma::store::{Trouble, bin, course, enrolment, person};
use najma::text::Language;

fn lines(desk: &Desk, code: &str) -> Vec<Enrolment> {
    let store = desk.store();
    enrolment::of_course(&store, course::find(&store, code).unwrap().id).unwrap()
}

fn persons(desk: &Desk) -> u64 {
    person::count(&desk.store()).unwrap()
}

#[test]
fn a_paper_list_is_entered_one_line_a_woman() {
    let mut desk = desk();
    let before = persons(&desk);
    // The heading once: Shift-Tab from the first field leads to it.
    desk.keys("F9 g Enter F9 F4").sees("Saisie rapide").sees("Couture M2-A");
    desk.keys("Shift-Tab 'bzou' Enter 'Tizi' F2").sees("Commune Bzou").sees("Douar Tizi");
    desk.keys("'Ouaziz' Enter 'Rkia' Enter Enter Enter '1990' F2");
    desk.sees("26 OUAZIZ Rkia : fiche et inscription enregistrées ✓").sees("»");
    desk.keys("F5 Enter 'Itto' Enter Enter Enter '23a' F2").sees("27 OUAZIZ Itto");
    desk.keys("F2").sees("2 femmes enregistrées").sees("Inscrites 27");
    assert_eq!(persons(&desk), before + 2);
    let made = lines(&desk, "COUT-M2-A").pop().unwrap();
    let store = desk.store();
    let her = person::get(&store, made.person.unwrap()).unwrap().0.person;
    assert_eq!((her.douar.as_deref(), her.sex), (Some("Tizi"), Some(najma::domain::person::Sex::Female)));
    assert!(her.birth.is_some() && her.commune.is_some());
}

#[test]
fn a_line_is_one_change_and_undo_brings_what_was_typed_back() {
    let mut desk = desk();
    let before = persons(&desk);
    desk.keys("F9 g Enter F9 F4 'Ouaziz' Enter 'Rkia' F2").sees("26 OUAZIZ Rkia");
    desk.keys("Ctrl-Z").sees("Annulé").sees("Ouaziz").sees("Rkia");
    assert_eq!((persons(&desk), lines(&desk, "COUT-M2-A").len()), (before, 25));
    desk.keys("Ctrl-Y");
    assert_eq!((persons(&desk), lines(&desk, "COUT-M2-A").len()), (before + 1, 26));
    desk.keys("F2").sees("Une femme enregistrée");
}

/// What was done before, elsewhere, is not taken back by who has only begun to type.
#[test]
fn half_a_line_and_half_a_record_reach_no_other_act() {
    let mut desk = desk();
    desk.keys("1 3A Esc");
    // Another day: nothing on the message line tells of it any more.
    let mut desk = desk.again();
    let marked = |desk: &Desk| {
        let conn = rusqlite::Connection::open(&desk.path).unwrap();
        conn.query_row("SELECT count(*) FROM mark", [], |row| row.get::<_, i64>(0)).unwrap()
    };
    let before = marked(&desk);
    for way in ["F9 F4 Tab Tab Tab Tab Tab 'Ouaziz' Ctrl-Z", "F9 p F4 'Ouaziz' Ctrl-Z", "F9 e F4 'Ouaziz' Ctrl-Z"] {
        desk.keys(way).sees("Rien à annuler ici").sees("Ouaziz");
        assert_eq!(marked(&desk), before, "{way}");
        desk.keys("Esc Esc Esc");
    }
}

/// What looks wrong in what was typed is told beside what speaks against the place.
#[test]
fn a_phone_with_letters_is_told_of_beside_an_age_that_nobody_knows() {
    let mut desk = desk_as(&Setting { size: (160, 24), ..Setting::default() });
    desk.keys("F9 g Enter F9 F4 'Ouaziz' Enter 'Rkia' Enter Enter Enter Enter '06AB12' F2");
    desk.sees("Numéro de forme inhabituelle").sees("L'âge n'est pas connu");
}

#[test]
fn a_problem_is_named_at_its_field_and_nothing_typed_is_lost() {
    let mut desk = desk();
    let before = persons(&desk);
    desk.keys("F9 g Enter F9 F4 'Ouaziz' Enter 'Rkia' Enter Enter Enter '31/02/1990' F2");
    desk.sees("31/02/1990").sees("Ouaziz").sees("Rkia").sees("Pas de 31 en 02/1990");
    assert_eq!(persons(&desk), before);
    desk.keys(
        "Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace '1990' F2",
    );
    desk.sees("26 OUAZIZ Rkia");
    desk.keys("F2").sees("Inscrites 26");
}

#[test]
fn one_who_is_known_is_told_beside_the_line_and_gets_the_place_herself() {
    let mut desk = desk();
    let before = persons(&desk);
    let her = lines(&desk, "COUT-M2-B")[4].clone();
    let (family, given) = (her.name.family.clone(), her.name.given.clone());
    desk.keys("F9 g Enter F9 F4").keys(&format!("'{family}'")).keys("Enter").keys(&format!("'{given}'")).keys("Enter");
    desk.sees("≈").sees("%");
    desk.keys("F7").sees("26 ");
    assert_eq!(persons(&desk), before, "nobody is registered twice");
    let made = lines(&desk, "COUT-M2-A").pop().unwrap();
    assert_eq!(made.person, her.person);
    desk.keys("Ctrl-Z");
    assert_eq!((persons(&desk), lines(&desk, "COUT-M2-A").len()), (before, 25));
}

#[test]
fn a_dropped_line_comes_back_where_it_was_typed() {
    let mut desk = desk();
    desk.keys("F9 p F9 F4").sees("Groupe").keys("Tab Tab 'bzou' Enter Enter Enter 'Ouaziz' Enter 'Rk'");
    desk.keys("Esc").sees("La ligne est gardée");
    let mut again = desk.again();
    again
        .keys("F9 p F9 F4")
        .sees("Ouaziz")
        .sees("Rk")
        .sees("Commune Bzou")
        .keys("'ia' F2")
        .sees("OUAZIZ Rkia : fiche enregistrée");
}

#[test]
fn what_was_made_by_mistake_goes_to_the_bin_and_comes_back_with_its_links() {
    let mut desk = desk();
    let before = persons(&desk);
    desk.keys("F9 g Enter F9 F4 'Ouaziz' Enter 'Rkia' F2 F2 End").sees("OUAZIZ");
    let made = lines(&desk, "COUT-M2-A").pop().unwrap();
    let her = made.person.unwrap();
    let mut store = desk.store();
    let khadija = najma::store::clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    bin::remove(&mut store, khadija, Kind::Person, her.0).unwrap();
    assert_eq!((persons(&desk), lines(&desk, "COUT-M2-A").len()), (before, 25));
    let found = person::search(&store, "ouaziz", desk::sample::today(), 200).unwrap();
    assert!(found.iter().all(|row| row.id != her));
    // Her number stays hers while she lies there.
    let other = person::latest(&store, None, 200).unwrap();
    let here: Vec<_> = lines(&desk, "COUT-M2-A").iter().filter_map(|line| line.person).collect();
    let free = other.iter().find(|row| !here.contains(&row.id)).unwrap().id;
    let course = made.course;
    enrolment::enrol(&mut store, khadija, course, &[free], desk::sample::today()).unwrap();
    drop(store);
    desk.keys("Esc Esc F9 *").sees("Corbeille").sees("OUAZIZ Rkia").keys("Enter").sees("remise avec ses liens ✓");
    let store = desk.store();
    assert_eq!(person::search(&store, "ouaziz", desk::sample::today(), 5).unwrap()[0].id, her);
    let back = lines(&desk, "COUT-M2-A");
    assert_eq!(back.iter().find(|line| line.id == made.id).unwrap().number, 26);
    assert!(bin::all(&store, 10).unwrap().is_empty());
    // It undid the removal: redo removes her again.
    desk.keys("Ctrl-Y").sees("OUAZIZ Rkia");
}

#[test]
fn what_something_hangs_on_is_not_removed_and_says_why() {
    let mut desk = desk();
    let line = lines(&desk, "COUT-M2-A")[3].clone();
    let mut store = desk.store();
    let khadija = najma::store::clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    for (kind, id) in [(Kind::Enrolment, line.id.0), (Kind::Person, line.person.unwrap().0)] {
        let refused = bin::remove(&mut store, khadija, kind, id).unwrap_err();
        assert!(matches!(refused, Trouble::Refused(message) if message.id == "bin-not"), "{kind:?}");
    }
    drop(store);
    desk.keys("F9 g Enter Down F9 Delete").sees("Rien ne peut être retiré").sees("présences sont notées");
}

#[test]
fn rapid_entry_stands_at_every_size_in_both_directions() {
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (60, 14), (1, 1), (61, 15), (200, 5)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 g Enter F9 F4 'x' Tab Tab Tab Tab Tab Tab Tab Tab F2 Shift-Tab Shift-Tab Up Up Up Esc Esc");
            desk.keys("F9 p F9 F4 'couture' Enter F2 'a' F2 F2 Esc Esc F9 * Enter Esc");
        }
    }
}
