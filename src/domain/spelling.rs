//! The other script's spelling of a name, as civil registers write it: a proposal for a clerk to accept or correct, never a
//! fact. Names known from the lists of the sample come first; the rest follows the usual transcription of the region.

use super::name;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Known words of names, folded, with their spelling in the other script.
struct Known {
    to_arabic: HashMap<String, &'static str>,
    to_latin: HashMap<String, &'static str>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut known = Known { to_arabic: HashMap::new(), to_latin: HashMap::new() };
        let lists = [include_str!("../../data/sample/given.csv"), include_str!("../../data/sample/family.csv")];
        for line in lists.into_iter().flat_map(|list| list.lines().skip(1)) {
            let mut cells = line.split(',').map(str::trim);
            let (Some(latin), Some(arabic)) = (cells.next(), cells.next()) else { continue };
            known.to_arabic.entry(folded(latin)).or_insert(arabic);
            known.to_latin.entry(folded(arabic)).or_insert(latin);
        }
        known
    })
}

fn folded(text: &str) -> String {
    name::words(text).join(" ")
}

/// The Arabic spelling proposed for a name in Latin letters; `None` if there is nothing to spell.
pub fn arabic(latin: &str) -> Option<String> {
    let latin = name::clean_latin(latin);
    if !name::has_letter(&latin) || name::is_arabic(&latin) {
        return None;
    }
    if let Some(known) = known().to_arabic.get(&folded(&latin)) {
        return Some((*known).to_owned());
    }
    let mut written = String::new();
    let mut glue = "";
    for word in latin.split([' ', '-', '\'', '’']).filter(|word| !word.is_empty()) {
        let low = word.to_lowercase();
        match low.as_str() {
            "el" | "al" | "ez" | "es" | "et" | "en" | "er" | "ed" | "ech" | "as" | "ar" | "az" | "at" => {
                glue = "ال";
                continue;
            }
            _ => {}
        }
        if !written.is_empty() {
            written.push(' ');
        }
        let word = arabic_word(&low);
        if word.starts_with("ال") {
            glue = "";
        }
        written.push_str(glue);
        written.push_str(&word);
        glue = "";
    }
    (!written.is_empty()).then_some(written)
}

/// Words that stand before a name, and how they are written.
const BEFORE: &[(&str, &str)] = &[
    ("aït", "أيت"),
    ("ait", "أيت"),
    ("ayt", "أيت"),
    ("ben", "بن"),
    ("bin", "بن"),
    ("ibn", "ابن"),
    ("bent", "بنت"),
    ("bou", "بو"),
    ("abou", "أبو"),
    ("oum", "أم"),
    ("ould", "ولد"),
    ("oulad", "أولاد"),
    ("ouled", "أولاد"),
    ("abd", "عبد"),
    ("lalla", "للا"),
    ("moulay", "مولاي"),
    ("sidi", "سيدي"),
    ("haj", "الحاج"),
    ("hajja", "الحاجة"),
];

fn arabic_word(word: &str) -> String {
    if let Some((_, written)) = BEFORE.iter().find(|(before, _)| *before == word) {
        return (*written).to_owned();
    }
    if let Some(known) = known().to_arabic.get(&folded(word)) {
        return (*known).to_owned();
    }
    // What is glued before a name that may be known: Benhaddou, Ouhaddou, Bouazza, Abdelkrim.
    for (before, written) in [
        ("abdel", "عبد ال"),
        ("abder", "عبد ال"),
        ("abdes", "عبد ال"),
        ("abden", "عبد ال"),
        ("abdell", "عبد ال"),
        ("ben", "بن"),
        ("bel", "بل"),
        ("bou", "بو"),
        ("oul", "أول"),
        ("ou", "أو"),
        ("id", "إد"),
    ] {
        let Some(rest) = word.strip_prefix(before).filter(|rest| rest.chars().count() >= 3) else { continue };
        let abd = before.starts_with("abd");
        let rest = if abd && before.ends_with('l') { rest } else { rest.trim_start_matches(['r', 's', 'n']) };
        let rest = if abd && !before.ends_with('l') { word.get(before.len() - 1..).unwrap_or(rest) } else { rest };
        match known().to_arabic.get(&folded(rest)) {
            Some(known) => return format!("{written}{}", known.strip_prefix("ال").unwrap_or(known)),
            None if abd || matches!(before, "ben" | "bou") => return format!("{written}{}", by_letters(rest, false)),
            None => {}
        }
    }
    let relation = word.chars().count() >= 5 && word.ends_with('i') && !word.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{}{}", if relation { "ال" } else { "" }, by_letters(word, true))
}

