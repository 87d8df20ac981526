//! The catalogues of texts: Fluent, embedded, one file for each language.

use super::{format, sanitize};
use crate::domain::message::{Message, Value};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The languages of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// French.
    French,
    /// Arabic.
    Arabic,
}

impl Language {
    /// All of them.
    pub const ALL: &[Self] = &[Self::French, Self::Arabic];

    /// Its code: the name of its file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::Arabic => "ar",
        }
    }

    const fn source(self) -> &'static str {
        match self {
            Self::French => include_str!("../../data/locales/fr.ftl"),
            Self::Arabic => include_str!("../../data/locales/ar.ftl"),
        }
    }

    /// The next one, for the key that tries them in turn.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::French => Self::Arabic,
            Self::Arabic => Self::French,
        }
    }

    /// Which side its lines begin on.
    pub const fn side(self) -> Side {
        match self {
            Self::French => Side::Left,
            Self::Arabic => Side::Right,
        }
    }

    /// True if names are shown in Arabic where both are known.
    pub const fn prefers_arabic(self) -> bool {
        matches!(self, Self::Arabic)
    }
}

/// Which side lines begin on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Left to right.
    Left,
    /// Right to left: columns, labels and arrows are mirrored.
    Right,
}

/// One language's texts, French standing in for what is missing.
pub struct Texts {
    language: Language,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The texts of a language.
    pub fn load(language: Language) -> Self {
        let mut bundles = vec![bundle(language)];
        if language != Language::French {
            bundles.push(bundle(Language::French));
        }
        Self { language, bundles }
    }

    /// Which language these are.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Which side lines begin on.
    pub fn side(&self) -> Side {
        self.language.side()
    }

    /// True if names are shown in Arabic where both are known.
    pub fn prefers_arabic(&self) -> bool {
        self.language.prefers_arabic()
    }

    /// A word or sentence without arguments. An id that no catalogue has comes back as itself.
    pub fn word(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// True if a catalogue has it.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    /// A sentence.
    pub fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(*name, self.argument(value));
        }
        self.format(message.id, Some(&args))
    }

    fn argument(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Number(n) => FluentValue::from(*n as f64),
            other => FluentValue::from(self.value(other)),
        }
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        for bundle in &self.bundles {
            if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
                return bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned();
            }
        }
        id.to_owned()
    }

    /// A value as a cell or a sentence shows it.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Empty => String::new(),
            Value::Text(text) => sanitize::line(text).into_owned(),
            Value::Number(n) => format::number(self.language, *n),
            Value::Minutes(n) => format::minutes(self.language, *n),
            Value::Date(day) => format::date(*day),
            Value::Time(at) => format::time(*at),
            Value::Term(id) => self.word(id),
            Value::Message(message) => self.say(message),
        }
    }

    /// Picks the Arabic of two where this language prefers it and it exists.
    pub fn pick<'a>(&self, french: &'a str, arabic: Option<&'a str>) -> &'a str {
        match arabic {
            Some(arabic) if self.prefers_arabic() => arabic,
            _ => french,
        }
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    let resource = match FluentResource::try_new(language.source().to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}
