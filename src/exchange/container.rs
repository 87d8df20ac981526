//! The zip container of a workbook: looked through and really unpacked once, to nowhere, before anything inside is read.

use super::open::{At, Source};
use crate::domain::message::Message;
use std::collections::HashSet;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::{Duration, Instant};
use zip::{CompressionMethod, ZipArchive};

/// Most entries: a workbook of an office has ten to thirty.
const ENTRIES_MAX: usize = 200;
/// Largest part, unpacked.
const PART_MAX: u64 = 256 << 20;
/// Largest sum of all parts, unpacked.
const TOTAL_MAX: u64 = 384 << 20;
/// A part above this size may not be more than `RATIO_MAX` times its packed size.
const FREE: u64 = 16 << 20;
const RATIO_MAX: u64 = 100;
/// Longest time spent unpacking.
const PATIENCE: Duration = Duration::from_secs(20);

/// An opened container.
pub(super) type Container = ZipArchive<BufReader<At>>;

/// Opens the container of a source without looking inside.
pub(super) fn open(source: &Source, read: &Arc<AtomicU64>) -> Result<Container, Message> {
    let damaged = || source.about("exchange-damaged");
    let mut reader = BufReader::new(source.reader(Arc::clone(read)));
    directory(&mut reader, source)?;
    ZipArchive::new(reader).map_err(|_| damaged())
}

/// Refuses what no spreadsheet program writes: bombs, strange names, links, passwords, entries that share bytes.
pub(super) fn examine(source: &Source) -> Result<(), Message> {
    let unsafe_one = || source.about("exchange-unsafe");
    #[allow(clippy::disallowed_methods, reason = "how long a hostile file may keep us is real time, not the office's")]
    let started = Instant::now();
    let mut zip = open(source, &Arc::new(AtomicU64::new(0)))?;
    let mut names = HashSet::new();
    for index in 0..zip.len() {
        let part = zip.by_index_raw(index).map_err(|_| source.about("exchange-damaged"))?;
        let entry = part.entry();
        if entry.encrypted() {
            return Err(source.about("exchange-password"));
        }
        let name = entry.name().map_err(|_| unsafe_one())?.to_lowercase();
        let strange = name.is_empty()
            || name.starts_with('/')
            || name.contains(['\\', ':', '\0'])
            || name.split('/').any(|step| step == "..");
        let packed = [CompressionMethod::Stored, CompressionMethod::Deflated];
        if strange || entry.is_symlink() || !packed.contains(&entry.compression()) || !names.insert(name) {
            return Err(unsafe_one());
        }
    }
    if zip.has_overlapping_entries().map_err(|_| source.about("exchange-damaged"))? {
        return Err(unsafe_one());
    }
    let mut total = 0;
    let mut sink = vec![0; 32 << 10];
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).map_err(|_| source.about("exchange-damaged"))?;
        let packed = part.entry().compressed_size();
        let mut size = 0_u64;
        loop {
            let n = part.read(&mut sink).map_err(|_| source.about("exchange-damaged"))?;
            if n == 0 {
                break;
            }
            size += n as u64;
            total += n as u64;
            let bomb = size > FREE && size > packed.saturating_mul(RATIO_MAX);
            if bomb || size > PART_MAX || total > TOTAL_MAX || started.elapsed() > PATIENCE {
                return Err(source.about("exchange-bomb"));
            }
        }
    }
    Ok(())
}

/// Looks at the last record of the file before the zip reader does: it says how many entries will be made room for.
fn directory(reader: &mut BufReader<At>, source: &Source) -> Result<(), Message> {
    const END: u64 = 22;
    let damaged = || source.about("exchange-damaged");
    let at = source.len().checked_sub(END).ok_or_else(damaged)?;
    let mut end = [0; END as usize];
    reader.seek(SeekFrom::Start(at)).map_err(|_| damaged())?;
    reader.read_exact(&mut end).map_err(|_| damaged())?;
    reader.seek(SeekFrom::Start(0)).map_err(|_| damaged())?;
    let half = |at: usize| {
        let byte = |at: usize| end.get(at).copied().unwrap_or_default();
        u16::from_le_bytes([byte(at), byte(at + 1)])
    };
    let word = |at: usize| u64::from(half(at)) | u64::from(half(at + 2)) << 16;
    // Spreadsheet programs write no comment and, below 4 GB, no 64-bit directory: the record is the very end.
    if !end.starts_with(b"PK\x05\x06") || half(20) != 0 {
        return Err(damaged());
    }
    let (here, all, size, start) = (half(8), half(10), word(12), word(16));
    if usize::from(all) > ENTRIES_MAX || here != all {
        return Err(source.about("exchange-unsafe"));
    }
    let gap = at.checked_sub(start.saturating_add(size)).ok_or_else(damaged)?;
    match gap {
        0 => Ok(()),
        WIDE => wide(reader, at - WIDE, u64::from(all), source),
        _ => Err(damaged()),
    }
}

/// Length of a 64-bit directory record and its locator: some programs write them for small files too.
const WIDE: u64 = 56 + 20;

fn wide(reader: &mut BufReader<At>, at: u64, entries: u64, source: &Source) -> Result<(), Message> {
    let damaged = || source.about("exchange-damaged");
    let mut record = [0; 56];
    reader.seek(SeekFrom::Start(at)).map_err(|_| damaged())?;
    reader.read_exact(&mut record).map_err(|_| damaged())?;
    reader.seek(SeekFrom::Start(0)).map_err(|_| damaged())?;
    let count = |at: usize| {
        let bytes = record.get(at..at + 8).and_then(|bytes| bytes.try_into().ok());
        bytes.map(u64::from_le_bytes)
    };
    let agree = record.starts_with(b"PK\x06\x06") && count(24) == Some(entries) && count(32) == Some(entries);
    if agree { Ok(()) } else { Err(source.about("exchange-unsafe")) }
}

/// Opens one part for reading, with the largest size that was allowed for it.
pub(super) fn part<'a>(
    zip: &'a mut Container,
    name: &str,
    most: u64,
) -> Option<std::io::Take<zip::read::ZipFile<'a, BufReader<At>>>> {
    let wanted = name.to_lowercase();
    let index = (0..zip.len()).find(|index| {
        zip.name_for_index(*index).and_then(Result::ok).is_some_and(|name| name.to_lowercase() == wanted)
    })?;
    zip.by_index(index).ok().map(|part| part.take(most.min(PART_MAX)))
}
