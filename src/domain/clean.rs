//! What may stand in stored or shown text: no control, no format, no override character, no letter buried in marks.

use std::borrow::Cow;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// Most combining marks kept on one base letter.
pub const MARKS: usize = 4;

/// Most graphemes of one shown line; a longer one ends in `…`.
pub const LINE: usize = 200;

/// Most graphemes of a text of several lines.
pub const LINES: usize = 2_000;

/// One line, fit to be drawn: like `field`, at most `LINE` graphemes.
pub fn line(text: &str) -> Cow<'_, str> {
    cut(sift(text, false), LINE)
}

/// Several lines, fit to be drawn: keeps `\n`, at most `LINES` graphemes in all.
pub fn lines(text: &str) -> Cow<'_, str> {
    cut(sift(text, true), LINES)
}

/// One line, whole: control characters, U+0080–9F, every format character (Cf) and every other invisible one, private
/// use, noncharacters and variation selectors dropped, at most `MARKS` marks a letter; newlines and tabs become
/// spaces. For text on its way in, whose length is checked, not cut.
pub fn field(text: &str) -> Cow<'_, str> {
    sift(text, false)
}

/// What becomes of one character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Keep,
    Mark,
    Space,
    Break,
    Drop,
}

fn fate(c: char) -> Fate {
    match u32::from(c) {
        0x20..=0x7e | 0xa0..=0xac | 0xae..=0x2ff | 0x620..=0x64a | 0xfffd => Fate::Keep,
        0x0a | 0x0d => Fate::Break,
        0x09 | 0x0b | 0x0c | 0x2028 | 0x2029 | 0x2800 => Fate::Space,
        // Cc and C1; soft hyphen; marks and fillers that show nothing; Cf; variation selectors; private use;
        // noncharacters; interlinear and musical format characters; tags and the rest of the ignorable plane.
        0..=0x1f
        | 0x7f..=0x9f
        | 0xad
        | 0x34f
        | 0x600..=0x605
        | 0x61c
        | 0x6dd
        | 0x70f
        | 0x890..=0x891
        | 0x8e2
        | 0x115f..=0x1160
        | 0x17b4..=0x17b5
        | 0x180b..=0x180f
        | 0x200b..=0x200f
        | 0x202a..=0x202e
        | 0x2060..=0x206f
        | 0x3164
        | 0xe000..=0xf8ff
        | 0xfdd0..=0xfdef
        | 0xfe00..=0xfe0f
        | 0xfeff
        | 0xffa0
        | 0xfff0..=0xfffb
        | 0x110bd
        | 0x110cd
        | 0x13430..=0x1343f
        | 0x1bca0..=0x1bca3
        | 0x1d173..=0x1d17a
        | 0xe0000..=0xe0fff
        | 0xf0000.. => Fate::Drop,
        n if n & 0xfffe == 0xfffe => Fate::Drop,
        0x600..=0x6ff if !arabic_mark(c) => Fate::Keep,
        _ if is_combining_mark(c) => Fate::Mark,
        _ => Fate::Keep,
    }
}

const fn arabic_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

fn sift(text: &str, several: bool) -> Cow<'_, str> {
    if text.bytes().all(|b| (0x20..0x7f).contains(&b)) || is_clean(text, several) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut marks = 0;
    let mut after_return = false;
    for c in text.chars() {
        let fate = fate(c);
        let line_feed_of_pair = c == '\n' && after_return;
        after_return = c == '\r';
        match fate {
            Fate::Drop => continue,
            Fate::Mark => {
                marks += 1;
                if marks <= MARKS {
                    clean.push(c);
                }
                continue;
            }
            Fate::Break if line_feed_of_pair => {}
            Fate::Break if several => clean.push('\n'),
            Fate::Break | Fate::Space => clean.push(' '),
            Fate::Keep => clean.push(c),
        }
        marks = 0;
    }
    Cow::Owned(clean)
}

fn is_clean(text: &str, several: bool) -> bool {
    let mut marks = 0;
    text.chars().all(|c| match fate(c) {
        Fate::Keep => {
            marks = 0;
            true
        }
        Fate::Mark => {
            marks += 1;
            marks <= MARKS
        }
        Fate::Break => {
            marks = 0;
            several && c == '\n'
        }
        Fate::Space | Fate::Drop => false,
    })
}

/// A text longer than `most` graphemes loses its end and says so.
fn cut(text: Cow<'_, str>, most: usize) -> Cow<'_, str> {
    if text.len() <= most || text.graphemes(true).nth(most).is_none() {
        return text;
    }
    let mut short: String = text.graphemes(true).take(most.saturating_sub(1)).collect();
    short.push('…');
    Cow::Owned(short)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn clean_text_is_borrowed() {
        for text in ["", "BENALI Zineb", "أيت براهيم فاطمة", "Aïcha Ouahmane", "مُحَمَّد"] {
            assert!(matches!(line(text), Cow::Borrowed(_)), "{text}");
        }
        assert!(matches!(lines("un\ndeux"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_no_eye_sees_goes() {
        for (dirty, clean) in [
            ("a\u{1b}[31mb", "a[31mb"),
            ("a\u{9b}2Jb", "a2Jb"),
            ("محمد\u{202e}123", "محمد123"),
            ("Zi\u{200b}neb\u{200d}\u{ad}\u{feff}", "Zineb"),
            ("Z\u{e005a}\u{e007f}ineb", "Zineb"),
            ("a\u{fe0f}\u{e000}\u{ffff}\u{1fffe}\u{fdd0}b", "ab"),
            ("a\u{fffd}b", "a\u{fffd}b"),
            ("a\tb\nc\r\nd\u{2028}e\rf", "a b c d e f"),
            ("a\0b\u{7f}", "ab"),
            ("\u{61c}\u{2066}x\u{2069}", "x"),
        ] {
            assert_eq!(line(dirty), clean, "{dirty:?}");
        }
        assert_eq!(lines("a\tb\r\nc\rd\ne"), "a b\nc\nd\ne");
    }

    #[test]
    fn marks_and_lengths_are_capped() {
        let zalgo = format!("e{}z", "\u{301}".repeat(100_000));
        assert_eq!(line(&zalgo), format!("e{}z", "\u{301}".repeat(MARKS)));
        // A dropped character between marks does not start the count again.
        let hidden = format!("e{}", "\u{301}\u{200b}".repeat(50));
        assert_eq!(line(&hidden).chars().count(), 1 + MARKS);
        let long = "é".repeat(500);
        assert_eq!(line(&long).graphemes(true).count(), LINE);
        assert!(line(&long).ends_with('…'));
        assert_eq!(field(&long), long);
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = line(&text).into_owned();
            prop_assert_eq!(line(&once), once.as_str());
            let once = lines(&text).into_owned();
            prop_assert_eq!(lines(&once), once.as_str());
        }

        #[test]
        fn no_control_survives(text in any::<String>()) {
            prop_assert!(!line(&text).chars().any(char::is_control));
            prop_assert!(!lines(&text).chars().any(|c| c.is_control() && c != '\n'));
        }
    }
}
