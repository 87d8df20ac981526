//! Which line of a course a row asks for: the number on the paper, or the rank where the paper has none.

use super::Run;
use crate::domain::date::western_digits;
use crate::domain::enrolment::MOST;
use crate::domain::id::CourseId;
use crate::exchange::headers::Target;
use crate::store::Result;
use crate::store::import::Wanted;
use crate::text::sanitize;
use std::collections::BTreeMap;

/// What a row says of the place that it asks for.
#[derive(Debug, Default)]
pub(super) struct Asks {
    /// The code of a course.
    pub(super) course: Option<String>,
    /// Her number on the paper.
    pub(super) order: String,
    /// True for a row that is likelier the title of others than somebody: no line is left free for it.
    pub(super) nobody: bool,
}

/// How many rows were somebody so far, by course.
#[derive(Debug, Default)]
pub(super) struct Ranks(BTreeMap<CourseId, u16>);

/// The line that a number on paper is: `3`, `03`, `3.`, `n° 3`, `٣`. `None` for what is no line of a course.
fn line(paper: &str) -> Option<u16> {
    let western = western_digits(paper);
    let signs = |c: char| c.is_whitespace() || matches!(c, '.' | ')' | '-' | '/' | '°' | 'º' | ':' | 'n' | 'N');
    let digits = western.trim_matches(signs);
    let digits = digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(digits)?;
    digits.parse().ok().filter(|line| (1..=MOST).contains(line))
}

impl Run<'_> {
    /// The course that a row asks for; `Err` with the code that none has.
    pub(super) fn course_of(&mut self, asks: &Asks) -> Result<std::result::Result<Option<CourseId>, String>> {
        Ok(match &asks.course {
            None => Ok(self.settings.course),
            Some(code) => self.ledger.course(code)?.map(Some).ok_or_else(|| code.clone()),
        })
    }

    /// The place that a row asks for. To be asked once for each that is somebody, in the order of the file.
    pub(super) fn wanted(&mut self, course: Option<CourseId>, row: u64, name: &str, asks: &Asks) -> Option<Wanted> {
        let course = course?;
        let rank = self.ranks.0.entry(course).or_default();
        *rank = rank.saturating_add(1);
        let paper = sanitize::line(&asks.order).into_owned();
        Some(Wanted { course, row, name: name.to_owned(), number: line(&paper), paper, rank: *rank })
    }

    /// Leaves the line of a row free that goes to the rejected ones. What is written beside it there, where its file has no
    /// column of numbers, so that it finds its line once it is mended.
    pub(super) fn hold(&mut self, place: Option<&Wanted>) -> Result<String> {
        let Some(place) = place else { return Ok(String::new()) };
        let line = self.ledger.hold(place)?;
        Ok(if self.table.mapping.column_of(Target::Order).is_none() { line.to_string() } else { String::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn numbers_on_paper_are_lines() {
        for (paper, own) in [
            ("3", Some(3)),
            ("03", Some(3)),
            ("3.", Some(3)),
            ("3-", Some(3)),
            ("N° 3", Some(3)),
            ("٣", Some(3)),
            ("999", Some(999)),
            ("0", None),
            ("", None),
            ("1000", None),
            ("3 bis", None),
            ("A3", None),
            ("3,5", None),
            ("70000", None),
        ] {
            assert_eq!(line(paper), own, "{paper}");
        }
    }
}
