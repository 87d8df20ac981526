//! The exams of a group: a line for each woman, a column for each exam, the average and the verdict. A mark is typed where
//! the cursor is; Enter keeps it and goes down.

use super::export::{folder, free, safe};
use super::{Desk, Outcome, Screen};
use crate::domain::exam::{Part, Sitting, average_shown, mark_typed, parse_mark};
use crate::domain::id::CourseId;
use crate::domain::message::{Message, Value};
use crate::exchange::xlsx_out;
use crate::keys::{Action, Place, layout};
use crate::store::exam::{self, Row};
use crate::store::{Result, Touched, Trouble, course};
use crate::text::Texts;
use crate::text::locale::Side;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Cells of one exam.
const MARK: u16 = 7;

/// The screen.
pub struct Exams {
    course: CourseId,
    name: (String, Option<String>),
    code: String,
    sittings: Vec<Sitting>,
    rows: Vec<Row>,
    at: usize,
    column: usize,
    top: usize,
    room: usize,
    /// What is typed of a mark.
    typed: String,
}

impl Exams {
    /// The exams of a course.
    pub const fn new(course: CourseId) -> Self {
        Self {
            course,
            name: (String::new(), None),
            code: String::new(),
            sittings: Vec::new(),
            rows: Vec::new(),
            at: 0,
            column: 0,
            top: 0,
            room: 2,
            typed: String::new(),
        }
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let (row, _) = course::get(&desk.store, self.course)?;
        self.name = (row.course.name, row.course.name_ar);
        self.code = row.course.code;
        (self.sittings, self.rows) = exam::of_course(&desk.store, self.course)?;
        self.at = self.at.min(self.rows.len().saturating_sub(1));
        self.column = self.column.min(self.sittings.len().saturating_sub(1));
        Ok(())
    }

    /// Keeps what is typed, or with nothing typed leaves the mark as it is; then the next line.
    fn keep(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let (Some(row), Some(sitting)) = (self.rows.get(self.at), self.sittings.get(self.column)) else {
            return Ok(Outcome::stay());
        };
        let outcome = if self.typed.is_empty() {
            Outcome::stay()
        } else {
            let mark = match parse_mark(&self.typed) {
                Ok(mark) => mark,
                Err(why) => return Ok(Outcome::refuse(why)),
            };
            exam::set(&mut desk.store, desk.clerk.id, row.line.id, *sitting, Some(mark))?;
            let said = Message::new("exam-kept").with("line", row.line.number).with("mark", mark_typed(mark));
            Outcome::wrote(said)
        };
        self.typed.clear();
        self.at = (self.at + 1).min(self.rows.len().saturating_sub(1));
        self.read(desk)?;
        Ok(outcome)
    }

    fn clear(&mut self, desk: &mut Desk) -> Result<Outcome> {
        if self.typed.pop().is_some() {
            return Ok(Outcome::stay());
        }
        let (Some(row), Some(sitting)) = (self.rows.get(self.at), self.sittings.get(self.column)) else {
            return Ok(Outcome::stay());
        };
        exam::set(&mut desk.store, desk.clerk.id, row.line.id, *sitting, None)?;
        self.read(desk)?;
        Ok(Outcome::stay())
    }

    fn write(&self, desk: &Desk) -> Result<Outcome> {
        let texts = Texts::load(desk.language);
        let mut heads = vec![texts.word("sheet-number"), texts.word("exam-name")];
        heads.extend(self.sittings.iter().map(|sitting| texts.say(&heading(*sitting))));
        heads.extend([texts.word("exam-average"), texts.word("exam-verdict")]);
        let arabic = desk.language.prefers_arabic();
        let mut rows = self.rows.iter().map(|row| {
            let mut cells: Vec<Value> = vec![Value::from(row.line.number), row.line.name.shown(arabic).into()];
            cells.extend(row.marks.iter().map(|mark| mark.map(mark_typed).into()));
            cells.extend([average_shown(row.average).into(), Value::Term(row.verdict.term())]);
            cells
        });
        let path = free(&folder(desk.store.path())?, &format!("{}-examens", safe(&self.code)), "xlsx");
        let written = xlsx_out::write(&path, false, &self.code, &heads, &mut rows, &texts);
        let (path, _) = written.map_err(Trouble::Refused)?;
        let file = crate::text::sanitize::line(&path.to_string_lossy()).into_owned();
        Ok(Outcome::say(Message::new("exam-written").with("file", file)))
    }
}

/// « S1 théorie ».
fn heading((term, part): Sitting) -> Message {
    let id = if part == Part::Theory { "exam-theory" } else { "exam-practice" };
    Message::new(id).with("term", term.to_string())
}

impl Screen for Exams {
    fn place(&self) -> Place {
        Place::Exams
    }

    fn title(&self, look: &Look<'_>) -> String {
        let name = look.texts.pick(&self.name.0, self.name.1.as_deref());
        look.texts.say(&Message::new("exam-title").with("course", name))
    }

