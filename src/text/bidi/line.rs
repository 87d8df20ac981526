//! Rows for terminals that reorder whole lines: each Arabic run in logical order, letters as guards where numbers or
//! another run would be drawn into it.

use super::model::{BAR, BLANK, at, shown, shown_between_guards};
use super::{Sent, Unit};
use crate::text::order;
use std::ops::Range;

/// A way to order a row.
type Way = fn(&[Unit]) -> Vec<Sent>;

/// The row to send: checked against the algorithm, else built with more guards, else the best there is.
pub(super) fn plan(units: &[Unit]) -> Vec<Sent> {
    let mut best: Option<(usize, Vec<Sent>)> = None;
    // With room for a guard the line stays left to right, and what cannot be shown disturbs its own word only.
    let mut start = units.iter().take_while(|unit| !unit.is_arabic());
    let ways: &[Way] = if start.any(|unit| unit.is_latin() || unit.is_blank() || unit.is_bar()) {
        &[by_runs, by_words_guarded_near, by_words_guarded]
    } else {
        &[from_the_right, by_runs, by_words_guarded_near]
    };
    for way in ways {
        let sent = way(units);
        let (right, exact) = shown(units, &sent, 0);
        if exact {
            return sent;
        }
        if best.as_ref().is_none_or(|(most, _)| right > *most) {
            best = Some((right, sent));
        }
    }
    best.map_or_else(Vec::new, |(_, sent)| sent)
}

/// Runs: from an Arabic cell to an Arabic cell with no Latin letter, no box drawing and no two blanks between.
pub(super) fn runs(units: &[Unit], within: Range<usize>) -> Vec<Range<usize>> {
    let at = |i: usize| at(units, i);
    let mut runs = Vec::new();
    let mut i = within.start;
    while i < within.end {
        if !at(i).is_arabic() {
            i += 1;
            continue;
        }
        let start = i;
        let mut end = i + 1;
        i += 1;
        while i < within.end {
            let unit = at(i);
            if unit.is_arabic() {
                end = i + 1;
            } else if unit.is_latin() || unit.is_box() || unit.is_blank() && i + 1 < within.end && at(i + 1).is_blank()
            {
                break;
            }
            i += 1;
        }
        runs.push(start..end);
        i = i.max(end);
    }
    runs
}

/// A run in the order it is written: turned round, numbers kept, brackets un-mirrored.
pub(super) fn turned(units: &[Unit], run: Range<usize>) -> Vec<Sent> {
    let at = |i: usize| at(units, i);
    let mut sent = Vec::with_capacity(run.len());
    let mut end = run.end;
    while end > run.start {
        let last = end - 1;
        if at(last).is_digit() {
            let mut start = last;
            while start > run.start {
                let joined = at(start - 1).joins_digits() && start >= run.start + 2 && at(start - 2).is_digit();
                if at(start - 1).is_digit() {
                    start -= 1;
                } else if joined {
                    start -= 2;
                } else {
                    break;
                }
            }
            sent.extend((start..end).map(Sent::same));
            end = start;
            continue;
        }
        let c = at(last).sign;
        let mirrored = order::mirror(c);
        sent.push(Sent { from: last, sign: (mirrored != c).then_some(mirrored) });
        end = last;
    }
    sent
}

/// The usual way: runs turned round, as few guards as will do.
fn by_runs(units: &[Unit]) -> Vec<Sent> {
    let runs = runs(units, 0..units.len());
    let mut sent: Vec<Sent> = (0..units.len()).map(Sent::same).collect();
    if let Some(first) = runs.first() {
        let before = units.get(..first.start).unwrap_or_default();
        if !before.iter().any(|unit| unit.is_latin()) {
            // A bar shows better than a Braille blank where fonts lack Braille; else as far left as can be.
            let at =
                before.iter().position(|unit| unit.is_bar()).or_else(|| before.iter().position(|unit| unit.is_blank()));
            guard(units, &mut sent, at);
        }
    }
    for run in &runs {
        let rest = units.get(run.end..).unwrap_or_default();
        let Some(next) = rest.iter().position(|unit| unit.is_latin() || unit.is_arabic() || unit.is_digit()) else {
            break;
        };
        let between = rest.get(..next).unwrap_or_default();
        if rest.get(next).is_some_and(|unit| !unit.is_latin()) {
            let at = between
                .iter()
                .position(|unit| unit.is_bar())
                .or_else(|| between.iter().position(|unit| unit.is_blank()));
            guard(units, &mut sent, at.map(|at| run.end + at));
        }
    }
    for run in runs {
        place(&mut sent, units, run);
    }
    sent
}

