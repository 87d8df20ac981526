//! Vocabularies: what the delegation added, renamed or withdrew, over what is shipped.

use super::columns::filled;
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::draft::Problems;
use crate::domain::id::ClerkId;
use crate::domain::message::Message;
use crate::domain::person_detail::{Detail, FIELDS};
use crate::domain::vocabulary::{self, Term, Vocabulary};
use rusqlite::{Row, params};

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

/// The id of a term for a list: that of its row, or minus its place among those shipped.
pub fn id_of(term: &Term) -> i64 {
    let shipped =
        || vocabulary::shipped().iter().position(|own| (&own.vocabulary, &own.code) == (&term.vocabulary, &term.code));
    term.id.or_else(|| i64::try_from(shipped()? + 1).ok().map(|at| -at)).unwrap_or(0)
}

/// The term of such an id, and the Change that last touched its row; 0 for one that is as it was shipped.
pub fn get(store: &Store, id: i64) -> Result<(Term, i64)> {
    let term = all(store)?.all().iter().find(|term| id_of(term) == id).cloned();
    // A shipped one that was changed meanwhile has a row of its own now.
    let shipped = usize::try_from(-id).ok().and_then(|at| vocabulary::shipped().get(at.checked_sub(1)?));
    let term = match (term, shipped) {
        (Some(term), _) => term,
        (None, Some(own)) => all(store)?.term(&own.vocabulary, &own.code).cloned().ok_or(Trouble::Gone)?,
        (None, None) => return Err(Trouble::Gone),
    };
    let chg = match term.id {
        Some(id) => store.conn()?.query_row("SELECT chg FROM term WHERE id = ?1", [id], |row| row.get(0))?,
        None => 0,
    };
    Ok((term, chg))
}

/// Saves a term: a new one (`id` None) or a changed one. Its vocabulary and code stay what they are: records hold them.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<i64>,
    value: &Term,
    base: &Base<Term>,
) -> Result<Written<i64>> {
    let act = match id {
        Some(id) if id > 0 => Act::new("term").on(id),
        _ => Act::new("term"),
    };
    store.write(clerk, act, |tx| {
        let words = all(tx.store())?;
        let known = words.term(&value.vocabulary, &value.code);
        let mut problems = Problems::default();
        let Some(id) = id else {
            if let Some(known) = known {
                let message = Message::new("vocabulary-code-taken").with("label", known.label("fr", false));
                problems.add("code", message);
                return Err(Trouble::Problems(problems));
            }
            return insert(tx, value);
        };
        let (stored, chg) = get(tx.store(), id)?;
        if (&stored.vocabulary, &stored.code) != (&value.vocabulary, &value.code) {
            problems.add("code", Message::new("vocabulary-code-fixed").with("code", stored.code.as_str()));
            return Err(Trouble::Problems(problems));
        }
        let merged = merge::three_way(tx, base, &stored, chg, value)?;
        if merged == stored {
            return Ok(id);
        }
        let Some(id) = stored.id else { return insert(tx, &merged) };
        tx.execute(
            "UPDATE term SET fr = ?2, ar = ?3, zgh = ?4, en = ?5, active = ?6, chg = ?7 WHERE id = ?1",
            params![
                id,
                merged.fr,
                filled(&merged.ar),
                filled(&merged.zgh),
                filled(&merged.en),
                merged.active,
                tx.chg()
            ],
        )?;
        Ok(id)
    })
}

fn insert(tx: &mut Tx<'_>, term: &Term) -> Result<i64> {
    let id = tx.new_id()?;
    tx.execute(
        "INSERT INTO term (id, vocabulary, code, fr, ar, zgh, en, active, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id,
            term.vocabulary,
            term.code,
            term.fr,
            filled(&term.ar),
            filled(&term.zgh),
            filled(&term.en),
            term.active,
            tx.chg()
        ],
    )?;
    Ok(id)
}

/// Withdraws a term, or offers it again. Records that hold it keep its word.
pub fn withdraw(store: &mut Store, clerk: ClerkId, id: i64, withdrawn: bool) -> Result<Written<i64>> {
    let (stored, chg) = get(store, id)?;
    let value = Term { active: !withdrawn, ..stored.clone() };
    let shipped = stored.id.is_none();
    if shipped {
        // As it was shipped, but for this.
        return store.write(clerk, Act::new("term"), |tx| insert(tx, &value));
    }
    save(store, clerk, Some(id), &value, &Base { seen: Some(stored), chg })
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
