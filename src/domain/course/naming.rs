//! What a course like another is called: « Couture M1-B » after « Couture M1-A », in both scripts.

/// The letters of a register's margin, in the order of the Latin ones.
pub const ARABIC_LETTERS: [&str; 26] = [
    "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت", "ث",
    "خ", "ذ", "ض",
];

/// The letter at the end of a code, where it stands alone: 0 for the A of `COUT-M1-A`.
fn letter(code: &str) -> Option<usize> {
    let (_, last) = code.rsplit_once('-')?;
    let mut letters = last.chars();
    let letter = letters.next().filter(char::is_ascii_alphabetic)?;
    letters.next().is_none().then(|| usize::from(letter.to_ascii_uppercase() as u8 - b'A'))
}

/// The name of a course run again under another code. Where it ends with the letter of its code, that of the new code stands
/// there; else it is numbered.
pub(super) fn again(name: &str, old: &str, new: &str) -> String {
    let swapped = letter(old).zip(letter(new)).and_then(|(old, new)| {
        let latin = |at: usize| char::from(b'A' + at as u8).to_string();
        let pairs =
            [(latin(old), latin(new)), (ARABIC_LETTERS.get(old)?.to_string(), ARABIC_LETTERS.get(new)?.to_string())];
        pairs.into_iter().find_map(|(old, new)| {
            let stem = name.strip_suffix(&old)?;
            stem.ends_with(['-', ' ']).then(|| format!("{stem}{new}"))
        })
    });
    swapped.unwrap_or_else(|| {
        match name.rsplit_once(' ').and_then(|(stem, last)| Some((stem, last.parse::<u16>().ok()?))) {
            Some((stem, last @ 2..100)) => format!("{stem} {}", last + 1),
            _ => format!("{name} 2"),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_course_run_again_is_not_called_as_the_first() {
        for (name, again_as) in [
            ("Couture M1-A", "Couture M1-D"),
            ("خياطة 1-أ", "خياطة 1-د"),
            ("Groupe du soir", "Groupe du soir 2"),
            ("Groupe du soir 2", "Groupe du soir 3"),
            ("Zagora A", "Zagora D"),
            ("LA", "LA 2"),
            ("Promotion 2026", "Promotion 2026 2"),
        ] {
            assert_eq!(again(name, "COUT-M1-A", "COUT-M1-D"), again_as);
        }
        assert_eq!(again("Couture A", "C1", "C1-A"), "Couture A 2");
    }
}
