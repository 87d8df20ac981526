//! Every row, followed back through its Changes to its birth and compared with what they say.

use super::super::Result;
use super::super::entry::{Key, Op, Val};
use super::super::tables::{Shape, Tables};
use super::Report;
use super::finding::{plain, unread};
use super::orphans::Ties;
use super::shelf::Shelf;
use crate::domain::id::CentreId;
use crate::domain::message::Message;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use std::collections::HashSet;

/// Rows between two calls of `progress`.
const STRIDE: u64 = 4096;

/// The comparison under way.
pub(super) struct Rows<'c, 'r> {
    conn: &'c Connection,
    tables: &'c Tables,
    report: &'r mut Report,
    /// Keys already named, so that the search for missing rows does not name them again.
    named: &'r mut HashSet<Key>,
    shelf: Shelf<'c>,
    ties: Ties,
    walked: u64,
}

impl<'c, 'r> Rows<'c, 'r> {
    /// Gets ready.
    pub(super) fn new(
        conn: &'c Connection,
        tables: &'c Tables,
        report: &'r mut Report,
        named: &'r mut HashSet<Key>,
    ) -> Result<Self> {
        Ok(Self { conn, tables, report, named, shelf: Shelf::new(conn)?, ties: Ties::read(conn, tables)?, walked: 0 })
    }

    /// Entries that rows led to.
    pub(super) fn walked(&self) -> u64 {
        self.walked
    }

    /// Every row of every table, then every row that is gone.
    pub(super) fn whole(&mut self, progress: &mut dyn FnMut(u64)) -> Result<()> {
        let tables = self.tables;
        for (number, shape) in (0u8..).zip(&tables.journalled) {
            self.table(number, shape, progress)?;
        }
        let mut statement = self.conn.prepare("SELECT tbl, k1, k2, chg FROM gone")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let key = Key { table: row.get(0)?, k1: row.get(1)?, k2: row.get(2)? };
            let Ok(shape) = tables.shape(key.table) else {
                self.blame(key, 0, Message::new("check-gone-table"));
                continue;
            };
            self.follow(key, shape, row.get(3)?, None);
        }
        Ok(())
    }

    fn table(&mut self, table: u8, shape: &Shape, progress: &mut dyn FnMut(u64)) -> Result<()> {
        let keys: Vec<&str> =
            shape.key.iter().filter_map(|column| shape.columns.get(*column).map(String::as_str)).collect();
        let sql = format!("SELECT {} FROM {} ORDER BY {}", shape.columns.join(", "), shape.name, keys.join(", "));
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut done = 0u64;
        while let Some(row) = rows.next()? {
            let part = |rank: usize| shape.key.get(rank).map_or(Ok(0), |column| row.get(*column));
            let key = Key { table, k1: part(0)?, k2: part(1)? };
            self.references(key, row)?;
            self.row(key, shape, row)?;
            done += 1;
            if done.is_multiple_of(STRIDE) {
                progress(self.walked);
            }
        }
        Ok(())
    }

    fn references(&mut self, key: Key, row: &Row<'_>) -> Result<()> {
        for tie in self.ties.of(key.table) {
            if let ValueRef::Integer(id) = row.get_ref(tie.column)?
                && !self.ties.holds(tie, id)
            {
                let parent = &self.tables.shape(tie.parent)?.name;
                let said = Message::new("check-row-tie")
                    .with("table", parent.as_str())
                    .with("record", CentreId(id).to_string());
                self.report.blame_row(tie.check, 0, self.tables, key, said);
            }
        }
        Ok(())
    }

    /// One row. Most were born in the Change that last touched them: those are compared in place.
    fn row(&mut self, key: Key, shape: &Shape, row: &Row<'_>) -> Result<()> {
        let ValueRef::Integer(change) = row.get_ref(shape.chg)? else {
            self.blame(key, 0, Message::new("check-row-stamp"));
            return Ok(());
        };
        let mut cells = Vec::with_capacity(shape.columns.len());
        if let Some(head) = self.shelf.entry(change, key, &mut cells)?
            && head.op == Op::Insert
            && head.prev.is_none()
        {
            let mut cells = cells.iter().peekable();
            let mut fits = true;
            for column in (0..shape.columns.len()).filter(|column| !shape.is_implied(*column)) {
                let said = cells.next_if(|cell| usize::from(cell.0) == column).map_or(ValueRef::Null, |cell| cell.2);
                fits &= row.get_ref(column)? == said;
            }
            if fits && cells.peek().is_none() {
                self.walked += 1;
                return Ok(());
            }
        }
        let image = (0..shape.columns.len())
            .map(|column| row.get_ref(column).map(Val::from))
            .collect::<rusqlite::Result<_>>()?;
        self.follow(key, shape, change, Some(image));
        Ok(())
    }

    /// Goes back through a row's Changes, undoing each on `image` (`None`: the row is not there), and names what does not fit.
    fn follow(&mut self, key: Key, shape: &Shape, last: i64, mut image: Option<Vec<Val>>) {
        let mut change = last;
        loop {
            let step = match self.back(key, shape, change, &mut image) {
                Ok(step) => step,
                Err(why) => {
                    self.blame(key, change, why);
                    return;
                }
            };
            self.walked += 1;
            match step {
                Some(before) if before < change => change = before,
                Some(_) => return self.blame(key, change, Message::new("check-row-forward")),
                None if image.is_some() => {
                    return self.blame(key, change, Message::new("check-row-birth"));
                }
                None => return,
            }
        }
    }

    /// One step back: checks that `image` is what the Change left, makes it what the Change found, and returns the one before.
    fn back(
        &mut self,
        key: Key,
        shape: &Shape,
        change: i64,
        image: &mut Option<Vec<Val>>,
    ) -> std::result::Result<Option<i64>, Message> {
        let mut cells = Vec::new();
        let found = self.shelf.entry(change, key, &mut cells);
        let head = found.map_err(|trouble| unread(&trouble))?.ok_or_else(|| Message::new("check-row-unknown"))?;
        if (head.op == Op::Delete) != image.is_none() {
            let deleted = head.op == Op::Delete;
            return Err(Message::new(if deleted { "check-row-deleted" } else { "check-row-left" }));
        }
        let now = image.get_or_insert_with(|| vec![Val::Null; shape.columns.len()]);
        let mut seen = cells.iter().peekable();
        for (column, value) in now.iter_mut().enumerate() {
            if shape.is_implied(column) {
                continue;
            }
            let cell = seen.next_if(|cell| usize::from(cell.0) == column);
            let said = match (cell, head.op) {
                (Some(cell), _) => cell.2,
                // What an update does not name, it did not change.
                (None, Op::Update) => continue,
                (None, Op::Insert | Op::Delete) => ValueRef::Null,
            };
            if value.as_ref() != said {
                let name = shape.columns.get(column).map_or("?", String::as_str);
                return Err(Message::new("check-row-value")
                    .with("column", name)
                    .with("found", plain(value.as_ref()))
                    .with("left", plain(said)));
            }
            *value = cell.map_or(Val::Null, |cell| cell.1.into());
        }
        if seen.peek().is_some() {
            return Err(Message::new("check-row-column"));
        }
        if head.op == Op::Insert {
            *image = None;
        }
        Ok(head.prev)
    }

    fn blame(&mut self, key: Key, change: i64, said: Message) {
        self.named.insert(key);
        self.report.blame_row("row", change, self.tables, key, said);
    }
}
