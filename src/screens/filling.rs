//! A record being filled in: its form, what is stored of it, what a colleague stored meanwhile, and the draft that is kept.
//!
//! Nothing typed is lost and nothing untouched is written: what goes to the store is the stored record with the fields
//! the clerk changed, and what is kept as a draft is those fields alone, each with the value it had. A field that two
//! clerks changed is written only after she chose.

mod beside;
mod choosing;
mod draft;
mod of;
mod saving;
mod subject;

use super::{Before, Desk, Outcome, Question, asks};
use crate::domain::draft::Draft;
use crate::domain::field::Field;
use crate::domain::message::Message;
use crate::keys::{Action, Key, Place};
use crate::store::Result;
use crate::store::drafts::Kept;
use crate::store::op::Op;
use crate::ui::Look;
use crate::ui::form::{Form, FormEvent};
use beside::Clash;
use choosing::Choosing;
use chrono::NaiveDateTime;
use crossterm::event::KeyCode;
use of::{Of, Read};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
pub use saving::{Saved, Write};
use std::any::Any;
use std::rc::Rc;
pub use subject::{Filling, Subject};

/// What lies before the clerk, whatever the record is.
pub struct Paper {
    of: &'static dyn Of,
    /// Its id; `None` until it is saved for the first time.
    pub id: Option<i64>,
    /// Under which its draft is kept: place and record.
    address: String,
    form: Form,
    /// The stored record as the form would hold it; blank for a new one.
    stored: Draft,
    /// What the form held before anything was typed: the stored record, in the order its fields put text in.
    shown: Draft,
    /// The stored record, as its subject has it; `None` for a new one.
    seen: Option<Rc<dyn Any>>,
    /// The Change that last touched it; 0 for a new one.
    chg: i64,
    /// What a new record begins with: what was typed to search for it.
    start: Draft,
    /// What the form held when nothing was typed into it yet.
    begun: Draft,
    /// Fields that a colleague changed too, and she has not chosen yet.
    clashes: Vec<Clash>,
    /// Fields that show what a colleague stored while the form was open, and what to say there.
    news: Vec<(&'static str, Message)>,
    /// The colleague who wrote it last.
    by: String,
    /// The choice between hers and the colleague's, while she makes it.
    choosing: Option<Choosing>,
    /// True while it is asked whether to forget what is typed.
    discarding: bool,
    /// When something was last typed.
    at: i64,
    /// What to say above it of the record: it is another than the one that was opened.
    moved: Option<Message>,
    /// When the draft that came back was typed.
    resumed: Option<NaiveDateTime>,
    /// The number under which it will be saved.
    op: Op,
    opened: bool,
    done: bool,
}

/// What came of a key.
pub enum Filled {
    /// The form has no use for it.
    Ignored,
    /// Do this.
    Outcome(Outcome),
    /// Save: everything else there is to do is the screen's.
    Save,
}

impl Filled {
    /// What the screen does that has nothing of its own to do.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Outcome(outcome) => outcome,
            Self::Ignored | Self::Save => Outcome::stay(),
        }
    }

    /// What came of an action, on a screen that saves in its own way.
    pub fn acted(self, save: impl FnOnce() -> Result<Outcome>) -> Result<Outcome> {
        Ok(self.typed(save)?.unwrap_or_else(Outcome::unmeant))
    }

    /// What came of typed text there; `None` where the form has no use for it.
    pub fn typed(self, save: impl FnOnce() -> Result<Outcome>) -> Result<Option<Outcome>> {
        match self {
            Self::Ignored => Ok(None),
            Self::Outcome(outcome) => Ok(Some(outcome)),
            Self::Save => save().map(Some),
        }
    }
}

const DISCARD: &[(&[Key], &str)] =
    &[(&[Key::plain(KeyCode::Enter)], "record-discard-no"), (&[Key::plain(KeyCode::Char('e'))], "record-discard-yes")];

impl Paper {
    fn new(of: &'static dyn Of, id: Option<i64>, address: String, start: Draft) -> Self {
        Self {
            of,
            id,
            address,
            form: Form::new(of.name(), of.fields(id, false), &Draft::default(), &asks::NOBODY),
            stored: Draft::default(),
            shown: Draft::default(),
            seen: None,
            chg: 0,
            start,
            begun: Draft::default(),
            clashes: Vec::new(),
            news: Vec::new(),
            by: String::new(),
            choosing: None,
            discarding: false,
            at: 0,
            moved: None,
            resumed: None,
            op: Op::default(),
            opened: false,
            done: false,
        }
    }

    /// Where its screen is.
    pub fn address(&self) -> String {
        self.address.clone()
    }

