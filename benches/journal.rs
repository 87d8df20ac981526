//! What the journal costs, as ratios to raw SQLite with the same settings in the same run: one mark, a sheet of 25, bytes
//! a mark in both ways of entering, a large import with its undo. `NAJMA_BENCH=full`: a file of 5,000,000 marks; arguments
//! choose among import, latency, whole, exceptions, typed.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod entering;
mod kit;

use entering::{CLERK, LINES, Style, clock, courses, enter, found, hurry, mark};
use kit::{Figures, Size};
use najma::store::{Act, Seed, Store, history, undo};
use rusqlite::{Connection, params};
use std::path::Path;
use std::time::{Duration, Instant};

fn size(path: &Path) -> u64 {
    let conn = Connection::open(path).unwrap();
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    std::fs::metadata(path).unwrap().len()
}

fn p50(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e6
}

/// Size of a file entered in one style, and how many bytes a mark it may take.
fn bytes(folder: &Path, style: Style, marks: usize, bound: Option<f64>, figures: &mut Figures) {
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
    println!("{style:?}: {each:.1} bytes a mark, {rate:.0} marks/s unsynced");
    if let Some(bound) = bound {
        figures.at_most(&format!("{style:?}: the file, journal included"), each, bound, "bytes a mark");
    }
    std::fs::remove_file(&path).unwrap();
}

/// One mark and one sheet, raw and journalled in turn.
fn latency(folder: &Path, marks: usize, figures: &mut Figures) {
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
    println!(
        "one mark: raw {raw_one:.0} µs, journalled {one:.0} µs; a sheet: raw {raw_sheet:.0} µs, journalled {sheet:.0} µs"
    );
    figures.at_most("one mark beside a raw durable upsert", one / raw_one, 1.4, "times");
    figures.at_most("a sheet of 25 beside raw upserts in one transaction", sheet / raw_sheet, 1.5, "times");
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
    let size = Size::asked();
    let marks = size.pick(2_000, 200_000, 5_000_000);
    let folder = tempfile::tempdir_in(kit::place()).unwrap();
    let asked: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let wanted = |name: &str| asked.is_empty() || asked.iter().any(|own| own == name);
    let mut figures = Figures::default();
    if wanted("import") {
        import(folder.path(), marks.min(200_000));
    }
    if wanted("latency") {
        latency(folder.path(), marks, &mut figures);
    }
    let styles = [
        ("whole", Style::Whole, None),
        ("exceptions", Style::Exceptions, Some(80.0)),
        ("typed", Style::Typed, Some(150.0)),
    ];
    for (name, style, bound) in styles {
        if wanted(name) {
            bytes(folder.path(), style, marks.min(1_000_000), bound, &mut figures);
        }
    }
    println!("peak memory {} MiB", peak() >> 20);
    figures.end(size);
}
