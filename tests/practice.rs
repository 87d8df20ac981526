//! Apprentices at their workplaces, and the exams of a centre's programme.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Setting, desk, desk_as};
use najma::text::Language;

#[test]
fn an_apprentice_is_followed_at_her_workplace() {
    let mut desk = desk();
    desk.keys("F9 g Enter Down F9 ,")
        .sees("COUT-M2-A 2")
        .keys("Enter 'Coopérative Zellige' Enter 'M. Rami' Enter Enter");
    desk.keys("'1/11/2026' Enter '30/6/2027' Enter '200' F2").sees("contrat enregistré");
    desk.keys("F9 ,").sees("Rien n'est encore attesté").sees("0 h attestées sur 200 h").keys("F4 Enter '60' Enter");
    desk.sees("Signé par").keys("Enter Enter").sees("novembre 2026 : 60 h attestées").sees("M. Rami");
    desk.keys("F8 Enter Enter 'poste adapté' Enter").sees("Visite du 24/11/2026 notée").sees("poste adapté");
    desk.sees("60 h attestées sur 200 h");
    // Written again, the month is put right, not doubled.
    desk.keys("F4 Enter '80' Enter Enter Enter").sees("80 h attestées sur 200 h");
    desk.keys(
        "F4 Backspace Backspace Backspace Backspace Backspace Backspace Backspace '9/2026' Enter '5' Enter Enter Enter",
    );
    desk.sees("ce jour n'y est pas").keys("Esc Ctrl-Z").sees("60 h attestées sur 200 h");
    desk.keys("Esc Esc Esc F9 ,").sees("Coopérative Z").keys("F7").sees("poste adapté");
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (1, 1), (61, 15)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 g Enter F9 , F2 Esc F8 '12' Enter Esc Esc Esc F9 , F7 F4 Esc Esc");
        }
    }
}

#[test]
fn exams_are_marked_and_judged() {
    let home = Home::own();
    home.own_db(&["exams", "set", "C1", "1", "--term", "1", "--part", "theory", "--mark", "12"]).refused(1, "années");
    home.ask(&["modules", "add", "--code", "CEF", "--title", "Couture, un an", "--hours", "600", "--years", "1"]);
    home.own_db(&["modules", "add", "--code", "X", "--title", "X", "--hours", "6", "--years", "3"]).refused(1, "");
    home.ask(&[
        "courses", "add", "--code", "AN", "--module", "cef", "--centre", "azi", "--starts", "j-28", "--ends", "+60",
    ]);
    home.ask(&["enrolments", "add", "AN", "J100001", "AZI/7"]);
    let set = |line: &str, term: &str, part: &str, mark: &str| {
        home.own_db(&["exams", "set", "AN", line, "--term", term, "--part", part, "--mark", mark])
    };
    for (line, marks) in [("1", ["12", "9,5", "8", "10,5"]), ("2", ["12", "9", "8", "10,9"])] {
        for ((term, part), mark) in
            [("1", "theory"), ("1", "practice"), ("2", "theory"), ("2", "practice")].into_iter().zip(marks)
        {
            set(line, term, part, mark).done();
        }
    }
    let list = home.ask(&["exams", "list", "AN"]);
    let verdicts: Vec<&str> =
        list["rows"].as_array().unwrap().iter().map(|row| row["verdict"].as_str().unwrap()).collect();
    assert_eq!(verdicts, ["passed", "failed"], "{list}");
    home.own_db(&["settings", "set", "pass_mark", "9"]).done();
    assert_eq!(home.ask(&["exams", "list", "AN"])["rows"][1]["verdict"], "passed");
    set("1", "2", "practice", "-").done();
    assert_eq!(home.ask(&["exams", "list", "AN"])["rows"][0]["verdict"], "open");
    set("1", "2", "practice", "21").refused(2, "sur 20");
    set("1", "3", "theory", "10").refused(1, "années");
    home.own_db(&["check"]).done();
}

#[test]
fn workplace_hours_by_the_command_line() {
    let home = Home::own();
    home.own_db(&["contracts", "add", "--line", "C1 9", "--employer", "Atelier", "--from", "j", "--to", "+90"])
        .refused(1, "ligne 9");
    let made = home.ask(&[
        "contracts",
        "add",
        "--line",
        "c1 2",
        "--employer",
        "Atelier",
        "--from",
        "j-90",
        "--to",
        "+90",
        "--hours",
        "100",
    ]);
    let id = made["id"].as_str().unwrap();
    let month = najma::clock::Clock::system().today().format("%Y-%m").to_string();
    let shown = home.ask(&["contracts", "hours", id, "--month", &month, "--hours", "40", "--signer", "M. Rami"]);
    assert_eq!((&shown["attested_minutes"], &shown["wanted_minutes"]), (&2_400.into(), &6_000.into()));
    home.own_db(&["contracts", "hours", id, "--month", &month, "--hours", "400", "--signer", "x"]).refused(1, "220");
    home.ask(&["contracts", "visit", id, "--day", "j", "--visitor", "Khadija", "--note", "bien"]);
    assert_eq!(home.ask(&["contracts", "show", id])["visits"][0]["note"], "bien");
    assert_eq!(home.ask(&["contracts", "list"])[0]["line"], "C1 2");
    home.own_db(&["check"]).done();
}

