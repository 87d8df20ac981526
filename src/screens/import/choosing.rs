//! What is chosen over a stage of an import: what a column holds, the course to enrol in, how the file is read.

use super::*;
use crate::exchange::encoding::{Encoding, UTF_16BE, UTF_16LE};
use crate::exchange::row::Row;
use crate::exchange::sniff::{ENCODINGS, shown_encoding};

/// A choice over a stage.
pub(super) struct Choosing {
    of: Of,
    pub(super) picker: Picker,
    /// The file as each way of reading it on offer reads it: what is chosen is not read a second time.
    read: Vec<(&'static str, Table)>,
}

impl Choosing {
    fn new(of: Of, picker: Picker) -> Self {
        Self { of, picker, read: Vec::new() }
    }
}

/// What is chosen.
#[derive(Clone, Copy)]
pub(super) enum Of {
    /// What a column holds.
    Target,
    /// The course to enrol in.
    Course,
    /// How the file is read: the encoding of a text, the sheet of a workbook.
    Reading,
}

/// The word of the key bar for the choice of how a file is read; `None` where there is none.
pub(super) fn readings(table: &Table) -> Option<&'static str> {
    match table.sheets() {
        Some((sheets, _)) => (sheets.len() > 1).then_some("importing-sheet"),
        None => Some("importing-encoding"),
    }
}

/// Cells that show how a table is read: the first with letters beyond ASCII. `None` if some cannot be read at all.
fn telling(table: &Table) -> Option<String> {
    let rows = std::iter::once(table.headings()).chain(table.preview());
    let cells: Vec<&str> = rows.flat_map(Row::cells).filter(|cell| !cell.is_ascii()).take(TELLING).collect();
    let shown = crate::text::sanitize::line(&cells.join(" · ")).into_owned();
    (!shown.contains('\u{fffd}')).then_some(shown)
}

/// Cells shown of a file for each way of reading it.
const TELLING: usize = 4;

impl Import {
    pub(super) fn choose_target(&mut self, language: Language) -> Outcome {
        let Stage::Columns(table) = &self.stage else { return Outcome::stay() };
        let now = table.mapping.target(self.at).name();
        let texts = Texts::load(language);
        let choices = Target::all().map(|(target, name)| Choice {
            key: name.to_owned(),
            label: texts.word(&target.word()),
            hint: String::new(),
        });
        self.choosing = Some(Choosing::new(Of::Target, Picker::new(choices.collect()).at(now)));
        Outcome::stay()
    }

    pub(super) fn choose_course(&mut self, desk: &Desk) -> Result<Outcome> {
        let arabic = desk.language.prefers_arabic();
        let texts = Texts::load(desk.language);
        let running = course::all(&desk.store, desk.today, 0, 500)?;
        let none = Choice { key: String::new(), label: texts.word("importing-no-course"), hint: String::new() };
        let choices = running.iter().filter(|row| row.course.ends_on >= desk.today).map(|row| Choice {
            key: row.id.to_string(),
            label: name_of(row, arabic),
            hint: row.course.code.clone(),
        });
        let now = self.course.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
        let choices = std::iter::once(none).chain(choices).collect();
        self.choosing = Some(Choosing::new(Of::Course, Picker::new(choices).at(&now)));
        Ok(Outcome::stay())
    }

    /// The sheets of a workbook; or the encodings in which a text has headings, each with a word as it would read.
    pub(super) fn choose_reading(&mut self) -> Outcome {
        let Stage::Columns(table) = &self.stage else { return Outcome::stay() };
        let plain =
            |key: &str, label: &str, hint: String| Choice { key: key.to_owned(), label: label.to_owned(), hint };
        let mut read = Vec::new();
        let (choices, now) = match (table.sheets(), table.dialect()) {
            (Some((sheets, at)), _) if sheets.len() > 1 => {
                let shown = |name: &String| crate::text::sanitize::line(name).into_owned();
                let all = sheets.iter().map(|name| plain(name, &shown(name), String::new())).collect();
                (all, sheets.get(at).cloned().unwrap_or_default())
            }
            (_, Some(dialect)) => {
                // The bytes between two cells are the same in all of them but UTF-16: what was found is not looked for again.
                let wide = |encoding: &'static Encoding| [UTF_16LE, UTF_16BE].contains(&encoding);
                for (name, _, encoding) in ENCODINGS {
                    let known = (wide(encoding) == wide(dialect.encoding)).then_some(dialect.separator);
                    let guess = Guess { encoding: Some(encoding), separator: known, ..Guess::default() };
                    read.extend(table.read_again(&guess).ok().map(|table| (name, table)));
                }
                let offered = |(name, table): &(&'static str, Table)| {
                    let shown = table.dialect().map_or("", |own| shown_encoding(own.encoding));
                    Some(plain(name, shown, telling(table)?))
                };
                let now = ENCODINGS.iter().find(|(.., encoding)| *encoding == dialect.encoding);
                (
                    read.iter().filter_map(offered).collect(),
                    now.map_or_else(String::new, |(name, ..)| (*name).to_owned()),
                )
            }
            _ => return Outcome::refuse(Message::new("importing-one-reading")),
        };
        self.choosing = Some(Choosing { of: Of::Reading, picker: Picker::new(choices).at(&now), read });
        Outcome::stay()
    }

    /// Takes the file as it was read in the encoding that was chosen, or reads the sheet.
    fn read_again(&mut self, key: &str, mut read: Vec<(&'static str, Table)>) -> Outcome {
        let Stage::Columns(table) = &self.stage else { return Outcome::stay() };
        if let Some(at) = read.iter().position(|(name, _)| *name == key) {
            return self.show(read.swap_remove(at).1);
        }
        match table.read_again(&Guess { sheet: Some(key.to_owned()), ..Guess::default() }) {
            Ok(table) => self.show(table),
            Err(why) => Outcome::refuse(why),
        }
    }

    /// The first row is somebody, or the headings: the other of what it was read as.
    pub(super) fn turn_first_row(&mut self) -> Outcome {
        let Stage::Columns(table) = &mut self.stage else { return Outcome::stay() };
        if table.read_by_hand().is_none() {
            return Outcome::unmeant();
        }
        let other = if table.is_headless() { Headings::First } else { Headings::Missing };
        match table.headed(other) {
            Ok(again) => {
                **table = again;
                table.read_by_hand().map_or_else(Outcome::stay, Outcome::say)
            }
            Err(why) => Outcome::refuse(why),
        }
    }

    pub(super) fn picked(&mut self, picked: Picked, desk: &Desk) -> Outcome {
        let chosen = match picked {
            Picked::Ignored | Picked::Moved => return Outcome::stay(),
            Picked::Closed => {
                self.choosing = None;
                return Outcome::stay();
            }
            Picked::Chosen(chosen) => chosen,
        };
        match self.choosing.take().map(|choosing| (choosing.of, choosing.read)) {
            Some((Of::Target, _)) => {
                if let (Stage::Columns(table), Some(target)) = (&mut self.stage, Target::named(&chosen.key)) {
                    table.naming(self.at, target);
                    self.at = (self.at + 1).min(table.columns().saturating_sub(1));
                }
                Outcome::stay()
            }
            Some((Of::Reading, read)) => self.read_again(&chosen.key, read),
            Some((Of::Course, _)) => {
                self.course = chosen.key.parse().ok().map(|id| (id, chosen.label));
                self.again(desk)
            }
            None => Outcome::stay(),
        }
    }
}
