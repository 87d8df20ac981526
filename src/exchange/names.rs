//! Names as columns hold them: two scripts in one cell, family and given names in one cell.

use super::headers::{Lexicon, lexicon};
use crate::domain::name;
use crate::domain::person::Name;

/// Which name a cell begins with, where capitals do not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    FamilyFirst,
    GivenFirst,
}

/// The Latin and the Arabic words of a cell.
pub(super) fn scripts(text: &str) -> (String, String) {
    if text.is_ascii() {
        return (text.trim().to_owned(), String::new());
    }
    // Arabic letters alone, single spaces between them: most are.
    if text.bytes().all(|byte| byte >= 0x80 || byte == b' ') && name::is_clean(text) && name::is_arabic(text) {
        return (String::new(), text.to_owned());
    }
    let (mut latin, mut arabic) = (Vec::new(), Vec::new());
    for word in text.split_whitespace() {
        // « فاطمة/Fatima »: a stroke between scripts parts words too.
        for word in word.split(['/', '|']) {
            if word.chars().any(char::is_alphanumeric) {
                if name::is_arabic(word) {
                    arabic.push(word);
                } else {
                    latin.push(word);
                }
            }
        }
    }
    (latin.join(" "), arabic.join(" "))
}

/// Family and given names, in both scripts, of a cell that holds them all.
pub(super) fn split(text: &str, order: Order) -> Name {
    let (latin, arabic) = scripts(text);
    let (family, given) = halves(&latin, order);
    let (family_ar, given_ar) = halves(&arabic, order);
    Name { family, given, family_ar, given_ar, erased_on: None }
}

fn halves(text: &str, order: Order) -> (String, String) {
    if let Some((family, given)) = text.split_once([',', '،']) {
        return (tidy(family), tidy(given));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    by_capitals(&words).unwrap_or_else(|| by_order(&words, order))
}

/// « EL IDRISSI Fatima Zahra » and « Fatima Zahra EL IDRISSI »: the words in capitals are the family name.
fn by_capitals(words: &[&str]) -> Option<(String, String)> {
    let capitals = |word: &&str| {
        let letters = || word.chars().filter(|c| c.is_alphabetic());
        letters().count() > 1 && letters().all(char::is_uppercase)
    };
    let mut family: Vec<bool> = words.iter().map(capitals).collect();
    if !family.contains(&true) || !family.contains(&false) {
        return None;
    }
    // « El IDRISSI »: the small word goes with the one after it.
    for at in (1..words.len()).rev() {
        let with_next =
            family.get(at) == Some(&true) && words.get(at - 1).is_some_and(|word| is_particle(lexicon(), word));
        if let Some(place) = family.get_mut(at - 1).filter(|_| with_next) {
            *place = true;
        }
    }
    let pick = |wanted: bool| {
        let chosen = words.iter().zip(&family).filter(|(_, is)| **is == wanted);
        tidy(&chosen.map(|(word, _)| *word).collect::<Vec<_>>().join(" "))
    };
    let (family, given) = (pick(true), pick(false));
    // « Fatima. » or a lone initial leaves no given name: then capitals told nothing.
    (!given.is_empty()).then_some((family, given))
}

/// The first word, or the last, with the small words before it.
fn by_order(words: &[&str], order: Order) -> (String, String) {
    let mut units: Vec<String> = Vec::new();
    let mut open = false;
    for word in words {
        match units.last_mut() {
            Some(unit) if open => {
                unit.push(' ');
                unit.push_str(word);
            }
            _ => units.push((*word).to_owned()),
        }
        open = is_particle(lexicon(), word);
    }
    let family = match order {
        _ if units.is_empty() => String::new(),
        Order::GivenFirst => units.pop().unwrap_or_default(),
        Order::FamilyFirst => units.remove(0),
    };
    (tidy(&family), tidy(&units.join(" ")))
}

fn is_particle(words: &Lexicon, word: &str) -> bool {
    words.particles.contains(name::words(word).join(" ").as_str())
}

fn tidy(text: &str) -> String {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '-' | '/' | '(' | ')')).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_with_both_names_is_split() {
        for (text, order, family, given) in [
            ("EL IDRISSI Fatima Zahra", Order::FamilyFirst, "EL IDRISSI", "Fatima Zahra"),
            ("Fatima Zahra EL IDRISSI", Order::FamilyFirst, "EL IDRISSI", "Fatima Zahra"),
            ("El IDRISSI Fatima", Order::GivenFirst, "El IDRISSI", "Fatima"),
            ("AIT BRAHIM YAMINA", Order::FamilyFirst, "AIT BRAHIM", "YAMINA"),
            ("Yamina Ait Brahim", Order::GivenFirst, "Ait Brahim", "Yamina"),
            ("Alaoui Fatima Zahra", Order::FamilyFirst, "Alaoui", "Fatima Zahra"),
            ("Alaoui, Fatima", Order::GivenFirst, "Alaoui", "Fatima"),
            ("Zineb", Order::FamilyFirst, "Zineb", ""),
            ("", Order::FamilyFirst, "", ""),
            ("BEN", Order::GivenFirst, "BEN", ""),
        ] {
            let name = split(text, order);
            assert_eq!((name.family.as_str(), name.given.as_str()), (family, given), "{text}");
        }
        let name = split("العلوي فاطمة الزهراء", Order::FamilyFirst);
        assert_eq!((name.family_ar.as_str(), name.given_ar.as_str()), ("العلوي", "فاطمة الزهراء"));
        let name = split("فاطمة الزهراء أيت براهيم", Order::GivenFirst);
        assert_eq!((name.family_ar.as_str(), name.given_ar.as_str()), ("أيت براهيم", "فاطمة الزهراء"));
    }

    #[test]
    fn two_scripts_in_one_cell_part() {
        for text in ["فاطمة العلوي / Fatima ALAOUI", "Fatima ALAOUI (فاطمة العلوي)", "Fatima ALAOUI/فاطمة العلوي"]
        {
            let (latin, arabic) = scripts(text);
            assert_eq!(latin, "Fatima ALAOUI", "{text}");
            assert_eq!(arabic.trim_matches(['(', ')']), "فاطمة العلوي", "{text}");
        }
    }
}
