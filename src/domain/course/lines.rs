//! Line numbers typed in a line: `7-12 15, 18`.

use crate::domain::date::{quoted, western_digits};
use crate::domain::enrolment::MOST;
use crate::domain::message::Message;

/// Reads them, each once, in the order typed. Arabic-Indic digits are digits.
pub fn parse_lines(text: &str) -> Result<Vec<u16>, Message> {
    let wrong = || Message::new("regroup-lines").with("text", quoted(text));
    let western = western_digits(text);
    let mut found: Vec<u16> = Vec::new();
    for part in western.split([' ', ',', ';', '،', '؛']).filter(|part| !part.is_empty()) {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to) = (from.parse::<u16>().map_err(|_| wrong())?, to.parse::<u16>().map_err(|_| wrong())?);
        if from == 0 || to < from || to > MOST {
            return Err(wrong());
        }
        for line in from..=to {
            if !found.contains(&line) {
                found.push(line);
            }
        }
    }
    if found.is_empty() { Err(wrong()) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_in_many_hands() {
        assert_eq!(parse_lines("7-9 15, 8"), Ok(vec![7, 8, 9, 15]));
        assert_eq!(parse_lines("٣، ٥"), Ok(vec![3, 5]));
        for wrong in ["", "0", "9-7", "x", "1-", "1-99999", "-3"] {
            assert!(parse_lines(wrong).is_err(), "{wrong}");
        }
    }
}
