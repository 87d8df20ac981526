//! Names cleaned, folded and fingerprinted, and a thousand twins that must meet.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;

fn fingerprint(family: &str, given: &str) -> Option<i64> {
    Spelled::of(&Name { family: family.into(), given: given.into(), ..Name::default() }).fingerprints()[0]
}
use proptest::prelude::*;

#[test]
fn cleaning_keeps_the_name_and_drops_the_rest() {
    assert_eq!(clean_latin("  AÏT\u{a0} BRAHIM\t"), "AÏT BRAHIM");
    assert_eq!(clean_latin("A\u{69}\u{308}cha"), "Aïcha");
    assert_eq!(clean_latin("Zi\u{200b}neb\u{202e}"), "Zineb");
    assert_eq!(clean_latin("O'Hara"), "O'Hara");
    assert_eq!(clean_arabic("مُحَمَّـــد"), "محمد");
    assert_eq!(clean_arabic("ﻣﺤﻤﺪ"), "محمد");
    assert_eq!(clean_arabic("ﻻ"), "لا");
    assert_eq!(clean_arabic("ا\u{654}حمد"), "أحمد");
    assert_eq!(clean_arabic(" فاطمة \u{200f}  الزهراء "), "فاطمة الزهراء");
}

#[test]
fn folded_words_of_both_scripts() {
    for (text, folded) in [
        ("AÏT BRAHIM Fatima-Zahra", vec!["ait", "brahim", "fatima", "zahra"]),
        ("M'HAMED", vec!["mhamed"]),
        ("M’hamed", vec!["mhamed"]),
        ("Œuvre Ægir", vec!["oeuvre", "aegir"]),
        ("أإآٱ", vec!["اااا"]),
        ("هدى", vec!["هدي"]),
        ("فاطمة الزهراء", vec!["فاطمه", "الزهرا"]),
        ("فؤاد عائشة", vec!["فواد", "عايشه"]),
        ("مُحَمَّـد", vec!["محمد"]),
        ("Lot ١٢-3", vec!["lot", "12", "3"]),
        ("İpek", vec!["ipek"]),
        ("", vec![]),
        (" -'— ", vec![]),
    ] {
        assert_eq!(words(text), folded, "{text}");
    }
    assert_eq!(super::folded("Aït M'hamed"), "ait mhamed");
}

#[test]
fn scripts_are_told_apart() {
    assert!(is_arabic("فاطمة"));
    assert!(is_arabic("ﻣﺤﻤﺪ"));
    assert!(is_arabic("فاطمة (A)"));
    assert!(!is_arabic("Fatima ف"));
    assert!(!is_arabic(""));
    assert!(!is_arabic("123 ١٢٣"));
}

/// Stored for ever: these numbers may not change.
#[test]
fn fingerprints_are_stable() {
    assert_eq!(fingerprint("BENALI", "Zineb"), fingerprint("Zineb", "Benali"));
    assert_eq!(fingerprint("EL IDRISSI", "Fatima Zahra"), fingerprint("Zahra", "idrissi-el fatima"));
    assert_ne!(fingerprint("BENALI", "Zineb"), fingerprint("BENALI", "Zaineb"));
    assert_ne!(fingerprint("AB", "C"), fingerprint("A", "BC"));
    assert_eq!(fingerprint("", ""), None);
    assert_eq!(fingerprint("123", "-"), None);
    assert_eq!(fingerprint("BENALI", "Zineb"), Some(FINGERPRINT_OF_BENALI_ZINEB));
    assert_eq!(fingerprint("بنعلي", "زينب"), Some(FINGERPRINT_OF_BENALI_ZINEB_AR));
}
const FINGERPRINT_OF_BENALI_ZINEB: i64 = 6_089_580_028_159_866_192;
const FINGERPRINT_OF_BENALI_ZINEB_AR: i64 = 5_542_863_138_474_598_439;

