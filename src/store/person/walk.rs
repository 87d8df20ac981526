//! A search walks through the index, block after block, newest first, and meets the words typed in each.

use super::known::{Helping, Known};
use super::leaves;
use super::postings::{self, Set, block};
use super::taking::{Takers, one, one_and_more};
use super::{COLUMNS, unmasked};
use crate::domain::matching::Keys;
use crate::domain::order;
use crate::domain::person::PersonRow;
use crate::domain::privacy;
use crate::domain::search::{Nearness, Query, Rank, SOUND, Word};
use crate::store::Result;
use rusqlite::{CachedStatement, Connection, OptionalExtension};

/// Fewest terms of the index that one word may read in a block before it is cheaper to look at the persons themselves, and
/// how many more for each person in question: a phone begins like every other, and a hundred terms of a leaf are read as
/// soon as one person.
const PATIENCE: (usize, usize) = (2048, 128);

/// How many leaves of the index are read while one person is looked at.
const LOOK: usize = 3;

/// Persons looked at one by one, and how many must be found by then, for a search to go no further back: a beginning of one or
/// two letters is still being typed.
const GAZE: (usize, usize) = (300, 40);

/// Blocks walked for as many as are wanted before those who only begin so, or sound so, are enough: beyond the newest quarter of
/// a million the very words are no longer waited for.
const BLOCKS: usize = 32;

/// Those who have every word of a query, nearest kinds first, and as many as are wanted at most.
pub(super) fn walk(conn: &Connection, known: &mut Known, query: &Query, most: usize) -> Result<Vec<Seen>> {
    let mut walk = Walk::new(conn, known, query, most)?;
    let mut before = i64::MAX;
    for walked in 1.. {
        let Some(at) = walk.block_before(before)? else { break };
        walk.block(at)?;
        if walk.exact.len() >= most || walk.is_enough() || (walked >= BLOCKS && walk.found() >= most) {
            break;
        }
        before = at << postings::BITS;
    }
    walk.read()
}

/// One search under way.
struct Walk<'a> {
    one: CachedStatement<'a>,
    more: CachedStatement<'a>,
    person: CachedStatement<'a>,
    newest: CachedStatement<'a>,
    query: &'a Query,
    known: &'a mut Known,
    helping: Helping,
    /// The words, those that say most first: at first as far as their length tells it, then by how many they named.
    words: Vec<Asked<'a>>,
    articles: bool,
    most: usize,
    /// Found by their very words, by beginnings, by sound.
    exact: Vec<Found>,
    begun: Vec<Found>,
    heard: Vec<Found>,
    sets: Sets,
    keys: Keys,
    /// Persons looked at one by one.
    looked: usize,
}

/// A word looked for, and what it said in the blocks where it was asked.
#[derive(Clone, Copy)]
struct Asked<'a> {
    word: &'a Word,
    /// Its place among the words typed, as a bit.
    bit: u16,
    blocks: usize,
    persons: usize,
    /// Leaves of the index that it took.
    leaves: usize,
}

impl Asked<'_> {
    /// Whom it names in a block, as far as is known.
    fn names(&self) -> usize {
        self.persons.checked_div(self.blocks).unwrap_or(postings::SPAN)
    }

    /// True if it takes as long to ask the index of it in a block as to look at so many persons.
    fn outweighs(&self, persons: usize) -> bool {
        self.leaves.checked_div(self.blocks).is_some_and(|leaves| persons * LOOK <= leaves)
    }
}

/// Somebody found: her id, and all of her where she had to be looked at for that.
struct Found(i64, Option<Seen>);

/// Somebody who was looked at.
pub(super) struct Seen {
    /// How near she comes.
    pub(super) rank: Rank,
    /// Those who are equally near come in this order.
    pub(super) order: String,
    /// All of her.
    pub(super) row: Box<PersonRow>,
}

/// Those of a block who have the words met so far, and the word under way: exactly, begun, heard.
struct Sets {
    all: [Set; 3],
    word: [Set; 3],
}

/// What is known of those who are in all words of a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// How near they come.
    Sure,
    /// A word has too many terms: only who has the very words is known.
    Unsure,
    /// Not every word was asked.
    Asking,
}

/// How far this block is looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Depth {
    Exact,
    Begins,
    Heard,
}

impl<'a> Walk<'a> {
    fn new(conn: &'a Connection, known: &'a mut Known, query: &'a Query, most: usize) -> Result<Self> {
        let asked = |(nth, word)| Asked { word, bit: 1_u16 << nth, blocks: 0, persons: 0, leaves: 0 };
        let mut words: Vec<Asked<'_>> = query.words.iter().enumerate().map(asked).collect();
        // A long word says more than a short one, and a number that is only begun says least.
        order::by_key(&mut words, |Asked { word, .. }| {
            let length = word.length();
            (word.heard.is_none() && !word.whole && length < 6, std::cmp::Reverse(length))
        });
        let helping = known.helping(query);
        let empty = || [Set::empty(), Set::empty(), Set::empty()];
        Ok(Self {
            one: conn.prepare_cached(leaves::ONE)?,
            more: conn.prepare_cached(leaves::MORE)?,
            person: conn.prepare_cached(&format!("SELECT {COLUMNS} FROM person p WHERE p.id = ?1"))?,
            newest: conn.prepare_cached("SELECT max(id) FROM person WHERE id < ?1")?,
            query,
            known,
            helping,
            words,
            articles: query.articles(),
            most,
            exact: Vec::new(),
            begun: Vec::new(),
            heard: Vec::new(),
            sets: Sets { all: empty(), word: empty() },
            keys: Keys::default(),
            looked: 0,
        })
    }

