//! The index of persons finds exactly those whom a look at every person finds, whatever was written, undone and redone.

use crate::kit::*;
use chrono::NaiveDate;
use najma::domain::birth::Birth;
use najma::domain::id::PersonId;
use najma::domain::person::{Name, Person, PersonRow};
use najma::domain::search::{Nearness, Query};
use najma::store::check::check;
use najma::store::merge::Base;
use najma::store::person::{self, MOST};
use najma::store::{Act, Store, undo};
use std::collections::BTreeSet;

const FAMILIES: [(&str, &str); 8] = [
    ("Alaoui", "العلوي"),
    ("El Idrissi", "الإدريسي"),
    ("Ben Ali", "بن علي"),
    ("Benali", "بنعلي"),
    ("Aït Brahim", "أيت براهيم"),
    ("Zahraoui", "الزهراوي"),
    ("Tazi", ""),
    ("", "التازي"),
];
const GIVEN: [(&str, &str); 8] = [
    ("Fatima", "فاطمة"),
    ("Fatima Zahra", "فاطمة الزهراء"),
    ("Fatna", "فاطنة"),
    ("Khadija", "خديجة"),
    ("Zohra", ""),
    ("", "زهرة"),
    ("Aïcha", "عائشة"),
    ("Salima", "سليمة"),
];
const COMMUNES: [&str; 3] = ["05.081.05.07", "05.081.01.01", "05.081.05.01"];
const TYPED: [&str; 40] = [
    "fatima",
    "fat",
    "fa",
    "f",
    "zahra",
    "zoh",
    "ز",
    "زه",
    "زهرة",
    "الزهراء",
    "فاطمة",
    "khad",
    "خديجة",
    "kha",
    "idrissi",
    "el",
    "el idrissi",
    "الادريسي",
    "ben ali",
    "benali",
    "bnali",
    "بنعلي",
    "ait",
    "brahim",
    "ait brahim",
    "bzou",
    "بزو",
    "bz",
    "azilal",
    "1990",
    "199",
    "1991",
    "12/5/1990",
    "36a",
    "06",
    "0661",
    "0",
    "ib1",
    "4",
    "xyz",
];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn somebody(dice: &mut Dice, n: usize) -> Person {
    let (family, family_ar) = *dice.pick(&FAMILIES);
    let (given, given_ar) = *dice.pick(&GIVEN);
    let one_script = dice.roll(4);
    let text = |text: &str, gone: bool| if gone { String::new() } else { text.to_owned() };
    let name = Name {
        family: text(family, one_script == 0),
        given: text(given, one_script == 0),
        family_ar: text(family_ar, one_script == 1),
        given_ar: text(given_ar, one_script == 1),
        erased_on: None,
    };
    let name = if name == Name::default() { Name { family: "Seule".into(), ..name } } else { name };
    let some = |dice: &mut Dice, value: String| (dice.roll(3) > 0).then_some(value);
    let year = 1988 + dice.roll(5);
    let birth = dice.pick(&["Y", "Y-05-12", "Y-05", "~36@2026-11-24"]).replace('Y', &year.to_string());
    Person {
        name,
        file: some(dice, format!("{n}/26")),
        birth: some(dice, birth).and_then(|text| Birth::from_disk(&text)),
        commune: some(dice, dice_commune(n).to_owned()),
        phone: some(dice, format!("+2126{:08}", n * 7919)),
        cin: some(dice, format!("IB{:06}", n * 31)),
        ..Person::default()
    }
}

fn dice_commune(n: usize) -> &'static str {
    COMMUNES[n % COMMUNES.len()]
}

/// Persons in several blocks of ids, and at the edges of one.
fn registry(dice: &mut Dice) -> (Desk, Vec<PersonId>) {
    let mut desk = desk();
    let mut ids = Vec::new();
    for n in 0..160 {
        if n % 40 == 39 {
            desk.store
                .write(desk.amina, Act::new("person"), |tx| (0..8100).try_for_each(|_| tx.new_id().map(drop)))
                .unwrap();
        }
        let value = somebody(dice, n);
        ids.push(person::save(&mut desk.store, desk.amina, None, &value, &Base::new()).unwrap().value);
    }
    (desk, ids)
}

fn everybody(store: &Store) -> Vec<PersonRow> {
    person::latest(store, None, 10_000).unwrap()
}

fn asked(dice: &mut Dice) -> String {
    let words: Vec<&str> = (0..=dice.roll(3)).map(|_| *dice.pick(&TYPED)).collect();
    words.join(" ")
}

