//! The calendar: a month, or a week of it, of the whole delegation or of one centre, trainer, room or group.

mod draw;
mod quick;

use super::attendance::Attendance;
use super::prompt::{Asked, Prompt};
use super::{Desk, Outcome, Question, Screen, Then, records};
use crate::domain::calendar::{Announced, hijri_announced, ramadan_after};
use crate::domain::closure::Closure;
use crate::domain::date::figures;
use crate::domain::draft::Draft;
use crate::domain::id::SessionId;
use crate::domain::message::Message;
use crate::domain::name;
use crate::domain::season::RAMADAN;
use crate::keys::{Action, Key, Place, layout};
use crate::store::calendar::{self, Customs, Moved, Slotted};
use crate::store::{Result, Touched, closure};
use crate::text::locale::Side;
use crate::ui::Look;
use chrono::{Datelike, Days, Months, NaiveDate};
use crossterm::event::KeyCode;
use quick::{Quick, Quickly};
use ratatui::Frame;
use ratatui::layout::Rect;
use std::collections::HashMap;

/// Most characters of the filter.
const FILTER: usize = 40;

const ANNOUNCE: &[(&[Key], &str)] =
    &[(&[Key::plain(KeyCode::Enter)], "calendar-not-yet"), (&[Key::plain(KeyCode::Char('r'))], "calendar-announced")];

/// The screen.
pub struct Calendar {
    /// The day the cursor is on.
    day: NaiveDate,
    /// A week, hour by hour, instead of a month.
    week: bool,
    today: NaiveDate,
    classes: Vec<Slotted>,
    closures: Vec<Closure>,
    announced: Vec<Announced>,
    customs: Customs,
    /// Which session of its course each class is that is shown line by line.
    ordinals: HashMap<SessionId, (u16, u16)>,
    filter: String,
    asked: Option<Prompt>,
    quick: Option<Quick>,
    /// What the feast would move that was just asked about.
    moving: Option<Moved>,
}

impl Calendar {
    /// The month of a day.
    pub fn new(day: NaiveDate) -> Self {
        Self {
            day,
            week: false,
            today: day,
            classes: Vec::new(),
            closures: Vec::new(),
            announced: Vec::new(),
            customs: Customs::default(),
            ordinals: HashMap::new(),
            filter: String::new(),
            asked: None,
            quick: None,
            moving: None,
        }
    }

    /// Days shown: whole weeks, Monday first.
    fn span(&self) -> (NaiveDate, NaiveDate) {
        let monday = |day: NaiveDate| {
            day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
        };
        if self.week {
            let first = monday(self.day);
            return (first, first.checked_add_days(Days::new(6)).unwrap_or(first));
        }
        let first = self.day.with_day(1).unwrap_or(self.day);
        let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
        let last = monday(next.pred_opt().unwrap_or(next)).checked_add_days(Days::new(6)).unwrap_or(next);
        (monday(first), last)
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let (from, to) = self.span();
        let wanted = name::words(&self.filter);
        let mut classes = calendar::between(&desk.store, from, to)?;
        if !wanted.is_empty() {
            classes.retain(|class| class.fits(&wanted));
        }
        self.classes = classes;
        self.closures = closure::met(&desk.store, from, to)?;
        self.closures.retain(|closure| closure.from <= to && closure.to >= from);
        self.announced = calendar::announced(&desk.store)?;
        self.customs = Customs::of(&desk.store, &self.classes, &wanted)?;
        self.number(desk)
    }

    /// Numbers the classes that are shown line by line: those of the week, or of the day.
    fn number(&mut self, desk: &Desk) -> Result<()> {
        let shown = self.classes.iter().filter(|class| self.week || class.on == self.day).map(|class| class.id);
        self.ordinals = calendar::ordinals(&desk.store, shown)?;
        Ok(())
    }

    fn go(&mut self, day: Option<NaiveDate>, desk: &Desk) -> Result<Outcome> {
        // The calendar of the Hijri year is known as far as four digits go.
        if let Some(day) = day.filter(|day| (1_900..=2_100).contains(&day.year())) {
            let before = self.span();
            self.day = day;
            if self.span() != before {
                self.read(desk)?;
            } else if !self.week {
                self.number(desk)?;
            }
        }
        Ok(Outcome::stay())
    }

    /// The hours of the Ramadan that lasts or comes next, to be looked at and saved.
    fn ramadan(&self) -> Outcome {
        let Some((from, to)) = ramadan_after(self.day, &self.announced) else { return Outcome::stay() };
        let hour = |hour: u32| format!("{hour}:00");
        let date = figures::date;
        let (year, _) = hijri_announced(from, &self.announced);
        let start = Draft::default()
            .with("title", format!("Ramadan {}", year.year))
            .with("title_ar", format!("رمضان {}", year.year))
            .with("from", date(from))
            .with("to", date(to))
            .with("opens", hour(RAMADAN.0))
            .with("closes", hour(RAMADAN.1));
        records::new_season(start)
    }

    fn ask_announce(&mut self, desk: &Desk) -> Result<Outcome> {
        let Some(moved) = calendar::moving(&desk.store, self.day)? else {
            return Ok(Outcome::refuse(Message::new("calendar-no-feast").with("day", self.day)));
        };
        let ask = Message::new("calendar-announce").with("feast", feast(&moved, desk)).with("day", moved.to);
        self.moving = Some(moved);
        Ok(Outcome { then: Then::Ask(Question { ask, answers: ANNOUNCE.to_vec() }), say: None })
    }

