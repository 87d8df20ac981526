//! The exams and assessments of a group: a line for each woman, a column for each of them, the average and the verdict. A
//! mark is typed where the cursor is; Enter keeps it and goes down. A new assessment is asked for at the foot.

use super::completion::Completion;
use super::export::{folder, free, safe};
use super::prompt::{Asked, Prompt};
use super::{Desk, Outcome, Screen};
use crate::domain::assessment::{Assessment, TITLE, Which, parse_points, parse_title};
use crate::domain::date::parse_date;
use crate::domain::exam::average_told;
use crate::domain::field::Kind;
use crate::domain::id::{AssessmentId, CourseId};
use crate::domain::message::{Message, Value};
use crate::exchange::exam_paper::{self, heading};
use crate::exchange::xlsx_out;
use crate::keys::{Action, Place, layout};
use crate::store::completion::Of;
use crate::store::exam::{self, Row};
use crate::store::undo::Scope;
use crate::store::{Result, Touched, Trouble, course};
use crate::text::locale::Side;
use crate::text::{Texts, format};
use crate::ui::row::{Piece, draw};
use crate::ui::{Look, scroll};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Cells of one exam, at least and at most: where there are few, their titles have room.
const MARK: (u16, u16) = (8, 16);

/// Cells of the average.
const AVERAGE: u16 = 8;

/// How far a new assessment is told.
enum Asking {
    Title,
    Points(String),
    Day(Assessment),
}

