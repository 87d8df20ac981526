//! How a name sounds: its words without particles, and for each the same keys from Latin and from Arabic letters.

use super::super::name;
use super::given;
use super::halves::{halved, halves};
use super::letters::{self, Heard};
use super::particles::{Role, role};
use std::borrow::Cow;

/// A word of a name: what its consonants are, and what they are with the strong vowels.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sound {
    /// Consonants only; any beginning vowel, and w, stands as `a`.
    pub bones: String,
    /// Consonants with `i` and `u`: tells Salma from Salima, Jamal from Jamila.
    pub voiced: String,
    /// Its bones without the vowel that helps two first consonants out, or with one where it has none: Ibtissam is Btissam,
    /// Mbarka امباركة. `None` for a name that begins in another way.
    pub helped: Option<String>,
}

impl Sound {
    /// The keys of what is heard of a word, in Arabic letters or in Latin ones; `None` if no letter of it makes one.
    fn of(heard: &[u8], arabic: bool) -> Option<Self> {
        let (bones, voiced) = (String::with_capacity(heard.len()), String::with_capacity(heard.len()));
        let mut sound = Self { bones, voiced, helped: None };
        let last = heard.len().saturating_sub(1);
        for (at, letter) in heard.iter().enumerate() {
            let (bone, voice) = match letter {
                b'a' | b'e' if at == 0 => (Some('a'), Some('a')),
                b'i' | b'u' | b'w' if at == 0 => (Some('a'), Some(char::from(*letter))),
                b'y' if at == 0 => (Some('y'), Some('y')),
                b'a' | b'e' | b'F' | b'H' => (None, None),
                b'h' if at == last => (None, None),
                b'i' | b'y' => (None, Some('i')),
                b'u' | b'w' => (None, Some('u')),
                // A hard g is written with ك, ق or ڭ.
                b'g' => (Some('k'), Some('k')),
                b'G' => (Some('g'), Some('g')),
                other => (Some(char::from(*other)), Some(char::from(*other))),
            };
            push(&mut sound.bones, bone);
            push(&mut sound.voiced, voice);
        }
        let vowel = |letter: &u8| b"aeiuwyF".contains(letter);
        sound.helped = match heard {
            [first, one, two, ..] if b"aei".contains(first) && !vowel(one) && !vowel(two) => {
                Some(without_first(&sound.bones).to_owned())
            }
            // Short vowels are not written in Arabic: what begins with two consonants there says nothing.
            [one, two, ..] if !arabic && !vowel(one) && !vowel(two) => Some(format!("a{}", sound.bones)),
            _ => None,
        };
        (!sound.bones.is_empty()).then_some(sound)
    }

    /// Other bones of the same name, as ears and registers vary them: with or without a beginning vowel (Btissam, Ibtissam)
    /// or article (Lhoucine, Houcine), kh as h (Hadija), gh as r (Rizlane). Who looks a key up looks these up too.
    pub fn also(&self) -> Vec<String> {
        let bones = self.bones.as_str();
        let mut also = Vec::new();
        let mut add = |first: &str, rest: &str| also.push(format!("{first}{rest}"));
        if bones.len() < 3 {
            return also;
        }
        match bones.as_bytes() {
            [b'a', ..] => add("", without_first(bones)),
            [b'l', ..] => {
                add("", without_first(bones));
                add("a", without_first(bones));
            }
            [b'x', ..] => add("h", without_first(bones)),
            [b'h', ..] => {
                add("x", without_first(bones));
                add("a", bones);
            }
            [b'g', ..] => add("r", without_first(bones)),
            [b'r', ..] => {
                add("g", without_first(bones));
                add("a", bones);
            }
            [b'y', ..] => add("a", without_first(bones)),
            _ => add("a", bones),
        }
        also
    }
}

