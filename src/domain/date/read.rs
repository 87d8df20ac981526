//! What a typed date says, before it is known which day that is.

use super::vocabulary::{month_of, near_of, weekday_of};
use crate::domain::message::Message;
use crate::domain::{clean, name};

/// A date as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain) enum Reading {
    /// So many days from today.
    Offset(i64),
    /// A weekday, Monday = 1, and so many days from it.
    Weekday(u8, i64),
    /// A day of the month alone.
    Day(u32),
    /// Day and month.
    DayMonth(u32, u32),
    /// Four digits in a row: day and month, or a year.
    Four(u32, u32),
    /// Month and year.
    Month(u32, Year),
    /// Day, month and year.
    Full(u32, u32, Year),
}

/// A year as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain) enum Year {
    /// In full.
    Whole(i32),
    /// Its last two digits.
    Short(i32),
}

impl Year {
    /// The year; two digits are the last such year not after `latest`.
    pub(in crate::domain) fn within(self, latest: i32) -> i32 {
        match self {
            Self::Whole(year) => year,
            Self::Short(two) => latest.saturating_sub(latest.saturating_sub(two).rem_euclid(100)),
        }
    }
}

/// A typed text as a message quotes it: clean, and short.
pub(in crate::domain) fn quoted(text: &str) -> String {
    let clean = clean::field(text);
    let mut short: String = clean.trim().chars().take(40).collect();
    if clean.trim().chars().nth(40).is_some() {
        short.push('…');
    }
    short
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Number { value: u32, digits: usize },
    Word(String),
    Plus,
    Minus,
    Separator,
    Other,
}

/// Reads what was typed, in any digits and either script.
pub(in crate::domain) fn read(text: &str) -> Result<Reading, Message> {
    let field = clean::field(text);
    let clean = super::western_digits(&field);
    let clean = without_time(&clean).trim();
    if clean.is_empty() {
        return Err(Message::new("date-empty"));
    }
    understand(&tokens(clean)).ok_or_else(|| Message::new("date-unknown").with("text", quoted(text)))
}

/// Spreadsheets write midnight after a date: `1995-03-12 00:00:00`, `1995-03-12T00:00`.
fn without_time(text: &str) -> &str {
    let Some((before, _)) = text.split_once(':') else {
        return text;
    };
    before.rsplit_once([' ', 'T', 't']).map_or(text, |(date, _)| date)
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if let Some(digit) = c.to_digit(10) {
            let (mut value, mut digits) = (digit, 1);
            while let Some(next) = chars.peek().and_then(|c| c.to_digit(10)) {
                value = value.saturating_mul(10).saturating_add(next);
                digits += 1;
                chars.next();
            }
            found.push(Token::Number { value, digits });
        } else if c.is_alphabetic() {
            let mut word = String::from(c);
            while let Some(next) = chars.next_if(|c| in_word(*c)) {
                word.push(next);
            }
            found.push(Token::Word(name::words(&word).concat()));
        } else if !c.is_whitespace() {
            found.push(match c {
                '+' => Token::Plus,
                '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Token::Minus,
                '/' | '\\' | '.' | ',' | '،' | '؍' | '\u{2044}' | '_' => Token::Separator,
                _ => Token::Other,
            });
        }
    }
    found
}

fn in_word(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\'' | '\u{2019}') || unicode_normalization::char::is_combining_mark(c)
}

fn understand(tokens: &[Token]) -> Option<Reading> {
    use Token::{Minus, Number, Plus, Word};
    match tokens {
        [sign @ (Plus | Minus), Number { value, .. }] => Some(Reading::Offset(signed(sign, *value))),
        [Word(word)] | [Word(word), Token::Separator] => named(word, 0),
        [Word(word), sign @ (Plus | Minus), Number { value, .. }] if month_of(word).is_none() => {
            named(word, signed(sign, *value))
        }
        _ => numbers(tokens),
    }
}

fn signed(sign: &Token, value: u32) -> i64 {
    if *sign == Token::Minus { -i64::from(value) } else { i64::from(value) }
}

fn named(word: &str, days: i64) -> Option<Reading> {
    near_of(word)
        .map(|near| Reading::Offset(near.saturating_add(days)))
        .or_else(|| weekday_of(word).map(|weekday| Reading::Weekday(weekday, days)))
}

/// A number or the name of a month.
#[derive(Clone, Copy)]
struct Part {
    value: u32,
    digits: usize,
}

impl Part {
    const fn short(self) -> bool {
        self.digits <= 2
    }

    fn year(self) -> Option<Year> {
        let value = i32::try_from(self.value).ok()?;
        match self.digits {
            2 => Some(Year::Short(value)),
            4 => Some(Year::Whole(value)),
            _ => None,
        }
    }
}

/// The digits of the name of a month: none, so that it is no day and no year.
const NAMED: usize = 0;

fn numbers(tokens: &[Token]) -> Option<Reading> {
    let parts = parts(tokens)?;
    match *parts.as_slice() {
        [only] => compact(only),
        [a, b] if a.digits == NAMED => Some(Reading::Month(a.value, b.year()?)),
        [a, b] if a.digits == 4 && b.short() => Some(Reading::Month(b.value, a.year()?)),
        [a, b] if a.short() && b.short() => Some(Reading::DayMonth(a.value, b.value)),
        [a, b] if a.short() && b.digits == 4 => Some(Reading::Month(a.value, b.year()?)),
        [y, m, d] if y.digits == 4 && m.short() && d.short() => Some(Reading::Full(d.value, m.value, y.year()?)),
        [d, m, y] if d.digits > NAMED && d.short() && m.short() => Some(Reading::Full(d.value, m.value, y.year()?)),
        _ => None,
    }
}

/// Numbers and month names between single separators.
fn parts(tokens: &[Token]) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut separated = true;
    for (i, token) in tokens.iter().enumerate() {
        match token {
            Token::Number { value, digits } => {
                parts.push(Part { value: *value, digits: *digits });
                separated = false;
            }
            Token::Word(word) if word == "er" && i == 1 => {}
            Token::Word(word) => {
                parts.push(Part { value: month_of(word)?, digits: NAMED });
                separated = false;
            }
            Token::Minus | Token::Separator if !separated => separated = true,
            _ => return None,
        }
    }
    let dot_at_end = matches!(tokens, [.., Token::Word(_), Token::Separator]);
    (!separated || dot_at_end).then_some(parts)
}

/// Digits without separators.
fn compact(Part { value, digits }: Part) -> Option<Reading> {
    let two = |n: u32| i32::try_from(n % 100).ok().map(Year::Short);
    let four = |n: u32| i32::try_from(n % 10_000).ok().map(Year::Whole);
    match digits {
        1 | 2 => Some(Reading::Day(value)),
        4 => Some(Reading::Four(value / 100, value % 100)),
        6 => Some(Reading::Full(value / 10_000, value / 100 % 100, two(value)?)),
        8 => {
            let (day, month) = (value / 1_000_000, value / 10_000 % 100);
            if (1..=12).contains(&month) && (1..=31).contains(&day) {
                return Some(Reading::Full(day, month, four(value)?));
            }
            Some(Reading::Full(value % 100, value / 100 % 100, four(value / 10_000)?))
        }
        _ => None,
    }
}
