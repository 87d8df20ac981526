//! Somebody who came without being enrolled, and who she is: from the sheet, from the month, from the course; somebody new,
//! somebody known. What was said last can be taken back where it is read.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod cli_kit;
mod desk;

use desk::{Desk, Setting, desk, desk_as};
use najma::domain::attendance::{Line, Status};
use najma::store::{attendance, course, leave, person, today};
use najma::text::Language;

/// The line of that number on the first register of the first screen.
fn line(desk: &Desk, number: u16) -> Option<Line> {
    let store = desk.store();
    let first = today::due(&store, desk::sample::today(), 0, 1).unwrap().remove(0).session.id;
    attendance::sheet(&store, first).unwrap().line(number).cloned()
}

#[test]
fn somebody_new_is_registered_where_she_sat_down() {
    let mut desk = desk();
    desk.keys("1 F4 'Tamou Zerouali' Enter Up W").sees("Qui est-ce").sees("aucune trouvée");
    desk.keys("Enter").sees("Passage à identifier").keys("F2").sees("est ZEROUALI Tamou").sees("Ctrl-Z annuler");
    let own = line(&desk, 26).unwrap();
    assert!(own.enrolment.person.is_some() && own.enrolment.to.is_none(), "she belongs to the course from that day");
    assert_eq!(own.mark.unwrap().status, Status::Present, "her hours stay");
    // What was just said is what is undone; then the walk-in herself.
    desk.keys("Ctrl-Z");
    let own = line(&desk, 26).unwrap();
    assert_eq!((own.enrolment.person, own.enrolment.label.as_deref()), (None, Some("Tamou Zerouali")));
    desk.keys("Ctrl-Y");
    assert!(line(&desk, 26).unwrap().enrolment.person.is_some());
    desk.keys("Ctrl-Z Ctrl-Z");
    assert!(line(&desk, 26).is_none(), "one act after the other");
}

#[test]
fn somebody_known_takes_her_mark_with_her() {
    for language in [Language::French, Language::Arabic] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let store = desk.store();
        // A woman of another group, by her number.
        let other = course::find(&store, "COUT-M2-C").unwrap().id;
        let her = najma::store::enrolment::of_course(&store, other).unwrap().remove(4).person.unwrap();
        let name = person::get(&store, her).unwrap().0.person.name.latin();
        desk.keys(&format!("1 F4 '{name}' Enter Up W Enter"));
        let own = line(&desk, 26).unwrap();
        assert!(own.enrolment.person.is_some(), "{name}");
        assert_eq!(own.mark.unwrap().status, Status::Present);
        desk.keys("Ctrl-Z");
        assert!(line(&desk, 26).unwrap().enrolment.person.is_none());
    }
}

#[test]
fn the_same_key_from_the_month_and_from_the_course() {
    let mut desk = desk();
    desk.keys("1 F4 'Tamou Zerouali' Enter Esc");
    desk.keys("1 M End Up W").sees("Qui est-ce");
    desk.keys("F9 g Enter End W").sees("Qui est-ce").keys("Enter F2").sees("ZEROUALI Tamou");
    let own = line(&desk, 26).unwrap();
    assert!(own.enrolment.person.is_some());
    // A line that says who she is has nothing to tell.
    desk.keys("Home W").sees_not("Qui est-ce");
}

#[test]
fn a_leave_begun_on_a_sheet_is_taken_back_there() {
    let mut desk = desk();
    let her = line(&desk, 3).unwrap().enrolment.person.unwrap();
    desk.keys("1 4A 3 Enter L Enter 'mal' Enter F2").sees("Ctrl-Z annuler");
    assert_eq!(leave::of_person(&desk.store(), her).unwrap().len(), 1);
    desk.keys("Ctrl-Z");
    assert_eq!(leave::of_person(&desk.store(), her).unwrap().len(), 0);
    assert_eq!(line(&desk, 4).unwrap().mark.map(|mark| mark.status), Some(Status::Absent), "the mark before it stays");
    desk.keys("Ctrl-Y").keys("Up");
    assert_eq!(leave::of_person(&desk.store(), her).unwrap().len(), 1);
}

/// The name of somebody who walked in stands whole beside what is to be done about it, in either script.
#[test]
fn who_walked_in_is_called_by_her_whole_name() {
    for (language, label, todo) in [
        (najma::text::Language::French, "Zoulikha du grand souk neuf", "à identifier « Zoulikha du grand souk neuf »"),
        (najma::text::Language::Arabic, "زوليخة من سوق أزيلال", "لتحديد الهوية « زوليخة من سوق أزيلال »"),
    ] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        desk.keys(&format!("1 F4 '{label}' Enter")).sees(todo);
    }
}

#[test]
fn who_walks_in_has_a_name_of_a_length_that_is_read_and_is_told_from_another() {
    let home = cli_kit::Home::own();
    let id = home.past()[0].clone();
    home.own_db(&["attendance", "walk-in", &id, "   "]).refused(2, "Tapez un nom");
    home.own_db(&["attendance", "walk-in", &id, &"é".repeat(61)]).refused(1, "61 caractères, 60 au plus");
    let first = home.ask(&["attendance", "walk-in", &id, "Latifa, douar Tizi"]);
    let twin = home.ask(&["attendance", "walk-in", &id, "LATIFA douar  Tizi"]);
    assert_eq!((&first["twin"], &twin["twin"]), (&serde_json::Value::Null, &first["number"]));
    let mut desk = desk();
    desk.keys("1 F4 'Tamou' Enter").sees_not("Même nom").keys("F4 'tamou' Enter").sees("Même nom à la ligne 26");
}
