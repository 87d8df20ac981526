//! Registers: reading a sheet, marking, validating, unlocking.

use super::authorize::{Power, authorize};
use super::columns::small;
use super::reading::{text, text_or_null};
use super::{
    Act, Result, Store, Trouble, Tx, Written, chain, enrolment, follow_up, leave, meta, month_close, session, totals,
};
use crate::domain::attendance::{Given, Line, Mark, Sheet, Status, Told, parse_note};
use crate::domain::clean;
use crate::domain::id::{ClerkId, EnrolmentId, SessionId, low};
use crate::domain::labels::Sign;
use crate::domain::message::Message;
use crate::domain::session::{Access, Register, Session};
use rusqlite::{Row, params};
use std::collections::HashMap;

/// The sheet of a session: every line of its course with marks and the last four sessions of each woman.
pub fn sheet(store: &Store, id: SessionId) -> Result<Sheet> {
    store.read(|conn| {
        let session = session::session(store, id)?;
        let sql = "SELECT c.name, c.name_ar, t.name, t.name_ar, c.room, \
               nullif(ifnull((SELECT r.name FROM session o JOIN trainer r ON r.id = o.trainer WHERE o.id = ?4), \
                 c.trainer), ''), \
               (SELECT count(*) FROM session o WHERE o.course = c.id AND o.state <> 2), \
               (SELECT count(*) FROM session o WHERE o.course = c.id AND o.state <> 2 \
                  AND (o.on_date, o.starts) <= (?2, ?3)) \
             FROM course c JOIN centre t ON t.id = c.centre WHERE c.id = ?1";
        let key = (super::columns::on_disk(session.on), super::columns::time_on_disk(session.starts));
        let mut sheet = conn.prepare_cached(sql)?.query_row(params![session.course.0, key.0, key.1, id.0], |row| {
            Ok(Sheet {
                session: session.clone(),
                course_name: (text(row, 0)?, text_or_null(row, 1)?),
                centre_name: (text(row, 2)?, text_or_null(row, 3)?),
                room: text_or_null(row, 4)?,
                trainer: text_or_null(row, 5)?,
                planned: small(row, 6)?,
                ordinal: small(row, 7)?,
                neutral: true,
                lines: Vec::new(),
            })
        })?;
        sheet.neutral = meta::rules_of(store, session.course)?.neutral;
        let before = earlier(store, &session)?;
        let sql = format!(
            "SELECT {}, {MARK}, {} FROM enrolment e JOIN session s ON s.id = ?1 LEFT JOIN person p ON p.id = e.person \
             LEFT JOIN mark m ON m.session = s.id AND m.enrolment = e.id WHERE e.course = ?2 AND e.state <> 6 \
             ORDER BY e.number",
            enrolment::COLUMNS,
            leave::KIND
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map([id.0, session.course.0], |row| {
            let enrolment = enrolment::from_row(row)?;
            let mark = mark_at(row, enrolment::WIDTH)?;
            // Somebody who walked in belongs to a class as soon as she is marked there.
            let concerned = enrolment.concerned(session.on) || mark.is_some();
            let last = before.get(&enrolment.id.0).copied().unwrap_or_default();
            let leave = text_or_null(row, enrolment::WIDTH + MARK_WIDTH)?.map(|code| crate::domain::leave::kind(&code));
            Ok(Line { enrolment, mark, last, concerned, leave })
        })?;
        sheet.lines = rows.collect::<rusqlite::Result<_>>()?;
        Ok(sheet)
    })
}

/// The statuses of the four sessions before this one, oldest first, by enrolment.
fn earlier(store: &Store, session: &Session) -> Result<HashMap<i64, [Option<Status>; 4]>> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT n, m.enrolment, m.status FROM \
           (SELECT id, row_number() OVER (ORDER BY on_date DESC, starts DESC) AS n FROM session \
            WHERE course = ?1 AND state <> 2 AND (on_date, starts) < (?2, ?3) \
            ORDER BY on_date DESC, starts DESC LIMIT 4) \
         JOIN mark m ON m.session = id",
    )?;
    let key = (super::columns::on_disk(session.on), super::columns::time_on_disk(session.starts));
    let mut rows = statement.query(params![session.course.0, key.0, key.1])?;
    let mut found: HashMap<i64, [Option<Status>; 4]> = HashMap::new();
    while let Some(row) = rows.next()? {
        let n: usize = row.get::<_, i64>(0)?.try_into().unwrap_or(1);
        if let Some(slot) = found.entry(row.get(1)?).or_default().get_mut(4usize.saturating_sub(n)) {
            *slot = Status::from_code(row.get(2)?);
        }
    }
    Ok(found)
}

