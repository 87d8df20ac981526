//! Assessments of a course: those it held itself, beside the exams of a centre's programme, and second chances.

use super::date::quoted;
use super::exam::{self, MOST, Sitting};
use super::hours::Rate;
use super::id::AssessmentId;
use super::message::Message;
use super::name;
use chrono::NaiveDate;

/// Points of an assessment where nobody says otherwise, and the most there can be.
pub const POINTS: (u16, u16) = (20, 100);

/// Most characters of a title.
pub const TITLE: usize = 60;

/// What is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Which {
    /// An exam of the programme.
    Exam(Sitting),
    /// An assessment of the course's own.
    Own(AssessmentId),
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Which.
    pub which: Which,
    /// The day; the exams of a programme have none of their own.
    pub on: Option<NaiveDate>,
    /// What it is called; empty for an exam, whose words are those of its term and part.
    pub title: String,
    /// Points there are.
    pub out_of: u16,
    /// Whose second chance it is: the better of both marks counts.
    pub again: Option<Which>,
}

impl Assessment {
    /// An exam of the programme.
    pub const fn exam(sitting: Sitting) -> Self {
        Self { which: Which::Exam(sitting), on: None, title: String::new(), out_of: POINTS.0, again: None }
    }

    /// A mark of it, in hundredths of a point, as hundredths of a mark of 20, rounded down: nobody is rounded into a pass.
    pub fn of_twenty(&self, mark: u16) -> u16 {
        let twenty = u32::from(mark) * u32::from(POINTS.0) / u32::from(self.out_of.max(1));
        u16::try_from(twenty).unwrap_or(MOST).min(MOST)
    }

    /// Reads a mark of it: `12`, `12,5`, in any digits; in hundredths.
    pub fn parse_mark(&self, text: &str) -> Result<u16, Message> {
        exam::read_mark(text)
            .filter(|mark| *mark <= self.out_of * 100)
            .ok_or_else(|| Message::new("assessment-mark-unknown").with("text", quoted(text)).with("of", self.out_of))
    }
}

/// What counts of a woman's marks: of each assessment that is no second chance the better of its own mark and those of its
/// second chances, as hundredths of a mark of 20; `None` where nothing was marked.
pub fn counted(all: &[Assessment], marks: &[Option<u16>]) -> Vec<(Which, Option<u16>)> {
    let mark = |at: usize, one: &Assessment| marks.get(at).copied().flatten().map(|mark| one.of_twenty(mark));
    let first = all.iter().enumerate().filter(|(_, one)| one.again.is_none());
    first
        .map(|(at, one)| {
            let again = all.iter().enumerate().filter(|(_, other)| other.again == Some(one.which));
            let best = again.filter_map(|(at, other)| mark(at, other)).chain(mark(at, one)).max();
            (one.which, best)
        })
        .collect()
}

/// How many of a course's own assessments were passed; exams are judged by their average.
pub fn passed(counted: &[(Which, Option<u16>)], pass: u16) -> u16 {
    let own = counted.iter().filter(|(which, _)| matches!(which, Which::Own(_)));
    let passed = own.filter(|(_, mark)| mark.is_some_and(|mark| mark >= pass * 100)).count();
    u16::try_from(passed).unwrap_or(u16::MAX)
}

/// The average of what was marked, as its two sums: of the exams where there are any, else of the own assessments.
pub fn average(counted: &[(Which, Option<u16>)]) -> Rate {
    let exams = counted.iter().any(|(which, _)| matches!(which, Which::Exam(_)));
    let own = counted.iter().filter(|(which, _)| matches!(which, Which::Exam(_)) == exams);
    let marks: Vec<u64> = own.filter_map(|(_, mark)| mark.map(u64::from)).collect();
    Rate { num: marks.iter().sum(), den: marks.len() as u64 }
}

/// The points of an assessment as they are typed; nothing: 20.
pub fn parse_points(text: &str) -> Result<u16, Message> {
    let typed = super::date::western_digits(text.trim());
    if typed.is_empty() {
        return Ok(POINTS.0);
    }
    let plain = typed.bytes().all(|b| b.is_ascii_digit());
    let points = typed.parse().ok().filter(|points| plain && (1..=POINTS.1).contains(points));
    points.ok_or_else(|| Message::new("field-number").with("from", 1_u16).with("to", POINTS.1))
}

/// A title as it is stored. Refused empty, too long or with a NUL in it.
pub fn parse_title(text: &str) -> Result<String, Message> {
    if text.contains('\0') {
        return Err(Message::new("field-nul"));
    }
    let clean = name::clean_free(text);
    match clean.chars().count() {
        0 => Err(Message::new("field-missing")),
        long if long > TITLE => Err(Message::new("field-long").with("length", long).with("max", TITLE)),
        _ => Ok(clean),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::exam::Part;
    use super::*;
    use proptest::prelude::*;

    fn own(id: i64, out_of: u16, again: Option<Which>) -> Assessment {
        Assessment { which: Which::Own(AssessmentId(id)), on: None, title: "x".into(), out_of, again }
    }

    #[test]
    fn marks_of_any_scale() {
        let ten = own(1, 10, None);
        assert_eq!((ten.parse_mark("7,5"), ten.of_twenty(750)), (Ok(750), 1_500));
        assert_eq!(ten.parse_mark("10,01").unwrap_err().id, "assessment-mark-unknown");
        assert_eq!(own(1, 30, None).of_twenty(1_499), 999, "not rounded up into a pass");
        assert_eq!(
            (own(1, 100, None).parse_mark("100"), own(1, 100, None).parse_mark("100,5").is_err()),
            (Ok(10_000), true)
        );
        for (text, points) in [("", Some(20)), ("١٠", Some(10)), ("0", None), ("101", None), ("x", None)] {
            assert_eq!(parse_points(text).ok(), points, "{text}");
        }
        assert!(parse_title(" \u{200f}").is_err() && parse_title(&"é".repeat(61)).is_err());
    }

    #[test]
    fn the_better_of_two_chances_counts() {
        let exam = Which::Exam((1, Part::Theory));
        let first = own(1, 20, None);
        let all =
            [Assessment::exam((1, Part::Theory)), own(3, 20, Some(exam)), first.clone(), own(2, 10, Some(first.which))];
        let best = |marks: &[Option<u16>]| counted(&all, marks);
        assert_eq!(
            best(&[Some(800), Some(1_100), Some(1_200), Some(300)]),
            [(exam, Some(1_100)), (first.which, Some(1_200))]
        );
        assert_eq!(best(&[None, Some(900), None, Some(500)]), [(exam, Some(900)), (first.which, Some(1_000))]);
        assert_eq!((passed(&best(&[None, None, None, Some(500)]), 10), passed(&best(&[Some(2_000)]), 10)), (1, 0));
        assert_eq!(average(&best(&[Some(800), None, Some(1_200), None])).num, 800, "of a programme the exams");
        assert_eq!(average(&counted(&[first], &[None])), Rate::default());
    }

    proptest! {
        #[test]
        fn a_mark_of_twenty_is_never_more_than_its_share(out_of in 1_u16..=100, part in 0_u32..=10_000) {
            let mark = u16::try_from(u32::from(out_of) * part / 100).unwrap();
            let twenty = own(1, out_of, None).of_twenty(mark);
            prop_assert!(u32::from(twenty) * u32::from(out_of) <= u32::from(mark) * 20);
            prop_assert!((u32::from(twenty) + 1) * u32::from(out_of) > u32::from(mark) * 20);
        }
    }
}
