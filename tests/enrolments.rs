//! Places in courses, by the command line: given, waited for, suspended, moved, ended, opened again, renewed; past
//! registers never change and every act is one undo away.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use serde_json::Value;

fn second(home: &Home, code: &str, extra: &[&str]) {
    let base =
        ["courses", "add", "--code", code, "--module", "cout", "--centre", "azi", "--starts", "j-28", "--ends", "+60"];
    home.own_db(&[&base[..], extra].concat()).done();
}

fn line(home: &Home, course: &str, number: u64) -> Value {
    let lines = home.ask(&["enrolments", "list", course]);
    let found = lines.as_array().unwrap().iter().find(|line| line["number"] == number);
    found.unwrap_or_else(|| panic!("no line {number} in {lines}")).clone()
}

/// The sheet of a past session of `C1` as the program shows it.
fn sheet(home: &Home, session: &str) -> String {
    home.own_db(&["attendance", "show", session]).done().out
}

#[test]
fn a_suspension_takes_its_sessions_and_leaves_the_registers_before_it() {
    let home = Home::own();
    home.own_db(&["sessions", "plan", "C1"]).done();
    let past = home.past();
    let (first, last) = (past.first().unwrap().clone(), past.last().unwrap().clone());
    home.own_db(&["attendance", "mark", &first, "--rest-present", "--validate"]).done();
    let before = sheet(&home, &first);
    let said = home.ask(&["enrolments", "suspend", "C1", "2", "--from", "j-3", "--reason", "malade"]);
    assert_eq!(said["standing"], "suspended");
    assert_eq!(sheet(&home, &first), before);
    // The day before is in the suspension: she is not concerned, and `all the others present` leaves her out.
    home.own_db(&["attendance", "mark", &last, "--present", "2"]).refused(1, "hors du groupe");
    home.own_db(&["attendance", "mark", &last, "--rest-present", "--validate"]).done();
    let shown = home.ask(&["attendance", "show", &last]);
    assert_eq!((&shown["totals"]["present"], &shown["totals"]["untaken"]), (&2.into(), &0.into()), "{shown}");
    // Twice is refused, and she cannot come back before she left.
    home.own_db(&["enrolments", "suspend", "C1", "2", "--from", "j-1"]).refused(1, "déjà notée à partir du");
    let back = home.ask(&["enrolments", "resume", "C1", "2", "--day", "j"]);
    assert_eq!(back["standing"], "active");
    assert_eq!(back["away"].as_array().unwrap().len(), 1);
    home.own_db(&["attendance", "mark", &last, "--present", "2"]).refused(1, "hors du groupe");
    home.own_db(&["enrolments", "resume", "C1", "2"]).refused(1, "pas suspendue");
    home.own_db(&["check"]).done();
    // Back home, the register, suspended: three acts.
    for _ in 0..3 {
        home.own_db(&["undo"]).done();
    }
    assert_eq!(line(&home, "C1", 2)["away"], Value::Array(vec![]));
    home.own_db(&["check"]).done();
}

#[test]
fn who_left_comes_back_on_her_own_line() {
    let home = Home::own();
    home.own_db(&["enrolments", "end", "C1", "J100001", "--day", "j-10", "--reason", "mariage"]).done();
    assert_eq!(
        (&line(&home, "C1", 1)["state"], &line(&home, "C1", 1)["reason"]),
        (&"dropped".into(), &"mariage".into())
    );
    home.own_db(&["enrolments", "suspend", "C1", "1"]).refused(1, "n'est plus du groupe");
    home.own_db(&["enrolments", "reopen", "C1", "1", "--day", "j-12"]).refused(1, "Le retour ne peut être avant");
    let open = home.ask(&["enrolments", "reopen", "C1", "1", "--day", "j-5"]);
    assert_eq!((&open["number"], &open["standing"], &open["to"]), (&1.into(), &"active".into(), &Value::Null));
    assert_eq!(open["away"][0]["state"], "dropped");
    home.own_db(&["enrolments", "reopen", "C1", "1"]).refused(1, "rien à rouvrir");
    // Enrolling her again does the same: no second line.
    home.own_db(&["enrolments", "end", "C1", "1", "--day", "j-2"]).done();
    let again = home.ask(&["enrolments", "add", "C1", "J100001", "--from", "j"]);
    assert_eq!((&again["added"], &again["lines"].as_array().unwrap().len()), (&1.into(), &1));
    home.own_db(&["check"]).done();
}

