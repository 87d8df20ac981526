//! What stays and what is told of it: a number that counts for nothing, the day, the words of others that still name her.

use crate::cli_kit::Home;
use crate::kit::lived_in;
use serde_json::Value;

/// Her number stays in the register, and that it counts for nothing; why is gone, for it may speak of her.
#[test]
fn a_certificate_keeps_its_number_and_nothing_said_of_her() {
    let home = Home::own();
    let her = home.ask(&["persons", "add", "--family", "Zouheirat", "--given", "Malikatou"]);
    let id = her["id"].as_str().unwrap();
    let other = home.ask(&["persons", "add", "--family", "Benali", "--given", "Hajar"]);
    for who in [id, other["id"].as_str().unwrap()] {
        home.own_db(&["enrolments", "add", "C1", who, "--from", "j-28"]).done();
    }
    let why = "* Malikatou fut malade";
    let issued = home.ask(&["certificates", "issue", "C1", "--exception", why]);
    let numbers: Vec<&str> =
        issued["certificates"].as_array().unwrap().iter().map(|one| one["number"].as_str().unwrap()).collect();
    let name = |number: &str| home.own_db(&["certificates", "list"]).done().out.contains(number);
    assert!(numbers.iter().all(|number| name(number)), "{numbers:?}");
    for number in numbers.iter().rev().take(2) {
        let short = number.split_once('/').unwrap().1;
        home.own_db(&["certificates", "annul", short, "--reason", "au nom de Zouheirat Malikatou"]).done();
    }
    home.ask(&["persons", "erase", id, "--yes", "--reason", "sa demande"]);
    let listed = home.ask(&["certificates", "list"]).to_string();
    assert!(numbers.iter().all(|number| listed.contains(number)), "{listed}");
    home.own_db(&["check"]).done();
    let conn = rusqlite::Connection::open(home.path("own.db")).unwrap();
    let count = |sql: &str| -> u32 { conn.query_row(sql, [], |row| row.get(0)).unwrap() };
    assert_eq!(count("SELECT count(*) FROM certificate WHERE annulled = '—' AND annulled_on IS NOT NULL"), 1);
    assert_eq!(count("SELECT count(*) FROM certificate WHERE annulled LIKE '%Malikatou%'"), 1, "the other's stays");
}

/// No paper says of somebody erased what she was: hers are left out of those that are handed out together.
#[test]
fn nobody_erased_is_certified_again() {
    let home = Home::own();
    let her = home.ask(&["persons", "add", "--family", "Zouheirat", "--given", "Malikatou", "--birth", "29/8/1984"]);
    let id = her["id"].as_str().unwrap();
    home.own_db(&["enrolments", "add", "C1", id, "--from", "j-28"]).done();
    home.ask(&["certificates", "issue", "C1", "--exception", "* malade en juin"]);
    let all = home.ask(&["certificates", "list"]);
    let all = all["certificates"].as_array().or_else(|| all.as_array()).unwrap();
    let hers = all.iter().find(|one| one["name"].as_str().is_some_and(|name| name.contains("Malikatou")));
    let number = hers.unwrap()["number"].as_str().unwrap().split_once('/').unwrap().1.to_owned();
    home.ask(&["persons", "erase", id, "--yes", "--reason", "sa demande"]);
    let (one, rest) = (home.path("une.txt"), home.path("toutes.txt"));
    let copy = ["certificates", "reprint", &number, "--reason", "perdue", "--output", one.to_str().unwrap()];
    home.own_db(&copy).refused(1, "Effacement fait");
    assert!(!one.exists());
    home.own_db(&["certificates", "print", "C1", "--output", rest.to_str().unwrap()]).done();
    let said = std::fs::read_to_string(&rest).unwrap();
    assert_eq!(said.matches('\u{c}').count() + 1, all.len() - 1, "{said}");
    assert!(!said.contains("1984") && !said.contains("Malikatou"), "{said}");
}

/// Nobody can be called who has neither name nor number: she waits for no place any more, and her form says « sans objet » of none
/// of her names.
#[test]
fn who_was_erased_waits_for_nothing() {
    let home = Home::own();
    let her = home.ask(&["persons", "add", "--family-ar", "أوحمو", "--given-ar", "تيليلا", "--given", "?"]);
    let id = her["id"].as_str().unwrap();
    home.own_db(&["enrolments", "wait", "C1", id]).done();
    home.own_db(&["persons", "erase", id, "--yes", "--reason", "à sa demande"]).done();
    assert!(home.ask(&["enrolments", "waiting", "C1"]).as_array().unwrap().is_empty());
    home.own_db(&["enrolments", "promote", "C1"]).refused(1, "Personne n'attend");
    let all = home.ask(&["enrolments", "list", "C1"]);
    let line = all.as_array().unwrap().iter().find(|line| line["person"] == id).unwrap();
    assert_eq!((&line["state"], &line["number"]), (&"cancelled".into(), &Value::Null), "{line}");
    home.own_db(&["check"]).done();
}

