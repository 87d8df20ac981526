//! What goes along with a woman who changes groups, by herself or with others: her hours, her assessments, her suspension.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use serde_json::{Value, json};

/// A second group of the same module, as many days as the first.
fn second(home: &Home, code: &str) {
    let base = ["courses", "add", "--code", code, "--module", "cout", "--centre", "azi", "--name", code];
    home.own_db(&[&base[..], &["--starts", "j-28", "--ends", "+60", "--slots", "lun 14-16"]].concat()).done();
}

fn line(home: &Home, course: &str, number: u64) -> Value {
    let lines = home.ask(&["enrolments", "list", course]);
    let found = lines.as_array().unwrap().iter().find(|line| line["number"] == number);
    found.unwrap_or_else(|| panic!("no line {number} in {lines}")).clone()
}

/// Days away of a line, as `[from, to]`.
fn away(home: &Home, course: &str, number: u64) -> Vec<[Value; 2]> {
    let line = line(home, course, number);
    line["away"].as_array().unwrap().iter().map(|one| [one["from"].clone(), one["to"].clone()]).collect()
}

/// Minutes that count towards a certificate of the group, of those who are in it today.
fn attended(home: &Home, course: &str) -> Vec<i64> {
    let found = home.ask(&["certificates", "eligible", course]);
    found["candidates"].as_array().unwrap().iter().map(|one| one["attended_minutes"].as_i64().unwrap()).collect()
}

fn day(home: &Home, typed: &str) -> Value {
    home.ask(&["enrolments", "wait", "W", "J100001", "--day", typed])["asked"].clone()
}

/// The day a clerk types, as it is written: a waiting list of its own says it, and is undone.
fn days<const N: usize>(home: &Home, typed: [&str; N]) -> [Value; N] {
    second(home, "W");
    typed.map(|typed| {
        let found = day(home, typed);
        home.own_db(&["undo"]).done();
        found
    })
}

#[test]
fn who_is_suspended_stays_so_in_the_group_she_goes_to() {
    let home = Home::own();
    second(&home, "C2");
    let [before, moving, back] = days(&home, ["j-2", "+1", "+5"]);
    let suspend = |who, more: &[&str]| {
        let base = ["enrolments", "suspend", "C1", who, "--from", "j-2", "--reason", "voyage"];
        home.own_db(&[&base[..], more].concat()).done();
    };
    suspend("1", &["--until", "+4"]);
    suspend("2", &[]);
    let (one, two) = (line(&home, "C1", 1), line(&home, "C1", 2));
    let parted = |into: &str| {
        assert_eq!(away(&home, "C1", 1), [[before.clone(), moving.clone()]], "{into}: what was before stays");
        assert_eq!(away(&home, into, 1), [[moving.clone(), back.clone()]], "{into}: the rest goes along");
        home.own_db(&["check"]).done();
    };
    let as_before = |act: &str| {
        home.own_db(&["undo"]).done();
        for (number, was) in [(1, &one), (2, &two)] {
            let now = line(&home, "C1", number);
            for part in ["away", "state", "to", "reason"] {
                assert_eq!(now[part], was[part], "{act}, line {number}, {part}");
            }
        }
    };
    let split = ["courses", "split", "C1", "--lines", "1-2", "--day", "+1", "--code", "SP", "--name", "Groupe du soir"];
    home.own_db(&split).done();
    parted("SP");
    assert_eq!(away(&home, "SP", 2), [[moving.clone(), Value::Null]]);
    // On the new sheet she is away as on the old one, and comes back to it on her day.
    home.own_db(&["enrolments", "resume", "SP", "2", "--day", "+3"]).done();
    home.own_db(&["undo"]).done();
    as_before("split");
    home.own_db(&["courses", "merge", "C1", "--into", "C2", "--day", "+1"]).done();
    parted("C2");
    as_before("merge");
    home.own_db(&["enrolments", "move", "C1", "1", "--into", "C2", "--day", "+1"]).done();
    parted("C2");
    as_before("move");
    // A suspension yet to come goes whole.
    home.own_db(&["undo"]).done();
    home.own_db(&["enrolments", "suspend", "C1", "2", "--from", "+3", "--reason", "récolte"]).done();
    home.own_db(&["enrolments", "move", "C1", "2", "--into", "C2", "--day", "+1"]).done();
    assert_eq!((away(&home, "C1", 2), away(&home, "C2", 1).len()), (vec![], 1));
    home.own_db(&["check"]).done();
}