#[test]
fn a_transfer_takes_her_hours_along() {
    let home = Home::own();
    second(&home, "C2", &["--capacity", "9"]);
    home.own_db(&["sessions", "plan", "C1"]).done();
    let first = home.past().remove(0);
    home.own_db(&["attendance", "mark", &first, "--rest-present", "--validate"]).done();
    let before = sheet(&home, &first);
    home.own_db(&["enrolments", "move", "C1", "2", "--into", "C1"]).refused(1, "même groupe");
    home.own_db(&["enrolments", "move", "C1", "2", "--into", "C2", "--day", "j-28"]).refused(1, "Une marque est notée");
    home.own_db(&["enrolments", "move", "C1", "2", "--into", "C2", "--day", "+90"]).refused(1, "entre les deux");
    let moved = home.ask(&["enrolments", "move", "C1", "2", "--into", "C2", "--day", "j-5", "--reason", "plus près"]);
    assert_eq!((&moved["number"], &moved["attended_minutes"]), (&1.into(), &120.into()));
    assert_eq!(moved["follows"]["link"], "transfer");
    assert_eq!(line(&home, "C1", 2)["state"], "transferred");
    assert_eq!(sheet(&home, &first), before);
    home.own_db(&["check"]).done();
    home.own_db(&["undo"]).done();
    assert_eq!((&line(&home, "C1", 2)["state"], &line(&home, "C1", 2)["to"]), (&"active".into(), &Value::Null));
    assert_eq!(home.ask(&["enrolments", "list", "C2"]), Value::Array(vec![]));
}

/// There and back again, as enrolling her again would do it: the line she had, its days away, and every hour once.
#[test]
fn who_is_moved_back_comes_back_on_her_own_line() {
    let home = Home::own();
    second(&home, "C2", &["--capacity", "9"]);
    home.own_db(&["sessions", "plan", "C1"]).done();
    let first = home.past().remove(0);
    home.own_db(&["attendance", "mark", &first, "--rest-present", "--validate"]).done();
    home.own_db(&["enrolments", "move", "C1", "2", "--into", "C2", "--day", "j-7"]).done();
    home.own_db(&["enrolments", "move", "C2", "1", "--into", "C1", "--day", "j-9"]).refused(1, "");
    let back = home.ask(&["enrolments", "move", "C2", "1", "--into", "C1", "--day", "j-4"]);
    assert_eq!((&back["number"], &back["attended_minutes"]), (&2.into(), &120.into()));
    assert_eq!(home.ask(&["enrolments", "list", "C2"])[0]["state"], "transferred");
    let own = line(&home, "C1", 2);
    assert_eq!((&own["state"], &own["away"][0]["state"]), (&"active".into(), &"transferred".into()));
    // To and fro: no line more, no hour twice.
    let there = home.ask(&["enrolments", "move", "C1", "2", "--into", "C2", "--day", "j-2"]);
    assert_eq!((&there["number"], &there["attended_minutes"]), (&1.into(), &120.into()));
    home.own_db(&["check"]).done();
    home.own_db(&["undo"]).done();
    home.own_db(&["undo"]).done();
    assert_eq!(line(&home, "C1", 2)["state"], "transferred");
    home.own_db(&["check"]).done();
}

