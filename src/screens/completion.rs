//! Completing a course or a pathway: who has what is asked for and what the others lack; exceptions by number with their
//! reason; then certificates for all of them in one act, and their papers.

use super::certificates::Certificates;
use super::course::draw::counted;
use super::exams::Exams;
use super::export::{folder, free, safe};
use super::listed::{ListEvent, Listed};
use super::prompt::{Asked, Prompt};
use super::{Before, Desk, Outcome, Question, Screen, Then, registry};
use crate::domain::completion::{REASON, Terms, Whom, exception};
use crate::domain::draft::Draft;
use crate::domain::field::{Column, Script, Width};
use crate::domain::id::{CertificateId, CourseId, PathwayId};
use crate::domain::message::{Message, Value};
use crate::exchange::certificates;
use crate::keys::{Action, Key, Place};
use crate::store::completion::{self as store, Candidate, Of};
use crate::store::drafts::Kept;
use crate::store::op::Op;
use crate::store::undo::Scope;
use crate::store::{Result, Touched, course, pathway};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;

/// One woman, in the clerk's language.
#[derive(Clone, Debug)]
struct Line {
    one: Candidate,
    name: Value,
    asked: u16,
    /// What became of her, is to become, or what she lacks.
    verdict: Message,
    /// True where she will get her certificate, or has it.
    completes: bool,
}

const COLUMNS: &[Column<Line>] = &[
    Column::new("number", Width::Cells(4), Script::Latin, |line: &Line| line.one.number.into()).far(),
    Column::new("name", Width::Fill(16), Script::Free, |line: &Line| line.name.clone()),
    Column::new("rate", Width::Cells(8), Script::Latin, |line: &Line| line.one.facts.hours.told()).far(),
    Column::new("passed", Width::Cells(6), Script::Latin, |line: &Line| match (line.one.facts.passed, line.asked) {
        (0, 0) => Value::Empty,
        (have, 0) => have.into(),
        (have, asked) => format!("{have}/{asked}").into(),
    })
    .far(),
    Column::new("verdict", Width::Fill(34), Script::Free, |line: &Line| line.verdict.clone().into()),
];

/// The screen.
pub struct Completion {
    of: Of,
    name: (String, Option<String>),
    code: String,
    terms: Terms,
    registers: u32,
    list: Listed<Line>,
    /// Those who get a certificate although something is missing, and why.
    exceptions: Vec<(Whom, String)>,
    /// When one was last said, in UTC milliseconds, and the number under which they will be written.
    said: (i64, Op),
    prompt: Option<Prompt>,
    opened: bool,
}

impl Completion {
    /// Of a course or a pathway.
    pub fn of(of: Of) -> Self {
        Self {
            of,
            name: (String::new(), None),
            code: String::new(),
            terms: Terms::default(),
            registers: 0,
            list: Listed::new("completion", COLUMNS, "completion-empty", |line: &Line| line.one.line.id.0)
                .dimming(|line| !line.completes),
            exceptions: Vec::new(),
            said: (0, Op::default()),
            prompt: None,
            opened: false,
        }
    }

    /// The same by its address.
    pub fn at(record: &str) -> Option<Self> {
        let (kind, id) = (record.get(..1)?, record.get(1..)?.parse().ok()?);
        match kind {
            "c" => Some(Self::of(Of::Course(CourseId(id)))),
            "p" => Some(Self::of(Of::Pathway(PathwayId(id)))),
            _ => None,
        }
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        (self.code, self.name) = match self.of {
            Of::Course(id) => {
                let (row, _) = course::get(&desk.store, id)?;
                (row.course.code, (row.course.name, row.course.name_ar))
            }
            Of::Pathway(id) => {
                let (row, _) = pathway::get(&desk.store, id)?;
                (row.pathway.code, (row.pathway.title, row.pathway.title_ar))
            }
        };
        if !self.opened {
            self.bring_back(desk)?;
        }
        let standing = store::of(&desk.store, self.of)?;
        (self.terms, self.registers) = (standing.terms, standing.registers);
        let lines = standing.candidates.into_iter().map(|one| self.line(one)).collect();
        if std::mem::replace(&mut self.opened, true) {
            self.list.renew(lines);
        } else {
            self.list.replace(lines);
        }
        Ok(())
    }

