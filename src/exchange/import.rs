//! Importing persons: a verdict for every row, and then, if the clerk says so, all of them in one Change.

mod becoming;
mod parsing;
mod placing;
mod report;

use super::headers::Target;
use super::matching::{Judgement, judge};
use super::rejects::Rejects;
use super::row::Row;
use super::table::Table;
use super::verdict::{Fault, Line, Verdict};
use crate::domain::id::{ClerkId, CourseId, PersonId};
use crate::domain::matching::{self, Comparison, Ears, hundredths};
use crate::domain::message::Message;
use crate::domain::person::Person;
use crate::domain::school_year::SchoolYear;
use crate::store::duplicates::verdicts::Said;
use crate::store::import::{Coming, Dry, Known, Ledger, Live, Wanted, Who};
use crate::store::{Act, Result, Store, Trouble, course};
use crate::text::Texts;
use becoming::Becomes;
use chrono::NaiveDate;
use parsing::column_name;
use placing::{Asks, Ranks};
pub use report::{Progress, Report, Watch, numbered};
use std::collections::{BTreeMap, HashMap};
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
    /// The course to enrol everybody in where no column says another: on the line that the file numbers, or that of the rank.
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
    Faulty(Vec<Fault>, Asks),
    Ready(Box<Ready>),
}

