//! kill -9 at any moment: no acknowledged write is lost, no half one is there.

use crate::kit::*;
use crate::said;
use std::process::Stdio;
use std::time::Duration;

#[test]
fn no_acknowledged_write_is_lost_to_a_kill() {
    if let Some((task, path)) = task() {
        let mut store = open(&path);
        for n in 0.. {
            said::write(&mut store, &format!("{task}-{n}")).unwrap();
        }
    }
    let rounds = if std::env::var_os("NAJMA_LONG").is_some() { 1500 } else { 20 };
    let desk = desk();
    let mut dice = Dice(23);
    let (mut acknowledged, mut kills) = (0, 0);
    for round in 0..rounds {
        let mut writers: Vec<_> = (0..3)
            .map(|n| {
                child("kill::no_acknowledged_write_is_lost_to_a_kill", &format!("r{round}w{n}"), &desk.path)
                    .stdout(Stdio::piped())
                    .spawn()
                    .unwrap()
            })
            .collect();
        std::thread::sleep(Duration::from_millis(20 + dice.roll(180) as u64));
        for writer in &mut writers {
            writer.kill().unwrap();
            kills += 1;
        }
        for writer in writers {
            let output = writer.wait_with_output().unwrap();
            let counts = said::compare(&desk.path, &said::lines(&output.stdout), &format!("round {round}"));
            acknowledged += counts.0;
            assert_eq!((counts.1, counts.2), (0, 0));
        }
    }
    let report = assert_sound(&desk.path);
    assert_eq!(report.head, 2 + said::present(&desk.path).len() as i64, "one Change for each person, and no gap");
    assert!(acknowledged > rounds, "{acknowledged} writes in {rounds} rounds");
    println!("{kills} kills, {acknowledged} acknowledged, 0 lost");
}