#[test]
fn who_is_in_both_groups_keeps_the_hours_of_both() {
    let home = Home::own();
    second(&home, "C2");
    home.own_db(&["sessions", "plan", "C1"]).done();
    home.own_db(&["attendance", "mark", &home.past()[0], "--rest-present", "--validate"]).done();
    home.own_db(&["enrolments", "add", "C2", "AZI/7", "--from", "j-5"]).done();
    // One is to come only later: she comes along on her day, and stops nobody.
    home.own_db(&["persons", "add", "--family", "Ouhmad", "--given", "Itto", "--birth", "1999", "--cin", "J4"]).done();
    home.own_db(&["enrolments", "add", "C1", "J4", "--from", "+4"]).done();
    let merge = ["courses", "merge", "C1", "--into", "C2", "--day", "+1", "--reason", "une seule salle"];
    assert_eq!(home.ask(&merge)["moved"], 4);
    let (old, own) = (line(&home, "C1", 2), line(&home, "C2", 1));
    assert_eq!(own["follows"], json!({ "enrolment": old["id"], "link": "transfer" }));
    assert_eq!((&old["state"], &own["state"], &own["to"]), (&"transferred".into(), &"active".into(), &Value::Null));
    assert_eq!(attended(&home, "C2"), [120], "her two hours, once");
    home.own_db(&["check"]).done();
    home.own_db(&["undo"]).done();
    assert_eq!((&line(&home, "C2", 1)["follows"], &line(&home, "C1", 2)["to"]), (&Value::Null, &Value::Null));
}

/// Moved away and taken back into the first group, she is in both: what comes along comes once, and no line follows itself.
#[test]
fn a_group_merged_into_one_that_goes_on_from_it_adds_nothing_twice() {
    let home = Home::own();
    second(&home, "C2");
    home.own_db(&["sessions", "plan", "C1"]).done();
    home.own_db(&["attendance", "mark", &home.past()[0], "--rest-present", "--validate"]).done();
    home.own_db(&["enrolments", "move", "C1", "2", "--into", "C2", "--day", "j-9"]).done();
    home.own_db(&["enrolments", "reopen", "C1", "2", "--day", "j-3"]).done();
    home.own_db(&["courses", "merge", "C1", "--into", "C2", "--day", "+1"]).done();
    assert_eq!(line(&home, "C1", 2)["follows"], Value::Null);
    assert_eq!(line(&home, "C2", 1)["follows"]["enrolment"], line(&home, "C1", 2)["id"]);
    assert_eq!(attended(&home, "C2"), [120]);
    home.own_db(&["check"]).done();
}

#[test]
fn a_withdrawal_ends_a_place_and_takes_her_off_a_waiting_list() {
    let home = Home::own();
    second(&home, "C2");
    home.own_db(&["enrolments", "wait", "C2", "J100001"]).done();
    home.own_db(&["consents", "add", "J100001", "--kind", "accord retiré", "--places", "prennent fin"]).done();
    assert_eq!(line(&home, "C1", 1)["state"], "dropped");
    assert_eq!(home.ask(&["enrolments", "waiting", "C2"]), json!([]));
    assert_eq!(home.ask(&["enrolments", "list", "C2"])[0]["state"], "cancelled");
    home.own_db(&["check"]).done();
    home.own_db(&["undo"]).done();
    assert_eq!(home.ask(&["enrolments", "waiting", "C2"])[0]["rank"], 1);
}

