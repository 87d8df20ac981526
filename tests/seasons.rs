//! Other hours and closures at a desk and on the command line: what moves is counted first, hours are conserved, registers
//! with marks stay, and one undo puts everything back.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use chrono::{NaiveDate, NaiveTime};
use cli_kit::Home;
use desk::{Setting, desk, desk_as, parse};
use najma::domain::course::Course;
use najma::domain::draft::Draft;
use najma::domain::id::CourseId;
use najma::domain::session::{Session, State};
use najma::store::{Store, calendar, clerk, closure, course, season, session, timetable};
use najma::text::Language;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// A course that meets from 16 to 18 every weekday of the Ramadan of 2027 and the weeks around it.
fn afternoons(store: &mut Store) -> CourseId {
    let clerk = clerk::sign_in(store, "khadija", "khadija").unwrap().id;
    let like = course::find(store, "COUT-M2-A").unwrap().course;
    let draft = Draft::default()
        .with("code", "SOIR")
        .with("name", "Soir")
        .with("module", like.module.to_string())
        .with("centre", like.centre.to_string())
        .with("starts_on", "2027-02-01")
        .with("ends_on", "2027-03-31")
        .with("slots", "lun mar mer 16-18");
    let value = Course::parse(&draft, desk::sample::today()).unwrap();
    course::create(store, clerk, &value, None).unwrap().value.0
}

fn all(store: &Store, id: CourseId) -> Vec<Session> {
    session::of_course(store, id, day("2027-01-01"), day("2027-12-31")).unwrap()
}

fn minutes(all: &[Session]) -> u32 {
    all.iter().map(|own| u32::from(own.minutes)).sum()
}

#[test]
fn ramadan_moves_the_afternoons_and_conserves_their_hours() {
    let mut desk = desk();
    let id = afternoons(&mut desk.store());
    let before = all(&desk.store(), id);
    desk.hands.set(day("2027-02-01").and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis());
    let keys = "F9 4 F5 F2 r";
    assert!(parse(keys).len() <= 12, "{} keys", parse(keys).len());
    desk.keys("Home F9 4 F5")
        .sees("Ramadan 1448")
        .sees("9:00")
        .keys("F2")
        .sees("séances à déplacer, heures inchangées");
    desk.keys("Enter");
    assert_eq!(all(&desk.store(), id), before, "nothing moves before she says so");
    desk.keys("F2 r").sees("horaire enregistré");
    let store = desk.store();
    let row = season::all(&store).unwrap().remove(0);
    let now = all(&store, id);
    assert_eq!((now.len(), minutes(&now)), (before.len(), minutes(&before)), "hours are conserved");
    for own in &now {
        let inside = row.season.covers(own.centre, own.on);
        assert_eq!(own.starts, if inside { at(13, 0) } else { at(16, 0) }, "{}", own.on);
        assert!(!inside || own.ends() <= at(15, 0));
    }
    // What moved is made: there is nothing to plan again.
    assert_eq!(timetable::missing(&store, id).unwrap().sessions, 0);
    // The fast begins a day later than estimated: what is no longer in it goes back to its hour.
    desk.keys("Esc F9 f F7").sees("Ramadan 1448").keys("Enter Enter Enter");
    desk.keys("Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace");
    desk.keys("'15/2/2027' F2").sees("reviennent").keys("r");
    let store = desk.store();
    let first = session::on_day(&store, id, day("2027-02-09")).unwrap();
    assert_eq!(first.starts, at(16, 0));
    assert_eq!(session::on_day(&store, id, day("2027-02-15")).unwrap().starts, at(13, 0));
    desk.keys("Ctrl-Z Ctrl-Z");
    assert_eq!(all(&desk.store(), id), {
        let mut back = before;
        // Undo stamps the rows it puts back.
        let now = all(&desk.store(), id);
        back.iter_mut().zip(&now).for_each(|(own, now)| own.chg = now.chg);
        back
    });
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (1, 1), (61, 15)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 4 F5 F2 Esc Esc F4 'm2' Enter 'm2-a' Enter Enter Enter Esc Esc F9 f F7 F4 F2 Esc Esc");
        }
    }
}

