//! Encodings of text files that offices' programs write. The letters behind the bytes are those of `encoding_rs`, asked when the
//! program is built: it knows forty encodings, and all their tables would be a fiftieth of the program.

include!(concat!(env!("OUT_DIR"), "/encodings.rs"));

/// What a byte that means nothing becomes.
const UNKNOWN: char = char::REPLACEMENT_CHARACTER;

/// An encoding.
#[derive(Debug, PartialEq, Eq)]
pub struct Encoding {
    name: &'static str,
    kind: Kind,
}

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Utf8,
    /// Units of two bytes, the greater one first or last.
    Utf16 {
        big: bool,
    },
    /// A byte a letter: ASCII, then these.
    Letters(&'static [char; 128]),
}

/// UTF-8.
pub const UTF_8: &Encoding = &Encoding { name: "UTF-8", kind: Kind::Utf8 };
/// UTF-16, the lesser byte first, as Excel's « Texte Unicode ».
pub const UTF_16LE: &Encoding = &Encoding { name: "UTF-16LE", kind: Kind::Utf16 { big: false } };
/// UTF-16, the greater byte first.
pub const UTF_16BE: &Encoding = &Encoding { name: "UTF-16BE", kind: Kind::Utf16 { big: true } };
/// Western Europe, as Windows writes it.
pub const WINDOWS_1252: &Encoding = &Encoding { name: "windows-1252", kind: Kind::Letters(&WINDOWS_1252_LETTERS) };
/// Arabic, as Windows writes it.
pub const WINDOWS_1256: &Encoding = &Encoding { name: "windows-1256", kind: Kind::Letters(&WINDOWS_1256_LETTERS) };
/// Western Europe with the euro, as Unix wrote it.
pub const ISO_8859_15: &Encoding = &Encoding { name: "ISO-8859-15", kind: Kind::Letters(&ISO_8859_15_LETTERS) };
/// Arabic, as Unix wrote it.
pub const ISO_8859_6: &Encoding = &Encoding { name: "ISO-8859-6", kind: Kind::Letters(&ISO_8859_6_LETTERS) };
/// Mac Roman, as Excel for the Macintosh writes it.
pub const MACINTOSH: &Encoding = &Encoding { name: "macintosh", kind: Kind::Letters(&MACINTOSH_LETTERS) };

impl Encoding {
    /// Its name in scripts.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The encoding whose mark a file begins with.
    pub fn for_bom(head: &[u8]) -> Option<&'static Self> {
        [UTF_8, UTF_16LE, UTF_16BE].into_iter().find(|own| head.starts_with(own.mark()))
    }

    /// The mark that a file in it may begin with.
    const fn mark(&self) -> &'static [u8] {
        match self.kind {
            Kind::Utf8 => b"\xef\xbb\xbf",
            Kind::Utf16 { big: false } => b"\xff\xfe",
            Kind::Utf16 { big: true } => b"\xfe\xff",
            Kind::Letters(_) => b"",
        }
    }

    /// The letter of a byte, where a byte is a letter.
    pub(super) fn letter(&self, byte: u8) -> char {
        match self.kind {
            _ if byte.is_ascii() => char::from(byte),
            Kind::Letters(letters) => letters.get(usize::from(byte & 0x7f)).copied().unwrap_or(UNKNOWN),
            _ => UNKNOWN,
        }
    }

    /// A text in it; what means nothing becomes U+FFFD.
    pub(super) fn decode(&'static self, bytes: &[u8]) -> String {
        let mut text = String::with_capacity(bytes.len());
        Decoder { encoding: self, carry: Vec::new(), begun: true }.decode(bytes, true, &mut text);
        text
    }

    /// The bytes of a text where a byte is a letter; `None` where one of its letters has none.
    pub(super) fn encode(&self, text: &str) -> Option<Vec<u8>> {
        let Kind::Letters(letters) = self.kind else { return None };
        let byte = |c: char| match u8::try_from(c) {
            Ok(byte) if byte.is_ascii() => Some(byte),
            _ => (0x80_u8..=0xff).zip(letters).find(|(_, letter)| **letter == c && c != UNKNOWN).map(|(byte, _)| byte),
        };
        text.chars().map(byte).collect()
    }

    /// Reads a text in it a piece at a time, without its mark.
    pub(super) fn decoder(&'static self) -> Decoder {
        Decoder { encoding: self, carry: Vec::new(), begun: false }
    }
}

/// A text being read.
#[derive(Debug)]
pub(super) struct Decoder {
    encoding: &'static Encoding,
    /// The first bytes of a letter whose others are still to come.
    carry: Vec<u8>,
    /// The mark was looked for.
    begun: bool,
}

