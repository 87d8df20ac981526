//! The catalogues of texts: Fluent, embedded, one file for each language.

use super::catalogue::Catalogue;
use super::catalogue::leaf::{self, Leaf};
use super::{format, sanitize};
use crate::domain::message::{Message, Value};
use crate::domain::person::Name;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentValue};
use std::sync::OnceLock;

/// The languages of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// French.
    French,
    /// Arabic.
    Arabic,
    /// Tamazight in Tifinagh.
    Tamazight,
    /// Tamazight in Latin letters.
    TamazightLatin,
    /// English.
    English,
}

/// Which side lines begin on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Left to right.
    Left,
    /// Right to left: columns, labels and arrows are mirrored.
    Right,
}

/// All there is to say of a language before its texts are read. One more language is one more line here, a file in
/// `data/locales`, and its words in `format`.
struct Entry {
    language: Language,
    code: &'static str,
    own_name: &'static str,
    side: Side,
    /// Its catalogue as `build.rs` packs it.
    packed: &'static [u8],
}

macro_rules! packed {
    ($code:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $code, ".ftl.packed"))
    };
}

const LANGUAGES: [Entry; 5] = [
    Entry { language: Language::French, code: "fr", own_name: "Français", side: Side::Left, packed: packed!("fr") },
    Entry {
        language: Language::Arabic, code: "ar", own_name: "العربية", side: Side::Right, packed: packed!("ar")
    },
    Entry {
        language: Language::Tamazight,
        code: "zgh",
        own_name: "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        side: Side::Left,
        packed: packed!("zgh"),
    },
    Entry {
        language: Language::TamazightLatin,
        code: "zgh-Latn",
        own_name: "Tamaziɣt",
        side: Side::Left,
        packed: packed!("zgh-Latn"),
    },
    Entry { language: Language::English, code: "en", own_name: "English", side: Side::Left, packed: packed!("en") },
];

impl Language {
    /// Every language the program knows of, in the order of menus.
    pub const ALL: [Self; LANGUAGES.len()] = {
        let mut all = [Self::French; LANGUAGES.len()];
        let mut i = 0;
        while i < all.len() {
            all[i] = LANGUAGES[i].language;
            i += 1;
        }
        all
    };

    /// The language after this one, round and round: the key that switches live.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }

    /// Its code in settings and on the command line, and the name of its file: `fr`, `zgh-Latn`.
    pub const fn code(self) -> &'static str {
        self.entry().code
    }

    /// The language that a code or a locale name means: `fr`, `ar_MA.UTF-8`, `zgh-Latn-MA`.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.split(['.', '@']).next()?.replace('_', "-");
        let mut wanted = code.as_str();
        loop {
            let found = Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(wanted));
            if found.is_some() {
                return found;
            }
            (wanted, _) = wanted.rsplit_once('-')?;
        }
    }

    /// What its speakers call it.
    pub const fn own_name(self) -> &'static str {
        self.entry().own_name
    }

    /// Which side its lines begin on.
    pub const fn side(self) -> Side {
        self.entry().side
    }

    /// True where names are shown in Arabic first.
    pub const fn prefers_arabic(self) -> bool {
        matches!(self, Self::Arabic)
    }

    /// What its catalogue stands on.
    pub(super) fn leaves(self) -> &'static [Leaf] {
        static LEAVES: [OnceLock<Vec<Leaf>>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
        LEAVES[self as usize].get_or_init(|| leaf::leaves(self.entry().packed))
    }

    const fn entry(self) -> &'static Entry {
        const ENTRIES: &[Entry; 5] = &LANGUAGES;
        &ENTRIES[self as usize]
    }
}

/// One language's texts, French standing in for what is missing.
pub struct Texts {
    language: Language,
    own: Catalogue,
    /// Read when first needed: complete catalogues never need it.
    french: OnceLock<Catalogue>,
}

impl Texts {
    /// The texts of a language.
    pub fn load(language: Language) -> Self {
        Self { language, own: catalogue(language), french: OnceLock::new() }
    }

    /// Which language these are.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Which side lines begin on.
    pub fn side(&self) -> Side {
        self.language.side()
    }

    /// True where names are shown in Arabic first.
    pub fn prefers_arabic(&self) -> bool {
        self.language.prefers_arabic()
    }

    /// A word or sentence without arguments. An id that no catalogue has comes back as itself.
    pub fn word(&self, id: &str) -> String {
        self.put(id, None).unwrap_or_else(|| id.to_owned())
    }

    /// True if a catalogue has it.
    pub fn has(&self, id: &str) -> bool {
        self.own.has(id) || self.fallback().is_some_and(|french| french.has(id))
    }

