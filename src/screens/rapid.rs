//! Many women, one line each: what a paper list shares stands above, said once; each line is saved as it is left, and who
//! may be known already is said beside it. Nothing asks, nothing blocks.

mod beginning;
mod draw;
mod line;

use super::persons::Persons;
use super::{Desk, Outcome, Screen, asks};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Field;
use crate::domain::id::{CourseId, PersonId};
use crate::domain::message::Message;
use crate::domain::person::{Name, PROVINCE, Person, PersonRow};
use crate::domain::rapid::{Entry, HEAD, LINE, LINE_ARABIC, together};
use crate::domain::spelling;
use crate::keys::{Action, Place};
use crate::store::drafts::Kept;
use crate::store::op::Op;
use crate::store::undo::Scope;
use crate::store::{Result, Touched, Trouble, duplicates, enrolment, rapid};
use crate::ui::Look;
use crate::ui::form::{Form, FormEvent};
use line::Done;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Before the id of a field of the heading in the draft that is kept.
const HEADING: &str = "head.";

/// Those who may be her, counted at most.
const ALIKE: usize = 4;

/// The fields of a line: an interface in Arabic asks the Arabic name first.
const fn fields(desk: &Desk) -> &'static [Field] {
    if desk.language.prefers_arabic() { LINE_ARABIC } else { LINE }
}

/// Which of the two has the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pane {
    Head,
    Line,
}

/// Somebody known who may be the woman of the line, and how alike they are, in percent.
#[derive(Clone, Debug)]
struct Alike {
    row: PersonRow,
    percent: u8,
    /// How many more may be her.
    more: usize,
}

/// The screen.
pub struct Rapid {
    course: Option<CourseId>,
    head: Form,
    line: Form,
    pane: Pane,
    done: Vec<Done>,
    /// Lines that undo took back, the last one last: redo brings them again.
    undone: Vec<Done>,
    alike: Option<Alike>,
    /// What `alike` was looked for with.
    told: Person,
    opened: bool,
    at: i64,
    /// The number under which the line will be saved.
    op: Op,
}

impl Rapid {
    /// A list of women for a course, or for none.
    pub fn new(course: Option<CourseId>) -> Self {
        let blank = |subject, fields| Form::new(subject, fields, &Draft::default(), &asks::NOBODY);
        Self {
            course,
            head: blank("rapid", HEAD),
            line: blank("person", LINE),
            pane: Pane::Line,
            done: Vec::new(),
            undone: Vec::new(),
            alike: None,
            told: Person::default(),
            opened: false,
            at: 0,
            op: Op::default(),
        }
    }

    /// The list at an address: `new` or a course.
    pub fn at(record: &str) -> Option<Self> {
        match record {
            "new" => Some(Self::new(None)),
            id => Some(Self::new(Some(CourseId(id.parse().ok()?)))),
        }
    }

    fn heading(&self, desk: &Desk) -> Draft {
        self.head.draft().with(PROVINCE, asks::province(&desk.store))
    }

    /// Looks for those who may be the woman of the line; nothing is read while what tells her has not changed.
    fn look_for(&mut self, desk: &Desk) -> Result<()> {
        let own = line::as_person(&together(&self.heading(desk), &self.line.draft()), desk.today);
        if own == self.told {
            return Ok(());
        }
        self.alike = None;
        if own.name != Name::default() {
            let found = duplicates::candidates(&desk.store, &own, None, ALIKE)?;
            let more = found.len().saturating_sub(1);
            self.alike = found.into_iter().next().map(|found| {
                let percent = (found.found.score * 100.0).round().clamp(0.0, 100.0) as u8;
                Alike { row: found.row, percent, more }
            });
        }
        self.told = own;
        Ok(())
    }

    fn entry(&mut self, desk: &Desk) -> std::result::Result<Entry, Outcome> {
        Entry::parse(&self.heading(desk), &self.line.draft(), desk.today)
            .map_err(|problems| self.refuse(problems, desk))
    }

    /// Shows what is wrong where it is: everything typed stays.
    fn refuse(&mut self, problems: Problems, desk: &Desk) -> Outcome {
        let own = |id: &str| LINE.iter().any(|field| field.id == id);
        let (line, head): (Vec<_>, Vec<_>) = problems.0.into_iter().partition(|problem| own(problem.field));
        let said = Message::new("rapid-problems").with("count", line.len() + head.len());
        self.pane = if line.is_empty() { Pane::Head } else { Pane::Line };
        let stray = asks::with(desk, |asks| {
            let stray = self.head.refuse(Problems(head), asks);
            self.line.refuse(Problems(line), asks);
            stray
        });
        Outcome::refuse(stray.unwrap_or(said))
    }

