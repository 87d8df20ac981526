//! Whom to ask after, by the command line: the same acts as at the screen, answered in JSON.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;

/// Four registers in a row say that the second woman was absent.
fn absences(home: &Home) {
    for day in home.past().iter().rev().take(4).rev() {
        home.ask(&["attendance", "mark", day, "--absent", "2", "--rest-present", "--validate"]);
    }
}

#[test]
fn alerts_open_tasks_that_are_put_off_and_closed() {
    let home = Home::own();
    home.ask(&["settings", "set", "alert_tasks", "0"]);
    absences(&home);
    let list = home.ask(&["alerts", "list"]);
    assert_eq!(list["count"], 1, "{list}");
    assert!(list["alerts"][0]["task"].is_null());
    let opened = home.ask(&["alerts", "open", "C1", "2"]);
    assert_eq!(opened["owner"], "Khadija");
    home.own_db(&["alerts", "open", "C1", "2"]).refused(1, "déjà ouvert");
    home.own_db(&["alerts", "open", "C1", "1"]).refused(1, "Rien à suivre");
    assert_eq!(home.ask(&["alerts", "open"])["opened"], 0);
    assert_eq!(home.ask(&["alerts", "list"])["alerts"][0]["task"]["task"], opened["task"]);
    let put_off = home.ask(&["alerts", "snooze", "C1", "2", "--until", "+7", "--reason", "fête"]);
    assert_eq!(put_off["reason"], "fête");
    home.own_db(&["alerts", "snooze", "C1", "2", "--until", "j-1", "--reason", "fête"]).refused(1, "un jour qui vient");
    home.own_db(&["alerts", "close", "C1", "2", "--outcome", "partie"]).refused(1, "called");
    home.own_db(&["alerts", "assign", "C1", "2", "--owner", "nobody"]).refused(1, "Khadija");
    assert_eq!(home.ask(&["alerts", "assign", "C1", "2", "--owner", "khadija"])["owner"], "Khadija");
    let page = home.own_db(&[
        "attendance",
        "export",
        "C1",
        "--month",
        opened["opened"].as_str().unwrap().get(..7).unwrap(),
        "--format",
        "text",
    ]);
    assert!(page.done().out.contains("Registre de présence"));
    let closed = home.ask(&["alerts", "close", "C1", "2", "--outcome", "visited", "--say", "enfant malade"]);
    assert_eq!((closed["outcome"].as_str(), closed["note"].as_str()), (Some("visited"), Some("enfant malade")));
    home.own_db(&["alerts", "close", "C1", "2", "--outcome", "called"]).refused(1, "pas de suivi");
    home.own_db(&["alerts", "open", "C1", "2"]).refused(1, "cette semaine");
    assert_eq!(home.ask(&["undo"])["act"], "close-follow-up");
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn a_validated_register_opens_the_task_by_itself() {
    let home = Home::own();
    absences(&home);
    let list = home.ask(&["alerts", "list"]);
    assert_eq!(list["alerts"][0]["task"]["owner"], "Khadija", "{list}");
}

#[test]
fn leave_marks_beforehand_and_mends_registers_only_where_asked() {
    let home = Home::own();
    let due = home.ask(&["sessions", "due", "--until", "j-1"]);
    let days: Vec<String> = due["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .take(4)
        .rev()
        .map(|one| one["on"].as_str().unwrap().to_owned())
        .collect();
    absences(&home);
    let lines = home.ask(&["enrolments", "list", "C1"]);
    let her = lines[1]["person"].as_str().unwrap().to_owned();
    let first = ["leave", "add", &her, "--from", &days[2], "--kind", "illness"];
    let told = home.ask(&[&first[..], &["--dry-run"]].concat());
    assert_eq!(told["registers"]["say_absent"], 2, "{told}");
    let saved = home.ask(&[&first[..], &["--proof", "medical"]].concat());
    assert_eq!((saved["corrected"].as_u64(), saved["to"].is_null()), (Some(0), true));
    let whole = home.ask(&["persons", "attendance", &her, "--classes"]);
    assert_eq!((whole["total"]["absent"].as_u64(), whole["total"]["justified"].as_u64()), (Some(4), Some(0)));
    // Another one over the same days is refused; it is shortened, and the registers are mended when that is asked.
    home.own_db(&["leave", "add", &her, "--from", "+30", "--kind", "family"]).refused(1, "sans terme");
    let id = saved["leave"].as_str().unwrap();
    let said = home.own_db(&["leave", "set", id, "--note", "fièvre"]).done().out;
    assert!(said.contains("2 à corriger"), "{said}");
    let set = home.ask(&["leave", "set", id, "--to", &days[3], "--correct"]);
    assert_eq!(set["corrected"], 2, "{set}");
    let whole = home.ask(&["persons", "attendance", &her]);
    assert_eq!((whole["total"]["absent"].as_u64(), whole["total"]["justified"].as_u64()), (Some(2), Some(2)));
    let heads = &whole["total"]["presence"];
    assert_eq!((heads["num"].as_u64(), heads["den"].as_u64()), (Some(0), Some(2)), "{whole}");
    assert_eq!(home.ask(&["leave", "remove", id])["kept"], 2);
    assert_eq!(home.ask(&["leave", "list", &her]).as_array().unwrap().len(), 0);
    home.own_db(&["leave", "add", &her, "--from", "j", "--to", "j-1", "--kind", "illness"]).refused(1, "--to");
    home.own_db(&["leave", "set", id, "--to", "j"]).refused(1, "Aucun congé");
    assert_eq!(home.ask(&["undo"])["act"], "remove-leave");
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn a_course_is_changed_field_by_field() {
    let home = Home::own();
    let before = home.ask(&["courses", "list"])[0].clone();
    let set = |more: &[&str]| home.own_db(&[&["courses", "set", "C1"], more].concat());
    let after = home.ask(&["courses", "set", "C1", "--capacity", "22", "--trainer", "Mme ALAMI", "--neutral", "no"]);
    assert_eq!((&after["capacity"], &after["trainer"]), (&22.into(), &"Mme ALAMI".into()));
    assert_eq!(after["justified_neutral"], false);
    for kept in ["code", "name", "module", "centre", "starts_on", "ends_on", "room", "minutes", "enrolled"] {
        assert_eq!(after[kept], before[kept], "{kept}");
    }
    // An empty value clears; what cannot be is refused, field by field, and nothing is written.
    assert_eq!(home.ask(&["courses", "set", "C1", "--trainer", ""])["trainer"], serde_json::Value::Null);
    for (args, words) in [
        (vec!["--capacity", "0"], "--capacity"),
        (vec!["--ends", "1/1/2020"], "--ends"),
        (vec!["--module", "rien"], "--module"),
        (vec!["--marks", "P P P P P"], "--marks"),
        (vec!["--code", ""], "--code"),
    ] {
        set(&args).refused(1, words);
    }
    home.own_db(&["courses", "set", "C9", "--capacity", "5"]).refused(1, "C9");
    assert_eq!(home.ask(&["courses", "list"])[0]["capacity"], 22);
    set(&["--capacity", "5", "--lang", "ar"]).done();
    // The same again moves nothing and owes no undo.
    assert_eq!(home.ask(&["courses", "set", "C1", "--capacity", "5"])["change"], serde_json::Value::Null);
    for _ in 0..3 {
        home.own_db(&["undo"]).done();
    }
    assert_eq!(home.ask(&["courses", "list"])[0], before, "one undo each");
    home.own_db(&["check"]).done();
}

#[test]
fn early_departures_are_told_on_the_command_line() {
    let home = Home::own();
    let last = home.past().pop().unwrap();
    let mark = |more: &[&str]| home.own_db(&[&["attendance", "mark", &last], more].concat());
    // While it is not marked here, it is refused.
    mark(&["--early", "1:30"]).refused(1, "");
    home.ask(&["settings", "set", "early_minutes", "20"]);
    let told = mark(&["--early", "1:30,2", "--late", "3:10", "--rest-present", "--json"]).done().json();
    let early = |n: usize| told["lines"][n]["early"].clone();
    assert_eq!((early(0), early(1), early(2)), (30.into(), 20.into(), serde_json::Value::Null), "{told}");
    let of = |told: &serde_json::Value, what: &str| told["totals"][what].clone();
    assert_eq!((of(&told, "early"), of(&told, "late"), of(&told, "present")), (2.into(), 1.into(), 2.into()));
    assert_eq!(of(&told, "attended_minutes"), 3 * 120 - 30 - 20 - 10);
    // After a late arrival too; more than is left of the class is refused and nothing is written.
    let told = mark(&["--early", "3:15", "--json"]).done().json();
    assert_eq!((&told["lines"][2]["minutes"], &told["lines"][2]["early"]), (&10.into(), &15.into()));
    mark(&["--early", "3:111"]).refused(1, "111");
    mark(&["--early", "3:0"]).refused(1, "");
    mark(&["--early", "99:5"]).refused(1, "99");
    let now = home.ask(&["attendance", "show", &last]);
    assert_eq!((&now["lines"][2]["early"], of(&now, "early")), (&15.into(), 3.into()));
    home.own_db(&["check"]).done();
}
