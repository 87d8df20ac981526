//! Planning a course: by hours, around closures and holidays, with every clash shown before anything is written.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Setting, desk, desk_as, parse};
use najma::domain::calendar::holidays;
use najma::store::{course, session};
use najma::text::Language;

/// Names and codes are what they are; every other key of planning counts, in any language and of any two days and hours.
#[test]
fn forty_sessions_around_two_holidays_in_forty_keys() {
    let days = [("l", 1), ("ma", 2), ("me", 3), ("j", 4), ("v", 5), ("s", 6)];
    let arabic = ["ن", "ث", "ر", "خ", "ج", "ن"];
    let hours = [("9-11", 120), ("14-16", 120), ("1430-17", 150), ("830-1030", 120)];
    for turn in 0..6_usize {
        let language = if turn % 2 == 0 { Language::French } else { Language::Arabic };
        let mut seed = 0x9e37_79b9 + turn as u64;
        let mut pick = |many: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % many
        };
        let (one, (time, minutes)) = (pick(5), hours[pick(4)]);
        let other = (one + 1 + pick(4)) % 5;
        let word = |at: usize| if language == Language::Arabic { arabic[at] } else { days[at].0 };
        // Classes that begin in the autumn and meet at least two of the holidays of the winter.
        let start = chrono::NaiveDate::from_ymd_opt(2026, 12, 1 + u32::try_from(pick(9)).unwrap()).unwrap();
        let (code, name) = (format!("t{turn}"), ["Tissage", "Zellige", "Broderie"][pick(3)]);
        let keys = [
            "F9 g F4".to_owned(),
            "Enter 'cou' Enter 'azi' Enter".to_owned(),
            format!(
                "Enter Enter '{}' Enter Enter '{} {} {time}' Enter",
                start.format("%-d/%-m"),
                word(one),
                word(other)
            ),
            format!("'{}' F2", minutes * 40 / 60),
            "Enter".to_owned(),
        ];
        let count: usize = keys.iter().map(|keys| parse(keys).len()).sum();
        assert!(count <= 40, "{count} keys: {keys:?}");
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        desk.keys(&keys[0]).keys(&format!("'{code}'")).keys(&keys[1]).keys(&format!("'{name}'"));
        desk.keys(&keys[2]).keys(&keys[3]).sees("40").keys(&keys[4]).sees("40");
        let store = desk.store();
        let made = course::find(&store, &code.to_uppercase()).unwrap();
        let sessions = session::of_course(&store, made.id, made.course.starts_on, made.course.ends_on).unwrap();
        assert_eq!((sessions.len(), sessions.last().unwrap().on), (40, made.course.ends_on), "{keys:?}");
        let sum: u32 = sessions.iter().map(|own| u32::from(own.minutes)).sum();
        assert_eq!(sum, 40 * minutes);
        let closed: Vec<_> =
            holidays(made.course.starts_on, made.course.ends_on).into_iter().map(|own| own.on).collect();
        let meets = |day: &chrono::NaiveDate| {
            let weekday = u8::try_from(chrono::Datelike::weekday(day).number_from_monday()).unwrap();
            [days[one].1, days[other].1].contains(&weekday)
        };
        let met = closed.iter().filter(|day| meets(day)).count();
        assert!(sessions.iter().all(|own| !closed.contains(&own.on) && meets(&own.on)), "{met} holidays met");
        desk.keys("Ctrl-Z Ctrl-Z");
        assert!(course::find(&desk.store(), &code).is_err(), "nothing is left behind");
    }
}

#[test]
fn two_holidays_inside_are_named_before_anything_is_planned() {
    let mut desk = desk();
    desk.keys("F9 g F4 'z' Enter 'cou' Enter 'azi' Enter 'Couture Z' Enter Enter '1/12' Enter Enter 'lun jeu 9-11' Enter '80' F2");
    desk.sees("40 séances à créer")
        .sees("80 h")
        .sees("Manifeste")
        .sees("Amazigh")
        .keys("Enter")
        .sees("40 séances planifiées");
    let store = desk.store();
    let made = course::find(&store, "Z").unwrap();
    let sessions = session::of_course(&store, made.id, made.course.starts_on, made.course.ends_on).unwrap();
    for holiday in ["2027-01-11", "2027-01-14"] {
        assert!(sessions.iter().all(|session| session.on.to_string() != holiday));
    }
}

#[test]
fn a_clash_is_told_and_accepted_with_a_reason() {
    let mut desk = desk();
    desk.keys("F9 g F4 'z' Enter 'cou' Enter 'azi' Enter 'Couture Z' Enter Enter");
    desk.keys("'j' Enter '+6' Enter 'jeu 8:30-10' Enter Enter 'Salle 2' Enter 'mme ouhssaine' Enter F2");
    desk.sees("Formatrice prise par Couture M2-A").sees("Salle prise par Couture M2-B").sees("26/11/2026");
    desk.keys("Enter Enter").sees("Dites pourquoi").keys("'deux groupes réunis' Enter").sees("planifiée");
    desk.keys("Esc Esc Esc F9 h").sees("deux groupes réunis");
}

#[test]
fn what_no_timetable_can_give_is_refused_with_what_it_gives() {
    let mut desk = desk();
    desk.keys("F9 g F4 'z' Enter 'cou' Enter 'azi' Enter Enter Enter 'j' Enter Enter 'lun 9-10' Enter '9000'");
    desk.keys("F2").sees("jamais 9");
    let mut desk = desk_as(&Setting { language: Language::Arabic, ..Setting::default() });
    desk.keys("F9 g F4 'z' Enter 'cou' Enter 'azi' Enter Enter Enter 'j' Enter Enter 'lun 9-10' Enter '9000'");
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
