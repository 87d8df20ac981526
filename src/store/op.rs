//! The number under which what a clerk is typing will be written: drawn when she begins, kept with her draft, carried by the
//! Change that saves it. A draft that outlived its own saving — the program died in between — is known by it.

use super::{Result, Store, history};
use crate::domain::id::ChangeId;
use rusqlite::OptionalExtension;

/// An op number drawn before the Change that is to carry it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Op {
    /// 64 random bits; 0: none was drawn.
    pub number: i64,
    /// The last Change of the file when it was drawn: the one that carries it comes later.
    pub since: i64,
}

impl Store {
    /// Draws a number.
    pub fn draw_op(&self) -> Result<Op> {
        let since = self.conn()?.prepare_cached("SELECT max(id) FROM change")?.query_row([], |row| row.get(0))?;
        Ok(Op { number: self.numbers.next()?, since: Option::unwrap_or_default(since) })
    }

    /// The next Change carries this number, `None`: one of its own. It is taken back by whoever gave it, whatever came of
    /// the write.
    pub const fn carry(&mut self, op: Option<Op>) {
        self.carried = op;
    }

    /// The Change that carries a number: what became of a draft, or of a `Trouble::Unknown`, is asked with it.
    pub fn saved(&self, op: Op) -> Result<Option<ChangeId>> {
        if op.number == 0 {
            return Ok(None);
        }
        let found = self
            .conn()?
            .prepare_cached("SELECT id FROM change WHERE id > ?1 AND op = ?2 ORDER BY id LIMIT 1")?
            .query_row([op.since, op.number], |row| row.get(0))
            .optional()?;
        Ok(found.map(ChangeId))
    }

    /// The row of a table that a Change made; `None` if it made none there.
    pub fn made(&self, change: ChangeId, table: &str) -> Result<Option<i64>> {
        history::made(self, change, table)
    }
}
