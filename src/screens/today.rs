//! The first screen: the registers to take, oldest first, each one key away; any day with the arrows; what she was doing
//! when the line dropped.

use super::attendance::Attendance;
use super::reasons::{self, Chosen, Reasons};
use super::registry;
use super::{Desk, Outcome, Screen};
use crate::domain::attendance::Totals;
use crate::domain::id::SessionId;
use crate::domain::message::Message;
use crate::domain::session::{Register, State};
use crate::keys::{Action, Place, layout};
use crate::store::today::Due;
use crate::store::{Result, Touched, meta, session, today};
use crate::text::locale::Side;
use crate::text::{cells, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::{Days, NaiveDate, NaiveTime};
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
    cursor: usize,
    counts: (usize, usize),
    before: Option<(NaiveDate, u16, Vec<String>, Totals)>,
    delegation: (String, Option<String>),
    resume: Option<Resume>,
    asked_resume: bool,
    /// Why a class was not held, and which: the list may move while she answers.
    reasons: Option<(SessionId, Reasons)>,
    lock_days: u16,
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
            cursor: 0,
            counts: (0, 0),
            before: None,
            delegation: (String::new(), None),
            resume: None,
            asked_resume: false,
            reasons: None,
            lock_days: 10,
        }
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        self.rows = match self.day {
            Some(day) => today::of_day(&desk.store, day, self.skip, self.room)?,
            None => today::due(&desk.store, desk.today, self.skip, self.room)?,
        };
        self.cursor = self.cursor.min(self.rows.len().saturating_sub(1));
        Ok(())
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
            None => Outcome::refuse(Message::new("today-no-such-line").with("line", index + 1)),
        }
    }

    fn step_day(&mut self, forward: bool, desk: &Desk) -> Result<Outcome> {
        let from = self.day.unwrap_or(desk.today);
        let to = if forward { from.checked_add_days(Days::new(1)) } else { from.checked_sub_days(Days::new(1)) };
        self.day = to.filter(|day| *day != desk.today);
        self.skip = 0;
        self.cursor = 0;
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
        session::restore(&mut desk.store, desk.clerk.id, due.session.id)?;
        self.read(desk)?;
        Ok(Outcome::wrote(Message::new("session-restored").with("course", course)))
    }

    fn status(&self, due: &Due, look: &Look<'_>) -> (String, ratatui::style::Style) {
        let theme = look.theme;
        let session = &due.session;
        match (session.state, session.register) {
            (State::Cancelled, _) => {
                let id = if session.cancelled_beforehand() { "session-cancelled" } else { "session-not-held" };
                let why = session.reason.as_deref().map_or_else(String::new, |reason| reasons::word(look, reason));
                (look.texts.say(&Message::new(id).with("reason", why)), theme.dim)
            }
            (_, Register::Validated) => (look.texts.word("register-validated"), theme.good),
            (_, Register::Unlocked) => (look.texts.word("register-unlocked"), theme.alarm),
            _ if session.on > self.today => (look.texts.word("session-planned"), theme.dim),
            _ if due.taken == 0 && session.on == self.today && session.starts > self.now => {
                let at = Message::new("today-at").with("time", session.starts);
                (look.texts.say(&at), theme.dim)
            }
            _ if due.taken > 0 => {
                let words = Message::new("today-taken").with("taken", due.taken).with("of", due.concerned);
                (look.texts.say(&words), theme.todo)
            }
            _ => (look.texts.word("register-untaken"), theme.todo),
        }
    }

    fn draw_row(&self, index: usize, due: &Due, line: Rect, frame: &mut Frame<'_>, look: &Look<'_>) {
        let theme = look.theme;
        let here = index == self.cursor;
        let digit = if index < 9 { (index + 1).to_string() } else { String::new() };
        let (status, style) = self.status(due, look);
        let days = (self.today - due.session.on).num_days();
        let age = match days {
            1.. if due.session.register != Register::Validated && due.session.state != State::Cancelled => {
                look.texts.say(&Message::new("today-age").with("days", days))
            }
            _ => due.by.clone(),
        };
        let arabic = look.texts.prefers_arabic();
        let day_cells =
            self.rows.iter().map(|due| cells::width(&format::day(look.language(), due.session.on))).max().unwrap_or(0)
                + 1;
        let (status_cells, age_cells, centre_cells) = if line.width >= 100 { (30, 12, 24) } else { (12, 8, 11) };
        let ordinal = due.ordinal.map(|(n, of)| format!(" {n}/{of}")).unwrap_or_default();
        let fixed = 2 + 2 + day_cells + 6 + 1 + centre_cells + 3 + 2 + status_cells + age_cells + 1;
        // The name has what it needs; which session it is stands behind it.
        let (name, room) = (course_name(due, arabic), line.width.saturating_sub(fixed));
        let name_cells = cells::width(name).min(room.saturating_sub(cells::width(&ordinal)));
        draw(
            frame.buffer_mut(),
            line,
            look.side(),
            &[
                Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                Piece::new(digit, 2, if here { theme.strong } else { theme.key }),
                Piece::new(format::day(look.language(), due.session.on), day_cells, theme.text).said(look.side()),
                Piece::new(format::time(due.session.starts), 6, theme.text).ltr(),
                Piece::new(name, name_cells, theme.text),
                Piece::new(ordinal, room - name_cells, theme.dim).ltr(),
                Piece::new("", 1, theme.text),
                Piece::new(look.texts.pick(&due.centre_name.0, due.centre_name.1.as_deref()), centre_cells, theme.dim),
                Piece::new(due.concerned.to_string(), 3, theme.text).ltr().far(),
                Piece::new("", 2, theme.text),
                Piece::new(status, status_cells, style).said(look.side()),
                Piece::new(age, age_cells, theme.dim).said(look.side()).far(),
                Piece::new("", 1, theme.text),
            ],
        );
    }

    fn heading(&self, look: &Look<'_>) -> (String, String) {
        match self.day {
            Some(day) => (format::long_date(look.language(), day), String::new()),
            None => {
                let counts = Message::new("today-counts").with("due", self.counts.0).with("coming", self.counts.1);
                (look.texts.word("today-registers"), look.texts.say(&counts))
            }
        }
    }

    fn day_before(&self, look: &Look<'_>) -> String {
        let Some((day, held, not_held, totals)) = &self.before else {
            return String::new();
        };
        let rate =
            if totals.expected() == 0 { 0 } else { u64::from(totals.came()) * 100 / u64::from(totals.expected()) };
        let reasons: Vec<String> = not_held.iter().map(|reason| reasons::word(look, reason)).collect();
        look.texts.say(
            &Message::new("today-before")
                .with("day", format::day(look.language(), *day))
                .with("held", *held)
                .with("lost", not_held.len())
                .with("reasons", reasons.join(", "))
                .with("rate", rate as u32),
        )
    }
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
        self.room = usize::from(rows.saturating_sub(FURNITURE)).max(1);
        self.lock_days = desk.rules.lock_days;
        if self.delegation.0.is_empty() {
            let meta = meta::meta(&desk.store)?;
            self.delegation = (meta.name, meta.name_ar);
        }
        self.look_back(desk);
        self.counts = today::counts(&desk.store, desk.today)?;
        self.before = today::day_before(&desk.store, desk.today)?;
        // The cursor stays on its register where a colleague's validation moved that.
        let here = self.rows.get(self.cursor).map(|due| due.session.id);
        self.read(desk)?;
        let moved = self.rows.iter().position(|due| Some(due.session.id) == here);
        self.cursor = moved.unwrap_or(self.cursor);
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("mark") || touched.has("session") || touched.has("course") || touched.has("enrolment")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some((_, asked)) = &mut self.reasons {
            return match asked.act(action) {
                Chosen::Pending => Ok(Outcome::stay()),
                Chosen::Dismissed => {
                    self.reasons = None;
                    Ok(Outcome::stay())
                }
                Chosen::Reason(reason) => self.not_held(&reason, desk),
            };
        }
        let mirrored = desk.language.side() == Side::Right;
        match action {
            Action::Enter => return Ok(self.open(self.cursor)),
            Action::Left => return self.step_day(mirrored, desk),
            Action::Right => return self.step_day(!mirrored, desk),
            Action::Up if self.cursor > 0 => self.cursor -= 1,
            Action::Up => self.page(false, desk)?,
            Action::Down if self.cursor + 1 < self.rows.len() => self.cursor += 1,
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
            _ => {}
        }
        Ok(Outcome::stay())
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        if let Some((_, asked)) = &mut self.reasons {
            return match asked.text(typed) {
                Chosen::Reason(reason) => self.not_held(&reason, desk).map(Some),
                _ => Ok(Some(Outcome::stay())),
            };
        }
        let Some(digit) = typed.chars().next().and_then(layout::digit) else {
            return Ok(None);
        };
        if digit > 0 {
            return Ok(Some(self.open(usize::from(digit) - 1)));
        }
        match self.resume.take() {
            None => Ok(None),
            Some(resume) => Ok(Some(match registry::open(&resume.address) {
                Some(screen) => Outcome { then: super::Then::Open(screen), say: None },
                None => Outcome::refuse(Message::new("trouble-gone")),
            })),
        }
    }

    fn typing(&self) -> bool {
        self.reasons.is_some()
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        let line = |n: u16| Rect { y: area.y + n.min(area.height.saturating_sub(1)), height: 1, ..area };
        let name = look.texts.pick(&self.delegation.0, self.delegation.1.as_deref());
        let name = format::of(look.language(), name);
        let delegation = look.texts.say(&Message::new("today-delegation").with("name", name));
        draw(
            frame.buffer_mut(),
            line(0),
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(delegation, area.width.saturating_sub(1), theme.dim).said(look.side()),
            ],
        );
        let (heading, counts) = self.heading(look);
        let counts_cells = cells::width(&counts);
        draw(
            frame.buffer_mut(),
            line(2),
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(heading, area.width.saturating_sub(counts_cells + 2), theme.strong).said(look.side()),
                Piece::new(counts, counts_cells, theme.dim).said(look.side()).far(),
                Piece::new("", 1, theme.text),
            ],
        );
        for (index, due) in self.rows.iter().enumerate() {
            self.draw_row(index, due, line(3 + index as u16), frame, look);
        }
        if self.rows.is_empty() {
            let id = if self.day.is_some() { "today-no-session" } else { "today-empty" };
            draw(
                frame.buffer_mut(),
                line(4),
                look.side(),
                &[
                    Piece::new("", 2, theme.text),
                    Piece::new(look.texts.word(id), area.width.saturating_sub(2), theme.text),
                ],
            );
        }
        if let Some(resume) = &self.resume {
            draw(
                frame.buffer_mut(),
                line(area.height.saturating_sub(2)),
                look.side(),
                &[
                    Piece::new("", 2, theme.text),
                    Piece::new("0", 2, theme.key),
                    Piece::new(look.texts.say(&resume.words), area.width.saturating_sub(4), theme.todo)
                        .said(look.side()),
                ],
            );
        }
        draw(
            frame.buffer_mut(),
            line(area.height.saturating_sub(1)),
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(self.day_before(look), area.width.saturating_sub(1), theme.dim).said(look.side()),
            ],
        );
        if let Some((_, asked)) = &self.reasons {
            return Some(asked.draw(frame.buffer_mut(), area, look));
        }
        let x = if look.side() == Side::Right { area.right().saturating_sub(3) } else { area.x + 2 };
        Some((x, line(3 + self.cursor as u16).y))
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::NotHeld, None), (Action::Search, None), (Action::Palette, None), (Action::Quit, None)]
    }

    fn lead(&self, look: &Look<'_>) -> Option<String> {
        Some(look.texts.word("today-lead"))
    }
}
