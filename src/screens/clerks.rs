//! The clerks of this file, and who of them is responsible: only she opens again what is locked.

use super::course::draw::counted;
use super::listed::{ListEvent, Listed};
use super::{Desk, Outcome, Question, Screen, Then, registry};
use crate::domain::clerk::{COLUMNS, Clerk, Role};
use crate::domain::id::ClerkId;
use crate::domain::message::Message;
use crate::keys::{Action, Key, Place};
use crate::store::authorize::{Power, may};
use crate::store::{Result, Touched, clerk};
use crate::ui::Look;
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;

/// The screen.
pub struct Clerks {
    list: Listed<Clerk>,
}

impl Default for Clerks {
    fn default() -> Self {
        let list = Listed::new("clerks", COLUMNS, "clerks-none", |clerk: &Clerk| clerk.id.0);
        Self { list }
    }
}

impl Clerks {
    fn read(&mut self, desk: &Desk) -> Result<()> {
        if self.list.fill(clerk::all(&desk.store)?) {
            self.list.show(desk.clerk.id.0);
        }
        Ok(())
    }

    /// Asks whether the clerk of the line becomes responsible, or is no longer.
    fn ask(&self, desk: &Desk) -> Result<Outcome> {
        const NOT: &[Key] = &[Key::plain(KeyCode::Enter)];
        const YES: &[Key] = &[Key::char('v'), Key::plain(KeyCode::F(2))];
        let Some(her) = self.list.current() else { return Ok(Outcome::unmeant()) };
        may(&desk.store, desk.clerk.id, Power::Appoint)?;
        let left = self.list.rows().iter().filter(|one| one.role == Role::Responsible && one.id != her.id).count();
        let (id, yes) = match her.role {
            Role::Agent => ("clerks-ask-appoint", "clerks-appoint"),
            Role::Responsible => ("clerks-ask-dismiss", "clerks-dismiss"),
        };
        let ask = Message::new(id).with("name", her.name.as_str()).with("left", left);
        Ok(Outcome { then: Then::Ask(Question { ask, answers: vec![(NOT, "closing-not"), (YES, yes)] }), say: None })
    }

    fn turn(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some(her) = self.list.current().cloned() else { return Ok(Outcome::unmeant()) };
        let (role, said) = match her.role {
            Role::Agent => (Role::Responsible, "clerks-appointed"),
            Role::Responsible => (Role::Agent, "clerks-dismissed"),
        };
        let left = clerk::appoint(&mut desk.store, desk.clerk.id, ClerkId(her.id.0), role)?.value;
        self.read(desk)?;
        Ok(Outcome::wrote(Message::new(said).with("name", her.name).with("left", left)))
    }
}

impl Screen for Clerks {
    fn place(&self) -> Place {
        Place::Clerks
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-clerks")
    }

    fn address(&self) -> String {
        "clerks".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(2).max(2));
        self.read(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("clerk")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        match action {
            Action::Back | Action::Done => Ok(Outcome::close()),
            Action::Answer(0) => Ok(Outcome::stay()),
            Action::Answer(_) => self.turn(desk),
            Action::GoHistory => Ok(match self.list.current() {
                Some(her) => registry::history("clerk", her.id.0),
                None => Outcome::stay(),
            }),
            _ => match self.list.act(action) {
                ListEvent::Open(_) => self.ask(desk),
                ListEvent::Moved => Ok(Outcome::stay()),
                ListEvent::Ignored => Ok(Outcome::unmeant()),
            },
        }
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let names: Vec<&str> =
            self.list.rows().iter().filter(|one| one.role == Role::Responsible).map(|one| one.name.as_str()).collect();
        let head = Message::new("clerks-head").with("count", names.len()).with("names", names.join(", "));
        let below = counted(area, frame.buffer_mut(), look, &head);
        self.list.draw(below, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        let word = match self.list.current().map(|her| her.role) {
            Some(Role::Responsible) => "clerks-dismiss",
            _ => "clerks-appoint",
        };
        vec![(Action::Enter, Some(word)), (Action::Back, None), (Action::GoHistory, None)]
    }
}
