//! Tasks that alerts open: one for a woman at a time and one a week; put off with a reason, closed with what came of it.

use super::alerts::{self, Raised};
use super::columns::{date, date_or_null, on_disk, person_name, rows};
use super::enrolment::{self, leave_unseen};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, clerk, merge, meta};
use crate::domain::alerts::Alert;
use crate::domain::follow_up::{self, FollowUp};
use crate::domain::id::{ClerkId, CourseId, EnrolmentId, FollowUpId, PersonId};
use crate::domain::message::Message;
use crate::domain::person::Name;
use chrono::NaiveDate;
use rusqlite::{Row, params};

/// What every reader selects, from `follow_up f JOIN enrolment e JOIN clerk k`.
const COLUMNS: &str = "f.id, f.enrolment, e.person, f.alert, f.opened_on, f.due_on, f.owner, k.name, f.outcome, \
     f.closed_on, f.reason, f.note, f.chg";
const WIDTH: usize = 13;
const FROM: &str = "follow_up f JOIN enrolment e ON e.id = f.enrolment JOIN clerk k ON k.id = f.owner";

fn from_row(row: &Row<'_>) -> rusqlite::Result<FollowUp> {
    let closed = date_or_null(row, 9)?;
    Ok(FollowUp {
        id: FollowUpId(row.get(0)?),
        enrolment: EnrolmentId(row.get(1)?),
        person: row.get::<_, Option<i64>>(2)?.map(PersonId),
        alert: text(row, 3)?,
        opened: date(row, 4)?,
        due: date(row, 5)?,
        owner: (ClerkId(row.get(6)?), text(row, 7)?),
        outcome: text_or_null(row, 8)?.map(|outcome| (outcome, closed.unwrap_or_default())),
        reason: text_or_null(row, 10)?,
        note: text_or_null(row, 11)?,
        chg: row.get(12)?,
    })
}

/// One of them.
pub fn get(store: &Store, id: FollowUpId) -> Result<FollowUp> {
    let sql = format!("SELECT {COLUMNS} FROM {FROM} WHERE f.id = ?1");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0])?;
    let Some(row) = rows.next()? else { return Err(Trouble::Gone) };
    Ok(from_row(row)?)
}

/// A task with what a line of the first screen says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The task.
    pub task: FollowUp,
    /// Who she is.
    pub name: Name,
    /// Her course.
    pub course: CourseId,
    /// Name of her course, French then Arabic.
    pub course_name: (String, Option<String>),
}

/// Those to do on a day, the most urgent first, at most so many; and how many there are. What is put off comes back on its
/// day.
pub fn due(store: &Store, today: NaiveDate, limit: usize) -> Result<(Vec<Due>, usize)> {
    let found = list(store, DUE, today, limit)?;
    let sql = format!("SELECT count(*) FROM follow_up f WHERE {DUE}");
    let count: i64 = store.conn()?.prepare_cached(&sql)?.query_row([on_disk(today)], |row| row.get(0))?;
    Ok((found, usize::try_from(count).unwrap_or(0)))
}

/// SQL: a task to do on the day of the first parameter.
const DUE: &str = "f.outcome IS NULL AND (f.due_on <= ?1 OR f.reason IS NULL)";

/// All that are still to do, those put off too.
pub fn open_ones(store: &Store) -> Result<Vec<Due>> {
    list(store, "f.outcome IS NULL AND ?1 IS NOT NULL", NaiveDate::default(), usize::MAX)
}

