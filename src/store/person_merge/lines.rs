//! One woman on two lines of one course. Both lines stay where paper has them. Her marks are gathered on one of them: a
//! mark moves where that line is blank, and where both are marked at one session the line's own stands. From then on she
//! is concerned on that line alone, for all the time that either was hers; what hangs on the other is led to it
//! (`pointing`), and the row of places that hours come along is closed again.

use super::super::columns::{date_or_null, on_disk};
use super::super::entry::{Key, Val};
use super::super::{Result, Store, enrolment, meta, month_close, session};
use super::Moves;
use super::hand::Hand;
use crate::domain::enrolment::{Away, Enrolment, State};
use crate::domain::id::{CourseId, EnrolmentId, PersonId, SessionId};
use crate::domain::order;
use crate::domain::session::Access;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// One course in which both have a line: where marks are gathered, and the lines that give theirs.
struct Double {
    course: CourseId,
    main: Enrolment,
    others: Vec<Enrolment>,
}

/// How far a line is from holding her: a place that was hers, then one she waits for, then one that never came to be.
fn idle(line: &Enrolment) -> u8 {
    match line.state {
        State::Cancelled => 2,
        State::Waiting => 1,
        _ => 0,
    }
}

/// Courses in which both have a line.
fn doubles(store: &Store, kept: PersonId, gone: PersonId) -> Result<Vec<Double>> {
    let mut by_course: BTreeMap<CourseId, (Vec<Enrolment>, Vec<Enrolment>)> = BTreeMap::new();
    for line in enrolment::of_person(store, kept)? {
        by_course.entry(line.course).or_default().0.push(line);
    }
    for line in enrolment::of_person(store, gone)? {
        by_course.entry(line.course).or_default().1.push(line);
    }
    let rank = |line: &Enrolment| (idle(line), line.to.is_some(), line.id);
    let mut found = Vec::new();
    for (course, (mut own, mut theirs)) in by_course {
        order::by_key(&mut own, rank);
        order::by_key(&mut theirs, rank);
        // The line of the record that stays, unless it only waits or never came to be where the other's did.
        let theirs_first =
            matches!((own.first(), theirs.first()), (Some(own), Some(theirs)) if idle(own) > idle(theirs));
        let (mut main, others) = if theirs_first { (theirs, own) } else { (own, theirs) };
        if !main.is_empty() && !others.is_empty() {
            found.push(Double { course, main: main.swap_remove(0), others });
        }
    }
    Ok(found)
}

