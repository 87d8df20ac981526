//! Entries that no row led to: each is asked where its row is. Runs only where the count does not fit.

use super::super::chain::{self, Standing};
use super::super::entry::Key;
use super::super::tables::Tables;
use super::super::{Result, Trouble};
use super::Report;
use crate::domain::message::Message;
use rusqlite::Connection;
use std::collections::HashSet;

/// Names every row that is missing or stands further back than the journal says, once.
pub(super) fn name(conn: &Connection, tables: &Tables, report: &mut Report, named: &mut HashSet<Key>) -> Result<()> {
    let mut ids = conn.prepare("SELECT id FROM change ORDER BY id DESC")?;
    let mut ids = ids.query([])?;
    while let Some(row) = ids.next()? {
        let change: i64 = row.get(0)?;
        let read = chain::each(conn, change, |head, _| {
            let key = head.key;
            if named.contains(&key) || tables.shape(key.table).is_err() {
                return Ok(());
            }
            let said = match chain::standing(conn, tables, key)? {
                Standing::Never => Message::new("check-row-missing"),
                Standing::There(last) | Standing::Gone(last) if last < change => {
                    Message::new("check-row-back").with("last", last)
                }
                Standing::There(_) | Standing::Gone(_) => return Ok(()),
            };
            named.insert(key);
            report.blame_row("row", change, tables, key, said);
            Ok(())
        });
        match read {
            // The replay has named a body that cannot be read.
            Ok(()) | Err(Trouble::Damaged(_)) => {}
            Err(trouble) => return Err(trouble),
        }
    }
    Ok(())
}
