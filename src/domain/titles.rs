//! Words beside a name that are no part of it: « Mme », « veuve », « née », « السيدة ». One list (`data/reference/titles.csv`)
//! for spreadsheets, for rapid lists and for the comparison of names.

use super::name;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

const WORDS: &str = include_str!("../../data/reference/titles.csv");

/// What a word beside a name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    /// How she is addressed.
    Title,
    /// The same, or a name of its own where one other stands beside it: السيد أحمد.
    TitleOrName,
    /// Her own family name follows.
    OwnAfter,
    /// Her husband's name follows.
    HusbandAfter,
    /// It leads from such a word to the name: « veuve de ».
    Of,
    /// After « née » it says when or where, and no name.
    WhenOrWhere,
}

/// A name without its titles, and what it says of a husband's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside<'t> {
    /// Nothing: this is her name.
    No(&'t str),
    /// Her own name stands after, something of hers or her husband's before: « TAOUFIK née SAHLI Jamila ».
    Own(&'t str, &'t str),
    /// Her own name, then her husband's: « SAHLI Jamila épouse TAOUFIK ».
    Husband(&'t str, &'t str),
    /// The only family name said is her husband's: « Mme veuve TAOUFIK », « Vve TAOUFIK Jamila », أرملة توفيق.
    Lent(&'t str),
}

/// The list, each word in small letters, in capitals, and as a sentence begins.
fn words() -> &'static HashMap<String, Says> {
    static WORDS_SAID: OnceLock<HashMap<String, Says>> = OnceLock::new();
    WORDS_SAID.get_or_init(|| {
        let lines = WORDS.lines().skip(1).filter_map(|line| line.split_once(','));
        let said = lines.filter_map(|(word, says)| Some((word, of(says)?)));
        let forms =
            said.flat_map(|(word, says)| [word.to_owned(), word.to_uppercase(), begun(word)].map(|w| (w, says)));
        forms.collect()
    })
}

fn of(says: &str) -> Option<Says> {
    Some(match says {
        "title" => Says::Title,
        "title or name" => Says::TitleOrName,
        "own after" => Says::OwnAfter,
        "husband after" => Says::HusbandAfter,
        "of" => Says::Of,
        "when or where" => Says::WhenOrWhere,
        _ => return None,
    })
}

fn begun(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn says(word: &str) -> Option<Says> {
    words().get(word.trim_matches(['.', ':', '(', ')', ','])).copied()
}

/// True if a folded word (`name::words`) says nothing of whose name it stands in.
pub(in crate::domain) fn is_beside(folded: &str) -> bool {
    static FOLDED: OnceLock<HashSet<String>> = OnceLock::new();
    let folded_words = FOLDED.get_or_init(|| {
        let beside =
            words().iter().filter(|(_, says)| matches!(says, Says::Title | Says::OwnAfter | Says::HusbandAfter));
        beside.map(|(word, _)| name::words(word).concat()).collect()
    });
    folded_words.contains(folded)
}

/// Her name without the titles before it, parted where a word says whose name follows.
pub fn beside(text: &str) -> Beside<'_> {
    let text = text.trim();
    // One word is a name, whatever it says: most cells hold no more.
    if !text.contains(char::is_whitespace) {
        return Beside::No(text);
    }
    let (bare, lent) = led(text);
    match parted(bare) {
        Some(parted) => parted,
        None if lent => Beside::Lent(bare),
        None => Beside::No(bare),
    }
}

/// What stands after the words that lead a name, and whether they say that it is her husband's. One word alone stays.
fn led(text: &str) -> (&str, bool) {
    let (mut rest, mut lent) = (text, false);
    while let Some((first, after)) = rest.split_once(char::is_whitespace) {
        let after = after.trim_start();
        match says(first) {
            Some(Says::Title | Says::OwnAfter) => {}
            // In Arabic the word may be the name itself, with one other beside it.
            Some(Says::TitleOrName) if after.contains(char::is_whitespace) => {}
            Some(Says::HusbandAfter) => lent = true,
            Some(Says::Of) if lent => {}
            _ => break,
        }
        rest = after;
    }
    (rest, lent)
}

