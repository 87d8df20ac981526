//! The first screen: the registers to take, oldest first, each one key away; any day with the arrows; what she was doing
//! when the line dropped.

mod draw;
mod following;
mod overtaken;

use super::attendance::Attendance;
use super::prompt::Prompt;
use super::reasons::{self, Chosen, Reasons};
use super::registry;
use super::{Desk, Outcome, Screen};
use crate::domain::attendance::Totals;
use crate::domain::id::SessionId;
use crate::domain::message::Message;
use crate::domain::session::{State, restored};
use crate::keys::{Action, Place, layout};
use crate::store::today::Due;
use crate::store::{Result, Touched, course, meta, session, today};
use crate::text::locale::Side;
use crate::ui::Look;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use following::Following;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Lines of this screen that are no registers: delegation, blank, heading, blank, the day before, the resume line.
const FURNITURE: u16 = 6;

/// The first screen.
pub struct Today {
    /// The day shown instead of the registers due; `None`: those due today.
    day: Option<NaiveDate>,
    today: NaiveDate,
    /// When it was last read: a class of today that begins later is not to be taken yet.
    now: NaiveTime,
    rows: Vec<Due>,
    skip: usize,
    room: usize,
    /// Lines of the whole screen.
    height: u16,
    cursor: usize,
    counts: (usize, usize),
    before: Option<(NaiveDate, u16, Vec<String>, Totals)>,
    delegation: (String, Option<String>),
    resume: Option<Resume>,
    asked_resume: bool,
    /// Why a class was not held, and which: the list may move while she answers.
    reasons: Option<(SessionId, Reasons)>,
    lock_days: u16,
    /// Whom to ask after today.
    following: Following,
    /// There is no course in the file yet.
    blank: bool,
    /// When the last Change was written, if that is still to come.
    ahead: Option<NaiveDateTime>,
}

/// Where the clerk was when the program last ended without goodbye.
struct Resume {
    address: String,
    words: Message,
}

impl Today {
    /// The first screen of a day.
    pub fn new(today: NaiveDate) -> Self {
        Self {
            day: None,
            today,
            now: NaiveTime::MIN,
            rows: Vec::new(),
            skip: 0,
            room: 9,
            height: 15,
            cursor: 0,
            counts: (0, 0),
            before: None,
            delegation: (String::new(), None),
            resume: None,
            asked_resume: false,
            reasons: None,
            lock_days: 10,
            following: Following::default(),
            blank: false,
            ahead: None,
        }
    }

    /// The same within a program that runs already: where she is now is nowhere that she was cut off.
    pub fn again(today: NaiveDate) -> Self {
        Self { asked_resume: true, ..Self::new(today) }
    }

    /// What the list shows from where it was scrolled to.
    fn window(&self, desk: &Desk) -> Result<Vec<Due>> {
        match self.day {
            Some(day) => today::of_day(&desk.store, day, self.skip, self.room),
            None => today::due(&desk.store, desk.today, self.skip, self.room),
        }
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        self.rows = self.window(desk)?;
        self.blank = self.rows.is_empty() && course::all(&desk.store, desk.today, 0, 1)?.is_empty();
        self.cursor = self.cursor.min((self.rows.len() + self.following.len()).saturating_sub(1));
        Ok(())
    }

    /// Reads whom to ask after; another day is looked at without what is to do today. The registers have the room left.
    fn follow(&mut self, desk: &Desk) -> Result<()> {
        self.following = if self.day.is_some() { Following::default() } else { Following::read(desk)? };
        self.fit();
        Ok(())
    }

    /// How many registers there is room for.
    fn fit(&mut self) {
        self.room = usize::from(self.height.saturating_sub(FURNITURE + self.following.lines())).max(1);
    }

    /// Once, at start: did the last session end without goodbye, and where?
    fn look_back(&mut self, desk: &Desk) {
        if std::mem::replace(&mut self.asked_resume, true) {
            return;
        }
        let Ok(Some(trail)) = desk.drafts.last_place() else {
            return;
        };
        let Some(address) = trail.split(' ').rfind(|address| !address.is_empty() && *address != "today") else {
            return;
        };
        if let Some(words) = registry::words_of(address, desk) {
            self.resume = Some(Resume { address: address.to_owned(), words });
        }
    }

