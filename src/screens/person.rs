//! One person: her form, and below it the courses she follows or, while she is new, who may be her already.

mod below;
mod candidates;

use super::filling::{Filling, Paper, Saved, Subject};
use super::merging::{Other, United};
use super::persons::{Persons, search};
use super::prompt::{Asked, Prompt};
use super::records::{capital, heading};
use super::{Desk, Outcome, Screen, Then, registry};
use crate::domain::bin::Kind;
use crate::domain::draft::{Draft, Problems};
use crate::domain::fiche::{FIELDS, FIELDS_ARABIC, Fiche, RECORDED, RECORDED_ARABIC};
use crate::domain::field::Field;
use crate::domain::id::{self, EnrolmentId, PersonId};
use crate::domain::message::Message;
use crate::domain::spelling;
use crate::keys::{Action, Place};
use crate::store::merge::Base;
use crate::store::undo::Scope;
use crate::store::{Result, Store, Touched, Written, bin, enrolment, fiche, person, person_merge};
use crate::ui::Look;
use below::Below;
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;

impl Subject for Fiche {
    const NAME: &'static str = "person";
    const FIELDS: &'static [Field] = FIELDS;

    fn fields_of(id: Option<i64>, arabic: bool) -> &'static [Field] {
        match (id, arabic) {
            (None, false) => FIELDS,
            (None, true) => FIELDS_ARABIC,
            (Some(_), false) => RECORDED,
            (Some(_), true) => RECORDED_ARABIC,
        }
    }

    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft, today)
    }

    fn get(store: &Store, id: i64) -> Result<(Self, i64)> {
        fiche::get(store, PersonId(id))
    }

    fn save(desk: &mut Desk, id: Option<i64>, record: &Self, base: &Base<Self>) -> Result<Written<i64>> {
        let written = fiche::save(&mut desk.store, desk.clerk.id, id.map(PersonId), record, base)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn name(&self, arabic: bool) -> String {
        self.person.name.shown(arabic)
    }

    fn latest(store: &Store) -> Result<Option<Self>> {
        let latest = person::newest(store)?;
        latest.map(|row| fiche::get(store, row.id).map(|(fiche, _)| fiche)).transpose()
    }

    /// Her name in the script in which it is blank, Latin first as on the paper.
    fn first(begun: &Draft) -> Option<&'static str> {
        let scripts = [["family", "given"], ["family_ar", "given_ar"]];
        let blank = scripts.into_iter().find(|name| name.iter().all(|field| begun.get(field).is_empty()));
        blank.map(|[family, _]| family)
    }

    fn hidden_since(store: &Store, id: i64, chg: i64) -> Result<Vec<&'static str>> {
        fiche::hidden_since(store, PersonId(id), chg)
    }

    fn is_erased(&self) -> bool {
        self.person.name.erased_on.is_some()
    }

    fn doubts(&self, today: NaiveDate) -> Vec<(&'static str, Message)> {
        Self::doubts(self, today)
    }
}

/// The screen.
pub struct Person {
    filling: Filling<Fiche>,
    below: Below,
    /// The walk-in that the new person is, and what the sheet calls her.
    walk_in: Option<(EnrolmentId, String)>,
    /// Why what is hidden is to be shown, being asked.
    why: Option<Prompt>,
    /// Hers was merged into this one while the form was open.
    merged: bool,
}

impl Person {
    /// The record of a person.
    pub fn new(id: PersonId) -> Self {
        Self::with(Some(id.0), format!("person/{}", id.0), Draft::default(), None)
    }

    /// A new person, of whom so much was typed already.
    pub fn begin(start: Draft) -> Self {
        Self::with(None, "person/new".to_owned(), start, None)
    }

    /// A new person who is a walk-in of a register: saved, she has her line in it.
    pub fn walk_in(enrolment: EnrolmentId, label: &str, start: Draft) -> Self {
        Self::with(None, format!("person/new-{}", enrolment.0), start, Some((enrolment, label.to_owned())))
    }

