//! The grammar of entry on a sheet: `A`, `17A`, `3A7A12J`, `R`, `R.20`, `3R.20 7A`.
//!
//! Pure: it turns characters into what to do, and holds what is pending. A late mark alone waits for the next key,
//! because `.` `,` `;` or `:` directly after it opens its minutes, and a mark with its minutes is one Change.

use crate::domain::attendance::Status;
use crate::domain::labels::{Letters, Sign};
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
    /// One whose letter was none: the right letter may follow, but a digit begins another number. « 1Z » and then « 1A »
    /// is line 1, never line 11.
    Doubted(String),
    /// A late mark or an early departure for that line (`None`: the cursor's), its minutes not opened.
    Open(Timed, Option<u16>),
    /// One whose minutes are being typed.
    Minutes(Timed, Option<u16>, String),
}

/// A mark with minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens) enum Timed {
    /// She came late.
    Late,
    /// She left early.
    Early,
}

impl Timed {
    /// The sign it is typed by.
    pub(in crate::screens) const fn sign(self) -> Sign {
        match self {
            Self::Late => Sign::Status(Status::Late),
            Self::Early => Sign::Early,
        }
    }

    fn of(sign: Sign) -> Option<Self> {
        [Self::Late, Self::Early].into_iter().find(|timed| timed.sign() == sign)
    }
}

/// What a character says to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::screens) enum Say {
    /// Nothing yet: it was kept.
    Kept,
    /// Mark that line (`None`: the cursor's), late or early by so many minutes (`None`: the default).
    Mark(Option<u16>, Sign, Option<u16>),
    /// It is no part of the grammar.
    Foreign,
}

impl Entry {
    /// Takes one character. A late mark that was waiting comes back first, then what the character itself says.
    pub(in crate::screens) fn take(&mut self, c: char, arabic: bool, letters: Letters) -> (Option<Say>, Say) {
        let ended = match (&mut *self, layout::digit(c)) {
            (Self::Open(timed, line), _) if opens_minutes(c) => {
                *self = Self::Minutes(*timed, *line, String::new());
                return (None, Say::Kept);
            }
            (Self::Minutes(.., minutes), Some(digit)) => {
                push(minutes, digit);
                return (None, Say::Kept);
            }
            (Self::Minutes(..), None) if c == ' ' => return (self.end(), Say::Kept),
            (Self::Open(..) | Self::Minutes(..), _) => self.end(),
            _ => None,
        };
        (ended, self.begin(c, arabic, letters))
    }

    fn begin(&mut self, c: char, arabic: bool, letters: Letters) -> Say {
        if let Some(digit) = layout::digit(c) {
            let mut number = match std::mem::take(self) {
                Self::Number(number) => number,
                _ => String::new(),
            };
            push(&mut number, digit);
            *self = Self::Number(number);
            return Say::Kept;
        }
        let Some(sign) = sign(c, arabic, letters) else {
            if let Self::Number(number) = self {
                *self = Self::Doubted(std::mem::take(number));
            }
            return Say::Foreign;
        };
        let line = self.number();
        if let Some(timed) = Timed::of(sign) {
            *self = Self::Open(timed, line);
            return Say::Kept;
        }
        *self = Self::Idle;
        Say::Mark(line, sign, None)
    }

    /// Opens the minutes of a mark that is written already, if the character is a sign for that.
    pub(in crate::screens) fn reopen(&mut self, timed: Timed, line: u16, c: char) -> bool {
        let opens = *self == Self::Idle && opens_minutes(c);
        if opens {
            *self = Self::Minutes(timed, Some(line), String::new());
        }
        opens
    }

    /// Ends what was waiting for one more key: the late mark, if one was.
    pub(in crate::screens) fn end(&mut self) -> Option<Say> {
        match std::mem::take(self) {
            Self::Open(timed, line) => Some(Say::Mark(line, timed.sign(), None)),
            Self::Minutes(timed, line, minutes) => Some(Say::Mark(line, timed.sign(), value(&minutes))),
            other => {
                *self = other;
                None
            }
        }
    }

    /// The line number typed so far.
    pub(in crate::screens) fn number(&self) -> Option<u16> {
        match self {
            Self::Number(number) | Self::Doubted(number) => value(number),
            _ => None,
        }
    }

