//! Pickers: a few letters in any script, or a number, and Enter.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use najma::keys::Action;
use najma::keys::keymap::Keymap;
use najma::text::{Language, Texts};
use najma::ui::picker::{Choice, Picked, Picker};
use najma::ui::{Look, Theme};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn picker() -> Picker {
    let choices = ["Souk", "Formatrice absente", "Intempéries", "غياب المكونة", "2e séance"];
    Picker::new(
        choices
            .iter()
            .enumerate()
            .map(|(at, label)| Choice { key: at.to_string(), label: (*label).to_owned(), hint: String::new() })
            .collect(),
    )
}

fn keys(picker: &Picker) -> Vec<&str> {
    picker.left().map(|choice| choice.key.as_str()).collect()
}

fn chosen(picked: &Picked) -> &str {
    match picked {
        Picked::Chosen(choice) => &choice.key,
        other => panic!("{other:?}"),
    }
}

#[test]
fn letters_filter_in_any_script_without_accents_or_case() {
    for (typed, left) in [("INTEMPE", vec!["2"]), ("abs", vec!["1"]), ("غياب", vec!["3"]), ("zz", vec![])] {
        let mut picker = picker();
        assert_eq!(picker.text(typed), Picked::Moved);
        assert_eq!(keys(&picker), left, "{typed}");
        while picker.act(Action::Clear) == Picked::Moved {}
        assert_eq!(keys(&picker).len(), 5);
    }
}

#[test]
fn a_digit_takes_its_line_on_every_digit_row() {
    for typed in ["1", "&", "١"] {
        assert_eq!(chosen(&picker().text(typed)), "0", "{typed}");
    }
    let mut picker = picker();
    assert_eq!(picker.text("2"), Picked::Moved, "a label begins with it");
    assert_eq!(keys(&picker), ["4"]);
    assert_eq!(picker.text("9"), Picked::Moved);
}

#[test]
fn enter_takes_the_line_and_esc_none() {
    let mut picker = picker();
    picker.act(Action::Down);
    picker.act(Action::Down);
    picker.act(Action::Up);
    assert_eq!(chosen(&picker.act(Action::Enter)), "1");
    assert_eq!(picker.act(Action::Back), Picked::Closed);
    assert_eq!(picker.act(Action::Files), Picked::Ignored);
    picker.text("zz");
    assert_eq!(picker.act(Action::Enter), Picked::Moved, "nothing to take");
}

#[test]
fn the_list_is_drawn_with_its_numbers() {
    let area = Rect::new(0, 0, 40, 6);
    let mut buffer = Buffer::empty(area);
    let (theme, texts, keymap) = (Theme::shipped("plain"), Texts::load(Language::French), Keymap::shipped());
    let look = Look { theme: &theme, texts: &texts, keymap: &keymap };
    let cursor = picker().draw(area, &mut buffer, &look);
    let line = |y: u16| -> String { (0..40).map(|x| buffer.cell((x, y)).unwrap().symbol()).collect() };
    assert!(line(0).starts_with("Chercher :"));
    assert!(line(1).starts_with(">1 Souk"), "{}", line(1));
    assert!(line(2).starts_with(" 2 Formatrice"), "{}", line(2));
    assert_eq!(cursor, Some((11, 0)));
}

proptest! {
    #[test]
    fn no_sequence_panics_at_any_size(
        steps in prop::collection::vec(prop_oneof![
            prop::sample::select(Action::ALL.to_vec()).prop_map(Ok),
            "[a-z0-9é&]{0,3}|.{0,3}".prop_map(Err),
        ], 0..20),
        width in 0u16..60, height in 0u16..12, arabic in any::<bool>(),
    ) {
        let mut picker = picker();
        for step in steps {
            let _ = match step {
                Ok(action) => picker.act(action),
                Err(text) => picker.text(&text),
            };
        }
        let area = Rect::new(0, 0, width, height);
        let mut buffer = Buffer::empty(area);
        let texts = Texts::load(if arabic { Language::Arabic } else { Language::French });
        let (theme, keymap) = (Theme::shipped("mono"), Keymap::shipped());
        let look = Look { theme: &theme, texts: &texts, keymap: &keymap };
        if let Some((x, y)) = picker.draw(area, &mut buffer, &look) {
            prop_assert!(x < width && y < height);
        }
    }
}
