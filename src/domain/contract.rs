//! An apprentice's contract: with whom she learns a trade in a workplace, from when to when, for how many hours; the hours
//! that were attested there month by month, and the visits.

use super::date::{figures, quoted};
use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::{ContractId, EnrolmentId};
use super::message::{Message, Value};
use super::module::{hours_typed, parse_hours};
use super::person::Name;
use super::phone;
use chrono::NaiveDate;

/// A valid contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// Whose: code of the course and line number.
    pub line: (String, u16),
    /// As written on it.
    pub number: Option<String>,
    /// The enterprise, workshop or cooperative.
    pub employer: String,
    /// Who teaches her there: the maître d'apprentissage.
    pub master: Option<String>,
    /// As a person's phone is kept.
    pub phone: Option<String>,
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub to: NaiveDate,
    /// Minutes she is to spend there; `None`: the share that her module says.
    pub minutes: Option<u32>,
}

/// A contract as its list shows it.
#[derive(Clone, Debug)]
pub struct ContractRow {
    /// Its id.
    pub id: ContractId,
    /// Everything else.
    pub contract: Contract,
    /// Her place.
    pub enrolment: EnrolmentId,
    /// Her name; what a walk-in is called.
    pub name: Name,
    /// Minutes to spend in the workplace, by the contract or by the share of her module.
    pub wanted: u32,
    /// Minutes attested so far.
    pub attested: u32,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("line", Kind::Text(Script::Latin), 24, 30),
    Field::new("number", Kind::Text(Script::Latin), 16, 30),
    Field::new("employer", Kind::Text(Script::Free), 30, 80),
    Field::new("master", Kind::Text(Script::Free), 30, 80),
    Field::new("phone", Kind::Phone, 20, 30),
    Field::new("from", Kind::Date, 12, 12),
    Field::new("to", Kind::Date, 12, 12).beside(),
    Field::new("hours", Kind::Number, 6, 8),
];

/// The columns of its list.
pub const COLUMNS: &[Column<ContractRow>] = &[
    Column::new("who", Width::Fill(16), Script::Free, |r: &ContractRow| r.name.told()),
    Column::new("line", Width::Cells(13), Script::Latin, |r: &ContractRow| line_typed(&r.contract.line).into()),
    Column::new("employer", Width::Fill(14), Script::Free, |r: &ContractRow| r.contract.employer.as_str().into()),
    Column::new("to", Width::Cells(10), Script::Latin, |r: &ContractRow| Value::Date(r.contract.to)),
    Column::new("attested", Width::Cells(9), Script::Free, |r: &ContractRow| Value::Minutes(i64::from(r.attested)))
        .far(),
    Column::new("wanted", Width::Cells(9), Script::Free, |r: &ContractRow| Value::Minutes(i64::from(r.wanted))).far(),
];

/// What was attested, or seen, at the workplace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Hours of a month, signed by somebody of the workplace.
    Month {
        /// First day of the month.
        month: NaiveDate,
        /// Minutes she was there.
        minutes: u32,
        /// Who signed.
        signer: String,
        /// The day she or he signed.
        signed_on: NaiveDate,
    },
    /// A visit of the centre to the workplace.
    Visit {
        /// The day.
        on: NaiveDate,
        /// Who went.
        by: String,
        /// What was seen.
        note: Option<String>,
    },
}

/// Most hours of a month in a workplace: 8 hours on each of 27 working days, and a little.
pub const MOST_MONTH: u32 = 220 * 60;

/// A line as it is typed: `COUT-M2-A 7`.
pub fn line_typed(line: &(String, u16)) -> String {
    format!("{} {}", line.0, line.1)
}

fn parse_line(text: &str) -> Result<(String, u16), Message> {
    let western = super::date::western_digits(text.trim());
    let read = western.rsplit_once([' ', '/', '#']).and_then(|(code, number)| {
        let number = number.parse::<u16>().ok().filter(|number| *number > 0)?;
        Some((code.trim().to_uppercase(), number)).filter(|(code, _)| !code.is_empty())
    });
    read.ok_or_else(|| Message::new("contract-line-unknown").with("text", quoted(text)))
}

