//! What a search says, and who is found.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::domain::birth::Birth;
use crate::domain::geography;
use crate::domain::name;
use crate::domain::person::{Name, Person};
use chrono::NaiveDate;
use proptest::prelude::*;

const AZILAL: &str = "05.081";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn read(typed: &str) -> Vec<(String, String)> {
    let draft = Wanted::read(typed, AZILAL, today()).draft(&|_| None);
    draft.fields().map(|(field, text)| (field.to_string(), text.to_owned())).collect()
}

fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut all: Vec<_> = of.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
    all.sort();
    all
}

#[test]
fn a_search_becomes_the_fields_of_a_form() {
    let bzou = geography::resolve("Bzou", AZILAL).unwrap().code;
    let mhamed = geography::resolve("Ait M'hamed", AZILAL).unwrap().code;
    for (typed, fields) in [
        ("zahra", &[("given", "Zahra")][..]),
        ("zahra 1990 bzou", &[("given", "Zahra"), ("birth", "1990"), ("commune", bzou)]),
        ("bzou zahra 1990", &[("given", "Zahra"), ("birth", "1990"), ("commune", bzou)]),
        ("zahra idrissi 1990 bzou", &[("family", "Idrissi"), ("given", "Zahra"), ("birth", "1990"), ("commune", bzou)]),
        ("fatima zahra el idrissi", &[("family", "El Idrissi"), ("given", "Fatima Zahra")]),
        ("el idrissi fatima zahra", &[("family", "El Idrissi"), ("given", "Fatima Zahra")]),
        ("ben ali", &[("family", "Ben Ali")]),
        ("kaddouri lalla fatima", &[("family", "Kaddouri"), ("given", "Lalla Fatima")]),
        ("lalla fatima zahra idrissi", &[("family", "Idrissi"), ("given", "Lalla Fatima Zahra")]),
        ("القدوري للا فاطمة", &[("family_ar", "القدوري"), ("given_ar", "للا فاطمة")]),
        ("AIT BRAHIM Fatima", &[("family", "AIT BRAHIM"), ("given", "Fatima")]),
        ("Fatima Zahra IDRISSI KAITOUNI", &[("family", "IDRISSI KAITOUNI"), ("given", "Fatima Zahra")]),
        ("ZAHRA IDRISSI", &[("family", "IDRISSI"), ("given", "ZAHRA")]),
        ("aicha ait m'hamed", &[("given", "Aicha"), ("commune", mhamed)]),
        ("bzou", &[("given", "Bzou")]),
        (
            "zineb زينب benali بنعلي",
            &[("family", "Benali"), ("given", "Zineb"), ("family_ar", "بنعلي"), ("given_ar", "زينب")],
        ),
        ("فاطمة الزهراء أيت براهيم", &[("family_ar", "أيت براهيم"), ("given_ar", "فاطمة الزهراء")]),
        ("زينب ١٩٩٠ بزو", &[("given_ar", "زينب"), ("birth", "1990"), ("commune", bzou)]),
        (
            "zineb benali 12/3/1995 06 61 23 45 67",
            &[("family", "Benali"), ("given", "Zineb"), ("birth", "12/03/1995"), ("phone", "06 61 23 45 67")],
        ),
        ("zineb benali ib 123456", &[("family", "Benali"), ("given", "Zineb"), ("cin", "IB123456")]),
        ("3awatif benali", &[("family", "Benali"), ("given", "3awatif")]),
        ("zineb benali 412/26", &[("family", "Benali"), ("given", "Zineb"), ("file", "412/26")]),
        ("Latifa, douar Tizi", &[("given", "Latifa"), ("douar", "Tizi")]),
        ("Latifa, Tizi Bzou", &[("given", "Latifa"), ("douar", "Tizi"), ("commune", bzou)]),
        ("", &[]),
        (" , ", &[]),
    ] {
        assert_eq!(read(typed), pairs(fields), "{typed}");
    }
}

#[test]
fn the_registry_knows_which_name_is_the_family() {
    let role = |word: &str| match name::folded(word).as_ref() {
        "fatima" | "zahra" | "فاطمه" => Some(Role::Given),
        "tazi" | "alaoui" | "التازي" => Some(Role::Family),
        _ => None,
    };
    let draft = |typed: &str| Wanted::read(typed, AZILAL, today()).draft(&role);
    assert_eq!(draft("benkirane zahra").get("family"), "Benkirane");
    for typed in ["tazi fatima", "fatima tazi", "tazi alaoui fatima zahra", "fatima zahra tazi", "tazi xx", "xx tazi"] {
        let draft = draft(typed);
        assert!(draft.get("family").contains("Tazi"), "{typed}: {draft:?}");
        assert!(!draft.get("given").contains("Tazi") && !draft.get("given").is_empty(), "{typed}: {draft:?}");
    }
    assert_eq!(draft("التازي فاطمة").get("family_ar"), "التازي");
    assert_eq!(draft("tazi").get("family"), "Tazi");
    assert_eq!((draft("fatima zahra").get("family"), draft("fatima zahra").get("given")), ("", "Fatima Zahra"));
}

