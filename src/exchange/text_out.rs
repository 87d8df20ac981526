//! Tables as pages of plain text, for any printer: what it is above, lines in columns, the page and its number below. Text
//! stays in the order it is read in: what shows or prints the file shapes and turns Arabic.

use super::atomic::Atomic;
use crate::domain::field::{Column, Script, Width};
use crate::domain::message::{Message, Value};
use crate::text::{Texts, cells};
use chrono::NaiveDate;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Characters of a line: a sheet on its side in the letters that every line printer has.
pub const WIDE: u16 = 132;
/// Lines of a page.
const LONG: usize = 60;
/// Lines of a page that are not rows: headings, the rule below them, a blank and the page's number.
const FURNITURE: usize = 5;

/// What stands above a table.
pub struct Paper {
    /// What it is.
    pub title: String,
    /// Whose, of what, how many.
    pub above: Vec<String>,
    /// The day it is of.
    pub day: NaiveDate,
}

/// A column as it stands on a page.
pub struct Laid {
    /// What stands above it.
    pub heading: String,
    /// Characters of it.
    pub cells: u16,
    /// True: its values stand at its far end.
    pub far: bool,
}

/// Where three sign.
pub const SIGN: &str =
    "................................    ................................    ................................";

/// Writes a declared table; the last columns are left out where the page has no room for them.
pub fn write<R>(
    path: &Path,
    replace: bool,
    paper: &Paper,
    (columns, headings): (&[Column<R>], &[String]),
    rows: &mut dyn Iterator<Item = Vec<Value>>,
    texts: &Texts,
) -> Result<(PathBuf, u64), Message> {
    let laid = lay(columns, headings);
    let mut file = Atomic::create(path, replace)?;
    let count = pages(&mut file, &mut 0, paper, &laid, rows, &[], texts).map_err(|error| file.failure(error))?;
    Ok((file.finish()?, count))
}

/// A table that goes over several sheets beside one another: each begins a page of its own.
pub struct Part {
    /// What stands above it.
    pub paper: Paper,
    /// Its columns.
    pub laid: Vec<Laid>,
    /// Its rows.
    pub rows: Vec<Vec<Value>>,
}

/// Writes the parts of a table, pages numbered through. Returns the rows of the first: each has those of all.
pub fn write_parts(path: &Path, replace: bool, parts: Vec<Part>, texts: &Texts) -> Result<(PathBuf, u64), Message> {
    let mut file = Atomic::create(path, replace)?;
    let (mut page, mut count) = (0, 0);
    for Part { paper, laid, rows } in parts {
        let began = if page > 0 { file.write_all(b"\x0c") } else { Ok(()) };
        let first = page == 0;
        let written =
            began.and_then(|()| pages(&mut file, &mut page, &paper, &laid, &mut rows.into_iter(), &[], texts));
        let rows = written.map_err(|error| file.failure(error))?;
        count = if first { rows } else { count };
    }
    Ok((file.finish()?, count))
}

/// The same with lines below the last row: what was found, and where who signs.
pub fn write_signed<R>(
    (path, replace): (&Path, bool),
    paper: &Paper,
    (columns, headings): (&[Column<R>], &[String]),
    rows: &mut dyn Iterator<Item = Vec<Value>>,
    below: &[String],
    texts: &Texts,
) -> Result<(PathBuf, u64), Message> {
    let laid = lay(columns, headings);
    let mut file = Atomic::create(path, replace)?;
    let count = pages(&mut file, &mut 0, paper, &laid, rows, below, texts).map_err(|error| file.failure(error))?;
    Ok((file.finish()?, count))
}

fn pages(
    out: &mut dyn Write,
    page: &mut usize,
    paper: &Paper,
    laid: &[Laid],
    rows: &mut dyn Iterator<Item = Vec<Value>>,
    below: &[String],
    texts: &Texts,
) -> io::Result<u64> {
    let mut rows = rows.peekable();
    let (mut count, mut first) = (0, true);
    loop {
        *page += 1;
        let mut left = LONG.saturating_sub(FURNITURE + if below.is_empty() { 0 } else { below.len() + 1 });
        if std::mem::take(&mut first) {
            left = left.saturating_sub(paper.above.len() + 3);
            line(out, &format!("{}   {}", paper.title, crate::text::format::date(paper.day)))?;
            for above in &paper.above {
                line(out, above)?;
            }
            line(out, "")?;
        }
        row(out, laid, laid.iter().map(|column| column.heading.clone()))?;
        let whole: u16 = laid.iter().map(|column| column.cells + 1).sum();
        line(out, &"─".repeat(usize::from(whole.saturating_sub(1))))?;
        for values in rows.by_ref().take(left.max(1)) {
            row(out, laid, values.iter().map(|value| texts.value(value)))?;
            count += 1;
        }
        let more = rows.peek().is_some();
        if !more && !below.is_empty() {
            line(out, "")?;
            below.iter().try_for_each(|below| line(out, below))?;
        }
        line(out, "")?;
        let foot = Message::new("paper-page").with("title", paper.title.as_str()).with("page", *page);
        line(out, &texts.say(&foot))?;
        if !more {
            return Ok(count);
        }
        // The printer takes the next sheet.
        out.write_all(b"\x0c")?;
    }
}

