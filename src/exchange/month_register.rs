//! A month of a course as a table for spreadsheets: one line for each woman, one column for each class.

use super::text_out::{Laid, Paper, WIDE};
use crate::domain::attendance::{Status, Totals};
use crate::domain::id::CourseId;
use crate::domain::labels::{Labels, Sign};
use crate::domain::message::{Message, Value};
use crate::store::month_register::{Cell, Month, Woman, month};
use crate::store::{Result, Store, course, meta};
use crate::text::{Texts, format};
use chrono::NaiveDate;

/// The headings and rows of the month that `day` lies in: n°, names in both scripts, a mark for each class, counts,
/// hours. What `csv_out::write` and `xlsx_out::write` take.
pub fn month_register(
    store: &Store,
    course: CourseId,
    day: NaiveDate,
    today: NaiveDate,
    texts: &Texts,
) -> Result<(Vec<String>, Vec<Vec<Value>>)> {
    let month = month(store, course, day, today)?;
    let labels = meta::rules_of(store, course)?.letters.labels.unwrap_or(Labels::DEFAULT);
    Ok((headings(&month, texts), month.women.iter().map(|woman| row(woman, labels)).collect()))
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
            .map(|session| format!("{} {}", session.on.format("%d/%m"), session.starts.format("%H:%M"))),
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

fn row(woman: &Woman, labels: Labels) -> Vec<Value> {
    let line = &woman.line;
    let mut cells: Vec<Value> = Vec::with_capacity(woman.cells.len() + BEFORE + AFTER);
    cells.push(line.number.into());
    cells.push(match &line.label {
        Some(label) if line.person.is_none() => label.as_str().into(),
        _ => line.name.latin().into(),
    });
    cells.push(line.name.arabic().into());
    cells.extend(woman.cells.iter().map(|cell| mark(cell, labels)));
    let t = &woman.totals;
    cells.extend([t.present, t.late, t.absent, t.justified, t.exempt, t.untaken].map(Value::from));
    cells.push(Value::Minutes(i64::from(t.attended)));
    cells.push(Value::Minutes(i64::from(t.offered)));
    cells
}

/// `P`, `R.20`, `S.30`; a middle dot where she is not concerned; nothing where nothing was recorded.
fn mark(cell: &Cell, labels: Labels) -> Value {
    match cell {
        Cell::NotConcerned => "·".into(),
        Cell::Untaken => Value::Empty,
        Cell::OnLeave(_) => labels.of(Sign::Status(Status::Justified)).into(),
        Cell::Marked(mark) => {
            let timed = |sign, minutes: Option<u16>| minutes.map(|n| format!("{}.{n}", labels.of(sign)));
            let late = timed(Sign::Status(mark.status), mark.minutes);
            let early = timed(Sign::Early, mark.early);
            match (late, early) {
                (None, None) => labels.of(Sign::Status(mark.status)).into(),
                (late, early) => late.into_iter().chain(early).collect::<Vec<_>>().join(" ").into(),
            }
        }
    }
}

/// The month as a page for any printer: n° d'ordre, name in the script of the language, a mark for each class, counts and the
/// rate of each woman; below them the heads of each class. What `text_out::write_laid` takes.
pub fn month_paper(
    store: &Store,
    course: CourseId,
    day: NaiveDate,
    today: NaiveDate,
    texts: &Texts,
) -> Result<(Paper, Vec<Laid>, Vec<Vec<Value>>)> {
    let month = month(store, course, day, today)?;
    let letters = meta::rules_of(store, course)?.letters;
    let (row, _) = course::get(store, course)?;
    let word = |id: &'static str| texts.say(&Message::new(id));
    let letter = |sign: Sign| letters.labels.map_or_else(|| texts.word(sign.label()), |labels| labels.of(sign));
    let counts = [Status::Present, Status::Late, Status::Absent, Status::Justified].map(Sign::Status);
    let classes = u16::try_from(month.sessions.len()).unwrap_or(u16::MAX);
    let column = |heading: String, cells: u16| Laid { heading, cells, far: true };
    // A mark is one or two characters, its day two; what is left of the line is the name's.
    let used = 4 + classes.saturating_mul(3) + 4 * (counts.len() as u16) + 8;
    let name = WIDE.saturating_sub(used + 1).clamp(14, 34);
    let arabic = texts.prefers_arabic();
    let name_id = if arabic { "sheet-name-ar" } else { "sheet-name" };
    let mut laid = vec![column(word("sheet-number"), 3), Laid { heading: word(name_id), cells: name, far: arabic }];
    laid.extend(month.sessions.iter().map(|class| column(class.on.format("%d").to_string(), 2)));
    laid.extend(counts.map(|sign| column(letter(sign), 3)));
    laid.push(column(word("month-grid-rate"), 7));
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for woman in &month.women {
        let who = match &woman.line.label {
            Some(label) if woman.line.person.is_none() => label.clone(),
            _ => woman.line.name.shown(arabic),
        };
        let mut cells: Vec<Value> = vec![woman.line.number.into(), who.into()];
        cells.extend(woman.cells.iter().map(|cell| match cell {
            Cell::NotConcerned => "·".into(),
            Cell::Untaken => Value::Empty,
            Cell::OnLeave(_) => letter(Sign::Status(Status::Justified)).into(),
            Cell::Marked(mark) => letter(mark.sign()).into(),
        }));
        let t = &woman.totals;
        cells.extend([t.present, t.late, t.absent, t.justified].map(Value::from));
        cells.push(t.presence().shown().into());
        rows.push(cells);
    }
    let mut all = Totals::default();
    month.women.iter().for_each(|woman| all.merge(&woman.totals));
    let foot = |id: &'static str, heads: fn(&Totals) -> u32| {
        let mut cells: Vec<Value> = vec![Value::Empty, Value::Term(id)];
        cells.extend((0..month.sessions.len()).map(|column| {
            let totals = month.of_session(column);
            if totals.expected() + totals.exempt > 0 { Value::from(heads(&totals)) } else { Value::Empty }
        }));
        cells
    };
    let mut came = foot("month-grid-came", Totals::came);
    came.extend([all.present, all.late, all.absent, all.justified].map(Value::from));
    came.push(all.presence().shown().into());
    rows.extend([vec![Value::Empty], came, foot("month-grid-absent", |totals| totals.absent + totals.justified)]);
    let shown = |name: &str, name_ar: Option<&str>| texts.pick(name, name_ar).to_owned();
    let mut above = vec![shown(&row.course.name, row.course.name_ar.as_deref())];
    above.push(shown(&row.centre_name.0, row.centre_name.1.as_deref()));
    above.extend(row.course.trainer.clone());
    let sums = Message::new("paper-month-sums")
        .with("women", month.women.len())
        .with("classes", month.sessions.len())
        .with("attended", Value::Minutes(i64::from(all.attended)))
        .with("offered", Value::Minutes(i64::from(all.offered)));
    let title = Message::new("paper-month").with("month", format::month(texts.language(), day));
    let paper = Paper { title: texts.say(&title), above: vec![above.join(" · "), texts.say(&sums)], day: today };
    Ok((paper, laid, rows))
}