/// Sessions of a course at which a line is marked.
fn marked(conn: &Connection, line: &Enrolment) -> Result<Vec<i64>> {
    let mut statement = conn.prepare_cached(
        "SELECT s.id FROM session s JOIN mark m ON m.session = s.id AND m.enrolment = ?2 WHERE s.course = ?1 ORDER BY s.id",
    )?;
    let rows = statement.query_map([line.course.0, line.id.0], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The last day on which a line is marked.
fn last_marked(conn: &Connection, line: &Enrolment) -> Result<Option<NaiveDate>> {
    let mut statement = conn.prepare_cached(
        "SELECT max(s.on_date) FROM session s JOIN mark m ON m.session = s.id AND m.enrolment = ?2 WHERE s.course = ?1",
    )?;
    Ok(statement.query_row([line.course.0, line.id.0], |row| date_or_null(row, 0))?)
}

/// Marks on all lines of a person.
pub(super) fn marks_of(store: &Store, conn: &Connection, person: PersonId) -> Result<usize> {
    let lines = enrolment::of_person(store, person)?;
    lines.iter().map(|line| Ok(marked(conn, line)?.len())).sum()
}

/// What would be gathered.
pub(super) fn count(store: &Store, conn: &Connection, kept: PersonId, gone: PersonId) -> Result<Moves> {
    let enrolments = enrolment::of_person(store, gone)?.len();
    let mut moves = Moves { enrolments, marks: marks_of(store, conn, gone)?, ..Moves::default() };
    let lock_days = meta::rules(store)?.lock_days;
    let today = store.clock().today();
    let mut locked = BTreeSet::new();
    for double in doubles(store, kept, gone)? {
        moves.doubled += 1;
        let mut taken: BTreeSet<i64> = marked(conn, &double.main)?.into_iter().collect();
        for id in double.others.iter().map(|line| marked(conn, line)).collect::<Result<Vec<_>>>()?.concat() {
            moves.collisions += usize::from(!taken.insert(id));
            if session::session(store, SessionId(id))?.access(today, lock_days) == Access::Locked {
                locked.insert(id);
            }
        }
    }
    moves.locked = locked.len();
    Ok(moves)
}

/// The lines that another takes the place of, each with that one.
pub(super) fn replaced(store: &Store, kept: PersonId, gone: PersonId) -> Result<Vec<(EnrolmentId, EnrolmentId)>> {
    let pairs = |double: Double| double.others.into_iter().map(move |other| (other.id, double.main.id));
    Ok(doubles(store, kept, gone)?.into_iter().flat_map(pairs).collect())
}

/// Gathers the marks of every course in which both have a line.
pub(super) fn join(hand: &mut Hand<'_, '_>, kept: PersonId, gone: PersonId) -> Result<()> {
    for double in doubles(hand.tx.store(), kept, gone)? {
        let mut main = double.main;
        for other in &double.others {
            gather(hand, main.id, other)?;
            lengthen(hand, &mut main, other)?;
            succeed(hand, main.id, other.id)?;
        }
        debug_assert_eq!(main.course, double.course);
    }
    Ok(())
}

/// Who followed the other line follows the main one, and the main one follows what the other did where nothing stands in that
/// place: the hours of a transfer go on coming along.
fn succeed(hand: &mut Hand<'_, '_>, main: EnrolmentId, other: EnrolmentId) -> Result<()> {
    let tables = std::sync::Arc::clone(&hand.tables);
    let Some((table, shape)) = tables.named("enrolment") else { return Ok(()) };
    let at = |name: &str| shape.columns.iter().position(|column| column == name);
    let (Some(follows), Some(link)) = (at("follows"), at("link")) else { return Ok(()) };
    let behind: Vec<i64> = {
        let mut statement = hand.tx.conn().prepare_cached("SELECT id FROM enrolment WHERE follows = ?1 ORDER BY id")?;
        let rows = statement.query_map([other.0], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    for id in behind.into_iter().filter(|id| *id != main.0) {
        hand.update(Key { table, k1: id, k2: 0 }, vec![(follows, Val::Int(main.0))])?;
    }
    let (own, other) = (enrolment::get(hand.tx.store(), main)?, enrolment::get(hand.tx.store(), other)?);
    let row = enrolment::along(hand.tx.store(), &own)?;
    let Some(last) = row.last() else { return Ok(()) };
    let before = other.terms.follows.filter(|(before, _)| row.iter().all(|line| line.id != *before));
    let open = last.terms.follows.is_none_or(|(before, _)| before == other.id);
    if open && last.terms.follows != before {
        let cells = vec![
            (follows, before.map_or(Val::Null, |(id, _)| Val::Int(id.0))),
            (link, before.map_or(Val::Null, |(_, link)| Val::Int(link as i64))),
        ];
        hand.update(Key { table, k1: last.id.0, k2: 0 }, cells)?;
    }
    Ok(())
}

fn gather(hand: &mut Hand<'_, '_>, main: EnrolmentId, other: &Enrolment) -> Result<()> {
    let Some(table) = hand.tables.named("mark").map(|(number, _)| number) else { return Ok(()) };
    for id in marked(hand.tx.conn(), other)? {
        let (from, to) = (Key { table, k1: id, k2: other.id.0 }, Key { table, k1: id, k2: main.0 });
        let mark = hand.read(from)?;
        hand.remove(from)?;
        match (mark, hand.read(to)?) {
            (Some(mark), None) => hand.insert(to, mark)?,
            // One of two marks goes: a head less in the figures of its month.
            _ => month_close::unless_closed(hand.tx, session::session(hand.tx.store(), SessionId(id))?.on)?,
        }
    }
    Ok(())
}

/// The main line is hers for all the time that either was; between two stays she was away. The other is hers no more.
fn lengthen(hand: &mut Hand<'_, '_>, main: &mut Enrolment, other: &Enrolment) -> Result<()> {
    let tables = std::sync::Arc::clone(&hand.tables);
    let Some((table, shape)) = tables.named("enrolment") else { return Ok(()) };
    let at = |name: &str| shape.columns.iter().position(|column| column == name);
    let (Some(from), Some(to), Some(state), Some(reason), Some(asked)) =
        (at("from_on"), at("to_on"), at("state"), at("reason"), at("asked_on"))
    else {
        return Ok(());
    };
    let day = |day: NaiveDate| Val::Text(on_disk(day).into_bytes().into());
    let key = |id: EnrolmentId| Key { table, k1: id.0, k2: 0 };
    // It holds nobody any more, from its first day on.
    hand.update(key(other.id), vec![(to, day(other.from)), (state, Val::Int(State::Cancelled as i64))])?;
    // She asked for the place when she first did.
    if let (State::Waiting, Some(first)) = (main.state, other.terms.asked)
        && main.terms.asked.is_none_or(|own| own > first)
    {
        hand.update(key(main.id), vec![(asked, day(first))])?;
    }
    if idle(other) > 0 {
        return Ok(());
    }
    let mut cells = Vec::new();
    let mut away = Vec::new();
    let completed = [&*main, other].into_iter().find(|line| line.state == State::Completed).and_then(|line| line.to);
    // Times away on the other line count where the main one did not yet, or no longer, hold her.
    for gap in &other.away {
        away.extend(outside(gap, main.from, main.to));
    }
    if let Some(ended) = main.to.filter(|ended| other.to.is_none_or(|to| to > *ended)) {
        if other.from > ended {
            away.push(Away { from: ended, to: Some(other.from), state: main.state });
        }
        cells.push((to, other.to.map_or(Val::Null, day)));
        cells.push((state, Val::Int(other.state as i64)));
        cells.push((reason, other.reason.clone().map_or(Val::Null, |text| Val::Text(text.into_bytes().into()))));
        (main.to, main.state) = (other.to, other.state);
    }
    if other.from < main.from {
        if let Some(ended) = other.to.filter(|ended| *ended < main.from) {
            away.push(Away { from: ended, to: Some(main.from), state: other.state });
        }
        cells.push((from, day(other.from)));
        main.from = other.from;
    }
    if let Some(ended) = completed {
        // Who completed the course has, whatever a second line says: a certificate may rest on it.
        let last = last_marked(hand.tx.conn(), main)?.and_then(|last| last.succ_opt());
        let ended = last.map_or(ended, |after| after.max(ended));
        cells.retain(|(column, _)| ![to, state, reason].contains(column));
        cells.extend([(to, day(ended)), (state, Val::Int(State::Completed as i64))]);
        away.retain(|gap| gap.from < ended);
        (main.to, main.state) = (Some(ended), State::Completed);
    }
    hand.update(key(main.id), cells)?;
    for gap in away {
        be_away(hand, main.id, gap)?;
    }
    Ok(())
}

/// The parts of a time away before `from` and after `to`.
fn outside(gap: &Away, from: NaiveDate, to: Option<NaiveDate>) -> Vec<Away> {
    let mut parts = Vec::new();
    if gap.from < from {
        parts.push(Away { to: Some(gap.to.map_or(from, |back| back.min(from))), ..*gap });
    }
    if let Some(to) = to.filter(|to| gap.to.is_none_or(|back| back > *to)) {
        parts.push(Away { from: gap.from.max(to), ..*gap });
    }
    parts
}

fn be_away(hand: &mut Hand<'_, '_>, line: EnrolmentId, gap: Away) -> Result<()> {
    let id = hand.tx.new_id()?;
    let tables = std::sync::Arc::clone(&hand.tables);
    let Some((table, shape)) = tables.named("enrolment_span") else { return Ok(()) };
    let text = |day: NaiveDate| Val::Text(on_disk(day).into_bytes().into());
    let values = [
        ("enrolment", Val::Int(line.0)),
        ("from_on", text(gap.from)),
        ("to_on", gap.to.map_or(Val::Null, text)),
        ("state", Val::Int(gap.state as i64)),
    ];
    let mut row = super::super::image::blank(shape);
    for (name, value) in values {
        if let Some(slot) = shape.columns.iter().position(|own| own == name).and_then(|at| row.get_mut(at)) {
            *slot = value;
        }
    }
    hand.insert(Key { table, k1: id, k2: 0 }, row)
}
