//! Alerts: whose attendance asks for a call or a visit. Pure rules over what was recorded, earliest class first.

use super::attendance::{Mark, Status, Totals};
use super::message::Message;
use chrono::NaiveDate;

/// When an alert is raised; settings of the delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// So many unjustified absences one after the other.
    pub absences: u16,
    /// The least rate of hours, in percent, that a certificate asks for.
    pub percent: u16,
    /// A rate says something after so many recorded classes.
    pub after: u16,
    /// Days without a presence after which leaving is proposed.
    pub abandon: u16,
    /// True: a justified absence leaves the rate alone.
    pub neutral: bool,
}

impl Default for Limits {
    /// What holds where the delegation sets nothing.
    fn default() -> Self {
        Self { absences: 3, percent: 80, after: 5, abandon: 30, neutral: true }
    }
}

/// One class that concerned her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its day.
    pub on: NaiveDate,
    /// Its length.
    pub minutes: u16,
    /// What was recorded; `None`: nothing.
    pub mark: Option<Mark>,
}

/// Why somebody is on the list, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alert {
    /// The rate is out of reach even if she comes to everything: percent reachable at most.
    Unreachable(u16),
    /// Not seen for so many days; leaving is proposed from the day after she was last there.
    Gone(u16, NaiveDate),
    /// So many unjustified absences one after the other, to this day.
    Absences(u16),
    /// The rate of hours, in percent, is under the limit.
    Low(u16),
}

impl Alert {
    /// Its name in scripts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unreachable(_) => "unreachable",
            Self::Gone(..) => "gone",
            Self::Absences(_) => "absences",
            Self::Low(_) => "low",
        }
    }

    /// What an alert of that name says where nothing is known of its numbers any more.
    pub fn kind(name: &str) -> Message {
        Message::new(match name {
            "unreachable" => "alert-kind-unreachable",
            "gone" => "alert-kind-gone",
            "low" => "alert-kind-low",
            _ => "alert-kind-absences",
        })
    }

    /// What it says, where the least rate is `percent`.
    pub fn words(self, percent: u16) -> Message {
        match self {
            Self::Unreachable(reachable) => {
                Message::new("alert-unreachable").with("percent", percent).with("reachable", reachable)
            }
            Self::Gone(days, leaves) => Message::new("alert-gone").with("days", days).with("day", leaves),
            Self::Absences(count) => Message::new("alert-absences").with("count", count),
            Self::Low(rate) => Message::new("alert-low").with("rate", rate).with("percent", percent),
        }
    }
}

/// Unjustified absences at the end of what was recorded. An accepted reason ends the run as a presence does; a class of
/// which nothing was recorded and an exemption neither count nor end it.
pub fn run(classes: &[Class]) -> u16 {
    let mut run = 0_u16;
    for mark in classes.iter().filter_map(|class| class.mark.as_ref()) {
        run = match mark.status {
            Status::Absent => run.saturating_add(1),
            Status::Exempt => run,
            Status::Present | Status::Late | Status::Justified => 0,
        };
    }
    run
}

/// Minutes received and offered that the rate counts, and minutes that may still be received: classes to come, and those
/// past of which nothing was recorded.
pub fn sums(classes: &[Class], to_come: u64, neutral: bool) -> (u64, u64, u64) {
    let mut totals = Totals::default();
    for class in classes {
        totals.add(class.mark.as_ref(), class.minutes, neutral);
    }
    let rate = totals.assiduity();
    (rate.num, rate.den, to_come + u64::from(totals.open))
}

/// True if no way to come to what is still open reaches the rate.
pub const fn out_of_reach(attended: u64, offered: u64, open: u64, percent: u16) -> bool {
    let (best, whole) = (attended + open, offered + open);
    whole > 0 && best * 100 < whole * percent as u64
}

/// When somebody was to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Her first day.
    pub from: NaiveDate,
    /// The last day up to today on which she was on leave: nobody looked for her before it ended.
    pub excused: Option<NaiveDate>,
    /// Today.
    pub today: NaiveDate,
}

