//! The life of a session: postponed to another, made up for, taught by somebody else, held in part, and what was done in it.

use super::clash::{self, Moment};
use super::columns::{on_disk, small, time_on_disk};
use super::reading::text_or_null;
use super::{Act, Result, Store, Trouble, Tx, Written, enrolment, month_close, session, totals, trainer};
use crate::domain::id::{ClerkId, EnrolmentId, SessionId, TrainerId};
use crate::domain::message::{Message, Value};
use crate::domain::session::{Access, Session, State};
use chrono::{NaiveDate, NaiveTime};
use rusqlite::params;

/// What a session says of itself beyond its row in the lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Life {
    /// Who taught it in the place of the course's trainer.
    pub taught_by: Option<(TrainerId, String)>,
    /// The session it was postponed to.
    pub moved_to: Option<SessionId>,
    /// The session it makes up for.
    pub makes_up: Option<SessionId>,
    /// Minutes planned, where fewer were held.
    pub planned: Option<u16>,
    /// What was done in class.
    pub content: Option<String>,
}

/// Reads it.
pub fn of(store: &Store, id: SessionId) -> Result<Life> {
    let mut statement = store.conn()?.prepare_cached(
        "SELECT s.trainer, nullif(t.name, ''), s.moved_to, s.makes_up, s.planned, s.content \
         FROM session s LEFT JOIN trainer t ON t.id = s.trainer WHERE s.id = ?1",
    )?;
    let mut rows = statement.query([id.0])?;
    let Some(row) = rows.next()? else { return Err(Trouble::Gone) };
    let taught: Option<i64> = row.get(0)?;
    Ok(Life {
        taught_by: taught.map(TrainerId).zip(text_or_null(row, 1)?),
        moved_to: row.get::<_, Option<i64>>(2)?.map(SessionId),
        makes_up: row.get::<_, Option<i64>>(3)?.map(SessionId),
        planned: row.get::<_, Option<i64>>(4)?.map(|_| small(row, 4)).transpose()?,
        content: text_or_null(row, 5)?,
    })
}

/// Postpones a session to another day and hour, as one Change: it is not held, for this reason, and a new session of the
/// same length, taught by whoever was to teach it (the course's own where that was nobody), makes up for it; each names the
/// other. Works on one already said not to be held: that is its make-up. The two are one class, which counts on the day of
/// the new one; only where the month of the first is closed with its hours lost, the first does not name the other and both
/// count.
/// `despite`: why what stands in the way of the new one is accepted, a day that is over among it.
pub fn postpone(
    store: &mut Store,
    clerk: ClerkId,
    id: SessionId,
    (on, starts): (NaiveDate, NaiveTime),
    reason: &str,
    despite: Option<&str>,
) -> Result<Written<SessionId>> {
    let mut act = Act::new("postpone").on(id.0);
    act.reason = despite.map(str::to_owned);
    store.write(clerk, act, |tx| {
        let own = session::session(tx.store(), id)?;
        let known = "SELECT 1 FROM session WHERE course = ?1 AND makes_up = ?2";
        // What it was postponed to may be gone: only a make-up that is there stands in the way.
        if tx.find(known, [own.course.0, id.0], |_| Ok(()))?.is_some() {
            return Err(Trouble::Refused(Message::new("session-postponed-already")));
        }
        let marks: bool =
            tx.query_row("SELECT EXISTS (SELECT 1 FROM mark WHERE session = ?1)", [id.0], |row| row.get(0))?;
        if own.state == State::Held || marks {
            return Err(Trouble::Refused(Message::new("session-has-marks")));
        }
        // All of it is made up for, also of one that was to be held in part.
        let minutes = own.planned();
        session::within_a_day(starts, minutes)?;
        let moment = Moment { course: own.course, session: Some(id), on, starts, minutes };
        clash::unless_accepted(&clash::of_make_up(tx.store(), moment, tx.today())?, despite)?;
        month_close::unless_closed(tx, on)?;
        let new = tx.new_id()?;
        let made = tx.execute(
            "INSERT INTO session (id, course, on_date, starts, minutes, makes_up, trainer, chg) \
             SELECT ?1, ?2, ?3, ?4, ?5, id, (SELECT t.id FROM trainer t WHERE t.id = s.trainer AND t.name <> ''), ?7 \
             FROM session s WHERE s.id = ?6 \
             ON CONFLICT (course, on_date, starts) DO NOTHING",
            params![new, own.course.0, on_disk(on), time_on_disk(starts), minutes, id.0, tx.chg()],
        )?;
        if made == 0 {
            return Err(Trouble::Refused(Message::new("session-exists").with("day", on)));
        }
        let (reason, said) = match own.state {
            State::Cancelled => (own.reason.clone(), own.said_on),
            _ => (Some(reason.to_owned()), Some(tx.today())),
        };
        // Lost in a month that is closed, it stays lost there: the new one is a class more of its own month.
        if own.state != State::Cancelled || !own.closed {
            tx.execute(
                "UPDATE session SET state = 2, reason = ?2, said_on = ?3, moved_to = ?4, chg = ?5 WHERE id = ?1",
                params![id.0, reason, said.map(on_disk), new, tx.chg()],
            )?;
        }
        Ok(SessionId(new))
    })
}

