//! Leave: days somebody is excused from, why, and the proof that was seen.

use super::date::figures;
use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::id::{LeaveId, PersonId};
use super::message::{Message, Value};
use chrono::NaiveDate;

/// Why: on-disk codes of `leave.kind`, words are Fluent `leave-kind-…`.
pub const KINDS: &[&str] = &["maternity", "illness", "child", "family", "exam", "travel", "work", "other"];

/// What was shown for it: on-disk codes of `leave.proof`, words are Fluent `leave-proof-…`.
pub const PROOFS: &[&str] = &["medical", "civil", "summons", "employer", "family", "other"];

/// Most days of one leave: a longer one is a suspension, or a slip of the year.
pub const MOST_DAYS: i64 = 366;

/// A valid leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leave {
    /// One of `KINDS`.
    pub kind: &'static str,
    /// First day.
    pub from: NaiveDate,
    /// Last day, included; `None`: not known yet.
    pub to: Option<NaiveDate>,
    /// One of `PROOFS`, and the day it was seen.
    pub proof: Option<(&'static str, NaiveDate)>,
    /// Anything else.
    pub note: Option<String>,
}

/// A leave, whose it is, and its last Change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaveRow {
    /// Its id.
    pub id: LeaveId,
    /// Whose.
    pub person: PersonId,
    /// Everything else.
    pub leave: Leave,
    /// The last Change that touched it.
    pub chg: i64,
}

/// The fields of its form.
pub const FIELDS: &[Field] = &[
    Field::new("from", Kind::Date, 12, 12),
    Field::new("to", Kind::Date, 12, 12).beside(),
    Field::new("kind", Kind::Choice(KINDS), 26, 20),
    Field::new("proof", Kind::Choice(PROOFS), 26, 20),
    Field::new("seen", Kind::Date, 12, 12).beside(),
    Field::new("note", Kind::Text(Script::Free), 44, 120),
];

/// The columns of its list.
pub const COLUMNS: &[Column<LeaveRow>] = &[
    Column::new("from", Width::Cells(10), Script::Latin, |row: &LeaveRow| Value::Date(row.leave.from)),
    Column::new("to", Width::Cells(10), Script::Latin, |row: &LeaveRow| row.leave.to.map_or(Value::Empty, Value::Date)),
    Column::new("kind", Width::Fill(20), Script::Free, |row: &LeaveRow| Value::Term(kind_term(row.leave.kind))),
    Column::new("proof", Width::Fill(20), Script::Free, |row: &LeaveRow| {
        row.leave.proof.map_or(Value::Term("leave-no-proof"), |(proof, _)| Value::Term(proof_term(proof)))
    }),
    Column::new("seen", Width::Cells(10), Script::Latin, |row: &LeaveRow| {
        row.leave.proof.map_or(Value::Empty, |(_, seen)| Value::Date(seen))
    }),
    Column::new("note", Width::Fill(16), Script::Free, |row: &LeaveRow| row.leave.note.clone().into()),
];

/// Fluent id of the word for a kind.
pub fn kind_term(kind: &str) -> &'static str {
    match kind {
        "maternity" => "leave-kind-maternity",
        "illness" => "leave-kind-illness",
        "child" => "leave-kind-child",
        "family" => "leave-kind-family",
        "exam" => "leave-kind-exam",
        "travel" => "leave-kind-travel",
        "work" => "leave-kind-work",
        _ => "leave-kind-other",
    }
}

/// Fluent id of the word for a proof.
pub fn proof_term(proof: &str) -> &'static str {
    match proof {
        "medical" => "leave-proof-medical",
        "civil" => "leave-proof-civil",
        "summons" => "leave-proof-summons",
        "employer" => "leave-proof-employer",
        "family" => "leave-proof-family",
        _ => "leave-proof-other",
    }
}

/// A kind as it is stored; one that a later program wrote is « other ».
pub fn kind(code: &str) -> &'static str {
    KINDS.iter().find(|known| **known == code).copied().unwrap_or("other")
}

/// A proof as it is stored, likewise.
pub fn proof(code: &str) -> &'static str {
    PROOFS.iter().find(|known| **known == code).copied().unwrap_or("other")
}