#[test]
fn what_speaks_against_a_place_is_said_and_kept_and_forbids_nothing() {
    let home = Home::own();
    home.own_db(&[
        "persons", "add", "--family", "Saidi", "--given", "Hania", "--birth", "1960", "--sex", "f", "--cin", "J1",
    ])
    .done();
    home.own_db(&[
        "persons", "add", "--family", "Saidi", "--given", "Omar", "--birth", "2000", "--sex", "m", "--cin", "J2",
    ])
    .done();
    second(&home, "C2", &["--capacity", "1", "--slots", "lun 10-12"]);
    let check = home.ask(&["enrolments", "check", "C2", "J1"]);
    assert_eq!((&check["answer"], &check["reasons"][0]["code"]), (&"no".into(), &"old".into()));
    assert_eq!(home.ask(&["enrolments", "check", "C2", "J2"])["answer"], "yes");
    home.own_db(&["enrolments", "rules", "cout", "--sex", "f", "--ages", "15-70"]).done();
    assert_eq!(home.ask(&["enrolments", "check", "C2", "J1"])["answer"], "yes");
    assert_eq!(home.ask(&["enrolments", "check", "C2", "J2"])["reasons"][0]["code"], "sex");
    home.own_db(&["enrolments", "rules", "cout", "--ages", "45-15"]).refused(2, "dépasse");
    let added = home.ask(&["enrolments", "add", "C2", "J2", "--reason", "accord du délégué"]);
    assert_eq!(added["lines"][0]["doubts"], serde_json::json!(["sex"]));
    assert_eq!(added["lines"][0]["exception"], "accord du délégué");
    // C1 meets on Mondays from 9 to 11 too, and C2 is full by now.
    let added = home.ask(&["enrolments", "add", "C2", "J100001"]);
    let mut codes: Vec<&str> =
        added["warnings"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["clash", "full", "sex-unknown"]);
}

#[test]
fn a_free_place_goes_to_the_first_of_the_list() {
    let home = Home::own();
    second(&home, "C2", &["--capacity", "1"]);
    home.own_db(&["enrolments", "promote", "C2"]).refused(1, "Personne n'attend");
    home.own_db(&["enrolments", "add", "C2", "J100003"]).done();
    for (cin, given) in [("J1", "Aïcha"), ("J2", "Hania")] {
        home.own_db(&["persons", "add", "--family", "Saidi", "--given", given, "--birth", "2000", "--cin", cin]).done();
    }
    // Fatima has had a place before; the two others have not, and Hania asked first.
    assert_eq!(home.ask(&["enrolments", "wait", "C2", "J100001", "--day", "j-9"])["rank"], 1);
    home.ask(&["enrolments", "wait", "C2", "J1", "--day", "j-3"]);
    assert_eq!(home.ask(&["enrolments", "wait", "C2", "J2", "--day", "j-5"])["rank"], 1);
    home.own_db(&["enrolments", "wait", "C2", "J2"]).refused(1, "déjà sur la liste");
    home.own_db(&["enrolments", "wait", "C2", "J100003"]).refused(1, "déjà dans le groupe");
    let ranks = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ranks(&home.ask(&["enrolments", "waiting", "C2"])), ["SAIDI Hania", "SAIDI Aïcha", "ALAOUI Fatima"]);
    home.own_db(&["settings", "set", "waiting_criteria", "beauty"]).refused(1, "critère");
    home.own_db(&["settings", "set", "waiting_criteria", "asked"]).done();
    assert_eq!(ranks(&home.ask(&["enrolments", "waiting", "C2"])), ["ALAOUI Fatima", "SAIDI Hania", "SAIDI Aïcha"]);
    // Those who wait have no line, are on no sheet, and take no place.
    assert_eq!(home.ask(&["enrolments", "list", "C2"])[1]["number"], Value::Null);
    home.own_db(&["enrolments", "end", "C2", "1"]).done();
    let promoted = home.ask(&["enrolments", "promote", "C2"]);
    assert_eq!((&promoted["number"], &promoted["name"]), (&2.into(), &"ALAOUI Fatima".into()));
    assert_eq!(home.ask(&["enrolments", "promote", "C2", "J1"])["doubts"], serde_json::json!(["full"]));
    assert_eq!(ranks(&home.ask(&["enrolments", "waiting", "C2"])), ["SAIDI Hania"]);
    home.own_db(&["check"]).done();
    home.own_db(&["undo"]).done();
    assert_eq!(ranks(&home.ask(&["enrolments", "waiting", "C2"])), ["SAIDI Hania", "SAIDI Aïcha"]);
}

