//! The « fiche d'inscription » of a person as one form: what she is found by, then everything else the paper asks, and for
//! a new one the course she comes for.

use super::draft::{Draft, Problems};
use super::field::{Field, Kind};
use super::message::Message;
use super::person::{self, Person};
use super::person_detail::{self, Detail, MAJORITY};
use super::unsaid::Unsaid;
use super::{phone, privacy};
use chrono::NaiveDate;
use std::borrow::Cow;

/// The course of a new person: a code or a few letters of a course.
const COURSE: Field = Field::new("course", Kind::Lookup("course"), 28, 60);

const fn own(id: &str) -> Field {
    Field::of(person::FIELDS, id)
}

const fn more(id: &str) -> Field {
    Field::of(person_detail::FIELDS, id)
}

/// The fields of a new person. First the ten that a minimal file needs, so that F2 ends it there: Latin names before
/// Arabic ones, for a keyboard changes its layout once; then the paper, part by part.
pub const FIELDS: &[Field] = &[
    own("family"),
    own("given"),
    own("family_ar"),
    own("given_ar"),
    own("birth"),
    own("sex"),
    own("commune"),
    own("douar"),
    own("phone"),
    more("marital").beside(),
    more("education"),
    COURSE.beside(),
    own("file").opens("identity"),
    more("known_as").beside(),
    more("birthplace"),
    more("married_name").beside(),
    more("nationality"),
    more("document").beside(),
    own("cin"),
    more("document_no").beside(),
    more("address").opens("home"),
    more("milieu"),
    more("neighbour_phone").beside(),
    more("safe_phone"),
    own("no_call").beside(),
    own("protected"),
    more("children").opens("situation"),
    more("school").beside(),
    more("occupation"),
    more("income_source").beside(),
    more("income"),
    more("cover").beside(),
    more("disability"),
    more("language").beside(),
    more("father").opens("family"),
    more("mother").beside(),
    more("guardian"),
    more("guardian_link").beside(),
    more("guardian_phone"),
    more("referral").opens("path"),
    more("wanted").beside(),
    more("wanted_level"),
    more("entered_on").beside(),
    more("left_on"),
    more("left_reason").beside(),
    own("note"),
];

/// The fields of a person who is recorded: her courses are changed on their own screens.
pub const RECORDED: &[Field] = &{
    let mut fields = [COURSE; FIELDS.len() - 1];
    let (mut from, mut to) = (0, 0);
    while from < FIELDS.len() {
        if !FIELDS[from].is(COURSE.id) {
            fields[to] = FIELDS[from];
            to += 1;
        }
        from += 1;
    }
    fields
};

/// The fields of a new person in an interface in Arabic: Arabic names first.
pub const FIELDS_ARABIC: &[Field] = &super::field::arabic_first::<{ FIELDS.len() }>(FIELDS);

/// The fields of a person who is recorded, in an interface in Arabic.
pub const RECORDED_ARABIC: &[Field] = &super::field::arabic_first::<{ RECORDED.len() }>(RECORDED);

/// A valid fiche.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fiche {
    /// What she is found and matched by.
    pub person: Person,
    /// Everything else.
    pub detail: Detail,
    /// For a new one: the code of the course she is enrolled in at once, or what was typed for it.
    pub course: Option<String>,
}

impl From<Person> for Fiche {
    fn from(person: Person) -> Self {
        Self { person, ..Self::default() }
    }
}

