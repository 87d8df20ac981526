//! Calendars, hours and the check before a month closes, over a delegation of ten years: each beside a bare pass over the
//! sessions behind it. `NAJMA_BENCH=full`: 5,000,000 marks.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod kit;

use chrono::{Datelike, NaiveDate};
use kit::{Figures, Size, median};
use najma::clock::Clock;
use najma::domain::hours::By;
use najma::store::{Seed, Store, calendar, closure, hours, month_close};
use rusqlite::Connection;
use std::path::Path;
use std::time::Instant;

/// Most milliseconds from a key to the rows of a screen, and of the check before a month closes.
const SCREEN: f64 = 30.0;
const CLOSING: f64 = 300.0;

/// The floor: every session and its total read once, added up by nobody.
fn bare(path: &Path) -> f64 {
    let conn = Connection::open(path).unwrap();
    let began = Instant::now();
    let mut all = conn
        .prepare("SELECT s.minutes, h.attended_minutes FROM session s LEFT JOIN session_total h ON h.session = s.id")
        .unwrap();
    let mut rows = all.query([]).unwrap();
    let mut sum = 0;
    while let Some(row) = rows.next().unwrap() {
        sum += row.get::<_, i64>(0).unwrap() + row.get::<_, Option<i64>>(1).unwrap().unwrap_or(0);
    }
    std::hint::black_box(sum);
    began.elapsed().as_secs_f64() * 1e3
}

/// Milliseconds of a piece of work, the one in the middle of some.
fn timed(turns: usize, mut work: impl FnMut()) -> f64 {
    let one = |work: &mut dyn FnMut()| {
        let began = Instant::now();
        work();
        began.elapsed().as_secs_f64() * 1e3
    };
    median((0..turns).map(|_| one(&mut work)).collect())
}

fn main() {
    let size = Size::asked();
    let folder = tempfile::tempdir_in(kit::place()).unwrap();
    let (persons, sessions) = size.pick((300, 400), (20_000, 20_000), (200_000, 200_000));
    let db = kit::sample(folder.path(), persons, sessions);
    let turns = size.pick(1, 7, 15);
    let floor = median((0..turns).map(|_| bare(&db)).collect());
    println!("a bare pass over the sessions: {floor:.2} ms");
    let store = Store::open(&db, Clock::system(), Seed::Fixed(1)).unwrap();
    let today = store.clock().today();
    let (first, last) = {
        let conn = Connection::open(&db).unwrap();
        let day = |which: &str| -> NaiveDate {
            let text: String =
                conn.query_row(&format!("SELECT {which}(on_date) FROM session"), [], |row| row.get(0)).unwrap();
            text.parse().unwrap()
        };
        (day("min"), day("max"))
    };
    let mut figures = Figures::default();
    let mut figure = |what: &str, took: f64, bound: f64| {
        println!("{what}: {:.2} of a bare pass", took / floor);
        figures.at_most(what, took, bound, "ms");
    };
    for by in By::ALL {
        let took = timed(turns, || drop(hours::report(&store, by, first, last).unwrap()));
        figure(&format!("hours of all years by {}", by.name()), took, SCREEN);
    }
    let year = NaiveDate::from_ymd_opt(today.year() - 1, 9, 1).unwrap();
    let took = timed(turns, || drop(hours::report(&store, By::Course, year, today).unwrap()));
    figure("hours of a school year by course", took, SCREEN);
    let month = last.with_day(1).unwrap();
    let took = timed(turns, || {
        drop(calendar::between(&store, month, last).unwrap());
        drop(closure::met(&store, month, last).unwrap());
        drop(calendar::announced(&store).unwrap());
    });
    figure("a month of the calendar", took, SCREEN);
    let took = timed(turns, || drop(month_close::blocks(&store, month).unwrap()));
    figure("what keeps a month open", took, CLOSING);
    figures.end(size);
}