#[test]
fn a_day_that_a_feast_gives_back_keeps_the_hours_of_its_season() {
    let mut desk = desk();
    let id = afternoons(&mut desk.store());
    desk.hands.set(day("2027-02-01").and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis());
    desk.keys("Home F9 4 F5 F2 r").sees("horaire enregistré");
    // The feast is estimated on the 9th of March and comes on the 11th: the 9th and 10th are still of the fast.
    let mut store = desk.store();
    assert_eq!(season::all(&store).unwrap()[0].season.to, day("2027-03-09"));
    let clerk = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let moved = calendar::announce(&mut store, clerk, day("2027-03-11")).unwrap().value;
    assert_eq!((moved.stood, moved.back, moved.lost), (day("2027-03-09"), 2, 0), "{moved:?}");
    assert_eq!(season::all(&store).unwrap()[0].season.to, day("2027-03-10"), "it ends on the eve");
    let back = session::on_day(&store, id, day("2027-03-10")).unwrap();
    assert_eq!((back.starts, back.minutes), (at(13, 0), 120));
    assert_eq!(timetable::missing(&store, id).unwrap().sessions, 0, "the hour of its timetable is known");
    // Corrected, the season follows again; undone, all of it is as it was.
    calendar::announce(&mut store, clerk, day("2027-03-10")).unwrap();
    assert_eq!(season::all(&store).unwrap()[0].season.to, day("2027-03-09"));
    assert_eq!(session::on_day(&store, id, day("2027-03-10")).unwrap().state, State::Cancelled);
    for to in ["2027-03-10", "2027-03-09"] {
        najma::store::undo::undo(&mut store, clerk, None).unwrap().unwrap();
        assert_eq!(season::all(&store).unwrap()[0].season.to, day(to));
    }
    assert!(session::on_day(&store, id, day("2027-03-10")).is_err());
}

#[test]
fn a_course_planned_into_a_season_keeps_its_hours() {
    let mut desk = desk();
    desk.hands.set(day("2027-02-01").and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis());
    desk.keys("Home F9 4 F5 F2").sees("horaire enregistré");
    let id = afternoons(&mut desk.store());
    let store = desk.store();
    assert_eq!(session::on_day(&store, id, day("2027-02-10")).unwrap().starts, at(13, 0));
    assert_eq!(session::on_day(&store, id, day("2027-03-30")).unwrap().starts, at(16, 0));
    assert_eq!(timetable::missing(&store, id).unwrap().sessions, 0);
}

#[test]
fn a_closure_counts_what_lies_under_it() {
    let mut desk = desk();
    // Today's three classes; the 16th and 17th are held already.
    desk.keys("F9 f F4 Enter '16/11' Enter '24/11' Enter 'Travaux' F2").sees("9 séances prévues dessous");
    desk.sees("6 déjà saisies qui restent").keys("Enter").sees("Travaux");
    assert!(closure::all(&desk.store()).unwrap().is_empty(), "not before she says so");
    desk.keys("F2 r").sees("fermeture enregistrée");
    let store = desk.store();
    let id = course::find(&store, "COUT-M2-A").unwrap().id;
    let on = |text: &str| session::on_day(&store, id, day(text)).unwrap().state;
    assert_eq!((on("2026-11-16"), on("2026-11-24"), on("2026-11-26")), (State::Held, State::Cancelled, State::Planned));
    desk.keys("Ctrl-Z");
    assert_eq!(session::on_day(&desk.store(), id, day("2026-11-24")).unwrap().state, State::Planned);
    assert!(closure::all(&desk.store()).unwrap().is_empty(), "one undo away");
    // Without touching the classes: s.
    desk.keys("F4 Enter '24/11' Enter Enter 'Travaux' F2 s").sees("fermeture enregistrée");
    assert_eq!(session::on_day(&desk.store(), id, day("2026-11-24")).unwrap().state, State::Planned);
}

/// A question that was closed is forgotten: the answers of the next one are its own.
#[test]
fn a_closure_that_is_there_already_is_not_opened_by_the_answer_to_another_question() {
    let mut desk = desk();
    desk.keys("F9 f F4 Enter '2/1/2027' Enter '3/1/2027' Enter 'Inventaire' F2").sees("fermeture enregistrée");
    desk.keys("F4 Enter '2/1/2027' Enter '3/1/2027' Enter 'Inventaire' F2").sees("o ouvrir");
    let clear = "Backspace ".repeat(10);
    desk.keys(&format!("Esc Shift-Tab Shift-Tab {clear} '16/11' Enter {clear} '24/11' F2"));
    desk.sees("9 séances prévues dessous");
    desk.keys("s").sees("fermeture enregistrée");
    assert_eq!(closure::all(&desk.store()).unwrap().len(), 2);
}

