//! The attendance sheet: one key marks a woman and advances, `17A` marks line 17, every mark is on disk before the next key
//! is answered.

mod acting;
mod asked;
pub(super) mod draw;
pub(super) mod entry;
mod walk;
mod work;

use super::history::{History, Whose};
use super::prompt::{Asked, Prompt};
use super::reasons::{Chosen, Reasons};
use super::{Desk, Outcome, Screen, registry};
use crate::domain::attendance::{Line, Sheet, Status};
use crate::domain::id::{EnrolmentId, SessionId, low};
use crate::domain::message::{Message, Value};
use crate::domain::session::{Access, Session};
use crate::keys::{Action, Place};
use crate::store::drafts::Kept;
use crate::store::meta::Rules;
use crate::store::{Result, Touched, Trouble, attendance};
use crate::text::locale::Side;
use crate::ui::Look;
use crate::ui::frame::Said;
use chrono::NaiveDate;
use entry::{Entry, Say};
use ratatui::Frame;
use ratatui::layout::Rect;
use std::time::Duration;

/// How long a late mark waits for the sign that opens its minutes, and a refusal for its reader.
const PATIENCE: Duration = Duration::from_millis(700);

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
    entry: Entry,
    /// The line of the late mark that silence has just ended: a slow hand may still open its minutes.
    late: Option<u16>,
    /// The last mark was refused, and nothing shows yet that she has seen it.
    refused: bool,
    prompt: Option<Prompt<Want>>,
    /// When something was last typed into it.
    asked_at: i64,
    reasons: Option<Reasons>,
    also: Vec<String>,
    today: NaiveDate,
    rules: Rules,
    arabic: bool,
    /// What a late mark said when the key after it turned out to be a command.
    unsaid: Option<Said>,
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
            entry: Entry::default(),
            late: None,
            refused: false,
            prompt: None,
            asked_at: 0,
            reasons: None,
            also: Vec::new(),
            today: NaiveDate::default(),
            rules: Rules {
                late_minutes: crate::domain::attendance::LATE_MINUTES,
                lock_days: crate::domain::session::LOCK_DAYS,
                labels: None,
            },
            arabic: false,
            unsaid: None,
        }
    }

    fn sheet(&self) -> Result<&Sheet> {
        self.sheet.as_ref().ok_or(Trouble::Gone)
    }

    fn access(&self) -> Result<Access> {
        Ok(self.sheet()?.session.access(self.today, self.rules.lock_days))
    }

    /// Why nothing can be marked now; `None` if it can.
    fn closed(&self) -> Result<Option<Message>> {
        Ok(closed(&self.sheet()?.session, self.today, self.rules))
    }

    fn line(&self, index: usize) -> Option<&Line> {
        self.sheet.as_ref()?.lines.get(index)
    }

    fn index_of(&self, number: u16) -> Option<usize> {
        self.sheet.as_ref()?.lines.iter().position(|line| line.enrolment.number == number)
    }

    fn name(&self, line: &Line) -> String {
        match &line.enrolment.label {
            Some(label) if line.enrolment.person.is_none() => label.clone(),
            _ => line.enrolment.name.shown(self.arabic),
        }
    }

    /// The keys that mark, to be named in a sentence.
    fn letters(&self) -> Value {
        match self.rules.labels {
            Some(labels) => Value::Text(Status::ALL.map(|status| labels.key(status).to_string()).join(", ")),
            None => Value::Message(Box::new(Message::new("sheet-letters"))),
        }
    }

    fn no_line(&self, number: u16) -> Outcome {
        let last = self.sheet.as_ref().and_then(|sheet| sheet.lines.last()).map_or(0, |line| line.enrolment.number);
        Outcome::refuse(Message::new("sheet-no-line").with("line", number).with("last", last))
    }

    fn not_concerned(&self, line: &Line) -> Message {
        let after = self.sheet.as_ref().is_some_and(|sheet| line.enrolment.from > sheet.session.on);
        let (id, day) =
            if after { ("sheet-not-yet", Some(line.enrolment.from)) } else { ("sheet-left", line.enrolment.to) };
        Message::new(id).with("line", line.enrolment.number).with("name", self.name(line)).with("day", Value::from(day))
    }

    fn go_to(&mut self, number: u16) -> Outcome {
        self.entry = Entry::Idle;
        let Some(index) = self.index_of(number) else {
            return self.no_line(number);
        };
        self.cursor = index;
        self.show_cursor();
        Outcome::stay()
    }

    fn first_untaken(&self) -> Option<usize> {
        self.sheet.as_ref()?.lines.iter().position(Line::waits)
    }

    fn course_name(&self) -> String {
        let Some(sheet) = &self.sheet else {
            return String::new();
        };
        match &sheet.course_name.1 {
            Some(name) if self.arabic => name.clone(),
            _ => sheet.course_name.0.clone(),
        }
    }

    fn ask_note(&mut self) -> Result<Outcome> {
        let Some(line) = self.line(self.cursor) else {
            return Ok(Outcome::refuse(Message::new("sheet-end")));
        };
        let Some(mark) = &line.mark else {
            return Ok(Outcome::refuse(Message::new("sheet-note-unmarked")));
        };
        let note = mark.note.clone().unwrap_or_default();
        self.prompt = Some(Want::Note(line.enrolment.id).prompt(&note));
        Ok(Outcome::stay())
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let first = self.sheet.is_none();
        self.sheet = Some(attendance::sheet(&desk.store, self.id)?);
        if first {
            self.cursor = self.first_untaken().unwrap_or(0);
            self.ask_again(desk)?;
        }
        let lines = self.sheet.as_ref().map_or(0, |sheet| sheet.lines.len());
        self.cursor = self.cursor.min(lines);
        self.show_cursor();
        Ok(())
    }

    /// Does what the entry grammar said; foreign characters are `None`.
    fn obey(&mut self, say: Say, desk: &mut Desk) -> Result<Option<Outcome>> {
        match say {
            Say::Kept => Ok(Some(Outcome::stay())),
            Say::Foreign => Ok(None),
            Say::Mark(number, status, minutes) => self.mark(number, status, minutes, desk).map(Some),
        }
    }
}

