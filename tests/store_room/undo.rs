//! Undo and redo: stacks that survive restarts, other clerks' rows, unique values and references.

use crate::kit::*;
use najma::domain::message::{Message, Value};
use najma::store::{Act, Store, Trouble, history, undo};
use rusqlite::params;

fn status(store: &Store, path: &std::path::Path, session: i64, enrolment: i64) -> Option<i64> {
    let _ = store;
    shell(path)
        .query_row("SELECT status FROM mark WHERE session = ?1 AND enrolment = ?2", [session, enrolment], |row| {
            row.get(0)
        })
        .ok()
}

#[test]
fn two_marks_on_one_row_are_undone_and_redone_one_by_one() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 1, 3);
    let (session, line) = (course.sessions[0], course.enrolments[1]);
    let scope = Some((session & 0xffff_ffff) as u32);
    for status in [1, 3, 4] {
        desk.store.write(desk.amina, Act::new("mark").on(session), |tx| mark(tx, session, line, status)).unwrap();
    }
    let mut seen = Vec::new();
    while let Some(undone) = undo::undo(&mut desk.store, desk.amina, scope).unwrap() {
        seen.push(status(&desk.store, &desk.path, session, line));
        let Value::Message(about) = undone.about else { panic!("{:?}", undone.about) };
        assert_eq!(about.id, "about-line");
        assert_eq!(about.args[0], ("line", Value::Number(2)));
        desk.store = open(&desk.path);
    }
    assert_eq!(seen, vec![Some(3), Some(1), None]);
    let mut seen = Vec::new();
    while undo::redo(&mut desk.store, desk.amina, scope).unwrap().is_some() {
        seen.push(status(&desk.store, &desk.path, session, line));
        desk.store = open(&desk.path);
    }
    assert_eq!(seen, vec![Some(1), Some(3), Some(4)]);
    // And once more round, through redone Changes.
    for _ in 0..3 {
        undo::undo(&mut desk.store, desk.amina, scope).unwrap().unwrap();
    }
    assert_eq!(undo::undo(&mut desk.store, desk.amina, scope).unwrap(), None);
    assert_eq!(status(&desk.store, &desk.path, session, line), None);
    let told = history::of_register(&desk.store, najma::domain::id::SessionId(session), 50).unwrap();
    assert_eq!(told.len(), 13, "twelve on the mark, one birth of the session");
    assert_sound(&desk.path);
}

#[test]
fn something_new_ends_redo() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 1, 3);
    let session = course.sessions[0];
    let set = |store: &mut Store, line: usize, status| {
        store
            .write(desk.amina, Act::new("mark").on(session), |tx| mark(tx, session, course.enrolments[line], status))
            .unwrap();
    };
    set(&mut desk.store, 0, 1);
    undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    set(&mut desk.store, 1, 1);
    assert_eq!(undo::redo(&mut desk.store, desk.amina, None).unwrap(), None);
    undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    undo::redo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    assert_eq!(undo::redo(&mut desk.store, desk.amina, None).unwrap(), None);
}

#[test]
fn scopes_have_their_own_stacks() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 2, 2);
    let (one, two) = (course.sessions[0], course.sessions[1]);
    for session in [one, two] {
        desk.store
            .write(desk.amina, Act::new("mark").on(session), |tx| mark(tx, session, course.enrolments[0], 1))
            .unwrap();
    }
    let low = |id: i64| Some((id & 0xffff_ffff) as u32);
    undo::undo(&mut desk.store, desk.amina, low(one)).unwrap().unwrap();
    assert_eq!(status(&desk.store, &desk.path, one, course.enrolments[0]), None);
    assert_eq!(status(&desk.store, &desk.path, two, course.enrolments[0]), Some(1));
    assert_eq!(undo::undo(&mut desk.store, desk.amina, low(one)).unwrap(), None);
    assert_eq!(undo::redo(&mut desk.store, desk.amina, low(two)).unwrap(), None);
    undo::redo(&mut desk.store, desk.amina, low(one)).unwrap().unwrap();
    assert_eq!(status(&desk.store, &desk.path, one, course.enrolments[0]), Some(1));
}

#[test]
fn another_clerks_mark_is_never_touched() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 1, 3);
    let session = course.sessions[0];
    desk.store
        .write(desk.amina, Act::new("rest-present").on(session), |tx| {
            for line in &course.enrolments {
                mark(tx, session, *line, 1)?;
            }
            Ok(())
        })
        .unwrap();
    desk.store
        .write(desk.salma, Act::new("mark").on(session), |tx| mark(tx, session, course.enrolments[2], 3))
        .unwrap();
    let before = dump(&desk.path);
    let refused = undo::undo(&mut desk.store, desk.amina, None).unwrap_err();
    let by = "Salma Ait Lahcen".to_owned();
    assert_eq!(refused, Trouble::Conflict { by, act: "mark".into() });
    assert_eq!(dump(&desk.path), before);
    // Once Salma has taken hers back, Amina's stands as she left it.
    undo::undo(&mut desk.store, desk.salma, None).unwrap().unwrap();
    let undone = undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    assert_eq!(undone.about, Message::new("about-many").with("count", 3_usize).into());
    // Now Salma cannot redo: her mark's ground is gone.
    assert!(matches!(undo::redo(&mut desk.store, desk.salma, None), Err(Trouble::Conflict { .. })));
    assert_sound(&desk.path);
}

