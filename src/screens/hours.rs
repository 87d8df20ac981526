//! Hours of the school year by course, module, trainer, centre or month: planned, held, lost, attended, and the two rates.
//! The arrows change by what; Enter or the digit of a column opens the sessions behind that number, Tab there goes to the next
//! number, and Enter opens the sheet.

use super::attendance::Attendance;
use super::course::draw::counted;
use super::listed::{ListEvent, Listed};
use super::statement::Statement;
use super::{Desk, Outcome, Screen, records};
use crate::domain::field::{Column, Script, Width};
use crate::domain::hours::{Behind, By, Hours as Sum, Number};
use crate::domain::id::SessionId;
use crate::domain::message::{Message, Value};
use crate::keys::{Action, Place, layout};
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
    Column::new("heads", Width::Cells(8), Script::Latin, |line: &Line| line.hours.presence().told()).far(),
    Column::new("rate", Width::Cells(9), Script::Latin, |line: &Line| line.hours.assiduity().told()).far(),
];

/// A session behind a number, and what it adds to it.
type Own = (Behind, u64);

const SESSIONS: &[Column<Own>] = &[
    Column::new("day", Width::Cells(10), Script::Latin, |(own, _): &Own| Value::Date(own.session.on)),
    Column::new("starts", Width::Cells(6), Script::Latin, |(own, _): &Own| Value::Time(own.session.starts)),
    Column::new("group", Width::Fill(22), Script::Free, |(own, _): &Own| {
        Value::Both(own.course.0.clone(), own.course.1.clone().unwrap_or_default())
    }),
    Column::new("became", Width::Fill(12), Script::Free, |(own, _): &Own| own.session.told().into()),
    Column::new("came", Width::Cells(8), Script::Latin, |(own, _): &Own| match own.heads {
        (_, 0) => Value::Empty,
        (came, of) => format!("{came}/{of}").into(),
    })
    .far(),
    Column::new("adds", Width::Cells(9), Script::Free, |(_, adds): &Own| minutes(*adds)).far(),
];

/// The sessions behind a number of a line, while they are shown.
struct Looking {
    key: String,
    name: Value,
    number: Number,
    count: usize,
    sum: u64,
    list: Listed<Own>,
}

/// The screen.
pub struct Hours {
    by: By,
    list: Listed<Line>,
    behind: Option<Looking>,
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
        let Some(key) = self.list.current().and_then(|line| line.key.clone()) else { return Ok(Outcome::unmeant()) };
        Ok(match trainer::named(&desk.store, &key)? {
            Some(row) => Outcome::open(Statement::new(row.id, desk.today)),
            // A name that only courses bear: her line is made from it, a key away.
            None => records::new_trainer(&key).and_say(Message::new("hours-trainer-new").with("name", key)),
        })
    }

    /// The sessions behind a number of the line under the cursor.
    fn look_behind(&mut self, number: Number, desk: &Desk) -> Result<Outcome> {
        let Some(line) = self.list.current() else { return Ok(Outcome::unmeant()) };
        let Some(key) = line.key.clone() else { return Ok(Outcome::refuse(Message::new("hours-of-a-line"))) };
        let list = Listed::new("hours", SESSIONS, "hours-none-behind", |(own, _): &Own| own.session.id.0);
        let mut looking = Looking { key, name: line.name.clone(), number, count: 0, sum: 0, list };
        looking.list.resize(self.room);
        looking.read(self.by, self.period, desk)?;
        self.behind = Some(looking);
        Ok(Outcome::stay())
    }
}

impl Looking {
    fn read(&mut self, by: By, period: (NaiveDate, NaiveDate), desk: &Desk) -> Result<()> {
        let found = hours::behind(&desk.store, (by, &self.key), period, self.number)?;
        let found: Vec<Own> = found
            .into_iter()
            .map(|own| {
                let adds = own.minutes(self.number);
                (own, adds)
            })
            .collect();
        self.count = found.len();
        self.sum = found.iter().map(|(_, adds)| adds).sum();
        self.list.renew(found);
        Ok(())
    }

