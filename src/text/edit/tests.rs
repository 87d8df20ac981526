//! Typing, as a clerk sees it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

fn arabic(text: &str) -> Line {
    Line::new(text, 60, Dir::Rtl)
}

fn latin(text: &str) -> Line {
    Line::new(text, 60, Dir::Ltr)
}

fn caret(line: &Line) -> u16 {
    line.view(20).1
}

#[test]
fn arrows_follow_the_field_and_stop_at_its_edges() {
    let mut line = latin("ab");
    assert!(!line.right());
    assert!(line.left() && line.left() && !line.left());
    let mut line = arabic("اب");
    assert!(!line.left());
    assert!(line.right() && line.right() && !line.right());
    line.home();
    assert_eq!(line.caret(), 0);
    line.end();
    assert_eq!(line.caret(), 2);
    // A note runs as its first letter does.
    let mut note = Line::new("سلام", 60, Dir::Auto);
    assert!(note.right());
    assert!(!Line::new("salam", 60, Dir::Auto).right());
}

#[test]
fn backspace_takes_one_code_point() {
    let mut line = arabic("سلا");
    assert!(line.backspace());
    assert_eq!(line.text(), "سل");
    let mut line = arabic("مُ");
    assert!(line.backspace());
    assert_eq!(line.text(), "م");
    assert!(line.backspace() && !line.backspace());
    let mut line = latin("abc");
    line.home();
    assert!(line.delete());
    assert_eq!((line.text(), line.caret()), ("bc", 0));
    line.end();
    assert!(!line.delete());
}

#[test]
fn the_caret_stands_beside_the_character_before_it() {
    // Latin: after the last one.
    assert_eq!(caret(&latin("ab")), 2);
    assert_eq!(caret(&latin("")), 0);
    // Arabic: left of the last one.
    assert_eq!(caret(&arabic("")), 19);
    assert_eq!(caret(&arabic("اب")), 17);
    let mut line = arabic("اب");
    line.home();
    assert_eq!(caret(&line), 19);
    line.left();
    assert_eq!(caret(&line), 18);
    // Lam-alef is one cell.
    assert_eq!(caret(&arabic("لا")), 18);
    assert_eq!(caret(&latin("漢")), 2);
}

/// Typing « ab 12 » inside an Arabic name, column by column: the picture that VTE and PuTTY gave.
#[test]
fn latin_and_digits_inside_an_arabic_name() {
    let mut line = arabic("فاطمة ");
    let forms = |text: &str| -> String { shape::clusters(text).iter().rev().map(|c| c.glyph).collect() };
    let name = forms("فاطمة");
    assert_eq!(line.view(20), (format!("{:14} {name}", ""), 13));
    line.insert("a");
    assert_eq!(line.view(20), (format!("{:13}a {name}", ""), 14));
    line.insert("b");
    assert_eq!(line.view(20), (format!("{:12}ab {name}", ""), 14));
    line.insert(" ");
    assert_eq!(line.view(20), (format!("{:11} ab {name}", ""), 10));
    line.insert("1");
    // The digit belongs to the Latin word: both stand left to right.
    assert_eq!(line.view(20), (format!("{:10}ab 1 {name}", ""), 14));
    line.insert("2");
    assert_eq!(line.view(20), (format!("{:9}ab 12 {name}", ""), 14));
    line.insert(" ب");
    let end = forms("ب");
    assert_eq!(line.view(20), (format!("{:7}{end} ab 12 {name}", ""), 6));
    assert_eq!(line.text(), "فاطمة ab 12 ب");
}

#[test]
fn words_are_jumped_deleted_and_selected() {
    let mut line = latin("Aït Ben-Haddou Zahra");
    assert!(line.word_left());
    assert_eq!(line.caret(), 15);
    line.word_left();
    assert_eq!(line.caret(), 8);
    line.word_right();
    assert_eq!(line.caret(), 15);
    assert!(line.delete_word());
    assert_eq!(line.text(), "Aït Ben-Zahra");
    line.home();
    assert!(line.delete_word_after());
    assert_eq!(line.text(), "Ben-Zahra");
    assert!(!line.delete_word());
    let mut line = arabic("فاطمة الزهراء");
    line.home();
    assert!(line.word_left());
    assert_eq!(line.caret(), 6);
    assert!(line.word_right());
    assert_eq!(line.caret(), 0);

    line.end();
    assert!(line.select_word());
    assert_eq!(line.selected(), Some(6..13));
    assert_eq!(line.selected_columns(20), (7..14).collect::<Vec<u16>>());
    line.insert("ز");
    assert_eq!(line.text(), "فاطمة ز");
    assert!(line.select_word() && line.select_word());
    assert_eq!(line.selected(), Some(0..7));
    line.left();
    assert_eq!(line.selected(), None);
    assert!(line.select_word() && line.select_word() && line.backspace());
    assert_eq!(line.text(), "");
    assert!(!line.select_word());
}

