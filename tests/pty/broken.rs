//! The program breaks in the middle of a form: the terminal is put back, the form is kept, and nothing of a record is said.
//!
//! It really panics, however it was built: the clock is made to fail under it. `NAJMA_BIN=target/release/najma` runs the
//! same with the program as it is shipped, in which a panic does not unwind.

use super::kit::{Case, Setup};
use std::fs;
use std::path::Path;

#[path = "../faults/built.rs"]
mod built;

/// What a hook ends with, as an unwound `main` does.
const CODE: i32 = 101;

/// True if a panic unwinds in the program under test: in the one as it is shipped it is the end, on whatever thread.
fn unwinds() -> bool {
    std::env::var_os("NAJMA_BIN").is_none()
}

/// An import runs on a thread of its own. If that breaks, either the program goes on and says that nothing was imported, or
/// it ends as it ends when its first thread breaks; nothing of the file is said, and nothing is half written.
#[test]
fn a_panic_behind_the_screen_is_told_or_the_end_and_never_a_mess() {
    let case = Case::sample();
    let Some(shim) = built::built("clock", built::SHARED, case.folder.path()) else { return };
    let (when, list) = (case.folder.path().join("now"), case.folder.path().join("femmes.csv"));
    fs::write(&list, "Nom;Prénom;Né le\nOuaziz;Rkia;12/3/1995\n").unwrap();
    let env = [("LD_PRELOAD", shim.to_str().unwrap()), ("SHIM_WHEN", when.to_str().unwrap()), ("SHIM_BEHIND", "1")];
    let mut term = case.launch(&Setup { env: &env, ..Setup::default() });
    term.sees("Registres").keys("\x1b[20~p").sees("Chercher").keys("\x1b[17~").sees("femmes.csv").keys("\r");
    term.sees("nom de famille").keys("\x1bOQ").sees("Essai terminé").settled();
    fs::write(&when, "").unwrap();
    term.keys("\x1bOQ");
    if unwinds() {
        term.sees("Import arrêté").keys("\x1b[20~a").sees("Registres").quit();
    } else {
        assert_eq!(term.code(), Some(CODE), "{}", term.output().escape_debug());
        term.restored();
        let output = term.output();
        let (_, after) = output.rsplit_once("\x1b[?1049l").unwrap();
        assert!(after.contains("Najma"), "one sentence: {}", after.escape_debug());
    }
    assert!(!Path::new(&when).exists(), "it broke");
    for told in ["clock", "panicked", "called `"] {
        assert!(!term.output().contains(told), "{told} in {}", term.output().escape_debug());
    }
    assert!(!case.done(&["persons", "list", "--json"]).contains("OUAZIZ"));
    case.assert_sound();
}

#[test]
fn a_panic_puts_the_terminal_back_keeps_the_form_and_tells_nothing() {
    let case = Case::sample();
    let Some(shim) = built::built("clock", built::SHARED, case.folder.path()) else { return };
    let when = case.folder.path().join("now");
    let (shim, named) = (shim.to_str().unwrap(), when.to_str().unwrap());
    let env = [("LD_PRELOAD", shim), ("SHIM_WHEN", named)];
    let mut term = case.launch(&Setup { env: &env, ..Setup::default() });
    term.sees("Registres").keys("\x1b[20~p").sees("Chercher").keys("\x1bOSOuaziz\rRkia").sees("Rkia").settled();
    fs::write(&when, "").unwrap();
    // She types on: the time of a key is asked for.
    term.keys("x");
    assert_eq!(term.code(), Some(CODE), "{}", term.output().escape_debug());
    term.restored();
    let output = term.output();
    let (_, after) = output.rsplit_once("\x1b[?1049l").unwrap();
    assert!(after.contains("Najma"), "one sentence: {}", after.escape_debug());
    for told in ["Ouaziz", "Rkia", "OUAZIZ", "clock", "panicked", "called `"] {
        assert!(!after.contains(told), "{told} in {}", after.escape_debug());
    }
    case.assert_sound();
    let mut again = case.start();
    again.keys("\x1b[20~p").sees("Chercher").keys("\x1bOS").sees("Ouaziz").sees("Rkia");
    again.quit();
}
