//! Leave of persons: written, changed, removed; what it meets on registers; and how it fills the blanks of a sheet.

use super::columns::{date, date_or_null, on_disk};
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, attendance, enrolment, erasure, meta, person, session};
use crate::domain::attendance::Status;
use crate::domain::id::{ClerkId, CourseId, EnrolmentId, LeaveId, PersonId, SessionId};
use crate::domain::leave::{self, Leave, LeaveRow};
use crate::domain::message::Message;
use crate::domain::session::{Access, Register};
use rusqlite::{Row, params};

const SELECT: &str =
    "SELECT l.id, l.person, l.kind, l.from_on, l.to_on, l.proof, l.seen_on, l.note, l.chg FROM leave l";

/// SQL: the kind of the leave of line `e` on the day of session `s`, while its register may still be filled by it.
pub(super) const KIND: &str = "CASE WHEN s.register = 1 OR s.state = 2 THEN NULL ELSE (SELECT l.kind FROM leave l \
     WHERE l.person = e.person AND l.from_on <= s.on_date AND (l.to_on IS NULL OR s.on_date <= l.to_on) \
     ORDER BY l.from_on LIMIT 1) END";

fn from_row(row: &Row<'_>) -> rusqlite::Result<LeaveRow> {
    let seen = date_or_null(row, 6)?;
    let proof = text_or_null(row, 5)?.map(|code| (leave::proof(&code), seen.unwrap_or_default()));
    Ok(LeaveRow {
        id: LeaveId(row.get(0)?),
        person: PersonId(row.get(1)?),
        leave: Leave {
            kind: leave::kind(&text(row, 2)?),
            from: date(row, 3)?,
            to: date_or_null(row, 4)?,
            proof,
            note: text_or_null(row, 7)?,
        },
        chg: row.get(8)?,
    })
}

fn list(store: &Store, which: &str, key: i64) -> Result<Vec<LeaveRow>> {
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} WHERE {which}"))?;
    let rows = statement.query_map([key], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One of them.
pub fn get(store: &Store, id: LeaveId) -> Result<LeaveRow> {
    list(store, "l.id = ?1", id.0)?.pop().ok_or(Trouble::Gone)
}

/// Those of a person, latest first.
pub fn of_person(store: &Store, her: PersonId) -> Result<Vec<LeaveRow>> {
    list(store, "l.person = ?1 ORDER BY l.from_on DESC, l.id DESC", her.0)
}

/// Those of everybody who has a place in a course, earliest first.
pub fn of_course(store: &Store, course: CourseId) -> Result<Vec<LeaveRow>> {
    let sql = "l.person IN (SELECT e.person FROM enrolment e WHERE e.course = ?1) ORDER BY l.from_on, l.id";
    list(store, sql, course.0)
}

/// The kind of the leave of somebody on a day, among such rows.
pub fn on(rows: &[LeaveRow], her: Option<PersonId>, day: chrono::NaiveDate) -> Option<&'static str> {
    rows.iter().find(|row| Some(row.person) == her && row.leave.covers(day)).map(|row| row.leave.kind)
}

/// What saving or removing a leave meets on registers that were validated. Nothing of it changes unless it is said so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// Those on which she is absent, or of which nothing is recorded, that can be put right: session and line.
    pub wrong: Vec<(SessionId, EnrolmentId)>,
    /// Such ones that are locked.
    pub locked: usize,
    /// Those on which she stays justified although the leave no longer covers their day.
    pub kept: usize,
    /// Classes not validated yet, up to today and after it, at which she will be marked beforehand.
    pub ahead: usize,
}

impl Met {
    /// True if there is something to know before it is saved.
    pub fn any(&self) -> bool {
        !self.wrong.is_empty() || self.locked > 0 || self.kept > 0
    }
}

