//! The same figures whatever the size of the file, on one core, and in 512 MB of address space. `NAJMA_BENCH=full`: 2,000,
//! 200,000 and 2,000,000 persons with 5,000,000 marks each; a few minutes, and 2 GB of disk.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod kit;

use kit::program::Program;
use kit::walk::Walk;
use kit::{Figures, Size, median, najma};
use std::path::Path;

/// Nothing more than 512 MB, and one core.
const TIGHT: [&str; 5] = ["prlimit", "--as=536870912", "taskset", "-c", "0"];

fn program(home: &Path, db: &Path, through: &[&str]) -> Program {
    let mut command = najma(home, through);
    command.arg("--db").arg(db);
    Program::start(command)
}

fn main() {
    let size = Size::asked();
    let folder = tempfile::tempdir_in(kit::place()).unwrap();
    let home = folder.path();
    let sessions = size.pick(300, 8_000, 200_000);
    let persons: [u32; 3] = size.pick([600, 800, 1000], [2_000, 20_000, 100_000], [2_000, 200_000, 2_000_000]);
    let files = persons.map(|persons| (persons, kit::sample(home, persons, sessions)));
    // Starts in turn, so that all meet the same moods of the machine.
    let mut starts = [const { Vec::new() }; 4];
    for _ in 0..size.pick(1, 9, 15) {
        for (which, (_, db)) in files.iter().enumerate() {
            starts[which].push(program(home, db, &[]).until("Registres").as_secs_f64() * 1e3);
        }
        starts[3].push(program(home, &files[1].1, &TIGHT).until("Registres").as_secs_f64() * 1e3);
    }
    let starts = starts.map(median);
    let [small, middle, large] = &files;
    let each: [(String, &Path, &[&str]); 4] = [
        (format!("{} persons", small.0), &small.1, &[]),
        (format!("{} persons", middle.0), &middle.1, &[]),
        (format!("{} persons", large.0), &large.1, &[]),
        ("one core, 512 MB".to_owned(), &middle.1, &TIGHT),
    ];
    // Each walk takes a register that nobody has marked yet, the fourth another one of the second's file; of the times of
    // several rounds the best counts, for the machine has other work too.
    let mut walks: Vec<(String, Walk, f64)> = Vec::new();
    for round in 0..size.pick(1, 2, 4) {
        for (which, (name, db, through)) in each.iter().enumerate() {
            let register = (1 + 2 * round + usize::from(which == 3)).to_string();
            let walk = Walk::through(&mut program(home, db, through), &register);
            let key = walk.key_time();
            match walks.get_mut(which) {
                Some((_, _, best)) => *best = best.min(key),
                None => walks.push((name.clone(), walk, key)),
            }
        }
    }
    for ((name, walk, key), start) in walks.iter().zip(starts) {
        let (cursor, mark, page) = (walk.cursor_bytes(), walk.mark_bytes(), walk.page_ratio());
        let peak = walk.peak;
        println!(
            "{name}: start {start:.2} ms, peak {peak:.1} MiB, cursor {cursor}, mark {mark}, page {page:.2} × diff, key {key:.2} ms"
        );
    }
    let mut figures = Figures::default();
    let mut spread = |what: &str, values: Vec<f64>| {
        let most = values.iter().copied().fold(f64::MIN, f64::max);
        let least = values.iter().copied().fold(f64::MAX, f64::min);
        figures.at_most(&format!("{what}, most beside least"), most / least, 1.5, "times");
    };
    let of = |figure: &dyn Fn(&Walk) -> f64| walks.iter().map(|(_, walk, _)| figure(walk)).collect::<Vec<f64>>();
    spread("start", starts[..3].to_vec());
    spread("start on one core in 512 MB", vec![starts[1], starts[3]]);
    spread("peak memory", of(&|walk| walk.peak));
    spread("a cursor key", of(&|walk| walk.cursor_bytes() as f64));
    spread("a mark", of(&|walk| walk.mark_bytes() as f64));
    spread("a page", of(&Walk::page_ratio));
    spread("time of a key", walks.iter().map(|(_, _, key)| *key).collect());
    figures.end(size);
}
