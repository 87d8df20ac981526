//! Every field of a person: what is taken, mended, doubted and refused.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::domain::erasure::NOBODY;
use crate::domain::message::Value;
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn parse(fields: &[(&'static str, &str)]) -> Result<Person, Problems> {
    let mut draft = Draft::default();
    for (id, text) in fields {
        draft.set(*id, *text);
    }
    Person::parse(&draft, today())
}

fn problems(fields: &[(&'static str, &str)]) -> Vec<(&'static str, &'static str)> {
    let problems = parse(fields).expect_err("a problem");
    problems.0.iter().map(|p| (p.field, p.message.id)).collect()
}

#[test]
fn a_whole_person() {
    let person = parse(&[
        ("file", " 12/26 "),
        ("family", "Aït  Brahim"),
        ("given", "Fatima Zahra"),
        ("family_ar", "أيت براهيم"),
        ("given_ar", "فاطِمة الزهراء"),
        ("birth", "12/5/90"),
        ("sex", "أنثى"),
        ("commune", "bzou"),
        ("douar", "Taghzout"),
        ("phone", "0661 234567"),
        ("cin", "ia 12345"),
        ("note", "Voisine de Latifa"),
    ])
    .unwrap();
    assert_eq!(person.file.as_deref(), Some("12/26"));
    assert_eq!(person.name.latin(), "AÏT BRAHIM Fatima Zahra");
    assert_eq!(person.name.arabic(), "أيت براهيم فاطمة الزهراء");
    assert_eq!(person.birth.unwrap().to_disk(), "1990-05-12");
    assert_eq!(person.sex, Some(Sex::Female));
    assert_eq!(person.commune.as_deref(), Some("05.081.05.07"));
    assert_eq!(person.phone.as_deref(), Some("+212661234567"));
    assert_eq!(person.cin.as_deref(), Some("IA12345"));
    assert!(person.doubts(today()).is_empty());
}

#[test]
fn one_name_is_enough_and_none_is_not() {
    for id in ["family", "given", "family_ar", "given_ar"] {
        let name = if id.ends_with("_ar") { "بنعلي" } else { "Benali" };
        assert!(parse(&[(id, name)]).is_ok());
    }
    assert_eq!(problems(&[("phone", "0661234567")]), [("family", "person-nameless")]);
    assert_eq!(problems(&[]), [("family", "person-nameless")]);
    assert_eq!(problems(&[("family", " \u{200b}\u{202e} ")]), [("family", "person-nameless")]);
}

#[test]
fn a_name_finds_its_own_field() {
    let name = |fields: &[(&'static str, &str)]| parse(fields).unwrap().name;
    let moved = name(&[("family", "بنعلي"), ("given", "زينب")]);
    assert_eq!((moved.family.as_str(), moved.family_ar.as_str(), moved.given_ar.as_str()), ("", "بنعلي", "زينب"));
    let moved = name(&[("family_ar", "Benali")]);
    assert_eq!((moved.family.as_str(), moved.family_ar.as_str()), ("Benali", ""));
    let crossed = name(&[("family", "بنعلي"), ("family_ar", "Benali")]);
    assert_eq!((crossed.family.as_str(), crossed.family_ar.as_str()), ("Benali", "بنعلي"));
    let twice = name(&[("family", "بنعلي"), ("family_ar", "بنعلى")]);
    assert_eq!((twice.family.as_str(), twice.family_ar.as_str()), ("", "بنعلى"));
    assert_eq!(problems(&[("family", "بنعلي"), ("family_ar", "الشاوي")]), [("family", "person-name-latin")]);
    assert_eq!(problems(&[("given", "Zineb"), ("given_ar", "Zaineb")]), [("given_ar", "person-name-arabic")]);
}

#[test]
fn what_is_refused() {
    let long = "a".repeat(61);
    let longest = "a".repeat(60);
    assert!(parse(&[("family", &longest)]).is_ok());
    for (fields, expected) in [
        (vec![("family", "12345")], ("family", "person-name-letters")),
        (vec![("given", "-- '")], ("given", "person-name-letters")),
        (vec![("given_ar", "١٢٣")], ("given_ar", "person-name-letters")),
        (vec![("family", long.as_str())], ("family", "field-long")),
        (vec![("family", "a\0b")], ("family", "field-nul")),
        (vec![("family", "A"), ("douar", "x\0")], ("douar", "field-nul")),
        (vec![("family", "A"), ("sex", "x")], ("sex", "person-sex-unknown")),
        (vec![("family", "A"), ("birth", "31/02/1990")], ("birth", "date-no-day")),
        (vec![("family", "A"), ("commune", "Sidi Al")], ("commune", "person-commune-several")),
        (vec![("family", "A"), ("commune", "Afourer")], ("commune", "person-commune-near")),
        (vec![("family", "A"), ("commune", "Atlantide")], ("commune", "person-commune-unknown")),
        (vec![("family", "A"), ("commune", "05.081.99.99")], ("commune", "person-commune-unknown")),
        (vec![("family", "A"), ("cin", "A12345678901234567")], ("cin", "field-long")),
    ] {
        assert_eq!(problems(&fields), [expected], "{fields:?}");
    }
    // Every problem at once, in the order of the form.
    assert_eq!(
        problems(&[("cin", "\0"), ("birth", "x"), ("family", "1")]),
        [("family", "person-name-letters"), ("birth", "birth-unknown"), ("cin", "field-nul")]
    );
    let several = parse(&[("family", "A"), ("commune", "Sidi Al")]).unwrap_err();
    let Some((_, Value::Text(names))) = several.0[0].message.args.last() else {
        panic!("names are proposed");
    };
    assert_eq!(names.split(" · ").count(), 3);
}

#[test]
fn the_delegation_comes_first_among_homonyms() {
    assert!(parse(&[("family", "A"), ("commune", "Sidi Yacoub")]).is_err() || commune_is_unique("Sidi Yacoub"));
    let person = parse(&[("family", "A"), ("commune", "Foum"), (PROVINCE, "05.081")]).unwrap();
    assert_eq!(person.commune.as_deref(), Some("05.081.05.09"));
}

fn commune_is_unique(name: &str) -> bool {
    geography::communes().iter().filter(|c| c.name == name).count() == 1
}

#[test]
fn sexes_in_many_words() {
    for (text, sex) in [
        ("f", Sex::Female),
        ("F", Sex::Female),
        ("Féminin", Sex::Female),
        ("femme", Sex::Female),
        ("أنثى", Sex::Female),
        ("انثى", Sex::Female),
        ("امرأة", Sex::Female),
        ("m", Sex::Male),
        ("M", Sex::Male),
        ("Homme", Sex::Male),
        ("ذكر", Sex::Male),
        ("الذكر", Sex::Male),
    ] {
        assert_eq!(parse_sex(text), Ok(sex), "{text}");
    }
}

#[test]
fn doubts_never_block() {
    let person = parse(&[("family", "A"), ("phone", "190"), ("cin", "1234"), ("birth", "1910")]).unwrap();
    let doubts: Vec<_> = person.doubts(today()).into_iter().map(|(id, m)| (id, m.id)).collect();
    assert_eq!(doubts, [("birth", "person-doubt-age"), ("phone", "person-doubt-phone"), ("cin", "person-doubt-cin")]);
    for cin in ["A12345", "AB123456", "ab 123456", "I.A-12345"] {
        assert!(parse(&[("family", "A"), ("cin", cin)]).unwrap().doubts(today()).is_empty(), "{cin}");
    }
    for cin in ["A1234", "ABC12345", "A1234567", "123456"] {
        assert_eq!(parse(&[("family", "A"), ("cin", cin)]).unwrap().doubts(today()).len(), 1, "{cin}");
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-zéïÉ' -]{0,14}",
        3 => "[ء-ي\u{64b}-\u{652}\u{640} ]{0,14}",
        1 => "[0-9٠-٩a/+. -]{0,14}",
        1 => any::<String>(),
        1 => Just(String::new()),
    ]
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let known = prop_oneof![
        (
            Just("birth"),
            prop_oneof![Just("12/3/1995"), Just("1990"), Just("3/1988"), Just("23a"), Just("36a 1/2/2020")]
        ),
        (Just("sex"), prop_oneof![Just("f"), Just("homme")]),
        (Just("commune"), prop_oneof![Just("Bzou"), Just("50810507"), Just("أزيلال")]),
        (Just("phone"), prop_oneof![Just("0661234567"), Just("+33 1 2")]),
    ]
    .prop_map(|(id, text)| (id, text.to_owned()));
    let free = (
        proptest::sample::select(vec![
            "file",
            "family",
            "given",
            "family_ar",
            "given_ar",
            "douar",
            "phone",
            "cin",
            "note",
        ]),
        text(),
    );
    proptest::collection::vec(prop_oneof![known, free], 0..10).prop_map(|fields| {
        let mut draft = Draft::default();
        for (id, text) in fields {
            draft.set(id, text);
        }
        draft
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_person_reads_back_unchanged(draft in any_draft()) {
        if let Ok(person) = Person::parse(&draft, today()) {
            prop_assert_eq!(Person::parse(&person.to_draft(), today()), Ok(person));
        }
    }

    #[test]
    fn a_refusal_always_says_where(draft in any_draft()) {
        if let Err(problems) = Person::parse(&draft, today()) {
            prop_assert!(!problems.0.is_empty());
            for problem in problems.0 {
                prop_assert!(FIELDS.iter().any(|field| field.id == problem.field));
            }
        }
    }
}

#[test]
fn of_an_erased_name_nothing_stands_in_a_form() {
    let erased = Name { family: NOBODY.into(), erased_on: Some(today()), ..Name::default() };
    assert_eq!(Person { name: erased, ..Person::default() }.to_draft().get("family"), "");
}
