//! One field of a name as it is written, and all that comes of it: worked out once, for a registry has few names and many
//! who bear them.

use super::super::name;
use super::particles::{Role, role};
use super::sound::{heard_alone, parts_of, sounds};
use std::borrow::Cow;
use std::cell::OnceCell;

/// What one field of a name comes to.
#[derive(Debug)]
pub struct Written {
    /// Its folded words.
    pub words: Vec<String>,
    /// Two words that stand side by side, as one: « Ben Ali » and « Benali » meet.
    pub doubled: Vec<String>,
    /// The bones of each of those words by itself (`Sound`).
    bones: Vec<String>,
    /// Those of them that are helped by a vowel, or might be (`Sound::helped`).
    helped: Vec<String>,
    /// How many words it has by its sound: « Fatimazahra » has two.
    pub(super) count: usize,
    /// The bones of the words it has by its sound, where these are others.
    apart: Option<Vec<String>>,
    /// True if none of them changes with the words beside it.
    plain: bool,
    terms: OnceCell<Box<[String]>>,
}

impl Written {
    pub(super) fn of(text: &str) -> Self {
        let words = name::words(text);
        let parts = parts_of(text, &words);
        let apart = match &parts {
            Cow::Borrowed(_) => None,
            Cow::Owned(parts) => Some(parts.iter().flat_map(|word| bones_alone(word)).collect()),
        };
        Self {
            count: parts.len(),
            plain: parts.iter().all(|word| role(word) == Role::Name),
            apart,
            bones: words.iter().flat_map(|word| bones_alone(word)).collect(),
            helped: words.iter().flat_map(|word| heard_alone(word)).filter_map(|sound| sound.helped).collect(),
            doubled: words.windows(2).map(<[String]>::concat).collect(),
            words,
            terms: OnceCell::new(),
        }
    }

    /// The bones of its words, one by one; `None` where one of them changes with the words beside it.
    pub(super) fn alone(&self) -> Option<&[String]> {
        self.plain.then(|| self.apart.as_deref().unwrap_or(&self.bones))
    }

    /// What somebody of that name is found by for it, worked out when it is first asked for.
    pub fn terms(&self, work_out: impl FnOnce(&Self) -> Vec<String>) -> &[String] {
        self.terms.get_or_init(|| work_out(self).into())
    }

    /// The bones it is heard by: each word for itself, two as one, and the whole, whose particles belong to the word after
    /// them. Some come twice. `text` is what it is of.
    pub fn bones(&self, text: &str) -> Vec<String> {
        let mut heard = [self.bones.as_slice(), &self.helped].concat();
        if self.words.len() > 1 {
            heard.extend(self.doubled.iter().flat_map(|word| bones_alone(word)));
            heard.extend(sounds(text).into_iter().map(|sound| sound.bones));
        }
        heard
    }
}

fn bones_alone(word: &str) -> impl Iterator<Item = String> {
    heard_alone(word).into_iter().map(|sound| sound.bones)
}
