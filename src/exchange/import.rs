//! Importing persons: a verdict for every row, and then, if the clerk says so, all of them in one Change.

mod parsing;
mod report;

use super::headers::Target;
use super::matching::{Fields, Judgement, completed, judge};
use super::rejects::Rejects;
use super::row::Row;
use super::table::Table;
use super::verdict::{Fault, Line, Verdict};
use crate::domain::id::{ClerkId, CourseId};
use crate::domain::matching::{self, Comparison, Ears, hundredths};
use crate::domain::message::Message;
use crate::domain::person::Person;
use crate::domain::school_year::SchoolYear;
use crate::store::duplicates::verdicts::Said;
use crate::store::import::{Coming, Dry, Known, Ledger, Live, Who};
use crate::store::{Act, Result, Store, Trouble, course};
use crate::text::Texts;
use chrono::NaiveDate;
use parsing::column_name;
pub use report::{Progress, Report, Watch};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What becomes of rows that may be somebody who is known already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Duplicates {
    /// They go to the file of rejected rows.
    #[default]
    Skip,
    /// They are somebody else: added.
    Add,
    /// They are her: what is missing is filled in.
    Update,
}

/// How an import is done.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The civil date.
    pub today: NaiveDate,
    /// HCP code of the delegation's province: its communes come first.
    pub province: String,
    /// What becomes of possible duplicates.
    pub duplicates: Duplicates,
    /// The course to enrol everybody in, in the order of the file, where no column says another.
    pub course: Option<CourseId>,
    /// First day in the course; `None`: the course's own first day.
    pub from: Option<NaiveDate>,
    /// Where rejected rows are written; `None`: nowhere.
    pub rejects: Option<PathBuf>,
    /// True if that file may be written over.
    pub replace: bool,
}

impl Settings {
    /// An import on a day, nothing else asked for.
    pub fn new(today: NaiveDate) -> Self {
        Self {
            today,
            province: String::new(),
            duplicates: Duplicates::Skip,
            course: None,
            from: None,
            rejects: None,
            replace: false,
        }
    }
}

/// The school year that rows are imported into: that of the course, or today's.
fn year(store: &Store, settings: &Settings) -> Result<SchoolYear> {
    Ok(SchoolYear::of(match settings.course {
        Some(id) => course::get(store, id)?.0.course.starts_on,
        None => settings.today,
    }))
}

/// Says what an import would do. Nothing is written but the file of rejected rows.
pub fn dry_run(
    store: &Store,
    table: &Table,
    settings: &Settings,
    texts: &Texts,
    watch: &mut dyn Watch,
) -> Result<Report> {
    let mut ledger = Dry::new(store)?;
    let mut run = Run::new(&mut ledger, year(store, settings)?, table, settings, texts, watch);
    run.pass()?;
    let (mut report, rejects) = run.end();
    report.rejects = rejects.finish().map_err(Trouble::Refused)?;
    Ok(report)
}

/// Imports, as one Change: everything or nothing, undone in one step.
pub fn commit(
    store: &mut Store,
    clerk: ClerkId,
    table: &Table,
    settings: &Settings,
    texts: &Texts,
    watch: &mut dyn Watch,
) -> Result<Report> {
    let act = settings.course.map_or(Act::new("import"), |course| Act::new("import").on(course.0));
    let written = store.write(clerk, act, |tx| {
        let year = year(tx.store(), settings)?;
        let mut ledger = Live::new(tx, settings.from)?;
        let mut run = Run::new(&mut ledger, year, table, settings, texts, watch);
        run.pass()?;
        let (report, mut rejects) = run.end();
        ledger.finish()?;
        // Before the COMMIT: a row is either in the store or in that file.
        rejects.settle().map_err(Trouble::Refused)?;
        Ok((report, rejects))
    })?;
    let (mut report, rejects) = written.value;
    report.change = written.change;
    match rejects.finish() {
        Ok(path) => report.rejects = path,
        Err(message) => report.rejects_failed = Some(message),
    }
    Ok(report)
}

/// A row as the reading thread hands it over.
struct Parsed {
    row: Row,
    content: Content,
}

enum Content {
    Blank,
    /// What a row begins with that is nobody.
    Closing(String),
    Faulty(Vec<Fault>),
    Ready(Box<Ready>),
}

/// A row that is a person.
struct Ready {
    coming: Coming,
    /// Her name as a report shows it.
    name: String,
    /// The code of the course to enrol her in.
    course: Option<String>,
    /// The school year that the row is of.
    year: Option<SchoolYear>,
}

struct Run<'a> {
    ledger: &'a mut dyn Ledger,
    table: &'a Table,
    settings: &'a Settings,
    texts: &'a Texts,
    watch: &'a mut dyn Watch,
    ears: Ears,
    report: Report,
    rejects: Rejects,
    /// The school year that the rows are imported into, and how many are of others.
    year: SchoolYear,
    others: BTreeMap<SchoolYear, u64>,
}

