//! A spreadsheet as headings and rows, whatever file it is.

use super::encoding::Encoding;
use super::headers::{Mapping, Target};
use super::heads::{self, WITHIN};
use super::open::{Kind, Source};
use super::row::{Flow, Row};
use super::sniff::{self, Dialect};
use super::{closing, container, csv, xlsx};
use crate::domain::message::Message;
use crate::domain::name;
use crate::domain::school_year::SchoolYear;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

/// What a clerk says of a file where guesses are wrong.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Encoding of a text file.
    pub encoding: Option<&'static Encoding>,
    /// Separator of a text file.
    pub separator: Option<u8>,
    /// Name of the sheet of a workbook.
    pub sheet: Option<String>,
    /// Columns, from 0, and what they hold.
    pub map: Vec<(usize, Target)>,
    /// Where its headings stand.
    pub headings: Headings,
}

/// Where the headings of a file are said to stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Headings {
    /// They are looked for. A file without any is refused, unless its columns are named.
    #[default]
    Needed,
    /// They are looked for. The columns of a file without any are named afterwards.
    Sought,
    /// The first row that says anything.
    First,
    /// There are none: that row is somebody.
    Missing,
}

#[derive(Clone, Debug)]
enum Format {
    Csv(Dialect),
    Xlsx { sheets: Vec<String>, at: usize },
}

/// A file whose headings are known.
#[derive(Clone, Debug)]
pub struct Table {
    source: Source,
    format: Format,
    /// False where the letters of a text file are words in no encoding.
    clear: bool,
    /// The rows of the headings as they stand: two where merged cells stand above others.
    heads: Vec<Row>,
    headings: Row,
    preview: Vec<Row>,
    /// True if its first rows mostly say more of somebody than her name.
    full: bool,
    /// Columns without a heading that have text below.
    nameless: Vec<usize>,
    /// True if somebody says by hand what its columns hold.
    by_hand: bool,
    /// What was said of its headings.
    said: Headings,
    year: Option<SchoolYear>,
    /// Which column goes where; may be changed before an import.
    pub mapping: Mapping,
}

/// Rows shown before an import begins.
const PREVIEW: usize = 5;
/// First rows in which columns without a heading are looked for.
const LOOKED: usize = 400;

impl Table {
    /// Finds out how a source is written and where its headings stand.
    pub fn open(source: Source, choice: &Choice) -> Result<Self, Message> {
        let mut clear = true;
        let format = match source.kind() {
            Kind::Csv => {
                let encoding = match choice.encoding {
                    Some(encoding) => encoding,
                    None => {
                        let (encoding, sure) = sniff::encoding(&source)?;
                        clear = sure;
                        encoding
                    }
                };
                let separator = match choice.separator {
                    Some(separator) => separator,
                    None => sniff::separator(&source, encoding)?,
                };
                Format::Csv(Dialect { encoding, separator })
            }
            Kind::Xlsx => {
                container::examine(&source)?;
                let (sheets, at) = xlsx::choose(&source, choice.sheet.as_deref())?;
                Format::Xlsx { sheets, at }
            }
        };
        let mut table = Self {
            source,
            format,
            clear,
            heads: Vec::new(),
            headings: Row::default(),
            preview: Vec::new(),
            full: false,
            nameless: Vec::new(),
            by_hand: !choice.map.is_empty(),
            said: choice.headings,
            year: None,
            mapping: Mapping::default(),
        };
        table.find_headings(choice)?;
        Ok(table)
    }

    /// The same file read otherwise: in another encoding, at another sheet. What a clerk said of a column stays said of it:
    /// of the same column where only letters are read otherwise, of the columns with the same heading in another sheet.
    pub fn read_again(&self, choice: &Choice) -> Result<Self, Message> {
        let mut again = Self::open(self.source.clone(), &Choice { headings: self.said, ..choice.clone() })?;
        let guessed = Mapping::guess(&self.headings);
        let by_hand = self.mapping.targets().filter(|(column, target)| guessed.target(*column) != *target);
        let taken = by_hand.map(|(column, target)| (self.headings.cell(column).trim(), column, target));
        for (heading, column, target) in taken {
            if self.same_columns(&again) {
                again.mapping.set(column, target);
                continue;
            }
            let same =
                again.headings.cells().position(|own| !heading.is_empty() && name::words(own) == name::words(heading));
            if let Some(column) = same {
                again.mapping.set(column, target);
            }
        }
        Ok(again)
    }

    /// The same, its headings where a clerk says that they stand; what she said of each column stays said.
    pub fn headed(&self, headings: Headings) -> Result<Self, Message> {
        let sheet = self.sheets().and_then(|(sheets, at)| sheets.get(at)).cloned();
        let (encoding, separator) = self.dialect().map(|own| (own.encoding, own.separator)).unzip();
        let map = self.mapping.targets().filter(|(_, target)| *target != Target::Ignored).collect();
        let table = Self::open(self.source.clone(), &Choice { encoding, separator, sheet, map, headings })?;
        Ok(Self { clear: self.clear, by_hand: self.by_hand, ..table })
    }