/// Letters of a Latin word one sound after the other; `whole` if nothing stands glued before it.
fn by_letters(word: &str, whole: bool) -> String {
    let sounds: Vec<char> = word.chars().collect();
    let at = |i: usize| sounds.get(i).copied().unwrap_or('\0');
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é' | 'è' | 'ï' | 'â' | 'î' | 'û' | 'ë');
    let mut written = String::new();
    let mut i = 0;
    while i < sounds.len() {
        let (c, next) = (at(i), at(i + 1));
        let (first, last) = (i == 0, i + 1 == sounds.len());
        if c == next && !vowel(c) {
            i += 1;
            continue;
        }
        let two = match (c, next) {
            ('c' | 's', 'h') => "ش",
            ('k', 'h') => "خ",
            ('g', 'h') => "غ",
            ('t', 'h') => "ث",
            ('d', 'h') => "ض",
            ('p', 'h') => "ف",
            ('d', 'j') => "ج",
            ('q', 'u') => "ق",
            ('o', 'u') if first && whole && !vowel(at(2)) => "أو",
            ('o', 'u' | 'o') => "و",
            ('a', 'ï') if first => "عاي",
            ('a', 'ï') => "عي",
            ('a', 'y' | 'i') if first && whole => "أي",
            ('i', 'a') if i + 2 == sounds.len() => "ية",
            ('a', 'a') if first => "ع",
            ('a', 'a') => "ا",
            _ => "",
        };
        if !two.is_empty() {
            written.push_str(two);
            i += 2;
            continue;
        }
        let one = match c {
            'a' | 'â' if first && whole => "أ",
            'i' | 'e' | 'é' | 'ë' if first && whole => "إ",
            'o' | 'u' if first && whole => "أ",
            'a' if last => "ة",
            'a' | 'â' if long_a(&sounds, i) => "ا",
            'i' | 'ï' | 'î' | 'y' => "ي",
            'o' | 'u' | 'û' => "و",
            'b' | 'p' => "ب",
            'c' if matches!(next, 'e' | 'i') => "س",
            'c' | 'k' | 'g' => "ك",
            'd' => "د",
            'f' | 'v' => "ف",
            'h' if first => "ح",
            'h' => "ه",
            'j' => "ج",
            'l' => "ل",
            'm' => "م",
            'n' => "ن",
            'q' => "ق",
            'r' => "ر",
            's' | 'ç' => "س",
            't' => "ت",
            'w' => "و",
            'x' => "كس",
            'z' => "ز",
            _ => "",
        };
        written.push_str(one);
        i += 1;
    }
    written
}

/// True if the a at `i` is written: before the last consonant (Jamal, Hanane), and before a consonant and « i » in words
/// of two short syllables that end so (Nadia, Khalid are not told from Rachid: the short one is commoner).
fn long_a(sounds: &[char], i: usize) -> bool {
    let rest: String = sounds.iter().skip(i + 1).filter(|c| !matches!(c, 'h')).collect();
    let rest = rest.strip_suffix('e').unwrap_or(&rest);
    let consonant = |c: char| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'ï' | 'y');
    let mut letters = rest.chars();
    match (letters.next(), letters.next(), letters.next(), letters.next()) {
        (Some(c), None, ..) => consonant(c),
        // Nadia, Samia; Salhi, Tazi.
        (Some(c), Some('i'), Some('a') | None, None) => consonant(c),
        (Some('o'), Some('u'), Some('i'), None) => true,
        _ => false,
    }
}

