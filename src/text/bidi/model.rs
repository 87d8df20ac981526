//! What a terminal that reorders whole lines shows of the cells it is sent: the Unicode algorithm, paragraph direction by
//! the first strong letter.

use super::super::order;
use super::{Sent, Unit};
use unicode_bidi::{BidiClass, Level};

/// A bar that is a letter to the algorithm: stands for `│` as a guard.
pub(super) const BAR: char = '\u{01c0}';

/// A blank that is a letter to the algorithm: stands for a space as a guard.
pub(super) const BLANK: char = '\u{2800}';

/// The sign that a sent cell holds.
pub(super) fn sign(units: &[Unit], sent: Sent) -> char {
    sent.sign
        .or_else(|| units.get(sent.from).map(|unit| unit.sign))
        .unwrap_or(' ')
}

/// How many cells show what is wanted, and whether all of them do. `start` is what stands before the first cell: a
/// letter when a part of a row is tried alone.
pub(super) fn shown(units: &[Unit], sent: &[Sent], first: usize) -> (usize, bool) {
    let text: String = sent.iter().map(|one| safe(sign(units, *one))).collect();
    let (levels, _) = order::levels(&text, None);
    judge(units, sent, &levels, first)
}

/// The same for a part of a row between two guards.
pub(super) fn shown_between_guards(units: &[Unit], sent: &[Sent], first: usize) -> (usize, bool) {
    let text: String = std::iter::once(BLANK)
        .chain(sent.iter().map(|one| safe(sign(units, *one))))
        .chain(std::iter::once(BLANK))
        .collect();
    let (levels, _) = order::levels(&text, Some(Level::ltr()));
    let inner = levels.get(1..=sent.len()).unwrap_or_default();
    judge(units, sent, inner, first)
}

fn judge(units: &[Unit], sent: &[Sent], levels: &[Level], first: usize) -> (usize, bool) {
    let mut right = 0;
    for (place, at) in order::visual(levels).into_iter().enumerate() {
        let (Some(one), Some(level)) = (sent.get(at), levels.get(at)) else {
            continue;
        };
        if one.from != first + place {
            continue;
        }
        let sign = sign(units, *one);
        let seen = if level.is_rtl() {
            order::mirror(sign)
        } else {
            sign
        };
        let wanted = units.get(one.from).map_or(' ', |unit| unit.sign);
        if seen == wanted || is_guard(seen) {
            right += 1;
        }
    }
    (right, right == sent.len())
}

/// No paragraph separator inside a row.
fn safe(c: char) -> char {
    if order::class(c) == BidiClass::B {
        ' '
    } else {
        c
    }
}

pub(super) fn is_guard(c: char) -> bool {
    matches!(c, BAR | BLANK)
}

/// Letters that run right to left, and the digits that belong to them.
pub(super) fn is_arabic(c: char) -> bool {
    c >= '\u{0590}'
        && matches!(
            order::class(c),
            BidiClass::R | BidiClass::AL | BidiClass::AN
        )
}

pub(super) fn is_latin(c: char) -> bool {
    order::class(c) == BidiClass::L
}

pub(super) fn is_digit(c: char) -> bool {
    matches!(order::class(c), BidiClass::EN | BidiClass::AN)
}

/// Joins the digits on both sides of it: `/ : , .` and the no-break space.
pub(super) fn joins_digits(c: char) -> bool {
    order::class(c) == BidiClass::CS
}

/// Box drawing: runs end there.
pub(super) fn is_box(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{257f}')
}

/// A bar that a guard can stand for.
pub(super) fn is_bar(c: char) -> bool {
    matches!(c, '│' | '┌' | '└' | '├')
}
