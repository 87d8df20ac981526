//! The life of a session at a desk and on the command line: postponed, taught by another, held in part, what was done.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use chrono::{NaiveDate, NaiveTime};
use cli_kit::Home;
use desk::{Setting, desk, desk_as};
use najma::domain::hours::{By, Number};
use najma::domain::id::{ClerkId, CourseId, SessionId};
use najma::domain::session::State;
use najma::store::{Store, check, clerk, course, hours, life, session, timetable};
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

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const FAR: (&str, &str) = ("2026-01-01", "2027-12-31");

/// What the classes of a course come to: planned, held and lost minutes, sessions; whoever asks, it is the same, and the
/// sessions behind each number add up to it.
fn come_to(store: &Store, code: &str, (from, until): (&str, &str)) -> (u64, u64, u64, u32) {
    let (from, until) = (day(from), day(until));
    let own = |by: By, key: &str| {
        let rows = hours::report(store, by, from, until).unwrap();
        rows.into_iter().filter(|row| key.is_empty() || row.key == key).fold((0, 0, 0, 0), |sum, row| {
            let own = &row.hours;
            (sum.0 + own.planned, sum.1 + own.held, sum.2 + own.lost(), sum.3 + own.sessions)
        })
    };
    let all = own(By::Course, "");
    for by in By::ALL {
        assert_eq!(own(by, ""), all, "{by:?}");
    }
    let found = own(By::Course, code);
    for (number, sum) in [(Number::Planned, found.0), (Number::Held, found.1), (Number::Lost, found.2)] {
        let behind = hours::behind(store, (By::Course, code), (from, until), number).unwrap();
        assert_eq!(behind.iter().map(|own| own.minutes(number)).sum::<u64>(), sum, "{number:?}");
    }
    assert!(
        check::check(store, None, &mut |_| {}).unwrap().findings.is_empty(),
        "kept sums are what the sessions come to"
    );
    found
}

/// A course of three classes of two hours before the end of November, one of them put off.
fn put_off(store: &mut Store) -> (ClerkId, CourseId, SessionId) {
    let clerk = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
    let id = course::find(store, "COUT-M2-A").unwrap().id;
    let own = session::on_day(store, id, day("2026-11-24")).unwrap();
    (clerk, id, own.id)
}

fn postpone(store: &mut Store, clerk: ClerkId, id: SessionId, to: &str) -> SessionId {
    let at = NaiveTime::from_hms_opt(15, 0, 0).unwrap();
    life::postpone(store, clerk, id, (day(to), at), "grève des bus", Some("c'est convenu")).unwrap().value
}

#[test]
fn a_class_that_is_put_off_counts_once_where_it_stands_now() {
    let desk = desk();
    let mut store = desk.store();
    let (clerk, course, own) = put_off(&mut store);
    let before = come_to(&store, "COUT-M2-A", FAR);
    let november = ("2026-11-01", "2026-11-30");
    let month = come_to(&store, "COUT-M2-A", november);
    let minutes = u64::from(session::session(&store, own).unwrap().minutes);
    // Once, and once more: the months tell where it stands, the whole what there is.
    let first = postpone(&mut store, clerk, own, "2026-12-03");
    assert_eq!(come_to(&store, "COUT-M2-A", FAR), before);
    assert_eq!(come_to(&store, "COUT-M2-A", november), (month.0 - minutes, month.1, month.2, month.3 - 1));
    let second = postpone(&mut store, clerk, first, "2027-01-07");
    assert_eq!(come_to(&store, "COUT-M2-A", FAR), before);
    assert_eq!(come_to(&store, "COUT-M2-A", ("2026-12-01", "2026-12-31")).3, 0, "it only passed through December");
    // Not held after all: lost once, there.
    session::cancel(&mut store, clerk, second, "souk").unwrap();
    assert_eq!(come_to(&store, "COUT-M2-A", FAR), (before.0, before.1, before.2 + minutes, before.3));
    assert_eq!(come_to(&store, "COUT-M2-A", ("2027-01-01", "2027-01-31")), (minutes, 0, minutes, 1));
    // Numbers of classes are those that are or will be held.
    let all = timetable::meetings(&store, course).unwrap();
    let live = all.iter().filter(|one| one.session.state != State::Cancelled).count();
    assert_eq!(all.iter().filter_map(|one| one.ordinal).map(|(_, of)| usize::from(of)).max(), Some(live));
    // Back where it was: what was to make up for it goes, all of it.
    let gone = session::restore(&mut store, clerk, own).unwrap().value;
    assert_eq!(gone.iter().map(|one| one.id).collect::<Vec<_>>(), [first, second]);
    assert_eq!(come_to(&store, "COUT-M2-A", FAR), before);
    assert_eq!(life::of(&store, own).unwrap().moved_to, None);
    najma::store::undo::undo(&mut store, clerk, None).unwrap().unwrap();
    assert_eq!(come_to(&store, "COUT-M2-A", FAR), (before.0, before.1, before.2 + minutes, before.3));
}