    /// The same after a clerk said what one of its columns holds. Where she names the columns by hand, that tells whether its
    /// first row is somebody.
    pub fn naming(&mut self, column: usize, target: Target) {
        self.mapping.set(column, target);
        if self.by_hand
            && let Ok(again) = self.headed(self.said)
        {
            let ignored =
                (0..self.columns()).filter(|at| self.mapping.target(*at) == Target::Ignored).collect::<Vec<_>>();
            *self = again;
            ignored.into_iter().for_each(|at| self.mapping.set(at, Target::Ignored));
        }
    }

    /// True for two readings of one text whose cells stand in the same places.
    fn same_columns(&self, other: &Self) -> bool {
        self.dialect().is_some_and(|own| other.dialect().is_some_and(|its| own.separator == its.separator))
            && (self.headings.line, self.headings.len()) == (other.headings.line, other.headings.len())
    }

    fn find_headings(&mut self, choice: &Choice) -> Result<(), Message> {
        let mut first = Vec::new();
        // The last of those rows in which a column has text.
        let mut last: Vec<u64> = Vec::new();
        let mut read = 0;
        self.every_row(&Arc::default(), &mut |row| {
            last.resize(last.len().max(row.len()), 0);
            let cells = last.iter_mut().zip(row.cells()).filter(|(_, cell)| !cell.trim().is_empty());
            cells.for_each(|(last, _)| *last = row.line);
            if first.len() < WITHIN + PREVIEW {
                first.push(row);
            }
            read += 1;
            Ok(if read >= LOOKED { Flow::Enough } else { Flow::On })
        })?;
        if first.iter().all(Row::is_blank) {
            return Err(self.source.about("exchange-no-rows"));
        }
        let named = choice.map.iter().any(|(_, target)| target.is_name());
        let begins = first.iter().position(|row| !row.is_blank()).unwrap_or(0);
        let (at, heads) = match (choice.headings, heads::find(&first)) {
            (Headings::First, _) => (begins, 1),
            (Headings::Missing, _) => (begins, 0),
            (_, Some(found)) => found,
            // Columns named by hand: the first row that says anything is somebody, unless it reads as headings.
            (_, None) if named => {
                let somebody = heads::is_somebody(first.split_at(begins).1, &choice.map);
                (begins, usize::from(!somebody))
            }
            (Headings::Sought, None) => (begins, 0),
            (Headings::Needed, None) => return Err(self.source.about("import-no-headings").with("rows", WITHIN)),
        };
        self.by_hand |= heads == 0;
        let mut after = first.split_off(at);
        self.year = self.named_year(&first);
        self.heads = after.iter().take(heads).cloned().collect();
        self.headings = match self.heads.as_slice() {
            [above, below] => heads::joined(above, below),
            heads => heads.first().cloned().unwrap_or_default(),
        };
        let rows: Vec<Row> = after.drain(..).skip(heads).filter(|row| !row.is_blank()).collect();
        self.preview = rows.iter().take(PREVIEW).cloned().collect();
        self.mapping = Mapping::guess(&self.headings);
        for (column, target) in &choice.map {
            self.mapping.set(*column, *target);
        }
        let filled = last.iter().enumerate().filter(|(_, line)| **line > self.headings.line);
        self.nameless =
            filled.map(|(column, _)| column).filter(|at| self.headings.cell(*at).trim().is_empty()).collect();
        self.full = self.is_full(&rows);
        if !self.mapping.has_name() && choice.headings == Headings::Needed {
            return Err(self.source.about("import-no-name"));
        }
        Ok(())
    }

    /// True if half of some rows or more say something beside one name.
    fn is_full(&self, rows: &[Row]) -> bool {
        let somebody = || rows.iter().filter(|row| closing::begins(row, &self.mapping).is_none());
        let alone = somebody().filter(|row| closing::alone(row, &self.mapping).is_some()).count();
        alone * 2 <= somebody().count()
    }