/// Two records of one woman had a line each: of the two that are hers then, the one she is on is meant by her name.
#[test]
fn of_two_lines_of_one_group_the_living_one_is_meant() {
    let home = Home::own();
    home.own_db(&["persons", "merge", "J100001", "J100003", "--reason", "la même"]).done();
    assert_eq!(line(&home, "C1", 3)["state"], "cancelled");
    assert_eq!(home.ask(&["enrolments", "suspend", "C1", "J100001", "--from", "j"])["number"], 1);
    home.own_db(&["enrolments", "suspend", "C1", "3"]).refused(1, "plus du groupe");
    assert_eq!(home.ask(&["enrolments", "resume", "C1", "J100001"])["number"], 1);
    assert_eq!(home.ask(&["enrolments", "end", "C1", "J100001", "--day", "j"])["number"], 1);
    home.own_db(&["enrolments", "add", "C1", "J100001"]).done();
    assert_eq!(
        (&line(&home, "C1", 1)["state"], &line(&home, "C1", 3)["state"]),
        (&"active".into(), &"cancelled".into())
    );
    home.own_db(&["check"]).done();
}

/// Who leaves a waiting list never had a line and has not stopped coming; given a place later she gets the next line.
#[test]
fn who_waited_in_vain_has_no_line_until_she_gets_one() {
    let home = Home::own();
    second(&home, "C2", &["--capacity", "1"]);
    home.own_db(&["enrolments", "add", "C2", "J100003"]).done();
    for way in ["add", "reopen"] {
        home.own_db(&["enrolments", "wait", "C2", "J100001"]).done();
        home.own_db(&["enrolments", "end", "C2", "J100001", "--state", "dropped"]).refused(1, "attend encore");
        let left = home.ask(&["enrolments", "end", "C2", "J100001"]);
        assert_eq!((&left["state"], &left["number"]), (&"cancelled".into(), &Value::Null), "{left}");
        assert!(!home.own_db(&["enrolments", "list", "C2"]).done().out.contains("1000"));
        home.own_db(&["enrolments", way, "C2", "J100001"]).done();
        assert_eq!(line(&home, "C2", 2)["state"], "active");
        home.own_db(&["check"]).done();
        for _ in 0..3 {
            home.own_db(&["undo"]).done();
        }
    }
}

