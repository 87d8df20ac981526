//! What is heard of a word, letter by letter, the same from Latin and from Arabic writing.
//!
//! Consonants stand for themselves, with `c` for ch/ش, `x` for kh/خ, `G` for gh/غ, `j` for j/ج; the emphatic ones are not told
//! from the others (ت ط ث are `t`, د ذ ض ظ `d`, س ص `s`, ح ه `h`, ق ك `k`). Vowels are `a` (also ع), `e`, `i` and `u`; `w` and `y`
//! before a vowel. Two letters stand for ends of words: `F` for a final a, ة, ى; `H` for a mute or aspired h after a vowel.

use super::super::name;

/// The letters heard; words are short.
pub(super) type Heard = Vec<u8>;

/// What is heard of a folded word (`domain::name::words`), by the letters it is written in.
pub(super) fn heard(word: &str) -> Heard {
    if name::is_arabic(word) { from_arabic(word) } else { from_latin(word) }
}

/// What is heard of a folded Arabic word.
fn from_arabic(word: &str) -> Heard {
    let mut letters: Vec<char> = word.chars().collect();
    // No letter is written twice for being long: the hand was. Two ه may be one and a ة: نزهة.
    letters.dedup_by(|one, before| one == before && *one != 'ه');
    let mut heard = Heard::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let (before, next) = (at.checked_sub(1).and_then(|at| letters.get(at)), letters.get(at + 1));
        let last = next.is_none() && at > 0;
        heard.push(match letter {
            // The last a, and ة, which is folded to ه; after another a it is a t: حياة.
            'ه' if last && before == Some(&'ا') => b't',
            'ا' | 'ه' if last && at > 1 => b'F',
            'ا' | 'ع' => b'a',
            'ه' | 'ح' => b'h',
            'ث' | 'ت' | 'ط' => b't',
            'خ' => b'x',
            'د' | 'ذ' | 'ض' | 'ظ' => b'd',
            'س' | 'ص' => b's',
            'ش' | 'چ' => b'c',
            'غ' => b'G',
            'ق' | 'ك' => b'k',
            'ڭ' => b'g',
            'ج' => b'j',
            'ب' | 'پ' => b'b',
            'ف' | 'ڤ' => b'f',
            'ر' => b'r',
            'ز' | 'ژ' => b'z',
            'ل' => b'l',
            'م' => b'm',
            'ن' => b'n',
            'و' if at == 0 || matches!(next, Some('ا' | 'ي')) => b'w',
            'و' => b'u',
            'ي' if at == 0 || next == Some(&'ا') && !ends(&letters, at + 1) => b'y',
            'ي' => b'i',
            _ => continue,
        });
    }
    once(&mut heard);
    heard
}

fn ends(letters: &[char], at: usize) -> bool {
    at + 1 == letters.len()
}

/// Letters of which several sound as one: how many, and as which.
const fn together(rest: &[u8]) -> Option<(usize, u8)> {
    Some(match rest {
        [b's' | b't', b'c', b'h', ..] => (3, b'c'),
        [b'c' | b's', b'h', ..] => (2, b'c'),
        [b'k', b'h', ..] => (2, b'x'),
        [b'g', b'h', ..] => (2, b'G'),
        [b'd', b'j', ..] => (2, b'j'),
        [b't', b'h', ..] => (2, b't'),
        [b'd', b'h', ..] => (2, b'd'),
        [b'p', b'h', ..] => (2, b'f'),
        [b'c', b'k' | b'q', ..] | [b'q', b'u', ..] => (2, b'k'),
        [b'o', b'u' | b'o', ..] => (2, b'u'),
        [b'e', b'e', ..] => (2, b'i'),
        _ => return None,
    })
}

const fn vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// What is heard of a folded Latin word.
fn from_latin(word: &str) -> Heard {
    let own = word.as_bytes();
    let (body, mute_h) = match own {
        // The last h after a vowel is hardly heard: Sarah, Salah.
        [.., before, b'h'] if own.len() > 3 && vowel(*before) => (own.get(..own.len() - 1).unwrap_or(own), true),
        _ => (own, false),
    };
    let mut heard = Heard::with_capacity(own.len());
    let mut at = 0;
    while let Some(letter) = body.get(at) {
        let rest = body.get(at..).unwrap_or_default();
        let after = |many: usize| rest.get(many).copied();
        if rest.starts_with(b"gu") && after(2).is_some_and(|next| matches!(next, b'e' | b'i' | b'y')) {
            heard.push(b'g');
            at += 2;
            continue;
        }
        // Rhita; but Nourhane.
        if at == 0 && rest.starts_with(b"rh") {
            heard.push(b'G');
            at += 2;
            continue;
        }
        if let Some((letters, one)) = together(rest) {
            at += letters;
            let before_vowel = body.get(at).is_some_and(|next| vowel(*next));
            heard.push(if one == b'u' && before_vowel { b'w' } else { one });
            continue;
        }
        let soft = matches!(after(1), Some(b'e' | b'i' | b'y'));
        let before_vowel = after(1).is_some_and(vowel);
        let one = match letter {
            b'a' | b'3' => Some(b'a'),
            b'e' => Some(b'e'),
            b'y' if at == 0 || before_vowel && at + 2 < body.len() => Some(b'y'),
            b'i' | b'y' => Some(b'i'),
            b'o' | b'u' => Some(b'u'),
            b'c' if soft => Some(b's'),
            b'g' if soft => Some(b'j'),
            b'c' | b'q' | b'9' => Some(b'k'),
            b'p' => Some(b'b'),
            b'v' => Some(b'f'),
            b'7' => Some(b'h'),
            b'5' => Some(b'x'),
            b'8' => Some(b'G'),
            plain if plain.is_ascii_lowercase() => Some(*plain),
            _ => None,
        };
        heard.extend(one);
        at += 1;
    }
    once(&mut heard);
    end(&mut heard, mute_h);
    heard
}

/// The end of a Latin word: a French e is mute, a last a is told apart from one inside.
fn end(heard: &mut Heard, mute_h: bool) {
    if mute_h {
        heard.push(b'H');
        return;
    }
    let mut open = false;
    while heard.len() > 1 && matches!(heard.last(), Some(b'a' | b'e')) {
        open |= heard.last() == Some(&b'a');
        heard.pop();
    }
    // Asmae and Sanaa end in one long a; Hanane in none.
    if open {
        heard.push(b'F');
    }
}

/// A letter written twice is heard once.
fn once(heard: &mut Heard) {
    heard.dedup();
}
