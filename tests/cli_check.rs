//! What `najma check` says of a file that somebody edited behind the program's back: in the clerk's language, the row or
//! the Change named, no word of a record; for scripts the same codes in every language.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use rusqlite::Connection;
use serde_json::Value;
use std::collections::BTreeSet;

/// A database with one thing wrong in it: what `sql` did once every trigger was dropped.
fn edited(home: &Home, sql: &str) -> String {
    let (from, to) = (home.path("own.db"), home.path("edited.db"));
    let _ = std::fs::remove_file(&to);
    Connection::open(&from).unwrap().execute("VACUUM INTO ?1", [to.to_str().unwrap()]).unwrap();
    let conn = Connection::open(&to).unwrap();
    let triggers: Vec<(String, String)> = conn
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF").unwrap();
    for (name, _) in &triggers {
        conn.execute(&format!("DROP TRIGGER {name}"), []).unwrap();
    }
    conn.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    for (_, text) in &triggers {
        conn.execute_batch(text).unwrap();
    }
    to.to_str().unwrap().to_owned()
}

/// Edits that do not hide one another, and the codes that scripts know them by.
const EDITS: &[(&str, &[&str])] = &[
    (
        "UPDATE mark SET status = 3 WHERE status = 1;
         UPDATE person SET given = 'Zahra' WHERE given = 'Fatima';
         UPDATE session_total SET present = present + 1;
         INSERT INTO mark SELECT session, 7, status, minutes, note, chg, NULL, NULL FROM mark LIMIT 1;
         DELETE FROM person_block;
         UPDATE ids SET next = 1",
        &["row-value", "totals-differ", "row-unknown", "block-missing", "counter"],
    ),
    (
        "DELETE FROM mark;
         DELETE FROM person WHERE given = 'Fatima';
         DELETE FROM session_total;
         DELETE FROM session_month;
         INSERT INTO session_total VALUES (7, 1, 0, 0, 0, 0, 0, 90);
         DROP INDEX session_due;
         CREATE TRIGGER spy AFTER INSERT ON mark BEGIN SELECT 1; END",
        &[
            "row-missing",
            "row-tie",
            "totals-missing",
            "totals-early",
            "month-missing",
            "object-missing",
            "object-stranger",
        ],
    ),
    (
        "UPDATE change SET clerk = clerk + 1 WHERE id = 3;
         UPDATE change SET body = x'ff' WHERE id = 5;
         DELETE FROM change WHERE id = 8;
         DELETE FROM person_print;
         DELETE FROM person_term",
        &["hash", "body", "changes-missing", "print-missing", "terms-differ"],
    ),
];

#[test]
fn what_is_wrong_is_said_in_the_language_of_the_clerk() {
    let home = Home::own();
    let day = &home.past()[0];
    home.own_db(&["attendance", "mark", day, "--absent", "2", "--rest-present", "--validate"]).done();
    home.own_db(&["check"]).done();
    for (sql, wanted) in EDITS {
        let path = edited(&home, sql);
        let said = home.run(["check", "--json", "--db", &path]);
        assert_eq!(said.code, 1, "{sql}: {}", said.out);
        let findings = said.json()["findings"].as_array().unwrap().clone();
        let codes: BTreeSet<&str> = findings.iter().map(|one| one["code"].as_str().unwrap()).collect();
        assert!(wanted.iter().all(|code| codes.contains(code)), "{sql}: {codes:?}");
        let other = home.run(["check", "--json", "--lang", "ar", "--db", &path]);
        assert_eq!(other.json()["findings"], Value::Array(findings), "{sql}");
        for language in ["fr", "ar", "zgh"] {
            let said = home.run(["check", "--lang", language, "--db", &path]);
            assert_eq!((said.code, said.err.as_str()), (1, ""), "{sql}");
            assert!(!said.out.contains("Fatima") && !said.out.contains("check-"), "{sql}: {}", said.out);
            spoken(language, &said.out);
        }
    }
}

/// No word of another language but what the file itself calls something.
fn spoken(language: &str, out: &str) {
    // Names of the file's own objects, hashes and Najma's options are the same everywhere.
    let own = ["session_due", "spy", "json", "SQLite"];
    for word in out.split(|c: char| !c.is_alphanumeric() && c != '_') {
        let latin = word.chars().any(|c| c.is_ascii_alphabetic());
        let hash = word.len() == 64 && word.chars().all(|c| c.is_ascii_hexdigit());
        if latin && !hash && !own.contains(&word) {
            match language {
                "ar" => panic!("« {word} » in: {out}"),
                _ => assert!(
                    !["row", "is", "change", "the", "missing", "Change", "left", "not", "found", "NULL"]
                        .contains(&word),
                    "« {word} » in: {out}"
                ),
            }
        }
    }
}

#[test]
fn a_finding_is_one_line_with_its_place_and_what_it_was() {
    let home = Home::own();
    let day = &home.past()[0];
    home.own_db(&["attendance", "mark", day, "--absent", "2", "--rest-present"]).done();
    let path = edited(&home, "UPDATE mark SET status = 1 WHERE status = 3");
    let change = home.ask(&["check"])["head"].clone();
    let french = home.run(["check", "--db", &path]).out;
    let first = french.lines().next().unwrap();
    assert!(first.starts_with("ligne · une présence 81-0"), "{french}");
    assert!(
        first.ends_with(&format!(
            "modification {change} : « marque » dit présente, alors que cette modification avait laissé absente"
        )),
        "{french}"
    );
    let arabic = home.run(["check", "--lang", "ar", "--db", &path]).out;
    let first = arabic.lines().next().unwrap();
    assert!(first.starts_with("سطر · علامة حضور 81-0"), "{arabic}");
    assert!(first.contains("حاضرة") && first.contains("غائبة"), "{arabic}");
    assert!(arabic.lines().last().unwrap().contains("--json"), "{arabic}");
}
