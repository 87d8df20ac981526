//! Apprentices' contracts, the hours attested at the workplace and the visits to it.

use super::columns::{date, filled, on_disk, small};
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, meta};
use crate::domain::contract::{Contract, ContractRow, Entry, MOST_MONTH};
use crate::domain::draft::Problems;
use crate::domain::id::{ClerkId, ContractId, EnrolmentId};
use crate::domain::message::Message;
use crate::domain::order;
use crate::domain::person::Name;
use crate::domain::statement::month_number;
use chrono::{Datelike, NaiveDate};
use rusqlite::{OptionalExtension, Row, params};

/// What every reader selects; `?1` is the share of an apprenticeship that is spent in the workplace, in percent.
const SELECT: &str = "SELECT x.id, c.code, e.number, x.number, x.employer, x.master, x.phone, x.from_on, x.to_on, x.minutes, \
     x.chg, e.id, p.family, p.given, p.family_ar, p.given_ar, e.label, \
     ifnull(x.minutes, m.minutes * ifnull(m.workplace, CASE m.mode WHEN 'apprenticeship' THEN ?1 ELSE 0 END) / 100), \
     (SELECT ifnull(sum(w.minutes), 0) FROM workplace_month w WHERE w.contract = x.id) \
     FROM contract x JOIN enrolment e ON e.id = x.enrolment JOIN course c ON c.id = e.course \
     JOIN module m ON m.id = c.module LEFT JOIN person p ON p.id = e.person";

fn from_row(row: &Row<'_>) -> rusqlite::Result<(ContractRow, i64)> {
    let minutes = |at: usize| row.get::<_, i64>(at).map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    let contract = Contract {
        line: (text(row, 1)?, small(row, 2)?),
        number: text_or_null(row, 3)?,
        employer: text(row, 4)?,
        master: text_or_null(row, 5)?,
        phone: text_or_null(row, 6)?,
        from: date(row, 7)?,
        to: date(row, 8)?,
        minutes: row.get::<_, Option<i64>>(9)?.and_then(|minutes| u32::try_from(minutes).ok()),
    };
    let name =
        Name { family: text(row, 12)?, given: text(row, 13)?, family_ar: text(row, 14)?, given_ar: text(row, 15)? };
    let latin = match text_or_null(row, 16)? {
        Some(label) if name.latin().is_empty() && name.arabic().is_empty() => label,
        _ => name.shown(false),
    };
    let found = ContractRow {
        id: ContractId(row.get(0)?),
        contract,
        enrolment: EnrolmentId(row.get(11)?),
        name: (latin, Some(name.arabic()).filter(|name| !name.is_empty())),
        wanted: minutes(17)?,
        attested: minutes(18)?,
    };
    Ok((found, row.get(10)?))
}

fn share(store: &Store) -> Result<u16> {
    meta::rule(store, meta::Rule::WorkplaceShare)
}

/// One of them, with the Change that last touched it.
pub fn get(store: &Store, id: ContractId) -> Result<(ContractRow, i64)> {
    let share = share(store)?;
    let mut statement = store.conn()?.prepare_cached(&format!("{SELECT} WHERE x.id = ?2"))?;
    statement.query_row(params![share, id.0], from_row).optional()?.ok_or(Trouble::Gone)
}

