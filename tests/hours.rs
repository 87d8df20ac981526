//! Hours and alerts by the command line: every number adds up to the sessions behind it, and the two rates stay two.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(clippy::disallowed_methods, reason = "the real program reads the real clock")]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Setting, desk, desk_as};
use najma::domain::hours::{By, Number};
use najma::store::hours;
use najma::text::Language;
use serde_json::Value;

fn marked(home: &Home) -> Vec<String> {
    home.own_db(&["sessions", "plan", "C1"]).done();
    let past = home.past();
    home.own_db(&["settings", "set", "lock_days", "90"]).done();
    // Twelve registers: line 1 always there, line 2 absent in the last three, line 3 excused in the last two.
    for (n, session) in past.iter().take(12).enumerate() {
        let mut args = vec!["attendance", "mark", session, "--rest-present", "--validate"];
        if n >= 9 {
            args.extend(["--absent", "2"]);
        }
        if n >= 10 {
            args.extend(["--justified", "3"]);
        }
        if n == 0 {
            args.extend(["--late", "1:30"]);
        }
        home.own_db(&args).done();
    }
    home.own_db(&["sessions", "cancel", &past[12], "--reason", "souk"]).done();
    past
}

#[test]
fn every_number_is_the_sum_of_its_sessions() {
    let home = Home::own();
    marked(&home);
    let ask = |by: &str| home.ask(&["hours", "report", "--by", by, "--from", "j-40", "--until", "j+40"]);
    let course = ask("course");
    let row = &course["rows"][0];
    assert_eq!((&row["key"], &row["sessions_held"], &row["held_minutes"]), (&"C1".into(), &12.into(), &1_440.into()));
    assert_eq!((&row["lost_minutes"], &row["lost_by_reason"]["souk"]), (&120.into(), &120.into()));
    // 36 heads: 3 absent, 2 excused; 31 came, one of them 30 minutes late.
    assert_eq!(row["presence"], serde_json::json!({"num": 31, "den": 34, "per_mille": 912}));
    assert_eq!(row["assiduity"], serde_json::json!({"num": 31 * 120 - 30, "den": 34 * 120, "per_mille": 904}));
    for by in ["module", "trainer", "centre", "month"] {
        assert_eq!(ask(by)["total"], course["total"], "{by}");
    }
    for (state, minutes) in [("held", "held_minutes"), ("lost", "lost_minutes")] {
        let args =
            ["hours", "list", "--by", "course", "--of", "c1", "--from", "j-40", "--until", "+40", "--state", state];
        assert_eq!(home.ask(&args)["minutes"], row[minutes], "{state}");
    }
    home.own_db(&["settings", "set", "justified_neutral", "0"]).done();
    assert_eq!(ask("course")["total"]["presence"], serde_json::json!({"num": 31, "den": 36, "per_mille": 861}));
    let shown = home.own_db(&["hours", "report", "--by", "course", "--from", "j-40"]).done().out;
    assert!(
        shown.contains("Taux de présence") && shown.contains("Taux d'assiduité") && shown.contains("souk"),
        "{shown}"
    );
    home.own_db(&["hours", "report", "--by", "weather"]).refused(2, "Groupe, Module");
    home.own_db(&["hours", "report", "--by", "course", "--from", "j", "--until", "j-3"]).refused(2, "vient avant");
    assert_eq!(home.ask(&["hours", "report", "--by", "course", "--month", "1999-01"])["rows"], Value::Array(vec![]));
}

