//! Who has a term of the index, or one that begins so, within one block.

use super::leaves::Leaf;
use super::postings::Set;
use crate::store::Result;
use rusqlite::{CachedStatement, Row, params};

/// Adds those who have a term. A leaf was read.
pub(super) fn one(statement: &mut CachedStatement<'_>, at: i64, term: &str, to: &mut Set) -> Result<usize> {
    let mut rows = statement.query(params![at, term])?;
    if let Some(row) = rows.next()? {
        let mut leaf = leaf(row)?;
        while let Some((own, persons)) = leaf.next() {
            if own >= term.as_bytes() {
                if own == term.as_bytes() {
                    to.add_stored(persons);
                }
                break;
            }
        }
    }
    Ok(1)
}

/// Adds those who have a term, and those who have a longer one. After so many terms as `into` says it stops: everybody is
/// taken in, and `unsure` says so. Gives how many leaves were read.
pub(super) fn one_and_more(
    [one, more]: [&mut CachedStatement<'_>; 2],
    at: i64,
    term: &str,
    mut into: Takers<'_>,
    unsure: &mut bool,
) -> Result<usize> {
    // Mostly all of them stand on the leaf that may hold the term itself.
    let mut rows = one.query(params![at, term])?;
    let mut before = String::new();
    let mut leaves = 1;
    let mut end = End::Leaf;
    if let Some(row) = rows.next()? {
        before.push_str(row.get_ref(0)?.as_str().unwrap_or_default());
        end = into.read(leaf(row)?, term.as_bytes());
    }
    if end == End::Leaf {
        let mut rows = more.query(params![at, before, format!("{term}\u{10ffff}")])?;
        while end == End::Leaf
            && let Some(row) = rows.next()?
        {
            end = into.read(leaf(row)?, term.as_bytes());
            leaves += 1;
        }
    }
    if end == End::Patience {
        into.longer.fill();
        *unsure = true;
    }
    Ok(leaves)
}

/// Where those go who have a term or a longer one, and how many terms may still be read.
pub(super) struct Takers<'s> {
    pub(super) exact: &'s mut Set,
    pub(super) longer: &'s mut Set,
    pub(super) left: usize,
}

/// What reading a leaf ended with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Leaf,
    Terms,
    Patience,
}

impl Takers<'_> {
    fn read(&mut self, mut leaf: Leaf<'_>, term: &[u8]) -> End {
        let mut first = loop {
            match leaf.next() {
                Some((own, persons)) if own.starts_with(term) => {
                    if own.len() > term.len() {
                        break Some(persons);
                    }
                    self.exact.add_stored(persons);
                }
                Some((own, _)) if own < term => {}
                Some(_) => return End::Terms,
                None => return End::Leaf,
            }
        };
        // The rest of the leaf has longer terms, up to the first that begins otherwise.
        while let Some(persons) = first.take().or_else(|| leaf.next_alike(term.len())) {
            self.longer.add_stored(persons);
            self.left = self.left.saturating_sub(1);
            if self.left == 0 {
                return End::Patience;
            }
        }
        if leaf.is_read() { End::Leaf } else { End::Terms }
    }
}

/// A row of the index.
fn leaf<'r>(row: &'r Row<'_>) -> Result<Leaf<'r>> {
    let first = row.get_ref(0)?.as_bytes().unwrap_or_default();
    Ok(Leaf::new(first, row.get_ref(1)?.as_blob().unwrap_or_default()))
}
