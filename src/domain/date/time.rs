//! Times of day and durations as clerks type them.

use super::quoted;
use crate::domain::clean;
use crate::domain::message::Message;
use chrono::NaiveTime;

/// Reads a time of day: `9`, `9h`, `830`, `14:30`, `14h30`.
pub fn parse_time(text: &str) -> Result<NaiveTime, Message> {
    let unknown = || Message::new("date-time-unknown").with("text", quoted(text));
    let (hour, minute) = split(text, &["h", "heures", "heure", "س", "الساعة"]).ok_or_else(unknown)?;
    let (hour, minute) = match (hour, minute) {
        (whole, None) if whole.digits <= 2 => (whole.value, 0),
        (whole, None) if whole.digits <= 4 => (whole.value / 100, whole.value % 100),
        (hour, Some(minute)) if hour.digits <= 2 && minute.digits == 2 => (hour.value, minute.value),
        _ => return Err(unknown()),
    };
    if hour > 23 {
        return Err(Message::new("date-no-hour").with("hour", hour));
    }
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or_else(|| Message::new("date-no-minute").with("minute", minute))
}

/// Reads a duration in minutes: `90`, `1h30`, `1:30`, `2h`, `45 min`.
pub fn parse_minutes(text: &str) -> Result<u16, Message> {
    let unknown = || Message::new("date-duration-unknown").with("text", quoted(text));
    let folded = fold(text);
    let bare = ["minutes", "minute", "min", "mn", "m", "'", "دقيقة", "دقائق", "د"]
        .into_iter()
        .find_map(|unit| folded.strip_suffix(unit))
        .map(str::trim_end);
    let minutes = if let Some(bare) = bare.filter(|bare| bare.bytes().all(|b| b.is_ascii_digit())) {
        number(bare).ok_or_else(unknown)?.value
    } else {
        let unmarked = !folded.contains(|c: char| !c.is_ascii_digit());
        match split(bare.unwrap_or(&folded), &["h", "heures", "heure", "س", "ساعة", "ساعات"]).ok_or_else(unknown)?
        {
            (minutes, None) if unmarked => minutes.value,
            (hours, minute) => {
                let minute = minute.map_or(0, |minute| minute.value);
                if minute > 59 {
                    return Err(Message::new("date-no-minute").with("minute", minute));
                }
                hours.value.saturating_mul(60).saturating_add(minute)
            }
        }
    };
    u16::try_from(minutes).map_err(|_| Message::new("date-duration-long"))
}

#[derive(Clone, Copy)]
struct Digits {
    value: u32,
    digits: usize,
}

fn fold(text: &str) -> String {
    super::western_digits(&clean::field(text)).trim().to_lowercase()
}

fn number(text: &str) -> Option<Digits> {
    let text = text.trim();
    let digits = text.len();
    if digits == 0 || digits > 9 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let value = text.parse().ok()?;
    Some(Digits { value, digits })
}

/// What stands before and after the sign between hours and minutes.
fn split(text: &str, hours: &[&str]) -> Option<(Digits, Option<Digits>)> {
    let folded = fold(text);
    let digits = folded.find(|c: char| !c.is_ascii_digit() && !c.is_whitespace());
    let Some(at) = digits else {
        return Some((number(&folded)?, None));
    };
    let (before, sign) = folded.split_at_checked(at)?;
    let after = [":", "."]
        .iter()
        .chain(hours.iter().rev())
        .filter_map(|mark| sign.strip_prefix(*mark))
        .min_by_key(|rest| rest.len())?;
    let after = after.trim().trim_end_matches("min").trim_end_matches("mn");
    if after.is_empty() {
        return Some((number(before)?, None));
    }
    Some((number(before)?, Some(number(after)?)))
}
