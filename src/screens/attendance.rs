//! The attendance sheet: one key marks a woman and advances, `17A` marks line 17, every mark is on disk before the next key
//! is answered.

mod acting;
mod asked;
pub(super) mod draw;
pub(super) mod entry;
mod walk;
mod work;

use super::history::{History, Whose};
use super::marking::{self, Hand, Lines, Marks};
use super::prompt::{Asked, Prompt};
use super::reasons::{Chosen, Reasons};
use super::{Desk, Outcome, Screen};
use crate::domain::attendance::{Line, Sheet};
use crate::domain::enrolment::Enrolment;
use crate::domain::id::{EnrolmentId, SessionId, low};
use crate::domain::labels::Sign;
use crate::domain::message::{Message, Value};
use crate::domain::session::Access;
use crate::keys::{Action, Place};
use crate::store::undo::Scope;
use crate::store::{Result, Touched, Trouble, attendance, meta};
use crate::text::locale::Side;
use crate::ui::Look;
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::time::Duration;

/// What a prompt of the sheet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Want {
    Note(EnrolmentId),
    WalkIn,
    Unlock,
}

/// The sheet of one session.
pub struct Attendance {
    id: SessionId,
    sheet: Option<Sheet>,
    /// Index of the cursor's line; one past the last: the end of the list, where a letter marks nobody.
    cursor: usize,
    top: usize,
    rows: usize,
    hand: Hand,
    prompt: Option<(Want, Prompt)>,
    reasons: Option<Reasons>,
    also: Vec<String>,
    today: NaiveDate,
}

impl Attendance {
    /// The sheet of a session, not read yet.
    pub fn new(id: SessionId) -> Self {
        Self {
            id,
            sheet: None,
            cursor: 0,
            top: 0,
            rows: 16,
            hand: Hand::default(),
            prompt: None,
            reasons: None,
            also: Vec::new(),
            today: NaiveDate::default(),
        }
    }

    fn sheet(&self) -> Result<&Sheet> {
        self.sheet.as_ref().ok_or(Trouble::Gone)
    }

    fn access(&self) -> Result<Access> {
        Ok(self.sheet()?.session.access(self.today, self.hand.rules.lock_days))
    }

    /// Why nothing can be marked now; `None` if it can.
    fn closed(&self) -> Result<Option<Message>> {
        Ok(marking::closed(&self.sheet()?.session, self.today, self.hand.rules))
    }

    fn line(&self, index: usize) -> Option<&Line> {
        self.sheet.as_ref()?.lines.get(index)
    }

    fn not_concerned(&self, line: &Line) -> Message {
        let after = self.sheet.as_ref().is_some_and(|sheet| line.enrolment.from > sheet.session.on);
        let (id, day) =
            if after { ("sheet-not-yet", Some(line.enrolment.from)) } else { ("sheet-left", line.enrolment.to) };
        Message::new(id)
            .with("line", line.enrolment.number)
            .with("name", line.enrolment.called())
            .with("day", Value::from(day))
    }

    fn course_name(&self) -> String {
        let Some(sheet) = &self.sheet else {
            return String::new();
        };
        match &sheet.course_name.1 {
            Some(name) if self.hand.arabic => name.clone(),
            _ => sheet.course_name.0.clone(),
        }
    }

    /// Asks for the note of the line just marked, else of the cursor's; one without a mark has none.
    fn ask_note(&mut self) -> Outcome {
        let just = self.hand.marked.take().and_then(|number| self.index_of(number));
        let index = just.unwrap_or(self.cursor);
        if self.ask_note_of(index) {
            return Outcome::stay();
        }
        Outcome::refuse(match self.line(index) {
            Some(line) => of_line(line, Message::new("sheet-note-unmarked")),
            None => Message::new("sheet-end"),
        })
    }

    /// The cursor of the month, and the line it has just marked: the sheet goes on from there.
    pub(super) fn go_on_from(&mut self, number: Option<u16>, marked: Option<u16>) {
        if let Some(index) = number.and_then(|number| self.index_of(number)) {
            self.stand(index);
        }
        self.hand.marked = marked;
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let first = self.sheet.is_none();
        let sheet = attendance::sheet(&desk.store, self.id)?;
        self.hand.rules = meta::rules_of(&desk.store, sheet.session.course)?;
        self.sheet = Some(sheet);
        if first {
            self.cursor = self.first_untaken().unwrap_or(0);
        }
        let lines = self.sheet.as_ref().map_or(0, |sheet| sheet.lines.len());
        self.cursor = self.cursor.min(lines);
        self.show_cursor();
        Ok(())
    }
}

/// What is said of one line: number, name, and what.
fn of_line(line: &Line, what: Message) -> Message {
    let whom = Message::new("sheet-of-line").with("line", line.enrolment.number);
    whom.with("name", line.enrolment.called()).with("why", what)
}

