//! How keys are written in files and shown to clerks.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use najma::keys::Key;
use najma::text::{Language, Texts};

#[test]
fn keys_read_back_what_they_show_and_dead_ones_are_refused() {
    for text in [
        "F1",
        "F9",
        "Enter",
        "Esc",
        "Space",
        "Tab",
        "Shift-Tab",
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "Backspace",
        "Delete",
        "Ctrl-Z",
        "?",
        "/",
        ":",
        "+",
        "V",
        "ح",
    ] {
        assert_eq!(Key::parse(text).expect(text).to_string(), text);
    }
    for text in [
        "F10",
        "F11",
        "F12",
        "Shift-F1",
        "Ctrl-F1",
        "Alt-F1",
        "Alt-x",
        "Insert",
        "Ctrl-A",
        "Ctrl-B",
        "Ctrl-C",
        "Ctrl-D",
        "Ctrl-H",
        "Ctrl-I",
        "Ctrl-J",
        "Ctrl-M",
        "Ctrl-Q",
        "Ctrl-V",
        "Ctrl-W",
        "Ctrl-[",
        "Ctrl-\\",
        "Ctrl-]",
        "Ctrl-^",
        "Ctrl-_",
        "Ctrl-",
        "F0",
        "",
        " ",
        "é é",
        "Entrée",
        "Shift-Enter",
        "\u{7}",
    ] {
        assert_eq!(Key::parse(text), None, "{text}");
    }
}

#[test]
fn a_key_is_shown_as_it_is_printed_on_the_keyboard() {
    let texts = Texts::load(Language::French);
    let shown = |keys: &str| {
        let keys: Vec<Key> = keys.split(' ').map(|key| Key::parse(key).unwrap()).collect();
        najma::keys::key::shown(&keys, |id| texts.word(id))
    };
    for (keys, wanted) in [
        ("F2", "F2"),
        ("Enter", "Entrée"),
        ("Esc", "Échap"),
        ("Ctrl-Z", "Ctrl-Z"),
        ("Shift-Tab", "Maj-Tab"),
        ("F9 a", "F9 a"),
        ("Backspace", "⌫"),
        ("?", "?"),
    ] {
        assert_eq!(shown(keys), wanted);
    }
    for language in Language::ALL {
        let texts = Texts::load(language);
        for name in [
            "Enter",
            "Esc",
            "Space",
            "Tab",
            "Backspace",
            "Delete",
            "Up",
            "Down",
            "Left",
            "Right",
            "Home",
            "End",
            "PageUp",
            "PageDown",
        ] {
            let shown = Key::parse(name).unwrap().shown(|id| texts.word(id));
            assert!(!shown.starts_with("key-"), "{shown}");
        }
    }
}

proptest::proptest! {
    #[test]
    fn notation_round_trips(c in proptest::char::any()) {
        if let Some(key) = Key::parse(&c.to_string()) {
            proptest::prop_assert_eq!(Key::parse(&key.to_string()), Some(key));
        }
    }
}
