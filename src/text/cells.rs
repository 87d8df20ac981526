//! Text into exactly so many cells: cut at the logical end, shaped, reordered, padded on the far side.

use super::order;
use super::sanitize;
use super::shape::{self, Cluster};
use std::borrow::Cow;
use unicode_bidi::Level;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Base direction of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dir {
    /// Left to right: codes, dates, Latin names.
    Ltr,
    /// Right to left: Arabic names.
    Rtl,
    /// By the first strong letter.
    Auto,
}

/// What stands for the end of a text that was cut.
const CUT: char = '…';

/// Cells that a text needs, as `fit` would draw it.
pub fn width(text: &str) -> u16 {
    let cells = match plain(text) {
        Some(cells) => cells,
        None => cells_of(&shape::clusters(&sanitize::line(text))),
    };
    u16::try_from(cells).unwrap_or(u16::MAX)
}

/// True if its first strong letter runs from the right.
pub fn is_arabic(text: &str) -> bool {
    order::base(text, Dir::Auto).is_rtl()
}

/// Exactly `cells` cells in visual order: cut with `…` where it is longer, padded at its end (right of `Ltr`, left of
/// `Rtl`) where it is shorter.
pub fn fit(text: &str, cells: u16, dir: Dir) -> String {
    let drawn = draw(text, cells, dir);
    let left = drawn.rtl;
    drawn.padded(cells, left)
}

/// Like `fit`, padded at its start: numbers in a column, a centred heading's far half.
pub fn fit_far(text: &str, cells: u16, dir: Dir) -> String {
    let drawn = draw(text, cells, dir);
    let left = !drawn.rtl;
    drawn.padded(cells, left)
}

/// In visual order, as many cells as it needs, at most `cells`.
pub fn visual(text: &str, cells: u16, dir: Dir) -> String {
    draw(text, cells, dir).text
}

/// A name that is longer than `cells` with its inside left out: « مركز … أزيلال », « … أزيلال ». Places of one kind begin
/// alike and are told apart by their last word, which `fit` would cut first. Logical: `fit` it.
pub fn ends(text: &str, cells: u16) -> Cow<'_, str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let Some((last, before)) = words.split_last().filter(|_| width(text) > cells) else {
        return Cow::Borrowed(text);
    };
    let shorter = (0..before.len()).rev().map(|kept| {
        let first = before.get(..kept).unwrap_or_default();
        [first, &["…", last]].concat().join(" ")
    });
    shorter.into_iter().find(|one| width(one) <= cells).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Letters that such a name needs to keep its first word and its last.
pub fn ends_least(text: &str) -> usize {
    let letters = |word: Option<&str>| word.map_or(0, |word| word.chars().count());
    let mut words = text.split_whitespace();
    let (first, last) = (letters(words.next()), letters(words.next_back()));
    let inside = if words.next().is_some() { " … ".chars().count() } else { 1 };
    (first + inside + last).min(text.chars().count())
}

/// Lines of at most `cells` cells, broken between logical words; still logical: `fit` each. `\n` begins a new line, spaces
/// in a row count as one, a word longer than a line is broken inside. No line at all if `cells` is 0 or the text is empty.
pub fn wrap(text: &str, cells: u16) -> Vec<String> {
    let mut lines = Vec::new();
    if cells == 0 || text.is_empty() {
        return lines;
    }
    let room = usize::from(cells);
    for paragraph in sanitize::lines(text).split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for word in words(paragraph) {
            for part in broken(&word, room) {
                let own = usize::from(width(&part));
                if used > 0 && used + 1 + own > room {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                if used > 0 {
                    line.push(' ');
                    used += 1;
                }
                line.push_str(&part);
                used += own;
            }
        }
        lines.push(line);
    }
    lines
}

/// The words of a paragraph that a line may be broken between, single-spaced: none between a guillemet and what it holds,
/// none before a sign that French sets apart, `: ; ? !`, `%`.
fn words(paragraph: &str) -> Vec<Cow<'_, str>> {
    let mut words: Vec<Cow<'_, str>> = Vec::new();
    let mut opened = false;
    for word in paragraph.split(|c: char| c.is_whitespace() && c != '\u{a0}').filter(|word| !word.is_empty()) {
        let held =
            opened || word.chars().all(|c| matches!(c, '»' | ':' | ';' | '?' | '!' | '%' | '.' | ',' | '،' | '؟'));
        opened = word == "«";
        match words.last_mut().filter(|_| held) {
            Some(last) => {
                let last = last.to_mut();
                last.push(' ');
                last.push_str(word);
            }
            None => words.push(Cow::Borrowed(word)),
        }
    }
    words
}

/// A word in parts of at most `room` cells.
fn broken(word: &str, room: usize) -> Vec<Cow<'_, str>> {
    if usize::from(width(word)) <= room {
        return vec![Cow::Borrowed(word)];
    }
    let clusters = shape::clusters(word);
    let starts: Vec<(usize, usize)> =
        clusters.iter().map(|cluster| (cluster.start, usize::from(cluster.cells))).collect();
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut used = 0;
    let mut next = starts.iter().peekable();
    for (at, c) in word.chars().enumerate() {
        if let Some((_, own)) = next.next_if(|(start, _)| *start == at) {
            if used + own > room && used > 0 {
                parts.push(Cow::Owned(std::mem::take(&mut part)));
                used = 0;
            }
            if *own > room {
                // A wide character in a line of one cell.
                part.push(CUT);
                used += 1;
                continue;
            }
            used += own;
        }
        part.push(c);
    }
    parts.push(Cow::Owned(part));
    parts
}

