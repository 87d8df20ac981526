//! The life of a session at a desk and on the command line: postponed, taught by another, held in part, what was done.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Setting, desk, desk_as};
use najma::domain::hours::By;
use najma::domain::session::State;
use najma::store::{course, hours, life, session};
use najma::text::Language;

#[test]
fn a_postponed_session_and_its_make_up_name_each_other() {
    let mut desk = desk();
    let day = |text: &str| text.parse().unwrap();
    let id = course::find(&desk.store(), "COUT-M2-A").unwrap().id;
    let was = session::on_day(&desk.store(), id, day("2026-11-24")).unwrap();
    desk.keys("F9 g Enter Tab F9 7").sees("Reportée au").keys("'1/12/2026' Enter Enter 'souk' Enter");
    desk.sees("Séance du 24/11/2026 reportée au 01/12/2026 à 08:00");
    let store = desk.store();
    let now = session::on_day(&store, id, day("2026-12-01")).unwrap();
    assert_eq!((now.minutes, session::session(&store, was.id).unwrap().state), (was.minutes, State::Cancelled));
    assert_eq!(life::of(&store, was.id).unwrap().moved_to, Some(now.id));
    assert_eq!(life::of(&store, now.id).unwrap().makes_up, Some(was.id));
    desk.keys("Ctrl-Z");
    assert_eq!(session::session(&desk.store(), was.id).unwrap().state, State::Planned);
    assert!(session::on_day(&desk.store(), id, day("2026-12-01")).is_err());
}

/// A day that is over is no slip that goes unseen: it takes a reason, at the desk and on the command line.
#[test]
fn postponed_to_a_day_that_is_over_takes_a_reason() {
    for (language, past, missing) in [
        (Language::French, "Jour déjà passé : le 20/11/2026", "Dites pourquoi planifier quand même"),
        (Language::Arabic, "يوم مضى: 20/11/2026", "بينوا سبب البرمجة رغم ذلك"),
    ] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let before = desk.store().head().unwrap().0;
        desk.keys("F9 g Enter Tab F9 7 '20/11' Enter Enter 'souk' Enter").sees(past).keys("Enter").sees(missing);
        assert_eq!(desk.store().head().unwrap().0, before);
        desk.keys("'rattrapée vendredi' Enter").sees("20/11/2026");
        let id = course::find(&desk.store(), "COUT-M2-A").unwrap().id;
        assert!(session::on_day(&desk.store(), id, "2026-11-20".parse().unwrap()).is_ok());
        desk.keys("Ctrl-Z");
        assert!(session::on_day(&desk.store(), id, "2026-11-20".parse().unwrap()).is_err());
    }
    let home = Home::own();
    let id = home.past()[0].clone();
    let postpone = ["sessions", "postpone", &id, "--to", "j-1", "--time", "15:00", "--reason", "souk"];
    home.own_db(&postpone).refused(1, "déjà passé");
    let made = home.ask(&[&postpone[..], &["--despite", "tenue hier"]].concat());
    assert_eq!(made["makes_up"].as_str(), Some(id.as_str()));
}

#[test]
fn who_taught_and_what_was_done() {
    let mut desk = desk();
    desk.keys("F9 1 F4 'Mme ALAMI' F2 F9 g Enter Tab F9 8 'zzz' Enter");
    desk.sees("n'est pas dans la liste des formatrices").keys("Backspace Backspace Backspace 'mme alami' Enter");
    desk.sees("faite par mme alami").keys("F9 9 'boutonnières' Enter").sees("Contenu de la séance");
    let store = desk.store();
    let id = course::find(&store, "COUT-M2-A").unwrap().id;
    let own = session::on_day(&store, id, "2026-11-24".parse().unwrap()).unwrap();
    let told = life::of(&store, own.id).unwrap();
    assert_eq!(told.taught_by.map(|(_, name)| name).as_deref(), Some("Mme ALAMI"));
    assert_eq!(told.content.as_deref(), Some("boutonnières"));
    // Three classes that day: two are the course's own trainer's, one is hers who taught it.
    let rows = hours::report(&store, By::Trainer, own.on, own.on).unwrap();
    let by: Vec<_> = rows.iter().map(|row| (row.key.as_str(), row.hours.sessions)).collect();
    assert_eq!(by, [("Mme ALAMI", 1), ("Mme OUHSSAINE", 2)]);
    for size in [(80, 24), (1, 1), (61, 15)] {
        let mut desk = desk_as(&Setting { language: Language::Arabic, size, ..Setting::default() });
        desk.keys("F9 g Enter Tab F9 7 'x' Enter Esc F9 8 'x' Enter Esc F9 9 Esc F9 5 Esc");
    }
}

#[test]
fn the_command_line_tells_the_same() {
    let home = Home::own();
    let id = home.past()[0].clone();
    home.ask(&["trainers", "add", "--name", "Mme ALAMI", "--to", "31/12/2020"]);
    home.own_db(&["sessions", "tell", &id, "--trainer", "mme alami"]).refused(1, "ne couvre pas");
    let told = home.ask(&["sessions", "tell", &id, "--minutes", "60", "--content", "lettres"]);
    assert_eq!((told["minutes"].as_i64(), told["planned_minutes"].as_i64()), (Some(60), Some(120)));
    home.own_db(&["sessions", "tell", &id, "--minutes", "500"]).refused(1, "120");
    let made = home.ask(&["sessions", "postpone", &id, "--to", "+30", "--reason", "souk"]);
    // All that was planned is made up for, not the part that was to be held.
    assert_eq!((made["makes_up"].as_str(), made["minutes"].as_i64()), (Some(id.as_str()), Some(120)));
    home.own_db(&["sessions", "postpone", &id, "--to", "+31", "--reason", "souk"]).refused(1, "déjà reportée");
    home.own_db(&["check"]).done();
}

/// Fewer minutes than somebody missed of the class would make her hours negative: her line is named.
#[test]
fn a_class_is_no_shorter_than_what_somebody_missed_of_it() {
    let home = Home::own();
    let id = home.past()[0].clone();
    home.own_db(&["settings", "set", "lock_days", "3650"]).done();
    home.own_db(&["attendance", "mark", &id, "--late", "2:90", "--rest-present", "--validate"]).done();
    home.own_db(&["sessions", "tell", &id, "--minutes", "60", "--reason", "panne"]).refused(1, "Ligne 2");
    home.own_db(&["sessions", "tell", &id, "--minutes", "100", "--reason", "panne"]).done();
    home.own_db(&["check"]).done();
}
