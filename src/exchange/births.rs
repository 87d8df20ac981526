//! Births as columns hold them: with words around them, and with the place.

use super::headers::lexicon;
use crate::domain::birth::known_part;
use crate::domain::date::western_digits;
use crate::domain::name;

/// A birth without the words around it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said<'a> {
    /// What is left to be read.
    pub(super) when: &'a str,
    /// True if the words say that it is not exactly known: « vers 1990 », « حوالي 1990 ».
    pub(super) about: bool,
}

/// Takes « née le », « né en », « سنة » away before a birth, and « vers », « environ », « تقريبا » on either side; and the day
/// or the month that a paper says nobody knows.
pub(super) fn said(text: &str) -> Said<'_> {
    // « 1990 ? » is not sure either.
    let doubt = |c: char| matches!(c, '?' | '؟') || c.is_whitespace();
    let sure = known_part(text).trim_matches(doubt);
    let mut about = !sure.is_empty() && sure.len() < known_part(text).trim().len();
    let text = if about { sure } else { known_part(text) };
    if !text.contains(char::is_alphabetic) {
        return Said { when: text, about };
    }
    let words = lexicon();
    let mut rest = text.trim();
    while let Some((first, after)) = rest.split_once(char::is_whitespace) {
        let folded = name::words(first).join(" ");
        let roughly = words.about.contains(&folded);
        if !(roughly || words.born.contains(&folded) || first == ":") || after.trim().is_empty() {
            break;
        }
        about |= roughly;
        rest = after.trim_start();
    }
    if let Some((before, last)) = rest.rsplit_once(char::is_whitespace)
        && words.about.contains(&name::words(last).join(" "))
    {
        about = true;
        rest = before.trim_end();
    }
    Said { when: known_part(rest), about }
}

/// True for a day with its year in figures: `12/3/1990`, `12-03-90`.
fn is_day(text: &str) -> bool {
    let mark = |c: char| matches!(c, '/' | '-' | '.');
    text.chars().filter(|c| mark(*c)).count() == 2
        && text.contains(char::is_numeric)
        && text
            .chars()
            .all(|c| mark(c) || !western_digits(c.encode_utf8(&mut [0; 4])).contains(|c: char| !c.is_ascii_digit()))
}

/// True for a year in which somebody may be born.
fn is_year(text: &str) -> bool {
    text.chars().count() == 4 && western_digits(text).parse::<u16>().is_ok_and(|year| (1900..=2100).contains(&year))
}

/// The place without the words and marks between it and the day.
fn place(text: &str) -> &str {
    let text = text.trim().trim_start_matches(['-', ',', '/', '،', '(']).trim_start();
    let text = ["à ", "À ", "a ", "A ", "في ", "ب "].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | ',' | '/' | '،' | ')' | ':')).trim()
}

/// « 12/03/1990 à Azilal », « 1990 Bzou », « Azilal, le 1/1/1979 »: when, and where, where a column holds both. `read` says
/// whether a text is a birth as it stands, as « 12 mars 1990 » is.
pub(super) fn day_and_place(text: &str, read: impl Fn(&str) -> bool) -> (&str, &str) {
    let text = text.trim();
    if let Some((when, rest)) = text.split_once(char::is_whitespace) {
        // « 1990 mars » is no place; nor is what follows a day and says no word.
        if (is_day(when) || is_year(when) && !read(text)) && rest.contains(char::is_alphabetic) {
            return (when, place(rest));
        }
    }
    if let Some((before, when)) = text.rsplit_once(char::is_whitespace)
        && before.starts_with(char::is_alphabetic)
        && (is_day(when) || is_year(when))
        && !read(text)
    {
        let before = before.trim();
        let last = before
            .rsplit_once([' ', ',', '،'])
            .filter(|(_, word)| lexicon().born.contains(&name::words(word).join(" ")));
        return (when, place(last.map_or(before, |(rest, _)| rest)));
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_beside_a_birth_is_told_from_it() {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
        let read = |text: &str| crate::domain::birth::Birth::parse(text, today).is_ok();
        for (text, when, place) in [
            ("12/03/1990 à Azilal", "12/03/1990", "Azilal"),
            ("12/03/1990 - Bzou", "12/03/1990", "Bzou"),
            ("1990 Bzou", "1990", "Bzou"),
            ("1990 à Ait Attab", "1990", "Ait Attab"),
            ("١٩٩٠ في بزو", "١٩٩٠", "بزو"),
            ("Azilal, le 1/1/1979", "1/1/1979", "Azilal"),
            ("Azilal le 01-01-1979", "01-01-1979", "Azilal"),
            ("Ait Attab 1990", "1990", "Ait Attab"),
            ("Demnate, en 1988", "1988", "Demnate"),
            ("12 mars 1994", "12 mars 1994", ""),
            ("mars 1994", "mars 1994", ""),
            ("45 ans en 2020", "45 ans en 2020", ""),
            ("1990", "1990", ""),
            ("Bzou", "Bzou", ""),
        ] {
            assert_eq!(day_and_place(text, read), (when, place), "{text}");
        }
    }

    #[test]
    fn words_around_a_birth_are_taken_away_and_what_is_not_sure_is_said() {
        for (text, when, about) in [
            ("né en 1987", "1987", false),
            ("Née le 12/3/1990 à Bzou", "12/3/1990 à Bzou", false),
            ("né(e) le : 12/3/1990", "12/3/1990", false),
            ("حوالي 1990", "1990", true),
            ("مزدادة سنة ١٩٩٠", "١٩٩٠", false),
            ("vers 1975", "1975", true),
            ("1975 ?", "1975", true),
            ("؟١٩٧٥", "١٩٧٥", true),
            ("?", "?", false),
            ("1975 environ", "1975", true),
            ("présumée née en 1969", "1969", true),
            ("1990 تقريبا", "1990", true),
            ("00/00/1982", "1982", false),
            ("0/5/1982", "5/1982", false),
            ("née le 00/00/1982", "1982", false),
            ("12 mars 1994", "12 mars 1994", false),
            ("23 ans", "23 ans", false),
            ("1990", "1990", false),
            ("vers", "vers", false),
            ("10/00/1982", "10/00/1982", false),
            ("??/??/1990", "1990", false),
            ("née le --/--/1990", "1990", false),
        ] {
            assert_eq!(said(text), Said { when, about }, "{text}");
        }
    }
}
