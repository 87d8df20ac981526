//! The parser alone, with a clock of the test's own.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(clippy::disallowed_methods, reason = "where a test's clock starts does not matter")]

mod answers;
mod stutter;

use super::parse::{ANSWER_WAIT, ESC_WAIT, Parser, REST_WAIT, SEQUENCE_WAIT};
use super::paste::{CAP, PATIENCE};
use super::{Input, Key};
use crossterm::event::{KeyCode, KeyModifiers};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// What `bytes`, read at once, are after everything has settled.
fn read(bytes: &[u8]) -> Vec<Input> {
    read_pieces(&[bytes])
}

fn read_pieces(pieces: &[&[u8]]) -> Vec<Input> {
    let mut parser = Parser::new();
    let (mut out, mut now) = (Vec::new(), Instant::now());
    for piece in pieces {
        parser.feed(piece, now, &mut out);
        now += Duration::from_millis(1);
        parser.expire(now, &mut out);
    }
    parser.flush(&mut out);
    out
}

/// Inputs in one line: characters as themselves, keys in `<>`, everything else named.
fn show(inputs: &[Input]) -> String {
    let mut line = String::new();
    for input in inputs {
        match input {
            Input::Key(key) => match (key.typed(), key.code) {
                (Some(c), _) => line.push(c),
                (None, code) => {
                    line.push('<');
                    if key.modifiers.contains(KeyModifiers::SHIFT) {
                        line.push_str("S-");
                    }
                    if key.modifiers.contains(KeyModifiers::CONTROL) {
                        line.push_str("C-");
                    }
                    assert!(!key.modifiers.contains(KeyModifiers::ALT), "{key:?}");
                    match code {
                        KeyCode::F(n) => write!(line, "F{n}>").unwrap(),
                        KeyCode::Char(c) => write!(line, "{c}>").unwrap(),
                        code => write!(line, "{code:?}>").unwrap(),
                    }
                }
            },
            Input::Paste(text) => write!(line, "{{{text}}}").unwrap(),
            Input::PasteCut => line.push_str("{cut}"),
            Input::Report(_) => line.push('®'),
            Input::Unknown(_) => line.push('¿'),
            Input::Resize => line.push_str("{resize}"),
            Input::End => line.push_str("{end}"),
        }
    }
    line
}

fn reads(bytes: &[u8], expected: &str) {
    assert_eq!(show(&read(bytes)), expected, "{}", bytes.escape_ascii());
}

