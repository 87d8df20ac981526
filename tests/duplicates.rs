//! One woman, one record: who may be one with whom is told on every path, and never decided by the program.

#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use serde_json::Value;

fn add(home: &Home, fields: &[&str]) -> Value {
    let mut args = vec!["persons", "add"];
    args.extend(fields);
    home.ask(&args)
}

fn id(added: &Value) -> String {
    added["id"].as_str().unwrap().to_owned()
}

/// The pairs of the registry, each by the two ids, the older first.
fn pairs(home: &Home) -> Vec<(String, String)> {
    let list = home.ask(&["persons", "duplicates"]);
    let text = |pair: &Value, side: &str| pair[side].as_str().unwrap().to_owned();
    list.as_array().unwrap().iter().map(|pair| (text(pair, "one"), text(pair, "other"))).collect()
}

const FIRST: [&str; 8] = ["--family", "El Idrissi", "--given", "Fatima Zahra", "--birth", "12/5/1990", "--sex", "f"];
const AGAIN: [&str; 6] = ["--family-ar", "الإدريسي", "--given-ar", "فاطمة الزهراء", "--birth", "5/12/1990"];

#[test]
fn a_woman_who_comes_twice_is_told_at_the_door_and_in_the_review() {
    let home = Home::own();
    let one = add(&home, &FIRST);
    assert_eq!(one["alike"].as_array().unwrap().len(), 0);
    let other = add(&home, &AGAIN);
    let alike = &other["alike"][0];
    assert_eq!(alike["id"], one["id"]);
    assert!(alike["score"].as_f64().unwrap() > 0.9 && alike["possible"] == true);
    assert!(alike["reasons"].as_array().unwrap().len() >= 2, "{alike}");
    let pair = (id(&one), id(&other));
    assert_eq!(pairs(&home), std::slice::from_ref(&pair));
    // Said to be two: never again, until that is undone.
    home.own_db(&["persons", "distinct", &pair.1, &pair.0]).done();
    assert_eq!(pairs(&home), []);
    home.own_db(&["undo"]).done();
    assert_eq!(pairs(&home), [pair]);
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn those_who_only_look_alike_are_not_proposed() {
    let home = Home::own();
    let phone = ["--phone", "0661234567", "--commune", "Bzou"];
    let with = |more: [&'static str; 6]| {
        let mut all = more.to_vec();
        all.extend(phone);
        all
    };
    // A mother and her daughter of one name and one phone, twins, a sister and a brother.
    add(&home, &with(["--family", "Rahmouni", "--given", "Aicha", "--birth", "1968"]));
    add(&home, &with(["--family", "Rahmouni", "--given", "Aïcha", "--birth", "1991"]));
    add(&home, &with(["--family", "Rahmouni", "--given", "Hafida", "--birth", "4/3/2001"]));
    add(&home, &with(["--family", "Rahmouni", "--given", "Latifa", "--birth", "4/3/2001"]));
    add(&home, &with(["--family", "Rahmouni", "--given", "Samira", "--birth", "4/3/1999"]));
    add(&home, &with(["--family", "Rahmouni", "--given", "Samir", "--birth", "4/3/1999"]));
    assert_eq!(pairs(&home), []);
}

#[test]
fn a_family_name_of_marriage_and_a_year_are_enough() {
    let home = Home::own();
    let one = add(&home, &["--family", "Benali", "--given", "Khadija", "--birth", "1985"]);
    let other = add(&home, &["--family", "Ben Ali ép. Tazi", "--given", "Hadija", "--birth", "2/3/1985"]);
    assert_eq!(pairs(&home), [(id(&one), id(&other))]);
}

#[test]
fn herself_is_nobody_else() {
    let home = Home::own();
    let said = home.own_db(&["persons", "distinct", "J100001", "J100001"]);
    assert_ne!(said.code, 0);
    assert!(said.err.contains("Fatima"), "{}", said.err);
}

#[test]
fn rows_of_a_file_are_told_with_score_and_reasons() {
    let home = Home::own();
    let one = add(&home, &FIRST);
    let file = home.path("liste.csv");
    std::fs::write(
        &file,
        "Nom;Prénom;Date de naissance\nIdrissi;Fatma Zohra;12/5/1990\nTazi;Imane;3/4/2001\nBennani;Latifa;1977\n",
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let dry = home.ask(&["import", "persons", file, "--dry-run"]);
    let verdicts: Vec<&str> =
        dry["lines"].as_array().unwrap().iter().map(|line| line["is"].as_str().unwrap()).collect();
    assert_eq!(verdicts, ["possible", "add", "add"]);
    let line = &dry["lines"][0];
    assert!(line["score"].as_f64().unwrap() > 0.9, "{line}");
    assert!(line["reasons"].as_array().unwrap().len() >= 2 && line["why"].as_str().unwrap().contains("IDRISSI"));
    let listed = home.ask(&["persons", "duplicates", "--for", file]);
    assert_eq!(listed.as_array().unwrap().len(), 1);
    assert_eq!(listed[0]["person"], one["id"]);
    // Left out when the file is imported, unless the clerk says otherwise.
    let done = home.ask(&["import", "persons", file]);
    assert_eq!([&done["added"], &done["possible"]], [2, 1]);
}

#[test]
fn what_was_said_of_a_row_counts_for_the_next_file() {
    let home = Home::own();
    let one = id(&add(&home, &FIRST));
    let (first, next) = (home.path("liste.csv"), home.path("liste-2.csv"));
    let row = "Idrissi;Fatma Zohra;12/5/1990";
    std::fs::write(&first, format!("Nom;Prénom;Date de naissance\n{row}\n")).unwrap();
    std::fs::write(&next, format!("Nom;Prénom;Date de naissance;Tél\nTazi;Imane;3/4/2001;\n{row};0661234567\n"))
        .unwrap();
    let (first, next) = (first.to_str().unwrap(), next.to_str().unwrap());
    let verdict = |file: &str, line: usize| {
        let dry = home.ask(&["import", "persons", file, "--dry-run"]);
        dry["lines"][line]["is"].as_str().unwrap().to_owned()
    };
    assert_eq!(verdict(first, 0), "possible");
    home.own_db(&["import", "decide", first, "2", "distinct", &one]).done();
    assert_eq!((verdict(first, 0), verdict(next, 1)), ("add".to_owned(), "add".to_owned()));
    home.own_db(&["import", "decide", first, "2", "same", &one]).done();
    // The phone she did not have is filled in.
    assert_eq!((verdict(first, 0), verdict(next, 1)), ("unchanged".to_owned(), "update".to_owned()));
    let done = home.ask(&["import", "persons", next]);
    assert_eq!([&done["added"], &done["updated"]], [1, 1]);
    home.own_db(&["import", "decide", first, "2", "open", &one]).done();
    assert_eq!(verdict(first, 0), "possible");
    assert_ne!(home.own_db(&["import", "decide", first, "9", "same", &one]).code, 0);
}
