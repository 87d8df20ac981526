//! The weekly timetable in one line: `lun mer 9-12, jeu 14:30-16h`.

use super::Slot;
use crate::domain::date::{self, quoted};
use crate::domain::message::Message;
use crate::domain::{clean, name};
use chrono::{NaiveTime, Timelike};

/// Shortest and longest class, in minutes: what the file accepts.
const LENGTHS: std::ops::RangeInclusive<u16> = 5..=720;

/// How weekdays are written in the line, Monday first.
const DAYS: [&str; 7] = ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"];

/// Reads a weekly timetable: `lun 9-12, jeu 14:30-16h`, French, Arabic or English day names.
///
/// Days come before their hours, several at once (`lun mer 9-12`, `lun-ven 9-12`); hours without a day belong to the
/// days before them (`lun 9-12, 14-16`). The line comes back sorted; hours of one day may not overlap, and a class ends on
/// the day it begins.
pub fn parse_slots(text: &str) -> Result<Vec<Slot>, Message> {
    let unknown = || Message::new("course-slots-unknown").with("text", quoted(text));
    let tokens = tokens(text)?;
    let mut slots: Vec<Slot> = Vec::new();
    let mut days: Vec<u8> = Vec::new();
    let mut days_open = false;
    let mut rest = tokens.as_slice();
    loop {
        rest = match rest {
            [] => break,
            [Token::Comma, rest @ ..] => rest,
            [Token::Day(from), Token::To, Token::Day(to), rest @ ..] => {
                if !days_open {
                    days.clear();
                }
                days.extend(days_between(*from, *to));
                days_open = true;
                rest
            }
            [Token::Day(day), rest @ ..] => {
                if !days_open {
                    days.clear();
                }
                days.push(*day);
                days_open = true;
                rest
            }
            [Token::Time(from), Token::To, Token::Time(to), rest @ ..] => {
                if days.is_empty() {
                    return Err(Message::new("course-slots-no-day").with("text", quoted(text)));
                }
                days_open = false;
                for weekday in &days {
                    slots.push(slot(*weekday, *from, *to)?);
                }
                rest
            }
            _ => return Err(unknown()),
        };
    }
    if days_open || (slots.is_empty() && !tokens.is_empty()) {
        return Err(unknown());
    }
    slots.sort_unstable();
    for pair in slots.windows(2) {
        if let [one, next] = pair
            && one.weekday == next.weekday
            && minute_of(one.starts).saturating_add(one.minutes) > minute_of(next.starts)
        {
            return Err(Message::new("course-slots-overlap")
                .with("one", slots_typed(&[*one]))
                .with("two", slots_typed(&[*next])));
        }
    }
    Ok(slots)
}

/// The line that `parse_slots` reads back: days with the same hours stand together.
pub fn slots_typed(slots: &[Slot]) -> String {
    let mut groups: Vec<(String, String)> = Vec::new();
    for slot in slots {
        let Some(day) = DAYS.get(usize::from(slot.weekday).wrapping_sub(1)) else {
            continue;
        };
        let ends = minute_of(slot.starts).saturating_add(slot.minutes) % 1_440;
        let hours = format!("{}-{}", hour(minute_of(slot.starts)), hour(ends));
        match groups.iter_mut().find(|(_, same)| *same == hours) {
            Some((days, _)) => {
                days.push(' ');
                days.push_str(day);
            }
            None => groups.push(((*day).to_owned(), hours)),
        }
    }
    let entries: Vec<String> = groups.into_iter().map(|(days, hours)| format!("{days} {hours}")).collect();
    entries.join(", ")
}

/// Such a line as people read it, each day by its name, of Monday for 1; what is no day stands as it was typed.
pub fn slots_read(line: &str, day: impl Fn(usize) -> String) -> String {
    let read = |part: &str| {
        let word = part.trim_end_matches(|c: char| !c.is_alphabetic());
        let at = DAYS.iter().position(|own| *own == word)?;
        Some(day(at + 1) + part.strip_prefix(word).unwrap_or_default())
    };
    let parts = line.split_inclusive(|c: char| !c.is_alphabetic());
    parts.map(|part| read(part).unwrap_or_else(|| part.to_owned())).collect()
}

fn hour(minute: u16) -> String {
    match (minute / 60, minute % 60) {
        (hour, 0) => hour.to_string(),
        (hour, minute) => format!("{hour}:{minute:02}"),
    }
}

