//! Cells of a sheet, row by row as they stand in its XML: nothing is laid out, so a cell in the last corner costs nothing.

use super::container::{self, Container};
use super::csv::number;
use super::heads::{self, WITHIN};
use super::limit::PIECE_MAX;
use super::merged::Merged;
use super::open::{CSV_MAX, Source};
use super::row::{COLUMNS_MAX, Flow, Row};
use super::workbook::{self, Workbook, Xml, append, attribute, next, rich_text, unescape};
use crate::domain::message::Message;
use chrono::{Days, NaiveDate};
use quick_xml::events::{BytesStart, Event};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

/// Largest sheet part, unpacked.
const SHEET_MAX: u64 = 256 << 20;
/// Last row a sheet can have.
const ROWS_MAX: u64 = 1_048_576;

/// Numbers that are years where they stand in a cell of days: the days that they would be are all before 1910.
const YEARS: std::ops::RangeInclusive<f64> = 1900.0..=2100.0;

/// What stands for a formula that no spreadsheet program has worked out yet: the error by which Excel itself says so. As an
/// empty cell it would make a woman without a name.
const NOT_WORKED_OUT: &str = "#CALC!";

/// Names of the sheets, and the place of the one to read: the one asked for, else the first among whose first rows there are
/// several known headings, so that a cover page is passed over, else the first with one of names, else the first that holds
/// anything.
pub(super) fn choose(source: &Source, wanted: Option<&str>) -> Result<(Vec<String>, usize), Message> {
    let mut zip = container::open(source, &Arc::default())?;
    let book = workbook::read(&mut zip, source)?;
    let names: Vec<String> = book.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    if let Some(wanted) = wanted {
        let same = |name: &String| name.trim().eq_ignore_ascii_case(wanted.trim());
        let at = names.iter().position(|name| name == wanted);
        return match at.or_else(|| names.iter().position(same)) {
            Some(at) => Ok((names, at)),
            None => Err(source
                .about("exchange-no-such-sheet")
                .with("sheet", crate::text::sanitize::line(wanted).into_owned())
                .with("sheets", crate::text::sanitize::line(&names.join(", ")).into_owned())),
        };
    }
    let visible = |hidden: bool| book.sheets.iter().enumerate().filter(move |(_, s)| s.hidden == hidden);
    let (mut filled, mut named) = (None, None);
    for (at, _) in visible(false).chain(visible(true)) {
        let mut first = Vec::new();
        read(&mut zip, &book, at, source, &mut |row| {
            first.push(row);
            Ok(if first.len() < WITHIN { Flow::On } else { Flow::Enough })
        })?;
        if first.iter().any(|row| heads::recognised(row.cells()) > 1) {
            return Ok((names, at));
        }
        if named.is_none() && heads::find(&first).is_some() {
            named = Some(at);
        }
        if filled.is_none() && !first.iter().all(Row::is_blank) {
            filled = Some(at);
        }
    }
    named.or(filled).map(|at| (names, at)).ok_or_else(|| source.about("exchange-no-rows"))
}

/// Gives every row of a sheet to `each`, until it has enough.
pub(super) fn rows(
    source: &Source,
    sheet: usize,
    bytes: &Arc<AtomicU64>,
    each: &mut dyn FnMut(Row) -> Result<Flow, Message>,
) -> Result<(), Message> {
    let mut zip = container::open(source, bytes)?;
    let book = workbook::read(&mut zip, source)?;
    read(&mut zip, &book, sheet, source, each)
}