/// Every sequence a clerk's terminal may send, with what it is.
const KEYS: &[(&[u8], &str)] = &[
    (b"a", "a"),
    ("é".as_bytes(), "é"),
    ("غ٣ⵣ".as_bytes(), "غ٣ⵣ"),
    (b"\r", "<Enter>"),
    (b"\n", "<Enter>"),
    (b"\t", "<Tab>"),
    (b"\x08", "<Backspace>"),
    (b"\x7f", "<Backspace>"),
    (b"\x00", ""),
    (b"\x01", "<C-a>"),
    (b"\x1a", "<C-z>"),
    (b"\x1c", "<C-\\>"),
    (b"\x1f", "<C-_>"),
    // Cursor keys in both modes, Home and End in all their spellings.
    (b"\x1b[A\x1b[B\x1b[C\x1b[D", "<Up><Down><Right><Left>"),
    (b"\x1bOA\x1bOB\x1bOC\x1bOD", "<Up><Down><Right><Left>"),
    (b"\x1b[H\x1b[F\x1bOH\x1bOF", "<Home><End><Home><End>"),
    (b"\x1b[H\x1bOw", "<Home><End>"),
    (b"\x1b[1~\x1b[4~\x1b[7~\x1b[8~", "<Home><End><Home><End>"),
    (b"\x1b[2~\x1b[3~\x1b[5~\x1b[6~", "<Insert><Delete><PageUp><PageDown>"),
    // Modifiers.
    (b"\x1b[Z", "<S-Tab>"),
    (b"\x1b[1;5A", "<C-Up>"),
    (b"\x1b[1;2C", "<S-Right>"),
    (b"\x1b[1;6D", "<S-C-Left>"),
    (b"\x1b[3;5~", "<C-Delete>"),
    (b"\x1b[1;3A", "¿"),
    (b"\x1b[c", "<S-Right>"),
    (b"\x1bOc", "<C-Right>"),
    (b"\x1b[15;2~", "<S-F5>"),
    // PuTTY, ESC[n~: F1 to F12, then Shift-F3 as F13.
    (
        b"\x1b[11~\x1b[12~\x1b[13~\x1b[14~\x1b[15~\x1b[17~\x1b[18~\x1b[19~\x1b[20~\x1b[21~\x1b[23~\x1b[24~\x1b[25~",
        "<F1><F2><F3><F4><F5><F6><F7><F8><F9><F10><F11><F12><F13>",
    ),
    // Linux.
    (b"\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E\x1b[17~", "<F1><F2><F3><F4><F5><F6>"),
    // Xterm R6 and VT400.
    (b"\x1bOP\x1bOQ\x1bOR\x1bOS\x1b[15~", "<F1><F2><F3><F4><F5>"),
    // VT100+.
    (
        b"\x1bOP\x1bOQ\x1bOR\x1bOS\x1bOT\x1bOU\x1bOV\x1bOW\x1bOX\x1bOY\x1bOZ\x1bO[",
        "<F1><F2><F3><F4><F5><F6><F7><F8><F9><F10><F11><F12>",
    ),
    // SCO: function keys, then Insert, Page Up, Page Down.
    (
        b"\x1b[M\x1b[N\x1b[O\x1b[P\x1b[Q\x1b[R\x1b[S\x1b[T\x1b[U\x1b[V\x1b[W\x1b[X",
        "<F1><F2><F3><F4><F5><F6><F7><F8><F9><F10><F11><F12>",
    ),
    (b"\x1b[L\x1b[I\x1b[G", "<Insert><PageUp><PageDown>"),
    // The keypad in application mode.
    (b"\x1bOp\x1bOq\x1bOy\x1bOM\x1bOk\x1bOm\x1bOn\x1bOo\x1bOj\x1bOl", "019<Enter>+-./*,"),
    // Esc and a character in one packet.
    (b"\x1bV", "<Esc>V"),
    (b"\x1b\r", "<Esc><Enter>"),
    ("\x1bé".as_bytes(), "<Esc>é"),
    (b"\x1b\x7f", "<Esc><Backspace>"),
    // Esc, O, and what is no keypad key.
    (b"\x1bO7A", "<Esc>O7A"),
    // Alt and an arrow, as rxvt sends it.
    (b"\x1b\x1b[A", "<Esc><Up>"),
    // Answers of the terminal are never typed.
    (b"\x1b[?64;1;2c\x1b[>0;136;0c\x1b[?8;1$y\x1b[12;80R\x1b[0n\x1b[8;24;80t", "®®®®®®"),
    (b"\x1bP>|XTerm(379)\x1b\\", "®"),
    (b"\x1bP1$r0m\x1b\\", "®"),
    // Strings are swallowed.
    (b"\x1b]0;a title\x07\x1b]52;c;bm8=\x1b\\x", "x"),
    (b"\x1b_Gi=1;OK\x1b\\\x1b^private\x1b\\\x1bXstart\x1b\\y", "y"),
    // Reports of a mouse that is never switched on.
    (b"\x1b[<0;0;0M\x1b[<65535;65535;65535m\x1b[32;0;0M\x1b[0;0R\x1b[65535;65535;65535M", "¿¿¿®¿"),
    (b"\x1b[M   ", "<F1>   "),
    // rxvt's Shift-Delete; nothing is eaten after it.
    (b"\x1b[3$A", "¿A"),
    ("\x1b[200~collé\x1b[201~k".as_bytes(), "{collé}k"),
];

#[test]
fn each_sequence_is_its_key() {
    for (bytes, expected) in KEYS {
        reads(bytes, expected);
    }
}

#[test]
fn one_byte_at_a_time_is_the_same() {
    for (bytes, expected) in KEYS {
        let pieces: Vec<&[u8]> = bytes.chunks(1).collect();
        assert_eq!(show(&read_pieces(&pieces)), *expected, "{}", bytes.escape_ascii());
    }
}

#[test]
fn bytes_that_are_no_text_are_never_typed() {
    reads(b"a\xff\xfe\xc0\x80b", "ab");
    reads(b"\x80\x9b31mx", "¿x");
    reads("a\u{9b}b\u{85}c".as_bytes(), "abc");
    reads(b"\xc3\x1b[A\xa9z", "<Up>z");
    reads(b"\xe2\x82", "");
    // vte alone loses the Enter here.
    assert_eq!(show(&read_pieces(&[b"\xc3", b"\xa9\r\xc3\xa9"])), "é<Enter>é");
    assert_eq!(show(&read_pieces(&[b"\xe2", b"\xe2\x82", b"\xac"])), "€");
    assert_eq!(show(&read_pieces(&[b"\xd8", b"\xba\xf0", b"\x9f\x98", b"\x80."])), "غ😀.");
}

