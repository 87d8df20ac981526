//! Walk-ins resolved to persons: somebody new, somebody known, somebody who has a line in this very course already.

use super::super::{Act, Result, Store, Tx, Written, attendance, erasure, fiche, session, totals};
use super::{get, refused};
use crate::domain::enrolment::Enrolment;
use crate::domain::fiche::Fiche;
use crate::domain::id::{ClerkId, EnrolmentId, PersonId};
use crate::domain::message::Message;
use rusqlite::params;

/// Says who a walk-in is: from her first class on she belongs to the course, under the same line number. If she has a
/// line of her own already, her marks move there and the walk-in's line is empty from then on.
pub fn identify(store: &mut Store, clerk: ClerkId, enrolment: EnrolmentId, her: PersonId) -> Result<Written<()>> {
    store.write(clerk, Act::new("identify").on(enrolment.0), |tx| identify_in(tx, enrolment, her))
}

/// The same for a woman who is not yet known: she is registered in the same Change.
pub fn identify_new(
    store: &mut Store,
    clerk: ClerkId,
    enrolment: EnrolmentId,
    value: &Fiche,
) -> Result<Written<PersonId>> {
    store.write(clerk, Act::new("identify").on(enrolment.0), |tx| {
        let id = fiche::insert(tx, value)?;
        identify_in(tx, enrolment, id)?;
        Ok(id)
    })
}

fn identify_in(tx: &mut Tx<'_>, enrolment: EnrolmentId, her: PersonId) -> Result<()> {
    erasure::unless_erased(tx, her)?;
    let line = get(tx.store(), enrolment)?;
    if line.person.is_some() {
        return refused(Message::new("enrolment-identified"));
    }
    let own: Option<i64> = tx.find(
        "SELECT id FROM enrolment WHERE course = ?1 AND person = ?2 ORDER BY state IN (5, 6), to_on IS NOT NULL, id LIMIT 1",
        [line.course.0, her.0],
        |row| row.get(0),
    )?;
    if let Some(own) = own {
        let own = get(tx.store(), EnrolmentId(own))?;
        return merge(tx, &line, &own);
    }
    tx.execute(
        "UPDATE enrolment SET person = ?2, to_on = NULL, chg = ?3 WHERE id = ?1",
        [enrolment.0, her.0, tx.chg()],
    )?;
    Ok(())
}

/// Moves the marks of a walk-in to the line that is hers. Refused, naming the line and the day, where both are marked.
fn merge(tx: &mut Tx<'_>, walk_in: &Enrolment, own: &Enrolment) -> Result<()> {
    let last = walk_in.to.unwrap_or_else(|| tx.today());
    let sessions = session::of_course(tx.store(), walk_in.course, walk_in.from, last)?;
    for class in sessions {
        let marked = |id: EnrolmentId| {
            tx.find("SELECT 1 FROM mark WHERE session = ?1 AND enrolment = ?2", [class.id.0, id.0], |_| Ok(()))
        };
        if marked(walk_in.id)?.is_none() {
            continue;
        }
        if marked(own.id)?.is_some() {
            return refused(Message::new("enrolment-marked-twice").with("line", own.number).with("day", class.on));
        }
        let class = attendance::open(tx, class.id)?;
        tx.execute(
            "INSERT INTO mark (session, enrolment, status, minutes, note, chg, early, was) \
             SELECT session, ?3, status, minutes, note, ?4, early, was FROM mark WHERE session = ?1 AND enrolment = ?2",
            [class.id.0, walk_in.id.0, own.id.0, tx.chg()],
        )?;
        tx.execute("DELETE FROM mark WHERE session = ?1 AND enrolment = ?2", [class.id.0, walk_in.id.0])?;
        totals::refresh_if_validated(tx, &class)?;
    }
    tx.execute("UPDATE enrolment SET state = 5, chg = ?2 WHERE id = ?1", params![walk_in.id.0, tx.chg()])?;
    Ok(())
}