    /// Goes to the next number, or the one before.
    fn turn(&mut self, forward: bool) {
        let here = Number::ALL.iter().position(|number| *number == self.number).unwrap_or(0);
        let step = if forward { 1 } else { Number::ALL.len() - 1 };
        self.number = Number::ALL.get((here + step) % Number::ALL.len()).copied().unwrap_or(Number::Planned);
    }

    /// « Broderie 2 ans · Tenues : 54 h en 18 séances ».
    fn told(&self) -> Message {
        let mut said = Message::new("hours-behind-head").with("count", self.count);
        said.args.extend([
            ("name", self.name.clone()),
            ("number", Value::Term(self.number.term())),
            ("hours", minutes(self.sum)),
        ]);
        said
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
        if let Some(looking) = &mut self.behind {
            looking.list.resize(self.room);
            looking.read(self.by, self.period, desk)?;
        }
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["mark", "session", "course", "module", "centre", "setting"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some(looking) = &mut self.behind {
            let forward = match action {
                Action::Back | Action::Done => {
                    self.behind = None;
                    return Ok(Outcome::stay());
                }
                Action::NextField => true,
                Action::PreviousField => false,
                Action::Right => !self.mirrored,
                Action::Left => self.mirrored,
                _ => {
                    return Ok(match looking.list.act(action) {
                        ListEvent::Open(id) => Outcome::open(Attendance::new(SessionId(id))),
                        ListEvent::Moved => Outcome::stay(),
                        ListEvent::Ignored => Outcome::unmeant(),
                    });
                }
            };
            looking.turn(forward);
            looking.read(self.by, self.period, desk)?;
            return Ok(Outcome::stay());
        }
        match action {
            Action::Back | Action::Done => Ok(Outcome::close()),
            Action::Left => self.turn(self.mirrored, desk),
            Action::Right => self.turn(!self.mirrored, desk),
            Action::Files if self.by == By::Trainer => self.statement(desk),
            Action::NextField => self.turn(true, desk),
            Action::PreviousField => self.turn(false, desk),
            _ => match self.list.act(action) {
                ListEvent::Open(_) => self.look_behind(Number::Planned, desk),
                ListEvent::Moved => Ok(Outcome::stay()),
                ListEvent::Ignored => Ok(Outcome::unmeant()),
            },
        }
    }

    /// A digit opens what is behind the number of that column; the rates are of what was attended.
    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let digit = typed.chars().next().and_then(layout::digit).filter(|digit| (1..=6).contains(digit));
        let Some(digit) = digit else { return Ok(None) };
        let number = Number::ALL.get(usize::from(digit) - 1).copied().unwrap_or(Number::Attended);
        match &mut self.behind {
            None => self.look_behind(number, desk).map(Some),
            Some(looking) => {
                looking.number = number;
                looking.read(self.by, self.period, desk)?;
                Ok(Some(Outcome::stay()))
            }
        }
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        if let Some(looking) = &mut self.behind {
            let below = counted(area, frame.buffer_mut(), look, &looking.told());
            return looking.list.draw(below, frame.buffer_mut(), look);
        }
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
        self.list.draw(below, frame.buffer_mut(), look)
    }

    fn lead(&self, look: &Look<'_>) -> Option<String> {
        self.behind.is_none().then(|| look.texts.word("hours-lead"))
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.behind.is_some() {
            let next = (Action::NextField, Some("hours-next-number"));
            return vec![(Action::Enter, Some("today-open")), next, (Action::Back, None)];
        }
        let mut bar = vec![(Action::NextField, Some("hours-turn"))];
        if self.by == By::Trainer {
            bar.push((Action::Files, Some("record-trainer-statement")));
        }
        bar.push((Action::Back, None));
        bar
    }
}
