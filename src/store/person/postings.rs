//! Sets of persons within one block of ids, and how they are stored.

/// Ids of a block: a block is what an import writes at once, and each term of it is one row, so a search reads few rows
/// and an import touches none that it has written before.
pub(super) const SPAN: usize = 1 << BITS;
/// Low bits of an id that tell its place in its block.
pub(super) const BITS: u32 = 13;
const WORDS: usize = SPAN / 64;
/// Bytes of a set stored as one bit for each id; a shorter one is a list of places, two bytes each.
const WHOLE: usize = SPAN / 8;

/// The block of an id.
pub(in crate::store) const fn block(id: i64) -> i64 {
    id >> BITS
}

/// The place of an id in its block.
pub(super) const fn place(id: i64) -> u16 {
    (id & (SPAN as i64 - 1)) as u16
}

/// Some of the ids of one block.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Set(Box<[u64; WORDS]>);

impl Set {
    pub(super) fn empty() -> Self {
        Self(Box::new([0; WORDS]))
    }

    pub(super) fn clear(&mut self) {
        self.0.fill(0);
    }

    pub(super) fn fill(&mut self) {
        self.0.fill(u64::MAX);
    }

    pub(super) fn copy(&mut self, other: &Self) {
        self.0.copy_from_slice(other.0.as_slice());
    }

    pub(super) fn put(&mut self, place: u16) {
        if let Some(word) = self.0.get_mut(usize::from(place) / 64) {
            *word |= 1 << (place % 64);
        }
    }

    pub(super) fn take(&mut self, place: u16) {
        if let Some(word) = self.0.get_mut(usize::from(place) / 64) {
            *word &= !(1 << (place % 64));
        }
    }

    pub(super) fn has(&self, place: u16) -> bool {
        self.0.get(usize::from(place) / 64).is_some_and(|word| word & (1 << (place % 64)) != 0)
    }

    /// Keeps what is in the other too.
    pub(super) fn meet(&mut self, other: &Self) {
        for (own, other) in self.0.iter_mut().zip(other.0.iter()) {
            *own &= other;
        }
    }

    /// Adds what is in the other.
    pub(super) fn join(&mut self, other: &Self) {
        for (own, other) in self.0.iter_mut().zip(other.0.iter()) {
            *own |= other;
        }
    }

    pub(super) fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Places from the last to the first: ids grow, so the newest come first.
    pub(super) fn newest_first(&self) -> impl Iterator<Item = u16> {
        self.0.iter().enumerate().rev().flat_map(|(at, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = 63_u32.checked_sub(left.leading_zeros())?;
                left &= !(1 << bit);
                u16::try_from(at * 64 + bit as usize).ok()
            })
        })
    }

    /// Adds what is stored. Anything that is no set adds nothing: `check` names it.
    pub(super) fn add_stored(&mut self, bytes: &[u8]) {
        if bytes.len() == WHOLE {
            for (word, bytes) in self.0.iter_mut().zip(bytes.as_chunks::<8>().0) {
                *word |= u64::from_le_bytes(*bytes);
            }
            return;
        }
        for pair in bytes.as_chunks::<2>().0 {
            self.put(u16::from_le_bytes(*pair) & (SPAN as u16 - 1));
        }
    }

    /// As it is stored; nothing if nobody is in it.
    pub(super) fn store(&self, to: &mut Vec<u8>) {
        let mut places: Vec<u16> = self.newest_first().collect();
        places.reverse();
        store(&places, to);
    }
}

/// Places, ascending, as they are stored: two bytes each, low byte first, or one bit for each id of the block where that is
/// shorter.
pub(super) fn store(places: &[u16], to: &mut Vec<u8>) {
    to.clear();
    if places.len() * 2 < WHOLE {
        to.extend(places.iter().flat_map(|place| place.to_le_bytes()));
        return;
    }
    let mut set = Set::empty();
    for place in places {
        set.put(*place);
    }
    to.extend(set.0.iter().flat_map(|word| word.to_le_bytes()));
}

/// The same by itself.
pub(super) fn stored(places: &[u16]) -> Vec<u8> {
    let mut bytes = Vec::new();
    store(places, &mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn a_set_reads_back_whatever_its_size(some in prop::collection::btree_set(0..SPAN as u16, 0..900)) {
            let places: Vec<u16> = some.iter().copied().collect();
            let mut set = Set::empty();
            set.add_stored(&stored(&places));
            prop_assert_eq!(set.newest_first().collect::<BTreeSet<u16>>(), some);
            let mut bytes = vec![1];
            set.store(&mut bytes);
            prop_assert_eq!(bytes, stored(&places));
            prop_assert_eq!(set.count(), places.len());
        }

        #[test]
        fn bytes_that_are_no_set_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..1100)) {
            let mut set = Set::empty();
            set.add_stored(&bytes);
            prop_assert!(set.count() <= SPAN);
        }
    }
}