impl<'a> Run<'a> {
    fn new(
        ledger: &'a mut dyn Ledger,
        year: SchoolYear,
        table: &'a Table,
        settings: &'a Settings,
        texts: &'a Texts,
        watch: &'a mut dyn Watch,
    ) -> Self {
        let rejects = Rejects::new(
            settings.rejects.as_deref(),
            settings.replace,
            table.headings(),
            table.mapping.column_of(Target::Reason),
            texts.word("import-reason-heading"),
        );
        Self {
            ledger,
            table,
            settings,
            texts,
            watch,
            ears: Ears::default(),
            report: Report::default(),
            rejects,
            year,
            others: BTreeMap::new(),
        }
    }

    fn end(self) -> (Report, Rejects) {
        let mut report = self.report;
        report.rejected = self.rejects.count;
        report.name_years(&self.others, self.year);
        (report, self.rejects)
    }

    /// Judges every row, and writes what is to be written.
    fn pass(&mut self) -> Result<()> {
        let words = self.ledger.words()?;
        let (table, settings) = (self.table, self.settings);
        let total = table.source().len();
        parsing::each_batch(table, settings, &words, |batch, read| {
            for parsed in batch {
                self.judge_one(parsed)?;
            }
            self.ledger.breathe()?;
            let progress = Progress { rows: self.report.rows, bytes: read.min(total), total };
            if self.watch.progress(progress) { Ok(()) } else { Err(Trouble::Refused(Message::new("import-stopped"))) }
        })
    }

    fn judge_one(&mut self, parsed: Parsed) -> Result<()> {
        let Parsed { row, content } = parsed;
        let (name, print, verdict) = match content {
            Content::Blank => (String::new(), None, Verdict::Blank),
            Content::Closing(words) => (words, None, Verdict::Closing),
            Content::Faulty(faults) => (String::new(), None, Verdict::Error { faults }),
            Content::Ready(ready) => {
                let Ready { coming, name, course, year } = *ready;
                let print = coming.print();
                let verdict = self.act(coming, course)?;
                self.count_year(year, &verdict)?;
                (name, Some(print), verdict)
            }
        };
        let line = Line { line: row.line, name, print, verdict };
        let skipped = self.settings.duplicates == Duplicates::Skip;
        let rejected = match line.verdict {
            Verdict::Error { .. } => true,
            Verdict::Possible { .. } => skipped,
            _ => false,
        };
        if rejected {
            self.rejects.add(&row, || line.verdict.words(self.texts)).map_err(Trouble::Refused)?;
        }
        self.watch.line(&line);
        self.report.count(line);
        Ok(())
    }

    /// Counts a row that is of another school year: as it says itself, or by the last place of whoever it is about.
    fn count_year(&mut self, year: Option<SchoolYear>, verdict: &Verdict) -> Result<()> {
        let known = match verdict {
            Verdict::Update { who: Who::Stored(id), .. }
            | Verdict::Unchanged { id, .. }
            | Verdict::Possible { who: Who::Stored(id), .. } => Some(*id),
            _ => None,
        };
        let year = match (year, known) {
            (None, Some(id)) => self.ledger.last_day(id)?.map(SchoolYear::of),
            (year, _) => year,
        };
        if let Some(year) = year.filter(|year| *year != self.year) {
            *self.others.entry(year).or_default() += 1;
        }
        Ok(())
    }

    /// Judges one person and does what the verdict says.
    fn act(&mut self, mut coming: Coming, course: Option<String>) -> Result<Verdict> {
        let course = match course {
            None => self.settings.course,
            Some(code) => match self.ledger.course(&code)? {
                Some(course) => Some(course),
                None => return Ok(self.no_course(&code)),
            },
        };
        self.ledger.lead(&mut coming)?;
        let said = self.ledger.said(&coming)?;
        if let Some(verdict) = self.said_same(&coming, &said, course)? {
            return Ok(verdict);
        }
        let other = |who: Who| said.iter().any(|said| !said.same && who == Who::Stored(said.person));
        let mut known = self.ledger.known(&coming)?;
        known.retain(|one| !other(one.who) || shares_number(&coming.person, &one.person));
        match judge(&coming.person, &known) {
            Judgement::New => {
                let alike = self.ledger.alike(&coming)?.into_iter().find(|one| !other(one.known.who));
                match alike {
                    Some(one) => self.possible(coming, &[one.known], 0, why(&one.found), course),
                    None => self.add(coming, course).map(|()| Verdict::Add),
                }
            }
            Judgement::Clash { field, message } => Ok(Verdict::Error { faults: vec![self.fault(field, message)] }),
            Judgement::Possible { at, why } => self.possible(coming, &known, at, why, course),
            Judgement::Same { at, merged, updated, differs, corrects } => match known.get(at) {
                Some(one) => self.same(&coming, one, Becomes { person: *merged, updated, differs, corrects }, course),
                None => Ok(Verdict::Blank),
            },
        }
    }

