//! Apprentices' contracts, the hours attested at the workplace and the visits to it.

use super::columns::{date, filled, on_disk, person_name, small};
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, enrolment, meta};
use crate::domain::contract::{Contract, ContractRow, Entry, MOST_MONTH};
use crate::domain::draft::Problems;
use crate::domain::enrolment::Enrolment;
use crate::domain::hours::Rate;
use crate::domain::id::{ClerkId, ContractId, EnrolmentId};
use crate::domain::message::{Message, Value};
use crate::domain::order;
use crate::domain::person::Name;
use crate::domain::statement::month_number;
use chrono::{Datelike, NaiveDate};
use rusqlite::{OptionalExtension, Row, params};

/// What every reader selects; `?1` is the share of an apprenticeship that is spent in the workplace, in percent.
const SELECT: &str = "SELECT x.id, c.code, e.number, x.number, x.employer, x.master, x.phone, x.from_on, x.to_on, x.minutes, \
     x.chg, e.id, p.family, p.given, p.family_ar, p.given_ar, e.label, \
     ifnull(x.minutes, m.minutes * ifnull(m.workplace, CASE m.mode WHEN 'apprenticeship' THEN ?1 ELSE 0 END) / 100), \
     (SELECT ifnull(sum(w.minutes), 0) FROM workplace_month w WHERE w.contract = x.id), p.erased_on \
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
    let name = match (person_name(row, 12, 19)?, text_or_null(row, 16)?) {
        (none, Some(label)) if none == Name::default() => Name { given: label, ..none },
        (name, _) => name,
    };
    let found = ContractRow {
        id: ContractId(row.get(0)?),
        contract,
        enrolment: EnrolmentId(row.get(11)?),
        name,
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

/// The latest contract of a place, or of one it was transferred from.
pub fn of_line(store: &Store, line: &Enrolment) -> Result<Option<ContractId>> {
    let mut statement =
        store.conn()?.prepare_cached("SELECT id FROM contract WHERE enrolment = ?1 ORDER BY from_on DESC LIMIT 1")?;
    for place in enrolment::along(store, line)? {
        if let Some(id) = statement.query_row([place.id.0], |row| row.get(0)).optional()? {
            return Ok(Some(ContractId(id)));
        }
    }
    Ok(None)
}

/// The workplace side of a place, all its contracts and those of the places it was transferred from together: minutes
/// attested, and those to spend there. Several contracts share what the module says; what each says for itself adds up.
pub fn practice(store: &Store, line: &Enrolment) -> Result<Option<Rate>> {
    let share = share(store)?;
    let sql = format!("{SELECT} WHERE x.enrolment = ?2 ORDER BY x.from_on DESC");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let (mut attested, mut own, mut of_module) = (0, 0, None);
    for place in enrolment::along(store, line)? {
        let rows = statement.query_map(params![share, place.id.0], |row| from_row(row).map(|(row, _)| row))?;
        for row in rows {
            let row = row?;
            attested += u64::from(row.attested);
            match row.contract.minutes {
                Some(minutes) => own += u64::from(minutes),
                None => of_module = of_module.or(Some(u64::from(row.wanted))),
            }
        }
    }
    let wanted = of_module.unwrap_or(own);
    Ok((wanted > 0).then_some(Rate { num: attested, den: wanted }))
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

/// What keeps a contract from standing, at the field to mend.
fn refused<T>(field: &'static str, why: Message) -> Result<T> {
    let mut problems = Problems::default();
    problems.add(field, why);
    Err(Trouble::Problems(problems))
}

/// The place of its line, where a contract may stand: its module sends her to a workplace or the contract says for how long,
/// no other contract of hers covers the same days, and nothing attested is left outside.
fn placed(tx: &Tx<'_>, id: ContractId, value: &Contract) -> Result<i64> {
    let found = tx.find(
        "SELECT e.id, m.title, m.title_ar, ifnull(m.mode, 'modular') = 'modular' FROM enrolment e JOIN course c ON c.id = e.course \
         JOIN module m ON m.id = c.module WHERE c.code = ?1 COLLATE NOCASE AND e.number = ?2",
        params![value.line.0, value.line.1],
        |row| {
            let module = Value::both(&text(row, 1)?, text_or_null(row, 2)?.as_deref());
            Ok((row.get::<_, i64>(0)?, module, row.get::<_, bool>(3)?))
        },
    )?;
    let Some((line, module, modular)) = found else {
        let (course, line) = (value.line.0.as_str(), value.line.1);
        return refused("line", Message::new("contract-no-line").with("course", course).with("line", line));
    };
    if modular && value.minutes.is_none() {
        return refused("hours", Message::new("contract-modular").with("module", module));
    }
    let (from, to) = (on_disk(value.from), on_disk(value.to));
    let other = tx.find(
        "SELECT employer, from_on, to_on FROM contract WHERE enrolment = ?1 AND id <> ?2 AND from_on <= ?4 AND to_on >= ?3",
        params![line, id.0, from, to],
        |row| Ok((text(row, 0)?, date(row, 1)?, date(row, 2)?)),
    )?;
    if let Some((employer, from, to)) = other {
        let met = Message::new("contract-meets").with("employer", employer).with("from", from).with("to", to);
        return refused("from", met);
    }
    let outside: i64 = tx.query_row(
        "SELECT (SELECT count(*) FROM workplace_month WHERE contract = ?1 AND month NOT BETWEEN ?2 AND ?3) \
           + (SELECT count(*) FROM visit WHERE contract = ?1 AND on_date NOT BETWEEN ?4 AND ?5)",
        params![id.0, month_number(value.from), month_number(value.to), from, to],
        |row| row.get(0),
    )?;
    if outside > 0 {
        return refused("to", Message::new("contract-leaves-out").with("count", outside));
    }
    Ok(line)
}

fn write(tx: &mut Tx<'_>, id: ContractId, value: &Contract, new: bool) -> Result<()> {
    let line = placed(tx, id, value)?;
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

/// Writes what was attested of a month, in the place of what stood there, or a visit. Refused outside the contract, and for
/// what is still to come.
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
        let today = tx.today();
        let to_come = |day| Err(Trouble::Refused(Message::new("contract-to-come").with("day", day)));
        match entry {
            Entry::Month { month, minutes, signer, signed_on } => {
                if *month > today || *signed_on > today {
                    return to_come((*month).max(*signed_on));
                }
                if signed_on < month {
                    return Err(Trouble::Refused(Message::new("contract-signed-before").with("day", *signed_on)));
                }
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
                if *on > today {
                    return to_come(*on);
                }
                if !(from..=to).contains(on) {
                    return outside(());
                }
                if by.trim().is_empty() {
                    return Err(Trouble::Refused(Message::new("contract-visitor")));
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
