//! Finding persons by what a clerk types: the words met in the index, block after block, newest first.

use super::leaves;
use super::postings::{self, Set, block};
use super::taking::{Takers, one, one_and_more};
use super::{COLUMNS, get, unmasked};
use crate::domain::id::PersonId;
use crate::domain::matching::Keys;
use crate::domain::order;
use crate::domain::person::{Person, PersonRow};
use crate::domain::privacy;
use crate::domain::search::{Nearness, Query, Rank, Role, SOUND, Wanted, Word};
use crate::domain::{date, geography};
use crate::store::{Result, Store, person_merge};
use chrono::NaiveDate;
use rusqlite::{CachedStatement, Connection, OptionalExtension};

/// Persons whom one search gives at most: more than that is no search but a list.
pub const MOST: usize = 200;

/// Fewest terms of the index that one word may read in a block before it is cheaper to look at the persons themselves, and
/// how many more for each person in question: a phone begins like every other, and a hundred terms of a leaf are read as
/// soon as one person.
const PATIENCE: (usize, usize) = (2048, 128);

/// Persons looked at one by one, and how many must be found by then, for a search to go no further back: a beginning of one or
/// two letters is still being typed.
const GAZE: (usize, usize) = (300, 40);

/// Blocks walked for as many as are wanted before those who only begin so, or sound so, are enough: beyond the newest quarter of
/// a million the very words are no longer waited for.
const BLOCKS: usize = 32;

/// What a clerk finds: those who have every word she typed; if nobody has, those of the names and numbers among them,
/// nearest first by birth and commune. A number that only merged records bear leads, before all others, to the one that
/// was kept.
pub fn search(store: &Store, typed: &str, today: NaiveDate, most: usize) -> Result<Vec<PersonRow>> {
    let query = Query::read(typed, today);
    let mut found = answering(store, typed)?;
    if most > found.len() {
        let known: Vec<PersonId> = found.iter().map(|row| row.id).collect();
        found.extend(having(store, &query, most)?.into_iter().filter(|row| !known.contains(&row.id)));
    }
    found.truncate(most);
    if !found.is_empty() {
        return Ok(found);
    }
    let province = geography::delegation(store.delegation()).map_or("", |delegation| delegation.province);
    let wanted = Wanted::read(typed, province, today);
    let names = wanted.names(today);
    if names.is_empty() || names == query {
        return Ok(found);
    }
    let mut near: Vec<(u32, PersonRow)> =
        having(store, &names, most)?.into_iter().filter_map(|row| Some((wanted.distance(&row.person)?, row))).collect();
    order::by_key(&mut near, |(far, _)| *far);
    Ok(near.into_iter().map(|(_, row)| row).collect())
}

/// Those who answer for what is typed, whole, as a number of a merged record: its paper file's, its card's or its own.
fn answering(store: &Store, typed: &str) -> Result<Vec<PersonRow>> {
    let number = date::western_digits(typed.trim());
    if !number.bytes().any(|byte| byte.is_ascii_digit()) {
        return Ok(Vec::new());
    }
    let mut ids = person_merge::bearing(store, &number)?;
    if number.contains('-')
        && let Ok(own) = number.parse::<PersonId>()
        && let Ok(stands) = person_merge::resolve(store, own)
        && !ids.contains(&stands)
    {
        ids.push(stands);
    }
    ids.into_iter().map(|id| Ok(get(store, id)?.0)).collect()
}

/// Persons who have every word of a query, nearest first: bearers of the very words before those whose words begin so,
/// these before those whose names only sound so. At most `most`; of each kind the newest where there are more.
pub fn having(store: &Store, query: &Query, most: usize) -> Result<Vec<PersonRow>> {
    if query.is_empty() || most == 0 {
        return Ok(Vec::new());
    }
    store.read(|conn| {
        let mut found = walk(conn, query, most)?;
        if found.len() < most
            && let Some(glued) = query.glued()
        {
            for one in walk(conn, &glued, most)? {
                if found.iter().all(|other| other.row.id != one.row.id) {
                    found.push(one);
                }
            }
        }
        found.sort_unstable_by(|one, other| {
            (one.rank, &one.order, one.row.id).cmp(&(other.rank, &other.order, other.row.id))
        });
        found.truncate(most);
        Ok(found.into_iter().map(|one| *one.row).collect())
    })
}

/// What a word of a name mostly is in this registry; `None` where nobody bears it, or as many so as so.
pub fn role(store: &Store, word: &str) -> Result<Option<Role>> {
    let query = Query::of_name(word);
    let (mut given, mut family) = (0_usize, 0_usize);
    for row in having(store, &query, 50)? {
        let has = |family: &str, family_ar: &str| {
            let name = crate::domain::person::Name {
                family: family.to_owned(),
                family_ar: family_ar.to_owned(),
                ..crate::domain::person::Name::default()
            };
            let rank = query.rank(&Person { name, ..Person::default() });
            rank.is_some_and(|rank| matches!(rank.worst, Nearness::Exact | Nearness::Sounds))
        };
        let own = &row.person.name;
        family += usize::from(has(&own.family, &own.family_ar));
        given += usize::from(has(&own.given, &own.given_ar));
    }
    Ok(match (given, family) {
        (given, family) if given > 2 * family => Some(Role::Given),
        (given, family) if family > 2 * given => Some(Role::Family),
        _ => None,
    })
}

fn walk(conn: &Connection, query: &Query, most: usize) -> Result<Vec<Seen>> {
    let mut walk = Walk::new(conn, query, most)?;
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
    blocks: usize,
    persons: usize,
}

impl Asked<'_> {
    /// Whom it names in a block, as far as is known.
    fn names(&self) -> usize {
        self.persons.checked_div(self.blocks).unwrap_or(postings::SPAN)
    }
}

