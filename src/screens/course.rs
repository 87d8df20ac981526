//! One course: its lines and its sessions, side by side behind one key.

mod asking;
mod doing;
mod doubting;
pub(super) mod draw;
mod enrol;
pub mod form;
mod leaving;
mod obstacles;
mod parts;
mod regrouping;
mod renewing;
mod rows;
mod shifting;
mod telling;
mod whither;

use super::attendance::Attendance;
use super::completion::Completion;
use super::exams::Exams;
use super::export::Export;
use super::listed::{ListEvent, Listed};
use super::prompt::Prompt;
use super::rapid::Rapid;
use super::{Desk, Outcome, Screen, registry};
use crate::domain::bin::Kind;
use crate::domain::course::CourseRow;
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::id::{CourseId, EnrolmentId, SessionId};
use crate::domain::message::Message;
use crate::domain::waiting::Criterion;
use crate::keys::{Action, Place};
use crate::store::completion::Of;
use crate::store::enrolment::Waiter;
use crate::store::undo::Scope;
use crate::store::{Result, Touched, Trouble, bin, course, enrolment, life, module, timetable};
use crate::ui::Look;
use form::CourseForm;
pub(super) use obstacles::reason;
use parts::Part;
use ratatui::Frame;
use ratatui::layout::Rect;
use regrouping::Regrouping;
use rows::Meeting;
use shifting::Shifting;
use telling::Telling;
use timetable::Missing;

/// Which of the two lists has the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pane {
    Lines,
    Sessions,
}

/// What a kept address is called; `None` if it is no longer there.
pub fn words(record: &str, desk: &Desk) -> Option<Message> {
    if record == "new" {
        return Some(Message::new("courses-new"));
    }
    let (row, _) = course::get(&desk.store, CourseId(record.parse().ok()?)).ok()?;
    let name = row.course.name_ar.filter(|_| desk.language.prefers_arabic()).unwrap_or(row.course.name);
    Some(Message::new("record-named").with("name", name))
}

/// The course that a line belongs to.
pub fn of_line(desk: &Desk, id: EnrolmentId) -> Outcome {
    match enrolment::get(&desk.store, id) {
        Ok(line) => Outcome::open(Course::new(line.course)),
        Err(trouble) => Outcome::refuse(trouble.message()),
    }
}

/// The screen.
pub struct Course {
    id: CourseId,
    row: Option<CourseRow>,
    /// Title of the module, French then Arabic.
    module: (String, Option<String>),
    pane: Pane,
    lines: Listed<Enrolment>,
    sessions: Listed<Meeting>,
    part: Option<Part>,
    missing: Missing,
    may_renumber: bool,
    opened: bool,
    /// Lines of the lists.
    room: u16,
    /// A course just made shows at once what its timetable is to bring.
    propose: bool,
    /// Sessions held, and sessions to come.
    counts: (usize, usize),
    /// Those who wait for a place, first to get one first.
    waiting: Vec<Waiter>,
    /// The criteria by which they stand in their order, and whether the module has them of its own.
    criteria: (Vec<Criterion>, bool),
    /// The line to begin on.
    at: Option<EnrolmentId>,
    /// The session to begin on.
    at_session: Option<SessionId>,
}

impl Course {
    /// A course, not read yet.
    pub fn new(id: CourseId) -> Self {
        Self {
            id,
            row: None,
            module: (String::new(), None),
            pane: Pane::Lines,
            lines: rows::lines(),
            sessions: rows::sessions(),
            part: None,
            missing: Missing::default(),
            may_renumber: false,
            opened: false,
            room: 2,
            propose: false,
            counts: (0, 0),
            waiting: Vec::new(),
            criteria: (Vec::new(), false),
            at: None,
            at_session: None,
        }
    }

    /// The same with the cursor on a session.
    pub fn at_session(id: CourseId, session: SessionId) -> Self {
        Self { at_session: Some(session), pane: Pane::Sessions, ..Self::new(id) }
    }

    /// A course saved for the first time.
    pub fn just_made(id: CourseId) -> Self {
        Self { propose: true, ..Self::new(id) }
    }

    /// The same with the cursor on a line.
    pub fn at_line(id: CourseId, line: EnrolmentId) -> Self {
        Self { at: Some(line), ..Self::new(id) }
    }

