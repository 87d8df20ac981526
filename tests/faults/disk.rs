//! A failing disk: the n-th fsync or write fails, for every n until a run goes through untouched.

use crate::built::{SHARED, built};
use crate::kit::*;
use crate::said;
use std::path::Path;

const NAME: &str = "disk::whatever_fails_what_was_said_is_true";

/// The flow under test: a few writes, an undo, a checkpoint, after each failure a question what became of it.
fn flow(path: &Path) {
    let Ok(mut store) = najma::store::Store::open(path, clock(), najma::store::Seed::Random) else {
        println!("closed");
        return;
    };
    for n in 0..4 {
        let _ = said::write(&mut store, &format!("p{n}"));
        if let Ok(Some(saved)) = store.settle() {
            println!("{} p{n}", if saved { "saved" } else { "failed" });
        }
    }
    let noted = store.write(said::AMINA, najma::store::Act::new("note"), |tx| {
        tx.execute("UPDATE person SET note = 'x', chg = ?1", [tx.chg()])
    });
    // Otherwise it would be the last person who is undone.
    if noted.is_ok_and(|noted| noted.change.is_some()) {
        let _ = najma::store::undo::undo(&mut store, said::AMINA, None);
    }
    let _ = said::write(&mut store, "last");
    println!("done");
}

#[test]
fn whatever_fails_what_was_said_is_true() {
    if let Some((_, path)) = task() {
        flow(&path);
        return;
    }
    let tools = tempfile::tempdir().unwrap();
    let Some(shim) = built("shim", SHARED, tools.path()) else {
        return;
    };
    let long = std::env::var_os("NAJMA_LONG").is_some();
    let Desk { path: original, folder: _folder, store, .. } = desk();
    drop(store);
    // EIO, ENOSPC, EDQUOT, of Linux.
    let cases: [(&str, &str, bool, usize); 5] = [
        ("sync", "5", false, 1),
        ("sync", "5", true, 1),
        ("write", "5", false, 5),
        ("write", "28", true, 7),
        ("write", "122", false, 7),
    ];
    for (call, errno, sticky, stride) in cases {
        let (mut runs, mut totals) = (0, (0, 0, 0));
        for n in (1..).step_by(if long { 1 } else { stride }) {
            assert!(n < 5000, "it never ran through");
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("najma.db");
            std::fs::copy(&original, &path).unwrap();
            let mut command = child(NAME, "flow", &path);
            command
                .env("LD_PRELOAD", &shim)
                .env("SHIM_CALL", call)
                .env("SHIM_FAIL", n.to_string())
                .env("SHIM_ERRNO", errno);
            if sticky {
                command.env("SHIM_STICKY", "1");
            }
            let output = command.output().unwrap();
            let what = format!("{call} {n} errno {errno} sticky {sticky}");
            let lines = said::lines(&output.stdout);
            let over = lines.iter().any(|line| line == "done" || line == "closed");
            assert!(output.status.success() && over, "{what}: {}", String::from_utf8_lossy(&output.stderr));
            let counts = said::compare(&path, &lines, &what);
            totals = (totals.0 + counts.0, totals.1 + counts.1, totals.2 + counts.2);
            if !sticky {
                assert_eq!(counts.2, 0, "{what}: one failure leaves nothing unknown: {lines:?}");
            }
            // Whatever happened, the next start works, and what is there is whole.
            let mut store = open(&path);
            said::write(&mut store, "next").unwrap();
            drop(store);
            assert_sound(&path);
            runs += 1;
            if !String::from_utf8_lossy(&output.stderr).contains("shim fired") {
                break;
            }
        }
        assert!(runs > 3, "the shim never fired");
        println!("{call} errno {errno} sticky {sticky}: {runs} runs, saved/failed/unknown {totals:?}");
    }
}