fn list(store: &Store, which: &str, today: NaiveDate, limit: usize) -> Result<Vec<Due>> {
    let sql = format!(
        "SELECT {COLUMNS}, p.family, p.given, p.family_ar, p.given_ar, c.id, c.name, c.name_ar, p.erased_on \
         FROM {FROM} \
         LEFT JOIN person p ON p.id = e.person JOIN course c ON c.id = e.course \
         WHERE {which} ORDER BY f.due_on, f.id LIMIT ?2"
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let found = statement.query_map(params![on_disk(today), rows(limit)], |row| {
        Ok(Due {
            task: from_row(row)?,
            name: person_name(row, WIDTH, WIDTH + 7)?,
            course: CourseId(row.get(WIDTH + 4)?),
            course_name: (text(row, WIDTH + 5)?, text_or_null(row, WIDTH + 6)?),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Every task about a person, whichever of her places raised it, latest first.
pub fn of_person(store: &Store, her: PersonId) -> Result<Vec<FollowUp>> {
    let sql = format!("SELECT {COLUMNS} FROM {FROM} WHERE e.person = ?1 ORDER BY f.opened_on DESC, f.id DESC");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let found = statement.query_map([her.0], from_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The task that keeps another about her from being opened today.
pub fn standing(store: &Store, her: PersonId, today: NaiveDate) -> Result<Option<FollowUp>> {
    Ok(of_person(store, her)?.into_iter().find(|task| task.covers(today)))
}

/// Opens a task about somebody for what speaks of her, the owner's unless somebody else is named. Refused where one is open
/// or was opened this week.
pub fn open(store: &mut Store, clerk: ClerkId, line: EnrolmentId, alert: Alert) -> Result<Written<FollowUpId>> {
    store.write(clerk, Act::new("follow-up").on(line.0), |tx| {
        let own = enrolment::get(tx.store(), line)?;
        let Some(her) = own.person else {
            return Err(Trouble::Refused(Message::new("enrolment-nobody").with("line", own.number)));
        };
        if let Some(task) = standing(tx.store(), her, tx.today())? {
            let id = if task.open() { "follow-up-open-already" } else { "follow-up-this-week" };
            return Err(Trouble::Refused(Message::new(id).with("by", task.owner.1).with("day", task.due)));
        }
        insert(tx, clerk, line, alert)
    })
}

/// The same for everybody on a list at once, as one Change; those who have a task are left out. Returns how many.
pub fn open_all(store: &mut Store, clerk: ClerkId, raised: &[Raised]) -> Result<Written<usize>> {
    store.write(clerk, Act::new("follow-up"), |tx| open_in(tx, clerk, raised))
}

/// The same inside a Change.
pub(super) fn open_in(tx: &mut Tx<'_>, clerk: ClerkId, raised: &[Raised]) -> Result<usize> {
    let mut opened = 0;
    for one in raised {
        let (Some(her), Some(alert)) = (one.line.person, one.alerts.first()) else { continue };
        if standing(tx.store(), her, tx.today())?.is_none() {
            insert(tx, clerk, one.line.id, *alert)?;
            opened += 1;
        }
    }
    Ok(opened)
}

fn insert(tx: &mut Tx<'_>, owner: ClerkId, line: EnrolmentId, alert: Alert) -> Result<FollowUpId> {
    let id = FollowUpId(tx.new_id()?);
    let days = meta::rule(tx.store(), meta::Rule::AlertDays)?;
    tx.execute(
        "INSERT INTO follow_up (id, enrolment, alert, opened_on, due_on, owner, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            id.0,
            line.0,
            alert.name(),
            on_disk(tx.today()),
            on_disk(follow_up::due(tx.today(), days)),
            owner.0,
            tx.chg()
        ],
    )?;
    Ok(id)
}

/// What a validated register raises: tasks about those it says were absent, in the Change that validates it.
pub(super) fn after_register(tx: &mut Tx<'_>, course: CourseId, absent: &[EnrolmentId]) -> Result<usize> {
    if absent.is_empty() || meta::rule(tx.store(), meta::Rule::AlertTasks)? == 0 {
        return Ok(0);
    }
    let (owner, today) = (tx.clerk, tx.today());
    let raised = alerts::raised_in(tx.store(), course, today)?;
    let raised: Vec<Raised> = raised.into_iter().filter(|one| absent.contains(&one.line.id)).collect();
    open_in(tx, owner, &raised)
}

fn still_open(tx: &Tx<'_>, id: FollowUpId) -> Result<FollowUp> {
    let task = get(tx.store(), id)?;
    match &task.outcome {
        None => Ok(task),
        Some((_, day)) => Err(Trouble::Refused(Message::new("follow-up-closed-already").with("day", *day))),
    }
}

/// Closes a task with what came of it and, where there is something to say, a note.
pub fn close(store: &mut Store, clerk: ClerkId, id: FollowUpId, outcome: &str, note: &str) -> Result<Written<()>> {
    let outcome = follow_up::outcome(outcome).map_err(Trouble::Refused)?;
    let note = follow_up::note(note).map_err(Trouble::Refused)?;
    store.write(clerk, Act::new("close-follow-up").on(id.0), |tx| {
        still_open(tx, id)?;
        shut(tx, id, outcome, note.as_deref())
    })
}

fn shut(tx: &Tx<'_>, id: FollowUpId, outcome: &str, note: Option<&str>) -> Result<()> {
    tx.execute(
        "UPDATE follow_up SET outcome = ?2, closed_on = ?3, note = ifnull(?4, note), chg = ?5 WHERE id = ?1",
        params![id.0, outcome, on_disk(tx.today()), note, tx.chg()],
    )?;
    Ok(())
}

/// Writes a note on a task that is still to do; an empty one takes it away. `seen`: as for `put_off`.
pub fn note(store: &mut Store, clerk: ClerkId, (id, seen): (FollowUpId, i64), note: &str) -> Result<Written<()>> {
    let note = follow_up::note(note).map_err(Trouble::Refused)?;
    store.write(clerk, Act::new("note-follow-up").on(id.0), |tx| {
        let task = still_open(tx, id)?;
        if task.note != note {
            merge::unmoved(tx, seen, task.chg)?;
            tx.execute("UPDATE follow_up SET note = ?2, chg = ?3 WHERE id = ?1", params![id.0, note, tx.chg()])?;
        }
        Ok(())
    })
}

/// Puts a task off to another day, with the reason. Two clerks who put it off to two days are a conflict: `seen` is the
/// last Change of the task that this one decides on.
pub fn put_off(
    store: &mut Store,
    clerk: ClerkId,
    (id, seen): (FollowUpId, i64),
    until: NaiveDate,
    reason: &str,
) -> Result<Written<()>> {
    store.write(clerk, Act::new("put-off").on(id.0), |tx| {
        merge::unmoved(tx, seen, still_open(tx, id)?.chg)?;
        let reason = follow_up::put_off(until, reason, tx.today()).map_err(Trouble::Refused)?;
        tx.execute(
            "UPDATE follow_up SET due_on = ?2, reason = ?3, chg = ?4 WHERE id = ?1",
            params![id.0, on_disk(until), reason, tx.chg()],
        )?;
        Ok(())
    })
}

/// Gives a task to another clerk, by her login or name. `seen` is the last Change of the task that this one decides on.
pub fn assign(
    store: &mut Store,
    clerk: ClerkId,
    (id, seen): (FollowUpId, i64),
    owner: &str,
) -> Result<Written<clerk::Clerk>> {
    store.write(clerk, Act::new("assign").on(id.0), |tx| {
        let task = still_open(tx, id)?;
        let new = clerk::named(tx.store(), owner)?;
        if task.owner.0 != new.id {
            merge::unmoved(tx, seen, task.chg)?;
            tx.execute("UPDATE follow_up SET owner = ?2, chg = ?3 WHERE id = ?1", [id.0, new.id.0, tx.chg()])?;
        }
        Ok(new)
    })
}

/// Ends the place of somebody who stopped coming, from the day after she was last there, and closes what is open about her,
/// as one Change. The absences recorded since stay on their registers.
pub fn leave(store: &mut Store, clerk: ClerkId, line: EnrolmentId, from: NaiveDate) -> Result<Written<()>> {
    store.write(clerk, Act::new("end-enrolment").on(line.0), |tx| {
        let own = enrolment::get(tx.store(), line)?;
        leave_unseen(tx, &own, from)?;
        // Several where two records of her, each with a task, were made one.
        let open = own.person.map_or(Ok(Vec::new()), |her| of_person(tx.store(), her))?.into_iter();
        open.filter(|task| task.enrolment == line && task.open()).try_for_each(|task| shut(tx, task.id, "left", None))
    })
}
