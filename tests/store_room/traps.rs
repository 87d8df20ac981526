//! The traps of the journal, each sprung on a real file: what must be refused, seen or named.

use crate::kit::*;
use najma::store::{Act, Store, Trouble, history, journal};
use rusqlite::{Connection, params};

/// A file with one course, a few marks, a gone row, closed.
fn filled() -> (Desk, Course) {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 2, 4);
    desk.store
        .write(desk.amina, Act::new("mark"), |tx| {
            for line in &course.enrolments {
                mark(tx, course.sessions[0], *line, 1)?;
            }
            Ok(())
        })
        .unwrap();
    desk.store.write(desk.amina, Act::new("mark"), |tx| unmark(tx, course.sessions[0], course.enrolments[3])).unwrap();
    // Large enough for a second part.
    desk.store
        .write(desk.amina, Act::new("note"), |tx| {
            let note = "n".repeat(70_000);
            for id in &course.persons[..2] {
                tx.execute("UPDATE person SET note = ?2, chg = ?3 WHERE id = ?1", params![id, note, tx.chg()])?;
            }
            Ok(())
        })
        .unwrap();
    (desk, course)
}

#[test]
fn every_write_from_elsewhere_is_refused_in_every_table() {
    let (desk, _) = filled();
    drop(desk.store);
    let conn = shell(&desk.path);
    let tables: Vec<&str> = journal::TABLES.iter().chain(journal::EXEMPT).copied().collect();
    for table in tables {
        let column: String =
            conn.query_row("SELECT name FROM pragma_table_info(?1) LIMIT 1", [table], |row| row.get(0)).unwrap();
        // Refused by the triggers, not by another constraint: that is what the message is asked for.
        let some: bool =
            conn.query_row(&format!("SELECT EXISTS (SELECT 1 FROM {table})"), [], |row| row.get(0)).unwrap();
        let statements = [
            format!("INSERT INTO {table} SELECT * FROM {table}"),
            format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}"),
            format!("UPDATE {table} SET {column} = {column}"),
            format!("DELETE FROM {table}"),
        ];
        for sql in statements {
            let refused = conn.execute(&sql, []);
            assert!(refused.is_err(), "{sql} was not refused (rows: {some})");
            let why = refused.unwrap_err().to_string();
            let ours = why.contains("no such function: najma_") || why.contains("append-only");
            assert!(ours, "{sql}: {why}");
        }
    }
    drop(conn);
    assert_sound(&desk.path);
}

