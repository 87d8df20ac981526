//! Planning a course: by hours, around closures and holidays, with every clash shown before anything is written.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Setting, desk, desk_as, parse};
use najma::store::{course, session};
use najma::text::Language;

#[test]
fn forty_sessions_around_two_holidays_in_forty_keys() {
    let mut desk = desk();
    // Code and name are titles and names; everything else counts.
    let keys = [
        "F9 g F4",
        "Enter 'cou' Enter 'azi' Enter",
        "Enter Enter Enter Enter '1/12' Enter Enter Enter 'lun jeu 9-11' Enter '80' F2 Enter",
    ];
    let count: usize = keys.iter().map(|keys| parse(keys).len()).sum();
    assert!(count <= 40, "{count} keys");
    desk.keys(keys[0]).keys("'z'").keys(keys[1]).keys("'Couture Z'");
    let (before, plan) = keys[2].rsplit_once(' ').unwrap();
    desk.keys(before).sees("40 séances à créer").sees("80 h").sees("Manifeste").sees("Amazigh");
    desk.keys(plan).sees("40 séances planifiées");
    let store = desk.store();
    let made = course::find(&store, "Z").unwrap();
    let sessions = session::of_course(&store, made.id, made.course.starts_on, made.course.ends_on).unwrap();
    assert_eq!((sessions.len(), sessions.last().unwrap().on), (40, made.course.ends_on));
    for holiday in ["2027-01-11", "2027-01-14"] {
        assert!(sessions.iter().all(|session| session.on.to_string() != holiday));
    }
    desk.keys("Ctrl-Z Ctrl-Z");
    assert!(course::find(&desk.store(), "Z").is_err(), "nothing is left behind");
}

#[test]
fn a_clash_is_told_and_accepted_with_a_reason() {
    let mut desk = desk();
    desk.keys(
        "F9 g F4 'z' Enter 'cou' Enter 'azi' Enter 'Couture Z' Enter Enter 'Salle 2' Enter 'mme ouhssaine' Enter",
    );
    desk.keys("'j' Enter '+6' Enter Enter 'jeu 8:30-10' F2");
    desk.sees("Formatrice prise par Couture M2-A").sees("Salle prise par Couture M2-B").sees("26/11/2026");
    desk.keys("Enter Enter").sees("Dites pourquoi").keys("'deux groupes réunis' Enter").sees("planifiée");
    desk.keys("Esc Esc Esc F9 h").sees("deux groupes réunis");
}

#[test]
fn what_no_timetable_can_give_is_refused_with_what_it_gives() {
    let mut desk = desk();
    desk.keys("F9 g F4 'z' Enter 'cou' Enter 'azi' Enter Enter Enter Enter Enter 'j' Enter Enter Enter 'lun 9-10' Enter '9000'");
    desk.keys("F2").sees("jamais 9");
    let mut desk = desk_as(&Setting { language: Language::Arabic, ..Setting::default() });
    desk.keys("F9 g F4 'z' Enter 'cou' Enter 'azi' Enter Enter Enter Enter Enter 'j' Enter Enter Enter 'lun 9-10' Enter '9000'");
    desk.keys("F2").sees("9000");
    assert!(course::find(&desk.store(), "Z").is_err());
}

const PLAN: [&str; 14] = [
    "--centre",
    "azi",
    "--module",
    "cout",
    "--weekdays",
    "mon,thu",
    "--start",
    "2026-12-01",
    "--time",
    "09:00",
    "--minutes",
    "120",
    "--hours",
    "80",
];

#[test]
fn the_command_line_previews_and_creates() {
    let home = Home::own();
    home.ask(&["trainers", "add", "--name", "Mme ALAMI", "--to", "31/12/2026"]);
    let ask = |verb: &str, more: &[&str]| home.ask(&[&["courses", verb], &PLAN[..], more].concat());
    let seen = ask("preview", &[]);
    assert_eq!((seen["sessions"].as_i64(), seen["minutes"].as_i64()), (Some(40), Some(4_800)));
    assert_eq!(seen["closed"].as_array().unwrap().len(), 2);
    assert!(seen["clashes"].as_array().unwrap().is_empty());
    let clash = ask("preview", &["--trainer", "mme alami"])["clashes"][0].clone();
    assert_eq!((clash["kind"].as_str(), clash["sessions"].as_i64()), (Some("contract"), Some(31)));
    home.own_db(&[&["courses", "create"], &PLAN[..], &["--trainer", "mme alami"]].concat()).refused(1, "--reason");
    let made = ask("create", &["--trainer", "mme alami", "--reason", "contrat en cours de renouvellement"]);
    assert_eq!((made["code"].as_str(), made["sessions"].as_i64()), (Some("COUT-A"), Some(40)));
    assert_eq!(ask("create", &[])["code"], "COUT-B");
    assert_eq!(home.ask(&["sessions", "list", "COUT-A"])["count"], 40);
    home.own_db(&["undo"]).done();
    home.own_db(&["sessions", "list", "COUT-B"]).refused(1, "COUT-B");
    let text = home.own_db(&[&["courses", "preview"], &PLAN[..]].concat()).done().out;
    assert!(text.contains("40 séances, 80 h"), "{text}");
    for (arg, value, words) in [
        ("--until", "1/11/2026", "finit avant de commencer"),
        ("--weekdays", "zzz", "n'est pas un jour"),
        ("--minutes", "2", "minutes"),
        ("--hours", "9000", "jamais"),
    ] {
        let mut args: Vec<&str> = [&["courses", "preview"], &PLAN[..]].concat();
        match args.iter().position(|own| *own == arg) {
            Some(at) => args[at + 1] = value,
            None => args.extend([arg, value]),
        }
        let said = home.own_db(&args);
        assert!(said.code == 1 || said.code == 2, "{}", said.err);
        assert!(said.err.contains(words), "{}", said.err);
    }
    home.own_db(&["check"]).done();
}
