//! Which cell stands where: the Unicode bidirectional algorithm over one character for each cell.

mod resolve;

pub(super) use resolve::visual;

use super::Dir;
use super::shape::Cluster;
use std::ops::Range;
use unicode_bidi::{BidiClass, BidiDataSource, HardcodedBidiData, Level, data_source::BidiMatchedOpeningBracket};

/// Unicode's classes, without a search for the letters our screens are made of.
pub(super) struct Classes;

impl BidiDataSource for Classes {
    fn bidi_class(&self, c: char) -> BidiClass {
        class(c)
    }

    fn bidi_matched_opening_bracket(&self, c: char) -> Option<BidiMatchedOpeningBracket> {
        // No bracket below U+0F3A but those of ASCII, none among box drawings and Arabic.
        match c {
            '('
            | ')'
            | '['
            | ']'
            | '{'
            | '}'
            | '\u{0f3a}'..='\u{24ff}'
            | '\u{2580}'..='\u{fa00}'
            | '\u{fe00}'..='\u{fe6f}'
            | '\u{ff00}'.. => HardcodedBidiData.bidi_matched_opening_bracket(c),
            _ => None,
        }
    }
}

/// Bidi class of a character.
pub(super) fn class(c: char) -> BidiClass {
    match c {
        // Most of an Arabic frame: blanks and the forms of letters.
        ' ' => BidiClass::WS,
        '\u{fe80}'..='\u{fefc}' => BidiClass::AL,
        '0'..='9' => BidiClass::EN,
        'A'..='Z'
        | 'a'..='z'
        | '\u{c0}'..='\u{d6}'
        | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{2b8}'
        | '\u{2800}'..='\u{28ff}'
        | '\u{2d30}'..='\u{2d67}' => BidiClass::L,
        '\u{0620}'..='\u{064a}' | '\u{0671}'..='\u{06d3}' | '\u{fb50}'..='\u{fbb1}' | '\u{fbd3}'..='\u{fbe9}' => {
            BidiClass::AL
        }
        '\u{2500}'..='\u{257f}' => BidiClass::ON,
        _ => HardcodedBidiData.bidi_class(c),
    }
}

/// The level that a direction gives to a text: of its first strong letter for `Auto`, left to right if there is none.
pub(super) fn base(text: &str, dir: Dir) -> Level {
    match dir {
        Dir::Ltr => Level::ltr(),
        Dir::Rtl => Level::rtl(),
        Dir::Auto => first_strong(text.chars().map(class)),
    }
}

fn first_strong(mut classes: impl Iterator<Item = BidiClass>) -> Level {
    classes
        .find_map(|class| match class {
            BidiClass::L => Some(Level::ltr()),
            BidiClass::R | BidiClass::AL => Some(Level::rtl()),
            _ => None,
        })
        .unwrap_or_else(Level::ltr)
}

/// The level of each character of a line; `base` `None` takes that of the first strong letter. Second: the line's level.
pub(super) fn levels(line: &[char], base: Option<Level>) -> (Vec<Level>, Level) {
    let classes: Vec<BidiClass> = line.iter().map(|c| class(*c)).collect();
    let base = base.unwrap_or_else(|| first_strong(classes.iter().copied()));
    (resolve::resolve(line, &classes, base), base)
}

/// The same for a line whose classes are known, in a paragraph of its first strong letter.
pub(super) fn levels_of(line: &[char], classes: &[BidiClass]) -> Vec<Level> {
    resolve::resolve(line, classes, first_strong(classes.iter().copied()))
}

/// The level of each cluster in a field of that direction.
pub(super) fn cluster_levels(clusters: &[Cluster], base: Level) -> Vec<Level> {
    // Nothing but right-to-left letters and signs: every level is 1. Most Arabic names and words end here.
    if base.is_rtl()
        && clusters.iter().all(|cluster| {
            !matches!(class(cluster.glyph), BidiClass::L | BidiClass::EN | BidiClass::AN | BidiClass::B | BidiClass::S)
        })
    {
        return vec![base; clusters.len()];
    }
    let mut levels = Vec::with_capacity(clusters.len());
    let mut rest = clusters;
    while let Some(at) = rest.windows(PARTED.len()).position(|own| own.iter().map(|one| one.glyph).eq(PARTED)) {
        let (part, after) = rest.split_at(at);
        levels.extend(levels_of_part(part, base));
        levels.extend([base; PARTED.len()]);
        rest = after.get(PARTED.len()..).unwrap_or_default();
    }
    levels.extend(levels_of_part(rest, base));
    levels
}

