//! What the law asks to be noted of a person: notices, consents, withdrawals.

use super::columns::{date, on_disk};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Written, certificate, enrolment, erasure, person, vocabulary};
use crate::domain::consent::{Consent, KINDS, SIGNED};
use crate::domain::draft::Problems;
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::id::{ClerkId, PersonId};
use rusqlite::{OptionalExtension, Row, params};

fn from_row(row: &Row<'_>) -> rusqlite::Result<(i64, Consent)> {
    let kind = text(row, 1)?;
    let consent = Consent {
        kind: KINDS.iter().copied().find(|code| *code == kind).unwrap_or(KINDS[0]),
        on: date(row, 2)?,
        language: text_or_null(row, 3)?,
        oral: row.get(4)?,
        by: text(row, 5)?,
        note: text_or_null(row, 6)?,
        signed: text_or_null(row, 7)?.and_then(|code| SIGNED.iter().copied().find(|own| *own == code)),
        leaves: false,
    };
    Ok((row.get(0)?, consent))
}

/// Everything noted of a person, latest first, each with its row.
pub fn of_person(store: &Store, her: PersonId) -> Result<Vec<(i64, Consent)>> {
    let sql = "SELECT id, kind, on_date, language, oral, by_whom, note, signed FROM consent WHERE person = ?1 \
               ORDER BY on_date DESC, id DESC";
    let mut statement = store.conn()?.prepare_cached(sql)?;
    let rows = statement.query_map([her.0], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes one more. A withdrawal that says so ends her places with it, in the same Change.
pub fn add(store: &mut Store, clerk: ClerkId, her: PersonId, value: &Consent) -> Result<Written<i64>> {
    let language = match &value.language {
        None => None,
        Some(typed) => {
            let words = vocabulary::all(store)?;
            let mut problems = Problems::default();
            let code = problems.take("language", words.resolve("language", typed)).map(str::to_owned);
            problems.into_result().map_err(Trouble::Problems)?;
            code
        }
    };
    store.write(clerk, Act::new("consent").on(her.0), |tx| {
        person::stored(tx.store(), her)?;
        erasure::unless_erased(tx, her)?;
        let id = tx.new_id()?;
        tx.execute(
            "INSERT INTO consent (id, person, kind, on_date, language, oral, by_whom, note, chg, signed) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                id,
                her.0,
                value.kind,
                on_disk(value.on),
                language,
                value.oral,
                value.by,
                value.note,
                tx.chg(),
                value.signed
            ],
        )?;
        if value.leaves {
            let today = tx.today();
            let over = |line: &Enrolment| line.to.is_some_and(|to| to <= today);
            for line in enrolment::of_person(tx.store(), her)?.iter().filter(|line| !over(line) && !line.state.ends()) {
                // Who waits has no place to leave: she is taken off the list.
                let state = match line.state {
                    State::Waiting => State::Cancelled,
                    // A certificate keeps nobody who wants to leave, and what it says stays so.
                    _ if certificate::resting_on(tx.store(), line)?.is_some() => State::Completed,
                    _ => State::Dropped,
                };
                enrolment::close_in(tx, line, value.on.max(line.from), state, None)?;
            }
        }
        Ok(id)
    })
}

/// True if what she said last is no: she refused, or took back what she had agreed to.
pub fn refused(store: &Store, her: PersonId) -> Result<bool> {
    let sql = "SELECT kind IN ('refusal', 'withdrawal') FROM consent WHERE person = ?1 AND kind <> 'notice' \
               ORDER BY on_date DESC, id DESC LIMIT 1";
    let mut statement = store.conn()?.prepare_cached(sql)?;
    Ok(statement.query_row([her.0], |row| row.get(0)).optional()?.unwrap_or(false))
}

/// How many courses a person has a place in today: what a withdrawal must say.
pub fn places(store: &Store, her: PersonId) -> Result<usize> {
    let sql =
        "SELECT count(*) FROM enrolment WHERE person = ?1 AND (to_on IS NULL OR to_on > ?2) AND state NOT IN (5, 6)";
    let today = on_disk(store.clock().today());
    let count: i64 = store.conn()?.prepare_cached(sql)?.query_row(params![her.0, today], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}
