//! Writing on real files: founding, ids, undo, redo, history, what other processes see.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use chrono::DateTime;
use najma::clock::Clock;
use najma::store::meta::{Founding, Rule, rules, set_rule};
use najma::store::{Seed, Store, clerk, history, undo};
use std::path::Path;

fn clock() -> Clock {
    Clock::told_by(|| DateTime::from_timestamp_millis(1_795_500_000_000).unwrap())
}

fn founding() -> Founding {
    Founding {
        delegation: 81,
        name: "Azilal".into(),
        name_ar: Some("أزيلال".into()),
        login: "amina".into(),
        clerk: "Amina Idrissi".into(),
        sample: None,
    }
}

fn found(folder: &Path) -> Store {
    Store::found(
        &folder.join("najma.db"),
        &founding(),
        clock(),
        Seed::Fixed(1),
    )
    .unwrap()
}

#[test]
fn settings_are_set_undone_and_redone_across_restarts() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = found(folder.path());
    let amina = clerk::by_login(&store, "amina").unwrap().unwrap().id;
    assert_eq!(store.head().unwrap().0, 1);
    assert_eq!(rules(&store).unwrap().late_minutes, 15);
    let first = set_rule(&mut store, amina, Rule::LateMinutes, 20).unwrap();
    assert_eq!(first.change.unwrap().0, 2);
    set_rule(&mut store, amina, Rule::LateMinutes, 30).unwrap();
    assert_eq!(
        set_rule(&mut store, amina, Rule::LateMinutes, 30)
            .unwrap()
            .change,
        None
    );
    let path = store.path().to_owned();
    drop(store);
    let mut store = Store::open(&path, clock(), Seed::Random).unwrap();
    let undone = undo::undo(&mut store, amina, None).unwrap().unwrap();
    assert_eq!((undone.undid.0, undone.act.as_str()), (3, "setting"));
    assert_eq!(rules(&store).unwrap().late_minutes, 20);
    undo::undo(&mut store, amina, None).unwrap().unwrap();
    assert_eq!(rules(&store).unwrap().late_minutes, 15);
    assert_eq!(undo::undo(&mut store, amina, None).unwrap(), None);
    undo::redo(&mut store, amina, None).unwrap().unwrap();
    undo::redo(&mut store, amina, None).unwrap().unwrap();
    assert_eq!(rules(&store).unwrap().late_minutes, 30);
    assert_eq!(undo::redo(&mut store, amina, None).unwrap(), None);
    let told = history::latest(&store, None, 10).unwrap();
    assert_eq!(told.len(), 7);
    let row = told[0].row.clone();
    let row = history::of_row(&store, &row.0, row.1, row.2, 10).unwrap();
    assert_eq!(row.len(), 6);
    assert_eq!(
        row[0].fields,
        vec![("value".into(), Some("20".into()), Some("30".into()))]
    );
    assert_eq!(row[0].act, "redo.setting");
}
