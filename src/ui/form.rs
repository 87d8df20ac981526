//! A form: fields declared by a subject, filled in the order of the paper.
//!
//! One state machine without a terminal in it: the screen hands it actions and typed text and does what its events say.
//! Everything typed stays until the clerk herself deletes it, whatever was wrong with it.

mod draw;
mod layout;
mod strip;
mod values;
mod words;

pub(crate) use layout::start;
pub use strip::{strip, value};
use values::{order, unsaid_choice};

use super::field::{Asks, Input, options};
use super::line::steer;
use super::picker::Choice;
use crate::domain::draft::{Draft, Problem, Problems};
use crate::domain::field::{Field, Kind};
use crate::domain::message::Message;
use crate::domain::name;
use crate::domain::unsaid::Unsaid;
use crate::keys::Action;

/// Steps remembered for walking back.
const PATH: usize = 200;

/// What came of an action or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormEvent {
    /// The form has no use for that action: it is the screen's.
    Ignored,
    /// The focus or the caret moved, or stood at an edge.
    Moved,
    /// What is typed changed.
    Changed,
    /// Something was refused; what was there still is. It may have changed too: text is taken as far as it fits.
    Refused(Message),
    /// The clerk asks to save: parse `draft()`, and hand what is wrong to `refuse`.
    Save,
    /// The clerk leaves: keep `draft()`.
    Leave,
}

/// How sure a choice must be to be made when its field is left.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Take {
    /// The one the cursor is on: Enter and Tab.
    Best,
    /// Only what can mean nothing else: every other way out.
    Sure,
}

/// The choices under the focused field.
#[derive(Clone, Debug, Default)]
struct List {
    choices: Vec<Choice>,
    /// None while nothing is typed: Enter then leaves the field blank.
    at: Option<usize>,
}

/// A form being filled.
#[derive(Clone, Debug)]
pub struct Form {
    subject: &'static str,
    fields: &'static [Field],
    inputs: Vec<Input>,
    at: usize,
    path: Vec<usize>,
    list: List,
    problems: Vec<Problem>,
    doubts: Vec<(&'static str, Message)>,
    last: Draft,
    /// Fields that came filled: Enter passes them by.
    given: Vec<&'static str>,
    kept: bool,
    top: usize,
}

impl Form {
    /// A form of a subject's fields holding a draft, the focus on its first field. Fluent ids are `subject-field`.
    pub fn new(subject: &'static str, fields: &'static [Field], draft: &Draft, asks: &Asks<'_>) -> Self {
        let mut form = Self {
            subject,
            fields,
            inputs: fields.iter().map(Input::new).collect(),
            at: 0,
            path: Vec::new(),
            list: List::default(),
            problems: Vec::new(),
            doubts: Vec::new(),
            last: Draft::default(),
            given: Vec::new(),
            kept: false,
            top: 0,
        };
        for at in 0..fields.len() {
            form.load(at, draft, asks);
        }
        form.relist(asks);
        form
    }

    /// Its fields, in the order of the form.
    pub const fn fields(&self) -> &'static [Field] {
        self.fields
    }

    /// What was saved last, for the key that repeats a field's value.
    #[must_use]
    pub fn remembering(mut self, last: Draft) -> Self {
        self.last = last;
        self
    }

    /// Fields that came filled by what was typed before the form was there: Enter passes them by, every other way stops.
    pub fn given(&mut self, fields: Vec<&'static str>) {
        self.given = fields;
    }