/// Wherever her number or her line stands it is told when she was erased, in the reader's script; nobody finds or compares her by
/// these words.
#[test]
fn when_she_was_erased_stands_in_the_place_of_her_name() {
    let (home, id) = lived_in();
    let other = home.ask(&["persons", "add", "--family", "Amellal", "--given", "Itto", "--birth", "1991"]);
    let other = other["id"].as_str().unwrap().to_owned();
    home.ask(&["certificates", "issue", "C1", "--exception", "* malade en juin"]);
    for her in [&id, &other] {
        home.own_db(&["persons", "erase", her, "--yes", "--reason", "à sa demande"]).done();
    }
    let said = |args: &[&str], lang: &str| home.own_db(&[args, &["--lang", lang]].concat()).done().out;
    for args in [
        &["persons", "show", &id][..],
        &["enrolments", "list", "C1"],
        &["persons", "list"],
        &["persons", "search", &id],
    ] {
        assert!(said(args, "fr").to_lowercase().contains("effacement "), "{args:?}: {}", said(args, "fr"));
        assert!(
            ["محو 2", "تم المحو يوم"].iter().any(|words| said(args, "ar").contains(words)),
            "{args:?}: {}",
            said(args, "ar")
        );
    }
    assert!(said(&["persons", "show", &id], "fr").contains("par Khadija : à sa demande"));
    // One seam for every place: a list, a sheet, history, the register of certificates, what leaves the office.
    let languages =
        [("fr", "effacement 2"), ("ar", "محو 2"), ("en", "erased 2"), ("zgh-Latn", "asfaḍ 2"), ("zgh", "ⴰⵙⴼⴰⴹ 2")];
    let month = chrono::Utc::now().format("%Y-%m").to_string();
    let csv = home.path("list.csv").display().to_string();
    for (lang, own) in languages {
        let mut told = vec![said(&["enrolments", "list", "C1"], lang)];
        if ["ar", "en"].contains(&lang) {
            home.own_db(&["lists", "run", "--format", "csv", "--output", &csv, "--replace", "--lang", lang]).done();
            told.extend([
                said(&["attendance", "show", "C1@j-7"], lang),
                said(&["attendance", "export", "C1", "--month", &month], lang),
                said(&["certificates", "eligible", "C1"], lang),
                said(&["certificates", "list"], lang),
                said(&["history"], lang),
                std::fs::read_to_string(&csv).unwrap(),
            ]);
        }
        for (at, text) in told.iter().enumerate() {
            assert!(text.contains(own), "{lang} {at}: {text}");
            for (_, other) in languages.iter().filter(|(other, _)| *other != lang) {
                assert!(!text.contains(other), "{lang} {at} says {other}: {text}");
            }
        }
    }
    assert_eq!(home.ask(&["persons", "show", &id])["erased"]["by"], "Khadija");
    assert!(home.ask(&["persons", "search", "effacement"]).as_array().unwrap().is_empty());
    let pairs = home.own_db(&["persons", "duplicates", "--json"]).out;
    assert!(!pairs.contains(&id) && !pairs.contains(&other), "{pairs}");
    home.own_db(&["persons", "set", &id, "--marital", "widowed"]).refused(1, "Effacement fait le");
    home.own_db(&["check"]).done();
}

/// What clerks wrote of her in others' rows no rule can take out of its sentence: it is told where it stands, before and after.
#[test]
fn free_words_that_name_her_elsewhere_are_listed() {
    let (home, id) = lived_in();
    let dry = home.own_db(&["persons", "erase", &id, "--json"]);
    let before = dry.json()["named_in"].as_array().unwrap().len();
    home.own_db(&["persons", "set", "J100001", "--note", "voisine de MALIKATOU Zouheirat"]).done();
    home.own_db(&["persons", "set", "J100003", "--note", "Malikatou seulement"]).done();
    let said = home.own_db(&["persons", "erase", &id]);
    assert!(said.out.contains("ce nom") && said.out.contains("ALAOUI Fatima · note"), "{}", said.out.to_lowercase());
    let named = home.own_db(&["persons", "erase", &id, "--json"]).json();
    assert_eq!(named["named_in"].as_array().unwrap().len(), before + 1, "half a name is nobody's: {named}");
    home.own_db(&["persons", "set", "J100001", "--note", ""]).done();
    let done = home.ask(&["persons", "erase", &id, "--yes", "--reason", "à sa demande"]);
    assert_eq!(done["named_in"].as_array().unwrap().len(), before);
}
