//! What a number means that was typed before a key, and what becomes of what is typed after a key that opened nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use desk::{Desk, Setting, desk, desk_as};
use najma::domain::attendance::Status;
use najma::domain::id::SessionId;
use najma::keys::Place;
use najma::store::{attendance, today};
use najma::text::Language;

fn first(desk: &Desk) -> SessionId {
    today::due(&desk.store(), desk::sample::today(), 0, 9).unwrap()[0].session.id
}

/// What is marked on the first register: line, status, note.
fn marked(desk: &Desk, id: SessionId) -> Vec<(u16, Status, Option<String>)> {
    let lines = attendance::sheet(&desk.store(), id).unwrap().lines;
    let mark = |line: najma::domain::attendance::Line| {
        line.mark.map(|mark| (line.enrolment.number, mark.status, mark.note.clone()))
    };
    lines.into_iter().filter_map(mark).collect()
}

/// The number that the cursor stands on.
fn cursor(desk: &Desk) -> Option<u16> {
    let screen = desk.screen();
    let (_, rest) = screen.split_once('▸')?;
    rest.trim_start().chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
}

fn words(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn a_note_right_after_a_mark_is_of_the_woman_just_marked() {
    let mut desk = desk();
    let id = first(&desk);
    desk.keys("1 7A F8").sees("Note · 7 ").keys("'malade' Enter").sees("7 ").sees("Note enregistrée");
    desk.keys("P");
    assert_eq!(marked(&desk, id), [(7, Status::Absent, words("malade")), (8, Status::Present, None)]);
    // A late mark whose minutes are still open, and one more look at the note just written.
    desk.keys("3R F8").sees("Note · 3 ").keys("'bus' Enter F8").sees("Note · 3 ").sees("bus").keys("'!' Enter");
    desk.keys("5R.20 N").sees("Note · 5 ").keys("Esc");
    assert_eq!(marked(&desk, id)[0], (3, Status::Late, words("bus!")));
    // A move in between, and the note is the cursor's.
    desk.keys("7A Up F8").sees("Note · 7 ").keys("Esc").keys("7A Down F8").sees("Marquez d'abord la ligne");
}

#[test]
fn a_number_before_a_key_names_whom_the_key_is_for() {
    let mut desk = desk();
    let id = first(&desk);
    desk.keys("1 1P 7A 1 Enter 7 F8").sees("Note · 7 ").sees_not("→ 7").keys("'malade' Enter P");
    let noted = [(1, Status::Present, None), (7, Status::Absent, words("malade")), (8, Status::Present, None)];
    assert_eq!(marked(&desk, id), noted);
    let whose = |number: u16| {
        let sheet = attendance::sheet(&desk.store(), id).unwrap();
        let line = sheet.lines.iter().find(|line| line.enrolment.number == number).unwrap();
        line.enrolment.name.family.clone()
    };
    let ninth = whose(9);
    for key in ["F9 x", "F9 o", "F9 r"] {
        desk.keys(&format!("1 Enter 9 {key}")).sees(&ninth).keys("Esc");
        assert_eq!((desk.app.place().0, cursor(&desk)), (Place::Sheet, Some(9)), "{key}");
        desk.sees_not("→ 9");
    }
    desk.keys("99 F8").sees("Pas de ligne 99").wait().sees_not("→ 99");
    // Filling and validating pass no named line over.
    desk.keys("12 F5").sees("La ligne 12 attend sa marque").keys("Esc");
    assert_eq!(marked(&desk, id), noted);
}

#[test]
fn a_number_is_left_behind_by_no_key() {
    let mut desk = desk();
    let id = first(&desk);
    for keys in LEFT {
        for grid in ["", "M"] {
            // The history of the month is the file's, which is another place.
            if (grid, *keys) == ("M", "7 F9 h Esc") {
                continue;
            }
            desk.keys("F9 a 1").keys(grid).keys("2 Enter").keys(keys).wait();
            let shown = cursor(&desk);
            let before = marked(&desk, id);
            desk.keys("A").wait();
            let after = marked(&desk, id);
            let new: Vec<u16> = after.iter().filter(|mark| !before.contains(mark)).map(|mark| mark.0).collect();
            let known = attendance::sheet(&desk.store(), id).unwrap();
            let shown = shown.filter(|number| known.line(*number).is_some());
            assert_eq!(new, shown.into_iter().collect::<Vec<_>>(), "{grid} {keys}\n{}", desk.screen());
            if !new.is_empty() {
                desk.keys("Ctrl-Z");
            }
        }
    }
}

/// What may follow a number instead of its mark.
const LEFT: &[&str] = &[
    "7 Down",
    "7 Up",
    "7 Tab",
    "7 PageDown",
    "7 PageUp",
    "7 End",
    "7 Home",
    "7 F6 Esc",
    "7 X Esc",
    "7 F8 Esc",
    "7 F9 r Esc",
    "7 F9 h Esc",
    "7 F4 Esc",
    "7 F4 'Latifa' Enter",
    // The last: in the month it takes back what was last done in any of its registers, a validation of last week's too.
    "7 Ctrl-Z",
];

#[test]
fn what_is_typed_after_a_key_that_opened_nothing_is_no_mark() {
    for (language, typed) in [(Language::French, "partie tot 3a x l m w"), (Language::Arabic, "متأخرة 3ح")] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let id = first(&desk);
        for keys in ["F8", "N", "7 F8", "25 Enter Down O", "25 Enter Down F8"] {
            let here = desk.keys("F9 a 1").keys(keys).app.place();
            desk.burst(&format!("'{typed}'"));
            assert_eq!((desk.app.place(), marked(&desk, id)), (here.clone(), vec![]), "{keys}");
            // What corrects it and what ends it were meant for it too.
            desk.keys("Backspace 'x' Enter");
            assert_eq!((desk.app.place(), marked(&desk, id)), (here, vec![]), "{keys}");
            desk.wait().keys("7A");
            assert_eq!(marked(&desk, id), [(7, Status::Absent, None)], "{keys}");
            desk.keys("Ctrl-Z");
        }
    }
    let mut desk = desk();
    desk.keys("1 F8 'malade'").sees("Marquez d'abord la ligne").sees("n'est pas pris");
}