    fn row(&self) -> Result<&CourseRow> {
        self.row.as_ref().ok_or(Trouble::Gone)
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let (row, _) = course::get(&desk.store, self.id)?;
        let (taught, _) = module::get(&desk.store, row.course.module)?;
        self.module = (taught.module.title, taught.module.title_ar);
        self.row = Some(row);
        self.missing = timetable::missing(&desk.store, self.id)?;
        self.may_renumber = timetable::may_renumber(&desk.store, self.id)?;
        let lines = self.read_lines(desk)?;
        let meetings: Vec<Meeting> = timetable::meetings(&desk.store, self.id)?
            .into_iter()
            .map(|meeting| Meeting::new(meeting, desk.today, desk.rules.lock_days))
            .collect();
        self.counts = (
            meetings.iter().filter(|meeting| meeting.held()).count(),
            meetings.iter().filter(|meeting| meeting.to_come(desk.today)).count(),
        );
        if std::mem::replace(&mut self.opened, true) {
            self.lines.renew(lines);
            self.sessions.renew(meetings);
            return Ok(());
        }
        // What is next: the last session that has come.
        let next = meetings.iter().rev().find(|meeting| meeting.session().on <= desk.today).map(rows::Meeting::id);
        self.lines.replace(lines);
        self.sessions.replace(meetings);
        if let Some(line) = self.at {
            self.lines.show(line.0);
        }
        if let Some(next) = self.at_session.map(|session| session.0).or(next) {
            self.sessions.show(next);
        }
        if self.propose && self.missing.sessions > 0 {
            self.pane = Pane::Sessions;
            self.part = Some(Part::plan(self.missing.clone(), desk));
        }
        Ok(())
    }

    fn line(&self) -> std::result::Result<&Enrolment, Outcome> {
        self.lines.current().ok_or_else(|| Outcome::refuse(Message::new("course-no-line")))
    }

    fn meeting(&self) -> std::result::Result<&Meeting, Outcome> {
        self.sessions.current().ok_or_else(|| Outcome::refuse(Message::new("course-no-session")))
    }

    /// The lines by number, then those who wait by rank; each as it stands today.
    fn read_lines(&mut self, desk: &Desk) -> Result<Vec<Enrolment>> {
        self.waiting = enrolment::waiting(&desk.store, self.id)?;
        self.criteria = enrolment::criteria_of(&desk.store, self.row()?.course.module)?;
        let mut lines = enrolment::of_course(&desk.store, self.id)?;
        lines.retain(|line| line.state != State::Waiting);
        for line in &mut lines {
            line.state = line.standing(desk.today);
        }
        lines.extend(self.waiting.iter().map(|one| Enrolment { number: one.rank, ..one.line.clone() }));
        Ok(lines)
    }

    /// Into the bin, if this place was given by mistake and nothing hangs on it.
    fn bin(&mut self, desk: &mut Desk) -> Result<Outcome> {
        self.pane = Pane::Lines;
        let line = match self.line() {
            Err(outcome) => return Ok(outcome),
            Ok(line) => line.clone(),
        };
        bin::remove(&mut desk.store, desk.clerk.id, Kind::Enrolment, line.id.0)?;
        self.read(desk)?;
        let name = line.called();
        Ok(Outcome::wrote(Message::new("bin-gone").with("name", name)))
    }

    fn renumber(&mut self, desk: &mut Desk) -> Result<Outcome> {
        if !self.may_renumber {
            return Ok(Outcome::refuse(Message::new("enrolment-numbers-fixed")));
        }
        let written = enrolment::renumber(&mut desk.store, desk.clerk.id, self.id)?;
        self.read(desk)?;
        let said = Message::new("course-renumbered").with("count", self.lines.rows().len());
        Ok(if written.change.is_some() { Outcome::wrote(said) } else { Outcome::say(said) })
    }

    fn open(&self, desk: &Desk) -> Outcome {
        match self.pane {
            Pane::Lines => self.record(desk),
            Pane::Sessions => match self.meeting() {
                Ok(meeting) => Outcome::open(Attendance::new(SessionId(meeting.id()))),
                Err(outcome) => outcome,
            },
        }
    }

    fn record(&self, desk: &Desk) -> Outcome {
        match self.line() {
            Err(outcome) => outcome,
            Ok(line) => match line.person {
                Some(person) => registry::person(desk, person),
                None => registry::identify(desk, line.id, line.label.as_deref().unwrap_or("")),
            },
        }
    }

    fn add(&mut self, desk: &Desk) -> Result<Outcome> {
        self.part = Some(match self.pane {
            Pane::Lines => Part::enrol(),
            Pane::Sessions => Part::extra(self.row()?, desk),
        });
        self.fit(desk)?;
        Ok(Outcome::stay())
    }

    fn fit(&mut self, desk: &Desk) -> Result<()> {
        match &mut self.part {
            Some(part) => {
                part.resize(self.room);
                part.search(desk)
            }
            None => Ok(()),
        }
    }
}

impl Screen for Course {
    fn place(&self) -> Place {
        Place::Course
    }

    fn title(&self, look: &Look<'_>) -> String {
        let Some(row) = &self.row else { return String::new() };
        look.texts.pick(&row.course.name, row.course.name_ar.as_deref()).to_owned()
    }

