//! Text in columns, read row by row and never held.

use super::decode::Decoded;
use super::limit::{Limit, PIECE_MAX, too_long};
use super::open::Source;
use super::row::{COLUMNS_MAX, Flow, Row};
use super::sniff::Dialect;
use crate::domain::message::Message;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

/// Line breaks inside one cell beyond which a quote was surely left open.
const BREAKS: usize = 20;

/// Gives every row of `source` to `each`, until it has enough. `read` counts bytes as they are consumed.
pub(super) fn rows(
    source: &Source,
    dialect: Dialect,
    read: &Arc<AtomicU64>,
    each: &mut dyn FnMut(Row) -> Result<Flow, Message>,
) -> Result<(), Message> {
    let bytes = source.reader(Arc::clone(read));
    let text = Limit::new(Decoded::new(bytes, dialect.encoding), PIECE_MAX);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(dialect.separator).flexible(true).has_headers(false).from_reader(text);
    let mut record = csv::ByteRecord::new();
    let mut widest = 0;
    loop {
        let line = reader.position().line();
        reader.get_mut().mark();
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(error) => return Err(trouble(source, &error, line)),
        }
        let line = record.position().map_or(line, csv::Position::line);
        let row = row(line, &record)?;
        let many = reader.position().line() > line.saturating_add(1);
        // Up to the end of the file, or up to the next quote.
        let open = many && reader.get_ref().ends_in_quotes();
        if open || many && swallowed(&row, dialect.separator, widest) {
            return Err(source.about("exchange-quote-open").with("line", number(line)));
        }
        widest = widest.max(row.len());
        if each(row)? == Flow::Enough {
            return Ok(());
        }
    }
}

fn row(line: u64, record: &csv::ByteRecord) -> Result<Row, Message> {
    let mut row = Row::with_room(line, record.as_slice().len(), record.len().min(COLUMNS_MAX));
    let used = record.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    if used > COLUMNS_MAX {
        return Err(Message::new("exchange-too-many-columns").with("line", number(line)).with("most", COLUMNS_MAX));
    }
    for cell in record.iter().take(COLUMNS_MAX) {
        row.push(&String::from_utf8_lossy(cell));
    }
    Ok(row)
}

/// A cell with whole rows inside: its opening quote was never closed, and everything to the next quote would be lost.
fn swallowed(row: &Row, separator: u8, widest: usize) -> bool {
    let enough = widest.saturating_sub(2).max(2);
    row.cells().filter(|cell| cell.contains('\n')).any(|cell| {
        cell.lines().count() > BREAKS
            || cell.lines().any(|line| line.bytes().filter(|byte| *byte == separator).count() >= enough)
    })
}

fn trouble(source: &Source, error: &csv::Error, line: u64) -> Message {
    match error.kind() {
        csv::ErrorKind::Io(io) if too_long(io) => {
            source.about("exchange-record-too-long").with("line", number(line)).with("most", (PIECE_MAX >> 20) as i64)
        }
        _ => source.about("exchange-read-failed"),
    }
}

pub(super) fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
