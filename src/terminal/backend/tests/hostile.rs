//! Cells that hold what no widget would put there: none of it may drive the terminal.
#![allow(clippy::disallowed_methods, reason = "putting what no widget would put there is the test")]

use super::{emulator, terminal};

#[test]
fn no_control_character_of_a_cell_reaches_the_terminal() {
    let hostile = ["\x1b]52;c;bm8=\x07", "\u{9b}31m", "a\u{202e}", "x\r\n", "\u{200b}\u{feff}", "\u{e0041}b"];
    let (mut terminal, wire) = terminal(80, 24);
    terminal
        .draw(|frame| {
            for (i, symbol) in hostile.iter().enumerate() {
                frame.buffer_mut()[(20, i as u16)].set_symbol(symbol);
                frame.buffer_mut()[(79, i as u16)].set_symbol(symbol);
            }
        })
        .unwrap();
    let sent = String::from_utf8(wire.take()).unwrap();
    let plain = allowed(&sent);
    assert!(plain.contains("]52;c;bm8=") && plain.contains("31m"), "{plain:?}");
    let mut emulator = emulator(24, 80);
    emulator.process(sent.as_bytes());
    assert_eq!(emulator.screen().cell(5, 20).unwrap().contents(), "b");
}

/// The text without the sequences the backend may send; fails on any other.
pub(super) fn allowed(sent: &str) -> String {
    let mut plain = String::new();
    let mut rest = sent;
    while let Some((before, after)) = rest.split_once('\x1b') {
        plain.push_str(before);
        let after = after.strip_prefix('[').expect("only control sequences");
        let end = after.find(|c: char| c.is_ascii_alphabetic()).expect("a last letter");
        let (params, tail) = after.split_at(end);
        let fine = match tail.as_bytes()[0] {
            b'h' | b'l' => ["?25", "?2026"].contains(&params),
            b'A' | b'B' | b'C' | b'D' | b'G' | b'H' | b'J' | b'K' | b'L' | b'M' | b'm' => {
                params.chars().all(|c| c.is_ascii_digit() || c == ';')
            }
            _ => false,
        };
        assert!(fine, "{:?}", after.split_at(end + 1).0);
        rest = after.split_at(end + 1).1;
    }
    plain.push_str(rest);
    assert!(plain.chars().all(|c| !c.is_control() || "\r\n\x08".contains(c)), "{plain:?}");
    plain
}

#[test]
fn a_letter_under_a_thousand_marks_is_no_flood() {
    let (mut terminal, wire) = terminal(80, 24);
    let zalgo = format!("a{}", "\u{301}".repeat(100_000));
    terminal
        .draw(|frame| {
            for x in 0..80 {
                frame.buffer_mut()[(x, 0)].set_symbol(&zalgo);
            }
        })
        .unwrap();
    assert!(wire.take().len() < 20_000);
}