impl Decoder {
    /// Appends what a piece says. `last`: nothing comes after it.
    pub(super) fn decode(&mut self, piece: &[u8], last: bool, text: &mut String) {
        let joined;
        let mut bytes = piece;
        if !self.carry.is_empty() {
            joined = [std::mem::take(&mut self.carry).as_slice(), piece].concat();
            bytes = &joined;
        }
        if !self.begun {
            let mark = self.encoding.mark();
            if bytes.len() < mark.len() && mark.starts_with(bytes) && !last {
                self.carry = bytes.to_vec();
                return;
            }
            self.begun = true;
            bytes = bytes.strip_prefix(mark).unwrap_or(bytes);
        }
        let left = match self.encoding.kind {
            Kind::Utf8 => utf8(bytes, last, text),
            Kind::Utf16 { big } => utf16(bytes, last, if big { u16::from_be_bytes } else { u16::from_le_bytes }, text),
            Kind::Letters(_) => {
                text.extend(bytes.iter().map(|byte| self.encoding.letter(*byte)));
                &[]
            }
        };
        self.carry = left.to_vec();
    }
}

/// Returns the bytes of a letter that is not whole yet.
fn utf8<'a>(bytes: &'a [u8], last: bool, text: &mut String) -> &'a [u8] {
    let mut chunks = bytes.utf8_chunks().peekable();
    while let Some(chunk) = chunks.next() {
        text.push_str(chunk.valid());
        let broken = chunk.invalid();
        // What ends in the midst of a letter is not broken yet.
        if !last
            && chunks.peek().is_none()
            && std::str::from_utf8(broken).is_err_and(|error| error.error_len().is_none())
        {
            return broken;
        }
        if !broken.is_empty() {
            text.push(UNKNOWN);
        }
    }
    &[]
}

/// The same of units of two bytes.
fn utf16<'a>(bytes: &'a [u8], last: bool, unit: fn([u8; 2]) -> u16, text: &mut String) -> &'a [u8] {
    let (pairs, _) = bytes.as_chunks::<2>();
    // The first half of a letter of four bytes waits for the other.
    let halved = pairs.last().is_some_and(|pair| (0xd800..0xdc00).contains(&unit(*pair)));
    let whole = pairs.len() - usize::from(halved);
    let units = pairs.iter().take(whole).map(|pair| unit(*pair));
    text.extend(char::decode_utf16(units).map(|letter| letter.unwrap_or(UNKNOWN)));
    let left = bytes.get(2 * whole..).unwrap_or_default();
    if last && !left.is_empty() {
        text.push(UNKNOWN);
        return &[];
    }
    left
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::string_slice)]
    use super::*;
    use proptest::prelude::*;

    const ALL: [(&Encoding, &encoding_rs::Encoding); 8] = [
        (UTF_8, encoding_rs::UTF_8),
        (UTF_16LE, encoding_rs::UTF_16LE),
        (UTF_16BE, encoding_rs::UTF_16BE),
        (WINDOWS_1252, encoding_rs::WINDOWS_1252),
        (WINDOWS_1256, encoding_rs::WINDOWS_1256),
        (ISO_8859_15, encoding_rs::ISO_8859_15),
        (ISO_8859_6, encoding_rs::ISO_8859_6),
        (MACINTOSH, encoding_rs::MACINTOSH),
    ];

    #[test]
    fn every_letter_and_name_is_that_of_the_standard() {
        for (own, standard) in ALL {
            assert_eq!(own.name(), standard.name());
            let every: Vec<u8> = (0..=0xff).collect();
            let read = standard.decode_without_bom_handling(&every).0;
            assert_eq!(own.decode(&every), read, "{}", own.name());
            if let Kind::Letters(_) = own.kind {
                let known: String = read.chars().filter(|c| *c != UNKNOWN).collect();
                assert_eq!(own.encode(&known).unwrap(), *standard.encode(&known).0);
                assert_eq!(own.encode("ⵣ"), None);
            }
        }
    }

    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            any::<char>().prop_map(|c| c.to_string().into_bytes()),
            any::<char>().prop_map(|c| {
                let mut units = [0; 2];
                c.encode_utf16(&mut units).iter().flat_map(|unit| unit.to_le_bytes()).collect()
            }),
            Just("\u{feff}".as_bytes().to_vec()),
            Just(vec![0xff, 0xfe]),
            Just(vec![0xfe, 0xff]),
            proptest::collection::vec(any::<u8>(), 1..4),
        ];
        proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        /// However the bytes are cut, they read as `encoding_rs` reads them whole.
        #[test]
        fn pieces_read_as_the_whole(bytes in bytes(), cuts in proptest::collection::vec(0_usize..5, 1..40)) {
            for (own, standard) in ALL {
                let (mut decoder, mut text, mut rest) = (own.decoder(), String::new(), bytes.as_slice());
                for cut in cuts.iter().cycle().take(200) {
                    let (piece, others) = rest.split_at((*cut).min(rest.len()));
                    rest = others;
                    decoder.decode(piece, false, &mut text);
                }
                decoder.decode(rest, true, &mut text);
                prop_assert_eq!(&text, &*standard.decode_with_bom_removal(&bytes).0, "{}", own.name());
                prop_assert_eq!(Encoding::for_bom(&bytes).map(Encoding::name), encoding_rs::Encoding::for_bom(&bytes).map(|(own, _)| own.name()));
            }
        }
    }
}