    fn with(id: Option<i64>, address: String, start: Draft, walk_in: Option<(EnrolmentId, String)>) -> Self {
        Self { filling: Filling::new(id, address, start), below: Below::default(), walk_in, why: None, merged: false }
    }

    /// The form at an address: `new`, `new-<walk-in>` or an id.
    pub fn at(address: &str) -> Option<Self> {
        if address == "new" {
            return Some(Self::begin(Draft::default()));
        }
        if let Some(enrolment) = address.strip_prefix("new-") {
            return Some(Self::walk_in(EnrolmentId(enrolment.parse().ok()?), "", Draft::default()));
        }
        Some(Self::new(PersonId(address.parse().ok()?)))
    }

    /// Where the record was merged meanwhile, this becomes the one that was kept, with everything typed.
    fn follow_merge(&mut self, desk: &Desk) -> Result<()> {
        let Some(her) = self.filling.id.map(PersonId) else { return Ok(()) };
        let kept = person_merge::resolve(&desk.store, her)?;
        if kept != her {
            self.merged = true;
            let told = Message::new("person-moved").with("id", kept.to_string());
            self.filling.move_to(kept.0, format!("person/{}", kept.0), told, desk)?;
        }
        Ok(())
    }

    fn save(&mut self, desk: &mut Desk) -> Result<Outcome> {
        self.follow_merge(desk)?;
        let saved = match &self.walk_in {
            None => self.filling.save(desk)?,
            Some((walk_in, _)) => {
                let walk_in = *walk_in;
                self.filling.save_by(desk, &mut |desk, _, record, _| {
                    let written = enrolment::identify_new(&mut desk.store, desk.clerk.id, walk_in, record)?;
                    Ok(Written { value: written.value.0, change: written.change })
                })?
            }
        };
        match saved {
            Ok(saved) => Ok(self.told(saved)),
            Err(filled) => Ok(filled.outcome()),
        }
    }

    fn told(&self, saved: Saved<Fiche>) -> Outcome {
        let name = saved.record.person.name.told();
        if !saved.wrote {
            return Outcome::close().and_say(Message::new("record-unchanged").with("name", name));
        }
        let message = match (&self.walk_in, saved.doubt) {
            (Some((_, label)), _) => Message::new("persons-identified").with("label", label.as_str()),
            (None, _) if self.merged => Message::new("person-saved-moved").with("id", PersonId(saved.id).to_string()),
            (None, Some(doubt)) => Message::new("person-saved-doubt").with("doubt", doubt),
            (None, None) => Message::new("person-saved").with("id", PersonId(saved.id).to_string()),
        };
        Outcome::close().having_written(message.with("name", name))
    }

    /// Into the bin, if she was registered by mistake and nothing hangs on her.
    fn bin(&self, desk: &mut Desk) -> Result<Outcome> {
        let Some(id) = self.filling.id else {
            return Ok(Outcome::refuse(Message::new("person-unsaved")));
        };
        let name = person::get(&desk.store, PersonId(id))?.0.person.name.told();
        bin::remove(&mut desk.store, desk.clerk.id, Kind::Person, id)?;
        desk.drafts.forget(&self.filling.address()).ok();
        Ok(Outcome::close().having_written(Message::new("bin-gone").with("name", name)))
    }

    /// The record of the likeliest who may be her, over the form, which stays as it is; for a walk-in the list in which to
    /// choose.
    fn compare(&self, desk: &Desk) -> Outcome {
        let Some(likeliest) = self.below.alike() else { return Outcome::refuse(Message::new("person-nobody-alike")) };
        match &self.walk_in {
            Some((enrolment, _)) => {
                let screen = Persons::pick(*enrolment, &search::name_of(&self.filling.draft()));
                Outcome { then: Then::Replace(Box::new(screen)), say: None }
            }
            None => registry::person(desk, likeliest),
        }
    }