fn read(
    zip: &mut Container,
    book: &Workbook,
    sheet: usize,
    source: &Source,
    each: &mut dyn FnMut(Row) -> Result<Flow, Message>,
) -> Result<(), Message> {
    let path = book.sheets.get(sheet).map_or("", |sheet| sheet.path.as_str());
    let mut merged = Merged::of(zip, path, SHEET_MAX);
    let mut xml = workbook::xml(zip, path, SHEET_MAX).ok_or_else(|| source.about("exchange-damaged"))?;
    let mut buf = Vec::new();
    let mut line = 0;
    let mut total = 0_u64;
    let mut cells = Cells::default();
    loop {
        let event = next(&mut xml, &mut buf, source)?;
        match &event {
            Event::Start(tag) if tag.local_name().as_ref() == "row" => {
                let given = attribute(tag, "r").and_then(|r| r.parse().ok());
                line = given.unwrap_or(line + 1);
                if !(1..=ROWS_MAX).contains(&line) {
                    return Err(source.about("exchange-damaged"));
                }
                cells.clear();
                cells.hidden = attribute(tag, "hidden").is_some_and(|hidden| matches!(hidden.as_ref(), "1" | "true"));
            }
            Event::Start(tag) if tag.local_name().as_ref() == "c" => {
                let cell = Cell::of(tag, cells.next);
                cells.next = cell.column.saturating_add(1);
                let text = cell.read(&mut xml, &mut buf, book, source)?;
                cells.put(cell.column, text, line, source)?;
            }
            Event::End(tag) if tag.local_name().as_ref() == "row" => {
                let mut row = cells.row(line);
                row.below = merged.below(line);
                row.since_1904 = book.since_1904;
                total = total.saturating_add(row.bytes() as u64);
                if total > CSV_MAX {
                    return Err(source.about("exchange-bomb"));
                }
                if each(row)? == Flow::Enough {
                    return Ok(());
                }
            }
            Event::End(tag) if tag.local_name().as_ref() == "sheetData" => return Ok(()),
            Event::Eof => return Err(source.about("exchange-damaged")),
            _ => {}
        }
    }
}

/// The cells of the row being read.
#[derive(Default)]
struct Cells {
    texts: Vec<String>,
    next: usize,
    bytes: u64,
    hidden: bool,
}

impl Cells {
    fn clear(&mut self) {
        self.texts.clear();
        self.next = 0;
        self.bytes = 0;
    }

    fn put(&mut self, column: usize, text: String, line: u64, source: &Source) -> Result<(), Message> {
        if text.trim().is_empty() {
            return Ok(());
        }
        if column >= COLUMNS_MAX {
            return Err(Message::new("exchange-too-many-columns").with("line", number(line)).with("most", COLUMNS_MAX));
        }
        self.bytes = self.bytes.saturating_add(text.len() as u64);
        if self.bytes > PIECE_MAX {
            return Err(source
                .about("exchange-record-too-long")
                .with("line", number(line))
                .with("most", (PIECE_MAX >> 20) as i64));
        }
        if self.texts.len() <= column {
            self.texts.resize(column + 1, String::new());
        }
        if let Some(place) = self.texts.get_mut(column) {
            *place = text;
        }
        Ok(())
    }

    fn row(&mut self, line: u64) -> Row {
        let mut row = Row::new(line);
        row.hidden = self.hidden;
        for text in &self.texts {
            row.push(text);
        }
        self.clear();
        row
    }
}

/// What the tag of a cell says.
struct Cell {
    column: usize,
    format: usize,
    kind: String,
}

impl Cell {
    fn of(tag: &BytesStart<'_>, next: usize) -> Self {
        let mut cell = Self { column: next, format: 0, kind: String::new() };
        for attribute in tag.attributes().with_checks(false).map_while(Result::ok) {
            match attribute.key.as_ref() {
                "r" => cell.column = column(&attribute.value).unwrap_or(next),
                "s" => cell.format = attribute.value.parse().unwrap_or(0),
                "t" => cell.kind = attribute.value.into_owned(),
                _ => {}
            }
        }
        cell
    }

