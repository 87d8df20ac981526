//! A line that was saved: what it made, what was typed in it, whether it still stands.

use crate::domain::birth::Birth;
use crate::domain::draft::Draft;
use crate::domain::enrolment::Enrolment;
use crate::domain::id;
use crate::domain::message::Message;
use crate::domain::person::{Name, Person};
use crate::domain::phone;
use crate::domain::rapid::Entry;
use crate::screens::Desk;
use crate::store::rapid::Made;
use crate::store::{Result, enrolment, person};
use chrono::NaiveDate;

/// One saved line.
#[derive(Clone, Debug)]
pub(super) struct Done {
    made: Made,
    /// What was typed, for the list and for undo.
    pub(super) draft: Draft,
    /// Where its Change was written: the course, 0 where the heading names none.
    pub(super) scope: u32,
    /// Her line in the course; `None` where there is none.
    pub(super) number: Option<u16>,
    name: Name,
    /// She was known already.
    pub(super) known: bool,
    /// What is unusual, or speaks against the place; nothing was kept back for it.
    pub(super) doubt: Option<Message>,
}

impl Done {
    pub(super) fn read(made: Made, draft: Draft, entry: &Entry, known: bool, desk: &Desk) -> Result<Self> {
        let place: Option<Enrolment> = made.enrolment.map(|id| enrolment::get(&desk.store, id)).transpose()?;
        let name =
            if known { person::get(&desk.store, made.person)?.0.person.name } else { entry.fiche.person.name.clone() };
        let mut doubt = entry.fiche.doubts(desk.today).into_iter().next().map(|(_, message)| message);
        if let (Some((course, _)), Some(place)) = (entry.place, &place)
            && !place.terms.doubts.is_empty()
        {
            let found = enrolment::doubts(&desk.store, course, made.person, place.from)?;
            // What she can still mend in what she typed comes first; the other stays with the place.
            doubt = match (doubt, found.into_iter().next().map(|(_, message)| message)) {
                (Some(typed), Some(place)) => {
                    Some(Message::new("rapid-doubts").with("typed", typed).with("place", place))
                }
                (typed, place) => typed.or(place),
            };
        }
        let scope = entry.place.map_or(0, |(course, _)| id::low(course.0));
        Ok(Self { made, draft, scope, number: place.map(|place| place.number), name, known, doubt })
    }

    /// True if what the line made is still there.
    pub(super) fn stands(&self, desk: &Desk) -> bool {
        person::get(&desk.store, self.made.person).is_ok()
            && self.made.enrolment.is_none_or(|id| enrolment::get(&desk.store, id).is_ok())
    }

    /// « 26 BENALI Zineb : enregistrée ✓ ».
    pub(super) fn said(&self, arabic: bool) -> Message {
        let name = self.name.shown(arabic);
        let message = match (&self.doubt, self.number) {
            (Some(doubt), number) => {
                Message::new("rapid-saved-doubt").with("doubt", doubt.clone()).with("line", number.unwrap_or(0))
            }
            (None, Some(number)) => Message::new("rapid-saved-line").with("line", number),
            (None, None) => Message::new("rapid-saved").with("id", self.made.person.to_string()),
        };
        message.with("name", name)
    }

    /// Her name as it is known, where the line only began it.
    pub(super) fn value(&self, field: &str) -> String {
        let own = match field {
            "family" => &self.name.family,
            "given" => &self.name.given,
            "family_ar" => &self.name.family_ar,
            "given_ar" => &self.name.given_ar,
            other => return self.draft.get(other).to_owned(),
        };
        own.clone()
    }
}

/// The person of a draft as far as she is known while she is typed: for comparing, never for saving.
pub(super) fn as_person(draft: &Draft, today: NaiveDate) -> Person {
    let of = |field: &str| draft.get(field).to_owned();
    Person {
        name: Name::of(of),
        birth: Birth::parse(draft.get("birth"), today).ok(),
        commune: Some(of("commune")).filter(|code| !code.is_empty()),
        phone: Some(of("phone")).filter(|text| !text.is_empty()).map(|text| phone::store_form(&text).0),
        cin: Some(of("cin")).filter(|text| !text.is_empty()).map(|text| text.to_uppercase()),
        married: Some(of("married_name")).filter(|text| !text.is_empty()),
        ..Person::default()
    }
}
