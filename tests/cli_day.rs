//! A script does a day's work: from an empty folder to validated registers, corrected, undone, exported and checked.

#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::string_slice, reason = "what is cut here this file wrote")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;

#[test]
fn a_register_is_taken_validated_corrected_and_undone() {
    let home = Home::own();
    // A recent one: of an older register the validation is the lock.
    let days = home.past();
    let day = days.last().unwrap();
    let blank = home.ask(&["attendance", "show", day]);
    assert_eq!(blank["access"], "open");
    assert_eq!(blank["totals"]["untaken"], 3);
    assert_eq!(blank["lines"][1]["name"], "");
    assert_eq!(blank["lines"][1]["name_ar"], "العلوي مريم");

    let taken = home.ask(&[
        "attendance",
        "mark",
        day,
        "--absent",
        "2",
        "--late",
        "3:20",
        "--note",
        "3:venue de loin",
        "--rest-present",
        "--validate",
    ]);
    let marks: Vec<_> =
        taken["lines"].as_array().unwrap().iter().map(|line| line["status"].as_str().unwrap()).collect();
    assert_eq!(marks, ["P", "A", "R"]);
    assert_eq!(taken["lines"][2]["minutes"], 20);
    assert_eq!(taken["lines"][2]["note"], "venue de loin");
    assert_eq!(taken["session"]["register"], "validated");
    assert_eq!(taken["totals"]["attended_minutes"], 120 + 100);
    assert_eq!(taken["changes"].as_array().unwrap().len(), 1, "marks, note and validation are one act");

    assert_eq!(home.ask(&["undo"])["act"], "validate");
    let undone = home.ask(&["attendance", "show", day]);
    assert_eq!((&undone["session"]["register"], &undone["totals"]["untaken"]), (&"draft".into(), &3.into()));
    assert_eq!(home.ask(&["redo"])["act"], "validate");
    assert_eq!(home.ask(&["attendance", "show", day])["session"]["register"], "validated");

    let past = home.ask(&["history", day]);
    assert!(past["count"].as_u64().unwrap() >= 5, "{past}");
    assert!(past["entries"].as_array().unwrap().iter().all(|one| one["clerk"] == "Khadija"));
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn several_marks_are_one_change_and_one_step_of_undo() {
    let home = Home::own();
    let day = &home.past()[1];
    let head = home.ask(&["check"])["head"].as_i64().unwrap();
    let sheet = home.ask(&["attendance", "mark", day, "--absent", "1,2", "--rest-present"]);
    assert_eq!(sheet["changes"], serde_json::json!([head + 1]));
    home.own_db(&["undo"]).done();
    assert_eq!(home.ask(&["attendance", "show", day])["totals"]["untaken"], 3);
}

#[test]
fn rest_present_fills_blanks_only_and_clear_empties() {
    let home = Home::own();
    let day = &home.past()[0];
    home.own_db(&["attendance", "mark", day, "--justified", "1", "--exempt", "2"]).done();
    let full = home.ask(&["attendance", "mark", day, "--rest-present"]);
    let status = |sheet: &serde_json::Value, at: usize| sheet["lines"][at]["status"].clone();
    assert_eq!([status(&full, 0), status(&full, 1), status(&full, 2)], ["J", "D", "P"]);
    let cleared = home.ask(&["attendance", "mark", day, "--clear", "1"]);
    assert_eq!(status(&cleared, 0), serde_json::Value::Null);
    assert_eq!(cleared["lines"][0]["word"], "untaken");
    // A late mark without minutes takes the delegation's own number.
    home.own_db(&["settings", "set", "late_minutes", "25"]).done();
    assert_eq!(home.ask(&["attendance", "mark", day, "--late", "١"])["lines"][0]["minutes"], 25);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_half_done() {
    let home = Home::own();
    let days = home.past();
    let day = days[0].as_str();
    let before = home.ask(&["check"])["head"].clone();
    let one = |args: &[&str], words: &str| {
        drop(home.own_db(&[&["attendance", "mark", day], args].concat()).refused(1, words));
    };
    one(&["--absent", "0"], "Pas de ligne 0");
    one(&["--absent", "1,99", "--rest-present"], "Pas de ligne 99");
    one(&["--absent", "2", "--present", "2"], "deux marques");
    one(&["--absent", "2", "--clear", "2"], "deux marques");
    one(&["--late", "2:500"], "500");
    one(&["--late", "2:0"], "Ligne 2");
    one(&["--note", "1:seule"], "note");
    let two = |args: &[&str]| drop(home.own_db(&[&["attendance", "mark", day], args].concat()).refused(2, ""));
    two(&["--absent", "x"]);
    two(&["--absent", "7-3"]);
    two(&["--late", "2:x"]);
    two(&["--note", "sans numéro"]);
    two(&[]);
    let refused = |args: &[&str], code: i32, words: &str| drop(home.own_db(args).refused(code, words));
    refused(&["attendance", "mark", "C1@+3", "--rest-present"], 1, "");
    refused(&["attendance", "show", "C1@1/1/2020"], 1, "C1");
    refused(&["attendance", "show", "C9@j"], 1, "C9");
    refused(&["attendance", "show", "81-999999"], 1, "81-999999");
    refused(&["attendance", "show", "C1@hier-soir"], 2, "");
    refused(&["sessions", "due", "--until", "31/02"], 2, "31");
    refused(&["attendance", "export", "C1", "--month", "2026-13"], 2, "2026-13");
    refused(&["attendance", "unlock", day, "--reason", " "], 2, "--reason");
    refused(&["persons", "show", "NOBODY"], 1, "NOBODY");
    refused(&["history", "NOTHING"], 1, "NOTHING");
    refused(&["check", "--anchor", "12"], 2, "--anchor");
    refused(&["settings", "set", "late_minutes", "9999"], 1, "late_minutes");
    refused(&["settings", "set", "youngest", "50"], 1, "dépasse");
    refused(&["settings", "set", "oldest", "10"], 1, "dépasse");
    refused(&["settings", "set", "friday_until", "1100"], 1, "finit avant 12:00");
    refused(&["settings", "set", "colour", "red"], 1, "colour");
    assert_eq!(home.ask(&["check"])["head"], before, "a refused command wrote something");
}

#[test]
fn a_woman_who_left_is_not_marked() {
    let home = Home::own();
    home.own_db(&["persons", "add", "--family", "Tard", "--given", "Venue", "--cin", "J100009"]).done();
    home.own_db(&["enrolments", "add", "C1", "J100009", "--from", "j-2"]).done();
    let day = &home.past()[0];
    let sheet = home.ask(&["attendance", "show", day]);
    assert_eq!((&sheet["lines"][3]["concerned"], &sheet["lines"][3]["word"]), (&false.into(), &"not-concerned".into()));
    home.own_db(&["attendance", "mark", day, "--absent", "4"]).refused(1, "Venue");
    assert_eq!(home.ask(&["attendance", "mark", day, "--rest-present"])["totals"]["present"], 3);
}

#[test]
fn values_to_mend_are_named_by_their_options() {
    let home = Home::own();
    let said =
        home.own_db(&["courses", "add", "--code", "C2", "--module", "NONE", "--centre", "AZI", "--starts", "31/02"]);
    let said = said.refused(1, "--module : ");
    assert!(said.err.lines().any(|line| line.starts_with("--starts : ")), "{}", said.err);
    assert!(said.err.lines().any(|line| line.starts_with("--ends : ")), "{}", said.err);
    let json = home.own_db(&["persons", "add", "--birth", "31/02/1990", "--json"]);
    assert_eq!(json.code, 1);
    let problems = json.json()["error"]["problems"].clone();
    let options: Vec<_> = problems.as_array().unwrap().iter().map(|one| one["option"].as_str().unwrap()).collect();
    assert!(options.contains(&"--birth"), "{problems}");
}

#[test]
fn sessions_are_planned_cancelled_and_not_planned_twice() {
    let home = Home::own();
    assert_eq!(home.ask(&["sessions", "plan", "C1"])["sessions"], 0);
    let all = home.ask(&["sessions", "list", "C1"]);
    let count = all["count"].as_u64().unwrap();
    assert!((20..=36).contains(&count), "{count} sessions in 36 days, holidays left out");
    let last = all["sessions"].as_array().unwrap().last().unwrap()["id"].as_str().unwrap().to_owned();
    let gone = home.ask(&["sessions", "cancel", &last, "--reason", "Souk"]);
    assert_eq!((&gone["state"], &gone["said_on"].is_string()), (&"cancelled".into(), &true));
    home.own_db(&["attendance", "mark", &last, "--rest-present"]).refused(1, "");
    let walk_in = home.ask(&["attendance", "walk-in", &home.past()[0], "Latifa, douar Tizi"]);
    assert_eq!(walk_in["number"], 4);
}

#[test]
fn a_file_or_a_terminal_gets_logical_text_and_a_script_clean_json() {
    let home = Home::own();
    let table = home.own_db(&["persons", "list"]).done().out;
    assert!(table.contains("العلوي مريم"), "{table}");
    assert!(!table.chars().any(|c| ('\u{fb50}'..='\u{feff}').contains(&c)), "shaped: {table}");
    let list = home.ask(&["persons", "list"]);
    assert_eq!(list.as_array().unwrap().len(), 3);
    assert_eq!(list.as_array().unwrap().iter().filter(|one| one["cin"] == "J100001").count(), 1);
    assert_eq!(home.ask(&["persons", "list", "benn"])[0]["family"], "Bennani");
    assert_eq!(home.ask(&["enrolments", "list", "C1"])[2]["number"], 3);
}

#[test]
fn a_month_leaves_as_csv_and_as_a_workbook() {
    let home = Home::own();
    let days = home.past();
    home.own_db(&["attendance", "mark", &days[0], "--absent", "1", "--late", "2:10", "--rest-present"]).done();
    let on = home.ask(&["attendance", "show", &days[0]])["session"]["on"].as_str().unwrap().to_owned();
    let month = &on[..7];
    let csv = home.own_db(&["attendance", "export", "c1", "--month", month]).done().out;
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!(rows.len(), 4, "{csv}");
    assert!(csv.starts_with('\u{feff}') && csv.contains("R.10") && csv.contains("العلوي مريم"), "{csv}");
    let path = home.path("mois.xlsx");
    let to = path.to_str().unwrap();
    let export = ["attendance", "export", "C1", "--month", month, "--format", "xlsx", "--output", to];
    assert_eq!(home.ask(&export)["rows"], 3);
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK"));
    home.own_db(&export).refused(1, "mois.xlsx");
    home.own_db(&export).refused(1, "--replace");
    home.own_db(&[&export[..], &["--replace"]].concat()).done();
    // The sign - is standard output, for a workbook too; no file of that name is left.
    let piped = |more: &[&str]| {
        let args = [&["attendance", "export", "C1", "--month", month], more].concat();
        home.command().args(args).arg("--db").arg(home.path("own.db")).output().unwrap()
    };
    let (plain, dash) = (piped(&[]), piped(&["--output", "-"]));
    assert!(plain.status.success() && dash.status.success());
    assert_eq!(String::from_utf8(dash.stdout).unwrap(), csv);
    assert_eq!(String::from_utf8(plain.stdout).unwrap(), csv);
    assert!(piped(&["--format", "xlsx", "--output", "-"]).stdout.starts_with(b"PK"));
    for args in [
        &["lists", "run", "--output", "-"][..],
        &["papers", "missing", "C1", "--output", "-"],
        &["certificates", "list", "--output", "-"],
    ] {
        let said = home.own_db(args).done().out;
        assert!(said.starts_with('\u{feff}'), "{args:?}: {said}");
    }
    assert!(!home.path("-").exists());
}
