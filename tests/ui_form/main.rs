//! Forms: filled by keys and text alone, at any size, without losing a letter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::wildcard_imports, missing_docs)]

mod figures;
mod probe;
mod rules;

use najma::domain::draft::{Draft, Problems};
use najma::domain::message::Message;
use najma::keys::Action;
use najma::text::Language;
use najma::ui::form::{Form, FormEvent};
use probe::*;

#[test]
fn enter_walks_the_paper_and_the_last_one_saves() {
    let mut form = form();
    typed(&mut form, &["EL IDRISSI", "الإدريسي", "12/5/1990", "f", "mar", "bz"]);
    assert_eq!(form.focused(), "starts_on");
    assert_eq!(form.act(Action::Enter, &ASKS), FormEvent::Moved);
    assert_eq!(form.act(Action::Enter, &ASKS), FormEvent::Save);
    let draft = form.draft();
    for (field, text) in [
        ("family", "EL IDRISSI"),
        ("family_ar", "الإدريسي"),
        ("birth", "12/05/1990"),
        ("sex", "f"),
        ("state", "married"),
        ("commune", "0812"),
        ("starts_on", ""),
    ] {
        assert_eq!(draft.get(field), text, "{field}");
    }
}

#[test]
fn a_choice_is_made_by_letter_number_or_word_in_either_language() {
    for (text, code) in [
        ("c", "single"),
        ("MAR", "married"),
        ("2", "married"),
        ("é", "married"),
        ("٣", "widowed"),
        ("متز", "married"),
        ("أرم", "widowed"),
        ("widowed", "widowed"),
        ("zz", "zz"),
        ("9", "9"),
    ] {
        let mut form = form();
        form.focus_on("state", &ASKS);
        form.text(text, &ASKS);
        form.act(Action::Enter, &ASKS);
        assert_eq!(form.draft().get("state"), code, "{text}");
    }
}

#[test]
fn a_lookup_takes_the_line_under_the_cursor() {
    let mut form = form();
    form.focus_on("commune", &ASKS);
    form.text("b", &ASKS);
    form.act(Action::Down, &ASKS);
    assert_eq!(form.focused(), "commune", "arrows walk the list while one is open");
    form.act(Action::Enter, &ASKS);
    assert_eq!(form.draft().get("commune"), "0813");
    form.act(Action::PreviousField, &ASKS);
    form.text("azi", &ASKS);
    form.act(Action::Done, &ASKS);
    assert_eq!(form.draft().get("commune"), "0811", "a choice that can mean nothing else");
    form.act(Action::Clear, &ASKS);
    assert_eq!(form.draft().get("commune"), "", "a choice goes as a whole");
    form.text("b", &ASKS);
    form.act(Action::Done, &ASKS);
    assert_eq!(form.draft().get("commune"), "b", "saving chooses nothing that is in doubt");
    form.act(Action::Clear, &ASKS);
    form.act(Action::Enter, &ASKS);
    assert_eq!(form.draft().get("commune"), "", "nothing typed, nothing chosen");
}

#[test]
fn a_saved_draft_comes_back_whole_and_at_its_field() {
    let draft =
        Draft::default().with("commune", "0812").with("sex", "f").with("state", "ve").with("starts_on", "tomorrow?");
    let mut form = Form::new("probe", FIELDS, &draft, &ASKS);
    assert_eq!(form.draft(), draft);
    form.focus_on("starts_on", &ASKS);
    assert_eq!(form.focused(), "starts_on");
    let (lines, _) = shows(&mut form, Language::French, 80, 24);
    assert!(lines.iter().any(|line| line.contains("Bzou")), "{lines:#?}");
}

#[test]
fn back_follows_the_path_really_walked() {
    let mut form = form();
    form.act(Action::Enter, &ASKS);
    form.focus_on("note", &ASKS);
    form.act(Action::PreviousField, &ASKS);
    assert_eq!(form.focused(), "family_ar");
    form.act(Action::Up, &ASKS);
    assert_eq!(form.focused(), "family");
    form.act(Action::Up, &ASKS);
    assert_eq!(form.focused(), "family");
    form.focus_on("note", &ASKS);
    form.act(Action::NextField, &ASKS);
    assert_eq!(form.focused(), "note", "tab stops at the end");
}

#[test]
fn problems_stand_under_their_field_and_the_first_gets_the_focus() {
    let mut form = form();
    form.text("EL IDRISSI", &ASKS);
    form.focus_on("note", &ASKS);
    let mut problems = Problems::default();
    problems.add("note", Message::new("form-no-match"));
    problems.add("birth", Message::new("form-not-blank"));
    assert_eq!(form.refuse(problems.clone(), &ASKS), None);
    assert_eq!(form.focused(), "birth");
    assert_eq!(form.draft().get("family"), "EL IDRISSI");
    let (lines, _) = shows(&mut form, Language::French, 80, 24);
    let birth = lines.iter().position(|line| line.contains("probe-birth")).unwrap();
    assert!(lines[birth + 1].contains("! Ce champ est déjà rempli"), "{lines:#?}");
    // No room under it: beside it.
    let (lines, _) = shows(&mut form, Language::French, 60, 1);
    assert!(lines[0].contains("Ce champ est"), "{lines:#?}");
    // Typing mends it.
    form.text("1990", &ASKS);
    let (lines, _) = shows(&mut form, Language::French, 80, 24);
    assert!(!lines.concat().contains("Ce champ est"));
    problems.add("elsewhere", Message::new("form-blank"));
    assert_eq!(form.refuse(problems, &ASKS).unwrap().id, "form-blank");
}

