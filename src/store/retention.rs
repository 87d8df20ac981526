//! Who is past the time that a record is kept, and who is kept longer, why and until when.

use super::columns::{date_or_null, on_disk, person_name};
use super::meta::{self, Rule};
use super::reading::text_or_null;
use super::{Act, Result, Store, Trouble, Written, erasure, person};
use crate::domain::clean;
use crate::domain::id::{ClerkId, PersonId};
use crate::domain::message::Message;
use crate::domain::order;
use crate::domain::person::Name;
use crate::domain::retention::{Kind, Life, due};
use chrono::NaiveDate;
use rusqlite::params;

/// Most characters of the reason why somebody is kept.
pub const REASON: usize = 120;
/// Letters of it at least.
const LEAST: usize = 3;

/// Somebody who is past her time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Whose record.
    pub id: PersonId,
    /// Her name in both scripts.
    pub name: Name,
    /// What kind of record.
    pub kind: Kind,
    /// Its last event.
    pub last: NaiveDate,
    /// The day after which it is past its time.
    pub due: NaiveDate,
    /// Until when she had been kept longer, and why.
    pub kept: Option<(NaiveDate, String)>,
}

/// Years that a kind of record is kept after its last event.
pub fn years(store: &Store, kind: Kind) -> Result<u16> {
    meta::rule(
        store,
        match kind {
            Kind::Withdrawn => Rule::KeepWithdrawn,
            Kind::Apprentice => Rule::KeepApprentice,
            Kind::Training => Rule::KeepTraining,
            Kind::Contact => Rule::KeepContact,
        },
    )
}

/// Who is past her time on a day, the longest first; who is kept longer comes again on the day that was said.
pub fn due_on(store: &Store, until: NaiveDate) -> Result<Vec<Due>> {
    let mut kept = [0; Kind::ALL.len()];
    for (kind, years) in Kind::ALL.into_iter().zip(&mut kept) {
        *years = self::years(store, kind)?;
    }
    let today = store.clock().today();
    let mut statement = store.conn()?.prepare_cached(
        "SELECT p.id, p.family, p.given, p.family_ar, p.given_ar, c.at, r.until_on, r.reason, \
           (SELECT max(coalesce(e.to_on, k.ends_on)) FROM enrolment e JOIN course k ON k.id = e.course \
              WHERE e.person = p.id AND e.state <> 5), \
           (SELECT max(t.to_on) FROM enrolment e JOIN contract t ON t.enrolment = e.id WHERE e.person = p.id), \
           (SELECT max(s.on_date) FROM consent s WHERE s.person = p.id), \
           (SELECT max(coalesce(f.closed_on, f.due_on)) FROM enrolment e JOIN follow_up f ON f.enrolment = e.id \
              WHERE e.person = p.id), \
           (SELECT s.kind IN ('refusal', 'withdrawal') FROM consent s WHERE s.person = p.id AND s.kind <> 'notice' \
              ORDER BY s.on_date DESC, s.id DESC LIMIT 1), p.erased_on \
         FROM person p JOIN change c ON c.id = p.chg LEFT JOIN retention r ON r.id = p.id WHERE p.erased_on IS NULL",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let life = Life {
            place: date_or_null(row, 8)?,
            contract: date_or_null(row, 9)?,
            consent: date_or_null(row, 10)?,
            asked: date_or_null(row, 11)?,
            refused: row.get::<_, Option<bool>>(12)?.unwrap_or(false),
            written: store.clock().civil(row.get(5)?).date(),
        };
        let kind = life.kind(today);
        let years = Kind::ALL.into_iter().zip(kept).find(|(own, _)| *own == kind).map_or(0, |(_, years)| years);
        let due = due(life.last(), years);
        let asked = date_or_null(row, 6)?;
        if due > until || asked.is_some_and(|asked| asked > until) {
            continue;
        }
        let name = person_name(row, 1, 13)?;
        let kept = asked.zip(text_or_null(row, 7)?);
        found.push(Due { id: PersonId(row.get(0)?), name, kind, last: life.last(), due, kept });
    }
    order::by_key(&mut found, |one| (one.due, one.id));
    Ok(found)
}

/// Keeps somebody longer, for a reason: the list names her again on that day.
pub fn keep(store: &mut Store, clerk: ClerkId, her: PersonId, until: NaiveDate, reason: &str) -> Result<Written<()>> {
    let reason = clean::field(reason).trim().to_owned();
    let refuse = |message| Err(Trouble::Refused(message));
    if reason.chars().filter(|c| c.is_alphabetic()).count() < LEAST {
        return refuse(Message::new("retention-why"));
    }
    if reason.chars().count() > REASON {
        return refuse(Message::new("retention-why-long").with("max", REASON));
    }
    if until <= store.clock().today() {
        return refuse(Message::new("retention-past").with("day", until));
    }
    store.write(clerk, Act::new("keep").on(her.0), |tx| {
        person::stored(tx.store(), her)?;
        erasure::unless_erased(tx, her)?;
        tx.execute(
            "INSERT INTO retention (id, until_on, reason, chg) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (id) DO UPDATE SET until_on = excluded.until_on, reason = excluded.reason, chg = excluded.chg",
            params![her.0, on_disk(until), reason, tx.chg()],
        )?;
        Ok(())
    })
}