#[test]
fn debians_own_shell_is_refused_too() {
    let (desk, _) = filled();
    let Desk { store, path, folder: _folder, .. } = desk;
    drop(store);
    for sql in ["UPDATE mark SET status = 3", "DELETE FROM gone", "UPDATE ids SET next = 1"] {
        let Ok(output) = std::process::Command::new("sqlite3").arg(&path).arg(sql).output() else {
            return;
        };
        assert!(!output.status.success(), "{sql}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("no such function"), "{said}");
    }
    assert_sound(&path);
}

#[test]
fn dropped_triggers_are_seen_at_open_and_named_by_check() {
    let (desk, _) = filled();
    drop(desk.store);
    shell(&desk.path).execute_batch("DROP TRIGGER j_mark_u").unwrap();
    let Err(Trouble::Damaged(why)) = Store::open(&desk.path, clock(), najma::store::Seed::Random) else {
        panic!("opened")
    };
    assert!(why.contains("j_mark_u"), "{why}");
    let store = Store::inspect(&desk.path, clock()).unwrap();
    let report = replay(&store, None, &mut |_| {}).unwrap();
    assert_eq!(report.findings.len(), 1, "{:?}", report.findings);
    assert_eq!(report.findings[0].check, "trigger");
}

#[test]
fn a_changed_or_strange_trigger_is_named() {
    for sql in [
        "DROP TRIGGER j_mark_d; CREATE TRIGGER j_mark_d AFTER DELETE ON mark BEGIN SELECT 1; END",
        "CREATE TRIGGER z AFTER INSERT ON mark BEGIN SELECT 1; END",
    ] {
        let (desk, _) = filled();
        drop(desk.store);
        shell(&desk.path).execute_batch(sql).unwrap();
        let opened = Store::open(&desk.path, clock(), najma::store::Seed::Random);
        assert!(matches!(opened, Err(Trouble::Damaged(_))), "{sql}");
    }
}

#[test]
fn a_replace_is_seen_as_what_it_does() {
    let mut desk = desk();
    let add = |tx: &mut najma::store::Tx<'_>| person(tx, "Alaoui", Some("AB1"));
    let first = desk.store.write(desk.amina, Act::new("person"), add).unwrap().value;
    let second = desk
        .store
        .write(desk.amina, Act::new("person"), |tx| {
            let id = tx.new_id()?;
            tx.execute(
                "INSERT OR REPLACE INTO person (id, family, cin, chg) VALUES (?1, 'Bennani', 'AB1', ?2)",
                params![id, tx.chg()],
            )?;
            Ok(id)
        })
        .unwrap();
    let told = history::of_row(&desk.store, "person", first, 0, 10).unwrap();
    assert_eq!(told.len(), 2, "the replaced row went on record");
    assert_eq!(told[0].change, second.change.unwrap());
    assert_sound(&desk.path);
}

#[test]
fn no_sql_of_the_store_replaces_or_opens_savepoints() {
    fn walk(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
                continue;
            }
            for line in std::fs::read_to_string(&path).unwrap().lines() {
                let line = line.trim_start();
                let code = !line.starts_with("//") && !line.starts_with("--");
                let banned = ["OR REPLACE", "REPLACE INTO", "SAVEPOINT", "ON DELETE", "ON UPDATE", "AUTOINCREMENT"];
                if code && banned.iter().any(|word| line.contains(word)) {
                    found.push(format!("{}: {line}", path.display()));
                }
            }
        }
    }
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(&root.join("src/store"), &mut found);
    walk(&root.join("data/schema"), &mut found);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn an_upsert_is_an_update_and_doing_nothing_is_nothing() {
    let (mut desk, course) = filled();
    let (session, line) = (course.sessions[0], course.enrolments[0]);
    let written = desk
        .store
        .write(desk.amina, Act::new("mark"), |tx| {
            mark(tx, session, line, 3)?;
            tx.execute(
                "INSERT INTO mark (session, enrolment, status, chg) VALUES (?1, ?2, 5, ?3) ON CONFLICT DO NOTHING",
                params![session, line, tx.chg()],
            )?;
            tx.execute(
                "INSERT OR IGNORE INTO mark (session, enrolment, status, chg) VALUES (?1, ?2, 5, ?3)",
                params![session, line, tx.chg()],
            )
        })
        .unwrap();
    let told = history::of_row(&desk.store, "mark", session, line, 10).unwrap();
    assert_eq!(told[0].change, written.change.unwrap());
    assert_eq!(told[0].fields[0].stored(), ("status", Some("1"), Some("3")));
    assert_eq!(told[0].fields.len(), 1);
    assert_sound(&desk.path);
}

#[test]
fn a_swallowed_error_leaves_only_rollback() {
    let (mut desk, course) = filled();
    let before = (dump(&desk.path), desk.store.head().unwrap());
    let swallowed = desk.store.write(desk.amina, Act::new("mark"), |tx| {
        mark(tx, course.sessions[1], course.enrolments[0], 1)?;
        // The second row fails after the first was seen by the triggers.
        let half = tx.execute(
            "INSERT INTO mark (session, enrolment, status, chg)
             SELECT ?1, ?2 + value - 1, iif(value = 2, NULL, 1), ?3 FROM json_each('[1,2]')",
            params![course.sessions[1], course.enrolments[1], tx.chg()],
        );
        assert!(half.is_err());
        Ok(())
    });
    assert!(swallowed.is_err());
    assert_eq!((dump(&desk.path), desk.store.head().unwrap()), before);
    desk.store.write(desk.amina, Act::new("mark"), |tx| mark(tx, course.sessions[1], course.enrolments[0], 1)).unwrap();
    assert_sound(&desk.path);
}

#[test]
fn rows_that_are_not_stamped_or_change_their_key_are_refused() {
    let (mut desk, course) = filled();
    let (session, line) = (course.sessions[0], course.enrolments[0]);
    let before = dump(&desk.path);
    for sql in [
        "UPDATE mark SET status = 3 WHERE session = ?1 AND enrolment = ?2",
        "UPDATE mark SET status = 3, chg = 1 WHERE session = ?1 AND enrolment = ?2",
        "UPDATE mark SET status = 3, chg = 99 WHERE session = ?1 AND enrolment = ?2",
        "UPDATE mark SET enrolment = enrolment + 1000, chg = 7 WHERE session = ?1 AND enrolment = ?2",
    ] {
        let refused = desk.store.write(desk.amina, Act::new("mark"), |tx| {
            assert_eq!(tx.chg(), 7);
            tx.execute(sql, [session, line])
        });
        assert!(refused.is_err(), "{sql}");
    }
    assert_eq!(dump(&desk.path), before);
    assert_sound(&desk.path);
}

