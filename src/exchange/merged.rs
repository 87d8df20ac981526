//! Cells that a sheet merges downwards: one douar beside twelve women. The value stands in the first of them and the others are
//! empty; which they are is told after all rows, so it is looked up before they are read.

use super::container::{self, Container};
use super::row::COLUMNS_MAX;
use super::workbook::attribute;
use super::xlsx::column;
use memchr::memmem;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::Read;

/// Bytes read at a time.
const PIECE: usize = 64 << 10;
/// Most bytes of what stands after the rows, and most merged cells: a sheet with more of them is read as it stands.
const TAIL_MAX: u64 = 8 << 20;
const CELLS_MAX: usize = 100_000;
/// What the list of merged cells is called.
const LIST: &[u8] = b"mergeCells";

/// The cells of a sheet that go on downwards.
#[derive(Debug, Default)]
pub(super) struct Merged {
    /// First row, last row, column from 0; by first row, the latest at the end.
    later: Vec<(u64, u64, u16)>,
    /// Those that the row being read may be within.
    open: Vec<(u64, u16)>,
}

impl Merged {
    /// Looks at a sheet; nothing where it cannot be read, for reading its rows will say so.
    pub(super) fn of(zip: &mut Container, path: &str, most: u64) -> Self {
        let tail = container::part(zip, path, most).and_then(|mut part| after_rows(&mut part).ok().flatten());
        let mut later = tail.map(|tail| listed(&tail)).unwrap_or_default();
        later.sort_unstable_by_key(|(first, ..)| std::cmp::Reverse(*first));
        Self { later, open: Vec::new() }
    }

    /// The columns of a row that say what the row above says. Rows are asked for in their order.
    pub(super) fn below(&mut self, line: u64) -> Box<[u16]> {
        while let Some((_, last, column)) = self.later.pop_if(|(first, ..)| *first < line) {
            // Cells of one column cannot lie over each other, whatever a file says: the one that begins later holds.
            self.open.retain(|(_, own)| *own != column);
            self.open.push((last, column));
        }
        self.open.retain(|(last, _)| *last >= line);
        self.open.iter().map(|(_, column)| *column).collect()
    }
}

/// What a sheet says from its list of merged cells on; `None` if it has none.
fn after_rows(part: &mut impl Read) -> std::io::Result<Option<Vec<u8>>> {
    let (mut seen, mut piece) = (Vec::new(), vec![0; PIECE]);
    loop {
        let count = part.read(&mut piece)?;
        if count == 0 {
            return Ok(None);
        }
        seen.extend_from_slice(piece.get(..count).unwrap_or_default());
        // An angle or the colon of a prefix stands before it: words in a cell have neither.
        let list = memmem::find_iter(&seen, LIST)
            .find(|at| at.checked_sub(1).and_then(|before| seen.get(before)).is_some_and(|c| matches!(c, b'<' | b':')));
        if let Some(at) = list {
            let mut tail = b"<".to_vec();
            tail.extend_from_slice(seen.get(at..).unwrap_or_default());
            part.take(TAIL_MAX).read_to_end(&mut tail)?;
            return Ok(Some(tail));
        }
        seen.drain(..seen.len().saturating_sub(LIST.len() + 1));
    }
}

/// The merged cells of such a list that go on downwards, each column of them by itself: only the first has the value.
fn listed(tail: &[u8]) -> Vec<(u64, u64, u16)> {
    let mut xml = Reader::from_reader(tail);
    xml.config_mut().check_end_names = false;
    let (mut found, mut buf) = (Vec::new(), Vec::new());
    while let Ok(event) = xml.read_event_into(&mut buf) {
        match &event {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "mergeCell" => {
                found.extend(attribute(tag, "ref").as_deref().and_then(downwards));
            }
            Event::End(tag) if tag.local_name().as_ref() == "mergeCells" => break,
            Event::Eof => break,
            _ => {}
        }
        if found.len() > CELLS_MAX {
            return Vec::new();
        }
        buf.clear();
    }
    found
}

/// First row, last row and first column of `H2:H9`; `None` for one that stays within its row.
fn downwards(reference: &str) -> Option<(u64, u64, u16)> {
    let (from, to) = reference.split_once(':')?;
    let row = |corner: &str| corner.trim_start_matches(|c: char| c.is_ascii_alphabetic()).parse::<u64>().ok();
    let (first, last) = (row(from)?, row(to)?);
    let column = column(from).filter(|column| *column < COLUMNS_MAX)?;
    (first < last).then_some((first, last, u16::try_from(column).ok()?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn cells_go_on_downwards_within_their_rows() {
        let rows = "<c t=\"inlineStr\"><is><t>mergeCells</t></is></c>".repeat(4_000);
        let sheet = format!(
            "<x:sheetData>{rows}</x:sheetData><x:mergeCells count=\"4\"><x:mergeCell ref=\"B2:B4\"/><x:mergeCell ref=\"A1:D1\"/>\
             <x:mergeCell ref=\"D3:E4\"></x:mergeCell><x:mergeCell ref=\"?\"/></x:mergeCells><x:mergeCell ref=\"F1:F9\"/>"
        );
        let tail = after_rows(&mut sheet.as_bytes()).unwrap().unwrap();
        let mut later = listed(&tail);
        later.sort_unstable_by_key(|(first, ..)| std::cmp::Reverse(*first));
        let mut merged = Merged { later, open: Vec::new() };
        let below: Vec<_> = (1..=6).map(|line| merged.below(line).to_vec()).collect();
        assert_eq!(below, [vec![], vec![], vec![1], vec![1, 3], vec![], vec![]]);
        assert_eq!(after_rows(&mut rows.as_bytes()).unwrap(), None);
    }
}
