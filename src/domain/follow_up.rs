//! Asking after somebody: a task that an alert opens, its owner, the day to do it, and what came of it.

use super::id::{ClerkId, EnrolmentId, FollowUpId, PersonId};
use super::message::{Message, Value};
use super::{date, name};
use chrono::{Datelike, Days, NaiveDate};

/// What came of it: on-disk codes of `follow_up.outcome`, words are Fluent `follow-up-…`. `left` ends her place when the
/// clerk says so; the others only tell.
pub const OUTCOMES: &[&str] = &["called", "visited", "unreachable", "returned", "left", "other"];

/// Days to do it in, unless the delegation sets another number.
pub const DAYS: u16 = 3;

/// Most days that it can be put off: what is further away is forgotten, not put off.
pub const FURTHEST: u64 = 60;

/// Most characters of a note or a reason.
pub const NOTE: usize = 200;

/// A task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Its id.
    pub id: FollowUpId,
    /// Her line.
    pub enrolment: EnrolmentId,
    /// Who she is.
    pub person: Option<PersonId>,
    /// What raised it: the name of an alert.
    pub alert: String,
    /// The day it was opened.
    pub opened: NaiveDate,
    /// The day to do it.
    pub due: NaiveDate,
    /// Who is to do it, and her name.
    pub owner: (ClerkId, String),
    /// What came of it, and when; `None`: still to do.
    pub outcome: Option<(String, NaiveDate)>,
    /// Why it was put off last.
    pub reason: Option<String>,
    /// What was said.
    pub note: Option<String>,
    /// The last Change that touched it.
    pub chg: i64,
}

impl FollowUp {
    /// True while it is to be done.
    pub const fn open(&self) -> bool {
        self.outcome.is_none()
    }

    /// True if it stands in the way of another: one task for a woman at a time, and one a week.
    pub fn covers(&self, today: NaiveDate) -> bool {
        self.open() || week(self.opened) == week(today)
    }
}

/// The week of a day, Monday first, as one number a week.
pub fn week(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce() - 1).div_euclid(7)
}

/// The day to do what is opened today.
pub fn due(today: NaiveDate, days: u16) -> NaiveDate {
    today.checked_add_days(Days::new(u64::from(days))).unwrap_or(today)
}

/// An outcome as it is stored, in any case.
pub fn outcome(text: &str) -> Result<&'static str, Message> {
    let found = OUTCOMES.iter().find(|code| code.eq_ignore_ascii_case(text.trim()));
    found.copied().ok_or_else(|| {
        Message::new("field-choice").with("text", date::quoted(text)).with("choices", Value::words(OUTCOMES))
    })
}

/// Fluent id of the word for an outcome.
pub fn term(outcome: &str) -> &'static str {
    match outcome {
        "called" => "follow-up-called",
        "visited" => "follow-up-visited",
        "unreachable" => "follow-up-unreachable",
        "returned" => "follow-up-returned",
        "left" => "follow-up-gone",
        _ => "follow-up-other",
    }
}

/// A note as it is stored; `None` if nothing is left of it.
pub fn note(text: &str) -> Result<Option<String>, Message> {
    if text.contains('\0') {
        return Err(Message::new("field-nul"));
    }
    let clean = name::clean_free(text);
    let length = clean.chars().count();
    if length > NOTE {
        return Err(Message::new("field-long").with("length", length).with("max", NOTE));
    }
    Ok((!clean.is_empty()).then_some(clean))
}

/// The day and the reason of putting it off: a day after today, not further than `FURTHEST`, and a reason.
pub fn put_off(until: NaiveDate, reason: &str, today: NaiveDate) -> Result<String, Message> {
    if until <= today {
        return Err(Message::new("follow-up-until-past").with("day", today));
    }
    if until.signed_duration_since(today).num_days() > FURTHEST as i64 {
        return Err(Message::new("follow-up-until-far").with("max", FURTHEST as i64));
    }
    note(reason)?.ok_or_else(|| Message::new("follow-up-reason-missing"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!(week(ymd(2026, 11, 23)), week(ymd(2026, 11, 29)), "Monday and Sunday");
        assert_ne!(week(ymd(2026, 11, 22)), week(ymd(2026, 11, 23)));
        assert_eq!(week(ymd(2026, 12, 28)), week(ymd(2027, 1, 3)), "over the end of a year");
    }

    #[test]
    fn it_is_put_off_to_a_day_that_comes_and_for_a_reason() {
        let today = ymd(2026, 11, 24);
        assert_eq!(put_off(today, "absente", today).unwrap_err().id, "follow-up-until-past");
        assert_eq!(put_off(ymd(2027, 3, 1), "absente", today).unwrap_err().id, "follow-up-until-far");
        assert_eq!(put_off(ymd(2026, 12, 1), "  ", today).unwrap_err().id, "follow-up-reason-missing");
        assert_eq!(put_off(ymd(2026, 12, 1), " fête  de famille ", today).unwrap(), "fête de famille");
        assert_eq!(note(&"é".repeat(201)).unwrap_err().id, "field-long");
        assert_eq!(note("a\0b").unwrap_err().id, "field-nul");
        assert_eq!(outcome("Called"), Ok("called"));
        assert_eq!(outcome("disparue").unwrap_err().id, "field-choice");
    }
}
