//! Lines that are marked by one key: the papers of a file, the tasks of the women to ask after.

use super::desk::{Desk, desk};
use najma::domain::document::State;
use najma::domain::id::{ClerkId, PersonId};
use najma::store::document::{self, Wanted};
use najma::store::{Store, alerts, clerk, follow_up, person};

fn her(desk: &Desk) -> PersonId {
    person::newest(&desk.store()).unwrap().unwrap().id
}

fn samira(desk: &Desk) -> (Store, ClerkId) {
    let mut store = desk.store();
    let id = clerk::sign_in(&mut store, "samira", "samira").unwrap().id;
    (store, id)
}

fn note(desk: &Desk, kind: &str, state: State, note: Option<&str>) {
    let (mut store, id) = samira(desk);
    let today = super::desk::sample::today();
    let wanted = Wanted { state: Some(state), note, seen: None };
    document::set(&mut store, id, her(desk), kind, today, wanted).unwrap();
}

#[test]
fn a_paper_a_colleague_noted_meanwhile_is_not_noted_over() {
    let mut one = desk();
    one.keys("F9 p Enter F6 1").sees("✓");
    let first = document::of_person(&one.store(), her(&one)).unwrap().remove(0);
    one.keys("Up");
    let other = if first.state == State::Missing { State::Present } else { State::Missing };
    note(&one, &first.kind, other, None);
    one.keys("1").sees("samira");
    assert_eq!(document::of_person(&one.store(), her(&one)).unwrap()[0].state, other);
    one.keys("1").sees("✓");
    assert_eq!(document::of_person(&one.store(), her(&one)).unwrap()[0].state, first.state, "said again, it is meant");
}

#[test]
fn a_note_typed_beside_a_colleagues_stays_typed() {
    let mut one = desk();
    one.keys("F9 p Enter F6 1 Up F8 'la sienne'");
    let kind = document::of_person(&one.store(), her(&one)).unwrap()[0].kind.clone();
    note(&one, &kind, State::Missing, Some("celle de samira"));
    one.keys("Enter").sees("samira").sees("la sienne");
    assert_eq!(document::of_person(&one.store(), her(&one)).unwrap()[0].note.as_deref(), Some("celle de samira"));
    one.keys("Enter").sees("✓");
    assert_eq!(document::of_person(&one.store(), her(&one)).unwrap()[0].note.as_deref(), Some("la sienne"));
}

/// Two tasks of two women; a colleague closes the one that is being told of: the other one is untouched.
#[test]
fn what_is_told_of_a_task_is_told_of_that_one() {
    let mut one = desk();
    absent_for_weeks(&mut one);
    one.keys("F9 0 F5");
    let tasks = follow_up::open_ones(&one.store()).unwrap();
    assert!(tasks.len() > 1, "{}", one.screen());
    one.keys("Home V 1 'jointe'");
    let told = one.screen();
    let (mut store, id) = samira(&one);
    let agenda = alerts::agenda(&store, super::desk::sample::today()).unwrap();
    let first = agenda[0].task.clone().unwrap();
    follow_up::close(&mut store, id, first.id, "called", "").unwrap();
    one.wait().keys("Enter");
    let left = follow_up::open_ones(&one.store()).unwrap();
    assert_eq!(left.len(), tasks.len() - 1, "before:\n{told}\nafter:\n{}", one.screen());
}

#[test]
fn a_task_put_off_by_two_is_asked_again() {
    let mut one = desk();
    absent_for_weeks(&mut one);
    one.keys("F9 0 F5 Home R Enter 'fête'");
    let (mut store, id) = samira(&one);
    let today = super::desk::sample::today();
    let first = alerts::agenda(&store, today).unwrap()[0].task.clone().unwrap();
    let day = today + chrono::Days::new(3);
    follow_up::put_off(&mut store, id, (first.id, first.chg), day, "souk").unwrap();
    one.keys("Enter").sees("samira").sees("fête");
    assert_eq!(follow_up::get(&store, first.id).unwrap().reason.as_deref(), Some("souk"));
    one.keys("Enter");
    assert_eq!(follow_up::get(&store, first.id).unwrap().reason.as_deref(), Some("fête"));
}

/// Two women of the first course are absent from all its registers.
fn absent_for_weeks(desk: &mut Desk) {
    desk.keys("1 3A7A T V 3A7A T V 3A7A T V 3A7A T V 3A7A T V F9 a");
}