/// The screen.
pub struct Exams {
    course: CourseId,
    name: (String, Option<String>),
    code: String,
    sittings: Vec<Assessment>,
    rows: Vec<Row>,
    at: usize,
    column: usize,
    top: usize,
    room: usize,
    /// What is typed of a mark.
    typed: String,
    asking: Option<(Asking, Prompt)>,
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
            asking: None,
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
            let mark = match sitting.parse_mark(&self.typed) {
                Ok(mark) => mark,
                Err(why) => return Ok(Outcome::refuse(why)),
            };
            exam::set(&mut desk.store, desk.clerk.id, row.line.id, sitting.which, Some(mark))?;
            let said = Message::new("exam-kept")
                .with("line", row.line.number)
                .with("mark", Value::Hundredths(i64::from(mark)));
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
        exam::set(&mut desk.store, desk.clerk.id, row.line.id, sitting.which, None)?;
        self.read(desk)?;
        Ok(Outcome::stay())
    }

    /// The minutes for signature and the marks for a spreadsheet.
    fn write(&self, desk: &Desk) -> Result<Outcome> {
        let texts = Texts::load(desk.language);
        let folder = folder(desk.store.path())?;
        let stem = safe(&self.code);
        let minutes = free(&folder, &format!("{stem}-pv"), "txt");
        let (minutes, _) = exam_paper::write(&desk.store, self.course, desk.today, (&minutes, false), &texts)?;
        let (heads, rows) = exam_paper::table(&self.sittings, &self.rows, &texts);
        let path = free(&folder, &format!("{stem}-examens"), "xlsx");
        let written = xlsx_out::write(&path, false, &self.code, &heads, &mut rows.into_iter(), &texts);
        let (path, _) = written.map_err(Trouble::Refused)?;
        let named = |path: &std::path::Path| crate::text::sanitize::line(&path.to_string_lossy()).into_owned();
        let sheet = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        Ok(Outcome::say(Message::new("exam-written").with("file", named(&minutes)).with("sheet", sheet)))
    }

    fn ask(&mut self, asking: Asking, label: &'static str, text: &str) -> Outcome {
        let prompt = Prompt::proposing(label, text, TITLE);
        let prompt = match &asking {
            Asking::Title => prompt,
            Asking::Points(_) => prompt.of(Kind::Number),
            Asking::Day(_) => prompt.of(Kind::Date),
        };
        self.asking = Some((asking, prompt));
        Outcome::stay()
    }

    /// A second chance of the column under the cursor; of a second chance, of the first.
    fn again(&mut self, desk: &Desk) -> Outcome {
        let Some(here) = self.sittings.get(self.column) else {
            return Outcome::refuse(Message::new("exam-empty"));
        };
        let first = here.again.unwrap_or(here.which);
        let value = Assessment {
            which: Which::Own(AssessmentId(0)),
            on: None,
            title: here.title.clone(),
            out_of: here.out_of,
            again: Some(first),
        };
        self.ask(Asking::Day(value), "assessment-ask-again", &format::date(desk.today))
    }

    /// What an answer leads to; a sentence where it cannot be read.
    fn answered(&mut self, typed: &str, desk: &mut Desk) -> Result<Outcome> {
        let Some((asking, _)) = &self.asking else { return Ok(Outcome::stay()) };
        Ok(match asking {
            Asking::Title => match parse_title(typed) {
                Ok(title) => self.ask(Asking::Points(title), "assessment-ask-points", "20"),
                Err(why) => Outcome::refuse(why),
            },
            Asking::Points(title) => match parse_points(typed) {
                Ok(out_of) => {
                    let which = Which::Own(AssessmentId(0));
                    let value = Assessment { which, on: None, title: title.clone(), out_of, again: None };
                    self.ask(Asking::Day(value), "assessment-ask-day", &format::date(desk.today))
                }
                Err(why) => Outcome::refuse(why),
            },
            Asking::Day(value) => match parse_date(typed, desk.today) {
                Ok(on) => {
                    let value = Assessment { on: Some(on), ..value.clone() };
                    return self.add(&value, on, desk);
                }
                Err(why) => Outcome::refuse(why),
            },
        })
    }

    fn add(&mut self, value: &Assessment, on: chrono::NaiveDate, desk: &mut Desk) -> Result<Outcome> {
        let made = exam::add(&mut desk.store, desk.clerk.id, self.course, value)?.value;
        self.asking = None;
        self.read(desk)?;
        let at = self.sittings.iter().position(|one| one.which == Which::Own(made)).unwrap_or(0);
        (self.column, self.at) = (at, 0);
        let what = self.sittings.get(at).map(|one| heading(&self.sittings, one));
        let what = what.unwrap_or_else(|| Message::new("exam-empty"));
        Ok(Outcome::wrote(Message::new("assessment-added").with("what", what).with("day", on)))
    }

    /// Takes the assessment under the cursor away; the exams of a programme stay.
    fn remove(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(one) = self.sittings.get(self.column).cloned() else { return Ok(Outcome::stay()) };
        let Which::Own(id) = one.which else {
            return Ok(Outcome::refuse(Message::new("assessment-of-programme")));
        };
        let what = heading(&self.sittings, &one);
        exam::remove(&mut desk.store, desk.clerk.id, id)?;
        self.read(desk)?;
        Ok(Outcome::wrote(Message::new("assessment-removed").with("what", what)))
    }
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
        ["exam_mark", "assessment", "assessment_mark", "completion", "enrolment", "person", "module", "setting"]
            .into_iter()
            .any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some((_, prompt)) = &mut self.asking {
            return match prompt.act(action) {
                Asked::Pending => Ok(Outcome::stay()),
                Asked::Dismissed => {
                    self.asking = None;
                    Ok(Outcome::stay())
                }
                Asked::Answered(typed) => self.answered(&typed, desk),
            };
        }
        let mirrored = desk.language.side() == Side::Right;
        let last = self.rows.len().saturating_sub(1);
        let wide = self.sittings.len().saturating_sub(1);
        match action {
            Action::Back if !self.typed.is_empty() => self.typed.clear(),
            Action::Back | Action::Done => return Ok(Outcome::close()),
            Action::Enter => return self.keep(desk),
            Action::Clear | Action::Delete => return self.clear(desk),
            Action::Files => return self.write(desk),
            Action::New => return Ok(self.ask(Asking::Title, "assessment-ask-title", "")),
            Action::Note => return Ok(self.again(desk)),
            Action::Withdraw => return self.remove(desk),
            Action::Complete => return Ok(Outcome::open(Completion::of(Of::Course(self.course)))),
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
            _ => return Ok(Outcome::unmeant()),
        }
        Ok(Outcome::stay())
    }

    fn text(&mut self, typed: &str, _: &mut Desk) -> Result<Option<Outcome>> {
        if let Some((_, prompt)) = &mut self.asking {
            return Ok(Some(Outcome::typed(prompt.text(typed))));
        }
        let Some(c) = typed.chars().next() else { return Ok(None) };
        let digit = layout::digit(c).map(|digit| char::from(b'0' + digit));
        let Some(c) = digit.or_else(|| matches!(c, ',' | '.' | ';' | '٫').then_some(',')) else { return Ok(None) };
        if self.typed.len() < 6 {
            self.typed.push(c);
        }
        Ok(Some(Outcome::stay()))
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        self.asking.as_mut().map(|(_, line)| (line, String::new()))
    }

    fn typing(&self) -> bool {
        self.asking.is_some()
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.height < 3 || area.width < 20 {
            return None;
        }
        let cursor = self.draw_marks(area, frame.buffer_mut(), look);
        let Some((_, prompt)) = &self.asking else { return cursor };
        let foot = Rect { y: area.bottom() - 1, height: 1, ..area };
        draw(frame.buffer_mut(), foot, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
        Some(prompt.draw(frame.buffer_mut(), foot, look))
    }

    fn scope(&self) -> Scope {
        Scope::Group(self.course)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.asking.is_some() {
            return vec![(Action::Enter, Some("action-done")), (Action::Back, None)];
        }
        vec![
            (Action::Enter, Some("exam-keep")),
            (Action::NextField, Some("exam-next")),
            (Action::New, Some("assessment-new")),
            (Action::Note, Some("assessment-second")),
            (Action::Files, Some("exam-minutes")),
            (Action::Complete, None),
            (Action::Back, None),
        ]
    }
}

