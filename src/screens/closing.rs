//! The end of a month: what keeps it open, in the order to mend it, each one key away; then closed by one key and a
//! confirmation, and opened again with a reason.

use super::attendance::Attendance;
use super::course::Course;
use super::course::draw::counted;
use super::listed::{ListEvent, Listed};
use super::prompt::{Asked, Prompt};
use super::{Desk, Outcome, Question, Screen, Then};
use crate::domain::date::figures;
use crate::domain::field::{Column, Script, Width};
use crate::domain::message::{Message, Value};
use crate::domain::session::Session;
use crate::keys::{Action, Key, Place, layout};
use crate::store::authorize::{Power, may};
use crate::store::month_close::{self, Block, Closed};
use crate::store::month_register::span;
use crate::store::{Result, Touched, course};
use crate::text::format;
use crate::text::locale::Side;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::{Days, Months, NaiveDate};
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::collections::HashMap;

/// Most characters of a reason.
const REASON: usize = 120;

/// One thing to mend.
#[derive(Clone, Debug)]
struct Line {
    /// Its place in the order, from 1.
    at: i64,
    block: Block,
    session: Session,
    course: String,
}

const COLUMNS: &[Column<Line>] = &[
    Column::new("at", Width::Cells(4), Script::Latin, |line: &Line| line.at.into()).far(),
    Column::new("what", Width::Fill(28), Script::Free, |line: &Line| Value::Term(line.block.term())),
    Column::new("course", Width::Fill(18), Script::Free, |line: &Line| line.course.as_str().into()),
    Column::new("day", Width::Cells(11), Script::Latin, |line: &Line| Value::Date(line.session.on)),
    Column::new("time", Width::Cells(6), Script::Latin, |line: &Line| Value::Time(line.session.starts)),
];

/// The screen.
pub struct Closing {
    /// A day of the month.
    day: NaiveDate,
    list: Listed<Line>,
    /// How many of them keep the month open: the others are only to be looked at.
    blocking: usize,
    closed: Option<Closed>,
    /// Sessions and marks that closing locks.
    locks: (u64, u64),
    reason: Option<Prompt>,
    today: NaiveDate,
    opened: bool,
}

impl Closing {
    /// The month to close on a day: the one before.
    pub fn before(today: NaiveDate) -> Self {
        let (first, _) = span(today);
        Self::of(first.checked_sub_days(Days::new(1)).unwrap_or(first))
    }

    /// The month that a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self {
            day,
            list: Listed::new("closing", COLUMNS, "closing-none", |line: &Line| line.at)
                .dimming(|line| !line.block.blocks()),
            blocking: 0,
            closed: None,
            locks: (0, 0),
            reason: None,
            today: day,
            opened: false,
        }
    }

    /// The month at an address: `2026-11`.
    pub fn at(record: &str) -> Option<Self> {
        Some(Self::of(NaiveDate::parse_from_str(&format!("{record}-01"), "%Y-%m-%d").ok()?))
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let arabic = desk.language.prefers_arabic();
        let mut names: HashMap<i64, String> = HashMap::new();
        let mut lines = Vec::new();
        for (block, sessions) in month_close::blocks(&desk.store, self.day)? {
            for session in sessions {
                let course = match names.get(&session.course.0) {
                    Some(name) => name.clone(),
                    None => {
                        let (row, _) = course::get(&desk.store, session.course)?;
                        let name = row.course.name_ar.filter(|_| arabic).unwrap_or(row.course.name);
                        names.insert(session.course.0, name.clone());
                        name
                    }
                };
                lines.push(Line { at: lines.len() as i64 + 1, block, session, course });
            }
        }
        self.blocking = lines.iter().filter(|line| line.block.blocks()).count();
        self.closed = month_close::closed(&desk.store, self.day)?;
        self.locks = month_close::locks(&desk.store, self.day)?;
        if std::mem::replace(&mut self.opened, true) {
            self.list.renew(lines);
        } else {
            self.list.replace(lines);
        }
        Ok(())
    }

    fn turn(&mut self, forward: bool, desk: &Desk) -> Result<Outcome> {
        let (first, last) = span(self.day);
        let to = if forward { last.checked_add_days(Days::new(1)) } else { first.checked_sub_months(Months::new(1)) };
        self.day = to.unwrap_or(first);
        self.opened = false;
        self.read(desk)?;
        Ok(Outcome::stay())
    }

    /// Where the thing of a line is mended.
    fn open(&self, line: Option<&Line>) -> Outcome {
        match line {
            None => Outcome::refuse(Message::new("closing-none")),
            Some(line) => match line.block {
                Block::NotMadeUp | Block::Clash => {
                    Outcome::open(Course::at_session(line.session.course, line.session.id))
                }
                _ => Outcome::open(Attendance::new(line.session.id)),
            },
        }
    }

    fn ask(&self) -> Outcome {
        const NOT: &[Key] = &[Key::plain(KeyCode::Enter)];
        const CLOSE: &[Key] = &[Key::char('v'), Key::plain(KeyCode::F(2))];
        if let Some(closed) = &self.closed {
            return Outcome::refuse(Message::new("month-closed-already").with("by", closed.by.as_str()));
        }
        let (_, last) = span(self.day);
        if last >= self.today {
            return Outcome::refuse(Message::new("month-not-over").with("day", last));
        }
        if self.blocking > 0 {
            return Outcome::refuse(Message::new("month-blocked").with("count", self.blocking));
        }
        let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        let ask = Message::new("closing-ask")
            .with("month", Value::Month(self.day))
            .with("sessions", number(self.locks.0))
            .with("marks", number(self.locks.1));
        Outcome {
            then: Then::Ask(Question { ask, answers: vec![(NOT, "closing-not"), (CLOSE, "closing-close")] }),
            say: None,
        }
    }

    fn close(&mut self, desk: &mut Desk) -> Result<Outcome> {
        month_close::close(&mut desk.store, desk.clerk.id, self.day)?;
        self.read(desk)?;
        Ok(Outcome::wrote(Message::new("month-closed").with("month", Value::Month(self.day))))
    }

    fn reopen(&mut self, reason: &str, desk: &mut Desk) -> Result<Outcome> {
        if reason.is_empty() {
            return Ok(Outcome::refuse(Message::new("closing-reason-missing")));
        }
        month_close::reopen(&mut desk.store, desk.clerk.id, self.day, reason)?;
        self.reason = None;
        self.read(desk)?;
        Ok(Outcome::wrote(Message::new("month-reopened").with("month", Value::Month(self.day))))
    }

    fn head(&self, look: &Look<'_>) -> Message {
        let month = format::month(look.language(), self.day);
        match &self.closed {
            Some(closed) => Message::new("closing-closed")
                .with("month", month)
                .with("day", closed.on)
                .with("by", closed.by.as_str()),
            None => Message::new("closing-head")
                .with("month", month)
                .with("count", self.blocking)
                .with("look", self.list.rows().len() - self.blocking),
        }
    }
}

