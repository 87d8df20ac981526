//! Hours of the school year by course, module, trainer, centre or month: planned, held, lost, attended, and the two rates.
//! The arrows change by what; Enter opens the sessions behind the numbers, and Enter there the sheet.

use super::attendance::Attendance;
use super::course::draw::counted;
use super::listed::{ListEvent, Listed};
use super::statement::Statement;
use super::{Desk, Outcome, Screen};
use crate::domain::field::{Column, Script, Width};
use crate::domain::hours::{By, Hours as Sum};
use crate::domain::id::SessionId;
use crate::domain::message::{Message, Value};
use crate::domain::session::{Session, State};
use crate::keys::{Action, Place};
use crate::store::{Result, Touched, hours, trainer};
use crate::text::locale::Side;
use crate::ui::Look;
use chrono::{Datelike, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;

/// One line: a row of the report as the clerk reads it.
#[derive(Clone, Debug)]
struct Line {
    /// Its place, from 0; that of the total is the last.
    at: i64,
    name: Value,
    key: Option<String>,
    hours: Sum,
}

fn minutes(minutes: u64) -> Value {
    Value::Minutes(i64::try_from(minutes).unwrap_or(i64::MAX))
}

const COLUMNS: &[Column<Line>] = &[
    Column::new("name", Width::Fill(16), Script::Free, |line: &Line| line.name.clone()),
    Column::new("planned", Width::Cells(7), Script::Free, |line: &Line| minutes(line.hours.planned)).far(),
    Column::new("held", Width::Cells(7), Script::Free, |line: &Line| minutes(line.hours.held)).far(),
    Column::new("lost", Width::Cells(7), Script::Free, |line: &Line| minutes(line.hours.lost())).far(),
    Column::new("attended", Width::Cells(11), Script::Free, |line: &Line| minutes(line.hours.attended)).far(),
    Column::new("heads", Width::Cells(8), Script::Latin, |line: &Line| line.hours.presence().shown().into()).far(),
    Column::new("rate", Width::Cells(9), Script::Latin, |line: &Line| line.hours.assiduity().shown().into()).far(),
];

const SESSIONS: &[Column<Session>] = &[
    Column::new("day", Width::Cells(12), Script::Latin, |row: &Session| Value::Date(row.on)),
    Column::new("starts", Width::Cells(7), Script::Latin, |row: &Session| Value::Time(row.starts)),
    Column::new("length", Width::Cells(9), Script::Free, |row: &Session| Value::Minutes(i64::from(row.minutes))),
    Column::new("became", Width::Fill(20), Script::Free, |row: &Session| {
        Value::Term(match row.state {
            State::Held => "hours-held",
            State::Cancelled => "hours-lost",
            State::Planned => "hours-planned",
        })
    }),
];

/// The screen.
pub struct Hours {
    by: By,
    list: Listed<Line>,
    /// The sessions behind a line, while they are shown.
    behind: Option<(String, Listed<Session>)>,
    period: (NaiveDate, NaiveDate),
    untaken: u64,
    room: u16,
    opened: bool,
    mirrored: bool,
}

impl Default for Hours {
    fn default() -> Self {
        Self {
            by: By::Course,
            list: Listed::new("hours", COLUMNS, "hours-empty", |line: &Line| line.at),
            behind: None,
            period: (NaiveDate::default(), NaiveDate::default()),
            untaken: 0,
            room: 2,
            opened: false,
            mirrored: false,
        }
    }
}

impl Hours {
    fn read(&mut self, desk: &Desk) -> Result<()> {
        let today = desk.today;
        let year = if today.month() >= 9 { today.year() } else { today.year() - 1 };
        self.period = (NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or(today), today);
        let arabic = desk.language.prefers_arabic();
        let mut total = Sum::default();
        let mut lines = Vec::new();
        for (at, row) in (0..).zip(hours::report(&desk.store, self.by, self.period.0, self.period.1)?) {
            total.merge(&row.hours);
            let name = match row.name_ar.filter(|_| arabic).unwrap_or(row.name) {
                name if name.is_empty() => Value::Term("hours-nobody"),
                name => name.into(),
            };
            lines.push(Line { at, name, key: Some(row.key), hours: row.hours });
        }
        self.untaken = total.untaken;
        if !lines.is_empty() {
            lines.push(Line { at: i64::MAX, name: Value::Term("hours-total"), key: None, hours: total });
        }
        if std::mem::replace(&mut self.opened, true) {
            self.list.renew(lines);
        } else {
            self.list.replace(lines);
        }
        Ok(())
    }

    fn turn(&mut self, forward: bool, desk: &Desk) -> Result<Outcome> {
        let here = By::ALL.iter().position(|by| *by == self.by).unwrap_or(0);
        let step = if forward { 1 } else { By::ALL.len() - 1 };
        self.by = By::ALL.get((here + step) % By::ALL.len()).copied().unwrap_or(By::Course);
        self.opened = false;
        self.read(desk)?;
        Ok(Outcome::stay())
    }

    /// The statement of the trainer under the cursor.
    fn statement(&self, desk: &Desk) -> Result<Outcome> {
        let Some(key) = self.list.current().and_then(|line| line.key.clone()) else { return Ok(Outcome::stay()) };
        Ok(match trainer::named(&desk.store, &key)? {
            Some(row) => Outcome::open(Statement::new(row.id, desk.today)),
            None => Outcome::refuse(Message::new("session-trainer-unknown").with("name", key)),
        })
    }

    fn look_behind(&mut self, desk: &Desk) -> Result<Outcome> {
        let Some(key) = self.list.current().and_then(|line| line.key.clone()) else { return Ok(Outcome::stay()) };
        let mut list = Listed::new("hours", SESSIONS, "hours-empty", |row: &Session| row.id.0);
        list.resize(self.room);
        list.replace(hours::sessions(&desk.store, self.by, &key, self.period.0, self.period.1)?);
        self.behind = Some((key, list));
        Ok(Outcome::stay())
    }
}

impl Screen for Hours {
    fn place(&self) -> Place {
        Place::Hours
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-hours")
    }

    fn address(&self) -> String {
        "hours".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.room = rows.saturating_sub(2).max(2);
        self.mirrored = desk.language.side() == Side::Right;
        self.list.resize(self.room);
        self.read(desk)?;
        if let Some((key, list)) = &mut self.behind {
            list.resize(self.room);
            list.renew(hours::sessions(&desk.store, self.by, key, self.period.0, self.period.1)?);
        }
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["mark", "session", "course", "module", "centre", "setting"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some((_, list)) = &mut self.behind {
            return Ok(match action {
                Action::Back | Action::Done => {
                    self.behind = None;
                    Outcome::stay()
                }
                _ => match list.act(action) {
                    ListEvent::Open(id) => Outcome::open(Attendance::new(SessionId(id))),
                    ListEvent::Moved | ListEvent::Ignored => Outcome::stay(),
                },
            });
        }
        match action {
            Action::Back | Action::Done => Ok(Outcome::close()),
            Action::Left => self.turn(self.mirrored, desk),
            Action::Right => self.turn(!self.mirrored, desk),
            Action::Files if self.by == By::Trainer => self.statement(desk),
            Action::NextField => self.turn(true, desk),
            Action::PreviousField => self.turn(false, desk),
            _ => match self.list.act(action) {
                ListEvent::Open(_) => self.look_behind(desk),
                ListEvent::Moved | ListEvent::Ignored => Ok(Outcome::stay()),
            },
        }
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let what = match self.by {
            By::Course => "hours-by-course",
            By::Module => "hours-by-module",
            By::Trainer => "hours-by-trainer",
            By::Centre => "hours-by-centre",
            By::Month => "hours-by-month",
        };
        let head = Message::new("hours-head")
            .with("by", Message::new(what))
            .with("from", self.period.0)
            .with("until", self.period.1)
            .with("untaken", i64::try_from(self.untaken).unwrap_or(i64::MAX));
        let below = counted(area, frame.buffer_mut(), look, &head);
        match &mut self.behind {
            Some((_, list)) => list.draw(below, frame.buffer_mut(), look),
            None => self.list.draw(below, frame.buffer_mut(), look),
        }
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.behind.is_some() {
            return vec![(Action::Enter, Some("today-open")), (Action::Back, None)];
        }
        let mut bar = vec![(Action::Enter, Some("hours-behind")), (Action::NextField, Some("hours-turn"))];
        if self.by == By::Trainer {
            bar.push((Action::Files, Some("record-trainer-statement")));
        }
        bar.push((Action::Back, None));
        bar
    }
}
