//! How a name sounds: its tokens without particles, and for each the same key from Latin and from Arabic letters.

use super::super::name;

/// A token of a name: what its consonants are, and what they are with the strong vowels.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sound {
    /// Consonants only; any beginning vowel, and w, stands as `a`.
    pub bones: String,
    /// Consonants with `i` and `u`: tells Salma from Salima, Jamal from Jamila.
    pub voiced: String,
}

/// Particles that say nothing of whose name it is.
const DROPPED: &[&str] = &[
    "el",
    "al",
    "ez",
    "es",
    "et",
    "en",
    "er",
    "ed",
    "ech",
    "bent",
    "bint",
    "lalla",
    "hajja",
    "moulay",
    "sidi",
    "بنت",
    "للا",
    "لالا",
    "الحاجه",
    "حاجه",
    "مولاي",
    "سيدي",
    "ال",
];
/// Particles that belong to the word after them.
const GLUED: &[(&str, &str)] = &[
    ("ben", "ben"),
    ("bin", "ben"),
    ("ibn", "ben"),
    ("bou", "bou"),
    ("abou", "bou"),
    ("aboul", "bou"),
    ("oulad", "oulad"),
    ("ouled", "oulad"),
    ("wlad", "oulad"),
    ("ait", "ait"),
    ("ayt", "ait"),
    ("oum", "oum"),
    ("om", "oum"),
    ("abd", "abd"),
    ("ou", "ou"),
    ("بن", "بن"),
    ("ابن", "بن"),
    ("بو", "بو"),
    ("ابو", "بو"),
    ("اولاد", "ولاد"),
    ("ولاد", "ولاد"),
    ("ايت", "ايت"),
    ("ام", "ام"),
    ("عبد", "عبد"),
    ("او", "او"),
];
/// Arabic names that begin with the letters of the article and have none.
const NO_ARTICLE: &[&str] = &["الهام", "الياس", "اليزه"];

/// The tokens of a name, in the order written.
pub fn sounds(text: &str) -> Vec<Sound> {
    let mut found: Vec<Sound> = Vec::new();
    let mut pending = String::new();
    for word in name::words(text) {
        if DROPPED.contains(&word.as_str()) {
            continue;
        }
        if pending.is_empty()
            && let Some((_, own)) = GLUED.iter().find(|(particle, _)| *particle == word)
        {
            pending.push_str(own);
            continue;
        }
        let whole = std::mem::take(&mut pending) + bare(&word);
        found.extend(sound(&whole));
    }
    found.extend(sound(&pending));
    found
}

/// A word without its article.
fn bare(word: &str) -> &str {
    if let Some(rest) = word.strip_prefix("ال") {
        return if rest.chars().count() >= 3 && !NO_ARTICLE.contains(&word) { rest } else { word };
    }
    if let Some(rest) = word.strip_prefix("el")
        && rest.len() >= 4
    {
        return rest;
    }
    // The article takes the letter after it: ezzahra, errachidi.
    let mut letters = word.bytes();
    match (letters.next(), letters.next(), letters.next()) {
        (Some(b'e'), Some(one), Some(two)) if one == two => word.strip_prefix('e').map_or(word, without_first),
        _ => word,
    }
}

fn without_first(word: &str) -> &str {
    let mut letters = word.chars();
    letters.next();
    letters.as_str()
}

/// The key of one token; `None` if nothing of it sounds.
fn sound(word: &str) -> Option<Sound> {
    let arabic = name::is_arabic(word);
    let mut heard = if arabic { from_arabic(word) } else { from_latin(word) };
    heard.dedup();
    while heard.len() > 1 && matches!(heard.last(), Some('A' | 'h')) {
        heard.pop();
    }
    let mut sound = Sound { bones: String::new(), voiced: String::new() };
    for (at, letter) in heard.iter().enumerate() {
        let (bone, voice) = match letter {
            'A' | 'w' | 'i' | 'u' if at == 0 => (Some('a'), Some(if *letter == 'A' { 'a' } else { *letter })),
            'A' => (None, None),
            'i' | 'y' if at > 0 => (None, Some('i')),
            'u' | 'w' => (None, Some('u')),
            other => (Some(*other), Some(*other)),
        };
        let push = |text: &mut String, letter: Option<char>| {
            if letter.is_some() && text.chars().last() != letter {
                text.extend(letter);
            }
        };
        push(&mut sound.bones, bone);
        push(&mut sound.voiced, voice);
    }
    (!sound.bones.is_empty()).then_some(sound)
}

