//! Everything else that the « fiche d'inscription » asks about a person, in the order of the paper.
//!
//! One map from field to answer instead of thirty members: the fields are declared once, and form, store, command line,
//! lists and exports go through them. What a person is found and matched by stands in `Person`.

use super::date::figures;
use super::draft::{Draft, Problems};
use super::field::{self, Field, Kind, Script};
use super::message::Message;
use super::unsaid::Unsaid;
use super::{date, person, phone};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The fields; each is a nullable TEXT column of the table `person_detail` under the same name.
///
/// On disk: dates `2026-11-24`; phones as `person.phone`; numbers in digits; a `term:` field holds a code of its
/// vocabulary (domain::vocabulary); every one may hold `?`, `!` or `-` instead (domain::unsaid).
pub const FIELDS: &[Field] = &[
    Field::new("marital", Kind::Lookup("term:marital"), 18, 40).unsaid(),
    Field::new("education", Kind::Lookup("term:education"), 22, 40).unsaid(),
    Field::new("known_as", Kind::Text(Script::Free), 20, 60).unsaid(),
    Field::new("married_name", Kind::Text(Script::Free), 20, 60).unsaid(),
    Field::new("birthplace", Kind::Text(Script::Free), 24, 60).unsaid(),
    Field::new("nationality", Kind::Lookup("term:nationality"), 16, 40).unsaid(),
    Field::new("document", Kind::Lookup("term:document"), 18, 40).unsaid(),
    Field::new("document_no", Kind::Text(Script::Latin), 20, 40).unsaid(),
    Field::new("address", Kind::Text(Script::Free), 50, 120).unsaid(),
    Field::new("milieu", Kind::Lookup("term:milieu"), 12, 40).unsaid(),
    Field::new("neighbour_phone", Kind::Phone, 16, 24).unsaid(),
    Field::new("safe_phone", Kind::Phone, 16, 24).unsaid(),
    Field::new("children", Kind::Number, 4, 4).unsaid(),
    Field::new("school", Kind::Lookup("term:school"), 22, 40).unsaid(),
    Field::new("occupation", Kind::Lookup("term:occupation"), 22, 40).unsaid(),
    Field::new("income_source", Kind::Lookup("term:income_source"), 22, 40).unsaid(),
    Field::new("income", Kind::Lookup("term:income"), 20, 40).unsaid(),
    Field::new("cover", Kind::Lookup("term:cover"), 20, 40).unsaid(),
    Field::new("disability", Kind::Lookup("term:disability"), 20, 40).unsaid(),
    Field::new("language", Kind::Lookup("term:language"), 14, 40).unsaid(),
    Field::new("father", Kind::Text(Script::Free), 24, 80).unsaid(),
    Field::new("mother", Kind::Text(Script::Free), 24, 80).unsaid(),
    Field::new("guardian", Kind::Text(Script::Free), 24, 80).unsaid(),
    Field::new("guardian_link", Kind::Lookup("term:guardian_link"), 16, 40).unsaid(),
    Field::new("guardian_phone", Kind::Phone, 16, 24).unsaid(),
    Field::new("referral", Kind::Lookup("term:referral"), 22, 40).unsaid(),
    Field::new("wanted", Kind::Lookup("term:stream"), 20, 40).unsaid(),
    Field::new("wanted_level", Kind::Lookup("term:level"), 20, 40).unsaid(),
    Field::new("entered_on", Kind::Date, 12, 20).unsaid(),
    Field::new("left_on", Kind::Date, 12, 20).unsaid(),
    Field::new("left_reason", Kind::Lookup("term:leaving"), 22, 40).unsaid(),
];

/// Most children that are believed without asking again.
const CHILDREN: std::ops::RangeInclusive<u16> = 0..=30;

/// Below this age, in years, somebody answers for her.
pub const MAJORITY: u8 = 18;

/// What is recorded of a person beyond `Person`: field → answer as it stands on disk. A field of `Person` may stand here
/// too, with the reason why it is blank there: `?`, `!` or `-`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Detail(BTreeMap<&'static str, String>);

impl Detail {
    /// The ids that may stand here: those of `FIELDS`, and those of `person::FIELDS` that take a reason.
    pub fn columns() -> impl Iterator<Item = &'static str> {
        let own = FIELDS.iter().map(|field| field.id);
        own.chain(person::FIELDS.iter().filter(|field| field.unsaid).map(|field| field.id))
    }

    /// The answer of a field as it stands on disk; empty if blank.
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// What was said; `None` if the field is blank or holds a reason instead.
    pub fn said(&self, field: &str) -> Option<&str> {
        Some(self.get(field)).filter(|text| !text.is_empty() && Unsaid::read(text).is_none())
    }

    /// Why nothing was said.
    pub fn unsaid(&self, field: &str) -> Option<Unsaid> {
        Unsaid::read(self.get(field))
    }

    /// Puts an answer in its place; empty text clears it. A name that is no column is left out.
    pub fn set(&mut self, field: &str, answer: impl Into<String>) {
        let Some(field) = Self::columns().find(|own| *own == field) else { return };
        let answer = answer.into();
        if answer.is_empty() {
            self.0.remove(field);
        } else {
            self.0.insert(field, answer);
        }
    }

    /// True if nothing at all is recorded here.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every answer, by field.
    pub fn answers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(field, answer)| (*field, answer.as_str()))
    }

    /// Reads the fields of `FIELDS`. Words of a vocabulary stay as they are typed: the store, which knows the delegation's
    /// own, puts codes in their place.
    pub fn parse(draft: &Draft, today: NaiveDate, problems: &mut Problems) -> Self {
        let mut detail = Self::default();
        for field in FIELDS {
            if draft.find(field.id).is_none() {
                continue;
            }
            if let Some(unsaid) = Unsaid::read(draft.get(field.id)) {
                detail.set(field.id, unsaid.code());
                continue;
            }
            let answer = match field.kind {
                Kind::Date => field::date(FIELDS, field.id, draft, today, problems)
                    .filter(|day| no_later(field.id, *day, today, problems))
                    .map(|day| day.to_string()),
                Kind::Number => {
                    field::number(FIELDS, field.id, draft, CHILDREN, problems).map(|number| number.to_string())
                }
                Kind::Phone => field::text(FIELDS, field.id, draft, problems).map(|text| phone::store_form(&text).0),
                _ => field::text(FIELDS, field.id, draft, problems),
            };
            detail.set(field.id, answer.unwrap_or_default());
        }
        if let (Some(entered), Some(left)) = (detail.said("entered_on"), detail.said("left_on"))
            && left < entered
        {
            problems.add("left_on", Message::new("person-left-before"));
        }
        detail
    }

    /// What a form shows of it; `parse` reads it back unchanged.
    pub fn fill(&self, draft: &mut Draft) {
        for (field, answer) in self.answers() {
            let kind = FIELDS.iter().find(|own| own.id == field).map(|own| own.kind);
            let text = match kind {
                Some(Kind::Date) => answer.parse::<NaiveDate>().map(figures::date).ok(),
                Some(Kind::Phone) => Some(phone::shown(answer)),
                _ => None,
            };
            draft.set(field, text.unwrap_or_else(|| answer.to_owned()));
        }
    }
}

/// A day that has come; a later one is a problem.
fn no_later(field: &'static str, day: NaiveDate, today: NaiveDate, problems: &mut Problems) -> bool {
    if field == "left_on" && day > today {
        problems.add(field, Message::new("person-left-later").with("text", date::quoted(&day.to_string())));
        return false;
    }
    true
}
