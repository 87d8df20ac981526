//! An awareness session at a desk and on the command line: heads, never persons.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Setting, desk, desk_as, parse};
use najma::store::{awareness, person};
use najma::text::Language;

#[test]
fn a_session_is_entered_in_fifteen_keys() {
    let mut desk = desk();
    let before = person::count(&desk.store()).unwrap();
    // From the first screen: today, health, eight rural women of 25 to 34 and three urban men.
    let keys = "F9 6 F4 Enter 's' Enter 8f4r3m F2";
    assert!(parse(keys).len() <= 15, "{} keys", parse(keys).len());
    desk.keys(keys).sees("enregistrée").sees("24/11/2026").sees("11");
    let all = awareness::all(&desk.store()).unwrap();
    let session = &all[0].awareness;
    assert_eq!((all.len(), session.count(None), session.count(Some(1)), session.theme), (1, 11, 8, "health"));
    assert_eq!(person::count(&desk.store()).unwrap(), before, "nobody was made of a head");
    desk.keys("Ctrl-Z");
    assert!(awareness::all(&desk.store()).unwrap().is_empty());
}

#[test]
fn what_is_wrong_keeps_what_was_typed() {
    let mut desk = desk();
    desk.keys("F9 6 F4 '1/12/2026' Enter 's' Enter 'beaucoup' F2").sees("pas encore venu");
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
