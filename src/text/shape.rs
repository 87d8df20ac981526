//! Arabic letters into presentation forms: one cell for each letter, lam-alef in one.
//!
//! Presentation forms are the only encoding of Arabic whose width every terminal agrees on. Marks are not shown: they
//! land on the wrong cell in some terminals and break the joining in others.

use super::forms::{FIRST, FORMS, LAM_ALEF, PLACES};
use unicode_normalization::char::{compose, is_combining_mark};
use unicode_width::UnicodeWidthChar;

const LAM: char = '\u{0644}';
const TATWEEL: char = '\u{0640}';
const ZWNJ: char = '\u{200c}';
const ZWJ: char = '\u{200d}';

/// What stands in one cell (two for wide characters), and the logical characters it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// What is drawn.
    pub glyph: char,
    /// Cells it takes: 1 or 2.
    pub cells: u8,
    /// Index of its first character in the logical text; it goes up to the next cluster's.
    pub start: usize,
    /// What stood between the cluster before it and this one.
    joint: Joint,
}

/// What stands between two letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Nothing: they join if they can.
    Plain,
    /// A joiner: each joins it, without a ligature.
    Joiner,
    /// A non-joiner.
    Broken,
}

impl Cluster {
    /// A character that stands for nothing in the text: `…`, padding.
    pub const fn sign(glyph: char, start: usize) -> Self {
        Self { glyph, cells: 1, start, joint: Joint::Plain }
    }
}

/// The clusters of a text, in logical order, shaped. Characters without a cell of their own (controls, format
/// characters, marks that do not compose) belong to the cluster before them and are not drawn.
pub fn clusters(text: &str) -> Vec<Cluster> {
    clusters_until(text, usize::MAX)
}

/// The same, ending with the first cluster beyond `cells` cells: what is cut off need not be read.
pub fn clusters_until(text: &str, cells: usize) -> Vec<Cluster> {
    let mut found: Vec<Cluster> = Vec::with_capacity(text.len().min(cells.saturating_add(2)));
    let mut used = 0usize;
    let mut joint = Joint::Plain;
    for (start, c) in text.chars().enumerate() {
        match c {
            ZWJ => joint = Joint::Joiner,
            ZWNJ => joint = Joint::Broken,
            _ => {
                let wide = cells_of(c);
                if wide == 0 {
                    if let Some(last) = found.last_mut()
                        && let Some(one) = compose(last.glyph, c)
                        && cells_of(one) == last.cells
                    {
                        last.glyph = one;
                    }
                    continue;
                }
                if used > cells {
                    break;
                }
                // A lam-alef will take one cell, not two.
                used += usize::from(wide) - usize::from(follows_lam(&found, c, joint));
                found.push(Cluster {
                    glyph: c,
                    cells: wide,
                    start,
                    joint: std::mem::replace(&mut joint, Joint::Plain),
                });
            }
        }
    }
    shape(&mut found, joint);
    found
}

/// Shapes letters in place and puts each lam-alef into one cell. `after` is what follows the last one.
pub fn reshape(clusters: &mut Vec<Cluster>) {
    shape(clusters, Joint::Plain);
}

fn shape(clusters: &mut Vec<Cluster>, after: Joint) {
    if !clusters.iter().any(|c| c.glyph >= '\u{0621}') {
        return;
    }
    let mut kept = 0;
    let mut from = 0;
    let mut open = false; // the letter before joins forward
    while let Some(&cluster) = clusters.get(from) {
        let next = clusters.get(from + 1);
        let joined = match cluster.joint {
            Joint::Plain => open,
            Joint::Joiner => true,
            Joint::Broken => false,
        };
        let mut shaped = cluster;
        if cluster.glyph == LAM
            && let Some(next) = next
            && next.joint == Joint::Plain
            && let Some(&(_, alone, end)) = LAM_ALEF.iter().find(|(alef, ..)| *alef == next.glyph)
        {
            shaped.glyph = if joined { end } else { alone };
            open = false;
            from += 1;
        } else if let Some(forms) = forms(cluster.glyph) {
            let back = joined && forms[1] != 0;
            let follows = match next.map_or(after, |next| next.joint) {
                Joint::Plain => next.is_some_and(|next| joins_back(next.glyph)),
                Joint::Joiner => true,
                Joint::Broken => false,
            };
            open = forms[2] != 0;
            let forward = follows && open;
            let at = usize::from(back) + 2 * usize::from(forward);
            shaped.glyph = char::from_u32(u32::from(forms[at])).unwrap_or(cluster.glyph);
        } else {
            open = cluster.glyph == TATWEEL;
        }
        if let Some(place) = clusters.get_mut(kept) {
            *place = shaped;
        }
        kept += 1;
        from += 1;
    }
    clusters.truncate(kept);
}

/// True if `c` will share the cell of a lam before it.
fn follows_lam(before: &[Cluster], c: char, joint: Joint) -> bool {
    matches!(c, '\u{622}'..='\u{627}')
        && joint == Joint::Plain
        && before.last().is_some_and(|last| last.glyph == LAM)
        && LAM_ALEF.iter().any(|(alef, ..)| *alef == c)
}

/// Isolated, final, initial and medial form: the letter joins back if it has the second, forward if it has the third.
fn forms(letter: char) -> Option<&'static [u16; 4]> {
    let at = u32::from(letter).checked_sub(u32::from(FIRST))?;
    let place = usize::from(*PLACES.get(at as usize)?).checked_sub(1)?;
    FORMS.get(place).map(|(_, forms)| forms)
}

fn joins_back(letter: char) -> bool {
    letter == TATWEEL || forms(letter).is_some_and(|forms| forms[1] != 0)
}

/// Cells of one character: 0 for what is never drawn by itself.
pub(super) fn cells_of(c: char) -> u8 {
    match c {
        '\u{0620}'..='\u{064a}' | ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' => 1,
        _ if is_silent(c) || is_combining_mark(c) => 0,
        _ => u8::try_from(c.width().unwrap_or(0)).unwrap_or(0).min(2),
    }
}

/// Controls, line separators and every format character (Cf), whatever width tables give them.
pub(super) fn is_silent(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{0600}'..='\u{0605}' | '\u{061c}' | '\u{06dd}' | '\u{070f}' | '\u{0890}'..='\u{0891}'
            | '\u{08e2}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{110bd}'
            | '\u{110cd}' | '\u{13430}'..='\u{1345f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests;
