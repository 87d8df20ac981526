//! Births as they are known: a day, a month, a year, or an age that somebody declared.

use super::date::{self, Reading, Year, figures, quoted};
use super::message::{Message, Value};
use super::{clean, name};
use chrono::{Datelike, Months, NaiveDate};

/// Nobody is older, in years.
const OLDEST: u8 = 130;

/// When a person was born, as precisely as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Birth {
    /// A full date. On disk `1990-05-12`.
    Day(NaiveDate),
    /// Month and year. On disk `1990-05`.
    Month(i32, u32),
    /// The year alone. On disk `1990`.
    Year(i32),
    /// So many years old on that day, as declared. On disk `~36@2026-11-24`.
    Age(u8, NaiveDate),
}

impl Birth {
    /// Reads what a clerk types or a spreadsheet holds: `12/3/1995`, `3/1995`, `1995`, `23a`, in any digits.
    /// A birth after `today` or more than 130 years before is refused.
    ///
    /// Two digits of a year are the last such year that is not in the future; `95` alone is refused, being a year or an age.
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, Message> {
        let birth = match declared_age(text, today) {
            Some(age) => age?,
            None => Self::dated(text, today)?,
        };
        let (first, last) = birth.range();
        let declared_later = matches!(birth, Self::Age(_, on) if on > today);
        if first > today || declared_later {
            return Err(Message::new("birth-future").with("text", quoted(text)));
        }
        if age_between(last, today) > i32::from(OLDEST) {
            return Err(Message::new("birth-old").with("text", quoted(text)).with("years", u32::from(OLDEST)));
        }
        Ok(birth)
    }

    fn dated(text: &str, today: NaiveDate) -> Result<Self, Message> {
        let latest = today.year();
        let text = known_part(text);
        // What is no date is told as what a birth may be: « j » and « 12/3 » are of no use here.
        let read = date::read(text).map_err(|why| match why.id {
            "date-unknown" => Message::new("birth-unknown").with("text", quoted(text)),
            _ => why,
        })?;
        match read {
            Reading::Offset(days) => date::shift(today, days).map(Self::Day),
            Reading::Four(hundreds, rest) => {
                let year = hundreds.saturating_mul(100).saturating_add(rest);
                Ok(Self::Year(i32::try_from(year).unwrap_or(0)))
            }
            Reading::Full(day, month, year) => {
                let found = date::civil(day, month, year.within(latest));
                match (found, year) {
                    (Ok(born), Year::Short(_)) if born > today => {
                        date::civil(day, month, year.within(latest.saturating_sub(100)))
                    }
                    (found, _) => found,
                }
                .map(Self::Day)
            }
            Reading::Month(month, year) => Self::month(month, year, today),
            // `3/95` can only be a month and a year.
            Reading::DayMonth(month, year) if year > 12 => {
                Self::month(month, Year::Short(i32::try_from(year).unwrap_or(0)), today)
            }
            Reading::DayMonth(..) => Err(Message::new("birth-needs-year").with("text", quoted(text))),
            Reading::Day(number) => Err(Message::new("birth-short").with("number", number)),
            Reading::Weekday(..) => Err(Message::new("birth-unknown").with("text", quoted(text))),
        }
    }

    fn month(month: u32, year: Year, today: NaiveDate) -> Result<Self, Message> {
        date::check_month(month)?;
        let mut latest = today.year();
        if month > today.month() && matches!(year, Year::Short(_)) {
            latest -= 1;
        }
        Ok(Self::Month(year.within(latest), month))
    }

    /// True if it says more than another that it agrees with: a day of the year that is all the other knows.
    pub fn sharpens(self, other: Self) -> bool {
        let (own, its) = (self.range(), other.range());
        own != its && its.0 <= own.0 && own.1 <= its.1 && !matches!(self, Self::Age(..))
    }