/// A row that is a person.
struct Ready {
    coming: Coming,
    /// Her name as a report shows it.
    name: String,
    /// What the row says of her place.
    asks: Asks,
    /// What should be looked at.
    warned: Vec<Fault>,
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
    ranks: Ranks,
    /// The school year that the rows are imported into, and how many are of others.
    year: SchoolYear,
    others: BTreeMap<SchoolYear, u64>,
    /// The first lines that bore the number of those recorded.
    told: HashMap<PersonId, u64>,
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
        // A file without headings gets those that its columns were said to have.
        let mut headings = table.headings().clone();
        if table.is_headless() {
            headings = Row::new(0);
            for (_, target) in table.mapping.targets() {
                let ignored = target == Target::Ignored;
                headings.push(&if ignored { String::new() } else { texts.word(&target.word()) });
            }
        }
        let rejects = Rejects::new(
            settings.rejects.as_deref(),
            settings.replace,
            &headings,
            table.mapping.column_of(Target::Reason),
            texts.word("import-reason-heading"),
            // Those that are held back leave their lines free, and must find them again.
            (settings.course.is_some() && table.mapping.column_of(Target::Order).is_none())
                .then(|| texts.word("import-order-heading")),
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
            ranks: Ranks::default(),
            year,
            others: BTreeMap::new(),
            told: HashMap::new(),
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
        })?;
        self.report.lines = self.ledger.seat()?;
        Ok(())
    }

    fn judge_one(&mut self, parsed: Parsed) -> Result<()> {
        let Parsed { row, content } = parsed;
        let (mut place, mut warns) = (None, Vec::new());
        let (name, print, verdict) = match content {
            Content::Blank => (String::new(), None, Verdict::Blank),
            Content::Closing(words) => (words, None, Verdict::Closing),
            Content::Faulty(faults, asks) => {
                if let (Ok(course), false) = (self.course_of(&asks)?, asks.nobody) {
                    place = self.wanted(course, row.line, "", &asks);
                }
                (String::new(), None, Verdict::Error { faults })
            }
            Content::Ready(ready) => {
                let Ready { coming, name, asks, year, warned } = *ready;
                warns = warned;
                let print = coming.print();
                let verdict = match self.course_of(&asks)? {
                    Err(code) => self.no_course(&code),
                    Ok(course) => {
                        place = self.wanted(course, row.line, &name, &asks);
                        self.act(coming, place.as_ref())?
                    }
                };
                self.count_year(year, &verdict)?;
                (name, Some(print), verdict)
            }
        };
        if !matches!(verdict, Verdict::Blank | Verdict::Closing) {
            self.report.hidden += u64::from(row.hidden);
            self.report.mended += u64::from(row.mended);
        }
        let line = Line { line: row.line, name, print, warned: warns, verdict };
        let skipped = self.settings.duplicates == Duplicates::Skip;
        let rejected = match line.verdict {
            Verdict::Error { .. } => true,
            Verdict::Possible { .. } => skipped,
            _ => false,
        };
        if rejected {
            let number = self.hold(place.as_ref())?;
            self.rejects.add(&row, &number, || line.words(self.texts)).map_err(Trouble::Refused)?;
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
    fn act(&mut self, mut coming: Coming, place: Option<&Wanted>) -> Result<Verdict> {
        self.ledger.lead(&mut coming)?;
        let said = self.ledger.said(&coming)?;
        if let Some(verdict) = self.said_same(&coming, &said, place)? {
            return Ok(verdict);
        }
        let other = |who: Who| said.iter().any(|said| !said.same && who == Who::Stored(said.person));
        let mut known = self.ledger.known(&coming)?;
        known.retain(|one| !other(one.who) || shares_number(&coming.person, &one.person));
        match judge(&coming.person, &known) {
            Judgement::New => {
                let alike = self.ledger.alike(&coming)?.into_iter().find(|one| !other(one.known.who));
                match alike {
                    Some(one) => self.possible(coming, &[one.known], 0, why(&one.found), place),
                    None => self.add(coming, place).map(|()| Verdict::Add),
                }
            }
            Judgement::Clash { field, message } => Ok(Verdict::Error { faults: vec![self.fault(field, message)] }),
            Judgement::Possible { at, why } => self.possible(coming, &known, at, why, place),
            Judgement::Same { at, merged, updated, differs, corrects } => {
                let Some(one) = known.get(at) else { return Ok(Verdict::Blank) };
                let said = self.said_before(one, coming.line).filter(|_| corrects);
                let becomes = match said.map(|line| self.after(line, &coming.person, one)) {
                    None => Becomes { person: *merged, updated, differs, corrects },
                    Some(Ok(becomes)) => becomes,
                    Some(Err(fault)) => return Ok(Verdict::Error { faults: vec![fault] }),
                };
                self.same(&coming, one, becomes, place)
            }
        }
    }

    /// A row of which a clerk said who it is: her gaps are filled. `None` if none said so, or she is no longer there.
    fn said_same(&mut self, coming: &Coming, said: &[Said], place: Option<&Wanted>) -> Result<Option<Verdict>> {
        let Some(said) = said.iter().find(|said| said.same) else { return Ok(None) };
        let Some(one) = self.ledger.person(said.person)? else { return Ok(None) };
        // A number of the row may be somebody else's meanwhile.
        let taken = |known: &Known| known.who != one.who && shares_number(&coming.person, &known.person);
        if self.ledger.known(coming)?.iter().any(taken) {
            return Ok(None);
        }
        self.same(coming, &one, Becomes::filled(&coming.person, &one), place).map(Some)
    }

    fn add(&mut self, coming: Coming, place: Option<&Wanted>) -> Result<()> {
        self.report.enrolled += u64::from(place.is_some());
        self.ledger.add(coming, place.cloned())
    }

    fn possible(
        &mut self,
        coming: Coming,
        known: &[Known],
        at: usize,
        why: Message,
        place: Option<&Wanted>,
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
                self.same(&coming, one, Becomes::filled(&coming.person, one), place)?;
            }
            // Numbers that are somebody's already cannot be given twice.
            (_, _) => match known.iter().find(|other| shares_number(&coming.person, &other.person)) {
                Some(other) => return Ok(Verdict::Error { faults: vec![self.taken(&coming.person, other)] }),
                None => self.add(coming, place)?,
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

/// Why a row looks like somebody recorded: « 97 % : nom 94 % · même naissance ».
fn why(found: &Comparison) -> Message {
    Message::new("import-why-alike").with("score", hundredths(found.score)).with("reasons", found.told())
}

fn shares_number(one: &Person, other: &Person) -> bool {
    (one.file.is_some() && one.file == other.file) || (one.cin.is_some() && one.cin == other.cin)
}
