//! Two clerks on one record: what only one of them changed is merged, what both changed is chosen by key, nothing typed is
//! lost and nothing is overwritten unseen.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../desk/mod.rs"]
mod desk;

mod desks;
mod lines;
mod screen;
mod store;

/// Deterministic dice: a seed gives the same run for ever.
pub struct Dice(u64);

impl Dice {
    pub fn seeded(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % sides
    }
}