/// Had it been marks, filling would make all of them present.
#[test]
fn filling_and_validating_tell_first_that_something_was_not_taken() {
    let mut desk = desk();
    let id = first(&desk);
    desk.burst("1 3A Down N '7A12AT'").wait().keys("T").sees("n'a pas été pris");
    assert_eq!(marked(&desk, id).len(), 1);
    desk.wait().keys("7A 12A T");
    assert_eq!(marked(&desk, id).iter().filter(|mark| mark.1 == Status::Absent).count(), 3);
    assert_eq!(marked(&desk, id).len(), 25);
}

#[test]
fn the_month_begins_on_the_sheet_what_only_the_sheet_does() {
    let mut desk = desk();
    let id = first(&desk);
    desk.keys("1 M F8").sees("Marquez d'abord la ligne").burst("'partie'").wait();
    assert_eq!((desk.app.place().0, marked(&desk, id)), (Place::Month, vec![]));
    desk.keys("7A F8").sees("Note · 7 ").keys("'partie' Enter");
    assert_eq!(marked(&desk, id), [(7, Status::Absent, words("partie"))]);
    desk.keys("M 9A 7 F8").sees("Note · 7 ").sees("partie").keys("Esc M F4 'Rabia' Enter");
    let sheet = attendance::sheet(&desk.store(), id).unwrap();
    assert_eq!(sheet.lines.last().unwrap().enrolment.label.as_deref(), Some("Rabia"));
    assert_eq!(marked(&desk, id).len(), 3);
    desk.keys("M X").sees("Cette séance a des marques").burst("'1'").wait();
    assert_eq!(desk.app.place().0, Place::Month);
    desk.sees_not("→ 1");
}

#[test]
fn digits_after_a_refusal_open_no_register() {
    let mut desk = desk();
    for (keys, place) in [("F9 4 X", Place::Calendar), ("F9 a F4", Place::Today), ("F9 a 1 3A Esc X", Place::Today)] {
        desk.wait().keys(keys);
        assert_eq!(desk.app.place().0, place, "{keys}\n{}", desk.screen());
        desk.burst("'12/3'");
        assert_eq!(desk.app.place().0, place, "{keys}\n{}", desk.screen());
    }
}

/// A colleague's validation takes a register off the list: what stood on 3 when she looked is still on 3.
#[test]
fn digits_of_the_first_screen_mean_what_she_saw() {
    let mut one = desk();
    let due = today::due(&one.store(), desk::sample::today(), 0, 9).unwrap();
    let mut two = one.beside("samira");
    two.keys("1 T V");
    one.wait().sees("validé").burst("3 14A 17A 22A T V").sees("validé");
    let marks = |at: usize| attendance::sheet(&one.store(), due[at].session.id).unwrap().totals();
    assert_eq!((marks(2).absent, marks(2).untaken), (3, 0));
    assert_eq!((marks(0).absent, marks(3).untaken), (0, 25));
    // Back from a register the list begins anew: the second one is the first now. She has not seen that it was taken too.
    two.keys("1 T V");
    one.burst("1 14A 17A T V").sees("un collègue vient de faire ce registre");
    assert_eq!(one.app.place().0, Place::Today);
    let marks = |at: usize| attendance::sheet(&one.store(), due[at].session.id).unwrap().totals();
    assert_eq!((marks(1).absent, marks(3).untaken, marks(4).untaken), (0, 25, 25));
    // And after a pause a digit means what stands there.
    one.wait().burst("1 14A T V");
    assert_eq!(attendance::sheet(&one.store(), due[3].session.id).unwrap().totals().absent, 1);
}

#[test]
fn a_key_that_means_nothing_is_told_so_everywhere() {
    let mut desk = desk();
    for keys in [
        "F9 * Enter",
        "F9 ; Enter",
        "F9 ; O",
        "F9 t Enter",
        "F9 5 D",
        "F9 5 P",
        "F9 5 O",
        "F9 5 Enter",
        "F9 F6 Enter",
        "F9 F6 O",
        "F9 F6 X",
        "F9 1 Enter",
        "F9 p Enter F4",
        "F9 h F4",
        "F9 4 O",
    ] {
        let (way, key) = keys.rsplit_once(' ').unwrap();
        desk.keys("Esc Esc F9 a").wait().keys(way);
        let before = (desk.app.place(), desk.screen());
        desk.keys(key);
        assert_ne!((desk.app.place(), desk.screen()), before, "{keys}");
        if desk.app.place() == before.0 {
            desk.sees("ne fait rien ici");
        }
    }
}