/// One word of a name, with all that is compared of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// As it sounds in writing: folded, joined with its particle, without its article.
    pub(super) written: String,
    /// As it was typed: folded, with all that was dropped from within it.
    pub(super) typed: String,
    /// True if written in Arabic letters.
    pub(super) arabic: bool,
    /// What is heard.
    pub(super) heard: Heard,
    /// What else may be heard: a beginning that may be an article is one (Lamrani is the article and Amrani), rh is the gh of
    /// old registers (Irhil), a last t that of a ta marbuta (Khadijat).
    pub(super) bare: Option<Heard>,
    /// Given names that it may be, by their line in the list of given names; sorted.
    pub(super) names: Vec<u16>,
    /// True if the list spells it just so.
    pub(super) listed: bool,
}

/// A word before it is heard: as typed, and without articles.
pub(super) struct Spoken {
    pub(super) typed: String,
    pub(super) bare: String,
}

/// Arabic names that begin with the letters of the article and have none.
const NO_ARTICLE: &[&str] = &["الهام", "الياس", "اليزه", "اليسا", "الين", "الاء", "الا", "الطو", "الف"];

/// The keys of a name's words, in the order written.
pub fn sounds(text: &str) -> Vec<Sound> {
    keys(spoken(text), usize::MAX)
}

/// The keys of one word, folded already, that stands alone.
pub(super) fn heard_alone(word: &str) -> Vec<Sound> {
    keys(spoken_of(&halves(word.to_owned())), usize::MAX)
}

/// The keys of the first words of a name.
pub(super) fn first(text: &str, most: usize) -> Vec<Sound> {
    keys(spoken(text), most)
}

fn keys(words: Vec<Spoken>, most: usize) -> Vec<Sound> {
    let heard = words.into_iter().map(|word| (letters::heard(&word.bare), name::is_arabic(&word.bare)));
    heard
        .filter(|(heard, _)| !heard.is_empty())
        .take(most)
        .filter_map(|(heard, arabic)| Sound::of(&heard, arabic))
        .collect()
}

/// The folded words of a name, each with its particle, without articles and titles.
pub(super) fn spoken(text: &str) -> Vec<Spoken> {
    spoken_of(&parts(text))
}

fn spoken_of(all: &[String]) -> Vec<Spoken> {
    let mut found: Vec<Spoken> = Vec::new();
    let mut pending = String::new();
    let roles: Vec<Role> = all.iter().map(|word| role(word)).collect();
    let plain = roles.iter().filter(|role| !matches!(role, Role::Dropped | Role::Title)).count();
    for (word, role) in all.iter().zip(roles) {
        let word = word.as_str();
        // After a particle a title is the ancestor's name: Aït Sidi, أولاد الحاج.
        if role == Role::Dropped || plain >= 2 && role == Role::Title && pending.is_empty() {
            continue;
        }
        if role == Role::Faith
            && pending.is_empty()
            && let Some(before) = found.last_mut()
        {
            let din = if name::is_arabic(word) { "دين" } else { "din" };
            before.bare.push_str(din);
            before.typed.push_str(word);
            continue;
        }
        // One particle after the other: Ait Ben Ali, بن عبد السلام.
        if let Role::Glued(own) = role {
            pending.push_str(own);
            continue;
        }
        let before = std::mem::take(&mut pending);
        let typed = format!("{before}{word}");
        let own = match word.strip_prefix("ال") {
            Some(rest) if before.ends_with("عبد") && rest.chars().count() >= 2 => rest,
            _ if !before.is_empty() => within(bare(word)),
            _ => bare(word),
        };
        let whole = match before.strip_suffix("abd") {
            Some(_) => format!("{before}.{own}"),
            None => servile(&(before + own)),
        };
        found.push(Spoken { bare: whole, typed });
    }
    if !pending.is_empty() {
        found.push(Spoken { bare: pending.clone(), typed: pending });
    }
    found
}

/// The folded words, where what folding loses is kept: the last ى is an a, إل begins a name, ç is an s.
fn parts(text: &str) -> Vec<String> {
    parts_of(text, &name::words(text)).into_owned()
}

