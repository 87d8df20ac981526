//! Hours of a period by course, module, trainer, centre or month: read from one total for each session, so that millions
//! of marks cost what their sessions do.

mod groups;
pub(super) mod monthly;

use super::columns::on_disk;
use super::reading::{text, text_or_null};
use super::{Result, Store, meta, session};
use crate::domain::hours::{Behind, By, Hours, Number};
use chrono::{Datelike, Months, NaiveDate};
use groups::Groups;
use rusqlite::params;

/// The sessions of one course, module, trainer, centre or month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursRow {
    /// What it is asked by again: a code, a name, `2026-11`.
    pub key: String,
    /// Its French name; that of a month is its key.
    pub name: String,
    /// Its Arabic name.
    pub name_ar: Option<String>,
    /// What its sessions came to.
    pub hours: Hours,
}

/// Key, French name and Arabic name, in SQL; those of a month are made of its number.
const fn key(by: By) -> [&'static str; 3] {
    match by {
        By::Course => ["c.code", "c.name", "c.name_ar"],
        By::Module => ["m.code", "m.title", "m.title_ar"],
        By::Trainer => [TAUGHT_BY, TAUGHT_BY, "r.name_ar"],
        By::Centre => ["t.code", "t.name", "t.name_ar"],
        By::Month => ["''", "''", "NULL"],
    }
}

/// Hours go to who taught: the trainer the session names, else the course's own.
const TAUGHT_BY: &str = "ifnull(r.name, ifnull(c.trainer, ''))";

/// True where a justified absence leaves the rates alone, unless a course says otherwise.
pub fn neutral(store: &Store) -> Result<bool> {
    Ok(meta::rule(store, meta::Rule::JustifiedNeutral)? != 0)
}

/// The hours of every session from one day to another, by what is asked, in the order of their keys. Whole years and
/// months come from their sums; only the months that the period cuts are added up session by session.
pub fn report(store: &Store, by: By, from: NaiveDate, until: NaiveDate) -> Result<Vec<HoursRow>> {
    let mut parts: Vec<String> = Vec::new();
    for span in spans(from, until, by == By::Month) {
        parts.push(match span {
            Span::Sums(months) => {
                let months: Vec<String> = months.iter().map(i64::to_string).collect();
                format!("SELECT * FROM session_month WHERE month IN ({})", months.join(", "))
            }
            Span::Days(from, to) => {
                monthly::of_sessions(&format!("s.on_date BETWEEN '{}' AND '{}'", on_disk(from), on_disk(to)))
            }
        });
    }
    let mut groups = Groups::read(store, by)?;
    if parts.is_empty() {
        return Ok(Vec::new());
    }
    // Added up here and not in SQL: to group by names there would be to sort some ten thousand wide rows.
    let sql = format!(
        "SELECT month, course, trainer, state, reason, sessions, planned, minutes, came, absent, justified, untaken, \
           attended, offered, excused FROM ({})",
        parts.join(" UNION ALL ")
    );
    let conn = store.conn()?;
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        groups.add(row)?;
    }
    Ok(groups.in_order())
}

/// A part of a period.
#[derive(Debug, PartialEq, Eq)]
enum Span {
    /// Whole months and years, as `session_month` names them.
    Sums(Vec<i64>),
    /// Days of a month that the period cuts.
    Days(NaiveDate, NaiveDate),
}

/// A period in whole years, whole months and the days at its two ends; no years where it is asked month by month.
fn spans(from: NaiveDate, until: NaiveDate, by_month: bool) -> Vec<Span> {
    let (mut sums, mut spans) = (Vec::new(), Vec::new());
    let mut day = from;
    while day <= until {
        let month = i64::from(day.year()) * 100 + i64::from(day.month());
        let next = |months| day.with_day(1).and_then(|first| first.checked_add_months(Months::new(months)));
        let whole = |next: Option<NaiveDate>| next.filter(|next| day.day() == 1 && *next <= after(until));
        if let Some(next) = whole(next(12)).filter(|_| !by_month && day.month() == 1) {
            sums.push(month / 100 * 100);
            day = next;
        } else if let Some(next) = whole(next(1)) {
            sums.push(month);
            day = next;
        } else {
            let last = next(1).and_then(|next| next.pred_opt()).unwrap_or(until).min(until);
            spans.push(Span::Days(day, last));
            day = after(last);
        }
        if day == NaiveDate::MAX {
            break;
        }
    }
    if !sums.is_empty() {
        spans.push(Span::Sums(sums));
    }
    spans
}

fn after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(NaiveDate::MAX)
}

/// The sessions behind a number of one row, in order: what each adds to it is the number.
pub fn behind(
    store: &Store,
    (by, wanted): (By, &str),
    (from, until): (NaiveDate, NaiveDate),
    number: Number,
) -> Result<Vec<Behind>> {
    let key = match by {
        By::Month => "substr(s.on_date, 1, 7)",
        _ => key(by)[0],
    };
    let sql = format!(
        "SELECT {}, c.name, c.name_ar, ifnull(h.present + h.late, 0), \
           ifnull(h.present + h.late + h.absent + h.justified, 0), ifnull(h.attended_minutes, 0) \
         FROM session s JOIN course c ON c.id = s.course JOIN centre t ON t.id = c.centre \
           JOIN module m ON m.id = c.module LEFT JOIN trainer r ON r.id = s.trainer \
           LEFT JOIN session_total h ON h.session = s.id \
         WHERE s.on_date BETWEEN ?1 AND ?2 AND {key} = ?3 COLLATE NOCASE ORDER BY s.on_date, s.starts, s.id",
        session::COLUMNS
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map(params![on_disk(from), on_disk(until), wanted], |row| {
        let count = |at: usize| row.get::<_, i64>(session::WIDTH + at);
        Ok(Behind {
            session: session::from_row(row)?,
            course: (text(row, session::WIDTH)?, text_or_null(row, session::WIDTH + 1)?),
            heads: (u32::try_from(count(2)?).unwrap_or(u32::MAX), u32::try_from(count(3)?).unwrap_or(u32::MAX)),
            attended: u64::try_from(count(4)?).unwrap_or(0),
        })
    })?;
    let mut found: Vec<Behind> = rows.collect::<rusqlite::Result<_>>()?;
    found.retain(|own| own.minutes(number) > 0);
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    proptest! {
        /// The parts of a period are its days, each once.
        #[test]
        fn a_period_falls_into_its_days(start in 0_u64..30_000, days in 0_u64..5_000, by_month in any::<bool>()) {
            let from = NaiveDate::from_ymd_opt(1980, 1, 1).unwrap() + Days::new(start);
            let until = from + Days::new(days);
            let mut all: Vec<NaiveDate> = Vec::new();
            for span in spans(from, until, by_month) {
                match span {
                    Span::Days(from, to) => all.extend(from.iter_days().take_while(|day| *day <= to)),
                    Span::Sums(months) => for month in months {
                        prop_assert!(!by_month || month % 100 != 0);
                        let year = i32::try_from(month / 100).unwrap();
                        let first = NaiveDate::from_ymd_opt(year, u32::try_from((month % 100).max(1)).unwrap(), 1).unwrap();
                        let next = first + Months::new(if month % 100 == 0 { 12 } else { 1 });
                        all.extend(first.iter_days().take_while(|day| *day < next));
                    },
                }
            }
            all.sort_unstable();
            prop_assert_eq!(all, from.iter_days().take_while(|day| *day <= until).collect::<Vec<_>>());
        }
    }
}
