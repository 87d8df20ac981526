//! Whatever is pressed, nothing panics and nothing typed is lost.

use crate::probe::*;
use najma::domain::draft::Problems;
use najma::domain::field::Kind;
use najma::domain::message::Message;
use najma::keys::Action;
use najma::text::Language;
use najma::ui::form::Form;
use proptest::prelude::*;

fn step() -> impl Strategy<Value = Result<Action, String>> {
    prop_oneof![
        prop::sample::select(Action::ALL.to_vec()).prop_map(Ok),
        "[a-zA-Zé0-9 /+]{0,6}|[ابتثحيزو ]{0,6}|.{0,3}|[a-z]{600}".prop_map(Err),
    ]
}

proptest! {
    #[test]
    fn no_sequence_panics_at_any_size(
        steps in prop::collection::vec(step(), 0..40),
        width in 0u16..130,
        height in 0u16..30,
        arabic in any::<bool>(),
    ) {
        let mut form = form();
        let language = if arabic { Language::Arabic } else { Language::French };
        for step in steps {
            match step {
                Ok(action) => { form.act(action, &ASKS); }
                Err(text) => { form.text(&text, &ASKS); }
            }
        }
        let (_, cursor) = shows(&mut form, language, width, height);
        if let Some((x, y)) = cursor {
            prop_assert!(x < width && y < height);
        }
    }

    /// Only deleting removes: whatever else is pressed, every typed word is in its field at the end.
    #[test]
    fn nothing_typed_is_lost(
        words in prop::collection::vec("[a-z]{1,6}", 8),
        order in prop::collection::vec(0usize..8, 1..12),
        keys in prop::collection::vec(prop::sample::select(vec![
            Action::Enter, Action::NextField, Action::PreviousField, Action::Up, Action::Down, Action::Left,
            Action::Right, Action::Home, Action::End, Action::Done, Action::Back, Action::Fill, Action::Help,
        ]), 0..30),
    ) {
        let mut form = form();
        let mut wrote = std::collections::BTreeMap::new();
        for at in order {
            let (field, word) = (&FIELDS[at], &words[at]);
            if !matches!(field.kind, Kind::Text(_)) || wrote.contains_key(field.id) {
                continue;
            }
            form.focus_on(field.id, &ASKS);
            form.text(word, &ASKS);
            wrote.insert(field.id, word.clone());
        }
        for key in keys {
            form.act(key, &ASKS);
        }
        let mut problems = Problems::default();
        problems.add("note", Message::new("form-blank"));
        form.refuse(problems, &ASKS);
        let back = Form::new("probe", FIELDS, &form.draft(), &ASKS).draft();
        for (field, word) in wrote {
            prop_assert_eq!(back.get(field), word);
        }
    }
}
