//! A person's whole fiche: her own row, the rest of the paper, and for a new one her first course, in one Change.

use super::merge::{self, Base};
use super::{Act, Result, Store, Trouble, Tx, Written, course, enrolment, person, person_detail, vocabulary};
use crate::domain::draft::Problems;
use crate::domain::fiche::Fiche;
use crate::domain::id::{ClerkId, PersonId};
use crate::domain::message::Message;
use crate::domain::person_detail::Detail;
use crate::domain::privacy;

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
            let (own, chg) = stored(tx.store(), id)?;
            let mut seen = own.clone();
            mask(&mut seen);
            let mut merged = merge::three_way(tx, base, &seen, chg, value)?;
            vocabulary::settle(tx.store(), &mut merged.detail)?;
            privacy::unmask_detail(&mut merged.detail, &own.detail);
            person::update(tx, id, &own.person, &merged.person)?;
            person_detail::write(tx, id, &own.detail, &merged.detail)?;
            Ok(id)
        }
    })
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
    match enrolment::enrol_in(tx, row.id, &[her], today) {
        Ok(_) => Ok(()),
        Err(Trouble::Refused(message)) => Err(at_field(message)),
        Err(other) => Err(other),
    }
}