/// What every reader of marks selects, from `mark m`.
pub(super) const MARK: &str = "m.status, m.minutes, m.note, m.chg, m.early, m.was";

/// How many columns that is: what a reader appends begins here.
pub(super) const MARK_WIDTH: usize = 6;

/// The columns of `MARK` from `at`; `None` where the status is NULL.
pub(super) fn mark_at(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Mark>> {
    let Some(status) = row.get::<_, Option<i64>>(at)?.and_then(Status::from_code) else {
        return Ok(None);
    };
    let minutes =
        |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(|n| u16::try_from(n).unwrap_or(0)));
    Ok(Some(Mark {
        status,
        minutes: minutes(at + 1)?,
        early: minutes(at + 4)?,
        note: text_or_null(row, at + 2)?,
        trainer: row.get::<_, Option<i64>>(at + 5)?.map(Told::from_code),
        chg: row.get(at + 3)?,
    }))
}

/// The session, if its register may be written today: in a closed month none may, the month is opened first.
pub(super) fn open(tx: &Tx<'_>, id: SessionId) -> Result<Session> {
    let session = session::session(tx.store(), id)?;
    let rules = meta::rules(tx.store())?;
    match session.access(tx.today(), rules.lock_days) {
        Access::Open | Access::Correction => Ok(session),
        Access::Locked => {
            month_close::unless_closed(tx, session.on)?;
            Err(Trouble::Locked)
        }
        Access::Future => Err(Trouble::Refused(Message::new("sheet-future").with("day", session.on))),
        Access::Cancelled => Err(Trouble::Refused(Message::new("sheet-cancelled"))),
    }
}

/// Says something of one line, or clears its mark (`None`). `base` is the `chg` of the mark the clerk saw (0: none stood there): if another
/// clerk changed it meanwhile the answer is `Trouble::Conflict` and nothing is written. Minutes are checked against the class.
pub fn mark(
    store: &mut Store,
    clerk: ClerkId,
    id: SessionId,
    enrolment: EnrolmentId,
    given: Option<Given>,
    base: i64,
) -> Result<Written<Option<Mark>>> {
    let act = if given.is_some() { Act::new("mark") } else { Act::new("clear") };
    store.write(clerk, act.on(id.0), |tx| {
        let session = open(tx, id)?;
        let stored = stored(tx, id, enrolment)?;
        let wanted = match given {
            Some(given) => Some(judged(tx, &session, stored.as_ref(), given)?),
            None => None,
        };
        let (now, then) = (Told::of(stored.as_ref()), Told::of(wanted.as_ref()));
        if stored.as_ref().map_or(0, |mark| mark.chg) != base && now != then {
            return Err(conflict(tx, id, enrolment, stored.as_ref())?);
        }
        if now == then {
            return Ok(stored);
        }
        let written = put(tx, &session, enrolment, given, stored)?;
        totals::refresh_if_validated(tx, &session)?;
        Ok(written)
    })
}

/// The mark of a line at a session, if it has one.
fn stored(tx: &Tx<'_>, id: SessionId, enrolment: EnrolmentId) -> Result<Option<Mark>> {
    mark_of(tx.store(), id, enrolment)
}

/// The same outside a Change.
pub fn mark_of(store: &Store, id: SessionId, enrolment: EnrolmentId) -> Result<Option<Mark>> {
    let sql = format!("SELECT {MARK} FROM mark m WHERE m.session = ?1 AND m.enrolment = ?2");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0, enrolment.0])?;
    Ok(rows.next()?.map(|row| mark_at(row, 0)).transpose()?.flatten())
}

