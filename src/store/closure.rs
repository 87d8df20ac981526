//! Closures.

use super::{Result, Store, Written};
use crate::domain::closure::{Closure, ClosureRow};
use crate::domain::id::{ClerkId, ClosureId};

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: ClosureId) -> Result<(ClosureRow, i64)> {
    let _ = (store, id);
    unimplemented!()
}

/// Saves: a new one (`id` None) or a changed one, if `base` is still the Change that last touched it; else the fields
/// that only one side changed are merged, and `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<ClosureId>,
    value: &Closure,
    base: i64,
) -> Result<Written<ClosureId>> {
    let _ = (store, clerk, id, value, base);
    unimplemented!()
}

/// All of them, by first day.
pub fn all(store: &Store) -> Result<Vec<ClosureRow>> {
    let _ = store;
    unimplemented!()
}
