//! Names in two scripts: cleaning, folding for search, fingerprints for exact matches.

use super::clean;
use super::person::Name;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Most characters kept in one name field.
pub const MAX: usize = 60;

/// Cleans a Latin name: NFC, format and control characters out, single spaces, trimmed.
pub fn clean_latin(text: &str) -> String {
    if is_clean(text) {
        return text.to_owned();
    }
    let clean = clean::field(text);
    // Nothing below the combining marks composes, nor do bare Arabic letters.
    if clean.chars().all(|c| c < '\u{300}' || is_plain_arabic(c)) {
        return single_spaces(&clean);
    }
    single_spaces(&clean.nfc().collect::<String>())
}

/// Cleans an Arabic name: NFKC (presentation forms become letters), harakat, tatweel, format and control characters out,
/// single spaces, trimmed.
pub fn clean_arabic(text: &str) -> String {
    if is_clean(text) {
        return text.to_owned();
    }
    let clean = clean::field(text);
    if clean.chars().all(|c| c.is_ascii() || is_plain_arabic(c)) {
        return single_spaces(&clean);
    }
    let bare: String = clean.nfkc().filter(|c| !is_ornament(*c)).collect();
    // A compatibility form may hold what `clean` would have taken out, and a letter may meet a mark that an ornament
    // kept from it: a second look settles both.
    single_spaces(&clean::field(&bare).nfkc().collect::<String>())
}

/// True for a text of ASCII and the letters of the Arabic alphabet with single spaces between its words: most are, and
/// nothing in them is to be cleaned.
pub fn is_clean(text: &str) -> bool {
    let mut bytes = text.bytes();
    let mut space = true;
    while let Some(byte) = bytes.next() {
        match byte {
            b' ' if space => return false,
            b' ' => space = true,
            0x21..=0x7e => space = false,
            // The letters of `is_plain_arabic` in UTF-8.
            0xd8 if matches!(bytes.next(), Some(0xa1..=0xba)) => space = false,
            0xd9 if matches!(bytes.next(), Some(0x81..=0x8a)) => space = false,
            _ => return false,
        }
    }
    !space || text.is_empty()
}

/// True if most letters of the text are Arabic.
pub fn is_arabic(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let (mut arabic, mut all) = (0_usize, 0_usize);
    for c in text.chars() {
        // The letters of the alphabet need no looking up.
        if is_plain_arabic(c) {
            (arabic, all) = (arabic + 1, all + 1);
        } else if c.is_alphabetic() && !is_ornament(c) && !is_combining_mark(c) {
            all += 1;
            arabic += usize::from(is_arabic_char(c));
        }
    }
    arabic * 2 > all
}

/// True if there is a letter in it: a name of digits or dashes is none.
pub fn has_letter(text: &str) -> bool {
    if text.is_ascii() {
        return text.bytes().any(|b| b.is_ascii_alphabetic());
    }
    text.chars().any(|c| is_plain_arabic(c) && c != 'ء')
        || words(text).iter().any(|word| word.chars().any(char::is_alphabetic))
}

/// Folded words of a text, in either script, for search keys and type-to-filter: lower case, no accents, Arabic letters
/// unified (أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي, lone ء dropped; ک ی گ as ك ي ڭ), apostrophes dropped, hyphens split, every digit
/// western.
pub fn words(text: &str) -> Vec<String> {
    if text.chars().all(|c| c.is_ascii() || is_plain_arabic(c)) {
        return plain_words(text);
    }
    let mut folded = Folder::default();
    for c in clean::field(text).chars() {
        if c.is_ascii() {
            folded.take(c.to_ascii_lowercase());
        } else if is_plain_arabic(c) {
            folded.take_any(c);
        } else if !is_apostrophe(c) {
            for part in std::iter::once(c).nfkd() {
                folded.take_any(part);
            }
        }
    }
    folded.finish()
}

/// True if each of the words wanted begins one of those at hand, both as `words` folds them: type-to-filter in either script.
pub fn begin(own: &[String], wanted: &[String]) -> bool {
    wanted.iter().all(|want| own.iter().any(|word| word.starts_with(want.as_str())))
}

/// The same of the words of some texts: a name in two scripts and a code.
pub fn fit<'t>(texts: impl IntoIterator<Item = &'t str>, wanted: &[String]) -> bool {
    begin(&texts.into_iter().flat_map(words).collect::<Vec<_>>(), wanted)
}

