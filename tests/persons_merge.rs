//! `najma persons merge` and `unmerge`: the command line does what the screen does.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use serde_json::Value;

/// Fatima twice in `C1`: line 1 under her CIN, line 4 under a file number, marked at one session.
fn twice(home: &Home) -> String {
    home.own_db(&["sessions", "plan", "C1"]).done();
    home.own_db(&[
        "persons",
        "add",
        "--family",
        "Alaoui",
        "--given",
        "Fatma",
        "--birth",
        "1991",
        "--file",
        "AZI/9",
        "--phone",
        "0661234567",
    ])
    .done();
    home.own_db(&["enrolments", "add", "C1", "AZI/9", "--from", "j-28"]).done();
    let last = home.past().last().unwrap().clone();
    home.own_db(&["attendance", "mark", &last, "--present", "1", "--absent", "4"]).done();
    last
}

fn field<'v>(said: &'v Value, name: &str) -> &'v Value {
    said["fields"].as_array().unwrap().iter().find(|one| one["field"] == name).unwrap()
}

#[test]
fn a_dry_run_says_what_the_act_does_and_writes_nothing() {
    let home = Home::own();
    twice(&home);
    let dry = home.ask(&["persons", "merge", "J100001", "AZI/9", "--dry-run", "--keep", "birth=b"]);
    assert_eq!((&dry["dry_run"], &dry["change"]), (&Value::Bool(true), &Value::Null));
    assert_eq!(dry["moves"]["enrolments"], 1);
    assert_eq!((&dry["moves"]["marks"], &dry["moves"]["collisions"]), (&1.into(), &1.into()));
    assert_eq!((&field(&dry, "birth")["keeps"], &field(&dry, "birth")["lost"]), (&"b".into(), &"1990".into()));
    assert_eq!((&field(&dry, "phone")["keeps"], &field(&dry, "given")["lost"]), (&"b".into(), &"Fatma".into()));
    home.own_db(&["persons", "show", "AZI/9"]).done();
    let done = home.ask(&["persons", "merge", "J100001", "AZI/9", "--keep", "birth=b"]);
    assert_eq!((&done["moves"], &done["fields"]), (&dry["moves"], &dry["fields"]));
    // The old number and the old file lead to the one that was kept.
    let gone = done["gone"].as_str().unwrap().to_owned();
    for known in [gone.as_str(), "AZI/9", "J100001"] {
        let shown = home.ask(&["persons", "show", known]);
        assert_eq!(shown["id"], done["kept"], "{known}");
        assert_eq!((&shown["birth"], &shown["phone"]), (&"1991".into(), &"+212661234567".into()));
        assert_eq!(shown["merged"][0]["had"]["given"], "Fatma");
    }
    home.own_db(&["check"]).done();
    let human = home.own_db(&["persons", "show", &gone]).done().out;
    assert!(human.contains("najma persons unmerge"), "{human}");
}

#[test]
fn a_merge_is_taken_apart_after_later_edits() {
    let home = Home::own();
    let session = twice(&home);
    let merged = home.ask(&["persons", "merge", "J100001", "AZI/9"]);
    let change = merged["change"].to_string();
    // The register is marked again since, on the line that was kept.
    home.own_db(&["attendance", "mark", &session, "--late", "1:10"]).done();
    let dry = home.ask(&["persons", "unmerge", &change, "--dry-run"]);
    assert_eq!((&dry["change"], &dry["marks"], &dry["enrolments"]), (&Value::Null, &1.into(), &1.into()));
    let apart = home.ask(&["persons", "unmerge", &change]);
    assert_eq!((&apart["restored"], &apart["kept"]), (&merged["gone"], &merged["kept"]));
    assert_eq!(apart["stays"], dry["stays"]);
    let sheet = home.own_db(&["attendance", "show", &session]).done().out;
    assert!(sheet.contains("Fatma"), "{sheet}");
    home.own_db(&["check"]).done();
    home.own_db(&["persons", "unmerge", &change]).refused(1, "déjà défaite");
    // It can itself be undone: then the two are one again.
    home.own_db(&["undo"]).done();
    assert_eq!(home.ask(&["persons", "show", "AZI/9"])["id"], merged["kept"]);
    home.own_db(&["check"]).done();
}

#[test]
fn what_makes_no_sense_gets_its_sentence() {
    let home = Home::own();
    let merge = |args: &[&str]| home.own_db(&[&["persons", "merge"], args].concat());
    merge(&["J100001", "J100001"]).refused(1, "deux fois la même fiche");
    merge(&["J100001", "J999999"]).refused(1, "J999999");
    merge(&["J100001", "AZI/7", "--keep", "shoe=b"]).refused(2, "Champs remplis");
    merge(&["J100001", "AZI/7", "--keep", "birth=c"]).refused(2, "CHAMP=a");
    let done = home.ask(&["persons", "merge", "J100001", "AZI/7"]);
    let gone = done["gone"].as_str().unwrap();
    merge(&["J100001", gone]).refused(1, "déjà réunie");
    merge(&[gone, "J100001"]).refused(1, "déjà réunie");
    merge(&["J100003", gone]).refused(1, "fusionnez avec celle-ci");
    home.own_db(&["persons", "unmerge", "1"]).refused(1, "pas une fusion");
    home.own_db(&["persons", "unmerge", "la dernière"]).refused(2, "numéro de la fusion");
    home.own_db(&["check"]).done();
}

#[test]
fn a_day_of_birth_stands_over_the_year_that_is_all_the_other_knows() {
    let home = Home::own();
    let add = |birth: &str| {
        let added = home.ask(&["persons", "add", "--family", "Ouakrim", "--given", "Tudert", "--birth", birth]);
        added["id"].as_str().unwrap().to_owned()
    };
    for (kept, gone, stands) in
        [("1988", "4/5/1988", "1988-05-04"), ("4/5/1988", "1988", "1988-05-04"), ("1987", "4/5/1988", "1987")]
    {
        let (kept, gone) = (add(kept), add(gone));
        home.own_db(&["persons", "merge", &kept, &gone]).done();
        assert_eq!(home.ask(&["persons", "show", &kept])["birth"], stands);
        home.own_db(&["undo"]).done();
        assert_ne!(home.ask(&["persons", "show", &gone])["birth"], serde_json::Value::Null);
    }
    home.own_db(&["check"]).done();
}
