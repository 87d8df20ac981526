//! Arabic at a real terminal: a window that changes size while a name is being typed, modes switched by the key, and a
//! terminal that answers late, wrongly or never.

use super::kit::{Case, Setup, Term, long};
use std::time::{Duration, Instant};

/// A terminal on a new person's Arabic family name, and the name typed there.
fn typing(case: &Case, mode: &str, lang: &str) -> Term {
    let bidi = format!("--bidi={mode}");
    let mut term = case.launch(&Setup { lang, args: &[&bidi], ..Setup::default() });
    term.sees("F1").settled();
    // In the Arabic interface the Arabic names come first.
    let there = if lang.starts_with("ar") { "" } else { "Enter Enter" };
    term.press(&format!("F9 p F4 {there} 'بنعلي ab 12 لا'"));
    term
}

/// What the draft holds once the line has dropped.
fn kept(case: &Case, mut term: Term) -> Vec<String> {
    term.settled().hang_up();
    term.ends();
    case.drafts()
        .iter()
        .flat_map(|kept| kept.draft.fields().map(|(_, text)| text.to_owned()).collect::<Vec<_>>())
        .collect()
}

const SIZES: [(u16, u16); 5] = [(132, 43), (40, 12), (20, 6), (1, 1), (200, 60)];

/// The window changes size with the caret at the start, in a word, at the end of the Latin letters, beside the lam-alef: what
/// is typed next goes where the caret was, and the screen is the one that a program started at that size shows.
#[test]
fn a_window_that_changes_size_in_the_middle_of_an_arabic_field() {
    // How the caret is brought there, and what the field holds after « س » is typed.
    let carets = [
        ("Home", "سبنعلي ab 12 لا"),
        ("Home Left Left", "بنسعلي ab 12 لا"),
        ("End Right Right Right", "بنعلي ab 12س لا"),
        ("End Right", "بنعلي ab 12 لسا"),
        ("End", "بنعلي ab 12 لاس"),
    ];
    for mode in if long() { &["app", "line", "word", "off"][..] } else { &["app", "line"] } {
        for lang in ["fr_FR.UTF-8", "ar_MA.UTF-8"] {
            for (moves, wanted) in carets {
                let case = Case::sample();
                let mut term = typing(&case, mode, lang);
                term.press(moves);
                let before = (term.screen(), term.cursor());
                for size in SIZES {
                    term.resize(size).settled();
                }
                term.resize((80, 24)).settled();
                assert_eq!((term.screen(), term.cursor()), before, "{mode} {lang} {moves}");
                term.keys("س");
                let kept = kept(&case, term);
                assert!(kept.iter().any(|text| text == wanted), "{mode} {lang} {moves}: {kept:?}");
            }
        }
    }
}

/// The key that switches how Arabic is sent, in the middle of a name: what is typed goes on where it was, nothing of the screen
/// is left from before.
#[test]
fn modes_are_switched_while_a_name_is_typed() {
    let case = Case::sample();
    let mut term = typing(&case, "app", "ar_MA.UTF-8");
    term.press("Home Left Left");
    let before = (term.screen(), term.cursor());
    for _ in 0..5 {
        term.press("F9 b").settled();
    }
    term.press("F9 l F9 l F9 l F9 l F9 l");
    term.until("the first mode again", |term| {
        if term.cursor() == before.1 && rows(&term.screen()) == rows(&before.0) {
            return true;
        }
        term.keys("\x1b[20~b").settled();
        false
    });
    term.keys("س");
    let kept = kept(&case, term);
    assert!(kept.iter().any(|text| text == "بنسعلي ab 12 لا"), "{kept:?}");
}

/// The rows of a form: what is said in the last two lines differs.
fn rows(screen: &str) -> Vec<String> {
    screen.lines().take(20).map(str::to_owned).collect()
}

/// A terminal that never answers is not waited for: the first screen stands as soon as where all is answered, and what is
/// typed meanwhile is neither lost nor taken for an answer.
#[test]
fn a_terminal_that_never_answers_is_not_waited_for() {
    let case = Case::sample();
    let start = Instant::now();
    let mut term = case.launch(&Setup { ahead: "", ..Setup::default() });
    term.sees("Registres");
    let took = start.elapsed();
    assert!(took < Duration::from_secs(10), "{took:?}");
    // Typed where an answer might still come.
    term.keys("\x1b[20~pbenali").sees("benali").quit();
}

/// Every answer that a terminal could send, and the beginnings of them, at every moment: before the program reads, between
/// two letters of a name, after the fence. Not a byte of it is in a field.
#[test]
fn answers_at_every_moment_reach_no_field() {
    let answers = [
        "\x1b[8;1$y",
        "\x1b[8;0$y",
        "\x1b[8;9999$y",
        "\x1bP>|XTerm(379)\x1b\\",
        "\x1bP>|Konsole 22.12.3\x1b\\",
        "\x1bP>|tmux 3.3a\x1b\\",
        "\x1b[>0;136;0c",
        "\x1b[>65;7006;1c",
        "\x1b[>1;115;0c",
        "\x1b[>24;279;0c",
        "\x1b[?62;22c",
        "\x1b[?6c",
        "\x1b[24;80R",
        "\x1b[?2026;2$y",
        "\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
        "\x1b]11;rgb:0000/0000/0000\x07",
    ];
    for lang in ["fr_FR.UTF-8", "ar_MA.UTF-8"] {
        let case = Case::sample();
        let ahead = answers.concat();
        let mut term = case.launch(&Setup { lang, ahead: &ahead, ..Setup::default() });
        term.until("first screen", |term| term.shows("Registres") || term.shows("السجلات"));
        term.press("F9 p 'Zineb' F4");
        for (answer, letter) in answers.iter().zip("Tizourgane Aicha".chars()) {
            term.keys(answer).keys(&letter.to_string());
            // The same in two packets with a halt, as a slow line brings it.
            let half = answer.len() / 2;
            term.keys(&answer[..half]).settled();
            std::thread::sleep(Duration::from_millis(120));
            term.keys(&answer[half..]).settled();
        }
        let kept = kept(&case, term);
        assert!(kept.iter().any(|text| text == "Tizourgane Aicha"), "{lang}: {kept:?}");
    }
}

/// An answer that begins and never ends gives the keys back.
#[test]
fn an_answer_that_never_ends_gives_the_keys_back() {
    for begun in ["\x1bP>|XTerm(3", "\x1b]11;rgb:ff", "\x1b[>0;13", "\x1b[8;1$", "\x1b_Gi=1"] {
        let case = Case::sample();
        let mut term = case.start();
        term.keys("\x1b[20~p").sees("Personnes");
        term.keys(begun).settled();
        std::thread::sleep(Duration::from_millis(2_200));
        term.keys("benali").until("the name", |term| {
            let screen = term.screen();
            screen.lines().any(|line| line.trim_start().starts_with("Chercher : benali"))
        });
        term.quit();
    }
}
