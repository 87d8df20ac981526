//! What a course that is changed leaves to the classes that were: who taught them, their days, and to closed months what
//! they counted.

use super::super::columns::{date, on_disk};
use super::super::entry::Op;
use super::super::month_close::{self, SHUT};
use super::super::{Result, Store, Trouble, Tx, chain, regroup, trainer};
use crate::domain::course::Course;
use crate::domain::draft::Problems;
use crate::domain::id::CourseId;
use crate::domain::message::Message;
use chrono::NaiveDate;
use rusqlite::params;
use std::collections::BTreeSet;

/// SQL: classes of course `?1` that name no trainer and were before day `?2`, or are held already: the course's own taught
/// them, or was to.
const PAST: &str = "course = ?1 AND trainer IS NULL AND (on_date < ?2 OR state = 1)";

/// SQL: classes of course `?1` that name no trainer.
const UNNAMED: &str = "s.course = ?1 AND s.trainer IS NULL";

/// How many they are.
fn unnamed(store: &Store, id: CourseId) -> Result<i64> {
    let sql = format!("SELECT count(*) FROM session s WHERE {UNNAMED} AND {SHUT}");
    Ok(store.conn()?.prepare_cached(&sql)?.query_row([id.0], |row| row.get(0))?)
}

/// Before a course is written otherwise than it stands. A trainer counts from today on: her name is written into the classes
/// that were hers. The first one teaches all that were not hers to somebody's knowledge, but those of closed months, which stay
/// without one. A module or a centre is of all classes: closed months say no.
pub(super) fn keep(tx: &mut Tx<'_>, id: CourseId, stored: &Course, value: &Course) -> Result<()> {
    if value.module != stored.module || value.centre != stored.centre {
        month_close::unless_led(tx, id, false, &BTreeSet::new())?;
    }
    within(tx, id, stored, value)?;
    if value.trainer == stored.trainer {
        return Ok(());
    }
    let Some(name) = &stored.trainer else {
        if unnamed(tx.store(), id)? > 0 {
            let nobody = trainer::nobody(tx)?;
            tx.execute(
                &format!("UPDATE session AS s SET trainer = ?2, chg = ?3 WHERE {UNNAMED} AND {SHUT}"),
                params![id.0, nobody.0, tx.chg()],
            )?;
        }
        return Ok(());
    };
    let today = on_disk(tx.today());
    let any = tx.find(&format!("SELECT 1 FROM session WHERE {PAST} LIMIT 1"), params![id.0, today], |_| Ok(()))?;
    if any.is_some() {
        let who = trainer::of_name(tx, name)?;
        tx.execute(
            &format!("UPDATE session SET trainer = ?3, chg = ?4 WHERE {PAST}"),
            params![id.0, today, who.0, tx.chg()],
        )?;
    }
    Ok(())
}

/// Classes that lie within the dates of a course as it stands and outside its new ones, those not held left out: planned ones
/// of which nothing is recorded, and the days of the others.
fn outside(store: &Store, id: CourseId, stored: &Course, value: &Course) -> Result<(Vec<i64>, Vec<NaiveDate>)> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT s.id, s.on_date, s.state = 1 OR EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id) FROM session s \
         WHERE s.course = ?1 AND s.state <> 2 AND s.on_date BETWEEN ?2 AND ?3 AND s.on_date NOT BETWEEN ?4 AND ?5 \
         ORDER BY s.on_date, s.starts",
    )?;
    let days = [stored.starts_on, stored.ends_on, value.starts_on, value.ends_on].map(on_disk);
    let mut rows = statement.query(params![id.0, days[0], days[1], days[2], days[3]])?;
    let (mut free, mut taken) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        if row.get(2)? { taken.push(date(row, 1)?) } else { free.push(row.get(0)?) }
    }
    Ok((free, taken))
}

