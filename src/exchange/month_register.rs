//! A month of a course as a table for spreadsheets: one line for each woman, one column for each class.

use super::text_out::{Laid, Paper, Part, WIDE};
use crate::domain::attendance::{Status, Totals};
use crate::domain::date::figures;
use crate::domain::id::CourseId;
use crate::domain::labels::{Labels, Letters, Sign};
use crate::domain::message::{Message, Value};
use crate::store::month_register::{Cell, Month, Woman, month, taught_by};
use crate::store::{Result, Store, course, meta};
use crate::text::{Texts, format};
use chrono::NaiveDate;
use std::ops::Range;

/// The headings and rows of the month that `day` lies in: n°, names in both scripts, a mark for each class, counts,
/// hours. What `csv_out::write` and `xlsx_out::write` take: marks have the letters that an import reads, in every language.
pub fn month_register(
    store: &Store,
    course: CourseId,
    day: NaiveDate,
    today: NaiveDate,
    texts: &Texts,
) -> Result<(Vec<String>, Vec<Vec<Value>>)> {
    let filed = |letters: Letters, sign| letters.labels.unwrap_or(Labels::DEFAULT).of(sign).to_owned();
    lettered(store, course, (day, today), texts, filed)
}

/// The same to be looked at: marks have the letters that the sheet shows in the language.
pub fn month_seen(
    store: &Store,
    course: CourseId,
    day: NaiveDate,
    today: NaiveDate,
    texts: &Texts,
) -> Result<(Vec<String>, Vec<Vec<Value>>)> {
    lettered(store, course, (day, today), texts, |letters, sign| letter_of(letters, sign, texts))
}

fn lettered(
    store: &Store,
    course: CourseId,
    (day, today): (NaiveDate, NaiveDate),
    texts: &Texts,
    letter: impl Fn(Letters, Sign) -> String,
) -> Result<(Vec<String>, Vec<Vec<Value>>)> {
    let month = month(store, course, day, today)?;
    let letters = meta::rules_of(store, course)?.letters;
    let rows = month.women.iter().map(|woman| row(woman, &|sign| letter(letters, sign))).collect();
    Ok((headings(&month, texts), rows))
}

/// What a mark is written with: the course's own letters, else those of the language.
fn letter_of(letters: Letters, sign: Sign, texts: &Texts) -> String {
    letters.labels.map_or_else(|| texts.word(sign.label()), |labels| labels.of(sign).to_owned())
}

/// Columns before the classes.
pub const BEFORE: usize = 3;
/// Columns after them.
pub const AFTER: usize = 8;

fn headings(month: &Month, texts: &Texts) -> Vec<String> {
    let words = |ids: &[&'static str]| ids.iter().map(|id| texts.say(&Message::new(id))).collect::<Vec<_>>();
    let mut all = words(&["sheet-number", "sheet-name", "sheet-name-ar"]);
    all.extend(
        month
            .sessions
            .iter()
            .map(|session| format!("{} {}", figures::short_date(session.on), figures::time(session.starts))),
    );
    all.extend(words(&[
        "status-present",
        "status-late",
        "status-absent",
        "status-justified",
        "status-exempt",
        "export-untaken",
        "export-attended",
        "export-offered",
    ]));
    all
}

fn row(woman: &Woman, letter: &dyn Fn(Sign) -> String) -> Vec<Value> {
    let line = &woman.line;
    let mut cells: Vec<Value> = Vec::with_capacity(woman.cells.len() + BEFORE + AFTER);
    cells.push(line.number.into());
    cells.push(match &line.label {
        Some(label) if line.person.is_none() => label.as_str().into(),
        _ => line.name.in_latin(),
    });
    cells.push(line.name.in_arabic());
    cells.extend(woman.cells.iter().map(|cell| mark(cell, letter)));
    let t = &woman.totals;
    cells.extend([t.present, t.late, t.absent, t.justified, t.exempt, t.untaken].map(Value::from));
    cells.push(Value::Minutes(i64::from(t.attended)));
    cells.push(Value::Minutes(i64::from(t.offered)));
    cells
}

/// `P`, `R.20`, `S.30`; a middle dot where she is not concerned; nothing where nothing was recorded.
fn mark(cell: &Cell, letter: &dyn Fn(Sign) -> String) -> Value {
    match cell {
        Cell::NotConcerned => "·".into(),
        Cell::Untaken => Value::Empty,
        Cell::OnLeave(_) => letter(Sign::Status(Status::Justified)).into(),
        Cell::Marked(mark) => {
            let timed = |sign, minutes: Option<u16>| minutes.map(|n| format!("{}.{n}", letter(sign)));
            let late = timed(Sign::Status(mark.status), mark.minutes);
            let early = timed(Sign::Early, mark.early);
            match (late, early) {
                (None, None) => letter(Sign::Status(mark.status)).into(),
                (late, early) => late.into_iter().chain(early).collect::<Vec<_>>().join(" ").into(),
            }
        }
    }
}

/// Most classes of one sheet: beyond, a name would have less than sixteen letters.
const ACROSS: usize = 29;

/// The month as pages for any printer: n° d'ordre, name in the script of the language, a mark for each class, counts and the
/// rate of each woman; below them the heads of each class. A month of more classes than a sheet is wide goes on beside it,
/// the counts on the last. What `text_out::write_parts` takes.
pub fn month_paper(
    store: &Store,
    course: CourseId,
    day: NaiveDate,
    today: NaiveDate,
    texts: &Texts,
) -> Result<Vec<Part>> {
    let month = month(store, course, day, today)?;
    let letters = meta::rules_of(store, course)?.letters;
    let (row, _) = course::get(store, course)?;
    let shown = |name: &str, name_ar: Option<&str>| texts.pick(name, name_ar).to_owned();
    let mut whose = vec![shown(&row.course.name, row.course.name_ar.as_deref())];
    whose.push(shown(&row.centre_name.0, row.centre_name.1.as_deref()));
    // Those who taught that month: the course may have passed to another since.
    let taught = taught_by(store, course, day)?;
    whose.extend(taught.iter().map(|(name, name_ar)| shown(name, name_ar.as_deref())));
    whose.extend(row.course.trainer.filter(|_| taught.is_empty()));
    let mut all = Totals::default();
    month.women.iter().for_each(|woman| all.merge(&woman.totals));
    let sums = Message::new("paper-month-sums")
        .with("women", month.women.len())
        .with("classes", month.sessions.len())
        .with("attended", Value::Minutes(i64::from(all.attended)))
        .with("offered", Value::Minutes(i64::from(all.offered)));
    let title = Message::new("paper-month").with("month", format::month(texts.language(), day));
    let sheet = Sheet { month: &month, letters, all: &all, texts };
    // As many on each sheet, give or take one.
    let parts = month.sessions.len().div_ceil(ACROSS).max(1);
    let each = month.sessions.len().div_ceil(parts).max(1);
    Ok((0..parts)
        .map(|part| {
            let from = part * each;
            let columns = from..(from + each).min(month.sessions.len());
            let (laid, rows) = sheet.part(columns, part + 1 == parts);
            let above = vec![whose.join(" · "), texts.say(&sums)];
            Part { paper: Paper { title: texts.say(&title), above, day: today }, laid, rows }
        })
        .collect())
}

/// What the sheets of a month have in common.
struct Sheet<'a> {
    month: &'a Month,
    letters: Letters,
    all: &'a Totals,
    texts: &'a Texts,
}

