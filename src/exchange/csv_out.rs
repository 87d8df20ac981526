//! Tables as CSV that Excel opens with its letters right: UTF-8 with its mark, semicolons, no `sep=` line (it would cancel
//! the mark), and no cell that a spreadsheet takes for a formula.

use super::atomic::Atomic;
use crate::domain::date::figures;
use crate::domain::field::Column;
use crate::domain::message::{Message, Value};
use crate::text::{Language, Texts, format};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes headings and rows to `path`. Returns where, and how many rows.
pub fn write(
    path: &Path,
    replace: bool,
    headings: &[String],
    rows: &mut dyn Iterator<Item = Vec<Value>>,
    texts: &Texts,
) -> Result<(PathBuf, u64), Message> {
    let mut file = Atomic::create(path, replace)?;
    let mut count = 0;
    let written = (|| {
        begin(&mut file)?;
        line(&mut file, headings.iter().map(String::as_str))?;
        for row in rows {
            let cells: Vec<String> = row.iter().map(|value| cell(value, texts)).collect();
            line(&mut file, cells.iter().map(String::as_str))?;
            count += 1;
        }
        Ok(())
    })();
    written.map_err(|error| file.failure(error))?;
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
    let headings = headings(subject, columns, texts);
    let mut values = rows.map(|row| columns.iter().map(|column| (column.value)(&row)).collect());
    write(path, replace, &headings, &mut values, texts)
}

/// The headings of a declared table.
pub fn headings<R>(subject: &str, columns: &[Column<R>], texts: &Texts) -> Vec<String> {
    let heading = |column: &Column<R>| texts.word(&format!("{subject}-{}", column.id));
    columns.iter().map(heading).collect()
}

/// A value as a cell: numbers bare, dates as people type them, so that what is exported can be imported.
fn cell(value: &Value, texts: &Texts) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => text.clone(),
        Value::Number(n) => n.to_string(),
        Value::Hundredths(_) | Value::PerMille(_) => decimal(value),
        Value::Minutes(n) => hours(*n),
        Value::Date(day) => format::date(*day),
        Value::Month(day) => figures::month(*day),
        Value::Time(at) => format::time(*at),
        Value::Both(..) | Value::Term(_) | Value::Words(_) | Value::Message(_) => texts.value(value),
    }
}

/// Decimals as files of an office in Morocco hold them, in every language: `12,5`, `72,5 %`.
pub(super) fn decimal(value: &Value) -> String {
    match value {
        Value::Hundredths(n) => format::hundredths(Language::French, *n),
        Value::PerMille(n) => format::percent(Language::French, n.unsigned_abs()),
        _ => String::new(),
    }
}

/// `8:40`: what spreadsheets read as a duration.
pub(super) fn hours(minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    let minutes = minutes.unsigned_abs();
    format!("{sign}{}:{:02}", minutes / 60, minutes % 60)
}

/// The mark by which Excel knows UTF-8.
pub(super) fn begin(out: &mut dyn Write) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())
}

/// One row.
pub(super) fn line<'a>(out: &mut dyn Write, cells: impl Iterator<Item = &'a str>) -> io::Result<()> {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.write_all(b";")?;
        }
        let risky = is_risky(cell);
        let quoted = risky
            || (cell.is_empty() && at == 0)
            || cell.starts_with(char::is_whitespace)
            || cell.ends_with(char::is_whitespace)
            || cell.contains([';', '"', '\n', '\r', '\t', ',', '\u{feff}']);
        if !quoted {
            out.write_all(cell.as_bytes())?;
            continue;
        }
        out.write_all(if risky { b"\"'" } else { b"\"" })?;
        out.write_all(cell.replace('"', "\"\"").as_bytes())?;
        out.write_all(b"\"")?;
    }
    out.write_all(b"\r\n")
}

/// True for a text that a spreadsheet could run as a formula, and for one that would lose an apostrophe of its own when
/// the guard is taken off.
fn is_risky(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    if text.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    // Programs trim what is not seen before they look.
    text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || is_format(c))
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

fn is_format(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A cell as it was before the guard was put on.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_risky(rest) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn there_and_back(cells: &[String]) -> Vec<String> {
        let mut bytes = Vec::new();
        line(&mut bytes, cells.iter().map(String::as_str)).unwrap();
        let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(bytes.as_slice());
        let row = reader.records().next().unwrap().unwrap();
        row.iter().map(|cell| unguarded(cell).to_owned()).collect()
    }

    #[test]
    fn what_a_spreadsheet_could_run_leaves_as_text_and_comes_back() {
        for text in
            ["+212661234567", "=1+1", "-2", "@x", "\t=1", "\r=1", "＝1", " =1", "\u{200b}=1", "'=1", "''=1", "=\"a\";b"]
        {
            let mut bytes = Vec::new();
            line(&mut bytes, std::iter::once(text)).unwrap();
            let out = String::from_utf8(bytes).unwrap();
            assert!(out.starts_with("\"'"), "{text:?} leaves as {out:?}");
            assert_eq!(there_and_back(&[text.to_owned()]), [text]);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn every_row_comes_back_as_it_was(
            cells in proptest::collection::vec("['+=@\\-\t\r\n;\" \u{200b}\u{feff}＝]{0,3}\\PC{0,6}", 1..5)
        ) {
            prop_assert_eq!(there_and_back(&cells), cells);
        }
    }
}