/// All of them, those that last first, then by course and line.
pub fn all(store: &Store) -> Result<Vec<ContractRow>> {
    let today = on_disk(store.clock().today());
    let share = share(store)?;
    let sql = format!("{SELECT} ORDER BY x.to_on < ?2, c.code, e.number, x.from_on");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map(params![share, today], |row| from_row(row).map(|(row, _)| row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The latest contract of a place.
pub fn of_line(store: &Store, line: EnrolmentId) -> Result<Option<ContractId>> {
    let mut statement =
        store.conn()?.prepare_cached("SELECT id FROM contract WHERE enrolment = ?1 ORDER BY from_on DESC LIMIT 1")?;
    Ok(statement.query_row([line.0], |row| row.get(0)).optional()?.map(ContractId))
}

/// Saves: a new one (`id` None) or a changed one; what another clerk changed since `base` is merged field by field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<ContractId>,
    value: &Contract,
    base: &Base<Contract>,
) -> Result<Written<ContractId>> {
    let act = id.map_or(Act::new("contract"), |id| Act::new("contract").on(id.0));
    store.write(clerk, act, |tx| match id {
        None => {
            let id = ContractId(tx.new_id()?);
            write(tx, id, value, true)?;
            Ok(id)
        }
        Some(id) => {
            let (stored, chg) = get(tx.store(), id)?;
            let merged = merge::three_way(tx, base, &stored.contract, chg, value)?;
            if merged != stored.contract {
                write(tx, id, &merged, false)?;
            }
            Ok(id)
        }
    })
}

fn write(tx: &mut Tx<'_>, id: ContractId, value: &Contract, new: bool) -> Result<()> {
    let line: Option<i64> = tx.find(
        "SELECT e.id FROM enrolment e JOIN course c ON c.id = e.course WHERE c.code = ?1 COLLATE NOCASE AND e.number = ?2",
        params![value.line.0, value.line.1],
        |row| row.get(0),
    )?;
    let Some(line) = line else {
        let mut problems = Problems::default();
        problems.add(
            "line",
            Message::new("contract-no-line").with("course", value.line.0.as_str()).with("line", value.line.1),
        );
        return Err(Trouble::Problems(problems));
    };
    let sql = if new {
        "INSERT INTO contract (id, enrolment, number, employer, master, phone, from_on, to_on, minutes, chg) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
    } else {
        "UPDATE contract SET enrolment = ?2, number = ?3, employer = ?4, master = ?5, phone = ?6, from_on = ?7, to_on = ?8, \
           minutes = ?9, chg = ?10 WHERE id = ?1"
    };
    tx.execute(
        sql,
        params![
            id.0,
            line,
            value.number,
            value.employer,
            value.master,
            value.phone,
            on_disk(value.from),
            on_disk(value.to),
            value.minutes,
            tx.chg()
        ],
    )?;
    Ok(())
}

/// What was attested and seen, latest first.
pub fn entries(store: &Store, id: ContractId) -> Result<Vec<(i64, Entry)>> {
    let conn = store.conn()?;
    let mut found: Vec<(NaiveDate, i64, Entry)> = Vec::new();
    let mut months =
        conn.prepare_cached("SELECT id, month, minutes, signer, signed_on FROM workplace_month WHERE contract = ?1")?;
    let rows = months.query_map([id.0], |row| {
        let number: i64 = row.get(1)?;
        let first = i32::try_from(number / 100).ok().zip(u32::try_from(number % 100).ok());
        let month = first.and_then(|(year, month)| NaiveDate::from_ymd_opt(year, month, 1)).unwrap_or_default();
        let minutes = u32::try_from(row.get::<_, i64>(2)?).unwrap_or(u32::MAX);
        Ok((month, row.get(0)?, Entry::Month { month, minutes, signer: text(row, 3)?, signed_on: date(row, 4)? }))
    })?;
    for row in rows {
        found.push(row?);
    }
    let mut visits = conn.prepare_cached("SELECT id, on_date, visitor, note FROM visit WHERE contract = ?1")?;
    let rows = visits.query_map([id.0], |row| {
        let on = date(row, 1)?;
        Ok((on, row.get(0)?, Entry::Visit { on, by: text(row, 2)?, note: text_or_null(row, 3)? }))
    })?;
    for row in rows {
        found.push(row?);
    }
    order::by_key(&mut found, |(on, id, _)| std::cmp::Reverse((*on, *id)));
    Ok(found.into_iter().map(|(_, id, entry)| (id, entry)).collect())
}

/// Writes what was attested of a month, in the place of what stood there, or a visit. Refused outside the contract.
pub fn attest(store: &mut Store, clerk: ClerkId, id: ContractId, entry: &Entry) -> Result<Written<()>> {
    let act = match entry {
        Entry::Month { .. } => "attest",
        Entry::Visit { .. } => "visit",
    };
    store.write(clerk, Act::new(act).on(id.0), |tx| {
        let (row, _) = get(tx.store(), id)?;
        let (from, to) = (row.contract.from, row.contract.to);
        let outside = |(): ()| {
            Err(Trouble::Refused(Message::new("contract-outside").with("from", from).with("to", to)))
        };
        match entry {
            Entry::Month { month, minutes, signer, signed_on } => {
                if !(month_number(from)..=month_number(to)).contains(&month_number(*month)) {
                    return outside(());
                }
                if !(1..=MOST_MONTH).contains(minutes) {
                    return Err(Trouble::Refused(Message::new("contract-month-hours").with("max", MOST_MONTH / 60)));
                }
                if signer.trim().is_empty() {
                    return Err(Trouble::Refused(Message::new("contract-unsigned")));
                }
                let number = month_number(*month);
                let known: Option<i64> = tx.find(
                    "SELECT id FROM workplace_month WHERE contract = ?1 AND month = ?2",
                    [id.0, number],
                    |row| row.get(0),
                )?;
                let values = params![
                    match known {
                        Some(known) => known,
                        None => tx.new_id()?,
                    },
                    id.0,
                    number,
                    minutes,
                    signer.trim(),
                    on_disk(*signed_on),
                    tx.chg()
                ];
                let sql = match known {
                    Some(_) => {
                        "UPDATE workplace_month SET contract = ?2, month = ?3, minutes = ?4, signer = ?5, signed_on = ?6, \
                           chg = ?7 WHERE id = ?1"
                    }
                    None => {
                        "INSERT INTO workplace_month (id, contract, month, minutes, signer, signed_on, chg) \
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                    }
                };
                tx.execute(sql, values)?;
            }
            Entry::Visit { on, by, note } => {
                if !(from..=to).contains(on) {
                    return outside(());
                }
                let new = tx.new_id()?;
                tx.execute(
                    "INSERT INTO visit (id, contract, on_date, visitor, note, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![new, id.0, on_disk(*on), by.trim(), note.as_deref().and_then(filled), tx.chg()],
                )?;
            }
        }
        Ok(())
    })
}

/// The first day of the month of a day.
pub fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
