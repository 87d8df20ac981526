//! Plans that cannot be: each is refused, or proposed with its consequences counted; nothing is half done, and one undo puts
//! back what was done.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::desk;
use najma::domain::course::Course;
use najma::domain::draft::Draft;
use najma::domain::session::State;
use najma::store::{attendance, calendar, clerk, course, session};

#[test]
fn timetables_that_give_nothing_or_too_much_are_refused() {
    let home = Home::own();
    let create = |more: &[&str]| {
        let own = ["courses", "create", "--centre", "azi", "--module", "cout", "--time", "9", "--minutes", "120"];
        home.own_db(&[&own[..], more].concat())
    };
    let tuesday = "2026-12-01";
    create(&["--weekdays", "sat", "--start", tuesday, "--until", "2026-12-04"]).refused(1, "aucun jour");
    create(&["--weekdays", "tue", "--start", tuesday, "--until", "2026-11-01"]).refused(1, "finit avant");
    create(&["--weekdays", "tue", "--start", tuesday, "--hours", "9000"]).refused(1, "jamais");
    create(&["--weekdays", "tue", "--start", tuesday, "--hours", "0"]).refused(1, "heures");
    let slots = "lun-dim 6-7 7-8 8-9 9-10 10-11 11-12";
    home.own_db(&[
        "courses",
        "add",
        "--code",
        "BIG",
        "--module",
        "cout",
        "--centre",
        "azi",
        "--starts",
        tuesday,
        "--ends",
        "2029-11-01",
        "--slots",
        slots,
    ])
    .refused(1, "5");
    for code in ["COUT-A", "BIG"] {
        home.own_db(&["sessions", "list", code]).refused(1, code);
    }
    home.ask(&["rooms", "add", "--centre", "azi", "--name", "Salle 2"]);
    home.own_db(&["rooms", "add", "--centre", "azi", "--name", "SALLE 2"]).refused(1, "SALLE 2");
    home.own_db(&["check"]).done();
}

#[test]
fn a_class_at_a_taken_hour_takes_a_reason() {
    let home = Home::own();
    let on = (chrono::Utc::now().date_naive() + chrono::Days::new(2)).to_string();
    let add = |more: &[&str]| {
        home.own_db(&[&["sessions", "add", "C1", "--day", &on, "--time", "10", "--minutes", "60"], more].concat())
    };
    add(&[]).refused(1, "--despite");
    add(&["--despite", "rattrapage"]).done();
    let said = home.own_db(&["history", "show", "--limit", "3"]);
    assert!(said.code != 0 || said.out.contains("rattrapage") || !said.out.is_empty());
    home.own_db(&["sessions", "add", "C1", "--day", &on, "--time", "20", "--minutes", "3"]).refused(1, "minutes");
    home.own_db(&["undo"]).done();
    home.own_db(&["check"]).done();
}

#[test]
fn a_feast_announced_at_nine_in_the_evening_is_tomorrow() {
    let desk = desk();
    let mut store = desk.store();
    let day = |text: &str| text.parse().unwrap();
    let own = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let like = course::find(&store, "COUT-M2-A").unwrap().course;
    let draft = Draft::default()
        .with("code", "PRINT")
        .with("module", like.module.to_string())
        .with("centre", like.centre.to_string())
        .with("starts_on", "2027-03-01")
        .with("ends_on", "2027-03-31")
        .with("slots", "lun-dim 9-11");
    let value = Course::parse(&draft, desk::sample::today()).unwrap();
    let id = course::create(&mut store, own, &value, None).unwrap().value.0;
    // Estimated on the 9th and 10th; on the 7th in the evening it is said to be tomorrow.
    desk.hands.set(
        chrono::NaiveDate::from_ymd_opt(2027, 3, 7)
            .unwrap()
            .and_hms_opt(21, 0, 0)
            .unwrap()
            .and_utc()
            .timestamp_millis(),
    );
    let moved = calendar::announce(&mut store, own, day("2027-03-08")).unwrap().value;
    assert_eq!((moved.lost, moved.kept, moved.back), (1, 0, 1), "{moved:?}");
    let on = |store: &_, text: &str| session::of_course(store, id, day(text), day(text)).unwrap().pop();
    let lost = on(&store, "2027-03-08").unwrap();
    assert!(lost.state == State::Cancelled && lost.cancelled_beforehand(), "said the evening before");
    assert_eq!(on(&store, "2027-03-10").unwrap().state, State::Planned);
    assert!(on(&store, "2027-03-09").is_none());
    najma::store::undo::undo(&mut store, own, None).unwrap().unwrap();
    assert_eq!(on(&store, "2027-03-08").unwrap().state, State::Planned);
    assert!(on(&store, "2027-03-10").is_none());
}

