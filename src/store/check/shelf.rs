//! Bodies read lately, so that the rows of one Change are compared without fetching it again and again.

use super::super::Result;
use super::super::body::{Frame, Head, Place, Reader, Seen};
use super::super::entry::Key;
use rusqlite::{Connection, OptionalExtension, Statement, params};
use std::collections::HashSet;

/// Bodies kept, by the low bits of their Change.
const SLOTS: usize = 512;

/// A body larger than this is one of a few that are kept: what a large Change did and what undid it are read in turns.
const LARGE: usize = 4 << 10;
const LARGE_ONES: usize = 4;

/// Changes fetched at once where they are asked for one after the other.
const AHEAD: i64 = 32;

/// One body, and where its reader stands.
#[derive(Default)]
struct Slot {
    /// Change; 0: empty.
    change: i64,
    frame: Option<Frame>,
    body: Vec<u8>,
    place: Place,
    /// Last key read, to know whether to go on or to begin again.
    at: Option<Key>,
}

/// A large one.
#[derive(Default)]
struct Large {
    slot: Slot,
    /// First and last key of the part that it is.
    part: Option<(Key, Key)>,
}

/// The shelf.
pub(super) struct Shelf<'c> {
    slots: Vec<Slot>,
    /// The large ones, the one asked for last at the end.
    large: [Large; LARGE_ONES],
    /// Changes with parts: few.
    parted: HashSet<i64>,
    one: Statement<'c>,
    run: Statement<'c>,
    find: Statement<'c>,
    last: i64,
}

impl<'c> Shelf<'c> {
    /// An empty shelf.
    pub(super) fn new(conn: &'c Connection) -> Result<Self> {
        let mut parted = conn.prepare("SELECT DISTINCT change FROM change_part")?;
        let parted = parted.query_map([], |row| row.get(0))?;
        Ok(Self {
            slots: std::iter::repeat_with(Slot::default).take(SLOTS).collect(),
            large: Default::default(),
            parted: parted.collect::<rusqlite::Result<_>>()?,
            one: conn.prepare("SELECT id, clerk, body FROM change WHERE id = ?1")?,
            run: conn.prepare("SELECT id, clerk, body FROM change WHERE id >= ?1 AND id < ?2")?,
            find: conn.prepare(
                "SELECT body FROM change_part WHERE change = ?1 AND (tbl, k1, k2) <= (?2, ?3, ?4)
                 ORDER BY tbl DESC, k1 DESC, k2 DESC LIMIT 1",
            )?,
            last: 0,
        })
    }

    /// The entry of a row in a Change, its columns in `cells`; `None` if the Change is missing or has none for it. A
    /// body that cannot be read has none either: the replay has named it.
    pub(super) fn entry<'s>(&'s mut self, change: i64, key: Key, cells: &mut Vec<Seen<'s>>) -> Result<Option<Head>> {
        cells.clear();
        let at = place_of(change);
        let parted = self.parted.contains(&change);
        if parted {
            self.fetch_part(change, key)?;
        } else if self.slots.get(at).is_none_or(|slot| slot.change != change) && !self.has_large(change) {
            self.fetch(change)?;
        }
        let slot = match self.slots.get_mut(at) {
            // The row of a Change holds the first of its parts only.
            Some(slot) if slot.change == change && !parted => slot,
            _ => &mut self.large[LARGE_ONES - 1].slot,
        };
        Ok(slot.seek(change, key, cells))
    }

    fn fetch(&mut self, change: i64) -> Result<()> {
        // Typed one after the other, marks of neighbouring rows lie in neighbouring Changes.
        let near = (1..=4).contains(&change.wrapping_sub(self.last));
        self.last = change;
        let (statement, until) = if near { (&mut self.run, change.saturating_add(AHEAD)) } else { (&mut self.one, 0) };
        let mut rows = if near { statement.query(params![change, until])? } else { statement.query([change])? };
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            let frame = Frame::of(id, row.get(1)?);
            let body = row.get_ref(2)?.as_blob().unwrap_or_default();
            if body.len() > LARGE {
                // Only what was asked for; a neighbour must not push it out.
                if id == change {
                    self.large.rotate_left(1);
                    let [.., large] = &mut self.large;
                    large.part = None;
                    large.slot.fill(id, frame, body);
                }
            } else if let Some(slot) = self.slots.get_mut(place_of(id)) {
                slot.fill(id, frame, body);
            }
        }
        Ok(())
    }

    fn fetch_part(&mut self, change: i64, key: Key) -> Result<()> {
        if !self.has_large(change) {
            self.large.rotate_left(1);
        }
        let [.., large] = &mut self.large;
        let inside = large.part.is_some_and(|(first, last)| first <= key && key <= last);
        if inside && large.slot.change == change {
            return Ok(());
        }
        let part: Option<Vec<u8>> =
            self.find.query_row(params![change, key.table, key.k1, key.k2], |row| row.get(0)).optional()?;
        let own: Option<(i64, Vec<u8>)> =
            self.one.query_row([change], |row| Ok((row.get(1)?, row.get(2)?))).optional()?;
        let Some((clerk, own)) = own else {
            *large = Large::default();
            return Ok(());
        };
        let (frame, body) = (Frame::of(change, clerk), part.unwrap_or(own));
        let mut reader = Reader::new(&body, frame);
        let (mut cells, mut span) = (Vec::new(), None);
        while let Ok(Some(head)) = reader.next(&mut cells) {
            span = Some((span.map_or(head.key, |(first, _)| first), head.key));
        }
        large.part = span;
        large.slot.fill(change, frame, &body);
        Ok(())
    }

    /// True if a large one is that of a Change: it is the last of them then.
    fn has_large(&mut self, change: i64) -> bool {
        let found = self.large.iter().position(|large| large.slot.change == change);
        if let Some(rest) = found.and_then(|at| self.large.get_mut(at..)) {
            rest.rotate_left(1);
        }
        found.is_some()
    }
}

fn place_of(change: i64) -> usize {
    (change as u64 % SLOTS as u64) as usize
}

impl Slot {
    fn fill(&mut self, change: i64, frame: Frame, body: &[u8]) {
        self.change = change;
        self.frame = Some(frame);
        self.body.clear();
        self.body.extend_from_slice(body);
        self.place = Place::default();
        self.at = None;
    }

    fn seek<'s>(&'s mut self, change: i64, key: Key, cells: &mut Vec<Seen<'s>>) -> Option<Head> {
        let frame = self.frame.filter(|_| self.change == change)?;
        if self.at.is_some_and(|at| at >= key) {
            self.place = Place::default();
        }
        let mut reader = Reader::resume(&self.body, frame, self.place);
        loop {
            let before = reader.place();
            match reader.next(cells) {
                Ok(Some(head)) if head.key < key => {
                    self.at = Some(head.key);
                    self.place = reader.place();
                }
                Ok(Some(head)) if head.key == key => {
                    self.at = Some(head.key);
                    self.place = reader.place();
                    return Some(head);
                }
                _ => {
                    self.place = before;
                    cells.clear();
                    return None;
                }
            }
        }
    }
}