/// Refuses dates that leave out a class that was held or entered; planned ones that they leave out go.
fn within(tx: &Tx<'_>, id: CourseId, stored: &Course, value: &Course) -> Result<()> {
    let (free, taken) = outside(tx.store(), id, stored, value)?;
    if let Some(first) = taken.first() {
        let field = if *first < value.starts_on { "starts_on" } else { "ends_on" };
        let mut problems = Problems::default();
        problems.add(field, Message::new("course-held-outside").with("count", taken.len()).with("first", *first));
        return Err(Trouble::Problems(problems));
    }
    free.into_iter().try_for_each(|session| regroup::drop_session(tx, session))
}

/// What a changed course does to its classes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Follows {
    /// Planned classes outside its new dates: they go. 0 where it would be refused for others.
    pub dropped: usize,
    /// From which day on another trainer teaches, and how many classes stay with whom.
    pub handed: Option<Message>,
}

impl Follows {
    /// All of it in a sentence each.
    pub fn told(self) -> Vec<Message> {
        let dropped = (self.dropped > 0).then(|| Message::new("course-dropped").with("count", self.dropped));
        self.handed.into_iter().chain(dropped).collect()
    }
}

/// What would follow if a course were changed like this.
pub fn follows(store: &Store, id: CourseId, stored: &Course, value: &Course) -> Result<Follows> {
    let value = super::ended(store, value)?;
    let (free, taken) = outside(store, id, stored, &value)?;
    let dropped = if taken.is_empty() { free.len() } else { 0 };
    Ok(Follows { dropped, handed: handed_over(store, id, stored, &value)? })
}

/// What is to be said of a course that gets another trainer; `None` where no class stays with the one before, or without one.
fn handed_over(store: &Store, id: CourseId, stored: &Course, value: &Course) -> Result<Option<Message>> {
    if stored.trainer == value.trainer {
        return Ok(None);
    }
    let Some(was) = stored.trainer.as_deref() else {
        let first =
            || Message::new("course-trainer-first").with("trainer", value.trainer.as_deref().unwrap_or_default());
        return Ok(Some(unnamed(store, id)?).filter(|count| *count > 0).map(|count| first().with("count", count)));
    };
    let today = store.clock().today();
    let mut statement = store.conn()?.prepare_cached(&format!("SELECT count(*) FROM session WHERE {PAST}"))?;
    let count: i64 = statement.query_row(params![id.0, on_disk(today)], |row| row.get(0))?;
    if count == 0 {
        return Ok(None);
    }
    let said = match value.trainer.as_deref() {
        Some(is) => Message::new("course-trainer-from").with("trainer", is),
        None => Message::new("course-trainer-none"),
    };
    Ok(Some(said.with("day", today).with("count", count).with("was", was)))
}

/// Whether a Change may be put back that changed courses: it may not lead classes of closed months elsewhere. True where it
/// said who teaches: the classes into which it wrote that go back with it, and come to the same.
pub(in super::super) fn may_undo(tx: &Tx<'_>, target: i64, act: &str) -> Result<bool> {
    if act != "course" {
        return Ok(false);
    }
    let tables = std::sync::Arc::clone(&tx.store().tables);
    let (Some((course, shape)), Some((session, _))) = (tables.named("course"), tables.named("session")) else {
        return Ok(false);
    };
    let at = |name: &str| shape.columns.iter().position(|column| column == name);
    let (trainer, moved) = (at("trainer"), [at("module"), at("centre")]);
    let (mut led, mut taught): (Vec<(CourseId, bool, bool)>, BTreeSet<i64>) = (Vec::new(), BTreeSet::new());
    chain::each(tx.conn(), target, |head, cells| {
        if head.op == Op::Update && head.key.table == course {
            let has = |wanted: Option<usize>| cells.iter().any(|cell| Some(usize::from(cell.0)) == wanted);
            led.push((CourseId(head.key.k1), moved.into_iter().any(has), has(trainer)));
        } else if head.op == Op::Update && head.key.table == session {
            taught.insert(head.key.k1);
        }
        Ok(())
    })?;
    let none = BTreeSet::new();
    for (id, moved, _) in led.iter().filter(|(_, moved, trainer)| *moved || *trainer) {
        month_close::unless_led(tx, *id, !moved, if *moved { &none } else { &taught })?;
    }
    Ok(led.iter().any(|(.., trainer)| *trainer))
}