    /// Reads the on-disk form.
    pub fn from_disk(text: &str) -> Option<Self> {
        if let Some(age) = text.strip_prefix('~') {
            let (age, on) = age.split_once('@')?;
            return Some(Self::Age(digits(age, 3)?, iso_day(on)?));
        }
        match text.len() {
            4 => Some(Self::Year(digits(text, 4)?)),
            7 => {
                let (year, month) = text.split_once('-')?;
                let month = digits(month, 2).filter(|month| (1..=12).contains(month))?;
                (year.len() == 4).then_some(Self::Month(digits(year, 4)?, month))
            }
            _ => iso_day(text).map(Self::Day),
        }
    }

    /// Writes the on-disk form.
    pub fn to_disk(self) -> String {
        match self {
            // As chrono itself shows a day, which is ten times faster than by a format.
            Self::Day(day) => day.to_string(),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Year(year) => format!("{year:04}"),
            Self::Age(age, on) => format!("~{age}@{on}"),
        }
    }

    /// As people write it: `12/05/1990`, `05/1990`, `1990`, `36 a (24/11/2026)` without parentheses in cells: `36a 24/11/2026`.
    /// Reads back through `parse`.
    pub fn to_typed(self) -> String {
        match self {
            Self::Day(day) => figures::date(day),
            Self::Month(year, month) => format!("{month:02}/{year:04}"),
            Self::Year(year) => format!("{year:04}"),
            Self::Age(age, on) => format!("{age}a {}", figures::date(on)),
        }
    }

    /// As it fits a column of ten cells: a declared age as the later of the two years that it leaves open.
    pub fn brief(self) -> Value {
        match self {
            Self::Age(..) => Message::new("birth-about").with("year", format!("{:04}", self.range().1.year())).into(),
            _ => self.to_typed().into(),
        }
    }

    /// Least and greatest age on a day, in completed years; both equal where the day is known.
    /// A 29 February birthday falls on 1 March in common years.
    pub fn ages_on(self, day: NaiveDate) -> (u8, u8) {
        let (first, last) = self.range();
        let age = |born| u8::try_from(age_between(born, day).clamp(0, 255)).unwrap_or(u8::MAX);
        (age(last), age(first))
    }

    /// First and last possible day of birth.
    pub fn range(self) -> (NaiveDate, NaiveDate) {
        let month = |year, first, last| {
            let from = NaiveDate::from_ymd_opt(year, first, 1);
            let to = NaiveDate::from_ymd_opt(year, last, date::days_in(last, year));
            (from.unwrap_or(NaiveDate::MIN), to.or(from).unwrap_or(NaiveDate::MIN))
        };
        match self {
            Self::Day(day) => (day, day),
            Self::Month(year, of) => month(year, of.clamp(1, 12), of.clamp(1, 12)),
            Self::Year(year) => month(year, 1, 12),
            Self::Age(age, on) => {
                let back = |years: u32| on.checked_sub_months(Months::new(years * 12)).unwrap_or(NaiveDate::MIN);
                let older = back(u32::from(age) + 1);
                (older.succ_opt().unwrap_or(older), back(u32::from(age)))
            }
        }
    }
}

/// What a paper writes for a day or a month that nobody knows.
fn is_unknown_part(part: &str) -> bool {
    part.chars().all(|c| matches!(c, '0' | '٠' | '۰' | '?' | '؟' | 'x' | 'X' | '.' | '…' | '-' | '–' | '_' | '*' | ' '))
}

/// A birth without the day and the month that its paper says nobody knows: `00/00/1988`, `??/05/1988`, `--/--/1988` and
/// `..../1988` say the year, or month and year; so does `1988-00-00`.
pub fn known_part(text: &str) -> &str {
    let Some(mark) = ['/', '-', '.'].into_iter().find(|mark| text.contains(*mark)) else { return text };
    let mut rest = text.trim();
    if let Some((year, after)) = rest.split_once(mark)
        && year.chars().count() == 4
        && year.chars().all(char::is_numeric)
        && !year.chars().all(|c| is_unknown_part(c.encode_utf8(&mut [0; 4])))
        && after.split(mark).all(is_unknown_part)
    {
        return year;
    }
    for _ in 0..2 {
        let Some((part, after)) = rest.split_once(mark) else { break };
        if !is_unknown_part(part) || after.trim().is_empty() {
            break;
        }
        rest = after.trim();
    }
    rest
}

