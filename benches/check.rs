//! What `check` costs an entry of the journal, in Changes of 25 marks and of one, beside a bare pass over the same bytes:
//! every body hashed, every mark read. `NAJMA_BENCH=full`: 1,000,000 marks.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod entering;
mod kit;

use entering::{LINES, Style, clock, courses, enter, found, hurry};
use kit::{Figures, Size, median};
use najma::store::Store;
use najma::store::check::check;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::time::Instant;

/// The floor: what nobody can do without who hashes the journal and reads the rows.
fn bare(path: &Path) -> f64 {
    let began = Instant::now();
    let conn = Connection::open(path).unwrap();
    let mut hash = Sha256::new();
    let mut bodies = conn.prepare("SELECT body, act, reason, hash FROM change ORDER BY id").unwrap();
    let mut rows = bodies.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        hash.update(row.get_ref(0).unwrap().as_blob().unwrap());
    }
    std::hint::black_box(hash.finalize());
    let mut marks = conn.prepare("SELECT * FROM mark").unwrap();
    let mut rows = marks.query([]).unwrap();
    let mut sum = 0;
    while let Some(row) = rows.next().unwrap() {
        sum ^= row.get::<_, i64>(0).unwrap() ^ row.get::<_, i64>(1).unwrap();
    }
    std::hint::black_box(sum);
    began.elapsed().as_secs_f64()
}

fn main() {
    let size = Size::asked();
    let folder = tempfile::tempdir_in(kit::place()).unwrap();
    let marks = size.pick(2_000, 200_000, 1_000_000);
    let mut figures = Figures::default();
    for (style, what, bound) in
        [(Style::Whole, "check, Changes of 25", 2.5), (Style::Typed, "check, Changes of one mark", 5.0)]
    {
        let path = folder.path().join(format!("{style:?}.db"));
        let mut store = found(&path);
        hurry(&store, true);
        for sheet in courses(&mut store, marks / (LINES * 40)) {
            enter(&mut store, sheet, style);
        }
        drop(store);
        let (mut times, mut ratios) = (Vec::new(), Vec::new());
        for _ in 0..size.pick(1, 5, 5) {
            let floor = bare(&path);
            let store = Store::inspect(&path, clock()).unwrap();
            let began = Instant::now();
            let report = check(&store, None, &mut |_| {}).unwrap();
            let took = began.elapsed().as_secs_f64();
            assert!(report.findings.is_empty(), "{:?}", report.findings.first());
            times.push(took * 1e6 / report.entries as f64);
            ratios.push(took / floor);
        }
        println!("{style:?}: {:.1} times a bare pass over the same bytes", median(ratios));
        figures.at_most(what, median(times), bound, "µs an entry");
        std::fs::remove_file(&path).unwrap();
    }
    figures.end(size);
}
