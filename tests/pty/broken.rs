//! The program breaks in the middle of a form: the terminal is put back, the form is kept, and nothing of a record is said.
//!
//! It really panics, however it was built: the clock is made to fail under it. `NAJMA_BIN=target/release/najma` runs the
//! same with the program as it is shipped, in which a panic does not unwind.

use super::kit::{Case, Setup};
use std::fs;

#[path = "../faults/built.rs"]
mod built;

/// What a hook ends with, as an unwound `main` does.
const CODE: i32 = 101;

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
