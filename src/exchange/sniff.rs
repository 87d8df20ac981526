//! What a text file is made of: its encoding, its separator. Guessed from its bytes, and always open to correction.

use super::decode::Decoded;
use super::encoding::{
    Encoding, ISO_8859_6, ISO_8859_15, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256,
};
use super::headers::exactly;
use super::heads;
use super::legacy::{self, Letters};
use super::open::Source;
use super::row::Row;
use crate::domain::message::Message;
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

/// Rarer ones, read where a clerk names them and never guessed.
const RARE: [(&str, &Encoding); 3] = [("utf-16be", UTF_16BE), ("iso-8859-15", ISO_8859_15), ("iso-8859-6", ISO_8859_6)];

/// Other names that offices and their programs have for one of them.
const ALIASES: [(&str, &str); 11] = [
    ("utf8", "utf-8"),
    ("utf-16", "utf-16le"),
    ("unicode", "utf-16le"),
    ("latin1", "windows-1252"),
    ("latin-1", "windows-1252"),
    ("iso-8859-1", "windows-1252"),
    ("cp1252", "windows-1252"),
    ("ansi", "windows-1252"),
    ("cp1256", "windows-1256"),
    ("macroman", "mac-roman"),
    ("macintosh", "mac-roman"),
];

/// Every encoding that a clerk may name, with its other names.
pub fn encoding_names() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let own = ENCODINGS.into_iter().map(|(name, ..)| name).chain(RARE.into_iter().map(|(name, _)| name));
    own.map(|own| (own, ALIASES.into_iter().filter(|(_, of)| *of == own).map(|(alias, _)| alias).collect()))
}

/// The encoding that a clerk names, for when the guess is wrong: `windows-1256`, `utf-8`, `latin1`, `mac-roman`… One that no
/// office here writes would turn names into others without a word: it is none.
pub fn named_encoding(name: &str) -> Option<&'static Encoding> {
    let name = name.trim().to_ascii_lowercase().replace('_', "-");
    let name = ALIASES.into_iter().find(|(alias, _)| *alias == name).map_or(name.as_str(), |(_, own)| own);
    let own = ENCODINGS.into_iter().map(|(own, _, encoding)| (own, encoding)).chain(RARE);
    own.into_iter().find(|(own, _)| *own == name).map(|(_, encoding)| encoding)
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
    if let Some(encoding) = Encoding::for_bom(&head) {
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

/// The separator of a source: the one that cuts rows evenly and finds most known headings in a row.
pub(super) fn separator(source: &Source, encoding: &'static Encoding) -> Result<u8, Message> {
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
    let mut best = (b';', Score::default());
    for separator in SEPARATORS {
        let score = score(&text, separator, n == SAMPLE);
        if score > best.1 {
            best = (separator, score);
        }
    }
    Ok(best.0)
}

/// What speaks for a separator, in the order in which it counts.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    /// Half of the rows or more are cut into as many cells, and the headings with them. A comma in the title above a table,
    /// or in one name, cuts a row too.
    even: bool,
    /// Known headings in the heading row, where there are several: one alone is found in a row that was not cut at all.
    headings: usize,
    /// How many of them are known word for word: what holds two of them was not cut.
    exact: usize,
    /// Rows cut like most, in percent, and the cells of those rows.
    share: usize,
    cells: usize,
}

fn score(text: &str, separator: u8, cut: bool) -> Score {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let records = reader.records().map_while(Result::ok).take(ROWS);
    let mut rows: Vec<Row> =
        records.map(|record| Row::of(0, &record.iter().take(super::row::COLUMNS_MAX).collect::<Vec<_>>())).collect();
    if cut && rows.len() < ROWS {
        rows.pop();
    }
    let mut most = (0, 0);
    for row in rows.iter().filter(|row| row.len() > 1) {
        let alike = rows.iter().filter(|other| other.len() == row.len()).count();
        if alike > most.0 {
            most = (alike, row.len());
        }
    }
    let (share, cells) = (most.0 * 100 / rows.len().max(1), most.1);
    match heads::find(&rows).and_then(|(at, _)| rows.get(at)) {
        // « Nom et prénom » over « Alaoui, Mina »: it is in the names that the comma stands.
        Some(row) if row.len() == 1 => Score::default(),
        Some(row) => {
            let known = heads::recognised(row.cells());
            let exact = row.cells().filter(|cell| exactly(cell).is_some()).count();
            Score { even: share >= 50, headings: if known > 1 { known } else { 0 }, exact, share, cells }
        }
        None => Score { share, cells, ..Score::default() },
    }
}
