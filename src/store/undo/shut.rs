//! What closed months count stays through an undo: an older act that is put back may reach under them by a rule, a place or
//! the day of a class.

use super::super::body::Seen;
use super::super::columns::date;
use super::super::enrolment::CONCERNED;
use super::super::entry::Val;
use super::super::meta::{self, Rule};
use super::super::month_close::{self, SHUT};
use super::super::{Result, Tx, chain};
use crate::domain::id::CourseId;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What closed months count of the rows that an undo touches, as it stood before.
pub(super) struct Shut {
    /// Whether justified absences leave the rates of the delegation alone.
    neutral: bool,
    /// And those of a course.
    courses: BTreeMap<i64, bool>,
    /// What of a line stands in them.
    lines: BTreeMap<i64, Option<Line>>,
    /// The day of a class, if it stands in one.
    classes: BTreeMap<i64, Option<NaiveDate>>,
    /// The day of an awareness session, wherever it stands.
    awareness: BTreeMap<i64, Option<NaiveDate>>,
}

/// The classes of closed months that concern a line.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Line {
    course: CourseId,
    first: i64,
    count: i64,
}

impl Shut {
    /// Looks at what a Change wrote; `None` while no month is closed.
    pub(super) fn before(tx: &Tx<'_>, target: i64, lines: &[i64]) -> Result<Option<Self>> {
        if tx.find("SELECT 1 FROM month_close LIMIT 1", [], |_| Ok(()))?.is_none() {
            return Ok(None);
        }
        let number = |name| tx.store.tables.named(name).map(|(number, _)| number);
        let (course, class) = (number("course"), number("session"));
        let (mut courses, mut classes) = (Vec::new(), Vec::new());
        chain::each(tx.conn, target, |head, _| {
            match Some(head.key.table) {
                table if table == course => courses.push(head.key.k1),
                table if table == class => classes.push(head.key.k1),
                _ => {}
            }
            Ok(())
        })?;
        let awareness = awareness(tx, target)?;
        let neutral = |id: i64| Ok((id, meta::rules_of(tx.store(), CourseId(id))?.neutral));
        Ok(Some(Self {
            neutral: meta::rule(tx.store(), Rule::JustifiedNeutral)? != 0,
            courses: courses.into_iter().map(neutral).collect::<Result<_>>()?,
            lines: lines.iter().map(|id| Ok((*id, concerned(tx, *id)?))).collect::<Result<_>>()?,
            classes: classes.into_iter().map(|id| Ok((id, standing(tx, id)?))).collect::<Result<_>>()?,
            awareness: awareness.into_iter().map(|id| Ok((id, day_of(tx, id)?))).collect::<Result<_>>()?,
        }))
    }

    /// Refuses, once all is put back, what would make closed months count otherwise. The rule of the delegation is put back
    /// all the same: courses that follow it keep what held.
    pub(super) fn unchanged(&self, tx: &Tx<'_>) -> Result<()> {
        let neutral = meta::rule(tx.store(), Rule::JustifiedNeutral)? != 0;
        for (id, was) in &self.courses {
            let course = CourseId(*id);
            match meta::rules_of(tx.store(), course)?.neutral {
                now if now == *was => {}
                _ if neutral == self.neutral => month_close::unless_counted(tx, course, NaiveDate::default(), None)?,
                _ => month_close::keep_neutral_of(tx, course, *was)?,
            }
        }
        if neutral != self.neutral {
            month_close::keep_neutral(tx, self.neutral)?;
        }
        for (id, was) in &self.lines {
            let now = concerned(tx, *id)?;
            if let Some(line) = was.or(now).filter(|_| now != *was) {
                month_close::unless_counted(tx, line.course, NaiveDate::default(), None)?;
            }
        }
        for (id, was) in &self.classes {
            let now = standing(tx, *id)?;
            if let Some(day) = was.or(now).filter(|_| now != *was) {
                month_close::unless_closed(tx, day)?;
            }
        }
        // Its heads are what a month counts: whatever goes back of it changes them.
        for (id, was) in &self.awareness {
            for day in was.iter().chain(&day_of(tx, *id)?) {
                month_close::unless_closed(tx, *day)?;
            }
        }
        Ok(())
    }
}

/// The lines that a Change wrote, themselves or the days they were away.
pub(super) fn lines(tx: &Tx<'_>, target: i64) -> Result<Vec<i64>> {
    written(tx, target, "enrolment", "enrolment_span")
}

/// The awareness sessions that a Change wrote, themselves or their heads.
fn awareness(tx: &Tx<'_>, target: i64) -> Result<Vec<i64>> {
    written(tx, target, "awareness", "awareness_head")
}

/// The rows of a table that a Change wrote, themselves or those of another table, `parts`, that name them in a column called like it.
fn written(tx: &Tx<'_>, target: i64, table: &str, parts: &str) -> Result<Vec<i64>> {
    let tables = &tx.store.tables;
    let (Some((own, _)), Some((part, shape))) = (tables.named(table), tables.named(parts)) else {
        return Ok(Vec::new());
    };
    let (mut found, mut standing) = (Vec::new(), Vec::new());
    chain::each(tx.conn, target, |head, cells| {
        if head.key.table == own {
            found.push(head.key.k1);
        } else if head.key.table == part {
            let whose = |cell: &&Seen<'_>| shape.columns.get(usize::from(cell.0)).is_some_and(|column| column == table);
            match cells.iter().find(whose).map(|cell| (Val::from(cell.1), Val::from(cell.2))) {
                Some((Val::Int(row), _) | (_, Val::Int(row))) => found.push(row),
                _ => standing.push(head.key.k1),
            }
        }
        Ok(())
    })?;
    let sql = format!("SELECT {table} FROM {parts} WHERE id = ?1");
    for part in standing {
        found.extend(tx.find(&sql, [part], |row| row.get::<_, i64>(0))?);
    }
    Ok(found)
}

/// The day of an awareness session.
fn day_of(tx: &Tx<'_>, id: i64) -> Result<Option<NaiveDate>> {
    tx.find("SELECT on_date FROM awareness WHERE id = ?1", [id], |row| date(row, 0))
}

/// What of a line stands in closed months; `None` where nothing does.
fn concerned(tx: &Tx<'_>, line: i64) -> Result<Option<Line>> {
    let sql = format!(
        "SELECT e.course, min(s.id), count(*) FROM enrolment e JOIN session s ON s.course = e.course \
         WHERE e.id = ?1 AND s.state = 1 AND {SHUT} AND {CONCERNED} GROUP BY e.course"
    );
    tx.find(&sql, [line], |row| Ok(Line { course: CourseId(row.get(0)?), first: row.get(1)?, count: row.get(2)? }))
}

/// The day of a class, if it stands in a closed month.
fn standing(tx: &Tx<'_>, class: i64) -> Result<Option<NaiveDate>> {
    let sql = format!("SELECT s.on_date FROM session s WHERE s.id = ?1 AND {SHUT}");
    tx.find(&sql, [class], |row| date(row, 0))
}