    /// Saves the line and is ready for the next; `known`: it is this person, registered already.
    fn save(&mut self, known: Option<PersonId>, desk: &mut Desk) -> Result<Outcome> {
        if self.line.is_blank() && known.is_none() {
            return Ok(Outcome::refuse(Message::new("rapid-line-blank")));
        }
        if let Some(change) = desk.already(self.op)? {
            let (head, line) = (self.head.draft(), self.line.draft());
            self.stands_already(change, &head, line, desk)?;
            self.written(desk)?;
            return Ok(Outcome::stay().and_say(desk.was_saved(change)?));
        }
        let entry = match self.entry(desk) {
            Ok(entry) => entry,
            Err(outcome) => return Ok(outcome),
        };
        let written = desk.under(self.op, |desk| match known {
            Some(her) => rapid::known(&mut desk.store, desk.clerk.id, &entry, her),
            None => rapid::add(&mut desk.store, desk.clerk.id, &entry),
        });
        let made = match written {
            Ok(written) => written.value,
            Err(Trouble::Problems(problems)) => return Ok(self.refuse(problems, desk)),
            Err(trouble) => return Err(trouble),
        };
        let done = Done::read(made, self.line.draft(), &entry, known.is_some(), desk)?;
        let said = done.said(desk.language.prefers_arabic());
        self.done.push(done);
        self.written(desk)?;
        Ok(Outcome::wrote(said))
    }

    /// The line stands; the next one is another.
    fn written(&mut self, desk: &Desk) -> Result<()> {
        // A draft that cannot be forgotten now is offered once more: no loss.
        desk.drafts.forget(&self.address()).ok();
        self.undone.clear();
        self.next(desk);
        self.op = desk.store.draw_op()?;
        Ok(())
    }

    /// The next line.
    fn next(&mut self, desk: &Desk) {
        asks::with(desk, |asks| self.line.again(asks));
        self.pane = Pane::Line;
        self.alike = None;
        self.told = Person::default();
    }

    /// It is she: the one known already gets the place, nothing is registered twice.
    fn is_her(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(alike) = &self.alike else { return Ok(Outcome::refuse(Message::new("person-nobody-alike"))) };
        let (her, name) = (alike.row.id, alike.row.person.name.clone());
        let entry = match self.entry(desk) {
            Ok(entry) => entry,
            Err(outcome) => return Ok(outcome),
        };
        let Some((course, _)) = entry.place else {
            let words = name.shown(desk.language.prefers_arabic());
            return Ok(Outcome::open(Persons::searching(&words)));
        };
        let here = enrolment::of_course(&desk.store, course)?;
        if let Some(line) = here.iter().find(|line| line.person == Some(her) && line.to.is_none()) {
            let said = Message::new("course-enrolled-already").with("line", line.number).with("name", name.told());
            return Ok(Outcome::refuse(said));
        }
        self.save(Some(her), desk)
    }

    /// In a blank name: how the one in the other script may be spelled; what the line before says if that is the same.
    fn spelling(&self) -> Option<String> {
        let here = self.line.focused();
        let (other, spelled): (_, fn(&str) -> Option<String>) = match here {
            _ if self.pane == Pane::Head => return None,
            "family_ar" => ("family", spelling::arabic),
            "given_ar" => ("given", spelling::arabic),
            "family" => ("family_ar", spelling::latin),
            "given" => ("given_ar", spelling::latin),
            _ => return None,
        };
        let draft = self.line.draft();
        let said = draft.get(other);
        if said.is_empty() || !draft.get(here).is_empty() {
            return None;
        }
        let before = self.done.iter().rev().map(|done| &done.draft).find(|done| done.get(other) == said);
        let same = before.map(|done| done.get(here).to_owned()).filter(|name| !name.is_empty());
        same.or_else(|| spelled(said))
    }

    fn act_on_head(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let last = self.head.at() + 1 == HEAD.len();
        let event = asks::with(desk, |asks| self.head.act(action, asks));
        let through = matches!((&event, action), (FormEvent::Moved, Action::NextField | Action::Down)) && last;
        if through || event == FormEvent::Save {
            self.pane = Pane::Line;
            self.look_for(desk)?;
            return Ok(Outcome::stay());
        }
        self.follow(event, desk)
    }

    fn act_on_line(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if self.line.at() == 0 && matches!(action, Action::PreviousField | Action::Up) {
            self.pane = Pane::Head;
            let heading = self.head.draft();
            let blank = ["commune", "douar", "from"].into_iter().find(|id| heading.get(id).is_empty());
            asks::with(desk, |asks| self.head.focus_on(blank.unwrap_or("commune"), asks));
            return Ok(Outcome::stay());
        }
        if action == Action::Fill
            && let Some(proposed) = self.spelling()
        {
            let event = asks::with(desk, |asks| self.line.text(&proposed, asks));
            return self.follow(event, desk);
        }
        let event = asks::with(desk, |asks| self.line.act(action, asks));
        self.follow(event, desk)
    }

