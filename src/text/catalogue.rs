//! One language's catalogue: an entry is found by its id and read when it is first said. A screen says a hundred of some
//! thousand entries, so a start neither waits for the others nor keeps them in memory.

use super::locale::{Language, shown};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use std::sync::{Mutex, MutexGuard, PoisonError};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// Entries that refer to entries, at most so deep.
const DEPTH: u8 = 8;

/// The texts of one language.
pub(super) struct Catalogue {
    text: &'static str,
    /// As they stand in it.
    slots: Vec<Slot>,
    index: Index,
    /// Those read so far.
    read: Mutex<Bundle>,
}

/// Where an entry stands in the text: bytes.
struct Slot {
    start: u32,
    id: u32,
    end: u32,
}

/// Slots by id, an open hash table: sorting them would take longer than all that is said at a start.
struct Index {
    /// Numbers of slots, from 1; 0 is free. A power of two of places, more than half of them free.
    places: Vec<u16>,
}

impl Index {
    fn of(slots: &[Slot], text: &str) -> Self {
        let mut index = Self { places: vec![0; (2 * slots.len() + 1).next_power_of_two()] };
        for (number, slot) in (1..).zip(slots) {
            let id = slot.id(text);
            let same = |number: u16| slots.get(usize::from(number) - 1).is_some_and(|slot| slot.id(text) == id);
            // Of two with one id the later holds.
            let place = index.way(id).find(|place| index.places.get(*place).is_none_or(|n| *n == 0 || same(*n)));
            if let Some(place) = place.and_then(|place| index.places.get_mut(place)) {
                *place = number;
            }
        }
        index
    }

    /// Places where an id may be, in the order in which they are tried.
    #[inline]
    fn way(&self, id: &str) -> impl Iterator<Item = usize> + use<> {
        let last = self.places.len() - 1;
        let first = hash(id.as_bytes()) as usize;
        (0..=last).map(move |step| first.wrapping_add(step) & last)
    }

    /// Numbers of slots that may be of an id.
    fn find(&self, id: &str) -> impl Iterator<Item = usize> {
        self.way(id).map_while(|place| self.places.get(place)?.checked_sub(1)).map(usize::from)
    }
}

impl Catalogue {
    /// The catalogue of a text in Fluent's own format.
    pub(super) fn of(language: Language, text: &'static str) -> Self {
        let slots = slots(text);
        Self { text, index: Index::of(&slots, text), slots, read: Mutex::new(bundle(language)) }
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
        let slot = self.index.find(id).filter_map(|at| self.slots.get(at)).find(|slot| slot.id(self.text) == id)?;
        self.text.get(slot.start as usize..slot.end as usize)
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

impl Slot {
    fn id<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start as usize..self.id as usize).unwrap_or_default()
    }
}

/// The words of an entry that is one line of them and nothing else, as most are: it need not be read into a pattern, which
/// takes a kilobyte and is kept.
fn plain(entry: &str) -> Option<&str> {
    let (id, words) = entry.trim_end_matches('\n').split_once('=')?;
    let words = words.trim_matches(' ');
    let simple = !words.is_empty() && !words.contains(['\n', '\r', '{', '}']) && !id.starts_with('-');
    simple.then_some(words)
}

/// Where entries stand: each begins with its id at the edge of a line and ends where the next one or a comment begins.
fn slots(text: &str) -> Vec<Slot> {
    let bytes = text.as_bytes();
    let mut slots: Vec<Slot> = Vec::with_capacity(bytes.len() / 48);
    let mut open = false;
    let ends = memchr::memchr_iter(b'\n', bytes).map(|at| at + 1);
    let mut start = 0;
    for end in ends.chain((!text.ends_with('\n')).then_some(bytes.len())) {
        let line = bytes.get(start..end).unwrap_or_default();
        let first = line.first().copied().unwrap_or(b' ');
        if first.is_ascii_alphabetic() || matches!(first, b'-' | b'#') {
            open = first != b'#';
            if open {
                let within = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
                let id = start + line.iter().position(|byte| !within(byte)).unwrap_or(line.len());
                slots.push(Slot { start: start as u32, id: id as u32, end: start as u32 });
            }
        }
        start = end;
        if let Some(last) = slots.last_mut().filter(|_| open) {
            last.end = start as u32;
        }
    }
    slots
}

/// FNV-1a.
fn hash(id: &[u8]) -> u32 {
    id.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
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

    #[test]
    fn entries_are_found_by_id_the_later_of_two_and_those_they_name() {
        let catalogue = Catalogue::of(Language::French, TEXT);
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
            let text = language.catalogue();
            let mut whole = bundle(language);
            learn(&mut whole, text);
            let catalogue = Catalogue::of(language, text);
            assert!(catalogue.slots.len() > 500);
            for slot in &catalogue.slots {
                let id = slot.id(text);
                let wanted = whole.get_message(id).unwrap().value().unwrap();
                let mut faults = Vec::new();
                let wanted = whole.format_pattern(wanted, None, &mut faults);
                assert_eq!(catalogue.say(id, None).as_deref(), Some(&*wanted), "{id}");
            }
        }
    }
}
