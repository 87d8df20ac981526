//! One field of a name as it is written, and all that comes of it: worked out once, for a registry has few names and many
//! who bear them.

use super::super::name;
use super::particles::{Role, role};
use super::sound::{Sound, heard_alone, parts, sounds};
use std::cell::OnceCell;

/// What one field of a name comes to.
#[derive(Debug)]
pub struct Written {
    /// Its folded words.
    pub words: Vec<String>,
    /// Two words that stand side by side, as one: « Ben Ali » and « Benali » meet.
    pub doubled: Vec<String>,
    /// How many words it has by its sound: « Fatimazahra » has two.
    pub(super) count: usize,
    /// The bones of those words (`Sound`), one by one; `None` where one of them changes with the words beside it.
    pub(super) alone: Option<Vec<String>>,
    terms: OnceCell<Box<[String]>>,
}

impl Written {
    pub(super) fn of(text: &str) -> Self {
        let words = name::words(text);
        let parts = parts(text);
        let plain = parts.iter().all(|word| role(word) == Role::Name);
        let bones = |word: &String| heard_alone(word).into_iter().map(|sound| sound.bones);
        Self {
            alone: plain.then(|| parts.iter().flat_map(bones).collect()),
            count: parts.len(),
            doubled: words.windows(2).map(<[String]>::concat).collect(),
            words,
            terms: OnceCell::new(),
        }
    }

    /// What somebody of that name is found by for it, worked out when it is first asked for.
    pub fn terms(&self, work_out: impl FnOnce(&Self) -> Vec<String>) -> &[String] {
        self.terms.get_or_init(|| work_out(self).into())
    }

    /// How it sounds: each word for itself, two as one, and the whole, whose particles belong to the word after them. Some
    /// come twice. `text` is what it is of.
    pub fn sounds(&self, text: &str) -> Vec<Sound> {
        let mut heard: Vec<Sound> = self.words.iter().chain(&self.doubled).flat_map(|word| heard_alone(word)).collect();
        if self.words.len() > 1 {
            heard.extend(sounds(text));
        }
        heard
    }
}
