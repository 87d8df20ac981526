//! Encodings of one byte a letter, told apart by the letters that they make of the same bytes.

use super::encoding::{Encoding, ISO_8859_6, MACINTOSH, WINDOWS_1252, WINDOWS_1256};

/// What the letters of a text say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// They are words in this encoding and in no other.
    Of(&'static Encoding),
    /// They are words in the code page 850 of DOS (« CSV (MS-DOS) » of Excel), which is not read here.
    Dos,
    /// They are words in none.
    Unclear,
}

/// Which encoding a text above ASCII, and not UTF-8, is in.
pub(super) fn letters(sample: &[u8]) -> Letters {
    if is_in_arabic(sample) {
        let of = if articles(sample, ISO_8859_6) > articles(sample, WINDOWS_1256) { ISO_8859_6 } else { WINDOWS_1256 };
        return Letters::Of(of);
    }
    let in_encoding = |encoding: &'static Encoding| {
        Fit::of(sample, &(0x80..=0xff).map(|byte| encoding.letter(byte)).collect::<Vec<_>>())
    };
    let windows = in_encoding(WINDOWS_1252);
    if windows.is_likely() {
        return Letters::Of(WINDOWS_1252);
    }
    let dos: Vec<char> = (0x80..=0xff).map(dos_letter).collect();
    let (mac, dos) = (in_encoding(MACINTOSH), Fit::of(sample, &dos));
    match (mac.is_sure_beside(&windows), dos.is_sure_beside(&windows)) {
        (true, dos_too) if !dos_too || mac.good > dos.good => Letters::Of(MACINTOSH),
        (false, true) | (true, true) => Letters::Dos,
        _ => Letters::Unclear,
    }
}

/// The letters of French with a mark; small ones, then capitals.
const MARKED: [&str; 2] = ["àâçéèêëîïôœùûüÿ", "ÀÂÇÉÈÊËÎÏÔŒÙÛÜŸ"];

/// Letters of neighbours' languages, which names bear now and then: they speak neither for an encoding nor against it.
const FOREIGN: &str = "áíóúñöäìòãõåøßÁÍÓÚÑÖÄ";

/// What stands between words: neither for nor against either.
const BETWEEN: &str = "°º«»…–—“”‘’·•€\u{a0}";

/// How well the characters above ASCII stand among the others.
#[derive(Clone, Copy, Debug, Default)]
struct Fit {
    good: u64,
    bad: u64,
}

impl Fit {
    /// `table`: the characters of the bytes from 0x80.
    fn of(sample: &[u8], table: &[char]) -> Self {
        let at = |n: usize| match sample.get(n).copied() {
            Some(byte) if byte.is_ascii() => char::from(byte),
            Some(byte) => table.get(usize::from(byte & 0x7f)).copied().unwrap_or(' '),
            None => ' ',
        };
        let mut fit = Self::default();
        for (n, _) in sample.iter().enumerate().filter(|(_, byte)| !byte.is_ascii()) {
            let (before, c, after) = (n.checked_sub(1).map_or(' ', at), at(n), at(n + 1));
            let inside = before.is_alphabetic() && after.is_alphabetic();
            let [small, capitals] = MARKED;
            if small.contains(c) {
                fit.good += 1;
            } else if capitals.contains(c) {
                // « PrÉnom » is a small letter of another encoding.
                if before.is_lowercase() { fit.bad += 1 } else { fit.good += 1 }
            } else if c == '’' && inside {
                fit.good += 1;
            } else if !(FOREIGN.contains(c) || BETWEEN.contains(c) && !inside) {
                fit.bad += 1;
            }
        }
        fit
    }

    /// Hardly anything in it is out of place.
    fn is_likely(&self) -> bool {
        self.bad == 0 || self.good >= 3 * self.bad
    }

    /// Nothing in it is out of place, much of the other is.
    fn is_sure_beside(&self, other: &Self) -> bool {
        self.good > 0 && self.good >= 10 * self.bad && self.good > other.good
    }
}