    /// The exceptions that were said and not granted when she left or was cut off.
    fn bring_back(&mut self, desk: &Desk) -> Result<()> {
        if let Before::Draft(kept) = desk.before(&self.address())? {
            let said = kept.draft.fields().filter_map(|(whom, why)| exception(&format!("{whom} {why}")).ok());
            self.exceptions = said.collect();
            self.said = (kept.at, kept.op);
        } else {
            self.said.1 = desk.store.draw_op()?;
        }
        Ok(())
    }

    /// Takes back the exception of the line under the cursor, or that for everybody.
    fn unexcept(&mut self, number: u16, desk: &Desk) -> Result<Outcome> {
        let of_line = |(whom, _): &(Whom, String)| *whom == Whom::Line(number);
        let at = self.exceptions.iter().position(of_line);
        let at = at.or_else(|| self.exceptions.iter().position(|(whom, _)| *whom == Whom::All));
        let Some(at) = at else { return Ok(Outcome::refuse(Message::new("completion-none-to-take-back"))) };
        let (whom, reason) = self.exceptions.remove(at);
        self.said.0 = desk.store.clock().now_ms();
        self.read(desk)?;
        let line = if whom == Whom::All { "*".to_owned() } else { number.to_string() };
        Ok(Outcome::say(Message::new("completion-taken-back").with("line", line).with("reason", reason)))
    }

    fn line(&self, one: Candidate) -> Line {
        let hers = |whom: Whom| whom == Whom::Line(one.number) || whom == Whom::All;
        let why = self.exceptions.iter().find(|(whom, _)| hers(*whom) && one.facts.known).map(|(_, why)| why);
        let (verdict, completes) = match (&one.certificate, one.lacks.is_empty(), why) {
            (Some(own), ..) => (Message::new("completion-has").with("number", own.number.to_string()), true),
            (None, true, _) => (Message::new("completion-completes"), true),
            (None, false, Some(why)) => (Message::new("completion-exception").with("reason", why.as_str()), true),
            (None, false, None) => {
                let all = one.lacks.iter().rev().map(|lack| lack.words());
                let and =
                    |rest: Message, one: Message| Message::new("completion-and").with("one", one).with("rest", rest);
                (all.reduce(and).unwrap_or_else(|| Message::new("completion-completes")), false)
            }
        };
        Line { name: one.line.called(), asked: self.terms.assessments, verdict, completes, one }
    }

    /// Those who would get a certificate now.
    fn ready(&self) -> usize {
        self.list.rows().iter().filter(|line| line.completes && line.one.certificate.is_none()).count()
    }

    fn ask_why(&mut self, begun: &str) -> Outcome {
        self.prompt = Some(Prompt::new("completion-exception-asked", begun, REASON + 8));
        Outcome::stay()
    }

    fn except(&mut self, typed: &str, desk: &Desk) -> Result<Outcome> {
        let (whom, reason) = match exception(typed) {
            Ok(read) => read,
            Err(why) => return Ok(Outcome::refuse(why)),
        };
        let lacking = |line: &&Line| line.one.certificate.is_none() && !line.one.lacks.is_empty();
        let said = match whom {
            Whom::All => {
                let count = self.list.rows().iter().filter(lacking).filter(|line| line.one.facts.known).count();
                Message::new("completion-excepted-all").with("count", count)
            }
            Whom::Line(number) => {
                let Some(line) = self.list.rows().iter().find(|line| line.one.number == number) else {
                    return Ok(Outcome::refuse(Message::new("completion-no-line").with("line", number)));
                };
                let id = match () {
                    () if !line.one.facts.known => "completion-nobody-known",
                    () if !lacking(&line) => "completion-needs-none",
                    () => "completion-excepted",
                };
                let said = Message::new(id).with("line", number).with("name", line.name.clone());
                if id != "completion-excepted" {
                    return Ok(Outcome::refuse(said));
                }
                said
            }
        };
        self.exceptions.retain(|(own, _)| *own != whom);
        self.exceptions.push((whom, reason));
        self.said.0 = desk.store.clock().now_ms();
        self.prompt = None;
        self.read(desk)?;
        Ok(Outcome::say(said))
    }