impl Exams {
    fn draw_marks(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        if self.sittings.is_empty() || self.rows.is_empty() {
            let room = area.width.saturating_sub(2);
            let lines = crate::text::cells::wrap(&look.texts.word("exam-empty"), room);
            for (y, line) in (area.y + 1..area.bottom()).zip(lines) {
                let piece = Piece::new(line, room, theme.dim).said(look.side());
                let row = Rect { y, height: 1, ..area };
                draw(buffer, row, look.side(), &[Piece::new("", 1, theme.text), piece]);
            }
            return None;
        }
        let fixed = 2 + 4 + AVERAGE + 10;
        let many = u16::try_from(self.sittings.len()).unwrap_or(u16::MAX).max(1);
        let each = (area.width.saturating_sub(fixed + 26) / many).clamp(MARK.0, MARK.1);
        let shown = usize::from(area.width.saturating_sub(fixed + 14) / each).clamp(1, self.sittings.len());
        let from = self.column.saturating_sub(shown - 1);
        let name = area.width.saturating_sub(fixed + each * u16::try_from(shown).unwrap_or(1));
        let mut heads = vec![Piece::new("", 6, theme.dim), Piece::new(look.texts.word("exam-name"), name, theme.dim)];
        for sitting in self.sittings.iter().skip(from).take(shown) {
            let head = look.texts.say(&heading(&self.sittings, sitting));
            heads.push(Piece::new("", 1, theme.dim));
            heads.push(Piece::new(head, each - 1, theme.dim).number());
        }
        heads.push(Piece::new(look.texts.word("exam-average"), AVERAGE, theme.dim).number());
        heads.push(Piece::new("", 1, theme.dim));
        heads.push(Piece::new(look.texts.word("exam-verdict"), 9, theme.dim));
        draw(buffer, Rect { height: 1, ..area }, look.side(), &heads);
        let room = usize::from(area.height - 1);
        self.top = scroll::to(self.top, self.at, room, self.rows.len());
        let mut cursor = None;
        for (n, row) in self.rows.iter().enumerate().skip(self.top).take(room) {
            let here = n == self.at;
            let y = area.y + 1 + u16::try_from(n - self.top).unwrap_or(0);
            let style = if here { theme.strong } else { theme.text };
            let mut pieces = vec![
                Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                Piece::new(row.line.number.to_string(), 3, theme.dim).ltr().number(),
                Piece::new("", 1, theme.text),
                Piece::new(look.texts.name(&row.line.name), name, style),
            ];
            for (column, mark) in row.marks.iter().enumerate().skip(from).take(shown) {
                let focused = here && column == self.column;
                let words = match (focused, self.typed.as_str(), mark) {
                    (true, typed, _) if !typed.is_empty() => {
                        typed.replace(',', &format::point(look.language()).to_string())
                    }
                    (_, _, Some(mark)) => look.texts.value(&Value::Hundredths(i64::from(*mark))),
                    (true, ..) => "_".to_owned(),
                    _ => "·".to_owned(),
                };
                pieces.push(Piece::new(words, each, if focused { theme.accent } else { style }).ltr().number());
            }
            pieces.push(Piece::new(look.texts.value(&average_told(row.average)), AVERAGE, theme.text).ltr().number());
            pieces.push(Piece::new("", 1, theme.text));
            pieces.push(Piece::new(look.texts.say(&Message::new(row.verdict.term()).of(row.line.sex)), 9, theme.dim));
            draw(buffer, Rect { y, height: 1, ..area }, look.side(), &pieces);
            if here {
                // Where the last digit stands: numbers end at the right edge of their column, whichever way lines run.
                let before = 6 + name + each * u16::try_from(self.column - from).unwrap_or(0);
                let x = match look.side() {
                    Side::Left => area.x + (before + each).saturating_sub(1),
                    Side::Right => area.right().saturating_sub(before + 1),
                };
                cursor = Some((x.min(area.right().saturating_sub(1)), y));
            }
        }
        cursor
    }
}