#[test]
fn what_is_too_long_is_refused_with_its_number() {
    let mut form = form();
    let event = form.text("AIT BRAHIM FATIMA", &ASKS);
    assert_eq!(event, FormEvent::Refused(Message::new("form-too-long").with("max", 12usize).with("refused", 5usize)));
    assert_eq!(form.draft().get("family"), "AIT BRAHIM F");
}

#[test]
fn dates_are_put_in_order_and_echoed_and_nonsense_stays() {
    let mut form = form();
    form.focus_on("starts_on", &ASKS);
    form.text("j+1", &ASKS);
    form.act(Action::Enter, &ASKS);
    assert_eq!(form.draft().get("starts_on"), "25/11/2026");
    let (lines, _) = shows(&mut form, Language::French, 80, 24);
    assert!(lines.iter().any(|l| l.contains("25/11/2026") && l.contains("mercredi")), "{lines:#?}");
    form.focus_on("birth", &ASKS);
    form.text("12/5/1990", &ASKS);
    form.act(Action::Enter, &ASKS);
    let (lines, _) = shows(&mut form, Language::French, 100, 24);
    assert!(lines.iter().any(|l| l.contains("36 ans")), "{lines:#?}");
    form.focus_on("starts_on", &ASKS);
    form.act(Action::End, &ASKS);
    form.text("??", &ASKS);
    form.act(Action::Enter, &ASKS);
    assert_eq!(form.draft().get("starts_on"), "25/11/2026??");
}

#[test]
fn the_last_saved_value_comes_again_into_blank_fields_only() {
    let mut form = form().remembering(Draft::default().with("family", "OUBELAÏD").with("commune", "0812"));
    assert_eq!(form.act(Action::Fill, &ASKS), FormEvent::Changed);
    assert_eq!(form.draft().get("family"), "OUBELAÏD");
    assert!(matches!(form.act(Action::Fill, &ASKS), FormEvent::Refused(_)));
    form.act(Action::Enter, &ASKS);
    assert!(matches!(form.act(Action::Fill, &ASKS), FormEvent::Refused(_)));
    form.focus_on("commune", &ASKS);
    form.act(Action::Fill, &ASKS);
    assert_eq!(form.draft().get("commune"), "0812");
}

#[test]
fn sticky_fields_stay_for_the_next_line() {
    let mut form = form();
    typed(&mut form, &["A", "ب", "1990", "f", "c", "bzou"]);
    form.again(&ASKS);
    assert_eq!(form.focused(), "family");
    let draft = form.draft();
    assert_eq!((draft.get("sex"), draft.get("commune"), draft.get("family")), ("f", "0812", ""));
    form.act(Action::Fill, &ASKS);
    assert_eq!(form.draft().get("family"), "A");
}

#[test]
fn leaving_keeps_what_was_typed_and_other_keys_are_the_screens() {
    let mut form = form();
    form.text("A", &ASKS);
    assert_eq!(form.act(Action::Back, &ASKS), FormEvent::Leave);
    assert_eq!(form.draft().get("family"), "A");
    assert_eq!(form.act(Action::Help, &ASKS), FormEvent::Ignored);
    assert_eq!(form.act(Action::Undo, &ASKS), FormEvent::Ignored);
}

#[test]
fn two_columns_where_there_is_room() {
    let mut form = form();
    let (wide, _) = shows(&mut form, Language::French, 80, 24);
    assert!(wide[0].contains("probe-family ") && wide[0].contains("probe-family_ar"), "{wide:#?}");
    let (narrow, _) = shows(&mut form, Language::French, 71, 24);
    assert!(!narrow[0].contains("probe-family_ar"));
    assert!(narrow[1].contains("probe-family_ar"));
}

#[test]
fn the_cursor_stands_after_what_is_typed() {
    let mut form = form();
    form.text("ab", &ASKS);
    let (lines, cursor) = shows(&mut form, Language::French, 80, 24);
    let (x, y) = cursor.unwrap();
    assert_eq!(y, 0);
    let before: String = lines[0].chars().take(usize::from(x)).collect();
    assert!(before.ends_with("ab"), "{before}|");
    // Mirrored: the label on the right, the text against it, the caret in the last cell of the box.
    let (lines, cursor) = shows(&mut form, Language::Arabic, 80, 24);
    let (x, _) = cursor.unwrap();
    let before: String = lines[0].chars().take(usize::from(x)).collect();
    assert!(before.ends_with("ab"), "{before}|");
    assert!(lines[0].ends_with('◂'), "{lines:#?}");
}

#[test]
fn the_field_being_filled_is_always_seen() {
    for height in 1..24 {
        for width in [20, 71, 80] {
            for field in FIELDS {
                let mut form = form();
                form.focus_on(field.id, &ASKS);
                let (lines, cursor) = shows(&mut form, Language::French, width, height);
                let (_, y) = cursor.expect("a cursor");
                assert!(lines[usize::from(y)].contains(['▸', '◂']), "{width}×{height} {}", field.id);
            }
        }
    }
}
