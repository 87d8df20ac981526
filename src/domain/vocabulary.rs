//! Vocabularies: the words a field may hold, in every language, as data that a delegation may extend.
//!
//! What is shipped stands in `data/reference/terms.csv`. What a delegation adds, renames or withdraws is laid over it. A
//! record keeps the code; a term in use is withdrawn, never deleted, so that old records keep their word.

use super::draft::{Draft, Problems};
use super::field::{self, Column, Field, Kind, Script, Width};
use super::message::{Message, Value};
use super::order;
use super::{date, name};
use crate::packed;
use std::sync::OnceLock;

/// Every vocabulary, in the order of lists. The words are Fluent `term-vocabulary-<name>`.
pub const NAMES: &[&str] = &[
    "marital",
    "education",
    "nationality",
    "document",
    "milieu",
    "school",
    "occupation",
    "income_source",
    "income",
    "cover",
    "disability",
    "language",
    "guardian_link",
    "referral",
    "stream",
    "level",
    "leaving",
    "piece",
    "household_role",
];

/// Fluent ids of their words, in the same order.
const WORDS: &[&str] = &[
    "term-vocabulary-marital",
    "term-vocabulary-education",
    "term-vocabulary-nationality",
    "term-vocabulary-document",
    "term-vocabulary-milieu",
    "term-vocabulary-school",
    "term-vocabulary-occupation",
    "term-vocabulary-income_source",
    "term-vocabulary-income",
    "term-vocabulary-cover",
    "term-vocabulary-disability",
    "term-vocabulary-language",
    "term-vocabulary-guardian_link",
    "term-vocabulary-referral",
    "term-vocabulary-stream",
    "term-vocabulary-level",
    "term-vocabulary-leaving",
    "term-vocabulary-piece",
    "term-vocabulary-household_role",
];

/// One word of a vocabulary. A label may hold two forms, « mariée/marié »: the first for a woman, the second for a man.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// Row of the table `term`; `None` while the delegation has not changed it.
    pub id: Option<i64>,
    /// One of `NAMES`.
    pub vocabulary: String,
    /// What records hold. Never changed.
    pub code: String,
    /// French.
    pub fr: String,
    /// Arabic.
    pub ar: String,
    /// Tamazight in Tifinagh, or as the delegation writes it.
    pub zgh: String,
    /// Tamazight in Latin letters.
    pub zgh_latn: String,
    /// English.
    pub en: String,
    /// False once it is withdrawn: shown where it stands, offered no more.
    pub active: bool,
}

/// The fields of its form. The code stays what it is once it is saved.
pub const FIELDS: &[Field] = &[
    Field::new("vocabulary", Kind::Choice(NAMES), 28, 40),
    Field::new("code", Kind::Text(Script::Latin), 20, 24),
    Field::new("fr", Kind::Text(Script::Latin), 40, 80),
    Field::new("ar", Kind::Text(Script::Arabic), 40, 80),
    Field::new("zgh", Kind::Text(Script::Free), 40, 80),
    Field::new("en", Kind::Text(Script::Latin), 40, 80),
];

/// The columns of the list.
pub const COLUMNS: &[Column<Term>] = &[
    Column::new("vocabulary", Width::Cells(20), Script::Free, |term: &Term| {
        let at = NAMES.iter().position(|name| *name == term.vocabulary);
        at.and_then(|at| WORDS.get(at)).map_or(Value::Empty, |word| Value::Term(word))
    }),
    Column::new("fr", Width::Fill(20), Script::Latin, |term: &Term| term.fr.as_str().into()),
    Column::new("ar", Width::Fill(18), Script::Arabic, |term: &Term| term.ar.as_str().into()),
    Column::new("code", Width::Cells(14), Script::Latin, |term: &Term| term.code.as_str().into()),
];