/// Why nothing can be marked at a class today; `None` if it can.
pub(super) fn closed(session: &Session, today: NaiveDate, rules: Rules) -> Option<Message> {
    match session.access(today, rules.lock_days) {
        Access::Open | Access::Correction => None,
        Access::Locked => Some(Message::new("sheet-locked").with("days", rules.lock_days)),
        Access::Future => Some(Message::new("sheet-future").with("day", session.on)),
        Access::Cancelled => Some(Message::new("sheet-cancelled")),
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

    fn scope(&self) -> Option<u32> {
        Some(low(self.id.0))
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.rows = usize::from(rows.saturating_sub(draw::FURNITURE)).max(1);
        self.today = desk.today;
        self.rules = desk.rules;
        self.arabic = desk.language.prefers_arabic();
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
                Chosen::Dismissed => {
                    self.reasons = None;
                    Ok(Outcome::stay())
                }
                Chosen::Reason(reason) => self.not_held(&reason, desk),
            };
        }
        if let Some(prompt) = &mut self.prompt {
            let want = prompt.want;
            return match prompt.act(action) {
                Asked::Pending => Ok(Outcome::stay()),
                Asked::Dismissed => {
                    self.prompt = None;
                    self.asked(desk);
                    Ok(Outcome::stay())
                }
                Asked::Answered(words) => {
                    let asked = self.prompt.take();
                    let done = self.answered(want, &words, desk);
                    match &done {
                        // What was typed stays, to be tried again.
                        Err(_) => self.prompt = asked,
                        Ok(_) => self.asked(desk),
                    }
                    done
                }
            };
        }
        self.late = None;
        // The sign that ends minutes is consumed; any other action comes after the late mark that was waiting.
        let minutes = matches!(self.entry, Entry::Minutes(..));
        if action != Action::Clear
            && action != Action::Back
            && let Some(say) = self.entry.end()
        {
            let outcome = self.obey(say, desk)?.unwrap_or_else(Outcome::stay);
            // A mark that was refused is not followed by a validation.
            if self.refused || minutes && matches!(action, Action::Enter | Action::Skip) {
                return Ok(outcome);
            }
            self.unsaid = outcome.say;
        }
        self.refused = false;
        let mut outcome = self.act_on_sheet(action, desk)?;
        outcome.say = outcome.say.or(self.unsaid.take());
        Ok(outcome)
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        if let Some(asked) = &mut self.reasons {
            return match asked.text(typed) {
                Chosen::Reason(reason) => self.not_held(&reason, desk).map(Some),
                _ => Ok(Some(Outcome::stay())),
            };
        }
        if let Some(prompt) = &mut self.prompt {
            let refused = prompt.text(typed);
            self.asked_at = desk.store.clock().now_ms();
            return Ok(Some(if refused > 0 {
                Outcome::refuse(Message::new("frame-field-full").with("count", refused))
            } else {
                Outcome::stay()
            }));
        }
        let Some(c) = typed.chars().next() else {
            return Ok(None);
        };
        if let Some(line) = self.late.take()
            && self.entry.reopen(line, c)
        {
            return Ok(Some(Outcome::stay()));
        }
        let (before, now) = self.entry.take(c, self.arabic, self.rules.labels);
        // A late mark that was waiting is written first. Should that be refused, the character still counts: dropping
        // a digit here would make the next letter mark another woman.
        let first = match before {
            Some(say) => match self.obey(say, desk) {
                Ok(outcome) => outcome,
                Err(trouble) => Some(Outcome::refuse(trouble.message())),
            },
            None => None,
        };
        if first.is_some() && self.refused && now == Say::Foreign {
            // A mark that was refused is not followed by a validation.
            return Ok(first);
        }
        let pending = self.entry.number();
        let second = self.obey(now, desk)?;
        Ok(match (first, second) {
            (first, None) => match pending {
                Some(number) => Some(Outcome::refuse(
                    Message::new("sheet-no-status")
                        .with("line", number)
                        .with("key", c.to_string())
                        .with("letters", self.letters()),
                )),
                None => {
                    // The character goes on to the keymap.
                    self.unsaid = first.and_then(|outcome| outcome.say);
                    None
                }
            },
            (Some(first), Some(second)) if second.say.is_none() => Some(first),
            (_, Some(second)) => Some(second),
        })
    }

    fn kept(&self) -> Option<Kept> {
        self.half_typed()
    }

    fn typing(&self) -> bool {
        self.prompt.is_some() || self.reasons.is_some()
    }

    fn due(&self) -> Option<Duration> {
        // Minutes being typed wait for as long as she likes.
        let waits = match self.entry {
            Entry::Late(_) => true,
            Entry::Minutes(..) => false,
            _ => self.refused,
        };
        waits.then_some(PATIENCE)
    }

    fn settle(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let cursor = self.line(self.cursor).map(|line| line.enrolment.number);
        let late = if let Entry::Late(line) = self.entry { line.or(cursor) } else { None };
        match self.entry.end() {
            Some(say) => {
                let outcome = self.obey(say, desk)?.unwrap_or_else(Outcome::stay);
                self.late = late.filter(|_| !self.refused);
                Ok(outcome)
            }
            None => {
                self.refused = false;
                Ok(Outcome::stay())
            }
        }
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
        (!self.typing()).then(|| draw::lead(self.rules.labels, look))
    }

    fn marks(&self, look: &Look<'_>) -> Vec<(String, String)> {
        draw::mark_keys(look)
    }
}
