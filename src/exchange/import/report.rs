//! What an import says of itself: how far it is, what each row came to, what it did or would do.

use crate::domain::id::ChangeId;
use crate::domain::message::Message;
use crate::domain::school_year::SchoolYear;
use crate::exchange::verdict::{Line, Verdict};
use crate::store::import::{Lines, Numbered};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Lines kept for the screen, those that only add somebody left out.
const KEPT: usize = 1000;
/// Other school years named.
const YEARS: usize = 3;

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Rows judged.
    pub rows: u64,
    /// Bytes read.
    pub bytes: u64,
    /// Bytes of the file.
    pub total: u64,
}

/// Who looks on while an import runs.
pub trait Watch {
    /// One row was judged.
    fn line(&mut self, _line: &Line) {}

    /// True if it looks at every line. Else nothing is worked out of a line but what is counted, once the report has enough of
    /// them to show.
    fn looks(&self) -> bool {
        true
    }

    /// Some more rows were judged. False: stop, and nothing of it happens.
    fn progress(&mut self, _progress: Progress) -> bool {
        true
    }
}

/// Nobody looks on.
impl Watch for () {
    fn looks(&self) -> bool {
        false
    }
}

/// The sentence about a line that is not as the file has it.
pub fn numbered(one: &Numbered) -> Message {
    let id = if one.paper.is_empty() { "import-line-unnumbered" } else { "import-line-other" };
    let said = Message::new(id).with("number", one.number);
    if one.paper.is_empty() { said } else { said.with("paper", one.paper.as_str()) }
}

/// What an import did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// Rows after the headings, blank ones left out.
    pub rows: u64,
    /// New persons.
    pub added: u64,
    /// Persons of whom something was filled in or corrected.
    pub updated: u64,
    /// Persons who are known just so.
    pub unchanged: u64,
    /// Rows that say again what an earlier line said.
    pub repeated: u64,
    /// Rows that may be somebody known, whatever became of them.
    pub possible: u64,
    /// Rows with something to mend.
    pub errors: u64,
    /// Rows of which something was taken that should be looked at. Each is among the lines kept.
    pub to_check: u64,
    /// Rows that their sheet hides, and that are somebody.
    pub hidden: u64,
    /// Rows with letters that were written twice, and read once here.
    pub mended: u64,
    /// Rows without text, and repeated headings.
    pub blank: u64,
    /// Rows that close a list and are nobody: totals, who signs. Each is among the lines kept.
    pub closing: u64,
    /// Places given in courses.
    pub enrolled: u64,
    /// What there is to say of their lines.
    #[serde(skip)]
    pub lines: Lines,
    /// Rows of another school year than the one they are imported into: by a column of theirs, the dates of their coming
    /// and leaving, the title of the file, or the places of those known.
    pub other_year: u64,
    /// The school years that most of them are of, and the one they are imported into: « 2025/2026 ».
    pub years: Option<(String, String)>,
    /// The first lines that do not simply add somebody.
    pub kept: Vec<Line>,
    /// Rows in the file of rejected rows.
    pub rejected: u64,
    /// That file, if any row was rejected.
    pub rejects: Option<PathBuf>,
    /// Why that file could not be moved to its place, after everything else was done.
    pub rejects_failed: Option<Message>,
    /// The Change; `None` for a dry run, and where nothing changed.
    pub change: Option<ChangeId>,
}

impl Report {
    /// The sentence about rows of another year, if there are any.
    pub fn other_year(&self) -> Option<Message> {
        let (year, now) = self.years.as_ref()?;
        let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        let said =
            Message::new("import-other-year").with("count", count(self.other_year)).with("rows", count(self.rows));
        Some(said.with("year", year.as_str()).with("now", now.as_str()))
    }

    /// The sentence about the lines of a file without numbers, where they are not plainly 1, 2, 3.
    pub fn by_rank(&self) -> Option<Message> {
        let Lines { first, left, .. } = self.lines;
        let said = Message::new("import-lines-by-rank").with("first", first);
        let left = i64::try_from(left).unwrap_or(i64::MAX);
        (first > 1 || first > 0 && left > 0).then(|| said.with("left", left))
    }

    /// What is to be known before the rows: another year, a group too small, lines by rank, hidden rows, mended letters.
    pub fn notices(&self) -> impl Iterator<Item = Message> {
        let count = |id: &'static str, rows: u64| {
            (rows > 0).then(|| Message::new(id).with("rows", i64::try_from(rows).unwrap_or(i64::MAX)))
        };
        let rows = [count("import-hidden-rows", self.hidden), count("import-letters-mended", self.mended)];
        let crowded = self.lines.crowded.iter().cloned();
        self.other_year().into_iter().chain(crowded).chain(self.by_rank()).chain(rows.into_iter().flatten())
    }

    /// Says of which other school years how many rows were, those of most rows first.
    pub(super) fn name_years(&mut self, others: &BTreeMap<SchoolYear, u64>, now: SchoolYear) {
        self.other_year = others.values().sum();
        let mut years: Vec<_> = others.iter().collect();
        years.sort_by_key(|(year, count)| (Reverse(**count), **year));
        let named: Vec<String> = years.iter().take(YEARS).map(|(year, _)| year.to_string()).collect();
        self.years = (!named.is_empty()).then(|| (named.join(", "), now.to_string()));
    }

    /// True if it still keeps lines to show.
    pub(super) fn keeps(&self) -> bool {
        self.kept.len() < KEPT
    }

    pub(super) fn count(&mut self, line: Line) {
        let counter = match &line.verdict {
            Verdict::Add => &mut self.added,
            Verdict::Update { .. } => &mut self.updated,
            Verdict::Unchanged { .. } => &mut self.unchanged,
            Verdict::Repeated { .. } => &mut self.repeated,
            Verdict::Possible { .. } => &mut self.possible,
            Verdict::Error { .. } => &mut self.errors,
            Verdict::Blank => {
                self.blank += 1;
                return;
            }
            Verdict::Closing => &mut self.closing,
        };
        *counter += 1;
        self.rows += u64::from(line.verdict != Verdict::Closing);
        self.to_check += u64::from(!line.warned.is_empty());
        if line.term() != Verdict::Add.term() && self.keeps() {
            self.kept.push(line);
        }
    }
}