impl Term {
    /// The only way from typed text to a term.
    pub fn parse(draft: &Draft) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let vocabulary = field::choice(FIELDS, "vocabulary", draft, &mut problems);
        if vocabulary.is_none() && problems.0.is_empty() {
            problems.add("vocabulary", Message::new("field-missing"));
        }
        let code = field::required(FIELDS, "code", draft, &mut problems).to_lowercase();
        if !code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            problems.add("code", Message::new("field-code"));
        }
        let fr = field::required(FIELDS, "fr", draft, &mut problems);
        let mut text = |id| field::text(FIELDS, id, draft, &mut problems).unwrap_or_default();
        let (ar, zgh, en) = (text("ar"), text("zgh"), text("en"));
        problems.in_order_of(FIELDS).into_result()?;
        let vocabulary = vocabulary.unwrap_or_default().to_owned();
        Ok(Self { id: None, vocabulary, code, fr, ar, zgh_latn: zgh.clone(), zgh, en, active: true })
    }

    /// What a form shows of it; `parse` reads it back.
    pub fn to_draft(&self) -> Draft {
        Draft::default()
            .with("vocabulary", self.vocabulary.as_str())
            .with("code", self.code.as_str())
            .with("fr", self.fr.as_str())
            .with("ar", self.ar.as_str())
            .with("zgh", self.zgh.as_str())
            .with("en", self.en.as_str())
    }

    /// Its label in the language of a code (`fr`, `ar`, `zgh`, `zgh-Latn`, `en`); the French one where there is none.
    pub fn label(&self, language: &str, male: bool) -> &str {
        let own = match language {
            "ar" => &self.ar,
            "zgh" => &self.zgh,
            "zgh-Latn" => &self.zgh_latn,
            "en" => &self.en,
            _ => &self.fr,
        };
        let both = if own.is_empty() { &self.fr } else { own };
        match both.split_once('/') {
            Some((_, his)) if male => his,
            Some((hers, _)) => hers,
            None => both,
        }
    }

    /// Every form of every label.
    fn labels(&self) -> impl Iterator<Item = &str> {
        [&self.fr, &self.ar, &self.zgh, &self.zgh_latn, &self.en].into_iter().flat_map(|label| label.split('/'))
    }

    /// True if every word typed begins a word of one label, or the code.
    fn begins(&self, wanted: &[String]) -> bool {
        self.labels().chain([self.code.as_str()]).any(|label| name::fit([label], wanted))
    }
}

/// What is shipped, in the order of lists.
pub fn shipped() -> &'static [Term] {
    static ALL: OnceLock<Vec<Term>> = OnceLock::new();
    ALL.get_or_init(|| {
        let terms = packed::file(include_bytes!(concat!(env!("OUT_DIR"), "/terms.packed")));
        let lines = terms.lines().skip(1);
        lines
            .filter_map(|line| {
                let mut cells = line.split(',').map(str::to_owned);
                let mut cell = || cells.next();
                Some(Term {
                    id: None,
                    vocabulary: cell()?,
                    code: cell()?,
                    fr: cell()?,
                    ar: cell()?,
                    zgh: cell()?,
                    zgh_latn: cell()?,
                    en: cell()?,
                    active: true,
                })
            })
            .collect()
    })
}

/// The words in use: what is shipped, with what the delegation changed laid over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vocabulary(Vec<Term>);

impl Vocabulary {
    /// Lays `changed` over what is shipped: a term of the same code takes its place, others come after.
    pub fn with(changed: Vec<Term>) -> Self {
        let mut all = shipped().to_vec();
        for term in changed {
            let same = |own: &&mut Term| own.vocabulary == term.vocabulary && own.code == term.code;
            match all.iter_mut().find(same) {
                // One spelling written for both alphabets, unless it is still the shipped one.
                Some(own) if own.zgh == term.zgh => *own = Term { zgh_latn: own.zgh_latn.clone(), ..term },
                Some(own) => *own = term,
                None => all.push(term),
            }
        }
        let rank = |term: &Term| NAMES.iter().position(|name| *name == term.vocabulary);
        order::by_key(&mut all, rank);
        Self(all)
    }

    /// Every term of one vocabulary, withdrawn ones too.
    pub fn of<'a>(&'a self, vocabulary: &'a str) -> impl Iterator<Item = &'a Term> {
        self.0.iter().filter(move |term| term.vocabulary == vocabulary)
    }

    /// Every term.
    pub fn all(&self) -> &[Term] {
        &self.0
    }

    /// The term of a code.
    pub fn term(&self, vocabulary: &str, code: &str) -> Option<&Term> {
        self.0.iter().find(|term| term.vocabulary == vocabulary && term.code == code)
    }

    /// The label of a code; the code itself where nobody knows it.
    pub fn label<'a>(&'a self, vocabulary: &str, code: &'a str, language: &str, male: bool) -> &'a str {
        self.term(vocabulary, code).map_or(code, |term| term.label(language, male))
    }