#[test]
fn who_still_refers_is_named() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 1, 1);
    let woman = desk.store.write(desk.amina, Act::new("person"), |tx| person(tx, "Chaoui", None)).unwrap().value;
    desk.store
        .write(desk.salma, Act::new("enrol"), |tx| {
            let id = tx.new_id()?;
            tx.execute(
                "INSERT INTO enrolment (id, course, number, person, from_on, chg) VALUES (?1, ?2, 2, ?3, '2026-09-01', ?4)",
                params![id, course.id, woman, tx.chg()],
            )?;
            Ok(id)
        })
        .unwrap();
    let Trouble::Refused(said) = undo::undo(&mut desk.store, desk.amina, None).unwrap_err() else {
        panic!("not refused")
    };
    assert_eq!(said.id, "undo-referred");
    assert_eq!(said.args[0], ("table", Value::Term("table-enrolment")));
    assert!(matches!(&said.args[1].1, Value::Message(m) if m.id == "about-line"), "{said:?}");
    // A marked enrolment is kept too, though no foreign key holds it.
    let enrolment: i64 = shell(&desk.path).query_row("SELECT max(id) FROM enrolment", [], |row| row.get(0)).unwrap();
    desk.store.write(desk.amina, Act::new("mark"), |tx| mark(tx, course.sessions[0], enrolment, 1)).unwrap();
    let Trouble::Refused(said) = undo::undo(&mut desk.store, desk.salma, None).unwrap_err() else {
        panic!("not refused")
    };
    assert_eq!(said.args[0], ("table", Value::Term("table-mark")));
    assert_sound(&desk.path);
}

#[test]
fn what_a_row_refers_to_is_missed_by_name() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 1, 1);
    let (line, woman) = (course.enrolments[0], course.persons[0]);
    desk.store
        .write(desk.amina, Act::new("remove"), |tx| tx.execute("DELETE FROM enrolment WHERE id = ?1", [line]))
        .unwrap();
    desk.store
        .write(desk.salma, Act::new("remove"), |tx| tx.execute("DELETE FROM person WHERE id = ?1", [woman]))
        .unwrap();
    let Trouble::Refused(said) = undo::undo(&mut desk.store, desk.amina, None).unwrap_err() else {
        panic!("not refused")
    };
    assert_eq!((said.id, &said.args[0].1), ("undo-missing", &Value::Term("table-person")));
    undo::undo(&mut desk.store, desk.salma, None).unwrap().unwrap();
    let undone = undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    assert!(matches!(undone.about, Value::Message(_)), "named though it was gone: {:?}", undone.about);
    assert_sound(&desk.path);
}

#[test]
fn a_unique_value_with_a_new_owner_is_named() {
    let mut desk = desk();
    let add = |store: &mut Store, family: &str| {
        store.write(desk.amina, Act::new("person"), |tx| person(tx, family, Some("AB12"))).unwrap().value
    };
    let first = add(&mut desk.store, "Alaoui");
    desk.store
        .write(desk.salma, Act::new("remove"), |tx| tx.execute("DELETE FROM person WHERE id = ?1", [first]))
        .unwrap();
    add(&mut desk.store, "Bennani");
    let Trouble::Refused(said) = undo::undo(&mut desk.store, desk.salma, None).unwrap_err() else {
        panic!("not refused")
    };
    assert_eq!(said.id, "undo-taken");
    assert_eq!(said.args[0].1, Value::from("AB12"));
    assert_eq!(said.args[1].1, Value::Both("BENNANI Fatima".to_owned(), String::new()));
    assert_sound(&desk.path);
}

#[test]
fn unique_values_that_changed_places_change_back() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 1, 5);
    let before = dump(&desk.path);
    desk.store
        .write(desk.amina, Act::new("renumber"), |tx| {
            for (at, line) in course.enrolments.iter().enumerate() {
                let number = at as i64 + 101;
                tx.execute(
                    "UPDATE enrolment SET number = ?2, chg = ?3 WHERE id = ?1",
                    params![line, number, tx.chg()],
                )?;
            }
            for (at, line) in course.enrolments.iter().enumerate() {
                let number = (at as i64 + 2) % 5 + 1;
                tx.execute(
                    "UPDATE enrolment SET number = ?2, chg = ?3 WHERE id = ?1",
                    params![line, number, tx.chg()],
                )?;
            }
            Ok(())
        })
        .unwrap();
    let turned = dump(&desk.path);
    assert_ne!(before, turned);
    undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    assert_eq!(dump(&desk.path), before);
    undo::redo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    assert_eq!(dump(&desk.path), turned);
    assert_sound(&desk.path);
}

#[test]
fn founding_and_signing_in_are_not_undone() {
    let mut desk = desk();
    assert_eq!(undo::undo(&mut desk.store, desk.amina, None).unwrap(), None);
    assert_eq!(undo::undo(&mut desk.store, desk.salma, None).unwrap(), None);
}

#[test]
fn undo_and_redo_by_turns_go_on_for_ever() {
    let mut desk = desk();
    let course = course(&mut desk.store, desk.amina, 1, 1);
    desk.store.write(desk.amina, Act::new("mark"), |tx| mark(tx, course.sessions[0], course.enrolments[0], 1)).unwrap();
    for _ in 0..150 {
        undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
        undo::redo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    }
    undo::undo(&mut desk.store, desk.amina, None).unwrap().unwrap();
    assert_sound(&desk.path);
}
