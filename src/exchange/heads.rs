//! Where the headings of a table stand: in one row, or in two where merged cells stand above others.

use super::headers::{Meaning, Target, meaning};
use super::row::{COLUMNS_MAX, Row};
use std::collections::HashSet;

/// The heading row stands among so many first rows; titles stand above it.
pub const WITHIN: usize = 20;

/// How many different things the headings of a row are known to hold; 0 unless one of them is a name.
pub(super) fn recognised<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    let mut seen = HashSet::new();
    let mut name = false;
    let mut filled = 0;
    for cell in cells.take(COLUMNS_MAX) {
        filled += usize::from(!cell.trim().is_empty());
        let target = match meaning(cell) {
            Meaning::Is(target) => target,
            Meaning::NameOrGiven => Target::Name,
            Meaning::Unknown => continue,
        };
        name |= target.is_name();
        seen.insert(target);
    }
    // A single cell may be a title above the table: it counts only if it is all the row has to say.
    if name && (seen.len() > 1 || filled == 1) { seen.len() } else { 0 }
}

/// The heading row among the first rows: the one that says most, and how many rows it is: two where merged cells stand
/// above others (« Identité » over « Nom » and « Prénom »).
pub(super) fn find(rows: &[Row]) -> Option<(usize, usize)> {
    let mut best = None;
    let mut most = 0;
    for (at, row) in rows.iter().take(WITHIN).enumerate() {
        let count = recognised(row.cells());
        let both = rows.get(at + 1).filter(|below| stands_over(row, below)).map(|below| joined(row, below));
        // Two rows are taken for one only if that says more than the lower one alone: what stands above may be a title.
        let alone = rows.get(at + 1).map_or(0, |below| recognised(below.cells()));
        let together = both.map(|both| recognised(both.cells())).filter(|both| *both > alone).unwrap_or(0);
        for (count, heads) in [(count, 1), (together, 2)] {
            if count > most {
                most = count;
                best = Some((at, heads));
            }
        }
    }
    best
}

/// What stands above each column, merged cells over all of theirs.
fn above(row: &Row, columns: usize) -> Vec<&str> {
    let mut last = "";
    (0..columns)
        .map(|column| {
            let cell = row.cell(column).trim();
            last = if cell.is_empty() { last } else { cell };
            last
        })
        .collect()
}

/// The heading of a column with what stands above it: its own alone if that is known.
fn under(above: &str, below: &str) -> Option<String> {
    if meaning(below) != Meaning::Unknown {
        return Some(below.to_owned());
    }
    let both = format!("{above} {below}");
    (meaning(&both) != Meaning::Unknown).then_some(both)
}

/// True if a row goes on with the headings of the one above it: whatever it says is a heading, alone or below that one.
fn stands_over(row: &Row, below: &Row) -> bool {
    // One cell above a table is its title.
    if row.cells().filter(|cell| !cell.trim().is_empty()).count() < 2 {
        return false;
    }
    let over = above(row, below.len());
    let mut filled = over.iter().zip(below.cells()).filter(|(_, cell)| !cell.trim().is_empty()).peekable();
    filled.peek().is_some() && filled.all(|(over, cell)| under(over, cell.trim()).is_some())
}

/// Two rows of headings as one, at the line of the second.
pub(super) fn joined(row: &Row, below: &Row) -> Row {
    let columns = row.len().max(below.len());
    let mut joined = Row::new(below.line);
    for (column, over) in above(row, columns).into_iter().enumerate() {
        let own = below.cell(column).trim();
        let heading = if own.is_empty() { Some(row.cell(column).to_owned()) } else { under(over, own) };
        joined.push(&heading.unwrap_or_else(|| own.to_owned()));
    }
    joined
}