/// Everything that speaks of one woman in one course, the gravest first. `to_come` are the minutes of classes after today
/// that will concern her.
pub fn of(classes: &[Class], to_come: u64, expected: Expected, limits: &Limits) -> Vec<Alert> {
    let Expected { from, excused, today } = expected;
    let mut found = Vec::new();
    let (attended, offered, open) = sums(classes, to_come, limits.neutral);
    let percent = |part: u64, whole: u64| u16::try_from(part * 100 / whole.max(1)).unwrap_or(100);
    let recorded = classes.iter().filter(|class| class.mark.as_ref().is_some_and(|mark| mark.status != Status::Exempt));
    if out_of_reach(attended, offered, open, limits.percent) {
        found.push(Alert::Unreachable(percent(attended + open, offered + open)));
    }
    let came =
        |class: &&Class| class.mark.as_ref().is_some_and(|mark| matches!(mark.status, Status::Present | Status::Late));
    let last = classes.iter().rfind(came).map(|class| class.on);
    let since = last.unwrap_or(from).max(excused.unwrap_or(from));
    let days = u16::try_from(today.signed_duration_since(since).num_days()).unwrap_or(0);
    let missed = classes.iter().any(|class| {
        (class.on > since || last.is_none() && excused.is_none())
            && class.mark.as_ref().is_some_and(|mark| mark.status == Status::Absent)
    });
    if days >= limits.abandon && missed {
        let leaves = last.and_then(|day| day.succ_opt()).unwrap_or(from);
        found.push(Alert::Gone(days, leaves));
    }
    let run = run(classes);
    if limits.absences > 0 && run >= limits.absences {
        found.push(Alert::Absences(run));
    }
    let enough = recorded.count() >= usize::from(limits.after);
    if enough && offered > 0 && attended * 100 < offered * u64::from(limits.percent) {
        found.push(Alert::Low(percent(attended, offered)));
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    fn day(n: usize) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 10, 1).unwrap() + chrono::Days::new(n as u64)
    }

    fn classes(letters: &str) -> Vec<Class> {
        let status = |c: char| Status::ALL.into_iter().find(|status| status.letter() == c);
        letters
            .chars()
            .enumerate()
            .map(|(n, c)| Class {
                on: day(n),
                minutes: 60,
                mark: status(c).map(|status| Mark::parse(status, None, None, 60).unwrap()),
            })
            .collect()
    }

    fn told(letters: &str, to_come: u64, today: usize) -> Vec<Alert> {
        of(&classes(letters), to_come, Expected { from: day(0), excused: None, today: day(today) }, &Limits::default())
    }

    #[test]
    fn nobody_looks_for_her_while_she_is_on_leave() {
        let told = |excused: Option<usize>| {
            let expected = Expected { from: day(0), excused: excused.map(day), today: day(60) };
            of(&classes("PAJJJJA"), 6_000, expected, &Limits { after: 99, ..Limits::default() })
        };
        assert_eq!(told(None), [Alert::Gone(60, day(1))]);
        assert_eq!(told(Some(60)), [], "still on leave");
        assert_eq!(told(Some(5)), [Alert::Gone(55, day(1))], "counted from the end of the leave");
        assert_eq!(told(Some(40)), [], "twenty days, and no absence since");
    }

    #[test]
    fn absences_one_after_the_other() {
        for (letters, run_) in [("AAA", 3), ("AAJA", 1), ("AA.A", 3), ("AADA", 3), ("AAAP", 0), ("RAA", 2), ("", 0)] {
            assert_eq!(run(&classes(letters)), run_, "{letters}");
        }
    }

    #[test]
    fn each_alert_has_its_limit() {
        assert_eq!(told("PPPPPPPPPPAA", 6_000, 12), []);
        assert_eq!(told("PPPPPPPPPPPPPAAA", 6_000, 16), [Alert::Absences(3)]);
        assert_eq!(told("PAPAP", 6_000, 5), [Alert::Low(60)]);
        assert_eq!(told("PAPA", 6_000, 5), [], "four classes say nothing yet");
        assert_eq!(told("PAPAP", 120, 5), [Alert::Unreachable(71), Alert::Low(60)]);
        assert_eq!(told("PA", 6_000, 30), [Alert::Gone(30, day(1))]);
        assert_eq!(told("A", 6_000, 31), [Alert::Gone(31, day(0))], "she never came");
        assert_eq!(told("P.", 6_000, 60), [], "nothing recorded is no absence");
        assert_eq!(told("JJJJJJ", 6_000, 6), []);
    }

    proptest! {
        /// The run against the longest tail of nothing but absences among what counts.
        #[test]
        fn the_run_is_the_longest_tail(letters in "[PARJD.]{0,14}") {
            let counting: Vec<char> = letters.chars().filter(|c| *c != '.' && *c != 'D').collect();
            let longest = (0..=counting.len()).filter(|n| counting[counting.len() - n..].iter().all(|c| *c == 'A')).max().unwrap();
            prop_assert_eq!(usize::from(run(&classes(&letters))), longest);
        }

        /// Out of reach is: of every way to come or not to what is open, none reaches the rate.
        #[test]
        fn out_of_reach_is_no_way_to_reach(letters in "[PARJD.]{0,8}", coming in 0_usize..5, percent in 0_u16..=100, neutral in any::<bool>()) {
            let classes = classes(&letters);
            let (attended, offered, open) = sums(&classes, coming as u64 * 60, neutral);
            let blanks = letters.chars().filter(|c| *c == '.').count() + coming;
            prop_assert_eq!(open, blanks as u64 * 60);
            let mut reached = false;
            let mut any = false;
            for ways in 0_u32..1 << blanks {
                let came = u64::from(ways.count_ones()) * 60;
                let (num, den) = (attended + came, offered + blanks as u64 * 60);
                any |= den > 0;
                reached |= den > 0 && num * 100 >= den * u64::from(percent);
            }
            prop_assert_eq!(out_of_reach(attended, offered, open, percent), any && !reached);
        }
    }
}