/// A text in visual order.
struct Drawn {
    text: String,
    cells: usize,
    /// It runs from the right.
    rtl: bool,
}

impl Drawn {
    fn padded(mut self, cells: u16, left: bool) -> String {
        let pad = usize::from(cells).saturating_sub(self.cells);
        if pad == 0 {
            return self.text;
        }
        if left {
            let mut text = String::with_capacity(pad + self.text.len());
            text.extend(std::iter::repeat_n(' ', pad));
            text.push_str(&self.text);
            return text;
        }
        self.text.extend(std::iter::repeat_n(' ', pad));
        self.text
    }
}

fn draw(text: &str, cells: u16, dir: Dir) -> Drawn {
    let room = usize::from(cells);
    if dir != Dir::Rtl
        && let Some(own) = plain(text)
    {
        return draw_plain(text, own, room);
    }
    let clean = sanitize::line(text);
    let base = order::base(&clean, dir);
    let mut clusters = shape::clusters_until(&clean, room);
    if cells_of(&clusters) > room {
        cut(&mut clusters, &clean, room);
    }
    let levels = order::cluster_levels(&clusters, base);
    let text = render(&clusters, &levels);
    Drawn { cells: cells_of(&clusters), text, rtl: base.is_rtl() }
}

/// Nothing to reorder, nothing to shape.
fn draw_plain(text: &str, own: usize, room: usize) -> Drawn {
    let mut drawn = String::with_capacity(text.len().min(room * 3) + room.saturating_sub(own));
    if own <= room {
        drawn.push_str(text);
    } else if room > 0 {
        drawn.extend(text.chars().take(room - 1));
        drawn.push(CUT);
    }
    Drawn { text: drawn, cells: own.min(room), rtl: false }
}

/// Cuts at the logical end and ends with `…`. The last letter kept takes the form it has at the end of a word.
fn cut(clusters: &mut Vec<Cluster>, clean: &str, room: usize) {
    let mut used = 0;
    let kept = clusters
        .iter()
        .take_while(|cluster| {
            used += usize::from(cluster.cells);
            used < room
        })
        .count();
    let end = clusters.get(kept).map_or(0, |cluster| cluster.start);
    let head: String = clean.chars().take(end).collect();
    *clusters = shape::clusters(&head);
    if room > 0 {
        clusters.push(Cluster::sign(CUT, end));
    }
}

fn cells_of(clusters: &[Cluster]) -> usize {
    clusters.iter().map(|cluster| usize::from(cluster.cells)).sum()
}

/// The glyphs in the order they are seen, mirrored where they run right to left. Every width rule (of the string, of its
/// grapheme clusters, of its characters) gives the sum of the clusters' cells.
pub(super) fn render(clusters: &[Cluster], levels: &[Level]) -> String {
    let mut text = String::with_capacity(clusters.len() * 3);
    let mut usual = true;
    for i in order::visual(levels) {
        let (Some(cluster), Some(level)) = (clusters.get(i), levels.get(i)) else {
            continue;
        };
        let glyph = if level.is_rtl() { order::mirror(cluster.glyph) } else { cluster.glyph };
        usual &= is_usual(glyph);
        text.push(glyph);
    }
    if usual || agreed(&text, cells_of(clusters)) {
        return text;
    }
    // Neighbours that melt into one (emoji with a skin, jamos, Indic conjuncts): nobody can say how many cells they take.
    text.chars()
        .flat_map(|c| {
            let known = is_usual(c);
            let many = usize::from(shape::cells_of(c));
            std::iter::repeat_n(if known { c } else { char::REPLACEMENT_CHARACTER }, if known { 1 } else { many })
        })
        .collect()
}

/// True if every way of counting gives `cells`.
fn agreed(text: &str, cells: usize) -> bool {
    text.width() == cells
        && text.graphemes(true).map(UnicodeWidthStr::width).sum::<usize>() == cells
        && text.chars().map(|c| c.width().unwrap_or(0)).sum::<usize>() == cells
}

/// Cells of a text that needs neither shaping nor reordering; `None` if it may.
fn plain(text: &str) -> Option<usize> {
    if text.bytes().all(|b| matches!(b, b' '..=b'~')) {
        return Some(text.len());
    }
    let mut cells = 0;
    for c in text.chars() {
        if !is_plain(c) {
            return None;
        }
        cells += 1;
    }
    Some(cells)
}

/// One cell whatever stands beside it, left to right or neutral.
fn is_plain(c: char) -> bool {
    matches!(c,
        ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2b8}' | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2027}'
        | '\u{2030}'..='\u{203a}' | '\u{20ac}' | '\u{2190}'..='\u{2193}' | '\u{2260}'..='\u{2265}'
        | '\u{2500}'..='\u{259f}' | '\u{2d30}'..='\u{2d67}')
}

/// What our screens are made of: its width never depends on its neighbours.
fn is_usual(c: char) -> bool {
    matches!(c, '\u{fe80}'..='\u{fefc}' | ' '..='~')
        || is_plain(c)
        || matches!(c,
            '\u{060c}' | '\u{061b}' | '\u{061f}' | '\u{0660}'..='\u{066d}' | '\u{0671}'..='\u{06d4}'
            | '\u{2010}'..='\u{2027}' | '\u{fb50}'..='\u{fbb1}' | '\u{fbd3}'..='\u{fbe9}'
            | '\u{4e00}'..='\u{9fff}' | '\u{0640}' | '\u{fffd}')
}

#[cfg(test)]
mod tests;
