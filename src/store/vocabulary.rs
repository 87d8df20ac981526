//! Vocabularies: what the delegation added, renamed or withdrew, over what is shipped.

use super::reading::{text, text_or_null};
use super::{Result, Store, Trouble};
use crate::domain::draft::Problems;
use crate::domain::person_detail::{Detail, FIELDS};
use crate::domain::vocabulary::{Term, Vocabulary};
use rusqlite::Row;

fn from_row(row: &Row<'_>) -> rusqlite::Result<Term> {
    let zgh = text_or_null(row, 5)?.unwrap_or_default();
    Ok(Term {
        id: row.get(0)?,
        vocabulary: text(row, 1)?,
        code: text(row, 2)?,
        fr: text(row, 3)?,
        ar: text_or_null(row, 4)?.unwrap_or_default(),
        zgh_latn: zgh.clone(),
        zgh,
        en: text_or_null(row, 6)?.unwrap_or_default(),
        active: row.get(7)?,
    })
}

/// Every word in use, and those withdrawn.
pub fn all(store: &Store) -> Result<Vocabulary> {
    let sql = "SELECT id, vocabulary, code, fr, ar, zgh, en, active FROM term ORDER BY id";
    let mut statement = store.conn()?.prepare_cached(sql)?;
    let rows = statement.query_map([], from_row)?;
    Ok(Vocabulary::with(rows.collect::<rusqlite::Result<_>>()?))
}

/// Puts the code of its vocabulary in the place of every word a clerk, a file or a command wrote; a word that nobody knows
/// is a problem of its field.
pub(super) fn settle(store: &Store, detail: &mut Detail) -> Result<()> {
    let mut words = None;
    let mut problems = Problems::default();
    for field in FIELDS {
        let (Some(vocabulary), Some(typed)) = (field.kind.vocabulary(), detail.said(field.id)) else { continue };
        let words = match &mut words {
            Some(words) => words,
            none => none.insert(all(store)?),
        };
        if let Some(code) = problems.take(field.id, words.resolve(vocabulary, typed)) {
            let code = code.to_owned();
            detail.set(field.id, code);
        }
    }
    problems.into_result().map_err(Trouble::Problems)
}
