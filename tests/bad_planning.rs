//! Plans that cannot be: each is refused, or proposed with its consequences counted; nothing is half done, and one undo puts
//! back what was done.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::desk;
use najma::domain::course::Course;
use najma::domain::draft::Draft;
use najma::domain::session::State;
use najma::store::{calendar, clerk, course, session};

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
