//! A month of a course as a table for spreadsheets: one line for each woman, one column for each class.

use crate::domain::attendance::Status;
use crate::domain::id::CourseId;
use crate::domain::labels::{Labels, Sign};
use crate::domain::message::{Message, Value};
use crate::store::month_register::{Cell, Month, Woman, month};
use crate::store::{Result, Store, meta};
use crate::text::Texts;
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