    /// Takes back the last character. False if nothing was pending.
    pub(in crate::screens) fn rub(&mut self) -> bool {
        match self {
            Self::Idle => return false,
            Self::Number(number) | Self::Doubted(number) => {
                number.pop();
                let left = std::mem::take(number);
                *self = if left.is_empty() { Self::Idle } else { Self::Number(left) };
            }
            Self::Open(_, line) => *self = line.map_or(Self::Idle, |line| Self::Number(line.to_string())),
            Self::Minutes(timed, line, minutes) => {
                if minutes.pop().is_none() {
                    *self = Self::Open(*timed, *line);
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

/// What a character marks. Latin letters mark in every interface, in either case. In the Arabic interface the letters of
/// its own words come first; elsewhere an Arabic letter is the key it sits on.
///
/// Where there is a set of labels, their first letters are the keys and no others mark.
fn sign(c: char, arabic: bool, letters: Letters) -> Option<Sign> {
    let sits = layout::letters(c);
    if let Some(labels) = letters.labels {
        let marks = |sign: &Sign| {
            labels.key(*sign).is_some_and(|key| c.to_uppercase().eq(std::iter::once(key)) || sits.contains(&key))
        };
        return letters.signs().find(marks);
    }
    let own = match c {
        'ح' => Some(Sign::Status(Status::Present)),
        'غ' => Some(Sign::Status(Status::Absent)),
        'ت' => Some(Sign::Status(Status::Late)),
        'م' => Some(Sign::Status(Status::Justified)),
        'ع' => Some(Sign::Status(Status::Exempt)),
        'خ' => Some(Sign::Early),
        _ => None,
    };
    if arabic && let Some(own) = own.filter(|own| letters.offers(*own)) {
        return Some(own);
    }
    letters.signs().find(|sign| sits.contains(&sign.letter()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn play(text: &str) -> Vec<Say> {
        let mut entry = Entry::default();
        let mut said = Vec::new();
        for c in text.chars() {
            let (before, now) = entry.take(c, false, Letters::default());
            said.extend(before);
            if now != Say::Kept {
                said.push(now);
            }
        }
        said.extend(entry.end());
        said
    }

    fn mark(line: Option<u16>, status: Status, minutes: Option<u16>) -> Say {
        Say::Mark(line, Sign::Status(status), minutes)
    }

    use Say::Foreign;
    use Status::{Absent, Justified, Late, Present};

    #[test]
    fn marks_in_a_row() {
        assert_eq!(
            play("3A7A12J"),
            [mark(Some(3), Absent, None), mark(Some(7), Absent, None), mark(Some(12), Justified, None)]
        );
        assert_eq!(play("aP"), [mark(None, Absent, None), mark(None, Present, None)]);
    }

    #[test]
    fn late_with_and_without_minutes() {
        assert_eq!(play("R"), [mark(None, Late, None)]);
        assert_eq!(play("RA"), [mark(None, Late, None), mark(None, Absent, None)]);
        assert_eq!(play("3R.20 7A"), [mark(Some(3), Late, Some(20)), mark(Some(7), Absent, None)]);
        assert_eq!(play("3R;20A"), [mark(Some(3), Late, Some(20)), mark(None, Absent, None)]);
        assert_eq!(play("3R7A"), [mark(Some(3), Late, None), mark(Some(7), Absent, None)]);
        assert_eq!(play("R."), [mark(None, Late, None)]);
    }

    #[test]
    fn other_keyboards() {
        assert_eq!(play("&'A"), [mark(Some(14), Absent, None)]);
        assert_eq!(play("١٤A"), [mark(Some(14), Absent, None)]);
        assert_eq!(play("&'ش"), [mark(Some(14), Absent, None)], "Arabic-101: the key of A");
        assert_eq!(play("&'ض"), [mark(Some(14), Absent, None)], "Arabic-102: the key of A");
    }

    #[test]
    fn no_digit_makes_another_line_of_a_number() {
        assert_eq!(play("0014A"), [mark(Some(14), Absent, None)]);
        assert_eq!(play("0A"), [mark(Some(0), Absent, None)]);
        assert_eq!(play("1234A"), [mark(Some(1234), Absent, None)]);
        assert_eq!(play("99999999A"), [mark(Some(u16::MAX), Absent, None)]);
        assert_eq!(play("3R.0020 "), [mark(Some(3), Late, Some(20))]);
        assert_eq!(play("3R.2000 "), [mark(Some(3), Late, Some(2000))]);
        assert_eq!(play("3R.9999999 "), [mark(Some(3), Late, Some(u16::MAX))]);
    }

    #[test]
    fn a_wrong_letter_keeps_the_number() {
        let mut entry = Entry::default();
        entry.take('1', false, Letters::default());
        entry.take('7', false, Letters::default());
        assert_eq!(entry.take('Z', false, Letters::default()).1, Foreign);
        assert_eq!(entry.take('A', false, Letters::default()).1, mark(Some(17), Absent, None));
    }

    #[test]
    fn a_number_typed_again_after_a_wrong_letter_is_no_part_of_the_first() {
        assert_eq!(play("1Z1A"), [Foreign, mark(Some(1), Absent, None)]);
        assert_eq!(play("2ZZ4R.20 "), [Foreign, Foreign, mark(Some(4), Late, Some(20))]);
        let mut entry = Entry::default();
        for c in "17Z".chars() {
            entry.take(c, false, Letters::default());
        }
        assert!(entry.rub());
        entry.take('8', false, Letters::default());
        assert_eq!(entry.number(), Some(18), "a digit was rubbed out, as the screen shows");
    }

    #[test]
    fn rubbing_out_walks_back() {
        let mut entry = Entry::default();
        for c in "3R.2".chars() {
            entry.take(c, false, Letters::default());
        }
        for _ in 0..4 {
            assert!(entry.rub());
        }
        assert!(!entry.rub());
    }

    #[test]
    fn an_early_departure_where_it_is_marked() {
        let early = Letters { early: true, ..Letters::default() };
        let said = |letters: Letters| {
            let mut entry = Entry::default();
            for c in "3S.30".chars() {
                entry.take(c, false, letters);
            }
            entry.end()
        };
        assert_eq!(said(early), Some(Say::Mark(Some(3), Sign::Early, Some(30))));
        assert_eq!(said(Letters::default()), None, "S is no letter of other sheets");
    }
}
