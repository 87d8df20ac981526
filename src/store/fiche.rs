//! A person's whole fiche: her own row, the rest of the paper, and for a new one her first course, in one Change.

use super::merge::{self, Base};
use super::{
    Act, Result, Store, Trouble, Tx, Written, chain, course, enrolment, erasure, journal, person, person_detail,
    vocabulary,
};
use crate::domain::clean;
use crate::domain::draft::Problems;
use crate::domain::fiche::{self, Fiche};
use crate::domain::id::{self, ClerkId, PersonId};
use crate::domain::message::Message;
use crate::domain::person::Shield;
use crate::domain::person_detail::Detail;
use crate::domain::privacy;
use rusqlite::params;

/// The fiche of a person as anybody may see it (domain::privacy), and the Change that last touched any of it.
pub fn get(store: &Store, id: PersonId) -> Result<(Fiche, i64)> {
    let (mut fiche, chg) = stored(store, id)?;
    mask(&mut fiche);
    Ok((fiche, chg))
}

/// The same as it is stored.
fn stored(store: &Store, id: PersonId) -> Result<(Fiche, i64)> {
    let (row, chg) = person::stored(store, id)?;
    let (detail, own) = person_detail::stored(store, id)?;
    Ok((Fiche { person: row.person, detail, course: None }, chg.max(own)))
}

fn mask(fiche: &mut Fiche) {
    privacy::mask_detail(fiche.person.shield, &mut fiche.detail);
    privacy::mask(&mut fiche.person);
}

/// Saves: a new one (`id` None) or a changed one; what a colleague changed since `base` is merged field by field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<PersonId>,
    value: &Fiche,
    base: &Base<Fiche>,
) -> Result<Written<PersonId>> {
    let act = id.map_or(Act::new("person"), |id| Act::new("person").on(id.0));
    store.write(clerk, act, |tx| match id {
        None => insert(tx, value),
        Some(id) => {
            erasure::unless_erased(tx, id)?;
            let (own, chg) = stored(tx.store(), id)?;
            let mut seen = own.clone();
            mask(&mut seen);
            let mut merged = merge::three_way(tx, base, &seen, chg, value)?;
            unseen(tx, id, base, chg, value)?;
            may_lift(tx, id, own.person.shield, merged.person.shield)?;
            vocabulary::settle(tx.store(), &mut merged.detail)?;
            privacy::unmask_detail(&mut merged.detail, &own.detail);
            person::update(tx, id, &own.person, &merged.person)?;
            person_detail::write(tx, id, &own.detail, &merged.detail)?;
            Ok(id)
        }
    })
}

/// Fields that others see masked and that were changed after a Change: nobody who typed over the mask knows of it.
pub fn hidden_since(store: &Store, id: PersonId, chg: i64) -> Result<Vec<&'static str>> {
    let shield = stored(store, id)?.0.person.shield;
    let hidden: Vec<&'static str> =
        fiche::FIELDS.iter().map(|field| field.id).filter(|field| privacy::hides(shield, field)).collect();
    if hidden.is_empty() {
        return Ok(hidden);
    }
    let changed = store.read(|conn| {
        let mut changed = chain::columns_since(conn, &store.tables, "person", id.0, chg)?;
        changed.extend(chain::columns_since(conn, &store.tables, "person_detail", id.0, chg)?);
        Ok(changed)
    })?;
    Ok(hidden.into_iter().filter(|field| changed.contains(*field)).collect())
}

/// Refuses what was typed over a mask under which a colleague wrote something else meanwhile.
fn unseen(tx: &Tx<'_>, id: PersonId, base: &Base<Fiche>, chg: i64, value: &Fiche) -> Result<()> {
    let Some(seen) = base.seen.as_ref().filter(|_| base.chg != chg) else { return Ok(()) };
    let (before, mine) = (seen.to_draft(), value.to_draft());
    for field in hidden_since(tx.store(), id, base.chg)? {
        if mine.get(field) != before.get(field) {
            return Err(merge::conflict(tx, chg)?);
        }
    }
    Ok(())
}

/// Shows what is hidden of a person to a clerk who says why: the act is journalled before anything is shown.
pub fn reveal(store: &mut Store, clerk: ClerkId, id: PersonId, reason: &str) -> Result<Fiche> {
    let (fiche, _) = stored(store, id)?;
    let reason = clean::field(reason).trim().to_owned();
    if reason.chars().filter(|c| c.is_alphabetic()).count() < REASON {
        return Err(Trouble::Refused(Message::new("person-reveal-why")));
    }
    store.attest(clerk, Act::new(journal::REVEAL).on(id.0).because(reason))?;
    Ok(fiche)
}

/// Letters of a reason at least.
const REASON: usize = 3;
/// How long a clerk who was shown what is hidden may lift the protection: an hour, in milliseconds.
const SHOWN: i64 = 3_600_000;
/// Changes looked through for it.
const REACH: i64 = 20_000;

/// Lifting a protection is for a clerk who was just shown what it hides, and said why.
fn may_lift(tx: &Tx<'_>, id: PersonId, own: Shield, wanted: Shield) -> Result<()> {
    let lifted = [("no_call", own.no_call && !wanted.no_call), ("protected", own.address && !wanted.address)];
    let Some((field, _)) = lifted.into_iter().find(|(_, lifted)| *lifted) else { return Ok(()) };
    let shown = tx.find(
        "SELECT 1 FROM change WHERE id > (SELECT max(id) FROM change) - ?1 AND act = ?2 AND clerk = ?3 AND scope = ?4 \
           AND at >= ?5 LIMIT 1",
        params![REACH, journal::REVEAL, tx.clerk().0, id::low(id.0), tx.at() - SHOWN],
        |_| Ok(()),
    )?;
    if shown.is_some() {
        return Ok(());
    }
    let mut problems = Problems::default();
    problems.add(field, Message::new("person-shield-lift"));
    Err(Trouble::Problems(problems))
}

/// Writes a new person and everything her fiche says; enrols her in the course it names.
pub(super) fn insert(tx: &mut Tx<'_>, value: &Fiche) -> Result<PersonId> {
    let mut detail = value.detail.clone();
    vocabulary::settle(tx.store(), &mut detail)?;
    let id = person::insert(tx, &value.person)?;
    person_detail::write(tx, id, &Detail::default(), &detail)?;
    if let Some(course) = &value.course {
        enrol(tx, id, course)?;
    }
    Ok(id)
}

/// Enrols the new person; what forbids it is said at the field, and nothing is written.
fn enrol(tx: &mut Tx<'_>, her: PersonId, code: &str) -> Result<()> {
    let at_field = |message| {
        let mut problems = Problems::default();
        problems.add("course", message);
        Trouble::Problems(problems)
    };
    let row = course::find(tx.store(), code).map_err(|trouble| match trouble {
        Trouble::Gone => at_field(Message::new("person-course-unknown").with("text", code)),
        other => other,
    })?;
    let today = tx.today();
    match enrolment::enrol_in(tx, row.id, &[her], Some(today)) {
        Ok(_) => Ok(()),
        Err(Trouble::Refused(message)) => Err(at_field(message)),
        Err(other) => Err(other),
    }
}