    /// The only cell of a row, where most say more of somebody than her name, and its column.
    pub(super) fn alone<'r>(&self, row: &'r Row) -> Option<(usize, &'r str)> {
        if self.full { closing::alone(row, &self.mapping) } else { None }
    }

    /// The school year that the titles above the headings name, or the sheet, or the file.
    fn named_year(&self, titles: &[Row]) -> Option<SchoolYear> {
        let titles: Vec<&str> = titles.iter().flat_map(Row::cells).collect();
        let sheet = self.sheets().and_then(|(sheets, at)| sheets.get(at)).cloned().unwrap_or_default();
        let file = self.source.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        [titles.join(" "), sheet, file].iter().find_map(|text| SchoolYear::read(text))
    }

    fn every_row(
        &self,
        bytes: &Arc<AtomicU64>,
        each: &mut dyn FnMut(Row) -> Result<Flow, Message>,
    ) -> Result<(), Message> {
        let each = &mut |row: Row| each(row.read_once());
        match &self.format {
            Format::Csv(dialect) => csv::rows(&self.source, *dialect, bytes, each),
            Format::Xlsx { at, .. } => xlsx::rows(&self.source, *at, bytes, each),
        }
    }

    /// Gives every row after the headings to `each`; rows that only repeat the headings come as blank ones.
    pub(super) fn rows(
        &self,
        bytes: &Arc<AtomicU64>,
        each: &mut dyn FnMut(Row) -> Result<Flow, Message>,
    ) -> Result<(), Message> {
        let mut begun = self.heads.is_empty();
        self.every_row(bytes, &mut |row| {
            if !begun {
                begun = row.line == self.headings.line;
                return Ok(Flow::On);
            }
            let again = self.heads.iter().any(|head| repeats(&row, head));
            each(if again { Row::new(row.line) } else { row })
        })
    }

    /// The source it was opened from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The school year that it says it is of, above its headings or by its name.
    pub fn year(&self) -> Option<SchoolYear> {
        self.year
    }

    /// False where the letters of a text file are words in no encoding that is known: what is read is a guess.
    pub fn is_clear(&self) -> bool {
        self.clear
    }

    /// The heading row; where cells stand above others, each column's own with what stands above it.
    pub fn headings(&self) -> &Row {
        &self.headings
    }

    /// The first rows after the headings.
    pub fn preview(&self) -> &[Row] {
        &self.preview
    }

    /// How its text is written; `None` for a workbook.
    pub fn dialect(&self) -> Option<Dialect> {
        match &self.format {
            Format::Csv(dialect) => Some(*dialect),
            Format::Xlsx { .. } => None,
        }
    }

    /// The sheets of a workbook and the place of the one that is read.
    pub fn sheets(&self) -> Option<(&[String], usize)> {
        match &self.format {
            Format::Csv(_) => None,
            Format::Xlsx { sheets, at } => Some((sheets, *at)),
        }
    }

    /// Names of the sheets of a workbook that are not read, so that nobody believes they were.
    pub fn other_sheets(&self) -> Vec<String> {
        let Some((sheets, at)) = self.sheets() else { return Vec::new() };
        let others = sheets.iter().enumerate().filter(|(n, _)| *n != at);
        others.map(|(_, name)| crate::text::sanitize::line(name).into_owned()).collect()
    }

    /// Headings of the columns from which nothing is taken, so that nobody believes they were.
    pub fn ignored(&self) -> Vec<String> {
        let left = |at: usize| matches!(self.mapping.target(at), Target::Ignored);
        let headings = self.headings.cells().enumerate().filter(|(at, _)| left(*at));
        let named = headings.map(|(_, heading)| crate::text::sanitize::line(heading).trim().to_owned());
        let nameless = self.nameless.iter().filter(|at| left(**at)).map(|at| format!("{} ({})", letters(*at), at + 1));
        named.filter(|heading| !heading.is_empty()).chain(nameless).collect()
    }

    /// How many columns it has, those without a heading too.
    pub fn columns(&self) -> usize {
        self.headings.len().max(self.nameless.last().map_or(0, |at| at + 1))
    }

    /// How its first row was read where its columns were named by hand: that of the headings, or nothing but persons.
    pub fn read_by_hand(&self) -> Option<Message> {
        let words =
            || self.headings.cells().map(str::trim).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" · ");
        self.by_hand.then(|| match self.heads.last() {
            None => Message::new("import-headless"),
            Some(head) => Message::new("import-headed")
                .with("line", csv::number(head.line))
                .with("names", crate::text::sanitize::line(&words()).into_owned()),
        })
    }

    /// True for a file without headings, whose columns were named by hand.
    pub fn is_headless(&self) -> bool {
        self.heads.is_empty()
    }

    /// A column as the file names it: its heading, or its number from 1.
    pub fn column_name(&self, column: usize) -> String {
        let heading = self.headings.cell(column).trim();
        if heading.is_empty() { (column + 1).to_string() } else { crate::text::sanitize::line(heading).into_owned() }
    }
}

/// A column as spreadsheets show it.
fn letters(column: usize) -> String {
    let (more, last) = (column / 26, column % 26);
    let last = char::from_u32(u32::from(b'A') + last as u32).unwrap_or('A');
    if more == 0 { last.to_string() } else { format!("{}{last}", letters(more - 1)) }
}

/// True for a row that says what a row of headings says, blanks, capitals and accents apart.
fn repeats(row: &Row, head: &Row) -> bool {
    let cells = row.len().max(head.len());
    (0..cells).all(|column| {
        let (own, its) = (row.cell(column).trim(), head.cell(column).trim());
        // Asked of every row: nothing is folded that differs at a glance.
        own.eq_ignore_ascii_case(its)
            || (own.len() == its.len() && !own.is_ascii() && name::words(own) == name::words(its))
    })
}
