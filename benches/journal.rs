//! What the journal costs, as ratios to raw SQLite with the same settings in the same run: one mark, a sheet of 25, bytes
//! a mark in both ways of entering, `check` an entry, a large import. `NAJMA_BENCH_MARKS` sets the size of the file
//! (200,000 unless told), `NAJMA_BENCH_DIR` the disk; arguments choose among import, latency, whole, exceptions, typed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

use chrono::DateTime;
use najma::clock::Clock;
use najma::domain::id::ClerkId;
use najma::store::check::check;
use najma::store::meta::Founding;
use najma::store::{Act, Seed, Store, Tx, history, undo};
use rusqlite::{Connection, params};
use std::path::Path;
use std::time::{Duration, Instant};

const CLERK: ClerkId = ClerkId((391 << 32) | 1);
const LINES: usize = 25;

fn clock() -> Clock {
    Clock::told_by(|| DateTime::from_timestamp_millis(1_795_500_000_000).unwrap())
}

fn found(path: &Path) -> Store {
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
fn hurry(store: &Store, hurry: bool) {
    store.bulk(hurry).unwrap();
    store.unsynced(hurry).unwrap();
}

fn mark(tx: &Tx<'_>, session: i64, line: i64, status: i64) -> najma::store::Result<usize> {
    tx.execute(
        "INSERT INTO mark (session, enrolment, status, chg) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (session, enrolment) DO UPDATE SET status = excluded.status, chg = excluded.chg",
        params![session, line, status, tx.chg()],
    )
}

/// Courses of 25 lines with 40 sessions each; returns sessions with the first line of their course.
fn courses(store: &mut Store, count: usize) -> Vec<(i64, i64)> {
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

fn size(path: &Path) -> u64 {
    let conn = Connection::open(path).unwrap();
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    std::fs::metadata(path).unwrap().len()
}

fn p50(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e6
}

/// How sheets are entered.
#[derive(Clone, Copy, Debug)]
enum Style {
    /// One Change for the whole sheet.
    Whole,
    /// Three absences, « all the others », validation: five Changes.
    Exceptions,
    /// Every mark typed: 25 Changes and the validation.
    Typed,
}

fn enter(store: &mut Store, sheet: (i64, i64), style: Style) {
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
            tx.execute("UPDATE session SET state = 1, register = 1, chg = ?2 WHERE id = ?1", [session, tx.chg()])
        })
        .unwrap();
}

/// Size and check of a file entered in one style.
fn bytes_and_check(folder: &Path, style: Style, marks: usize) {
    let path = folder.join(format!("{style:?}.db"));
    let mut store = found(&path);
    hurry(&store, true);
    let sheets = courses(&mut store, marks.div_ceil(LINES * 40));
    let before = size(&path);
    let start = Instant::now();
    let entered = sheets.len() * LINES;
    for sheet in &sheets {
        enter(&mut store, *sheet, style);
    }
    let rate = entered as f64 / start.elapsed().as_secs_f64();
    drop(store);
    let each = (size(&path) - before) as f64 / entered as f64;
    let store = Store::inspect(&path, clock()).unwrap();
    let start = Instant::now();
    let report = check(&store, None, &mut |_| {}).unwrap();
    let took = start.elapsed().as_secs_f64();
    assert!(report.findings.is_empty(), "{:?}", report.findings.first());
    println!(
        "{style:?}: {each:.1} bytes a mark, {rate:.0} marks/s unsynced; check {:.2} µs an entry ({} entries, {} Changes, {took:.2} s)",
        took * 1e6 / report.entries as f64,
        report.entries,
        report.changes,
    );
    std::fs::remove_file(&path).unwrap();
}

