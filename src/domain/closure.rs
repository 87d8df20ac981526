//! Days without classes: holidays, souk days, harvests, works.

use super::date::{figures, quoted};
use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::{CentreId, ClosureId};
use super::message::{Message, Value};
use chrono::NaiveDate;

/// A valid closure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// `None`: every centre of the delegation.
    pub centre: Option<CentreId>,
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub to: NaiveDate,
    /// Why, in French.
    pub title: String,
    /// Why, in Arabic.
    pub title_ar: Option<String>,
    /// One of `KINDS`.
    pub kind: Option<&'static str>,
}

/// On-disk codes of `closure.kind`: public holidays, school holidays, works, harvest, the souk, anything else.
pub const KINDS: &[&str] = &["public", "school", "works", "harvest", "souk", "other"];

/// A closure with its id.
#[derive(Clone, Debug)]
pub struct ClosureRow {
    /// Its id.
    pub id: ClosureId,
    /// Everything else.
    pub closure: Closure,
    /// Code of the centre; `None` for all.
    pub centre_code: Option<String>,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("centre", Kind::Lookup("centre"), 24, 60),
    Field::new("from", Kind::Date, 12, 12),
    Field::new("to", Kind::Date, 12, 12).beside(),
    Field::new("title", Kind::Text(Script::Latin), 30, 60),
    Field::new("title_ar", Kind::Text(Script::Arabic), 30, 60),
    Field::new("kind", Kind::Choice(KINDS), 24, 24),
];

/// The columns of its list.
pub const COLUMNS: &[Column<ClosureRow>] = &[
    Column::new("from", Width::Cells(10), Script::Latin, |r: &ClosureRow| Value::Date(r.closure.from)),
    Column::new("to", Width::Cells(10), Script::Latin, |r: &ClosureRow| Value::Date(r.closure.to)),
    Column::new("centre", Width::Cells(8), Script::Latin, |r: &ClosureRow| r.centre_code.clone().into()),
    Column::new("title", Width::Fill(22), Script::Latin, |r: &ClosureRow| r.closure.title.as_str().into()),
    Column::new("title_ar", Width::Fill(18), Script::Arabic, |r: &ClosureRow| r.closure.title_ar.clone().into()),
];

/// Most days of one closure: a longer one is a slip of the year.
const MOST_DAYS: i64 = 366;

impl Closure {
    /// The only way from typed text to a closure. `centre` holds a centre id or nothing; without a last day it is one
    /// day long.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let centre = field::text(FIELDS, "centre", draft, &mut problems)
            .and_then(|text| problems.take("centre", parse_centre(&text)));
        let from = field::date(FIELDS, "from", draft, today, &mut problems);
        if from.is_none() && draft.get("from").trim().is_empty() {
            problems.add("from", Message::new("field-missing"));
        }
        let to = field::date(FIELDS, "to", draft, today, &mut problems).or(from);
        if let (Some(from), Some(to)) = (from, to) {
            if to < from {
                problems.add("to", Message::new("closure-ends-before").with("from", from));
            } else if to.signed_duration_since(from).num_days() >= MOST_DAYS {
                problems.add("to", Message::new("closure-long").with("max", MOST_DAYS));
            }
        }
        let title = field::required(FIELDS, "title", draft, &mut problems);
        let title_ar = field::text(FIELDS, "title_ar", draft, &mut problems);
        let kind = field::choice(FIELDS, "kind", draft, &mut problems);
        problems.in_order_of(FIELDS).into_result()?;
        Ok(Self { centre, from: from.unwrap_or(today), to: to.unwrap_or(today), title, title_ar, kind })
    }

    /// What a form shows to change it; `parse` reads it back unchanged. A centre stands as its id.
    pub fn to_draft(&self) -> Draft {
        Draft::default()
            .with("centre", self.centre.map(|id| id.to_string()).unwrap_or_default())
            .with("from", figures::date(self.from))
            .with("to", figures::date(self.to))
            .with("title", self.title.as_str())
            .with("title_ar", self.title_ar.as_deref().unwrap_or_default())
            .with("kind", self.kind.unwrap_or_default())
    }

    /// Its name, for sentences.
    pub fn named(&self) -> Value {
        Value::both(&self.title, self.title_ar.as_deref())
    }

    /// True if a class of `centre` on `day` falls into it.
    pub fn covers(&self, centre: CentreId, day: NaiveDate) -> bool {
        self.centre.is_none_or(|own| own == centre) && (self.from..=self.to).contains(&day)
    }
}

/// The centre of an id as it is shown or stored.
pub(super) fn parse_centre(text: &str) -> Result<CentreId, Message> {
    text.parse().map_err(|()| Message::new("field-record").with("text", quoted(text)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    fn today() -> NaiveDate {
        ymd(2026, 11, 24)
    }

    #[test]
    fn a_closure_is_read_and_covers_its_days() {
        let draft = Draft::default().with("from", "1/12").with("title", "Travaux").with("centre", "81-000002");
        let one = Closure::parse(&draft, today()).unwrap();
        let centre = one.centre.unwrap();
        assert_eq!((one.from, one.to), (ymd(2026, 12, 1), ymd(2026, 12, 1)));
        assert!(one.covers(centre, ymd(2026, 12, 1)));
        assert!(!one.covers(CentreId(centre.0 + 1), ymd(2026, 12, 1)));
        let all = Closure::parse(&draft.with("centre", "").with("to", "5/12"), today()).unwrap();
        assert!(all.covers(centre, ymd(2026, 12, 5)));
        assert!(!all.covers(centre, ymd(2026, 12, 6)));
        assert!(!all.covers(centre, ymd(2026, 11, 30)));
    }

    #[test]
    fn what_is_refused() {
        let draft = Draft::default().with("from", "1/12").with("title", "Travaux");
        for (draft, field, id) in [
            (draft.clone().with("from", ""), "from", "field-missing"),
            (draft.clone().with("from", "31/2"), "from", "date-no-day"),
            (draft.clone().with("to", "30/11"), "to", "closure-ends-before"),
            (draft.clone().with("to", "1/12/2062"), "to", "closure-long"),
            (draft.clone().with("title", " "), "title", "field-missing"),
            (draft.with("centre", "x"), "centre", "field-record"),
        ] {
            let problems = Closure::parse(&draft, today()).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id), (field, id));
            assert_eq!(problems.0.len(), 1);
        }
    }

    proptest! {
        #[test]
        fn a_closure_reads_back(start in 0_u64..40_000, days in 0_u64..366, centre in proptest::option::of(1_i64..1_000_000_000_000)) {
            let from = ymd(1950, 1, 1) + Days::new(start);
            let closure = Closure { centre: centre.map(CentreId), from, to: from + Days::new(days), title: "Aïd".into(), title_ar: Some("عيد".into()), kind: Some("school") };
            prop_assert_eq!(Closure::parse(&closure.to_draft(), today()), Ok(closure));
        }
    }
}
