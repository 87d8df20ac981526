//! The Change in progress: what the triggers report, net per row, until it is bound into a body.
//!
//! Kept in memory up to a cap, then spilled in sorted runs (`runs.rs`) that are merged when the Change is bound, so that
//! an import of any size stays flat and may still touch a row as often as it likes.

use super::body::{self, Frame, Head, Seen};
use super::entry::{Cell, Entry, Key, Op, Val};
use super::lane::Lane;
use super::runs::{Merged, Runs};
use super::tables::{Shape, Tables};
use super::{Result, Trouble};
use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Bytes of entries held before they are spilled.
const CAP: usize = 4 << 20;

/// Shared by the connection's functions and the write under way.
#[derive(Clone, Default)]
pub(super) struct Register(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    tables: Arc<Tables>,
    open: Option<Open>,
}

struct Open {
    frame: Frame,
    entries: BTreeMap<Key, Entry>,
    weight: usize,
    /// Rows inserted in order while triggers are off. What happens to them later stands in `entries`.
    lanes: Vec<Lane>,
    runs: Option<Runs>,
    /// Why only rollback remains.
    poison: Option<String>,
    /// The Change of which a part is being erased.
    redacts: Option<i64>,
}

impl Register {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Registers `najma_row`, `najma_change`, `najma_redacts` and `najma_here` on a connection.
    pub(super) fn attach(&self, conn: &Connection) -> Result<()> {
        // INNOCUOUS: with trusted_schema=OFF triggers may call nothing else. Not DETERMINISTIC: they are called for their effect.
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
        let own = self.clone();
        conn.create_scalar_function("najma_row", -1, flags, move |ctx| {
            let mut state = own.state();
            let count = ctx.len();
            let outcome = state.row(count, |at| ctx.get_raw(at));
            outcome.map_err(|why| {
                if let Some(open) = &mut state.open {
                    open.poison.get_or_insert_with(|| why.clone());
                }
                Error::UserFunctionError(why.into())
            })
        })?;
        let own = self.clone();
        conn.create_scalar_function("najma_change", 0, flags, move |_| {
            Ok(own.state().open.as_ref().map(|open| open.frame.change))
        })?;
        let own = self.clone();
        conn.create_scalar_function("najma_redacts", 0, flags, move |_| {
            Ok(own.state().open.as_ref().and_then(|open| open.redacts))
        })?;
        let own = self.clone();
        conn.create_scalar_function("najma_here", 0, flags, move |_| {
            if own.state().open.is_some() { Ok(1) } else { Err(Error::UserFunctionError("no Change is open".into())) }
        })?;
        Ok(())
    }

    /// Tells it the tables of the file.
    pub(super) fn learn(&self, tables: Arc<Tables>) {
        self.state().tables = tables;
    }

    /// Opens a Change.
    pub(super) fn open(&self, frame: Frame) {
        self.state().open = Some(Open {
            frame,
            entries: BTreeMap::new(),
            weight: 0,
            lanes: Vec::new(),
            runs: None,
            poison: None,
            redacts: None,
        });
    }

    /// Closes it, whatever became of it.
    pub(super) fn close(&self) {
        self.state().open = None;
    }

    /// Says of which Change a part is being erased; `None`: of none any more.
    pub(super) fn redact(&self, change: Option<i64>) {
        if let Some(open) = &mut self.state().open {
            open.redacts = change;
        }
    }

    /// Notes that a statement failed: only rollback remains.
    pub(super) fn poison(&self, why: &str) {
        if let Some(open) = &mut self.state().open {
            open.poison.get_or_insert_with(|| why.to_owned());
        }
    }

    /// Why only rollback remains, if so.
    pub(super) fn poisoned(&self) -> Option<String> {
        self.state().open.as_ref()?.poison.clone()
    }

