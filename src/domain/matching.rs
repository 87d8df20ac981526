//! Whether two records may be one person: names as they sound in either script, births as they are known, and what each
//! field says. A proposal that a clerk decides upon, never a decision.

mod sound;

use super::birth::Birth;
use super::person::{Name, Person};
use chrono::{Datelike, NaiveDate};
pub use sound::{Sound, sounds};

/// From this likeness of names on two records may be one person.
pub const NAME: f64 = 0.80;
/// From this likeness of births on.
pub const BIRTH: f64 = 0.75;
/// What a name alone is worth at most: homonyms abound.
pub const NAME_ONLY: f64 = 0.60;

/// What each field says, from 0 (another) to 1 (the same); `None` where one of the two does not say it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// Likeness of the names, in whichever scripts both have.
    pub name: f64,
    /// Likeness of the births.
    pub birth: Option<f64>,
    /// True if the cards are the same.
    pub cin: Option<bool>,
    /// True if the communes are the same.
    pub commune: Option<bool>,
    /// All of it, from 0 to 1.
    pub score: f64,
}

impl Comparison {
    /// True if a clerk should see both records side by side.
    pub fn possible(&self) -> bool {
        self.cin == Some(true)
            || (self.cin.is_none() && self.name >= NAME && self.birth.is_some_and(|birth| birth >= BIRTH))
            || (self.name >= 0.92 && self.birth.is_some_and(|birth| birth >= 0.85))
    }
}

/// Compares two persons. A field that one of them lacks drops out; a shared phone proves nothing and is not asked.
pub fn compare(one: &Person, other: &Person) -> Comparison {
    let name = names(&one.name, &other.name);
    let birth = one.birth.zip(other.birth).map(|(one, other)| births(one, other));
    let same = |one: &Option<String>, other: &Option<String>| one.as_ref().zip(other.as_ref()).map(|(a, b)| a == b);
    let (cin, commune) = (same(&one.cin, &other.cin), same(&one.commune, &other.commune));
    let mut score = match birth {
        Some(birth) => 0.6 * name + 0.4 * birth,
        None => (name * NAME_ONLY).min(NAME_ONLY),
    };
    score += if commune == Some(true) { 0.02 } else { 0.0 };
    score = match cin {
        Some(true) => 1.0,
        Some(false) => score * 0.7,
        None => score,
    };
    Comparison { name, birth, cin, commune, score: score.clamp(0.0, 1.0) }
}

/// Likeness of two names: the better of what both scripts say where both records have both, else across scripts.
pub fn names(one: &Name, other: &Name) -> f64 {
    let written = |name: &Name| {
        let both = [format!("{} {}", name.family, name.given), format!("{} {}", name.family_ar, name.given_ar)];
        both.map(|text| sounds(&text))
    };
    let (one, other) = (written(one), written(other));
    let mut best = 0.0_f64;
    for own in &one {
        for its in &other {
            best = best.max(likeness(own, its));
        }
    }
    best
}

/// Likeness of two lists of tokens, their order free: the best pairing of the shorter with the longer.
pub fn likeness(one: &[Sound], other: &[Sound]) -> f64 {
    let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if few.is_empty() {
        return 0.0;
    }
    let mut pairs: Vec<(f64, usize, usize)> = Vec::with_capacity(few.len() * many.len());
    for (a, own) in few.iter().enumerate() {
        pairs.extend(many.iter().enumerate().map(|(b, its)| (token(own, its), a, b)));
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut taken, mut met) = (vec![false; few.len()], vec![false; many.len()]);
    let (mut sum, mut least) = (0.0, 1.0_f64);
    for (score, a, b) in pairs {
        if taken.get(a) == Some(&false) && met.get(b) == Some(&false) {
            if let (Some(taken), Some(met)) = (taken.get_mut(a), met.get_mut(b)) {
                (*taken, *met) = (true, true);
            }
            sum += score;
            least = least.min(score);
        }
    }
    let average = sum / few.len() as f64;
    let unmet = (many.len() - few.len()) as f64;
    let whole = 0.4 * average + 0.6 * least - 0.03 * unmet;
    // One word alone names too many.
    if few.len() == 1 && many.len() > 1 { whole * 0.75 } else { whole }.max(0.0)
}

