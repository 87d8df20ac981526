//! Hours: planned, held, lost, attended; and the two rates that are never one word: « taux de présence » counts heads,
//! « taux d'assiduité » counts minutes. Percentages are Σ/Σ, never a mean of percentages.
//!
//! A class that is put off is one class: it is planned, and held or lost, on the day and in the month it stands in now, and
//! adds nothing on the days before. One lost in a month that is closed stays lost there: what makes up for it later is a
//! class more of its own month, for what left the office is not told otherwise.

use super::message::Value;
use super::session::{Session, State};
use std::collections::BTreeMap;

/// A quotient kept as its two sums, so that it adds up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// What was reached.
    pub num: u64,
    /// Out of what.
    pub den: u64,
}

impl Rate {
    /// « Taux de présence »: of the women recorded and expected, those who came. Justified absences count, but those that
    /// are spared.
    pub const fn of_heads(came: u64, absent: u64, justified: u64, spared: u64) -> Self {
        Self { num: came, den: came + absent + justified.saturating_sub(spared) }
    }

    /// « Taux d'assiduité »: of the minutes offered and recorded, those received, by the same rule.
    pub const fn of_minutes(attended: u64, offered: u64, spared: u64) -> Self {
        Self { num: attended, den: offered.saturating_sub(spared) }
    }

    /// Tenths of a percent, rounded half up; `None` where there is nothing to divide by.
    pub const fn per_mille(self) -> Option<u64> {
        match self.den {
            0 => None,
            den => Some((self.num.saturating_mul(1_000).saturating_add(den / 2)) / den),
        }
    }

    /// As people read it: a percentage with one decimal, a dash where there is nothing to divide by.
    pub fn told(self) -> Value {
        let rate = self.per_mille().map(|n| Value::PerMille(i64::try_from(n).unwrap_or(i64::MAX)));
        rate.unwrap_or_else(|| "–".into())
    }
}

/// What a set of sessions came to. Minutes of classes, and minutes and heads of women.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// Sessions of every state, those put off to another day left out.
    pub sessions: u32,
    /// Sessions held.
    pub sessions_held: u32,
    /// Sessions not held.
    pub sessions_lost: u32,
    /// Minutes of classes that were planned, whatever became of them; one that was put off counts where it stands now.
    pub planned: u64,
    /// Minutes of classes held.
    pub held: u64,
    /// Minutes of classes not held, by reason: a code of `session::REASONS` or the clerk's words, empty where none is said.
    pub lost: BTreeMap<String, u64>,
    /// Women who came, in time or late.
    pub came: u64,
    /// Women absent without an accepted reason.
    pub absent: u64,
    /// Women absent with one.
    pub justified: u64,
    /// Women concerned of whom nothing was recorded: they count in no rate.
    pub untaken: u64,
    /// Instruction minutes received.
    pub attended: u64,
    /// Instruction minutes offered to those who came or were absent without an accepted reason.
    pub offered: u64,
    /// Instruction minutes missed with an accepted reason.
    pub excused: u64,
    /// Of those absent with a reason, those whose absence leaves the rates alone, as their course says.
    pub spared: u64,
    /// Of the minutes missed with a reason, those that leave the rates alone.
    pub spared_minutes: u64,
}

impl Hours {
    /// Minutes of classes not held.
    pub fn lost(&self) -> u64 {
        self.lost.values().sum()
    }

    /// « Taux de présence »: heads.
    pub const fn presence(&self) -> Rate {
        Rate::of_heads(self.came, self.absent, self.justified, self.spared)
    }

    /// « Taux d'assiduité »: minutes, by the same rule.
    pub const fn assiduity(&self) -> Rate {
        Rate::of_minutes(self.attended, self.offered + self.excused, self.spared_minutes)
    }

    /// Adds those of other sessions.
    pub fn merge(&mut self, other: &Self) {
        self.sessions += other.sessions;
        self.sessions_held += other.sessions_held;
        self.sessions_lost += other.sessions_lost;
        self.planned += other.planned;
        self.held += other.held;
        for (reason, minutes) in &other.lost {
            *self.lost.entry(reason.clone()).or_default() += minutes;
        }
        self.came += other.came;
        self.absent += other.absent;
        self.justified += other.justified;
        self.untaken += other.untaken;
        self.attended += other.attended;
        self.offered += other.offered;
        self.excused += other.excused;
        self.spared += other.spared;
        self.spared_minutes += other.spared_minutes;
    }
}