fn from_arabic(word: &str) -> Vec<char> {
    let letters: Vec<char> = word.chars().collect();
    let mut heard = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied();
        let last = next.is_none();
        heard.push(match letter {
            'ا' | 'ع' => 'A',
            'ه' if last && at > 0 && letters.get(at - 1) == Some(&'ا') => 't',
            'ه' | 'ح' => 'h',
            'ث' | 'ت' | 'ط' => 't',
            'خ' => 'x',
            'د' | 'ذ' | 'ض' | 'ظ' => 'd',
            'س' | 'ص' => 's',
            'ش' => 'c',
            'غ' | 'ڭ' => 'g',
            'ق' | 'ك' => 'k',
            'ج' => 'j',
            'ب' | 'پ' => 'b',
            'ف' | 'ڤ' => 'f',
            'ر' => 'r',
            'ز' => 'z',
            'ل' => 'l',
            'م' => 'm',
            'ن' => 'n',
            'و' if at == 0 || matches!(next, Some('ا' | 'ي')) => 'w',
            'و' => 'u',
            'ي' if at == 0 => 'y',
            'ي' => 'i',
            _ => continue,
        });
    }
    heard
}

fn from_latin(word: &str) -> Vec<char> {
    let own: Vec<char> = unservile(word).chars().collect();
    let mut heard = Vec::with_capacity(own.len());
    let mut at = 0;
    let is = |at: usize, wanted: &str| wanted.chars().enumerate().all(|(n, c)| own.get(at + n) == Some(&c));
    while let Some(letter) = own.get(at) {
        let pairs: &[(&str, char)] = &[
            ("sch", 'c'),
            ("tch", 'c'),
            ("ch", 'c'),
            ("sh", 'c'),
            ("kh", 'x'),
            ("gh", 'g'),
            ("rh", 'g'),
            ("gu", 'g'),
            ("dj", 'j'),
            ("th", 't'),
            ("dh", 'd'),
            ("ph", 'f'),
            ("ou", 'u'),
            ("oo", 'u'),
            ("ee", 'i'),
            ("qu", 'k'),
        ];
        if let Some((text, heard_as)) = pairs.iter().find(|(text, _)| is(at, text)) {
            heard.push(*heard_as);
            at += text.len();
            continue;
        }
        let soft = matches!(own.get(at + 1), Some('e' | 'i' | 'y'));
        let one = match letter {
            'a' | 'e' | '3' => Some('A'),
            'i' => Some('i'),
            'y' => Some(if at == 0 { 'y' } else { 'i' }),
            'o' | 'u' => Some('u'),
            'c' if soft => Some('s'),
            'g' if soft => Some('j'),
            'c' | 'q' | '9' => Some('k'),
            'p' => Some('b'),
            'v' => Some('f'),
            '7' => Some('h'),
            '5' => Some('x'),
            plain if plain.is_ascii_lowercase() => Some(*plain),
            _ => None,
        };
        heard.extend(one);
        at += 1;
    }
    heard
}

/// Abdelkrim, Abderrahim and Abdellah as their two words are heard.
fn unservile(word: &str) -> String {
    let Some(rest) = word.strip_prefix("abd").filter(|rest| rest.len() >= 4) else { return word.to_owned() };
    let bytes = rest.as_bytes();
    match (bytes.first(), bytes.get(1), bytes.get(2)) {
        (Some(b'e' | b'a'), Some(one), Some(two)) if one == two || *one == b'l' => {
            format!("abd{}", rest.chars().skip(2).collect::<String>())
        }
        _ => word.to_owned(),
    }
}
