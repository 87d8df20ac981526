//! An awareness session at a desk and on the command line: heads, never persons.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Setting, desk, desk_as, parse};
use najma::store::{awareness, person};
use najma::text::Language;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config as ProptestConfig, RngAlgorithm, TestRng, TestRunner};

/// The cells that are counted: sex, band, milieu, heads.
type Counted = Vec<(u8, u8, u8, u16)>;

/// As a partner's sheet says it: « 12f3r ».
fn written(cells: &Counted) -> String {
    let letter = |of: &str, at: u8| of.chars().nth(usize::from(at) - 1).unwrap();
    let one =
        |cell: &(u8, u8, u8, u16)| format!("{}{}{}{}", cell.3, letter("fm", cell.0), cell.1, letter("ru", cell.2));
    cells.iter().map(one).collect()
}

/// A sheet as a partner hands it in: one or two groups of any sex, age and milieu, or three columns of neighbouring ages.
fn sheets() -> impl Strategy<Value = (Counted, String)> {
    let cell = (1_u8..=2, 1_u8..=6, 1_u8..=2);
    let two = prop::collection::btree_map(cell, 1_u16..=99, 1..=2).prop_map(|cells| {
        let cells: Counted = cells.into_iter().map(|((sex, band, milieu), heads)| (sex, band, milieu, heads)).collect();
        let typed = written(&cells);
        (cells, typed)
    });
    let columns = (1_u8..=2, 1_u8..=4, 1_u8..=2, [1_u16..=99, 1_u16..=99, 1_u16..=99]);
    let three = columns.prop_map(|(sex, band, milieu, [one, two, three])| {
        let typed = format!("{}{two}.{three}", written(&vec![(sex, band, milieu, one)]));
        let cells = (band..).zip([one, two, three]).map(|(band, heads)| (sex, band, milieu, heads));
        (cells.collect(), typed)
    });
    prop_oneof![two, three]
}

/// The same keys as another keyboard sends them: the unshifted row of AZERTY, the digits and letters of an Arabic one.
fn on(keyboard: &str, typed: &str) -> String {
    let (own, others) = match keyboard {
        "azerty" => ("1234567890.", "&é\"'(-è_çà;"),
        "arabic" => ("1234567890fmru", "١٢٣٤٥٦٧٨٩٠بةقع"),
        _ => ("", ""),
    };
    let other = |c| own.chars().zip(others.chars()).find(|(own, _)| *own == c).map_or(c, |(_, other)| other);
    typed.chars().map(other).collect()
}

#[test]
fn a_session_is_entered_in_fifteen_keys() {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), rng);
    let themes = [("1", "literacy"), ("2", "health"), ("4", "family")];
    for (language, keyboards) in [(Language::French, ["", "azerty"]), (Language::Arabic, ["", "arabic"])] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let before = person::count(&desk.store()).unwrap();
        for turn in 0..12 {
            let (cells, typed) = sheets().new_tree(&mut runner).unwrap().current();
            let keyboard = keyboards[turn % 2];
            let (typed, (theme, code)) = (on(keyboard, &typed), themes[turn % themes.len()]);
            // From the first screen: a new session, of today, its theme, who was there, saved.
            let count = parse("F9 9").len() + theme.len() + parse("Enter").len() + typed.chars().count() + 1;
            assert!(count <= 15, "{count} keys: {typed}");
            desk.keys("F9 9").types(&on(keyboard, theme)).keys("Enter").types(&typed).keys("F2");
            let all = awareness::all(&desk.store()).unwrap();
            let made = &all.iter().max_by_key(|row| row.id).unwrap().awareness;
            let mut found: Counted =
                made.heads.iter().map(|head| (head.sex, head.band, head.milieu, head.heads)).collect();
            let mut wanted = cells;
            found.sort_unstable();
            wanted.sort_unstable();
            assert_eq!((found, made.theme, made.on), (wanted, code, desk::sample::today()), "{typed}");
        }
        assert_eq!(person::count(&desk.store()).unwrap(), before, "nobody was made of a head");
        for _ in 0..12 {
            desk.keys("Ctrl-Z");
        }
        assert!(awareness::all(&desk.store()).unwrap().is_empty());
    }
}

#[test]
fn what_was_understood_is_shown() {
    let mut desk = desk();
    desk.keys("F9 9").sees("24/11/2026").keys("s Enter 12f3r.15.8,4m2u Enter");
    desk.sees("12f3r 15f4r 8f5r 4m2u").sees("35 f + 4 m").keys("Esc Esc");
    let mut desk = desk_as(&Setting { language: Language::Arabic, ..Setting::default() });
    desk.keys("F9 6 F4 s Enter 5f1 Enter").sees("5 ن").sees_not("ذ");
}

#[test]
fn what_is_wrong_keeps_what_was_typed() {
    let mut desk = desk();
    desk.keys("F9 6 F4 Up F9 Enter F9 Enter '1/12/2026' Enter 's' Enter 'beaucoup' F2").sees("pas encore venu");
    desk.keys("Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace");
    desk.keys("'j' F2").sees("tapez un nombre puis f ou m").sees("beaucoup");
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (1, 1), (61, 15)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 6 F4 'j' Enter Enter '5f9r' F2 Esc Esc");
        }
    }
}

#[test]
fn a_theme_that_is_none_is_answered_with_the_words_of_the_list() {
    for (language, word) in [
        (Language::French, "Alphabétisation"),
        (Language::English, "Literacy"),
        (Language::Arabic, "محو الأمية"),
        (Language::TamazightLatin, "Taɣuri d tirra"),
    ] {
        let mut desk = desk_as(&Setting { language, size: (132, 43), ..Setting::default() });
        desk.keys("F9 9 'zzz' F2").sees_not("literacy,");
        desk.sees(word);
    }
}

#[test]
fn the_command_line_adds_and_lists() {
    let home = Home::own();
    let added = home.ask(&["awareness", "add", "--theme", "family", "--heads", "8f4r 3m2u", "--place", "Bzou"]);
    assert_eq!(added["participations"], 11);
    let list = home.ask(&["awareness", "list"]);
    assert_eq!(
        (list[0]["heads"][0]["milieu"].as_str(), list[0]["heads"][0]["ages"][0].as_i64()),
        (Some("rural"), Some(25))
    );
    home.own_db(&["awareness", "add", "--theme", "family", "--heads", "x"]).refused(1, "f ou m");
    home.own_db(&["check"]).done();
}
