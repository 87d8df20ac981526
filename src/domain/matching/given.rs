//! Given names of the country and how registers spell them: tells Saïda from Souad, which ears and letters would confuse,
//! and Fadma from nothing but Fatima.

use super::super::name;
use super::letters::{self, Heard};
use crate::packed;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// What two words are to each other as given names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    /// One name, spelled in two ways.
    Same,
    /// Two names.
    Other,
    /// At least one is not in the list.
    Unknown,
}

/// The list: one name a line, its Arabic spellings, then its Latin ones, parted by strokes.
const LIST: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/given-names.packed"));

struct Known {
    latin: HashMap<Heard, Vec<u16>>,
    arabic: HashMap<Heard, Vec<u16>>,
    spellings: HashSet<String>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| read(&packed::file(LIST)))
}

fn read(list: &str) -> Known {
    let mut known = Known { latin: HashMap::new(), arabic: HashMap::new(), spellings: HashSet::new() };
    for (line, text) in (0_u16..).zip(list.lines().skip(1)) {
        for spelling in text.split([',', '/']).filter(|spelling| !spelling.is_empty()) {
            for super::sound::Spoken { bare: word, .. } in super::sound::spoken(spelling) {
                let arabic = name::is_arabic(&word);
                let own = if arabic { &mut known.arabic } else { &mut known.latin };
                let heard = letters::heard(&word);
                let lines = own.entry(firm(&heard)).or_default();
                if !lines.contains(&line) {
                    lines.push(line);
                }
                known.spellings.insert(word);
            }
        }
    }
    known
}

/// What is firm in a word: without the vowels that spellings take or leave. Whether it ends in a tells Samir from Samira.
fn firm(heard: &[u8]) -> Heard {
    let mut firm: Heard = Vec::with_capacity(heard.len());
    for (at, letter) in heard.iter().enumerate() {
        let letter = match letter {
            b'a' | b'e' if at > 0 => continue,
            b'e' => b'a',
            b'y' if at > 0 => b'i',
            b'w' if at > 0 => b'u',
            b'H' => b'F',
            other => *other,
        };
        if firm.last() != Some(&letter) {
            firm.push(letter);
        }
    }
    firm
}

/// The names that a word may be, by their line, sorted; and whether the list spells it just so.
pub(super) fn called(word: &str, heard: &[u8], arabic: bool) -> (Vec<u16>, bool) {
    let known = known();
    let own = if arabic { &known.arabic } else { &known.latin };
    let mut lines = own.get(&firm(heard)).cloned().unwrap_or_default();
    lines.sort_unstable();
    (lines, known.spellings.contains(word))
}

/// True if the list spells a word just so: it is a given name, whatever else it may be.
pub fn is_given(word: &str) -> bool {
    let mut spoken = super::sound::spoken(word).into_iter();
    spoken.next().is_some_and(|word| known().spellings.contains(&word.bare))
}

/// What two words are to each other, by the names each may be.
pub(super) fn relation(one: &[u16], other: &[u16]) -> Relation {
    match (one.is_empty() || other.is_empty(), one.iter().any(|line| other.contains(line))) {
        (true, _) => Relation::Unknown,
        (_, true) => Relation::Same,
        _ => Relation::Other,
    }
}