    fn ask(&self) -> Outcome {
        let ready = self.ready();
        if ready == 0 {
            return Outcome::refuse(Message::new("completion-nobody"));
        }
        let without = self.list.rows().iter().filter(|line| !line.completes).count();
        let ask = Message::new("completion-ask")
            .with("count", ready)
            .with("without", without)
            .with("registers", self.registers);
        Outcome { then: Then::Ask(Question { ask, answers: ANSWERS.to_vec() }), say: None }
    }

    fn complete(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let (of, exceptions) = (self.of, &self.exceptions);
        let complete = |desk: &mut Desk| store::complete(&mut desk.store, desk.clerk.id, of, exceptions);
        let granted = desk.under(self.said.1, complete)?.value;
        desk.drafts.forget(&self.address()).ok();
        self.exceptions.clear();
        self.said.1 = desk.store.draw_op()?;
        self.read(desk)?;
        let number = |at: Option<&crate::domain::certificate::Certificate>| {
            at.map_or_else(String::new, |one| one.number.to_string())
        };
        Ok(Outcome::wrote(
            Message::new("completion-granted")
                .with("count", granted.len())
                .with("first", number(granted.first()))
                .with("last", number(granted.last())),
        ))
    }

    /// The papers of those certificates that were never handed out.
    fn print(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let own = self.list.rows().iter().filter_map(|line| line.one.certificate.as_ref());
        let ids: Vec<CertificateId> = own.filter(|own| own.copies == 0).map(|own| own.id).collect();
        if ids.is_empty() {
            return Ok(Outcome::refuse(Message::new("certificate-none-new")));
        }
        let stem = format!("{}-attestations", safe(&self.code));
        let path = free(&folder(desk.store.path())?, &stem, "txt");
        let (path, all) = certificates::hand_out(&mut desk.store, desk.clerk.id, &ids, None, (&path, false))?.value;
        self.read(desk)?;
        let file = crate::text::sanitize::line(&path.to_string_lossy()).into_owned();
        Ok(Outcome::say(Message::new("certificate-written").with("count", all.len()).with("file", file)))
    }
}

const NOT: &[Key] = &[Key::plain(KeyCode::Enter)];
const GRANT: &[Key] = &[Key::plain(KeyCode::Char('v')), Key::plain(KeyCode::F(2))];
const ANSWERS: &[(&[Key], &str)] = &[(NOT, "completion-not-now"), (GRANT, "completion-grant")];

impl Screen for Completion {
    fn place(&self) -> Place {
        Place::Completion
    }

    fn title(&self, look: &Look<'_>) -> String {
        // A course is named by the place before; of several pathways, this one.
        match self.of {
            Of::Course(_) => look.texts.word("place-completion"),
            Of::Pathway(_) => {
                let name = look.texts.pick(&self.name.0, self.name.1.as_deref());
                look.texts.say(&Message::new("completion-of").with("name", name))
            }
        }
    }

