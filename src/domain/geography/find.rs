//! Communes by what people call them.

use super::{Commune, commune, communes, province_code};
use crate::domain::order;
use crate::domain::{date, name};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Names of a commune, folded.
struct Folded {
    /// French, then Arabic words.
    words: [Vec<String>; 2],
}

impl Folded {
    /// True if each wanted word begins a word of one name.
    fn begins(&self, wanted: &[String]) -> bool {
        self.words.iter().any(|words| name::begin(words, wanted))
    }

    fn is(&self, wanted: &[String]) -> bool {
        self.words.iter().any(|words| words == wanted)
    }
}

/// The names of `communes()`, folded, in the same order.
fn folded() -> &'static [Folded] {
    static ALL: OnceLock<Vec<Folded>> = OnceLock::new();
    ALL.get_or_init(|| {
        communes()
            .iter()
            .map(|commune| Folded { words: [name::words(commune.name), name::words(commune.name_ar)] })
            .collect()
    })
}

/// Whole folded names without spaces, so that `Ait Mhamed`, `Aït M'hamed` and `AITMHAMED` meet.
fn by_name() -> &'static HashMap<String, Vec<u16>> {
    static ALL: OnceLock<HashMap<String, Vec<u16>>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut index: HashMap<String, Vec<u16>> = HashMap::with_capacity(3_000);
        for (at, folded) in (0_u16..).zip(folded()) {
            for words in &folded.words {
                let same = index.entry(words.concat()).or_default();
                if same.last() != Some(&at) {
                    same.push(at);
                }
            }
        }
        index
    })
}

/// Communes whose name, in either script, has words that begin like those of `text`; those of `province` first, and
/// exact names before others. Nothing typed: those of the province.
pub fn find_communes(text: &str, province: &str) -> Vec<&'static Commune> {
    if let Some(known) = commune(&date::western_digits(text)) {
        return vec![known];
    }
    let province = province_code(province);
    let wanted = name::words(text);
    let mut found: Vec<(bool, bool, &Commune)> = communes()
        .iter()
        .zip(folded())
        .filter(
            |(commune, folded)| {
                if wanted.is_empty() { commune.province == province } else { folded.begins(&wanted) }
            },
        )
        .map(|(commune, folded)| (commune.province != province, !folded.is(&wanted), commune))
        .collect();
    // Stable: by code within each kind.
    order::by_key(&mut found, |(elsewhere, partly, _)| (*elsewhere, *partly));
    found.into_iter().map(|(_, _, commune)| commune).collect()
}

/// Why a text names no one commune.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// Several bear it: the first three.
    Several(Vec<&'static Commune>),
    /// None does: up to three written nearly so.
    Unknown(Vec<&'static Commune>),
}

/// The one commune that a code or a name stands for: the exact name within `province`, in the country, then the only one
/// that begins so within the province, then in the country. `province` may be empty.
pub fn resolve(text: &str, province: &str) -> Result<&'static Commune, Unclear> {
    if let Some(known) = commune(&date::western_digits(text)) {
        return Ok(known);
    }
    let province = province_code(province);
    let here = |found: &[&'static Commune]| {
        let mut here = found.iter().filter(|c| c.province == province);
        here.next().copied().filter(|_| here.next().is_none())
    };
    let key = name::words(text).concat();
    if let Some(same) = by_name().get(&key) {
        let same: Vec<&Commune> = same.iter().filter_map(|at| communes().get(usize::from(*at))).collect();
        return match same.as_slice() {
            [only] => Ok(only),
            several => here(several).ok_or_else(|| Unclear::Several(first_three(several))),
        };
    }
    if key.is_empty() {
        return Err(Unclear::Unknown(Vec::new()));
    }
    let found = find_communes(text, province);
    match found.as_slice() {
        [] => Err(Unclear::Unknown(near(&key, province))),
        [only] => Ok(only),
        several => here(several).ok_or_else(|| Unclear::Several(first_three(several))),
    }
}

fn first_three(found: &[&'static Commune]) -> Vec<&'static Commune> {
    found.iter().take(3).copied().collect()
}

/// Communes whose whole name is one or two letters away, nearest first, those of the province before others.
fn near(key: &str, province: &str) -> Vec<&'static Commune> {
    let wanted: Vec<char> = key.chars().take(40).collect();
    if wanted.len() < 4 {
        return Vec::new();
    }
    let most = if wanted.len() < 7 { 1 } else { 2 };
    let mut found: Vec<(usize, bool, &Commune)> = communes()
        .iter()
        .zip(folded())
        .filter_map(|(commune, folded)| {
            let away = folded.words.iter().filter_map(|words| distance(&wanted, words, most)).min()?;
            Some((away, commune.province != province, commune))
        })
        .collect();
    order::by_key(&mut found, |(away, elsewhere, _)| (*elsewhere, *away));
    found.into_iter().take(3).map(|(_, _, c)| c).collect()
}

/// Letters to insert, drop or change, if they are no more than `most`. This runs over every commune with each letter
/// typed: a name much longer or shorter is not looked into, and one that has strayed too far is given up.
pub fn distance(wanted: &[char], words: &[String], most: usize) -> Option<usize> {
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    if letters.abs_diff(wanted.len()) > most {
        return None;
    }
    let mut row: Vec<usize> = (0..=wanted.len()).collect();
    for (i, c) in words.iter().flat_map(|word| word.chars()).enumerate() {
        let mut before = std::mem::replace(&mut row[0], i + 1);
        let mut least = i + 1;
        for (j, w) in wanted.iter().enumerate() {
            let step = (row[j] + 1).min(row[j + 1] + 1).min(before + usize::from(*w != c));
            before = std::mem::replace(&mut row[j + 1], step);
            least = least.min(step);
        }
        if least > most {
            return None;
        }
    }
    row.last().copied().filter(|away| *away <= most)
}
