//! From one version of the schema to the next: once, whoever comes first, after a backup that reads back.

use crate::kit::*;
use najma::domain::person::{Name, Person};
use najma::store::merge::Base;
use najma::store::schema::{STEPS, Step};
use najma::store::{Act, Seed, Store, Trouble, history, undo};
use std::path::Path;

fn next() -> Vec<Step> {
    let mut steps = STEPS.to_vec();
    steps.push(Step {
        sql: Some("ALTER TABLE person ADD COLUMN nickname TEXT; CREATE INDEX person_nickname ON person (nickname);"),
        ..Step::new("9999_nickname")
    });
    steps
}

/// The version of this program, and that of the next.
fn versions() -> (u32, u32) {
    let own = u32::try_from(STEPS.len()).unwrap();
    (own, own + 1)
}

fn open_next(path: &Path) -> Result<Store, Trouble> {
    Store::open_with(path, clock(), Seed::Random, &next())
}

fn backup(path: &Path) -> std::path::PathBuf {
    std::path::PathBuf::from(format!("{}.before-v{}", path.display(), versions().1))
}

#[test]
fn an_older_file_is_brought_up_with_a_backup_and_its_history() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 2, 3);
    let woman = course.persons[0];
    let family = |tx: &najma::store::Tx<'_>, name: &str| {
        tx.execute("UPDATE person SET family = ?2, chg = ?3 WHERE id = ?1", rusqlite::params![woman, name, tx.chg()])
    };
    desk.store.write(desk.amina, Act::new("person"), |tx| family(tx, "Berrada")).unwrap();
    let before = dump(&desk.path);
    let mut old = open(&desk.path);
    drop(desk.store);
    let mut store = open_next(&desk.path).unwrap();
    // The old program, still open, is asked to restart; newly started it refuses.
    let late = old.write(desk.amina, Act::new("person"), |tx| family(tx, "Late"));
    assert_eq!(late.unwrap_err(), Trouble::Newer(versions().1, versions().0));
    drop(old);
    let refused = Store::open(&desk.path, clock(), Seed::Random);
    assert_eq!(refused.err(), Some(Trouble::Newer(versions().1, versions().0)));
    // The new column is journalled like the others, and undo reaches back over the step.
    store
        .write(desk.amina, Act::new("person"), |tx| {
            tx.execute("UPDATE person SET nickname = 'Titi', chg = ?2 WHERE id = ?1", [woman, tx.chg()])
        })
        .unwrap();
    let told = history::of_row(&store, "person", woman, 0, 9).unwrap();
    assert_eq!(told[0].fields[0].stored(), ("nickname", None, Some("Titi")));
    assert_eq!(told[0].fields.len(), 1);
    undo::undo(&mut store, desk.amina, None).unwrap().unwrap();
    undo::undo(&mut store, desk.amina, None).unwrap().unwrap();
    assert_eq!(history::of_row(&store, "person", woman, 0, 9).unwrap().len(), 5);
    undo::redo(&mut store, desk.amina, None).unwrap().unwrap();
    drop(store);
    let stripped: Vec<String> = dump(&desk.path).into_iter().map(|line| line.replace(" nickname=Null", "")).collect();
    assert_eq!(stripped, before);
    // The newer file may be checked by this version all the same.
    let store = Store::inspect(&desk.path, clock()).unwrap();
    assert_eq!(replay(&store, None, &mut |_| {}).unwrap().findings, vec![]);
    // The backup is the file as it was, and opens with the old version.
    assert_eq!(dump(&backup(&desk.path)), before);
    drop(Store::open(&backup(&desk.path), clock(), Seed::Random).unwrap());
    assert_sound(&backup(&desk.path));
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(std::fs::metadata(backup(&desk.path)).unwrap().permissions().mode() & 0o777, 0o600);
}

/// What a migration makes anew is of another form, or by other rules, before it.
#[test]
fn a_file_that_was_not_brought_up_yet_is_no_damaged_file() {
    let mut desk = desk();
    course(&mut desk.store, desk.amina, 2, 3);
    drop(desk.store);
    let conn = rusqlite::Connection::open(&desk.path).unwrap();
    conn.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).unwrap();
    let before = STEPS.iter().position(|step| step.name == "0029_block_leaves").unwrap();
    conn.execute_batch(&format!(
        "PRAGMA user_version = {before}; DROP TABLE person_block;
         CREATE TABLE person_block (block INTEGER NOT NULL, born INTEGER NOT NULL, person INTEGER NOT NULL,
           PRIMARY KEY (block, born, person)) STRICT, WITHOUT ROWID;
         DELETE FROM person_term;"
    ))
    .unwrap();
    drop(conn);
    let store = Store::inspect(&desk.path, clock()).unwrap();
    let findings = replay(&store, None, &mut |_| {}).unwrap().findings;
    assert!(findings.iter().all(|finding| finding.check != "derived"), "{findings:?}");
}