    /// In a blank name field whose other script is filled: that name, and how this script may spell it.
    fn spelling(&self) -> Option<(String, String)> {
        let draft = self.filling.draft();
        let here = self.filling.focused();
        let (other, spelled): (_, fn(&str) -> Option<String>) = match here {
            "family_ar" => ("family", spelling::arabic),
            "given_ar" => ("given", spelling::arabic),
            "family" => ("family_ar", spelling::latin),
            "given" => ("given_ar", spelling::latin),
            _ => return None,
        };
        let from = draft.get(other);
        let proposed = spelled(from).filter(|_| draft.get(here).is_empty())?;
        Some((from.to_owned(), proposed))
    }

    /// Puts the proposal into the field, as if it had been typed, and says that it is one.
    fn spell(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let Some((from, proposed)) = self.spelling() else { return Ok(Outcome::stay()) };
        let outcome = self.filling.text(&proposed, desk).acted(|| self.save(desk))?;
        Ok(outcome.and_say(Message::new("person-spelled").with("from", from)))
    }

    /// Asks why what is hidden is to be shown.
    fn ask_why(&mut self) -> Outcome {
        if self.filling.id.is_none() {
            return Outcome::refuse(Message::new("person-unsaved"));
        }
        self.why = Some(Prompt::new("person-reveal-reason", "", 120));
        Outcome::stay()
    }

    /// Shows what is hidden, below the form, as long as this screen is open.
    fn reveal(&mut self, reason: &str, desk: &mut Desk) -> Result<Outcome> {
        let Some(id) = self.filling.id.map(PersonId) else { return Ok(Outcome::stay()) };
        let shown = fiche::reveal(&mut desk.store, desk.clerk.id, id, reason)?;
        self.below.reveal(&shown);
        Ok(Outcome::say(Message::new("person-revealed")))
    }

    /// What she is known by: her id and the number of her paper file.
    fn known(&self, look: &Look<'_>) -> String {
        let Some(id) = self.filling.id else {
            return self.walk_in.as_ref().map_or_else(String::new, |(_, label)| {
                look.texts.say(&Message::new("persons-walk-in").with("label", label.as_str()))
            });
        };
        let id = PersonId(id).to_string();
        match self.filling.seen().and_then(|record| record.person.file.clone()) {
            Some(file) => look.texts.say(&Message::new("person-known").with("id", id).with("file", file)),
            None => id,
        }
    }
}

impl Screen for Person {
    fn place(&self) -> Place {
        self.filling.place(Place::Person)
    }

    fn title(&self, look: &Look<'_>) -> String {
        match self.filling.seen() {
            Some(record) => look.texts.name(&record.person.name),
            None if self.filling.id.is_none() => capital(&look.texts.word("persons-new")),
            None => String::new(),
        }
    }

