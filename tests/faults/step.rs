//! kill -9 at each system call of the real program: a command's Changes are there or not, an exported file is the old
//! one or the new one, and whatever had been told is true.

use crate::built::built;
use crate::cli_kit::Home;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const KILLED: i32 = 77;
const REFUSED: i32 = 78;

/// Runs a command of the program and kills it at the n-th edge of a system call.
fn killed_at(tracer: &Path, home: &Home, n: usize, args: &[&str]) -> Output {
    let mut command = Command::new(tracer);
    command.arg(n.to_string()).arg(env!("CARGO_BIN_EXE_najma")).args(args);
    command.env_clear().env("HOME", home.folder.path()).env("PATH", "/usr/bin:/bin");
    command.current_dir(home.folder.path()).stdin(Stdio::null()).output().unwrap()
}

/// Edges at which to kill: at length all of them, in short a dozen or so.
fn steps() -> impl Iterator<Item = usize> {
    let long = std::env::var_os("NAJMA_LONG").is_some();
    (if long { 1 } else { 150 }..20_000).step_by(if long { 1 } else { 41 })
}

#[test]
fn a_change_is_whole_or_not_there() {
    let tools = tempfile::tempdir().unwrap();
    let Some(tracer) = built("tracer", &[], tools.path()) else {
        return;
    };
    let home = Home::own();
    let (own, copy) = (home.path("own.db"), home.path("copy.db"));
    let day = home.past().remove(0);
    let first = home.ask(&["check"])["head"].as_u64().unwrap();
    let args = ["persons", "add", "--family", "Ouhssaine", "--given", "Ittou", "--json", "--db", "copy.db"];
    let marks = ["attendance", "mark", &day, "--rest-present", "--json", "--db", "copy.db"];
    for args in [&args[..], &marks[..]] {
        let (mut kills, mut there) = (0, 0);
        for n in steps() {
            for tail in ["", "-wal", "-shm"] {
                let _ = std::fs::remove_file(home.path(&format!("copy.db{tail}")));
            }
            std::fs::copy(&own, &copy).unwrap();
            let output = killed_at(&tracer, &home, n, args);
            let code = output.status.code();
            if code == Some(REFUSED) {
                println!("skipped: tracing is refused here");
                return;
            }
            let report = home.db("copy.db", ["check", "--json"]);
            assert_eq!(report.code, 0, "{args:?} killed at {n}: {} {}", report.out, report.err);
            let head = report.json()["head"].as_u64().unwrap();
            assert!((first..=first + 1).contains(&head), "{args:?} killed at {n}: {head}");
            let told = serde_json::from_slice::<Value>(&output.stdout).is_ok();
            assert!(!told || head == first + 1, "{args:?} killed at {n}: told and not there");
            there += u32::from(head > first);
            if code != Some(KILLED) {
                assert_eq!((code, head), (Some(0), first + 1));
                break;
            }
            kills += 1;
        }
        assert!(kills > 5 && there > 0, "{args:?}: {kills} kills");
        println!("{args:?}: {kills} kills, {there} times it was there");
    }
}

#[test]
fn an_exported_file_is_the_old_one_or_the_new_one() {
    let tools = tempfile::tempdir().unwrap();
    let Some(tracer) = built("tracer", &[], tools.path()) else {
        return;
    };
    let home = Home::own();
    let month = chrono::Local::now().date_naive().format("%Y-%m").to_string();
    let old = b"what stood there before";
    for format in ["csv", "xlsx"] {
        let to = format!("out.{format}");
        let args = ["attendance", "export", "C1", "--month", &month, "--format", format, "--output", &to, "--replace"];
        let args = [&args[..], &["--db", "own.db"]].concat();
        let whole = |bytes: &[u8]| match format {
            "csv" => bytes.ends_with(b"\n") && bytes.len() > old.len(),
            // The directory of a ZIP file is its end.
            _ => {
                bytes.starts_with(b"PK")
                    && bytes.get(bytes.len() - 22..).is_some_and(|end| end.starts_with(b"PK\x05\x06"))
            }
        };
        let mut kills = 0;
        for n in steps() {
            std::fs::write(home.path(&to), old).unwrap();
            let output = killed_at(&tracer, &home, n, &args);
            let code = output.status.code();
            if code == Some(REFUSED) {
                println!("skipped: tracing is refused here");
                return;
            }
            let now = std::fs::read(home.path(&to)).unwrap();
            assert!(now == old || whole(&now), "{format} killed at {n}: {} bytes", now.len());
            if code != Some(KILLED) {
                assert!(code == Some(0) && whole(&now), "{output:?}");
                break;
            }
            kills += 1;
        }
        assert!(kills > 5, "{format}: {kills} kills");
        println!("{format}: {kills} kills, the old file or the new one each time");
    }
}
