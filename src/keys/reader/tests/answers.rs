//! Answers of terminals among the keys: late, in pieces, half, and nothing of them typed.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a clock that the test moves on from now")]

use super::super::Input;
use super::super::parse::{ANSWER_WAIT, Parser, REST_WAIT};
use super::{KEYS, read_pieces, reads, show};
use std::time::{Duration, Instant};

/// Every answer of every measured terminal, and what nobody asked for.
const ANSWERS: &[&[u8]] = &[
    b"\x1b[8;1$y",
    b"\x1b[8;0$y",
    b"\x1bP>|XTerm(379)\x1b\\",
    b"\x1bP>|Konsole 22.12.3\x1b\\",
    b"\x1bP>|kitty(0.26.5)\x1b\\",
    b"\x1bP>|tmux 3.3a\x1b\\",
    b"\x1b[>0;136;0c",
    b"\x1b[>65;7006;1c",
    b"\x1b[?64;1;2;6;9;15;18;21;22c",
    b"\x1b[?6c",
    b"\x1b[?2026;2$y",
    b"\x1b[24;80R",
];

#[test]
fn late_and_halting_answers_type_nothing() {
    for answer in ANSWERS {
        // From the second byte on, an answer may take its time between any two bytes. The report of a cursor, which nobody
        // asks for, looks like a key.
        for cut in 3..answer.len() {
            let (head, rest) = answer.split_at(cut);
            let wait = if answer.ends_with(b"R") { REST_WAIT / 2 } else { Duration::from_millis(1900) };
            let (mut parser, mut out, now) = (Parser::new(), Vec::new(), Instant::now());
            parser.feed(b"a", now, &mut out);
            parser.feed(head, now, &mut out);
            parser.expire(now + wait, &mut out);
            parser.feed(rest, now + wait, &mut out);
            parser.feed(b"b", now + wait, &mut out);
            parser.flush(&mut out);
            assert_eq!(show(&out), "a®b", "{} cut at {cut}", answer.escape_ascii());
        }
    }
}

#[test]
fn an_answer_that_stops_half_way_is_gone_after_a_while() {
    for answer in ANSWERS {
        for cut in 3..answer.len() {
            let (mut parser, mut out, now) = (Parser::new(), Vec::new(), Instant::now());
            parser.feed(&answer[..cut], now, &mut out);
            let later = now + Duration::from_secs(3);
            parser.expire(later, &mut out);
            parser.feed("فa".as_bytes(), later, &mut out);
            parser.flush(&mut out);
            let text: String = show(&out).replace('¿', "");
            assert_eq!(text, "فa", "{} cut at {cut}", answer.escape_ascii());
        }
    }
}

/// Keys, letters of every script and answers in one stream, cut anywhere into packets, each within the patience that a
/// split sequence has: what a field gets is the letters.
#[test]
fn no_stray_character_in_ten_thousand_random_splits() {
    let asked = std::env::var("NAJMA_SEED").ok().and_then(|seed| seed.parse().ok());
    let mut seed: u64 = asked.unwrap_or(0x9e37_79b9_7f4a_7c15);
    let mut roll = |sides: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed >> 33).unwrap() % sides
    };
    let letters = ["a", "é", "ف", "لا", "ⵣ", "٣", "B", "ç", " "];
    // Sequences that are keys and nothing else: no letter stands outside their brackets.
    let silent = |shown: &str| shown.split('<').all(|part| part.split('>').next_back() == Some("") || part == "¿");
    let keys: Vec<&[u8]> = KEYS.iter().filter(|(_, shown)| silent(shown)).map(|(bytes, _)| *bytes).collect();
    assert!(keys.len() > 30);
    for _ in 0..10_000 {
        let (mut bytes, mut wanted) = (Vec::new(), String::new());
        for _ in 0..=roll(8) {
            match roll(4) {
                0 => bytes.extend_from_slice(ANSWERS[roll(ANSWERS.len())]),
                1 | 2 => bytes.extend_from_slice(keys[roll(keys.len())]),
                _ => {
                    let letter = letters[roll(letters.len())];
                    bytes.extend_from_slice(letter.as_bytes());
                    wanted.push_str(letter);
                }
            }
        }
        let (mut parser, mut out, mut now) = (Parser::new(), Vec::new(), Instant::now());
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(1 + roll(rest.len().min(6)));
            parser.feed(piece, now, &mut out);
            now += Duration::from_millis(roll(49) as u64);
            parser.expire(now, &mut out);
            rest = after;
        }
        parser.flush(&mut out);
        let typed: String = out
            .iter()
            .filter_map(|input| match input {
                Input::Key(key) => key.typed(),
                _ => None,
            })
            .collect();
        assert_eq!(typed, wanted, "{}", bytes.escape_ascii());
    }
}

