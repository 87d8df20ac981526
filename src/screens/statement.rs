//! A trainer's monthly statement of hours: month by month with the arrows, issued once, written for the office that pays.
//! Every line opens the sheet behind it.

use super::attendance::Attendance;
use super::export::{folder, free, safe};
use super::listed::{ListEvent, Listed};
use super::{Desk, Outcome, Question, Screen, Then};
use crate::domain::date::figures;
use crate::domain::id::{SessionId, TrainerId};
use crate::domain::message::{Message, Value};
use crate::domain::statement::{COLUMNS, Line, Open, Statement as Stated};
use crate::exchange::{csv_out, statement_paper, xlsx_out};
use crate::keys::{Action, Key, Place};
use crate::store::{Result, Touched, Trouble, statement};
use crate::text::locale::Side;
use crate::text::{Texts, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::{Months, NaiveDate};
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Lines above the list: whose and which month, a blank; below it, a blank and the sums.
const FURNITURE: u16 = 4;

const ISSUE: &[(&[Key], &str)] =
    &[(&[Key::plain(KeyCode::Enter)], "statement-not-yet"), (&[Key::plain(KeyCode::Char('r'))], "statement-issue")];

/// What it is written as; `write` takes their order.
const WRITE: &[(&[Key], &str)] = &[
    (&[Key::plain(KeyCode::Enter)], "statement-xlsx"),
    (&[Key::plain(KeyCode::Char('c'))], "statement-csv"),
    (&[Key::plain(KeyCode::Char('p'))], "statement-paper"),
];

/// What was asked last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Issue,
    Write,
}

/// The screen.
pub struct Statement {
    trainer: TrainerId,
    day: NaiveDate,
    own: Option<Stated>,
    list: Listed<Line>,
    asked: Asked,
    room: u16,
}

impl Statement {
    /// The month of a day.
    pub fn new(trainer: TrainerId, day: NaiveDate) -> Self {
        let list = Listed::new("statement", COLUMNS, "statement-none", |line: &Line| line.taught.session.0);
        Self { trainer, day, own: None, list, asked: Asked::Issue, room: 2 }
    }

    /// The one at an address that this screen wrote: `81-000003@2026-11-01`.
    pub fn at(record: &str) -> Option<Self> {
        let (trainer, day) = record.split_once('@')?;
        Some(Self::new(trainer.parse().ok()?, day.parse().ok()?))
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let own = statement::of(&desk.store, self.trainer, self.day)?;
        self.list.renew(own.lines.clone());
        self.own = Some(own);
        Ok(())
    }

    fn turn(&mut self, forward: bool, desk: &Desk) -> Result<Outcome> {
        let month = Months::new(1);
        let to = if forward { self.day.checked_add_months(month) } else { self.day.checked_sub_months(month) };
        self.day = to.unwrap_or(self.day);
        self.read(desk)?;
        Ok(Outcome::stay())
    }

    fn ask(&mut self, asked: Asked, desk: &Desk) -> Outcome {
        let Some(own) = &self.own else { return Outcome::stay() };
        if let (Asked::Issue, Some(why)) = (asked, own.not_to_issue(desk.today)) {
            return Outcome::refuse(why);
        }
        self.asked = asked;
        let month = format::month(desk.language, self.day);
        let question = match asked {
            Asked::Issue => {
                let mut ask = Message::new("statement-ask")
                    .with("name", own.named())
                    .with("month", month)
                    .with("untaken", own.open.len())
                    .with("which", Open::named(own.open.iter()).map_or(Value::Empty, Value::from));
                ask.args.push(("hours", Value::Minutes(own.total())));
                Question { ask, answers: ISSUE.to_vec() }
            }
            Asked::Write => {
                let ask = Message::new("statement-write").with("name", own.named()).with("month", month);
                Question { ask, answers: WRITE.to_vec() }
            }
        };
        Outcome { then: Then::Ask(question), say: None }
    }

    fn issue(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let written = statement::issue(&mut desk.store, desk.clerk.id, self.trainer, self.day)?;
        let number = written.value.issued.as_ref().map_or(0, |issued| issued.number);
        self.read(desk)?;
        let said = Message::new("statement-issued").with("number", number);
        Ok(Outcome::say(said.with("name", written.value.named())))
    }