fn woman(family: &str, given: &str, family_ar: &str, given_ar: &str) -> Person {
    let own = str::to_owned;
    Person {
        name: Name {
            family: own(family),
            given: own(given),
            family_ar: own(family_ar),
            given_ar: own(given_ar),
            erased_on: None,
        },
        ..Person::default()
    }
}

fn rank(typed: &str, person: &Person) -> Option<Nearness> {
    Query::read(typed, today()).rank(person).map(|rank| rank.worst)
}

#[test]
fn a_woman_is_found_by_what_is_known_of_her() {
    use Nearness::{Begins, Exact};
    let bzou = geography::resolve("Bzou", AZILAL).unwrap().code;
    let zahra = Person {
        file: Some("412/26".into()),
        birth: Birth::from_disk("1990-05-12"),
        commune: Some(bzou.into()),
        phone: Some("+212661234567".into()),
        cin: Some("IB123456".into()),
        ..woman("El Idrissi", "Fatima Zahra", "الإدريسي", "فاطمة الزهراء")
    };
    for (typed, near) in [
        ("zahra 1990 bzou", Some(Exact)),
        ("1990 bzou zahra", Some(Exact)),
        ("zah 199 bz", Some(Begins)),
        ("fatima idrissi", Some(Exact)),
        ("IDRISSI Fàtima", Some(Exact)),
        ("elidrissi", Some(Exact)),
        ("fatimazahra", Some(Exact)),
        ("فاطمة 1990 بزو", Some(Exact)),
        ("فاط ١٩٩٠", Some(Begins)),
        ("الادريسي", Some(Exact)),
        ("12/5/1990 zahra", Some(Exact)),
        ("13/5/1990 zahra", Some(Exact)),
        ("12/5/1991 zahra", None),
        ("36a zahra", Some(Exact)),
        ("0661234567", Some(Exact)),
        ("06 61 23 45 67", Some(Exact)),
        ("+212 661 234567", Some(Exact)),
        ("+2126612", Some(Begins)),
        ("06 61", Some(Begins)),
        ("661234567", Some(Exact)),
        ("4567", Some(Nearness::Like)),
        ("234567", Some(Nearness::Like)),
        ("zahra 61234567", Some(Nearness::Like)),
        ("567", None),
        ("4568", None),
        ("ib123456", Some(Exact)),
        ("IB 123456", Some(Exact)),
        ("ib12", Some(Begins)),
        ("412/26", Some(Exact)),
        ("412/27", None),
        ("zahra tazi", None),
        ("1991", None),
    ] {
        assert_eq!(rank(typed, &zahra), near, "{typed}");
    }
}

/// Nobody learns a masked number from its end, digit by digit; and a year is a year.
#[test]
fn the_end_of_a_phone_finds_whoever_shows_it() {
    let mut zahra = Person { phone: Some("+212661231990".into()), ..woman("Tazi", "Zahra", "", "") };
    assert_eq!(rank("31990", &zahra), Some(Nearness::Like));
    assert_eq!(rank("1990", &zahra), None);
    let pairs = Query::read("zahra 23 19 90", today()).glued().unwrap();
    assert_eq!(pairs.rank(&zahra).map(|rank| rank.worst), Some(Nearness::Like));
    zahra.shield.no_call = true;
    assert_eq!(rank("31990", &zahra), None);
    assert!(Terms::of(&zahra).iter().all(|term| !term.starts_with('<')));
}

