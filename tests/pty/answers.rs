//! What the terminal is asked, and answers that come late, in pieces, wrongly or never.

use super::kit::{Case, Setup, Term};
use std::thread::sleep;
use std::time::Duration;

/// A terminal on the search of persons, with letters typed.
fn searching(term: &mut Term) {
    term.keys("\x1b[20~p").sees("Personnes").keys("zah").sees("zah");
}

#[test]
fn the_questions_stand_between_explicit_mode_and_the_clear_screen() {
    let case = Case::sample();
    let term = case.start();
    let start = String::from_utf8_lossy(&term.bytes).into_owned();
    let at = |what: &str| start.find(what).unwrap_or_else(|| panic!("{what:?} was not sent: {start:?}"));
    let order = ["\x1b[?1049h", "\x1b[8l", "\x1b[8$p", "\x1b[>q", "\x1b[>c", "\x1b[c", "\x1b[2J", "Registres"];
    assert!(order.map(at).is_sorted(), "{start:?}");
    // A console would print parts of the questions, or light a lamp.
    for term in ["linux", "dumb"] {
        let case = Case::sample();
        let mut term = case.launch(&Setup { term: Some(term), ..Setup::default() });
        term.sees("Registres");
        assert!(!String::from_utf8_lossy(&term.bytes).contains("\x1b[>q"));
        term.quit();
    }
}

#[test]
fn late_and_halting_answers_reach_no_field() {
    let case = Case::sample();
    let mut term = case.start();
    searching(&mut term);
    let before = term.screen();
    // PuTTY over a line that stops in the middle of its answer, after the program has long begun.
    for piece in ["\x1b[>0;1", "36", ";0c", "\x1bP>|XT", "erm(379)\x1b", "\\", "\x1b[?6", "c", "\x1b[8;0$", "y"] {
        term.send(piece.as_bytes());
        sleep(Duration::from_millis(350));
        term.pump(Duration::from_millis(10));
    }
    // And answers to questions that nobody asked.
    term.send(b"\x1b[?2026;2$y\x1b[24;80R\x1b[?1;2c\x1bP>|kitty(0.26.5)\x1b\\");
    term.keys("x").sees("zahx");
    term.keys("\x7f").sees_not("zahx").settled();
    let shown = |screen: &str| {
        screen
            .lines()
            .filter(|line| line.contains("Chercher"))
            .map(|line| line.trim_end().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(shown(&term.screen()), shown(&before));
    term.quit();
    term.restored();
}

#[test]
fn a_locale_that_is_not_utf8_is_said_with_its_remedy() {
    let case = Case::sample();
    let mut term = case.launch(&Setup { lang: "ar_MA.ISO-8859-6", ..Setup::default() });
    term.sees("export LANG=fr_FR.UTF-8").sees("Registres");
    term.quit();
}

#[test]
fn the_console_says_which_font_it_needs_until_it_is_told_that_it_has_it() {
    let case = Case::sample();
    let console = Setup { lang: "ar_MA.UTF-8", term: Some("linux"), ..Setup::default() };
    let mut term = case.launch(&console);
    term.sees("setfont Arabic-VGA16").sees("Registres");
    term.quit();
    let mut term = case.launch(&Setup { args: &["--bidi=app"], ..console });
    term.sees_not("setfont").settled();
    assert!(!term.screen().contains("Registres"), "{}", term.screen());
    term.quit();
}
