//! The delegation's rules, as one form: what law 09-08 wants said, how long records are kept, whom courses are for where a
//! module says nothing, who comes first where a course is full, how registers are marked, when an alert is raised, what an
//! exam and an apprenticeship ask for, the pause of Friday.

use super::date::{figures, parse_time};
use super::draft::{Draft, Problems};
use super::field::{self, Field, Kind, Script};
use super::labels::Labels;
use super::law;
use super::message::Message;
use super::waiting;
use chrono::{NaiveTime, Timelike};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// Yes and no, as they stand on disk.
const YES: &[&str] = &["1", "0"];

/// The fields. Each is a row of the table `setting` under the same name: texts as typed, numbers as digits, criteria as
/// `waiting::parse` reads them, letters as `Labels::parse` does, times as hours and minutes in one number: 1200.
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
    Field::new("waiting_criteria", Kind::Numbers, 24, 80).holds("3 1 2 4"),
    Field::new("late_minutes", Kind::Number, 4, 4).opens("sheet").holds("15"),
    Field::new("early_minutes", Kind::Number, 4, 4).beside().holds("0"),
    Field::new("lock_days", Kind::Number, 4, 4).holds("10"),
    Field::new("justified_neutral", Kind::Choice(YES), 18, 18).beside().holds("1"),
    Field::new("mark_labels", Kind::Text(Script::Latin), 18, 18).holds("P R A J D"),
    Field::new("alert_absences", Kind::Number, 4, 4).opens("alerts").holds("3"),
    Field::new("alert_percent", Kind::Number, 4, 4).holds("80"),
    Field::new("alert_after", Kind::Number, 4, 4).beside().holds("5"),
    Field::new("alert_abandon", Kind::Number, 4, 4).holds("30"),
    Field::new("alert_days", Kind::Number, 4, 4).beside().holds("3"),
    Field::new("alert_tasks", Kind::Choice(YES), 26, 26).holds("1"),
    Field::new("pass_mark", Kind::Number, 4, 4).opens("training").holds("10"),
    Field::new("workplace_share", Kind::Number, 4, 4).beside().holds("80"),
    Field::new("friday_from", Kind::Time, 6, 6).holds("12:00"),
    Field::new("friday_until", Kind::Time, 6, 6).beside().holds("14:00"),
];

/// The least and the greatest value of a setting that is a number; `None` for any other.
pub fn range(name: &str) -> Option<RangeInclusive<u16>> {
    Some(match name {
        "late_minutes" => 1..=240,
        "early_minutes" => 0..=240,
        "lock_days" => 0..=3650,
        "youngest" | "oldest" => 0..=130,
        "justified_neutral" | "alert_tasks" => 0..=1,
        "alert_absences" | "keep_contact" | "keep_training" | "keep_apprentice" | "keep_withdrawn" => 0..=99,
        "alert_percent" | "workplace_share" => 0..=100,
        "alert_after" | "alert_abandon" => 1..=999,
        "alert_days" => 0..=60,
        "pass_mark" => 0..=20,
        "friday_from" | "friday_until" => 0..=2359,
        _ => return None,
    })
}

/// A time of day as it stands on disk: 1230.
fn clock(at: NaiveTime) -> u32 {
    at.hour() * 100 + at.minute()
}

/// The time of day that stands on disk so.
fn at_clock(text: &str) -> Option<NaiveTime> {
    let number: u32 = text.parse().ok()?;
    NaiveTime::from_hms_opt(number / 100, number % 100, 0)
}

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
                    let range = range(field.id).unwrap_or(0..=u16::MAX);
                    field::number(FIELDS, field.id, draft, range, &mut problems).map(|number| number.to_string())
                }
                Kind::Choice(_) => field::choice(FIELDS, field.id, draft, &mut problems).map(str::to_owned),
                _ => field::text(FIELDS, field.id, draft, &mut problems),
            };
            let Some(text) = text else { continue };
            let text = match field.id {
                "waiting_criteria" => match problems.take(field.id, waiting::parse(&text)) {
                    Some(criteria) => waiting::on_disk(&criteria),
                    None => continue,
                },
                "mark_labels" => match problems.take(field.id, Labels::parse(&text)) {
                    Some(labels) => labels.text(),
                    None => continue,
                },
                _ if field.kind == Kind::Time => match problems.take(field.id, parse_time(&text)) {
                    Some(at) => clock(at).to_string(),
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
        let pause = |id| read.get(id).and_then(|text: &String| at_clock(text));
        if let (Some(from), Some(until)) = (pause("friday_from"), pause("friday_until"))
            && from > until
        {
            problems.add("friday_until", Message::new("setting-friday-order").with("from", from));
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
                "friday_from" | "friday_until" => at_clock(text).map_or_else(|| text.clone(), figures::time),
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
            .with("waiting_criteria", "2, 4")
            .with("early_minutes", "30")
            .with("mark_labels", "p r a j d s")
            .with("friday_from", "12h30")
            .with("friday_until", "14")
            .with("alert_tasks", "0");
        let read = Settings::parse(&typed).unwrap();
        assert_eq!((read.get("keep_contact"), read.get("waiting_criteria")), ("3", "commune,asked"));
        assert_eq!(read.to_draft().get("waiting_criteria"), "2 4");
        assert_eq!((read.get("friday_from"), read.get("friday_until"), read.get("alert_tasks")), ("1230", "1400", "0"));
        assert_eq!((read.to_draft().get("friday_from"), read.get("mark_labels")), ("12:30", "P R A J D S"));
        assert_eq!(Settings::parse(&read.to_draft()), Ok(read));
        for (field, text, id) in [
            ("keep_training", "100", "field-number"),
            ("keep_training", "dix", "field-number"),
            ("waiting_criteria", "beauté", "waiting-criterion-unknown"),
            ("youngest", "50", "eligibility-ages-order"),
            ("early_minutes", "241", "field-number"),
            ("late_minutes", "0", "field-number"),
            ("workplace_share", "101", "field-number"),
            ("mark_labels", "P A", "labels-five"),
            ("friday_until", "25h", "date-no-hour"),
            ("friday_until", "12:00", "setting-friday-order"),
            ("alert_tasks", "peut-être", "field-choice"),
        ] {
            let problems = Settings::parse(&typed.clone().with(field, text)).unwrap_err();
            assert_eq!(problems.0[0].message.id, id, "{text}");
        }
    }
}
