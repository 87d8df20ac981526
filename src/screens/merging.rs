//! Two records of one woman, side by side: whose value stands is chosen line by line, what goes over is said in numbers,
//! and then they are one.

mod draw;
mod other;
mod rows;
mod united;

use super::person::Person;
use super::prompt::{Asked, Prompt};
use super::{Desk, Outcome, Question, Screen, Then};
use crate::domain::id::{self, PersonId};
use crate::domain::message::Message;
use crate::keys::{Action, Key, Place};
use crate::store::person_merge::{self, Choices, Compared, Side};
use crate::store::undo::Scope;
use crate::store::{Result, Touched};
use crate::text::locale;
use crate::ui::Look;
use crossterm::event::KeyCode;
pub use other::Other;
use ratatui::Frame;
use ratatui::layout::Rect;
use rows::Row;
pub use united::United;

/// Most characters of a reason.
pub(super) const REASON: usize = 200;

const ANSWERS: &[(&[Key], &str)] = &[
    (&[Key::plain(KeyCode::Enter)], "merging-not-yet"),
    (&[Key::plain(KeyCode::F(2)), Key::plain(KeyCode::Char('f'))], "merging-do"),
];

/// The screen.
pub struct Merging {
    kept: PersonId,
    gone: PersonId,
    seen: Option<Compared>,
    choices: Choices,
    rows: Vec<Row>,
    /// Lines on which both say the same are shown too.
    all: bool,
    at: usize,
    top: usize,
    reason: Option<String>,
    asking: Option<Prompt>,
    side: locale::Side,
}

impl Merging {
    /// `gone` is to be merged into `kept`.
    pub fn new(kept: PersonId, gone: PersonId) -> Self {
        Self {
            kept,
            gone,
            seen: None,
            choices: Choices::new(),
            rows: Vec::new(),
            all: false,
            at: 0,
            top: 0,
            reason: None,
            asking: None,
            side: locale::Side::Left,
        }
    }

    /// The screen at an address that it wrote: `<kept>-<gone>`, bare numbers.
    pub fn at(address: &str) -> Option<Self> {
        let (kept, gone) = address.split_once('-')?;
        Some(Self::new(PersonId(kept.parse().ok()?), PersonId(gone.parse().ok()?)))
    }

    fn read(&mut self, desk: &Desk) -> Result<()> {
        let seen = person_merge::compare(&desk.store, self.kept, self.gone)?;
        self.rows = rows::of(&seen, &self.choices);
        self.seen = Some(seen);
        self.settle_cursor();
        Ok(())
    }

