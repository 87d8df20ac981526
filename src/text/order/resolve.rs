//! The levels of one line by the Unicode bidirectional algorithm (UAX #9) without its explicit formatting characters: none
//! of them ever stands in a text of ours, so a line is one run at the level of its paragraph.
//!
//! `unicode_bidi` has the classes and the brackets; the rules are here because it keeps a level for each byte and for every
//! nesting that those characters could open, which costs a frame of Arabic more than all else. Unicode's own examples and
//! `unicode_bidi` itself judge the result (`conformance`).

use super::Classes;
use unicode_bidi::{BidiClass, BidiDataSource, Level};

/// Brackets open at once, at most (BD16).
const DEEPEST: usize = 63;

/// The level of each character of a line in a paragraph of level `base`, from the characters and their classes.
pub(super) fn resolve(line: &[char], original: &[BidiClass], base: Level) -> Vec<Level> {
    if !base.is_rtl() && !original.iter().any(|class| is_from_the_right(*class)) {
        return vec![base; line.len()];
    }
    if original.contains(&BidiClass::BN) {
        return without_boundaries(line, original, base);
    }
    let own = if base.is_rtl() { BidiClass::R } else { BidiClass::L };
    let mut classes = original.to_vec();
    weak(&mut classes, own);
    brackets(line, original, &mut classes, own);
    neutral(&mut classes, own);
    let mut levels: Vec<Level> = classes.iter().map(|class| level(*class, base)).collect();
    blanks(original, &mut levels, base);
    levels
}

/// Boundary neutrals are as if they were not there (X9): each takes the level of what it follows.
fn without_boundaries(line: &[char], original: &[BidiClass], base: Level) -> Vec<Level> {
    let is_there = |class: &BidiClass| *class != BidiClass::BN;
    let (seen, classes): (Vec<char>, Vec<BidiClass>) =
        line.iter().zip(original).filter(|(_, class)| is_there(class)).unzip();
    let mut found = resolve(&seen, &classes, base).into_iter();
    let mut before = base;
    let mut levels = Vec::with_capacity(line.len());
    for class in original {
        if is_there(class) {
            before = found.next().unwrap_or(base);
        }
        levels.push(before);
    }
    blanks(original, &mut levels, base);
    levels
}

fn is_from_the_right(class: BidiClass) -> bool {
    matches!(class, BidiClass::R | BidiClass::AL | BidiClass::AN)
}

/// Marks, numbers and what holds them together (W1 to W7).
fn weak(classes: &mut [BidiClass], own: BidiClass) {
    let (mut before, mut strong) = (own, own);
    for class in &mut *classes {
        if *class != BidiClass::NSM {
            before = *class;
        }
        *class = match before {
            BidiClass::L | BidiClass::R => {
                strong = before;
                before
            }
            BidiClass::AL => {
                strong = before;
                BidiClass::R
            }
            BidiClass::EN if strong == BidiClass::AL => BidiClass::AN,
            other => other,
        };
    }
    for i in 1..classes.len() {
        let (Some(&before), Some(&here), Some(&after)) = (classes.get(i - 1), classes.get(i), classes.get(i + 1))
        else {
            break;
        };
        let joins = match here {
            BidiClass::ES => before == BidiClass::EN,
            BidiClass::CS => matches!(before, BidiClass::EN | BidiClass::AN),
            _ => false,
        };
        if joins && before == after {
            set(classes, i, before);
        }
    }
    let mut i = 0;
    let (mut before, mut strong) = (own, own);
    while let Some(&here) = classes.get(i) {
        let len = match here {
            // All of them beside a European number are part of it.
            BidiClass::ET => {
                let len = classes.iter().skip(i).take_while(|class| **class == BidiClass::ET).count();
                let beside = before == BidiClass::EN || classes.get(i + len) == Some(&BidiClass::EN);
                before = if beside { BidiClass::EN } else { BidiClass::ON };
                len
            }
            BidiClass::ES | BidiClass::CS => {
                before = BidiClass::ON;
                1
            }
            _ => {
                before = here;
                1
            }
        };
        if matches!(before, BidiClass::L | BidiClass::R) {
            strong = before;
        }
        let is_latin = before == BidiClass::EN && strong == BidiClass::L;
        let shown = if is_latin { BidiClass::L } else { before };
        classes.iter_mut().skip(i).take(len).for_each(|class| *class = shown);
        i += len;
    }
}

fn set(classes: &mut [BidiClass], at: usize, class: BidiClass) {
    if let Some(place) = classes.get_mut(at) {
        *place = class;
    }
}

