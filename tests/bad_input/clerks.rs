//! Two clerks on one file: what a colleague does between two keys.

use super::desk::Desk;
use super::{assert_sound, desk, marks, nth};
use najma::domain::session::{Register, State};
use najma::store::{attendance, session};
use std::time::Duration;

fn state(desk: &Desk, n: usize) -> (State, Register) {
    let session = session::session(&desk.store(), nth(desk, n)).unwrap();
    (session.state, session.register)
}

#[test]
fn a_register_validated_meanwhile_takes_corrections_and_says_so() {
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1 3A");
    let mut two = one.beside("samira");
    two.keys("1 T V").sees("validé");
    one.keys("5A");
    assert!(marks(&one, id).contains("5P"), "her colleague's mark stands");
    one.sees("samira");
    one.wait().keys("5A").sees("P → A");
    assert!(marks(&one, id).contains("5A"));
    one.keys("V").sees("déjà validé");
    assert_sound(&one);
}

#[test]
fn a_register_locked_meanwhile_takes_nothing() {
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1 3A");
    one.beside("samira").keys("1 T V");
    one.hands.forward(Duration::from_secs(12 * 86_400));
    let before = marks(&one, id);
    one.keys("5A").sees("verrouillé");
    one.keys("T").sees("verrouillé");
    assert_eq!(marks(&one, id), before);
}

#[test]
fn a_class_called_off_meanwhile_takes_nothing() {
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1");
    one.beside("samira").keys("X 2").sees("non tenue");
    one.keys("5A").sees("non tenue");
    one.keys("T").sees("non tenue");
    assert_eq!(marks(&one, id), "");
    assert_eq!(session::session(&one.store(), id).unwrap().state, State::Cancelled);
}

/// The list moves up by one while the question stands: it is still about the class it was asked for.
#[test]
fn the_class_said_not_held_is_the_one_that_was_asked_about() {
    let mut one = desk();
    let (second, third) = (nth(&one, 1), nth(&one, 2));
    one.keys("Down X");
    one.beside("samira").keys("1 T V").sees("validé");
    one.wait().keys("2");
    let state = |id| session::session(&one.store(), id).unwrap().state;
    assert_eq!((state(second), state(third)), (State::Cancelled, State::Planned));
}

#[test]
fn the_cursor_of_the_first_screen_stays_on_its_register() {
    let mut one = desk();
    let third = nth(&one, 2);
    one.keys("Down Down");
    one.beside("samira").keys("1 T V").sees("validé");
    one.wait().keys("Enter 7A");
    assert_eq!(marks(&one, third), "7A");
}

/// Sequential typing goes on while a colleague fills the sheet: nothing of hers is overwritten, nothing slips by a line.
#[test]
fn typing_on_into_a_sheet_filled_meanwhile_overwrites_nothing() {
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1 AAA");
    one.beside("samira").keys("1 T");
    one.burst("AAAA");
    assert!(marks(&one, id).starts_with("1A 2A 3A 4P 5P 6P 7P 8P"), "{}", marks(&one, id));
    one.sees("samira");
}

#[test]
fn a_lock_held_for_three_seconds_loses_nothing() {
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1 3A");
    let path = one.path.clone();
    let (ready, wait) = std::sync::mpsc::channel();
    let holder = std::thread::spawn(move || {
        let conn = rusqlite::Connection::open(path).unwrap();
        conn.execute_batch("BEGIN IMMEDIATE").unwrap();
        ready.send(()).unwrap();
        std::thread::sleep(Duration::from_secs(3));
        conn.execute_batch("ROLLBACK").unwrap();
    });
    wait.recv().unwrap();
    one.keys("5A");
    let said = one.screen().contains("Un autre poste écrit");
    assert_ne!(said, marks(&one, id).contains("5A"), "{}", one.screen());
    holder.join().unwrap();
    one.wait().keys("7A 9R.5 Enter T V").sees("validé");
    assert!(marks(&one, id).contains("7A") && marks(&one, id).contains("9R5"));
    assert_eq!(state(&one, 0).1, Register::Draft, "the next one");
    assert_eq!(attendance::sheet(&one.store(), id).unwrap().session.register, Register::Validated);
}

/// What V asks and tells is of the register as it stands, not as it was read a moment ago.
#[test]
fn a_validation_counts_what_a_colleague_marked_meanwhile() {
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1 3A");
    one.beside("samira").keys("1 5A T");
    one.keys("V").sees("validé : présentes 23, absentes 2");
    assert_eq!(attendance::sheet(&one.store(), id).unwrap().totals().absent, 2);
    // In the month too.
    let mut one = desk();
    one.keys("1 3A F7");
    one.beside("samira").keys("1 5A T");
    one.keys("V").sees("présentes 23, absentes 2");
    assert_sound(&one);
}

/// A question answered after a colleague's validation validates nothing a second time, and does not say that it did.
#[test]
fn a_validation_that_comes_second_says_so() {
    for (place, before) in [("1", "3A"), ("1 F7", "3A")] {
        let mut one = desk();
        let id = nth(&one, 0);
        one.keys(place).keys(before).keys("V").sees("24 lignes non saisies");
        one.beside("samira").keys("1 7A T V").sees("validé");
        let (marked, last) = (marks(&one, id), one.store().last_change());
        one.keys("V").sees("déjà validé").sees_not("non saisies");
        assert_eq!((marks(&one, id), one.store().last_change()), (marked, last));
    }
}

/// A validation that is refused leaves the marks that were acknowledged, and nothing else.
#[test]
fn a_refused_validation_leaves_nothing_behind() {
    // Called off by a colleague: not one mark of the burst.
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1");
    one.beside("samira").keys("X 2").sees("non tenue");
    let last = one.store().last_change();
    one.burst("3A 7A T V").wait().sees("non tenue");
    assert_eq!((marks(&one, id), state(&one, 0).1, one.store().last_change()), (String::new(), Register::Draft, last));
    // The same in the month.
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1 F7");
    one.beside("samira").keys("X 2");
    one.burst("3A T V").wait().sees("non tenue");
    assert_eq!(marks(&one, id), "");
    // A class to come, from the sheet and from the month.
    for place in ["", "F7"] {
        let mut one = desk();
        one.keys("F9 g Enter Tab End Enter").keys(place);
        let last = one.store().last_change();
        one.burst("3A 7R.20 T V").wait().sees("pas encore");
        assert_eq!(one.store().last_change(), last, "{}", one.screen());
    }
    // Marks that were acknowledged stay; the line that was refused has none, and the register is not validated for her.
    let mut one = desk();
    let id = nth(&one, 0);
    one.keys("1 3A 99A V").sees("Ligne 99 : rien n'a été marqué");
    assert_eq!((marks(&one, id), state(&one, 0).1), ("3A".to_owned(), Register::Draft));
    assert_sound(&one);
}