    /// Rows that are shown.
    fn shown(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| self.all || !row.is_alike())
    }

    fn settle_cursor(&mut self) {
        self.at = self.at.min(self.shown().count().saturating_sub(1));
    }

    fn choose(&mut self, side: Side) {
        let Some(row) = self.shown().nth(self.at).filter(|row| !row.is_alike()) else { return };
        let key = row.key();
        self.choices.insert(key, side);
        self.renew();
    }

    fn choose_all(&mut self) {
        let side = self.shown().nth(self.at).map_or(Side::Kept, Row::side);
        let keys: Vec<_> = self.rows.iter().filter(|row| !row.is_alike()).map(Row::key).collect();
        self.choices.extend(keys.into_iter().map(|key| (key, side)));
        self.renew();
    }

    fn renew(&mut self) {
        if let Some(seen) = &self.seen {
            self.rows = rows::of(seen, &self.choices);
        }
    }

    /// The other record is the one that stays; every choice stands for the same value as before.
    fn swap(&mut self, desk: &Desk) -> Result<()> {
        for row in &self.rows {
            let other = if row.side() == Side::Kept { Side::Gone } else { Side::Kept };
            self.choices.insert(row.key(), other);
        }
        std::mem::swap(&mut self.kept, &mut self.gone);
        self.read(desk)
    }

    /// Values that will stand in the history only.
    fn lost(&self) -> Vec<&Row> {
        self.rows.iter().filter(|row| row.is_lost()).collect()
    }

    /// True where a merge must say why.
    fn wants_reason(&self) -> bool {
        self.seen.as_ref().is_some_and(|seen| seen.apart.is_some() || seen.moves.locked > 0)
    }

    /// Asks for the reason where one is wanted, then whether to go on.
    fn ask(&mut self) -> Outcome {
        if self.wants_reason() && self.reason.is_none() {
            self.asking = Some(Prompt::new("merging-reason", "", REASON));
            return Outcome::stay();
        }
        let Some(seen) = &self.seen else { return Outcome::stay() };
        let ask = Message::new("merging-ask").with("lost", self.lost().len()).with("collisions", seen.moves.collisions);
        Outcome { then: Then::Ask(Question { ask, answers: ANSWERS.to_vec() }), say: None }
    }

    fn merge(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Desk { store, clerk, .. } = desk;
        let reason = self.reason.as_deref();
        person_merge::merge(store, clerk.id, self.kept, self.gone, &self.choices, reason)?;
        let name = self.seen.as_ref().map(|seen| seen.kept.person.name.told());
        // Whichever of the two records the screen below shows, it goes on as the one that was kept.
        Ok(Outcome::close().having_written(Message::new("merging-done").with("name", name)))
    }

    fn answered(&mut self, action: Action) -> Outcome {
        let Some(prompt) = &mut self.asking else { return Outcome::stay() };
        match prompt.act(action) {
            Asked::Pending => Outcome::stay(),
            Asked::Dismissed => {
                self.asking = None;
                Outcome::stay()
            }
            Asked::Answered(words) if words.is_empty() => Outcome::refuse(Message::new("merging-reason-wanted")),
            Asked::Answered(words) => {
                self.asking = None;
                self.reason = Some(words);
                self.ask()
            }
        }
    }
}

impl Screen for Merging {
    fn place(&self) -> Place {
        Place::Merging
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("merging-title")
    }

    fn address(&self) -> String {
        format!("merging/{}-{}", self.kept.0, self.gone.0)
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.side = desk.language.side();
        self.read(desk)
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if self.asking.is_some() {
            return Ok(self.answered(action));
        }
        let last = self.shown().count().saturating_sub(1);
        match action {
            Action::Back => return Ok(Outcome::close()),
            Action::Done => return Ok(self.ask()),
            Action::Answer(1) => return self.merge(desk),
            Action::Up | Action::PreviousField => self.at = self.at.saturating_sub(1),
            Action::Down | Action::NextField => self.at = (self.at + 1).min(last),
            // After the last line there is nothing left to choose.
            Action::Enter if self.at >= last => return Ok(self.ask()),
            Action::Enter => self.at += 1,
            Action::Home | Action::PageUp => self.at = 0,
            Action::End | Action::PageDown => self.at = last,
            Action::Left | Action::Right => {
                let first = (action == Action::Left) == (self.side == locale::Side::Left);
                self.choose(if first { Side::Kept } else { Side::Gone });
            }
            Action::Fill => self.choose_all(),
            Action::Look => {
                self.all = !self.all;
                self.settle_cursor();
            }
            Action::Swap => self.swap(desk)?,
            Action::Record => return Ok(Outcome::open(Person::new(self.gone))),
            _ => return Ok(Outcome::unmeant()),
        }
        Ok(Outcome::stay())
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        self.asking.as_mut().map(|line| (line, String::new()))
    }

    fn typing(&self) -> bool {
        self.asking.is_some()
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["person", "enrolment", "mark", "person_alias"].iter().any(|table| touched.has(table))
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        draw::screen(self, area, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.asking.is_some() {
            return vec![(Action::Enter, None), (Action::Back, None)];
        }
        vec![
            (Action::Left, Some("merging-first")),
            (Action::Right, Some("merging-second")),
            (Action::Enter, Some("merging-next")),
            (Action::Done, Some("merging-do")),
            (Action::Look, Some(if self.all { "merging-differing" } else { "merging-all" })),
            (Action::Swap, None),
            (Action::Fill, Some("merging-take-all")),
            (Action::Record, None),
        ]
    }

    fn scope(&self) -> Scope {
        Scope::Record(id::low(self.kept.0))
    }
}