/// What stands between the parts of a line: « salle 1 · Mme AÏT ALI ». Each part runs by itself and they follow each other as
/// the line does (Unicode's isolates): two Latin names in an Arabic line would stand in the order of neither.
const PARTED: [char; 3] = [' ', '·', ' '];

fn levels_of_part(clusters: &[Cluster], base: Level) -> Vec<Level> {
    let mut text: Vec<char> = clusters.iter().map(|cluster| cluster.glyph).collect();
    let mut codes = Vec::new();
    if text.iter().any(|c| is_sign(*c)) {
        if base.is_rtl() {
            codes = codes_in(&text);
        }
        join_signed_numbers(&mut text);
    }
    join_paths(&mut text);
    for code in &codes {
        text.get_mut(code.clone()).unwrap_or_default().fill(char::REPLACEMENT_CHARACTER);
    }
    let mut levels = levels(&text, Some(base)).0;
    let inner = Level::new_explicit(base.number() + 1).unwrap_or(base);
    for code in codes {
        levels.get_mut(code).unwrap_or_default().fill(inner);
    }
    levels
}

/// The codes of groups in a text that runs from the right, `M2-A`, `2-C`: letters, digits and hyphens, one of each at
/// least. Each runs from the left by itself and is one sign to its neighbours (Unicode's isolate), or `الخياطة 2-C، 26/11`
/// would show the date before the letter. One that belongs to Latin words, `Couture M2-A`, runs with them.
fn codes_in(text: &[char]) -> Vec<Range<usize>> {
    let mut codes = Vec::new();
    let mut latin = false;
    let mut at = 0;
    while let Some(c) = text.get(at) {
        let len = text.iter().skip(at).take_while(|c| c.is_ascii_alphanumeric() || **c == '-').count();
        let word = text.get(at..at + len).unwrap_or_default();
        let is_code = [char::is_ascii_alphabetic, char::is_ascii_digit, |c: &char| *c == '-']
            .into_iter()
            .all(|kind| word.iter().any(kind));
        if is_code && !latin {
            codes.push(at..at + len);
        } else if let Some(strong) = word.iter().chain([c]).find(|c| is_strong(**c)) {
            latin = class(*strong) == BidiClass::L;
        }
        at += len.max(1);
    }
    codes
}

fn is_strong(c: char) -> bool {
    matches!(class(c), BidiClass::L | BidiClass::R | BidiClass::AL)
}

/// Takes the signs of a number for digits of it, as Unicode takes the slashes of 12/05/1990: those of 1990-05-12, of
/// 06-12-34-56-78, of an id, 81-000412, of what is to be typed, 15-45, 15-, -30, +7, 9+, and of 14:30–16:30. Unicode would
/// turn them round after an Arabic letter: a birth date must never read backwards, nor « at least 15 » as « at most ».
fn join_signed_numbers(text: &mut [char]) {
    for number in text.split_mut(|c| !(c.is_ascii_digit() || is_sign(*c) || is_point(*c))) {
        // What ends or begins a sentence beside it is none of its signs.
        let from = number.iter().take_while(|c| is_point(**c)).count();
        let after = number.iter().rev().take_while(|c| is_point(**c)).count();
        let until = number.len() - after;
        let number = number.get_mut(from..until).unwrap_or_default();
        if number.iter().any(char::is_ascii_digit) {
            number.iter_mut().filter(|c| is_sign(**c)).for_each(|sign| *sign = '0');
        }
    }
}

/// Takes what a path, an option or a key begins or ends with for letters of it: `~/liste.xlsx`, `/home/samira/`, `--json`,
/// `ESC[n~`. Unicode would put it at the other end of the word in a line that runs from the right.
fn join_paths(text: &mut [char]) {
    for word in text.split_mut(|c| *c == ' ') {
        let before = word.iter().take_while(|c| matches!(c, '~' | '/' | '.' | '-')).count();
        let after = word.iter().rev().take_while(|c| matches!(c, '~' | '/')).count();
        if word.get(before).is_some_and(char::is_ascii_alphanumeric) {
            word.iter_mut().take(before).for_each(|sign| *sign = 'a');
            word.iter_mut().rev().take(after).for_each(|sign| *sign = 'a');
        }
    }
}

