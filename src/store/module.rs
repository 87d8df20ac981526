//! Modules and their versions.

use super::{Result, Store, Written};
use crate::domain::id::{ClerkId, ModuleId};
use crate::domain::module::{Module, ModuleRow};

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: ModuleId) -> Result<(ModuleRow, i64)> {
    let _ = (store, id);
    unimplemented!()
}

/// Saves: a new one (`id` None) or a changed one, if `base` is still the Change that last touched it; else the fields
/// that only one side changed are merged, and `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<ModuleId>,
    value: &Module,
    base: i64,
) -> Result<Written<ModuleId>> {
    let _ = (store, clerk, id, value, base);
    unimplemented!()
}

/// All versions of all of them, by code.
pub fn all(store: &Store) -> Result<Vec<ModuleRow>> {
    let _ = store;
    unimplemented!()
}