/// A name parted at the first word that says whose follows.
fn parted(text: &str) -> Option<Beside<'_>> {
    let mut from = 0;
    for word in text.split_whitespace() {
        // Where this word stands: the same word may stand before it.
        let at = text.get(from..).and_then(|rest| rest.find(word)).map(|at| at + from)?;
        from = at + word.len();
        let (before, after) = (text.get(..at).unwrap_or_default().trim(), text.get(from..).unwrap_or_default().trim());
        if before.is_empty() || after.is_empty() {
            continue;
        }
        let next = || after.split_whitespace().next().and_then(says);
        match says(word) {
            // « née à Azilal », « née le … » say when or where.
            Some(Says::OwnAfter) if next() != Some(Says::WhenOrWhere) => return Some(Beside::Own(before, after)),
            Some(Says::HusbandAfter) => return Some(Beside::Husband(before, unled(after))),
            _ => {}
        }
    }
    None
}

/// « de TAOUFIK » after « épouse ».
fn unled(text: &str) -> &str {
    match text.split_once(char::is_whitespace) {
        Some((first, rest)) if says(first) == Some(Says::Of) => rest.trim_start(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_a_name_is_told_from_it() {
        for (text, wanted) in [
            ("Mme LAKHDAR Aziza", Beside::No("LAKHDAR Aziza")),
            ("Mme", Beside::No("Mme")),
            ("Mme veuve TAOUFIK", Beside::Lent("TAOUFIK")),
            ("Vve TAOUFIK Jamila", Beside::Lent("TAOUFIK Jamila")),
            ("VVE. TAOUFIK Jamila", Beside::Lent("TAOUFIK Jamila")),
            ("veuve de TAOUFIK", Beside::Lent("TAOUFIK")),
            ("Veuve de feu TAOUFIK", Beside::Lent("TAOUFIK")),
            ("Mme. vve SAHLI née BARI", Beside::Own("SAHLI", "BARI")),
            ("SAHLI Jamila veuve de TAOUFIK", Beside::Husband("SAHLI Jamila", "TAOUFIK")),
            ("OUBELAID Itto née à Azilal", Beside::No("OUBELAID Itto née à Azilal")),
            ("السيدة سهلي جميلة", Beside::No("سهلي جميلة")),
            ("السيدة جميلة", Beside::No("جميلة")),
            ("السيد أحمد", Beside::No("السيد أحمد")),
            ("أرملة توفيق", Beside::Lent("توفيق")),
            ("ارملة المرحوم توفيق", Beside::Lent("توفيق")),
            ("زوجة توفيق", Beside::Lent("توفيق")),
            ("السيدة أرملة توفيق", Beside::Lent("توفيق")),
            ("سهلي جميلة ارملة توفيق", Beside::Husband("سهلي جميلة", "توفيق")),
            ("", Beside::No("")),
        ] {
            assert_eq!(beside(text), wanted, "{text}");
        }
    }

    #[test]
    fn every_word_of_the_list_is_understood_and_stands_once() {
        let lines: Vec<&str> = WORDS.lines().skip(1).collect();
        assert!(lines.iter().all(|line| line.split_once(',').is_some_and(|(_, says)| of(says).is_some())));
        let distinct: HashSet<&str> = lines.iter().filter_map(|line| line.split(',').next()).collect();
        assert_eq!(distinct.len(), lines.len());
        for word in ["mme", "veuve", "vve", "ارمله", "السيده", "زوجه", "mademoiselle"] {
            assert!(is_beside(word), "{word}");
        }
        for word in ["de", "السيد", "malika", "a"] {
            assert!(!is_beside(word), "{word}");
        }
    }
}
