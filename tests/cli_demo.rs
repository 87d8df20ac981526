//! The sample delegation, the database's place, and who the clerk is.

#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

fn login() -> String {
    let name = Command::new("id").arg("-un").output().unwrap();
    String::from_utf8(name.stdout).unwrap().trim().to_owned()
}

#[test]
fn the_demo_is_made_once_kept_and_put_aside_never_deleted() {
    let home = Home::new();
    let due = |home: &Home| home.run(["--demo", "sessions", "due", "--json"]).done().json();
    let first = due(&home);
    assert!(first["count"].as_u64().unwrap() >= 9, "{first}");
    assert!(
        first["sessions"].as_array().unwrap().iter().take(9).all(|one| one["concerned"] == 25 && one["taken"] == 0)
    );
    let folder = home.path(".local/share/najma");
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&folder.join("demo.db"))), (0o700, 0o600));

    let id = first["sessions"][0]["id"].as_str().unwrap();
    home.run(["attendance", "mark", id, "--rest-present", "--validate", "--demo"]).done();
    assert_eq!(due(&home)["count"].as_u64().unwrap(), first["count"].as_u64().unwrap() - 1, "it was not kept");

    let fresh = home.run(["--demo=new", "sessions", "due", "--json"]).done().json();
    assert_eq!(fresh["count"], first["count"]);
    let names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".db"))
        .collect();
    assert_eq!(names.len(), 2, "the old one was put aside: {names:?}");
    let old = folder.join(names.iter().find(|name| *name != "demo.db").unwrap());
    let kept = home.run(["--db", old.to_str().unwrap(), "check", "--json"]).done().json();
    assert_eq!(kept["findings"].as_array().unwrap().len(), 0);
    home.run(["--demo=fresh", "check"]).refused(2, "fresh");
}

/// Whoever opens a sample in the first minutes of its day is not told that the clock of the machine is behind.
#[test]
fn a_sample_has_nothing_written_later_than_its_day_begins() {
    use najma::clock::Clock;
    use najma::store::{Seed, Store, today};
    let home = Home::new();
    for (day, begins) in [("2026-11-27", "2026-11-26T23:01:00Z"), ("2026-02-24", "2026-02-24T00:01:00Z")] {
        let name = format!("{day}.db");
        home.db(&name, ["sample", "--persons", "200", "--sessions", "120", "--seed", "91", "--until", day]).done();
        let now = begins.parse().unwrap();
        let clock = Clock::told_by(move || now);
        let store = Store::open(&home.path(&name), clock, Seed::Random).unwrap();
        assert_eq!((store.clock().today().to_string(), today::ahead(&store).unwrap()), (day.to_owned(), None));
    }
}

#[test]
fn the_same_seed_gives_the_same_sample() {
    let home = Home::new();
    let people = |name: &str, seed: &str| {
        home.db(name, ["sample", "--persons", "120", "--sessions", "40", "--seed", seed, "--until", "2026-11-24"])
            .done();
        assert_eq!(home.db(name, ["check", "--json"]).done().json()["findings"].as_array().unwrap().len(), 0);
        let due = home.db(name, ["sessions", "due", "--until", "2026-11-24", "--json"]).done().out;
        home.db(name, ["persons", "list", "--json"]).done().out + &due
    };
    let one = people("a.db", "5");
    assert!(one == people("b.db", "5"), "the same seed gave two delegations");
    assert!(one != people("c.db", "6"), "two seeds gave one delegation");
    home.db("a.db", ["sample"]).refused(1, "a.db");
    home.run(["sample"]).refused(2, "--db");
    home.db("d.db", ["sample", "--persons", "many"]).refused(2, "many");
}

#[test]
fn a_clerk_is_believed_on_a_sample_only() {
    let home = Home::own();
    home.own_db(&["--clerk", "amina", "centres", "add", "--code", "X", "--name", "X"]).refused(1, &login());
    home.own_db(&["persons", "list", "--clerk", "amina"]).refused(1, "--clerk");
    home.db("sample.db", ["sample", "--persons", "120", "--sessions", "24"]).done();
    let add = ["--clerk", "amina", "centres", "add", "--code", "X", "--name", "Centre X", "--json"];
    let id = home.db("sample.db", add).done().json()["id"].as_str().unwrap().to_owned();
    let past = home.db("sample.db", ["history", &id, "--json"]).done().json();
    assert_eq!(past["entries"][0]["clerk"], "amina");
    home.db("sample.db", ["--clerk", "a\u{1b}[2J", "undo"]).refused(2, "--clerk");
}

#[test]
fn no_variable_of_the_environment_makes_somebody_else_of_a_clerk() {
    let home = Home::own();
    let names = [("USER", "chief"), ("LOGNAME", "chief"), ("SUDO_USER", "chief"), ("USERNAME", "chief")];
    let path = home.path("sample.db");
    home.db("sample.db", ["sample", "--persons", "120", "--sessions", "24"]).done();
    let add = ["centres", "add", "--code", "Y", "--name", "Y", "--json", "--db"];
    let said = home.command().envs(names).args(add).arg(&path).output().unwrap();
    assert!(said.status.success());
    let past = home.db("sample.db", ["history", "--limit", "1", "--json"]).done().out;
    assert!(!past.contains("chief") && past.contains(&login()), "{past}");
}

#[test]
fn without_a_database_the_answer_names_what_makes_one() {
    let home = Home::new();
    let said = home.run(["persons", "list"]).refused(1, "--demo");
    assert!(said.err.contains("« najma »"), "{}", said.err);
    home.run(["found", "--delegation", "Azilol", "--name", "K"]).refused(1, "Azilol");
    home.run(["found", "--delegation", "4100", "--name", "K"]).refused(2, "--territory");
    home.run(["found", "--delegation", "azilal", "--name", "Khadija"]).done();
    assert!(home.path(".local/share/najma/najma.db").is_file());
    home.run(["persons", "list"]).done();
    home.run(["found", "--delegation", "azilal", "--name", "Khadija"]).refused(1, "najma.db");
}

#[test]
fn the_settings_name_another_database_and_language() {
    let home = Home::own();
    let folder = home.path(".config/najma");
    std::fs::create_dir_all(&folder).unwrap();
    let text = format!("# mine\ndatabase = \"{}\"\n", home.path("own.db").display());
    std::fs::write(folder.join("settings.toml"), text).unwrap();
    assert!(home.run(["persons", "list"]).done().out.contains("Fatima"));
    home.run(["settings", "set", "language", "ar"]).done();
    home.run(["persons", "lst"]).refused(2, "فعل غير معروف");
    let kept = std::fs::read_to_string(folder.join("settings.toml")).unwrap();
    assert!(kept.contains("# mine") && kept.contains("language = \"ar\""), "{kept}");
    assert_eq!(home.run(["settings", "list", "--json"]).done().json()["late_minutes"], 15);
}
