//! A month of a course out into a file for spreadsheets, shown before it is written; and the way in for those to enrol.

use super::import::Import;
use super::{Desk, Outcome, Screen, Then};
use crate::domain::date::figures;
use crate::domain::id::CourseId;
use crate::domain::message::{Message, Value};
use crate::exchange::month_register::{BEFORE, month_paper, month_register, month_seen};
use crate::exchange::{csv_out, text_out, xlsx_out};
use crate::keys::{Action, Place, layout};
use crate::store::{Result, Touched, Trouble, course};
use crate::text::locale::Side;
use crate::text::{Texts, cells, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::{Datelike, Months, NaiveDate};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// Directory of written files, beside the database.
const FOLDER: &str = "exports";
/// Most files of one month and course before another name is needed.
const TRIES: u32 = 999;
/// Cells of a class in the preview.
const DAY: u16 = 6;

/// What can be done here, by its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Workbook,
    Text,
    Paper,
    Import,
}

const CHOICES: [(Choice, &str); 4] = [
    (Choice::Workbook, "export-xlsx"),
    (Choice::Text, "export-csv"),
    (Choice::Paper, "export-paper"),
    (Choice::Import, "export-import"),
];

/// The screen.
pub struct Export {
    course: CourseId,
    /// A day of the month shown.
    day: NaiveDate,
    name: (String, Option<String>),
    code: String,
    headings: Vec<String>,
    rows: Vec<Vec<Value>>,
    at: usize,
}

impl Export {
    /// The month of a course that a day lies in.
    pub const fn new(course: CourseId, day: NaiveDate) -> Self {
        Self {
            course,
            day,
            name: (String::new(), None),
            code: String::new(),
            headings: Vec::new(),
            rows: Vec::new(),
            at: 0,
        }
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let (row, _) = course::get(&desk.store, self.course)?;
        self.name = (row.course.name, row.course.name_ar);
        self.code = row.course.code;
        let texts = Texts::load(desk.language);
        (self.headings, self.rows) = month_seen(&desk.store, self.course, self.day, desk.today, &texts)?;
        Ok(())
    }

    fn turn(&mut self, forward: bool, desk: &Desk) -> Result<Outcome> {
        let first = self.day.with_day(1).unwrap_or(self.day);
        let month = Months::new(1);
        let to = if forward { first.checked_add_months(month) } else { first.checked_sub_months(month) };
        self.day = to.unwrap_or(first);
        self.read(desk)?;
        Ok(Outcome::stay())
    }

    fn choose(&self, at: usize, desk: &Desk) -> Result<Outcome> {
        let Some((choice, _)) = CHOICES.get(at) else { return Ok(Outcome::stay()) };
        match choice {
            Choice::Import => {
                Ok(Outcome { then: Then::Replace(Box::new(Import::into_course(self.course))), say: None })
            }
            Choice::Workbook | Choice::Text | Choice::Paper => self.write(*choice, desk),
        }
    }

    fn write(&self, choice: Choice, desk: &Desk) -> Result<Outcome> {
        let folder = folder(desk.store.path())?;
        let texts = Texts::load(desk.language);
        let extension = match choice {
            Choice::Workbook => "xlsx",
            Choice::Paper => "txt",
            _ => "csv",
        };
        let stem = format!("{}-{}", safe(&self.code), figures::iso_month(self.day));
        let title = format!("{} {}", self.code, figures::iso_month(self.day));
        let path = free(&folder, &stem, extension);
        let (headings, rows) = month_register(&desk.store, self.course, self.day, desk.today, &texts)?;
        let mut rows = rows.into_iter();
        let written = match choice {
            Choice::Paper => {
                let parts = month_paper(&desk.store, self.course, self.day, desk.today, &texts)?;
                text_out::write_parts(&path, false, parts, &texts)
            }
            Choice::Workbook => xlsx_out::write(&path, false, &title, &headings, &mut rows, &texts),
            _ => csv_out::write(&path, false, &headings, &mut rows, &texts),
        };
        let (path, _) = written.map_err(Trouble::Refused)?;
        let file = crate::text::sanitize::line(&path.to_string_lossy()).into_owned();
        Ok(Outcome::close().and_say(Message::new("export-written").with("file", file)))
    }

    fn draw_choices(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        let mut cursor = None;
        for ((n, (_, word)), y) in CHOICES.iter().enumerate().zip(area.y..area.bottom()) {
            let here = n == self.at;
            let line = Rect { y, height: 1, ..area };
            draw(
                buffer,
                line,
                look.side(),
                &[
                    Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                    Piece::new((n + 1).to_string(), 2, theme.key),
                    Piece::new(look.texts.word(word), area.width.saturating_sub(4), theme.text),
                ],
            );
            if here {
                let x = if look.side() == Side::Right { area.right().saturating_sub(1) } else { area.x };
                cursor = Some((x, y));
            }
        }
        cursor
    }

