//! The delegation's rules, read and written as one record, one Change for all that she changed.

use super::merge::{self, Base};
use super::{Act, Result, Store, Written, meta};
use crate::domain::id::ClerkId;
use crate::domain::setting::{FIELDS, Settings};

/// What is set, and the last Change that touched any of it.
pub fn get(store: &Store) -> Result<(Settings, i64)> {
    let mut statement = store.conn()?.prepare_cached("SELECT value, chg FROM setting WHERE name = ?1")?;
    let (mut set, mut last) = (Vec::new(), 0);
    for field in FIELDS {
        let mut rows = statement.query([field.id])?;
        if let Some(row) = rows.next()? {
            set.push((field.id, row.get::<_, String>(0)?));
            last = last.max(row.get(1)?);
        }
    }
    Ok((Settings::of(set), last))
}

/// Saves them; what a colleague changed since `base` is merged field by field. One that is taken away holds again what it
/// is where nothing is set.
pub fn save(store: &mut Store, clerk: ClerkId, value: &Settings, base: &Base<Settings>) -> Result<Written<()>> {
    store.write(clerk, Act::new("setting"), |tx| {
        let (stored, chg) = get(tx.store())?;
        let merged = merge::three_way(tx, base, &stored, chg, value)?;
        for field in FIELDS.iter().filter(|field| stored.get(field.id) != merged.get(field.id)) {
            match merged.get(field.id) {
                "" => meta::clear(tx, field.id)?,
                value => meta::put(tx, field.id, value)?,
            }
        }
        meta::in_order(tx)
    })
}