#[test]
fn a_lone_esc_waits_fifty_milliseconds_and_no_longer() {
    let (mut parser, mut out, start) = (Parser::new(), Vec::new(), Instant::now());
    parser.feed(b"\x1b", start, &mut out);
    assert_eq!(parser.deadline(), Some(start + ESC_WAIT));
    parser.expire(start + Duration::from_millis(49), &mut out);
    assert_eq!(show(&out), "");
    parser.expire(start + Duration::from_millis(50), &mut out);
    assert_eq!(show(&out), "<Esc>");
    assert_eq!(parser.deadline(), None);
    // Its rest, coming later still, is text: nothing better can be known.
    parser.feed(b"x", start + Duration::from_millis(60), &mut out);
    assert_eq!(show(&out), "<Esc>x");
}

#[test]
fn a_split_function_key_types_nothing() {
    let (mut parser, mut out, start) = (Parser::new(), Vec::new(), Instant::now());
    for (i, byte) in b"\x1b[15~".chunks(1).enumerate() {
        let now = start + Duration::from_millis(40) * i as u32;
        parser.expire(now, &mut out);
        parser.feed(byte, now, &mut out);
    }
    assert_eq!(show(&out), "<F5>");
}

#[test]
fn esc_esc_is_one_esc() {
    reads(b"\x1b\x1b", "<Esc>");
    reads(b"\x1b\x1bq", "<Esc>q");
    reads(b"\x1b\x1b\x1b", "<Esc><Esc>");
    reads(b"\x1b\x1b\x1b\x1b\x1ba", "<Esc><Esc><Esc>a");
}

#[test]
fn type_ahead_after_esc_is_not_lost_in_a_string() {
    // Esc, P (present), 17A — and Esc, X (not held): an unfinished DCS and SOS to a parser of terminals.
    reads(b"\x1bP17A\r", "<Esc>P17A<Enter>");
    reads(b"\x1bX", "<Esc>X");
    reads(b"\x1bP\x1b[A", "<Esc>P<Up>");
    let (mut parser, mut out, start) = (Parser::new(), Vec::new(), Instant::now());
    parser.feed(b"\x1bP7", start, &mut out);
    parser.expire(start + REST_WAIT, &mut out);
    assert_eq!(show(&out), "<Esc>P7");
}

#[test]
fn a_string_without_end_gives_the_keys_back_after_its_time_or_its_cap() {
    for start_of in
        [&b"\x1b]52;c;"[..], b"\x1bP>|", b"\x1b_G", b"\x1b^x", b"\x1bP0123456789012345678901234567890123456789"]
    {
        let (mut parser, mut out, start) = (Parser::new(), Vec::new(), Instant::now());
        parser.feed(start_of, start, &mut out);
        let wait = if start_of == b"\x1bP>|" { ANSWER_WAIT } else { REST_WAIT };
        parser.expire(start + wait, &mut out);
        parser.feed(b"k", start + wait, &mut out);
        assert_eq!(show(&out), "k", "{}", start_of.escape_ascii());
    }
    let mut flood = b"\x1b]0;".to_vec();
    flood.resize(64 * 1024 + 10, b'z');
    let typed = show(&read(&flood));
    assert!(!typed.is_empty() && typed.len() <= 16, "{}", typed.len());
}

#[test]
fn a_control_sequence_without_end_gives_the_keys_back() {
    let (mut parser, mut out, start) = (Parser::new(), Vec::new(), Instant::now());
    parser.feed(b"\x1b[1;", start, &mut out);
    parser.expire(start + SEQUENCE_WAIT, &mut out);
    parser.feed(b"A", start + SEQUENCE_WAIT, &mut out);
    assert_eq!(show(&out), "¿A");
    let mut flood = b"\x1b[".to_vec();
    flood.resize(1 << 20, b'1');
    flood.extend(b"AB");
    assert_eq!(show(&read(&flood)), "¿B");
    reads(b"\x1b[12\r", "¿<Enter>");
    reads("\x1b[1é".as_bytes(), "¿é");
}

#[test]
fn a_paste_is_cleaned_and_capped() {
    reads(b"\x1b[200~a\r\nb\rc\nd\te\x1b[31m\x00\xff\x1b[201~", "{a\nb\nc\nd\te[31m}");
    reads(b"\x1b[200~\x1b[201~z", "z");
    reads(b"\x1b[200~\x1b[20\x1b[201~", "{[20}");
    let mut bytes = b"\x1b[200~".to_vec();
    bytes.extend("é".repeat(40_000).bytes());
    bytes.extend(b"\x1b[201~k");
    let read = read(&bytes);
    let [Input::Paste(text), Input::PasteCut, Input::Key(_)] = read.as_slice() else {
        panic!("{}", show(&read));
    };
    assert_eq!(text.len(), CAP);
}

