//! A rule of a module on its own screen: for whom it is, which warns when somebody is enrolled and never forbids; and what
//! it asks of those who complete it. F6 says which papers the file of a woman in it must hold.

use super::filling::{Filling, Paper, Subject};
use super::prompt::{Asked, Prompt};
use super::records::heading;
use super::{Desk, Outcome, Screen, registry};
use crate::domain::document::VOCABULARY;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Field;
use crate::domain::id::ModuleId;
use crate::domain::message::Message;
use crate::domain::{completion as complete, eligibility};
use crate::keys::{Action, Place};
use crate::store::merge::Base;
use crate::store::{Result, Store, Touched, Trouble, Written, completion, document, enrolment, module, vocabulary};
use crate::ui::Look;
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;

/// A rule that a module may have of its own; it has the module's id.
pub trait Ruled: Subject {
    /// Title of the screen.
    const TITLE: &'static str;
    /// Said where the module has no rule of its own.
    const OTHERWISE: &'static str;
    /// Said when it is saved.
    const SAVED: &'static str;
    /// True where F6 says which papers a file must hold: what a woman brings belongs to whom the module is for.
    const PAPERS: bool = false;

    /// Whether a module has one of its own; else what is shown is the delegation's.
    fn own(store: &Store, module: ModuleId) -> Result<bool>;
}

impl Ruled for eligibility::Rule {
    const TITLE: &'static str = "eligibility-title";
    const OTHERWISE: &'static str = "eligibility-delegation";
    const SAVED: &'static str = "eligibility-saved";
    const PAPERS: bool = true;

    fn own(store: &Store, module: ModuleId) -> Result<bool> {
        enrolment::rules(store, module).map(|rules| rules.own)
    }
}

impl Ruled for complete::Rule {
    const TITLE: &'static str = "completion-title";
    const OTHERWISE: &'static str = "completion-delegation";
    const SAVED: &'static str = "completion-saved";

    fn own(store: &Store, module: ModuleId) -> Result<bool> {
        completion::rule(store, module).map(|(rule, _)| rule != Self::default())
    }
}

impl Subject for complete::Rule {
    const NAME: &'static str = "completion";
    const FIELDS: &'static [Field] = complete::FIELDS;

    fn read_new(draft: &Draft, _: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        completion::rule(store, ModuleId(id))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let id = id.ok_or(Trouble::Gone)?;
        let written = completion::set_rule(&mut desk.store, desk.clerk.id, ModuleId(id), record, base)?;
        Ok(Written { value: id, change: written.change })
    }

    fn name(&self, _: bool) -> String {
        String::new()
    }

    fn latest(_: &Store) -> Result<Option<Self>> {
        Ok(None)
    }
}

impl Subject for eligibility::Rule {
    const NAME: &'static str = "eligibility";
    const FIELDS: &'static [Field] = eligibility::FIELDS;

    fn read_new(draft: &Draft, _: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        enrolment::rules(store, ModuleId(id)).map(|rules| (rules.rule, rules.chg))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let id = id.ok_or(Trouble::Gone)?;
        let written = enrolment::set_rule(&mut desk.store, desk.clerk.id, ModuleId(id), record, base)?;
        Ok(Written { value: id, change: written.change })
    }

    fn name(&self, _: bool) -> String {
        String::new()
    }

    fn latest(_: &Store) -> Result<Option<Self>> {
        Ok(None)
    }
}

/// For whom a module is.
pub type Eligibility = ModuleRule<eligibility::Rule>;

/// What a module asks of those who complete it.
pub type CompletionRule = ModuleRule<complete::Rule>;

/// The screen.
pub struct ModuleRule<R: Ruled> {
    module: ModuleId,
    title: (String, Option<String>),
    filling: Filling<R>,
    own: bool,
    /// The papers asked for, being typed.
    papers: Option<Prompt>,
}

/// Characters of the papers asked for at most.
const TYPED: usize = 300;

impl<R: Ruled> ModuleRule<R> {
    /// The rule of a module, not read yet.
    pub fn new(module: ModuleId) -> Self {
        let filling = Filling::new(Some(module.0), format!("{}/{}", R::NAME, module.0), Draft::default());
        Self { module, title: (String::new(), None), filling, own: false, papers: None }
    }

