//! The index of persons: for each block of ids and each term, who of the block is found by it.
//!
//! By block first, not by term: an import writes at the end of the table only, however large the registry is, and a search
//! meets the words typed block after block, newest first, without ever reading a list longer than a block.

use super::leaves::{self, Binder, Leaf};
use super::postings::{self, Set, block, place};
use super::{COLUMNS, unmasked};
use crate::domain::id::PersonId;
use crate::domain::matching::Keys;
use crate::domain::message::Message;
use crate::domain::person::Person;
use crate::domain::search::Terms;
use crate::store::check::Finding;
use crate::store::{Result, Tx, radix};
use rusqlite::{Connection, params};

/// Persons of one block, by term.
#[derive(Default)]
pub(in crate::store) struct Gathered {
    block: i64,
    /// The terms of one after the other.
    text: String,
    all: Vec<Posting>,
}

/// That somebody is found by a term.
#[derive(Clone, Copy)]
struct Posting {
    /// Eight bytes of the term, those that are being sorted by.
    head: u64,
    /// Where it stands in the text.
    at: u32,
    length: u16,
    place: u16,
}

impl Gathered {
    /// Adds a person, in ascending order of ids. False if she belongs to another block: those gathered are to be written
    /// first.
    pub(in crate::store) fn add(&mut self, id: PersonId, terms: &Terms) -> bool {
        if self.all.is_empty() {
            self.block = block(id.0);
        } else if self.block != block(id.0) {
            return false;
        }
        for term in terms.iter() {
            let (at, length) = (self.text.len() as u32, term.len() as u16);
            self.text.push_str(term);
            self.all.push(Posting { head: 0, at, length, place: place(id.0) });
        }
        true
    }

    /// In the order of the index, each term once, and empty again.
    fn sorted(&mut self) -> Sorted {
        let (text, mut all) = (std::mem::take(&mut self.text), std::mem::take(&mut self.all));
        let term = |own: &Posting| text.as_bytes().get(own.at as usize..own.at as usize + usize::from(own.length));
        order(&mut all, &mut Vec::new(), text.as_bytes(), 0);
        let places = all.iter().map(|own| own.place).collect();
        let mut ends: Vec<(Posting, usize)> = Vec::new();
        for (end, own) in (1..).zip(all) {
            match ends.last_mut() {
                Some((last, its_end)) if last.length == own.length && term(last) == term(&own) => *its_end = end,
                _ => ends.push((own, end)),
            }
        }
        Sorted { text, ends, places }
    }

    /// Writes them beside those of the block who are there already, and is empty again.
    pub(in crate::store) fn write(&mut self, tx: &Tx<'_>) -> Result<()> {
        tx.derive("person_term", || leaves::change(tx, self.block, self.sorted().iter(), put))
    }

    /// Takes them out.
    pub(in crate::store) fn remove(&mut self, tx: &Tx<'_>) -> Result<()> {
        tx.derive("person_term", || leaves::change(tx, self.block, self.sorted().iter(), take))
    }
}

/// Terms in the order of the index, each with the places of those who have it, ascending.
struct Sorted {
    text: String,
    /// The terms, and where the places of each end.
    ends: Vec<(Posting, usize)>,
    places: Vec<u16>,
}

impl Sorted {
    fn iter(&self) -> impl Iterator<Item = (&str, &[u16])> {
        let mut from = 0;
        self.ends.iter().filter_map(move |(own, end)| {
            let start = std::mem::replace(&mut from, *end);
            let at = own.at as usize;
            Some((self.text.get(at..at + usize::from(own.length))?, self.places.get(start..*end)?))
        })
    }
}

/// Fewer are sorted by comparing.
const FEW: usize = 40;

/// Puts postings whose terms are one up to the byte `from` in the order of their terms; those of one term keep their order.
fn order(all: &mut [Posting], spare: &mut Vec<Posting>, text: &[u8], from: usize) {
    let rest =
        |own: &Posting| text.get(own.at as usize + from..own.at as usize + usize::from(own.length)).unwrap_or_default();
    if all.len() < FEW {
        all.sort_by(|one, other| rest(one).cmp(rest(other)));
        return;
    }
    for own in all.iter_mut() {
        let mut head = [0; 8];
        head.iter_mut().zip(rest(own)).for_each(|(head, byte)| *head = *byte);
        own.head = u64::from_be_bytes(head);
    }
    radix::sort(all, spare, |own| own.head);
    let longer = |own: &Posting| usize::from(own.length) > from + 8;
    for alike in all.chunk_by_mut(|one, other| one.head == other.head) {
        if alike.len() > 1 && alike.iter().any(longer) {
            order(alike, spare, text, from + 8);
        }
    }
}

fn put(stored: &[u8], places: &[u16], to: &mut Vec<u8>) {
    if stored.is_empty() {
        return postings::store(places, to);
    }
    let mut set = Set::empty();
    set.add_stored(stored);
    for place in places {
        set.put(*place);
    }
    set.store(to);
}