#[test]
fn a_class_that_nobody_planned_is_made_on_the_calendar() {
    let mut desk = desk();
    desk.keys("F9 4 F4")
        .sees("quel groupe")
        .keys("'zzz' Enter")
        .sees("aucun groupe")
        .keys("Backspace Backspace Backspace");
    desk.keys("'couture' Enter").sees("3 groupes de ce nom");
    desk.keys("Backspace Backspace Backspace Backspace Backspace Backspace Backspace 'cout-m2-a' Enter");
    desk.keys("Backspace Backspace Backspace Backspace Backspace '14' Enter")
        .sees("Durée")
        .keys("Enter")
        .sees("Séance ajoutée");
    let store = desk.store();
    let id = course::find(&store, "COUT-M2-A").unwrap().id;
    let made = session::of_course(&store, id, day("2026-11-24"), day("2026-11-24")).unwrap();
    assert_eq!((made.len(), made[1].starts, made[1].minutes), (2, at(14, 0), 180));
    // At an hour that another group of her trainer has: why is asked, and kept.
    desk.keys("F4 'cout-m2-a' Enter Backspace Backspace Backspace Backspace Backspace '11' Enter Enter");
    desk.sees("Formatrice prise par Couture M2-C").sees("Salle prise").keys("Enter").sees("Dites pourquoi");
    desk.keys("'groupes réunis' Enter").sees("Séance ajoutée").keys("Esc F9 h").sees("groupes réunis");
}

#[test]
fn the_command_line_does_the_same() {
    let home = Home::own();
    // C1 meets every day from 9 to 11: from tomorrow on at half past ten.
    let args =
        ["seasons", "add", "--title", "Chaleur", "--from", "j", "--to", "+7", "--opens", "6:00", "--closes", "10:30"];
    let dry = home.ask(&[&args[..], &["--dry-run"]].concat());
    let days = dry["moved"].as_i64().unwrap();
    assert!((7..=8).contains(&days) && dry["moved_minutes"] == days * 120, "{dry}");
    assert!(home.ask(&["seasons", "list"]).as_array().unwrap().is_empty());
    let done = home.ask(&args);
    assert_eq!(done["moved"], dry["moved"]);
    let listed = home.ask(&["sessions", "list", "C1", "--from", "+1", "--until", "+6"]);
    assert!(listed["sessions"].as_array().unwrap().iter().all(|own| own["starts"] == "08:30" && own["minutes"] == 120));
    home.own_db(&["sessions", "plan", "C1"]).done();
    assert_eq!(home.ask(&["sessions", "list", "C1", "--from", "+1", "--until", "+6"])["count"], 6, "nothing twice");
    home.own_db(&["seasons", "add", "--title", "x", "--from", "j", "--to", "j-1", "--opens", "9", "--closes", "8"])
        .refused(1, "avant le premier");
    let shut = home
        .ask(&["closures", "add", "--from", "+2", "--to", "+3", "--title", "Travaux", "--kind", "works", "--cancel"]);
    assert_eq!((&shut["planned_under"], &shut["kept_under"]), (&2.into(), &0.into()));
    let lost = home.ask(&["sessions", "list", "C1", "--from", "+2", "--until", "+2"]);
    assert_eq!((&lost["sessions"][0]["state"], &lost["sessions"][0]["reason"]), (&"cancelled".into(), &"room".into()));
    home.own_db(&["check"]).done();
}

#[test]
fn a_block_is_moved_from_the_command_line_and_keeps_its_hours() {
    let home = Home::own();
    let planned = |of: &serde_json::Value| -> i64 {
        let all = of["sessions"].as_array().unwrap();
        all.iter().map(|own| own["minutes"].as_i64().unwrap()).sum()
    };
    let list = || home.ask(&["sessions", "list", "C1", "--from", "+1", "--until", "+5"]);
    let before = list();
    let shift = |more: &[&str]| {
        home.own_db(&[&["sessions", "shift", "C1", "--from", "+1", "--until", "+5", "--time"], more].concat())
    };
    shift(&["25:00"]).refused(2, "");
    shift(&["23:30"]).refused(1, "minuit");
    home.own_db(&["sessions", "add", "C1", "--day", "+40", "--time", "23:30", "--minutes", "60"]).refused(1, "minuit");
    let late = home.ask(&["sessions", "list", "C1", "--from", "+1"])["sessions"][0]["id"].as_str().unwrap().to_owned();
    let away = ["sessions", "postpone", &late, "--to", "+40", "--time", "23:30", "--reason", "souk", "--lang", "ar"];
    home.own_db(&away).refused(1, "منتصف الليل");
    let done = shift(&["15:30", "--json"]).done().json();
    let after = list();
    assert_eq!((&done["minutes"], planned(&after)), (&planned(&before).into(), planned(&before)));
    assert!(after["sessions"].as_array().unwrap().iter().all(|own| own["starts"] == "15:30"), "{after}");
    home.own_db(&["sessions", "shift", "C1", "--from", "+400", "--until", "+405", "--time", "9"])
        .refused(1, "Aucune séance");
    home.own_db(&["undo"]).done();
    assert_eq!(list()["sessions"][0]["starts"], before["sessions"][0]["starts"]);
    home.own_db(&["check"]).done();
}
