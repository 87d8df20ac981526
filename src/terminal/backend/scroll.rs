//! Rows that moved as a whole: a list that scrolls by a line is moved by the terminal itself in some fifteen bytes, where
//! writing it anew takes a thousand.
//!
//! Lines are deleted at one edge of the moving rows and inserted at the other (`CSI M`, `CSI L`), which every terminal
//! knows, the Linux console too; no margins are set that a dropped line could leave behind.

use super::super::sheet::{Glyph, Sheet};

/// Farther than this nothing is looked for: what is left of a page would not pay for the search.
const FARTHEST: usize = 24;

/// Rows `top..=bottom` move by `by` rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scroll {
    pub(super) top: u16,
    pub(super) bottom: u16,
    pub(super) by: u16,
    /// Up, as when a list goes on below its last line; else down.
    pub(super) up: bool,
}

/// The move after which most cells are right already, if one saves more than `worth` of them.
pub(super) fn find(before: &Sheet, after: &Sheet, worth: i32) -> Option<Scroll> {
    let height = usize::from(after.height());
    // Rows of which a cell is not known as one character cannot be written from the sheet: they stay where they are.
    let whole: Vec<bool> = rows(after).map(|y| after.row(y).iter().all(|glyph| glyph.char.is_some())).collect();
    let still: Vec<i32> = rows(after).map(|y| alike(before.row(y), after.row(y))).collect();
    let blank: Vec<i32> = rows(after).map(|y| blanks(after.row(y))).collect();
    let mut best: Option<(i32, Scroll)> = None;
    for by in 1..height.min(FARTHEST + 1) {
        for up in [true, false] {
            // What each row gains if the row `by` below (or above) it comes there.
            let gains: Vec<i32> = (0..height)
                .map(|y| {
                    let from = if up { y.checked_add(by).filter(|from| *from < height) } else { y.checked_sub(by) };
                    let now = still.get(y).copied().unwrap_or(0);
                    from.map_or(0, |from| alike(before.row(from as u16), after.row(y as u16)) - now)
                })
                .collect();
            let Some((first, last)) = run(&gains, &whole, by, up) else { continue };
            let (top, bottom) = if up { (first, last + by) } else { (first - by, last) };
            let moved: i32 = gains.get(first..=last).unwrap_or_default().iter().sum();
            // Where nothing comes from, a blank row comes in.
            let opened = if up { last + 1..=bottom } else { top..=first - 1 };
            let opened: i32 = opened.filter_map(|y| Some(blank.get(y)? - still.get(y)?)).sum();
            let gain = moved + opened;
            if gain > worth && best.is_none_or(|(most, _)| gain > most) {
                let scroll = Scroll { top: top as u16, bottom: bottom as u16, by: by as u16, up };
                best = Some((gain, scroll));
            }
        }
    }
    best.map(|(_, scroll)| scroll)
}

/// The run of rows that gain most together, none of them, nor of the rows they come from, unknown.
fn run(gains: &[i32], whole: &[bool], by: usize, up: bool) -> Option<(usize, usize)> {
    let mut best: Option<(i32, usize, usize)> = None;
    let (mut sum, mut start) = (0, None);
    for (y, gain) in gains.iter().enumerate() {
        let from = if up { Some(y + by) } else { y.checked_sub(by) };
        let (low, high) = (y.min(from.unwrap_or(y)), y.max(from.unwrap_or(y)));
        let known = from.is_some() && whole.get(low..=high).is_some_and(|rows| rows.iter().all(|whole| *whole));
        if !known {
            (sum, start) = (0, None);
            continue;
        }
        if sum <= 0 {
            (sum, start) = (0, Some(y));
        }
        sum += gain;
        if let Some(start) = start
            && best.is_none_or(|(most, ..)| sum > most)
        {
            best = Some((sum, start, y));
        }
    }
    best.map(|(_, first, last)| (first, last))
}

fn rows(sheet: &Sheet) -> std::ops::Range<u16> {
    0..sheet.height()
}

/// Cells of two rows that show the same.
fn alike(one: &[Glyph], other: &[Glyph]) -> i32 {
    one.iter().zip(other).filter(|(one, other)| one == other && one.char.is_some()).count() as i32
}

fn blanks(row: &[Glyph]) -> i32 {
    row.iter().filter(|glyph| **glyph == Glyph::BLANK).count() as i32
}