    fn address(&self) -> String {
        format!("exams/{}", self.course.0)
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.room = usize::from(rows.saturating_sub(2)).max(1);
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["exam_mark", "enrolment", "person", "module", "setting"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let mirrored = desk.language.side() == Side::Right;
        let last = self.rows.len().saturating_sub(1);
        let wide = self.sittings.len().saturating_sub(1);
        match action {
            Action::Back if !self.typed.is_empty() => self.typed.clear(),
            Action::Back | Action::Done => return Ok(Outcome::close()),
            Action::Enter => return self.keep(desk),
            Action::Clear | Action::Delete => return self.clear(desk),
            Action::Files => return self.write(desk),
            Action::Up => (self.at, self.typed) = (self.at.saturating_sub(1), String::new()),
            Action::Down => (self.at, self.typed) = ((self.at + 1).min(last), String::new()),
            Action::PageUp => self.at = self.at.saturating_sub(self.room),
            Action::PageDown => self.at = (self.at + self.room).min(last),
            Action::Home => self.at = 0,
            Action::End => self.at = last,
            Action::Left | Action::Right | Action::NextField | Action::PreviousField => {
                let forward = match action {
                    Action::Left => mirrored,
                    Action::Right => !mirrored,
                    other => other == Action::NextField,
                };
                self.column = if forward { (self.column + 1).min(wide) } else { self.column.saturating_sub(1) };
                self.typed.clear();
            }
            _ => {}
        }
        Ok(Outcome::stay())
    }

    fn text(&mut self, typed: &str, _: &mut Desk) -> Result<Option<Outcome>> {
        let Some(c) = typed.chars().next() else { return Ok(None) };
        let digit = layout::digit(c).map(|digit| char::from(b'0' + digit));
        let Some(c) = digit.or_else(|| matches!(c, ',' | '.' | ';' | '٫').then_some(',')) else { return Ok(None) };
        if self.typed.len() < 5 {
            self.typed.push(c);
        }
        Ok(Some(Outcome::stay()))
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.height < 3 || area.width < 20 {
            return None;
        }
        let theme = look.theme;
        let buffer = frame.buffer_mut();
        if self.sittings.is_empty() || self.rows.is_empty() {
            let words = look.texts.word("exam-empty");
            let piece = Piece::new(words, area.width.saturating_sub(2), theme.dim);
            draw(
                buffer,
                Rect { y: area.y + 1, height: 1, ..area },
                look.side(),
                &[Piece::new("", 1, theme.text), piece],
            );
            return None;
        }
        let fixed = 2 + 4 + MARK + 10;
        let shown = usize::from(area.width.saturating_sub(fixed + 14) / MARK).clamp(1, self.sittings.len());
        let from = self.column.saturating_sub(shown - 1);
        let name = area.width.saturating_sub(fixed + MARK * u16::try_from(shown).unwrap_or(1));
        let mut heads = vec![Piece::new("", 6, theme.dim), Piece::new(look.texts.word("exam-name"), name, theme.dim)];
        for sitting in self.sittings.iter().skip(from).take(shown) {
            heads.push(Piece::new(look.texts.say(&heading(*sitting)), MARK, theme.dim).number());
        }
        heads.push(Piece::new(look.texts.word("exam-average"), MARK, theme.dim).number());
        heads.push(Piece::new("", 1, theme.dim));
        heads.push(Piece::new(look.texts.word("exam-verdict"), 9, theme.dim));
        draw(buffer, Rect { height: 1, ..area }, look.side(), &heads);
        let room = usize::from(area.height - 1);
        self.top = self.top.min(self.at).max((self.at + 1).saturating_sub(room));
        let mut cursor = None;
        for (n, row) in self.rows.iter().enumerate().skip(self.top).take(room) {
            let here = n == self.at;
            let y = area.y + 1 + u16::try_from(n - self.top).unwrap_or(0);
            let style = if here { theme.strong } else { theme.text };
            let mut pieces = vec![
                Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                Piece::new(row.line.number.to_string(), 3, theme.dim).ltr().number(),
                Piece::new("", 1, theme.text),
                Piece::new(row.line.name.shown(look.texts.prefers_arabic()), name, style),
            ];
            for (column, mark) in row.marks.iter().enumerate().skip(from).take(shown) {
                let focused = here && column == self.column;
                let words = match (focused, self.typed.as_str(), mark) {
                    (true, typed, _) if !typed.is_empty() => typed.to_owned(),
                    (_, _, Some(mark)) => mark_typed(*mark),
                    (true, ..) => "_".to_owned(),
                    _ => "·".to_owned(),
                };
                pieces.push(Piece::new(words, MARK, if focused { theme.accent } else { style }).ltr().number());
            }
            pieces.push(Piece::new(average_shown(row.average), MARK, theme.text).ltr().number());
            pieces.push(Piece::new("", 1, theme.text));
            pieces.push(Piece::new(look.texts.word(row.verdict.term()), 9, theme.dim));
            draw(buffer, Rect { y, height: 1, ..area }, look.side(), &pieces);
            if here {
                let before = 6 + name + MARK * u16::try_from(self.column - from + 1).unwrap_or(1);
                let x = match look.side() {
                    Side::Left => area.x + before.saturating_sub(1),
                    Side::Right => area.right().saturating_sub(before),
                };
                cursor = Some((x.min(area.right().saturating_sub(1)), y));
            }
        }
        cursor
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![
            (Action::Enter, Some("exam-keep")),
            (Action::NextField, Some("exam-next")),
            (Action::Files, Some("course-files")),
            (Action::Back, None),
        ]
    }
}
