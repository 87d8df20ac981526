//! Exams of a centre's programme: two terms a year, theory and practice in each; the average, and whether she passes.

use super::date::{quoted, western_digits};
use super::hours::Rate;
use super::message::{Message, Value};

/// Parts of an exam, by their on-disk codes: 1 theory, 2 practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Written or oral.
    Theory = 1,
    /// At the machine, at the stove.
    Practice = 2,
}

impl Part {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Theory, Self::Practice];

    /// The part behind an on-disk code.
    pub fn from_code(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|part| *part as i64 == code)
    }

    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Theory => "theory",
            Self::Practice => "practice",
        }
    }
}

/// Terms of a year.
pub const TERMS: u16 = 2;

/// The highest mark, in hundredths: 20.
pub const MOST: u16 = 2_000;

/// The average that passes, in whole marks of 20, unless the delegation sets another.
pub const PASS: u16 = 10;

/// One exam: the term, from 1, and the part.
pub type Sitting = (u16, Part);

/// The exams of a programme of so many years, in order.
pub fn sittings(years: u16) -> Vec<Sitting> {
    (1..=years * TERMS).flat_map(|term| Part::ALL.map(|part| (term, part))).collect()
}

/// What came of the exams of one woman.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Marks are missing.
    Open,
    /// « Admise ».
    Passed,
    /// « Ajournée ».
    Failed,
}

impl Verdict {
    /// Its word.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Open => "exam-open",
            Self::Passed => "exam-passed",
            Self::Failed => "exam-failed",
        }
    }

    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Passed => "passed",
            Self::Failed => "failed",
        }
    }
}

/// The average of marks in hundredths, as its two sums, and the verdict: every exam counts alike, and all must be there.
pub fn verdict(marks: &[Option<u16>], pass: u16) -> (Rate, Verdict) {
    let known: Vec<u64> = marks.iter().flatten().map(|mark| u64::from(*mark)).collect();
    let average = Rate { num: known.iter().sum(), den: known.len() as u64 };
    let verdict = match () {
        () if marks.is_empty() || known.len() < marks.len() => Verdict::Open,
        () if average.num >= u64::from(pass) * 100 * average.den => Verdict::Passed,
        () => Verdict::Failed,
    };
    (average, verdict)
}

/// Reads a mark of 20: `12`, `12,5`, `12.25`, in any digits; in hundredths.
pub fn parse_mark(text: &str) -> Result<u16, Message> {
    read_mark(text)
        .filter(|mark| *mark <= MOST)
        .ok_or_else(|| Message::new("exam-mark-unknown").with("text", quoted(text)))
}

/// Hundredths of a point of a scale of at most 100.
pub(super) fn read_mark(text: &str) -> Option<u16> {
    let typed = western_digits(text.trim()).replace(['٫', ','], ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let right = digits(whole) && (whole.len() <= 2 || whole == "100") && part.len() <= 2;
    (right && (part.is_empty() || digits(part)))
        .then(|| Some(whole.parse::<u16>().ok()? * 100 + format!("{part:0<2}").parse::<u16>().ok()?))
        .flatten()
}

/// A mark as it is typed and as files hold it, in every language: `12,5`.
pub fn mark_typed(mark: u16) -> String {
    match mark % 100 {
        0 => format!("{}", mark / 100),
        rest if rest % 10 == 0 => format!("{},{}", mark / 100, rest / 10),
        rest => format!("{},{rest:02}", mark / 100),
    }
}

/// An average: two decimals and nothing rounded up, for 9,995 is no 10 and does not pass; a dash where there is none.
pub fn average_told(average: Rate) -> Value {
    match average.den {
        0 => "–".into(),
        den => Value::Hundredths(i64::try_from(average.num / den).unwrap_or(i64::MAX).min(i64::from(MOST))),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_in_many_hands() {
        for (text, mark) in [("12", 1_200), ("12,5", 1_250), ("7.25", 725), ("٢٠", 2_000), ("0", 0), (" 9 ", 900)] {
            assert_eq!(parse_mark(text), Ok(mark), "{text}");
        }
        for wrong in ["", "21", "20,01", "-1", "12,555", "a", "1e1", "012", "12,"] {
            assert_eq!(parse_mark(wrong).is_err(), wrong != "12,", "{wrong}");
        }
    }

    #[test]
    fn who_passes() {
        assert_eq!(sittings(1).len(), 4);
        assert_eq!(sittings(2).len(), 8);
        let of = |marks: &[Option<u16>]| verdict(marks, PASS).1;
        assert_eq!(of(&[Some(900), Some(1_100)]), Verdict::Passed);
        assert_eq!(of(&[Some(900), Some(1_099)]), Verdict::Failed, "not rounded up into a pass");
        assert_eq!(of(&[Some(2_000), None]), Verdict::Open);
        assert_eq!(of(&[]), Verdict::Open);
        assert_eq!(average_told(verdict(&[Some(900), Some(1_099)], PASS).0), Value::Hundredths(999));
    }

    proptest! {
        #[test]
        fn a_mark_reads_back(mark in 0_u16..=2_000) {
            prop_assert_eq!(parse_mark(&mark_typed(mark)), Ok(mark));
        }
    }
}
