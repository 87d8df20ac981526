//! One language's catalogue: an entry is found by its id and read when it is first said. A screen says a hundred of some
//! thousand entries, so a start neither waits for the others nor keeps them in memory.

mod entry;
pub(super) mod leaf;
#[cfg(test)]
pub(super) mod sorting;

use super::locale::{Language, shown};
use entry::BETWEEN;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use leaf::Leaf;
use std::cmp::Ordering;
use std::sync::{Mutex, MutexGuard, PoisonError};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// Entries that refer to entries, at most so deep.
const DEPTH: u8 = 8;

/// The texts of one language.
pub(super) struct Catalogue {
    leaves: &'static [Leaf],
    /// Those read so far.
    read: Mutex<Bundle>,
}

impl Catalogue {
    /// The catalogue that stands on these leaves.
    pub(super) fn of(language: Language, leaves: &'static [Leaf]) -> Self {
        Self { leaves, read: Mutex::new(bundle(language)) }
    }

    /// True if it has an entry of that id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.entry(id).is_some()
    }

    /// The entry with its arguments put in; `None` if there is none, or it is broken: tests see to it that none is.
    pub(super) fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let entry = self.entry(id)?;
        if let Some(words) = plain(entry) {
            return Some(words.to_owned());
        }
        let mut read = self.read();
        if !read.has_message(id) {
            learn(&mut read, entry);
        }
        for _ in 0..DEPTH {
            let mut faults = Vec::new();
            let said = read.format_pattern(read.get_message(id)?.value()?, args, &mut faults).into_owned();
            let wanted: Vec<&str> = faults.iter().filter_map(|fault| self.lacking(fault)).collect();
            if wanted.is_empty() {
                return Some(said);
            }
            for entry in wanted {
                learn(&mut read, entry);
            }
        }
        None
    }

    fn read(&self) -> MutexGuard<'_, Bundle> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn entry(&self, id: &str) -> Option<&'static str> {
        leaf::holding(self.leaves, id).find_map(|leaf| met(leaf.text(), id))
    }

    /// The entry that another one names and that was not read yet.
    fn lacking(&self, fault: &FluentError) -> Option<&'static str> {
        let FluentError::ResolverError(ResolverError::Reference(reference)) = fault else {
            return None;
        };
        match reference {
            ReferenceKind::Message { id, attribute: None } => self.entry(id),
            ReferenceKind::Term { id, .. } => self.entry(&format!("-{id}")),
            _ => None,
        }
    }
}

/// Halves a text of entries in the order of their ids until one is met.
fn met<'a>(text: &'a str, id: &str) -> Option<&'a str> {
    let (mut from, mut to) = (0, text.len());
    while from < to {
        let middle = from + (to - from) / 2;
        let bytes = text.as_bytes();
        let start = memchr::memrchr(BETWEEN as u8, bytes.get(from..middle)?).map_or(from, |at| from + at + 1);
        let end = memchr::memchr(BETWEEN as u8, bytes.get(middle..to)?).map_or(to, |at| middle + at);
        let entry = text.get(start..end)?;
        match entry::id(entry).cmp(id) {
            Ordering::Less => from = end + 1,
            Ordering::Greater => to = start.saturating_sub(1),
            Ordering::Equal => return (!id.is_empty()).then_some(entry),
        }
    }
    None
}

/// The words of an entry that is one line of them and nothing else, as most are: it need not be read into a pattern, which
/// takes a kilobyte and is kept.
fn plain(entry: &str) -> Option<&str> {
    let (id, words) = entry.trim_end_matches('\n').split_once('=')?;
    let words = words.trim_matches(' ');
    let simple = !words.is_empty() && !words.contains(['\n', '\r', '{', '}']) && !id.starts_with('-');
    simple.then_some(words)
}

fn learn(bundle: &mut Bundle, entry: &str) {
    let read = match FluentResource::try_new(entry.to_owned()) {
        Ok(read) | Err((read, _)) => read,
    };
    bundle.add_resource_overriding(read);
}

fn bundle(language: Language) -> Bundle {
    let code: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![code]);
    // Isolating characters around arguments would be seen: `cells` orders the whole line.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::French => |value, _| shown(Language::French, value),
        Language::Arabic => |value, _| shown(Language::Arabic, value),
        Language::Tamazight => |value, _| shown(Language::Tamazight, value),
        Language::TamazightLatin => |value, _| shown(Language::TamazightLatin, value),
        Language::English => |value, _| shown(Language::English, value),
    }));
    bundle
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const TEXT: &str = "# heading\nword = un mot\n\n## part\nlong =\n    deux\n    lignes\nword = le mot\nboth = { word } et { -brand }\n-brand = Najma\nround = { round }\nbroken = { \nafter = bon\n";

    fn catalogue(text: &str) -> Catalogue {
        let packed = sorting::packed(text).unwrap().leak();
        Catalogue::of(Language::French, leaf::leaves(packed).leak())
    }

    #[test]
    fn every_entry_is_found_on_its_leaf() {
        let ids = || (0..3_000).map(|n| format!("id-{n}"));
        let text: String = ids().map(|id| format!("{id} = what {id} says, and that at some length\n")).collect();
        let catalogue = catalogue(&text);
        assert!(catalogue.leaves.len() > 3);
        for id in ids() {
            assert_eq!(catalogue.say(&id, None), Some(format!("what {id} says, and that at some length")));
        }
        assert!(["", "a", "id", "id-", "id-3000", "z"].iter().all(|id| !catalogue.has(id)));
    }

    #[test]
    fn entries_are_found_by_id_the_later_of_two_and_those_they_name() {
        let catalogue = catalogue(TEXT);
        let say = |id| catalogue.say(id, None);
        assert_eq!(say("both").unwrap(), "le mot et Najma");
        assert_eq!(say("word").unwrap(), "le mot");
        assert_eq!(say("long").unwrap(), "deux\nlignes");
        assert_eq!(say("after").unwrap(), "bon");
        assert_eq!((say("heading"), say(""), say("wor"), say("broken")), (None, None, None, None));
        assert!(catalogue.has("long") && !catalogue.has("lon"));
        say("round");
    }

    #[test]
    fn every_text_is_read_as_the_whole_catalogue_reads_it() {
        for language in Language::ALL {
            let leaves = language.leaves();
            let text: String = leaves.iter().map(Leaf::text).collect();
            let mut whole = bundle(language);
            learn(&mut whole, &text.replace(BETWEEN, "\n"));
            let catalogue = Catalogue::of(language, leaves);
            let ids: Vec<&str> = text.split(BETWEEN).filter(|entry| !entry.is_empty()).map(entry::id).collect();
            assert!(ids.len() > 500);
            for id in ids.into_iter().filter(|id| !id.starts_with('-')) {
                let wanted = whole.get_message(id).unwrap().value().unwrap();
                let mut faults = Vec::new();
                let wanted = whole.format_pattern(wanted, None, &mut faults);
                assert_eq!(catalogue.say(id, None).as_deref(), Some(&*wanted), "{id}");
            }
        }
    }
}
