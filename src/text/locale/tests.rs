//! What the catalogues say.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::super::catalogue::sorting::{FIRST, leaves, packed};
use super::*;
use chrono::{NaiveDate, NaiveTime};

fn french() -> Texts {
    Texts::load(Language::French)
}

fn arabic() -> Texts {
    Texts::load(Language::Arabic)
}

/// Texts of a catalogue written here.
fn texts(language: Language, catalogue: &'static str) -> Texts {
    let leaves = leaf::leaves(packed(catalogue).unwrap().leak()).leak();
    Texts { language, own: Catalogue::of(language, leaves), french: OnceLock::new() }
}

#[test]
fn languages_are_found_by_code_and_locale_name() {
    for (code, language) in [
        ("fr", Some(Language::French)),
        ("ar_MA.UTF-8", Some(Language::Arabic)),
        ("FR", Some(Language::French)),
        ("fr-MA", Some(Language::French)),
        ("C.UTF-8", None),
        ("", None),
        ("zgh", Some(Language::Tamazight)),
        ("zgh_MA", Some(Language::Tamazight)),
        ("zgh-latn", Some(Language::TamazightLatin)),
        ("zgh_Latn_MA.UTF-8", Some(Language::TamazightLatin)),
        ("zgh-Tfng-MA", Some(Language::Tamazight)),
        ("en_GB.UTF-8", Some(Language::English)),
        ("zghx", None),
    ] {
        assert_eq!(Language::from_code(code), language, "{code}");
    }
    for (at, language) in Language::ALL.into_iter().enumerate() {
        assert_eq!(language as usize, at);
        assert_eq!(language.entry().language, language);
        assert_eq!(french().word(&format!("language-{}", language.code())), language.own_name());
    }
    assert_eq!(Language::French.next(), Language::Arabic);
    assert_eq!(Language::Arabic.next(), Language::Tamazight);
    assert_eq!(Language::English.next(), Language::French);
    assert_eq!(arabic().side(), Side::Right);
}

#[test]
fn a_missing_text_is_its_id_and_a_missing_argument_no_panic() {
    let texts = arabic();
    assert_eq!(texts.word("no-such-text"), "no-such-text");
    assert!(!texts.has("no-such-text"));
    assert!(texts.has("status-present"));
    assert_eq!(texts.say(&Message::new("no-such-text").with("n", 3usize)), "no-such-text");
    let said = french().say(&Message::new("trouble-conflict"));
    assert!(said.contains("{$clerk}"), "{said}");
    assert_eq!(french().word(""), "");
    assert_eq!(french().word("é à"), "é à");
}

#[test]
fn french_stands_in_for_what_arabic_lacks() {
    let texts =
        Texts { language: Language::Arabic, own: Catalogue::of(Language::Arabic, &[]), french: OnceLock::new() };
    assert_eq!(texts.word("reason-souk"), "souk");
    assert!(texts.has("reason-souk"));
}

#[test]
fn labels_agree_with_the_sex() {
    let status = |texts: &Texts, sex: &str| texts.say(&Message::new("status-absent").with("sex", sex));
    assert_eq!(status(&french(), "f"), "absente");
    assert_eq!(status(&french(), "m"), "absent");
    assert_eq!(french().word("status-absent"), "absente");
    assert_eq!(status(&arabic(), "m"), "غائب");
    assert_eq!(arabic().word("status-absent"), "غائبة");
    assert_eq!(french().word("person-birth"), "Naissance");
    assert_eq!(french().say(&Message::new("person-birth").with("sex", "f")), "Née le");
}

#[test]
fn values_are_shown_as_the_language_writes_them() {
    let texts = french();
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    for (value, shown) in [
        (Value::Empty, ""),
        (Value::from("a\u{202e}b\nc"), "ab c"),
        (Value::from(12_345_i64), "12 345"),
        (Value::Minutes(520), "8 h 40"),
        (Value::Date(day), "24/11/2026"),
        (Value::Time(NaiveTime::from_hms_opt(9, 0, 0).unwrap()), "09:00"),
        (Value::Term("reason-souk"), "souk"),
        (Value::from(Message::new("weekday-2")), "mardi"),
    ] {
        assert_eq!(texts.value(&value), shown);
    }
}

#[test]
fn numbers_choose_plurals_and_keep_their_grouping() {
    let catalogue = "\
women = { $n ->
    [0] personne
    [one] { $n } femme
   *[other] { $n } femmes
  }