    fn follow(&mut self, event: FormEvent, desk: &mut Desk) -> Result<Outcome> {
        match event {
            FormEvent::Changed => self.at = desk.store.clock().now_ms(),
            FormEvent::Refused(why) => return Ok(Outcome::refuse(why)),
            // F2 from the heading means the line; a blank one is the end of the list.
            FormEvent::Save if self.line.is_blank() => return Ok(self.leave()),
            FormEvent::Save => return self.save(None, desk),
            FormEvent::Leave if self.line.is_blank() => {
                desk.drafts.forget(&self.address()).ok();
                return Ok(self.leave());
            }
            FormEvent::Leave => return Ok(Outcome::close().and_say(Message::new("rapid-kept"))),
            FormEvent::Moved => self.look_for(desk)?,
            FormEvent::Ignored => {}
        }
        Ok(Outcome::stay())
    }

    fn leave(&self) -> Outcome {
        match self.done.len() {
            0 => Outcome::close(),
            count => Outcome::close().and_say(Message::new("rapid-closed").with("count", count)),
        }
    }

    /// Forgets what is typed in the line.
    fn discard(&mut self, desk: &mut Desk) -> Outcome {
        if self.line.is_blank() {
            return Outcome::refuse(Message::new("record-nothing-to-discard"));
        }
        desk.drafts.forget(&self.address()).ok();
        self.line = asks::with(desk, |asks| Form::new("person", fields(desk), &Draft::default(), asks));
        self.alike = None;
        Outcome::say(Message::new("record-discarded"))
    }

    /// What undo took back or redo brought again: the line of a woman who is no longer there is typed once more.
    fn follow_undo(&mut self, desk: &Desk) -> Result<()> {
        let mut back = None;
        while let Some(last) = self.done.pop_if(|done| !done.stands(desk)) {
            back = Some(last.draft.clone());
            self.undone.push(last);
        }
        while let Some(again) = self.undone.pop_if(|done| done.stands(desk)) {
            if self.line.draft() == again.draft {
                self.next(desk);
            }
            self.done.push(again);
            back = None;
        }
        if let Some(draft) = back.filter(|_| self.line.is_blank()) {
            self.line = asks::with(desk, |asks| Form::new("person", fields(desk), &draft, asks));
            self.pane = Pane::Line;
            self.look_for(desk)?;
        }
        Ok(())
    }
}

impl Screen for Rapid {
    fn place(&self) -> Place {
        Place::Rapid
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-rapid")
    }

    fn address(&self) -> String {
        format!("rapid/{}", self.course.map_or_else(|| "new".to_owned(), |id| id.0.to_string()))
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        if !std::mem::replace(&mut self.opened, true) {
            return self.open(desk);
        }
        self.follow_undo(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("person") || touched.has("enrolment")
    }

    /// Only the lines of this sitting: who types the first of them takes back nothing that was done elsewhere.
    fn scope(&self) -> Scope {
        let last = self.done.last().or(self.undone.last());
        last.map_or(Scope::Nowhere, |line| Scope::Record(line.scope))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        match (action, self.pane) {
            (Action::Discard, _) => Ok(self.discard(desk)),
            (Action::Look, _) => self.is_her(desk),
            (Action::Done, Pane::Head) if !self.line.is_blank() => self.save(None, desk),
            (_, Pane::Head) => self.act_on_head(action, desk),
            (_, Pane::Line) => self.act_on_line(action, desk),
        }
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let event = asks::with(desk, |asks| match self.pane {
            Pane::Head => self.head.text(typed, asks),
            Pane::Line => self.line.text(typed, asks),
        });
        self.follow(event, desk).map(Some)
    }

    fn typing(&self) -> bool {
        true
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        self.paint(area, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        let mut bar = vec![(Action::Enter, Some("record-next"))];
        if self.line.is_blank() && self.pane == Pane::Line {
            bar.push((Action::Done, Some("rapid-end")));
        } else {
            bar.push((Action::Done, Some("rapid-save")));
        }
        if self.alike.is_some() {
            bar.push((Action::Look, Some("rapid-is-her")));
        }
        let fill = if self.spelling().is_some() { "person-spell" } else { "record-repeat" };
        bar.extend([(Action::Fill, Some(fill)), (Action::PreviousField, Some("rapid-head")), (Action::Back, None)]);
        bar
    }

    fn kept(&self) -> Option<Kept> {
        if self.line.is_blank() {
            return None;
        }
        let mut draft = self.line.draft();
        for (id, text) in self.head.draft().fields() {
            draft.set(format!("{HEADING}{id}"), text);
        }
        let field = match self.pane {
            Pane::Head => format!("{HEADING}{}", self.head.focused()),
            Pane::Line => self.line.focused().to_owned(),
        };
        Some(Kept { form: self.address(), draft, field, base: 0, at: self.at, op: self.op })
    }
}
