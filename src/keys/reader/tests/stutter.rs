//! A line that stutters: a sequence comes in pieces, with time between them.
#![allow(clippy::disallowed_methods, reason = "where a test's clock starts does not matter")]

use super::super::parse::{ESC_WAIT, LATE, Parser};
use super::{read, show};
use std::time::{Duration, Instant};

/// What comes of two pieces so far apart, with every deadline between them kept.
fn apart(first: &[u8], gap: Duration, second: &[u8]) -> String {
    let (mut parser, mut out, start) = (Parser::new(), Vec::new(), Instant::now());
    parser.feed(first, start, &mut out);
    while let Some(at) = parser.deadline().filter(|at| *at <= start + gap) {
        parser.expire(at, &mut out);
    }
    parser.feed(second, start + gap, &mut out);
    parser.flush(&mut out);
    show(&out)
}

/// PuTTY's six modes, the Linux console, rxvt, screen: cut anywhere on a line that stutters.
#[test]
fn a_sequence_that_stutters_types_nothing_and_presses_no_letter() {
    let tildes = (1..=34).map(|n| format!("\x1b[{n}~"));
    let ss3 = ('A'..='z').filter(|c| c.is_ascii_alphabetic()).map(|c| format!("\x1bO{c}"));
    let csi = ('A'..='z').filter(|c| c.is_ascii_alphabetic()).map(|c| format!("\x1b[{c}"));
    let console = ('A'..='E').map(|c| format!("\x1b[[{c}"));
    let held = ["\x1b[1;5D", "\x1b[15;2~", "\x1b[15^", "\x1b[28@", "\x1b[3$", "\x1b[1;2P"].map(str::to_owned);
    for sequence in tildes.chain(ss3).chain(csi).chain(console).chain(held) {
        let bytes = sequence.as_bytes();
        let whole = show(&read(bytes));
        // What is no key of any terminal is typed: Esc, O, then a letter.
        if whole.starts_with("<Esc>O") || whole.starts_with('{') {
            continue;
        }
        for cut in 1..bytes.len() {
            let (first, second) = bytes.split_at(cut);
            for gap in [30, 49, 60, 150, 199, 400] {
                // `O` alone is a letter that somebody may have typed.
                if second.len() == 1 && first == b"\x1bO" && gap >= 200 {
                    continue;
                }
                let came = apart(first, Duration::from_millis(gap), second);
                assert!(
                    came == whole || ["<Esc>¿", "<Esc>®"].contains(&came.as_str()),
                    "{} {cut} {gap}: {came}",
                    sequence.escape_debug()
                );
            }
        }
    }
}

#[test]
fn what_is_typed_a_while_after_esc_is_typed() {
    let (short, long) = (Duration::from_millis(60), ESC_WAIT + LATE + Duration::from_millis(1));
    for (gap, typed, came) in [
        (short, &b"OA"[..], "<Esc>¿"),
        (short, b"O", "<Esc>O"),
        (short, b"O17A", "<Esc>O17A"),
        (short, b"17A", "<Esc>17A"),
        (short, b"[", "<Esc>["),
        (short, b"[200~a\x1b[201~", "<Esc>{a}"),
        (long, b"OA", "<Esc>OA"),
        (long, b"[5", "<Esc>[5"),
    ] {
        assert_eq!(apart(b"\x1b", gap, typed), came);
    }
}