fn lay<R>(columns: &[Column<R>], headings: &[String]) -> Vec<Laid> {
    let mut laid: Vec<Laid> = Vec::new();
    let mut used = 0;
    for (column, heading) in columns.iter().zip(headings) {
        let (Width::Cells(cells) | Width::Fill(cells)) = column.width;
        if used + cells > WIDE {
            break;
        }
        used += cells + 1;
        laid.push(Laid { heading: heading.clone(), cells, far: column.far || column.script == Script::Arabic });
    }
    let fills: Vec<usize> = columns
        .iter()
        .enumerate()
        .filter(|(at, column)| *at < laid.len() && matches!(column.width, Width::Fill(_)))
        .map(|(at, _)| at)
        .collect();
    let spare = WIDE.saturating_sub(used.saturating_sub(1));
    let each = u16::try_from(fills.len()).ok().filter(|many| *many > 0).map_or(0, |many| spare / many);
    for at in fills {
        if let Some(column) = laid.get_mut(at) {
            column.cells += each;
        }
    }
    laid
}

/// One row: each cell cut to its column, a blank between two.
fn row(out: &mut dyn Write, laid: &[Laid], values: impl Iterator<Item = String>) -> io::Result<()> {
    let mut whole = String::new();
    for (column, value) in laid.iter().zip(values) {
        let text = cut(&crate::text::sanitize::line(&value), column.cells);
        let pad = " ".repeat(usize::from(column.cells.saturating_sub(cells::width(&text))));
        if !whole.is_empty() {
            whole.push(' ');
        }
        let (first, second) = if column.far { (pad.as_str(), text.as_str()) } else { (text.as_str(), pad.as_str()) };
        whole.push_str(first);
        whole.push_str(second);
    }
    line(out, &whole)
}

/// As much of a text as so many cells hold, in the order it is read in.
fn cut(text: &str, room: u16) -> String {
    if cells::width(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        kept.push(c);
        if cells::width(&kept) >= room {
            kept.pop();
            break;
        }
    }
    kept.push('…');
    kept
}

fn line(out: &mut dyn Write, text: &str) -> io::Result<()> {
    out.write_all(text.trim_end().as_bytes())?;
    out.write_all(b"\r\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::text::Language;

    const COLUMNS: &[Column<u32>] = &[
        Column::new("a", Width::Cells(4), Script::Latin, |n: &u32| (*n).into()).far(),
        Column::new("b", Width::Fill(20), Script::Latin, |_| Value::Empty),
        Column::new("c", Width::Cells(200), Script::Latin, |_| Value::Empty),
    ];

    fn printed(rows: u32) -> String {
        let headings = ["n", "Nom", "far too wide"].map(str::to_owned);
        let laid = lay(COLUMNS, &headings);
        let mut out = Vec::new();
        let paper = Paper {
            title: "Liste".into(),
            above: vec!["Azilal".into()],
            day: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        };
        let mut rows = (1..=rows).map(|n| vec![n.into(), "ALAOUI\u{1b}[2J ".repeat(30).into(), Value::Empty]);
        pages(&mut out, &mut 0, &paper, &laid, &mut rows, &[], &Texts::load(Language::French)).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn pages_are_whole_and_numbered_and_no_line_is_too_long() {
        for rows in [0, 1, 51, 52, 200] {
            let text = printed(rows);
            let pages: Vec<&str> = text.split('\x0c').collect();
            for page in &pages {
                assert!(page.lines().count() <= LONG, "{rows} rows: {} lines", page.lines().count());
                assert!(page.lines().all(|line| cells::width(line) <= WIDE));
                assert!(page.contains("Nom") && !page.contains("far too wide") && !page.contains('\u{1b}'));
            }
            assert!(text.contains(&format!("{rows} ALAOUI")) || rows == 0);
            assert!(text.trim_end().ends_with(&pages.len().to_string()), "{text}");
        }
    }
}
