//! What was heard before: a registry has few words and many who bear them, so each is heard once, and each two compared once.

use super::likeness;
use super::sound::{Spoken, Word, servile, spoken};
use std::collections::HashMap;
use std::rc::Rc;

/// Pairs of words remembered, at most: some ten megabytes.
const PAIRS: usize = 250_000;
/// Words remembered, at most.
const WORDS: usize = 50_000;

/// The memory of a walk through many persons. What it says does not depend on what it has heard.
#[derive(Default)]
pub struct Ears {
    known: HashMap<Box<str>, Rc<Word>>,
    /// By the places of both words in memory, the lesser first: none is given back while the memory lasts.
    alike: HashMap<(usize, usize), f64>,
    /// True to hear words without knowing any given name.
    #[cfg(test)]
    pub(super) foreign: bool,
}

impl Ears {
    /// The words of a name, in the order written.
    pub(super) fn words(&mut self, text: &str) -> Vec<Rc<Word>> {
        spoken(text).into_iter().filter_map(|word| self.hear(word)).collect()
    }

    /// Two words as one.
    pub(super) fn joined(&mut self, one: &Word, next: &Word) -> Option<Rc<Word>> {
        let (typed, bare) = (format!("{}{}", one.typed, next.typed), format!("{}{}", one.written, next.written));
        self.hear(Spoken { typed, bare: servile(&bare) })
    }

    fn hear(&mut self, word: Spoken) -> Option<Rc<Word>> {
        let key = format!("{} {}", word.bare, word.typed);
        if let Some(known) = self.known.get(key.as_str()) {
            return Some(Rc::clone(known));
        }
        #[cfg_attr(not(test), expect(unused_mut, reason = "only a test takes names away"))]
        let mut heard = Word::of(word)?;
        #[cfg(test)]
        if self.foreign {
            heard.names.clear();
        }
        let heard = Rc::new(heard);
        self.known.insert(key.into(), Rc::clone(&heard));
        Some(heard)
    }

    /// Likeness of two words that these ears have heard, from 0 to 1.
    pub(super) fn likeness(&mut self, one: &Rc<Word>, other: &Rc<Word>) -> f64 {
        let (a, b) = (Rc::as_ptr(one).addr(), Rc::as_ptr(other).addr());
        *self.alike.entry((a.min(b), a.max(b))).or_insert_with(|| likeness::word(one, other))
    }

    /// Forgets everything once that is much. Whoever was heard is to be heard again: words kept elsewhere no longer count.
    pub fn rest(&mut self) -> bool {
        let much = self.known.len() > WORDS || self.alike.len() > PAIRS;
        if much {
            self.known.clear();
            self.alike.clear();
        }
        much
    }
}
