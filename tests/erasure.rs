//! A person erased for ever: her bytes are in no file any more, her counts are what they were, the journal still holds and
//! tampering is still found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, missing_docs)]

mod cli_kit;

use cli_kit::Home;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Everything that says who she was, as it is written in files.
const TRACES: [&str; 17] = [
    "Zouheirat",
    "zouheirat",
    "ZOUHEIRAT",
    "Malikatou",
    "malikatou",
    "زهيرات",
    "مليكتو",
    "QX445566",
    "qx445566",
    "661998877",
    "663112233",
    "Aghbaloune",
    "Rue des Mimosas",
    "confidence",
    "SX/4455",
    "Azzouhra",
    "Ouzoud-Tante",
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() { found.extend(files(&entry.path())) } else { found.push(entry.path()) }
    }
    found
}

/// Every trace that is in a file of a home, with the file, however wide its letters are.
fn traces(home: &Home) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in files(home.folder.path()) {
        let bytes = std::fs::read(&path).unwrap();
        let narrow: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
        for text in [String::from_utf8_lossy(&bytes), String::from_utf8_lossy(&narrow)] {
            let traces = TRACES.iter().filter(|trace| text.contains(**trace));
            found.extend(
                traces.map(|trace| (path.file_name().unwrap().to_string_lossy().into_owned(), (*trace).to_owned())),
            );
        }
    }
    found.sort();
    found.dedup();
    found
}

/// A home with a woman of whom everything is noted, in courses, with marks, papers, household, contract, tasks, a mistake
/// in the bin, a line on which she was a walk-in; her id.
fn lived_in() -> (Home, String) {
    let home = Home::own();
    let own = |args: &[&str]| home.own_db(args).done();
    let id = home.ask(&[
        "persons",
        "add",
        "--family",
        "Zouheirat",
        "--given",
        "Malikatou",
        "--family-ar",
        "زهيرات",
        "--given-ar",
        "مليكتو",
        "--birth",
        "17/5/1991",
        "--sex",
        "f",
        "--commune",
        "Azilal",
        "--milieu",
        "rural",
        "--file",
        "SX/4455",
        "--cin",
        "QX445566",
        "--phone",
        "0661998877",
        "--douar",
        "Aghbaloune",
        "--address",
        "Rue des Mimosas",
        "--safe-phone",
        "0663112233",
        "--known-as",
        "Azzouhra",
        "--mother",
        "Ouzoud-Tante",
        "--marital",
        "mariée",
        "--note",
        "une confidence",
    ]);
    let id = id["id"].as_str().unwrap().to_owned();
    own(&["persons", "set", &id, "--family", "Zouheirat Bis", "--note", "autre confidence"]);
    own(&["persons", "set", &id, "--family", "Zouheirat"]);
    own(&["papers", "set", &id, "cin", "--is", "original", "--remark", "QX445566 vue"]);
    own(&["papers", "set", &id, "photo", "--is", "missing"]);
    own(&["consents", "add", &id, "--language", "tachelhit", "--note", "Malikatou a signé"]);
    own(&["households", "join", &id, "--other", "J100001", "--role", "mère"]);
    own(&["persons", "show", &id, "--reveal", "appel de Zouheirat Malikatou"]);
    own(&["enrolments", "add", "C1", &id, "--from", "j-28"]);
    let past = home.past();
    for session in &past[..5] {
        own(&["attendance", "mark", session, "--absent", "4"]);
        own(&["attendance", "mark", session, "--justified", "4", "--note", "4:Malikatou malade, confidence"]);
    }
    own(&["attendance", "mark", &past[0], "--note", "4:guérie"]);
    own(&["attendance", "mark", &past[0], "--rest-present", "--validate"]);
    own(&[
        "contracts",
        "add",
        "--line",
        "C1 4",
        "--employer",
        "Atelier Zouheirat",
        "--master",
        "Azzouhra",
        "--from",
        "j-5",
        "--to",
        "+5",
        "--hours",
        "40",
    ]);
    own(&["enrolments", "suspend", "C1", "4", "--from", "j", "--until", "+2", "--reason", "Malikatou accouche"]);
    own(&["leave", "add", &id, "--kind", "illness", "--from", "+1", "--to", "+3", "--note", "Malikatou alitée"]);
    own(&[
        "persons",
        "add",
        "--family",
        "Zouheirat",
        "--given",
        "Azzouhra",
        "--cin",
        "qx445566x",
        "--phone",
        "0663112233",
    ]);
    own(&["persons", "merge", &id, "QX445566X", "--reason", "Azzouhra est Malikatou"]);
    (home, id)
}