    fn save(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let saved = match self.filling.save(desk)? {
            Ok(saved) => saved,
            Err(filled) => return Ok(filled.outcome()),
        };
        let arabic = desk.language.prefers_arabic();
        let name = self.title.1.clone().filter(|_| arabic).unwrap_or_else(|| self.title.0.clone());
        let said = Message::new(R::SAVED).with("name", name);
        Ok(if saved.wrote { Outcome::close().having_written(said) } else { Outcome::close().and_say(said) })
    }

    /// Asks which papers a file must hold, those of today to begin with.
    fn ask_papers(&mut self, desk: &Desk) -> Result<Outcome> {
        let (row, _) = module::get(&desk.store, self.module)?;
        let words = vocabulary::all(&desk.store)?;
        let asked = document::required(&desk.store, Some(&row.module.code))?;
        let labels: Vec<&str> =
            asked.iter().map(|code| words.label(VOCABULARY, code, desk.language.code(), false)).collect();
        let comma = crate::text::format::comma(desk.language);
        self.papers = Some(Prompt::new("eligibility-papers-ask", &labels.join(comma), TYPED));
        Ok(Outcome::stay())
    }

    /// Keeps them; what is no paper stays typed, to be mended.
    fn keep_papers(&mut self, typed: &str, desk: &mut Desk) -> Result<Outcome> {
        let (row, _) = module::get(&desk.store, self.module)?;
        let pieces = typed.split([',', '،', ';', '؛']).map(str::trim).filter(|piece| !piece.is_empty());
        let kinds: Vec<String> = pieces.map(str::to_owned).collect();
        let code = row.module.code;
        let written = match document::set_required(&mut desk.store, desk.clerk.id, Some(&code), &kinds) {
            Err(Trouble::Refused(why)) => return Ok(Outcome::refuse(why)),
            written => written?,
        };
        self.papers = None;
        let said = Message::new("eligibility-papers-saved").with("count", kinds.len()).with("code", code);
        Ok(if written.change.is_some() { Outcome::wrote(said) } else { Outcome::say(said) })
    }
}

impl<R: Ruled> Screen for ModuleRule<R> {
    fn place(&self) -> Place {
        self.filling.place(Place::Form)
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word(R::TITLE)
    }

    fn address(&self) -> String {
        self.filling.address()
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        let (row, _) = module::get(&desk.store, self.module)?;
        self.title = (row.module.title, row.module.title_ar);
        self.own = R::own(&desk.store, self.module)?;
        self.filling.refresh(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        [R::NAME, "module", "setting"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some(prompt) = &mut self.papers {
            return match prompt.act(action) {
                Asked::Pending => Ok(Outcome::stay()),
                Asked::Dismissed => {
                    self.papers = None;
                    Ok(Outcome::stay())
                }
                Asked::Answered(typed) => self.keep_papers(&typed, desk),
            };
        }
        match action {
            Action::GoHistory => return Ok(registry::history(R::NAME, self.module.0)),
            Action::Files if R::PAPERS => return self.ask_papers(desk),
            _ => {}
        }
        self.filling.act(action, desk).acted(|| self.save(desk))
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        if let Some(prompt) = &mut self.papers {
            return Ok(Some(Outcome::typed(prompt.text(typed))));
        }
        self.filling.text(typed, desk).typed(|| self.save(desk))
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        self.papers.as_mut().map(|line| (line, String::new()))
    }

    fn paper(&self) -> Option<&Paper> {
        Some(&self.filling)
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let title = look.texts.pick(&self.title.0, self.title.1.as_deref()).to_owned();
        let delegation = (!self.own).then(|| Message::new(R::OTHERWISE));
        let below = heading(area, frame.buffer_mut(), look, &title, self.filling.state().or(delegation));
        let cursor = self.filling.draw(below, frame.buffer_mut(), look);
        match &self.papers {
            Some(prompt) if area.height > 0 => {
                let line = Rect { y: area.bottom() - 1, height: 1, ..area };
                Some(prompt.draw(frame.buffer_mut(), line, look))
            }
            _ => cursor,
        }
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.filling.deciding() {
            return self.filling.bar();
        }
        if self.papers.is_some() {
            return vec![(Action::Enter, Some("record-save")), (Action::Back, None)];
        }
        let mut bar = self.filling.bar();
        bar.retain(|(action, _)| *action != Action::Fill);
        if R::PAPERS {
            bar.insert(2, (Action::Files, Some("eligibility-papers")));
        }
        bar
    }
}