/// The French letters and signs of the code page 850; the rest, frames and shades among it, is out of place in a list.
const fn dos_letter(byte: u8) -> char {
    match byte {
        0x80 => 'Ç',
        0x81 => 'ü',
        0x82 => 'é',
        0x83 => 'â',
        0x85 => 'à',
        0x87 => 'ç',
        0x88 => 'ê',
        0x89 => 'ë',
        0x8a => 'è',
        0x8b => 'ï',
        0x8c => 'î',
        0x90 => 'É',
        0x93 => 'ô',
        0x96 => 'û',
        0x97 => 'ù',
        0x9a => 'Ü',
        0xae => '«',
        0xaf => '»',
        0xb6 => 'Â',
        0xb7 => 'À',
        0xd2 => 'Ê',
        0xd3 => 'Ë',
        0xd4 => 'È',
        0xd7 => 'Î',
        0xd8 => 'Ï',
        0xe2 => 'Ô',
        0xea => 'Û',
        0xeb => 'Ù',
        0xf8 => '°',
        0xff => '\u{a0}',
        _ => '░',
    }
}

/// True for an Arabic encoding. Windows-1256 keeps the small French accented letters where 1252 has them, and has Arabic
/// letters in the place of the capitals: words of nothing but Arabic letters speak for it, Arabic letters inside Latin words
/// against it. What a program wrote in it has no French capital with a mark, so of a text in both scripts more speaks for it.
fn is_in_arabic(sample: &[u8]) -> bool {
    let (pure, mixed) = arabic_words(sample, WINDOWS_1256);
    pure > mixed
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{621}'..='\u{6d3}')
}

fn arabic_words(sample: &[u8], encoding: &'static Encoding) -> (u64, u64) {
    let text = encoding.decode(sample);
    let (mut pure, mut mixed) = (0, 0);
    for word in text.split(|c: char| !c.is_alphabetic()) {
        let arabic = word.chars().filter(|c| is_arabic(*c)).count();
        if arabic > 1 && arabic == word.chars().count() {
            pure += 1;
        } else if arabic > 0 && word.chars().any(|c| c.is_ascii_alphabetic()) {
            mixed += 1;
        }
    }
    (pure, mixed)
}

/// Words that begin with the article, the commonest pair of letters of Arabic names and headings.
fn articles(sample: &[u8], encoding: &'static Encoding) -> usize {
    let text = encoding.decode(sample);
    text.split(|c: char| !is_arabic(c)).filter(|word| word.starts_with("ال")).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str, code: impl Fn(char) -> Option<u8>) -> Vec<u8> {
        text.chars().filter_map(|c| if c.is_ascii() { u8::try_from(c).ok() } else { code(c) }).collect()
    }

    fn mac(c: char) -> Option<u8> {
        (0x80..=0xff).find(|byte| MACINTOSH.letter(*byte) == c)
    }

    fn dos(c: char) -> Option<u8> {
        (0x80..=0xff).find(|byte| dos_letter(*byte) == c)
    }

    fn windows(text: &str) -> Vec<u8> {
        WINDOWS_1252.encode(text).unwrap_or_default()
    }

    #[test]
    fn each_encoding_is_known_by_its_french() {
        for text in [
            "Nom;Prénom\nZEROUAL;Hélène\n",
            "N° d’ordre;Né(e) le\n1;2/3/1990\n",
            "Née à;Béni Mellal\n",
            "élève déjà à l’école, où ça ? « très bien »…",
            "Noëlle;AÏT OUHMAD\nZoé;OUAÏL\nPrénom;ÉLISE",
        ] {
            assert_eq!(letters(&windows(text)), Letters::Of(WINDOWS_1252), "{text}");
            assert_eq!(letters(&bytes(text, mac)), Letters::Of(MACINTOSH), "{text}");
        }
        for text in
            ["Nom;Prénom\nZEROUAL;Hélène\n", "Née à;Béni Mellal\n", "élève déjà à l'école, où ça ? « très bien »"]
        {
            assert_eq!(letters(&bytes(text, dos)), Letters::Dos, "{text}");
        }
        // Small letters among capitals, as a keyboard without marked capitals writes them; names of neighbours; a degree sign.
        for text in ["BéNI MELLAL", "Peña;Muñoz;Jörg", "N°;NOM"] {
            assert_eq!(letters(&windows(text)), Letters::Of(WINDOWS_1252), "{text}");
        }
        assert_eq!(letters(&[b'a', 0xa4, b'b', 0xa6, b'c', 0xac, b'd']), Letters::Unclear);
    }
}
