//! Leave at the desk and by the command line: the sheets of its days open with J, a typed mark wins, a validated register
//! changes only where it is said so; and her attendance across all her courses.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use chrono::Days;
use desk::sample::today;
use desk::{Desk, desk, parse};
use najma::domain::attendance::{Mark, Status};
use najma::domain::id::SessionId;
use najma::domain::session::Session;
use najma::store::{attendance, course, enrolment, leave, session};

fn classes(desk: &Desk) -> Vec<Session> {
    let store = desk.store();
    let own = course::find(&store, "COUT-M2-A").unwrap().id;
    session::of_course(&store, own, today() - Days::new(30), today() + Days::new(30)).unwrap()
}

fn mark(desk: &Desk, session: SessionId, line: u16) -> Option<Mark> {
    attendance::sheet(&desk.store(), session).unwrap().line(line).unwrap().mark.clone()
}

fn status(desk: &Desk, back: u64, line: u16) -> Option<Status> {
    let class = classes(desk).into_iter().find(|class| class.on == today() - Days::new(back)).unwrap();
    mark(desk, class.id, line).map(|mark| mark.status)
}

/// A leave of line 4 that begins on the day of the sheet, noted from it.
const FOUR: &str = "4 Enter L '25/11' Enter 'maladie' Enter 'certificat' Enter F2";

#[test]
fn a_sheet_opens_with_her_marked_beforehand_and_a_typed_mark_wins() {
    let mut desk = desk();
    desk.keys("1").keys(FOUR).sees("congé 21/11–25/11, séances : 3 ✓");
    desk.sees("J maladie").sees("J 1").sees("à saisir 24");
    // Nothing is written before the sheet is: T leaves her alone, V writes what it shows.
    assert_eq!(status(&desk, 3, 4), None);
    desk.keys("T").sees("24").keys("V");
    assert_eq!(status(&desk, 3, 4), Some(Status::Justified));
    assert_eq!(status(&desk, 3, 5), Some(Status::Present));
    // The next class of the same course: a typed mark wins, and clearing it shows the leave again.
    desk.keys("3").sees("J maladie").keys("4P").sees_not("J maladie");
    desk.keys("Up Backspace").sees("J maladie").keys("Backspace").sees("est en congé ce jour");
    desk.keys("4P T V");
    assert_eq!(status(&desk, 2, 4), Some(Status::Present));
    // The month shows it as well, and the cursor does not stop on her as on a blank.
    desk.keys("5 M").sees("24/11").keys("4 Enter").sees("4 · maladie");
}

#[test]
fn a_validated_register_changes_only_where_it_is_said_so() {
    let mut desk = desk();
    desk.keys("1 4A T V 3 4A T V");
    let store = desk.store();
    let own = course::find(&store, "COUT-M2-A").unwrap().id;
    let her = enrolment::of_course(&store, own).unwrap()[3].person.unwrap();
    drop(store);
    // From her record: the leave lies over two registers that say she was absent.
    desk.keys("5 4 Enter F9 r").sees("Congés et absences longues");
    desk.keys("F4 Shift-Tab").keys(&"Backspace ".repeat(10)).keys("'21/11/2026' Enter '30/11/2026' Enter 'maladie' F2");
    desk.sees("2 disent l'absence, 0 sous verrou, 0 gardent J").keys("Esc");
    assert!(leave::of_person(&desk.store(), her).unwrap().is_empty(), "nothing was written");
    desk.keys("F2 Enter").sees("congé 21/11–30/11");
    assert_eq!((status(&desk, 3, 4), status(&desk, 2, 4)), (Some(Status::Absent), Some(Status::Absent)));
    // The same leave again, and the registers with it: one act, one undo.
    desk.keys("Down Enter Tab Tab Tab 'certificat' F2 c").sees("2 registres corrigés ✓");
    assert_eq!((status(&desk, 3, 4), status(&desk, 2, 4)), (Some(Status::Justified), Some(Status::Justified)));
    desk.keys("Ctrl-Z");
    assert_eq!((status(&desk, 3, 4), status(&desk, 2, 4)), (Some(Status::Absent), Some(Status::Absent)));
}

#[test]
fn a_leave_is_noted_in_a_dozen_keys_of_its_own() {
    let keys = parse("L Enter 'mal' Enter F2");
    assert!(keys.len() <= 8, "{}", keys.len());
    let mut desk = desk();
    desk.keys("1 7 Enter").keys("L Enter 'mal' Enter F2").sees("congé dès le 21/11");
    desk.sees("J maladie");
    // The key finds the leave she is on.
    desk.keys("7 Enter L").sees("maladie").sees("21/11/2026").keys("Esc");
}
