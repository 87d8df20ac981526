//! Her attendance across all her courses: heads and hours as two rates, each with its two sums; her leave; what was done
//! about her absences. Enter opens what is behind a line, and Enter there the sheet.

mod behind;
mod draw;
mod leaving;

use super::alerts::Alerts;
use super::attendance::Attendance;
use super::{Desk, Outcome, Screen, registry};
use crate::domain::attendance::Totals;
use crate::domain::enrolment::Enrolment;
use crate::domain::follow_up::FollowUp;
use crate::domain::id::{self, PersonId, SessionId};
use crate::domain::leave::LeaveRow;
use crate::domain::message::Message;
use crate::domain::person::Name;
use crate::keys::{Action, Place};
use crate::store::attended::{self, Attended as Class};
use crate::store::undo::Scope;
use crate::store::{Result, Touched, course, follow_up, leave, meta, person};
use crate::text::locale::Side;
use crate::ui::{Look, scroll};
use behind::Behind;
pub use leaving::LeaveForm;
use ratatui::Frame;
use ratatui::layout::Rect;

/// A name in French, and in Arabic where there is one.
type Both = (String, Option<String>);

/// One of her courses, and what she was at in it.
pub(super) struct Followed {
    line: Enrolment,
    name: Both,
    classes: Vec<Class>,
    totals: Totals,
}

/// A line of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    Blank,
    /// Fluent id.
    Heading(&'static str),
    /// Nothing in this part: Fluent id.
    Nothing(&'static str),
    /// The headings of the columns of counts.
    Columns,
    /// By its place in the list.
    Course(usize),
    /// All courses together.
    All,
    Leave(usize),
    Task(usize),
}

/// The screen.
pub struct Attended {
    her: PersonId,
    name: Name,
    courses: Vec<Followed>,
    all: Totals,
    leaves: Vec<LeaveRow>,
    tasks: Vec<FollowUp>,
    lines: Vec<Line>,
    at: usize,
    top: usize,
    rows: usize,
    /// Whether justified absences leave the rates alone; `None`: in some of her courses.
    neutral: Option<bool>,
    arabic: bool,
    mirrored: bool,
    today: chrono::NaiveDate,
    behind: Option<Behind>,
}

impl Attended {
    /// Of a person.
    pub fn new(her: PersonId) -> Self {
        Self {
            her,
            name: Name::default(),
            courses: Vec::new(),
            all: Totals::default(),
            leaves: Vec::new(),
            tasks: Vec::new(),
            lines: Vec::new(),
            at: 0,
            top: 0,
            rows: 2,
            neutral: None,
            arabic: false,
            mirrored: false,
            today: chrono::NaiveDate::default(),
            behind: None,
        }
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let store = &desk.store;
        self.name = person::get(store, self.her)?.0.person.name;
        let mut rules = Vec::new();
        self.all = Totals::default();
        self.courses.clear();
        for (line, classes) in attended::of_person(store, self.her, desk.today)? {
            let (row, _) = course::get(store, line.course)?;
            let totals = attended::totals(store, &classes)?;
            self.all.merge(&totals);
            rules.push(meta::rules_of(store, line.course)?.neutral);
            self.courses.push(Followed { line, name: (row.course.name, row.course.name_ar), classes, totals });
        }
        self.neutral = rules.first().copied().filter(|first| rules.iter().all(|rule| rule == first));
        self.leaves = leave::of_person(store, self.her)?;
        self.tasks = follow_up::of_person(store, self.her)?;
        self.lay();
        if let Some(behind) = &mut self.behind {
            behind.renew(&self.courses, self.arabic, self.rows - 1);
        }
        Ok(())
    }

    fn lay(&mut self) {
        let part = |lines: &mut Vec<Line>, count: usize, one: fn(usize) -> Line, none: &'static str| {
            if count == 0 {
                lines.push(Line::Nothing(none));
            }
            lines.extend((0..count).map(one));
        };
        let mut lines = Vec::new();
        if self.courses.is_empty() {
            lines.push(Line::Nothing("attended-no-course"));
        } else {
            lines.push(Line::Columns);
            lines.extend((0..self.courses.len()).map(Line::Course));
            if self.courses.len() > 1 {
                lines.push(Line::All);
            }
        }
        lines.extend([Line::Blank, Line::Heading("attended-leaves")]);
        part(&mut lines, self.leaves.len(), Line::Leave, "attended-no-leave");
        lines.extend([Line::Blank, Line::Heading("attended-tasks")]);
        part(&mut lines, self.tasks.len(), Line::Task, "attended-no-task");
        self.lines = lines;
        self.go(self.at, true);
    }

    /// To the next line that is more than a heading, in one direction.
    fn go(&mut self, to: usize, down: bool) {
        let last = self.lines.len().saturating_sub(1);
        let mut at = to.min(last);
        while matches!(self.lines.get(at), Some(Line::Blank | Line::Heading(_) | Line::Columns)) {
            if (down && at == last) || (!down && at == 0) {
                return;
            }
            at = if down { at + 1 } else { at - 1 };
        }
        self.at = at;
        // The heading above it is seen with it.
        self.top = scroll::to(self.top.min(at.saturating_sub(1)), at, self.rows, self.lines.len());
    }

    fn leave(&self) -> Option<&LeaveRow> {
        match self.lines.get(self.at) {
            Some(Line::Leave(at)) => self.leaves.get(*at),
            _ => None,
        }
    }

    fn open(&mut self) -> Outcome {
        match self.lines.get(self.at) {
            Some(Line::Course(at)) => {
                self.behind = Some(Behind::of(Some(*at), &self.courses, self.arabic, self.rows - 1));
            }
            Some(Line::All) => self.behind = Some(Behind::of(None, &self.courses, self.arabic, self.rows - 1)),
            Some(Line::Leave(at)) => {
                return self
                    .leaves
                    .get(*at)
                    .map_or_else(Outcome::stay, |row| Outcome::open(LeaveForm::of(row.person, Some(row.id), None)));
            }
            Some(Line::Task(at)) => {
                let task = self.tasks.get(*at).filter(|task| task.open());
                return match task {
                    Some(task) => Outcome::open(Alerts::at(task)),
                    None => Outcome::refuse(Message::new("attended-task-closed")),
                };
            }
            _ => {}
        }
        Outcome::stay()
    }

    /// Removes the leave under the cursor: registers filled by it stay as they were saved.
    fn remove(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(row) = self.leave() else { return Ok(Outcome::refuse(Message::new("attended-on-no-leave"))) };
        let (id, from) = (row.id, row.leave.from);
        let kept = leave::met(&desk.store, self.her, Some(&row.leave), None)?.kept;
        leave::remove(&mut desk.store, desk.clerk.id, id)?;
        self.read(desk)?;
        Ok(Outcome::wrote(Message::new("leave-removed").with("from", from).with("kept", kept)))
    }
}