#[test]
fn ten_megabytes_pasted_take_less_than_a_second() {
    let mut bytes = b"\x1b[200~".to_vec();
    bytes.resize(10 << 20, b'm');
    bytes.extend(b"\x1b[201~");
    let start = Instant::now();
    let (mut parser, mut out) = (Parser::new(), Vec::new());
    for piece in bytes.chunks(4096) {
        parser.feed(piece, start, &mut out);
    }
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert!(matches!(out.as_slice(), [Input::Paste(text), Input::PasteCut] if text.len() == CAP));
}

#[test]
fn a_paste_that_is_never_closed_gives_the_keys_back() {
    let (mut parser, mut out, start) = (Parser::new(), Vec::new(), Instant::now());
    parser.feed(b"\x1b[200~abc", start, &mut out);
    // Keys pressed meanwhile do not prolong it.
    for tenth in 1..20 {
        let now = start + Duration::from_millis(100) * tenth;
        parser.expire(now, &mut out);
        parser.feed(b"x", now, &mut out);
    }
    assert_eq!(show(&out), "");
    parser.expire(start + PATIENCE, &mut out);
    parser.feed(b"k", start + PATIENCE, &mut out);
    assert_eq!(show(&out), format!("{{abc{}}}k", "x".repeat(19)));
}

#[test]
fn a_long_paste_on_a_slow_line_stays_one_paste() {
    let (mut parser, mut out, start) = (Parser::new(), Vec::new(), Instant::now());
    parser.feed(b"\x1b[200~", start, &mut out);
    for second in 1..=60 {
        let now = start + Duration::from_secs(second);
        parser.expire(now, &mut out);
        parser.feed(&[b'y'; 960], now, &mut out);
    }
    parser.feed(b"\x1b[201~", start + Duration::from_secs(61), &mut out);
    assert_eq!(out.len(), 1, "{}", show(&out));
}

#[test]
fn the_parser_crate_is_the_small_one() {
    // vte brings itself and memchr. termwiz's parser, which knows more keys, brings some forty crates, regular
    // expressions and a terminfo reader among them, into a binary that must stay below 8 MiB; and it has no deadlines
    // and no caps either, so that this room would be as long.
    let lock = include_str!("../../../Cargo.lock");
    assert!(lock.contains("name = \"vte\"") && !lock.contains("name = \"termwiz\""));
}

/// A long text of known sequences and where it may be cut.
fn corpus() -> impl Strategy<Value = (Vec<u8>, Vec<usize>)> {
    prop::collection::vec(0..KEYS.len(), 1..12).prop_flat_map(|picks| {
        let bytes: Vec<u8> = picks.iter().flat_map(|i| KEYS[*i].0).copied().collect();
        let cuts = prop::collection::vec(0..=bytes.len(), 0..10);
        (Just(bytes), cuts)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cuts_between_reads_change_nothing((bytes, mut cuts) in corpus()) {
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let pieces: Vec<&[u8]> = cuts.windows(2).map(|w| &bytes[w[0]..w[1]]).collect();
        prop_assert_eq!(read_pieces(&pieces), read(&bytes));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn noise_is_survived(pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 64), 1..4)) {
        let mut parser = Parser::new();
        let (mut out, mut now) = (Vec::new(), Instant::now());
        for piece in &pieces {
            parser.feed(piece, now, &mut out);
        }
        home_again(&mut parser, &mut now);
    }
}

#[test]
fn a_megabyte_of_noise_is_survived() {
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut noise = Vec::with_capacity(1 << 20);
    while noise.len() < 1 << 20 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        // One byte in four begins or ends something.
        let byte = (seed >> 32) as u8;
        noise.push(if seed.is_multiple_of(4) { b"\x1b[]PO_;~"[usize::from(byte & 7)] } else { byte });
    }
    let mut parser = Parser::new();
    let (mut out, mut now) = (Vec::new(), Instant::now());
    for piece in noise.chunks(4096) {
        parser.feed(piece, now, &mut out);
        now += Duration::from_millis(1);
        parser.expire(now, &mut out);
        home_again(&mut parser, &mut now);
    }
}

/// After five Esc, pressed by a hand, a letter is a letter.
fn home_again(parser: &mut Parser, now: &mut Instant) {
    let mut out = Vec::new();
    if parser.pasting() {
        *now += PATIENCE;
        parser.expire(*now, &mut out);
    }
    for _ in 0..5 {
        parser.feed(b"\x1b", *now, &mut out);
        *now += Duration::from_millis(60);
        parser.expire(*now, &mut out);
    }
    parser.feed(b"k", *now, &mut out);
    assert_eq!(out.last(), Some(&Input::Key(Key::char('k'))));
}
