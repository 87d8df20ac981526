//! What is said before and after an act, and forbids nothing: a group too small for those who come, a module that asks for
//! another first; and what a certificate that stands forbids.
#![allow(clippy::disallowed_methods, reason = "tests make files and read them back")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use serde_json::{Value, json};

fn group(home: &Home, code: &str, module: &str, extra: &[&str]) {
    let base = ["courses", "add", "--code", code, "--module", module, "--centre", "azi", "--name", code];
    let days = ["--starts", "j-28", "--ends", "+60", "--slots", "lun 14-16, jeu 14-16"];
    home.own_db(&[&base[..], &days, extra].concat()).done();
}

fn line(home: &Home, course: &str, number: u64) -> Value {
    let lines = home.ask(&["enrolments", "list", course]);
    let found = lines.as_array().unwrap().iter().find(|line| line["number"] == number);
    found.unwrap_or_else(|| panic!("no line {number} in {lines}")).clone()
}

/// Codes of what speaks against a place.
fn against(home: &Home, course: &str, her: &str) -> Vec<String> {
    let found = home.ask(&["enrolments", "check", course, her]);
    found["reasons"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_module_that_comes_first_is_asked_for_and_a_reason_sets_it_aside() {
    let home = Home::own();
    let module = ["modules", "add", "--code", "COUT2", "--title", "Couture 2", "--hours", "60", "--requires", "COUT"];
    home.own_db(&module).done();
    group(&home, "N2", "cout2", &[]);
    let said = home.ask(&["enrolments", "check", "N2", "J100001"]);
    assert_eq!((&said["answer"], &said["reasons"][0]["code"]), (&"no".into(), &"requires".into()));
    assert!(said["reasons"][0]["message"].as_str().unwrap().contains("COUT :"), "{said}");
    let added = home.ask(&["enrolments", "add", "N2", "J100001", "--reason", "niveau vérifié par la formatrice"]);
    assert_eq!(added["lines"][0]["doubts"], json!(["requires"]));
    assert_eq!(added["lines"][0]["exception"], "niveau vérifié par la formatrice");
    // Completed anywhere, or certified, she has it.
    home.own_db(&["enrolments", "end", "C1", "J100003", "--state", "completed", "--day", "j"]).done();
    home.own_db(&["certificates", "issue", "C1", "--exception", "2 déjà du métier"]).done();
    for her in ["J100003", "AZI/7"] {
        assert!(!against(&home, "N2", her).contains(&"requires".to_owned()), "{her}");
    }
    home.own_db(&["check"]).done();
}

#[test]
fn many_who_come_at_once_are_counted_against_the_places() {
    let home = Home::own();
    group(&home, "C2", "cout", &["--capacity", "1"]);
    let too_many = |said: cli_kit::Said| {
        let said = said.done();
        assert!(said.err.contains("3 inscrites pour 1 place : 2 de trop"), "{} {}", said.out, said.err);
    };
    let add = ["enrolments", "add", "C2", "J100001", "AZI/7", "J100003", "--reason", "accord du délégué"];
    too_many(home.own_db(&add));
    assert_eq!(
        [1, 2].map(|n| (line(&home, "C2", n)["doubts"].clone(), line(&home, "C2", n)["exception"].clone())),
        [(json!([]), Value::Null), (json!(["full"]), json!("accord du délégué"))]
    );
    home.own_db(&["undo"]).done();
    too_many(home.own_db(&["enrolments", "renew", "C1", "--into", "C2", "--reason", "une seule salle"]));
    assert_eq!(line(&home, "C2", 3)["exception"], "une seule salle");
    home.own_db(&["undo"]).done();
    too_many(home.own_db(&["courses", "merge", "C1", "--into", "C2", "--day", "+1", "--dry-run"]));
    std::fs::write(home.path("liste.csv"), "Nom;Prénom;Né(e) le\nOuzzine;Itto;1/2/1990\nHaddou;Rqia;3/4/1991\n")
        .unwrap();
    home.own_db(&["enrolments", "add", "C2", "J100001"]).done();
    let import = ["import", "persons", "liste.csv", "--course", "C2"];
    let tried = home.own_db(&[&import[..], &["--dry-run"]].concat()).done().out;
    assert!(tried.contains("3 inscrites pour 1 place : 2 de trop"), "{tried}");
    assert_eq!(home.ask(&import)["crowded"].as_array().unwrap().len(), 1);
    assert_eq!(line(&home, "C2", 3)["doubts"], json!(["full"]));
    home.own_db(&["check"]).done();
}

#[test]
fn a_place_that_a_certificate_rests_on_is_neither_ended_nor_opened_again() {
    let home = Home::own();
    group(&home, "C2", "cout", &[]);
    home.own_db(&["certificates", "issue", "C1", "--exception", "2 malade"]).done();
    for verb in [
        &["enrolments", "end", "C1", "2", "--state", "dropped"][..],
        &["enrolments", "end", "C1", "2", "--state", "cancelled"],
        &["enrolments", "reopen", "C1", "2", "--day", "+2"],
        &["enrolments", "add", "C1", "AZI/7", "--from", "+2"],
    ] {
        home.own_db(verb).refused(1, "Annulez-la d'abord");
    }
    assert_eq!(line(&home, "C1", 2)["state"], "completed");
    // Two records of one woman, each with her certificate: both are named before and after.
    home.own_db(&["enrolments", "add", "C2", "J100003"]).done();
    home.own_db(&["certificates", "issue", "C2", "--exception", "1 malade"]).done();
    let merge = ["persons", "merge", "AZI/7", "J100003", "--reason", "la même"];
    let seen = home.own_db(&[&merge[..], &["--dry-run"]].concat()).done().out;
    assert!(seen.contains("Deux attestations valables"), "{seen}");
    assert_eq!(home.ask(&merge)["moves"]["certificates_twice"].as_array().unwrap().len(), 1);
    // Her other line of the group goes on: what she completed stays so.
    assert_eq!(line(&home, "C1", 2)["state"], "completed");
    home.own_db(&["check"]).done();
    home.own_db(&["undo"]).done();
    home.own_db(&["certificates", "annul", "1", "--reason", "délivrée deux fois"]).done();
    home.own_db(&["enrolments", "reopen", "C1", "2", "--day", "+2"]).done();
    home.own_db(&["check"]).done();
}

#[test]
fn what_she_passed_before_she_was_moved_counts_where_she_goes() {
    let home = Home::own();
    group(&home, "C2", "cout", &[]);
    home.own_db(&["certificates", "rule", "COUT", "--percent", "0", "--assessments", "2"]).done();
    for (course, line) in [("C1", "2"), ("C2", "1")] {
        home.own_db(&["exams", "add", course, "--title", "Contrôle", "--day", "j-3"]).done();
        home.own_db(&["exams", "set", course, line, "--assessment", "1", "--mark", "14"]).done();
        if course == "C1" {
            home.own_db(&["enrolments", "move", "C1", "2", "--into", "C2", "--day", "j-2"]).done();
        }
    }
    let ready = home.ask(&["certificates", "eligible", "C2"]);
    assert_eq!(ready["candidates"][0]["assessments_passed"], 2, "{ready}");
    home.own_db(&["check"]).done();
}

#[test]
fn who_waits_and_stands_in_an_imported_list_gets_the_line_of_the_list() {
    let home = Home::own();
    group(&home, "C2", "cout", &[]);
    home.own_db(&["enrolments", "wait", "C2", "J100003"]).done();
    let list = "N°;Nom;Prénom;CIN\n1;Ouzzine;Itto;J7\n2;Bennani;Zineb;J100003\n";
    std::fs::write(home.path("liste.csv"), list).unwrap();
    let import = ["import", "persons", "liste.csv", "--course", "C2"];
    let tried = home.own_db(&[&import[..], &["--dry-run"]].concat()).done().out;
    assert!(!tried.contains("1000"), "{tried}");
    let done = home.ask(&import);
    assert_eq!(done["enrolled"], 2, "{done}");
    let own = line(&home, "C2", 2);
    assert_eq!((&own["name"], &own["state"]), (&"BENNANI Zineb".into(), &"active".into()));
    assert_eq!(home.ask(&["enrolments", "waiting", "C2"]), json!([]));
    home.own_db(&["check"]).done();
    home.own_db(&["undo"]).done();
    assert_eq!(home.ask(&["enrolments", "waiting", "C2"])[0]["rank"], 1);
}

#[test]
fn a_group_run_again_has_a_name_of_its_own_and_the_hours_of_its_module() {
    let home = Home::own();
    home.own_db(&["modules", "add", "--code", "BROD", "--title", "Broderie", "--hours", "20"]).done();
    let base = ["courses", "add", "--code", "BROD-A", "--module", "brod", "--centre", "azi", "--name", "Broderie-A"];
    let days = ["--name-ar", "طرز-أ", "--starts", "j-28", "--ends", "+60", "--slots", "lun 14-16, jeu 14-16"];
    home.own_db(&[&base[..], &days].concat()).done();
    let made = home.ask(&["courses", "duplicate", "BROD-A", "--start", "+70"]);
    let all = home.ask(&["courses", "list"]);
    let own = all.as_array().unwrap().iter().find(|one| one["code"] == "BROD-B").unwrap_or_else(|| panic!("{all}"));
    assert_eq!((&own["name"], &own["name_ar"]), (&"Broderie-B".into(), &"طرز-ب".into()));
    assert_eq!(made["minutes"], 20 * 60, "{made}");
}
