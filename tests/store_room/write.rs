//! Writing: founding, ids, settings, what other processes see, failing work.

use crate::kit::*;
use najma::store::meta::{Founding, Rule, meta, rules, set_rule};
use najma::store::{Act, Seed, Store, Trouble, clerk, history, undo};
use rusqlite::params;

#[test]
fn settings_are_set_undone_and_redone_across_restarts() {
    let Desk { mut store, amina, path, folder: _folder, .. } = desk();
    assert_eq!(store.head().unwrap().0, 2);
    assert_eq!(rules(&store).unwrap().late_minutes, 15);
    set_rule(&mut store, amina, Rule::LateMinutes, 20).unwrap();
    set_rule(&mut store, amina, Rule::LateMinutes, 30).unwrap();
    let same = set_rule(&mut store, amina, Rule::LateMinutes, 30).unwrap();
    assert_eq!(same.change, None);
    drop(store);
    let mut store = open(&path);
    let undone = undo::undo(&mut store, amina, None).unwrap().unwrap();
    assert_eq!((undone.undid.0, undone.act.as_str()), (4, "setting"));
    assert_eq!(rules(&store).unwrap().late_minutes, 20);
    undo::undo(&mut store, amina, None).unwrap().unwrap();
    assert_eq!(rules(&store).unwrap().late_minutes, 15);
    assert_eq!(undo::undo(&mut store, amina, None).unwrap(), None);
    undo::redo(&mut store, amina, None).unwrap().unwrap();
    undo::redo(&mut store, amina, None).unwrap().unwrap();
    assert_eq!(rules(&store).unwrap().late_minutes, 30);
    assert_eq!(undo::redo(&mut store, amina, None).unwrap(), None);
    let told = history::latest(&store, None, 10).unwrap();
    assert_eq!(told.len(), 8);
    let row = told[0].row.clone();
    let row = history::of_row(&store, &row.0, row.1, row.2, 10).unwrap();
    assert_eq!(row.len(), 6);
    assert_eq!(row[0].fields[0].stored(), ("value", Some("20"), Some("30")));
    assert_eq!(row[0].fields.len(), 1);
    assert_eq!(row[0].act, "redo.setting");
    assert_sound(&path);
}

#[test]
fn a_new_file_says_whose_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/er/najma.db");
    let until = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let founding = Founding { sample: Some((u64::MAX, until)), ..founding() };
    let store = Store::found(&path, &founding, clock(), Seed::Fixed(7)).unwrap();
    let said = meta(&store).unwrap();
    assert_eq!((said.delegation, said.name.as_str()), (81, "Azilal"));
    assert_eq!(said.sample, Some((u64::MAX, until)));
    let again = Store::found(&path, &founding, clock(), Seed::Fixed(7));
    assert!(matches!(again, Err(Trouble::Refused(_))));
    drop(store);
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    assert_eq!(assert_sound(&path).head, 1);
    for bad in [0, 32_768] {
        let founding = Founding { delegation: bad, ..founding.clone() };
        let other = folder.path().join("other.db");
        assert!(Store::found(&other, &founding, clock(), Seed::Random).is_err());
        assert!(!other.exists());
    }
}

#[test]
fn ids_never_come_back_and_failed_work_leaves_nothing() {
    let mut desk = desk();
    let failed = desk.store.write(desk.amina, Act::new("person"), |tx| {
        person(tx, "Alaoui", None)?;
        Err::<(), _>(Trouble::Locked)
    });
    assert_eq!(failed.unwrap_err(), Trouble::Locked);
    let add =
        |store: &mut Store| store.write(desk.amina, Act::new("person"), |tx| person(tx, "Alaoui", None)).unwrap().value;
    let first = add(&mut desk.store);
    undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    assert_eq!(add(&mut desk.store), first + 1);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _ = desk.store.write(desk.amina, Act::new("person"), |tx| {
            person(tx, "Alaoui", None)?;
            panic!("in the middle of the work");
            #[allow(unreachable_code)]
            Ok(())
        });
    }));
    assert!(panicked.is_err());
    assert_eq!(add(&mut desk.store), first + 2);
    assert_sound(&desk.path);
}

