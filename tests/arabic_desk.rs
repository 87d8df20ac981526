//! Arabic at the desk: what a terminal answers, early, late or wrongly; the three lines she chooses from; fields under bad
//! input.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use desk::{Desk, Setting, desk, desk_as};
use najma::keys::reader::Input;
use najma::text::Language;
use najma::text::bidi::terminal::{Known, Surroundings, Wish};

fn arabic() -> Desk {
    desk_as(&Setting { language: Language::Arabic, ..Setting::default() })
}

fn report(desk: &mut Desk, bytes: &[u8]) {
    desk.input(Input::Report(bytes.to_vec()));
}

const PUTTY: &[u8] = b"\x1b[>0;136;0c";
const FENCE: &[u8] = b"\x1b[?6c";

#[test]
fn an_answer_changes_how_arabic_is_sent_and_nothing_else() {
    let mut desk = arabic();
    let before = desk.screen();
    report(&mut desk, PUTTY);
    let line = desk.screen();
    assert_ne!(line, before, "PuTTY gets its rows in logical order");
    report(&mut desk, FENCE);
    // After the last answer whatever looks like one is somebody's game.
    report(&mut desk, b"\x1bP>|kitty(0.26.5)\x1b\\");
    report(&mut desk, b"\x1b[>24;279;0c");
    assert_eq!(desk.screen(), line);
}

#[test]
fn wrong_answers_at_any_time_change_no_screen() {
    for mut desk in [desk(), arabic()] {
        let before = desk.screen();
        for wrong in
            [b"\x1b[1;1R".as_slice(), b"\x1b[>c", b"\x1b[8;0$y", b"\x1b[8;9999$y", b"\x1bP>|\x1b\\", b"\x1b[?c"]
        {
            report(&mut desk, wrong);
            assert_eq!(desk.screen(), before, "{}", wrong.escape_ascii());
        }
    }
}

#[test]
fn an_answer_that_comes_while_a_name_is_typed_types_nothing() {
    let mut desk = desk();
    desk.keys("F9 p F4 'BENALI'").sees("BENALI");
    let before = desk.screen();
    for answer in [b"\x1b[>41;379;0c".as_slice(), b"\x1b[8;0$y", FENCE] {
        report(&mut desk, answer);
    }
    assert_eq!(desk.screen(), before);
}

#[test]
fn inside_a_multiplexer_she_is_told_which_key_to_press() {
    let mut desk = desk();
    report(&mut desk, b"\x1bP>|tmux 3.3a\x1b\\");
    desk.sees("tmux").sees("F9 z");
    desk.keys("F9 z").sees("1990-05-12").keys("2").sees("line");
    report(&mut desk, b"\x1b[>84;0;0c");
    desk.keys("F9 b").sees("word");
}

/// A desk in surroundings.
fn around(language: Language, variables: &[(&str, &str)], wish: Wish) -> Desk {
    let value = |name: &str| variables.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
    let known = Known { around: Surroundings::read(value), wish, ..Known::default() };
    desk_as(&Setting { language, known, ..Setting::default() })
}

#[test]
fn an_arabic_screen_inside_a_multiplexer_asks_while_nobody_types() {
    for variables in [[("TERM", "xterm-256color"), ("TMUX", "1")], [("TERM", "screen.xterm"), ("STY", "1")]] {
        let mut desk = around(Language::Arabic, &variables, Wish::Saved);
        desk.sees_not("1990-05-12").wait().sees("1990-05-12").keys("2").sees("line");
        // Once, and only where she has not begun: what is typed ahead is never an answer.
        let mut desk = around(Language::Arabic, &variables, Wish::Saved);
        desk.keys("F9 p").wait().sees_not("1990-05-12");
        let mut desk = around(Language::Arabic, &variables, Wish::named("line").unwrap());
        desk.wait().sees_not("1990-05-12");
    }
    // A French screen says which key to press.
    let mut desk = around(Language::French, &[("TERM", "screen"), ("STY", "1")], Wish::Saved);
    desk.sees("F9 z").wait().sees_not("1990-05-12");
}

