//! Six processes on the same rows: no fork, no gap, nobody's Change lost.

use crate::kit::*;
use najma::store::{Act, Trouble};
use rusqlite::params;
use std::collections::BTreeSet;
use std::process::Stdio;

#[test]
fn six_processes_write_one_chain() {
    let each = if std::env::var_os("NAJMA_LONG").is_some() { 1000 } else { 200 };
    let name = "crowd::six_processes_write_one_chain";
    if let Some((task, path)) = task() {
        let mut store = open(&path);
        let clerk = najma::store::clerk::sign_in(&mut store, &task, &task).unwrap().id;
        let rows: Vec<(i64, i64)> = shell(&path)
            .prepare("SELECT s.id, e.id FROM session AS s, enrolment AS e ORDER BY 1, 2")
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let mut dice = Dice(clerk.0 as u64);
        for n in 0..each {
            let (session, line) = *dice.pick(&rows);
            // Every mark bears its own note, so that no write is one of nothing.
            let written = store
                .write(clerk, Act::new("mark").on(session), |tx| {
                    mark(tx, session, line, dice.roll(5) as i64 + 1)?;
                    tx.execute(
                        "UPDATE mark SET note = ?3, chg = ?4 WHERE session = ?1 AND enrolment = ?2",
                        params![session, line, format!("{task} {n}"), tx.chg()],
                    )
                })
                .unwrap();
            println!("change {}", written.change.unwrap().0);
            if n % 10 == 9 {
                match najma::store::undo::undo(&mut store, clerk, None) {
                    Ok(undone) => println!("change {}", undone.unwrap().by.0),
                    Err(Trouble::Conflict { .. }) => {}
                    Err(trouble) => panic!("{trouble:?}"),
                }
            }
        }
        return;
    }
    let mut desk = desk();
    course(&mut desk.store, desk.amina, 4, 35);
    let start = std::time::Instant::now();
    let writers: Vec<_> =
        (0..6).map(|n| child(name, &format!("clerk{n}"), &desk.path).stdout(Stdio::piped()).spawn().unwrap()).collect();
    let mut changes = BTreeSet::new();
    let mut told = 0;
    for writer in writers {
        let output = writer.wait_with_output().unwrap();
        assert!(output.status.success());
        for line in crate::said::lines(&output.stdout) {
            if let Some(id) = line.strip_prefix("change ") {
                changes.insert(id.parse::<i64>().unwrap());
                told += 1;
            }
        }
    }
    let took = start.elapsed();
    assert_eq!(changes.len(), told, "no id was given twice");
    assert!(told >= 6 * each);
    let report = assert_sound(&desk.path);
    assert_eq!(report.head, 3 + 6 + told as i64, "no gap");
    println!("{told} Changes by 6 processes in {took:?}");
}