/// Says on a register that somebody's absence was justified, inside a Change: her leave came to be known afterwards.
pub(super) fn justify(tx: &Tx<'_>, id: SessionId, enrolment: EnrolmentId) -> Result<()> {
    let session = open(tx, id)?;
    let stored = stored(tx, id, enrolment)?;
    put(tx, &session, enrolment, Some(Given::Status(Status::Justified, None)), stored)?;
    totals::refresh_if_validated(tx, &session)
}

/// Writes or removes one mark; the woman must belong to the class that day, or have walked in.
fn put(
    tx: &Tx<'_>,
    session: &Session,
    id: EnrolmentId,
    given: Option<Given>,
    stored: Option<Mark>,
) -> Result<Option<Mark>> {
    let line = enrolment::get(tx.store(), id)?;
    let walked_in = line.person.is_none() && line.from <= session.on;
    if line.course != session.course || !(line.concerned(session.on) || walked_in || stored.is_some()) {
        return Err(Trouble::Refused(Message::new("sheet-not-concerned").with("line", line.number)));
    }
    let Some(given) = given else {
        tx.execute("DELETE FROM mark WHERE session = ?1 AND enrolment = ?2", [session.id.0, id.0])?;
        return Ok(None);
    };
    let mut mark = judged(tx, session, stored.as_ref(), given)?;
    mark.chg = tx.chg();
    tx.execute(
        "INSERT INTO mark (session, enrolment, status, minutes, note, chg, early, was) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
         ON CONFLICT (session, enrolment) DO UPDATE SET status = excluded.status, minutes = excluded.minutes, \
           chg = excluded.chg, early = excluded.early, was = excluded.was",
        params![
            session.id.0,
            id.0,
            mark.status as i64,
            mark.minutes,
            mark.note,
            mark.chg,
            mark.early,
            mark.trainer.map(Told::code)
        ],
    )?;
    Ok(Some(mark))
}

/// The mark that what was given makes of the stored one, if the course marks that.
fn judged(tx: &Tx<'_>, session: &Session, stored: Option<&Mark>, given: Given) -> Result<Mark> {
    let sign = match given {
        Given::Status(status, _) => Sign::Status(status),
        Given::Early(_) => Sign::Early,
    };
    let rules = meta::rules_of(tx.store(), session.course)?;
    if !rules.letters.offers(sign) {
        return Err(Trouble::Refused(Message::new("mark-not-offered").with("status", Message::new(sign.term()))));
    }
    let validated = session.register != Register::Draft;
    Mark::after(stored, given, session.minutes, validated).map_err(Trouble::Refused)
}

/// Who changed the mark since the clerk saw it, and what to.
fn conflict(tx: &Tx<'_>, id: SessionId, enrolment: EnrolmentId, stored: Option<&Mark>) -> Result<Trouble> {
    let last = match stored {
        Some(mark) => Some(mark.chg),
        None => chain::deleted_by(tx.conn(), &tx.store().tables, "mark", id.0, enrolment.0)?,
    };
    let (by, act) = chain::signature(tx.conn(), last.unwrap_or(0))?;
    Ok(Trouble::Conflict { by, act })
}

/// Writes or clears the note of a mark; a line not taken yet gets none: mark it first.
pub fn note(
    store: &mut Store,
    clerk: ClerkId,
    id: SessionId,
    enrolment: EnrolmentId,
    note: Option<&str>,
) -> Result<Written<()>> {
    store.write(clerk, Act::new("note").on(id.0), |tx| {
        open(tx, id)?;
        write_note(tx, id, enrolment, note)
    })
}

fn write_note(tx: &Tx<'_>, id: SessionId, enrolment: EnrolmentId, note: Option<&str>) -> Result<()> {
    let parsed = note.map(|note| parse_note(&clean::line(note))).transpose();
    let note = parsed.map_err(Trouble::Refused)?.flatten();
    let written = tx.execute(
        "UPDATE mark SET note = ?3, chg = ?4 WHERE session = ?1 AND enrolment = ?2",
        params![id.0, enrolment.0, note, tx.chg()],
    )?;
    if written == 0 { Err(Trouble::Refused(Message::new("sheet-note-unmarked"))) } else { Ok(()) }
}

