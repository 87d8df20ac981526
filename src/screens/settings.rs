//! The delegation's rules on one form: what the law wants said, how long records are kept, whom courses are for, who comes
//! first on a waiting list, how registers are marked, when an alert is raised.

use super::filling::{Filling, Paper, Subject};
use super::records::heading;
use super::{Desk, Outcome, Screen};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Field;
use crate::domain::labels::Labels;
use crate::domain::message::Message;
use crate::domain::setting::{FIELDS, Settings as Rules};
use crate::keys::keymap::Keymap;
use crate::keys::{Action, Place};
use crate::store::merge::Base;
use crate::store::{Result, Store, Touched, Written, setting};
use crate::ui::Look;
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;

/// There is one record of them.
const ONLY: i64 = 1;

impl Subject for Rules {
    const NAME: &'static str = "setting";
    const FIELDS: &'static [Field] = FIELDS;

    fn read_new(draft: &Draft, _: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn get(store: &Store, _: i64) -> Result<(Self, i64)> {
        setting::get(store)
    }

    fn save(desk: &mut Desk, _: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = setting::save(&mut desk.store, desk.clerk.id, record, base)?;
        Ok(Written { value: ONLY, change: written.change })
    }

    fn name(&self, _: bool) -> String {
        String::new()
    }

    fn latest(_: &Store) -> Result<Option<Self>> {
        Ok(None)
    }
}

/// The screen.
pub struct Settings {
    filling: Filling<Rules>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { filling: Filling::new(Some(ONLY), "settings".to_owned(), Draft::default()) }
    }
}

impl Settings {
    /// Saves them, unless a letter of the marks is a command of the sheet already.
    fn save(&mut self, desk: &mut Desk) -> Result<Outcome> {
        if let Ok(labels) = Labels::parse(self.filling.draft().get("mark_labels"))
            && let Some(why) = labels.clash(|key| Keymap::shipped().command(Place::Sheet, key).map(Action::id))
        {
            return Ok(Outcome::refuse(why));
        }
        let saved = match self.filling.save(desk)? {
            Ok(saved) => saved,
            Err(filled) => return Ok(filled.outcome()),
        };
        Ok(if saved.wrote {
            Outcome::close().having_written(Message::new("setting-saved"))
        } else {
            Outcome::close().and_say(Message::new("setting-unchanged"))
        })
    }
}

impl Screen for Settings {
    fn place(&self) -> Place {
        self.filling.place(Place::Form)
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("setting-title")
    }

    fn address(&self) -> String {
        self.filling.address()
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.filling.refresh(desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has(Rules::NAME)
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        self.filling.act(action, desk).acted(|| self.save(desk))
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        self.filling.text(typed, desk).typed(|| self.save(desk))
    }

    fn paper(&self) -> Option<&Paper> {
        Some(&self.filling)
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let title = look.texts.word("setting-heading");
        let below = heading(area, frame.buffer_mut(), look, &title, self.filling.state());
        self.filling.draw(below, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        let mut bar = self.filling.bar();
        bar.retain(|(action, _)| *action != Action::Fill);
        bar
    }
}