/// Each word turned round alone, guards on the blanks and bars that touch Arabic words.
fn by_words_guarded_near(units: &[Unit]) -> Vec<Sent> {
    by_words(units, false)
}

/// The same, guards on every blank and bar.
fn by_words_guarded(units: &[Unit]) -> Vec<Sent> {
    by_words(units, true)
}

fn by_words(units: &[Unit], everywhere: bool) -> Vec<Sent> {
    let mut sent: Vec<Sent> = (0..units.len()).map(Sent::same).collect();
    let is_gap = |i: usize| at(units, i).is_blank() || at(units, i).is_bar();
    let mut start = 0;
    while start < units.len() {
        if is_gap(start) {
            if everywhere {
                guard(units, &mut sent, Some(start));
            }
            start += 1;
            continue;
        }
        let mut end = start;
        while !is_gap(end) {
            end += 1;
        }
        let word = units.get(start..end).unwrap_or_default();
        if word.iter().any(|unit| unit.is_arabic()) {
            guard(units, &mut sent, start.checked_sub(1));
            guard(units, &mut sent, Some(end));
            turn_word(units, &mut sent, start..end);
        }
        start = end;
    }
    sent
}

/// Turns the runs of one word, or the whole of it if that shows better.
fn turn_word(units: &[Unit], sent: &mut [Sent], word: Range<usize>) {
    let mut by_runs: Vec<Sent> = (0..units.len()).map(Sent::same).collect();
    for run in runs(units, word.clone()) {
        place(&mut by_runs, units, run);
    }
    let by_runs = by_runs.get(word.clone()).unwrap_or_default().to_vec();
    let whole = turned(units, word.clone());
    let (right, _) = shown_between_guards(units, &by_runs, word.start);
    let (other, _) = shown_between_guards(units, &whole, word.start);
    let chosen = if other > right { whole } else { by_runs };
    for (place, one) in sent.iter_mut().skip(word.start).zip(chosen) {
        *place = one;
    }
}

/// A row that begins with Arabic in its first cell has no room for a guard: the terminal takes the whole line as right to
/// left, and so do we. Latin stretches keep their order.
fn from_the_right(units: &[Unit]) -> Vec<Sent> {
    let at = |i: usize| at(units, i);
    let mut sent = Vec::with_capacity(units.len());
    let mut end = units.len();
    while end > 0 {
        let last = end - 1;
        if !at(last).is_latin() && !at(last).is_digit() {
            let c = at(last).sign;
            let mirrored = order::mirror(c);
            sent.push(Sent { from: last, sign: (mirrored != c).then_some(mirrored) });
            end = last;
            continue;
        }
        // Back over everything that a Latin letter holds together.
        let mut start = last;
        let mut i = last;
        while i > 0 && !at(i - 1).is_arabic() && !at(i - 1).is_box() {
            i -= 1;
            if at(i).is_latin() {
                start = i;
            }
        }
        if at(last).is_digit() && start == last {
            let number = turned(units, 0..end)
                .iter()
                .take_while(|one| one.from >= start || at(one.from).is_digit() || at(one.from).joins_digits())
                .map(|one| one.from)
                .min();
            start = number.unwrap_or(last).min(last);
        }
        sent.extend((start..end).map(Sent::same));
        end = start;
    }
    sent
}

/// Puts a turned run into the row.
fn place(sent: &mut [Sent], units: &[Unit], run: Range<usize>) {
    let turned = turned(units, run.clone());
    for (place, one) in sent.iter_mut().skip(run.start).zip(turned) {
        *place = one;
    }
}

/// Makes a guard of the blank or bar at a place.
fn guard(units: &[Unit], sent: &mut [Sent], at: Option<usize>) {
    let Some((unit, place)) = at.and_then(|at| units.get(at).zip(sent.get_mut(at))) else {
        return;
    };
    if unit.is_blank() {
        place.sign = Some(BLANK);
    } else if unit.is_bar() {
        place.sign = Some(BAR);
    }
}
