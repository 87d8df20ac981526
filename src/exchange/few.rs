//! A few words that any cell may hold, told from all other text by how it begins: a file has millions of cells, and nearly all of
//! them are something else.

/// Some words, each in every form in which it is looked for.
#[derive(Debug)]
pub(super) struct Few {
    words: Vec<String>,
    /// How they begin (`key`).
    begins: [bool; 256],
    longest: usize,
}

impl Few {
    /// Of words. What is asked of it begins as they do, in small letters or capitals.
    pub(super) fn of(words: impl Iterator<Item = String>) -> Self {
        let words: Vec<String> = words.collect();
        let mut begins = [false; 256];
        for word in &words {
            begins[usize::from(key(word).unwrap_or_default())] = true;
        }
        Self { longest: words.iter().map(String::len).max().unwrap_or(0), words, begins }
    }

    /// True if a text, folded, may be one of them: only then it is worth folding. Marks that folding drops make it longer.
    pub(super) fn may_be(&self, text: &str) -> bool {
        text.len() <= self.longest + 32 && key(text).is_none_or(|key| self.begins[usize::from(key)])
    }

    /// True if one of them is so.
    pub(super) fn any(&self, is: impl Fn(&str) -> bool) -> bool {
        self.words.iter().any(|word| is(word))
    }
}

/// The first letter of a text, without case, the hamza of an alef left out, as one byte; `None` for letters that folding makes
/// others of.
fn key(text: &str) -> Option<u8> {
    match *text.as_bytes() {
        [first, ..] if first.is_ascii() => Some(first.to_ascii_lowercase()),
        [0xd8, 0xa2 | 0xa3 | 0xa5, ..] => Some(0xa7),
        // ء ؤ ئ ة ى, which seldom begin a word.
        [0xd8, 0xa1 | 0xa4 | 0xa6 | 0xa9, ..] | [0xd9, 0x89, ..] => None,
        [0xd8 | 0xd9, next, ..] => Some(next),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::headers::fold;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_is_told_from_them_by_its_first_letter() {
        let few = Few::of(["neant", "inconnu", "لا شيء"].into_iter().map(str::to_owned));
        assert!(["Néant", "INCONNUE", "لا", "Nadia", "اسم"].into_iter().filter(|text| few.may_be(text)).count() == 4);
        assert!(!few.may_be("Zineb") && !few.may_be("زينب") && !few.may_be(&"n".repeat(50)));
    }

    proptest! {
        #[test]
        fn whatever_is_one_of_them_may_be_one(word in "[a-zA-Zéàïأإآاىةينلءؤ' -]{1,12}") {
            let folded = fold(&word);
            prop_assume!(!folded.is_empty() && word.trim() == word && word.starts_with(char::is_alphabetic));
            prop_assert!(Few::of(std::iter::once(folded)).may_be(&word), "{}", word);
        }
    }
}
