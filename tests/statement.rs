//! Trainers' monthly statements: what was held, frozen once issued, mended on the next month; and the sums that hours are
//! read from.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use chrono::{Datelike, Days, NaiveDate};
use cli_kit::Home;
use desk::{Setting, desk, desk_as};
use najma::text::Language;

/// The month before this one, and a day in it.
fn last_month() -> (String, NaiveDate) {
    let first = chrono::Utc::now().date_naive().with_day(1).unwrap();
    let day = first - Days::new(1);
    (day.format("%Y-%m").to_string(), day.with_day(5).unwrap())
}

fn held(home: &Home, day: NaiveDate) -> String {
    let made = home.ask(&["sessions", "add", "C1", "--day", &day.to_string(), "--time", "9", "--minutes", "120"]);
    let id = made["id"].as_str().unwrap().to_owned();
    home.own_db(&["attendance", "mark", &id, "--rest-present", "--validate"]).done();
    id
}

#[test]
fn a_statement_is_frozen_and_mended_on_the_next_month() {
    let home = Home::own();
    home.own_db(&["settings", "set", "lock_days", "3650"]).done();
    home.ask(&["trainers", "add", "--name", "Mme ALAMI"]);
    let (month, day) = last_month();
    let ids = [held(&home, day), held(&home, day + Days::new(1))];
    for id in &ids {
        home.own_db(&["sessions", "tell", id, "--trainer", "mme alami"]).done();
    }
    let ask = |more: &[&str]| {
        let args = ["hours", "statement", "--trainer", "mme alami", "--month", &month];
        home.ask(&[&args[..], more].concat())
    };
    assert_eq!((&ask(&[])["total_minutes"], &ask(&[])["issued"]), (&240.into(), &serde_json::Value::Null));
    // A file that cannot be written is told before anything is issued.
    let there = home.path("la.csv");
    std::fs::write(&there, "hers").unwrap();
    let there = there.to_string_lossy();
    for (path, why) in [(there.as_ref(), "--replace"), ("/nulle/part/releve.csv", "dossier")] {
        let issue = ["--month", &month, "--issue", "--output", path];
        home.own_db(&[&["hours", "statement", "--trainer", "mme alami"][..], &issue].concat()).refused(1, why);
        assert_eq!(ask(&[])["issued"], serde_json::Value::Null);
    }
    let issued = ask(&["--issue", "--output", &there, "--replace"]);
    assert!(std::fs::read_to_string(there.as_ref()).unwrap().lines().count() > 2);
    assert_eq!((&issued["issued"]["number"], &issued["worked_minutes"]), (&1.into(), &240.into()));
    home.own_db(&["hours", "statement", "--trainer", "mme alami", "--month", &month, "--issue"])
        .refused(1, "porte le n° 1");
    // It left: no undo reaches it.
    home.own_db(&["undo"]).refused(1, "déjà sorti");
    // One was held for an hour only: what was stated stands, the difference is this month's.
    home.own_db(&["sessions", "tell", &ids[0], "--minutes", "60"]).done();
    assert_eq!(ask(&[])["total_minutes"], 240);
    let now = chrono::Utc::now().format("%Y-%m").to_string();
    let next = home.ask(&["hours", "statement", "--trainer", "mme alami", "--month", &now]);
    assert_eq!((&next["corrected_minutes"], &next["lines"][0]["correction"]), (&(-60).into(), &true.into()), "{next}");
    home.own_db(&["hours", "statement", "--trainer", "mme alami", "--month", &now, "--issue"])
        .refused(1, "dure jusqu'au");
    home.own_db(&["hours", "statement", "--trainer", "personne", "--month", &now]).refused(1, "formatrices");
    // A part of a class that was lost is lost: planned is held, lost and to come together.
    let all = home.ask(&["hours", "report", "--by", "trainer", "--month", &month]);
    let hers = all["rows"].as_array().unwrap().iter().find(|row| row["key"] == "Mme ALAMI").unwrap();
    assert_eq!((&hers["planned_minutes"], &hers["held_minutes"]), (&240.into(), &180.into()));
    assert_eq!((&hers["lost_minutes"], &hers["lost_by_reason"]["shortened"]), (&60.into(), &60.into()));
    let lost = ["hours", "list", "--by", "trainer", "--of", "mme alami", "--month", &month, "--state", "lost"];
    assert_eq!(home.ask(&lost)["minutes"], 60);
    for (name, format) in [("csv", "csv"), ("xlsx", "xlsx"), ("txt", "text")] {
        let path = home.path(&format!("releve.{name}"));
        let path = path.to_string_lossy();
        ask(&["--output", &path, "--format", format]);
    }
    let page = std::fs::read_to_string(home.path("releve.txt")).unwrap();
    for said in ["RELEVÉ MENSUEL D'HEURES", "Mme ALAMI", "n° 1 émis le", "total 4 h", "signature", "..........."] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let text = std::fs::read_to_string(home.path("releve.csv")).unwrap();
    assert_eq!(text.lines().count(), 3, "{text}");
    home.own_db(&["check"]).done();
}

