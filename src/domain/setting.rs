//! The delegation's rules about its registry, as one form: what law 09-08 wants said, how long records are kept, whom courses
//! are for where a module says nothing, who comes first where a course is full.

use super::draft::{Draft, Problems};
use super::field::{self, Field, Kind, Script};
use super::law;
use super::message::Message;
use super::waiting;
use std::collections::BTreeMap;

/// The fields. Each is a row of the table `setting` under the same name: texts as typed, years as digits, criteria as
/// `waiting::parse` reads them.
pub const FIELDS: &[Field] = &[
    Field::new("law_controller", Kind::Text(Script::Free), 50, law::LENGTH),
    Field::new("law_number", Kind::Text(Script::Free), 50, law::LENGTH),
    Field::new("law_contact", Kind::Text(Script::Free), 50, law::LENGTH),
    Field::new("law_purpose_fr", Kind::Text(Script::Free), 50, law::LENGTH),
    Field::new("law_purpose_ar", Kind::Text(Script::Free), 50, law::LENGTH),
    Field::new("law_purpose_zgh", Kind::Text(Script::Free), 50, law::LENGTH),
    Field::new("law_purpose_en", Kind::Text(Script::Free), 50, law::LENGTH),
    Field::new("keep_contact", Kind::Number, 4, 4).opens("keep").holds("2"),
    Field::new("keep_training", Kind::Number, 4, 4).holds("10"),
    Field::new("keep_apprentice", Kind::Number, 4, 4).holds("10"),
    Field::new("keep_withdrawn", Kind::Number, 4, 4).holds("0"),
    Field::new("youngest", Kind::Number, 4, 4).opens("courses").holds("15"),
    Field::new("oldest", Kind::Number, 4, 4).beside().holds("45"),
    Field::new("waiting_criteria", Kind::Text(Script::Free), 24, 80).holds("3 1 2 4"),
];

/// Years a record may be kept at most.
const KEPT: std::ops::RangeInclusive<u16> = 0..=99;
/// Ages that may be asked for.
const AGES: std::ops::RangeInclusive<u16> = 0..=130;

/// What is set, by field, as it stands on disk; what is not set is as it is where nothing is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings(BTreeMap<&'static str, String>);

impl Settings {
    /// From what stands on disk.
    pub fn of(stored: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        Self(stored.into_iter().filter(|(_, text)| !text.is_empty()).collect())
    }

    /// One of them as it stands on disk; empty if it is not set.
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// The only way from typed text to them.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut read = BTreeMap::new();
        for field in FIELDS {
            let text = match field.kind {
                Kind::Number => {
                    let range = if field.id.starts_with("keep_") { KEPT } else { AGES };
                    field::number(FIELDS, field.id, draft, range, &mut problems).map(|number| number.to_string())
                }
                _ => field::text(FIELDS, field.id, draft, &mut problems),
            };
            let Some(text) = text else { continue };
            let text = match field.id {
                "waiting_criteria" => match problems.take(field.id, waiting::parse(&text)) {
                    Some(criteria) => waiting::on_disk(&criteria),
                    None => continue,
                },
                _ => text,
            };
            read.insert(field.id, text);
        }
        let age = |id| read.get(id).and_then(|text: &String| text.parse::<u16>().ok());
        if let (Some(from), Some(to)) = (age("youngest"), age("oldest"))
            && from > to
        {
            problems.add("oldest", Message::new("eligibility-ages-order").with("from", from).with("to", to));
        }
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self(read))
    }

    /// What a form shows; `parse` reads it back unchanged. Criteria stand as their numbers, which need no language.
    pub fn to_draft(&self) -> Draft {
        let mut draft = Draft::default();
        for (field, text) in &self.0 {
            let text = match *field {
                "waiting_criteria" => waiting::parse(text).map_or_else(|_| text.clone(), |all| waiting::numbers(&all)),
                _ => text.clone(),
            };
            draft.set(*field, text);
        }
        draft
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_order_that_holds_where_none_is_set_is_shown() {
        let field = FIELDS.iter().find(|field| field.id == "waiting_criteria").unwrap();
        assert_eq!(field.holds, waiting::numbers(&waiting::Criterion::DEFAULT));
    }

    #[test]
    fn they_read_back_and_say_what_is_wrong() {
        let typed = Draft::default()
            .with("law_controller", "Délégation d'Azilal")
            .with("keep_contact", "٣")
            .with("youngest", "15")
            .with("oldest", "45")
            .with("waiting_criteria", "2, 4");
        let read = Settings::parse(&typed).unwrap();
        assert_eq!((read.get("keep_contact"), read.get("waiting_criteria")), ("3", "commune,asked"));
        assert_eq!(read.to_draft().get("waiting_criteria"), "2 4");
        assert_eq!(Settings::parse(&read.to_draft()), Ok(read));
        for (field, text, id) in [
            ("keep_training", "100", "field-number"),
            ("keep_training", "dix", "field-number"),
            ("waiting_criteria", "beauté", "waiting-criterion-unknown"),
            ("youngest", "50", "eligibility-ages-order"),
        ] {
            let problems = Settings::parse(&typed.clone().with(field, text)).unwrap_err();
            assert_eq!(problems.0[0].message.id, id, "{text}");
        }
    }
}