impl Sheet<'_> {
    fn letter(&self, sign: Sign) -> String {
        letter_of(self.letters, sign, self.texts)
    }

    /// The columns and rows of some classes; `last`: with the counts of the month behind them.
    fn part(&self, columns: Range<usize>, last: bool) -> (Vec<Laid>, Vec<Vec<Value>>) {
        let (month, texts) = (self.month, self.texts);
        let counts = [Status::Present, Status::Late, Status::Absent, Status::Justified].map(Sign::Status);
        let column = |heading: String, cells: u16| Laid { heading, cells, far: true };
        // A mark is one or two characters, its day two; what is left of the line is the name's.
        let beside = if last { 4 * (counts.len() as u16) + 8 } else { 0 };
        let used = 4 + u16::try_from(columns.len()).unwrap_or(u16::MAX).saturating_mul(3) + beside;
        let name = WIDE.saturating_sub(used + 1).clamp(14, 34);
        let arabic = texts.prefers_arabic();
        let word = |id: &'static str| texts.say(&Message::new(id));
        let name_id = if arabic { "sheet-name-ar" } else { "sheet-name" };
        let mut laid = vec![column(word("sheet-number"), 3), Laid { heading: word(name_id), cells: name, far: arabic }];
        let classes = month.sessions.get(columns.clone()).unwrap_or_default();
        laid.extend(classes.iter().map(|class| column(class.on.format("%d").to_string(), 2)));
        if last {
            laid.extend(counts.map(|sign| column(self.letter(sign), 3)));
            laid.push(column(word("month-grid-rate"), 7));
        }
        let mut rows: Vec<Vec<Value>> = Vec::new();
        for woman in &month.women {
            let mut cells: Vec<Value> = vec![woman.line.number.into(), woman.line.called()];
            cells.extend(woman.cells.get(columns.clone()).unwrap_or_default().iter().map(|cell| match cell {
                Cell::NotConcerned => "·".into(),
                Cell::Untaken => Value::Empty,
                Cell::OnLeave(_) => self.letter(Sign::Status(Status::Justified)).into(),
                Cell::Marked(mark) => self.letter(mark.sign()).into(),
            }));
            if last {
                cells.extend(sums(&woman.totals));
            }
            rows.push(cells);
        }
        let foot = |id: &'static str, heads: fn(&Totals) -> u32| {
            let mut cells: Vec<Value> = vec![Value::Empty, Value::Term(id)];
            cells.extend(columns.clone().map(|column| {
                let totals = month.of_session(column);
                if totals.expected() + totals.exempt > 0 { Value::from(heads(&totals)) } else { Value::Empty }
            }));
            cells
        };
        let mut came = foot("month-grid-came", Totals::came);
        if last {
            came.extend(sums(self.all));
        }
        rows.extend([vec![Value::Empty], came, foot("month-grid-absent", |totals| totals.absent + totals.justified)]);
        (laid, rows)
    }
}

/// The counts of a month and its rate.
fn sums(totals: &Totals) -> [Value; 5] {
    let heads = [totals.present, totals.late, totals.absent, totals.justified];
    let [present, late, absent, justified] = heads.map(Value::from);
    [present, late, absent, justified, totals.presence().told()]
}
