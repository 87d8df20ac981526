//! Names in two scripts: cleaning, folding for search, fingerprints for exact matches.

/// Most characters kept in one name field.
pub const MAX: usize = 60;

/// Cleans a Latin name: NFC, format and control characters out, single spaces, trimmed.
pub fn clean_latin(text: &str) -> String {
    let _ = text;
    unimplemented!()
}

/// Cleans an Arabic name: NFKC (presentation forms become letters), harakat, tatweel, format and control characters out,
/// single spaces, trimmed.
pub fn clean_arabic(text: &str) -> String {
    let _ = text;
    unimplemented!()
}

/// True if most letters of the text are Arabic.
pub fn is_arabic(text: &str) -> bool {
    let _ = text;
    unimplemented!()
}

/// Folded words of a text, in either script, for search keys and type-to-filter: lower case, no accents, Arabic letters
/// unified (أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي), apostrophes dropped, hyphens split.
pub fn words(text: &str) -> Vec<String> {
    let _ = text;
    unimplemented!()
}

/// A 63-bit fingerprint of the folded words of a whole name, order-free and stable for ever: it is stored.
/// `None` if there is no letter.
pub fn fingerprint(family: &str, given: &str) -> Option<i64> {
    let _ = (family, given);
    unimplemented!()
}
