//! Whether somebody was met before in an import: asked of a few bits before it is asked of the file.

use std::hash::{BuildHasherDefault, Hasher};

/// Bits of the filter: a million persons fill a third of it, and beyond that it only saves less.
const BITS: u32 = 24;

/// Marks met so far: what it says it does not hold it does not hold, of some it holds it says so wrongly (Bloom 1970, two
/// bits a mark). Its size is the same for every file.
pub(super) struct Met(Box<[u64]>);

impl Default for Met {
    fn default() -> Self {
        Self(vec![0; 1 << (BITS - 6)].into())
    }
}

impl Met {
    /// Notes a mark.
    pub(super) fn note(&mut self, mark: u64) {
        for bit in bits(mark) {
            if let Some(word) = self.0.get_mut(bit >> 6) {
                *word |= 1 << (bit & 63);
            }
        }
    }

    /// False if the mark surely was not noted.
    pub(super) fn may_hold(&self, mark: u64) -> bool {
        bits(mark).into_iter().all(|bit| self.0.get(bit >> 6).is_some_and(|word| word & 1 << (bit & 63) != 0))
    }
}

fn bits(mark: u64) -> [usize; 2] {
    let mixed = spread(mark);
    let bit = |bits: u64| (bits & ((1 << BITS) - 1)) as usize;
    [bit(mixed), bit(mixed >> 32)]
}

/// Numbers that are alike far apart (the finalizer of MurmurHash3, Appleby 2011).
const fn spread(mut mark: u64) -> u64 {
    mark = (mark ^ (mark >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    mark = (mark ^ (mark >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    mark ^ (mark >> 33)
}

/// The mark of a text of a kind: FNV-1a.
pub(super) fn mark(kind: u8, text: &str) -> u64 {
    let bytes = [kind].into_iter().chain(text.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Marks are hashes already.
#[derive(Default)]
pub(super) struct Taken(u64);

/// Builds `Taken`.
pub(super) type Plain = BuildHasherDefault<Taken>;

impl Hasher for Taken {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, byte| hash.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, mark: u64) {
        self.0 = spread(mark);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_noted_is_held_and_little_else() {
        let mut met = Met::default();
        (0..20_000_u64).for_each(|n| met.note(mark(1, &n.to_string())));
        assert!((0..20_000_u64).all(|n| met.may_hold(mark(1, &n.to_string()))));
        let wrongly = (0..20_000_u64).filter(|n| met.may_hold(mark(2, &n.to_string()))).count();
        assert!(wrongly < 20, "{wrongly}");
    }
}