fn take(stored: &[u8], places: &[u16], to: &mut Vec<u8>) {
    let mut set = Set::empty();
    set.add_stored(stored);
    for place in places {
        set.take(*place);
    }
    set.store(to);
}

/// Makes a person findable by `new`, no longer by what is only in `old`.
pub(super) fn replace(tx: &Tx<'_>, id: PersonId, old: &Terms, new: &Terms) -> Result<()> {
    let (block, place) = (block(id.0), [place(id.0)]);
    let only = |one: &Terms, other: &Terms| -> Vec<String> {
        let other: std::collections::HashSet<&str> = other.iter().collect();
        one.iter().filter(|term| !other.contains(term)).map(str::to_owned).collect()
    };
    let (gone, came) = (only(old, new), only(new, old));
    leaves::change(tx, block, gone.iter().map(|term| (term.as_str(), &place[..])), take)?;
    leaves::change(tx, block, came.iter().map(|term| (term.as_str(), &place[..])), put)
}

/// Adds, or takes away, persons in ascending order of ids.
pub(super) fn all<'p>(
    tx: &Tx<'_>,
    persons: impl Iterator<Item = (PersonId, &'p Person)>,
    way: fn(&mut Gathered, &Tx<'_>) -> Result<()>,
) -> Result<()> {
    let (mut gathered, mut keys) = (Gathered::default(), Keys::default());
    for (id, person) in persons {
        let terms = Terms::by(person, &mut keys);
        if !gathered.add(id, &terms) {
            way(&mut gathered, tx)?;
            gathered.add(id, &terms);
        }
    }
    way(&mut gathered, tx)
}

/// Everybody, block after block, as the index should have it.
fn each_block(conn: &Connection, mut each: impl FnMut(i64, &Sorted) -> Result<()>) -> Result<()> {
    let mut people = conn.prepare(&format!("SELECT {COLUMNS} FROM person p ORDER BY p.id"))?;
    let mut rows = people.query([])?;
    let (mut gathered, mut keys) = (Gathered::default(), Keys::default());
    while let Some(row) = rows.next()? {
        let (row, _) = unmasked(row)?;
        let terms = Terms::by(&row.person, &mut keys);
        if !gathered.add(row.id, &terms) {
            each(gathered.block, &gathered.sorted())?;
            gathered.add(row.id, &terms);
        }
    }
    each(gathered.block, &gathered.sorted())
}

/// Fills the table, empty as it is, from every person: what a migration calls.
pub(in crate::store) fn fill(conn: &Connection) -> Result<()> {
    let mut insert = conn.prepare(leaves::INSERT)?;
    each_block(conn, |block, terms| {
        let mut write = |first: &str, bytes: &[u8]| {
            insert.execute(params![block, first, bytes])?;
            Ok(())
        };
        let mut binder = Binder::default();
        for (term, places) in terms.iter() {
            binder.push(term, &postings::stored(places), &mut write)?;
        }
        binder.end(&mut write)
    })
}

/// Everybody is found by the terms of her own row, and by no others.
pub(in crate::store) fn audit(conn: &Connection, say: &mut dyn FnMut(Finding)) -> Result<()> {
    let mut stored = conn.prepare("SELECT term, persons FROM person_term WHERE block = ?1 ORDER BY term")?;
    let mut strangers = conn.prepare("SELECT DISTINCT block FROM person_term WHERE block > ?1 AND block < ?2")?;
    let mut last = i64::MIN;
    let mut between = |from: i64, to: i64, say: &mut dyn FnMut(Finding)| -> Result<()> {
        let mut rows = strangers.query([from, to])?;
        while let Some(row) = rows.next()? {
            say(Finding::of_row("derived", "person_term", row.get(0)?, 0, Message::new("check-terms-nobody")));
        }
        Ok(())
    };
    each_block(conn, |block, terms| {
        between(last, block, say)?;
        last = block;
        // Words of names stay out of a report: how many of them are wrong is told.
        let mut wrong = 0_usize;
        let mut wanted = terms.iter().peekable();
        let mut rows = stored.query([block])?;
        while let Some(row) = rows.next()? {
            let (first, bytes) =
                (row.get_ref(0)?.as_bytes().unwrap_or_default(), row.get_ref(1)?.as_blob().unwrap_or_default());
            let (mut leaf, mut begins) = (Leaf::new(first, bytes), false);
            while let Some((term, persons)) = leaf.next() {
                // The row is named by the first of its terms.
                wrong += usize::from(!begins && term != first);
                begins = true;
                while wanted.next_if(|(own, _)| own.as_bytes() < term).is_some() {
                    wrong += 1;
                }
                match wanted.next_if(|(own, _)| own.as_bytes() == term) {
                    Some((_, places)) if postings::stored(places) == persons => {}
                    _ => wrong += 1,
                }
            }
            wrong += usize::from(!begins || !leaf.is_read());
        }
        wrong += wanted.count();
        if wrong > 0 {
            let said = Message::new("check-terms-differ").with("count", wrong);
            say(Finding::of_row("derived", "person_term", block, 0, said));
        }
        Ok(())
    })?;
    between(last, i64::MAX, say)
}