/// Compares one search with a look at everybody.
fn compare(store: &Store, all: &[PersonRow], typed: &str) {
    let query = Query::read(typed, today());
    let glued = query.glued();
    let near =
        |row: &PersonRow| query.rank(&row.person).or_else(|| glued.as_ref()?.rank(&row.person)).map(|rank| rank.worst);
    let wanted: BTreeSet<PersonId> = all.iter().filter(|row| near(row).is_some()).map(|row| row.id).collect();
    let found = person::having(store, &query, 10_000).unwrap();
    let ids: BTreeSet<PersonId> = found.iter().map(|row| row.id).collect();
    assert_eq!(ids.len(), found.len(), "{typed}: twice");
    assert_eq!(ids, wanted, "{typed}");
    // Where there are more than asked for, none of a nearer kind is left out for one of a further kind.
    let few = person::having(store, &query, 7).unwrap();
    assert_eq!(few.len(), wanted.len().min(7), "{typed}");
    let direct = |kind: Nearness, rows: &mut dyn Iterator<Item = &PersonRow>| {
        rows.filter(|row| query.rank(&row.person).map(|rank| rank.worst) == Some(kind)).count()
    };
    let exact = direct(Nearness::Exact, &mut all.iter());
    let begun = direct(Nearness::Begins, &mut all.iter());
    assert_eq!(direct(Nearness::Exact, &mut few.iter()), exact.min(7), "{typed}");
    assert_eq!(direct(Nearness::Begins, &mut few.iter()), begun.min(7 - exact.min(7)), "{typed}");
    let kinds: Vec<_> = few.iter().map(near).collect();
    assert!(kinds.is_sorted(), "{typed}: {kinds:?}");
}

fn assert_whole(store: &Store) {
    assert_eq!(check(store, None, &mut |_| {}).unwrap().findings, vec![]);
}

#[test]
fn a_search_finds_whom_a_look_at_everybody_finds() {
    let mut dice = Dice(11);
    let (desk, _) = registry(&mut dice);
    let all = everybody(&desk.store);
    for typed in TYPED {
        compare(&desk.store, &all, typed);
    }
    let rounds = if std::env::var_os("NAJMA_LONG").is_some() { 5000 } else { 250 };
    for _ in 0..rounds {
        compare(&desk.store, &all, &asked(&mut dice));
    }
    assert!(person::having(&desk.store, &Query::read("", today()), MOST).unwrap().is_empty());
    assert_whole(&desk.store);
}

#[test]
fn edits_undo_and_redo_keep_the_index_right() {
    let mut dice = Dice(12);
    let (mut desk, ids) = registry(&mut dice);
    for round in 0..60 {
        match dice.roll(4) {
            0 | 1 => {
                let id = *dice.pick(&ids);
                let Ok((row, chg)) = person::get(&desk.store, id) else { continue };
                let mut value = somebody(&mut dice, 1000 + round);
                value.note.clone_from(&row.person.note);
                let base = Base { seen: Some(row.person), chg };
                person::save(&mut desk.store, desk.amina, Some(id), &value, &base).unwrap();
            }
            2 => drop(undo::undo(&mut desk.store, desk.amina, None).unwrap()),
            _ => drop(undo::redo(&mut desk.store, desk.amina, None).unwrap()),
        }
        if round % 6 == 0 {
            let all = everybody(&desk.store);
            for _ in 0..10 {
                compare(&desk.store, &all, &asked(&mut dice));
            }
        }
    }
    assert_whole(&desk.store);
    // Back to nobody: nobody is found, and no term is left.
    while undo::undo(&mut desk.store, desk.amina, None).unwrap().is_some() {}
    assert!(everybody(&desk.store).is_empty());
    assert!(person::having(&desk.store, &Query::read("fa", today()), MOST).unwrap().is_empty());
    assert_whole(&desk.store);
    drop(desk.store);
    let left: i64 = shell(&desk.path).query_row("SELECT count(*) FROM person_term", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn check_names_what_is_wrong_with_the_index() {
    let mut dice = Dice(13);
    let (desk, _) = registry(&mut dice);
    drop(desk.store);
    let wrongs = [
        "DELETE FROM person_term WHERE (block, term) = (SELECT block, min(term) FROM person_term WHERE block = (SELECT min(block) FROM person_term))",
        "UPDATE person_term SET persons = substr(persons, 1, length(persons) - 1) WHERE block = (SELECT min(block) FROM person_term)",
        "UPDATE person_term SET persons = CAST(persons || x'000166020100' AS BLOB) WHERE block = (SELECT min(block) FROM person_term)",
        "UPDATE person_term SET term = term || 'a' WHERE block = (SELECT min(block) FROM person_term)",
        "INSERT INTO person_term SELECT min(block), 'zzz', x'0300020100' FROM person_term",
        "INSERT INTO person_term VALUES (7, 'fatima', x'0600020100')",
    ];
    for wrong in wrongs {
        let copy = desk.folder.path().join("copy.db");
        let _ = std::fs::remove_file(&copy);
        shell(&desk.path).execute("VACUUM INTO ?1", [copy.to_str().unwrap()]).unwrap();
        let conn = forger(&copy);
        assert!(conn.execute(wrong, []).unwrap() > 0);
        drop(conn);
        let store = Store::inspect(&copy, clock()).unwrap();
        let found = check(&store, None, &mut |_| {}).unwrap().findings;
        assert!(found.iter().any(|finding| finding.check == "derived"), "{wrong}: {found:?}");
    }
}
