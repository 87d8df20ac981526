//! The month of a course as a grid: women down, classes across. The keys of the sheet mark in the column of the cursor and
//! walk down it; the arrows change the class, and past the last one the month.

mod draw;
mod work;

use super::attendance::Attendance;
use super::export::Export;
use super::marking::{self, Hand, Lines, Marks};
use super::{Desk, Outcome, Screen, Then};
use crate::domain::date::figures;
use crate::domain::enrolment::Enrolment;
use crate::domain::id::{CourseId, SessionId};
use crate::domain::labels::Sign;
use crate::domain::message::Message;
use crate::domain::session::{Register, Session};
use crate::keys::{Action, Place};
use crate::store::month_register::{self as register, Cell, Woman};
use crate::store::undo::Scope;
use crate::store::{Result, Touched, Trouble, course, meta};
use crate::text::locale::Side;
use crate::ui::frame::Said;
use crate::ui::{Look, scroll};
use chrono::{Days, Months, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;
use std::time::Duration;

/// A name in French, and in Arabic where there is one.
type Both = (String, Option<String>);

/// The grid of one month.
pub struct Month {
    course: CourseId,
    /// A day of the month shown.
    day: NaiveDate,
    /// The class to begin on, until it is read.
    begin: Option<SessionId>,
    name: Both,
    centre: Both,
    month: register::Month,
    /// The cursor: its woman (one past the last: the end of the list, where a letter marks nobody) and its class.
    line: usize,
    column: usize,
    /// First woman and first class shown.
    top: usize,
    first: usize,
    rows: usize,
    /// Classes that fit, known once it was drawn.
    fit: usize,
    hand: Hand,
    today: NaiveDate,
    opened: bool,
}

impl Month {
    /// The month of a course that a day lies in, the cursor on a class of it; without one on the last that has come.
    pub fn at(course: CourseId, day: NaiveDate, begin: Option<SessionId>) -> Self {
        Self {
            course,
            day,
            begin,
            name: (String::new(), None),
            centre: (String::new(), None),
            month: register::Month::default(),
            line: 0,
            column: 0,
            top: 0,
            first: 0,
            rows: 15,
            fit: 13,
            hand: Hand::default(),
            today: day,
            opened: false,
        }
    }

    /// The grid at an address: `<course>-<year>-<month>`.
    pub fn address_of(record: &str) -> Option<Self> {
        let (course, month) = record.split_once('-')?;
        let day = NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d").ok()?;
        Some(Self::at(CourseId(course.parse().ok()?), day, None))
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let here = self.month.sessions.get(self.column).map(|session| session.id);
        self.month = register::grid(&desk.store, self.course, self.day, desk.today)?;
        let wanted = self.begin.take().or(here);
        if let Some(wanted) = wanted {
            let at = self.month.sessions.iter().position(|session| session.id == wanted);
            self.column = at.unwrap_or(self.column);
        }
        if !std::mem::replace(&mut self.opened, true) {
            if wanted.is_none() {
                let last = self.month.sessions.iter().rposition(|session| session.on <= desk.today);
                self.column = last.unwrap_or(0);
            }
            self.line = self.first_untaken().unwrap_or(0);
        }
        self.column = self.column.min(self.month.sessions.len().saturating_sub(1));
        self.line = self.line.min(self.month.women.len());
        self.show_cursor();
        Ok(())
    }

    fn session(&self) -> std::result::Result<&Session, Outcome> {
        self.month.sessions.get(self.column).ok_or_else(|| Outcome::refuse(Message::new("month-grid-empty")))
    }

    fn woman(&self) -> Option<&Woman> {
        self.month.women.get(self.line)
    }

    fn cell(&self, line: usize) -> Option<&Cell> {
        self.month.women.get(line)?.cells.get(self.column)
    }

    /// Shows the cursor; below the last line there is one for the end of the list.
    fn show_cursor(&mut self) {
        let lines = self.month.women.len();
        let shown = self.line.min(lines.saturating_sub(1));
        self.top = scroll::by_halves(self.top, shown, self.rows, lines + 1);
        self.first = scroll::by_halves(self.first, self.column, self.fit, self.month.sessions.len());
    }

    /// To the class before or after; past the last one to the month there.
    fn step(&mut self, forward: bool, desk: &Desk) -> Result<Outcome> {
        let to = if forward { Some(self.column + 1) } else { self.column.checked_sub(1) };
        match to.filter(|to| *to < self.month.sessions.len()) {
            Some(to) => {
                self.column = to;
                self.line = self.first_untaken().unwrap_or(0);
                self.show_cursor();
            }
            None => self.turn(forward, desk)?,
        }
        Ok(Outcome::stay())
    }

    fn turn(&mut self, forward: bool, desk: &Desk) -> Result<()> {
        let (first, last) = register::span(self.day);
        let to = if forward { last.checked_add_days(Days::new(1)) } else { first.checked_sub_months(Months::new(1)) };
        self.day = to.unwrap_or(first);
        self.month = register::Month::default();
        (self.column, self.first) = (if forward { 0 } else { usize::MAX }, 0);
        self.read(desk)?;
        self.line = self.first_untaken().unwrap_or(0);
        self.show_cursor();
        Ok(())
    }

    /// The sheet of the class under the cursor.
    fn sheet(&self) -> Outcome {
        match self.session() {
            Ok(session) => Outcome { then: Then::Replace(Box::new(Attendance::new(session.id))), say: None },
            Err(outcome) => outcome,
        }
    }

    /// What only the sheet does is begun there, on the line of the cursor; what the sheet refuses is said here.
    fn on_sheet(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let mut sheet = match self.session() {
            Ok(session) => Attendance::new(session.id),
            Err(outcome) => return Ok(outcome),
        };
        sheet.refresh(desk, u16::try_from(self.rows).unwrap_or(u16::MAX).saturating_add(draw::FURNITURE))?;
        let said = Said::done(Message::new("month-grid-on-sheet"));
        // A line that was cut off is asked for again first.
        if sheet.typing() {
            return Ok(Outcome { then: Then::Replace(Box::new(sheet)), say: Some(said) });
        }
        sheet.go_on_from(self.here(), self.hand.marked.take());
        let done = sheet.act_plain(action, desk)?;
        if !matches!(done.then, Then::Stay) || done.refuses() {
            return Ok(done);
        }
        Ok(Outcome { then: Then::Replace(Box::new(sheet)), say: done.say.or(Some(said)) })
    }

    fn act_on_grid(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let mirrored = desk.language.side() == Side::Right;
        match action {
            Action::Left => self.step(mirrored, desk),
            Action::Right => self.step(!mirrored, desk),
            Action::Files => Ok(Outcome::open(Export::new(self.course, self.day))),
            Action::Look => Ok(self.sheet()),
            Action::Note | Action::New | Action::NotHeld | Action::Unlock => self.on_sheet(action, desk),
            _ => Ok(Outcome::unmeant()),
        }
    }
}

impl Lines for Month {
    fn lines(&self) -> usize {
        self.month.women.len()
    }

    fn whose(&self, index: usize) -> Option<&Enrolment> {
        self.month.women.get(index).map(|woman| &woman.line)
    }

    fn is_open(&self, index: usize) -> bool {
        self.cell(index).is_some_and(|cell| *cell != Cell::NotConcerned)
    }

    fn waits(&self, index: usize) -> bool {
        self.cell(index) == Some(&Cell::Untaken)
    }

    fn cursor(&self) -> usize {
        self.line
    }

    fn stand(&mut self, index: usize) {
        self.line = index;
        self.show_cursor();
    }

    fn page(&self) -> usize {
        self.rows
    }
}

impl Marks for Month {
    fn hand(&self) -> &Hand {
        &self.hand
    }

    fn hand_mut(&mut self) -> &mut Hand {
        &mut self.hand
    }

    fn on(&self) -> NaiveDate {
        self.session().map_or(self.today, |own| own.on)
    }

    fn mark_line(&mut self, number: Option<u16>, sign: Sign, minutes: Option<u16>, desk: &mut Desk) -> Result<Outcome> {
        self.write_mark(number, sign, minutes, desk)
    }

    fn clear(&mut self, desk: &mut Desk) -> Result<Outcome> {
        self.clear_mark(desk)
    }

    fn fill(&mut self, desk: &mut Desk) -> Result<Outcome> {
        self.rest_present(desk)
    }

    fn validate(&mut self, sure: bool, desk: &mut Desk) -> Result<Outcome> {
        self.validate_class(sure, desk)
    }

    fn act_plain(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        self.act_on_grid(action, desk)
    }
}

impl Screen for Month {
    fn place(&self) -> Place {
        Place::Month
    }

    fn title(&self, look: &Look<'_>) -> String {
        self.breadcrumb(look)
    }

    fn address(&self) -> String {
        format!("month/{}-{}", self.course.0, figures::iso_month(self.day))
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.rows = usize::from(rows.saturating_sub(draw::FURNITURE)).max(1);
        self.today = desk.today;
        self.hand.arabic = desk.language.prefers_arabic();
        self.hand.rules = meta::rules_of(&desk.store, self.course)?;
        let (row, _) = course::get(&desk.store, self.course)?;
        self.name = (row.course.name, row.course.name_ar);
        self.centre = row.centre_name;
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["mark", "session", "enrolment", "person", "course", "leave", "setting"]
            .into_iter()
            .any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        self.act_marking(action, desk)
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        self.text_marking(typed, desk)
    }

    fn put_down(&mut self) {
        self.hand.put_down();
    }

    fn unheard(&mut self) {
        self.hand.lose();
    }

    fn due(&self) -> Option<Duration> {
        self.due_marking()
    }

    fn settle(&mut self, desk: &mut Desk) -> Result<Outcome> {
        self.settle_marking(desk)
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        self.paint(area, frame.buffer_mut(), look)
    }

    fn scope(&self) -> Scope {
        Scope::Sheets(self.course)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![
            (Action::Right, Some("month-grid-next")),
            (Action::Fill, Some("sheet-fill")),
            (Action::Done, Some("sheet-validate")),
            (Action::Look, Some("month-grid-sheet")),
            (Action::Files, None),
        ]
    }

    fn lead(&self, look: &Look<'_>) -> Option<String> {
        Some(marking::lead(self.hand.rules.letters, look))
    }

    fn marks(&self, look: &Look<'_>) -> Vec<(String, String)> {
        marking::mark_keys(self.hand.rules.letters, look)
    }
}
