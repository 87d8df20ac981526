//! Persons: saving, finding, keeping their search keys.

use super::{Result, Store, Written};
use crate::domain::id::{ClerkId, PersonId};
use crate::domain::person::{Person, PersonRow};

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: PersonId) -> Result<(PersonRow, i64)> {
    let _ = (store, id);
    unimplemented!()
}

/// Saves: a new one (`id` None) or a changed one, if `base` is still the Change that last touched it; else the fields
/// that only one side changed are merged, and `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<PersonId>,
    value: &Person,
    base: i64,
) -> Result<Written<PersonId>> {
    let _ = (store, clerk, id, value, base);
    unimplemented!()
}

/// Persons whose names, CIN, file number or phone have words beginning like those of `text`, in either script; all
/// of them if it is empty. At most `limit`, after the name and id of `after`, by name: windowed by key, never by offset.
pub fn search(
    store: &Store,
    text: &str,
    after: Option<PersonId>,
    limit: usize,
) -> Result<Vec<PersonRow>> {
    let _ = (store, text, after, limit);
    unimplemented!()
}

/// How many persons there are.
pub fn count(store: &Store) -> Result<u64> {
    let _ = store;
    unimplemented!()
}