#[test]
fn a_module_may_have_its_own_order_of_waiting() {
    let home = Home::own();
    second(&home, "C2", &["--capacity", "1"]);
    home.own_db(&["persons", "add", "--family", "Ouzzine", "--given", "Tuda", "--birth", "1960", "--cin", "J7"]).done();
    // She is too old for the module and asked first; the other fits it, had a place before, and asked last.
    home.ask(&["enrolments", "wait", "C2", "J7", "--day", "j-9"]);
    home.ask(&["enrolments", "wait", "C2", "J100001", "--day", "j-3"]);
    let order = || -> Vec<String> {
        let list = home.ask(&["enrolments", "waiting", "C2"]);
        list.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(order(), ["ALAOUI Fatima", "OUZZINE Tuda"]);
    let rules = home.ask(&["enrolments", "rules", "cout"]);
    assert_eq!(
        (&rules["waiting"], &rules["waiting_own"]),
        (&serde_json::json!(["eligible", "first", "commune", "asked"]), &false.into())
    );
    home.own_db(&["enrolments", "rules", "cout", "--waiting", "5 1"]).refused(2, "n'est pas un critère");
    let set = home.ask(&["enrolments", "rules", "cout", "--waiting", "٤، commune"]);
    assert_eq!((&set["waiting"], &set["waiting_own"]), (&serde_json::json!(["asked", "commune"]), &true.into()));
    assert_eq!(order(), ["OUZZINE Tuda", "ALAOUI Fatima"]);
    // What the delegation says no longer matters for this module, and does for the others.
    home.own_db(&["settings", "set", "waiting_criteria", "eligible"]).done();
    assert_eq!(order(), ["OUZZINE Tuda", "ALAOUI Fatima"]);
    assert!(
        home.own_db(&["enrolments", "rules", "cout"]).done().out.contains("ordre de la demande › habite la commune")
    );
    home.own_db(&["enrolments", "rules", "cout", "--waiting", "any"]).done();
    assert_eq!(order(), ["ALAOUI Fatima", "OUZZINE Tuda"]);
    home.own_db(&["undo"]).done();
    assert_eq!(order(), ["OUZZINE Tuda", "ALAOUI Fatima"]);
    home.own_db(&["check"]).done();
}

#[test]
fn who_is_enrolled_again_is_told_of() {
    let home = Home::own();
    home.own_db(&["enrolments", "end", "C1", "1", "--day", "j-10"]).done();
    let name = line(&home, "C1", 1)["name"].as_str().unwrap().to_owned();
    let before = home.ask(&["enrolments", "list", "C1"]);
    // A day before she left would change the registers between: refused, and told from when on.
    let her = line(&home, "C1", 1)["person"].as_str().unwrap().to_owned();
    let refused =
        home.own_db(&["enrolments", "add", "C1", &her, "--from", "j-12"]).refused(1, "le retour ne peut être avant");
    assert!(refused.err.contains(&name), "{}", refused.err);
    assert_eq!(home.ask(&["enrolments", "list", "C1"]), before);
    let said = home.own_db(&["enrolments", "add", "C1", &her]).done().out;
    assert!(said.contains(&format!("1 {name} : de retour sur la ligne qu'elle avait")), "{said}");
    assert!(!said.contains("Personne de nouveau"), "{said}");
    assert_eq!(
        (&line(&home, "C1", 1)["to"], line(&home, "C1", 1)["away"].as_array().unwrap().len()),
        (&Value::Null, 1)
    );
    // She who is here stays as she is, and the line says so; nothing is written.
    let said = home.ask(&["enrolments", "add", "C1", &her]);
    assert_eq!((&said["added"], &said["known"], &said["change"]), (&0.into(), &serde_json::json!([1]), &Value::Null));
    assert!(home.own_db(&["enrolments", "add", "C1", &her]).done().out.contains("déjà dans le groupe, ligne 1"));
    // She who was to leave next week stays: her line has no gap.
    home.own_db(&["enrolments", "end", "C1", "3", "--day", "+7"]).done();
    let other = line(&home, "C1", 3)["person"].as_str().unwrap().to_owned();
    let said = home.own_db(&["enrolments", "add", "C1", &other]).done().out;
    assert!(said.contains("elle reste dans le groupe, le départ prévu"), "{said}");
    assert_eq!((&line(&home, "C1", 3)["to"], &line(&home, "C1", 3)["away"]), (&Value::Null, &Value::Array(vec![])));
    home.own_db(&["check"]).done();
    home.own_db(&["undo"]).done();
    assert_ne!(line(&home, "C1", 3)["to"], Value::Null);
    home.own_db(&["check"]).done();
}

#[test]
fn the_reason_for_taking_her_back_or_in_is_kept() {
    let home = Home::own();
    home.own_db(&["enrolments", "rules", "cout", "--ages", "15-20"]).done();
    home.own_db(&["enrolments", "end", "C1", "1", "--day", "j-2"]).done();
    let back = home.ask(&["enrolments", "add", "C1", "J100001", "--reason", "accord du délégué"]);
    assert_eq!(back["lines"][0]["exception"], "accord du délégué");
    assert_eq!(back["back"], serde_json::json!([1]));
    second(&home, "C2", &["--capacity", "9"]);
    home.ask(&["enrolments", "wait", "C2", "J100001"]);
    let given = home.ask(&["enrolments", "add", "C2", "J100001", "--reason", "avis du comité"]);
    assert_eq!(given["lines"][0]["exception"], "avis du comité", "{given}");
    home.own_db(&["check"]).done();
}

#[test]
fn a_new_year_takes_everybody_but_the_exceptions() {
    let home = Home::own();
    second(&home, "C2", &[]);
    second(&home, "C3", &[]);
    home.own_db(&["enrolments", "renew", "C1", "--into", "C2", "--except", "9"]).refused(1, "9");
    home.own_db(&["enrolments", "renew", "C1", "--into", "C2", "--except", "3Q"]).refused(2, "3Q");
    home.own_db(&["enrolments", "renew", "C1", "--into", "C1"]).refused(1, "même groupe");
    let done = home.ask(&["enrolments", "renew", "C1", "--into", "C2", "--except", "2 3R", "--repeaters", "C3"]);
    assert_eq!((&done["added"], &done["repeat"], &done["left_out"]), (&2.into(), &1.into(), &serde_json::json!([2])));
    assert_eq!(line(&home, "C2", 1)["follows"]["link"], "next");
    assert_eq!(line(&home, "C3", 1)["follows"]["link"], "repeat");
    let again = home.ask(&["enrolments", "renew", "C1", "--into", "C2"]);
    assert_eq!((&again["added"], &again["known"]), (&2.into(), &serde_json::json!([1])));
    home.own_db(&["undo"]).done();
    home.own_db(&["undo"]).done();
    assert_eq!(home.ask(&["enrolments", "list", "C2"]), Value::Array(vec![]));
    home.own_db(&["check"]).done();
}

#[test]
fn undo_in_a_group_takes_back_what_was_done_in_that_group() {
    let home = Home::own();
    second(&home, "C2", &[]);
    home.own_db(&["sessions", "plan", "C1"]).done();
    home.own_db(&["enrolments", "suspend", "C1", "2", "--from", "j-3", "--reason", "malade"]).done();
    let last = home.past().last().unwrap().clone();
    home.own_db(&["sessions", "cancel", &last, "--reason", "souk"]).done();
    // Then elsewhere: on a sheet of the group, in another group, on a fiche.
    let first = home.past().first().unwrap().clone();
    home.own_db(&["attendance", "mark", &first, "--absent", "1"]).done();
    home.own_db(&["enrolments", "add", "C2", "J100001"]).done();
    home.own_db(&["persons", "set", "J100001", "--phone", "0661000001"]).done();
    let act = |verb: &str, on: &str| home.ask(&[verb, "--on", on])["act"].as_str().unwrap().to_owned();
    assert_eq!(act("undo", "C1"), "cancel");
    assert_eq!(act("redo", "c1"), "cancel");
    assert_eq!((act("undo", "C1"), act("undo", "C1")), ("cancel".to_owned(), "suspend".to_owned()));
    assert_eq!((act("undo", "C2"), act("undo", &first)), ("enrol".to_owned(), "mark-many".to_owned()));
    assert_eq!(home.ask(&["undo"])["act"], "person");
    home.own_db(&["undo", "--on", "C9"]).refused(1, "C9");
    home.own_db(&["check"]).done();
}

#[test]
fn who_took_her_consent_back_is_told_of_where_she_is_enrolled_again() {
    let home = Home::own();
    second(&home, "C2", &["--name", "Broderie B"]);
    let her = line(&home, "C1", 3)["person"].as_str().unwrap().to_owned();
    home.own_db(&["consents", "add", &her, "--kind", "accord donné", "--on", "j-9"]).done();
    let before = home.ask(&["enrolments", "add", "C2", &her]);
    assert!(!before["warnings"].to_string().contains("consent"), "{before}");
    home.own_db(&["undo"]).done();
    home.own_db(&["consents", "add", &her, "--kind", "accord retiré"]).done();
    let told = home.ask(&["enrolments", "add", "C2", &her]);
    let said = told["warnings"].as_array().unwrap().iter().find(|one| one["code"] == "consent").unwrap();
    assert_eq!(said["message"], "Accord refusé ou retiré : à redemander avant d'inscrire.");
}

#[test]
fn a_place_ends_with_its_course_at_the_latest() {
    let home = Home::own();
    second(&home, "C2", &["--name", "Broderie B"]);
    let her = line(&home, "C1", 3)["person"].as_str().unwrap().to_owned();
    home.own_db(&["enrolments", "add", "C2", &her]).done();
    home.own_db(&["enrolments", "end", "C2", "1", "--day", "+90"]).refused(1, "choisissez un jour entre les deux");
    assert_eq!(line(&home, "C2", 1)["to"], Value::Null, "nothing was half done");
    home.own_db(&["enrolments", "end", "C2", "1", "--day", "+30"]).done();
    home.own_db(&["undo"]).done();
    // Over for a week: said today, her place counts to its last day.
    home.own_db(&["courses", "set", "C2", "--ends", "j-7"]).done();
    home.own_db(&["enrolments", "end", "C2", "1"]).done();
    let end = line(&home, "C2", 1)["to"].clone();
    home.own_db(&["enrolments", "reopen", "C2", "1"]);
    home.own_db(&["enrolments", "end", "C2", "1", "--day", "j-6"]);
    assert_eq!(line(&home, "C2", 1)["to"], end, "the day after the last");
}
