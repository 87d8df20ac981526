//! An import that happens: inside one Change, the index rows of a few thousand persons at a time.

use super::met::{Met, Plain};
use super::{Alike, Coming, Courses, Known, Ledger, Lines, Said, Seat, Seating, Wanted, Who, has_place, stored};
use crate::domain::fiche::Fiche;
use crate::domain::id::{CourseId, PersonId};
use crate::domain::matching::{Ears, Keys};
use crate::domain::person::Person;
use crate::domain::person_detail::Detail;
use crate::domain::vocabulary::Vocabulary;
use crate::store::sorter::Sorter;
use crate::store::{Result, Tx, duplicates, enrolment, person, person_detail};
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::Arc;

/// Persons who are written together.
const TOGETHER: usize = 8192;

/// The ledger of an import that happens.
pub struct Live<'a, 'b> {
    tx: &'a mut Tx<'b>,
    from: Option<NaiveDate>,
    courses: Courses,
    /// Places asked for by id: they are given once the whole file was read.
    places: Seating,
    /// Added by this import and not yet in the indexes.
    pending: Vec<Added>,
    /// Blocks of those who were written: nobody asks for them while the import runs.
    blocks: Sorter,
    /// Their fingerprints, until somebody comes who may have one of them.
    prints: Sorter,
    /// Places in `pending` by the marks of those who stand there.
    by_mark: HashMap<u64, Places, Plain>,
    /// Marks of everybody added.
    met: Met,
    /// Where runs of ids meet runs of lines: one entry for each time a line was not simply the next.
    lines: Vec<(i64, u64)>,
    /// True if nobody was recorded when it began.
    first: bool,
    /// True if clerks ever said something of a row.
    opinions: bool,
    /// True if any record was ever merged into another.
    merged: bool,
    /// What it has heard of names.
    ears: Ears,
}

struct Added {
    id: PersonId,
    coming: Coming,
}

impl<'a, 'b> Live<'a, 'b> {
    /// Inside a Change. `from` is the first day of places given; `None`: as `enrolment::begins` says of each course.
    pub fn new(tx: &'a mut Tx<'b>, from: Option<NaiveDate>) -> Result<Self> {
        tx.store().bulk(true)?;
        let first = super::is_empty(tx.conn())?;
        let opinions = super::verdicts::any(tx.conn())?;
        let merged = super::any_merged(tx.conn())?;
        let sorter = || Sorter::beside(tx.store().path());
        let (blocks, prints) = (sorter(), sorter());
        Ok(Self {
            first,
            tx,
            from,
            courses: Courses::default(),
            places: Seating::default(),
            ears: Ears::default(),
            pending: Vec::with_capacity(TOGETHER),
            blocks,
            prints,
            by_mark: HashMap::default(),
            met: Met::default(),
            opinions,
            merged,
            lines: Vec::new(),
        })
    }

    /// Writes all that waits. To be called once at the end.
    pub fn finish(&mut self) -> Result<()> {
        self.settle()?;
        person::write_prints(self.tx, &mut self.prints)?;
        duplicates::blocks::write(self.tx, &mut self.blocks)
    }

    /// Writes those who wait.
    fn settle(&mut self) -> Result<()> {
        self.by_mark.clear();
        let added = std::mem::take(&mut self.pending);
        let mut gathered = person::Gathered::default();
        person::insert_rows(self.tx, added.iter().map(|one| (one.id, &*one.coming.person)))?;
        for one in &added {
            person_detail::put(self.tx, one.id, &Detail::default(), &one.coming.detail)?;
            self.prints.extend(one.coming.prints.iter().map(|(print, born)| [*print, *born, one.id.0]))?;
            self.blocks.extend(one.coming.asked.blocks().iter().map(|own| [own.block, own.born, one.id.0]))?;
            if !gathered.add(one.id, &one.coming.terms) {
                gathered.write(self.tx)?;
                gathered.add(one.id, &one.coming.terms);
            }
        }
        gathered.write(self.tx)
    }

