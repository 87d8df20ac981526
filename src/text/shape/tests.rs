//! Shaping against words read by hand, and against an independent crate.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use ar_reshaper::ArabicReshaper;
use proptest::prelude::*;

fn shaped(text: &str) -> String {
    clusters(text).iter().map(|c| c.glyph).collect()
}

#[test]
fn letters_join_as_a_reader_expects() {
    for (text, forms) in [
        ("ب", "\u{fe8f}"),
        ("بب", "\u{fe91}\u{fe90}"),
        ("ببب", "\u{fe91}\u{fe92}\u{fe90}"),
        ("دار", "\u{fea9}\u{fe8d}\u{fead}"),
        ("فاطمة", "\u{fed3}\u{fe8e}\u{fec3}\u{fee4}\u{fe94}"),
        ("ء", "\u{fe80}"),
        ("ىء", "\u{feef}\u{fe80}"),
        // The Moroccan gaf, and the letters of the neighbours.
        ("ڭڭ", "\u{fbd5}\u{fbd4}"),
        ("گپچڤ", "\u{fb94}\u{fb59}\u{fb7d}\u{fb6b}"),
        // No forms in Unicode: it stays, and nobody joins it.
        ("بڨب", "\u{fe8f}\u{06a8}\u{fe8f}"),
    ] {
        assert_eq!(shaped(text), forms, "{text}");
    }
}

#[test]
fn lam_alef_takes_one_cell_and_keeps_its_place() {
    assert_eq!(shaped("لا"), "\u{fefb}");
    assert_eq!(shaped("بلا"), "\u{fe91}\u{fefc}");
    assert_eq!(shaped("لألإلآ"), "\u{fef7}\u{fef9}\u{fef5}");
    let found = clusters("سلام");
    assert_eq!(found.iter().map(|c| c.start).collect::<Vec<_>>(), [0, 1, 3]);
    // A mark between them, and a mark that changes the alef.
    assert_eq!(shaped("ل\u{064e}ا"), "\u{fefb}");
    assert_eq!(shaped("لا\u{0653}"), "\u{fef5}");
    assert_eq!(shaped("لا\u{0654}ب"), "\u{fef7}\u{fe8f}");
}

#[test]
fn marks_are_not_shown_and_do_not_break_the_joining() {
    assert_eq!(shaped("مُحَمَّد"), shaped("محمد"));
    assert_eq!(shaped("e\u{301}"), "é");
    assert_eq!(shaped("\u{301}e"), "e");
    assert_eq!(clusters("e\u{301}b")[1].start, 2);
    assert_eq!(shaped(&format!("ب{}ب", "\u{64e}".repeat(10_000))), shaped("بب"));
}

#[test]
fn tatweel_and_joiners_join_and_the_non_joiner_breaks() {
    assert_eq!(shaped("بـ"), "\u{fe91}ـ");
    assert_eq!(shaped("ـب"), "ـ\u{fe90}");
    assert_eq!(shaped("ب\u{200d}"), "\u{fe91}");
    assert_eq!(shaped("\u{200d}ب"), "\u{fe90}");
    assert_eq!(shaped("ب\u{200c}ب"), "\u{fe8f}\u{fe8f}");
    assert_eq!(shaped("ل\u{200c}ا"), "\u{fedd}\u{fe8d}");
    assert_eq!(shaped("دـ"), "\u{fea9}ـ");
}

#[test]
fn what_has_no_cell_is_not_drawn() {
    assert_eq!(shaped("a\u{202e}b\u{0}c\u{1b}d\u{ad}\u{feff}\u{e0041}"), "abcd");
    assert_eq!(shaped("漢é"), "漢é");
    assert_eq!(clusters("漢é")[0].cells, 2);
}

#[test]
fn a_cut_reads_no_more_than_it_shows() {
    let long = "سلام ".repeat(100_000);
    assert!(clusters_until(&long, 20).len() <= 22);
    assert!(clusters_until("لالالالا", 3).len() >= 3);
}

/// Letters on which both tables have every form; the oracle has its own view of a lone alef maksura inside a word.
const LETTERS: &[char] = &[
    'ا', 'أ', 'إ', 'آ', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف',
    'ق', 'ك', 'ل', 'م', 'ن', 'ه', 'ة', 'و', 'ؤ', 'ي', 'ئ', 'ء', 'ڭ', 'گ', 'پ', 'چ', 'ڤ', 'ـ', ' ', 'a', '1',
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn an_independent_crate_shapes_alike(
        text in prop::collection::vec(prop::sample::select(LETTERS), 0..30)
    ) {
        let text: String = text.into_iter().collect();
        // The oracle has one sign for this name of four letters; a cell holds one letter.
        prop_assume!(!text.contains("الله"));
        prop_assert_eq!(shaped(&text), ArabicReshaper::default().reshape(&text));
    }

    #[test]
    fn no_text_panics_and_starts_grow(text in any::<String>()) {
        let found = clusters(&text);
        let total = text.chars().count();
        for pair in found.windows(2) {
            prop_assert!(pair[0].start < pair[1].start);
        }
        prop_assert!(found.iter().all(|c| c.start < total && matches!(c.cells, 1 | 2)));
    }
}