    fn open(&self, index: usize) -> Outcome {
        match self.rows.get(index) {
            Some(due) => Outcome::open(Attendance::new(due.session.id)),
            None => {
                self.following.open(index.saturating_sub(self.rows.len())).unwrap_or_else(|| no_such_line(index + 1))
            }
        }
    }

    /// The row that a digit names: a register, or a task behind them.
    fn named(&self, digit: usize) -> Option<usize> {
        let registers = self.digits();
        match digit.checked_sub(registers + 1) {
            Some(task) if task < self.following.len() => Some(self.rows.len() + task),
            Some(_) if self.rows.len() < digit => None,
            _ => digit.checked_sub(1),
        }
    }

    fn step_day(&mut self, forward: bool, desk: &Desk) -> Result<Outcome> {
        let from = self.day.unwrap_or(desk.today);
        let to = if forward { from.checked_add_days(Days::new(1)) } else { from.checked_sub_days(Days::new(1)) };
        self.day = to.filter(|day| *day != desk.today);
        self.skip = 0;
        self.cursor = 0;
        self.follow(desk)?;
        self.read(desk)?;
        Ok(Outcome::stay())
    }

    fn page(&mut self, forward: bool, desk: &Desk) -> Result<()> {
        let step = (self.room / 2).max(1);
        if forward && self.rows.len() == self.room {
            self.skip += step;
            self.cursor = self.cursor.saturating_sub(step);
        } else if !forward {
            let back = self.skip.min(step);
            self.skip -= back;
            self.cursor += back;
        }
        self.read(desk)
    }

    fn not_held(&mut self, reason: &str, desk: &mut Desk) -> Result<Outcome> {
        let Some((id, _)) = &self.reasons else { return Ok(Outcome::stay()) };
        let id = *id;
        let arabic = desk.language.prefers_arabic();
        let named = self.rows.iter().find(|due| due.session.id == id);
        let course = named.map_or_else(String::new, |due| course_name(due, arabic).to_owned());
        // Should it fail, the question still stands with what was typed.
        session::cancel(&mut desk.store, desk.clerk.id, id, reason)?;
        self.reasons = None;
        self.read(desk)?;
        Ok(Outcome::wrote(Message::new("today-not-held").with("course", course)))
    }

    /// The class under the cursor was said not to be held, and is to be taken after all.
    fn held_after_all(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(due) = self.rows.get(self.cursor) else { return Ok(Outcome::stay()) };
        let course = course_name(due, desk.language.prefers_arabic()).to_owned();
        let gone = session::restore(&mut desk.store, desk.clerk.id, due.session.id)?.value;
        self.read(desk)?;
        Ok(Outcome::wrote(restored(course, &gone)))
    }
}

/// What is typed after a digit that named nothing was meant for another register than the one it would open.
fn no_such_line(line: usize) -> Outcome {
    Outcome::unopened(Message::new("today-no-such-line").with("line", line))
}

fn course_name(due: &Due, arabic: bool) -> &str {
    match &due.course_name.1 {
        Some(name) if arabic => name,
        _ => &due.course_name.0,
    }
}

impl Screen for Today {
    fn place(&self) -> Place {
        Place::Today
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-today")
    }

