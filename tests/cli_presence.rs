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
        &opened["opened"].as_str().unwrap()[..7],
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
