//! Courses at a desk: the list, one course and its two lists, its form, planning, the month out of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod desk;

use desk::{Setting, desk, desk_as};
use najma::store::{course, enrolment, person, session};
use najma::text::Language;

#[test]
fn a_course_opens_with_its_lines_and_its_sessions() {
    let mut desk = desk();
    desk.keys("F9 g").sees("3 groupes en cours").sees("COUT-M2-A");
    desk.keys("Enter").sees("Couture, module 2 · CEF Azilal · salle 2 · Mme OUHSSAINE");
    desk.sees("Inscrites 25").sees("OUBELAÏD").sees("أوبلعيد");
    desk.keys("Tab").sees("2 tenues").sees("24/11/2026").sees("non saisi");
    desk.keys("Enter").sees("séance 5/6");
    desk.keys("Esc Esc Esc").sees("Registres");
}

#[test]
fn she_is_enrolled_from_a_search_and_the_next_after_her() {
    let mut desk = desk();
    desk.keys("F9 g Enter F4 'chaoui' Down Enter").sees("déjà inscrite").sees_not("inscrite ✓");
    desk.keys("Esc Esc Esc");
    let store = desk.store();
    let other = course::find(&store, "COUT-M2-B").unwrap();
    let line = &enrolment::of_course(&store, other.id).unwrap()[4];
    let (her, _) = person::get(&store, line.person.unwrap()).unwrap();
    let typed = her.person.name.latin();
    desk.keys("F9 g Enter F4").keys(&format!("'{typed}'")).keys("Enter").sees("26 ").sees("inscrite ✓");
    // The line is empty and waits for the next one.
    desk.keys(&format!("'{typed}'")).keys("Enter").sees("déjà inscrite, ligne 26");
    desk.keys("Esc Esc").sees("Inscrites 26");
    desk.keys("Ctrl-Z").sees("Inscrites 25");
}

#[test]
fn a_place_ends_with_its_day_and_reason() {
    let mut desk = desk();
    desk.keys("F9 g Enter Down X").sees("fin d'inscription").keys("1").sees("Premier jour");
    // A mark stands after that day: refused, and she may say another.
    desk.keys("Home").keys("Delete Delete Delete Delete Delete Delete Delete Delete Delete Delete '1/11/2026' Enter 'mariage' Enter");
    desk.sees("pointée").sees_not("abandon à partir");
    desk.keys("Esc Esc Esc");
    desk.keys("F9 g Enter Down X 1 Enter 'mariage' Enter").sees("abandon à partir du 24/11/2026");
    desk.sees("Inscrites 24").sees("abandon 24/11/2026");
    desk.keys("X").sees("n'est déjà plus du groupe");
    desk.keys("Ctrl-Z").sees("Inscrites 25");
}

#[test]
fn a_new_course_is_planned_at_once() {
    let mut desk = desk();
    desk.keys("F9 g F4 'cout-m2-z' Enter 'cout' Enter 'azi' Enter 'Couture M2-Z' Enter Enter Enter Enter '1/12/2026' Enter '31/12/2026' Enter '25' Enter 'mar jeu 9-12' Enter");
    desk.sees("Planifier l'horaire").sees("séances à créer, du 01/12/2026 au 31/12/2026");
    desk.keys("Enter").sees("10 séances planifiées").sees("01/12/2026").sees("prévue");
    desk.keys("F5").sees("déjà planifiées");
    let store = desk.store();
    let made = course::find(&store, "COUT-M2-Z").unwrap();
    let first = made.course.starts_on;
    assert_eq!(session::of_course(&store, made.id, first, made.course.ends_on).unwrap().len(), 10);
    desk.keys("F4").sees("Jour de la séance").keys("Enter Enter Enter").sees("Séance ajoutée le 24/11/2026");
    desk.keys("X 2").sees("non tenue");
}

#[test]
fn a_form_half_typed_comes_back() {
    let mut desk = desk();
    desk.keys("F9 g F4 'cout-m9' Enter Esc").sees("brouillon");
    desk.keys("F4").sees("cout-m9");
}

#[test]
fn the_month_is_shown_and_written() {
    let mut desk = desk();
    desk.keys("F9 g Enter F6").sees("registre de nov. 2026").sees("16/11");
    desk.keys("2").sees("Registre écrit");
    let text = std::fs::read_to_string(desk.folder.path().join("exports/COUT-M2-A-2026-11.csv")).unwrap();
    assert!(text.contains("16/11"), "{text}");
    assert_eq!(text.lines().count(), 26);
    desk.keys("F6 1").sees("Registre écrit");
    assert!(desk.folder.path().join("exports/COUT-M2-A-2026-11.xlsx").exists());
    // The same from the sheet, and no file is ever written over.
    desk.keys("Tab Enter F6 2");
    assert!(desk.folder.path().join("exports/COUT-M2-A-2026-11-2.csv").exists());
}

#[test]
fn every_screen_stands_at_every_size_in_every_language() {
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (60, 14), (1, 1), (61, 15), (200, 5)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 g F4 Esc Enter F4 'z' Down Esc Esc Tab F4 Esc F5 Esc X Esc F6 Right Left Down 3 'x' Down Esc Esc");
            desk.keys("F9 g Enter X 1 Enter Enter Esc End Home PageDown F7 Esc F9 r");
        }
    }
}

#[test]
fn a_course_numbers_its_lines_until_a_sheet_is_marked() {
    let mut desk = desk();
    desk.keys("F9 g Enter F9 r").sees_not("✓");
}