    /// A sentence. An argument that is missing shows its name, a sentence that is missing its id.
    pub fn say(&self, message: &Message) -> String {
        self.say_within(message, DEPTH)
    }

    /// A value as a cell or a sentence shows it.
    pub fn value(&self, value: &Value) -> String {
        self.value_within(value, DEPTH)
    }

    /// A person's name as this language's readers look for it.
    pub fn name(&self, name: &Name) -> String {
        self.value(&name.told())
    }

    /// Picks the Arabic of two where this language prefers it and it exists.
    pub fn pick<'a>(&self, french: &'a str, arabic: Option<&'a str>) -> &'a str {
        match arabic {
            Some(arabic) if !arabic.is_empty() && (self.prefers_arabic() || french.is_empty()) => arabic,
            _ => french,
        }
    }

    fn say_within(&self, message: &Message, depth: u8) -> String {
        if message.args.is_empty() {
            return self.word(message.id);
        }
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(*name, self.argument(value, depth));
        }
        self.put(message.id, Some(&args)).unwrap_or_else(|| message.id.to_owned())
    }

    fn value_within(&self, value: &Value, depth: u8) -> String {
        match value {
            Value::Empty => String::new(),
            Value::Text(text) => sanitize::line(text).into_owned(),
            Value::Both(latin, arabic) => sanitize::line(self.pick(latin, Some(arabic))).into_owned(),
            Value::Number(n) => format::number(self.language, *n),
            Value::Hundredths(n) => format::hundredths(self.language, *n),
            Value::PerMille(n) => format::percent(self.language, n.unsigned_abs()),
            Value::Minutes(minutes) => format::minutes(self.language, *minutes),
            Value::Date(day) => format::date(*day),
            Value::Month(day) => format::month(self.language, *day),
            Value::Time(at) => format::time(*at),
            Value::Term(id) => self.word(id),
            Value::Words(words) => words.join(format::comma(self.language)),
            Value::Message(message) => match depth.checked_sub(1) {
                Some(depth) => self.say_within(message, depth),
                None => message.id.to_owned(),
            },
        }
    }

    /// Numbers stay numbers, so that plurals can be chosen; `bundle` shows them.
    fn argument(&self, value: &Value, depth: u8) -> FluentValue<'static> {
        if let Value::Number(n) = value
            && n.unsigned_abs() < EXACT
        {
            return FluentValue::Number(counted(self.language, *n));
        }
        let text = self.value_within(value, depth);
        if self.side() == Side::Right && is_groups(&text) {
            // `06 61 23 45 67` would be drawn from its last group to its first inside an Arabic sentence.
            return FluentValue::from(text.replace(' ', "\u{a0}"));
        }
        FluentValue::from(text)
    }

    fn put(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.own.say(id, args).or_else(|| self.fallback().and_then(|french| french.say(id, args)))
    }

    fn fallback(&self) -> Option<&Catalogue> {
        (self.language != Language::French).then(|| self.french.get_or_init(|| catalogue(Language::French)))
    }
}

/// Sentences inside sentences, at most.
const DEPTH: u8 = 8;

/// Whole numbers below this are the same in Fluent, which counts in floating point.
const EXACT: u64 = 1 << 53;

/// A number as plurals are chosen by it. The plural rules of Arabic go by the last two digits (103 as 3, 111 as 11); the
/// ones of our Fluent look at the whole number (intl_pluralrules 7.0.2), so from 100 on they are given the last two, with
/// a half that no literal `[3]` equals, and what is shown travels beside.
fn counted(language: Language, n: i64) -> FluentNumber {
    let last = n.unsigned_abs() % 100;
    if language != Language::Arabic || n.unsigned_abs() < 100 || last < 3 {
        return FluentNumber::new(n as f64, FluentNumberOptions::default());
    }
    let shown = FluentNumberOptions { currency: Some(format::number(language, n)), ..FluentNumberOptions::default() };
    FluentNumber::new(last as f64 + 0.5, shown)
}

/// Digits in groups: a phone or a card number.
fn is_groups(text: &str) -> bool {
    text.trim().contains(' ')
        && text.contains(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+'))
}

fn catalogue(language: Language) -> Catalogue {
    Catalogue::of(language, language.leaves())
}

/// Whole numbers in the language's grouping; everything else as Fluent does.
pub(super) fn shown(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(n) if n.options.currency.is_some() => n.options.currency.clone(),
        FluentValue::Number(n) if n.value.fract() == 0.0 && n.value.abs() < EXACT as f64 => {
            Some(format::number(language, n.value as i64))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
