//! Centres.

use super::{Result, Store, Written};
use crate::domain::centre::{Centre, CentreRow};
use crate::domain::id::{CentreId, ClerkId};

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: CentreId) -> Result<(CentreRow, i64)> {
    let _ = (store, id);
    unimplemented!()
}

/// Saves: a new one (`id` None) or a changed one, if `base` is still the Change that last touched it; else the fields
/// that only one side changed are merged, and `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<CentreId>,
    value: &Centre,
    base: i64,
) -> Result<Written<CentreId>> {
    let _ = (store, clerk, id, value, base);
    unimplemented!()
}

/// All of them, by name.
pub fn all(store: &Store) -> Result<Vec<CentreRow>> {
    let _ = store;
    unimplemented!()
}
