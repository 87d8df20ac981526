//! The grammar of entry on a sheet: `A`, `17A`, `3A7A12J`, `R`, `R.20`, `3R.20 7A`.
//!
//! Pure: it turns characters into what to do, and holds what is pending. A late mark alone waits for the next key,
//! because `.` `,` `;` or `:` directly after it opens its minutes, and a mark with its minutes is one Change.

use crate::domain::attendance::Status;
use crate::domain::labels::Labels;
use crate::keys::layout;

/// Most digits kept of a line number, and of minutes: more than any line or class has, so that what is cut off was too
/// large already and never becomes another line.
const DIGITS: usize = 5;

/// What is pending between two keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::screens) enum Entry {
    /// Nothing.
    #[default]
    Idle,
    /// A line number being typed.
    Number(String),
    /// A late mark for that line (`None`: the cursor's), its minutes not opened.
    Late(Option<u16>),
    /// A late mark whose minutes are being typed.
    Minutes(Option<u16>, String),
}

/// What a character says to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::screens) enum Say {
    /// Nothing yet: it was kept.
    Kept,
    /// Mark that line (`None`: the cursor's), late by so many minutes (`None`: the default).
    Mark(Option<u16>, Status, Option<u16>),
    /// It is no part of the grammar.
    Foreign,
}

impl Entry {
    /// Takes one character. A late mark that was waiting comes back first, then what the character itself says.
    pub(in crate::screens) fn take(&mut self, c: char, arabic: bool, labels: Option<Labels>) -> (Option<Say>, Say) {
        let ended = match (&mut *self, layout::digit(c)) {
            (Self::Late(line), _) if opens_minutes(c) => {
                *self = Self::Minutes(*line, String::new());
                return (None, Say::Kept);
            }
            (Self::Minutes(_, minutes), Some(digit)) => {
                push(minutes, digit);
                return (None, Say::Kept);
            }
            (Self::Minutes(..), None) if c == ' ' => return (self.end(), Say::Kept),
            (Self::Late(_) | Self::Minutes(..), _) => self.end(),
            _ => None,
        };
        (ended, self.begin(c, arabic, labels))
    }

    fn begin(&mut self, c: char, arabic: bool, labels: Option<Labels>) -> Say {
        if let Some(digit) = layout::digit(c) {
            let mut number = match std::mem::take(self) {
                Self::Number(number) => number,
                _ => String::new(),
            };
            push(&mut number, digit);
            *self = Self::Number(number);
            return Say::Kept;
        }
        let Some(status) = status(c, arabic, labels) else {
            return Say::Foreign;
        };
        let line = self.number();
        if status == Status::Late {
            *self = Self::Late(line);
            return Say::Kept;
        }
        *self = Self::Idle;
        Say::Mark(line, status, None)
    }

    /// Opens the minutes of a late mark that is written already, if the character is a sign for that.
    pub(in crate::screens) fn reopen(&mut self, line: u16, c: char) -> bool {
        let opens = *self == Self::Idle && opens_minutes(c);
        if opens {
            *self = Self::Minutes(Some(line), String::new());
        }
        opens
    }

    /// Ends what was waiting for one more key: the late mark, if one was.
    pub(in crate::screens) fn end(&mut self) -> Option<Say> {
        match std::mem::take(self) {
            Self::Late(line) => Some(Say::Mark(line, Status::Late, None)),
            Self::Minutes(line, minutes) => Some(Say::Mark(line, Status::Late, value(&minutes))),
            other => {
                *self = other;
                None
            }
        }
    }

    /// The line number typed so far.
    pub(in crate::screens) fn number(&self) -> Option<u16> {
        match self {
            Self::Number(number) => value(number),
            _ => None,
        }
    }

    /// Takes back the last character. False if nothing was pending.
    pub(in crate::screens) fn rub(&mut self) -> bool {
        match self {
            Self::Idle => return false,
            Self::Number(number) => {
                number.pop();
                if number.is_empty() {
                    *self = Self::Idle;
                }
            }
            Self::Late(line) => *self = line.map_or(Self::Idle, |line| Self::Number(line.to_string())),
            Self::Minutes(line, minutes) => {
                if minutes.pop().is_none() {
                    *self = Self::Late(*line);
                }
            }
        }
        true
    }
}

/// One more digit; zeros before the first one count for nothing.
fn push(digits: &mut String, digit: u8) {
    if digits == "0" {
        digits.clear();
    }
    if digits.len() < DIGITS {
        digits.push(char::from(b'0' + digit));
    }
}

/// What digits say, or the largest number if they say more; `None` without digits.
fn value(digits: &str) -> Option<u16> {
    let large: Option<u32> = digits.parse().ok();
    large.map(|large| u16::try_from(large).unwrap_or(u16::MAX))
}

