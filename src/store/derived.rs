//! What is derived from journalled rows and kept in exempt tables: how undo refreshes it and how `check` rebuilds it.
//!
//! A subject adds its entries to the lists below.

use super::check::Finding;
use super::{Result, Trouble, Tx, audits, certificate, duplicates, hours, person, schema, totals};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Refreshes what is derived from some rows of one table: first key, second key (0 where there is one, or where
/// `by_first`) of each. Rows may be gone. All of a Change at once, for an import has a whole registry of them.
pub(super) type Refresh = fn(&mut Tx<'_>, &[(i64, i64)]) -> Result<()>;

/// Whether a row may be put back: a locked register, say. Asked before anything is.
pub(super) type Judge = fn(&Tx<'_>, i64, i64) -> Result<()>;

/// Something derived from the rows of one table, or a rule that undo must keep about them.
pub(super) struct Derived {
    /// The journalled table.
    pub(super) table: &'static str,
    /// True if all rows of one first key share it (the totals of a session): it is refreshed once for all of them.
    pub(super) by_first: bool,
    /// Called by undo and redo for every row they will touch, before anything is put back.
    pub(super) may_undo: Option<Judge>,
    /// Called by undo and redo for the rows they will touch, while they still stand: what is derived from them goes.
    pub(super) prepare: Option<Refresh>,
    /// Called by undo and redo for the rows they touched, after all rows are back.
    pub(super) refresh: Option<Refresh>,
}

/// Everything derived.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        table: "person",
        by_first: false,
        may_undo: None,
        prepare: Some(person::forget),
        refresh: Some(person::refresh),
    },
    Derived {
        table: "mark",
        by_first: true,
        may_undo: Some(totals::may_undo),
        prepare: None,
        refresh: Some(totals::refresh),
    },
    Derived {
        table: "session",
        by_first: true,
        may_undo: Some(totals::may_undo),
        prepare: None,
        refresh: Some(totals::refresh),
    },
];

/// Rebuilds something from rows and tells every difference, or looks at a rule that no CHECK can say.
pub(super) type Audit = fn(&Connection, &mut dyn FnMut(Finding)) -> Result<()>;

/// What `check` runs after the journal was replayed: derived tables, orphans, invariants.
pub(super) const AUDITS: &[Audit] = &[
    person::audit_terms,
    person::audit_prints,
    duplicates::blocks::audit,
    audits::registers,
    hours::monthly::audit,
    certificate::whole,
];

/// A derived table that a migration can make anew.
pub(super) struct Kept {
    /// Its name.
    pub(super) table: &'static str,
    /// Fills it, empty as it is, from every row there is, in memory that does not grow with the file. Runs inside the
    /// transaction of a migration, while no trigger stands.
    pub(super) fill: fn(&Connection) -> Result<()>,
}

/// Every derived table that a step may name in `rebuilds`.
pub(super) const KEPT: &[Kept] = &[
    Kept { table: "person_block", fill: duplicates::blocks::fill },
    Kept { table: "person_term", fill: person::fill_terms },
    Kept { table: "person_print", fill: person::fill_prints },
    Kept { table: "session_month", fill: hours::monthly::fill },
];

/// Empties and fills the tables named, each once.
pub(super) fn rebuild<'a>(conn: &Connection, named: impl Iterator<Item = &'a &'static str>) -> Result<()> {
    let named: BTreeSet<&str> = named.copied().collect();
    if named.is_empty() {
        return Ok(());
    }
    let cache = |kib: u32| conn.execute_batch(&format!("PRAGMA cache_size = -{kib}"));
    cache(schema::BULK_CACHE)?;
    for name in named {
        let kept = KEPT.iter().find(|kept| kept.table == name);
        let kept = kept.ok_or_else(|| Trouble::Damaged(format!("nobody knows how to fill the table {name}")))?;
        conn.execute(&format!("DELETE FROM {name}"), [])?;
        (kept.fill)(conn)?;
    }
    cache(schema::CACHE)?;
    Ok(())
}