/// The same of a text that is all ASCII and Arabic letters as they are typed: most are.
fn plain_words(text: &str) -> Vec<String> {
    let ends = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '\'' | '`');
    let folds = |c: char| matches!(c, '\'' | '`' | 'ء' | 'أ' | 'إ' | 'آ' | 'ؤ' | 'ى' | 'ئ' | 'ة');
    let mut words = Vec::with_capacity(4);
    for word in text.split(ends) {
        let word = word.to_ascii_lowercase();
        let word = if word.contains(folds) { word.chars().filter_map(plainly).collect() } else { word };
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

/// A letter of such a text, folded; `None` for one that is dropped.
const fn plainly(c: char) -> Option<char> {
    Some(match c {
        '\'' | '`' | 'ء' => return None,
        'أ' | 'إ' | 'آ' => 'ا',
        'ؤ' => 'و',
        'ى' | 'ئ' => 'ي',
        'ة' => 'ه',
        other => other,
    })
}

/// The folded words of a whole name: worked out once for all that is made of them.
#[derive(Clone, Debug, Default)]
pub struct Spelled {
    /// Of each script all of them, sorted by code point and joined by one space.
    pub sorted: [String; 2],
}

impl Spelled {
    /// Of a name.
    pub fn of(name: &Name) -> Self {
        let words = [&name.family, &name.given, &name.family_ar, &name.given_ar].map(|text| words(text));
        Self::by(words.each_ref().map(Vec::as_slice))
    }

    /// The same where the words of the family and given name, then of both in Arabic, are known.
    pub fn by([family, given, family_ar, given_ar]: [&[String]; 4]) -> Self {
        let mut all: Vec<&str> = Vec::with_capacity(8);
        let sorted = [[family, given], [family_ar, given_ar]].map(|[one, other]| {
            all.clear();
            all.extend(one.iter().chain(other).map(String::as_str));
            all.sort_unstable();
            all.join(" ")
        });
        Self { sorted }
    }

    /// The fingerprints of the name in both scripts.
    pub fn fingerprints(&self) -> [Option<i64>; 2] {
        self.sorted.each_ref().map(|sorted| print_of(sorted))
    }
}

/// A 63-bit fingerprint of the folded words of a whole name, order-free and stable for ever: it is stored.
/// `None` if there is no letter.
///
/// FNV-1a, 64 bits (offset basis `cbf29ce484222325`, prime `100000001b3`), over the UTF-8 of the folded words of family
/// and given names together, sorted by code point and joined by one space; the top bit is cleared.
fn print_of(sorted: &str) -> Option<i64> {
    if !sorted.bytes().any(|b| b.is_ascii_alphabetic()) && !sorted.chars().any(char::is_alphabetic) {
        return None;
    }
    let hash = sorted
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    i64::try_from(hash & (u64::MAX >> 1)).ok()
}

/// Single spaces, none at the ends; every kind of space counts.
pub(super) fn single_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Text of any script as it is stored: clean, NFC, single spaces.
pub(super) fn clean_free(text: &str) -> String {
    clean_latin(text)
}

/// Harakat, Koranic signs and tatweel: they change how a name looks, never whose it is.
const fn is_ornament(c: char) -> bool {
    matches!(c,
        '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}')
}

/// Letters of the Arabic alphabet as it is typed: they neither compose among themselves nor have compatibility forms.
const fn is_plain_arabic(c: char) -> bool {
    matches!(c, '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}')
}

const fn is_arabic_char(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}')
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '\u{b4}' | '\u{2b0}'..='\u{2ff}' | '\u{2018}'..='\u{201b}' | '\u{1fef}' | '\u{1ffd}' | '\u{2032}' | '\u{2035}'
        | '\u{a78b}' | '\u{a78c}' | '\u{ff07}' | '\u{ff40}')
}

/// Collects folded characters into words.
#[derive(Default)]
struct Folder {
    words: Vec<String>,
    open: bool,
}

impl Folder {
    fn take(&mut self, c: char) {
        if c.is_ascii_alphanumeric() {
            self.push(c);
        } else if c.is_ascii() && !matches!(c, '\'' | '`') {
            self.open = false;
        } else if !c.is_ascii() {
            self.take_any(c);
        }
    }

    /// One character of a decomposed text.
    fn take_any(&mut self, c: char) {
        let unified = match c {
            'ء' => return,
            'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => 'ا',
            'ؤ' => 'و',
            'ى' | 'ئ' | 'ی' | 'ے' | 'ۍ' => 'ي',
            plain if is_plain_arabic(plain) && plain != 'ة' => return self.push(plain),
            'ة' | 'ھ' | 'ہ' | 'ە' | 'ۃ' => 'ه',
            'ک' | 'ڪ' => 'ك',
            'گ' | 'ݣ' | 'ݢ' => 'ڭ',
            'ڥ' => 'ڤ',
            '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => char::from(b'0'.wrapping_add((c as u32 & 0xf) as u8)),
            'œ' | 'Œ' => return self.push_all("oe"),
            'æ' | 'Æ' => return self.push_all("ae"),
            'ß' | 'ẞ' => return self.push_all("ss"),
            'ø' | 'Ø' => 'o',
            'ł' | 'Ł' => 'l',
            'đ' | 'Đ' | 'ð' | 'Ð' => 'd',
            'ı' => 'i',
            other if is_combining_mark(other) || is_ornament(other) || is_apostrophe(other) => {
                return;
            }
            other => other,
        };
        if unified.is_alphanumeric() {
            for lower in unified.to_lowercase().filter(|c| c.is_alphanumeric()) {
                self.push(lower);
            }
        } else {
            self.open = false;
        }
    }

    fn push(&mut self, c: char) {
        if !self.open {
            self.open = true;
            self.words.push(String::with_capacity(16));
        }
        if let Some(word) = self.words.last_mut() {
            word.push(c);
        }
    }

    fn push_all(&mut self, letters: &str) {
        letters.chars().for_each(|c| self.push(c));
    }

    fn finish(self) -> Vec<String> {
        self.words
    }
}

/// The folded words joined by single spaces: what exact comparisons of names use.
pub fn folded(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(words(text).join(" "))
}

#[cfg(test)]
mod tests;
