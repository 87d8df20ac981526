//! Names as columns hold them: two scripts in one cell, family and given names in one cell.

use super::headers::{Lexicon, lexicon};
use crate::domain::matching::{self, is_given};
use crate::domain::name;
use crate::domain::person::Name;
use crate::domain::titles::{Beside, beside};
use std::borrow::Cow;

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

/// What a cell that holds a whole name says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    /// Her own names.
    pub(super) name: Name,
    /// Of her husband's name.
    pub(super) husband: Husband,
}

/// What a cell says of her husband's name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Husband {
    /// Nothing.
    #[default]
    Unsaid,
    /// It says it beside hers: « TAOUFIK née SAHLI Jamila ».
    Named(String),
    /// The only family name in it is his: « Vve TAOUFIK Jamila ».
    Lent,
}

impl Husband {
    fn named(text: &str) -> Self {
        Some(tidy(text)).filter(|name| !name.is_empty()).map_or(Self::Unsaid, Self::Named)
    }

    /// What the other half of the cell says, where this one says nothing.
    fn or(self, other: Self) -> Self {
        if self == Self::Unsaid { other } else { self }
    }
}

/// A cell without the number of its line before the name, and without what a hand puts after it: « 1- JALAL Rim », « Nora * ».
fn bare(text: &str) -> &str {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '.' | ',' | ';' | ':'));
    let rest = text.trim_start_matches(char::is_numeric);
    let mark = |c: char| c.is_whitespace() || matches!(c, '-' | '.' | ')' | '/' | '°' | ':' | '_');
    let name = rest.trim_start_matches(mark);
    if rest.len() < text.len() && name.len() < rest.len() && !name.is_empty() { name } else { text }
}

/// Words that a sign holds together where it stands for a blank: « DAOUDI_Fatna », « GHANDI.Malika », « AMZIL-Touda ».
fn unglued(text: &str) -> Cow<'_, str> {
    let glue = |c: char| matches!(c, '_' | '–' | '—');
    let capitals = |text: &str| text.chars().count() > 1 && text.chars().all(char::is_uppercase);
    let begins = |text: &str| text.chars().any(char::is_lowercase);
    let two = |word: &str| {
        let (one, other) = word.split_once(['.', '-'])?;
        let initial = one.chars().count() == 1 || other.is_empty();
        (!initial && (word.contains('.') || capitals(one) && begins(other))).then(|| format!("{one} {other}"))
    };
    if !text.contains(['_', '–', '—', '.', '-']) {
        return Cow::Borrowed(text);
    }
    let words = text.split(|c: char| c.is_whitespace() || glue(c)).filter(|word| !word.is_empty());
    Cow::Owned(words.map(|word| two(word).unwrap_or_else(|| word.to_owned())).collect::<Vec<_>>().join(" "))
}

/// Family and given names, in both scripts, of a cell that holds them all.
pub(super) fn split(text: &str, order: Order) -> Parts {
    let text = unglued(bare(text));
    let (latin, arabic) = scripts(&text);
    let (family, given, husband) = parts(&latin, order);
    let (family_ar, given_ar, husband_ar) = parts(&arabic, order);
    Parts { name: Name { family, given, family_ar, given_ar, erased_on: None }, husband: husband.or(husband_ar) }
}

/// The Latin and the Arabic words of a cell that holds one name of hers, and what it says of her husband's.
pub(super) fn own(text: &str) -> (String, String, Husband) {
    let (latin, arabic) = scripts(text);
    let ((latin, husband), (arabic, husband_ar)) = (hers(latin), hers(arabic));
    (latin, arabic, husband.or(husband_ar))
}

/// What stands before the word that says that her own family name follows.
pub(super) fn before_own(text: &str) -> Option<&str> {
    match beside(text) {
        Beside::Own(before, _) => Some(before),
        Beside::Husband(..) | Beside::Lent(_) | Beside::No(_) => None,
    }
}

/// One name of hers without its title, and what is said of her husband's. Most have neither, and are given back as they came.
fn hers(text: String) -> (String, Husband) {
    match beside(&text) {
        Beside::No(bare) if bare.len() == text.len() => (text, Husband::Unsaid),
        Beside::No(bare) => (bare.to_owned(), Husband::Unsaid),
        Beside::Lent(bare) => (bare.to_owned(), Husband::Lent),
        Beside::Own(husband, own) | Beside::Husband(own, husband) => (tidy(own), Husband::named(husband)),
    }
}

