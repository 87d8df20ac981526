//! What a text file is made of: its encoding, its separator. Guessed from its bytes, and always open to correction.

use super::decode::Decoded;
use super::legacy::{self, Letters};
use super::open::Source;
use crate::domain::message::Message;
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

/// Bytes looked at to guess a separator or a single-byte encoding.
const SAMPLE: usize = 64 << 10;

/// Rows looked at to guess a separator.
const ROWS: usize = 50;

/// Separators that offices use.
pub const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// How a text file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Its encoding.
    pub encoding: &'static Encoding,
    /// What stands between two cells.
    pub separator: u8,
}

/// Encodings that offices' programs write, as a clerk names them and as she reads them.
pub const ENCODINGS: [(&str, &str, &Encoding); 5] = [
    ("utf-8", "UTF-8", UTF_8),
    ("windows-1252", "Windows-1252", WINDOWS_1252),
    ("windows-1256", "Windows-1256", WINDOWS_1256),
    ("mac-roman", "Mac Roman", MACINTOSH),
    ("utf-16le", "UTF-16", UTF_16LE),
];

/// The encoding that a clerk names, for when the guess is wrong: `windows-1256`, `utf-8`, `latin1`, `mac-roman`…
pub fn named_encoding(name: &str) -> Option<&'static Encoding> {
    let name = name.trim().to_ascii_lowercase().replace('_', "-");
    let label = match name.as_str() {
        "mac-roman" | "macroman" => "macintosh",
        "ansi" => "windows-1252",
        other => other,
    };
    Encoding::for_label(label.as_bytes())
}

/// An encoding as it is shown.
pub fn shown_encoding(encoding: &'static Encoding) -> &'static str {
    ENCODINGS.iter().find(|(.., known)| *known == encoding).map_or(encoding.name(), |(_, shown, _)| shown)
}

/// The encoding of a source, and whether its letters leave no doubt. Refuses bytes that are no text at all, and letters
/// of DOS, which would come in as others.
pub(super) fn encoding(source: &Source) -> Result<(&'static Encoding, bool), Message> {
    let failed = |_| source.about("exchange-read-failed");
    let mut head = vec![0; SAMPLE];
    let mut reader = source.reader(Arc::new(AtomicU64::new(0)));
    let n = fill(&mut reader, &mut head).map_err(failed)?;
    head.truncate(n);
    if let Some((encoding, _)) = Encoding::for_bom(&head) {
        return Ok((encoding, true));
    }
    if head.contains(&0)
        && let Some(encoding) = utf16(&head)
    {
        return Ok((encoding, true));
    }
    let controls = head.iter().filter(|byte| **byte < 0x20 && !b"\t\n\r\x0c".contains(byte));
    if controls.count() * 50 > head.len() {
        return Err(source.about("exchange-not-a-table"));
    }
    let mut evidence = Evidence::default();
    evidence.take(&head);
    let mut chunk = vec![0; SAMPLE];
    while !evidence.enough() {
        let n = fill(&mut reader, &mut chunk).map_err(failed)?;
        if n == 0 {
            break;
        }
        evidence.take(chunk.get(..n).unwrap_or_default());
    }
    match evidence.verdict() {
        Letters::Of(encoding) => Ok((encoding, true)),
        Letters::Unclear => Ok((WINDOWS_1252, false)),
        Letters::Dos => Err(source.about("exchange-dos-letters")),
    }
}

fn fill(reader: &mut impl Read, buf: &mut [u8]) -> std::io::Result<usize> {
    let mut n = 0;
    while let Some(rest) = buf.get_mut(n..).filter(|rest| !rest.is_empty()) {
        match reader.read(rest)? {
            0 => break,
            read => n += read,
        }
    }
    Ok(n)
}

/// UTF-16 without a mark: NUL bytes are halves of units that are nearly all Latin, Arabic or punctuation one way round.
fn utf16(head: &[u8]) -> Option<&'static Encoding> {
    let plausible =
        |unit: u16| matches!(unit, 9 | 10 | 13 | 0x20..=0x7e | 0xa0..=0x17f | 0x600..=0x6ff | 0x2010..=0x2030);
    let share = |read: fn([u8; 2]) -> u16| {
        let units = head.chunks_exact(2);
        let total = units.len().max(1);
        let good = units.filter(|pair| {
            plausible(read([pair.first().copied().unwrap_or_default(), pair.last().copied().unwrap_or_default()]))
        });
        good.count() * 100 / total
    };
    let (little, big) = (share(u16::from_le_bytes), share(u16::from_be_bytes));
    match (little >= 90, big >= 90) {
        (true, _) if little >= big => Some(UTF_16LE),
        (_, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// What the bytes of a file without a mark say.
#[derive(Default)]
struct Evidence {
    /// Characters above ASCII that are valid UTF-8.
    valid: u64,
    /// Byte sequences that are not.
    invalid: u64,
    /// Bytes of a character cut by the end of a chunk.
    carry: Vec<u8>,
    /// Chunks that hold bytes above ASCII, for the guess among single-byte encodings.
    sample: Vec<u8>,
}

impl Evidence {
    fn take(&mut self, chunk: &[u8]) {
        let mut bytes = std::mem::take(&mut self.carry);
        bytes.extend_from_slice(chunk);
        if bytes.is_ascii() {
            return;
        }
        if self.sample.len() < 4 * SAMPLE {
            self.sample.extend_from_slice(chunk);
        }
        let above = |text: &str| text.chars().filter(|c| !c.is_ascii()).count() as u64;
        let mut rest = bytes.as_slice();
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.valid += above(text);
                    return;
                }
                Err(error) => {
                    let (good, bad) = rest.split_at(error.valid_up_to().min(rest.len()));
                    self.valid += std::str::from_utf8(good).map_or(0, above);
                    let Some(skip) = error.error_len() else {
                        self.carry = bad.to_vec();
                        return;
                    };
                    self.invalid += 1;
                    rest = bad.get(skip..).unwrap_or_default();
                }
            }
        }
    }

    fn enough(&self) -> bool {
        self.invalid > 1000 && self.sample.len() >= 4 * SAMPLE
    }

    fn verdict(&self) -> Letters {
        let invalid = self.invalid + u64::from(!self.carry.is_empty());
        // A UTF-8 file with a few broken bytes stays UTF-8: those rows are reported, not the whole file misread.
        if invalid == 0 || self.valid > 20 * invalid {
            return Letters::Of(UTF_8);
        }
        legacy::letters(&self.sample)
    }
}