#[test]
fn writes_outside_a_change_are_refused_even_with_the_functions() {
    let (mut desk, course) = filled();
    // A Change that reads only, then a statement after it has closed: the functions are there, the Change is not.
    let (session, line) = (course.sessions[0], course.enrolments[0]);
    let escaped = desk.store.write(desk.amina, Act::new("mark"), |_| Ok(()));
    assert_eq!(escaped.unwrap().change, None);
    let fake = Connection::open(&desk.path).unwrap();
    let flags = rusqlite::functions::FunctionFlags::SQLITE_UTF8;
    fake.create_scalar_function("najma_here", 0, flags, |_| Ok(1)).unwrap();
    let refused = fake.execute("UPDATE mark SET status = 3 WHERE session = ?1 AND enrolment = ?2", [session, line]);
    assert!(refused.is_err());
    assert_sound(&desk.path);
}

#[test]
fn the_journal_itself_cannot_be_written_inside_a_change() {
    let (mut desk, _) = filled();
    for sql in [
        "UPDATE change SET clerk = 1",
        "DELETE FROM change",
        "DELETE FROM change_part",
        "INSERT INTO change (id, at, clerk, act, scope, op, tables, body, hash) VALUES (99, 1, 1, 'x', 0, 1, 0, x'', x'')",
        "INSERT INTO change_part (change, tbl, k1, k2, body) VALUES (1, 1, 1, 1, x'00')",
    ] {
        let refused = desk.store.write(desk.amina, Act::new("mark"), |tx| tx.execute(sql, []));
        assert!(refused.is_err(), "{sql}");
    }
    assert_sound(&desk.path);
}

#[test]
fn a_row_touched_often_is_one_entry_and_one_that_came_and_went_is_none() {
    let (mut desk, course) = filled();
    let (session, line) = (course.sessions[1], course.enrolments[0]);
    let written = desk
        .store
        .write(desk.amina, Act::new("mark"), |tx| {
            for status in [1, 2, 3, 4, 5] {
                mark(tx, session, line, status)?;
            }
            mark(tx, session, course.enrolments[1], 1)?;
            unmark(tx, session, course.enrolments[1])?;
            // Deleted and put back otherwise: an update.
            unmark(tx, course.sessions[0], course.enrolments[0])?;
            mark(tx, course.sessions[0], course.enrolments[0], 4)
        })
        .unwrap();
    let told = history::latest(&desk.store, None, 1).unwrap();
    assert_eq!((told[0].change, told[0].rows), (written.change.unwrap(), 2));
    let old = history::of_row(&desk.store, "mark", course.sessions[0], course.enrolments[0], 9).unwrap();
    assert_eq!(old[0].fields[0].stored(), ("status", Some("1"), Some("4")));
    assert_eq!(old[0].fields.len(), 1);
    assert_eq!(old.len(), 2);
    assert_sound(&desk.path);
}

#[test]
fn every_table_of_the_schema_is_journalled_or_exempt_and_guarded() {
    let desk = desk();
    let conn = shell(&desk.path);
    let tables: Vec<String> = conn
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(std::result::Result::unwrap)
        .collect();
    for table in &tables {
        let known = journal::TABLES.contains(&table.as_str()) != journal::EXEMPT.contains(&table.as_str());
        assert!(known, "{table} must be in exactly one of journal::TABLES and journal::EXEMPT");
        let triggers: i64 = conn
            .query_row("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1", [table], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(triggers, 3, "{table}");
    }
    assert_eq!(tables.len(), journal::TABLES.len() + journal::EXEMPT.len());
    drop(conn);
    // A table that somebody adds is refused at open.
    shell(&desk.path).execute_batch("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT").unwrap();
    let opened = Store::open(&desk.path, clock(), najma::store::Seed::Random);
    assert!(matches!(opened, Err(Trouble::Damaged(why)) if why.contains("extra")));
}

#[test]
fn settings_of_the_connection_are_as_decided() {
    let desk = desk();
    let conn = shell(&desk.path);
    let mode: String = conn.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    let id: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0)).unwrap();
    assert_eq!((mode.as_str(), id), ("wal", 0x4E6A_6D61));
    assert!(rusqlite::version_number() >= 3_051_003 && rusqlite::version_number() != 3_052_000);
    drop(desk.store);
}

/// SQLite's own functions stop at a NUL: a text with one would be shown and never found.
#[test]
fn a_nul_in_a_text_is_refused_wherever_it_is_written() {
    let mut desk = desk();
    let amina = desk.amina;
    let refused = desk.store.write(amina, Act::new("person"), |tx| person(tx, "a\0b", None));
    assert!(refused.is_err(), "{refused:?}");
    let woman = desk.store.write(amina, Act::new("person"), |tx| person(tx, "ab", None)).unwrap().value;
    let refused = desk.store.write(amina, Act::new("note"), |tx| {
        tx.execute("UPDATE person SET note = ?2, chg = ?3 WHERE id = ?1", rusqlite::params![woman, "x\0", tx.chg()])
    });
    assert!(refused.is_err(), "{refused:?}");
    assert_sound(&desk.path);
}