    fn address(&self) -> String {
        self.filling.address()
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.follow_merge(desk)?;
        self.filling.refresh(desk)?;
        // She was saved before the program was cut off: there is nobody left to identify.
        if self.filling.id.is_some() {
            self.walk_in = None;
        }
        if let Some((enrolment, label)) = &mut self.walk_in
            && label.is_empty()
        {
            *label = enrolment::get(&desk.store, *enrolment)?.label.unwrap_or_default();
        }
        self.below.refresh(self.filling.id, desk)?;
        self.below.look_for(self.filling.id, &self.filling.draft(), desk)
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["person", "person_detail", "enrolment", "course", "document", "consent", "household_member"]
            .iter()
            .any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        if let Some(prompt) = &mut self.why {
            match prompt.act(action) {
                Asked::Pending => {}
                Asked::Dismissed => self.why = None,
                Asked::Answered(reason) => {
                    self.why = None;
                    return self.reveal(&reason, desk);
                }
            }
            return Ok(Outcome::stay());
        }
        if self.filling.takes(action) {
            return self.filling.act(action, desk).acted(|| self.save(desk));
        }
        match action {
            Action::Files | Action::Notice | Action::Erase if self.filling.id.is_none() => {
                return Ok(Outcome::refuse(Message::new("person-save-first")));
            }
            Action::Files => return Ok(registry::dossier(desk, PersonId(self.filling.id.unwrap_or_default()))),
            Action::Attended => {
                return Ok(match self.filling.id {
                    Some(id) => registry::attended(desk, PersonId(id)),
                    None => Outcome::refuse(Message::new("person-save-first")),
                });
            }
            Action::Notice => return registry::notice(desk, PersonId(self.filling.id.unwrap_or_default())),
            Action::Erase => return Ok(registry::erasing(desk, PersonId(self.filling.id.unwrap_or_default()))),
            Action::Unlock => return Ok(self.ask_why()),
            Action::GoHistory => {
                return Ok(match self.filling.id {
                    Some(id) => registry::history("person", id),
                    None => Outcome::refuse(Message::new("record-no-history")),
                });
            }
            Action::Merge | Action::United => {
                return Ok(match self.filling.id.map(PersonId) {
                    Some(her) if action == Action::Merge => Outcome::open(Other::than(her)),
                    Some(her) => Outcome::open(United::with(her)),
                    None => Outcome::refuse(Message::new("merging-not-saved")),
                });
            }
            Action::Look => return Ok(self.compare(desk)),
            Action::Bin => return self.bin(desk),
            Action::Fill if self.spelling().is_some() => return self.spell(desk),
            _ => {}
        }
        let outcome = self.filling.act(action, desk).acted(|| self.save(desk))?;
        self.below.look_for(self.filling.id, &self.filling.draft(), desk)?;
        Ok(outcome)
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        if let Some(prompt) = &mut self.why {
            return Ok(Some(Outcome::typed(prompt.text(typed))));
        }
        self.filling.text(typed, desk).typed(|| self.save(desk))
    }

    fn asked(&mut self) -> Option<(&mut Prompt, String)> {
        self.why.as_mut().map(|line| (line, String::new()))
    }

    fn paper(&self) -> Option<&Paper> {
        Some(&self.filling)
    }

    fn keeps(&self, action: Action) -> bool {
        action == Action::GoHistory
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let known = self.known(look);
        let buffer = frame.buffer_mut();
        let rest = heading(area, buffer, look, &known, self.filling.state());
        if let Some(prompt) = &self.why {
            let last = Rect { y: rest.bottom().saturating_sub(1), height: 1.min(rest.height), ..rest };
            self.filling.draw(Rect { height: rest.height.saturating_sub(1), ..rest }, buffer, look);
            return Some(prompt.draw(buffer, last, look));
        }
        let panel = if self.filling.deciding() { 0 } else { self.below.wants(rest.height) };
        if panel == 0 {
            return self.filling.draw(rest, buffer, look);
        }
        self.below.draw(Rect { y: rest.bottom() - panel, height: panel, ..rest }, buffer, look);
        self.filling.draw(Rect { height: rest.height - panel - 1, ..rest }, buffer, look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        if self.filling.deciding() {
            return self.filling.bar();
        }
        let mut bar = self.filling.bar();
        if self.below.alike().is_some() {
            bar.insert(2, (Action::Look, Some("person-compare")));
        }
        if self.filling.id.is_some() {
            bar.insert(3, (Action::Files, Some("place-dossier-short")));
            bar.insert(4, (Action::Attended, Some("place-attended-short")));
            bar.push((Action::Notice, None));
            bar.push((Action::Unlock, Some("person-reveal")));
            bar.push((Action::Erase, None));
            bar.push((Action::Merge, None));
        }
        if self.spelling().is_some() {
            bar.retain(|(action, _)| *action != Action::Fill);
            bar.insert(1, (Action::Fill, Some("person-spell")));
        }
        bar
    }

    fn scope(&self) -> Scope {
        self.filling.id.map_or(Scope::Nowhere, |id| Scope::Record(id::low(id)))
    }
}