/// The signs that open minutes: the unshifted and shifted ones of AZERTY and QWERTY, and the Arabic comma and semicolon.
fn opens_minutes(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '،' | '؛')
}

/// The status that a character marks. Latin letters mark in every interface, in either case. In the Arabic interface the
/// letters of its own words come first; elsewhere an Arabic letter is the key it sits on.
///
/// Where a delegation has its own labels, their first letters are the keys and no others mark.
fn status(c: char, arabic: bool, labels: Option<Labels>) -> Option<Status> {
    if let Some(labels) = labels {
        let letters = layout::letters(c);
        let marks = |status: &Status| {
            let key = labels.key(*status);
            c.to_uppercase().eq(std::iter::once(key)) || letters.contains(&key)
        };
        return Status::ALL.into_iter().find(marks);
    }
    let own = match c {
        'ح' => Some(Status::Present),
        'غ' => Some(Status::Absent),
        'ت' => Some(Status::Late),
        'م' => Some(Status::Justified),
        'ع' => Some(Status::Exempt),
        _ => None,
    };
    if arabic && own.is_some() {
        return own;
    }
    let letters = layout::letters(c);
    Status::ALL.into_iter().find(|status| letters.contains(&status.letter()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn play(text: &str) -> Vec<Say> {
        let mut entry = Entry::default();
        let mut said = Vec::new();
        for c in text.chars() {
            let (before, now) = entry.take(c, false, None);
            said.extend(before);
            if now != Say::Kept {
                said.push(now);
            }
        }
        said.extend(entry.end());
        said
    }

    use Say::{Foreign, Mark};
    use Status::{Absent, Justified, Late, Present};

    #[test]
    fn marks_in_a_row() {
        assert_eq!(
            play("3A7A12J"),
            [Mark(Some(3), Absent, None), Mark(Some(7), Absent, None), Mark(Some(12), Justified, None)]
        );
        assert_eq!(play("aP"), [Mark(None, Absent, None), Mark(None, Present, None)]);
    }

    #[test]
    fn late_with_and_without_minutes() {
        assert_eq!(play("R"), [Mark(None, Late, None)]);
        assert_eq!(play("RA"), [Mark(None, Late, None), Mark(None, Absent, None)]);
        assert_eq!(play("3R.20 7A"), [Mark(Some(3), Late, Some(20)), Mark(Some(7), Absent, None)]);
        assert_eq!(play("3R;20A"), [Mark(Some(3), Late, Some(20)), Mark(None, Absent, None)]);
        assert_eq!(play("3R7A"), [Mark(Some(3), Late, None), Mark(Some(7), Absent, None)]);
        assert_eq!(play("R."), [Mark(None, Late, None)]);
    }

    #[test]
    fn other_keyboards() {
        assert_eq!(play("&'A"), [Mark(Some(14), Absent, None)]);
        assert_eq!(play("١٤A"), [Mark(Some(14), Absent, None)]);
        assert_eq!(play("&'ش"), [Mark(Some(14), Absent, None)], "Arabic-101: the key of A");
        assert_eq!(play("&'ض"), [Mark(Some(14), Absent, None)], "Arabic-102: the key of A");
    }

    #[test]
    fn no_digit_makes_another_line_of_a_number() {
        assert_eq!(play("0014A"), [Mark(Some(14), Absent, None)]);
        assert_eq!(play("0A"), [Mark(Some(0), Absent, None)]);
        assert_eq!(play("1234A"), [Mark(Some(1234), Absent, None)]);
        assert_eq!(play("99999999A"), [Mark(Some(u16::MAX), Absent, None)]);
        assert_eq!(play("3R.0020 "), [Mark(Some(3), Late, Some(20))]);
        assert_eq!(play("3R.2000 "), [Mark(Some(3), Late, Some(2000))]);
        assert_eq!(play("3R.9999999 "), [Mark(Some(3), Late, Some(u16::MAX))]);
    }

    #[test]
    fn a_wrong_letter_keeps_the_number() {
        let mut entry = Entry::default();
        entry.take('1', false, None);
        entry.take('7', false, None);
        assert_eq!(entry.take('Z', false, None).1, Foreign);
        assert_eq!(entry.take('A', false, None).1, Mark(Some(17), Absent, None));
    }

    #[test]
    fn rubbing_out_walks_back() {
        let mut entry = Entry::default();
        for c in "3R.2".chars() {
            entry.take(c, false, None);
        }
        for _ in 0..4 {
            assert!(entry.rub());
        }
        assert!(!entry.rub());
    }
}