    /// Terms offered for what is typed: by the beginning of a word in any language, by code, or by number in the list;
    /// all for an empty text. A withdrawn one only by its exact code, which a stored record may hold.
    pub fn offered<'a>(&'a self, vocabulary: &'a str, typed: &str) -> Vec<&'a Term> {
        if let Some(exact) = self.term(vocabulary, typed) {
            return vec![exact];
        }
        let offered: Vec<&Term> = self.of(vocabulary).filter(|term| term.active).collect();
        let wanted = name::words(typed);
        let found: Vec<&Term> = offered.iter().copied().filter(|term| term.begins(&wanted)).collect();
        let number = date::western_digits(typed.trim()).parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        match number {
            Some(at) if found.is_empty() => offered.get(at).copied().into_iter().collect(),
            _ => found,
        }
    }

    /// The code that a typed text means: a code, a whole label in any language, or what can mean nothing else.
    pub fn resolve<'a>(&'a self, vocabulary: &'a str, typed: &str) -> Result<&'a str, Message> {
        if let Some(term) = self.term(vocabulary, typed.trim()) {
            return Ok(&term.code);
        }
        let wanted = name::words(typed);
        let whole = |term: &&Term| term.labels().any(|label| name::words(label) == wanted);
        if let Some(term) = self.of(vocabulary).filter(|term| term.active).find(whole) {
            return Ok(&term.code);
        }
        let near = if wanted.is_empty() { Vec::new() } else { self.offered(vocabulary, typed) };
        if let [only] = near.as_slice() {
            return Ok(&only.code);
        }
        let named = if near.is_empty() { self.of(vocabulary).filter(|term| term.active).collect() } else { near };
        Err(unknown(typed, &named))
    }

    /// The sentence for a text that is no word of a vocabulary.
    pub fn unknown(&self, vocabulary: &str, typed: &str) -> Message {
        unknown(typed, &self.of(vocabulary).filter(|term| term.active).collect::<Vec<_>>())
    }
}

fn unknown(typed: &str, named: &[&Term]) -> Message {
    let names = |language: &str| {
        let labels: Vec<&str> = named.iter().take(12).map(|term| term.label(language, false)).collect();
        labels.join(" · ")
    };
    let names = Value::Both(names("fr"), names("ar"));
    Message::new("vocabulary-unknown").with("text", date::quoted(typed)).with("names", names)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn what_is_shipped_is_whole() {
        assert!(shipped().len() > 100);
        for term in shipped() {
            assert!(NAMES.contains(&term.vocabulary.as_str()), "{term:?}");
            for label in [&term.fr, &term.ar, &term.zgh, &term.zgh_latn, &term.en] {
                assert!(!label.trim().is_empty(), "{term:?}");
            }
            let twins = shipped().iter().filter(|own| (&own.vocabulary, &own.code) == (&term.vocabulary, &term.code));
            assert_eq!(twins.count(), 1, "{term:?}");
        }
        assert!(NAMES.iter().zip(WORDS).all(|(name, word)| word.strip_prefix("term-vocabulary-") == Some(*name)));
        assert!(NAMES.iter().all(|name| shipped().iter().any(|term| term.vocabulary == *name)));
    }

    #[test]
    fn a_word_is_known_in_every_language_and_gender() {
        let all = Vocabulary::with(Vec::new());
        for typed in ["married", "mariée", "MARIE", "marié", "متزوجة", "Married"] {
            assert_eq!(all.resolve("marital", typed), Ok("married"), "{typed}");
        }
        assert_eq!(all.resolve("marital", "céli"), Ok("single"));
        assert_eq!(all.resolve("cover", "amo").unwrap_err().id, "vocabulary-unknown");
        assert_eq!(all.label("marital", "married", "fr", true), "marié");
        assert_eq!(all.label("marital", "gone", "fr", true), "gone");
        assert_eq!(all.offered("marital", "2")[0].code, "married");
    }

    #[test]
    fn what_the_delegation_changed_lies_over_what_is_shipped() {
        let own = |code: &str, fr: &str, active| Term {
            vocabulary: "marital".into(),
            code: code.into(),
            fr: fr.into(),
            active,
            ..Term::default()
        };
        let all = Vocabulary::with(vec![own("married", "en ménage", false), own("engaged", "fiancée", true)]);
        assert_eq!(all.label("marital", "married", "ar", false), "en ménage");
        assert!(all.offered("marital", "").iter().all(|term| term.code != "married"));
        assert_eq!(all.offered("marital", "married")[0].code, "married");
        assert_eq!(all.resolve("marital", "fian"), Ok("engaged"));
        assert_eq!(all.all().len(), shipped().len() + 1);
    }
}