/// How one name may be written so that no eye sees the difference, or so that people say it is the same.
fn twin(name: &str, dice: &mut impl FnMut(usize) -> usize) -> String {
    let mut out = String::new();
    let decompose = dice(2) == 0;
    let text: String = if decompose { name.nfd().collect() } else { name.nfc().collect() };
    for c in text.chars() {
        let arabic = is_arabic_char(c) && c.is_alphabetic();
        let shown = match (c, dice(6)) {
            ('ا' | 'أ' | 'إ' | 'آ', 0) => 'أ',
            ('ا' | 'أ' | 'إ' | 'آ', 1) => 'ٱ',
            ('ي' | 'ى', 0) => 'ى',
            ('ة' | 'ه', 0) => 'ه',
            ('\'', 0) => '’',
            (' ', 0) => '\u{a0}',
            (' ', 1) => '-',
            (c, 2) if c.is_alphabetic() && !decompose => c.to_uppercase().next().unwrap_or(c),
            (c, _) => c,
        };
        out.push(shown);
        match dice(12) {
            0 => out.push('\u{200b}'),
            1 => out.push('\u{200d}'),
            2 => out.push('\u{e0041}'),
            3 => out.push('\u{200f}'),
            4 => out.push('\u{ad}'),
            5 if arabic => out.push('\u{640}'),
            6 if arabic => out.push('\u{64e}'),
            7 if arabic => out.push('\u{651}'),
            8 => out.push('\u{fe0f}'),
            _ => {}
        }
    }
    out
}

#[test]
fn a_thousand_twins_give_the_same_words() {
    let names =
        ["Aït Brahim Fatima Zahra", "M'hamed Benaïssa", "أيت براهيم فاطمة الزهراء", "هدى بن موسى", "آمنة الإدريسي"];
    let mut state = 42_u64;
    let mut dice = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % n
    };
    for i in 0..1_000 {
        let name = names[i % names.len()];
        let twin = twin(name, &mut dice);
        assert_eq!(words(&twin), words(name), "{twin:?}");
        assert_eq!(fingerprint(&twin, ""), fingerprint("", name));
        let again = clean_arabic(&clean_latin(&twin));
        assert_eq!(words(&again), words(name), "cleaned {twin:?}");
    }
}

proptest! {
    #[test]
    fn cleaning_twice_changes_nothing(text in any::<String>()) {
        let latin = clean_latin(&text);
        prop_assert_eq!(clean_latin(&latin), latin.as_str());
        let arabic = clean_arabic(&text);
        prop_assert_eq!(clean_arabic(&arabic), arabic.as_str());
        prop_assert_eq!(clean_arabic(&latin), arabic);
    }

    #[test]
    fn folding_is_stable(text in any::<String>()) {
        let folded = words(&text);
        prop_assert_eq!(words(&folded.join(" ")), folded.as_slice());
        prop_assert_eq!(words(&clean_latin(&text)), folded.as_slice());
        prop_assert_eq!(words(&text.nfd().collect::<String>()), words(&text.nfc().collect::<String>()));
    }

    #[test]
    fn arabic_folds_the_same_however_it_is_written(text in "[ء-ي\u{64b}-\u{655}\u{640}\u{fe80}-\u{fefc} ]{0,20}") {
        prop_assert_eq!(words(&clean_arabic(&text)), words(&text));
    }
}

/// Prints what a name costs: `cargo test --release --lib cost_of_a_name -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement, in release"]
fn the_cost_of_a_name() {
    #![allow(clippy::print_stderr, clippy::disallowed_methods)]
    for (family, given) in [("AIT BRAHIM", "Fatima Zahra"), ("AÏT BRAHIM", "Aïcha"), ("أيت براهيم", "فاطمة الزهراء")]
    {
        let begun = std::time::Instant::now();
        let mut sum = 0_i64;
        for _ in 0..200_000 {
            let mut all = words(std::hint::black_box(family));
            all.extend(words(std::hint::black_box(given)));
            all.sort_unstable();
            sum ^= print_of(&all.join(" ")).unwrap();
        }
        eprintln!("{family} {given}: {} ns ({sum:x})", begun.elapsed().as_nanos() / 200_000);
    }
    let draft = crate::domain::draft::Draft::default()
        .with("family", "AIT BRAHIM")
        .with("given", "Fatima Zahra")
        .with("family_ar", "أيت براهيم")
        .with("given_ar", "فاطمة الزهراء")
        .with("birth", "12/3/1995")
        .with("sex", "F")
        .with("commune", "Bzou")
        .with("douar", "Taghzout")
        .with("phone", "0661234567")
        .with("cin", "IC123456");
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let begun = std::time::Instant::now();
    for _ in 0..100_000 {
        std::hint::black_box(crate::domain::person::Person::parse(std::hint::black_box(&draft), today).unwrap());
    }
    eprintln!("Person::parse: {} ns", begun.elapsed().as_nanos() / 100_000);
}
