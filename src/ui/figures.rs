//! Figures typed where nothing else is meant: the row of a keyboard that gives digits with Shift only, and Arabic digits.
//!
//! A text is read as a whole, character for character, so that a caret stands where it stood: who holds Shift or has a
//! keypad means the signs of that row as signs, who types the bare row means its digits.

use crate::domain::field::Kind;
use crate::keys::layout;
use std::borrow::Cow;

/// What was typed into a field of that kind, with its figures as digits 0-9; as it was typed where letters are meant.
///
/// `&é/à(/&ççà` is 12/05/1990 and `à--&é"'(-è` a phone number. A sign that such a field is written with (`j-1`, `(voisine)`)
/// stays one beside digits typed otherwise, and after a letter: `février` keeps its é.
pub fn read(kind: Kind, typed: &str) -> Cow<'_, str> {
    let Some(signs) = signs(kind) else { return Cow::Borrowed(typed) };
    if !typed.chars().any(|c| !c.is_ascii_digit() && layout::digit(c).is_some()) {
        return Cow::Borrowed(typed);
    }
    let bare = !typed.chars().any(char::is_numeric);
    let mut read = String::with_capacity(typed.len());
    let (mut last, mut words) = ('\0', false);
    for (at, c) in typed.char_indices() {
        let rest = typed.get(at..).unwrap_or_default();
        words |= kind == Kind::Phone && begins_a_word(rest);
        let sign = signs.contains(c) && (!bare || stays(kind, read.as_str(), rest));
        let spelled = is_spelled(kind) && last.is_alphabetic() && (c.is_alphabetic() || "-'(".contains(c));
        let digit = layout::digit(c).filter(|_| c.is_numeric() || !(sign || spelled || words));
        last = match digit.and_then(|digit| char::from_digit(digit.into(), 10)) {
            Some(digit) => digit,
            // The keys of `/` and `.` without Shift.
            None if bare && c == ':' && is_day(kind) => '/',
            None if bare && c == ';' && is_day(kind) && kind != Kind::Dates => '.',
            None => c,
        };
        read.push(last);
    }
    Cow::Owned(read)
}

/// The signs of that row which such a field is written with; `None` where letters are meant.
fn signs(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Number | Kind::Time | Kind::Heads => "",
        Kind::Date | Kind::Dates => "-_",
        Kind::Birth => "-_(",
        Kind::Duration => "'",
        Kind::Phone => "-(",
        Kind::Numbers | Kind::Weekdays => "-",
        // Bands of ages.
        Kind::Choice(codes) if codes.iter().all(|code| code.contains('-')) => "-",
        Kind::Text(_) | Kind::Choice(_) | Kind::Lookup(_) => return None,
    })
}

/// True for a sign that is one on the bare row too: in the hours of a class; « so many days ago », no day of a month
/// beginning with a 6; from or to an age of two digits.
fn stays(kind: Kind, before: &str, rest: &str) -> bool {
    let digits = |text: &str| text.chars().take_while(|c| layout::digit(*c).is_some()).count();
    let after = rest.get(1..).unwrap_or_default();
    match kind {
        Kind::Weekdays => true,
        Kind::Date => before.is_empty() && rest.starts_with('-') && digits(after) > 0,
        Kind::Numbers | Kind::Choice(_) => {
            let own = before.rsplit([' ', ',']).next().map_or(0, digits);
            matches!((own, digits(after)), (2, 0 | 2) | (0, 2))
        }
        _ => false,
    }
}

/// True where words may be written: names of months and days, « ans ».
const fn is_spelled(kind: Kind) -> bool {
    matches!(kind, Kind::Date | Kind::Dates | Kind::Birth | Kind::Number)
}

const fn is_day(kind: Kind) -> bool {
    matches!(kind, Kind::Date | Kind::Dates | Kind::Birth)
}

/// True if the next word of a text is made of letters that stand for no digit: `(voisine)`, `école`.
fn begins_a_word(rest: &str) -> bool {
    let letter = |c: char| c.is_alphabetic() && layout::digit(c).is_none();
    rest.split_whitespace().next().is_some_and(|word| rest.starts_with(word) && word.contains(letter))
}
