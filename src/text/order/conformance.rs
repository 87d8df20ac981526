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
    let mut run = 0;
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut fields = line.split(';');
        let mut field = || fields.next().unwrap();
        let text: String =
            field().split(' ').map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap()).collect();
        if text.chars().any(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
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
    println!("{run} lines of BidiCharacterTest.txt");
    assert!(run > 10_000, "only {run} lines are within what we draw");
}
