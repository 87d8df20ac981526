//! Random numbers for op numbers and the installation id; the counter behind record ids.

use super::{Result, Seed, Trouble};
use crate::domain::id::compose;
use rusqlite::Connection;
use std::cell::Cell;

/// Where random numbers come from.
pub(super) struct Numbers {
    /// State of the fixed sequence; `None`: the machine's randomness.
    fixed: Option<Cell<u64>>,
}

impl Numbers {
    /// From a seed.
    pub(super) fn new(seed: Seed) -> Self {
        Self {
            fixed: match seed {
                Seed::Random => None,
                Seed::Fixed(start) => Some(Cell::new(start)),
            },
        }
    }

    /// 64 bits.
    pub(super) fn next(&self) -> Result<i64> {
        let Some(state) = &self.fixed else {
            return getrandom::u64().map(|bits| bits as i64).map_err(|error| Trouble::Disk(error.to_string()));
        };
        // SplitMix64 (Steele, Lea, Flood 2014).
        let step = state.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
        state.set(step);
        let mut bits = step;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Ok((bits ^ (bits >> 31)) as i64)
    }
}

/// The id counter inside one Change: read once, written back once. It never goes back, not even on undo.
#[derive(Default)]
pub(super) struct Counter {
    next: Option<u32>,
}

impl Counter {
    /// The next id.
    pub(super) fn take(&mut self, conn: &Connection, delegation: u16) -> Result<i64> {
        let next = match self.next {
            Some(next) => next,
            None => conn.prepare_cached("SELECT next FROM ids WHERE one = 1")?.query_row([], |row| row.get(0))?,
        };
        self.next =
            Some(next.checked_add(1).ok_or_else(|| Trouble::Damaged("the id counter is at its end".to_owned()))?);
        Ok(compose(delegation, next))
    }

    /// Writes it back if it moved.
    pub(super) fn keep(&self, conn: &Connection) -> Result<()> {
        if let Some(next) = self.next {
            conn.prepare_cached("UPDATE ids SET next = ?1 WHERE one = 1")?.execute([next])?;
        }
        Ok(())
    }
}