    fn line_of(&self, id: PersonId) -> Option<u64> {
        let at = self.lines.partition_point(|(first, _)| *first <= id.0);
        let (first, line) = self.lines.get(at.checked_sub(1)?)?;
        line.checked_add(u64::try_from(id.0.checked_sub(*first)?).ok()?)
    }

    fn waiting(&self, coming: &Coming, known: &mut Vec<Known>) {
        let waiting = |mark: u64| {
            let places = self.by_mark.get(&mark).map_or(&[][..], Places::all);
            places.iter().filter_map(|place| Some((*place as usize, self.pending.get(*place as usize)?)))
        };
        let mut places = Vec::new();
        let own = &coming.person;
        let mut bears = |mark: Option<u64>, number: fn(&Person) -> &Option<String>| {
            let mut bearers = mark.into_iter().flat_map(waiting);
            let found = bearers.find(|(_, added)| number(&added.coming.person) == number(own));
            places.extend(found.map(|(place, _)| place));
        };
        bears(coming.mark_of_file(), |person| &person.file);
        bears(coming.mark_of_cin(), |person| &person.cin);
        for (print, year) in coming.wanted() {
            for (place, added) in waiting(print as u64) {
                let mut born = added.coming.prints.iter();
                if born.any(|(own, born)| *own == print && year.is_none_or(|year| year == *born)) {
                    places.push(place);
                }
            }
        }
        places.sort_unstable();
        places.dedup();
        for place in places {
            if let Some(added) = self.pending.get(place) {
                known.push(Known {
                    who: Who::Line(added.coming.line),
                    person: Arc::clone(&added.coming.person),
                    handle: handle(place),
                });
            }
        }
    }

    /// Makes one who waits findable by those who come after her.
    fn index(&mut self, place: usize) {
        let Some(Added { coming, .. }) = self.pending.get(place) else {
            return;
        };
        let own = place as u32;
        for mark in coming.marks() {
            self.by_mark.entry(mark).and_modify(|places| places.add(own)).or_insert(Places::One([own]));
            self.met.note(mark);
        }
    }

    fn waiting_at(&mut self, handle: i64) -> Option<(usize, &mut Added)> {
        let place = usize::try_from(handle.checked_add(1)?.checked_neg()?).ok()?;
        self.pending.get_mut(place).map(|added| (place, added))
    }
}

/// Places in `pending`. Most marks are of one alone, who needs no list.
enum Places {
    One([u32; 1]),
    More(Vec<u32>),
}

impl Places {
    fn all(&self) -> &[u32] {
        match self {
            Self::One(one) => one,
            Self::More(all) => all,
        }
    }

    fn add(&mut self, place: u32) {
        match self {
            _ if self.all().contains(&place) => {}
            Self::One([first]) => *self = Self::More(vec![*first, place]),
            Self::More(all) => all.push(place),
        }
    }
}

/// Handles of those who wait are negative; of those with a row, their id.
fn handle(place: usize) -> i64 {
    i64::try_from(place).map_or(i64::MIN, |place| -1 - place)
}

impl Ledger for Live<'_, '_> {
    fn known(&mut self, coming: &Coming) -> Result<Vec<Known>> {
        if !self.prints.is_empty() && coming.prints.iter().any(|(print, _)| self.met.may_hold(*print as u64)) {
            person::write_prints(self.tx, &mut self.prints)?;
        }
        let mut known = stored(self.tx.conn(), coming, self.first.then_some(&self.met))?;
        for one in &mut known {
            if let Who::Stored(id) = one.who
                && let Some(line) = self.line_of(id)
            {
                one.who = Who::Line(line);
            }
        }
        self.waiting(coming, &mut known);
        Ok(known)
    }

    fn alike(&mut self, coming: &Coming) -> Result<Vec<Alike>> {
        let mut found = if self.first { Vec::new() } else { super::likely(self.tx.conn(), coming, &mut self.ears)? };
        found.retain(|one| self.line_of(PersonId(one.known.handle)).is_none());
        Ok(found)
    }

    fn lead(&mut self, coming: &mut Coming) -> Result<()> {
        if self.merged { super::lead(self.tx.conn(), coming) } else { Ok(()) }
    }