    fn announce(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let moved = calendar::announce(&mut desk.store, desk.clerk.id, self.day)?.value;
        self.read(desk)?;
        let said = Message::new("calendar-announced-said").with("feast", feast(&moved, desk)).with("day", moved.to);
        Ok(Outcome::wrote(said))
    }

    /// The sheet of a class of the day under the cursor, by its number from 0.
    fn open(&self, nth: usize) -> Outcome {
        match self.on(self.day).nth(nth) {
            Some(class) => Outcome::open(Attendance::new(class.id)),
            None => Outcome::unopened(Message::new("today-no-session")),
        }
    }

    /// Classes of a day.
    fn on(&self, day: NaiveDate) -> impl Iterator<Item = &Slotted> {
        self.classes.iter().filter(move |class| class.on == day)
    }
}

/// What the feast is called at a desk.
fn feast(moved: &Moved, desk: &Desk) -> &'static str {
    if desk.language.prefers_arabic() { moved.feast.name_ar } else { moved.feast.name }
}

impl Screen for Calendar {
    fn place(&self) -> Place {
        Place::Calendar
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-calendar")
    }

    fn address(&self) -> String {
        format!("calendar/{}", self.day)
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.today = desk.today;
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["session", "course", "closure", "hijri_month", "centre", "season", "trainer"]
            .into_iter()
            .any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        self.moving = None;
        if let Some(quick) = &mut self.quick {
            return match quick.act(action, desk)? {
                Quickly::Pending => Ok(Outcome::stay()),
                Quickly::Refused(why) => Ok(Outcome::refuse(why)),
                Quickly::Dismissed => {
                    self.quick = None;
                    Ok(Outcome::stay())
                }
                Quickly::Made(outcome) => {
                    self.quick = None;
                    self.read(desk)?;
                    Ok(outcome)
                }
            };
        }
        if let Some(asked) = &mut self.asked {
            match asked.act(action) {
                Asked::Pending => {}
                Asked::Dismissed => self.asked = None,
                Asked::Answered(filter) => {
                    self.filter = filter;
                    self.asked = None;
                    self.read(desk)?;
                }
            }
            return Ok(Outcome::stay());
        }
        let mirrored = desk.language.side() == Side::Right;
        let plus = |days| self.day.checked_add_days(Days::new(days));
        let minus = |days| self.day.checked_sub_days(Days::new(days));
        match action {
            Action::Back if !self.filter.is_empty() => {
                self.filter.clear();
                self.read(desk)?;
                Ok(Outcome::stay())
            }
            Action::Back | Action::Done => Ok(Outcome::close()),
            Action::Left if mirrored => self.go(plus(1), desk),
            Action::Left => self.go(minus(1), desk),
            Action::Right if mirrored => self.go(minus(1), desk),
            Action::Right => self.go(plus(1), desk),
            Action::Up => self.go(minus(if self.week { 1 } else { 7 }), desk),
            Action::Down => self.go(plus(if self.week { 1 } else { 7 }), desk),
            Action::PageUp if self.week => self.go(minus(7), desk),
            Action::PageDown if self.week => self.go(plus(7), desk),
            Action::PageUp => self.go(self.day.checked_sub_months(Months::new(1)), desk),
            Action::PageDown => self.go(self.day.checked_add_months(Months::new(1)), desk),
            Action::Home => self.go(Some(desk.today), desk),
            Action::NextField | Action::PreviousField => {
                self.week = !self.week;
                self.read(desk)?;
                Ok(Outcome::stay())
            }
            Action::Look => {
                self.asked = Some(Prompt::new("calendar-filter", &self.filter, FILTER));
                Ok(Outcome::stay())
            }
            Action::New => {
                self.quick = Some(Quick::on(self.day));
                Ok(Outcome::stay())
            }
            Action::Fill => Ok(self.ramadan()),
            Action::Announce => self.ask_announce(desk),
            Action::Answer(1) => self.announce(desk),
            Action::Enter => Ok(self.open(0)),
            _ => Ok(Outcome::unmeant()),
        }
    }

    fn text(&mut self, typed: &str, _: &mut Desk) -> Result<Option<Outcome>> {
        let refused = match (&mut self.quick, &mut self.asked) {
            (Some(quick), _) => quick.line().text(typed),
            (None, Some(asked)) => asked.text(typed),
            (None, None) => {
                let Some(digit) = typed.chars().next().and_then(layout::digit).filter(|digit| *digit > 0) else {
                    return Ok(None);
                };
                return Ok(Some(self.open(usize::from(digit) - 1)));
            }
        };
        Ok(Some(Outcome::typed(refused)))
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        match (&mut self.quick, &mut self.asked) {
            (Some(quick), _) => Some((quick.line(), self.day.to_string())),
            (None, asked) => asked.as_mut().map(|line| (line, String::new())),
        }
    }

    fn typing(&self) -> bool {
        self.asked.is_some() || self.quick.is_some()
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        self.paint(area, frame.buffer_mut(), look)
    }

    fn lead(&self, look: &Look<'_>) -> Option<String> {
        (!self.typing() && self.on(self.day).next().is_some()).then(|| look.texts.word("today-lead"))
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        let other = if self.week { "calendar-month" } else { "calendar-week" };
        // Where the day has classes, what leads the bar names Enter too.
        vec![
            (Action::NextField, Some(other)),
            (Action::Look, Some("calendar-only")),
            (Action::New, Some("course-extra")),
            (Action::Fill, Some("calendar-ramadan")),
            (Action::Announce, None),
            (Action::Back, None),
        ]
    }
}
