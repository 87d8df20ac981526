//! Filling a file with sheets the way the store is asked to by the screens: whole, as exceptions, mark by mark.
#![allow(dead_code, unreachable_pub, reason = "each bench uses its part")]

use chrono::DateTime;
use najma::clock::Clock;
use najma::domain::id::ClerkId;
use najma::store::meta::Founding;
use najma::store::{Act, Seed, Store, Tx};
use rusqlite::params;
use std::path::Path;

pub const CLERK: ClerkId = ClerkId((391 << 32) | 1);
pub const LINES: usize = 25;

pub fn clock() -> Clock {
    Clock::told_by(|| DateTime::from_timestamp_millis(1_795_500_000_000).unwrap())
}

pub fn found(path: &Path) -> Store {
    let founding = Founding {
        // Most provinces have a code above 127: ids of full length.
        delegation: 391,
        name: "Azilal".into(),
        name_ar: None,
        login: "amina".into(),
        clerk: "Amina".into(),
        sample: None,
    };
    Store::found(path, &founding, clock(), Seed::Random).unwrap()
}

/// Without waiting for the disk, while a file is filled.
pub fn hurry(store: &Store, hurry: bool) {
    store.bulk(hurry).unwrap();
    store.unsynced(hurry).unwrap();
}

pub fn mark(tx: &Tx<'_>, session: i64, line: i64, status: i64) -> najma::store::Result<usize> {
    tx.execute(
        "INSERT INTO mark (session, enrolment, status, chg) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (session, enrolment) DO UPDATE SET status = excluded.status, chg = excluded.chg",
        params![session, line, status, tx.chg()],
    )
}

/// Courses of 25 lines with 40 sessions each; returns sessions with the first line of their course.
pub fn courses(store: &mut Store, count: usize) -> Vec<(i64, i64)> {
    let mut sheets = Vec::new();
    for number in 0..count {
        let made = store.write(CLERK, Act::new("course"), |tx| {
            let (centre, module, course) = (tx.new_id()?, tx.new_id()?, tx.new_id()?);
            let chg = tx.chg();
            tx.execute(
                "INSERT INTO centre (id, code, name, chg) VALUES (?1, ?2, 'Azilal', ?3)",
                params![centre, format!("A{number}"), chg],
            )?;
            tx.execute(
                "INSERT INTO module (id, code, title, minutes, chg) VALUES (?1, ?2, 'Couture', 6000, ?3)",
                params![module, format!("M{number}"), chg],
            )?;
            tx.execute(
                "INSERT INTO course (id, code, module, centre, name, starts_on, ends_on, chg)
                 VALUES (?1, ?2, ?3, ?4, 'Couture', '2026-09-01', '2027-06-30', ?5)",
                params![course, format!("C{number}"), module, centre, chg],
            )?;
            let mut first = 0;
            for line in 0..LINES {
                let id = tx.new_id()?;
                if line == 0 {
                    first = id;
                }
                tx.execute(
                    "INSERT INTO enrolment (id, course, number, label, from_on, chg) VALUES (?1, ?2, ?3, 'x', '2026-09-01', ?4)",
                    params![id, course, line as i64 + 1, chg],
                )?;
            }
            let mut own = Vec::new();
            for n in 0..40u64 {
                let id = tx.new_id()?;
                let day = chrono::NaiveDate::from_ymd_opt(2026, 9, 1).unwrap() + chrono::Days::new(n * 7);
                tx.execute(
                    "INSERT INTO session (id, course, on_date, starts, minutes, chg) VALUES (?1, ?2, ?3, '09:00', 180, ?4)",
                    params![id, course, day.to_string(), chg],
                )?;
                own.push((id, first));
            }
            Ok(own)
        });
        sheets.push(made.unwrap().value);
    }
    // In the order of the calendar, all courses side by side.
    (0..40).flat_map(|week| sheets.iter().map(move |own| own[week]).collect::<Vec<_>>()).collect()
}

/// How sheets are entered.
#[derive(Clone, Copy, Debug)]
pub enum Style {
    /// One Change for the whole sheet.
    Whole,
    /// Three absences, « all the others », validation: five Changes.
    Exceptions,
    /// Every mark typed: 25 Changes and the validation.
    Typed,
}

pub fn enter(store: &mut Store, sheet: (i64, i64), style: Style) {
    let (session, first) = sheet;
    let on = |name| Act::new(name).on(session);
    let line = |n: usize| first + n as i64;
    match style {
        Style::Whole => {
            store
                .write(CLERK, on("mark"), |tx| (0..LINES).try_for_each(|n| mark(tx, session, line(n), 1).map(drop)))
                .unwrap();
            return;
        }
        Style::Exceptions => {
            for n in [3, 7, 12] {
                store.write(CLERK, on("mark"), |tx| mark(tx, session, line(n), 3)).unwrap();
            }
            store
                .write(CLERK, on("rest-present"), |tx| {
                    (0..LINES)
                        .filter(|n| ![3, 7, 12].contains(n))
                        .try_for_each(|n| mark(tx, session, line(n), 1).map(drop))
                })
                .unwrap();
        }
        Style::Typed => {
            for n in 0..LINES {
                store.write(CLERK, on("mark"), |tx| mark(tx, session, line(n), 1)).unwrap();
            }
        }
    }
    store
        .write(CLERK, on("validate"), |tx| {
            // The totals of a validated register are part of its Change and of its size.
            let absent = if matches!(style, Style::Exceptions) { 3 } else { 0 };
            let present = LINES as i64 - absent;
            tx.execute(
                "INSERT INTO session_total VALUES (?1, ?2, 0, ?3, 0, 0, 0, ?4)",
                [session, present, absent, present * 180],
            )?;
            tx.execute("UPDATE session SET state = 1, register = 1, chg = ?2 WHERE id = ?1", [session, tx.chg()])
        })
        .unwrap();
}
