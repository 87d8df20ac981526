//! Which Change is next to be undone or redone: read from the journal itself, so that it survives restarts.

use super::super::Result;
use super::super::chain::{self, Link};
use super::super::entry::{Key, Op};
use super::super::journal::TABLES;
use crate::domain::id::{ChangeId, ClerkId, CourseId, low};
use rusqlite::{Connection, OptionalExtension, params};
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

/// Where an undo looks for the clerk's last act.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Anywhere.
    #[default]
    Everywhere,
    /// On a record that is not made yet: only what was just read of.
    Nowhere,
    /// On one record: the low 32 bits of its id.
    Record(u32),
    /// In a group: on the course, its lines, their certificates and its sessions, but not on the sheets of these, which are
    /// a place of their own.
    Group(CourseId),
    /// On the sheets of a group.
    Sheets(CourseId),
}

impl From<Option<u32>> for Scope {
    fn from(record: Option<u32>) -> Self {
        record.map_or(Self::Everywhere, Self::Record)
    }
}

/// Acts of a sheet.
const SHEET: &[&str] = &["mark", "clear", "note", "rest-present", "mark-many", "validate", "unlock", "walk-in"];

/// Which Changes an undo looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    pub(super) scope: Scope,
    /// And this one.
    pub(super) said: Option<ChangeId>,
}

/// The same, what a course has looked up.
struct Within {
    reach: Reach,
    /// What changes are done on: low halves of ids.
    on: HashSet<i64>,
    /// The Change that made the group: a split was done on another.
    made: Option<i64>,
}

impl Within {
    fn new(conn: &Connection, reach: Reach) -> Result<Self> {
        let mut on = HashSet::new();
        let mut all = |sql: &str, course: CourseId| -> Result<()> {
            let mut statement = conn.prepare_cached(sql)?;
            let mut rows = statement.query([course.0])?;
            while let Some(row) = rows.next()? {
                on.insert(i64::from(low(row.get(0)?)));
            }
            Ok(())
        };
        let mut made = None;
        const SESSIONS: &str = "SELECT id FROM session WHERE course = ?1";
        match reach.scope {
            Scope::Everywhere | Scope::Nowhere => {}
            Scope::Record(own) => drop(on.insert(own.into())),
            Scope::Group(course) => {
                made = maker(conn, course)?;
                all("SELECT ?1", course)?;
                all("SELECT id FROM enrolment WHERE course = ?1", course)?;
                all(
                    "SELECT o.id FROM certificate o JOIN enrolment e ON e.id = o.enrolment WHERE e.course = ?1",
                    course,
                )?;
                all(SESSIONS, course)?;
            }
            Scope::Sheets(course) => all(SESSIONS, course)?,
        }
        Ok(Self { reach, on, made })
    }

    fn has(&self, change: i64, on: i64, act: &str) -> bool {
        let here = match self.reach.scope {
            Scope::Everywhere => true,
            Scope::Group(_) if self.made == Some(change) => true,
            Scope::Group(_) => self.on.contains(&on) && !SHEET.contains(&own_act(act)),
            Scope::Nowhere | Scope::Record(_) | Scope::Sheets(_) => self.on.contains(&on),
        };
        here || self.reach.said == Some(ChangeId(change))
    }
}

/// The Change that made a course; `None` if it is gone.
fn maker(conn: &Connection, course: CourseId) -> Result<Option<i64>> {
    let Some(table) = TABLES.iter().position(|table| *table == "course").and_then(|at| u8::try_from(at).ok()) else {
        return Ok(None);
    };
    let key = Key { table, k1: course.0, k2: 0 };
    let mut statement = conn.prepare_cached("SELECT chg FROM course WHERE id = ?1")?;
    let mut last = statement.query_row([course.0], |row| row.get::<_, i64>(0)).optional()?;
    while let Some(change) = last {
        match chain::entry(conn, change, key)? {
            Some(entry) if entry.op == Op::Insert => return Ok(Some(change)),
            entry => last = entry.and_then(|entry| entry.prev),
        }
    }
    Ok(None)
}

/// The clerk's own act behind `undo.mark` or `redo.mark`.
pub(in crate::store) fn own_act(act: &str) -> &str {
    act.strip_prefix("undo.").or_else(|| act.strip_prefix("redo.")).unwrap_or(act)
}

/// The Change to put back: for undo the clerk's newest act or redo that nothing has undone; for redo her newest undo that
/// nothing has undone, unless she has done something new since.
pub(super) fn target(conn: &Connection, clerk: ClerkId, reach: Reach, direction: Direction) -> Result<Option<Link>> {
    let within = Within::new(conn, reach)?;
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
        let act = super::super::reading::text(row, 4)?;
        if by != clerk.0 || !within.has(id, on, &act) {
            continue;
        }
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