impl Lines for Attendance {
    fn lines(&self) -> usize {
        self.sheet.as_ref().map_or(0, |sheet| sheet.lines.len())
    }

    fn whose(&self, index: usize) -> Option<&Enrolment> {
        self.line(index).map(|line| &line.enrolment)
    }

    fn is_open(&self, index: usize) -> bool {
        self.line(index).is_some_and(|line| line.concerned)
    }

    fn waits(&self, index: usize) -> bool {
        self.line(index).is_some_and(Line::waits)
    }

    fn cursor(&self) -> usize {
        self.cursor
    }

    fn stand(&mut self, index: usize) {
        self.cursor = index;
        self.show_cursor();
    }

    fn page(&self) -> usize {
        self.rows
    }
}

impl Marks for Attendance {
    fn hand(&self) -> &Hand {
        &self.hand
    }

    fn hand_mut(&mut self) -> &mut Hand {
        &mut self.hand
    }

    fn on(&self) -> NaiveDate {
        self.sheet.as_ref().map_or(self.today, |sheet| sheet.session.on)
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
        self.validate_register(sure, desk)
    }

    fn act_plain(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        self.act_on_sheet(action, desk)
    }
}

impl Screen for Attendance {
    fn place(&self) -> Place {
        Place::Sheet
    }

    fn title(&self, look: &Look<'_>) -> String {
        self.breadcrumb(look)
    }

    fn address(&self) -> String {
        format!("sheet/{}", self.id.0)
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn scope(&self) -> Scope {
        Scope::Record(low(self.id.0))
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.rows = usize::from(rows.saturating_sub(draw::FURNITURE)).max(1);
        self.today = desk.today;
        self.hand.arabic = desk.language.prefers_arabic();
        self.also = attendance::also_here(&desk.store, desk.clerk.id, self.id)?;
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["mark", "session", "enrolment", "person", "course", "leave", "closure"]
            .into_iter()
            .any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some(asked) = &mut self.reasons {
            return match asked.act(action) {
                Chosen::Pending => Ok(Outcome::stay()),
                Chosen::Refused(why) => Ok(Outcome::refuse(why)),
                Chosen::Dismissed => {
                    self.reasons = None;
                    Ok(Outcome::stay())
                }
                Chosen::Reason(reason) => self.not_held(&reason, desk),
            };
        }
        if let Some((want, prompt)) = &mut self.prompt {
            let want = *want;
            return match prompt.act(action) {
                Asked::Pending => Ok(Outcome::stay()),
                Asked::Dismissed => {
                    self.prompt = None;
                    // The same key asks again of the same woman, where what was typed is offered.
                    if let (Want::Note(whose), Some(sheet)) = (want, &self.sheet) {
                        self.hand.marked = sheet.of(whose).map(|line| line.enrolment.number);
                    }
                    Ok(Outcome::stay())
                }
                Asked::Answered(words) => {
                    let asked = self.prompt.take();
                    let done = self.answered(want, &words, desk);
                    if done.is_err() {
                        // What was typed stays, to be tried again.
                        self.prompt = asked;
                    }
                    done
                }
            };
        }
        self.act_marking(action, desk)
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        if let Some(asked) = &mut self.reasons {
            return match asked.text(typed) {
                Chosen::Reason(reason) => self.not_held(&reason, desk).map(Some),
                Chosen::Refused(why) => Ok(Some(Outcome::refuse(why))),
                _ => Ok(Some(Outcome::stay())),
            };
        }
        if let Some((_, prompt)) = &mut self.prompt {
            return Ok(Some(Outcome::typed(prompt.text(typed))));
        }
        self.text_marking(typed, desk)
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        self.open_line()
    }

    fn ask_again(&mut self, label: &str, about: &str) {
        self.reopen_line(label, about);
    }

    fn typing(&self) -> bool {
        self.prompt.is_some() || self.reasons.is_some()
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
        self.paint(area, frame, look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.prompt.is_some() || self.reasons.is_some() {
            return vec![(Action::Enter, Some("action-done")), (Action::Back, None)];
        }
        vec![
            (Action::Fill, Some("sheet-fill")),
            (Action::Done, Some("sheet-validate")),
            (Action::Note, None),
            (Action::New, Some("sheet-walk-in-short")),
            (Action::NotHeld, None),
            (Action::Look, Some("sheet-month")),
        ]
    }

    fn lead(&self, look: &Look<'_>) -> Option<String> {
        (!self.typing()).then(|| marking::lead(self.hand.rules.letters, look))
    }

    fn marks(&self, look: &Look<'_>) -> Vec<(String, String)> {
        marking::mark_keys(self.hand.rules.letters, look)
    }
}