    /// The block of the newest person before an id.
    fn block_before(&mut self, before: i64) -> Result<Option<i64>> {
        // Mostly the blocks follow each other, and a phrase knows that somebody stands there.
        let next = block(before) - 1;
        let mut phrases = [self.helping.before, self.helping.wider].into_iter().flatten();
        if before == block(before) << postings::BITS && phrases.any(|phrase| self.known.has(phrase, next)) {
            return Ok(Some(next));
        }
        let id: Option<i64> = self.newest.query_row([before], |row| row.get(0))?;
        Ok(id.map(block))
    }

    fn is_enough(&self) -> bool {
        self.looked >= GAZE.0 && self.found() >= GAZE.1
    }

    fn found(&self) -> usize {
        self.exact.len() + self.begun.len() + self.heard.len()
    }

    fn depth(&self) -> Depth {
        let (exact, begun, heard) = (self.exact.len(), self.begun.len(), self.heard.len());
        if exact + begun >= self.most {
            Depth::Exact
        } else if exact + begun + heard >= self.most {
            Depth::Begins
        } else {
            Depth::Heard
        }
    }

    fn block(&mut self, at: i64) -> Result<()> {
        let depth = self.depth();
        let wide = depth as usize;
        let trust = if self.are_few(at) { Trust::Asking } else { self.meet_all(at, depth)? };
        if self.sets.all.get(wide).is_some_and(|all| !all.is_empty()) {
            self.note(at, wide, trust)?;
        }
        let whole = self.helping.whole.filter(|_| self.depth() == Depth::Heard && trust != Trust::Unsure);
        if let Some(whole) = whole {
            self.known.keep(whole, at, &self.sets.all);
        }
        Ok(())
    }

    /// True if so few were left before the last letter that they are sooner looked at: then they are in `sets.all`.
    fn are_few(&mut self, at: i64) -> bool {
        let Some(wider) = self.helping.wider else { return false };
        if !self.known.read(wider, at, &mut self.sets.word) {
            return false;
        }
        let [_, _, everybody] = &self.sets.word;
        let left = everybody.count();
        let last = self.words.iter().max_by_key(|asked| asked.bit);
        if left > 0 && !last.is_some_and(|last| last.outweighs(left)) {
            return false;
        }
        self.sets.all.iter_mut().for_each(|set| set.copy(everybody));
        true
    }

    /// Meets all words.
    fn meet_all(&mut self, at: i64, depth: Depth) -> Result<Trust> {
        let helps = self.helping.phrases.iter().find(|phrase| self.known.read(**phrase, at, &mut self.sets.all));
        let mut done = helps.map_or(0, |phrase| phrase.words);
        if helps.is_none() {
            self.sets.all.iter_mut().for_each(Set::fill);
        }
        // Those before the last word by themselves, if it is not that one which says most.
        let first = self.words.first().map_or(0, |asked| asked.bit);
        let before = self.helping.before.filter(|before| {
            depth == Depth::Heard && before.words & !done != 0 && done & !before.words == 0 && before.words & first != 0
        });
        let mut trust = Trust::Sure;
        if let Some(before) = before {
            trust = self.ask(at, depth, &mut done, before.words, false)?;
            if trust == Trust::Sure {
                self.known.keep(before, at, &self.sets.all);
            }
        }
        let rest = self.ask(at, depth, &mut done, u16::MAX, true)?;
        // Whoever names fewest is asked first in the next block, and mostly no other need be.
        order::by_key(&mut self.words, Asked::names);
        Ok(if rest == Trust::Sure { trust } else { rest })
    }

    /// Meets those of the words that are not done yet, until nobody is left or, where that `may` be, so few that they are
    /// sooner looked at.
    fn ask(&mut self, at: i64, depth: Depth, done: &mut u16, words: u16, may: bool) -> Result<Trust> {
        let wide = depth as usize;
        let mut trust = Trust::Sure;
        for n in 0..self.words.len() {
            let Some(asked) = self.words.get(n).copied() else { break };
            if asked.bit & words & !*done == 0 {
                continue;
            }
            let left = self.sets.all.get(wide).map_or(0, Set::count);
            if left == 0 {
                break;
            }
            if may && asked.outweighs(left) {
                return Ok(Trust::Asking);
            }
            *done |= asked.bit;
            let few = PATIENCE.0 + PATIENCE.1 * left;
            let (unsure, leaves) = self.meet(at, asked.word, depth, few)?;
            if unsure {
                trust = Trust::Unsure;
            }
            if let (Some(asked), Some(own)) = (self.words.get_mut(n), self.sets.word.get(wide)) {
                asked.blocks += 1;
                asked.persons += own.count();
                asked.leaves += leaves;
            }
            for (all, own) in self.sets.all.iter_mut().zip(&self.sets.word) {
                all.meet(own);
            }
        }
        Ok(trust)
    }

