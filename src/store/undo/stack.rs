//! Which Change is next to be undone or redone: read from the journal itself, so that it survives restarts.

use super::super::Result;
use super::super::chain::{self, Link};
use crate::domain::id::{ChangeId, ClerkId};
use rusqlite::{Connection, params};
use std::collections::{HashMap, HashSet};

/// How far back undo looks.
const REACH: i64 = 20_000;

/// Acts that made the file or the clerk herself, and those that touched no row: undo passes them by.
const ROOTS: &[&str] = &["found", "sign-in", super::super::journal::REVEAL, super::super::journal::SCRUB];

/// Backwards or forwards again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Undo,
    Redo,
}

impl Direction {
    /// What the new Change's act begins with.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

/// Which Changes an undo looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// Those of one record's screen; `None`: all of them.
    pub(super) scope: Option<u32>,
    /// And this one.
    pub(super) said: Option<ChangeId>,
}

impl Reach {
    fn has(self, change: i64, scope: i64) -> bool {
        self.scope.is_none_or(|own| scope == i64::from(own)) || self.said == Some(ChangeId(change))
    }
}

/// The clerk's own act behind `undo.mark` or `redo.mark`.
pub(in crate::store) fn own_act(act: &str) -> &str {
    act.strip_prefix("undo.").or_else(|| act.strip_prefix("redo.")).unwrap_or(act)
}

/// The Change to put back: for undo the clerk's newest act or redo that nothing has undone; for redo her newest undo that
/// nothing has undone, unless she has done something new since.
pub(super) fn target(conn: &Connection, clerk: ClerkId, reach: Reach, direction: Direction) -> Result<Option<Link>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, undoes, clerk, scope, act FROM change
         WHERE id > (SELECT max(id) FROM change) - ?1 ORDER BY id DESC",
    )?;
    let mut rows = statement.query(params![REACH])?;
    let mut undone: HashSet<i64> = HashSet::new();
    let mut depths = Depths::default();
    while let Some(row) = rows.next()? {
        let (id, undoes): (i64, Option<i64>) = (row.get(0)?, row.get(1)?);
        if let Some(undoes) = undoes {
            undone.insert(undoes);
        }
        let (by, on): (i64, i64) = (row.get(2)?, row.get(3)?);
        if by != clerk.0 || !reach.has(id, on) {
            continue;
        }
        let act = super::super::reading::text(row, 4)?;
        if ROOTS.contains(&act.as_str()) {
            continue;
        }
        let is_undo = depths.is_odd(conn, id, undoes)?;
        let candidate = match direction {
            Direction::Undo => !is_undo,
            Direction::Redo => is_undo,
        };
        if candidate && !undone.contains(&id) {
            super::may_undo(own_act(&act))?;
            return Ok(Some(Link { id, clerk: by, act, scope: on, undoes }));
        }
        if direction == Direction::Redo && undoes.is_none() {
            return Ok(None);
        }
    }
    Ok(None)
}

/// How often a Change turns another around: an act 0, its undo 1, its redo 2 … Only whether it is odd is kept.
#[derive(Default)]
struct Depths(HashMap<i64, bool>);

impl Depths {
    fn is_odd(&mut self, conn: &Connection, id: i64, undoes: Option<i64>) -> Result<bool> {
        let mut path = Vec::new();
        let (mut at, mut next) = (id, undoes);
        let mut odd = loop {
            if let Some(known) = self.0.get(&at) {
                break *known;
            }
            path.push(at);
            let Some(undone) = next.filter(|undone| *undone < at) else {
                // Counted from the far end: the first step back below makes the act itself even.
                break true;
            };
            at = undone;
            next = chain::link(conn, at)?.undoes;
        };
        for change in path.into_iter().rev() {
            odd = !odd;
            self.0.insert(change, odd);
        }
        Ok(odd)
    }
}