    /// As much of the month as fits: the last classes, which are those just taken.
    fn draw_month(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let classes = self.headings.len().saturating_sub(BEFORE + crate::exchange::month_register::AFTER);
        let wide = area.width >= 100;
        let name = if wide { 30 } else { 24 };
        let room = usize::from(area.width.saturating_sub(6 + name) / DAY);
        let skip = BEFORE + classes.saturating_sub(room);
        let shown = classes.min(room);
        let arabic = look.texts.prefers_arabic();
        let line = |buffer: &mut Buffer, y: u16, number: String, who: &str, days: Vec<String>, style| {
            let mut pieces = vec![
                Piece::new("", 1, theme.text),
                Piece::new(number, 3, theme.dim).ltr().number(),
                Piece::new("", 1, theme.text),
                Piece::new(who.to_owned(), name, style),
            ];
            pieces.extend(days.into_iter().map(|day| Piece::new(day, DAY, style).ltr().number()));
            draw(buffer, Rect { y, height: 1, ..area }, look.side(), &pieces);
        };
        let heads = self.headings.iter().skip(skip).take(shown);
        let heads: Vec<String> = heads.map(|day| day.split(' ').next().unwrap_or_default().to_owned()).collect();
        let column = if arabic { 2 } else { 1 };
        let who = self.headings.get(column).cloned().unwrap_or_default();
        let mut lines = area.y..area.bottom();
        let Some(first) = lines.next() else { return };
        line(buffer, first, String::new(), &who, heads, theme.dim);
        for (row, y) in self.rows.iter().zip(lines) {
            let text = |at: usize| row.get(at).map(|value| look.texts.value(value)).unwrap_or_default();
            let who = Some(text(column)).filter(|who| !who.is_empty()).unwrap_or_else(|| text(1));
            let days = (skip..skip + shown).map(text).collect();
            line(buffer, y, text(0), &who, days, theme.text);
        }
    }
}

/// The directory of written files, made for its owner alone.
pub(super) fn folder(database: &Path) -> Result<PathBuf> {
    let folder = database.parent().unwrap_or(Path::new(".")).join(FOLDER);
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&folder)
        .map_err(|error| Trouble::Full(error.to_string()))?;
    Ok(folder)
}

/// A code as part of a file name.
pub(super) fn safe(code: &str) -> String {
    code.chars().map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' }).collect()
}

/// The first name that no file has.
pub(super) fn free(folder: &Path, stem: &str, extension: &str) -> PathBuf {
    let plain = folder.join(format!("{stem}.{extension}"));
    if plain.symlink_metadata().is_err() {
        return plain;
    }
    let other = (2..TRIES).map(|n| folder.join(format!("{stem}-{n}.{extension}")));
    other.into_iter().find(|path| path.symlink_metadata().is_err()).unwrap_or(plain)
}

impl Screen for Export {
    fn place(&self) -> Place {
        Place::Export
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-export")
    }

    fn address(&self) -> String {
        format!("course/{}", self.course.0)
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["course", "enrolment", "session", "mark", "person"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let mirrored = desk.language.side() == Side::Right;
        match action {
            Action::Back => return Ok(Outcome::close()),
            Action::Enter | Action::Done => return self.choose(self.at, desk),
            Action::Left => return self.turn(mirrored, desk),
            Action::Right => return self.turn(!mirrored, desk),
            Action::Up => self.at = self.at.saturating_sub(1),
            Action::Down => self.at = (self.at + 1).min(CHOICES.len() - 1),
            Action::Home => self.at = 0,
            Action::End => self.at = CHOICES.len() - 1,
            _ => return Ok(Outcome::unmeant()),
        }
        Ok(Outcome::stay())
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        match typed.chars().next().and_then(layout::digit) {
            Some(n) if n > 0 => self.choose(usize::from(n) - 1, desk).map(Some),
            _ => Ok(None),
        }
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.is_empty() {
            return None;
        }
        let (buffer, theme) = (frame.buffer_mut(), look.theme);
        let line = |n: u16| Rect { y: area.y.saturating_add(n).min(area.bottom() - 1), height: 1, ..area };
        let name = look.texts.pick(&self.name.0, self.name.1.as_deref());
        let month =
            Message::new("export-month").with("course", name).with("month", format::month(look.language(), self.day));
        let hint = look.texts.word("export-turn");
        let hint_cells = cells::width(&hint);
        draw(
            buffer,
            line(0),
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(look.texts.say(&month), area.width.saturating_sub(hint_cells + 3), theme.strong),
                Piece::new("", 1, theme.text),
                Piece::new(hint, hint_cells, theme.dim).far(),
            ],
        );
        let choices = Rect { y: line(2).y, height: 4.min(area.bottom() - line(2).y), ..area };
        let cursor = self.draw_choices(choices, buffer, look);
        if area.height > 9 {
            let grid = Rect { y: area.y + 7, height: area.height - 7, ..area };
            self.draw_month(grid, buffer, look);
        }
        cursor
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::Enter, Some("export-write")), (Action::Right, Some("export-next-month")), (Action::Back, None)]
    }
}