";
    let texts = texts(Language::French, catalogue);
    let say = |n: i64| texts.say(&Message::new("women").with("n", n));
    assert_eq!(say(0), "personne");
    assert_eq!(say(1), "1 femme");
    assert_eq!(say(2), "2 femmes");
    assert_eq!(say(12_345), "12 345 femmes");
    // Beyond what floating point counts exactly.
    assert_eq!(say(i64::MAX), "9 223 372 036 854 775 807 femmes");
}

#[test]
fn arabic_counts_in_six_ways() {
    let catalogue = "\
women = { $n ->
    [zero] صفر
    [one] واحدة
    [two] اثنتان
    [few] قليل { $n }
    [many] كثير { $n }
   *[other] غير ذلك { $n }
  }
";
    let texts = texts(Language::Arabic, catalogue);
    let say = |n: i64| texts.say(&Message::new("women").with("n", n));
    assert_eq!(say(0), "صفر");
    assert_eq!(say(1), "واحدة");
    assert_eq!(say(2), "اثنتان");
    assert_eq!(say(3), "قليل 3");
    assert_eq!(say(11), "كثير 11");
    assert_eq!(say(100), "غير ذلك 100");
    assert_eq!(say(12_011), "كثير 12\u{a0}011");
    assert_eq!(say(102), "غير ذلك 102");
    assert_eq!(say(103), "قليل 103");
    assert_eq!(say(110), "قليل 110");
    assert_eq!(say(111), "كثير 111");
    assert_eq!(say(199), "كثير 199");
    assert_eq!(say(-111), "كثير -111");
    assert_eq!(say(200_000), "غير ذلك 200\u{a0}000");
}

#[test]
fn tamazight_and_english_count_in_two_ways() {
    let catalogue = "women = { $n ->\n    [one] one { $n }\n   *[other] other { $n }\n  }\n";
    for language in [Language::Tamazight, Language::TamazightLatin, Language::English] {
        let texts = texts(language, catalogue);
        for (n, shown) in [(0, "other 0"), (1, "one 1"), (2, "other 2"), (11, "other 11"), (101, "other 101")] {
            assert_eq!(texts.say(&Message::new("women").with("n", i64::from(n))), shown, "{}", language.code());
        }
    }
}

#[test]
fn sentences_inside_sentences_are_put_into_words() {
    let texts = texts(Language::Arabic, "phone = هاتف { $phone }\nouter = « { $inner } »\n");
    let inner = Message::new("phone").with("phone", "06 61 23 45 67");
    // The groups stay in order inside an Arabic line.
    let said = texts.say(&Message::new("outer").with("inner", inner));
    assert_eq!(said, "« هاتف 06\u{a0}61\u{a0}23\u{a0}45\u{a0}67 »");
    assert!(crate::text::fit(&said, 40, crate::text::Dir::Rtl).contains("06\u{a0}61\u{a0}23"));
    // Nobody builds this, and it ends all the same.
    let mut deep = Message::new("outer").with("inner", "x");
    for _ in 0..50 {
        deep = Message::new("outer").with("inner", deep);
    }
    assert!(texts.say(&deep).contains("outer"));
    assert!(!said.contains('\u{2068}'));
}

#[test]
fn arabic_names_are_picked_where_they_exist() {
    assert_eq!(french().pick("Bzou", Some("بزو")), "Bzou");
    assert_eq!(arabic().pick("Bzou", Some("بزو")), "بزو");
    assert_eq!(arabic().pick("Bzou", Some("")), "Bzou");
    assert_eq!(arabic().pick("Bzou", None), "Bzou");
    assert_eq!(french().pick("", Some("بزو")), "بزو");
}

#[test]
fn what_was_packed_comes_out_as_its_file_has_it() {
    let files = [
        include_str!("../../../data/locales/fr.ftl"),
        include_str!("../../../data/locales/ar.ftl"),
        include_str!("../../../data/locales/zgh.ftl"),
        include_str!("../../../data/locales/zgh-Latn.ftl"),
        include_str!("../../../data/locales/en.ftl"),
    ];
    for (language, file) in Language::ALL.into_iter().zip(files) {
        let found: Vec<&str> = language.leaves().iter().map(Leaf::text).collect();
        assert_eq!(found, leaves(file), "{}", language.code());
        let first = found.first().unwrap();
        assert!(FIRST.iter().all(|start| first.contains(&format!("\0{start}"))), "a start says what nobody wrote");
    }
}