    fn address(&self) -> String {
        "today".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.today = desk.today;
        let clock = desk.store.clock();
        self.now = clock.civil(clock.now_ms()).time();
        self.ahead = today::ahead(&desk.store)?;
        self.height = rows;
        self.follow(desk)?;
        self.lock_days = desk.rules.lock_days;
        if self.delegation.0.is_empty() {
            let meta = meta::meta(&desk.store)?;
            self.delegation = (meta.name, meta.name_ar);
        }
        self.look_back(desk);
        self.count(desk)?;
        // The cursor stays on its register where a colleague's validation moved that.
        let here = self.rows.get(self.cursor).map(|due| due.session.id);
        // A smaller window goes on where she is, a larger one is filled.
        if here.is_some() {
            let beyond = (self.cursor + 1).saturating_sub(self.room);
            self.skip += beyond;
            self.cursor -= beyond;
        }
        self.read(desk)?;
        let missing = self.room.saturating_sub(self.rows.len()).min(self.skip);
        if missing > 0 {
            self.skip -= missing;
            self.cursor += missing;
            self.read(desk)?;
        }
        let moved = self.rows.iter().position(|due| Some(due.session.id) == here);
        self.cursor = moved.unwrap_or(self.cursor);
        Ok(())
    }

    fn overtaken(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        if self.rows.is_empty() { self.refresh(desk, rows) } else { self.keep_places(desk, rows) }
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["mark", "session", "course", "enrolment", "follow_up"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some((_, asked)) = &mut self.reasons {
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
        let mirrored = desk.language.side() == Side::Right;
        match action {
            Action::Enter => return self.open_now(self.cursor, desk),
            Action::Left => return self.step_day(mirrored, desk),
            Action::Right => return self.step_day(!mirrored, desk),
            Action::Up if self.cursor > 0 => self.cursor -= 1,
            Action::Up => self.page(false, desk)?,
            Action::Down if self.cursor + 1 < self.rows.len() => self.cursor += 1,
            Action::Down if self.rows.len() < self.room && self.cursor + 1 < self.rows.len() + self.following.len() => {
                self.cursor += 1;
            }
            Action::Down | Action::PageDown => self.page(true, desk)?,
            Action::PageUp => self.page(false, desk)?,
            Action::Home => {
                self.skip = 0;
                self.cursor = 0;
                self.read(desk)?;
            }
            Action::End => self.cursor = self.rows.len().saturating_sub(1),
            Action::Back if self.day.is_some() => {
                self.day = None;
                self.skip = 0;
                self.follow(desk)?;
                self.read(desk)?;
            }
            Action::NotHeld => match self.rows.get(self.cursor) {
                None => return Ok(Outcome::refuse(Message::new("today-empty"))),
                Some(due) if due.session.state == State::Cancelled => return self.held_after_all(desk),
                Some(due) if due.taken > 0 => {
                    return Ok(Outcome::refuse(Message::new("session-has-marks")));
                }
                Some(due) => self.reasons = Some((due.session.id, Reasons::ask())),
            },
            Action::Back | Action::Done => {}
            _ => return Ok(Outcome::unmeant()),
        }
        Ok(Outcome::stay())
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        if let Some((_, asked)) = &mut self.reasons {
            return match asked.text(typed) {
                Chosen::Reason(reason) => self.not_held(&reason, desk).map(Some),
                Chosen::Refused(why) => Ok(Some(Outcome::refuse(why))),
                _ => Ok(Some(Outcome::stay())),
            };
        }
        let Some(digit) = typed.chars().next().and_then(layout::digit) else {
            return Ok(None);
        };
        if digit > 0 {
            let digit = usize::from(digit);
            return match self.named(digit) {
                Some(index) => self.open_now(index, desk).map(Some),
                None => Ok(Some(no_such_line(digit))),
            };
        }
        match self.resume.take() {
            None => Ok(None),
            Some(resume) => Ok(Some(match registry::open(&resume.address) {
                Some(screen) => Outcome { then: super::Then::Open(screen), say: None },
                None => Outcome::refuse(Message::new("trouble-gone")),
            })),
        }
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        let (session, reasons) = self.reasons.as_mut()?;
        Some((reasons.line()?, session.0.to_string()))
    }

    fn typing(&self) -> bool {
        self.reasons.is_some()
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        self.paint(area, frame, look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::NotHeld, None), (Action::Search, None), (Action::Palette, None), (Action::Quit, None)]
    }

    fn lead(&self, look: &Look<'_>) -> Option<String> {
        Some(look.texts.word("today-lead"))
    }
}