/// What is being corrected is not paid on: it is validated first, and named until then; what was never taken is named too.
#[test]
fn a_statement_waits_for_its_unlocked_registers() {
    let home = Home::own();
    home.own_db(&["settings", "set", "lock_days", "3650"]).done();
    home.ask(&["trainers", "add", "--name", "Mme ALAMI"]);
    let (month, day) = last_month();
    let ids = [0, 1, 2, 3, 4].map(|n| held(&home, day + Days::new(n)));
    for id in &ids {
        home.own_db(&["sessions", "tell", id, "--trainer", "mme alami"]).done();
    }
    home.own_db(&["settings", "set", "lock_days", "1"]).done();
    for id in ids.iter().skip(1) {
        home.own_db(&["attendance", "unlock", id, "--reason", "une marque"]).done();
    }
    let args = ["hours", "statement", "--trainer", "mme alami", "--month", &month];
    let issue = [&args[..], &["--issue"]].concat();
    let named = (day + Days::new(1)).format("%d/%m/%Y Couture A").to_string();
    let head = home.ask(&["history", "--limit", "1"]);
    home.own_db(&issue)
        .refused(1, "4 registres de ce mois sont déverrouillés")
        .refused(1, &named)
        .refused(1, "une autre");
    assert_eq!(home.ask(&["history", "--limit", "1"]), head, "nothing was issued");
    let told = home.ask(&args);
    assert_eq!((&told["untaken"], &told["open"][0]["unlocked"]), (&4.into(), &true.into()));
    for id in ids.iter().skip(1) {
        home.own_db(&["attendance", "validate", id]).done();
    }
    assert_eq!(home.ask(&issue)["issued"]["number"], 1);
}

/// From the hours of a name that only courses bear to her statement: a line is made for her, and what cannot be issued is
/// refused before it is asked about.
#[test]
fn a_statement_is_two_keys_from_the_hours() {
    for (language, ends) in [(Language::French, "dure jusqu'au"), (Language::Arabic, "مستمر إلى")] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        desk.keys("1 T V")
            .keys("F9 i Tab Tab F6")
            .sees("Mme OUHSSAINE")
            .keys("F2 F6")
            .keys("F2")
            .sees(ends)
            .sees("30/11/2026");
        let before = desk.store().head().unwrap().0;
        desk.keys("r");
        assert_eq!(desk.store().head().unwrap().0, before);
        desk.keys("F6").keys("p").sees(".txt");
        desk.keys("Esc Esc Ctrl-Z").keys("F9 i Tab Tab F6 Esc");
    }
}

#[test]
fn of_clerks_who_issue_one_statement_at_once_one_does() {
    let home = Home::own();
    home.own_db(&["settings", "set", "lock_days", "3650"]).done();
    let (month, day) = last_month();
    let id = held(&home, day);
    for name in ["Mme ALAMI", "Mme TAZI"] {
        home.ask(&["trainers", "add", "--name", name]);
    }
    home.own_db(&["sessions", "tell", &id, "--trainer", "Mme ALAMI"]).done();
    let issue = || home.own_db(&["hours", "statement", "--trainer", "Mme ALAMI", "--month", &month, "--issue"]);
    let said: Vec<_> = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..4).map(|_| scope.spawn(issue)).collect();
        hands.into_iter().map(|hand| hand.join().unwrap()).collect()
    });
    assert_eq!(said.iter().filter(|said| said.code == 0).count(), 1);
    assert!(said.iter().filter(|said| said.code != 0).all(|said| said.err.contains("n° 1")));
    // Once it is out, the class goes to another: the month stands as stated, the next one takes it off her.
    home.own_db(&["sessions", "tell", &id, "--trainer", "Mme TAZI"]).done();
    let of = |name: &str, month: &str| home.ask(&["hours", "statement", "--trainer", name, "--month", month]);
    assert_eq!(of("Mme ALAMI", &month)["total_minutes"], 120, "frozen");
    let now = chrono::Utc::now().format("%Y-%m").to_string();
    let next = of("Mme ALAMI", &now);
    assert_eq!((&next["corrected_minutes"], &next["lines"][0]["correction"]), (&(-120).into(), &true.into()), "{next}");
    // Hers who taught it is not out yet: it is on that month, and no correction.
    assert_eq!(of("Mme TAZI", &month)["total_minutes"], 120);
    assert_eq!(of("Mme TAZI", &now)["corrected_minutes"], 0);
    home.own_db(&["check"]).done();
}

#[test]
fn she_issues_a_month_at_her_desk() {
    let mut desk = desk();
    desk.keys("F9 1 F5").sees("Mme OUHSSAINE").keys("F6").sees("Relevé d'heures de Mme OUHSSAINE");
    // Two validated registers of three groups.
    desk.sees("18 h").sees("provisoire").sees("registres à prendre").keys("F2").sees("Ce mois dure jusqu'au");
    desk.keys("Left").sees("Aucune séance tenue").keys("F2").sees("rien à émettre");
    desk.keys("Right F6 c").sees("Relevé écrit");
    desk.keys("Esc Esc F9 i Tab Tab F6").sees("Relevé d'heures de Mme OUHSSAINE");
    desk.hands
        .set(desk::sample::today().with_day(30).unwrap().and_hms_opt(9, 0, 0).unwrap().and_utc().timestamp_millis());
    desk.hands.forward(std::time::Duration::from_secs(2 * 86_400));
    desk.keys("Esc F9 1 F6 Left F2").sees("Il ne changera").keys("r").sees("n° 1");
    desk.sees("émis le 02/12/2026").keys("Enter").sees("verrouillé");
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (1, 1), (61, 15), (30, 5)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 1 F5 F6 Left Right Down End F2 Esc F6 Esc Enter Esc Esc Esc");
        }
    }
}