/// The separator of a source: the one that finds most known headings in a row, then the one that cuts rows most evenly.
/// `known` counts the headings it recognises among cells.
pub(super) fn separator(
    source: &Source,
    encoding: &'static Encoding,
    known: impl Fn(&[String]) -> usize,
) -> Result<u8, Message> {
    let reader = source.reader(Arc::new(AtomicU64::new(0)));
    let mut text = vec![0; SAMPLE];
    let n = fill(&mut Decoded::new(reader, encoding), &mut text).map_err(|_| source.about("exchange-read-failed"))?;
    text.truncate(n);
    let text = String::from_utf8_lossy(&text);
    // Excel's own hint.
    let hint = text.lines().next().and_then(|line| line.strip_prefix("sep="));
    if let Some(hint) = hint.and_then(|hint| hint.bytes().next())
        && SEPARATORS.contains(&hint)
    {
        return Ok(hint);
    }
    let mut best = (b';', (0, 0, 0));
    for separator in SEPARATORS {
        let score = score(&text, separator, n == SAMPLE, &known);
        if score > best.1 {
            best = (separator, score);
        }
    }
    Ok(best.0)
}

/// Known headings in the best of the first rows; share of rows cut like most, in percent; cells of those rows.
fn score(text: &str, separator: u8, cut: bool, known: &impl Fn(&[String]) -> usize) -> (usize, usize, usize) {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = reader
        .records()
        .map_while(Result::ok)
        .take(ROWS)
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect();
    if cut && rows.len() < ROWS {
        rows.pop();
    }
    let headings = rows.iter().take(super::heads::WITHIN).map(|row| known(row)).max();
    let mut most = (0, 0);
    for row in &rows {
        let alike = rows.iter().filter(|other| other.len() == row.len()).count();
        if row.len() > 1 && alike > most.0 {
            most = (alike, row.len());
        }
    }
    let share = most.0 * 100 / rows.len().max(1);
    (headings.unwrap_or(0), share, most.1.min(super::row::COLUMNS_MAX))
}