    fn address(&self) -> String {
        format!("course/{}", self.id.0)
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        let room = rows.saturating_sub(draw::HEAD).max(2);
        self.room = room;
        self.lines.resize(room);
        self.sessions.resize(room);
        self.read(desk)?;
        self.fit(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["course", "recurrence", "enrolment", "session", "mark", "person", "closure"]
            .into_iter()
            .any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let (Some(part), Some(row)) = (&mut self.part, &self.row) {
            let step = part.act(action, &row.course, desk)?;
            return self.follow(step, desk);
        }
        Ok(match action {
            Action::Back | Action::Done => Outcome::close(),
            Action::NextField | Action::PreviousField | Action::Left | Action::Right => {
                self.pane = if self.pane == Pane::Lines { Pane::Sessions } else { Pane::Lines };
                Outcome::stay()
            }
            Action::New => return self.add(desk),
            Action::Fill => return self.ask_plan(desk),
            Action::Files => Outcome::open(Export::new(self.id, desk.today)),
            Action::Look if self.pane == Pane::Sessions => self.month(desk),
            Action::Look => Outcome::open(CourseForm::new(Some(self.id))),
            Action::GoHistory => registry::history("course", self.id.0),
            Action::NotHeld if self.pane == Pane::Sessions => self.ask_not_held(desk)?,
            Action::NotHeld | Action::Leave => self.ask_leave(),
            Action::Renew => return self.ask_renew(desk),
            Action::Regroup => {
                self.part = Some(Part::Regroup(Box::new(Regrouping::new(self.id, self.room))));
                Outcome::stay()
            }
            Action::Postpone | Action::Substitute | Action::Content | Action::Partly => {
                self.pane = Pane::Sessions;
                let (id, starts, planned) = match self.meeting() {
                    Ok(meeting) => {
                        let own = meeting.session();
                        (SessionId(meeting.id()), own.starts, own.planned())
                    }
                    Err(outcome) => return Ok(outcome),
                };
                self.part = Some(Part::Tell(match action {
                    Action::Postpone => Telling::postpone(starts),
                    Action::Substitute => Telling::teacher(),
                    Action::Partly => Telling::partly(planned),
                    _ => Telling::content(&life::of(&desk.store, id)?.content.unwrap_or_default()),
                }));
                Outcome::stay()
            }
            Action::Shift => {
                self.pane = Pane::Sessions;
                let from = match self.meeting() {
                    Ok(meeting) => meeting.session().on,
                    Err(outcome) => return Ok(outcome),
                };
                self.part = Some(Part::Shift(Shifting::from(from)));
                Outcome::stay()
            }
            Action::Note => Outcome::open(Exams::new(self.id)),
            Action::Complete => Outcome::open(Completion::of(Of::Course(self.id))),
            Action::GoContracts if self.pane == Pane::Lines => self.contract(desk)?,
            Action::Renumber => return self.renumber(desk),
            Action::Rapid => Outcome::open(Rapid::new(Some(self.id))),
            Action::Bin => return self.bin(desk),
            Action::Record | Action::Identify => self.record(desk),
            _ => {
                let event = match self.pane {
                    Pane::Lines => self.lines.act(action),
                    Pane::Sessions => self.sessions.act(action),
                };
                match event {
                    ListEvent::Open(_) => self.open(desk),
                    ListEvent::Moved => Outcome::stay(),
                    ListEvent::Ignored => Outcome::unmeant(),
                }
            }
        })
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let (Some(part), Some(row)) = (&mut self.part, &self.row) else { return Ok(None) };
        let step = part.text(typed, &row.course, desk)?;
        self.follow(step, desk).map(Some)
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        let here = self.sessions.current().map_or(0, Meeting::id);
        let part = self.part.as_mut()?;
        let about = part.about().unwrap_or(here);
        Some((part.line()?, about.to_string()))
    }

    fn typing(&self) -> bool {
        self.part.is_some()
    }

    fn keeps(&self, action: Action) -> bool {
        matches!(action, Action::GoHistory | Action::GoContracts | Action::Rapid)
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        self.paint(area, frame, look)
    }

    fn scope(&self) -> Scope {
        Scope::Group(self.id)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if let Some(part) = &self.part {
            return part.bar();
        }
        match self.pane {
            Pane::Lines => {
                let mut bar = vec![
                    (Action::New, Some("course-enrol")),
                    (Action::NotHeld, Some("course-leave")),
                    (Action::NextField, Some("course-to-sessions")),
                    (Action::Look, Some("course-edit")),
                    (Action::Files, Some("course-files")),
                    (Action::Note, Some("course-exams")),
                    (Action::Complete, None),
                    (Action::Record, None),
                    (Action::Rapid, None),
                ];
                if self.may_renumber && self.lines.rows().len() > 1 {
                    bar.push((Action::Renumber, None));
                }
                bar
            }
            Pane::Sessions => vec![
                (Action::Enter, Some("today-open")),
                (Action::New, Some("course-extra")),
                (Action::NotHeld, None),
                (Action::Fill, Some("course-plan")),
                (Action::Shift, None),
                (Action::NextField, Some("course-to-lines")),
                (Action::Look, Some("sheet-month")),
                (Action::Files, Some("course-files")),
            ],
        }
    }
}
