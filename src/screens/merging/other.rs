//! The other record of one woman: those who bear her name first, then whoever is searched for.

use super::Merging;
use crate::domain::id::PersonId;
use crate::domain::message::Message;
use crate::domain::person::{COLUMNS, Name, PersonRow};
use crate::keys::{Action, Place};
use crate::screens::listed::Listed;
use crate::screens::persons::search;
use crate::screens::prompt::{Asked, Prompt};
use crate::screens::{Desk, Outcome, Screen, Then};
use crate::store::{Result, Touched, person};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Characters of a search at most, and persons found.
const TYPED: usize = 80;
const MOST: usize = 100;

/// The screen.
pub struct Other {
    her: PersonId,
    name: Name,
    prompt: Prompt,
    list: Listed<PersonRow>,
    opened: bool,
}

impl Other {
    /// Whoever else is `her`.
    pub fn than(her: PersonId) -> Self {
        let list = Listed::new("person", COLUMNS, "merging-nobody", |row: &PersonRow| row.id.0);
        Self { her, name: Name::default(), prompt: prompt(""), list, opened: false }
    }

    fn find(&self, desk: &Desk) -> Result<Vec<PersonRow>> {
        let typed = self.prompt.typed().trim();
        let mut found = if typed.is_empty() {
            let (row, _) = person::get(&desk.store, self.her)?;
            search::alike(&desk.store, &search::telling(&row.person.to_draft()), desk.today)?
        } else {
            person::search(&desk.store, typed, desk.today, MOST)?
        };
        found.retain(|row| row.id != self.her);
        Ok(found)
    }

    fn search(&mut self, desk: &Desk) -> Result<()> {
        let found = self.find(desk)?;
        self.list.replace(found);
        Ok(())
    }
}

fn prompt(typed: &str) -> Prompt {
    Prompt::new("merging-search", typed, TYPED)
}

impl Screen for Other {
    fn place(&self) -> Place {
        Place::Merging
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("merging-other")
    }

    fn address(&self) -> String {
        format!("merging-other/{}", self.her.0)
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(4).max(2));
        self.name = person::get(&desk.store, self.her)?.0.person.name;
        let found = self.find(desk)?;
        if std::mem::replace(&mut self.opened, true) {
            self.list.renew(found);
        } else {
            self.list.replace(found);
        }
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("person")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        match action {
            Action::Enter | Action::Done => {
                return Ok(match self.list.current() {
                    Some(row) => Outcome { then: Then::Replace(Box::new(Merging::new(self.her, row.id))), say: None },
                    None => Outcome::refuse(Message::new("merging-nobody-chosen")),
                });
            }
            Action::Back if self.prompt.typed().is_empty() => return Ok(Outcome::close()),
            Action::Back => {
                self.prompt = prompt("");
                self.search(desk)?;
            }
            Action::Clear | Action::Delete | Action::Left | Action::Right => {
                if let Asked::Pending = self.prompt.act(action)
                    && matches!(action, Action::Clear | Action::Delete)
                {
                    self.search(desk)?;
                }
            }
            Action::NextField => drop(self.list.act(Action::Down)),
            Action::PreviousField => drop(self.list.act(Action::Up)),
            _ => drop(self.list.act(action)),
        }
        Ok(Outcome::stay())
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let refused = self.prompt.text(typed);
        self.search(desk)?;
        Ok(Some(Outcome::typed(refused)))
    }

    fn typing(&self) -> bool {
        true
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::Search
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.height < 3 {
            return Some((area.x, area.y));
        }
        let line = |n: u16| Rect { y: area.y + n, height: 1, ..area };
        let buffer = frame.buffer_mut();
        let caret = self.prompt.draw(buffer, line(0), look);
        let id = if self.prompt.typed().trim().is_empty() { "merging-alike" } else { "merging-found" };
        let words = Message::new(id).with("name", self.name.told()).with("count", self.list.rows().len());
        let words = Piece::new(look.texts.say(&words), area.width.saturating_sub(2), look.theme.dim).said(look.side());
        draw(buffer, line(1), look.side(), &[Piece::new("", 1, look.theme.text), words]);
        if area.height > 4 {
            self.list.draw(Rect { y: area.y + 3, height: area.height - 3, ..area }, buffer, look);
        }
        Some(caret)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::Enter, Some("merging-compare")), (Action::Back, None)]
    }
}
