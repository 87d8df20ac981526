//! What clerks said of rows of spreadsheets: kept, so that the next file with the same row need not be asked about.

use super::super::{Act, Result, Store, Written};
use crate::domain::id::{ClerkId, PersonId};
use rusqlite::Connection;

/// What was said of a row and somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who.
    pub person: PersonId,
    /// True if the row is she; false if it is somebody else.
    pub same: bool,
}

/// All that was said of a row, by its print (domain::matching::row_print); of a record that was merged, as of the one that
/// was kept.
pub(in super::super) fn of(conn: &Connection, print: i64) -> Result<Vec<Said>> {
    let mut statement = conn.prepare_cached(
        "SELECT ifnull(a.person, v.person), v.same FROM row_verdict v LEFT JOIN person_alias a ON a.id = v.person \
         WHERE v.print = ?1",
    )?;
    let rows = statement.query_map([print], |row| Ok(Said { person: PersonId(row.get(0)?), same: row.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// True if anything was ever said.
pub(in super::super) fn any(conn: &Connection) -> Result<bool> {
    Ok(conn.prepare_cached("SELECT 1 FROM row_verdict LIMIT 1")?.exists([])?)
}

/// Keeps what a clerk says of a row and somebody; `None` takes back what was said.
pub fn say(store: &mut Store, clerk: ClerkId, print: i64, person: PersonId, same: Option<bool>) -> Result<Written<()>> {
    store.write(clerk, Act::new("row-verdict").on(person.0), |tx| {
        match same {
            Some(same) => {
                // A row is one person: saying that it is she takes back that it was another.
                if same {
                    tx.execute(
                        "DELETE FROM row_verdict WHERE print = ?1 AND person <> ?2 AND same = 1",
                        [print, person.0],
                    )?;
                }
                tx.execute(
                    "INSERT INTO row_verdict (print, person, same, chg) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (print, person) DO UPDATE SET same = ?3, chg = ?4 WHERE same <> ?3",
                    (print, person.0, same, tx.chg()),
                )?
            }
            None => tx.execute(
                "DELETE FROM row_verdict WHERE print = ?1 AND \
                   (person = ?2 OR person IN (SELECT id FROM person_alias WHERE person = ?2))",
                [print, person.0],
            )?,
        };
        Ok(())
    })
}
