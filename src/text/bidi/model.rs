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
    sent.sign.unwrap_or_else(|| at(units, sent.from).sign)
}

/// How many cells show what is wanted, and whether all of them do. `start` is what stands before the first cell: a
/// letter when a part of a row is tried alone.
pub(super) fn shown(units: &[Unit], sent: &[Sent], first: usize) -> (usize, bool) {
    let signs: Vec<char> = sent.iter().map(|one| one.sign.unwrap_or_else(|| safe(at(units, one.from)).0)).collect();
    let class = |one: &Sent| one.sign.map_or_else(|| safe(at(units, one.from)).1, order::class);
    let classes: Vec<BidiClass> = sent.iter().map(class).collect();
    judge(units, sent, &order::levels_of(&signs, &classes), first)
}

/// The same for a part of a row between two guards.
pub(super) fn shown_between_guards(units: &[Unit], sent: &[Sent], first: usize) -> (usize, bool) {
    let text: Vec<char> = std::iter::once(BLANK)
        .chain(sent.iter().map(|one| one.sign.unwrap_or_else(|| safe(at(units, one.from)).0)))
        .chain(std::iter::once(BLANK))
        .collect();
    let (levels, _) = order::levels(&text, Some(Level::ltr()));
    let inner = levels.get(1..=sent.len()).unwrap_or_default();
    judge(units, sent, inner, first)
}

fn judge(units: &[Unit], sent: &[Sent], levels: &[Level], first: usize) -> (usize, bool) {
    let mut right = 0;
    for (place, seen_at) in order::visual(levels).into_iter().enumerate() {
        let (Some(one), Some(level)) = (sent.get(seen_at), levels.get(seen_at)) else {
            continue;
        };
        if one.from != first + place {
            continue;
        }
        let sign = sign(units, *one);
        let seen = if level.is_rtl() { order::mirror(sign) } else { sign };
        if seen == at(units, one.from).sign || is_guard(seen) {
            right += 1;
        }
    }
    (right, right == sent.len())
}

/// No paragraph separator inside a row.
fn safe(unit: Unit) -> (char, BidiClass) {
    if unit.class == BidiClass::B { (' ', BidiClass::WS) } else { (unit.sign, unit.class) }
}

fn is_guard(c: char) -> bool {
    matches!(c, BAR | BLANK)
}

impl Unit {
    /// A letter that runs right to left, or a digit that belongs to them.
    pub(super) fn is_arabic(self) -> bool {
        matches!(self.class, BidiClass::R | BidiClass::AL | BidiClass::AN)
    }

    /// A letter that runs left to right.
    pub(super) fn is_latin(self) -> bool {
        self.class == BidiClass::L
    }

    /// A digit of any script.
    pub(super) fn is_digit(self) -> bool {
        matches!(self.class, BidiClass::EN | BidiClass::AN)
    }

    /// Joins the digits on both sides of it: `/ : , .` and the no-break space.
    pub(super) fn joins_digits(self) -> bool {
        self.class == BidiClass::CS
    }

    /// Nothing.
    pub(super) fn is_blank(self) -> bool {
        self.sign == ' '
    }

    /// Box drawing: runs end there.
    pub(super) fn is_box(self) -> bool {
        matches!(self.sign, '\u{2500}'..='\u{257f}')
    }

    /// A bar that a guard can stand for.
    pub(super) fn is_bar(self) -> bool {
        matches!(self.sign, '│' | '┌' | '└' | '├')
    }
}

/// The unit at a place; a blank beyond the row.
pub(super) fn at(units: &[Unit], i: usize) -> Unit {
    units.get(i).copied().unwrap_or(Unit { sign: ' ', class: BidiClass::WS, cells: 1 })
}