/// A name whose Arabic half came out of one cell, put in step with its Latin half: « OUBELAID Khadija / خديجة أوبلعيد » says
/// by its capitals which word is which, and Arabic has none. `order` is how that cell was read; `None` if it was read right,
/// or if the halves do not tell.
pub(super) fn in_step(name: &Name, order: Order) -> Option<(String, String)> {
    let halves = match order {
        Order::FamilyFirst => [&name.family_ar, &name.given_ar],
        Order::GivenFirst => [&name.given_ar, &name.family_ar],
    };
    let words: Vec<&str> = halves.iter().flat_map(|half| half.split_whitespace()).collect();
    let alike = |latin: &str, arabic: &str| {
        let latin = Name { family: latin.to_owned(), ..Name::default() };
        matching::names(&latin, &Name { family_ar: arabic.to_owned(), ..Name::default() })
    };
    let fit = |family: &str, given: &str| alike(&name.family, family) + alike(&name.given, given);
    let now = fit(&name.family_ar, &name.given_ar);
    if now + SURE >= 2.0 {
        return None;
    }
    let cuts = (1..words.len()).filter_map(|at| words.split_at_checked(at));
    let read = cuts.flat_map(|(first, rest)| {
        let (first, rest) = (first.join(" "), rest.join(" "));
        [(first.clone(), rest.clone()), (rest, first)]
    });
    let fits = read.map(|(family, given)| (fit(&family, &given), family, given));
    let (best, family, given) = fits.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best > now + SURE).then_some((family, given))
}

/// How much better another reading of a name must fit to be taken, of 2.
const SURE: f64 = 0.3;