    /// The id of the field that has the focus; empty in a form without fields.
    pub fn focused(&self) -> &'static str {
        self.fields.get(self.at).map_or("", |field| field.id)
    }

    /// Puts the focus on a field: a draft comes back where it was left.
    pub fn focus_on(&mut self, id: &str, asks: &Asks<'_>) {
        if let Some(at) = self.fields.iter().position(|field| field.id == id) {
            self.go(at, asks);
        }
    }

    /// What keeps the draft from being saved. The focus goes to the first field that bears a problem; a problem no field
    /// of this form bears comes back, to be said elsewhere.
    pub fn refuse(&mut self, problems: Problems, asks: &Asks<'_>) -> Option<Message> {
        self.problems = problems.0;
        let place = |problem: &Problem| self.fields.iter().position(|f| f.id == problem.field);
        let stray = self.problems.iter().find(|problem| place(problem).is_none());
        let stray = stray.map(|problem| problem.message.clone());
        if let Some(at) = self.problems.iter().filter_map(place).min() {
            self.go(at, asks);
        }
        stray
    }

    /// What is unusual but keeps nothing from being saved.
    pub fn doubt(&mut self, doubts: Vec<(&'static str, Message)>) {
        self.doubts = doubts;
    }

    /// The next line of a rapid list: sticky fields keep their value, the others are blank, and what was there is what
    /// the repeating key gives. The focus goes to the first blank field.
    pub fn again(&mut self, asks: &Asks<'_>) {
        self.last = self.draft();
        for (field, input) in self.fields.iter().zip(&mut self.inputs) {
            if !field.sticky {
                *input = Input::new(field);
            }
        }
        self.kept = true;
        self.problems.clear();
        self.doubts.clear();
        self.path.clear();
        self.at = self.inputs.iter().position(Input::is_blank).unwrap_or(0);
        self.relist(asks);
    }

    /// True while plain characters are text: always, save in a form without fields.
    pub const fn typing(&self) -> bool {
        !self.fields.is_empty()
    }

    /// Typed or pasted text for the focused field.
    pub fn text(&mut self, typed: &str, asks: &Asks<'_>) -> FormEvent {
        let (Some(field), Some(input)) = (self.fields.get(self.at), self.inputs.get_mut(self.at)) else {
            return FormEvent::Ignored;
        };
        let refused = input.insert(typed);
        self.changed(asks);
        if refused == 0 {
            return FormEvent::Changed;
        }
        FormEvent::Refused(Message::new("form-too-long").with("max", field.max).with("refused", refused))
    }

    /// What a key means here.
    pub fn act(&mut self, action: Action, asks: &Asks<'_>) -> FormEvent {
        if self.inputs.is_empty() {
            return match action {
                Action::Enter | Action::Done => FormEvent::Save,
                Action::Back => FormEvent::Leave,
                _ => FormEvent::Ignored,
            };
        }
        match action {
            Action::Enter if self.at + 1 == self.fields.len() => self.save(Take::Best, asks),
            Action::Down if self.list.at.is_some() => self.along(1),
            Action::Up if self.list.at.is_some() => self.along(-1),
            Action::Enter => self.forward(true, asks),
            Action::NextField | Action::Down => self.forward(false, asks),
            Action::PreviousField | Action::Up => self.backward(asks),
            Action::Done => self.save(Take::Sure, asks),
            Action::PageDown => self.part(1, asks),
            Action::PageUp => self.part(-1, asks),
            Action::Back => {
                self.settle(Take::Sure, asks);
                self.relist(asks);
                FormEvent::Leave
            }
            Action::Fill => self.repeat(asks),
            Action::Left
            | Action::Right
            | Action::Home
            | Action::End
            | Action::WordLeft
            | Action::WordRight
            | Action::SelectWord => self.caret(action),
            Action::Clear | Action::Delete => self.delete(action, asks),
            _ => FormEvent::Ignored,
        }
    }

    fn caret(&mut self, action: Action) -> FormEvent {
        if let Some(input) = self.inputs.get_mut(self.at)
            && input.chosen().is_none()
        {
            steer(input.line(), action);
        }
        FormEvent::Moved
    }

    fn delete(&mut self, action: Action, asks: &Asks<'_>) -> FormEvent {
        let gone = self
            .inputs
            .get_mut(self.at)
            .is_some_and(|input| if action == Action::Delete { input.delete() } else { input.backspace() });
        if !gone {
            return FormEvent::Moved;
        }
        self.changed(asks);
        FormEvent::Changed
    }

    /// The last saved value of this field again, into a blank field.
    fn repeat(&mut self, asks: &Asks<'_>) -> FormEvent {
        let id = self.focused();
        let blank = self.inputs.get(self.at).is_some_and(Input::is_blank);
        if self.last.get(id).is_empty() {
            return FormEvent::Refused(Message::new("form-nothing-to-repeat"));
        }
        if !blank {
            return FormEvent::Refused(Message::new("form-not-blank"));
        }
        let last = Draft::default().with(id, self.last.get(id));
        self.load(self.at, &last, asks);
        self.changed(asks);
        FormEvent::Changed
    }

    fn save(&mut self, take: Take, asks: &Asks<'_>) -> FormEvent {
        self.settle(take, asks);
        self.relist(asks);
        FormEvent::Save
    }

    fn forward(&mut self, pass: bool, asks: &Asks<'_>) -> FormEvent {
        self.settle(Take::Best, asks);
        let given = |at: &usize| {
            let field = self.fields.get(*at).map_or("", |field| field.id);
            pass && self.given.contains(&field) && self.inputs.get(*at).is_some_and(|input| !input.is_blank())
        };
        let mut after = self.at + 1..self.fields.len();
        if let Some(to) = after.find(|at| !given(at)) {
            self.step(to);
        }
        self.relist(asks);
        FormEvent::Moved
    }

    /// To the first field of the next part of the paper, or of this one and then of the one before.
    fn part(&mut self, by: i8, asks: &Asks<'_>) -> FormEvent {
        let opens = |at: &usize| *at == 0 || self.fields.get(*at).is_some_and(|field| !field.part.is_empty());
        let to = if by > 0 {
            (self.at + 1..self.fields.len()).find(opens).unwrap_or(self.fields.len() - 1)
        } else {
            (0..self.at).rev().find(opens).unwrap_or(0)
        };
        self.go(to, asks);
        FormEvent::Moved
    }

    /// Back along the path really walked; before its beginning, up the form.
    fn backward(&mut self, asks: &Asks<'_>) -> FormEvent {
        self.settle(Take::Sure, asks);
        self.at = self.path.pop().unwrap_or_else(|| self.at.saturating_sub(1));
        self.relist(asks);
        FormEvent::Moved
    }

    /// To a field that is not the next one.
    fn go(&mut self, at: usize, asks: &Asks<'_>) {
        self.settle(Take::Sure, asks);
        if at != self.at {
            self.step(at);
        }
        self.relist(asks);
    }

    fn step(&mut self, to: usize) {
        if self.path.len() >= PATH {
            self.path.remove(0);
        }
        self.path.push(self.at);
        self.at = to;
    }

    fn along(&mut self, by: isize) -> FormEvent {
        let last = self.list.choices.len().saturating_sub(1);
        self.list.at = self.list.at.map(|at| at.saturating_add_signed(by).min(last));
        FormEvent::Moved
    }

    /// After the focused field's text changed: its problem is being mended.
    fn changed(&mut self, asks: &Asks<'_>) {
        let id = self.focused();
        self.problems.retain(|problem| problem.field != id);
        self.doubts.retain(|(field, _)| *field != id);
        self.relist(asks);
    }

    /// Leaving the focused field: makes its choice, puts its text in order.
    fn settle(&mut self, take: Take, asks: &Asks<'_>) {
        let (Some(field), Some(input)) = (self.fields.get(self.at), self.inputs.get_mut(self.at)) else {
            return;
        };
        if input.chosen().is_some() || input.is_blank() {
            return;
        }
        if let Some(unsaid) = Unsaid::read(input.typed()).filter(|_| field.unsaid) {
            input.choose(unsaid_choice(unsaid, asks));
            return;
        }
        if matches!(field.kind, Kind::Choice(_) | Kind::Lookup(_)) {
            if let Some(choice) = pick(&self.list, input.typed(), take) {
                input.choose(choice);
            }
            return;
        }
        order(field, input, asks);
    }

    /// The choices that the focused field offers now.
    fn relist(&mut self, asks: &Asks<'_>) {
        self.list = List::default();
        let (Some(field), Some(input)) = (self.fields.get(self.at), self.inputs.get(self.at)) else {
            return;
        };
        if input.chosen().is_some() {
            return;
        }
        self.list.choices = match field.kind {
            Kind::Choice(_) => options(self.subject, field, input.typed(), asks),
            Kind::Lookup(lookup) => (asks.lookup)(lookup, input.typed()),
            _ => return,
        };
        if let Some(unsaid) = Unsaid::read(input.typed()).filter(|_| field.unsaid) {
            self.list.choices = vec![unsaid_choice(unsaid, asks)];
        }
        if !input.is_blank() && !self.list.choices.is_empty() {
            self.list.at = Some(0);
        }
    }
}

/// The choice that a typed text makes.
fn pick(list: &List, typed: &str, take: Take) -> Option<Choice> {
    let typed = name::words(typed);
    let named = |choice: &&Choice| name::words(&choice.label) == typed;
    match (take, list.choices.as_slice()) {
        (_, [only]) => Some(only.clone()),
        (Take::Best, choices) => choices.get(list.at?).cloned(),
        (Take::Sure, choices) => {
            let mut named = choices.iter().filter(named);
            named.next().filter(|_| named.next().is_none()).cloned()
        }
    }
}