/// One mark and one sheet, raw and journalled in turn.
fn latency(folder: &Path, marks: usize) {
    let (path, raw_path) = (folder.join("latency.db"), folder.join("raw.db"));
    let mut store = found(&path);
    let raw = Connection::open(&raw_path).unwrap();
    raw.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -2048; PRAGMA temp_store = MEMORY;
         CREATE TABLE mark (session INTEGER NOT NULL, enrolment INTEGER NOT NULL, status INTEGER NOT NULL, minutes INTEGER,
           note TEXT, PRIMARY KEY (session, enrolment)) STRICT, WITHOUT ROWID; BEGIN;",
    )
    .unwrap();
    hurry(&store, true);
    let sheets = courses(&mut store, marks.div_ceil(LINES * 40));
    let upsert = "INSERT INTO mark (session, enrolment, status) VALUES (?1, ?2, ?3)
                  ON CONFLICT (session, enrolment) DO UPDATE SET status = excluded.status";
    let (old, new) = sheets.split_at(sheets.len() * 9 / 10);
    for sheet in old {
        enter(&mut store, *sheet, Style::Whole);
        for n in 0..LINES {
            raw.prepare_cached(upsert).unwrap().execute([sheet.0, sheet.1 + n as i64, 1]).unwrap();
        }
    }
    raw.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = FULL").unwrap();
    hurry(&store, false);
    size(&path);
    let mut times = [const { Vec::new() }; 4];
    let mut timing = |which: usize, work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        times[which].push(start.elapsed());
    };
    // Warm up, then raw and journalled in turn, so that both meet the same moods of the disk.
    let singles = new.len().min(40);
    for (round, sheet) in new.iter().take(singles).enumerate() {
        for n in 0..LINES {
            let (session, line) = (sheet.0, sheet.1 + n as i64);
            let mut one = || {
                let mut upsert = raw.prepare_cached(upsert).unwrap();
                upsert.execute([session, line, 1]).unwrap();
            };
            let mut two = || {
                store.write(CLERK, Act::new("mark").on(session), |tx| mark(tx, session, line, 1)).unwrap();
            };
            if round == 0 {
                one();
                two();
            } else {
                timing(0, &mut one);
                timing(1, &mut two);
            }
        }
    }
    for sheet in new.iter().skip(singles).take(300) {
        timing(2, &mut || {
            raw.execute_batch("BEGIN IMMEDIATE").unwrap();
            for n in 0..LINES {
                raw.prepare_cached(upsert).unwrap().execute([sheet.0, sheet.1 + n as i64, 1]).unwrap();
            }
            raw.execute_batch("COMMIT").unwrap();
        });
        timing(3, &mut || enter(&mut store, *sheet, Style::Whole));
    }
    let [raw_one, one, raw_sheet, sheet] = times.map(p50);
    println!("one mark: raw {raw_one:.0} µs, journalled {one:.0} µs, ratio {:.2} (goal 1.40)", one / raw_one);
    println!("a sheet: raw {raw_sheet:.0} µs, journalled {sheet:.0} µs, ratio {:.2} (goal 1.50)", sheet / raw_sheet);
    let undone: Vec<Duration> = (0..100)
        .map(|_| {
            let start = Instant::now();
            undo::undo(&mut store, CLERK, None).unwrap().unwrap();
            start.elapsed()
        })
        .collect();
    println!("undo of a sheet: {:.0} µs", p50(undone));
    let polls: Vec<Duration> = (0..1000)
        .map(|_| {
            let start = Instant::now();
            store.moved().unwrap();
            start.elapsed()
        })
        .collect();
    println!("an idle poll: {:.1} µs", p50(polls));
    drop(store);
    let opens: Vec<Duration> = (0..100)
        .map(|_| {
            let start = Instant::now();
            drop(Store::open(&path, clock(), Seed::Random).unwrap());
            start.elapsed()
        })
        .collect();
    println!("opening: {:.0} µs", p50(opens));
    for path in [path, raw_path] {
        std::fs::remove_file(path).unwrap();
    }
}

/// A large import in one Change, its undo and redo, the history of one of its rows, and the memory of it all.
fn import(folder: &Path, persons: usize) {
    let path = folder.join("import.db");
    let mut store = found(&path);
    let start = Instant::now();
    let first = store
        .write(CLERK, Act::new("import"), |tx| {
            let mut first = 0;
            for n in 0..persons {
                let id = tx.new_id()?;
                if n == 0 {
                    first = id;
                }
                tx.execute(
                    "INSERT INTO person (id, file, family, given, family_ar, given_ar, sex, birth, commune, douar, phone, cin, chg)
                     VALUES (?1, ?2, 'Ait Lahcen', 'Fatima Zahra', 'آيت لحسن', 'فاطمة الزهراء', 1, '1990-05-12', '05.081.05.07', 'Tizi', ?3, ?4, ?5)",
                    params![id, format!("26-{n}"), format!("+2126{n:08}"), format!("IA{n}"), tx.chg()],
                )?;
            }
            Ok(first)
        })
        .unwrap()
        .value;
    let imported = start.elapsed().as_secs_f64();
    let start = Instant::now();
    assert_eq!(history::of_row(&store, "person", first + persons as i64 / 2, 0, 9).unwrap().len(), 1);
    let told = start.elapsed().as_secs_f64();
    let start = Instant::now();
    undo::undo(&mut store, CLERK, None).unwrap().unwrap();
    let undone = start.elapsed().as_secs_f64();
    let start = Instant::now();
    undo::redo(&mut store, CLERK, None).unwrap().unwrap();
    let redone = start.elapsed().as_secs_f64();
    println!(
        "import of {persons}: {:.0} rows/s, history of one {:.1} ms, undo {undone:.2} s, redo {redone:.2} s, peak {} MiB",
        persons as f64 / imported,
        told * 1e3,
        peak() >> 20
    );
    drop(store);
    std::fs::remove_file(&path).unwrap();
}

/// Most memory this process ever held, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok()).unwrap_or(0) << 10
}

fn main() {
    // `cargo test --benches` only asks whether it runs.
    let marks = if std::env::args().any(|arg| arg == "--bench") {
        std::env::var("NAJMA_BENCH_MARKS").ok().and_then(|text| text.parse().ok()).unwrap_or(200_000)
    } else {
        2_000
    };
    // Not in the usual temporary directory: that may be memory, which has no fsync to wait for.
    let place = std::env::var("NAJMA_BENCH_DIR").unwrap_or_else(|_| env!("CARGO_TARGET_TMPDIR").to_owned());
    let folder = tempfile::tempdir_in(place).unwrap();
    let asked: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let wanted = |name: &str| asked.is_empty() || asked.iter().any(|own| own == name);
    if wanted("import") {
        import(folder.path(), marks.min(200_000));
    }
    if wanted("latency") {
        latency(folder.path(), marks);
    }
    for (name, style) in [("whole", Style::Whole), ("exceptions", Style::Exceptions), ("typed", Style::Typed)] {
        if wanted(name) {
            bytes_and_check(folder.path(), style, marks);
        }
    }
    println!("peak memory {} MiB", peak() >> 20);
}