impl Screen for Attended {
    fn place(&self) -> Place {
        Place::Attended
    }

    fn title(&self, look: &Look<'_>) -> String {
        format!("{} › {}", look.texts.name(&self.name), look.texts.word("place-attended-short"))
    }

    fn address(&self) -> String {
        format!("attended/{}", self.her.0)
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.rows = usize::from(rows.saturating_sub(2)).max(2);
        self.arabic = desk.language.prefers_arabic();
        self.mirrored = desk.language.side() == Side::Right;
        self.today = desk.today;
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        let tables = ["person", "mark", "session", "enrolment", "course", "leave", "follow_up", "setting"];
        tables.iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some(behind) = &mut self.behind {
            let turn = match action {
                Action::Back | Action::Done => {
                    self.behind = None;
                    return Ok(Outcome::stay());
                }
                Action::Left | Action::PreviousField => Some((action == Action::Left) == self.mirrored),
                Action::Right | Action::NextField => Some((action == Action::NextField) || !self.mirrored),
                _ => None,
            };
            match turn {
                Some(forward) => behind.turn(forward, &self.courses, self.arabic),
                None => {
                    if let Some(session) = behind.act(action) {
                        return Ok(Outcome::open(Attendance::new(SessionId(session))));
                    }
                }
            }
            return Ok(Outcome::stay());
        }
        match action {
            Action::Back | Action::Done => return Ok(Outcome::close()),
            Action::Up => self.go(self.at.saturating_sub(1), false),
            Action::Down => self.go(self.at + 1, true),
            Action::PageUp => self.go(self.at.saturating_sub(self.rows), false),
            Action::PageDown => self.go(self.at + self.rows, true),
            Action::Home => self.go(0, true),
            Action::End => self.go(self.lines.len(), false),
            Action::Enter => return Ok(self.open()),
            Action::New => return Ok(Outcome::open(LeaveForm::of(self.her, None, Some(self.today)))),
            Action::Bin => return self.remove(desk),
            Action::Record => return Ok(registry::person(desk, self.her)),
            Action::GoHistory => {
                return Ok(match (self.leave(), self.lines.get(self.at)) {
                    (Some(row), _) => registry::history("leave", row.id.0),
                    (None, Some(Line::Task(at))) => {
                        registry::history("follow_up", self.tasks.get(*at).map_or(0, |task| task.id.0))
                    }
                    _ => registry::history("person", self.her.0),
                });
            }
            _ => return Ok(Outcome::unmeant()),
        }
        Ok(Outcome::stay())
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        self.paint(area, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.behind.is_some() {
            return vec![
                (Action::Enter, Some("attended-sheet")),
                (Action::NextField, Some("attended-turn")),
                (Action::Back, None),
            ];
        }
        let open = match self.lines.get(self.at) {
            Some(Line::Course(_) | Line::All) => Some("attended-behind"),
            Some(Line::Leave(_)) => Some("attended-change"),
            _ => Some("today-open"),
        };
        let mut bar = vec![(Action::Enter, open), (Action::New, Some("leave-new"))];
        if self.leave().is_some() {
            bar.push((Action::Bin, Some("leave-remove")));
        }
        bar.extend([(Action::Record, None), (Action::Back, None), (Action::GoHistory, None)]);
        bar
    }

    fn scope(&self) -> Scope {
        Scope::Record(id::low(self.her.0))
    }
}
