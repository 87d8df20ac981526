//! Phone numbers: Moroccan ones are stored `+212XXXXXXXXX` and shown `06 61 23 45 67`.

use super::{date, name};

/// What is stored for what was typed. A number that is not Moroccan is kept as written, digits westernised; the second
/// value is false then, so that the form can warn. It is never refused.
///
/// Moroccan: `+212`, `00212`, `212` or a leading zero (or nothing: spreadsheets lose the zero), then nine digits that
/// begin with 5 to 8; spaces, dots, dashes, slashes and parentheses do not count.
pub fn store_form(text: &str) -> (String, bool) {
    let written = name::clean_free(&date::western_digits(text));
    let compact: String =
        written.chars().filter(|c| !matches!(c, ' ' | '.' | '-' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}')).collect();
    match national(&compact) {
        Some(nine) => (format!("+212{nine}"), true),
        None => (written, false),
    }
}

/// True for a number of a form that is known.
pub fn is_usual(stored: &str) -> bool {
    store_form(stored).1
}

/// What is shown for what is stored.
pub fn shown(stored: &str) -> String {
    let Some(nine) = stored.strip_prefix("+212").filter(|nine| is_national(nine)) else {
        return stored.to_owned();
    };
    let mut out = String::from("0");
    for (i, digit) in nine.chars().enumerate() {
        if i % 2 == 1 {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

fn national(compact: &str) -> Option<&str> {
    let rest = ["+212", "00212", "212"]
        .into_iter()
        .find_map(|prefix| compact.strip_prefix(prefix))
        .filter(|rest| rest.len() >= 9)
        .unwrap_or(compact);
    let nine = rest.strip_prefix('0').unwrap_or(rest);
    is_national(nine).then_some(nine)
}

fn is_national(nine: &str) -> bool {
    nine.len() == 9 && nine.bytes().all(|b| b.is_ascii_digit()) && matches!(nine.as_bytes().first(), Some(b'5'..=b'8'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_number_in_many_forms() {
        for typed in [
            "0661234567",
            "06 61 23 45 67",
            "06.61.23.45.67",
            "06-61-23-45-67",
            "+212661234567",
            "+212 6 61 23 45 67",
            "+212 (0)661-234567",
            "00212661234567",
            "212661234567",
            "661234567",
            "٠٦٦١٢٣٤٥٦٧",
            " 0661\u{200b}234567 ",
        ] {
            assert_eq!(store_form(typed), ("+212661234567".into(), true), "{typed}");
        }
        assert_eq!(shown("+212661234567"), "06 61 23 45 67");
    }

    #[test]
    fn other_numbers_stay_as_written() {
        for typed in ["", "190", "+33 1 23 45 67 89", "0612345", "06 61 23 45 67 (voisine)", "0123456789"] {
            let (stored, known) = store_form(typed);
            assert_eq!((stored.as_str(), known), (typed, false));
            assert_eq!(shown(&stored), typed);
        }
        assert_eq!(store_form("١٩٠").0, "190");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_stored_the_same(text in "[+ 0-9()/٠-٩.-]{0,18}|.{0,20}") {
            let (stored, known) = store_form(&text);
            prop_assert_eq!(store_form(&shown(&stored)), (stored, known));
        }
    }
}