impl Screen for Closing {
    fn place(&self) -> Place {
        Place::Closing
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-closing")
    }

    fn address(&self) -> String {
        format!("closing/{}", figures::iso_month(self.day))
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.today = desk.today;
        self.list.resize(rows.saturating_sub(2).max(2));
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["mark", "session", "course", "enrolment", "month_close"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some(prompt) = &mut self.reason {
            return match prompt.act(action) {
                Asked::Pending => Ok(Outcome::stay()),
                Asked::Dismissed => {
                    self.reason = None;
                    Ok(Outcome::stay())
                }
                Asked::Answered(reason) => self.reopen(&reason, desk),
            };
        }
        let mirrored = desk.language.side() == Side::Right;
        match action {
            Action::Back => Ok(Outcome::close()),
            Action::Left => self.turn(mirrored, desk),
            Action::Right => self.turn(!mirrored, desk),
            Action::Done => Ok(self.ask()),
            Action::Answer(0) => Ok(Outcome::stay()),
            Action::Answer(_) => self.close(desk),
            Action::Unlock if self.closed.is_none() => Ok(Outcome::refuse(Message::new("month-not-closed"))),
            Action::Unlock => {
                may(&desk.store, desk.clerk.id, Power::Unlock)?;
                self.reason = Some(Prompt::new("closing-reason", "", REASON));
                Ok(Outcome::stay())
            }
            _ => Ok(match self.list.act(action) {
                ListEvent::Open(_) => self.open(self.list.current()),
                ListEvent::Moved => Outcome::stay(),
                ListEvent::Ignored => Outcome::unmeant(),
            }),
        }
    }

    fn text(&mut self, typed: &str, _: &mut Desk) -> Result<Option<Outcome>> {
        if let Some(prompt) = &mut self.reason {
            return Ok(Some(Outcome::typed(prompt.text(typed))));
        }
        match typed.chars().next().and_then(layout::digit) {
            Some(digit) if digit > 0 => {
                let line = self.list.rows().iter().find(|line| line.at == i64::from(digit));
                Ok(Some(self.open(line)))
            }
            _ => Ok(None),
        }
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        self.reason.as_mut().map(|line| (line, String::new()))
    }

    fn typing(&self) -> bool {
        self.reason.is_some()
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let head = self.head(look);
        let below = counted(area, frame.buffer_mut(), look, &head);
        let cursor = self.list.draw(below, frame.buffer_mut(), look);
        if let Some(prompt) = &self.reason {
            let last = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
            draw(frame.buffer_mut(), last, look.side(), &[Piece::new("", last.width, look.theme.text)]);
            return Some(prompt.draw(frame.buffer_mut(), last, look));
        }
        cursor
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.reason.is_some() {
            return vec![(Action::Enter, Some("action-done")), (Action::Back, None)];
        }
        let mut bar = Vec::new();
        // Where something is left to mend, what leads the bar names Enter.
        bar.push(match self.closed {
            Some(_) => (Action::Unlock, Some("closing-reopen")),
            None => (Action::Done, Some("closing-close")),
        });
        bar.extend([(Action::Right, Some("export-next-month")), (Action::Back, None)]);
        bar
    }

    fn lead(&self, look: &Look<'_>) -> Option<String> {
        (!self.typing() && !self.list.rows().is_empty()).then(|| look.texts.word("closing-lead"))
    }
}
