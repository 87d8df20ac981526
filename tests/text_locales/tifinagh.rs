//! The Tifinagh catalogue is the Latin one, letter by letter: 33 letters of IRCAM's alphabet, no other rule.
//!
//! What stays in Latin letters is what a clerk types, or reads on a keyboard or a card: placeables and string literals,
//! text in « » or " ", words with a digit or two capitals (CIN, F4), a capital alone (P), the letter of a key after F9, options
//! (--json), and words with a letter that the alphabet has not. `UPDATE_TIFINAGH=1 cargo test --test text_locales` writes the file anew.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use std::fs;

/// The alphabet: IRCAM's Latin transcription and its letter. Labialised g and k are the letter and ⵯ.
const LETTERS: [(char, char); 32] = [
    ('a', 'ⴰ'),
    ('b', 'ⴱ'),
    ('c', 'ⵛ'),
    ('d', 'ⴷ'),
    ('ḍ', 'ⴹ'),
    ('e', 'ⴻ'),
    ('ɛ', 'ⵄ'),
    ('f', 'ⴼ'),
    ('g', 'ⴳ'),
    ('ɣ', 'ⵖ'),
    ('h', 'ⵀ'),
    ('ḥ', 'ⵃ'),
    ('i', 'ⵉ'),
    ('j', 'ⵊ'),
    ('k', 'ⴽ'),
    ('l', 'ⵍ'),
    ('m', 'ⵎ'),
    ('n', 'ⵏ'),
    ('q', 'ⵇ'),
    ('r', 'ⵔ'),
    ('ṛ', 'ⵕ'),
    ('s', 'ⵙ'),
    ('ṣ', 'ⵚ'),
    ('t', 'ⵜ'),
    ('ṭ', 'ⵟ'),
    ('u', 'ⵓ'),
    ('w', 'ⵡ'),
    ('x', 'ⵅ'),
    ('y', 'ⵢ'),
    ('z', 'ⵣ'),
    ('ẓ', 'ⵥ'),
    ('ʷ', 'ⵯ'),
];

/// The letter of a transcribed one, capital or not: Tifinagh has no capitals.
fn letter(latin: char) -> Option<char> {
    let mut lower = latin.to_lowercase();
    let (Some(lower), None) = (lower.next(), lower.next()) else { return None };
    LETTERS.iter().find(|(known, _)| *known == lower).map(|(_, tifinagh)| *tifinagh)
}

/// A word between spaces, with what clings to it; `before` is what is written so far.
fn word(word: &str, before: &str) -> String {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic() || *c == 'ʷ').collect();
    let capitals = letters.iter().filter(|c| c.is_uppercase()).count();
    let kept = word.starts_with('-')
        || word.chars().any(|c| c.is_ascii_digit())
        || capitals > 1
        || letters.len() == 1 && (capitals == 1 || before.ends_with("F9 "))
        || letters.iter().any(|c| letter(*c).is_none());
    if kept { word.to_owned() } else { word.chars().map(|c| letter(c).unwrap_or(c)).collect() }
}

/// A run of text; `quote` is the sign that closes the quotation it stands in, and lasts over placeables.
fn text(text: &str, quote: &mut Option<char>) -> String {
    let mut written = String::new();
    let mut waiting = String::new();
    for c in text.chars() {
        if quote.is_none() && !(c.is_whitespace() || matches!(c, '«' | '"')) {
            waiting.push(c);
            continue;
        }
        written.push_str(&word(&std::mem::take(&mut waiting), &written));
        written.push(c);
        match (*quote, c) {
            (Some(close), c) if c == close => *quote = None,
            (None, '«') => *quote = Some('»'),
            (None, '"') => *quote = Some('"'),
            _ => {}
        }
    }
    written.push_str(&word(&waiting, &written));
    written
}