    /// The field that keys go to.
    pub fn focused(&self) -> &'static str {
        self.form.focused()
    }

    /// What stands in the fields.
    pub fn draft(&self) -> Draft {
        draft::over(&self.stored, &self.changed())
    }

    /// True if anything was typed that is not stored.
    pub fn touched(&self) -> bool {
        !self.done && self.form.draft() != self.begun
    }

    /// Reads the record: after opening, with the draft that was kept of it; later what a colleague stored meanwhile.
    pub fn refresh(&mut self, desk: &Desk) -> Result<()> {
        if self.done {
            return Ok(());
        }
        if self.opened {
            return match self.id {
                Some(id) => self.rebase(id, desk),
                None => Ok(()),
            };
        }
        match self.id {
            Some(id) => self.read(id, desk)?,
            None => self.opened = true,
        }
        self.reset(desk);
        self.op = desk.store.draw_op()?;
        self.bring_back(desk)
    }

    /// What there is of it from before; a new one that was saved after all is that record.
    fn bring_back(&mut self, desk: &Desk) -> Result<()> {
        match desk.before(&self.address)? {
            Before::Nothing => {}
            Before::Draft(kept) => {
                self.restore(&kept, desk)?;
                self.resumed = Some(desk.store.clock().civil(kept.at));
            }
            Before::Saved(_, change) if self.id.is_none() => {
                let told = desk.was_saved(change)?;
                let made = desk.store.made(change, self.of.name())?;
                match (made, self.address.split_once("/new").map(|(place, _)| place.to_owned())) {
                    (Some(id), Some(place)) => self.move_to(id, format!("{place}/{id}"), told, desk)?,
                    _ => self.moved = Some(told),
                }
            }
            Before::Saved(..) => {}
        }
        Ok(())
    }

    /// Reads the stored record.
    fn read(&mut self, id: i64, desk: &Desk) -> Result<()> {
        let Read { record, fields, chg, .. } = self.of.get(&desk.store, id)?;
        (self.seen, self.stored, self.chg) = (Some(record), fields, chg);
        self.opened = true;
        Ok(())
    }

    /// The form as it was before anything was typed.
    fn reset(&mut self, desk: &Desk) {
        self.resumed = None;
        self.clashes.clear();
        self.news.clear();
        self.choosing = None;
        self.show_stored(desk);
        let start = match self.id {
            None if self.start.is_empty() => self.of.start(desk.today),
            None => self.start.clone(),
            Some(_) => Draft::default(),
        };
        if !start.is_empty() {
            self.fill(&start, desk);
            self.begun = self.form.draft();
            let first = self.first_to_fill();
            asks::with(desk, |asks| self.form.focus_on(first, asks));
            let given = self.form.fields().iter().map(|field| field.id).filter(|id| !self.begun.get(id).is_empty());
            self.form.given(given.collect());
        }
    }

    fn show_stored(&mut self, desk: &Desk) {
        let stored = self.stored.clone();
        self.fill(&stored, desk);
        self.shown = self.form.draft();
        self.begun = self.shown.clone();
    }

    /// What its subject begins with, else the first blank field after a filled one.
    fn first_to_fill(&self) -> &'static str {
        let blank = |field: &&Field| self.begun.get(field.id).is_empty();
        let mut after = self.form.fields().iter().skip_while(blank);
        self.of.first(&self.begun).or_else(|| after.find(blank).map(|field| field.id)).unwrap_or_default()
    }

    /// A fresh form holding this.
    fn fill(&mut self, draft: &Draft, desk: &Desk) {
        // What was saved last is a convenience: a form without it works.
        let last = self.of.latest(&desk.store).ok().flatten().unwrap_or_default();
        let (name, fields) = (self.of.name(), self.of.fields(self.id, desk.language.prefers_arabic()));
        self.form = asks::with(desk, |asks| Form::new(name, fields, draft, asks)).remembering(last);
    }

    /// Goes on as the form of another record, which stands in for this one: what was typed is laid over it, and a field in
    /// which the two records differ is hers to choose, as where a colleague changed it. `told` says so above the form.
    pub fn move_to(&mut self, id: i64, address: String, told: Message, desk: &Desk) -> Result<()> {
        // What is hidden there was never seen, whenever it was written.
        let typed = self.kept().map(|kept| Kept { form: address.clone(), base: 0, ..kept });
        self.read(id, desk)?;
        self.id = Some(id);
        let before = std::mem::replace(&mut self.address, address);
        self.reset(desk);
        self.moved = Some(told);
        match typed {
            Some(kept) => {
                self.restore(&kept, desk)?;
                desk.drafts.keep(&kept)?;
            }
            None => self.bring_back(desk)?,
        }
        desk.drafts.forget(&before)
    }

    /// Fields whose text is not what it was; a cleared one is there with nothing in it.
    fn changed(&self) -> Draft {
        draft::changed(&self.form.draft(), &self.shown, self.form.fields())
    }

    /// True if an action is the form's before it is anything of its screen: the answer to what the form asked, and what
    /// she chooses between hers and a colleague's.
    pub const fn takes(&self, action: Action) -> bool {
        match action {
            Action::Answer(_) => self.discarding,
            Action::GoHistory => false,
            _ => self.deciding(),
        }
    }

    /// What a key means.
    pub fn act(&mut self, action: Action, desk: &mut Desk) -> Filled {
        if self.choosing.is_some() {
            return self.choose(action, desk);
        }
        let discarding = std::mem::replace(&mut self.discarding, action == Action::Discard);
        match action {
            Action::Discard if !self.touched() => {
                return Filled::Outcome(Outcome::refuse(Message::new("record-nothing-to-discard")));
            }
            Action::Discard => {
                let ask = Message::new("record-discard").with("fields", self.changed().fields().count());
                let question = Question { ask, answers: DISCARD.to_vec() };
                return Filled::Outcome(Outcome { then: super::Then::Ask(question), say: None });
            }
            Action::Answer(1) if discarding => {
                // A draft that cannot be forgotten now is offered once more: no loss.
                desk.drafts.forget(&self.address).ok();
                self.reset(desk);
                return Filled::Outcome(Outcome::say(Message::new("record-discarded")));
            }
            Action::Answer(_) => return Filled::Outcome(Outcome::stay()),
            _ => {}
        }
        let event = asks::with(desk, |asks| self.form.act(action, asks));
        self.follow(event, desk)
    }

    /// Typed or pasted text.
    pub fn text(&mut self, typed: &str, desk: &mut Desk) -> Filled {
        if self.choosing.is_some() {
            return self.chosen(typed);
        }
        let event = asks::with(desk, |asks| self.form.text(typed, asks));
        self.follow(event, desk)
    }

    fn follow(&mut self, event: FormEvent, desk: &mut Desk) -> Filled {
        match event {
            FormEvent::Ignored => return Filled::Ignored,
            FormEvent::Moved => self.form.doubt(self.doubts(desk.today)),
            FormEvent::Changed => self.typed(desk),
            FormEvent::Refused(why) => {
                self.typed(desk);
                return Filled::Outcome(Outcome::refuse(why));
            }
            // Before its screen asks anything about what is to be saved.
            FormEvent::Save if self.differs() => return self.confront(desk),
            FormEvent::Save => return Filled::Save,
            FormEvent::Leave if self.touched() => {
                return Filled::Outcome(Outcome::close().and_say(Message::new("record-kept")));
            }
            FormEvent::Leave => {
                desk.drafts.forget(&self.address).ok();
                return Filled::Outcome(Outcome::close());
            }
        }
        Filled::Outcome(Outcome::stay())
    }

    fn typed(&mut self, desk: &Desk) {
        self.at = desk.store.clock().now_ms();
        let here = self.form.focused();
        self.news.retain(|(field, _)| *field != here);
    }

    /// What is half typed, as the drafts keep it.
    pub fn kept(&self) -> Option<Kept> {
        self.touched().then(|| {
            let (form, field) = (self.address.clone(), self.form.focused().to_owned());
            let kept = Kept { form, field, base: self.chg, at: self.at, op: self.op, ..Kept::default() };
            draft::kept(&self.changed(), &self.before(), kept)
        })
    }

    /// Says what a colleague did meanwhile, else what came of the draft: brought back, or under way; nothing while nothing
    /// is typed.
    pub fn state(&self) -> Option<Message> {
        let clashes = self.choosing.as_ref().map_or_else(|| self.open().count(), Choosing::left);
        match self.resumed {
            _ if clashes == 0 && self.deciding() => None,
            _ if self.moved.is_some() => self.moved.clone(),
            _ if clashes > 0 => {
                Some(Message::new("conflict-open").with("clerk", self.by.as_str()).with("count", clashes))
            }
            _ if !self.news.is_empty() => Some(Message::new("conflict-news").with("clerk", self.by.as_str())),
            _ if !self.touched() => None,
            Some(at) => Some(Message::new("record-resumed").with("day", at.date()).with("time", at.time())),
            None => Some(Message::new("register-draft")),
        }
    }

    /// Its section of the keymap, `form` while she chooses nothing.
    pub const fn place(&self, form: Place) -> Place {
        if self.deciding() { Place::Conflict } else { form }
    }

    /// The key bar, save what its screen adds.
    pub fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.deciding() { CHOOSING.to_vec() } else { BAR.to_vec() }
    }

    /// Draws the form, or the choice over it; returns where the terminal's cursor sits.
    pub fn draw(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        match &mut self.choosing {
            Some(choosing) => choosing.draw(area, buffer, look, self.of.name(), &self.by),
            None => self.form.draw(area, buffer, look),
        }
    }
}

/// The key bar while she chooses between hers and a colleague's.
const CHOOSING: &[(Action, Option<&str>)] = &[
    (Action::Done, Some("record-save")),
    (Action::Back, Some("conflict-back")),
    (Action::Enter, Some("record-next")),
    (Action::GoHistory, None),
];

/// The key bar of a form.
const BAR: &[(Action, Option<&str>)] = &[
    (Action::Enter, Some("record-next")),
    (Action::Done, Some("record-save")),
    (Action::Back, Some("record-leave")),
    (Action::Fill, Some("record-repeat")),
    (Action::Discard, None),
    (Action::GoHistory, None),
];
