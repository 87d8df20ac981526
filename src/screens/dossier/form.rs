//! The short forms of a person's file: what was told to her, whom she lives with.

use crate::domain::consent::{self as law, Consent};
use crate::domain::date::{self, figures};
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Field;
use crate::domain::household::{self as home, Link};
use crate::domain::id::{self, PersonId};
use crate::domain::message::{Message, Value};
use crate::domain::person::{Name, YES};
use crate::keys::{Action, Place};
use crate::screens::filling::{Filled, Filling, Paper, Subject};
use crate::screens::records::{capital, heading};
use crate::screens::{Desk, Outcome, Screen};
use crate::store::law as own_law;
use crate::store::merge::Base;
use crate::store::undo::Scope;
use crate::store::{Result, Store, Touched, Trouble, Written, consent, fiche, household, person, vocabulary};
use crate::text::cells;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;

/// A subject that belongs to a person's file and is only ever added.
pub trait Added: Subject {
    /// Breadcrumb.
    const NEW: &'static str;

    /// Writes it into the file of a person.
    fn add(desk: &mut Desk, her: PersonId, record: &Self) -> Result<Written<i64>>;

    /// What the law asks to be read out, and what follows from it, below the form as it is filled now.
    fn read_out(_: &Desk, _: PersonId, _: &Draft) -> Result<Vec<Value>> {
        Ok(Vec::new())
    }

    /// What is said then; `her` is her name.
    fn told(&self, her: Value, id: PersonId, desk: &Desk) -> Result<Message>;
}

/// The screen.
pub struct DossierForm<S: Added> {
    her: PersonId,
    name: Name,
    filling: Filling<S>,
    /// What stands below the form.
    below: Vec<Value>,
}

impl DossierForm<Consent> {
    /// The notice, told today by this clerk, in the language of her fiche; aloud where she was never at school.
    pub(super) fn notice(her: PersonId, desk: &Desk) -> Result<Self> {
        let (own, _) = fiche::get(&desk.store, her)?;
        let aloud = matches!(own.detail.said("education"), Some("none"));
        let start = Draft::default()
            .with("kind", law::KINDS[0])
            .with("on", figures::date(desk.today))
            .with("language", own.detail.said("language").unwrap_or_default())
            .with("oral", if aloud { YES[0] } else { "" })
            .with("by", desk.clerk.name.as_str());
        Ok(Self::with(her, start))
    }
}

impl DossierForm<Link> {
    /// Somebody to be joined to her household.
    pub(super) fn link(her: PersonId) -> Self {
        Self::with(her, Draft::default())
    }
}

impl<S: Added> DossierForm<S> {
    fn with(her: PersonId, start: Draft) -> Self {
        let address = format!("{}/{}", S::NAME, her.0);
        Self { her, name: Name::default(), filling: Filling::new(None, address, start), below: Vec::new() }
    }

    /// The form at an address it wrote.
    pub fn at(record: &str) -> Option<Self> {
        Some(Self::with(PersonId(record.parse().ok()?), Draft::default()))
    }

    fn save(&mut self, desk: &mut Desk) -> Result<Outcome> {
        let her = self.her;
        match self.filling.save_by(desk, &mut |desk, _, record, _| S::add(desk, her, record))? {
            Ok(saved) => {
                let message = saved.record.told(self.name.told(), her, desk)?;
                Ok(Outcome::close().having_written(message))
            }
            Err(filled) => Ok(filled.outcome()),
        }
    }

    fn follow(&mut self, filled: Filled, desk: &mut Desk) -> Result<Outcome> {
        self.below = S::read_out(desk, self.her, &self.filling.draft())?;
        filled.acted(|| self.save(desk))
    }
}