/// Says who taught a session: a trainer by her name or id, or nobody in particular for the course's own.
/// Refused outside her contract, and for a session that was not held; where she is elsewhere at that hour, unless `despite`
/// says why that is accepted.
pub fn taught(
    store: &mut Store,
    clerk: ClerkId,
    id: SessionId,
    said: &str,
    despite: Option<&str>,
) -> Result<Written<()>> {
    let mut act = Act::new("substitute").on(id.0);
    act.reason = despite.map(str::to_owned);
    store.write(clerk, act, |tx| {
        let own = open(tx, id)?;
        let who = match said.trim() {
            "" => None,
            said => Some(
                trainer::named(tx.store(), said)?
                    .ok_or_else(|| Trouble::Refused(Message::new("session-trainer-unknown").with("name", said)))?,
            ),
        };
        if let Some(row) = who.as_ref().filter(|row| !row.trainer.covers(own.on)) {
            let name = row.trainer.name.as_str();
            return Err(Trouble::Refused(
                Message::new("session-trainer-contract").with("name", name).with("day", own.on),
            ));
        }
        if let Some(row) = &who {
            let moment =
                Moment { course: own.course, session: Some(id), on: own.on, starts: own.starts, minutes: own.minutes };
            clash::unless_accepted(&clash::of_teacher(tx.store(), moment, &row.trainer.name)?, despite)?;
        }
        tx.execute(
            "UPDATE session SET trainer = ?2, chg = ?3 WHERE id = ?1",
            params![id.0, who.map(|row| row.id.0), tx.chg()],
        )?;
        Ok(())
    })
}

/// Says how many minutes of a session were held, and why not all; what was planned is kept beside it, and totals follow.
/// Refused where a mark says that more of it was missed.
pub fn partly(
    store: &mut Store,
    clerk: ClerkId,
    id: SessionId,
    minutes: u16,
    reason: Option<&str>,
) -> Result<Written<()>> {
    store.write(clerk, Act::new("partly").on(id.0), |tx| {
        let own = open(tx, id)?;
        let planned = own.planned();
        if !(5..=planned).contains(&minutes) {
            return Err(Trouble::Refused(Message::new("session-partly-range").with("planned", planned)));
        }
        missed_no_more(tx, &own, minutes)?;
        let kept = Some(planned).filter(|planned| *planned != minutes);
        tx.execute(
            "UPDATE session SET minutes = ?2, planned = ?3, reason = ?4, chg = ?5 WHERE id = ?1",
            params![id.0, minutes, kept, reason.filter(|_| kept.is_some()), tx.chg()],
        )?;
        totals::refresh_if_validated(tx, &session::session(tx.store(), id)?)
    })
}

/// Refuses fewer minutes than somebody is said to have missed of the class, naming her line.
fn missed_no_more(tx: &Tx<'_>, own: &Session, minutes: u16) -> Result<()> {
    let found: Option<(i64, u16)> = tx.find(
        "SELECT m.enrolment, ifnull(m.minutes, 0) + ifnull(m.early, 0) FROM mark m JOIN enrolment e ON e.id = m.enrolment \
         WHERE m.session = ?1 AND ifnull(m.minutes, 0) + ifnull(m.early, 0) > ?2 ORDER BY e.number LIMIT 1",
        params![own.id.0, minutes],
        |row| Ok((row.get(0)?, small(row, 1)?)),
    )?;
    let Some((line, missed)) = found else { return Ok(()) };
    let line = enrolment::get(tx.store(), EnrolmentId(line))?;
    let said = Message::new("session-partly-missed").with("line", line.number).with("name", line.called());
    let said = said.with("missed", Value::Minutes(i64::from(missed))).with("held", Value::Minutes(i64::from(minutes)));
    Err(Trouble::Refused(said.of(line.sex)))
}

/// Writes what was done in class.
pub fn content(store: &mut Store, clerk: ClerkId, id: SessionId, said: &str) -> Result<Written<()>> {
    store.write(clerk, Act::new("content").on(id.0), |tx| {
        session::session(tx.store(), id)?;
        let said = super::columns::filled(said.trim());
        tx.execute("UPDATE session SET content = ?2, chg = ?3 WHERE id = ?1", params![id.0, said, tx.chg()])?;
        Ok(())
    })
}

/// A session that was or will be held and is not locked.
fn open(tx: &Tx<'_>, id: SessionId) -> Result<Session> {
    let own = session::session(tx.store(), id)?;
    let rules = super::meta::rules(tx.store())?;
    match own.access(tx.today(), rules.lock_days) {
        Access::Cancelled => Err(Trouble::Refused(Message::new("session-not-held-anyway"))),
        Access::Locked => {
            month_close::unless_closed(tx, own.on)?;
            Err(Trouble::Locked)
        }
        _ => Ok(own),
    }
}
