//! Rapid entry: one line is one Change, the woman and her place together.

use super::{Act, Result, Store, Written, enrolment, fiche};
use crate::domain::id::{ClerkId, EnrolmentId, PersonId};
use crate::domain::rapid::Entry;

/// What a line made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// Her.
    pub person: PersonId,
    /// Her place, if the heading names a course.
    pub enrolment: Option<EnrolmentId>,
}

/// Registers a woman and gives her the place of the heading. What speaks against the place is kept with it.
pub fn add(store: &mut Store, clerk: ClerkId, entry: &Entry) -> Result<Written<Made>> {
    store.write(clerk, act(entry), |tx| {
        let her = fiche::insert(tx, &entry.fiche)?;
        enrol(tx, entry, her)
    })
}

/// It is somebody known already: she gets the place, and nothing of her record changes.
pub fn known(store: &mut Store, clerk: ClerkId, entry: &Entry, her: PersonId) -> Result<Written<Made>> {
    store.write(clerk, act(entry), |tx| enrol(tx, entry, her))
}

fn act(entry: &Entry) -> Act {
    let act = Act::new("rapid");
    match entry.place {
        Some((course, _)) => act.on(course.0),
        None => act,
    }
}

fn enrol(tx: &mut super::Tx<'_>, entry: &Entry, her: PersonId) -> Result<Made> {
    let Some((course, from)) = entry.place else { return Ok(Made { person: her, enrolment: None }) };
    let made = enrolment::enrol_in(tx, course, &[her], Some(from))?;
    Ok(Made { person: her, enrolment: made.first().map(|given| given.line) })
}