/// Marks every concerned line that is still blank as present. Returns how many.
pub fn rest_present(store: &mut Store, clerk: ClerkId, id: SessionId) -> Result<Written<u16>> {
    store.write(clerk, Act::new("rest-present").on(id.0), |tx| {
        let session = open(tx, id)?;
        let count = fill(tx, &session)?;
        totals::refresh_if_validated(tx, &session)?;
        Ok(count)
    })
}

/// Present for every concerned woman without a mark who is not on leave; somebody who walked in another day is not
/// concerned.
fn fill(tx: &Tx<'_>, session: &Session) -> Result<u16> {
    let sql = format!(
        "INSERT INTO mark (session, enrolment, status, chg) SELECT s.id, e.id, 1, ?2 FROM session s \
         JOIN enrolment e ON e.course = s.course WHERE s.id = ?1 AND {} \
           AND NOT EXISTS (SELECT 1 FROM mark m WHERE m.session = s.id AND m.enrolment = e.id) AND {} IS NULL ORDER BY e.id",
        enrolment::CONCERNED,
        leave::KIND
    );
    let count = tx.execute(&sql, params![session.id.0, tx.chg()])?;
    Ok(u16::try_from(count).unwrap_or(u16::MAX))
}

/// What is entered of a register at once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Taken<'a> {
    /// What these lines say.
    pub marks: &'a [(EnrolmentId, Given)],
    /// Those that are still blank then are present.
    pub rest_present: bool,
    /// Lines that say nothing any more, each with the `chg` of the mark that was seen there.
    pub clears: &'a [(EnrolmentId, i64)],
    /// Notes of lines that have a mark by then; `None` takes the note away.
    pub notes: &'a [(EnrolmentId, Option<&'a str>)],
    /// Validated as it is then.
    pub validate: bool,
}

impl Taken<'_> {
    /// The act, by the most that is done.
    const fn act(&self) -> Act {
        Act::new(match (self.validate, self.marks.is_empty() && !self.rest_present, self.clears.is_empty()) {
            (true, ..) => "validate",
            (false, false, _) => "mark-many",
            (false, true, false) => "clear",
            (false, true, true) => "note",
        })
    }
}

/// Enters many lines of a register, and validates it where that is wanted, as one Change: all of it is written, or nothing.
/// A mark without minutes that asks for them gets the usual delay. Returns how many lines were marked.
pub fn take(store: &mut Store, clerk: ClerkId, id: SessionId, taken: Taken<'_>) -> Result<Written<u16>> {
    store.write(clerk, taken.act().on(id.0), |tx| {
        let mut session = open(tx, id)?;
        let mut count = 0u16;
        for (enrolment, given) in taken.marks {
            let stored = stored(tx, id, *enrolment)?;
            let given = match given {
                Given::Status(Status::Late, None) => {
                    let minutes = meta::rules(tx.store())?.late_minutes.min(session.minutes);
                    Given::Status(Status::Late, Some(minutes))
                }
                given => *given,
            };
            put(tx, &session, *enrolment, Some(given), stored)?;
            count = count.saturating_add(1);
        }
        if taken.rest_present {
            count = count.saturating_add(fill(tx, &session)?);
        }
        for (enrolment, base) in taken.clears {
            let stored = stored(tx, id, *enrolment)?;
            match &stored {
                // Somebody cleared it already.
                None => {}
                Some(mark) if mark.chg != *base => return Err(conflict(tx, id, *enrolment, stored.as_ref())?),
                Some(_) => drop(put(tx, &session, *enrolment, None, stored)?),
            }
        }
        for (enrolment, note) in taken.notes {
            write_note(tx, id, *enrolment, *note)?;
        }
        totals::refresh_if_validated(tx, &session)?;
        if taken.validate {
            close(tx, &mut session)?;
        }
        Ok(count)
    })
}

/// Validates the register: the session is held, its totals are stored, those on leave are justified. Other lines not taken
/// stay so.
pub fn validate(store: &mut Store, clerk: ClerkId, id: SessionId) -> Result<Written<()>> {
    store.write(clerk, Act::new("validate").on(id.0), |tx| {
        let mut session = open(tx, id)?;
        close(tx, &mut session)
    })
}