#[test]
fn the_key_that_switches_languages_passes_over_what_this_terminal_cannot_show() {
    // A console: Arabic waits for its font, Tifinagh has none.
    let console = [("TERM", "linux"), ("LANG", "fr_FR.UTF-8")];
    let mut desk = around(Language::French, &console, Wish::Saved);
    desk.keys("F9 l").sees("setfont Arabic-VGA16").sees("Ass ad").sees_not("اليوم");
    // She has said that it shows Arabic: it does.
    let mut desk = around(Language::French, &console, Wish::named("app").unwrap());
    desk.keys("F9 l").sees("نجمة");
    // A locale that is not UTF-8: no language can be promised, and the sentence says what to do.
    let mut desk = around(Language::French, &[("TERM", "xterm"), ("LANG", "fr_FR.ISO-8859-1")], Wish::Saved);
    desk.keys("F9 l").sees("fr_FR.ISO-8859-1").sees("export LANG").sees("Registres");
    // « C » shows Latin letters.
    let mut desk = around(Language::French, &[("TERM", "xterm"), ("LC_ALL", "C")], Wish::Saved);
    desk.keys("F9 l").sees("export LANG").sees_not("نجمة");
}

#[test]
fn three_lines_and_a_digit_of_any_keyboard() {
    for (keys, mode) in [("1", "app"), ("é", "line"), ("٣", "word")] {
        let mut desk = arabic();
        let before = desk.screen();
        desk.keys("F9 z").sees("1990-05-12").sees("Échap");
        // Three lines, three ways.
        let screen = desk.screen();
        let lines: Vec<&str> =
            screen.lines().filter(|line| line.contains("1990-05-12") && line.contains("BENALI")).collect();
        assert_eq!(lines.len(), 3, "{screen}");
        let rest = |line: &str| line.chars().skip(5).collect::<String>();
        assert!(
            rest(lines[0]) != rest(lines[1]) && rest(lines[1]) != rest(lines[2]) && rest(lines[0]) != rest(lines[2])
        );
        // Other keys do nothing; Esc leaves everything as it was.
        desk.keys("x 9 Enter").sees("BENALI").keys("Esc");
        assert_eq!(desk.screen(), before);
        desk.keys("F9 z").keys(keys).sees(mode);
        // The help leads there too.
        desk.keys("F1 F9 z").sees("BENALI").keys("Esc");
    }
}

#[test]
fn the_three_lines_fit_the_smallest_screen_and_no_screen_at_all() {
    for size in [(80, 24), (60, 10), (20, 3), (1, 1), (0, 0)] {
        let mut desk = desk_as(&Setting { size, ..Setting::default() });
        desk.keys("F9 z Esc F9 z 1");
        assert!(!desk.app.ended());
    }
}

/// A new person's Arabic family name, typed or pasted.
fn arabic_name(desk: &mut Desk) {
    desk.keys("F9 p F4 Enter Enter");
    desk.keys("Down");
}

/// What stands on the screen once everything has settled.
fn settled(desk: &mut Desk) -> String {
    desk.wait();
    desk.screen()
}

#[test]
fn a_paste_of_anything_stays_clean_and_logical() {
    let pastes: [(&str, &str); 6] = [
        // Presentation forms become letters.
        ("\u{fed3}\u{fe8e}\u{fec3}\u{fee4}\u{fe94}", "فاطمة"),
        ("\u{fefb}\u{fee3}", "لام"),
        // Overrides, isolates, tags, joiners and marks of order leave nothing behind.
        ("\u{202e}فاطمة\u{202c}", "فاطمة"),
        ("\u{2067}فا\u{200f}ط\u{e0041}\u{e007f}مة\u{2069}", "فاطمة"),
        ("فا\u{200b}\u{feff}طمة", "فاطمة"),
        ("\u{fffd}فاطمة\u{fffd}", "\u{fffd}فاطمة\u{fffd}"),
    ];
    for (pasted, wanted) in pastes {
        let mut line = najma::text::edit::Line::new("", 60, najma::text::Dir::Rtl);
        line.insert(pasted);
        assert_eq!(line.text(), wanted, "{}", pasted.escape_unicode());
    }
}

