//! The sample's own chance: a keyed splitmix64, so that any part of the sample can be made alone and always the same.

/// A sequence of numbers that depends on a seed and on what it is for, and on nothing else.
///
/// The key is folded in word by word: `state = mix(state ^ mix(word))`, where `mix` is the finaliser of splitmix64
/// (Steele, Lea, Flood, 2014); the sequence is splitmix64 from there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dice(u64);

/// What a sequence is for: the first word of its key.
#[derive(Clone, Copy, Debug)]
pub(super) enum For {
    Person = 1,
    Course = 2,
    Lines = 3,
    Session = 4,
    Habit = 5,
    Week = 6,
    Mark = 7,
    Closure = 8,
    Assessment = 9,
}

const fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Dice {
    pub(super) fn new(seed: u64, purpose: For, key: [u64; 2]) -> Self {
        let fold = |state: u64, word: u64| mix(state ^ mix(word.wrapping_add(0x9e37_79b9_7f4a_7c15)));
        let state = fold(mix(seed), purpose as u64);
        Self(fold(fold(state, key[0]), key[1]))
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number below `n`; 0 if `n` is 0.
    pub(super) fn below(&mut self, n: u32) -> u32 {
        let wide = u128::from(self.next()) * u128::from(n);
        u32::try_from(wide >> 64).unwrap_or(0)
    }

    /// True so many times in a thousand.
    pub(super) fn chance(&mut self, per_mille: u32) -> bool {
        self.below(1_000) < per_mille
    }

    /// One of them; `None` of none.
    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let n = u32::try_from(of.len()).unwrap_or(u32::MAX);
        of.get(self.below(n) as usize)
    }
}