    /// Notes a row that was inserted while triggers were off, as its trigger would have: its columns as they were bound,
    /// those left out NULL.
    pub(super) fn inserted(&self, table: u8, row: &[ValueRef<'_>]) -> Result<()> {
        let mut state = self.state();
        let outcome = state.inserted(table, row);
        outcome.map_err(|why| {
            if let Some(open) = &mut state.open {
                open.poison.get_or_insert_with(|| why.clone());
            }
            Trouble::Damaged(why)
        })
    }

    /// Spills what is held if it is much. `beside` is the database: its directory takes the nameless file.
    pub(super) fn relieve(&self, beside: &Path) -> Result<()> {
        let mut state = self.state();
        let Some(open) = state.open.as_mut() else { return Ok(()) };
        let lanes = open.lanes.iter().map(Lane::weight);
        if lanes.fold(open.weight, usize::saturating_add) <= CAP {
            return Ok(());
        }
        let runs = match &mut open.runs {
            Some(runs) => runs,
            none => none.insert(Runs::beside(beside, open.frame)?),
        };
        // The lanes first: what happened to their rows since is to come after them.
        for lane in &mut open.lanes {
            runs.add_blocks(lane.take())?;
        }
        runs.add(std::mem::take(&mut open.entries).into_values())?;
        open.weight = 0;
        Ok(())
    }

    /// Takes the net effect out, in the order of keys. The Change stays open: its own rows are still to be written.
    pub(super) fn take(&self) -> Option<Merged> {
        let mut state = self.state();
        let open = state.open.as_mut()?;
        open.weight = 0;
        let lanes = open.lanes.iter_mut().map(Lane::take).collect();
        Some(Merged::new(open.runs.take(), lanes, std::mem::take(&mut open.entries), open.frame))
    }

    /// True if rows were touched after `take`.
    pub(super) fn has_more(&self) -> bool {
        self.state()
            .open
            .as_ref()
            .is_some_and(|open| !open.entries.is_empty() || !open.lanes.iter().all(Lane::is_empty))
    }
}

impl State {
    /// One call of `najma_row(table, op, old…, new…)`.
    fn row<'a>(&mut self, count: usize, argument: impl Fn(usize) -> ValueRef<'a>) -> std::result::Result<bool, String> {
        if count < 2 {
            return Err("najma_row needs a table and an op".to_owned());
        }
        let open = self.open.as_mut().ok_or("no Change is open")?;
        let (ValueRef::Integer(table), ValueRef::Integer(op)) = (argument(0), argument(1)) else {
            return Err("najma_row needs numbers for table and op".to_owned());
        };
        let table = u8::try_from(table).map_err(|_| "no such table number")?;
        let shape = self.tables.journalled.get(usize::from(table)).ok_or("no such table number")?;
        let op = u64::try_from(op).ok().and_then(Op::from_code).ok_or("no such op")?;
        let width = shape.columns.len();
        let sides = if op == Op::Update { 2 } else { 1 };
        if count != 2 + sides * width {
            return Err(format!("the triggers of {} are stale", shape.name));
        }
        let old = |column: usize| argument(2 + column);
        let new = |column: usize| argument(2 + (sides - 1) * width + column);
        let change = open.frame.change;
        let key = match op {
            Op::Delete => key(table, shape, &old)?,
            _ => key(table, shape, &new)?,
        };
        if op == Op::Update && key != self::key(table, shape, &old)? {
            return Err(format!("a key of {} was changed", shape.name));
        }
        if op != Op::Delete {
            stands(shape, change, &new, |at| op == Op::Insert || old(at) != new(at))?;
        }
        let prev = if op == Op::Insert {
            None
        } else {
            match old(shape.chg) {
                ValueRef::Integer(prev) if prev <= change => Some(prev),
                _ => return Err(format!("{}.chg is in the future", shape.name)),
            }
        };
        let mut cells = Vec::new();
        for column in (0..width).filter(|column| !shape.is_implied(*column)) {
            let (before, after) = match op {
                Op::Insert => (ValueRef::Null, new(column)),
                Op::Update => (old(column), new(column)),
                Op::Delete => (old(column), ValueRef::Null),
            };
            if before != after {
                cells.push(Cell {
                    column: u8::try_from(column).map_err(|_| "too many columns")?,
                    before: Val::from(before),
                    after: Val::from(after),
                });
            }
        }
        open.note(Entry { key, op, prev, cells })?;
        Ok(true)
    }

