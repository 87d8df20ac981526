//! Unicode's own examples of the bidirectional algorithm, those without explicit formatting characters: none of these ever
//! stands in a text of ours.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(clippy::disallowed_methods, reason = "Unicode's own file, read by a test alone")]
#![allow(clippy::print_stdout, reason = "how many were run, and why none were")]

use super::*;

/// Debian's `unicode-data`.
const FILE: &str = "/usr/share/unicode/BidiCharacterTest.txt";

#[test]
fn unicodes_examples_are_ordered_as_unicode_says() {
    let Ok(text) = std::fs::read_to_string(FILE) else {
        println!("SKIPPED: {FILE} is not there; « apt-get install unicode-data » brings it");
        return;
    };
    let (mut run, mut left_out) = (0, 0);
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut fields = line.split(';');
        let mut field = || fields.next().unwrap();
        let text: Vec<char> =
            field().split(' ').map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap()).collect();
        if text.iter().any(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
            left_out += 1;
            continue;
        }
        let base = match field() {
            "0" => Some(Level::ltr()),
            "1" => Some(Level::rtl()),
            _ => None,
        };
        let paragraph: u8 = field().parse().unwrap();
        let wanted: Vec<&str> = field().split(' ').collect();
        let order: Vec<usize> = field().split_whitespace().map(|place| place.parse().unwrap()).collect();
        let (found, level) = levels(&text, base);
        assert_eq!(level.number(), paragraph, "{line}");
        // A character that the algorithm removes (`x`) has no level of its own.
        let same = |(found, wanted): (&Level, &&str)| *wanted == "x" || found.number().to_string() == **wanted;
        assert!(found.len() == wanted.len() && found.iter().zip(&wanted).all(same), "{line}: {found:?}");
        let shown: Vec<usize> = visual(&found).into_iter().filter(|place| wanted[*place] != "x").collect();
        assert_eq!(shown, order, "{line}");
        run += 1;
    }
    println!(
        "{run} lines of BidiCharacterTest.txt pass; {left_out} have explicit formatting characters, which are never drawn"
    );
    assert!(run > 10_000, "only {run} lines are within what we draw");
}

/// What stands for each class that a text of ours can have, and brackets in several kinds.
const SIGNS: &[char] = &[
    'a', '\u{2800}', 'א', 'ب', '\u{fe8f}', '1', '٢', '+', '-', '%', '$', ',', '.', ':', '/', '\u{a0}', '\u{64e}',
    '\u{301}', ' ', '\t', '!', '·', '│', '(', ')', '[', ']', '«', '»', '\u{2329}', '\u{232a}', '\u{3008}', '\u{3009}',
    '\u{ad}',
];

fn random(dice: &mut u64, sides: usize) -> usize {
    *dice ^= *dice << 13;
    *dice ^= *dice >> 7;
    *dice ^= *dice << 17;
    usize::try_from(*dice >> 33).unwrap() % sides
}

/// Lines of signs thrown at random are ordered as `unicode_bidi` orders them.
#[test]
fn random_lines_are_ordered_as_another_hand_orders_them() {
    let mut dice: u64 =
        std::env::var("NAJMA_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0x9e37_79b9_7f4a_7c15);
    for _ in 0..30_000 {
        let few = 1 + random(&mut dice, SIGNS.len());
        let first = random(&mut dice, SIGNS.len());
        let line: Vec<char> =
            (0..random(&mut dice, 40)).map(|_| SIGNS[(first + random(&mut dice, few)) % SIGNS.len()]).collect();
        let text: String = line.iter().collect();
        for base in [None, Some(Level::ltr()), Some(Level::rtl())] {
            let info = unicode_bidi::BidiInfo::new(&text, base);
            let Some(whole) = info.paragraphs.first() else { continue };
            let wanted = info.reordered_levels_per_char(whole, whole.range.clone());
            let (found, level) = levels(&line, base);
            assert_eq!(level, whole.level, "{text:?}");
            // What the algorithm removes has no level of its own.
            let there = |at: &usize| class(line[*at]) != BidiClass::BN;
            let seen: Vec<usize> = (0..line.len()).filter(there).collect();
            assert!(seen.iter().all(|at| found[*at] == wanted[*at]), "{base:?} {text:?}\n{found:?}\n{wanted:?}");
            assert_eq!(visual(&wanted), unicode_bidi::BidiInfo::reorder_visual(&wanted));
        }
    }
}
