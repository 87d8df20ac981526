//! A timetable whose last day comes before its hours are given.

use super::{Course, MOST_DAYS, SHORTEST};
use crate::domain::closure::Closure;
use crate::domain::message::{Message, Value};
use chrono::{NaiveDate, TimeDelta};

/// What such a timetable comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    /// Its last day.
    pub ends_on: NaiveDate,
    /// Minutes it gives until then.
    pub given: u32,
    /// In so many sessions.
    pub sessions: usize,
    /// Minutes it is to give.
    pub wanted: u32,
    /// The day on which those would be given; `None` where no day a course may reach gives them.
    pub reached: Option<NaiveDate>,
}

impl Short {
    /// « 4 h en 2 séances d'ici le 15/12/2026, sur 60 h qui vont au 22/06/2027 », or that no day gives them.
    pub fn told(&self) -> Message {
        let minutes = |minutes: u32| Value::Minutes(i64::from(minutes));
        let said = Message::new(if self.reached.is_some() { "course-short" } else { "course-short-never" })
            .with("count", self.sessions)
            .with("given", minutes(self.given))
            .with("wanted", minutes(self.wanted))
            .with("to", self.ends_on);
        match self.reached {
            Some(day) => said.with("reached", day),
            None => said,
        }
    }
}

impl Course {
    /// The same course, its last day still to be found from its hours.
    #[must_use]
    pub fn until_its_hours(&self) -> Self {
        let ends_on = self.starts_on.checked_add_signed(TimeDelta::days(MOST_DAYS)).unwrap_or(self.ends_on);
        Self { ends_on, by_hours: true, ..self.clone() }
    }

    /// What it comes to, if its last day comes before its hours are given: `closures` reach to the last day a course may
    /// have.
    pub fn short(&self, closures: &[Closure]) -> Option<Short> {
        let wanted = self.minutes.filter(|_| !self.by_hours && !self.slots.is_empty())?;
        let planned = self.plan(closures);
        let held = || planned.iter().filter(|planned| planned.closed.is_none());
        let given = held().map(|planned| u32::from(planned.slot.minutes)).sum();
        if given + SHORTEST > wanted {
            return None;
        }
        let reached = self.until_its_hours().ended_by_hours(closures).ok().map(|course| course.ends_on);
        Some(Short { ends_on: self.ends_on, given, sessions: held().count(), wanted, reached })
    }

    /// True if another course would meet on other days or hours.
    pub fn meets_otherwise(&self, other: &Self) -> bool {
        let when = |own: &Self| (own.starts_on, own.ends_on, own.minutes, own.by_hours);
        when(self) != when(other) || self.slots != other.slots || self.excluded != other.excluded
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::draft::Draft;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn course(ends: &str, hours: &str) -> Course {
        let draft = Draft::default().with("code", "C").with("module", "81-000010").with("centre", "81-000002");
        let draft = draft.with("starts_on", "2026-12-01").with("ends_on", ends).with("hours", hours);
        Course::parse(&draft.with("slots", "mar 9-11"), day("2026-11-27")).unwrap()
    }

    #[test]
    fn an_end_before_the_hours_is_counted() {
        let short = course("2026-12-14", "60").short(&[]).unwrap();
        assert_eq!((short.given, short.sessions, short.wanted), (240, 2, 3_600));
        assert_eq!(short.reached, Some(day("2026-12-01") + TimeDelta::weeks(29)), "two hours a week");
        assert_eq!(course("2026-12-14", "4").short(&[]), None);
        assert_eq!(course("", "60").short(&[]), None, "its end follows its hours");
        let never = course("2026-12-14", "500").short(&[]).unwrap();
        assert_eq!((never.given, never.reached), (240, None), "no day gives them, and the end may be kept");
        assert_eq!(never.told().id, "course-short-never");
    }
}