fn pattern(written: &mut Pattern<String>, quote: &mut Option<char>) {
    for element in &mut written.elements {
        match element {
            PatternElement::TextElement { value } => *value = text(value, quote),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    pattern(&mut variant.value, &mut quote.clone());
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                assert!(
                    matches!(
                        inline,
                        InlineExpression::VariableReference { .. } | InlineExpression::StringLiteral { .. }
                    ),
                    "neither an argument nor a literal"
                );
            }
        }
    }
}

fn written_in_tifinagh(latin: &str) -> String {
    let mut resource = parser::parse(latin.to_owned()).expect("a valid catalogue");
    let head = "# Made from zgh-Latn.ftl, letter by letter, by UPDATE_TIFINAGH=1 cargo test --test text_locales.";
    resource.body.retain(|entry| matches!(entry, Entry::Message(_)));
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry
            && let Some(value) = &mut message.value
        {
            pattern(value, &mut None);
        }
    }
    format!("##{head}\n\n{}", serializer::serialize(&resource))
}

#[test]
fn words_are_written_letter_by_letter_and_names_stay() {
    let say = |latin: &str| text(latin, &mut None);
    assert_eq!(say("Tamaziɣt"), "ⵜⴰⵎⴰⵣⵉⵖⵜ");
    assert_eq!(say("asggʷas, akkʷ: ḥḍu?"), "ⴰⵙⴳⴳⵯⴰⵙ, ⴰⴽⴽⵯ: ⵃⴹⵓ?");
    assert_eq!(say("tusdidt ṛẓm ɛmmr ṣṭ"), "ⵜⵓⵙⴷⵉⴷⵜ ⵕⵥⵎ ⵄⵎⵎⵔ ⵚⵟ");
    assert_eq!(say("CIN d PDF s F4, Ctrl-Z nɣ --json"), "CIN ⴷ PDF ⵙ F4, Ctrl-Z ⵏⵖ --json");
    assert_eq!(say("« najma check » d \"dark\" d 12/3/1995"), "« najma check » ⴷ \"dark\" ⴷ 12/3/1995");
    assert_eq!(say("(F9 m) d ammas"), "(F9 m) ⴷ ⴰⵎⵎⴰⵙ");
    assert_eq!(say("T, Échap d Suppr"), "T, Échap ⴷ Suppr");
}

#[test]
fn the_alphabet_is_the_standard_one() {
    assert!(LETTERS.iter().all(|(_, letter)| matches!(letter, '\u{2d30}'..='\u{2d67}' | '\u{2d6f}')));
    let mut all: Vec<char> = LETTERS.iter().map(|(_, letter)| *letter).collect();
    all.sort_unstable();
    all.dedup();
    // 33 letters: 31 of their own, and g and k with the sign of labialisation.
    assert_eq!(all.len(), 32);
}

#[test]
fn the_tifinagh_catalogue_is_the_latin_one() {
    let folder = super::root().join("data/locales");
    let wanted = written_in_tifinagh(&fs::read_to_string(folder.join("zgh-Latn.ftl")).unwrap());
    let file = folder.join("zgh.ftl");
    if std::env::var_os("UPDATE_TIFINAGH").is_some() {
        fs::write(&file, &wanted).unwrap();
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    for (wanted, found) in wanted.lines().zip(found.lines()) {
        assert_eq!(found, wanted, "zgh.ftl: UPDATE_TIFINAGH=1 cargo test --test text_locales writes it anew");
    }
    assert_eq!(found.len(), wanted.len(), "zgh.ftl: UPDATE_TIFINAGH=1 cargo test --test text_locales writes it anew");
}

/// g, d, s and i are words: with a capital each would be taken for the name of a key, and stay a Latin letter.
#[test]
fn a_word_of_one_letter_begins_no_sentence_with_a_capital() {
    let latin = fs::read_to_string(super::root().join("data/locales/zgh-Latn.ftl")).unwrap();
    for line in latin.lines().filter(|line| !line.starts_with("label-")) {
        let Some((_, said)) = line.split_once(" = ") else { continue };
        for sentence in said.split(". ") {
            let first = sentence.split(' ').next().unwrap_or_default();
            assert!(!["G", "D", "S", "I"].contains(&first), "{line}");
        }
    }
}
