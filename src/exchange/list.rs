//! A list on its way out: what it asks for in words, how many it names, its columns and lines; to CSV, a workbook or paper.

use super::text_out::{self, Paper};
use super::{csv_out, held, xlsx_out};
use crate::domain::field::Column;
use crate::domain::filter::{Asked, Filter};
use crate::domain::geography;
use crate::domain::id::{CentreId, CourseId, ModuleId};
use crate::domain::list::{COLUMNS, Line, columns};
use crate::domain::message::{Message, Value};
use crate::store::lists::{self, Found};
use crate::store::{Result, Store, Trouble, centre, course, meta, module, vocabulary};
use crate::text::{Texts, format};
use std::path::{Path, PathBuf};

/// Lines read at a time.
const WINDOW: usize = 500;

/// How a list leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Text to columns.
    Csv,
    /// A workbook.
    Xlsx,
    /// Pages of plain text for a printer.
    Paper,
}

impl Form {
    /// What its file is called at the end.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Paper => "txt",
        }
    }
}

/// What a filter asks for, one sentence for each criterion: « Milieu : rural ».
pub fn words(store: &Store, filter: &Filter, texts: &Texts) -> Vec<String> {
    let comma = format::comma(texts.language());
    let one = |(id, asked): &(&'static str, Asked)| {
        let value = match asked {
            Asked::Codes(codes) => {
                let words: Vec<String> = codes.iter().map(|code| texts.word(&format!("list-{id}-{code}"))).collect();
                words.join(comma)
            }
            Asked::Ages(ages) => ages.iter().map(|ages| self::ages(*ages, texts)).collect::<Vec<_>>().join(comma),
            Asked::Day(day) => format::date(*day),
            Asked::Text(text) => text.clone(),
            Asked::Key(key) => named(store, id, key, texts),
        };
        let label = if *id == "age" {
            texts.say(&Message::new("list-age-on").with("day", filter.on))
        } else {
            texts.word(&format!("list-{id}"))
        };
        texts.say(&Message::new("list-asked").with("label", label).with("value", value))
    };
    filter.asked.iter().map(one).collect()
}

fn ages((from, to): (u8, u8), texts: &Texts) -> String {
    texts.say(&match (from, to) {
        (from, to) if from == to => Message::new("list-age-one").with("age", from),
        (0, to) => Message::new("list-age-until").with("age", to),
        (from, 130..) => Message::new("list-age-from").with("age", from),
        (from, to) => Message::new("list-age-between").with("from", from).with("to", to),
    })
}

/// What the record of a key is called; a dash where it is gone.
fn named(store: &Store, field: &str, key: &str, texts: &Texts) -> String {
    let field_of = crate::domain::filter::FIELDS.iter().find(|own| own.id == field);
    if let Some(own) = field_of.and_then(crate::domain::filter::vocabulary) {
        let words = vocabulary::all(store).ok();
        let label = words.map(|words| words.label(own, key, texts.language().code(), false).to_owned());
        return label.unwrap_or_else(|| key.to_owned());
    }
    let id = key.parse().unwrap_or(0);
    let both = match field {
        "commune" => geography::commune(key).map(|found| (found.name.to_owned(), Some(found.name_ar.to_owned()))),
        "centre" => centre::get(store, CentreId(id)).ok().map(|(row, _)| (row.centre.name, row.centre.name_ar)),
        "module" | "reached" => {
            module::get(store, ModuleId(id)).ok().map(|(row, _)| (row.module.title, row.module.title_ar))
        }
        _ => course::get(store, CourseId(id)).ok().map(|(row, _)| (row.course.name, row.course.name_ar)),
    };
    both.map_or_else(|| "—".to_owned(), |(own, own_ar)| texts.pick(&own, own_ar.as_deref()).to_owned())
}

/// How many it names: persons and participations apart, each with its word, and those whose age is not certain.
pub fn counts(found: &Found) -> Message {
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let id = if found.unsure > 0 { "list-counts-unsure" } else { "list-counts" };
    let message = Message::new(id).with("persons", found.persons.len()).with("places", number(found.participations));
    if found.unsure > 0 { message.with("unsure", number(found.unsure)) } else { message }
}

/// Writes a list to a file. Returns where, and how many lines.
pub fn write(
    store: &Store,
    filter: &Filter,
    found: &Found,
    title: &str,
    (form, path, replace): (Form, &Path, bool),
    texts: &Texts,
) -> Result<(PathBuf, u64)> {
    // A file's columns always stand in one order; a sheet of paper has no room for all of them.
    let columns = if form == Form::Paper { columns(filter) } else { COLUMNS.to_vec() };
    let headings = csv_out::headings("list", &columns, texts);
    let mut trouble = None;
    let mut rows = rows(store, filter, found, &columns, &mut trouble);
    let written = match form {
        Form::Csv => csv_out::write(path, replace, &headings, &mut rows, texts),
        Form::Xlsx => xlsx_out::write(path, replace, title, &headings, &mut rows, texts),
        Form::Paper => {
            let own = meta::meta(store)?;
            let mut above = vec![texts.pick(&own.name, own.name_ar.as_deref()).to_owned()];
            above.extend(words(store, filter, texts));
            above.push(texts.say(&counts(found)));
            above.extend(held::foot(store, texts)?);
            let paper = Paper { title: title.to_owned(), above, day: filter.on };
            text_out::write(path, replace, &paper, (&columns, &headings), &mut rows, texts)
        }
    };
    drop(rows);
    match trouble {
        Some(trouble) => {
            // Half a list would pass for a whole one.
            if written.is_ok() {
                std::fs::remove_file(path).ok();
            }
            Err(trouble)
        }
        None => written.map_err(Trouble::Refused),
    }
}

/// Every line, read some at a time; what goes wrong on the way ends them and stands in `trouble`.
fn rows<'a>(
    store: &'a Store,
    filter: &'a Filter,
    found: &'a Found,
    columns: &'a [Column<Line>],
    trouble: &'a mut Option<Trouble>,
) -> impl Iterator<Item = Vec<Value>> + 'a {
    let mut windows = (1..).step_by(WINDOW).zip(found.persons.chunks(WINDOW));
    let mut lines: std::vec::IntoIter<Line> = Vec::new().into_iter();
    std::iter::from_fn(move || {
        loop {
            if let Some(line) = lines.next() {
                return Some(columns.iter().map(|column| (column.value)(&line)).collect());
            }
            let (first, persons) = windows.next()?;
            match lists::leaving(store, filter, persons, first) {
                Ok(read) => lines = read.into_iter(),
                Err(met) => {
                    *trouble = Some(met);
                    return None;
                }
            }
        }
    })
}