/// The Latin spelling proposed for a name in Arabic letters; `None` if there is nothing to spell.
pub fn latin(arabic: &str) -> Option<String> {
    let arabic = name::clean_arabic(arabic);
    if !name::has_letter(&arabic) || !name::is_arabic(&arabic) {
        return None;
    }
    if let Some(known) = known().to_latin.get(&folded(&arabic)) {
        return Some((*known).to_owned());
    }
    let words: Vec<String> = arabic.split(' ').filter(|word| !word.is_empty()).map(latin_word).collect();
    let mut written = words.join(" ");
    for (apart, together) in [("Abd El ", "Abdel"), ("Abd Er", "Abder")] {
        if let Some(rest) = written.strip_prefix(apart) {
            written = format!("{together}{}", rest.to_lowercase());
        }
    }
    (!written.is_empty()).then_some(written)
}

fn latin_word(word: &str) -> String {
    let before = BEFORE.iter().filter(|(latin, _)| *latin != "ait" && *latin != "bin");
    if let Some((latin, _)) = before.clone().find(|(_, arabic)| *arabic == word) {
        return capital(latin);
    }
    if let Some(known) = known().to_latin.get(&folded(word)) {
        return (*known).to_owned();
    }
    for (arabic, latin) in [("ال", "El "), ("بن", "Ben"), ("بو", "Bou"), ("أو", "Ou")] {
        let Some(rest) = word.strip_prefix(arabic).filter(|rest| rest.chars().count() >= 3) else { continue };
        let rest_known = known().to_latin.get(&folded(rest));
        let rest = rest_known.map_or_else(|| by_arabic_letters(rest), |known| (*known).to_owned());
        return if latin.ends_with(' ') {
            format!("{latin}{}", capital(&rest))
        } else {
            format!("{latin}{}", rest.to_lowercase())
        };
    }
    capital(&by_arabic_letters(word))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Letters of an Arabic word: its consonants as French writes them, an « a » where two would meet and no vowel is written.
fn by_arabic_letters(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut written = String::new();
    for (i, c) in letters.iter().enumerate() {
        let (first, last) = (i == 0, i + 1 == letters.len());
        let next = letters.get(i + 1).copied().unwrap_or('\0');
        let long = |c: char| matches!(c, 'ا' | 'ى' | 'ة' | 'آ');
        let sound = match c {
            'ا' | 'آ' | 'أ' if first && matches!(next, 'و') => "",
            'ا' | 'آ' | 'أ' | 'ى' => "a",
            'إ' if matches!(next, 'ي') => "",
            'إ' => "i",
            'ة' => "a",
            'ب' => "b",
            'ت' | 'ط' => "t",
            'ث' => "t",
            'ج' => "j",
            'ح' | 'ه' => "h",
            'خ' => "kh",
            'د' | 'ذ' | 'ض' | 'ظ' => "d",
            'ر' => "r",
            'ز' => "z",
            'س' | 'ص' => "s",
            'ش' => "ch",
            'ع' if long(next) || matches!(next, 'ي') && !first => "",
            'ع' => "a",
            'غ' => "gh",
            'ف' => "f",
            'ق' | 'ك' => "k",
            'ڭ' | 'گ' => "g",
            'ل' => "l",
            'م' => "m",
            'ن' => "n",
            'و' if first && long(next) => "oua",
            'و' if long(next) => "ou",
            'و' => "ou",
            'ي' | 'ئ' => "i",
            _ => "",
        };
        if sound == "oua" {
            written.push_str("ou");
            continue;
        }
        written.push_str(sound);
        let consonant = |c: char| {
            c.is_alphabetic() && !matches!(c, 'ا' | 'ى' | 'ة' | 'و' | 'ي' | 'آ' | 'أ' | 'إ' | 'ع' | 'ئ' | 'ء')
        };
        if last || !consonant(*c) {
            continue;
        }
        // One short vowel: between the first two consonants, and before the last one of a closed end.
        let before_long = consonant(next) && matches!(letters.get(i + 2), Some('ي' | 'و' | 'ا'));
        let closed = consonant(next) && i + 2 == letters.len();
        if first && consonant(next) || closed && !written.ends_with(['a', 'i']) && !first {
            written.push(if closed && letters.get(i.wrapping_sub(1)) == Some(&'ا') { 'i' } else { 'a' });
        } else if before_long && first {
            written.push('a');
        }
    }
    written
}

#[cfg(test)]
mod tests;