/// The same where its folded words are known: these themselves, where nothing is to be kept and none is two.
pub(super) fn parts_of<'w>(text: &str, words: &'w [String]) -> Cow<'w, [String]> {
    let ready = |words: &[String]| words.iter().cloned().flat_map(halves).collect();
    if text.is_ascii() || !text.contains(['ى', 'إ', 'ç', 'Ç']) {
        let whole = words.iter().all(|word| halved(word).is_none());
        return if whole { Cow::Borrowed(words) } else { Cow::Owned(ready(words)) };
    }
    let text = text.replace(['ç', 'Ç'], "s");
    let mut kept = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let (head, alif) = bare.strip_suffix('ى').map_or((bare, false), |head| (head, true));
        kept.push_str(&match head.strip_prefix("إل") {
            Some(rest) => format!("عل{rest}"),
            None => head.to_owned(),
        });
        if alif {
            kept.push('ا');
        }
        kept.push(' ');
    }
    Cow::Owned(ready(&name::words(&kept)))
}

/// A word without the article that surely is one.
fn bare(word: &str) -> &str {
    if let Some(rest) = word.strip_prefix("ال") {
        return if rest.chars().count() >= 3 && !NO_ARTICLE.contains(&word) { rest } else { word };
    }
    let consonant = |rest: &str| rest.bytes().next().is_some_and(|first| !b"aeiouyh".contains(&first));
    if let Some(rest) = word.strip_prefix("el")
        && rest.len() >= 4
        && !["ham", "ias", "yas", "isa", "iza"].iter().any(|name| rest.starts_with(name))
    {
        return rest;
    }
    if let Some(rest) = word.strip_prefix("al")
        && rest.len() >= 4
        && consonant(rest)
    {
        return rest;
    }
    // The article takes the sun letter after it: ezzahra, errachidi, echcharki.
    match word.as_bytes() {
        [b'e', b'c', b'h', b'c', b'h', ..] => word.strip_prefix("ech").unwrap_or(word),
        [first @ (b'e' | b'a'), one, two, rest @ ..] if one == two && b"tdrzsn".contains(one) => {
            // Assia and Azziza have none; Assaadi and Azzahra do.
            let least = if *first == b'e' { 3 } else { 4 };
            if rest.len() >= least { without_first(without_first(word)) } else { word }
        }
        _ => word,
    }
}

/// A word after its particle without the article that is left of one: Aït Lcaïd, Aït Lhassan. Alone it may be its own.
fn within(word: &str) -> &str {
    let consonant = |letter: &u8| letter.is_ascii_lowercase() && !b"aeiouyw".contains(letter);
    match word.as_bytes() {
        [b'l', next, ..] if word.len() >= 5 && consonant(next) => without_first(word),
        // Before a breathing the article is heard whole: Lahcen, Lahbib.
        [b'l', b'a', b'h', next, ..] if word.len() >= 6 && consonant(next) => word.strip_prefix("la").unwrap_or(word),
        _ => word.strip_prefix("ل").filter(|rest| rest.starts_with('ح') && rest.chars().count() >= 3).unwrap_or(word),
    }
}

fn without_first(word: &str) -> &str {
    let mut letters = word.chars();
    letters.next();
    letters.as_str()
}

