//! Letters that a program took for Windows-1252 and wrote as UTF-8 once more: `AÃ¯T` for « AïT ».

use super::encoding::WINDOWS_1252;

/// True for a text with signs of it: what begins a letter of two bytes, as Windows-1252 reads it. Asked of every row.
pub(super) fn may_be(text: &str) -> bool {
    !text.is_ascii() && text.as_bytes().windows(2).any(|at| matches!(at, [0xc3, 0x82 | 0x83 | 0x98 | 0x99]))
}

/// What was meant; `None` where it is not certain.
pub(super) fn mended(text: &str) -> Option<String> {
    if !may_be(text) {
        return None;
    }
    let mended = String::from_utf8(WINDOWS_1252.encode(text)?).ok()?;
    mended.chars().all(|c| !c.is_control()).then_some(mended)
}

/// True for a text that still looks so.
pub(super) fn doubtful(text: &str) -> bool {
    may_be(text) && {
        let mut letters = text.chars().peekable();
        let mut odd = false;
        while let Some(letter) = letters.next() {
            let second = letters.peek().is_some_and(|next| !next.is_alphanumeric() && !next.is_ascii());
            odd |= matches!(letter, 'Ã' | 'Â' | 'Ø' | 'Ù') && second;
        }
        odd
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_written_twice_are_read_once() {
        assert_eq!(mended("AÃ¯T BRAHIM").as_deref(), Some("AïT BRAHIM"));
        assert_eq!(mended("ZiynÃ©b").as_deref(), Some("Ziynéb"));
        assert_eq!(mended("Ù\u{81}Ø§Ø·Ù…Ø©").as_deref(), Some("فاطمة"));
        for text in ["Aït", "João", "ÂGE", "Øystein", "فاطمة", "ALAOUI"] {
            assert_eq!(mended(text), None, "{text}");
            assert!(!doubtful(text), "{text}");
        }
        assert!(doubtful("AÃ¯T فاطمة"));
    }
}
