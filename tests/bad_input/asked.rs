//! Lines that a screen asks for at its foot: what was typed there and not saved comes back at the same line of the same
//! record, after Esc, after a line that dropped, after a program that died; what was saved does not.

use super::drafts::cut_off;
use super::{assert_sound, desk, nth};
use najma::domain::id::CourseId;
use najma::keys::reader::Input;
use najma::store::enrolment;

/// Keys that lead to a place, keys that ask for a line there, words to type in it, and keys that dismiss it.
const LINES: &[(&str, &str, &str, &str)] = &[
    ("1 3A", "3 Enter N", "certificat du docteur", "Esc"),
    ("1", "F4", "Latifa du douar", "Esc"),
    ("", "X 0", "fête du village", "Esc Esc"),
    ("1", "X 0", "fête du village", "Esc Esc"),
    ("F9 g Enter", "F9 9", "ourlets et boutons", "Esc"),
    ("F9 g Enter", "F9 8", "Mme Benhaddou", "Esc"),
    ("F9 g Enter", "F9 7 '1/12/2026' Enter Enter", "route coupée", "Esc"),
    ("F9 g Enter", "Home F9 x 1 Enter", "partie chez sa sœur", "Esc Esc Esc"),
    ("F9 g Enter C", "F4", "bébé en juin", "Esc"),
    ("F9 g Enter C", "T", "grève des cars", "Esc"),
    ("F9 g Enter F8", "F4", "Dictée de mai", "Esc"),
    ("F9 p Home Enter F6", "Home Down F8", "vue chez le caïd", "Esc"),
    ("F9 p Home Enter", "F9 v", "demande du parquet", "Esc"),
    ("F9 4", "F7", "couture des grandes", "Esc"),
    ("F9 p Home Enter", "F9 F8", "demande écrite", "Esc"),
    // Over an answer that the program proposes: a day, an hour, a length, the points of an assessment.
    ("F9 g Enter", "F9 5", "19/12/2026", "Esc"),
    ("F9 g Enter", "F9 7 '1/12/2026' Enter", "15h35", "Esc"),
    ("F9 4", "F4 'COUT-M2-A' Enter", "10h45", "Esc"),
    ("F9 4", "F4 'COUT-M2-A' Enter Enter", "1h25", "Esc"),
    ("F9 g Enter F8", "F4 'Lecture' Enter", "37", "Esc"),
    ("F9 g Enter F8", "F4 'Lecture' Enter Enter", "3/12/2026", "Esc"),
];

#[test]
fn what_is_dismissed_at_a_line_is_proposed_there_again() {
    for (place, ask, words, dismiss) in LINES {
        let mut desk = desk();
        desk.keys(place).keys(ask).sees_not(words).keys(&format!("'{words}'")).sees(words);
        desk.keys("Esc").sees("Pas enregistré, mais gardé").sees_not(words);
        desk.keys(dismiss.strip_prefix("Esc").unwrap_or_default());
        desk.keys(ask).sees(words);
        // The first letter replaces it: who types without looking is never given what she typed another day.
        desk.keys("zz").sees("zz").sees_not(words);
        assert_sound(&desk);
    }
}

#[test]
fn what_was_cut_off_at_a_line_waits_for_it() {
    for (place, ask, words, _) in LINES {
        let mut one = desk();
        one.keys(place).keys(ask).keys(&format!("'{words}'")).wait();
        one.input(Input::End);
        let mut two = one.again();
        // On the first screen it is said at once, elsewhere where she goes on.
        if two.screen().contains("Reprendre") {
            two.keys("0");
        }
        if !two.screen().contains("Entrée le garde") {
            two.sees("n'a pas été enregistré").sees(words).keys("Down").keys("Up");
            two.keys(ask);
        }
        two.sees(words);
        assert_sound(&two);
    }
}

#[test]
fn what_was_saved_is_not_offered_again() {
    let saved = [
        ("1 3A Up N", "certificat du docteur", "3 Enter N Esc"),
        ("1 F4", "Latifa du douar", "F4"),
        ("F9 g Enter F9 9", "ourlets et boutons", "F9 9"),
        ("F9 g Enter C F4", "bébé en juin", "Down F4"),
        ("F9 4 F7", "couture", "Esc F7"),
    ];
    for (open, words, again) in saved {
        let mut desk = desk();
        desk.keys(open).keys(&format!("'{words}'")).wait().keys("Enter").wait();
        desk.keys(again).sees_not("Entrée le garde");
        let drafts = najma::store::drafts::Drafts::open(&desk.path, "khadija").unwrap().all().unwrap();
        let lines: Vec<_> = drafts.iter().filter(|kept| kept.form.starts_with("line/")).collect();
        assert!(lines.is_empty(), "{open}: {lines:?}");
    }
}