/// True for a birth that says that it is not known: `00/00/00`, `0`, `--`, `??/??/????`; and for the day before the first of
/// a spreadsheet, which is what it shows for a zero.
pub fn is_unknown(text: &str) -> bool {
    let text = text.trim();
    let nothing = text.chars().all(|c| c == '/' || is_unknown_part(c.encode_utf8(&mut [0; 4])))
        && (text.contains('/') || !text.contains(['x', 'X']));
    !text.is_empty() && (nothing || ZERO_OF_SPREADSHEETS.contains(&date::western_digits(text).as_ref()))
}

/// Excel shows 0 as the day before 1 January 1900; LibreOffice as the one that it counts from.
const ZERO_OF_SPREADSHEETS: [&str; 6] =
    ["00/01/1900", "0/1/1900", "00/01/00", "1900-01-00", "30/12/1899", "1899-12-30"];

/// Completed years from a birth to a day; negative before it.
fn age_between(born: NaiveDate, day: NaiveDate) -> i32 {
    let years = day.year().saturating_sub(born.year());
    if (day.month(), day.day()) < (born.month(), born.day()) { years.saturating_sub(1) } else { years }
}

fn digits<T: std::str::FromStr>(text: &str, most: usize) -> Option<T> {
    let right = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    right.then(|| text.parse().ok()).flatten()
}

fn iso_day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    NaiveDate::from_ymd_opt(digits(year, 4)?, digits(month, 2)?, digits(day, 2)?)
}

/// `2020`, `en 2020`, `سنة 2020`.
fn year_alone(text: &str) -> Option<i32> {
    let words = ["en ", "in ", "سنة ", "عام ", "في "];
    let year = words.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text).trim();
    digits(year, 4).filter(|year| (1900..=2100).contains(year))
}

/// `23a`, `23 ans`, `23 سنة`, `~23`, with the day or the year it was declared after it where that was not today.
/// `None` if the text is no age at all.
fn declared_age(text: &str, today: NaiveDate) -> Option<Result<Birth, Message>> {
    let field = clean::field(text);
    let clean = date::western_digits(&field);
    let bare = clean.trim();
    let (bare, marked) = match bare.strip_prefix('~') {
        Some(rest) => (rest.trim_start(), true),
        None => (bare, false),
    };
    let (age, rest) = bare.split_at_checked(bare.bytes().take_while(u8::is_ascii_digit).count())?;
    if age.is_empty() || age.len() > 3 {
        return None;
    }
    let rest = rest.trim_start();
    let (word, on) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let bare_number = marked && word.is_empty();
    if !is_years(word) && !bare_number {
        return None;
    }
    let on = on.trim().trim_start_matches(['(', '@']).trim_end_matches(')').trim();
    let on = on.strip_prefix("au ").unwrap_or(on);
    let on = match year_alone(on) {
        _ if on.is_empty() => Ok(today),
        // Declared in a year that names no day: its middle leaves both years of birth open.
        Some(year) => Ok(NaiveDate::from_ymd_opt(year, 7, 1).map_or(today, |middle| match year == today.year() {
            true => middle.min(today),
            false => middle,
        })),
        None => date::parse_date(on, today),
    };
    let years = age.parse::<u8>().ok().filter(|years| *years <= OLDEST);
    Some(match (years, on) {
        (Some(years), Ok(on)) => Ok(Birth::Age(years, on)),
        (None, Ok(_)) => Err(Message::new("birth-old").with("text", quoted(text)).with("years", u32::from(OLDEST))),
        (_, Err(message)) => Err(message),
    })
}

fn is_years(word: &str) -> bool {
    if !word.contains(char::is_alphabetic) {
        return false;
    }
    let words = name::words(word);
    let [word] = words.as_slice() else {
        return false;
    };
    ["a", "an", "ans", "annees", "y", "yr", "years", "سنه", "سنوات", "عام", "عاما", "اعوام", "س"]
        .contains(&word.as_str())
}

#[cfg(test)]
mod tests;