fn counts(home: &Home) -> Vec<Value> {
    let asked: [&[&str]; 7] = [
        &["lists", "run", "--sex", "f"],
        &["lists", "run", "--age", "35-49"],
        &["lists", "run", "--milieu", "rural"],
        &["lists", "run", "--commune", "Azilal"],
        &["lists", "run", "--course", "C1"],
        &["lists", "run", "--marital", "married"],
        &["enrolments", "list", "C1"],
    ];
    let mut found: Vec<Value> = Vec::new();
    for args in asked {
        let said = home.ask(args);
        found.push(serde_json::json!([
            said["persons"],
            said["participations"],
            said.as_array().map(Vec::len),
            said["enrolments"].as_array().map(Vec::len)
        ]));
    }
    found.push(home.ask(&["hours", "report", "--by", "course", "--from", "j-30", "--until", "j"]));
    found
}

#[test]
fn nothing_says_who_she_was_and_everything_is_counted() {
    let (home, id) = lived_in();
    home.own_db(&["check"]).done();
    assert!(traces(&home).len() >= TRACES.len() - 3, "what is planted is there before: {:?}", traces(&home));
    let before = counts(&home);

    let said = home.own_db(&["persons", "erase", &id, "--reason", "demande de l'intéressée"]);
    assert!(
        said.code == 1 && said.out.contains("1 inscription") && said.out.contains("Rien n'est encore effacé"),
        "{}",
        said.out
    );
    home.own_db(&["persons", "erase", &id, "--yes"]).refused(1, "motif");
    home.own_db(&["persons", "erase", &id, "--yes", "--reason", "Malikatou Zouheirat le veut"])
        .refused(1, "donne son nom");
    assert_eq!(counts(&home), before);

    let done = home.ask(&["persons", "erase", &id, "--yes", "--reason", "demande de l'intéressée"]);
    assert_eq!((&done["clean"], &done["places"]), (&true.into(), &1.into()), "{done}");
    assert_eq!(traces(&home), vec![]);
    home.own_db(&["check"]).done();
    assert_eq!(counts(&home), before);

    let history = home.own_db(&["history", &id]).done().out;
    assert!(history.contains("Khadija") && history.contains("demande de l'intéressée"), "{history}");
    for args in [
        &["persons", "set", &id, "--family", "X"][..],
        &["consents", "add", &id],
        &["papers", "set", &id, "cin", "--is", "present"],
        &["households", "join", &id, "--other", "J100001"],
        &["persons", "erase", &id, "--yes", "--reason", "encore une fois"],
    ] {
        home.own_db(args).refused(1, "Effacement fait le");
    }
    home.own_db(&["undo"]).refused(1, "ne s'annule pas");
    home.own_db(&["check"]).done();
    assert_eq!(traces(&home), vec![]);
    let said = home.ask(&["persons", "search", "zouheirat"]);
    assert!(!said.to_string().contains(&id), "{said}");
}

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

/// The own database, its triggers dropped: somebody who knows how.
fn forger(home: &Home) -> rusqlite::Connection {
    let conn = rusqlite::Connection::open(home.path("own.db")).unwrap();
    let names: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    names.iter().for_each(|name| conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap());
    conn
}

/// What `check` finds but for the triggers that the forger dropped.
fn found(home: &Home) -> Vec<Value> {
    let report = home.own_db(&["check", "--json"]).json();
    let all = report["findings"].as_array().unwrap().clone();
    all.into_iter().filter(|finding| finding["check"] != "trigger").collect()
}

#[test]
fn an_erasure_excuses_no_other_hand() {
    let (home, id) = lived_in();
    home.ask(&["persons", "erase", &id, "--yes", "--reason", "fin de conservation"]);
    let sound = std::fs::read(home.path("own.db")).unwrap();
    let her = id.split_once('-').map(|(d, n)| (d.parse::<i64>().unwrap() << 32) | n.parse::<i64>().unwrap()).unwrap();
    let edits = [
        "UPDATE redaction SET now = zeroblob(32) WHERE id = (SELECT min(id) FROM redaction)",
        "DELETE FROM redaction WHERE id = (SELECT max(id) FROM redaction)",
        "UPDATE redaction SET chg = 1",
        "UPDATE change SET reason = 'autre' WHERE id = (SELECT min(id) FROM redaction)",
        "UPDATE change SET clerk = clerk + 1 WHERE id = (SELECT max(id) FROM redaction)",
        "UPDATE change SET body = CAST(body || x'00' AS BLOB) WHERE id = (SELECT max(id) FROM redaction)",
        "UPDATE change SET hash = zeroblob(32) WHERE id = (SELECT max(id) FROM redaction)",
        "INSERT INTO redaction SELECT id, hash, zeroblob(32), (SELECT max(chg) FROM redaction) FROM change \
         WHERE id NOT IN (SELECT id FROM redaction) LIMIT 1",
        &format!("UPDATE person SET family = 'Revenue' WHERE id = {her}"),
        &format!("UPDATE person SET birth = '1991-05-17' WHERE id = {her}"),
        &format!("UPDATE person SET erased_on = NULL WHERE id = {her}"),
        "UPDATE mark SET status = 1 WHERE enrolment = (SELECT max(id) FROM enrolment)",
    ];
    for edit in edits {
        std::fs::write(home.path("own.db"), &sound).unwrap();
        let conn = forger(&home);
        assert!(conn.execute(edit, []).unwrap() > 0, "{edit}");
        conn.close().unwrap();
        assert!(!found(&home).is_empty(), "nobody found: {edit}");
        for tail in ["own.db-wal", "own.db-shm"] {
            std::fs::remove_file(home.path(tail)).ok();
        }
    }
    std::fs::write(home.path("own.db"), &sound).unwrap();
    home.own_db(&["check"]).done();
}

