//! A rule of a module on its own screen: for whom it is, which warns when somebody is enrolled and never forbids; and what
//! it asks of those who complete it.

use super::records::heading;
use super::{Desk, Outcome, Screen, asks, registry};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Field;
use crate::domain::id::{ClerkId, ModuleId};
use crate::domain::message::Message;
use crate::domain::{completion as complete, eligibility};
use crate::keys::{Action, Place};
use crate::store::drafts::Kept;
use crate::store::{Result, Store, Touched, Trouble, Written, completion, enrolment, module};
use crate::ui::Look;
use crate::ui::form::{Form, FormEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

/// A rule that a module may have of its own.
pub trait Ruled: Sized {
    /// Its word in addresses and Fluent ids, and its table.
    const NAME: &'static str;
    /// Title of the screen.
    const TITLE: &'static str;
    /// Said where the module has no rule of its own.
    const OTHERWISE: &'static str;
    /// Said when it is saved.
    const SAVED: &'static str;
    /// The fields of its form.
    const FIELDS: &'static [Field];

    /// Reads what was typed.
    fn parse(draft: &Draft) -> std::result::Result<Self, Problems>;
    /// What the form shows.
    fn typed(&self) -> Draft;
    /// The rule of a module, and whether it is its own.
    fn get(store: &Store, module: ModuleId) -> Result<(Self, bool)>;
    /// Gives a module this rule.
    fn set(&self, store: &mut Store, clerk: ClerkId, module: ModuleId) -> Result<Written<()>>;
}

impl Ruled for eligibility::Rule {
    const NAME: &'static str = "eligibility";
    const TITLE: &'static str = "eligibility-title";
    const OTHERWISE: &'static str = "eligibility-delegation";
    const SAVED: &'static str = "eligibility-saved";
    const FIELDS: &'static [Field] = eligibility::FIELDS;

    fn parse(draft: &Draft) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn typed(&self) -> Draft {
        self.to_draft()
    }

    fn get(store: &Store, module: ModuleId) -> Result<(Self, bool)> {
        enrolment::rules(store, module).map(|rules| (rules.rule, rules.own))
    }

    fn set(&self, store: &mut Store, clerk: ClerkId, module: ModuleId) -> Result<Written<()>> {
        enrolment::set_rule(store, clerk, module, self)
    }
}

impl Ruled for complete::Rule {
    const NAME: &'static str = "completion";
    const TITLE: &'static str = "completion-title";
    const OTHERWISE: &'static str = "completion-delegation";
    const SAVED: &'static str = "completion-saved";
    const FIELDS: &'static [Field] = complete::FIELDS;

    fn parse(draft: &Draft) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn typed(&self) -> Draft {
        self.to_draft()
    }

    fn get(store: &Store, module: ModuleId) -> Result<(Self, bool)> {
        completion::rule(store, module).map(|rule| (rule, rule != Self::default()))
    }

    fn set(&self, store: &mut Store, clerk: ClerkId, module: ModuleId) -> Result<Written<()>> {
        completion::set_rule(store, clerk, module, self)
    }
}

/// For whom a module is.
pub type Eligibility = ModuleRule<eligibility::Rule>;

/// What a module asks of those who complete it.
pub type CompletionRule = ModuleRule<complete::Rule>;

/// The screen.
pub struct ModuleRule<R> {
    module: ModuleId,
    title: (String, Option<String>),
    form: Form,
    /// What the form held before anything was typed.
    begun: Draft,
    /// True if the module has a rule of its own; else the ages shown are the delegation's.
    own: bool,
    opened: bool,
    at: i64,
    rule: std::marker::PhantomData<fn() -> R>,
}

impl<R: Ruled> ModuleRule<R> {
    /// The rule of a module, not read yet.
    pub fn new(module: ModuleId) -> Self {
        let form = Form::new(R::NAME, R::FIELDS, &Draft::default(), &asks::NOBODY);
        Self {
            module,
            title: (String::new(), None),
            form,
            begun: Draft::default(),
            own: false,
            opened: false,
            at: 0,
            rule: std::marker::PhantomData,
        }
    }

    fn open(&mut self, desk: &Desk) -> Result<()> {
        let (row, _) = module::get(&desk.store, self.module)?;
        self.title = (row.module.title, row.module.title_ar);
        let (rule, own) = R::get(&desk.store, self.module)?;
        self.own = own;
        let kept = desk.drafts.find(&self.address())?;
        asks::with(desk, |asks| {
            self.form = Form::new(R::NAME, R::FIELDS, &rule.typed(), asks);
            self.begun = self.form.draft();
            if let Some(kept) = &kept {
                self.form = Form::new(R::NAME, R::FIELDS, &kept.draft, asks);
                self.form.focus_on(&kept.field, asks);
            }
        });
        Ok(())
    }

    fn save(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let written = match R::parse(&self.form.draft()) {
            Ok(rule) => rule.set(&mut desk.store, desk.clerk.id, self.module),
            Err(problems) => Err(Trouble::Problems(problems)),
        };
        match written {
            Err(Trouble::Problems(problems)) => {
                let stray = asks::with(desk, |asks| self.form.refuse(problems, asks));
                Ok(stray.map_or_else(Outcome::stay, Outcome::refuse))
            }
            Err(trouble) => Err(trouble),
            Ok(written) => {
                desk.drafts.forget(&self.address()).ok();
                self.begun = self.form.draft();
                let arabic = desk.language.prefers_arabic();
                let name = self.title.1.clone().filter(|_| arabic).unwrap_or_else(|| self.title.0.clone());
                let said = Message::new(R::SAVED).with("name", name);
                Ok(match written.change {
                    Some(_) => Outcome::close().having_written(said),
                    None => Outcome::close().and_say(said),
                })
            }
        }
    }

    fn follow(&mut self, event: FormEvent, desk: &mut Desk) -> Result<Outcome> {
        match event {
            FormEvent::Save => return self.save(desk),
            FormEvent::Refused(why) => return Ok(Outcome::refuse(why)),
            FormEvent::Changed => self.at = desk.store.clock().now_ms(),
            FormEvent::Leave if self.form.draft() == self.begun => return Ok(Outcome::close()),
            FormEvent::Leave => return Ok(Outcome::close().and_say(Message::new("record-kept"))),
            FormEvent::Moved | FormEvent::Ignored => {}
        }
        Ok(Outcome::stay())
    }
}

impl<R: Ruled> Screen for ModuleRule<R> {
    fn place(&self) -> Place {
        Place::Form
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word(R::TITLE)
    }

    fn address(&self) -> String {
        format!("{}/{}", R::NAME, self.module.0)
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        if std::mem::replace(&mut self.opened, true) { Ok(()) } else { self.open(desk) }
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has(R::NAME)
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if action == Action::GoHistory {
            return Ok(registry::history(R::NAME, self.module.0));
        }
        if action == Action::Discard {
            desk.drafts.forget(&self.address()).ok();
            self.open(desk)?;
            return Ok(Outcome::say(Message::new("record-discarded")));
        }
        let event = asks::with(desk, |asks| self.form.act(action, asks));
        self.follow(event, desk)
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let event = asks::with(desk, |asks| self.form.text(typed, asks));
        self.follow(event, desk).map(Some)
    }

    fn typing(&self) -> bool {
        true
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let title = look.texts.pick(&self.title.0, self.title.1.as_deref()).to_owned();
        let state = (!self.own).then(|| Message::new(R::OTHERWISE));
        let below = heading(area, frame.buffer_mut(), look, &title, state);
        self.form.draw(below, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![
            (Action::Enter, Some("record-next")),
            (Action::Done, Some("record-save")),
            (Action::Back, Some("record-leave")),
            (Action::GoHistory, None),
        ]
    }

    fn kept(&self) -> Option<Kept> {
        let draft = self.form.draft();
        let field = self.form.focused().to_owned();
        (draft != self.begun).then(|| Kept { form: self.address(), draft, field, base: 0, at: self.at })
    }
}
