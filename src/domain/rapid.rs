//! Rapid entry: what all the women of a paper list share, said once, and one line for each of them.

use super::date;
use super::draft::{Draft, Problems};
use super::fiche::Fiche;
use super::field::{self, Field, Kind, Script};
use super::id::CourseId;
use super::name;
use super::person::PROVINCE;
use super::titles::{Beside, beside};
use chrono::NaiveDate;

/// What the lines share, in the order of the paper's own heading. It stays until it is changed.
pub const HEAD: &[Field] = &[
    Field::new("course", Kind::Lookup("any_course"), 24, 60).sticky(),
    Field::new("from", Kind::Date, 12, 20).beside().sticky(),
    Field::new("commune", Kind::Lookup("commune"), 24, 60).sticky(),
    Field::new("douar", Kind::Text(Script::Free), 20, 60).beside().sticky(),
    Field::new("sex", Kind::Choice(&["f", "m"]), 12, 20).sticky(),
];

/// One woman: Latin names first, then Arabic ones, so that the keyboard layout changes once.
pub const LINE: &[Field] = &[
    Field::new("family", Kind::Text(Script::Latin), 13, name::MAX),
    Field::new("given", Kind::Text(Script::Latin), 13, name::MAX),
    Field::new("family_ar", Kind::Text(Script::Arabic), 11, name::MAX),
    Field::new("given_ar", Kind::Text(Script::Arabic), 11, name::MAX),
    Field::new("birth", Kind::Birth, 11, 20),
    Field::new("phone", Kind::Phone, 14, 24),
    Field::new("marital", Kind::Lookup("term:marital"), 11, 40).sticky(),
    Field::new("education", Kind::Lookup("term:education"), 12, 40).sticky(),
    Field::new("cin", Kind::Text(Script::Latin), 9, 16),
    Field::new("file", Kind::Text(Script::Latin), 10, 24),
    Field::new("note", Kind::Text(Script::Free), 16, 500),
];

/// The same in an interface in Arabic: Arabic names first.
pub const LINE_ARABIC: &[Field] = &field::arabic_first::<{ LINE.len() }>(LINE);

/// Fields of the heading that are the person's own.
const HERS: [&str; 3] = ["commune", "douar", "sex"];

/// One line, understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Herself.
    pub fiche: Fiche,
    /// The course of the heading, and her first day in it; `None`: she is registered and enrolled nowhere.
    pub place: Option<(CourseId, NaiveDate)>,
}

/// Heading and line as the draft of one person; what her own line says stands before what all share.
pub fn together(head: &Draft, line: &Draft) -> Draft {
    let mut whole = line.clone();
    untitle(&mut whole);
    for id in HERS.into_iter().chain([PROVINCE]) {
        if whole.get(id).trim().is_empty() {
            whole.set(id, head.get(id));
        }
    }
    whole
}

/// What a paper list writes beside a name: titles go, a husband's name has its own field, and words that say more than a field
/// takes (« Vve TAOUFIK ») stay in the note.
fn untitle(line: &mut Draft) {
    for id in ["family", "family_ar", "given", "given_ar"] {
        let typed = line.get(id).to_owned();
        let (own, husband) = match beside(&typed) {
            Beside::No(own) | Beside::Lent(own) => (own, ""),
            Beside::Own(husband, own) | Beside::Husband(own, husband) if id.starts_with("family") => (own, husband),
            Beside::Own(..) | Beside::Husband(..) => continue,
        };
        if matches!(beside(&typed), Beside::Lent(_)) {
            let note = [line.get("note"), &typed].map(str::trim).into_iter().filter(|part| !part.is_empty());
            line.set("note", note.collect::<Vec<_>>().join(" · "));
        }
        if !husband.is_empty() && line.get("married_name").is_empty() {
            line.set("married_name", husband);
        }
        if own != typed.trim() {
            line.set(id, own);
        }
    }
}

impl Entry {
    /// The only way from what was typed to an entry; problems are keyed by the fields of the line, or of the heading.
    pub fn parse(head: &Draft, line: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let fiche = Fiche::parse(&together(head, line), today).map_err(|found| problems.0.extend(found.0)).ok();
        let course = field::text(HEAD, "course", head, &mut problems);
        let course = course.and_then(|text| problems.take("course", parse_course(&text)));
        let from = head.get("from");
        let from = if from.trim().is_empty() { None } else { problems.take("from", date::parse_date(from, today)) };
        let place = course.map(|course| (course, from.unwrap_or(today)));
        match fiche {
            Some(fiche) if problems.0.is_empty() => Ok(Self { fiche, place }),
            _ => Err(problems),
        }
    }
}

fn parse_course(text: &str) -> Result<CourseId, super::message::Message> {
    text.parse().map_err(|()| super::message::Message::new("list-no-course").with("text", date::quoted(text)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    #[test]
    fn every_field_of_a_line_is_a_field_of_a_fiche() {
        for field in LINE {
            assert!(super::super::fiche::FIELDS.iter().any(|own| own.id == field.id), "{}", field.id);
        }
    }

    #[test]
    fn the_heading_is_shared_and_a_line_may_say_otherwise() {
        let head = Draft::default().with("sex", "f").with("douar", "Tizi").with("course", "81-000004");
        let line = Draft::default().with("family", "Benali").with("birth", "23a");
        let entry = Entry::parse(&head, &line, today()).unwrap();
        assert_eq!(entry.fiche.person.douar.as_deref(), Some("Tizi"));
        assert_eq!(entry.place.unwrap().1, today());
        assert_eq!(
            Entry::parse(&head, &line.with("douar", "Imi"), today()).unwrap().fiche.person.douar.as_deref(),
            Some("Imi")
        );
    }

    #[test]
    fn a_title_is_no_part_of_a_name_and_a_husbands_has_its_field() {
        let entry = |family: &str, given: &str| {
            let line = Draft::default().with("family", family).with("given", given).with("note", "sans");
            Entry::parse(&Draft::default(), &line, today()).unwrap().fiche
        };
        let her = entry("TAOUFIK née SAHLI", "Mme Jamila");
        assert_eq!((her.person.name.family.as_str(), her.person.name.given.as_str()), ("SAHLI", "Jamila"));
        assert_eq!(her.detail.said("married_name"), Some("TAOUFIK"));
        let her = entry("Vve TAOUFIK", "Jamila");
        assert_eq!(her.person.name.family, "TAOUFIK");
        assert_eq!(her.person.note.as_deref(), Some("sans · Vve TAOUFIK"));
    }

    #[test]
    fn problems_are_those_of_the_line_and_of_the_heading() {
        let head = Draft::default().with("course", "x").with("from", "31/02/2026");
        let found = Entry::parse(&head, &Draft::default().with("birth", "31/02/1990"), today()).unwrap_err();
        let fields: Vec<_> = found.0.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["family", "birth", "course", "from"]);
    }
}