/// The direction that a class gives to neutrals beside it: numbers run with what runs from the right.
fn strong(class: BidiClass) -> Option<BidiClass> {
    match class {
        BidiClass::L => Some(BidiClass::L),
        BidiClass::R | BidiClass::EN | BidiClass::AN => Some(BidiClass::R),
        _ => None,
    }
}

/// Both brackets of a pair run the same way (N0).
fn brackets(line: &[char], original: &[BidiClass], classes: &mut [BidiClass], own: BidiClass) {
    for (open, close) in pairs(line, classes) {
        let inside = classes.get(open + 1..close).unwrap_or_default();
        let (mut same, mut other) = (false, false);
        for way in inside.iter().filter_map(|class| strong(*class)) {
            same |= way == own;
            other |= way != own;
        }
        let way = if same {
            own
        } else if other {
            let before = classes.get(..open).unwrap_or_default();
            before.iter().rev().find_map(|class| strong(*class)).unwrap_or(own)
        } else {
            continue;
        };
        for bracket in [open, close] {
            set(classes, bracket, way);
            let marks = original.iter().skip(bracket + 1).take_while(|class| **class == BidiClass::NSM).count();
            classes.iter_mut().skip(bracket + 1).take(marks).for_each(|class| *class = way);
        }
    }
}

/// The places of the brackets that belong together, by the first (BD16).
fn pairs(line: &[char], classes: &[BidiClass]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, (c, class)) in line.iter().zip(classes).enumerate() {
        if *class != BidiClass::ON {
            continue;
        }
        let Some(bracket) = Classes.bidi_matched_opening_bracket(*c) else { continue };
        if bracket.is_open {
            if open.len() == DEEPEST {
                break;
            }
            open.push((bracket.opening, at));
        } else if let Some(depth) = open.iter().rposition(|(opening, _)| *opening == bracket.opening) {
            pairs.extend(open.get(depth).map(|(_, first)| (*first, at)));
            open.truncate(depth);
        }
    }
    pairs.sort_unstable();
    pairs
}

/// What has no direction takes that of both sides if they agree, else that of the line (N1, N2).
fn neutral(classes: &mut [BidiClass], own: BidiClass) {
    let (mut i, mut before) = (0, own);
    while let Some(&here) = classes.get(i) {
        if let Some(way) = strong(here) {
            before = way;
            i += 1;
            continue;
        }
        let rest = classes.get(i..).unwrap_or_default();
        let len = rest.iter().take_while(|class| strong(**class).is_none()).count();
        let after = rest.get(len).and_then(|class| strong(*class)).unwrap_or(own);
        let way = if before == after { before } else { own };
        classes.iter_mut().skip(i).take(len).for_each(|class| *class = way);
        i += len;
    }
}

/// The level of a class that has a direction (I1, I2).
fn level(class: BidiClass, base: Level) -> Level {
    let above = match (class, base.is_rtl()) {
        (BidiClass::L, false) | (BidiClass::R, true) => 0,
        (BidiClass::R, false) | (_, true) => 1,
        _ => 2,
    };
    Level::new(base.number() + above).unwrap_or(base)
}

/// Separators, blanks before them and blanks at the end stay where the line puts them (L1).
fn blanks(original: &[BidiClass], levels: &mut [Level], base: Level) {
    let mut from = 0;
    for (i, class) in original.iter().enumerate() {
        match class {
            BidiClass::WS | BidiClass::BN => {}
            BidiClass::B | BidiClass::S => {
                levels.iter_mut().take(i + 1).skip(from).for_each(|level| *level = base);
                from = i + 1;
            }
            _ => from = i + 1,
        }
    }
    levels.iter_mut().skip(from).for_each(|level| *level = base);
}

/// Indices in the order they are seen, from the left (L2).
pub(in crate::text) fn visual(levels: &[Level]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..levels.len()).collect();
    let (lowest, highest) = levels
        .iter()
        .fold((u8::MAX, 0), |(lowest, highest), level| (lowest.min(level.number()), highest.max(level.number())));
    if lowest >= highest {
        if lowest % 2 == 1 {
            order.reverse();
        }
        return order;
    }
    // Down to the lowest odd one.
    for level in (lowest + 1 - lowest % 2..=highest).rev() {
        let mut from = 0;
        while let Some(rest) = order.get(from..).filter(|rest| !rest.is_empty()) {
            let is_in = |i: &usize| levels.get(*i).is_some_and(|own| own.number() >= level);
            let len = rest.iter().take_while(|i| is_in(i)).count();
            order.get_mut(from..from + len).unwrap_or_default().reverse();
            from += len.max(1);
        }
    }
    order
}