impl Fiche {
    /// The only way from typed text to a fiche. « ? », « ! » and « - » in a field are reasons why it is blank.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut plain = Cow::Borrowed(draft);
        let mut problems = Problems::default();
        let mut detail = Detail::parse(draft, today, &mut problems);
        for field in person::FIELDS.iter().filter(|field| field.unsaid) {
            if let Some(unsaid) = Unsaid::read(draft.get(field.id)) {
                detail.set(field.id, unsaid.code());
                plain.to_mut().set(field.id, "");
            }
        }
        let person = Person::parse(&plain, today);
        let course = problems.take("course", COURSE.text(draft)).flatten();
        match person {
            Ok(person) if problems.0.is_empty() => {
                let married = detail.said("married_name").map(str::to_owned);
                Ok(Self { person: Person { married, ..person }, detail, course })
            }
            Ok(_) => Err(problems.in_order_of(FIELDS)),
            Err(mut all) => {
                all.0.append(&mut problems.0);
                Err(all.in_order_of(FIELDS))
            }
        }
    }

    /// What a form shows of it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        let mut draft = Draft::default();
        self.detail.fill(&mut draft);
        // What is known of her comes over any reason why it is not.
        for (field, text) in self.person.to_draft().fields() {
            draft.set(field.clone(), text);
        }
        draft.set("course", self.course.clone().unwrap_or_default());
        draft
    }

    /// What is unusual but not wrong.
    pub fn doubts(&self, today: NaiveDate) -> Vec<(&'static str, Message)> {
        let mut doubts = self.person.doubts(today);
        let minor = self.person.birth.is_some_and(|birth| birth.ages_on(today).0 < MAJORITY);
        if minor && self.detail.get("guardian").is_empty() {
            doubts.push(("guardian", Message::new("person-doubt-guardian").with("age", MAJORITY)));
        }
        if self.detail.said("document") == Some("cin")
            && self.person.cin.is_none()
            && self.detail.unsaid("cin").is_none()
        {
            doubts.push(("cin", Message::new("person-doubt-no-cin")));
        }
        for field in ["neighbour_phone", "safe_phone", "guardian_phone"] {
            if self.detail.said(field).is_some_and(|said| !phone::is_usual(said) && !privacy::is_masked(said)) {
                doubts.push((field, Message::new("person-doubt-phone")));
            }
        }
        doubts
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use std::collections::BTreeSet;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    fn draft() -> Draft {
        Draft::default().with("family", "AÏT ALI").with("given", "Fatima")
    }

    #[test]
    fn every_field_stands_once() {
        let ids: BTreeSet<&str> = FIELDS.iter().map(|field| field.id).collect();
        assert_eq!(ids.len(), FIELDS.len());
        assert_eq!(RECORDED.len() + 1, FIELDS.len());
        for field in person::FIELDS.iter().chain(person_detail::FIELDS) {
            assert!(RECORDED.iter().any(|own| own.id == field.id), "{}", field.id);
        }
    }

    #[test]
    fn the_ten_fields_of_a_minimal_file_come_first() {
        let first: Vec<&str> = FIELDS.iter().take_while(|field| field.part.is_empty()).map(|field| field.id).collect();
        let wanted = "family given family_ar given_ar birth sex commune douar phone marital education course";
        assert_eq!(first.join(" "), wanted);
    }

    #[test]
    fn why_a_field_is_blank_is_kept_and_is_not_blank() {
        let typed = draft().with("cin", "?").with("phone", "!").with("children", "-").with("birth", "؟");
        let fiche = Fiche::parse(&typed, today()).unwrap();
        assert_eq!((fiche.person.cin.as_deref(), fiche.person.phone.as_deref()), (None, None));
        assert_eq!(fiche.detail.unsaid("cin"), Some(Unsaid::Unknown));
        assert_eq!(fiche.detail.unsaid("phone"), Some(Unsaid::Refused));
        assert_eq!(fiche.detail.unsaid("children"), Some(Unsaid::Moot));
        assert_eq!(fiche.to_draft().get("birth"), "?");
        assert_eq!(Fiche::parse(&fiche.to_draft(), today()), Ok(fiche));
    }

    #[test]
    fn everything_reads_back() {
        let mut typed = draft().with("course", "COUT-M2-B");
        for field in person_detail::FIELDS {
            let text = match field.kind {
                Kind::Date => "3/10/2026",
                Kind::Number => "4",
                Kind::Phone => "0661234567",
                _ => "single",
            };
            typed.set(field.id, text);
        }
        let fiche = Fiche::parse(&typed, today()).unwrap();
        assert_eq!(fiche.detail.get("entered_on"), "2026-10-03");
        assert_eq!(fiche.detail.get("safe_phone"), "+212661234567");
        assert_eq!(Fiche::parse(&fiche.to_draft(), today()), Ok(fiche));
    }

    #[test]
    fn what_is_refused_names_its_field() {
        for (field, text, id) in [
            ("children", "bcp", "field-number"),
            ("children", "99", "field-number"),
            ("left_on", "1/1/2030", "person-left-later"),
            ("entered_on", "31/2/2026", "date-no-day"),
        ] {
            let problems = Fiche::parse(&draft().with(field, text), today()).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
        }
        let nameless = Draft::default().with("family", "?");
        assert_eq!(Fiche::parse(&nameless, today()).unwrap_err().0[0].message.id, "person-nameless");
    }

    #[test]
    fn a_minor_is_asked_for_who_answers_for_her() {
        let doubts = |typed: Draft| Fiche::parse(&typed, today()).unwrap().doubts(today());
        let girl = draft().with("birth", "3/3/2012");
        assert_eq!(doubts(girl.clone())[0].0, "guardian");
        assert!(doubts(girl.clone().with("guardian", "sa mère")).is_empty());
        assert!(doubts(girl.with("guardian", "-")).is_empty());
        assert!(doubts(draft().with("birth", "3/3/1990")).is_empty());
        // Every number of an odd form is told where it stands.
        for field in ["phone", "neighbour_phone", "safe_phone", "guardian_phone"] {
            assert_eq!(doubts(draft().with(field, "chez Aïcha")), [(field, Message::new("person-doubt-phone"))]);
            assert!(doubts(draft().with(field, "06 61 22 33 44")).is_empty());
        }
    }
}