impl Leave {
    /// The only way from typed text to a leave. Without a last day it lasts until one is said; a proof without a day was
    /// seen today.
    pub fn parse(draft: &Draft, today: NaiveDate) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let kind = field::choice(FIELDS, "kind", draft, &mut problems);
        if kind.is_none() && draft.get("kind").trim().is_empty() {
            problems.add("kind", Message::new("field-missing"));
        }
        let from = field::date(FIELDS, "from", draft, today, &mut problems);
        if from.is_none() && draft.get("from").trim().is_empty() {
            problems.add("from", Message::new("field-missing"));
        }
        let to = field::date(FIELDS, "to", draft, today, &mut problems);
        if let (Some(from), Some(to)) = (from, to) {
            if to < from {
                problems.add("to", Message::new("period-ends-before").with("from", from));
            } else if to.signed_duration_since(from).num_days() >= MOST_DAYS {
                problems.add("to", Message::new("leave-long").with("max", MOST_DAYS));
            }
        }
        let proof = field::choice(FIELDS, "proof", draft, &mut problems);
        let seen = field::date(FIELDS, "seen", draft, today, &mut problems);
        match seen {
            Some(_) if draft.get("proof").trim().is_empty() => {
                problems.add("proof", Message::new("leave-proof-missing"));
            }
            Some(seen) if seen > today => problems.add("seen", Message::new("leave-proof-future")),
            _ => {}
        }
        let note = field::text(FIELDS, "note", draft, &mut problems);
        problems.in_order_of(FIELDS).into_result()?;
        let proof = proof.map(|proof| (proof, seen.unwrap_or(today)));
        Ok(Self { kind: kind.unwrap_or("other"), from: from.unwrap_or(today), to, proof, note })
    }

    /// What a form shows to change it; `parse` reads it back unchanged.
    pub fn to_draft(&self) -> Draft {
        let day = figures::date;
        Draft::default()
            .with("kind", self.kind)
            .with("from", day(self.from))
            .with("to", self.to.map(day).unwrap_or_default())
            .with("proof", self.proof.map_or("", |(proof, _)| proof))
            .with("seen", self.proof.map_or_else(String::new, |(_, seen)| day(seen)))
            .with("note", self.note.as_deref().unwrap_or_default())
    }

    /// Its days in words, short: they were just typed.
    pub fn span(&self) -> Message {
        let day = figures::short_date;
        match self.to {
            Some(to) => Message::new("leave-span").with("from", day(self.from)).with("to", day(to)),
            None => Message::new("leave-span-open").with("from", day(self.from)),
        }
    }

    /// True on its days.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// True if they share a day.
    pub fn meets(&self, other: &Self) -> bool {
        other.to.is_none_or(|to| self.from <= to) && self.to.is_none_or(|to| other.from <= to)
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

    #[test]
    fn what_is_refused() {
        let draft = Draft::default().with("kind", "illness").with("from", "24/11");
        assert_eq!(Leave::parse(&draft, today()).unwrap().to, None, "not known yet");
        let with = |field: &'static str, text: &str| draft.clone().with(field, text);
        for (draft, field, id) in [
            (with("kind", ""), "kind", "field-missing"),
            (with("kind", "grippe"), "kind", "field-choice"),
            (with("from", ""), "from", "field-missing"),
            (with("to", "23/11"), "to", "period-ends-before"),
            (with("to", "25/11/2027"), "to", "leave-long"),
            (with("proof", "papier"), "proof", "field-choice"),
            (with("seen", "23/11"), "proof", "leave-proof-missing"),
            (with("proof", "medical").with("seen", "25/11"), "seen", "leave-proof-future"),
        ] {
            let problems = Leave::parse(&draft, today()).unwrap_err();
            assert_eq!((problems.0[0].field, problems.0[0].message.id, problems.0.len()), (field, id, 1));
        }
    }

    fn leave(start: u64, days: Option<u64>) -> Leave {
        let from = today() + Days::new(start);
        Leave { kind: "illness", from, to: days.map(|days| from + Days::new(days)), proof: None, note: None }
    }

    proptest! {
        #[test]
        fn a_leave_reads_back(start in 0_u64..3_000, days in proptest::option::of(0_u64..366), proof in proptest::option::of(0_usize..6), kind in 0_usize..8) {
            let proof = proof.map(|at| (PROOFS[at], today()));
            let leave = Leave { kind: KINDS[kind], proof, note: Some("congé".into()), ..leave(start, days) };
            prop_assert_eq!(Leave::parse(&leave.to_draft(), today()), Ok(leave));
        }

        /// Two leaves meet if some day is a day of both.
        #[test]
        fn they_meet_on_a_day_of_both(one in 0_u64..30, long in proptest::option::of(0_u64..9), other in 0_u64..30, other_long in proptest::option::of(0_u64..9)) {
            let (one, other) = (leave(one, long), leave(other, other_long));
            let shared = (0..80).any(|day| { let day = today() + Days::new(day); one.covers(day) && other.covers(day) });
            prop_assert_eq!(one.meets(&other), shared);
            prop_assert_eq!(other.meets(&one), shared);
        }
    }

    #[test]
    fn every_code_has_its_word() {
        assert!(KINDS.iter().all(|code| kind_term(code) == format!("leave-kind-{code}")));
        assert!(PROOFS.iter().all(|code| proof_term(code) == format!("leave-proof-{code}")));
    }
}