#[test]
fn the_bytes_of_each_key_are_kept_for_whoever_asks() {
    let (mut parser, mut out, now) = (Parser::new(), Vec::new(), Instant::now());
    parser.feed("é\x1b[15~\x1bOT\x1b[[A\x1b[M\x08\x7f\r\x1bx\x1b[99~".as_bytes(), now, &mut out);
    parser.flush(&mut out);
    assert_eq!(show(&out), "é<F5><F5><F1><F1><Backspace><Backspace><Enter><Esc>x¿");
    let sent: Vec<Option<&[u8]>> = (0..out.len()).map(|at| parser.sent(at)).collect();
    let of = |text: &'static str| Some(text.as_bytes());
    let first = [None, of("\x1b[15~"), of("\x1bOT"), of("\x1b[[A"), of("\x1b[M"), of("\x08"), of("\x7f"), of("\r")];
    assert_eq!(sent[..8], first);
    assert!(sent[8..].iter().all(Option::is_none));
    parser.forget_sent();
    assert_eq!(parser.sent(1), None);
}

/// A terminal that was told to answer with eight bits: a file shown on it by mistake is enough.
const EIGHT: [(&[u8], &str); 8] = [
    (b"\x9b?62;22c", "®"),
    (b"\x9b>41;390;0c", "®"),
    (b"\x90>|XTerm(390)\x9c", "®"),
    (b"\x90>|XTerm(390)\x1b\\", "®"),
    (b"\x90!|7E565445\x9c", "®"),
    (b"\x9d11;rgb:0000/0000/0000\x9c", ""),
    (b"\x9bA", "<Up>"),
    (b"\x9b15~", "<F5>"),
];

#[test]
fn answers_and_keys_of_eight_bits_are_what_they_are_wherever_they_are_split() {
    for (bytes, expected) in EIGHT {
        let whole = [b"ab\xd8\xb4", bytes, "ع2\u{9b}".as_bytes()].concat();
        let expected = format!("abش{expected}ع2");
        for at in 0..whole.len() {
            let (one, two) = whole.split_at(at);
            assert_eq!(show(&read_pieces(&[one, two])), expected, "{}, {at}", whole.escape_ascii());
        }
        let each: Vec<&[u8]> = whole.chunks(1).collect();
        assert_eq!(show(&read_pieces(&each)), expected, "{}", whole.escape_ascii());
    }
}

#[test]
fn an_answer_of_eight_bits_that_comes_in_two_halves_is_no_text() {
    for (bytes, expected) in EIGHT {
        for at in 1..bytes.len() {
            let (mut parser, mut out, start) = (Parser::new(), Vec::new(), Instant::now());
            let (one, two) = bytes.split_at(at);
            parser.feed(one, start, &mut out);
            let later = start + ANSWER_WAIT - Duration::from_millis(1);
            parser.expire(later, &mut out);
            parser.feed(two, later, &mut out);
            parser.feed(b"x", later, &mut out);
            assert_eq!(show(&out), format!("{expected}x"), "{}, {at}", bytes.escape_ascii());
        }
    }
}

/// `É` of an old code page is such a byte too: what is typed after it is not waited for.
#[test]
fn a_letter_of_another_encoding_takes_nothing_with_it() {
    reads(b"\x90COLE\r", "COLE<Enter>");
    reads(b"\x9dxy", "xy");
    reads(b"\x901x", "1x");
}