/// Somebody found: her id, and all of her where she had to be looked at for that.
struct Found(i64, Option<Seen>);

/// Somebody who was looked at.
struct Seen {
    rank: Rank,
    /// Those who are equally near come in this order.
    order: String,
    row: Box<PersonRow>,
}

/// Those of a block who have the words met so far, and the word under way: exactly, begun, heard.
struct Sets {
    all: [Set; 3],
    word: [Set; 3],
}

/// How far this block is looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Depth {
    Exact,
    Begins,
    Heard,
}

impl<'a> Walk<'a> {
    fn new(conn: &'a Connection, query: &'a Query, most: usize) -> Result<Self> {
        let mut words: Vec<&Word> = query.words.iter().collect();
        // A long word says more than a short one, and a number that is only begun says least.
        order::by_key(&mut words, |word| {
            let length = word.literals.first().map_or(0, |literal| literal.chars().count());
            (word.heard.is_none() && !word.whole && length < 6, std::cmp::Reverse(length))
        });
        let empty = || [Set::empty(), Set::empty(), Set::empty()];
        Ok(Self {
            one: conn.prepare_cached(leaves::ONE)?,
            more: conn.prepare_cached(leaves::MORE)?,
            person: conn.prepare_cached(&format!("SELECT {COLUMNS} FROM person p WHERE p.id = ?1"))?,
            newest: conn.prepare_cached("SELECT max(id) FROM person WHERE id < ?1")?,
            query,
            words: words.into_iter().map(|word| Asked { word, blocks: 0, persons: 0 }).collect(),
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
        let mut unsure = false;
        self.sets.all.iter_mut().for_each(Set::fill);
        for n in 0..self.words.len() {
            let Some(Asked { word, .. }) = self.words.get(n).copied() else { break };
            let few = PATIENCE.0 + PATIENCE.1 * self.sets.all.get(wide).map_or(0, Set::count);
            unsure |= self.meet(at, word, depth, few)?;
            if let (Some(asked), Some(own)) = (self.words.get_mut(n), self.sets.word.get(wide)) {
                (asked.blocks, asked.persons) = (asked.blocks + 1, asked.persons + own.count());
            }
            for (all, own) in self.sets.all.iter_mut().zip(&self.sets.word) {
                all.meet(own);
            }
            if self.sets.all.get(wide).is_none_or(Set::is_empty) {
                break;
            }
        }
        // Whoever names fewest is asked first in the next block, and mostly no other need be.
        order::by_key(&mut self.words, Asked::names);
        if self.sets.all.get(wide).is_none_or(Set::is_empty) { Ok(()) } else { self.note(at, wide, unsure) }
    }

    /// Reads the word's persons of a block into `sets.word`. True if there were too many rows: then everybody is in them
    /// beyond the exact ones, and each must be looked at.
    fn meet(&mut self, at: i64, word: &Word, depth: Depth, few: usize) -> Result<bool> {
        let [exact, begun, heard] = &mut self.sets.word;
        exact.clear();
        begun.clear();
        heard.clear();
        let mut unsure = false;
        for literal in &word.literals {
            if depth == Depth::Exact || word.whole {
                one(&mut self.one, at, literal, exact)?;
            } else {
                let into = Takers { exact, longer: begun, left: few };
                one_and_more([&mut self.one, &mut self.more], at, literal, into, &mut unsure)?;
            }
        }
        begun.join(exact);
        if depth < Depth::Heard {
            return Ok(unsure);
        }
        heard.copy(begun);
        if word.quiet && self.articles {
            heard.fill();
        }
        if let Some(ending) = &word.ending {
            let mut also = Set::empty();
            let into = Takers { exact: &mut also, longer: heard, left: few };
            one_and_more([&mut self.one, &mut self.more], at, ending, into, &mut unsure)?;
            heard.join(&also);
        }
        if let Some(sound) = &word.heard {
            let whole = format!("{SOUND}{}", sound.whole.bones);
            let open = sound.open.as_ref().map(|open| format!("{SOUND}{open}"));
            if open.as_ref().is_none_or(|open| !whole.starts_with(open.as_str())) {
                one(&mut self.one, at, &whole, heard)?;
            }
            if let Some(open) = open {
                let mut also = Set::empty();
                let into = Takers { exact: &mut also, longer: heard, left: few };
                one_and_more([&mut self.one, &mut self.more], at, &open, into, &mut unsure)?;
                heard.join(&also);
            }
        }
        Ok(unsure)
    }

    /// Notes who has all words.
    fn note(&mut self, at: i64, wide: usize, unsure: bool) -> Result<()> {
        let first = at << postings::BITS;
        let Some(everybody) = self.sets.all.get(wide).cloned() else { return Ok(()) };
        for place in everybody.newest_first() {
            let id = first | i64::from(place);
            let [exact, begun, _] = &self.sets.all;
            let depth = self.depth();
            let mut seen = None;
            let near = if exact.has(place) {
                Nearness::Exact
            } else if depth == Depth::Exact || (depth == Depth::Begins && !begun.has(place)) {
                // There are enough of her kind.
                continue;
            } else if unsure {
                // Bits of places where nobody stands are among them.
                self.looked += 1;
                let Some(one) = look(&mut self.person, self.query, &mut self.keys, id)? else { continue };
                let near = one.rank.worst;
                seen = Some(one);
                near
            } else if begun.has(place) {
                Nearness::Begins
            } else {
                Nearness::Like
            };
            let list = match near {
                Nearness::Exact => &mut self.exact,
                Nearness::Begins => &mut self.begun,
                Nearness::Sounds | Nearness::Like => &mut self.heard,
            };
            if list.len() < self.most {
                list.push(Found(id, seen));
            }
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
