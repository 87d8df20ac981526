//! Sorting by a number, digit after digit: many times cheaper than by comparing, where there are thousands.

/// Sorts by a key of 64 bits, a byte at a time from the lowest; what is equal keeps its order. `spare` is room for as many.
pub(super) fn sort<T: Copy>(all: &mut [T], spare: &mut Vec<T>, key: impl Fn(&T) -> u64) {
    let mut many = [[0_usize; 256]; 8];
    for item in all.iter() {
        for (many, digit) in many.iter_mut().zip(key(item).to_le_bytes()) {
            many[usize::from(digit)] += 1;
        }
    }
    for (place, many) in many.iter_mut().enumerate() {
        // Where all have the same digit there is nothing to sort.
        if many.contains(&all.len()) {
            continue;
        }
        let mut next = 0;
        for many in many.iter_mut() {
            next += std::mem::replace(many, next);
        }
        spare.clear();
        spare.extend_from_slice(all);
        for item in spare.iter() {
            let to = &mut many[usize::from(key(item).to_le_bytes()[place])];
            if let Some(place) = all.get_mut(*to) {
                *place = *item;
            }
            *to += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_comparing_does(keys in prop::collection::vec(prop_oneof![any::<u64>(), 0..5_u64, Just(1 << 40)], 0..300)) {
            let mut own: Vec<(u64, usize)> = keys.into_iter().zip(0..).collect();
            let mut wanted = own.clone();
            wanted.sort_by_key(|(key, _)| *key);
            sort(&mut own, &mut Vec::new(), |(key, _)| *key);
            prop_assert_eq!(own, wanted);
        }
    }
}
