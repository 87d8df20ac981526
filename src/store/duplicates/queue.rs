//! The pairs of the whole registry that may be one person: block after block, in memory that does not grow with the file.

use super::super::person::{COLUMNS, from_row};
use super::super::{Result, Store};
use super::is_distinct;
use super::leaves::{self, Leaf};
use crate::domain::id::PersonId;
use crate::domain::matching::blocks::{Block, Kind, ROUGHLY, day_of_year, is_about, is_day, may, year};
use crate::domain::matching::{Comparison, Ears, Ready, compare_if, compare_ready};
use rusqlite::Connection;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

/// Two records that may be one person.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// The older record.
    pub one: PersonId,
    /// The newer one.
    pub other: PersonId,
    /// What each field says.
    pub found: Comparison,
}

/// What the registry holds.
#[derive(Clone, Debug, Default)]
pub struct Pairs {
    /// The likeliest first, as many as were asked for; the others are counted, and come when these are decided.
    pub pairs: Vec<Pair>,
    /// All of them, of those that were looked at.
    pub all: usize,
    /// Comparisons made.
    pub compared: u64,
}

/// Somebody of a block.
struct Member {
    born: i64,
    person: i64,
}

/// Those who share a word and were born in about one year, which one of them knows no better, are compared where they are no
/// more than this: a word that many bear tells little, and another shared word brings them together all the same.
const FEW: usize = 1024;

/// Goes through the registry and keeps the `most` likeliest pairs. `progress` is told in thousandths and stops it with `false`: `None` then.
pub fn pairs(store: &Store, most: usize, progress: &mut dyn FnMut(u32) -> bool) -> Result<Option<Pairs>> {
    let conn = store.conn()?;
    let all: i64 = conn.query_row("SELECT count(*) FROM person_block", [], |row| row.get(0))?;
    let mut walk = Walk::new(conn, most);
    let mut leaves = conn.prepare(leaves::ALL)?;
    let mut rows = leaves.query([])?;
    let (mut seen, mut told) = (0_i64, 0);
    let (mut open, mut members): (Option<i64>, Vec<Member>) = (None, Vec::new());
    while let Some(row) = rows.next()? {
        for [block, born, person] in Leaf::of(row)? {
            if open != Some(block) {
                walk.block(open, &members)?;
                members.clear();
                open = Some(block);
            }
            members.push(Member { born, person });
        }
        seen += 1;
        let share = u32::try_from(seen.saturating_mul(1000) / all.max(1)).unwrap_or(1000);
        if share != told {
            told = share;
            if !progress(share) {
                return Ok(None);
            }
        }
    }
    walk.block(open, &members)?;
    walk.end().map(Some)
}

/// The index of blocks in its order: block, birth, person. What a bench gives to another program for comparison.
#[doc(hidden)]
pub fn entries(store: &Store, mut each: impl FnMut([i64; 3])) -> Result<()> {
    let mut leaves = store.conn()?.prepare(leaves::ALL)?;
    let mut rows = leaves.query([])?;
    while let Some(row) = rows.next()? {
        Leaf::of(row)?.for_each(&mut each);
    }
    Ok(())
}

/// A walk through the blocks.
struct Walk<'a> {
    conn: &'a Connection,
    most: usize,
    ears: Ears,
    ready: HashMap<i64, Option<Ready>>,
    /// Those found, likeliest first: score in millionths, then the ids.
    found: BTreeSet<(Reverse<u32>, i64, i64)>,
    /// What is in `found` or was, so that a pair of several blocks is counted once.
    met: BTreeSet<(i64, i64)>,
    compared: u64,
}

impl<'a> Walk<'a> {
    fn new(conn: &'a Connection, most: usize) -> Self {
        Self {
            conn,
            most,
            ears: Ears::default(),
            ready: HashMap::new(),
            found: BTreeSet::new(),
            met: BTreeSet::new(),
            compared: 0,
        }
    }

    /// Compares those of one block whose births are not surely two.
    fn block(&mut self, block: Option<i64>, members: &[Member]) -> Result<()> {
        let Some(block) = block else { return Ok(()) };
        self.ready.clear();
        self.ears.rest();
        if (Block { block, born: 0 }).kind() == Kind::Word {
            return self.word(members);
        }
        for (at, one) in members.iter().enumerate() {
            for other in members.iter().skip(at + 1).filter(|other| may(one.born, other.born)) {
                self.pair(one.person, other.person)?;
            }
        }
        Ok(())
    }

    /// Those who share a word: of one year, of one day of two years, and where they are few of about one year. Members come by
    /// their births.
    fn word(&mut self, members: &[Member]) -> Result<()> {
        let few = members.len() <= FEW;
        for (at, one) in members.iter().enumerate() {
            for other in members.iter().skip(at + 1) {
                let apart = year(other.born) - year(one.born);
                if apart > if few { ROUGHLY } else { 0 } {
                    break;
                }
                if apart == 0 && may(one.born, other.born) || apart > 0 && is_about(one.born, other.born) {
                    self.pair(one.person, other.person)?;
                }
            }
        }
        let mut days: Vec<&Member> = members.iter().filter(|one| is_day(one.born)).collect();
        days.sort_by_key(|one| day_of_year(one.born));
        for of_day in days.chunk_by(|one, other| day_of_year(one.born) == day_of_year(other.born)) {
            for (at, one) in of_day.iter().enumerate() {
                let later = of_day.iter().skip(at + 1).filter(|other| year(one.born) != year(other.born));
                for other in later.filter(|other| may(one.born, other.born)) {
                    self.pair(one.person, other.person)?;
                }
            }
        }
        Ok(())
    }

    fn pair(&mut self, one: i64, other: i64) -> Result<()> {
        let (one, other) = (one.min(other), one.max(other));
        if one == other || self.met.contains(&(one, other)) {
            return Ok(());
        }
        self.load(one)?;
        self.load(other)?;
        let (Some(Some(a)), Some(Some(b))) = (self.ready.get(&one), self.ready.get(&other)) else { return Ok(()) };
        self.compared += 1;
        let Some(found) = compare_if(&mut self.ears, a, b, Comparison::possible) else { return Ok(()) };
        if is_distinct(self.conn, PersonId(one), PersonId(other))? {
            return Ok(());
        }
        self.met.insert((one, other));
        let millionths = (found.score * 1e6).round() as u32;
        self.found.insert((Reverse(millionths), one, other));
        if self.found.len() > self.most {
            self.found.pop_last();
        }
        Ok(())
    }

    fn load(&mut self, id: i64) -> Result<()> {
        if self.ready.contains_key(&id) {
            return Ok(());
        }
        let ready = read(self.conn, id)?;
        self.ready.insert(id, ready);
        Ok(())
    }

    fn end(mut self) -> Result<Pairs> {
        let mut pairs = Vec::with_capacity(self.found.len());
        for (_, one, other) in &self.found {
            if let (Some(a), Some(b)) = (read(self.conn, *one)?, read(self.conn, *other)?) {
                pairs.push(Pair {
                    one: PersonId(*one),
                    other: PersonId(*other),
                    found: compare_ready(&mut self.ears, &a, &b),
                });
            }
        }
        Ok(Pairs { pairs, all: self.met.len(), compared: self.compared })
    }
}

fn read(conn: &Connection, id: i64) -> Result<Option<Ready>> {
    let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM person p WHERE p.id = ?1"))?;
    let mut rows = statement.query([id])?;
    Ok(match rows.next()? {
        Some(row) => Some(Ready::new(&from_row(row)?.0.person)),
        None => None,
    })
}
