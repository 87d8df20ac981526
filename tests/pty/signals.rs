//! Signals at any moment, before the program has its terminal above all: the modes after are the modes before.

use super::kit::{Case, Setup, long};
use rustix::process::Signal;
use std::time::Duration;

const ALL: [Signal; 5] = [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT, Signal::PIPE];

/// While it starts: it dies of it or goes on; in both cases the terminal is whole.
#[test]
fn a_signal_while_it_starts_leaves_the_terminal_as_it_was() {
    let case = Case::sample();
    let step = if long() { 1 } else { 7 };
    let (mut died, mut went_on) = (0, 0);
    for signal in ALL {
        for wait in (0..60).step_by(step) {
            let mut term = case.launch(&Setup::default());
            term.pump(Duration::from_millis(wait));
            std::thread::sleep(Duration::from_millis(wait));
            term.signal(signal);
            let mut alive = true;
            term.until("an end or the first screen", |term| {
                alive = !term.is_gone();
                !alive || term.shows("Registres")
            });
            if alive && !matches!(signal, Signal::TERM | Signal::HUP) {
                went_on += 1;
                term.quit();
            } else {
                died += 1;
                term.ends();
            }
            term.restored();
        }
    }
    println!("{died} ended, {went_on} went on");
    case.assert_sound();
}

/// Ctrl-C, Ctrl-Z and Ctrl-\ in the first moments: a terminal that is not raw yet makes signals of them.
#[test]
fn keys_that_are_signals_in_the_first_moments() {
    let case = Case::sample();
    for key in ["\x03", "\x1c"] {
        for wait in [0, 2, 5, 10, 20, 40] {
            let mut term = case.launch(&Setup::default());
            std::thread::sleep(Duration::from_millis(wait));
            term.keys(key);
            let mut alive = true;
            term.until("an end or the first screen", |term| {
                alive = !term.is_gone();
                !alive || term.shows("Registres")
            });
            if alive {
                term.quit();
            }
            term.ends();
            term.restored();
        }
    }
}

/// On its screen: interrupt, quit and stop do nothing, marks typed between them are all there.
#[test]
fn signals_between_keys_lose_nothing() {
    let case = Case::sample();
    let id = case.due(1)[0];
    let mut term = case.start();
    term.keys("1").sees("à saisir");
    for line in 1..=20 {
        term.signal([Signal::INT, Signal::QUIT, Signal::TSTP, Signal::PIPE, Signal::CONT, Signal::WINCH][line % 6]);
        term.keys(&format!("{line}A"));
    }
    // As keys they are keys: the second of these is undo.
    term.press("\x03 25A \x1a \x1c").quit();
    let sheet = case.sheet(id);
    let marked: Vec<u16> =
        sheet.lines.iter().filter(|line| line.mark.is_some()).map(|line| line.enrolment.number).collect();
    assert_eq!(marked, (1..=20).collect::<Vec<_>>());
}

/// Stopped for real and taken up again, as a shell or a debugger does: the screen is drawn anew.
#[test]
fn stopped_and_continued_it_has_its_screen_back() {
    let case = Case::sample();
    let mut term = case.start();
    term.keys("1").sees("à saisir");
    term.signal(Signal::STOP);
    term.until("stop", |term| term.state() == 'T');
    term.keys("3A7J");
    term.signal(Signal::CONT);
    term.until("redraw", |term| term.output().matches("\x1b[?1049h").count() == 2);
    term.sees("absente, justifiée").quit();
}
