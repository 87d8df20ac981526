//! How last year's courses ended: a final assessment in some, certificates for those who had what was asked, the papers of
//! one course handed out. Through the same acts as the screens, on the day after the last class.

use super::super::completion::{self, Of};
use super::super::{Result, Store, certificate, enrolment, exam};
use super::life::allowed;
use crate::domain::assessment::{Assessment, POINTS, Which};
use crate::domain::id::{AssessmentId, CertificateId, ClerkId, CourseId};
use crate::domain::sample::Sample;
use chrono::NaiveDate;

/// Courses that end with certificates: enough to fill a page of the register, few enough to cost nothing.
pub(super) const COURSES: usize = 6;

/// Ends a course of the sample, the `n`th in it; `place` counts those that ended before.
pub(super) fn end(
    store: &mut Store,
    clerk: ClerkId,
    sample: &Sample,
    (n, id): (u32, CourseId),
    (place, last): (usize, NaiveDate),
) -> Result<()> {
    if place < 2 {
        assess(store, clerk, sample, (n, id), last)?;
    }
    let mut granted = Vec::new();
    allowed(completion::complete(store, clerk, Of::Course(id), &[]).map(|written| granted = written.value))?;
    if place == 0 {
        let ids: Vec<CertificateId> = granted.iter().map(|own| own.id).collect();
        allowed(certificate::hand_out(store, clerk, &ids, None))?;
    }
    Ok(())
}

/// A final assessment and everybody's mark.
fn assess(store: &mut Store, clerk: ClerkId, sample: &Sample, (n, id): (u32, CourseId), last: NaiveDate) -> Result<()> {
    let value = Assessment {
        which: Which::Own(AssessmentId(0)),
        on: Some(last),
        title: "Évaluation finale".to_owned(),
        out_of: POINTS.0,
        again: None,
    };
    let which = Which::Own(exam::add(store, clerk, id, &value)?.value);
    for line in enrolment::of_course(store, id)? {
        if line.person.is_some() {
            allowed(exam::set(store, clerk, line.id, which, Some(sample.final_mark(n, line.number))))?;
        }
    }
    Ok(())
}