#[test]
fn a_walk_in_saved_as_the_program_died_is_not_offered_again() {
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1 F4 'Rabha du souk'");
    let mut two = cut_off(one, "Enter");
    two.sees("Reprendre").keys("0").sees("enregistré juste avant la coupure").sees("ligne 26, Rabha du souk");
    two.keys("F4").sees_not("Entrée le garde").keys("Esc");
    let lines = najma::store::attendance::sheet(&two.store(), id).unwrap().lines;
    assert_eq!(lines.iter().filter(|line| line.enrolment.label.as_deref() == Some("Rabha du souk")).count(), 1);
}

#[test]
fn who_types_ahead_is_given_nothing_of_another_day() {
    let mut desk = desk();
    let id = nth(&desk, 0);
    desk.keys("1 F4 'Rabha' Esc").burst("F4 'Itto' Enter");
    let lines = najma::store::attendance::sheet(&desk.store(), id).unwrap().lines;
    let labels: Vec<_> = lines.iter().filter_map(|line| line.enrolment.label.as_deref()).collect();
    assert_eq!(labels, ["Itto"]);
}

#[test]
fn what_is_typed_over_a_proposed_answer_never_stands_in_for_it_unseen() {
    let mut desk = desk();
    desk.keys("F9 g Enter F9 5").sees("07/12/2026").keys("'19/12/2026' Esc").sees("mais gardé");
    // She sees it, and what would have stood there.
    desk.keys("F9 5").sees("19/12/2026").sees("au lieu de « 07/12/2026 »");
    // It stays kept where she only looks.
    desk.keys("Left Esc F9 5").sees("19/12/2026").keys("Esc");
    // And who types on without looking has the proposal.
    desk.keys("F9 g Enter F8 F4 'Lecture' Enter Enter '3/12/2026' Esc F4 Esc").burst("F4 'Lecture' Enter Enter Enter");
    desk.sees("24/11/2026").sees_not("03/12/2026").keys("Esc");
    desk.keys("F9 5").sees("19/12/2026").keys("Enter").sees("Nouvelle heure");
    // Emptied, it is forgotten and the program proposes again.
    desk.keys("Esc F9 5 Backspace Esc").sees_not("mais gardé").keys("F9 5").sees("07/12/2026").sees_not("19/12");
    // What is proposed and left alone is nothing that she typed.
    desk.keys("Esc").sees_not("mais gardé");
    assert_sound(&desk);
}

#[test]
fn a_line_about_another_woman_is_offered_nothing_of_hers() {
    let mut desk = desk();
    desk.keys("1 3A 4A 3 Enter N 'certificat du docteur' Esc").keys("4 Enter N").sees("Note · 4 ").sees_not("docteur");
    desk.keys("Esc 3 Enter N").sees("Note · 3 ").sees("docteur");
    // Emptied, it is forgotten.
    desk.keys("Backspace Esc").sees_not("mais gardé").keys("3 Enter N").sees("Note · 3 ").sees_not("docteur");
    desk.keys("Esc F9 g Enter Down F9 x 1 Enter 'mariage' Esc Esc Esc");
    desk.keys("Down F9 x 1 Enter").sees("Motif").sees_not("mariage").keys("Esc Esc Esc Up F9 x 1 Enter");
    desk.sees("mariage").keys("Enter").sees("✓");
    let course = CourseId(najma::store::course::find(&desk.store(), "COUT-M2-A").unwrap().id.0);
    let left = enrolment::of_course(&desk.store(), course).unwrap().into_iter().filter(|line| line.to.is_some());
    assert_eq!(left.map(|line| line.number).collect::<Vec<_>>(), [2]);
}

#[test]
fn a_note_that_a_colleague_wrote_meanwhile_is_told_before_it_is_replaced() {
    let mut one = desk();
    one.keys("1 3A Up N 'mariage' Esc").wait();
    let mut two = one.beside("samira");
    two.keys("1 3 Enter N 'chez le juge' Enter").sees("✓");
    one.wait().keys("3 Enter N").sees("quelqu'un a écrit « chez le juge »").sees("mariage");
    one.keys("Esc").wait();
    two.keys("3 Enter N").sees("chez le juge");
}

#[test]
fn two_windows_of_one_clerk_are_asked_two_lines() {
    let mut one = desk();
    one.keys("1 F4 'Rabha'").wait();
    let mut two = one.beside("khadija");
    two.keys("1 F4").sees_not("Rabha").keys("'Itto' Esc F4").sees("Itto");
    one.sees("Rabha").keys("Esc F4").sees("Rabha");
}

#[test]
fn exceptions_said_and_not_granted_are_there_after_the_line_dropped() {
    let mut one = desk();
    one.keys("F9 g Enter C F4 'bébé en juin' Enter").sees("exception : bébé en juin").wait();
    one.input(Input::End);
    let mut two = one.again();
    two.sees("Reprendre").keys("0").sees("exception : bébé en juin");
    two.keys("Backspace").sees("Exception retirée (1)").sees_not("exception : bébé").keys("Backspace").sees("Aucune");
    two.keys("Esc C").sees_not("exception : bébé");
}