#[test]
fn sixteen_starts_on_an_older_file_migrate_it_once() {
    let Desk { path, folder, store, .. } = desk();
    drop(store);
    let gate = std::sync::Barrier::new(16);
    std::thread::scope(|scope| {
        for n in 0..16 {
            let (path, gate) = (&path, &gate);
            scope.spawn(move || {
                gate.wait();
                let mut store = open_next(path).unwrap();
                najma::store::clerk::sign_in(&mut store, &format!("clerk{n}"), "X").unwrap();
            });
        }
    });
    let columns: i64 = shell(&path)
        .query_row("SELECT count(*) FROM pragma_table_info('person') WHERE name = 'nickname'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(columns, 1);
    assert_eq!(najma::store::clerk::all(&open_next(&path).unwrap()).unwrap().len(), 18);
    let left = std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name());
    let copies = left.filter(|name| name.to_string_lossy().contains("before")).count();
    assert_eq!(copies, 1, "one backup");
}

#[test]
fn a_step_that_fails_changes_nothing() {
    let Desk { path, folder: _folder, store, .. } = desk();
    drop(store);
    let before = dump(&path);
    for sql in [
        "ALTER TABLE person ADD COLUMN nickname TEXT; ALTER TABLE nowhere ADD COLUMN x TEXT;",
        "CREATE TABLE forgotten (id INTEGER PRIMARY KEY) STRICT;",
    ] {
        let mut steps = next();
        steps.last_mut().unwrap().sql = Some(sql);
        let failed = Store::open_with(&path, clock(), Seed::Random, &steps);
        assert!(matches!(failed, Err(Trouble::Damaged(_))), "{sql}");
        assert_eq!(dump(&path), before);
        drop(open(&path));
        assert_sound(&path);
    }
}

/// The rows of a table that is not journalled, as text.
fn derived_rows(conn: &rusqlite::Connection, table: &str) -> Vec<String> {
    let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        let cells: Vec<String> = (0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect();
        Ok(cells.join(" "))
    });
    rows.unwrap().map(std::result::Result::unwrap).collect()
}

#[test]
fn a_step_makes_derived_tables_anew() {
    let mut desk = desk();
    for (family, given) in [("Berrada", "Aïcha"), ("Tazi", "Fatima Zahra"), ("Berrada", "Itto")] {
        let name = Name { family: family.into(), given: given.into(), ..Name::default() };
        let value = Person { name, ..Person::default() };
        najma::store::person::save(&mut desk.store, desk.amina, None, &value, &Base::new()).unwrap();
    }
    let tables = ["person_term", "person_print"];
    let filled = |path: &Path| tables.map(|table| derived_rows(&shell(path), table));
    let before = filled(&desk.path);
    assert!(before.iter().all(|rows| !rows.is_empty()));
    drop(desk.store);
    // As a file is whose tables were filled by other rules: nobody is found.
    let conn = shell(&desk.path);
    for table in tables {
        for letter in ["i", "u", "d"] {
            conn.execute_batch(&format!("DROP TRIGGER j_{table}_{letter}")).unwrap();
        }
        conn.execute_batch(&format!("DELETE FROM {table}")).unwrap();
    }
    drop(conn);
    let mut steps = STEPS.to_vec();
    steps.push(Step { rebuilds: &["person_print", "person_term"], sql: Some(""), ..Step::new("9999_rules") });
    drop(Store::open_with(&desk.path, clock(), Seed::Random, &steps).unwrap());
    assert_eq!(filled(&desk.path), before);
    // A step that names what nobody can fill changes nothing.
    steps.push(Step { rebuilds: &["mark"], sql: Some(""), ..Step::new("9999_wrong") });
    let failed = Store::open_with(&desk.path, clock(), Seed::Random, &steps);
    assert!(matches!(failed, Err(Trouble::Damaged(_))));
    assert_eq!(filled(&desk.path), before);
}

#[test]
fn a_migration_killed_at_any_moment_leaves_the_old_or_the_new() {
    if let Some((_, path)) = task() {
        println!("ready");
        drop(open_next(&path).unwrap());
        println!("done");
        return;
    }
    let name = "migrate::a_migration_killed_at_any_moment_leaves_the_old_or_the_new";
    let rounds = if std::env::var_os("NAJMA_LONG").is_some() { 300 } else { 12 };
    let mut original = desk();
    course(&mut original.store, original.amina, 30, 60);
    let Desk { path: from, folder: _folder, store, .. } = original;
    drop(store);
    let before = dump(&from);
    let (mut old, mut new) = (0, 0);
    for round in 0..rounds {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("najma.db");
        std::fs::copy(&from, &path).unwrap();
        let mut child = child(name, "migrate", &path).stdout(std::process::Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut output = std::io::BufReader::new(child.stdout.take().unwrap());
        while !line.contains("ready") {
            line.clear();
            assert!(std::io::BufRead::read_line(&mut output, &mut line).unwrap() > 0);
        }
        std::thread::sleep(std::time::Duration::from_micros(1500 * round as u64 % 30_000));
        child.kill().unwrap();
        child.wait().unwrap();
        match Store::open(&path, clock(), Seed::Random) {
            Ok(store) => {
                drop(store);
                old += 1;
                assert_eq!(dump(&path), before);
                assert_sound(&path);
            }
            Err(Trouble::Newer(file, program)) if (file, program) == (versions().1, versions().0) => {
                new += 1;
                assert_eq!(dump(&backup(&path)), before);
            }
            Err(trouble) => panic!("{trouble:?}"),
        }
        drop(open_next(&path).unwrap());
    }
    println!("{rounds} kills: {old} old, {new} new");
}