const fn is_sign(c: char) -> bool {
    matches!(c, '-' | '+' | '–')
}

/// What Unicode itself keeps inside a number.
const fn is_point(c: char) -> bool {
    matches!(c, '/' | ':' | '.' | ',')
}

/// The character that shows the same sign at an odd level.
#[inline]
pub(super) fn mirror(c: char) -> char {
    // Nearly all that is drawn is a blank or an Arabic letter.
    if c == ' ' || c > '≥' { c } else { mirrored(c) }
}

fn mirrored(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '≤' => '≥',
        '≥' => '≤',
        other => other,
    }
}

#[cfg(test)]
mod conformance;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_cuts_agree_with_unicode() {
        for c in (0..=0x2_ffff).filter_map(char::from_u32) {
            assert_eq!(class(c), HardcodedBidiData.bidi_class(c), "{:04x}", c as u32);
            let pair = |found: Option<BidiMatchedOpeningBracket>| found.map(|b| (b.opening, b.is_open));
            assert_eq!(
                pair(Classes.bidi_matched_opening_bracket(c)),
                pair(HardcodedBidiData.bidi_matched_opening_bracket(c)),
                "{:04x}",
                c as u32
            );
        }
    }

    fn seen(text: &str) -> String {
        super::super::cells::visual(text, 60, Dir::Rtl)
    }

    #[test]
    fn a_code_runs_by_itself_from_the_left() {
        assert_eq!(seen("ب 2-C، 26/11/2026"), "26/11/2026 ،2-C \u{fe8f}");
        assert_eq!(seen("ب M2-A · C-3"), "C-3 · M2-A \u{fe8f}");
        assert_eq!(seen("COUT-M2-A: ب"), "\u{fe8f} :COUT-M2-A");
        assert_eq!(seen("ب · salle 1 · Mme AÏT ALI · 14:30"), "14:30 · Mme AÏT ALI · salle 1 · \u{fe8f}");
        // With the Latin words before it.
        assert_eq!(seen("ب Couture M2-A 16/11"), "Couture M2-A 16/11 \u{fe8f}");
        // No code: a number, words joined by hyphens, the sign before a number.
        assert_eq!(seen("ب Ida-Ou-Tanane"), "Ida-Ou-Tanane \u{fe8f}");
    }

    #[test]
    fn what_is_to_be_typed_is_seen_as_it_is_typed() {
        for typed in ["3-5", "15-", "-30", "+7", "9+", "2025-2026", "14:30–16:30", "81-000412", "06-12-34-56-78"] {
            assert_eq!(seen(&format!("ب {typed} ب")), format!("\u{fe8f} {typed} \u{fe8f}"));
            assert_eq!(seen(&format!("ب {typed}.")), format!(".{typed} \u{fe8f}"));
        }
        // Two of them follow each other as the line does.
        assert_eq!(seen("ب: 15-19, 50+"), "50+ ,15-19 :\u{fe8f}");
        for path in ["~/liste.xlsx", "/home/samira/", "--json", "./1", "ESC[n~"] {
            assert_eq!(seen(&format!("ب {path} ب")), format!("\u{fe8f} {path} \u{fe8f}"));
        }
        // A dash between words is none of a number.
        assert_eq!(seen("ب – 5 - ب"), "\u{fe8f} - 5 – \u{fe8f}");
    }

    #[test]
    fn parts_of_a_line_follow_each_other_as_it_runs() {
        let french = super::super::cells::visual("ب · ت · 24/11 · 5-A", 60, Dir::Ltr);
        assert_eq!(french, "\u{fe8f} · \u{fe95} · 24/11 · 5-A");
        assert_eq!(seen("CEF · salle"), "salle · CEF");
        // No blank beside it: one word.
        assert_eq!(seen("ب a·b c"), "a·b c \u{fe8f}");
    }

    #[test]
    fn mirroring_twice_is_nothing() {
        for c in "()[]{}<>«»‹›≤≥".chars() {
            assert_ne!(mirror(c), c);
            assert_eq!(mirror(mirror(c)), c);
        }
    }
}
