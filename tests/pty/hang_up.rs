//! The line drops on every screen, idle, half typed, with a question open, in the middle of a burst: the program is gone
//! within a second, what was half typed is kept, nothing is left behind.

use super::kit::{Case, Setup, long};
use super::press::PLACES;
use rustix::process::Signal;
use std::time::{Duration, Instant};

/// How long a program may live on. The short form shares the machine with every other test.
fn patience() -> Duration {
    Duration::from_secs(if long() { 1 } else { 3 })
}

#[test]
fn the_line_drops_on_every_screen() {
    let case = Case::sample();
    let (mut slowest, mut most) = (Duration::ZERO, Duration::ZERO);
    for (keys, words) in PLACES {
        for _ in 0..if long() { 20 } else { 1 } {
            let mut term = case.start();
            term.press(keys);
            let used = term.used();
            let session = term.child.id();
            term.hang_up();
            let took = term.ends();
            assert!(took <= patience(), "{keys}: {took:?}");
            let used = term.used().saturating_sub(used);
            assert!(used <= Duration::from_millis(300), "{keys}: {used:?} of processor time");
            assert_eq!(term.orphans(), Vec::<String>::new(), "{keys}: session {session}");
            (slowest, most) = (slowest.max(took), most.max(used));
            if let Some(words) = words {
                assert!(case.keeps(words), "{keys}: {:?}", case.drafts());
            }
        }
    }
    println!("{} places: gone within {slowest:?}, {most:?} of processor time", PLACES.len());
    case.assert_sound();
}

/// Marks typed in a burst and not yet answered: each is there or not, in order, and none is half there.
#[test]
fn the_line_drops_in_the_middle_of_a_burst() {
    let case = Case::sample();
    let id = case.due(1)[0];
    let all: Vec<u16> = (1..=25).collect();
    let burst: String = all.iter().map(|line| format!("{line}A")).collect();
    for wait in [0, 3, 10, 30] {
        let mut term = case.start();
        term.keys("1").sees("à saisir");
        term.keys(&burst).pump(Duration::from_millis(wait));
        term.hang_up();
        assert!(term.ends() <= patience());
        let sheet = case.sheet(id);
        let marked: Vec<u16> =
            sheet.lines.iter().filter(|line| line.mark.is_some()).map(|line| line.enrolment.number).collect();
        assert!(all.starts_with(&marked) || marked == all, "{marked:?}");
    }
    case.assert_sound();
}

/// Where she was is offered at the next start, under one key.
#[test]
fn the_next_start_offers_the_place_and_the_words() {
    let case = Case::sample();
    let mut term = case.start();
    term.press("F9 p 'Zineb' F4 'Tizourgane' Enter 'Aïcha'");
    term.hang_up();
    term.ends();
    let mut term = case.start();
    term.sees("Reprendre").keys("0").sees("Tizourgane").sees("Aïcha");
    // The same field: what is typed goes on where it was.
    term.keys("Batoul").sees("AïchaBatoul");
    term.quit();
}

/// A colleague is offered nothing of hers.
#[test]
fn nobody_else_is_offered_what_she_typed() {
    let case = Case::sample();
    let mut term = case.start();
    term.press("F9 p 'Zineb' F4 'Tizourgane'");
    term.hang_up();
    term.ends();
    let mut other = case.launch(&Setup { args: &["--clerk", "samira"], ..Setup::default() });
    other.sees("Registres").settled();
    assert!(!other.shows("Reprendre"), "{}", other.screen());
    other.press("F9 p 'Zineb' F4");
    assert!(!other.shows("Tizourgane"), "{}", other.screen());
    other.quit();
}

/// A sister of the hang-up: told to end, on every screen; the terminal is as it was.
#[test]
fn told_to_end_on_every_screen() {
    let case = Case::sample();
    for (keys, words) in PLACES {
        let mut term = case.start();
        term.press(keys);
        let start = Instant::now();
        term.signal(Signal::TERM);
        assert!(term.ends() <= patience(), "{keys}: {:?}", start.elapsed());
        term.restored();
        if let Some(words) = words {
            assert!(case.keeps(words), "{keys}: {:?}", case.drafts());
        }
    }
    case.assert_sound();
}
