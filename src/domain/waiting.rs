//! The waiting list of a course: who gets the next place, by criteria that are said aloud.

use super::date::western_digits;
use super::id::EnrolmentId;
use super::message::Message;
use super::order;
use chrono::NaiveDate;

/// What puts one woman before another. On-disk codes of the setting `waiting_criteria` and of `eligibility.waiting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Criterion {
    /// Who never had a place in any course comes first.
    First,
    /// Who lives in the commune of the centre comes first.
    Commune,
    /// Who fits the rules of the module comes first.
    Eligible,
    /// Who asked earlier comes first.
    Asked,
}

impl Criterion {
    /// All of them, by the numbers that a clerk types.
    pub const ALL: [Self; 4] = [Self::First, Self::Commune, Self::Eligible, Self::Asked];

    /// What holds where the delegation sets nothing.
    pub const DEFAULT: [Self; 4] = [Self::Eligible, Self::First, Self::Commune, Self::Asked];

    /// Its on-disk code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Commune => "commune",
            Self::Eligible => "eligible",
            Self::Asked => "asked",
        }
    }

    /// Fluent id of its words.
    pub const fn term(self) -> &'static str {
        match self {
            Self::First => "waiting-first",
            Self::Commune => "waiting-commune",
            Self::Eligible => "waiting-eligible",
            Self::Asked => "waiting-asked",
        }
    }
}

/// Criteria as typed and stored, the weightiest first: `eligible, commune, asked`, or by their numbers `3 2 4`. The date she asked always decides last.
pub fn parse(text: &str) -> Result<Vec<Criterion>, Message> {
    let mut found: Vec<Criterion> = Vec::new();
    for word in text.split([',', ' ', '،']).filter(|word| !word.is_empty()) {
        let number = western_digits(word).parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        let numbered = number.and_then(|at| Criterion::ALL.get(at).copied());
        let named = Criterion::ALL.into_iter().find(|one| one.code().eq_ignore_ascii_case(word));
        let Some(one) = numbered.or(named) else {
            return Err(Message::new("waiting-criterion-unknown").with("text", word));
        };
        if !found.contains(&one) {
            found.push(one);
        }
    }
    if found.is_empty() {
        found.extend(Criterion::DEFAULT);
    }
    Ok(found)
}

/// As they stand on disk: `eligible,commune`.
pub fn on_disk(criteria: &[Criterion]) -> String {
    criteria.iter().map(|one| one.code()).collect::<Vec<_>>().join(",")
}

/// `3 1 2 4`: criteria by the numbers that a clerk types, which need no language.
pub fn numbers(criteria: &[Criterion]) -> String {
    let number = |one: &Criterion| Criterion::ALL.iter().position(|own| own == one).map(|at| (at + 1).to_string());
    criteria.iter().filter_map(number).collect::<Vec<_>>().join(" ")
}

/// One who waits, and what the criteria ask of her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Her line.
    pub enrolment: EnrolmentId,
    /// The day she asked.
    pub asked: NaiveDate,
    /// She never had a place.
    pub first: bool,
    /// She lives in the commune of the centre.
    pub near: bool,
    /// The rules of the module speak for her.
    pub eligible: bool,
}

impl Candidate {
    /// The criteria that speak for her.
    pub fn merits(&self, criteria: &[Criterion]) -> Vec<Criterion> {
        let speaks = |one: &&Criterion| match one {
            Criterion::First => self.first,
            Criterion::Commune => self.near,
            Criterion::Eligible => self.eligible,
            Criterion::Asked => false,
        };
        criteria.iter().filter(speaks).copied().collect()
    }
}

/// Puts candidates in the order of the criteria; those equal by all of them by the day they asked, then by their line.
pub fn rank(candidates: &mut [Candidate], criteria: &[Criterion]) {
    order::by_key(candidates, |one| {
        let weights: Vec<i64> = criteria
            .iter()
            .map(|criterion| match criterion {
                Criterion::First => i64::from(!one.first),
                Criterion::Commune => i64::from(!one.near),
                Criterion::Eligible => i64::from(!one.eligible),
                Criterion::Asked => i64::from(chrono::Datelike::num_days_from_ce(&one.asked)),
            })
            .collect();
        (weights, one.asked, one.enrolment)
    });
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn candidate(id: i64, asked: u32, first: bool, near: bool) -> Candidate {
        let asked = NaiveDate::from_ymd_opt(2026, 9, asked).unwrap();
        Candidate { enrolment: EnrolmentId(id), asked, first, near, eligible: true }
    }

    fn order(criteria: &str) -> Vec<i64> {
        let mut all = [
            candidate(1, 3, false, true),
            candidate(2, 1, false, false),
            candidate(3, 9, true, false),
            candidate(4, 3, false, true),
        ];
        rank(&mut all, &parse(criteria).unwrap());
        all.iter().map(|one| one.enrolment.0).collect()
    }

    #[test]
    fn the_weightiest_criterion_decides_first() {
        assert_eq!(order("asked"), [2, 1, 4, 3]);
        assert_eq!(order("commune"), [1, 4, 2, 3]);
        assert_eq!(order("first, commune"), [3, 1, 4, 2]);
        assert_eq!(order(""), order("eligible first commune asked"));
    }

    #[test]
    fn criteria_are_read_as_typed() {
        assert_eq!(parse("Commune،asked commune"), Ok(vec![Criterion::Commune, Criterion::Asked]));
        assert_eq!(parse("beauty").unwrap_err().id, "waiting-criterion-unknown");
        for one in Criterion::ALL {
            assert_eq!(parse(&on_disk(&[one])), Ok(vec![one]));
            assert_eq!(parse(&numbers(&[one])), Ok(vec![one]));
        }
    }
}