#[test]
fn a_name_is_heard_in_either_script() {
    for (typed, person) in [
        ("fatima", woman("", "", "العلوي", "فاطمة")),
        ("fatim", woman("", "", "العلوي", "فاطمة")),
        ("fat", woman("", "", "العلوي", "فاطمة")),
        ("fa", woman("", "", "العلوي", "فاطمة")),
        ("فاطمة", woman("Alaoui", "Fatma", "", "")),
        ("فاط", woman("Alaoui", "Fatima", "", "")),
        ("khadija", woman("", "", "بناني", "خديجة")),
        ("kha", woman("", "", "بناني", "خديجة")),
        ("خديجة", woman("Bennani", "Khadija", "", "")),
        ("خد", woman("Bennani", "Khadija", "", "")),
        ("zohra", woman("Alaoui", "Zahra", "", "")),
        ("el idrissi", woman("", "", "الإدريسي", "زينب")),
        ("الإدريسي زينب", woman("Idrissi", "Zineb", "", "")),
        ("ben ali", woman("Benali", "Zineb", "", "")),
        ("benali", woman("Ben Ali", "Zineb", "", "")),
        ("benali", woman("", "", "بن علي", "زينب")),
        ("زهرة", woman("", "Zahra", "", "")),
        ("zahra", woman("", "", "", "الزهراء")),
        ("benabdeslam", woman("", "", "بنعبد السلام", "زينب")),
        ("ben abdeslam", woman("", "", "بنعبد السلام", "زينب")),
        ("benabdellah", woman("", "", "بن عبد الله", "زينب")),
        ("بنعبد السلام", woman("Benabdeslam", "Zineb", "", "")),
        ("بن عبد السلام", woman("Ben Abdeslam", "Zineb", "", "")),
        ("امباركة", woman("Tazi", "Mbarka", "", "")),
        ("امباركة", woman("Tazi", "M'barka", "", "")),
        ("mbarka", woman("", "", "التازي", "امباركة")),
        ("m'barka", woman("", "", "التازي", "مباركة")),
        ("embarka", woman("Tazi", "Mbarka", "", "")),
        ("btissam", woman("", "", "التازي", "ابتسام")),
        ("ibtissam", woman("Tazi", "Btissam", "", "")),
        ("brahim", woman("Ibrahimi", "Ibrahim", "", "")),
        ("smail", woman("", "", "التازي", "إسماعيل")),
        ("ait ben ali", woman("", "", "أيت بنعلي", "زينب")),
        ("aït sidi", woman("", "", "أيت سيدي", "زينب")),
    ] {
        let found =
            rank(typed, &person).or_else(|| Query::read(typed, today()).glued()?.rank(&person).map(|r| r.worst));
        assert!(found.is_some(), "{typed} {person:?}");
    }
    for (typed, person) in [
        ("fatima", woman("", "", "العلوي", "خديجة")),
        ("zahra", woman("Alaoui", "Malika", "", "")),
        ("el", woman("Tazi", "Zineb", "", "")),
    ] {
        assert_eq!(rank(typed, &person), None, "{typed} {person:?}");
    }
}

#[test]
fn nearer_is_first() {
    let query = Query::read("salma", today());
    let rank = |given: &str| query.rank(&woman("Tazi", given, "", "")).unwrap();
    let order = ["Salma", "Salmata", "Selma", "Salima"];
    assert!(order.windows(2).all(|two| rank(two[0]) < rank(two[1])), "{:?}", order.map(rank));
    // A name before a place, the day typed before another of that year.
    let bzou =
        Person { commune: Some(geography::resolve("Bzou", AZILAL).unwrap().code.into()), ..woman("A", "B", "", "") };
    let query = Query::read("bzou", today());
    assert!(query.rank(&woman("Bzou", "B", "", "")) < query.rank(&bzou));
    let born = |on: &str| Person { birth: Birth::from_disk(on), ..woman("A", "Zineb", "", "") };
    let query = Query::read("zineb 12/5/1990", today());
    assert!(query.rank(&born("1990-05-12")) < query.rank(&born("1990-05-13")));
    assert_eq!(query.rank(&born("1990")), query.rank(&born("1990-05-12")));
}

proptest! {
    #[test]
    fn no_word_that_is_typed_is_lost(words in prop::collection::vec("[a-zé]{3,8}|[ء-ي]{3,6}", 0..5)) {
        let draft = Wanted::read(&words.join(" "), "", today()).draft(&|_| None);
        let mut kept: Vec<String> = draft.fields().flat_map(|(_, text)| name::words(text)).collect();
        let mut typed: Vec<String> = words.iter().flat_map(|word| name::words(word)).collect();
        kept.sort();
        typed.sort();
        prop_assert_eq!(kept, typed);
    }

    #[test]
    fn nothing_typed_panics(typed in ".{0,40}|[0-9٠-٩ +.()/a-z-]{0,40}") {
        let _ = Wanted::read(&typed, AZILAL, today()).draft(&|_| None);
        let query = Query::read(&typed, today());
        let _ = query.glued();
        let _ = query.rank(&woman("Tazi", "Zineb", "التازي", "زينب"));
    }

    #[test]
    fn every_word_of_her_own_finds_her(family in "[a-z]{2,9}( [a-z]{2,9})?", given in "[ء-ي]{2,8}", cut in 1..9_usize) {
        let person = woman(&family, "", "", &given);
        for word in name::words(&format!("{family} {given}")) {
            let begun: String = word.chars().take(cut).collect();
            prop_assert!(rank(&begun, &person).is_some(), "{} {:?}", begun, person);
        }
    }
}