#[test]
fn two_of_one_import_go_one_after_the_other_and_the_rest_stays() {
    use std::fmt::Write as _;
    let home = Home::own();
    let mut paper = String::from("N°;Nom;Prénom;Date de naissance;CIN\n");
    for n in 1..=900 {
        let name = match n {
            1 => "Zouheirat",
            899 => "Malikatou",
            _ => "Alami",
        };
        writeln!(paper, "{n};{name};Nom{n};12/3/1995;J2{n:05}").unwrap();
    }
    std::fs::write(home.path("registre.csv"), paper).unwrap();
    home.own_db(&["import", "persons", "registre.csv"]).done();
    std::fs::remove_file(home.path("registre.csv")).unwrap();
    for cin in ["J200001", "J200899"] {
        home.own_db(&["persons", "erase", cin, "--yes", "--reason", "fin de conservation"]).done();
        home.own_db(&["check"]).done();
    }
    assert_eq!(traces(&home), vec![]);
    let all = home.ask(&["persons", "list"]);
    assert_eq!(all.as_array().unwrap().len(), 903);
    assert_eq!(home.ask(&["persons", "show", "J200002"])["given"], "Nom2");
    // The import is no longer to be taken back: two of its rows have moved on.
    home.own_db(&["undo"]).refused(1, "ne s'annule pas");
}

#[test]
fn who_lies_in_the_bin_is_erased_too() {
    let home = Home::own();
    let id = home.ask(&["persons", "add", "--family", "Zouheirat", "--given", "Malikatou", "--cin", "QX445566"]);
    let id = id["id"].as_str().unwrap();
    home.own_db(&["enrolments", "add", "C1", id]).done();
    home.own_db(&["bin", "person", id]).done();
    assert!(!traces(&home).is_empty());
    home.own_db(&["persons", "erase", id, "--yes", "--reason", "saisie par erreur"]).done();
    assert_eq!(traces(&home), vec![]);
    home.own_db(&["check"]).done();
    assert!(home.ask(&["bin", "list"]).as_array().unwrap().is_empty());
    home.own_db(&["bin", "restore", id]).refused(1, "corbeille");
    home.own_db(&["persons", "erase", id, "--yes", "--reason", "encore"]).refused(1, id);
    home.own_db(&["persons", "erase", "nobody", "--yes", "--reason", "encore"]).refused(1, "nobody");
    home.own_db(&["persons", "erase"]).refused(2, "Qui");
}

/// Every table whose rows may be a person's is ruled on, text column by text column: a new one must be.
#[test]
fn every_column_that_may_speak_of_her_is_ruled_on() {
    use najma::domain::erasure::{FATES, REMOVED};
    let home = Home::own();
    let conn = rusqlite::Connection::open(home.path("own.db")).unwrap();
    let pairs = |sql: &str| -> Vec<(String, String)> {
        let mut statement = conn.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let ties = pairs(
        "SELECT l.name, f.\"table\" FROM pragma_table_list l, pragma_foreign_key_list(l.name) f WHERE l.type = 'table'",
    );
    let mut hers = vec![
        "person".to_owned(),
        "mark".to_owned(),
        "bin".to_owned(),
        "person_distinct".to_owned(),
        "row_verdict".to_owned(),
    ];
    let mut at = 0;
    while let Some(parent) = hers.get(at).cloned() {
        for (child, to) in &ties {
            if *to == parent && !hers.contains(child) {
                hers.push(child.clone());
            }
        }
        at += 1;
    }
    let mut unruled = Vec::new();
    for table in &hers {
        if REMOVED.contains(&table.as_str()) {
            continue;
        }
        let Some((_, columns)) = FATES.iter().find(|(own, _)| own == table) else {
            unruled.push(table.clone());
            continue;
        };
        // What is new on the fiche goes without saying.
        for (column, kind) in pairs(&format!("SELECT name, type FROM pragma_table_info('{table}')")) {
            let said = table == "person_detail" || columns.iter().any(|(own, _)| *own == column);
            if kind == "TEXT" && !said {
                unruled.push(format!("{table}.{column}"));
            }
        }
    }
    assert_eq!(unruled, Vec::<String>::new(), "say in domain::erasure what becomes of it when she is erased");
    let tables: std::collections::BTreeSet<&str> = FATES.iter().map(|(table, _)| *table).collect();
    assert_eq!(tables.len(), FATES.len(), "each is ruled on once");
    for table in FATES.iter().map(|(table, _)| *table).chain(REMOVED.iter().copied()) {
        assert!(hers.iter().any(|own| own == table), "{table} is no table of hers");
    }
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
