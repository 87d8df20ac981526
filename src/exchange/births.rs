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

/// « 12/03/1990 à Azilal »: the day, and the place where a column holds both.
pub(super) fn day_and_place(text: &str) -> (&str, &str) {
    let Some((day, rest)) = text.split_once(char::is_whitespace) else { return (text, "") };
    let mark = |c: char| matches!(c, '/' | '-' | '.');
    let whole_day = day.chars().filter(|c| mark(*c)).count() == 2
        && day
            .chars()
            .all(|c| mark(c) || !western_digits(c.encode_utf8(&mut [0; 4])).contains(|c: char| !c.is_ascii_digit()));
    if !whole_day || !rest.contains(char::is_alphabetic) {
        return (text, "");
    }
    let place = rest.trim_start().trim_start_matches(['-', ',', '/', '،']).trim_start();
    let place = ["à ", "À ", "a ", "في "].iter().find_map(|word| place.strip_prefix(word)).unwrap_or(place);
    (day, place.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

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