/// Abdelkrim, Abderrahim, Abdellah, عبدالكريم and Aboulfath as their two words are heard.
pub(super) fn servile(word: &str) -> String {
    // « Fille de » glued to the father's name: no name has three consonants there.
    if let Some(rest) = word.strip_prefix("bent")
        && rest.len() >= 4
        && rest.bytes().take(2).all(|letter| letter.is_ascii_lowercase() && !b"aeiouy".contains(&letter))
    {
        return rest.to_owned();
    }
    for (joined, own) in [
        ("aboul", "bou"),
        ("abou", "bou"),
        ("boul", "bou"),
        ("oumel", "oum"),
        ("omel", "oum"),
        ("ابوال", "بو"),
        ("ابو", "بو"),
        ("بوال", "بو"),
    ] {
        let consonant = |rest: &&str| !rest.starts_with(['a', 'e', 'i', 'o', 'u']) && rest.chars().count() >= 3;
        if let Some(rest) = word.strip_prefix(joined).filter(consonant) {
            return format!("{own}{rest}");
        }
    }
    // What stands glued to its particle, as it is heard apart: Aïtlcaïd, Benlahcen, بنلحسن.
    for particle in ["ait", "ben", "oulad", "ايت", "بن"] {
        let Some(rest) = word.strip_prefix(particle) else { continue };
        if within(rest) != rest {
            return format!("{particle}{}", within(rest));
        }
        // The servant's father: Benabdeslam, بنعبد السلام.
        if rest.starts_with("abd") || rest.starts_with("عبدال") {
            return format!("{particle}{}", servile(rest));
        }
    }
    if let Some(rest) = word.strip_prefix("عبدال").filter(|rest| rest.chars().count() >= 3) {
        return format!("عبد{rest}");
    }
    let Some(rest) = word.strip_prefix("abd").filter(|rest| rest.len() >= 4 && !rest.starts_with('.')) else {
        return word.to_owned();
    };
    let article = match rest.as_bytes() {
        [b'e' | b'a' | b'o' | b'u' | b'i', b'l', b'l', b'a', ..] => 2,
        [b'e' | b'a' | b'o' | b'u' | b'i', b'l', b'l', ..] => 2,
        [b'e' | b'a' | b'o' | b'u' | b'i', b'l', ..] => 2,
        [b'e' | b'a' | b'o' | b'u' | b'i', b'c', b'h', b'c', b'h', ..] => 3,
        [b'e' | b'a' | b'o' | b'u' | b'i', one, two, ..] if one == two => 2,
        _ => 0,
    };
    // The point keeps d and h, d and j apart: Abdelhak, Abdeljalil.
    format!("abd.{}", rest.chars().skip(article).collect::<String>())
}

impl Word {
    /// What is heard of a word; `None` if nothing of it sounds.
    pub(super) fn of(word: Spoken) -> Option<Self> {
        let Spoken { typed, bare: written } = word;
        let arabic = name::is_arabic(&written);
        let heard = letters::heard(&written);
        if heard.is_empty() {
            return None;
        }
        let bare = article(&written, &heard).or_else(|| rolled(&written)).or_else(|| bound(&written));
        let (mut names, listed) = given::called(&written, &heard, arabic);
        // A name with an article in front of it, spelled so by nobody's list: Lmina.
        if let Some(bare) = bare.as_deref().filter(|_| !listed) {
            names.extend(given::called(&written, bare, arabic).0);
            names.sort_unstable();
            names.dedup();
        }
        Some(Self { written, typed, arabic, heard, bare, names, listed })
    }
}

fn push(text: &mut String, letter: Option<char>) {
    if letter.is_some() && text.chars().last() != letter {
        text.extend(letter);
    }
}

/// What is heard without a beginning that may be an article: Lamrani, Lahcen, Lfassi, Elhame.
fn article(word: &str, heard: &[u8]) -> Option<Heard> {
    let rest = match heard {
        [b'l', b'a' | b'e', next, ..] if !matches!(next, b'a' | b'e' | b'i' | b'u') => heard.get(1..)?,
        [b'l', next, ..] if !matches!(next, b'i' | b'u' | b'w') => heard.get(1..)?,
        // Lidrissi and Louardi; Lina and Loubna are too short to have lost anything.
        [b'l', b'i' | b'u' | b'w', rest @ ..] if rest.len() >= 4 => heard.get(1..)?,
        [b'a' | b'e', b'l', ..] if !word.starts_with('ع') => heard.get(2..)?,
        _ => return None,
    };
    (rest.len() >= 3).then(|| rest.to_vec())
}

/// What is heard where rh is gh, as the French wrote it: Irhil, Amrhar, Belrhiti. In Farhat and Borhane it is not.
fn rolled(word: &str) -> Option<Heard> {
    word.contains("rh").then(|| letters::heard(&word.replace("rh", "gh")))
}

/// What is heard where a ta marbuta is written as it sounds before another word: Khadijat, Salamatou, Fatimetou. Hayat has its own.
fn bound(word: &str) -> Option<Heard> {
    let head = ["atou", "etou", "ate", "at", "et"].iter().find_map(|end| word.strip_suffix(end))?;
    (head.len() >= 4 && head.is_ascii()).then(|| letters::heard(&format!("{head}a")))
}
