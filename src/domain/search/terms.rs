//! What a person is found by.
//!
//! These rules and those of `matching::sounds` are stored with every person: whoever changes what they give adds a step to
//! the schema that rebuilds `person_term`.

use crate::domain::matching::{Keys, Sound, Written};
use crate::domain::person::{Name, Person};
use crate::domain::{birth::Birth, geography, name, privacy};
use chrono::Datelike;
use std::cell::OnceCell;
use std::rc::Rc;

/// Begins every term that is a sound: no folded word has it.
pub const SOUND: char = '~';

/// Begins every term that is a number read from its end: who asks for « the one that ends in 45 67 » finds it as a beginning.
pub(super) const ENDS: char = '<';

/// Digits of a phone that are kept from its end, and the fewest that are asked for: three are those of everybody.
const ENDING: usize = 9;
const FEWEST: usize = 4;

/// Of digits, what terms of phones that end in them begin with; `None` for those that say too little, for a year, and for
/// what is no digits.
pub(super) fn ending(digits: &str) -> Option<String> {
    let is_ending = (FEWEST..=ENDING).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_ending && !is_year(digits)).then(|| reversed(digits))
}

/// True for digits that are the year of somebody's birth before they are anything else.
pub(super) fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// The digits of a text, the last one first, behind `ENDS`.
fn reversed(text: &str) -> String {
    let digits = text.chars().rev().filter(char::is_ascii_digit).take(ENDING);
    std::iter::once(ENDS).chain(digits).collect()
}

/// The terms a person is found by, each once, in the order of the index: her folded words, and the consonants of her names
/// behind `SOUND`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms(String);

impl Terms {
    /// Those of a person.
    pub fn of(person: &Person) -> Self {
        Self::by(person, &mut Keys::default())
    }

    /// The same for one of many, whose names may have been met before.
    pub fn by(person: &Person, keys: &mut Keys) -> Self {
        let names = keys.name(&person.name);
        Self::named(person, &names, keys)
    }

    /// The same where her names were looked up already: family and given names, then both in Arabic.
    pub fn named(person: &Person, names: &[Rc<Written>; 4], keys: &mut Keys) -> Self {
        let own = &person.name;
        let texts = [&own.family, &own.given, &own.family_ar, &own.given_ar];
        let places = places(person, keys);
        let Numbers { shown, ending, hidden } = numbers(person);
        let mut all: Vec<&str> = Vec::with_capacity(48);
        for (name, text) in names.iter().zip(texts) {
            all.extend(name.terms(|name| terms(name, text)).iter().map(String::as_str));
        }
        let married = person.married.as_ref().map(|text| Name { family: text.clone(), ..Name::default() });
        let married = married.map(|name| (keys.name(&name), name.family));
        if let Some(([name, ..], text)) = &married {
            all.extend(name.terms(|name| terms(name, text)).iter().map(String::as_str));
        }
        all.extend(
            places
                .iter()
                .flat_map(|places| places.iter())
                .chain(&shown)
                .chain(&ending)
                .chain(&hidden)
                .map(String::as_str),
        );
        all.sort_unstable();
        all.dedup();
        Self(all.join("\n"))
    }

    /// One after the other.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split('\n').filter(|term| !term.is_empty())
    }
}

/// What somebody is found by for one field of her name.
fn terms(name: &Written, text: &str) -> Vec<String> {
    let sound = |bones: String| [SOUND.encode_utf8(&mut [0; 4]), bones.as_str()].concat();
    let words = name.words.iter().chain(&name.doubled).cloned();
    let mut all: Vec<String> = name.bones(text).into_iter().map(sound).chain(words).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The words of a person's commune, in both scripts.
fn places(person: &Person, keys: &mut Keys) -> Option<Rc<[String]>> {
    let words = |code| {
        let commune = geography::commune(code);
        commune.into_iter().flat_map(|own| [own.name, own.name_ar]).flat_map(name::words).collect()
    };
    person.commune.as_deref().map(|code| keys.place(code, || words(code)))
}

/// The folded words of a person: those of her names, and the rest once somebody asks for it.
pub(super) struct Words<'p> {
    person: &'p Person,
    /// Of her names in both scripts; two that stand side by side also as one: « Ben Ali » and « Benali » meet.
    pub(super) names: Vec<String>,
    /// Her name in one script, Latin where she has one: those who are equally near come in its order.
    pub(super) order: String,
    /// Her names of several words, as they are written.
    written: Vec<&'p str>,
    numbers: OnceCell<Numbers>,
    places: OnceCell<Option<Rc<[String]>>>,
}