#[test]
fn a_hundred_thousand_marks_on_one_letter_leave_a_letter() {
    let mut desk = desk();
    arabic_name(&mut desk);
    let heavy = format!("م{}", "\u{651}".repeat(100_000));
    desk.input(Input::Paste(heavy));
    assert!(!desk.app.ended());
    assert!(settled(&mut desk).chars().filter(|c| *c == '\u{651}').count() < 8);
}

#[test]
fn the_keyboard_screen_names_each_key_and_what_to_change() {
    let mut desk = desk();
    desk.keys("F9 k").keys("'ض'").sees("U+0636").sees("= A");
    desk.keys("'é'").sees("U+00E9").sees("= 2");
    desk.keys("'ⵣ'").sees("= Z");
    desk.input(Input::Unknown(b"\x1b[1;3A".to_vec())).sees("ESC [ 1 ; 3 A").sees("Alt");
    desk.input(Input::Report(b"\x1b[24;80R".to_vec())).sees("réponse du terminal");
    desk.input(Input::Unknown(b"\x1b[<0;1;1M".to_vec())).sees("souris");
    desk.input(Input::Key(najma::keys::Key::plain(crossterm::event::KeyCode::F(10))))
        .sees("F10")
        .sees("lecteur d'écran");
    // More than a screen holds: the last ones are seen.
    desk.keys(&"x".repeat(60)).keys("'ش'").sees("U+0634");
    desk.keys("Esc Esc").sees("Registres");
}

#[test]
fn words_are_jumped_to_and_selected_in_the_search_and_in_a_question_too() {
    let mut desk = desk();
    // The search: the word before the caret is taken out of the middle, in either script.
    desk.keys("F9 p 'zahra bakkali' F9 Left F9 Left F9 Enter 'nora'").sees("nora bakkali");
    desk.keys("Esc F9 p 'بنعلي الزهراء' F9 Right F9 Enter 'ليلى'").sees("بنعلي");
    // A line asked for on a sheet: a note.
    desk.keys("Esc Esc Esc F9 a 1 P Up F8 'a deux mots' F9 Left F9 Enter 'trois'").sees("a deux trois");
    desk.keys("Home 'X'").sees("Xa deux trois");
}

#[test]
fn a_word_is_selected_by_keys_that_every_terminal_sends() {
    let mut desk = desk();
    desk.keys("F9 p F4 Enter 'EL IDRISSI Zahra'").sees("Zahra");
    // The word under the caret, shown as selected; what is typed takes its place.
    desk.keys("F9 Enter");
    let reversed = |desk: &Desk| -> String {
        let buffer = desk.app.terminal().backend().buffer();
        let selected = |cell: &&ratatui::buffer::Cell| cell.modifier.contains(ratatui::style::Modifier::REVERSED);
        buffer.content().iter().filter(selected).map(ratatui::buffer::Cell::symbol).collect()
    };
    assert_eq!(reversed(&desk), "Zahra");
    desk.keys("'Nora'").sees("EL IDRISSI Nora");
    desk.keys("F9 Left 'X'").sees("EL IDRISSI XNora");
    desk.keys("F9 Enter F9 Enter 'Z'").sees_not("IDRISSI");
    // In an Arabic field the word on the left is the next one.
    desk.keys("Enter 'بنعلي الزهراء' Home F9 Left");
    desk.keys("'ب'").sees("بنعلي بالزهراء");
}
