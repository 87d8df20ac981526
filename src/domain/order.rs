//! Putting lists in order: one copy of sorting in the program, whatever is sorted.
//!
//! The library's `sort_by` is made anew for every type and every comparison, some six kilobytes each. That is right where
//! sorting counts; for the few dozen rows of a list it is not, and there were sixty of those.

use std::cmp::Ordering;

/// Sorts as `sort_by` does: rows that compare equal stay in their order.
pub fn by<T>(rows: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = ordered(rows.len(), &mut |one, other| compare(&rows[one], &rows[other]));
    arrange(rows, order);
}

/// Sorts as `sort_by_cached_key` does: each key is made once; rows with equal keys stay in their order.
pub fn by_key<T, K: Ord>(rows: &mut [T], key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = rows.iter().map(key).collect();
    let order = ordered(rows.len(), &mut |one, other| keys[one].cmp(&keys[other]));
    arrange(rows, order);
}

/// For each place, which row goes there.
fn ordered(many: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..many).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

/// Puts every row in its place. A row that has been put aside by an earlier swap is followed to where it is now.
fn arrange<T>(rows: &mut [T], mut order: Vec<usize>) {
    for place in 0..rows.len() {
        let mut from = order[place];
        while from < place {
            from = order[from];
        }
        order[place] = from;
        rows.swap(place, from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_library_does(rows in prop::collection::vec((0_u8..6, any::<u16>()), 0..60)) {
            let (mut one, mut other) = (rows.clone(), rows.clone());
            let mut sorted = rows;
            sorted.sort_by_key(|row| row.0);
            by(&mut one, |a, b| a.0.cmp(&b.0));
            by_key(&mut other, |row| row.0);
            prop_assert_eq!(&one, &sorted);
            prop_assert_eq!(&other, &sorted);
        }
    }
}
