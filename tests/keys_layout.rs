//! The same key on other keyboards.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use najma::keys::layout::{digit, letters, sign};

fn row(chars: &str) -> Vec<Option<u8>> {
    chars.chars().map(digit).collect()
}

#[test]
fn every_digit_row_counts_one_to_nine_then_zero() {
    let wanted: Vec<Option<u8>> = (1..=9).chain([0]).map(Some).collect();
    for chars in ["1234567890", "&é\"'(-è_çà", "١٢٣٤٥٦٧٨٩٠", "۱۲۳۴۵۶۷۸۹۰"] {
        assert_eq!(row(chars), wanted, "{chars}");
    }
    assert_eq!(row("aZ.,;:/?+ ½²५"), vec![None; 13]);
}

#[test]
fn case_does_not_matter() {
    for c in 'a'..='z' {
        assert_eq!(letters(c), &[c.to_ascii_uppercase()]);
        assert_eq!(letters(c), letters(c.to_ascii_uppercase()));
    }
}

/// The letter rows of each keyboard against the caps of the keyboard they are printed on.
#[test]
fn each_layout_gives_every_letter() {
    let azerty_102 = ("ضصثقفغعهخحشسيبلاتنمكئءؤر\u{fefb}ى", "AZERTYUIOPQSDFGHJKLMWXCVBN");
    let qwerty_101 = ("ضصثقفغعهخحشسيبلاتنمئءؤر\u{fefb}ىة", "QWERTYUIOPASDFGHJKLZXCVBNM");
    let tifinagh = ("ⴰⵣⴻⵔⵜⵢⵓⵉⵄⵃⵇⵙⴷⴼⴳⵀⵊⴽⵍⵎⵡⵅⵛⵖⴱⵏ", "AZERTYUIOPQSDFGHJKLMWXCVBN");
    for (typed, caps) in [azerty_102, qwerty_101, tifinagh] {
        assert_eq!(typed.chars().count(), 26);
        assert_eq!(caps.chars().count(), 26);
        for (c, cap) in typed.chars().zip(caps.chars()) {
            assert!(letters(c).contains(&cap), "{c} is {cap}");
        }
    }
    // Morocco's keyboard first.
    for (c, cap) in azerty_102.0.chars().zip(azerty_102.1.chars()) {
        assert_eq!(letters(c).first(), Some(&cap), "{c} is {cap}");
    }
}

#[test]
fn the_marks_of_the_sheet_are_found_on_every_keyboard() {
    let marks = ['P', 'A', 'R', 'J', 'D'];
    let mark = |c: char| letters(c).iter().find(|l| marks.contains(l)).copied();
    for (typed, wanted) in [("حضقتي", "PARJD"), ("حشقتي", "PARJD"), ("ⵃⴰⵔⵊⴷ", "PARJD")] {
        for (c, cap) in typed.chars().zip(wanted.chars()) {
            assert_eq!(mark(c), Some(cap), "{c}");
        }
    }
    assert_eq!(mark('غ'), None);
}

#[test]
fn arabic_signs_are_their_twins() {
    assert_eq!(['؟', '،', '؛', 'x'].map(sign), ['?', ',', ';', 'x']);
}