    /// A row inserted while triggers were off.
    fn inserted(&mut self, table: u8, row: &[ValueRef<'_>]) -> std::result::Result<(), String> {
        let open = self.open.as_mut().ok_or("no Change is open")?;
        let shape = self.tables.journalled.get(usize::from(table)).ok_or("no such table number")?;
        if row.len() > shape.columns.len() {
            return Err(format!("a row of {} has too many columns", shape.name));
        }
        let new = |column: usize| row.get(column).copied().unwrap_or(ValueRef::Null);
        let key = key(table, shape, &new)?;
        stands(shape, open.frame.change, &new, |_| true)?;
        let mut cells: Vec<Seen<'_>> = Vec::with_capacity(row.len());
        let told = (0_u8..)
            .zip(row)
            .filter(|(column, value)| **value != ValueRef::Null && !shape.is_implied(usize::from(*column)));
        cells.extend(told.map(|(column, value)| (column, ValueRef::Null, *value)));
        if !open.entries.contains_key(&key) && open.lane(table).push(key, &cells) {
            return Ok(());
        }
        let head = Head { key, op: Op::Insert, prev: None };
        Ok(open.note(body::own(head, &cells))?)
    }
}

impl Open {
    /// The lane of a table.
    fn lane(&mut self, table: u8) -> &mut Lane {
        let at = self.lanes.iter().position(|lane| lane.table() == table).unwrap_or(self.lanes.len());
        if at == self.lanes.len() {
            self.lanes.push(Lane::new(table, self.frame));
        }
        &mut self.lanes[at]
    }

    fn note(&mut self, entry: Entry) -> std::result::Result<(), &'static str> {
        let whole = match self.entries.remove(&entry.key) {
            None => Some(entry),
            Some(first) => {
                self.weight = self.weight.saturating_sub(first.weight());
                first.then(entry)?
            }
        };
        if let Some(whole) = whole {
            self.weight = self.weight.saturating_add(whole.weight());
            self.entries.insert(whole.key, whole);
        }
        Ok(())
    }
}

/// Refuses a row that is to stand but bears another Change, or a text that would be read only as far as its NUL where it is
/// `new`.
fn stands<'a>(
    shape: &Shape,
    change: i64,
    side: &impl Fn(usize) -> ValueRef<'a>,
    new: impl Fn(usize) -> bool,
) -> std::result::Result<(), String> {
    if side(shape.chg) != ValueRef::Integer(change) {
        return Err(format!("{}.chg is not the open Change", shape.name));
    }
    match (0..shape.columns.len()).find(|at| cut(side(*at)) && new(*at)) {
        Some(column) => {
            Err(format!("{}.{} would hold a NUL", shape.name, shape.columns.get(column).map_or("", String::as_str)))
        }
        None => Ok(()),
    }
}

/// True for a text with a NUL in it: SQLite's own functions stop there, so a search would miss what a list shows.
fn cut(value: ValueRef<'_>) -> bool {
    matches!(value, ValueRef::Text(bytes) if bytes.contains(&0))
}

fn key<'a>(table: u8, shape: &Shape, side: &impl Fn(usize) -> ValueRef<'a>) -> std::result::Result<Key, String> {
    let part = |rank: usize| match shape.key.get(rank) {
        None => Ok(0),
        Some(column) => match side(*column) {
            ValueRef::Integer(n) => Ok(n),
            _ => Err(format!("a key of {} is no number", shape.name)),
        },
    };
    Ok(Key { table, k1: part(0)?, k2: part(1)? })
}

impl From<super::body::Broken> for Trouble {
    fn from(broken: super::body::Broken) -> Self {
        Self::Damaged(format!("a journal body: {broken}"))
    }
}