#[test]
fn what_is_pasted_is_cleaned() {
    let mut line = arabic("");
    assert_eq!(line.insert("\u{fed3}\u{fe8e}\u{fec3}\u{fee4}\u{fe94}\u{202e}\r\n\u{fefb}\t\u{1b}[5m"), 0);
    assert_eq!(line.text(), "فاطمة لا [5m");
    let mut line = latin("");
    line.insert("e\u{301}x²\n\nﬁ\u{200b}\u{fedf}");
    assert_eq!(line.text(), "éx²  ﬁل");
    let mut line = latin("e");
    line.insert("\u{301}");
    assert_eq!((line.text(), line.caret()), ("é", 1));
    let mut line = arabic("");
    line.insert(&"\u{64e}".repeat(100_000));
    for _ in 0..10 {
        line.insert("\u{64e}");
    }
    assert_eq!(line.text().chars().count(), 4);
    assert_eq!(line.insert("\u{200f}"), 0);
}

#[test]
fn what_exceeds_the_limit_is_counted() {
    let mut line = Line::new("abc", 5, Dir::Ltr);
    line.home();
    assert_eq!(line.insert("xyz"), 1);
    assert_eq!((line.text(), line.caret()), ("xyabc", 2));
    // An accent that melts into its letter needs no room.
    let mut line = Line::new("abcde", 5, Dir::Ltr);
    assert_eq!(line.insert("\u{301}f"), 1);
    assert_eq!(line.text(), "abcdé");
    // Stored text longer than its field is not lost.
    let mut line = Line::new("abcdefgh", 5, Dir::Ltr);
    assert_eq!(line.insert("i"), 1);
    assert_eq!(line.text(), "abcdefgh");
    let mut line = Line::new("", 60, Dir::Ltr);
    assert_eq!(line.insert(&"x".repeat(1_000_000)), 999_940);
}

#[test]
fn a_long_line_scrolls_with_its_caret() {
    let mut line = latin("abcdefghijklmnopqrstuvwxyz");
    assert_eq!(line.view(10), ("rstuvwxyz ".to_owned(), 9));
    line.home();
    assert_eq!(line.view(10), ("abcdefghi ".to_owned(), 0));
    for _ in 0..12 {
        line.right();
    }
    // Two thirds before, one after.
    assert_eq!(line.view(10), ("ghijklmno ".to_owned(), 6));
    assert_eq!(line.view(0), (String::new(), 0));
    assert_eq!(line.view(1).0.width(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]
    #[test]
    fn every_step_keeps_the_field_whole(
        steps in prop::collection::vec((0u8..14, "[ -~éا-ي\u{64b}-\u{652}漢\u{200f}\u{fe8e}\u{fefb}\r\n]{0,6}|.{0,4}"), 0..40),
        dir in prop::sample::select(vec![Dir::Ltr, Dir::Rtl, Dir::Auto]),
        cells in 0u16..24,
    ) {
        let mut line = Line::new("", 30, dir);
        for (step, typed) in steps {
            let before = line.text().chars().count();
            match step {
                0 => { line.left(); }
                1 => { line.right(); }
                2 => { line.backspace(); }
                3 => { line.delete(); }
                4 => line.home(),
                5 => line.end(),
                6 => { line.word_left(); }
                7 => { line.word_right(); }
                8 => { line.delete_word(); }
                9 => { line.select_word(); }
                _ => {
                    line.insert(&typed);
                    prop_assert!(line.text().chars().count() <= 30);
                }
            }
            if step < 2 || (4..8).contains(&step) {
                prop_assert_eq!(before, line.text().chars().count());
            }
            prop_assert!(line.caret() <= line.text().chars().count());
            prop_assert!(!line.text().chars().any(shape::is_silent));
            let (view, column) = line.view(cells);
            prop_assert_eq!(view.width(), usize::from(cells));
            prop_assert!(column < cells.max(1));
        }
    }
}
