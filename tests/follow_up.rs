//! Asking after women at the desk: alerts open tasks, tasks are closed, put off, and one key ends a place.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use chrono::Days;
use desk::{Desk, Setting, desk, desk_as, parse};
use najma::domain::attendance::{Given, Status};
use najma::domain::enrolment::{Enrolment, State};
use najma::domain::follow_up::FollowUp;
use najma::domain::person::Sex;
use najma::store::merge::Base;
use najma::store::meta::{self, Rule};
use najma::store::{Trouble, alerts, attendance, clerk, course, enrolment, follow_up, person, session};
use najma::text::Language;

/// Line 4 of the first course.
fn bouzid(desk: &Desk) -> Enrolment {
    let store = desk.store();
    enrolment::of_course(&store, course::find(&store, "COUT-M2-A").unwrap().id).unwrap()[3].clone()
}

fn tasks(desk: &Desk) -> Vec<FollowUp> {
    follow_up::of_person(&desk.store(), bouzid(desk).person.unwrap()).unwrap()
}

/// She is absent from the last three classes, and their registers are validated at the desk.
fn three_absences(desk: &mut Desk) {
    desk.keys("1 4A T V 3 4A T V 5 4A T V");
}

#[test]
fn a_validated_register_opens_one_task_and_the_first_screen_has_it_a_key_away() {
    let mut desk = desk();
    desk.sees_not("À suivre").keys("1 4A T V").sees_not("À suivre").keys("3 4A T V").sees("À suivre").sees("BOUZID");
    desk.sees("avant le 27/11").keys("5 4A T V");
    // Three registers, one task: one line for a woman, one a week.
    assert_eq!(tasks(&desk).len(), 1);
    assert_eq!((tasks(&desk)[0].owner.1.as_str(), tasks(&desk)[0].alert.as_str()), ("khadija", "unreachable"));
}

#[test]
fn a_task_is_closed_with_what_came_of_it_in_a_few_keys() {
    let mut desk = desk();
    three_absences(&mut desk);
    desk.keys("F9 0").sees("Une à suivre").sees("avant le 27/11");
    let keys = "F2 1 'enfant malade' Enter";
    assert!(parse("F2 1 Enter").len() <= 3);
    desk.keys(keys).sees("appelée, suivi clos ✓").sees("Personne à suivre");
    let closed = &tasks(&desk)[0];
    assert_eq!(closed.outcome.as_ref().unwrap().0, "called");
    assert_eq!(closed.note.as_deref(), Some("enfant malade"));
    // A new task this week is refused: she was called.
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let alert = najma::domain::alerts::Alert::Absences(3);
    let again = follow_up::open(&mut store, khadija, bouzid(&desk).id, alert).unwrap_err();
    assert!(matches!(again, Trouble::Refused(why) if why.id == "follow-up-this-week"));
    desk.keys("Ctrl-Z").sees("Une à suivre").keys("Ctrl-Y").sees("Personne à suivre");
}

#[test]
fn it_is_put_off_with_a_reason_and_what_cannot_be_says_why() {
    let mut desk = desk();
    three_absences(&mut desk);
    desk.keys("F9 0 R").sees("Reporter au").sees("01/12/2026");
    desk.keys("Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace");
    desk.keys("'24/11' Enter").sees("un jour qui vient").keys("Backspace Backspace '12/2027' Enter").sees("60 jours");
    // What she typed waits for her; emptied, the day that is proposed holds.
    desk.sees("24/12/2027").keys("Esc R").sees("24/12/2027").keys(&"Backspace ".repeat(10)).keys("Esc R Enter");
    desk.sees("Motif du report").keys("Enter").sees("pourquoi");
    desk.keys("'souk' Enter").sees("suivi reporté au 01/12/2026 ✓").sees("reporté 01/12");
    assert_eq!(tasks(&desk)[0].reason.as_deref(), Some("souk"));
    // A task is about somebody who has one.
    desk.keys("Esc F9 0").keys("X").sees("pas manqué assez longtemps");
}

