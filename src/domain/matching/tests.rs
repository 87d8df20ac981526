//! Pairs that must meet and pairs that must not, in both scripts, and births in their windows.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;

fn person(text: &str) -> Person {
    let (name, birth) = text.split_once('|').unwrap();
    let mut person = Person::default();
    let arabic = crate::domain::name::is_arabic(name);
    if arabic { &mut person.name.given_ar } else { &mut person.name.given }.push_str(name.trim());
    person.birth = Birth::from_disk(birth.trim());
    person
}

/// Two records to a line, parted by `=` where they are one woman and by `≠` where they are two.
const PAIRS: &str = include_str!("pairs.txt");

#[test]
fn the_pairs_are_told_apart() {
    let (mut hit, mut miss, mut wrong) = (0_u32, Vec::new(), Vec::new());
    for line in PAIRS.lines().filter(|line| !line.is_empty()) {
        let same = line.contains('=');
        let (one, other) = line.split_once(if same { '=' } else { '≠' }).unwrap();
        match (compare(&person(one), &person(other)).possible(), same) {
            (true, true) => hit += 1,
            (false, true) => miss.push(line),
            (true, false) => wrong.push(line),
            (false, false) => {}
        }
    }
    let recall = f64::from(hit) / (f64::from(hit) + miss.len() as f64);
    let precision = f64::from(hit) / (f64::from(hit) + wrong.len() as f64);
    assert!(recall >= 0.95 && precision >= 0.95, "{recall:.3} {precision:.3}\n{miss:#?}\n{wrong:#?}");
}

#[test]
fn given_names_have_one_key_in_both_scripts() {
    let list = include_str!("../../../data/sample/given.csv");
    let (mut all, mut met, mut apart) = (0_u32, 0_u32, Vec::new());
    for line in list.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [latin, arabic, _] = cells[..] else { continue };
        let bones = |text: &str| sounds(text).into_iter().map(|sound| sound.bones).collect::<Vec<_>>();
        all += 1;
        if bones(latin) == bones(arabic) {
            met += 1;
        } else {
            apart.push((latin, arabic, bones(latin), bones(arabic)));
        }
    }
    assert!(f64::from(met) / f64::from(all) >= 0.95, "{met}/{all} {apart:?}");
}

#[test]
fn births_have_windows() {
    let of = |one: &str, other: &str| births(Birth::from_disk(one).unwrap(), Birth::from_disk(other).unwrap());
    assert!((of("1990-05-12", "1990-12-05") - 0.9).abs() < 1e-9);
    assert!(of("1990-01-01", "1990-05-12") >= BIRTH && of("1990", "1990-05-12") >= BIRTH);
    assert!(of("1991-05-12", "1990-05-12") >= BIRTH);
    assert!(of("1990-05-12", "1990-08-27") < BIRTH && of("1990", "1992") < BIRTH && of("1960", "1990") < 0.1);
}

#[test]
fn a_card_decides_and_a_name_alone_does_not() {
    let mut one = person("Fatima Zahra Idrissi|");
    let mut other = person("Fatma Zohra El Idrissi|");
    assert!(!compare(&one, &other).possible() && compare(&one, &other).score <= NAME_ONLY);
    (one.cin, other.cin) = (Some("IB1".into()), Some("IB1".into()));
    assert!(compare(&one, &other).possible());
}
