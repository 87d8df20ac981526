//! The options of an `add` verb into the Draft that its form would hold.

use super::failure::Failure;
use crate::domain::draft::{Draft, Problems};
use crate::domain::field::Field;
use clap::ArgMatches;

/// What was given, field by field.
pub(super) fn draft(args: &ArgMatches, fields: &[Field]) -> Draft {
    let mut draft = Draft::default();
    for field in fields {
        draft.set(field.id, super::given(args, field.id));
    }
    draft
}

/// Puts the id of a record where the clerk wrote its code; a record that is not there is a problem of that field.
pub(super) fn resolve(
    draft: &mut Draft,
    problems: &mut Problems,
    field: &'static str,
    find: impl FnOnce(&str) -> Result<i64, Failure>,
) -> Result<(), Failure> {
    let text = draft.get(field).to_owned();
    if text.trim().is_empty() {
        return Ok(());
    }
    match find(&text) {
        Ok(id) => draft.set(field, id.to_string()),
        Err(Failure::Refused(message)) => {
            problems.add(field, message);
            draft.set(field, "");
        }
        Err(other) => return Err(other),
    }
    Ok(())
}

/// The Record, unless it or what came before has problems: those of before first, each field's first only.
pub(super) fn parsed<T>(record: Result<T, Problems>, mut before: Problems) -> Result<T, Failure> {
    match record {
        Ok(record) => {
            before.into_result()?;
            Ok(record)
        }
        Err(problems) => {
            for problem in problems.0 {
                if before.0.iter().all(|known| known.field != problem.field) {
                    before.0.push(problem);
                }
            }
            Err(before.into())
        }
    }
}
