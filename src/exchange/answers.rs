//! What a spreadsheet says in the fields of the fiche beyond those that a person is found by, as a clerk would type it.

use super::headers::{fold, lexicon};
use crate::domain::date::western_digits;
use crate::domain::field::Kind;
use crate::domain::message::Message;
use crate::domain::person::YES;
use crate::domain::unsaid::Unsaid;
use crate::domain::vocabulary::Vocabulary;
use crate::domain::{fiche, privacy};
use std::collections::HashMap;

/// Most spellings of words remembered.
const REMEMBERED: usize = 4096;

/// Bands of a monthly income in dirhams, each with the first amount that is too much for it, and what is above them all.
const BANDS: [(u32, &str); 4] = [(500, "lt500"), (1000, "500"), (1500, "1000"), (2000, "1500")];
const ABOVE: &str = "gt2000";

/// The words in use, and what was understood of a file so far: it names few of them many times.
pub(super) struct Answers {
    words: Vocabulary,
    known: HashMap<(&'static str, String), Result<String, Message>>,
}

impl Answers {
    pub(super) fn new(words: Vocabulary) -> Self {
        Self { words, known: HashMap::new() }
    }

    /// What goes into the draft of a field for the text of a cell: codes of vocabularies, « yes » or nothing for what is
    /// set or not, anything else as it stands. A cell that holds the mask of something hidden says nothing.
    pub(super) fn typed(&mut self, field: &'static str, text: &str) -> Result<String, Message> {
        if privacy::is_masked(text) {
            return Ok(String::new());
        }
        let Some(kind) = fiche::RECORDED.iter().find(|own| own.id == field).map(|own| own.kind) else {
            return Ok(String::new());
        };
        match kind {
            Kind::Choice(_) => Ok(set_or_not(text)),
            Kind::Lookup(_) => match kind.vocabulary() {
                Some(vocabulary) => self.word(vocabulary, text),
                None => Ok(text.to_owned()),
            },
            _ => Ok(text.to_owned()),
        }
    }

    fn word(&mut self, vocabulary: &'static str, text: &str) -> Result<String, Message> {
        if let Some(unsaid) = Unsaid::read(text) {
            return Ok(unsaid.code().to_owned());
        }
        let key = (vocabulary, text.to_owned());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let found = self.resolve(vocabulary, text);
        if self.known.len() < REMEMBERED {
            self.known.insert(key, found.clone());
        }
        found
    }

    fn resolve(&self, vocabulary: &str, text: &str) -> Result<String, Message> {
        let folded = fold(text);
        if let Some(code) = lexicon().value(vocabulary, &folded) {
            return self.words.resolve(vocabulary, code).map(str::to_owned);
        }
        let number = western_digits(text.trim());
        let number = number.parse::<u32>().ok().filter(|_| self.words.term(vocabulary, text.trim()).is_none());
        match number {
            Some(amount) if vocabulary == "income" => {
                let band = BANDS.iter().find(|(limit, _)| amount < *limit).map_or(ABOVE, |(_, code)| *code);
                self.words.resolve(vocabulary, band).map(str::to_owned)
            }
            // A clerk sees the list that she picks a number of; whoever filled the file meant something else by it.
            Some(_) => Err(self.words.unknown(vocabulary, text)),
            None => self.words.resolve(vocabulary, text).map(str::to_owned),
        }
    }
}

/// « Oui », « نعم », a cross: set. « Non » or nothing: not. Anything else stays, for the field to say what it takes.
fn set_or_not(text: &str) -> String {
    let (folded, words) = (fold(text), lexicon());
    if words.yes.contains(&folded) {
        YES.concat()
    } else if words.no.contains(&folded) || Unsaid::read(text).is_some() {
        String::new()
    } else {
        text.to_owned()
    }
}
