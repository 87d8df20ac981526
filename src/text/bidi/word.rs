//! Rows for kitty, which lays out each stretch between blanks by its first script and leaves the stretches where they are.

use super::model::at;
use super::{Sent, Unit};
use crate::text::order;

/// Each stretch between blanks and box drawing whose first letter is Arabic is turned round whole, digits too, and
/// mirrored: kitty turns it back.
pub(super) fn plan(units: &[Unit]) -> Vec<Sent> {
    let mut sent: Vec<Sent> = (0..units.len()).map(Sent::same).collect();
    let mut start = 0;
    for stretch in units.split(|unit| unit.is_blank() || unit.is_box()) {
        let end = start + stretch.len();
        let first = stretch.iter().find(|unit| unit.is_arabic() || unit.is_latin());
        if first.is_some_and(|unit| unit.is_arabic()) {
            for (place, from) in sent.iter_mut().skip(start).zip((start..end).rev()) {
                let c = at(units, from).sign;
                let mirrored = order::mirror(c);
                *place = Sent { from, sign: (mirrored != c).then_some(mirrored) };
            }
        }
        start = end + 1;
    }
    sent
}
