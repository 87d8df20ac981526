//! Rows against those who are known.
#![allow(clippy::unwrap_used, clippy::expect_used)]
use super::*;
use crate::domain::id::PersonId;
use crate::store::import::Who;

fn known(n: i64, person: Person) -> Known {
    Known { who: Who::Stored(PersonId(n)), person: person.into(), handle: n }
}

fn person(family: &str, given: &str, birth: Option<&str>) -> Person {
    let mut person = Person::default();
    person.name.family = family.into();
    person.name.given = given.into();
    person.birth = birth.map(|text| Birth::from_disk(text).unwrap());
    person
}

fn verdict(row: Option<&str>, old: Option<&str>) -> Judgement {
    judge(&person("ALAOUI", "Fatima", row), &[known(1, person("Alaoui", "Fatima", old))])
}

#[test]
fn the_birth_decides_among_equal_names() {
    let same = |row, old| matches!(verdict(row, old), Judgement::Same { .. });
    let perhaps = |row, old| matches!(verdict(row, old), Judgement::Possible { .. });
    assert!(same(Some("1995-03-12"), Some("1995-03-12")));
    assert!(same(Some("1995"), Some("1995-03-12")));
    assert!(same(Some("1995-03"), Some("1995")));
    assert!(same(None, None));
    assert!(same(Some("~30@2026-11-24"), Some("1996-02-01")));
    assert!(perhaps(Some("1995-03-12"), Some("1995-12-03")));
    assert!(perhaps(Some("1995-03-12"), Some("1995-07-01")));
    assert!(perhaps(None, Some("1995")));
    assert!(perhaps(Some("1995"), None));
    assert_eq!(verdict(Some("1995-03-12"), Some("1985-03-12")), Judgement::New);
    assert_eq!(verdict(Some("1995"), Some("1994")), Judgement::New);
}

#[test]
fn a_sharper_birth_is_taken_and_a_duller_one_left() {
    let Judgement::Same { merged, updated, .. } = verdict(Some("1995-03-12"), Some("1995")) else {
        panic!("not the same");
    };
    assert_eq!(updated, ["birth"]);
    assert_eq!(merged.birth, Birth::from_disk("1995-03-12"));
    let Judgement::Same { updated, differs, .. } = verdict(Some("1995"), Some("1995-03-12")) else {
        panic!("not the same");
    };
    assert!(updated.is_empty() && differs.is_empty());
}

#[test]
fn a_name_fills_gaps_and_a_file_number_corrects() {
    let mut old = person("Alaoui", "Fatima", Some("1995-03-12"));
    old.file = Some("12".into());
    old.phone = Some("+212661234567".into());
    let mut row = person("Alaoui", "Fatima", Some("1995-03-12"));
    row.phone = Some("+212600000000".into());
    row.cin = Some("AB1".into());
    let Judgement::Same { merged, updated, differs, .. } = judge(&row, &[known(1, old.clone())]) else {
        panic!("not the same");
    };
    assert_eq!((updated.as_slice(), differs.as_slice()), (&["cin"][..], &["phone"][..]));
    assert_eq!(merged.phone, old.phone);
    row.file = Some("12".into());
    let Judgement::Same { merged, updated, .. } = judge(&row, &[known(1, old.clone())]) else {
        panic!("not the same");
    };
    assert_eq!(updated, ["phone", "cin"]);
    assert_eq!(merged.phone, row.phone);
    // Never to nothing.
    row.phone = None;
    let Judgement::Same { merged, .. } = judge(&row, &[known(1, old.clone())]) else {
        panic!("not the same");
    };
    assert_eq!(merged.phone, old.phone);
    // One name twice, half a life apart: a mother's card or file under her daughter's row.
    let mut daughter = row.clone();
    daughter.birth = Birth::from_disk("2016-01-01");
    assert!(matches!(judge(&daughter, &[known(1, old.clone())]), Judgement::Possible { .. }));
    // A wrong digit of the year is corrected.
    daughter.birth = Birth::from_disk("1985-03-12");
    assert!(matches!(judge(&daughter, &[known(1, old.clone())]), Judgement::Same { .. }));
    // Somebody else's number.
    row.name = person("Tazi", "Zineb", None).name;
    assert!(matches!(judge(&row, &[known(1, old)]), Judgement::Possible { .. }));
}

#[test]
fn two_numbers_of_two_persons_clash() {
    let (mut one, mut other) = (person("A B", "C", None), person("D", "E", None));
    one.file = Some("1".into());
    other.cin = Some("X1".into());
    let mut row = person("A B", "C", None);
    (row.file, row.cin) = (Some("1".into()), Some("X1".into()));
    assert!(matches!(judge(&row, &[known(1, one), known(2, other)]), Judgement::Clash { .. }));
}

#[test]
fn the_record_that_needs_nothing_is_meant() {
    let mut blank = person("Alaoui", "Fatima", Some("1995"));
    let full = blank.clone();
    blank.phone = Some("+212661234567".into());
    let row = blank.clone();
    let Judgement::Same { at, updated, .. } = judge(&row, &[known(1, full), known(2, blank)]) else {
        panic!("not the same");
    };
    assert_eq!((at, updated.len()), (1, 0));
}

#[test]
fn of_two_who_may_be_meant_alike_none_is_taken() {
    let with = |n, cin: Option<&str>| {
        known(n, Person { cin: cin.map(str::to_owned), ..person("Ait Lah", "Rkia", Some("1988")) })
    };
    let row = person("Ait Lah", "Rkia", Some("1988"));
    let two = [with(1, Some("IC1")), with(2, Some("IC2"))];
    let Judgement::Possible { why, .. } = judge(&row, &two) else { panic!("{:?}", judge(&row, &two)) };
    assert_eq!(why.id, "import-why-namesakes");
    // The third, of whom no more is known than the row says, is she: a file that comes again adds nobody.
    let three = [with(1, Some("IC1")), with(2, Some("IC2")), with(3, None)];
    assert!(matches!(judge(&row, &three), Judgement::Same { at: 2, .. }));
    assert!(matches!(judge(&row, &two[..1]), Judgement::Same { at: 0, .. }));
}
