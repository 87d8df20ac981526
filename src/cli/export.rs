//! `najma attendance export`: a month of a course, one line for each woman, one column for each class.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, enrolments, given, lookup, place};
use crate::domain::attendance::{Line, Sheet, Totals};
use crate::domain::course::CourseRow;
use crate::domain::date::western_digits;
use crate::domain::id::EnrolmentId;
use crate::domain::labels::Labels;
use crate::domain::message::{Message, Value};
use crate::domain::session::State;
use crate::exchange::{csv_out, xlsx_out};
use crate::store::{Store, attendance, enrolment, meta, session};
use crate::text::Texts;
use chrono::{Days, Months, NaiveDate};
use clap::{ArgMatches, Command};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.verb("export", "cli-do-attendance-export")
        .arg(g.place("course", "course"))
        .arg(g.option("month", "month").required(true))
        .arg(
            g.option("format", "format")
                .value_parser(["csv", "xlsx"])
                .default_value("csv"),
        )
        .arg(
            g.option("output", "file")
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(g.flag("replace"))
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let first = month(given(args, "month"))?;
    let store = call.reading()?;
    let course = lookup::course(&store, given(args, "course"))?;
    let grid = Grid::read(&store, &course, first, call.today())?;
    let title = format!("{} {}", course.course.code, first.format("%Y-%m"));
    let write = |path: &Path, replace: bool| {
        let headings = grid.headings(&call.texts);
        let mut rows = grid.lines.values().map(|line| line.cells(&grid));
        match given(args, "format") {
            "xlsx" => xlsx_out::write(path, replace, &title, &headings, &mut rows, &call.texts),
            _ => csv_out::write(path, replace, &headings, &mut rows, &call.texts),
        }
        .map_err(Failure::Refused)
    };
    if let Some(path) = args.get_one::<PathBuf>("output") {
        let (path, rows) = write(path, args.get_flag("replace"))?;
        let said = Message::new("cli-exported")
            .with("course", course.course.name.as_str())
            .with("rows", i64::try_from(rows).unwrap_or(i64::MAX))
            .with("file", place::shown(&path));
        return call.done(
            &said,
            json!({ "file": place::shown(&path), "rows": rows, "sessions": grid.days.len() }),
        );
    }
    if given(args, "format") == "xlsx" && std::io::stdout().is_terminal() {
        return Err(Failure::refused("cli-workbook-on-terminal"));
    }
    // Written whole first: a reader of standard output gets everything or a refusal, never half a file.
    let path = std::env::temp_dir().join(format!(
        "najma-export-{}-{}",
        std::process::id(),
        call.clock.now_ms()
    ));
    write(&path, false)?;
    let sent = send(&path, &mut call.out);
    std::fs::remove_file(&path).ok();
    sent
}

fn send(path: &Path, out: &mut super::Out) -> Result<()> {
    let mut file = std::fs::OpenOptions::new().read(true).open(path)?;
    let mut piece = vec![0; 64 << 10];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(()),
            n => out.stream().write_all(piece.get(..n).unwrap_or_default())?,
        }
    }
}

/// The first day of `2026-11` or `11/2026`.
fn month(text: &str) -> Result<NaiveDate> {
    let western = western_digits(text.trim());
    let read = match (western.split_once('-'), western.split_once('/')) {
        (Some((year, month)), _) | (None, Some((month, year))) => year
            .parse()
            .ok()
            .filter(|year| (1900..=9999).contains(year))
            .zip(month.parse().ok())
            .and_then(|(year, month)| NaiveDate::from_ymd_opt(year, month, 1)),
        _ => None,
    };
    read.ok_or_else(|| {
        Failure::Usage(
            Message::new("cli-not-a-month")
                .with("arg", "--month")
                .with("value", text),
        )
    })
}

/// A month of a course.
struct Grid {
    /// The classes that were or will be held.
    days: Vec<Sheet>,
    lines: BTreeMap<u16, Woman>,
    /// How this delegation writes its marks.
    labels: Labels,
}