    /// Reads the word's persons of a block into `sets.word`. True if there were too many rows: then everybody is in them
    /// beyond the exact ones, and each must be looked at. And how many leaves were read.
    fn meet(&mut self, at: i64, word: &Word, depth: Depth, few: usize) -> Result<(bool, usize)> {
        let [exact, begun, heard] = &mut self.sets.word;
        exact.clear();
        begun.clear();
        heard.clear();
        let (mut unsure, mut leaves) = (false, 0);
        for literal in &word.literals {
            if depth == Depth::Exact || word.whole {
                leaves += one(&mut self.one, at, literal, exact)?;
            } else {
                let into = Takers { exact, longer: begun, left: few };
                leaves += one_and_more([&mut self.one, &mut self.more], at, literal, into, &mut unsure)?;
            }
        }
        begun.join(exact);
        if depth < Depth::Heard {
            return Ok((unsure, leaves));
        }
        heard.copy(begun);
        if word.quiet && self.articles {
            heard.fill();
        }
        if let Some(ending) = &word.ending {
            let mut also = Set::empty();
            let into = Takers { exact: &mut also, longer: heard, left: few };
            leaves += one_and_more([&mut self.one, &mut self.more], at, ending, into, &mut unsure)?;
            heard.join(&also);
        }
        if let Some(sound) = &word.heard {
            let whole = format!("{SOUND}{}", sound.whole.bones);
            let open = sound.open.as_ref().map(|open| format!("{SOUND}{open}"));
            if open.as_ref().is_none_or(|open| !whole.starts_with(open.as_str())) {
                leaves += one(&mut self.one, at, &whole, heard)?;
            }
            if let Some(open) = open {
                let mut also = Set::empty();
                let into = Takers { exact: &mut also, longer: heard, left: few };
                leaves += one_and_more([&mut self.one, &mut self.more], at, &open, into, &mut unsure)?;
                heard.join(&also);
            }
        }
        Ok((unsure, leaves))
    }

    /// Notes who has all words; where not all were asked, `sets.all` tells afterwards.
    fn note(&mut self, at: i64, wide: usize, trust: Trust) -> Result<()> {
        let first = at << postings::BITS;
        let Some(everybody) = self.sets.all.get(wide).cloned() else { return Ok(()) };
        self.sets.word.iter_mut().for_each(Set::clear);
        for place in everybody.newest_first() {
            let id = first | i64::from(place);
            let [exact, begun, _] = &self.sets.all;
            let depth = self.depth();
            let mut seen = None;
            let near = if exact.has(place) && trust != Trust::Asking {
                Nearness::Exact
            } else if (depth == Depth::Exact && !exact.has(place)) || (depth == Depth::Begins && !begun.has(place)) {
                // There are enough of her kind.
                continue;
            } else if trust != Trust::Sure {
                // Bits of places where nobody stands are among them.
                self.looked += usize::from(trust == Trust::Unsure);
                let Some(one) = look(&mut self.person, self.query, &mut self.keys, id)? else { continue };
                let near = one.rank.worst;
                seen = Some(one);
                near
            } else if begun.has(place) {
                Nearness::Begins
            } else {
                Nearness::Like
            };
            let (kind, list) = match near {
                Nearness::Exact => (0, &mut self.exact),
                Nearness::Begins => (1, &mut self.begun),
                Nearness::Sounds | Nearness::Like => (2, &mut self.heard),
            };
            self.sets.word.iter_mut().skip(kind).for_each(|set| set.put(place));
            if list.len() < self.most {
                list.push(Found(id, seen));
            }
        }
        if trust == Trust::Asking {
            std::mem::swap(&mut self.sets.all, &mut self.sets.word);
        }
        Ok(())
    }

    /// The rows of those found, nearest kinds first.
    fn read(&mut self) -> Result<Vec<Seen>> {
        let mut found = Vec::new();
        let all = [&mut self.exact, &mut self.begun, &mut self.heard];
        for Found(id, seen) in all.into_iter().flat_map(std::mem::take).take(self.most) {
            let one = match seen {
                Some(one) => Some(one),
                None => look(&mut self.person, self.query, &mut self.keys, id)?,
            };
            if let Some(mut one) = one {
                privacy::mask(&mut one.row.person);
                found.push(one);
            }
        }
        Ok(found)
    }
}

/// How near somebody comes, and all of her; `None`: nobody, or it is not she.
fn look(person: &mut CachedStatement<'_>, query: &Query, keys: &mut Keys, id: i64) -> Result<Option<Seen>> {
    let row = person.query_row([id], |row| Ok(Box::new(unmasked(row)?.0))).optional()?;
    Ok(row.and_then(|row| {
        let (rank, order) = query.place(&row.person, keys)?;
        Some(Seen { rank, order, row })
    }))
}
