//! Tables as workbooks: text cells stay text, dates and durations are real ones, the headings stay in sight.

use super::atomic::Atomic;
use super::csv_out::{decimal, headings as table_headings};
use crate::domain::field::Column;
use crate::domain::message::{Message, Value};
use crate::text::Texts;
use crate::text::locale::Side;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Widest column, in characters.
const WIDE: usize = 40;
/// Most characters Excel keeps in a cell.
const CELL_MAX: usize = 32_767;
/// Minutes of a day: a duration is a part of one.
const DAY: f64 = 1440.0;

/// Writes headings and rows as the one sheet of a workbook. `texts` says its side and its words.
pub fn write(
    path: &Path,
    replace: bool,
    title: &str,
    headings: &[String],
    rows: &mut dyn Iterator<Item = Vec<Value>>,
    texts: &Texts,
) -> Result<(PathBuf, u64), Message> {
    // Asked first, so that nothing is built for a place that is taken.
    let mut file = Atomic::create(path, replace)?;
    let mut workbook = Workbook::new();
    let built = fill(workbook.add_worksheet(), title, headings, rows, texts);
    let bytes = built.and_then(|count| Ok((workbook.save_to_buffer()?, count)));
    let (bytes, count) = bytes.map_err(|_| super::open::about(path, "exchange-write-failed"))?;
    file.write_all(&bytes).map_err(|error| file.failure(error))?;
    Ok((file.finish()?, count))
}

/// Writes a declared table: its columns' headings are the texts `subject-column`.
pub fn write_table<R>(
    path: &Path,
    replace: bool,
    subject: &str,
    columns: &[Column<R>],
    rows: &mut dyn Iterator<Item = R>,
    texts: &Texts,
) -> Result<(PathBuf, u64), Message> {
    let headings = table_headings(subject, columns, texts);
    let mut values = rows.map(|row| columns.iter().map(|column| (column.value)(&row)).collect());
    write(path, replace, subject, &headings, &mut values, texts)
}

fn fill(
    sheet: &mut Worksheet,
    title: &str,
    headings: &[String],
    rows: &mut dyn Iterator<Item = Vec<Value>>,
    texts: &Texts,
) -> Result<u64, XlsxError> {
    sheet.set_name(sheet_name(title))?;
    sheet.set_right_to_left(texts.side() == Side::Right);
    sheet.set_freeze_panes(1, 0)?;
    let formats = Formats::new();
    let mut widths: Vec<usize> = headings.iter().map(|heading| heading.chars().count()).collect();
    for (column, heading) in headings.iter().enumerate() {
        sheet.write_string_with_format(0, place(column)?, cut(heading), &formats.heading)?;
    }
    let mut count = 0_u64;
    for row in rows {
        count += 1;
        let line = u32::try_from(count).map_err(|_| XlsxError::RowColumnLimitError)?;
        for (column, value) in row.iter().enumerate() {
            let width = put(sheet, line, place(column)?, value, &formats, texts)?;
            if let Some(widest) = widths.get_mut(column) {
                *widest = width.max(*widest);
            }
        }
    }
    for (column, width) in widths.into_iter().enumerate() {
        sheet.set_column_width(place(column)?, (width.min(WIDE) + 2) as f64)?;
    }
    Ok(count)
}

struct Formats {
    heading: Format,
    date: Format,
    time: Format,
    duration: Format,
}

impl Formats {
    fn new() -> Self {
        Self {
            heading: Format::new().set_bold().set_align(FormatAlign::Center),
            date: Format::new().set_num_format("dd/mm/yyyy"),
            time: Format::new().set_num_format("hh:mm"),
            duration: Format::new().set_num_format("[h]:mm"),
        }
    }
}

fn place(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

/// Writes one cell; returns about how many characters wide it is.
fn put(
    sheet: &mut Worksheet,
    line: u32,
    column: u16,
    value: &Value,
    formats: &Formats,
    texts: &Texts,
) -> Result<usize, XlsxError> {
    match value {
        Value::Empty => return Ok(0),
        Value::Number(n) => {
            sheet.write_number(line, column, *n as f64)?;
        }
        Value::Minutes(n) => {
            sheet.write_number_with_format(line, column, *n as f64 / DAY, &formats.duration)?;
        }
        Value::Date(day) => match excel_day(*day) {
            Some(date) => {
                sheet.write_datetime_with_format(line, column, &date, &formats.date)?;
            }
            None => {
                sheet.write_string(line, column, day.to_string())?;
            }
        },
        Value::Time(at) => {
            sheet.write_number_with_format(line, column, minutes(*at) / DAY, &formats.time)?;
        }
        Value::Text(text) => {
            sheet.write_string(line, column, cut(text))?;
            return Ok(text.chars().count().min(WIDE));
        }
        Value::Hundredths(_) | Value::PerMille(_) => {
            sheet.write_string(line, column, decimal(value))?;
        }
        Value::Both(..) | Value::Month(_) | Value::Term(_) | Value::Words(_) | Value::Message(_) => {
            let text = texts.value(value);
            sheet.write_string(line, column, cut(&text))?;
            return Ok(text.chars().count().min(WIDE));
        }
    }
    Ok(10)
}

fn minutes(at: NaiveTime) -> f64 {
    f64::from(at.hour() * 60 + at.minute())
}

/// Excel has no day before 1900.
fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year >= 1900)?;
    let month = u8::try_from(day.month()).ok()?;
    ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).ok()?).ok()
}

fn cut(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
        .take(CELL_MAX)
        .collect()
}

/// Excel refuses some signs in names of sheets, and more than 31 characters.
fn sheet_name(title: &str) -> String {
    let name: String = title
        .chars()
        .map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'') || c.is_control() { ' ' } else { c })
        .take(28)
        .collect();
    let name = name.trim();
    if name.is_empty() { "1".to_owned() } else { name.to_owned() }
}