    fn read(&self, xml: &mut Xml<'_>, buf: &mut Vec<u8>, book: &Workbook, source: &Source) -> Result<String, Message> {
        let mut value = String::new();
        let mut inline = None;
        let (mut inside, mut formula) = (false, false);
        loop {
            let event = next(xml, buf, source)?;
            match &event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "is" => inline = Some(rich_text(xml, buf, "is", source)?),
                    "f" => formula = true,
                    "v" => inside = true,
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    "v" => inside = false,
                    "c" => break,
                    _ => {}
                },
                Event::Eof => return Err(source.about("exchange-damaged")),
                words if inside => append(&mut value, words),
                _ => {}
            }
            if value.len() as u64 > PIECE_MAX {
                return Err(source.about("exchange-bomb"));
            }
        }
        if formula && value.is_empty() && self.kind != "str" {
            return Ok(NOT_WORKED_OUT.to_owned());
        }
        Ok(inline.unwrap_or_else(|| self.text(value, book)))
    }

    fn text(&self, value: String, book: &Workbook) -> String {
        match self.kind.as_str() {
            "s" => {
                let at = value.trim().parse::<usize>().ok();
                at.and_then(|at| book.strings.get(at)).unwrap_or("").to_owned()
            }
            "str" => unescape(value),
            "e" | "b" => value,
            // `2026-11-24T00:00:00`
            "d" => value.split('T').next().unwrap_or("").to_owned(),
            _ => self.number(value, book),
        }
    }

    fn number(&self, value: String, book: &Workbook) -> String {
        let Ok(n) = value.trim().parse::<f64>() else {
            return value;
        };
        // « 1988 » typed where days are shown is a year: as a day it would be one of 1905, and its woman over a hundred.
        let year = n.fract() == 0.0 && YEARS.contains(&n);
        if book.dates.get(self.format) == Some(&true)
            && !year
            && let Some(day) = day_of_serial(n, book.since_1904)
        {
            return day.to_string();
        }
        // Phones and cards that Excel took for numbers come as 6.61234567E8.
        if n.fract() == 0.0 && n.abs() < 1e15 {
            return format!("{n:.0}");
        }
        value
    }
}

/// The column of a reference such as `AB12`, from 0.
pub(super) fn column(reference: &str) -> Option<usize> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic);
    let column = letters.take(4).try_fold(0_usize, |sum, byte| {
        let value = usize::from(byte.to_ascii_uppercase().checked_sub(b'A')?) + 1;
        sum.checked_mul(26)?.checked_add(value)
    })?;
    column.checked_sub(1)
}

/// The day behind an Excel number: days since 1900 with a 29 February that never was, or since 1904.
pub(super) fn day_of_serial(serial: f64, since_1904: bool) -> Option<NaiveDate> {
    if !(1.0..=2_958_465.0).contains(&serial) {
        return None;
    }
    let days = serial.floor() as u64;
    let (epoch, days) = match (since_1904, days) {
        (true, days) => ((1904, 1, 1), days),
        (false, 60) => return None,
        (false, days @ 1..60) => ((1899, 12, 31), days),
        (false, days) => ((1899, 12, 30), days),
    };
    NaiveDate::from_ymd_opt(epoch.0, epoch.1, epoch.2)?.checked_add_days(Days::new(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serials_are_days() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
        assert_eq!(day_of_serial(1.0, false), day(1900, 1, 1));
        assert_eq!(day_of_serial(59.0, false), day(1900, 2, 28));
        assert_eq!(day_of_serial(60.0, false), None);
        assert_eq!(day_of_serial(61.0, false), day(1900, 3, 1));
        assert_eq!(day_of_serial(34770.75, false), day(1995, 3, 12));
        assert_eq!(day_of_serial(34770.0 - 1462.0, true), day(1995, 3, 12));
        assert_eq!(day_of_serial(1e300, false), None);
        assert_eq!(day_of_serial(f64::NAN, false), None);
    }

    #[test]
    fn references_have_columns() {
        assert_eq!(column("A1"), Some(0));
        assert_eq!(column("ab12"), Some(27));
        assert_eq!(column("XFD1048576"), Some(16_383));
        assert_eq!(column("ZZZZZZZZZZ1"), Some(475_253));
        assert_eq!(column("12"), None);
    }

    #[test]
    fn date_formats_are_known() {
        use super::super::workbook::is_date_format;
        for code in ["dd/mm/yyyy", "[$-40C]d mmm yyyy;@", "yyyy\\-mm\\-dd", "[$-3010000]yyyy/mm/dd;@", "h:mm"] {
            assert!(is_date_format(code), "{code}");
        }
        for code in ["0.00", "General", "#,##0 \"dh\"", "[Red]0", "0\\d", "@"] {
            assert!(!is_date_format(code), "{code}");
        }
    }
}