#[test]
fn who_stopped_coming_leaves_from_her_last_presence_by_one_key() {
    let mut desk = desk();
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    meta::set_rule(&mut store, khadija, Rule::AlertAbandon, 5).unwrap();
    drop(store);
    three_absences(&mut desk);
    desk.keys("F9 0").sees("BOUZID").sees("+").keys("X").sees("abandon de Couture M2-A à partir du 18/11/2026 ✓");
    let her = bouzid(&desk);
    assert_eq!((her.state, her.to), (State::Dropped, Some(desk::sample::today() - Days::new(6))));
    assert_eq!(tasks(&desk)[0].outcome.as_ref().unwrap().0, "left");
    // What her registers say stays.
    let store = desk.store();
    let classes = session::of_course(&store, her.course, desk::sample::today() - Days::new(3), desk::sample::today());
    for class in classes.unwrap() {
        let sheet = attendance::sheet(&store, class.id).unwrap();
        assert_eq!(sheet.line(4).unwrap().mark.as_ref().unwrap().status, Status::Absent);
    }
    drop(store);
    desk.keys("Ctrl-Z");
    assert_eq!((bouzid(&desk).state, bouzid(&desk).to), (State::Active, None));
    assert!(tasks(&desk)[0].open());
}

/// Who stopped coming to one of her two groups leaves that one, whichever of them her task is about.
#[test]
fn the_place_that_ends_is_the_one_she_stopped_coming_to() {
    let mut desk = desk();
    three_absences(&mut desk);
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    meta::set_rule(&mut store, khadija, Rule::AlertAbandon, 12).unwrap();
    let today = desk::sample::today();
    let other = course::find(&store, "COUT-M2-B").unwrap().id;
    let her = bouzid(&desk).person.unwrap();
    let there = enrolment::enrol(&mut store, khadija, other, &[her], today - Days::new(20)).unwrap().value[0];
    let class = session::of_course(&store, other, today - Days::new(3), today).unwrap().remove(0);
    let absent = Given::Status(Status::Absent, None);
    attendance::mark(&mut store, khadija, class.id, there, Some(absent), 0).unwrap();
    assert_eq!(tasks(&desk)[0].enrolment, bouzid(&desk).id);
    let agenda = alerts::agenda(&store, today).unwrap();
    assert_eq!((agenda.len(), agenda[0].gone), (1, Some((there, today - Days::new(20)))));
    drop(store);
    desk.keys("F9 0").sees("BOUZID").keys("X").sees("abandon de Couture M2-B");
    assert_eq!(bouzid(&desk).to, None, "she still comes to the other one");
    assert_eq!(enrolment::get(&desk.store(), there).unwrap().state, State::Dropped);
    assert!(tasks(&desk)[0].open());
}

#[test]
fn something_is_noted_on_a_task_while_it_is_to_do() {
    for language in [Language::French, Language::Arabic] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        three_absences(&mut desk);
        let fr = language == Language::French;
        desk.keys("F9 0 F8 'le mari dit : lundi' Enter").sees(if fr {
            "noté ✓"
        } else {
            "دُونت الملاحظة"
        });
        let task = tasks(&desk).remove(0);
        assert!(task.open() && task.note.as_deref() == Some("le mari dit : lundi"));
        // What came of it begins with the note; her history tells it.
        desk.keys("F8").sees("le mari dit").keys("Esc F2 1").sees("le mari dit").keys("' et mardi' Enter");
        assert_eq!(tasks(&desk)[0].note.as_deref(), Some("le mari dit : lundi et mardi"));
        desk.keys("Ctrl-Z").keys("Ctrl-Z");
        assert_eq!((tasks(&desk)[0].open(), tasks(&desk)[0].note.clone()), (true, None));
    }
    // A line without a task says how one is opened.
    let mut desk = desk();
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    meta::set_rule(&mut store, khadija, Rule::AlertTasks, 0).unwrap();
    drop(store);
    three_absences(&mut desk);
    desk.keys("F9 0");
    for key in ["F8", "R", "W", "F2"] {
        desk.keys(key).sees("pas de suivi ouvert : F4 l'ouvre").keys("Down Up");
    }
}