    fn said(&mut self, coming: &Coming) -> Result<Vec<Said>> {
        if self.opinions { super::verdicts::of(self.tx.conn(), coming.print) } else { Ok(Vec::new()) }
    }

    fn person(&mut self, id: PersonId) -> Result<Option<Known>> {
        super::recorded(self.tx.conn(), id)
    }

    fn add(&mut self, coming: Coming, place: Option<Wanted>) -> Result<()> {
        let id = PersonId(self.tx.new_id()?);
        if let Some(place) = place {
            self.places.ask(self.tx.conn(), id.0, place)?;
        }
        if self.line_of(id) != Some(coming.line) {
            self.lines.push((id.0, coming.line));
        }
        // A block of the index is written at once, and not again by this import.
        if self.pending.last().is_some_and(|last| !person::together(last.id, id)) {
            self.settle()?;
        }
        let place = self.pending.len();
        self.pending.push(Added { id, coming });
        self.index(place);
        if self.pending.len() >= TOGETHER {
            self.settle()?;
        }
        Ok(())
    }

    fn words(&self) -> Result<Vocabulary> {
        super::vocabulary::all(self.tx.store())
    }

    fn detail(&mut self, known: &Known) -> Result<Detail> {
        if let Some((_, added)) = self.waiting_at(known.handle) {
            return Ok(added.coming.detail.clone());
        }
        Ok(person_detail::stored(self.tx.store(), PersonId(known.handle))?.0)
    }

    fn update(&mut self, known: &Known, merged: &Person, detail: Option<&Detail>) -> Result<()> {
        if let Some((place, added)) = self.waiting_at(known.handle) {
            let detail = detail.unwrap_or(&added.coming.detail).clone();
            let fiche = Fiche { person: merged.clone(), detail, course: None };
            added.coming = Coming::new(added.coming.line, fiche, &mut Keys::default());
            self.index(place);
            return Ok(());
        }
        let id = PersonId(known.handle);
        // What changes in an index must stand in it.
        if self.line_of(id).is_some() {
            person::write_prints(self.tx, &mut self.prints)?;
            duplicates::blocks::write(self.tx, &mut self.blocks)?;
        }
        let (row, _) = person::stored(self.tx.store(), id)?;
        person::update(self.tx, id, &row.person, merged)?;
        if let Some(detail) = detail {
            let (old, _) = person_detail::stored(self.tx.store(), id)?;
            person_detail::write(self.tx, id, &old, detail)?;
        }
        Ok(())
    }

    fn enrol(&mut self, known: &Known, place: Wanted) -> Result<bool> {
        if let Some((_, added)) = self.waiting_at(known.handle) {
            let id = added.id.0;
            return self.places.ask(self.tx.conn(), id, place);
        }
        if has_place(self.tx.conn(), known.handle, place.course)? {
            self.places.has(self.tx.conn(), known.handle, place)?;
            return Ok(false);
        }
        self.places.ask(self.tx.conn(), known.handle, place)
    }

    fn hold(&mut self, place: &Wanted) -> Result<u16> {
        self.places.hold(self.tx.conn(), place)
    }

    fn seat(&mut self) -> Result<Lines> {
        self.settle()?;
        let (seats, lines) = std::mem::take(&mut self.places).give()?;
        for of_course in seats.chunk_by(|one, other| one.course == other.course) {
            let Some(Seat { course, .. }) = of_course.first() else { continue };
            let persons: Vec<_> = of_course.iter().map(|seat| (PersonId(seat.who), seat.number)).collect();
            enrolment::enrol_on(self.tx, *course, &persons, self.from)?;
        }
        Ok(lines)
    }

    fn course(&mut self, code: &str) -> Result<Option<CourseId>> {
        self.courses.find(self.tx.store(), code)
    }

    fn last_day(&mut self, id: PersonId) -> Result<Option<NaiveDate>> {
        super::last_day(self.tx.conn(), id)
    }

    fn breathe(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Drop for Live<'_, '_> {
    fn drop(&mut self) {
        // The smaller cache again; if that fails the connection is lost anyway.
        let _ = self.tx.store().bulk(false);
    }
}
