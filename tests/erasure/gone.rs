//! What goes: no byte of her is in a file any more, every count is what it was, the journal holds and no other hand is excused.

use crate::cli_kit::Home;
use crate::kit::{TRACES, counts, lived_in, traces};
use serde_json::Value;

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
