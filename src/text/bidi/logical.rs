//! Rows for those who read the letters and not their shapes: each Arabic run in logical order, in plain letters.
//!
//! A row no longer knows its fields, so a number that stands beside a name stays on the side where it was drawn.

use super::line::{runs, turned};
use super::model::{at, sign};
use super::{Sent, Unit};
use crate::text::forms;
use unicode_normalization::UnicodeNormalization;

/// Runs turned round, presentation forms back to letters. A lam-alef needs two cells: it takes a blank beside its run,
/// and stays a ligature where there is none to spare.
pub(super) fn plan(units: &[Unit]) -> Vec<Sent> {
    let mut sent = Vec::with_capacity(units.len());
    let mut done = 0;
    for run in runs(units, 0..units.len()) {
        sent.extend((done..run.start).map(Sent::same));
        let letters = turned(units, run.clone());
        let mut extra = letters.iter().filter(|one| plain(units, **one).1.is_some()).count();
        // Blanks beside the run, one of them always kept as its border.
        let spare = sent.iter().rev().take_while(|one| at(units, one.from).is_blank()).count().saturating_sub(1);
        let before = extra.min(spare);
        let after =
            units.iter().skip(run.end).take_while(|unit| unit.is_blank()).count().saturating_sub(1).min(extra - before);
        extra = before + after;
        sent.truncate(sent.len() - before);
        for one in letters {
            let (first, second) = plain(units, one);
            match second {
                Some(second) if extra > 0 => {
                    extra -= 1;
                    sent.push(Sent { from: one.from, sign: Some(first) });
                    sent.push(Sent { from: one.from, sign: Some(second) });
                }
                Some(_) => sent.push(one),
                None => sent.push(Sent { from: one.from, sign: Some(first) }),
            }
        }
        done = run.end + after;
    }
    sent.extend((done..units.len()).map(Sent::same));
    sent
}

/// The letter behind a presentation form, or the two of a lam-alef.
fn plain(units: &[Unit], sent: Sent) -> (char, Option<char>) {
    let sign = sign(units, sent);
    if let Some(letter) = forms::letter_behind(sign) {
        return (letter, None);
    }
    if !matches!(sign, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}') {
        return (sign, None);
    }
    let mut letters = std::iter::once(sign).nfkc();
    match (letters.next(), letters.next(), letters.next()) {
        (Some(first), second, None) => (first, second),
        _ => (sign, None),
    }
}
