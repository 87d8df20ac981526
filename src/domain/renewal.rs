//! The new school year: the women of a course enrolled in the next one in one act, exceptions by line number.

use super::attendance::Status;
use super::date::western_digits;
use super::message::Message;
use std::collections::BTreeMap;

/// What becomes of a line that is no ordinary one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// `7`: she does not come back.
    Leaves,
    /// `3R`: she repeats.
    Repeats,
    /// `9+`: she had left, and comes back.
    Returns,
}

/// Exceptions as typed: `7 12 3R 9+`, ranges `7-9`; a letter or sign counts for the whole range.
pub fn parse(text: &str) -> Result<BTreeMap<u16, Fate>, Message> {
    let mut found = BTreeMap::new();
    for word in western_digits(text).split([' ', ',', ';', '،', '؛', '\t']).filter(|word| !word.is_empty()) {
        let unknown = || Message::new("renewal-unknown").with("text", word);
        let (numbers, fate) = match word.trim_end_matches(|c: char| c.is_alphabetic() || c == '+') {
            numbers if numbers.len() == word.len() => (numbers, Fate::Leaves),
            numbers => (numbers, fate(word.get(numbers.len()..).unwrap_or_default()).ok_or_else(unknown)?),
        };
        let (first, last) = numbers.split_once('-').unwrap_or((numbers, numbers));
        let number = |text: &str| text.parse::<u16>().ok().filter(|n| (1..=super::enrolment::MOST).contains(n));
        let (first, last) =
            number(first).zip(number(last)).filter(|(first, last)| first <= last).ok_or_else(unknown)?;
        for line in first..=last {
            if found.insert(line, fate).is_some_and(|before| before != fate) {
                return Err(Message::new("renewal-twice").with("line", line));
            }
        }
    }
    Ok(found)
}

/// Line numbers as they are typed: `7 9 12`.
pub fn listed(lines: &[u16]) -> String {
    lines.iter().map(u16::to_string).collect::<Vec<_>>().join(" ")
}

/// The fate that a letter says: R of « redoublante » as on the sheet, in any case, its Arabic key too.
fn fate(letter: &str) -> Option<Fate> {
    let mut letters = letter.chars();
    match (letters.next()?, letters.next()) {
        (c, None) if c.eq_ignore_ascii_case(&Status::Late.letter()) || c == 'ق' || c == 'ك' => Some(Fate::Repeats),
        ('+', None) => Some(Fate::Returns),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn exceptions_are_read_as_typed() {
        let read = |text: &str| parse(text).map(|found| found.into_iter().collect::<Vec<_>>());
        assert_eq!(
            read("7 12,3r 9+"),
            Ok(vec![(3, Fate::Repeats), (7, Fate::Leaves), (9, Fate::Returns), (12, Fate::Leaves)])
        );
        assert_eq!(read("7-9 8"), Ok(vec![(7, Fate::Leaves), (8, Fate::Leaves), (9, Fate::Leaves)]));
        assert_eq!(read("١٢ق"), Ok(vec![(12, Fate::Repeats)]));
        assert_eq!(read(""), Ok(vec![]));
        for (text, id) in [
            ("x", "renewal-unknown"),
            ("3Q", "renewal-unknown"),
            ("0", "renewal-unknown"),
            ("9-7", "renewal-unknown"),
            ("99999", "renewal-unknown"),
            ("7 7R", "renewal-twice"),
        ] {
            assert_eq!(read(text).unwrap_err().id, id, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,12}") {
            let _ = parse(&text);
        }
    }
}