/// What a contract cannot be, and what cannot be attested of it: refused with the remedy, nothing written.
#[test]
fn contracts_that_cannot_be() {
    let home = Home::own();
    let add =
        |more: &[&str]| home.own_db(&[&["contracts", "add", "--line", "c1 3", "--employer", "Riad"], more].concat());
    add(&["--from", "j-90", "--to", "+90"]).refused(1, "dites combien");
    add(&["--from", "j-90", "--to", "+90", "--hours", "100"]).done();
    add(&["--from", "+30", "--to", "+120", "--hours", "50"]).refused(1, "Riad");
    let id = home.ask(&["contracts", "list"])[0]["id"].as_str().unwrap().to_owned();
    let today = najma::clock::Clock::system().today();
    let month = |day: chrono::NaiveDate| day.format("%Y-%m").to_string();
    let (now, later) = (month(today), month(today + chrono::Days::new(40)));
    let attest = |month: &str, signed: &str| {
        let own =
            ["contracts", "hours", &id, "--month", month, "--hours", "10", "--signer", "M. Rami", "--day", signed];
        home.own_db(&own)
    };
    attest(&later, "j").refused(1, "à venir");
    attest(&now, "+1").refused(1, "à venir");
    attest(&now, "j-60").refused(1, "avant que le mois");
    attest(&now, "j").done();
    home.own_db(&["contracts", "visit", &id, "--day", "+2", "--visitor", "Khadija"]).refused(1, "à venir");
    home.own_db(&["contracts", "visit", &id, "--day", "j-2", "--visitor", " "]).refused(1, "qui a fait la visite");
    assert_eq!(home.ask(&["contracts", "show", &id])["attested_minutes"], 600);
    home.own_db(&["check"]).done();
}

#[test]
fn a_contract_does_not_leave_what_was_attested_outside() {
    let mut desk = desk();
    desk.keys("F9 g Enter F9 , Enter 'Riad' Enter Enter Enter '1/10' Enter '30/6/2027' Enter '100' F2");
    desk.keys("F9 , F4 Enter '60' Enter 'M. Rami' Enter Enter").sees("60 h attestées").sees("Attesté");
    desk.keys("F7").keys("Enter Enter Enter Enter Enter Enter");
    desk.keys("Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace");
    desk.keys("'31/10/2026' F2").sees("tomberaient hors du contrat : 1");
}

/// A database in which there is nothing yet says what to begin with, in every language.
#[test]
fn the_first_screen_of_an_empty_database_says_what_to_begin_with() {
    let folder = std::sync::Arc::new(tempfile::TempDir::new().unwrap());
    let hands = desk::Hands::at(desk::sample::today(), 10);
    let path = folder.path().join("najma.db");
    let founding = najma::store::meta::Founding {
        delegation: 81,
        name: "Azilal".to_owned(),
        name_ar: None,
        login: "khadija".to_owned(),
        clerk: "khadija".to_owned(),
        sample: None,
    };
    drop(najma::store::Store::found(&path, &founding, hands.clock(), najma::store::Seed::Fixed(1)).unwrap());
    for language in najma::text::Language::ALL {
        let setting = desk::Setting { language, ..desk::Setting::default() };
        let mut desk = desk::desk_on(folder.clone(), path.clone(), hands.clone(), &setting);
        desk.sees("F9 e").sees("F9 m").sees_not("today-");
        desk.keys("Left").sees("F9 e");
    }
}

#[test]
fn a_course_gives_in_class_what_is_not_given_in_a_workplace() {
    let home = Home::own();
    let module = ["modules", "add", "--title", "Électricité", "--hours", "200", "--mode"];
    home.own_db(&[&module[..], &["apprentissage", "--code", "ELEC"]].concat()).done();
    home.own_db(&[&module[..], &["alterné", "--workplace", "30", "--code", "COIF"]].concat()).done();
    home.own_db(&[&module[..], &["alterné", "--workplace", "100", "--code", "FOUR"]].concat()).done();
    let wanted = |code: &str| {
        let when = ["--weekdays", "lun", "--start", "+1", "--time", "9:00", "--minutes", "120"];
        let args = [&["courses", "preview", "--centre", "azi", "--module", code][..], &when[..]].concat();
        home.ask(&args)["wanted_minutes"].as_u64().unwrap() / 60
    };
    assert_eq!((wanted("ELEC"), wanted("COIF"), wanted("FOUR"), wanted("COUT")), (40, 140, 200, 120));
    home.own_db(&["settings", "set", "workplace_share", "75"]).done();
    assert_eq!((wanted("ELEC"), wanted("COIF")), (50, 140), "the share is a setting, unless the module says it");
    // Months and visits are told to people too.
    home.own_db(&[
        "courses", "add", "--code", "E", "--module", "elec", "--centre", "azi", "--starts", "j-60", "--ends", "+60",
    ])
    .done();
    home.own_db(&["enrolments", "add", "E", "J100001"]).done();
    let contract = ["contracts", "add", "--line", "E 1", "--employer", "Sté Atlas", "--from", "j-60", "--to", "+60"];
    let id = home.ask(&contract)["id"].as_str().unwrap().to_owned();
    home.own_db(&["contracts", "visit", &id, "--day", "j-1", "--visitor", "Mme Idrissi", "--note", "atelier propre"])
        .done();
    let said = home.own_db(&["contracts", "show", &id]).done().out;
    assert!(said.contains("Mme Idrissi") && said.contains("atelier propre"), "{said}");
    let past = home.own_db(&["history", &id]).done().out;
    assert!(past.contains("un contrat") && past.contains("atelier propre"), "{past}");
}