struct Woman {
    id: EnrolmentId,
    number: u16,
    name: String,
    name_ar: String,
    totals: Totals,
}

impl Grid {
    fn read(store: &Store, course: &CourseRow, first: NaiveDate, today: NaiveDate) -> Result<Self> {
        let last = first
            .checked_add_months(Months::new(1))
            .and_then(|next| next.checked_sub_days(Days::new(1)));
        let sessions = session::of_course(store, course.id, first, last.unwrap_or(first))?;
        let mut lines = BTreeMap::new();
        for line in enrolment::of_course(store, course.id)? {
            let woman = Woman {
                id: line.id,
                number: line.number,
                name: enrolments::latin(&line),
                name_ar: line.name.arabic(),
                totals: Totals::default(),
            };
            lines.insert(line.number, woman);
        }
        let mut days = Vec::new();
        for session in sessions
            .iter()
            .filter(|session| session.state != State::Cancelled)
        {
            let sheet = attendance::sheet(store, session.id)?;
            for line in sheet
                .lines
                .iter()
                .filter(|line| line.concerned && session.on <= today)
            {
                if let Some(woman) = lines.get_mut(&line.enrolment.number) {
                    woman.totals.add(line.mark.as_ref(), session.minutes);
                }
            }
            days.push(sheet);
        }
        let labels = meta::rules(store)?.labels.unwrap_or(Labels::DEFAULT);
        Ok(Self {
            days,
            lines,
            labels,
        })
    }

    fn headings(&self, texts: &Texts) -> Vec<String> {
        let words = |ids: &[&str]| ids.iter().map(|id| texts.word(id)).collect::<Vec<_>>();
        let mut all = words(&["sheet-number", "cli-column-name", "cli-column-name-ar"]);
        all.extend(self.days.iter().map(|day| {
            format!(
                "{} {}",
                day.session.on.format("%d/%m"),
                day.session.starts.format("%H:%M")
            )
        }));
        all.extend(words(&[
            "status-present",
            "status-late",
            "status-absent",
            "status-justified",
            "status-exempt",
            "cli-mark-untaken",
            "cli-column-attended",
            "cli-column-offered",
        ]));
        all
    }
}

impl Woman {
    fn cells(&self, grid: &Grid) -> Vec<Value> {
        let days = &grid.days;
        let mut cells: Vec<Value> = Vec::with_capacity(days.len() + 11);
        cells.push(self.number.into());
        cells.push(self.name.as_str().into());
        cells.push(self.name_ar.as_str().into());
        cells.extend(days.iter().map(|day| {
            day.of(self.id)
                .map_or(Value::Empty, |line| mark(line, grid.labels))
        }));
        let t = &self.totals;
        cells.extend(
            [
                t.present,
                t.late,
                t.absent,
                t.justified,
                t.exempt,
                t.untaken,
            ]
            .map(Value::from),
        );
        cells.push(Value::Minutes(i64::from(t.attended)));
        cells.push(Value::Minutes(i64::from(t.offered)));
        cells
    }
}

/// `P`, `R.20`; a middle dot where she is not concerned; nothing where nothing was recorded.
fn mark(line: &Line, labels: Labels) -> Value {
    match &line.mark {
        Some(mark) => match mark.minutes {
            Some(minutes) => format!("{}.{minutes}", labels.of(mark.status)).into(),
            None => labels.of(mark.status).into(),
        },
        None if line.concerned => Value::Empty,
        None => "·".into(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_month_is_read_in_either_order_and_any_digits() {
        let november = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        for text in ["2026-11", "11/2026", "٢٠٢٦-١١"] {
            assert_eq!(month(text).unwrap(), november);
        }
        for wrong in ["", "2026", "2026-13", "2026-00", "26-11", "x-y", "99999-1"] {
            assert!(month(wrong).is_err(), "{wrong}");
        }
    }
}