/// Family name, given names, what is said of a husband's.
fn parts(text: &str, order: Order) -> (String, String, Husband) {
    let (bare, husband) = match beside(text) {
        Beside::No(bare) => (bare, Husband::Unsaid),
        Beside::Lent(bare) => (bare, Husband::Lent),
        Beside::Husband(before, after) => (before, Husband::named(after)),
        // « TAOUFIK née SAHLI Jamila », « Jamila TAOUFIK née SAHLI ».
        Beside::Own(before, after) => {
            let ((husband, first), (family, given)) = (halves(before, order), halves(after, order));
            return match (first.is_empty(), given.is_empty()) {
                // « Jamila née SAHLI »: one word before is hers.
                (true, true) => (family, husband, Husband::Unsaid),
                (_, true) => (family, first, Husband::named(&husband)),
                (_, false) => (family, given, Husband::named(&husband)),
            };
        }
    };
    let (family, given) = halves(bare, order);
    (family, given, husband)
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

/// True for a given name that only women have, as its end says: of « Halima Boutayeb » the first word is no family name. Those
/// of men are families' too.
fn is_hers(word: &str) -> bool {
    let folded = name::words(word).concat();
    (folded.ends_with('a') || folded.ends_with("ae") || folded.ends_with('ه') || word.ends_with("اء")) && is_given(word)
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
    let order = match (order, units.first(), units.last()) {
        (Order::FamilyFirst, Some(first), Some(last)) if is_hers(first) && !is_given(last) => Order::GivenFirst,
        _ => order,
    };
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
            ("Halima Boutayeb", Order::FamilyFirst, "Boutayeb", "Halima"),
            ("Brahim Tlaitmas", Order::FamilyFirst, "Brahim", "Tlaitmas"),
            ("1- JALAL Rim", Order::FamilyFirst, "JALAL", "Rim"),
            ("2) Kadiri Wafa *", Order::FamilyFirst, "Kadiri", "Wafa"),
            ("DAOUDI_Fatna", Order::FamilyFirst, "DAOUDI", "Fatna"),
            ("GHANDI.Malika", Order::FamilyFirst, "GHANDI", "Malika"),
            ("IDRISSI–Hind", Order::FamilyFirst, "IDRISSI", "Hind"),
            ("AMZIL-Touda", Order::FamilyFirst, "AMZIL", "Touda"),
            ("AMZIL Fatima-Zahra", Order::FamilyFirst, "AMZIL", "Fatima-Zahra"),
            ("Zineb", Order::FamilyFirst, "Zineb", ""),
            ("", Order::FamilyFirst, "", ""),
            ("BEN", Order::GivenFirst, "BEN", ""),
        ] {
            let name = split(text, order).name;
            assert_eq!((name.family.as_str(), name.given.as_str()), (family, given), "{text}");
        }
        let name = split("العلوي فاطمة الزهراء", Order::FamilyFirst).name;
        assert_eq!((name.family_ar.as_str(), name.given_ar.as_str()), ("العلوي", "فاطمة الزهراء"));
        let name = split("نعيمة بوعزة", Order::FamilyFirst).name;
        assert_eq!((name.family_ar.as_str(), name.given_ar.as_str()), ("بوعزة", "نعيمة"));
        let name = split("فاطمة الزهراء أيت براهيم", Order::GivenFirst).name;
        assert_eq!((name.family_ar.as_str(), name.given_ar.as_str()), ("أيت براهيم", "فاطمة الزهراء"));
    }

    #[test]
    fn the_arabic_half_of_a_name_follows_the_latin_one() {
        for (text, family, given) in [
            ("OUBELAID Khadija / خديجة أوبلعيد", "أوبلعيد", "خديجة"),
            ("AIT ALI Fatima-Zahra فاطمة الزهراء أيت علي", "أيت علي", "فاطمة الزهراء"),
            ("العربي فاطمة (LARBI Fatima)", "العربي", "فاطمة"),
            ("LARBI Fatima فاطمة العربي", "العربي", "فاطمة"),
            ("TAMIMT Itto", "", ""),
        ] {
            let mut name = split(text, Order::FamilyFirst).name;
            if let Some((family, given)) = in_step(&name, Order::FamilyFirst) {
                (name.family_ar, name.given_ar) = (family, given);
            }
            let tidy = |text: &str| text.trim_matches(['(', ')']).to_owned();
            assert_eq!((tidy(&name.family_ar).as_str(), tidy(&name.given_ar).as_str()), (family, given), "{text}");
        }
    }

    /// A husband's name; `<lent>` where hers is not said.
    fn named(husband: &Husband) -> &str {
        match husband {
            Husband::Unsaid => "",
            Husband::Named(name) => name,
            Husband::Lent => "<lent>",
        }
    }

    #[test]
    fn titles_are_no_part_of_a_name_and_a_husbands_stands_apart() {
        for (text, family, given, husband) in [
            ("Mme LAKHDAR Aziza", "LAKHDAR", "Aziza", ""),
            ("Mlle. Bahi Rim", "Bahi", "Rim", ""),
            ("MME. TAOUFIK née SAHLI Jamila", "SAHLI", "Jamila", "TAOUFIK"),
            ("Jamila TAOUFIK née SAHLI", "SAHLI", "Jamila", "TAOUFIK"),
            ("SAHLI Jamila épouse TAOUFIK", "SAHLI", "Jamila", "TAOUFIK"),
            ("SAHLI JAMILA ÉP. EL TAOUFIK", "SAHLI", "JAMILA", "EL TAOUFIK"),
            ("SAHLI Jamila (épouse TAOUFIK)", "SAHLI", "Jamila", "TAOUFIK"),
            ("Mme veuve TAOUFIK", "TAOUFIK", "", "<lent>"),
            ("Vve. TAOUFIK Jamila", "TAOUFIK", "Jamila", "<lent>"),
            ("Mme vve SAHLI Jamila épouse de TAOUFIK", "SAHLI", "Jamila", "TAOUFIK"),
            ("Jamila née SAHLI", "SAHLI", "Jamila", ""),
            ("OUBELAID Itto née à Azilal", "OUBELAID", "Itto née à Azilal", ""),
            ("Mme", "Mme", "", ""),
            ("NEE", "NEE", "", ""),
        ] {
            let said = split(text, Order::FamilyFirst);
            let read = (said.name.family.as_str(), said.name.given.as_str(), named(&said.husband));
            assert_eq!(read, (family, given, husband), "{text}");
        }
        let name = split("السيد أحمد", Order::FamilyFirst).name;
        assert_eq!((name.family_ar.as_str(), name.given_ar.as_str()), ("السيد", "أحمد"), "two words are a whole name");
        let Parts { name, husband } = split("السيدة سهلي جميلة حرم توفيق", Order::FamilyFirst);
        assert_eq!((name.family_ar.as_str(), name.given_ar.as_str(), named(&husband)), ("سهلي", "جميلة", "توفيق"));
        assert_eq!(own("TAOUFIK née SAHLI"), ("SAHLI".to_owned(), String::new(), Husband::Named("TAOUFIK".to_owned())));
        assert_eq!(own("SAHLI ép TAOUFIK"), ("SAHLI".to_owned(), String::new(), Husband::Named("TAOUFIK".to_owned())));
        assert_eq!(own("Mme Aziza").0, "Aziza");
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