/// Looks it up before anything is written: `before` is the leave as it stands, `after` as it shall be; `None`: none.
pub fn met(store: &Store, her: PersonId, before: Option<&Leave>, after: Option<&Leave>) -> Result<Met> {
    let from = before.iter().chain(&after).map(|leave| leave.from).min();
    let to = before.iter().chain(&after).map(|leave| leave.to.unwrap_or(chrono::NaiveDate::MAX)).max();
    let (Some(from), Some(to)) = (from, to) else { return Ok(Met::default()) };
    let to = to.min(from.checked_add_days(chrono::Days::new(3_660)).unwrap_or(to));
    let (today, rules) = (store.clock().today(), meta::rules(store)?);
    let mut found = Met::default();
    for line in enrolment::of_person(store, her)? {
        for class in session::of_course(store, line.course, from, to)? {
            let sheet = attendance::mark_of(store, class.id, line.id)?;
            let status = sheet.as_ref().map(|mark| mark.status);
            if !(line.concerned(class.on) || status.is_some()) {
                continue;
            }
            let covered = after.is_some_and(|leave| leave.covers(class.on));
            if class.register != Register::Validated {
                let waits = class.state != crate::domain::session::State::Cancelled && status.is_none();
                found.ahead += usize::from(covered && waits);
            } else if covered && matches!(status, None | Some(Status::Absent)) {
                match class.access(today, rules.lock_days) {
                    Access::Open | Access::Correction => found.wrong.push((class.id, line.id)),
                    _ => found.locked += 1,
                }
            } else if !covered
                && status == Some(Status::Justified)
                && before.is_some_and(|leave| leave.covers(class.on))
            {
                found.kept += 1;
            }
        }
    }
    Ok(found)
}

/// Saves: a new one (`id` None) or a changed one; refused where it meets another of hers. With `correct` the validated
/// registers of its days that say she was absent are put right in the same Change; else they stay. Returns how many were.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<LeaveId>,
    her: PersonId,
    value: &Leave,
    base: &Base<Leave>,
    correct: bool,
) -> Result<Written<(LeaveId, usize)>> {
    store.write(clerk, Act::new("leave").on(her.0), |tx| {
        person::get(tx.store(), her)?;
        erasure::unless_erased(tx, her)?;
        let (own, value) = match id {
            Some(id) => {
                let stored = get(tx.store(), id)?;
                (id, merge::three_way(tx, base, &stored.leave, stored.chg, value)?)
            }
            None => (LeaveId(tx.new_id()?), value.clone()),
        };
        let hers = of_person(tx.store(), her)?;
        if let Some(other) = hers.iter().find(|row| row.id != own && row.leave.meets(&value)) {
            return Err(Trouble::Refused(meets(&other.leave)));
        }
        let wrong = if correct { met(tx.store(), her, None, Some(&value))?.wrong } else { Vec::new() };
        for (session, line) in &wrong {
            attendance::justify(tx, *session, *line)?;
        }
        if hers.iter().any(|row| row.id == own && row.leave == value) {
            return Ok((own, wrong.len()));
        }
        tx.execute(
            "INSERT INTO leave (id, person, kind, from_on, to_on, proof, seen_on, note, chg) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, \
               from_on = excluded.from_on, to_on = excluded.to_on, proof = excluded.proof, seen_on = excluded.seen_on, \
               note = excluded.note, chg = excluded.chg",
            params![
                own.0,
                her.0,
                value.kind,
                on_disk(value.from),
                value.to.map(on_disk),
                value.proof.map(|(proof, _)| proof),
                value.proof.map(|(_, seen)| on_disk(seen)),
                value.note,
                tx.chg()
            ],
        )?;
        Ok((own, wrong.len()))
    })
}

/// What is said of a leave that another one meets.
fn meets(other: &Leave) -> Message {
    match other.to {
        Some(to) => Message::new("leave-meets").with("from", other.from).with("to", to),
        None => Message::new("leave-meets-open").with("from", other.from),
    }
}

/// Removes one; what registers were filled by it stays as it was saved there.
pub fn remove(store: &mut Store, clerk: ClerkId, id: LeaveId) -> Result<Written<LeaveRow>> {
    store.write(clerk, Act::new("remove-leave"), |tx| {
        let own = get(tx.store(), id)?;
        tx.execute("DELETE FROM leave WHERE id = ?1", [id.0])?;
        Ok(own)
    })
}

/// Marks every concerned line that is blank and on leave as justified: what was shown as marked beforehand is saved when
/// the sheet is. Returns how many.
pub(super) fn excuse(tx: &Tx<'_>, session: SessionId) -> Result<u16> {
    let sql = format!(
        "INSERT INTO mark (session, enrolment, status, chg) SELECT s.id, e.id, 4, ?2 FROM session s \
         JOIN enrolment e ON e.course = s.course WHERE s.id = ?1 AND {} AND {KIND} IS NOT NULL \
           AND NOT EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id AND m.enrolment = e.id) ORDER BY e.id",
        enrolment::CONCERNED
    );
    let count = tx.execute(&sql, params![session.0, tx.chg()])?;
    Ok(u16::try_from(count).unwrap_or(u16::MAX))
}