    /// A row of which a clerk said who it is: her gaps are filled. `None` if none said so, or she is no longer there.
    fn said_same(&mut self, coming: &Coming, said: &[Said], course: Option<CourseId>) -> Result<Option<Verdict>> {
        let Some(said) = said.iter().find(|said| said.same) else { return Ok(None) };
        let Some(one) = self.ledger.person(said.person)? else { return Ok(None) };
        // A number of the row may be somebody else's meanwhile.
        let taken = |known: &Known| known.who != one.who && shares_number(&coming.person, &known.person);
        if self.ledger.known(coming)?.iter().any(taken) {
            return Ok(None);
        }
        self.same(coming, &one, Becomes::filled(&coming.person, &one), course).map(Some)
    }

    fn add(&mut self, coming: Coming, course: Option<CourseId>) -> Result<()> {
        self.report.enrolled += u64::from(course.is_some());
        self.ledger.add(coming, course)
    }

    /// Puts a row onto somebody known.
    fn same(&mut self, coming: &Coming, one: &Known, becomes: Becomes, course: Option<CourseId>) -> Result<Verdict> {
        let Becomes { person, mut updated, mut differs, corrects } = becomes;
        if let Some(course) = course {
            self.report.enrolled += u64::from(self.ledger.enrol(one, course)?);
        }
        let mut detail = None;
        if !(coming.detail.is_empty() && updated.is_empty()) {
            let old = self.ledger.detail(one)?;
            let (merged, more, others) = completed(&coming.detail, &old, &person, corrects);
            detail = (merged != old).then_some(merged);
            updated.extend(more);
            differs.extend(others);
        }
        Ok(match one.who {
            _ if !updated.is_empty() => {
                self.ledger.update(one, &person, detail.as_ref())?;
                Verdict::Update { who: one.who, fields: updated, differs }
            }
            Who::Stored(id) => Verdict::Unchanged { id, differs },
            Who::Line(line) => Verdict::Repeated { line, differs },
        })
    }

    fn possible(
        &mut self,
        coming: Coming,
        known: &[Known],
        at: usize,
        why: Message,
        course: Option<CourseId>,
    ) -> Result<Verdict> {
        let Some(one) = known.get(at) else {
            return Ok(Verdict::Blank);
        };
        let found = (self.watch.looks() || self.report.keeps()).then(|| {
            // Rows of one file bear few names: what was heard of them counts for the next.
            self.ears.rest();
            let (hers, its) = (matching::Ready::new(&coming.person), matching::Ready::new(&one.person));
            matching::compare_ready(&mut self.ears, &hers, &its)
        });
        let verdict = Verdict::Possible { who: one.who, name: one.person.name.shown(false), why, found };
        match (self.settings.duplicates, one.who) {
            (Duplicates::Skip, _) => {}
            (Duplicates::Update, Who::Stored(_)) if !shares_number(&coming.person, &one.person) => {
                self.same(&coming, one, Becomes::filled(&coming.person, one), course)?;
            }
            // Numbers that are somebody's already cannot be given twice.
            (_, _) => match known.iter().find(|other| shares_number(&coming.person, &other.person)) {
                Some(other) => return Ok(Verdict::Error { faults: vec![self.taken(&coming.person, other)] }),
                None => self.add(coming, course)?,
            },
        }
        Ok(verdict)
    }

    fn no_course(&self, code: &str) -> Verdict {
        let text = crate::text::sanitize::line(code).into_owned();
        Verdict::Error {
            faults: vec![Fault {
                column: column_name(self.table, "course"),
                message: Message::new("import-no-course").with("course", text),
            }],
        }
    }

    /// Whose number the row bears, at the column of that number.
    fn taken(&self, row: &Person, other: &Known) -> Fault {
        let field = if row.file.is_some() && row.file == other.person.file { "file" } else { "cin" };
        let name = self.texts.name(&other.person.name);
        let message = match other.who {
            Who::Stored(id) => Message::new("import-number-taken").with("number", id.to_string()),
            Who::Line(line) => Message::new("import-number-taken-line").with("line", super::csv::number(line)),
        };
        self.fault(field, message.with("name", name))
    }

    fn fault(&self, field: &str, message: Message) -> Fault {
        Fault { column: column_name(self.table, field), message }
    }
}

/// What somebody known becomes by a row.
struct Becomes {
    person: Person,
    updated: Fields,
    differs: Fields,
    corrects: bool,
}

impl Becomes {
    /// Her gaps are filled, nothing is corrected.
    fn filled(row: &Person, one: &Known) -> Self {
        let (person, updated) = super::matching::filled(row, one);
        Self { person, updated, differs: Vec::new(), corrects: false }
    }
}

/// Why a row looks like somebody recorded: « 97 % : nom 94 % · même naissance ».
fn why(found: &Comparison) -> Message {
    Message::new("import-why-alike").with("score", hundredths(found.score)).with("reasons", found.told())
}

fn shares_number(one: &Person, other: &Person) -> bool {
    (one.file.is_some() && one.file == other.file) || (one.cin.is_some() && one.cin == other.cin)
}