    fn address(&self) -> String {
        match self.of {
            Of::Course(id) => format!("completing/c{}", id.0),
            Of::Pathway(id) => format!("completing/p{}", id.0),
        }
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(2).max(2));
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        const TABLES: &[&str] = &[
            "mark",
            "session",
            "enrolment",
            "enrolment_span",
            "person",
            "assessment",
            "assessment_mark",
            "exam_mark",
            "completion",
            "certificate",
            "certificate_copy",
            "workplace_month",
            "contract",
            "setting",
        ];
        TABLES.iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some(prompt) = &mut self.prompt {
            return match prompt.act(action) {
                Asked::Pending => Ok(Outcome::stay()),
                Asked::Dismissed => {
                    self.prompt = None;
                    Ok(Outcome::stay())
                }
                Asked::Answered(words) => self.except(&words, desk),
            };
        }
        let here = self.list.current().map(|line| (line.one.number, line.one.line.person));
        Ok(match (action, here) {
            (Action::Back, _) => Outcome::close(),
            (Action::Done, _) => self.ask(),
            (Action::Answer(1), _) => return self.complete(desk),
            (Action::Answer(_), _) => Outcome::stay(),
            (Action::New, Some((number, _))) => self.ask_why(&format!("{number} ")),
            (Action::Fill, Some(_)) => self.ask_why("* "),
            (Action::Clear | Action::Delete, Some((number, _))) => return self.unexcept(number, desk),
            (Action::Files, _) => return self.print(desk),
            (Action::Look, _) => Outcome::open(Certificates::default()),
            (Action::Note, _) => match self.of {
                Of::Course(id) => Outcome::open(Exams::new(id)),
                Of::Pathway(_) => Outcome::stay(),
            },
            (Action::Record, Some((_, Some(her)))) => registry::person(desk, her),
            (Action::GoHistory, _) => match self.of {
                Of::Course(id) => registry::history("course", id.0),
                Of::Pathway(id) => registry::history("pathway", id.0),
            },
            _ => match (self.list.act(action), here) {
                (ListEvent::Open(_), Some((_, Some(her)))) => registry::person(desk, her),
                (ListEvent::Moved, _) => Outcome::stay(),
                _ => Outcome::unmeant(),
            },
        })
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        let line = self.prompt.as_mut()?;
        let whom = line.begun().trim().to_owned();
        Some((line, whom))
    }

    fn typing(&self) -> bool {
        self.prompt.is_some()
    }

    fn kept(&self) -> Option<Kept> {
        let whom = |whom: Whom| match whom {
            Whom::Line(number) => number.to_string(),
            Whom::All => "*".to_owned(),
        };
        let said = self.exceptions.iter().fold(Draft::default(), |all, (of, why)| all.with(whom(*of), why.as_str()));
        let (at, op) = self.said;
        let form = || Kept { form: self.address(), at, op, ..Kept::default() };
        (!self.exceptions.is_empty()).then(|| Kept { draft: said, ..form() })
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let head = match self.of {
            Of::Pathway(_) => Message::new("completion-head-pathway").with("modules", self.terms.assessments),
            Of::Course(_) => Message::new("completion-head")
                .with("percent", self.terms.percent)
                .with("passed", self.terms.assessments)
                .with("exams", if self.terms.exams { self.terms.pass.to_string() } else { "none".to_owned() })
                .with("practice", self.terms.practice),
        };
        let head = head.with("ready", self.ready()).with("count", self.list.rows().len());
        let below = counted(area, frame.buffer_mut(), look, &head);
        let cursor = self.list.draw(below, frame.buffer_mut(), look);
        if let Some(prompt) = &self.prompt {
            let last = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
            draw(frame.buffer_mut(), last, look.side(), &[Piece::new("", last.width, look.theme.text)]);
            return Some(prompt.draw(frame.buffer_mut(), last, look));
        }
        cursor
    }

    fn scope(&self) -> Scope {
        match self.of {
            Of::Course(id) => Scope::Group(id),
            Of::Pathway(_) => Scope::Everywhere,
        }
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.prompt.is_some() {
            return vec![(Action::Enter, Some("action-done")), (Action::Back, None)];
        }
        let mut bar = vec![
            (Action::Done, Some("completion-grant")),
            (Action::New, Some("completion-except")),
            (Action::Fill, Some("completion-except-all")),
            (Action::Files, Some("completion-print")),
            (Action::Look, Some("completion-register")),
            (Action::Record, None),
            (Action::Back, None),
        ];
        if matches!(self.of, Of::Course(_)) && (self.terms.exams || self.terms.assessments > 0) {
            bar.insert(1, (Action::Note, Some("course-exams")));
        }
        bar
    }
}
