//! A trainer: who teaches, under a contract with its dates; « formatrice », « monitrice » or « animatrice ».

use super::date::figures;
use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::TrainerId;
use super::message::{Message, Value};
use super::phone;
use chrono::NaiveDate;

/// On-disk codes of `trainer.kind`.
pub const KINDS: &[&str] = &["trainer", "monitor", "facilitator", "volunteer", "other"];

/// On-disk codes of `trainer.employer`: who signed the contract.
pub const EMPLOYERS: &[&str] = &["en", "association", "commune", "other"];

/// A valid trainer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trainer {
    /// As colleagues know her: « Mme OUHSSAINE Rachida ». Unique in the delegation.
    pub name: String,
    /// The same in Arabic.
    pub name_ar: Option<String>,
    /// One of `KINDS`.
    pub kind: Option<&'static str>,
    /// One of `EMPLOYERS`.
    pub employer: Option<&'static str>,
    /// As a person's phone is kept.
    pub phone: Option<String>,
    /// First day of her contract.
    pub from: Option<NaiveDate>,
    /// Its last day, included.
    pub to: Option<NaiveDate>,
    /// False once she teaches no more.
    pub active: bool,
}

/// A trainer with her id.
#[derive(Clone, Debug)]
pub struct TrainerRow {
    /// Her id.
    pub id: TrainerId,
    /// Everything else.
    pub trainer: Trainer,
    /// Courses that are not over and name her.
    pub courses: u16,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("name", Kind::Text(Script::Latin), 30, 60),
    Field::new("name_ar", Kind::Text(Script::Arabic), 30, 60),
    Field::new("kind", Kind::Choice(KINDS), 24, 24),
    Field::new("employer", Kind::Choice(EMPLOYERS), 24, 24),
    Field::new("phone", Kind::Phone, 20, 30),
    Field::new("from", Kind::Date, 12, 12),
    Field::new("to", Kind::Date, 12, 12).beside(),
];

/// The columns of its list.
pub const COLUMNS: &[Column<TrainerRow>] = &[
    Column::new("name", Width::Fill(20), Script::Latin, |r: &TrainerRow| r.trainer.name.as_str().into()),
    Column::new("name_ar", Width::Fill(16), Script::Arabic, |r: &TrainerRow| r.trainer.name_ar.clone().into()),
    Column::new("from", Width::Cells(10), Script::Latin, |r: &TrainerRow| r.trainer.from.into()),
    Column::new("to", Width::Cells(10), Script::Latin, |r: &TrainerRow| r.trainer.to.into()),
    Column::new("courses", Width::Cells(7), Script::Latin, |r: &TrainerRow| Value::from(r.courses)).far(),
];

impl Trainer {
    /// The only way from typed text to a trainer; `active` is 0 or 1 and no field of the form.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let name = field::required(FIELDS, "name", draft, &mut problems);
        if !name.is_empty() && !name.chars().any(char::is_alphabetic) {
            problems.add("name", Message::new("person-name-letters"));
        }
        let name_ar = field::text(FIELDS, "name_ar", draft, &mut problems);
        let kind = field::choice(FIELDS, "kind", draft, &mut problems);
        let employer = field::choice(FIELDS, "employer", draft, &mut problems);
        let phone = field::text(FIELDS, "phone", draft, &mut problems).map(|text| phone::store_form(&text).0);
        let from = field::date(FIELDS, "from", draft, today, &mut problems);
        let to = field::date(FIELDS, "to", draft, today, &mut problems);
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            problems.add("to", Message::new("trainer-ends-before").with("from", from));
        }
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self { name, name_ar, kind, employer, phone, from, to, active: draft.get("active") != "0" })
    }

    /// What a form shows to change it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        let date = |day: Option<NaiveDate>| day.map(figures::date).unwrap_or_default();
        let mut draft = Draft::default()
            .with("name", self.name.as_str())
            .with("name_ar", self.name_ar.as_deref().unwrap_or_default())
            .with("kind", self.kind.unwrap_or_default())
            .with("employer", self.employer.unwrap_or_default())
            .with("phone", self.phone.as_deref().unwrap_or_default())
            .with("from", date(self.from))
            .with("to", date(self.to));
        if !self.active {
            draft.set("active", "0");
        }
        draft
    }

    /// True if her contract covers a day; a bound that is not said covers everything on its side.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.active && self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    fn draft() -> Draft {
        Draft::default().with("name", "Mme OUHSSAINE").with("from", "1/10").with("to", "30/6/2027")
    }

    #[test]
    fn a_contract_covers_its_days() {
        let trainer = Trainer::parse(&draft(), today()).unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(trainer.covers(day("2026-10-01")) && trainer.covers(day("2027-06-30")));
        assert!(!trainer.covers(day("2026-09-30")) && !trainer.covers(day("2027-07-01")));
        assert!(Trainer { to: None, ..trainer.clone() }.covers(day("2090-01-01")));
        assert!(!Trainer { active: false, ..trainer }.covers(day("2026-10-01")));
    }

    #[test]
    fn what_is_refused() {
        for (draft, field, id) in [
            (draft().with("name", ""), "name", "field-missing"),
            (draft().with("name", "123"), "name", "person-name-letters"),
            (draft().with("kind", "x"), "kind", "field-choice"),
            (draft().with("to", "30/9/2026"), "to", "trainer-ends-before"),
            (draft().with("from", "31/2"), "from", "date-no-day"),
        ] {
            let problems = Trainer::parse(&draft, today()).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
        }
    }

    proptest! {
        #[test]
        fn a_trainer_reads_back(from in proptest::option::of(0_u64..40_000), days in proptest::option::of(0_u64..2_000), phone in "0[67][0-9]{8}") {
            let from = from.map(|n| NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + Days::new(n));
            let to = from.and_then(|from| days.map(|days| from + Days::new(days)));
            let read = Trainer { from, to, phone: Some(phone::store_form(&phone).0), ..Trainer::parse(&draft(), today()).unwrap() };
            prop_assert_eq!(Trainer::parse(&read.to_draft(), today()), Ok(read));
        }
    }
}
