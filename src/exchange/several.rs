//! Two women in one cell: « FATIMA OUALI et KHADIJA OUALI », one name under another, « فاطمة والي وخديجة والي ».

use super::headers::lexicon;
use crate::domain::matching::is_given;
use crate::domain::name;
use crate::domain::titles::{Beside, beside};

/// Whether a cell of names is one woman's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Women {
    /// It is.
    One,
    /// It may be: « Fatima et Zahra », « Fatima / Fatma ».
    Perhaps,
    /// Two whole names stand in it.
    Two,
}

/// What stands between two names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    /// A word or a sign that says « and ».
    And,
    /// A sign that may also stand between two spellings or two scripts.
    Or,
    /// A line break, where a long name may go on.
    Below,
}

const SIGNS: [(char, Between); 5] =
    [('\n', Between::Below), ('&', Between::And), ('+', Between::And), ('/', Between::Or), (';', Between::Or)];

/// True if something that may stand between two names stands in a cell. Asked of every name: nothing else is looked at before.
fn may_part(text: &str) -> bool {
    let and = |at: &[u8]| matches!(at, [b' ', b'e' | b'E', b't' | b'T', b' ']);
    // « و » after a blank, alone or held to the next word.
    let wa = |at: &[u8]| matches!(at, [b' ', 0xd9, 0x88, _]);
    text.bytes().any(|byte| matches!(byte, b'\n' | b'&' | b'+' | b'/' | b';'))
        || text.as_bytes().windows(4).any(|at| and(at) || wa(at))
}

/// The two halves of a cell and what stands between them.
fn halves(text: &str) -> Option<(&str, Between, &str)> {
    for (sign, between) in SIGNS {
        if let Some((one, other)) = text.split_once(sign) {
            return Some((one.trim(), between, other.trim()));
        }
    }
    let mut at = 0;
    for word in text.split(' ') {
        let (before, after) = text.split_at_checked(at)?;
        at += word.len() + 1;
        if before.is_empty() {
            continue;
        }
        if word.eq_ignore_ascii_case("et") || word == "و" {
            return Some((before.trim(), Between::And, after.get(word.len()..)?.trim()));
        }
        // « وخديجة » is « and Khadija », « والي » is a name.
        if let Some(own) = word.strip_prefix('و').filter(|own| is_given(own) && !is_given(word)) {
            return Some((before.trim(), Between::And, after.get(word.len() - own.len()..)?.trim()));
        }
    }
    None
}

/// The sign that parts a cell in two of one script, beside that of another cell of the row: « OUALI / AMRANI » with « Rim /
/// Hiba » is two women.
pub(super) fn parted(text: &str) -> bool {
    may_part(text) && halves(text).is_some_and(|(one, between, other)| between != Between::Below && alike(one, other))
}

/// True for two halves with letters of one script: a name in two scripts is one woman's.
fn alike(one: &str, other: &str) -> bool {
    name::has_letter(one) && name::has_letter(other) && name::is_arabic(one) == name::is_arabic(other)
}

/// Whether a cell of names is one woman's.
pub(super) fn women(text: &str) -> Women {
    if !may_part(text) {
        return Women::One;
    }
    let Some((one, between, other)) = halves(text).filter(|(one, _, other)| alike(one, other)) else {
        return Women::One;
    };
    // « Jamila TAOUFIK / née SAHLI » is one.
    if [text, one, other].iter().any(|text| !matches!(beside(text), Beside::No(_))) {
        return Women::One;
    }
    let words = |text: &str| -> Vec<String> {
        name::words(text).into_iter().filter(|word| !lexicon().particles.contains(word)).collect()
    };
    let (one, other) = (words(one), words(other));
    let named = |words: &[String]| words.iter().any(|word| is_given(word));
    let whole = one.len() > 1 && other.len() > 1;
    let both = named(&one) && named(&other);
    let shared = one.iter().any(|word| other.contains(word));
    match between {
        Between::And if whole => Women::Two,
        Between::Or | Between::Below if whole && (both || shared) => Women::Two,
        // A long name that goes on below.
        Between::Below => Women::One,
        Between::Or => Women::Perhaps,
        Between::And if named(&other) => Women::Perhaps,
        Between::And => Women::One,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_women_are_told_from_one_with_a_long_name() {
        for text in [
            "FATIMA OUALI et KHADIJA OUALI",
            "AICHA BEN ALI / ZOHRA BEN ALI",
            "NAIMA AMRANI\nHALIMA AMRANI",
            "Rim Tazi & Sara Alami",
            "HADDA OUBELLA/MAMMASS OUBELLA",
            "فاطمة والي و خديجة والي",
            "فاطمة والي وخديجة والي",
        ] {
            assert_eq!(women(text), Women::Two, "{text:?}");
        }
        for text in ["Fatima et Zahra", "OUALI Fatima et Khadija", "Fatima / Fatma"] {
            assert_eq!(women(text), Women::Perhaps, "{text:?}");
        }
        for text in [
            "EL IDRISSI Fatima Zahra",
            "Jamila TAOUFIK / née SAHLI",
            "SAHLI Jamila\népouse TAOUFIK Rachid",
            "فاطمة العلوي / Fatima ALAOUI",
            "Fatima ALAOUI\nفاطمة العلوي",
            "EL IDRISSI ALAOUI\nFatima Zahra",
            "BEN ALI\nFatima",
            "والي فاطمة",
            "فاطمة والي",
            "AIT ETTALEB Etto",
        ] {
            assert_eq!(women(text), Women::One, "{text:?}");
        }
    }
}