fn minute_of(time: NaiveTime) -> u16 {
    u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
}

fn slot(weekday: u8, from: NaiveTime, to: NaiveTime) -> Result<Slot, Message> {
    let Some(minutes) = minute_of(to).checked_sub(minute_of(from)).filter(|n| *n > 0) else {
        return Err(Message::new("course-slots-order").with("from", from).with("to", to));
    };
    if !LENGTHS.contains(&minutes) {
        return Err(Message::new("course-slots-length")
            .with("minutes", minutes)
            .with("least", *LENGTHS.start())
            .with("most", *LENGTHS.end()));
    }
    Ok(Slot { weekday, starts: from, minutes })
}

/// `lun-ven`, `sam-mar` over the end of the week.
fn days_between(from: u8, to: u8) -> Vec<u8> {
    let mut days = vec![from];
    let mut day = from;
    while day != to && days.len() < 7 {
        day = day % 7 + 1;
        days.push(day);
    }
    days
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Day(u8),
    Time(NaiveTime),
    To,
    Comma,
}

fn tokens(text: &str) -> Result<Vec<Token>, Message> {
    let clean = date::western_digits(&clean::lines(text)).to_lowercase();
    let mut found = Vec::new();
    let mut chars = clean.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_ascii_digit() {
            let mut time = String::from(c);
            while let Some(next) = chars.next_if(|c| in_time(*c)) {
                time.push(next);
            }
            // `9 h 30`: the hour's sign after a space, the minutes after another.
            let mut ahead = chars.clone();
            let sign = ahead.find(|c| *c != ' ');
            let alone = !ahead.peek().is_some_and(|c| c.is_alphabetic());
            if sign == Some('h') && alone && !time.contains(['h', ':']) {
                chars = ahead;
                time.push('h');
                let mut ahead = chars.clone();
                if ahead.next_if_eq(&' ').is_some() && ahead.peek().is_some_and(char::is_ascii_digit) {
                    chars = ahead;
                }
                while let Some(next) = chars.next_if(char::is_ascii_digit) {
                    time.push(next);
                }
            }
            found.push(Token::Time(date::parse_time(&time)?));
        } else if c.is_alphabetic() {
            let mut word = String::from(c);
            while let Some(next) = chars.next_if(|c| in_word(*c)) {
                word.push(next);
            }
            if let Some(token) = word_token(&word)? {
                found.push(token);
            }
        } else {
            match c {
                '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => found.push(Token::To),
                ',' | ';' | '،' | '؛' | '\n' | '+' | '|' => found.push(Token::Comma),
                ' ' | '/' | '&' | '.' | ':' => {}
                c if c.is_whitespace() => {}
                _ => {
                    return Err(Message::new("course-slots-unknown").with("text", quoted(text)));
                }
            }
        }
    }
    Ok(found)
}

fn in_time(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, 'h' | ':' | 'س')
}

fn in_word(c: char) -> bool {
    c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c)
}

/// A day by as little as tells it from the others, as timetables on a wall have it: `l ma me j v s d`, `ن ث ر خ ج ح`.
/// The Arabic initial of Saturday is that of the hour.
fn initial(word: &str) -> Option<u8> {
    Some(match word {
        "l" | "ن" => 1,
        "ma" | "ث" => 2,
        "me" | "ر" => 3,
        "j" | "خ" => 4,
        "v" | "ج" => 5,
        "s" => 6,
        "d" | "ح" => 7,
        _ => return None,
    })
}

/// A day, a word between two hours, or a word that says nothing.
fn word_token(word: &str) -> Result<Option<Token>, Message> {
    if let Some(day) = date::weekday(word) {
        return Ok(Some(Token::Day(day)));
    }
    match name::words(word).concat().as_str() {
        "a" | "au" | "to" | "الي" => Ok(Some(Token::To)),
        "et" | "and" | "le" | "les" | "de" | "from" | "و" | "من" | "يوم" | "h" => Ok(None),
        // « والأربعاء »: and, glued to the day.
        folded => match initial(folded).or_else(|| folded.strip_prefix('و').and_then(date::weekday)) {
            Some(day) => Ok(Some(Token::Day(day))),
            None => Err(Message::new("course-slots-word").with("text", quoted(word))),
        },
    }
}
