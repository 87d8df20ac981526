//! Cleaning the file: what was erased is no longer in its rows, but its bytes lie in free pages, in gaps of pages that were
//! written long ago and in the WAL. The whole file is written anew and the WAL is emptied.

use super::super::{Act, Result, Store, Trouble, journal, reading};
use crate::domain::id::ClerkId;
use rusqlite::OptionalExtension;

/// True if somebody was erased and the file was not cleaned since.
pub fn is_due(store: &Store) -> Result<bool> {
    let conn = store.conn()?;
    let erased: Option<i64> = conn.query_row("SELECT max(chg) FROM redaction", [], |row| row.get(0))?;
    let Some(erased) = erased else { return Ok(false) };
    let cleaned: Option<i64> = conn
        .prepare_cached("SELECT id FROM change WHERE id > ?1 AND act = ?2 ORDER BY id LIMIT 1")?
        .query_row(rusqlite::params![erased, journal::SCRUB], |row| row.get(0))
        .optional()?;
    Ok(cleaned.is_none())
}

/// Cleans the file and writes down that it was done. `Trouble::Busy` while another session is in the way: then it stays
/// due. Takes as long as copying the file, and as much room.
pub fn scrub(store: &mut Store, clerk: ClerkId) -> Result<()> {
    let conn = store.conn()?;
    // Pages that fall free while it works are blanked too.
    conn.execute_batch("PRAGMA secure_delete = ON; VACUUM")?;
    if !reading::checkpoint(conn)? {
        return Err(Trouble::Busy);
    }
    store.attest(clerk, Act::new(journal::SCRUB)).map(drop)
}