/// Likeness of two tokens.
fn token(one: &Sound, other: &Sound) -> f64 {
    let alike = |a: &str, b: &str| {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let longest = a.len().max(b.len()).max(1) as f64;
        (1.0 - distance(&a, &b) / longest).max(0.0)
    };
    let plain = 0.45 * alike(&one.bones, &other.bones) + 0.55 * alike(&one.voiced, &other.voiced);
    // Lamrani is the article and Amrani.
    let bare = |sound: &Sound| {
        let bones = sound.bones.strip_prefix('l')?;
        let voiced = sound.voiced.strip_prefix('l')?;
        Some(Sound { bones: format!("a{bones}"), voiced: format!("a{voiced}") })
    };
    let begins = |sound: &Sound| sound.bones.starts_with('a');
    let merged = match (bare(one), bare(other)) {
        (Some(bare), _) if begins(other) => {
            alike(&bare.bones, &other.bones) * 0.45 + alike(&bare.voiced, &other.voiced) * 0.55
        }
        (_, Some(bare)) if begins(one) => {
            alike(&one.bones, &bare.bones) * 0.45 + alike(&one.voiced, &bare.voiced) * 0.55
        }
        _ => 0.0,
    };
    plain.max(merged)
}

/// Weighted edit distance: letters that ears and clerks take for each other cost less.
fn distance(one: &[char], other: &[char]) -> f64 {
    let missing = |letter: char| match letter {
        'i' | 'u' => 0.5,
        'h' | 'a' => 0.7,
        _ => 1.0,
    };
    let instead = |a: char, b: char| match (a.min(b), a.max(b)) {
        (a, b) if a == b => 0.0,
        ('h', 'x') | ('g', 'r') | ('s', 't') | ('d', 'z') | ('g', 'k') | ('j', 'z') => 0.35,
        ('d', 't') | ('c', 's') => 0.6,
        ('i', 'u') | ('a', 'i') | ('a', 'u') | ('a', 'w') => 0.5,
        _ => 1.0,
    };
    let mut above: Vec<f64> = vec![0.0];
    for letter in other {
        above.push(above.last().copied().unwrap_or(0.0) + missing(*letter));
    }
    for a in one {
        let mut row = vec![above.first().copied().unwrap_or(0.0) + missing(*a)];
        for (before, b) in above.windows(2).zip(other) {
            let left = row.last().copied().unwrap_or(0.0) + missing(*b);
            let (diagonal, up) = match before {
                [diagonal, up] => (*diagonal + instead(*a, *b), *up + missing(*a)),
                _ => (f64::MAX, f64::MAX),
            };
            row.push(left.min(diagonal).min(up));
        }
        above = row;
    }
    above.last().copied().unwrap_or(0.0)
}

/// Likeness of two births: by windows, never by how their digits look.
pub fn births(one: Birth, other: Birth) -> f64 {
    let (a, b) = (one.range(), other.range());
    let apart = (b.0.year() - a.1.year()).max(a.0.year() - b.1.year()).max(0);
    match (one, other) {
        (Birth::Day(one), Birth::Day(other)) => days(one, other),
        (Birth::Age(..), _) | (_, Birth::Age(..)) => match apart {
            0 => 0.9,
            1 => 0.8,
            2 | 3 => 0.5,
            _ => 0.0,
        },
        _ if a.0 <= b.1 && b.0 <= a.1 => 0.9,
        _ => match apart {
            0 => 0.3,
            1 => 0.5,
            2 => 0.4,
            _ => 0.0,
        },
    }
}

fn days(one: NaiveDate, other: NaiveDate) -> f64 {
    if one == other {
        return 1.0;
    }
    if NaiveDate::from_ymd_opt(one.year(), one.day(), one.month()) == Some(other) {
        return 0.9;
    }
    let unknown = |day: NaiveDate| matches!((day.day(), day.month()), (1, 1) | (31, 12));
    if one.year() == other.year() && (unknown(one) || unknown(other)) {
        return 0.85;
    }
    let written = |day: NaiveDate| day.format("%Y%m%d").to_string();
    let wrong = written(one).bytes().zip(written(other).bytes()).filter(|(a, b)| a != b).count();
    match wrong {
        1 => 0.75,
        _ if one.year() == other.year() => 0.3,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests;