/// A class of a course on a day, at 15:00; its id.
fn class(home: &Home, course: &str, day: &str, minutes: &str) -> String {
    let args = ["sessions", "add", course, "--day", day, "--time", "15:00", "--minutes", minutes, "--despite", "essai"];
    home.ask(&args)["id"].as_str().unwrap().to_owned()
}

fn held(home: &Home, course: &str, days: &[&str]) {
    for day in days {
        let id = class(home, course, day, "120");
        home.own_db(&["attendance", "mark", &id, "--rest-present", "--validate"]).done();
    }
}

/// Two courses over the same days, with the first woman in the first of them.
fn two(home: &Home) {
    home.own_db(&["settings", "set", "lock_days", "3650"]).done();
    for code in ["A", "B"] {
        let base = ["courses", "add", "--code", code, "--module", "cout", "--centre", "azi", "--starts", "j-40"];
        home.own_db(&[&base[..], &["--ends", "j-10"]].concat()).done();
    }
    home.own_db(&["enrolments", "add", "A", "J100001", "--from", "j-40"]).done();
}

/// A class after the last day of its course keeps her place open until it: she may leave after it, not before.
#[test]
fn who_came_to_a_class_after_the_last_day_may_leave_after_it() {
    let home = Home::own();
    two(&home);
    let [after, last] = days(&home, ["j-4", "j-2"]);
    held(&home, "A", &["j-5"]);
    home.own_db(&["enrolments", "end", "A", "1", "--day", "j-5"]).refused(1, "");
    home.own_db(&["enrolments", "end", "A", "1", "--day", "j-4"]).done();
    assert_eq!(line(&home, "A", 1)["to"], after);
    home.own_db(&["undo"]).done();
    // One that is not taken yet is hers too.
    class(&home, "A", "j-3", "60");
    home.own_db(&["enrolments", "end", "A", "1", "--day", "j-1"]).done();
    assert_eq!(line(&home, "A", 1)["to"], last);
    home.own_db(&["check"]).done();
}

/// A place that begins after the day to which its course was cut since then is ended on its own day.
#[test]
fn a_place_beyond_a_course_that_was_cut_may_end() {
    let home = Home::own();
    two(&home);
    home.own_db(&["enrolments", "add", "A", "J100003", "--from", "j-12"]).done();
    home.own_db(&["courses", "set", "A", "--ends", "j-20"]).done();
    home.own_db(&["enrolments", "end", "A", "2", "--day", "j-2"]).done();
    assert_eq!(line(&home, "A", 2)["to"], line(&home, "A", 2)["from"]);
    home.own_db(&["check"]).done();
}

/// Minutes that she had no place at, of the first candidate of a course.
fn without(home: &Home, course: &str) -> [Value; 2] {
    let found = home.ask(&["certificates", "eligible", course]);
    ["attended_minutes", "without_minutes"].map(|key| found["candidates"][0][key].clone())
}

/// There and back again, never absent: nothing was given without her.
#[test]
fn who_went_and_came_back_lacks_nothing_of_either_group() {
    let home = Home::own();
    two(&home);
    held(&home, "A", &["j-38", "j-36"]);
    home.own_db(&["enrolments", "move", "A", "1", "--into", "B", "--day", "j-30"]).done();
    held(&home, "B", &["j-39", "j-28", "j-26"]);
    home.own_db(&["enrolments", "move", "B", "1", "--into", "A", "--day", "j-20"]).done();
    held(&home, "A", &["j-29", "j-27", "j-18"]);
    held(&home, "B", &["j-17"]);
    assert_eq!(without(&home, "A"), [json!(600), json!(0)]);
    // Suspended after that, she lacks what her own group had meanwhile; ended, nothing that came later.
    home.own_db(&["enrolments", "suspend", "A", "1", "--from", "j-16", "--until", "j-14"]).done();
    held(&home, "A", &["j-15"]);
    held(&home, "B", &["j-16"]);
    assert_eq!(without(&home, "A"), [json!(600), json!(120)]);
    home.own_db(&["enrolments", "end", "A", "1", "--state", "completed", "--day", "j-12"]).done();
    held(&home, "A", &["j-11"]);
    assert_eq!(without(&home, "A"), [json!(600), json!(120)]);
}

