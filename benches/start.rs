//! What a start costs: time to a usable first screen beside a bare ratatui table of the same query, memory, an idle minute,
//! the size of the program. `NAJMA_BENCH=full`: 200,000 persons and 5,000,000 marks, 60 seconds of nothing.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod kit;

use kit::program::Program;
use kit::walk::Walk;
use kit::{Figures, Size, bare, median, najma};
use std::time::Duration;

fn main() {
    if bare::be_it() {
        return;
    }
    let size = Size::asked();
    let folder = tempfile::tempdir_in(kit::place()).unwrap();
    let home = folder.path();
    let db = kit::sample(home, size.pick(600, 20_000, 200_000), size.pick(300, 20_000, 200_000));
    let mut figures = Figures::default();
    let start = |ours: bool| {
        let command = if ours {
            let mut command = najma(home, &[]);
            command.arg("--db").arg(&db);
            command
        } else {
            bare::command(&db)
        };
        Program::start(command).until("Registres").as_secs_f64() * 1e3
    };
    start(true);
    start(false);
    let rounds = size.pick(1, 15, 31);
    let pairs: Vec<(f64, f64)> = (0..rounds).map(|_| (start(false), start(true))).collect();
    let floor = median(pairs.iter().map(|(floor, _)| *floor).collect());
    let own = median(pairs.iter().map(|(_, own)| *own).collect());
    println!("to the first screen: bare {floor:.2} ms, Najma {own:.2} ms");
    let ratio = median(pairs.iter().map(|(floor, own)| own / floor).collect());
    figures.at_most("start beside a bare table", ratio, 2.0, "times");

    let mut command = najma(home, &[]);
    command.arg("--db").arg(&db);
    let mut program = Program::start(command);
    let walk = Walk::through(&mut program, "1");
    figures.at_most("peak memory after a walk", walk.peak, 10.0, "MiB");
    let (bytes, woken) = program.idle(Duration::from_secs(size.pick(2, 15, 60)));
    figures.at_most("idle: bytes", bytes as f64, 0.0, "bytes");
    // The second before the first is counted too.
    figures.at_most("idle: wake-ups", (woken * 20.0).round() / 20.0, 1.0, "a second");
    let length = std::fs::metadata(kit::NAJMA).unwrap().len();
    figures.at_most("the program", length as f64 / f64::from(1 << 20), 8.0, "MiB");
    figures.end(size);
}