impl Contract {
    /// The only way from typed text to a contract.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let typed = field::required(FIELDS, "line", draft, &mut problems);
        let line = if typed.is_empty() { None } else { problems.take("line", parse_line(&typed)) };
        let number = field::text(FIELDS, "number", draft, &mut problems);
        let employer = field::required(FIELDS, "employer", draft, &mut problems);
        let master = field::text(FIELDS, "master", draft, &mut problems);
        let phone = field::text(FIELDS, "phone", draft, &mut problems).map(|text| phone::store_form(&text).0);
        let mut day = |id| {
            if draft.get(id).trim().is_empty() {
                problems.add(id, Message::new("field-missing"));
            }
            field::date(FIELDS, id, draft, today, &mut problems)
        };
        let (from, to) = (day("from"), day("to"));
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            problems.add("to", Message::new("trainer-ends-before").with("from", from));
        }
        let hours = field::text(FIELDS, "hours", draft, &mut problems);
        let minutes = hours.and_then(|hours| problems.take("hours", parse_hours(&hours)));
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self {
            line: line.unwrap_or_default(),
            number,
            employer,
            master,
            phone,
            from: from.unwrap_or(today),
            to: to.unwrap_or(today),
            minutes,
        })
    }

    /// What a form shows to change it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        let date = figures::date;
        Draft::default()
            .with("line", line_typed(&self.line))
            .with("number", self.number.as_deref().unwrap_or_default())
            .with("employer", self.employer.as_str())
            .with("master", self.master.as_deref().unwrap_or_default())
            .with("phone", self.phone.as_deref().unwrap_or_default())
            .with("from", date(self.from))
            .with("to", date(self.to))
            .with("hours", self.minutes.map(hours_typed).unwrap_or_default())
    }
}

/// A month or a visit, by its row.
pub type Line = (i64, Entry);

/// What the screen of an apprentice lists, and the command line.
pub const LINES: &[Column<Line>] = &[
    Column::new("when", Width::Cells(11), Script::Latin, |(_, entry): &Line| match entry {
        Entry::Month { month, .. } => figures::month(*month).into(),
        Entry::Visit { on, .. } => Value::Date(*on),
    }),
    Column::new("what", Width::Cells(18), Script::Free, |(_, entry): &Line| {
        Value::Term(match entry {
            Entry::Month { .. } => "apprentice-month",
            Entry::Visit { .. } => "apprentice-visit",
        })
    }),
    Column::new("time", Width::Cells(9), Script::Free, |(_, entry): &Line| match entry {
        Entry::Month { minutes, .. } => Value::Minutes(i64::from(*minutes)),
        Entry::Visit { .. } => Value::Empty,
    })
    .far(),
    Column::new("who", Width::Fill(14), Script::Free, |(_, entry): &Line| match entry {
        Entry::Month { signer, .. } => signer.as_str().into(),
        Entry::Visit { by, .. } => by.as_str().into(),
    }),
    Column::new("more", Width::Fill(14), Script::Free, |(_, entry): &Line| match entry {
        Entry::Month { signed_on, .. } => Value::Date(*signed_on),
        Entry::Visit { note, .. } => note.clone().into(),
    }),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    fn draft() -> Draft {
        Draft::default()
            .with("line", "cout-a 7")
            .with("employer", "Atelier Zellige")
            .with("from", "1/10")
            .with("to", "30/6/2027")
    }

    #[test]
    fn what_is_refused() {
        for (draft, field, id) in [
            (draft().with("line", ""), "line", "field-missing"),
            (draft().with("line", "cout-a"), "line", "contract-line-unknown"),
            (draft().with("line", "7"), "line", "contract-line-unknown"),
            (draft().with("employer", " "), "employer", "field-missing"),
            (draft().with("from", ""), "from", "field-missing"),
            (draft().with("to", "1/9/2026"), "to", "trainer-ends-before"),
            (draft().with("hours", "beau"), "hours", "module-hours-unknown"),
        ] {
            let problems = Contract::parse(&draft, today()).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
        }
        assert_eq!(Contract::parse(&draft().with("line", "COUT-A ٧"), today()).unwrap().line, ("COUT-A".to_owned(), 7));
    }

    proptest! {
        #[test]
        fn a_contract_reads_back(start in 0_u64..40_000, days in 0_u64..900, line in 1_u16..999, hours in proptest::option::of(1_u32..500_000)) {
            let from = NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + Days::new(start);
            let contract = Contract {
                line: ("COUT-M2-A".into(), line), number: Some("12/2026".into()), employer: "Coopérative".into(),
                master: Some("M. Rami".into()), phone: None, from, to: from + Days::new(days), minutes: hours,
            };
            prop_assert_eq!(Contract::parse(&contract.to_draft(), today()), Ok(contract));
        }
    }
}