#[test]
fn a_class_in_the_middle_of_a_chain_comes_back_alone() {
    let desk = desk();
    let mut store = desk.store();
    let (clerk, _, own) = put_off(&mut store);
    let before = come_to(&store, "COUT-M2-A", FAR);
    let first = postpone(&mut store, clerk, own, "2026-12-03");
    let second = postpone(&mut store, clerk, first, "2026-12-10");
    let gone = session::restore(&mut store, clerk, first).unwrap().value;
    assert_eq!(gone.iter().map(|one| one.id).collect::<Vec<_>>(), [second]);
    assert_eq!(session::session(&store, own).unwrap().moved_to, Some(first));
    assert_eq!(come_to(&store, "COUT-M2-A", FAR), before);
}

#[test]
fn a_postponed_class_is_not_doubled_by_taking_it_back() {
    for (language, said) in
        [(Language::French, "qui la remplaçait, est retirée"), (Language::Arabic, "وحذفت الحصة المعوضة")]
    {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let mut store = desk.store();
        let (clerk, course, own) = put_off(&mut store);
        let made = postpone(&mut store, clerk, own, "2026-12-03");
        desk.keys("F9 g Enter Tab Home");
        // The cursor steps down to the class of the 24th.
        let under = |desk: &desk::Desk| {
            desk.screen().lines().any(|line| {
                line.contains('▸') && line.contains("24/11") || line.contains('◂') && line.contains("24/11")
            })
        };
        for _ in 0..40 {
            if under(&desk) {
                break;
            }
            desk.keys("Down");
        }
        desk.keys("X").sees(said);
        assert!(session::session(&store, made).is_err(), "it went with it");
        let now = session::session(&store, own).unwrap();
        assert_eq!((now.state, now.moved_to), (State::Planned, None));
        desk.keys("Ctrl-Z");
        let now = session::session(&store, own).unwrap();
        assert_eq!((now.state, now.moved_to), (State::Cancelled, Some(made)));
        assert_eq!(session::session(&store, made).unwrap().course, course);
    }
}

#[test]
fn a_class_that_was_made_up_for_is_not_taken_back() {
    let home = Home::own();
    let id = home.past()[0].clone();
    home.own_db(&["sessions", "cancel", &id, "--reason", "souk"]).done();
    let args = ["sessions", "postpone", &id, "--to", "j-1", "--time", "15:00", "--reason", "souk", "--despite", "hier"];
    let made = home.ask(&args)["id"].as_str().unwrap().to_owned();
    // Nothing entered yet: it goes, and is named.
    let back = home.ask(&["sessions", "restore", &id]);
    assert_eq!(back["gone"][0]["id"].as_str(), Some(made.as_str()));
    assert!(back["message"].as_str().unwrap().contains("à 15:00, qui la remplaçait, est retirée"), "{back}");
    let made = home.ask(&args)["id"].as_str().unwrap().to_owned();
    home.own_db(&["attendance", "mark", &made, "--absent", "1"]).done();
    home.own_db(&["sessions", "restore", &id]).refused(1, "Cette séance est rattrapée le");
    home.own_db(&["attendance", "mark", &made, "--rest-present", "--validate"]).done();
    home.own_db(&["sessions", "restore", &id]).refused(1, "c'est là qu'elle compte");
    home.own_db(&["check"]).done();
}