#[test]
fn ten_thousand_sessions_are_a_slip_of_the_dates() {
    let home = Home::own();
    let slots = "lun-dim 6-7 7-8 8-9 9-10 10-11 11-12";
    let add = [
        "courses",
        "add",
        "--code",
        "BIG",
        "--module",
        "cout",
        "--centre",
        "azi",
        "--starts",
        "2026-12-01",
        "--ends",
        "2029-11-01",
        "--slots",
        slots,
    ];
    home.own_db(&add).refused(1, "séances ou plus");
    home.own_db(&["sessions", "list", "BIG"]).refused(1, "BIG");
    home.own_db(&["check"]).done();
}

#[test]
fn a_closure_over_a_held_session_leaves_it_held() {
    let home = Home::own();
    // A holiday may follow any day: one is taken after which the course meets again.
    let past = home.past();
    let all = home.ask(&["sessions", "list", "C1"]);
    let on = |id: &str| -> chrono::NaiveDate {
        let own = all["sessions"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap();
        own["on"].as_str().unwrap().parse().unwrap()
    };
    let pair = past.windows(2).find(|pair| on(&pair[0]).succ_opt() == Some(on(&pair[1]))).unwrap();
    let (held, day, next) = (&pair[0], on(&pair[0]).to_string(), on(&pair[1]).to_string());
    home.own_db(&["attendance", "mark", held, "--rest-present"]).done();
    let made = home.ask(&["closures", "add", "--from", &day, "--to", &next, "--title", "Travaux", "--cancel"]);
    assert_eq!((&made["kept_under"], &made["planned_under"]), (&1.into(), &1.into()), "{made}");
    let state = |id: &str| {
        let all = home.ask(&["sessions", "list", "C1"]);
        let own = all["sessions"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone();
        own["state"].as_str().unwrap().to_owned()
    };
    assert_ne!(state(held), "cancelled");
    assert!(home.past().contains(held), "its register is still to be validated");
    home.own_db(&["undo"]).done();
    let all = home.ask(&["sessions", "list", "C1"]);
    assert!(all["sessions"].as_array().unwrap().iter().all(|one| one["state"] != "cancelled"), "one undo away");
    home.own_db(&["check"]).done();
}

/// What is closed is not closed twice: the one that is there is named, and opened from the form.
#[test]
fn a_closure_that_is_there_is_proposed_in_place_of_a_second_one() {
    let home = Home::own();
    let add = |more: &[&str]| home.own_db(&[&["closures", "add", "--from", "1/3/2027", "--title"], more].concat());
    let all = || home.ask(&["closures", "list"]).as_array().unwrap().len();
    let before = all();
    add(&["Travaux", "--to", "3/3/2027"]).done();
    add(&["Peinture", "--to", "3/3/2027"]).refused(1, "« Travaux »");
    add(&["Peinture", "--to", "3/3/2027", "--cancel"]).refused(1, "« Travaux »");
    // Another day, or one centre of all: another closure.
    add(&["Peinture", "--to", "4/3/2027"]).done();
    add(&["Peinture", "--to", "3/3/2027", "--centre", "azi"]).done();
    add(&["Plomberie", "--to", "3/3/2027", "--centre", "azi"]).refused(1, "« Peinture »");
    assert_eq!(all(), before + 3);
    let mut desk = desk();
    let closure = "F9 f F4 Tab '1/3/2027' Tab '3/3/2027' Tab";
    desk.keys(&format!("{closure} 'Travaux' F2")).sees("Travaux");
    desk.keys("F4 Tab '1/3/2027' Tab '3/3/2027' Tab 'Peinture' F2").sees("déjà fermés ici : « Travaux »");
    let before = desk.store().head().unwrap().0;
    desk.keys("Enter").sees("Peinture").keys("F2 o").sees_not("Peinture").sees("Travaux").keys("Esc").sees("Peinture");
    assert_eq!(desk.store().head().unwrap().0, before);
}

#[test]
fn an_announced_feast_leaves_a_validated_register() {
    let mut desk = desk();
    let mut store = desk.store();
    let day = |text: &str| text.parse().unwrap();
    let own = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let like = course::find(&store, "COUT-M2-A").unwrap().course;
    let draft = Draft::default()
        .with("code", "PRINT")
        .with("module", like.module.to_string())
        .with("centre", like.centre.to_string())
        .with("starts_on", "2027-03-01")
        .with("ends_on", "2027-03-31")
        .with("slots", "lun-dim 9-11");
    let value = Course::parse(&draft, desk::sample::today()).unwrap();
    let id = course::create(&mut store, own, &value, None).unwrap().value.0;
    let on = |store: &_, text: &str| session::of_course(store, id, day(text), day(text)).unwrap().pop();
    let at = |text: &str| {
        let day: chrono::NaiveDate = day(text);
        day.and_hms_opt(10, 0, 0).unwrap().and_utc().timestamp_millis()
    };
    desk.hands.set(at("2027-03-11"));
    let held = on(&store, "2027-03-11").unwrap();
    attendance::walk_in(&mut store, own, held.id, "Zahra").unwrap();
    attendance::rest_present(&mut store, own, held.id).unwrap();
    attendance::validate(&mut store, own, held.id).unwrap();
    // Said the day after: the feast was on the 10th and the 11th.
    desk.hands.set(at("2027-03-10"));
    desk.keys("Home F9 4 X").sees("Aïd Al-Fitr le 10/03/2027").sees("1 registre").keys("r");
    let store = desk.store();
    assert_eq!(on(&store, "2027-03-11").unwrap().state, State::Held, "what was held was held");
    assert_eq!(on(&store, "2027-03-09").unwrap().state, State::Planned, "the day it was not is given back");
    desk.keys("Ctrl-Z");
    assert!(on(&desk.store(), "2027-03-09").is_none());
}

#[test]
fn a_trainer_whose_contract_ended_is_told_before_and_refused_after() {
    let home = Home::own();
    home.ask(&["trainers", "add", "--name", "Mme ALAMI", "--from", "j-400", "--to", "j-1"]);
    let start = (chrono::Utc::now().date_naive() + chrono::Days::new(3)).to_string();
    let plan = |verb: &str, more: &[&str]| {
        let own = [
            "courses",
            verb,
            "--centre",
            "azi",
            "--module",
            "cout",
            "--weekdays",
            "lun-dim",
            "--start",
            &start,
            "--time",
            "15",
            "--minutes",
            "60",
            "--hours",
            "5",
            "--trainer",
            "Mme ALAMI",
            "--code",
            "FINI",
        ];
        home.own_db(&[&own[..], more].concat())
    };
    let told = plan("preview", &["--json"]).done().json();
    assert_eq!(
        (&told["clashes"][0]["kind"], &told["clashes"][0]["sessions"]),
        (&"contract".into(), &5.into()),
        "{told}"
    );
    plan("create", &[]).refused(1, "--reason");
    plan("create", &["--reason", "contrat en cours de renouvellement"]).done();
    // Who teaches one class is asked for the day of that class.
    home.own_db(&["sessions", "tell", &home.past()[0], "--trainer", "Mme ALAMI"]).done();
    let coming = home.ask(&["sessions", "list", "FINI"])["sessions"][0]["id"].as_str().unwrap().to_owned();
    home.own_db(&["sessions", "tell", &coming, "--trainer", "Mme ALAMI"]).refused(1, "contrat");
    for _ in 0..2 {
        home.own_db(&["undo"]).done();
    }
    home.own_db(&["sessions", "list", "FINI"]).refused(1, "FINI");
    home.own_db(&["check"]).done();
}

#[test]
fn a_module_withdrawn_lets_its_courses_go_on() {
    let home = Home::own();
    let told = home.ask(&["modules", "withdraw", "cout"]);
    assert_eq!((&told["running"], &told["active"]), (&1.into(), &false.into()), "{told}");
    home.own_db(&[
        "courses", "add", "--code", "C2", "--module", "cout", "--centre", "azi", "--starts", "+1", "--ends", "+30",
    ])
    .refused(1, "retiré");
    // The course that runs is marked, told and enrolled into as before.
    home.own_db(&["attendance", "mark", home.past().last().unwrap(), "--rest-present", "--validate"]).done();
    home.own_db(&["enrolments", "end", "C1", "3", "--state", "dropped", "--reason", "mariage"]).done();
    // The mark, the validation, the place, the withdrawal.
    for _ in 0..4 {
        home.own_db(&["undo"]).done();
    }
    assert_eq!(home.ask(&["modules", "list"])[0]["active"], true, "one undo away");
    home.own_db(&["check"]).done();
}

#[test]
fn a_month_with_registers_missing_stays_open() {
    let home = Home::own();
    let first = chrono::Datelike::with_day(&chrono::Utc::now().date_naive(), 1).unwrap();
    let last = first - chrono::Days::new(1);
    let month = last.format("%Y-%m").to_string();
    let day = last.to_string();
    home.ask(&["sessions", "add", "C1", "--day", &day, "--time", "18", "--minutes", "60", "--despite", "essai"]);
    let told = home.own_db(&["month", "close", "--month", &month, "--json"]);
    assert_eq!(told.code, 1, "{}", told.out);
    let told: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((&told["ready"], &told["closed"]), (&false.into(), &serde_json::Value::Null), "{told}");
    assert_eq!(told["blocks"][0]["kind"], "untaken");
    let now = chrono::Utc::now().format("%Y-%m").to_string();
    assert_eq!(home.own_db(&["month", "close", "--month", &now]).code, 1);
    home.own_db(&["check"]).done();
}

#[test]
fn two_rooms_of_one_name_are_one_room() {
    let home = Home::own();
    home.ask(&["rooms", "add", "--centre", "azi", "--name", "Atelier d'été"]);
    for name in ["Atelier d'été", "ATELIER D'ETE", "  atelier   d'ete "] {
        home.own_db(&["rooms", "add", "--centre", "azi", "--name", name]).refused(1, "salle");
    }
    home.ask(&["centres", "add", "--code", "BZO", "--name", "Bzou"]);
    home.own_db(&["rooms", "add", "--centre", "bzo", "--name", "Atelier d'été"]).done();
    assert_eq!(home.ask(&["rooms", "list"]).as_array().unwrap().len(), 2);
    home.own_db(&["check"]).done();
}

#[test]
fn an_end_before_the_hours_and_a_clash_are_kept_for_a_reason() {
    let home = Home::own();
    home.own_db(&["trainers", "add", "--name", "Mme OUBAHA", "--name-ar", "السيدة أوباها"]).done();
    home.own_db(&["rooms", "add", "--centre", "azi", "--name", "Salle 1"]).done();
    let add = |code: &str, more: &[&str]| {
        let base = ["courses", "add", "--code", code, "--module", "cout", "--centre", "azi", "--starts", "+1"];
        home.own_db(&[&base[..], &["--slots", "lun 9-11"], more].concat())
    };
    add("K1", &["--ends", "+30", "--hours", "80"]).refused(1, "--reason");
    add("K1", &["--ends", "+30", "--hours", "80", "--reason", "fin de convention", "--trainer", "mme  oubaha"]).done();
    let past = home.own_db(&["history", "K1"]).done().out;
    assert!(past.contains("fin de convention"), "{past}");
    // What it meets is said, each by its name; who teaches is one, however she is written.
    add("K2", &["--ends", "+30", "--trainer", "السيدة أوباها", "--room", "salle 1"])
        .refused(1, "Formatrice prise par K1");
    add("K2", &["--ends", "+30", "--trainer", "السيدة أوباها", "--room", "salle 1", "--reason", "deux groupes"]).done();
    let all = home.ask(&["courses", "list"]);
    let told: Vec<_> = all.as_array().unwrap().iter().filter(|one| one["code"] != "C1").collect();
    assert!(told.iter().all(|one| one["trainer"] == "Mme OUBAHA"), "{told:?}");
    assert!(told.iter().any(|one| one["room"] == "Salle 1"), "{told:?}");
    // Changed: the hours grow, the end stays.
    home.own_db(&["courses", "set", "K1", "--hours", "90"]).refused(1, "--reason");
    let set = home.ask(&["courses", "set", "K1", "--hours", "90", "--reason", "avenant"]);
    assert_eq!(set["minutes"], 5_400);
    home.own_db(&["courses", "duplicate", "K1", "--start", "+8"]).refused(1, "--reason");
    let dry = home.own_db(&["courses", "duplicate", "K1", "--start", "+8", "--dry-run"]).done().out;
    assert!(dry.contains("Formatrice prise par K1"), "{dry}");
}