#[test]
fn what_another_process_wrote_is_told_once_and_by_table() {
    let mut desk = desk();
    let mut other = open(&desk.path);
    assert!(other.moved().unwrap().is_empty());
    let course = course(&mut desk.store, desk.amina, 1, 2);
    let touched = other.moved().unwrap();
    assert!(touched.has("person") && touched.has("session") && !touched.has("mark"));
    assert!(other.moved().unwrap().is_empty());
    desk.store.write(desk.amina, Act::new("mark"), |tx| mark(tx, course.sessions[0], course.enrolments[0], 1)).unwrap();
    let touched = other.moved().unwrap();
    assert!(touched.has("mark") && !touched.has("person"));
    assert!(desk.store.moved().unwrap().has("mark"), "own writes too");
    assert!(desk.store.moved().unwrap().is_empty());
}

#[test]
fn a_change_of_nothing_is_none() {
    let mut desk = desk();
    let head = desk.store.head().unwrap();
    let id = desk.store.write(desk.amina, Act::new("person"), |tx| person(tx, "A", None));
    let id = id.unwrap().value;
    let idle = desk.store.write(desk.amina, Act::new("person"), |tx| {
        tx.execute("UPDATE person SET family = 'A', chg = ?2 WHERE id = ?1", [id, tx.chg()])?;
        let other = person(tx, "B", None)?;
        tx.execute("DELETE FROM person WHERE id = ?1", [other])
    });
    assert_eq!(idle.unwrap().change, None);
    assert_eq!(desk.store.head().unwrap().0, head.0 + 1);
    assert_sound(&desk.path);
}

#[test]
fn clerks_sign_in_once_and_bad_names_are_refused() {
    let mut desk = desk();
    let again = clerk::sign_in(&mut desk.store, "salma", "Other").unwrap();
    assert_eq!((again.id, again.name.as_str()), (desk.salma, "Salma Ait Lahcen"));
    for (login, name) in [("", "x"), (" ", "x"), ("x\0y", "x"), ("x", "")] {
        let refused = clerk::sign_in(&mut desk.store, login, name);
        assert!(matches!(refused, Err(Trouble::Refused(_))), "{login:?}");
    }
    assert_eq!(clerk::all(&desk.store).unwrap().len(), 2);
    let told = history::latest(&desk.store, None, 1).unwrap();
    let (act, by) = (told[0].act.as_str(), told[0].clerk.as_str());
    assert_eq!((act, by), ("sign-in", "Salma Ait Lahcen"));
    assert_eq!(clerk::by_id(&desk.store, desk.amina).unwrap().login, "amina");
}

#[test]
fn damaged_text_never_hides_a_list() {
    let mut desk = desk();
    let bad = b"Sal\xffma".as_slice();
    desk.store
        .write(desk.amina, Act::new("clerk"), |tx| {
            tx.execute(
                "UPDATE clerk SET name = CAST(?1 AS TEXT), chg = ?2 WHERE login = 'salma'",
                params![bad, tx.chg()],
            )
        })
        .unwrap();
    let names: Vec<String> = clerk::all(&desk.store).unwrap().into_iter().map(|c| c.name).collect();
    assert!(names.contains(&"Sal\u{fffd}ma".to_owned()), "{names:?}");
    // Undo puts the good text back, redo the very same bad bytes.
    undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    undo::redo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    let stored: Vec<u8> = shell(&desk.path)
        .query_row("SELECT CAST(name AS BLOB) FROM clerk WHERE login = 'salma'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(stored, bad);
    assert_sound(&desk.path);
}

#[test]
fn time_that_runs_backwards_is_not_written() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};
    let now = Arc::new(AtomicI64::new(1_795_500_000_000));
    let told = Arc::clone(&now);
    let clock = najma::clock::Clock::told_by(move || {
        chrono::DateTime::from_timestamp_millis(told.load(Ordering::SeqCst)).unwrap()
    });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("najma.db");
    let mut store = Store::found(&path, &founding(), clock, Seed::Random).unwrap();
    for now_ms in [0, 1_795_400_000_000, 2_111_000_000_000, 1_795_500_000_001] {
        now.store(now_ms, Ordering::SeqCst);
        let amina = clerk::by_login(&store, "amina").unwrap().unwrap().id;
        let minutes = u16::try_from(now_ms % 997 % 60 + 1).unwrap();
        set_rule(&mut store, amina, Rule::LateMinutes, minutes).unwrap();
    }
    let told = history::latest(&store, None, 10).unwrap();
    assert!(told.windows(2).all(|pair| pair[0].at >= pair[1].at));
    assert_sound(&path);
}
