//! What marks add up to: counts and minutes of one or many registers, and the two rates. Every rule of what counts for
//! whom is here: the sheet, the month, her record, alerts, hours and the first screen ask nobody else.

use super::{Mark, Status};
use crate::domain::hours::Rate;

/// Counts and minutes of one or many registers. Percentages are always Σ/Σ, never a mean of percentages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Present.
    pub present: u32,
    /// Late.
    pub late: u32,
    /// Absent without an accepted reason.
    pub absent: u32,
    /// Absent with one.
    pub justified: u32,
    /// Need not come.
    pub exempt: u32,
    /// Concerned, and nothing was recorded.
    pub untaken: u32,
    /// Of those who came, left before the end.
    pub early: u32,
    /// Of those absent with a reason, those whose absence leaves the rates alone.
    pub spared: u32,
    /// Instruction minutes received.
    pub attended: u32,
    /// Instruction minutes offered to those concerned, exempt ones left out.
    pub offered: u32,
    /// Of the minutes offered, those missed with an accepted reason.
    pub excused: u32,
    /// Of the minutes missed with a reason, those that leave the rates alone.
    pub spared_minutes: u32,
    /// Of the minutes offered, those of which nothing is recorded.
    pub open: u32,
}

impl Totals {
    /// Counts one concerned line of a class of so many minutes, where a justified absence leaves the rates alone or not.
    pub fn add(&mut self, mark: Option<&Mark>, class_minutes: u16, neutral: bool) {
        let more = |sum: &mut u32, n: u16| *sum = sum.saturating_add(u32::from(n));
        let Some(mark) = mark else {
            more(&mut self.untaken, 1);
            more(&mut self.offered, class_minutes);
            more(&mut self.open, class_minutes);
            return;
        };
        let count = match mark.status {
            Status::Present => &mut self.present,
            Status::Late => &mut self.late,
            Status::Absent => &mut self.absent,
            Status::Justified => &mut self.justified,
            Status::Exempt => &mut self.exempt,
        };
        more(count, 1);
        more(&mut self.early, u16::from(mark.early.is_some()));
        more(&mut self.attended, mark.attended(class_minutes));
        if mark.status != Status::Exempt {
            more(&mut self.offered, class_minutes);
        }
        if mark.status == Status::Justified {
            more(&mut self.excused, class_minutes);
            if neutral {
                more(&mut self.spared, 1);
                more(&mut self.spared_minutes, class_minutes);
            }
        }
    }

    /// Adds those of another register.
    pub fn merge(&mut self, other: &Self) {
        for (mine, theirs) in [
            (&mut self.present, other.present),
            (&mut self.late, other.late),
            (&mut self.absent, other.absent),
            (&mut self.justified, other.justified),
            (&mut self.exempt, other.exempt),
            (&mut self.untaken, other.untaken),
            (&mut self.early, other.early),
            (&mut self.spared, other.spared),
            (&mut self.attended, other.attended),
            (&mut self.offered, other.offered),
            (&mut self.excused, other.excused),
            (&mut self.spared_minutes, other.spared_minutes),
            (&mut self.open, other.open),
        ] {
            *mine = mine.saturating_add(theirs);
        }
    }

    /// Women who came, in time or late: the numerator of the « taux de présence ».
    pub const fn came(&self) -> u32 {
        self.present.saturating_add(self.late)
    }

    /// Women expected and recorded. Exempt ones do not count.
    pub const fn expected(&self) -> u32 {
        self.came().saturating_add(self.absent).saturating_add(self.justified)
    }

    /// « Taux de présence »: heads. What nobody recorded counts in no rate.
    pub fn presence(&self) -> Rate {
        Rate::of_heads(self.came().into(), self.absent.into(), self.justified.into(), self.spared.into())
    }

    /// « Taux d'assiduité »: minutes, by the same rule.
    pub fn assiduity(&self) -> Rate {
        let recorded = self.offered.saturating_sub(self.open);
        Rate::of_minutes(self.attended.into(), recorded.into(), self.spared_minutes.into())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::super::Given;
    use super::*;
    use proptest::prelude::*;

    fn mark(status: Status) -> Mark {
        Mark::parse(status, None, None, 180).unwrap()
    }

    #[test]
    fn what_is_not_taken_is_never_absent() {
        let mut totals = Totals::default();
        totals.add(None, 180, true);
        assert_eq!((totals.absent, totals.untaken, totals.expected(), totals.offered), (0, 1, 0, 180));
        totals.add(Some(&mark(Status::Exempt)), 180, true);
        assert_eq!((totals.expected(), totals.offered), (0, 180));
        totals.add(Some(&mark(Status::Justified)), 180, true);
        assert_eq!((totals.came(), totals.expected(), totals.attended), (0, 1, 0));
    }

    #[test]
    fn each_course_has_its_own_rule_and_the_sums_keep_both() {
        let (mut spares, mut counts) = (Totals::default(), Totals::default());
        for status in [Status::Present, Status::Present, Status::Justified] {
            spares.add(Some(&mark(status)), 60, true);
            counts.add(Some(&mark(status)), 60, false);
        }
        assert_eq!((spares.presence(), counts.presence()), (Rate { num: 2, den: 2 }, Rate { num: 2, den: 3 }));
        let mut both = spares;
        both.merge(&counts);
        assert_eq!(both.presence(), Rate { num: 4, den: 5 });
        assert_eq!(both.assiduity(), Rate { num: 240, den: 300 });
    }

    proptest! {
        #[test]
        fn totals_add_up(marks in prop::collection::vec((0_usize..6, 1_u16..=90, 0_u16..=90), 0..60), cut in 0_usize..60, neutral in any::<bool>()) {
            let marks: Vec<Option<Mark>> = marks
                .into_iter()
                .map(|(i, late, early)| {
                    let status = *Status::ALL.get(i)?;
                    let own = Mark::parse(status, (status == Status::Late).then_some(late), None, 180).unwrap();
                    let came = matches!(status, Status::Present | Status::Late) && early > 0;
                    Some(if came { Mark::after(Some(&own), Given::Early(early), 180, false).unwrap() } else { own })
                })
                .collect();
            let count = |marks: &[Option<Mark>]| {
                let mut totals = Totals::default();
                for mark in marks {
                    totals.add(mark.as_ref(), 180, neutral);
                }
                totals
            };
            let all = count(&marks);
            prop_assert_eq!((all.expected() + all.exempt + all.untaken) as usize, marks.len());
            prop_assert!(all.attended <= all.offered && all.early <= all.came());
            prop_assert_eq!(all.offered, 180 * (marks.len() as u32 - all.exempt));
            // Heads and minutes are two rates over the same women.
            let (heads, minutes) = (all.presence(), all.assiduity());
            prop_assert_eq!(minutes.den, heads.den * 180);
            prop_assert!(heads.num <= heads.den && minutes.num <= heads.num * 180);
            let (one, two) = marks.split_at(cut.min(marks.len()));
            let mut sum = count(one);
            sum.merge(&count(two));
            prop_assert_eq!(sum, all);
        }
    }
}