#[test]
fn who_should_be_asked_after_is_listed_once_with_every_reason() {
    let home = Home::own();
    let past = marked(&home);
    home.own_db(&["settings", "set", "alert_percent", "60"]).done();
    let list = home.ask(&["alerts", "list"]);
    assert_eq!((&list["count"], &list["alerts"][0]["number"]), (&1.into(), &2.into()), "{list}");
    assert_eq!(list["alerts"][0]["alerts"][0]["kind"], "absences");
    // An accepted reason ends the run.
    home.own_db(&["attendance", "mark", &past[11], "--justified", "2"]).done();
    assert_eq!(home.ask(&["alerts", "list"])["count"], 0);
    home.own_db(&["attendance", "mark", &past[11], "--absent", "2"]).done();
    home.own_db(&["settings", "set", "alert_percent", "99"]).done();
    let kinds: Vec<String> = home.ask(&["alerts", "list"])["alerts"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|one| {
            one["alerts"]
                .as_array()
                .unwrap()
                .iter()
                .map(|alert| alert["kind"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(kinds.contains(&"unreachable".to_owned()) && kinds.contains(&"low".to_owned()), "{kinds:?}");
    // Somebody suspended or gone is not asked after.
    home.own_db(&["enrolments", "suspend", "C1", "2", "--from", "j-1"]).done();
    let left = home.ask(&["alerts", "list"]);
    assert!(left["alerts"].as_array().unwrap().iter().all(|one| one["number"] != 2), "{left}");
    assert!(home.own_db(&["alerts", "list", "--day", "j"]).done().out.contains("n°"));
}

#[test]
fn a_month_closes_once_nothing_keeps_it_open() {
    let home = Home::own();
    marked(&home);
    let month = (chrono::Utc::now().date_naive() - chrono::Days::new(1)).format("%Y-%m").to_string();
    let dry = home.ask(&["month", "close", "--month", &month, "--dry-run"]);
    let untaken = dry["blocks"][0]["sessions"].as_array().unwrap().clone();
    assert_eq!((&dry["ready"], &dry["blocks"][0]["kind"]), (&false.into(), &"untaken".into()), "{dry}");
    // Doing it says the same and ends with 1.
    assert_eq!(home.own_db(&["month", "close", "--month", &month]).code, 1);
    for session in &untaken {
        let id = session["id"].as_str().unwrap();
        if session["on"].as_str().unwrap() <= chrono::Utc::now().date_naive().to_string().as_str() {
            home.own_db(&["attendance", "mark", id, "--rest-present", "--validate"]).done();
        }
    }
    home.own_db(&["month", "close", "--month", "13/2026"]).refused(2, "n'est pas un mois");
    let next = (chrono::Utc::now().date_naive() + chrono::Days::new(70)).format("%Y-%m").to_string();
    home.own_db(&["month", "close", "--month", &next]).refused(1, "dure jusqu'au");
    home.own_db(&["month", "reopen", "--month", "2001-01", "--reason", "x"]).refused(1, "pas clos");
    // A month long gone, with nothing in it, closes; twice it does not.
    home.ask(&["month", "close", "--month", "2001-01"]);
    home.own_db(&["month", "close", "--month", "2001-01"]).refused(1, "a déjà clos");
    home.own_db(&["month", "reopen", "--month", "2001-01", "--reason", "erreur"]).done();
    home.own_db(&["check"]).done();
}

#[test]
fn a_closed_month_locks_its_registers_until_it_is_opened() {
    let home = Home::new();
    let own = |args: &[&str]| home.own_db(args);
    own(&["found", "--delegation", "azilal", "--name", "Khadija"]).done();
    own(&["centres", "add", "--code", "AZI", "--name", "CEF"]).done();
    own(&["modules", "add", "--code", "M", "--title", "Module", "--hours", "20"]).done();
    own(&["settings", "set", "lock_days", "3650"]).done();
    own(&[
        "courses",
        "add",
        "--code",
        "O",
        "--module",
        "m",
        "--centre",
        "azi",
        "--starts",
        "1/6/2024",
        "--ends",
        "30/6/2024",
        "--slots",
        "lun 9-11",
    ])
    .done();
    own(&["persons", "add", "--family", "Alaoui", "--given", "Fatima", "--cin", "J1"]).done();
    own(&["enrolments", "add", "O", "J1", "--from", "1/6/2024"]).done();
    own(&["sessions", "plan", "O"]).done();
    let found = home.ask(&["sessions", "list", "O"]);
    let ids: Vec<String> =
        found["sessions"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect();
    for id in &ids {
        own(&["attendance", "mark", id, "--rest-present", "--validate"]).done();
    }
    own(&["attendance", "mark", &ids[0], "--absent", "1"]).done();
    own(&["month", "close", "--month", "6/2024"]).done();
    own(&["attendance", "mark", &ids[0], "--present", "1"]).refused(1, "Mois clos, juin 2024");
    assert_eq!(home.ask(&["attendance", "show", &ids[0]])["access"], "locked");
    own(&["attendance", "unlock", &ids[0], "--reason", "erreur de ligne"]).refused(1, "Mois clos, juin 2024");
    own(&["month", "reopen", "--month", "6/2024", "--reason", "erreur de ligne"]).done();
    own(&["attendance", "mark", &ids[0], "--present", "1"]).done();
    own(&["month", "close", "--month", "6/2024"]).done();
    own(&["attendance", "mark", &ids[0], "--absent", "1"]).refused(1, "Mois clos");
    own(&["check"]).done();
}

/// Every number of every row is the sum of the sessions that stand behind it, at the desk as on the command line.
#[test]
fn every_number_opens_the_sessions_behind_it() {
    let mut desk = desk();
    let store = desk.store();
    let (from, until) = ("2026-09-01".parse().unwrap(), "2026-11-24".parse().unwrap());
    for by in By::ALL {
        for row in hours::report(&store, by, from, until).unwrap() {
            let own = &row.hours;
            for (number, sum) in Number::ALL.into_iter().zip([own.planned, own.held, own.lost(), own.attended]) {
                let behind = hours::behind(&store, (by, &row.key), (from, until), number).unwrap();
                let all: u64 = behind.iter().map(|session| session.minutes(number)).sum();
                assert_eq!(all, sum, "{} of {} by {}", number.name(), row.key, by.name());
            }
            let heads = hours::behind(&store, (by, &row.key), (from, until), Number::Planned).unwrap();
            let (came, of) = heads.iter().fold((0, 0), |(came, of), own| (came + own.heads.0, of + own.heads.1));
            assert_eq!((u64::from(came), u64::from(of)), (own.came, own.came + own.absent + own.justified));
        }
    }
    desk.keys("F9 i 2").sees("Tenues :").sees_not("prévue").keys("Tab").sees("Perdues :");
    desk.keys("4")
        .sees("Suivies :")
        .sees("/25")
        .keys("Enter")
        .sees("séance")
        .keys("Esc Esc End 1")
        .sees("somme des lignes");
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (1, 1), (61, 15)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 i 3 Tab Tab Left Right Esc Right Right 5 Enter Esc Esc");
        }
    }
}
