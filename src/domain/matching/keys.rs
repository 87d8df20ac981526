//! What names came to when they were met before: a register has few names and many who bear them.

use super::super::person::Name;
use super::sound::{Sound, heard_alone, sounds};
use super::written::Written;
use std::collections::HashMap;
use std::hash::BuildHasher;
use std::rc::Rc;

/// What was worked out of words, names and places. What it says does not depend on what it remembers.
#[derive(Default)]
pub struct Keys {
    /// By a folded word, or a name of several as it is written.
    sounds: Memory<[Sound], 20_000>,
    /// By the code of a commune.
    places: Memory<[String], 20_000>,
    /// By a field of a name as it is written: each is a kilobyte, and a province has some hundred families.
    written: Memory<Written, 4_000>,
}

impl Keys {
    /// The keys of one word, folded already, that stands alone.
    pub fn of(&mut self, word: &str) -> Rc<[Sound]> {
        self.sounds.get(word, || heard_alone(word).into())
    }

    /// The keys of a name of several words as it is written.
    pub fn of_name(&mut self, name: &str) -> Rc<[Sound]> {
        self.sounds.get(name, || sounds(name).into())
    }

    /// The words of a commune by its code.
    pub fn place(&mut self, code: &str, work_out: impl FnOnce() -> Vec<String>) -> Rc<[String]> {
        self.places.get(code, || work_out().into())
    }

    /// All that the four fields of a name come to: family and given names, then both in Arabic.
    pub fn name(&mut self, name: &Name) -> [Rc<Written>; 4] {
        let Name { family, given, family_ar, given_ar, .. } = name;
        [family, given, family_ar, given_ar].map(|text| self.written.get(text, || Written::of(text).into()))
    }
}

/// Texts of which it is noted that they came once.
const ONCE: usize = 8192;

/// What at most so many texts came to. Once more came than that, only what comes again is remembered: of a file in which
/// everybody is called otherwise nothing is, and the names that many bear stay.
struct Memory<V: ?Sized, const MOST: usize> {
    known: HashMap<Box<str>, Rc<V>>,
    /// Part of the hash of a text that came once, at the place that the rest of it says. Empty before it matters.
    once: Vec<u32>,
}

impl<V: ?Sized, const MOST: usize> Default for Memory<V, MOST> {
    fn default() -> Self {
        Self { known: HashMap::new(), once: Vec::new() }
    }
}

impl<V: ?Sized, const MOST: usize> Memory<V, MOST> {
    fn get(&mut self, text: &str, work_out: impl FnOnce() -> Rc<V>) -> Rc<V> {
        if let Some(known) = self.known.get(text) {
            return Rc::clone(known);
        }
        let own = work_out();
        if self.takes(text) {
            self.known.insert(text.into(), Rc::clone(&own));
        }
        own
    }

    fn takes(&mut self, text: &str) -> bool {
        if self.known.len() >= MOST {
            self.known.clear();
            self.once.resize(ONCE, 0);
        }
        if self.once.is_empty() {
            return true;
        }
        let hash = self.known.hasher().hash_one(text);
        let own = (hash >> 32) as u32;
        self.once.get_mut(hash as usize % ONCE).is_none_or(|last| std::mem::replace(last, own) == own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_again_is_remembered_however_much_came_once() {
        let mut memory = Memory::<str, 10>::default();
        let mut worked_out = 0;
        let mut get = |text: &str| {
            let found = memory.get(text, || {
                worked_out += 1;
                text.to_uppercase().into()
            });
            assert_eq!(*found, *text.to_uppercase());
        };
        (0..10).for_each(|n| get(&format!("n{n}")));
        (0..10).for_each(|n| get(&format!("n{n}")));
        for n in 0..100 {
            get(&format!("once {n}"));
            get("zahra");
        }
        assert_eq!(worked_out, 10 + 100 + 2, "zahra twice: when she first came, and when she came again");
        assert!(memory.known.len() <= 10 && memory.known.contains_key("zahra"));
    }
}
