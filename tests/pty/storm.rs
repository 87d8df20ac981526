//! Storms: sizes by the thousand on every screen, windows of no size, bytes without sense, reports nobody asked for.

use super::kit::{Case, Setup, Term, long};
use super::press::PLACES;
use najma::store::person;
use std::time::Duration;

const SIZES: [(u16, u16); 10] =
    [(0, 0), (1, 1), (1000, 500), (u16::MAX, u16::MAX), (2, 200), (200, 2), (59, 20), (20, 59), (0, 24), (120, 40)];

#[test]
fn every_screen_in_a_storm_of_sizes() {
    let case = Case::sample();
    let mut term = case.start();
    let rounds = if long() { 500 } else { 10 };
    for (keys, _) in PLACES {
        term.press("Esc Esc Esc F9 a").press(keys);
        for round in 0..rounds {
            for size in SIZES {
                term.resize(size);
                if round % 3 == 0 {
                    term.pump(Duration::from_millis(1));
                }
            }
        }
        // Redrawn by a key: whatever size it last believed in, the next frame is the window's.
        term.resize((80, 24)).settled().keys("\x0c");
        term.until(&format!("whole screen at « {keys} »"), |term| term.screen().contains('›')).settled();
    }
    term.press("Esc Esc Esc F9 a").sees("Registres");
    let used = term.used();
    std::thread::sleep(Duration::from_secs(1));
    assert!(
        term.used().checked_sub(used).unwrap() <= Duration::from_millis(50),
        "at rest it works: {:?}",
        term.used().checked_sub(used).unwrap()
    );
    term.quit();
    case.assert_sound();
}

#[test]
fn windows_of_no_size_start_and_end() {
    let case = Case::sample();
    for size in SIZES {
        let mut term = case.launch(&Setup { size, ..Setup::default() });
        term.until("anything", |term| !term.bytes.is_empty()).settled();
        term.keys("1").settled();
        term.keys("3A").settled();
        term.quit();
    }
    case.assert_sound();
}

/// What terminals send of themselves, mouse reports with coordinates that panic other readers, answers to questions that
/// nobody asked: none of them types, none of them ends it.
#[test]
fn reports_that_nobody_asked_for_type_nothing() {
    let reports: &[&str] = &[
        "\x1b[<0;0;0M",
        "\x1b[32;0;0M",
        "\x1b[0;0R",
        "\x1b[65535;65535R",
        "\x1b[99999999999999999999;1R",
        "\x1b]11;rgb:0000/0000/0000\x07",
        "\x1b]52;c;Zm9v\x1b\\",
        "\x1bP1$r0m\x1b\\",
        "\x1bP>|xterm(390)\x1b\\",
        "\x1b_Gi=31;OK\x1b\\",
        "\x1b^pm\x1b\\",
        "\x1bXsos\x1b\\",
        "\x1b[?62;22c",
        "\x1b[>0;276;0c",
        "\x1b[?2026;2$y",
        "\x1b[?1u",
        "\x1b[27;5;106~",
        "\x1b[1;99999P",
        "\x1b[;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;~",
    ];
    let case = Case::sample();
    let id = case.due(1)[0];
    let mut term = case.start();
    term.keys("1").sees("à saisir");
    for report in reports {
        term.keys(report).settled();
    }
    // PuTTY's F1 in SCO mode, then three skipped lines: never a mouse report that swallows them.
    term.keys("\x1b[M").sees("aide").keys("\x1b").settled();
    term.keys("3A").sees("absente ✓").quit();
    let marked = case.sheet(id).lines.iter().filter(|line| line.mark.is_some()).count();
    assert_eq!(marked, 1, "a report marked a line");
}

/// Bytes without sense for as long as one likes: it lives, it does not spin, and Esc leads home.
///
/// Among them may be the key that leaves, if only as the Arabic letter that sits on it: then it has left in order.
#[test]
fn bytes_without_sense() {
    let seeds = if long() { 60 } else { 3 };
    let after = std::env::var("NAJMA_SEED").map_or(0, |seed| seed.parse().unwrap());
    for seed in after..after + seeds {
        let case = Case::sample();
        let mut dice = seed * 2_654_435_761_u64 + 1;
        let mut term = case.start();
        for _ in 0..120 {
            let bytes: Vec<u8> = (0..64)
                .map(|_| {
                    dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    // q leaves the program where that is its key.
                    match (dice >> 40) as u8 {
                        b'q' | b'Q' => b'z',
                        byte => byte,
                    }
                })
                .collect();
            term.send(&bytes);
            term.pump(Duration::from_millis(1));
            if term.is_gone() {
                term = left_and_back(&case, term, seed);
            }
        }
        term.digested();
        std::thread::sleep(Duration::from_millis(2_100));
        if term.digested().is_gone() {
            term = left_and_back(&case, term, seed);
        }
        // In whatever language it speaks by now.
        term.press("Esc Esc Esc Esc Esc Esc F9 a").until("the first screen", |term| term.screen().contains("1-9"));
        let used = term.used();
        std::thread::sleep(Duration::from_millis(500));
        assert!(term.used().checked_sub(used).unwrap() <= Duration::from_millis(50), "seed {seed} spins");
        term.quit();
        case.assert_sound();
    }
}

/// A program that left did so by its key, and a new one is on its first screen.
fn left_and_back(case: &Case, mut term: Term, seed: u64) -> Term {
    assert_eq!(term.code(), Some(0), "seed {seed} ended:\n{}", term.output());
    let mut term = case.launch(&Setup::default());
    term.until("anything", |term| !term.bytes.is_empty());
    term
}

#[test]
fn an_arabic_name_typed_while_the_window_changes_is_stored_whole_and_logical() {
    let case = Case::sample();
    let mut term = case.start();
    term.press("F9 p F4 Enter Enter").settled();
    for (typed, size) in [("بنع", (60, 14)), ("لي ", (1, 1)), ("ال", (132, 43)), ("إدري", (20, 5)), ("سي", (80, 24))]
    {
        term.keys(typed).resize(size).settled();
    }
    term.sees("ﻲﺴﻳﺭﺩﻹﺍ ﻲﻠﻌﻨﺑ").press("F2").settled();
    let found = person::latest(&case.store(), None, 1).unwrap();
    assert_eq!(found.first().map(|row| row.person.name.family_ar.as_str()), Some("بنعلي الإدريسي"));
    term.quit();
    case.assert_sound();
}