/// What of a person is written with digits.
#[derive(Default)]
pub(super) struct Numbers {
    /// Of her file, her card, her phone; the years of her birth.
    pub(super) shown: Vec<String>,
    /// Her phone from its end, as the index has it.
    pub(super) ending: Option<String>,
    /// A number that is masked: who types it whole knows it already, and nobody else learns it digit by digit.
    pub(super) hidden: Option<String>,
}

impl<'p> Words<'p> {
    pub(super) fn of(person: &'p Person) -> Self {
        let (mut names, mut written, mut order) = (Vec::with_capacity(12), Vec::new(), String::new());
        let own = &person.name;
        let latin = !own.family.is_empty() || !own.given.is_empty();
        let texts = [&own.family, &own.given, &own.family_ar, &own.given_ar].map(String::as_str);
        for (at, text) in texts.into_iter().chain(person.married.as_deref()).enumerate() {
            let words = name::words(text);
            if at < 4 && (at < 2) == latin {
                for word in &words {
                    order.extend([word.as_str(), " "]);
                }
            }
            if words.len() > 1 {
                written.push(text);
                names.extend(words.windows(2).map(<[String]>::concat));
            }
            names.extend(words);
        }
        Self { person, names, order, written, numbers: OnceCell::new(), places: OnceCell::new() }
    }

    pub(super) fn numbers(&self) -> &Numbers {
        self.numbers.get_or_init(|| numbers(self.person))
    }

    /// False if surely nothing that is written with digits begins so: a word of letters begins no year and no phone, and most
    /// begin no card either.
    pub(super) fn may_number(&self, word: &str) -> bool {
        let Some(first) = word.chars().next().filter(char::is_ascii_alphabetic) else { return true };
        let Person { file, cin, phone, .. } = self.person;
        let begins = |text: &String| text.chars().any(|c| c.eq_ignore_ascii_case(&first) || !c.is_ascii());
        [file, cin, phone].into_iter().flatten().any(begins)
    }

    /// Of her commune, in both scripts.
    pub(super) fn places(&self, keys: &mut Keys) -> &[String] {
        self.places.get_or_init(|| places(self.person, keys)).as_deref().unwrap_or_default()
    }

    /// How her names sound: each word for itself, and whole names, whose particles belong to the word after them.
    pub(super) fn sounds(&self, keys: &mut Keys) -> Vec<Sound> {
        let mut heard: Vec<Sound> = Vec::with_capacity(16);
        self.each_sound(keys, |sound| heard.push(sound.clone()));
        heard.sort_unstable_by(|one, other| (&one.bones, &one.voiced).cmp(&(&other.bones, &other.voiced)));
        heard.dedup();
        heard
    }

    /// The same, as they come, some of them twice.
    fn each_sound(&self, keys: &mut Keys, mut each: impl FnMut(&Sound)) {
        self.names.iter().for_each(|word| keys.of(word).iter().for_each(&mut each));
        self.written.iter().for_each(|name| keys.of_name(name).iter().for_each(&mut each));
    }
}

fn numbers(person: &Person) -> Numbers {
    let mut numbers = Numbers::default();
    for text in [&person.file, &person.cin].into_iter().flatten() {
        numbers.shown.extend(name::words(text));
    }
    if let Some(phone) = &person.phone {
        let hides = privacy::hides(person.shield, "phone");
        numbers.ending = (!hides).then(|| reversed(phone)).filter(|ending| ending.len() > FEWEST);
        match dialled(phone) {
            Some(digits) if hides => numbers.hidden = Some(digits),
            Some(digits) => numbers.shown.push(digits),
            None if hides => {}
            None => numbers.shown.extend(name::words(phone)),
        }
    }
    numbers.shown.extend(years(person.birth).map(|year| year.to_string()));
    numbers
}

/// A stored Moroccan number as people dial it: `0661234567`.
fn dialled(stored: &str) -> Option<String> {
    stored.strip_prefix("+212").map(|nine| format!("0{nine}"))
}

/// The years of a birth: one, two for a declared age, none where it is not known.
pub(super) fn years(birth: Option<Birth>) -> impl Iterator<Item = i32> {
    let (first, last) = birth.map_or((1, 0), |birth| {
        let (first, last) = birth.range();
        (first.year(), last.year())
    });
    first..=last
}