    fn write(&self, form: usize, desk: &Desk) -> Result<Outcome> {
        let Some(own) = &self.own else { return Ok(Outcome::stay()) };
        let folder = folder(desk.store.path())?;
        let texts = Texts::load(desk.language);
        let stem = format!("{}-{}", safe(&own.name), figures::iso_month(self.day));
        let path = free(&folder, &stem, ["xlsx", "csv", "txt"].get(form).copied().unwrap_or("txt"));
        let mut rows = own.lines.iter().cloned();
        let (path, _) = match form {
            0 => xlsx_out::write_table(&path, false, "statement", COLUMNS, &mut rows, &texts)
                .map_err(Trouble::Refused)?,
            1 => {
                csv_out::write_table(&path, false, "statement", COLUMNS, &mut rows, &texts).map_err(Trouble::Refused)?
            }
            _ => statement_paper::write(&desk.store, own, desk.today, (&path, false), &texts)?,
        };
        let file = crate::text::sanitize::line(&path.to_string_lossy()).into_owned();
        Ok(Outcome::say(Message::new("statement-written").with("file", file)))
    }

    fn heading(&self, line: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let Some(own) = &self.own else { return };
        let theme = look.theme;
        let standing = look.texts.say(&statement_paper::standing(own));
        let cells = crate::text::width(&standing).min(line.width / 2);
        let style = if own.issued.is_some() { theme.good } else { theme.todo };
        draw(
            buffer,
            line,
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(
                    format::month(look.language(), self.day),
                    line.width.saturating_sub(cells + 3),
                    theme.strong,
                )
                .said(look.side()),
                Piece::new("", 1, theme.text),
                Piece::new(standing, cells, style).said(look.side()).far(),
                Piece::new("", 1, theme.text),
            ],
        );
    }

    fn sums(&self, line: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let Some(own) = &self.own else { return };
        let words = look.texts.say(&statement_paper::sums(own));
        draw(
            buffer,
            line,
            look.side(),
            &[
                Piece::new("", 1, look.theme.text),
                Piece::new(words, line.width.saturating_sub(2), look.theme.strong).said(look.side()).far(),
                Piece::new("", 1, look.theme.text),
            ],
        );
    }
}

impl Screen for Statement {
    fn place(&self) -> Place {
        Place::Statement
    }

    fn title(&self, look: &Look<'_>) -> String {
        let name = self.own.as_ref().map_or(Value::Empty, Stated::named);
        look.texts.say(&Message::new("statement-title").with("name", name))
    }

    fn address(&self) -> String {
        format!("statement/{}@{}", self.trainer, self.day)
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.room = rows;
        self.list.resize(rows.saturating_sub(FURNITURE).max(2));
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["session", "course", "trainer", "statement"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let mirrored = desk.language.side() == Side::Right;
        match action {
            Action::Back => Ok(Outcome::close()),
            Action::Left => self.turn(mirrored, desk),
            Action::Right => self.turn(!mirrored, desk),
            Action::Done => Ok(self.ask(Asked::Issue, desk)),
            Action::Files => Ok(self.ask(Asked::Write, desk)),
            Action::Answer(1) if self.asked == Asked::Issue => self.issue(desk),
            Action::Answer(n) if self.asked == Asked::Write => self.write(n.into(), desk),
            _ => Ok(match self.list.act(action) {
                ListEvent::Open(id) => Outcome::open(Attendance::new(SessionId(id))),
                ListEvent::Moved => Outcome::stay(),
                ListEvent::Ignored => Outcome::unmeant(),
            }),
        }
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let buffer = frame.buffer_mut();
        if area.height <= FURNITURE + 1 {
            return self.list.draw(area, buffer, look);
        }
        self.heading(Rect { height: 1, ..area }, buffer, look);
        self.sums(Rect { y: area.bottom() - 1, height: 1, ..area }, buffer, look);
        let below = Rect { y: area.y + 2, height: area.height - FURNITURE, ..area };
        self.list.draw(below, buffer, look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        let mut bar = vec![(Action::Enter, Some("today-open")), (Action::Right, Some("statement-month"))];
        if self.own.as_ref().is_some_and(|own| own.issued.is_none()) {
            bar.push((Action::Done, Some("statement-issue")));
        }
        bar.extend([(Action::Files, Some("course-files")), (Action::Back, None)]);
        bar
    }
}