/// The same inside a Change.
fn close(tx: &mut Tx<'_>, session: &mut Session) -> Result<()> {
    if session.register == Register::Validated {
        return Ok(());
    }
    leave::excuse(tx, session.id)?;
    tx.execute("UPDATE session SET state = 1, register = 1, chg = ?2 WHERE id = ?1", [session.id.0, tx.chg()])?;
    session.register = Register::Validated;
    totals::refresh_if_validated(tx, session)?;
    let absent = absent(tx, session.id)?;
    follow_up::after_register(tx, session.course, &absent).map(drop)
}

/// The lines that a register says were absent without a reason.
fn absent(tx: &Tx<'_>, id: SessionId) -> Result<Vec<EnrolmentId>> {
    let mut statement = tx.conn().prepare_cached("SELECT enrolment FROM mark WHERE session = ?1 AND status = 3")?;
    let found = statement.query_map([id.0], |row| row.get(0).map(EnrolmentId))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Unlocks a locked register, with a reason: by whoever may. One of a closed month is opened with its month.
pub fn unlock(store: &mut Store, clerk: ClerkId, id: SessionId, reason: &str) -> Result<Written<()>> {
    store.write(clerk, Act::new("unlock").on(id.0).because(reason), |tx| match open(tx, id) {
        Err(Trouble::Locked) => {
            authorize(tx, Power::Unlock)?;
            tx.execute("UPDATE session SET register = 2, chg = ?2 WHERE id = ?1", [id.0, tx.chg()])?;
            // It counts again once it is validated again.
            totals::refresh_if_validated(tx, &session::session(tx.store(), id)?)
        }
        Err(trouble) => Err(trouble),
        Ok(_) => Err(Trouble::Refused(Message::new("sheet-not-locked"))),
    })
}

/// Most characters of what somebody who walked in is called.
pub const WALK_IN: usize = 60;

/// Adds somebody who came without being enrolled: the next line number, a label, present. She belongs to that day's class
/// only, until it is said who she is.
pub fn walk_in(store: &mut Store, clerk: ClerkId, id: SessionId, label: &str) -> Result<Written<EnrolmentId>> {
    let label = clean::field(label.trim()).into_owned();
    let length = label.chars().count();
    if length > WALK_IN {
        return Err(Trouble::Refused(Message::new("field-long").with("length", length).with("max", WALK_IN)));
    }
    store.write(clerk, Act::new("walk-in").on(id.0), |tx| {
        let session = open(tx, id)?;
        if label.is_empty() {
            return Err(Trouble::Refused(Message::new("sheet-walk-in-unnamed")));
        }
        let number = enrolment::next_number(tx, session.course)?;
        let enrolment = EnrolmentId(tx.new_id()?);
        let day = super::columns::on_disk(session.on);
        let next = super::columns::on_disk(session.on.succ_opt().unwrap_or(session.on));
        tx.execute(
            "INSERT INTO enrolment (id, course, number, label, from_on, to_on, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![enrolment.0, session.course.0, number, label, day, next, tx.chg()],
        )?;
        put(tx, &session, enrolment, Some(Given::Status(Status::Present, None)), None)?;
        totals::refresh_if_validated(tx, &session)?;
        Ok(enrolment)
    })
}

/// Changes looked back on by `also_here`.
const GLANCE: i64 = 300;

/// Names of the clerks who wrote on this register during the last quarter of an hour, `clerk` left out.
pub fn also_here(store: &Store, clerk: ClerkId, id: SessionId) -> Result<Vec<String>> {
    let since = store.clock().now_ms() - 15 * 60 * 1000;
    let mut statement = store.conn()?.prepare_cached(
        "SELECT DISTINCT k.name FROM change c JOIN clerk k ON k.id = c.clerk \
         WHERE c.id > (SELECT max(id) FROM change) - ?1 AND c.scope = ?2 AND c.at > ?3 AND c.clerk <> ?4",
    )?;
    let rows = statement.query_map(params![GLANCE, low(id.0), since, clerk.0], |row| text(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