#[test]
fn a_class_she_came_to_keeps_the_proposal_from_being_taken() {
    let mut desk = desk();
    three_absences(&mut desk);
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let early = desk::sample::today() - Days::new(8);
    let refused = follow_up::leave(&mut store, khadija, bouzid(&desk).id, early).unwrap_err();
    assert!(matches!(refused, Trouble::Refused(why) if why.id == "enrolment-marked-after"));
    let before = bouzid(&desk).from - Days::new(1);
    let refused = follow_up::leave(&mut store, khadija, bouzid(&desk).id, before).unwrap_err();
    assert!(matches!(refused, Trouble::Refused(why) if why.id == "enrolment-ends-before"));
}

#[test]
fn two_clerks_on_one_task() {
    let mut one = desk();
    three_absences(&mut one);
    let task = tasks(&one)[0].id;
    let mut two = one.beside("samira");
    two.keys("F9 0 F2 2");
    one.keys("F9 0 F2 1 Enter").sees("suivi clos");
    two.keys("Enter").sees("Personne à suivre");
    let mut store = one.store();
    let samira = clerk::sign_in(&mut store, "samira", "samira").unwrap().id;
    let late = follow_up::close(&mut store, samira, task, "visited", "").unwrap_err();
    assert!(matches!(late, Trouble::Refused(why) if why.id == "follow-up-closed-already"));
    let wrong = follow_up::close(&mut store, samira, task, "disparue", "").unwrap_err();
    assert!(matches!(wrong, Trouble::Refused(why) if why.id == "field-choice"));
}

#[test]
fn tasks_by_hand_for_everybody_where_registers_open_none() {
    let mut desk = desk();
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    meta::set_rule(&mut store, khadija, Rule::AlertTasks, 0).unwrap();
    drop(store);
    desk.keys("1 4A 9A T V 3 4A 9A T V 5 4A 9A T V");
    assert!(tasks(&desk).is_empty());
    desk.keys("F9 0").sees("à ouvrir").keys("T").sees("2 suivis ouverts ✓").keys("T").sees("Chacune a déjà son suivi");
    assert_eq!(alerts::agenda(&desk.store(), desk::sample::today()).unwrap().len(), 2);
    desk.keys("Ctrl-Z").sees("à ouvrir").keys("F4 F4").sees("suivi ouvert").keys("F4").sees("déjà ouvert");
}

#[test]
fn the_list_stands_at_every_size_in_both_directions() {
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (60, 14), (1, 1), (200, 5)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            three_absences(&mut desk);
            desk.keys("F9 0 F2 Esc F2 3 Esc Esc R Esc R Enter Esc Esc X F4 T O Esc Esc Down Down Enter");
        }
    }
}

/// What is said of somebody agrees with the person: her place, her mark, what came of the call.
#[test]
fn words_agree_with_the_person() {
    let said = |language, male: bool| {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        if male {
            let mut store = desk.store();
            let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
            let her = bouzid(&desk).person.unwrap();
            let (row, chg) = person::get(&store, her).unwrap();
            let mut changed = row.person.clone();
            changed.sex = Some(Sex::Male);
            let base = Base { chg, seen: Some(row.person) };
            person::save(&mut store, khadija, Some(her), &changed, &base).unwrap();
        }
        desk.keys("1 4A");
        let mut words = vec![desk.screen()];
        desk.keys("T V 3 4A T V 5 4A T V F9 0 F2");
        words.push(desk.screen());
        desk.keys("1 Enter");
        words.push(desk.screen());
        words.concat()
    };
    for (language, hers, his) in [
        (Language::French, ["absente ✓", "appelée", "elle reprend"], ["absent ✓", "appelé", "il reprend"]),
        (
            Language::TamazightLatin,
            ["ur tlli ✓", "tettyaɣra s", "ra d taɣul"],
            ["ur illi ✓", "ittyaɣra s", "ra d yaɣul"],
        ),
    ] {
        let (woman, man) = (said(language, false), said(language, true));
        for (hers, his) in hers.into_iter().zip(his) {
            assert!(woman.contains(hers) && !man.contains(hers), "{hers}\n{woman}\n{man}");
            assert!(man.contains(his), "{his}\n{man}");
        }
    }
}