/// One of the numbers of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// Minutes of classes planned, whatever became of them.
    Planned,
    /// Minutes of classes held.
    Held,
    /// Minutes of classes not held.
    Lost,
    /// Instruction minutes received.
    Attended,
}

impl Number {
    /// All of them, as a row has them.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Held, Self::Lost, Self::Attended];

    /// What it is called on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Lost => "lost",
            Self::Attended => "attended",
        }
    }

    /// What it is called on screens and on paper.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Planned => "hours-planned",
            Self::Held => "hours-held",
            Self::Lost => "hours-lost",
            Self::Attended => "hours-attended",
        }
    }
}

/// A session behind a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Behind {
    /// The session.
    pub session: Session,
    /// Name of its course, French then Arabic.
    pub course: (String, Option<String>),
    /// Women who came, in time or late, and all of whom something was recorded but an exemption.
    pub heads: (u32, u32),
    /// Instruction minutes received.
    pub attended: u64,
}

impl Behind {
    /// What it adds to a number.
    pub fn minutes(&self, number: Number) -> u64 {
        u64::from(match number {
            Number::Planned => self.session.counted(),
            Number::Held if self.session.state == State::Held => self.session.minutes,
            Number::Held => 0,
            Number::Lost => self.session.lost(),
            Number::Attended => return self.attended,
        })
    }
}

/// What hours are added up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Course.
    Course,
    /// Module, all its versions together.
    Module,
    /// Trainer.
    Trainer,
    /// Centre.
    Centre,
    /// Month.
    Month,
}

impl By {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Course, Self::Module, Self::Trainer, Self::Centre, Self::Month];

    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Course => "course",
            Self::Module => "module",
            Self::Trainer => "trainer",
            Self::Centre => "centre",
            Self::Month => "month",
        }
    }

    /// Fluent id of its word.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Course => "alert-course",
            Self::Module => "hours-module",
            Self::Trainer => "hours-trainer",
            Self::Centre => "room-centre",
            Self::Month => "hours-month",
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_percentage_is_of_the_sums() {
        let one = Hours { came: 1, absent: 1, attended: 10, offered: 20, ..Hours::default() };
        let many =
            Hours { came: 98, absent: 0, justified: 2, attended: 980, offered: 980, excused: 20, ..Hours::default() };
        let spared = Hours { spared: 2, spared_minutes: 20, ..many.clone() };
        let mut all = one.clone();
        all.merge(&many);
        assert_eq!((one.presence().per_mille(), spared.presence().per_mille()), (Some(500), Some(1_000)));
        assert_eq!(all.presence(), Rate { num: 99, den: 102 });
        assert_eq!(all.assiduity(), Rate { num: 990, den: 1_020 });
        let mut all = one;
        all.merge(&spared);
        assert_eq!(all.presence(), Rate { num: 99, den: 100 });
        assert_eq!(Hours::default().presence().per_mille(), None);
    }

    proptest! {
        #[test]
        fn rates_stay_within_one_and_merge_in_any_order(
            parts in prop::collection::vec((0_u64..50, 0_u64..50, 0_u64..50), 0..12), neutral in any::<bool>(),
        ) {
            let hours = |(came, absent, justified): &(u64, u64, u64)| Hours {
                came: *came, absent: *absent, justified: *justified,
                attended: came * 50, offered: (came + absent) * 60, excused: justified * 60,
                spared: if neutral { *justified } else { 0 },
                spared_minutes: if neutral { justified * 60 } else { 0 }, ..Hours::default()
            };
            let sum = |parts: &mut dyn Iterator<Item = &(u64, u64, u64)>| {
                let mut all = Hours::default();
                parts.for_each(|part| all.merge(&hours(part)));
                all
            };
            let all = sum(&mut parts.iter());
            prop_assert_eq!(&all, &sum(&mut parts.iter().rev()));
            prop_assert!(all.presence().per_mille().unwrap_or(0) <= 1_000);
            prop_assert!(all.assiduity().per_mille().unwrap_or(0) <= 1_000);
            let counted = Hours { spared: 0, spared_minutes: 0, ..all.clone() };
            prop_assert!(all.presence().per_mille() >= counted.presence().per_mille());
        }
    }
}