/// Texts in lines that fit.
pub fn told(texts: &[Value], width: u16, look: &Look<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for text in texts {
        let mut line = String::new();
        for word in look.texts.value(text).split(' ') {
            if !line.is_empty() && cells::width(&line) + cells::width(word) + 5 > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

impl<S: Added> Screen for DossierForm<S> {
    fn place(&self) -> Place {
        Place::Form
    }

    fn title(&self, look: &Look<'_>) -> String {
        format!("{} › {}", look.texts.name(&self.name), capital(&look.texts.word(S::NEW)))
    }

    fn address(&self) -> String {
        self.filling.address()
    }

    fn refresh(&mut self, desk: &Desk, _: u16) -> Result<()> {
        self.name = person::get(&desk.store, self.her)?.0.person.name;
        self.filling.refresh(desk)?;
        self.below = S::read_out(desk, self.her, &self.filling.draft())?;
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        touched.has("person")
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        let filled = self.filling.act(action, desk);
        self.follow(filled, desk)
    }

    fn text(&mut self, typed: &str, desk: &mut Desk) -> Result<Option<Outcome>> {
        let filled = self.filling.text(typed, desk);
        self.follow(filled, desk).map(Some)
    }

    fn paper(&self) -> Option<&Paper> {
        Some(&self.filling)
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let buffer = frame.buffer_mut();
        let below = heading(area, buffer, look, &self.her.to_string(), self.filling.state());
        let told = told(&self.below, below.width, look);
        let rows = u16::try_from(told.len()).unwrap_or(0).min(below.height / 3);
        let form = Rect { height: below.height - rows, ..below };
        for (y, text) in (form.bottom()..below.bottom()).zip(&told) {
            let room = below.width.saturating_sub(2);
            let pieces = [Piece::new("", 2, look.theme.text), Piece::new(text.as_str(), room, look.theme.dim)];
            draw(buffer, Rect { y, height: 1, ..below }, look.side(), &pieces);
        }
        self.filling.draw(form, buffer, look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        let mut bar = self.filling.bar();
        bar.retain(|(action, _)| *action != Action::GoHistory);
        bar
    }

    fn scope(&self) -> Scope {
        Scope::Record(id::low(self.her.0))
    }
}

impl Subject for Consent {
    const NAME: &'static str = "consent";
    const FIELDS: &'static [Field] = law::FIELDS;

    fn read_new(draft: &Draft, today: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft, today)
    }

    fn get(_: &Store, _: i64) -> Result<(Self, i64)> {
        Err(Trouble::Gone)
    }

    fn save(_: &mut Desk, _: Option<i64>, _: &Self, _: &Base<Self>) -> Result<Written<i64>> {
        Err(Trouble::Gone)
    }

    fn name(&self, _: bool) -> String {
        self.by.clone()
    }

    fn latest(_: &Store) -> Result<Option<Self>> {
        Ok(None)
    }
}

impl Added for Consent {
    const NEW: &'static str = "consent-new";

    fn add(desk: &mut Desk, her: PersonId, record: &Self) -> Result<Written<i64>> {
        consent::add(&mut desk.store, desk.clerk.id, her, record)
    }

    fn read_out(desk: &Desk, her: PersonId, draft: &Draft) -> Result<Vec<Value>> {
        let words = vocabulary::all(&desk.store)?;
        let typed = draft.get("language");
        let code = words.resolve("language", typed).unwrap_or(typed);
        let language = if code.is_empty() { desk.language.code() } else { code };
        let own = own_law::get(&desk.store)?;
        let mut said: Vec<Value> = Vec::new();
        said.extend(own.purpose(language).map(Value::from));
        if !own.number.is_empty() {
            said.push(Message::new("law-under").with("number", own.number.as_str()).into());
        }
        let birth = person::get(&desk.store, her)?.0.person.birth;
        let on = date::parse_date(draft.get("on"), desk.today).unwrap_or(desk.today);
        let signed = Some(draft.get("signed")).filter(|code| !code.is_empty());
        said.extend(law::unguarded(draft.get("kind"), signed, on, birth).map(Value::from));
        let count = consent::places(&desk.store, her)?;
        if count > 0 && draft.get("kind") == law::KINDS[3] {
            said.push(Message::new("consent-places-now").with("count", count).into());
        }
        Ok(said)
    }

    /// A withdrawal says what it does not do by itself: her places and marks stay.
    fn told(&self, her: Value, id: PersonId, desk: &Desk) -> Result<Message> {
        if self.kind == "withdrawal" && self.leaves {
            return Ok(Message::new("consent-withdrawn-left").with("name", her));
        }
        if self.kind == "withdrawal" {
            let count = consent::places(&desk.store, id)?;
            return Ok(Message::new("consent-withdrawn").with("name", her).with("count", count));
        }
        let kind = match self.kind {
            "notice" => "consent-kind-notice",
            "consent" => "consent-kind-consent",
            _ => "consent-kind-refusal",
        };
        let birth = person::get(&desk.store, id)?.0.person.birth;
        if let Some(lacks) = law::unguarded(self.kind, self.signed, self.on, birth) {
            return Ok(Message::new("consent-saved-lacks").with("name", her).with("lacks", lacks));
        }
        Ok(Message::new("consent-saved").with("name", her).with("kind", Message::new(kind)))
    }
}

impl Subject for Link {
    const NAME: &'static str = "household";
    const FIELDS: &'static [Field] = home::FIELDS;

    fn read_new(draft: &Draft, _: NaiveDate) -> std::result::Result<Self, Problems> {
        Self::parse(draft)
    }

    fn get(_: &Store, _: i64) -> Result<(Self, i64)> {
        Err(Trouble::Gone)
    }

    fn save(_: &mut Desk, _: Option<i64>, _: &Self, _: &Base<Self>) -> Result<Written<i64>> {
        Err(Trouble::Gone)
    }

    fn name(&self, _: bool) -> String {
        self.other.clone()
    }

    fn latest(_: &Store) -> Result<Option<Self>> {
        Ok(None)
    }
}

impl Added for Link {
    const NEW: &'static str = "household-new-title";

    fn add(desk: &mut Desk, her: PersonId, record: &Self) -> Result<Written<i64>> {
        let written = household::join(&mut desk.store, desk.clerk.id, her, record)?;
        Ok(Written { value: written.value.0, change: written.change })
    }

    fn told(&self, her: Value, _: PersonId, desk: &Desk) -> Result<Message> {
        let other = person::find(&desk.store, &self.other)?.person.name.told();
        Ok(Message::new("household-joined").with("name", her).with("other", other))
    }
}
