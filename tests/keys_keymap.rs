//! Keymaps: the shipped ones are whole, files are checked line by line, and a key means what the clerk's keyboard says.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use crossterm::event::{KeyCode, KeyModifiers};
use najma::domain::message::{Message, Value};
use najma::keys::keymap::{ESSENTIAL, Found, Keymap};
use najma::keys::{Action, Key, Place};
use najma::text::{Language, Texts};

/// Actions that a keymap file need not bind, and why.
const FREE: &[Action] = &[
    // Ctrl-C, Ctrl-D and Ctrl-Q, in the program and out of reach of files.
    Action::Reassure,
];

fn is(map: &Keymap, place: Place, key: &str) -> Found {
    let mut keys: Vec<Key> = key.split(' ').map(|k| Key::parse(k).expect(k)).collect();
    let last = keys.pop().unwrap();
    map.find(place, &keys, last, false)
}

fn arg(message: &Message, name: &str) -> String {
    match message.args.iter().find(|(n, _)| *n == name) {
        Some((_, Value::Text(text))) => text.clone(),
        Some((_, Value::Number(n))) => n.to_string(),
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn the_shipped_keymaps_have_no_fault() {
    assert_eq!(Keymap::shipped().faults(), []);
    assert_eq!(Keymap::vim().faults(), []);
}

#[test]
fn every_shipped_file_stands_every_check_of_a_users_file() {
    for text in [include_str!("../keymaps/default.toml"), include_str!("../keymaps/vim.toml")] {
        Keymap::with_user("mine.toml", text).unwrap();
    }
}

#[test]
fn every_action_is_bound_somewhere_or_deliberately_free() {
    for map in [Keymap::shipped(), Keymap::vim()] {
        for action in Action::ALL {
            let bound = Place::ALL.iter().any(|place| !map.keys_of(*place, *action).is_empty());
            assert!(bound || FREE.contains(action), "{} has no key", action.id());
        }
    }
}

#[test]
fn hands_that_know_vi_reach_every_act_of_every_place() {
    let (plain, vim) = (Keymap::shipped(), Keymap::vim());
    for place in Place::ALL {
        for action in Action::ALL {
            let lost = !plain.keys_of(*place, *action).is_empty() && vim.keys_of(*place, *action).is_empty();
            assert!(!lost, "{} in {}", action.id(), place.id());
        }
    }
}

#[test]
fn every_action_has_a_key_that_is_neither_a_letter_nor_ctrl_alone() {
    for map in [Keymap::shipped(), Keymap::vim()] {
        for place in Place::ALL {
            for action in Action::ALL {
                let keys = map.keys_of(*place, *action);
                let plain_path = |seq: &Vec<Key>| {
                    let first = seq.first().unwrap();
                    first.typed().is_none() && first.modifiers != KeyModifiers::CONTROL
                };
                assert!(
                    keys.is_empty() || FREE.contains(action) || keys.iter().any(plain_path),
                    "{} in {}",
                    action.id(),
                    place.id()
                );
            }
        }
    }
}

#[test]
fn letters_that_mark_are_free_on_the_sheet() {
    for map in [Keymap::shipped(), Keymap::vim()] {
        for c in "PARJDSparjds0123456789&é\"'(-è_çà".chars() {
            assert_eq!(map.find(Place::Sheet, &[], Key::char(c), false), Found::Nothing, "{c}");
        }
    }
}

#[test]
fn caps_lock_changes_nothing() {
    let map = Keymap::shipped();
    for (one, other) in [("v", "V"), ("u", "U"), ("g a", "G A"), ("F9 q", "F9 Q")] {
        assert_eq!(is(&map, Place::Sheet, one), is(&map, Place::Sheet, other));
        assert_ne!(is(&map, Place::Sheet, one), Found::Nothing, "{one}");
    }
}

#[test]
fn arabic_and_tifinagh_letters_are_the_keys_they_sit_on() {
    let map = Keymap::shipped();
    let sheet = |c: char| map.find(Place::Sheet, &[], Key::char(c), false);
    assert_eq!(sheet('ر'), Found::Action(Action::Done));
    assert_eq!(sheet('ⵖ'), Found::Action(Action::Done));
    assert_eq!(sheet('ف'), Found::Action(Action::Fill));
    assert_eq!(sheet('؟'), Found::Action(Action::Help));
    assert_eq!(sheet('ل'), Found::Pending);
    // F9 then the key under ق, which is R on both keyboards and bound to nothing.
    let f9 = Key::plain(KeyCode::F(9));
    assert_eq!(map.find(Place::Today, &[f9], Key::char('ق'), false), Found::Nothing);
    assert_eq!(map.find(Place::Today, &[f9], Key::char('ح'), false), Found::Action(Action::GoPersons));
    assert_eq!(map.find(Place::Today, &[Key::char('ل')], Key::char('ح'), false), Found::Action(Action::GoPersons));
    // A file may bind the Arabic letter itself: it beats the key it sits on.
    let own = Keymap::with_user("m.toml", "[persons]\nnote = [\"F8\", \"ر\"]\n").unwrap();
    assert_eq!(own.find(Place::Persons, &[], Key::char('ر'), false), Found::Action(Action::Note));
}

/// `F9 4` leads to the same place with Shift or without on AZERTY, and with the digits of an Arabic keyboard.
#[test]
fn digits_after_a_prefix_are_those_of_every_keyboard() {
    let map = Keymap::shipped();
    let f9 = Key::parse("F9").unwrap();
    for (n, (azerty, arabic)) in "àé\"'(-è_ç".chars().zip("٠٢٣٤٥٦٧٨٩".chars()).enumerate() {
        let plain = ['0', '2', '3', '4', '5', '6', '7', '8', '9'][n];
        for place in [Place::Today, Place::Course, Place::Form] {
            let at = |c: char| map.find(place, &[f9], Key::char(c), place == Place::Form);
            assert!(plain != '4' || matches!(at(plain), Found::Action(_)), "{plain}");
            assert_eq!(at(azerty), at(plain), "{azerty} in {place:?}");
            assert_eq!(at(arabic), at(plain), "{arabic} in {place:?}");
        }
    }
}

#[test]
fn beside_a_text_field_no_letter_is_a_command() {
    let map = Keymap::shipped();
    for place in Place::ALL {
        for c in (' '..='~').chain('\u{621}'..'\u{64a}') {
            assert_eq!(map.find(*place, &[], Key::char(c), true), Found::Nothing);
        }
    }
    let f9 = Key::plain(KeyCode::F(9));
    assert_eq!(map.find(Place::Person, &[], f9, true), Found::Pending);
    assert_eq!(map.find(Place::Person, &[f9], Key::char('?'), true), Found::Action(Action::Help));
}

#[test]
fn habits_of_other_programs_do_no_harm() {
    let map = Keymap::shipped();
    for c in ['c', 'd', 'q'] {
        for in_text in [false, true] {
            assert_eq!(map.find(Place::Person, &[], Key::ctrl(c), in_text), Found::Action(Action::Reassure));
        }
    }
}

#[test]
fn shift_tab_is_the_same_however_it_was_reported() {
    let map = Keymap::shipped();
    let found = Found::Action(Action::PreviousField);
    let back_tab = Key::plain(KeyCode::BackTab);
    let shifted = Key { code: KeyCode::BackTab, modifiers: KeyModifiers::SHIFT };
    assert_eq!(map.find(Place::Form, &[], back_tab, true), found);
    assert_eq!(map.find(Place::Form, &[], shifted, true), found);
    assert_eq!(is(&map, Place::Form, "Shift-Tab"), found);
}

#[test]
fn the_box_shows_what_may_follow_in_this_place() {
    let map = Keymap::shipped();
    let f9 = [Key::plain(KeyCode::F(9))];
    let today = map.after(Place::Today, &f9);
    assert!(today.contains(&(Key::char('a'), Action::GoToday)));
    assert!(today.contains(&(Key::char('n'), Action::NotHeld)));
    assert!(!today.iter().any(|(_, action)| *action == Action::Unlock));
    assert_eq!(
        map.after(Place::Today, &[Key::char('g')]).len() + 2,
        today.iter().filter(|(_, action)| !action.is_for_lines()).count(),
        "G lacks only help and the palette, which are for text fields"
    );
}

#[test]
fn the_shortest_keys_come_first() {
    let map = Keymap::shipped();
    let keys = map.keys_of(Place::Sheet, Action::Help);
    assert_eq!(keys.first().unwrap(), &[Key::plain(KeyCode::F(1))]);
    assert_eq!(keys.last().unwrap().len(), 2);
}

#[test]
fn a_users_line_replaces_that_line_only_and_an_empty_list_unbinds() {
    let map = Keymap::with_user("m.toml", "[anywhere]\nnote = []\nsearch = [\"F3\", \"E\"]\n").unwrap();
    assert_eq!(is(&map, Place::Persons, "F8"), Found::Nothing);
    assert_eq!(is(&map, Place::Persons, "e"), Found::Action(Action::Search));
    assert_eq!(is(&map, Place::Persons, "/"), Found::Nothing);
    assert_eq!(is(&map, Place::Persons, "F4"), Found::Action(Action::New));
}

/// Each broken file with the line blamed, the text's id and what it must name.
/// A keymap, the line of its fault, the sentence about it and what that names.
type Fault = (&'static str, usize, &'static str, &'static [(&'static str, &'static str)]);

#[test]
fn faults_name_file_line_and_both_actions() {
    let cases: &[Fault] = &[
        (
            "[anywhere]\nundo = [\"F9 u\"]\nnote = [\"F8\", \"v\"]\n",
            3,
            "keymap-doubled",
            &[("action", "note"), ("other", "done"), ("key", "v"), ("other-file", "default.toml")],
        ),
        (
            "[sheet]\nsearch = [\"F3\", \"W\"]\n",
            2,
            "keymap-doubled",
            &[("action", "search"), ("other", "identify"), ("place", "sheet")],
        ),
        ("[persons]\nnote = [\"F9\"]\n", 2, "keymap-hidden", &[("action", "note"), ("key", "F9")]),
        ("[sheet]\nnote = [\"a\"]\n", 2, "keymap-mark", &[("action", "note"), ("key", "a")]),
        ("[anywhere]\nnote = [\"F8\", \"é\"]\n", 2, "keymap-mark", &[("action", "note")]),
        ("\n\n[anywhere]\nfly = [\"F8\"]\n", 4, "keymap-unknown-action", &[("action", "fly")]),
        ("[nowhere]\nhelp = [\"F1\"]\n", 1, "keymap-unknown-place", &[("place", "nowhere")]),
        ("[anywhere]\nnote = [\"F11\"]\n", 2, "keymap-bad-key", &[("action", "note"), ("key", "F11")]),
        ("[anywhere]\nnote = [\n  \"F8\",\n  \"Ctrl-I\",\n]\n", 4, "keymap-bad-key", &[("key", "Ctrl-I")]),
        ("[anywhere]\nhelp = [\"?\"]\n", 2, "keymap-essential", &[("action", "help")]),
        ("[anywhere]\nback = []\n", 2, "keymap-essential", &[("action", "back")]),
        ("[anywhere]\nnote = \"F8\"\n", 2, "keymap-not-a-list", &[("action", "note")]),
        ("help = [\"F1\"]\n", 1, "keymap-not-a-section", &[("name", "help")]),
        ("[anywhere\n", 1, "keymap-syntax", &[]),
        ("[anywhere]\nnote = [\"F8\"]\nnote = [\"F7\"]\n", 3, "keymap-syntax", &[]),
    ];
    for (text, line, id, args) in cases {
        let errors = Keymap::with_user("/home/k/keys.toml", text).expect_err(text);
        let [error] = errors.as_slice() else {
            let ids: Vec<_> = errors.iter().map(|e| (e.line, e.message.id)).collect();
            // A key of anywhere that marks or clashes is told once, for the first place it hurts.
            panic!("{text}: {ids:?}");
        };
        assert_eq!((error.line, error.message.id), (*line, *id), "{text}");
        assert_eq!(error.file, "/home/k/keys.toml");
        assert_eq!(arg(&error.message, "file"), "/home/k/keys.toml");
        assert_eq!(arg(&error.message, "line"), line.to_string());
        for (name, value) in *args {
            assert_eq!(arg(&error.message, name), *value, "{text}");
        }
    }
}

#[test]
fn the_sentences_a_clerk_reads_name_everything() {
    let said = |language: Language, text: &str| -> Vec<String> {
        let texts = Texts::load(language);
        let errors = Keymap::with_user("touches.toml", text).unwrap_err();
        errors.iter().map(|error| texts.say(&error.message)).collect()
    };
    let doubled = "[anywhere]\nnote = [\"F8\", \"v\"]\n";
    assert_eq!(
        said(Language::French, doubled),
        [format!(
            "touches.toml, ligne 2 : [anywhere] la touche v sert à « note » et déjà à « done » (default.toml, ligne {})",
            line_of("done")
        )]
    );
    assert_eq!(
        said(Language::French, "[sheet]\nnote = [\"A\"]\nfly = []\n[today]\nhelp = [\"F11\", \"F1\"]\n"),
        [
            "touches.toml, ligne 2 : la touche A de « note » marque une ligne de la feuille de présence",
            "touches.toml, ligne 3 : l'action « fly » n'existe pas",
            "touches.toml, ligne 5 : touche refusée pour « help » : « F11 » n'arrive pas au programme dans tous les terminaux",
        ]
    );
    for sentence in said(Language::Arabic, doubled) {
        for part in ["touches.toml", "السطر 2", "note", "done", "default.toml"] {
            assert!(sentence.contains(part), "{sentence}");
        }
    }
}

/// Line of an action in the shipped file.
fn line_of(action: &str) -> usize {
    let text = include_str!("../keymaps/default.toml");
    let line = text.lines().position(|line| line.starts_with(&format!("{action} = ")));
    line.unwrap() + 1
}

#[test]
fn essential_actions_are_reached_from_everywhere() {
    for map in [Keymap::shipped(), Keymap::vim()] {
        for place in Place::ALL {
            for action in ESSENTIAL {
                assert!(!map.keys_of(*place, *action).is_empty());
            }
        }
    }
}

proptest::proptest! {
    #[test]
    fn no_file_makes_the_reader_panic(text in "(\\[(anywhere|sheet|today|x)\\]\n|help = |note = |\\[\"F[0-9]+( [a-z])?\"\\]\n|\"|=|\\[|\\]|\n|.){0,30}") {
        let _ = Keymap::with_user("f.toml", &text);
    }
}