/// Exams of the programme she left are not those of the one she came to.
#[test]
fn exams_of_another_programme_stay_there() {
    let home = Home::own();
    for (module, course) in [("APPA", "A"), ("APPB", "B"), ("APPB", "C")] {
        let base = ["--hours", "100", "--mode", "apprenticeship", "--years", "1"];
        if course != "C" {
            home.ask(&[&["modules", "add", "--code", module, "--title", module], &base[..]].concat());
        }
        let base = ["--centre", "azi", "--starts", "j-40", "--ends", "j-1"];
        home.ask(&[&["courses", "add", "--code", course, "--module", module], &base[..]].concat());
    }
    home.ask(&["enrolments", "add", "A", "J100001", "--from", "j-40"]);
    home.own_db(&["exams", "set", "A", "1", "--term", "1", "--part", "theory", "--mark", "15"]).done();
    home.own_db(&["enrolments", "move", "A", "1", "--into", "B", "--day", "j-20", "--reason", "autre métier"]).done();
    let average = |course: &str| home.ask(&["exams", "list", course])["rows"][0]["average"].clone();
    assert_eq!((&average("A")["den"], &average("B")["den"]), (&json!(1), &json!(0)), "none of hers there");
    home.own_db(&["exams", "set", "B", "1", "--term", "1", "--part", "theory", "--mark", "12"]).done();
    home.own_db(&["enrolments", "move", "B", "1", "--into", "C", "--day", "j-10", "--reason", "plus près"]).done();
    assert_eq!(average("C"), json!({ "num": 1_200, "den": 1 }), "another group of the same programme");
}

/// Whose place in the other group was to begin later comes on the day the groups are one, suspended as she was; who is to come
/// after that group ends is said before.
#[test]
fn who_is_in_both_groups_is_between_them_on_no_day() {
    let home = Home::own();
    second(&home, "C2");
    let [merged, back, stayed] = days(&home, ["+1", "+4", "j-3"]);
    home.own_db(&["enrolments", "add", "C2", "J100001", "--from", "+9"]).done();
    home.own_db(&["enrolments", "suspend", "C1", "1", "--from", "j-1", "--until", "+3"]).done();
    // Another stayed away from the first group alone: she came to the second meanwhile.
    home.own_db(&["enrolments", "add", "C2", "J100003", "--from", "j-5"]).done();
    home.own_db(&["enrolments", "suspend", "C1", "3", "--from", "j-3"]).done();
    held(&home, "C2", &["j-2"]);
    home.own_db(&["courses", "merge", "C1", "--into", "C2", "--day", "+1"]).done();
    let own = line(&home, "C2", 1);
    assert_eq!((&line(&home, "C1", 1)["to"], &own["from"]), (&merged, &merged));
    assert_eq!(away(&home, "C2", 1), [[merged.clone(), back]]);
    assert_eq!((away(&home, "C1", 3), away(&home, "C2", 2)), (vec![[stayed, merged]], vec![]));
    home.own_db(&["check"]).done();
    home.own_db(&["undo"]).done();
    home.own_db(&["courses", "set", "C1", "--ends", "+90"]).done();
    home.own_db(&["persons", "add", "--family", "Ouhmad", "--given", "Itto", "--birth", "1999", "--cin", "J4"]).done();
    home.own_db(&["enrolments", "add", "C1", "J4", "--from", "+70"]).done();
    let merge = ["courses", "merge", "C1", "--into", "C2", "--day", "+1"];
    for more in [&["--dry-run"][..], &[]] {
        home.own_db(&[&merge[..], more].concat()).refused(1, "Ce groupe va du");
    }
}
